// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/reanchor.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::vector<int>)

namespace {

/// Events whose triggers stand in [brackets]; sentences end with a full stop. A trigger in {braces} is a
/// further mention of the event before it.
std::vector<Event> parsed(const QString &marked, QString *text)
{
    std::vector<Event> events;
    qsizetype begin = 0;
    text->clear();
    for (const QChar c : marked) {
        if (c == u'[' || c == u'{') {
            begin = text->size();
        } else if (c == u']') {
            events.emplace_back();
            events.back().trigger = {begin, text->size()};
        } else if (c == u'}') {
            events.back().mentions.push_back({begin, text->size()});
        } else {
            *text += c;
        }
    }
    for (Event &event : events) {
        event.sentence.begin = text->lastIndexOf(u'.', event.trigger.begin) + 1;
        event.sentence.end = text->indexOf(u'.', event.trigger.end) + 1;
    }
    return events;
}

} // namespace

class tst_Reanchor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
};

void tst_Reanchor::matches_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<std::vector<int>>("expected");
    using Match = std::vector<int>;
    QTest::newRow("nothing") << u"He ran."_s << u"He ran."_s << Match{};
    QTest::newRow("same") << u"He [ran] and [fell]."_s << u"He [ran] and [fell]."_s << Match{0, 1};
    QTest::newRow("one more before") << u"He ran and [fell]."_s << u"He [ran] and [fell]."_s << Match{1};
    QTest::newRow("no longer found") << u"He [ran] and [fell]."_s << u"He [ran] and fell."_s << Match{0, -1};
    QTest::newRow("longer trigger") << u"It [took] off."_s << u"It [took off]."_s << Match{0};
    QTest::newRow("shorter trigger") << u"It [took off]."_s << u"It [took] off."_s << Match{0};
    QTest::newRow("merged") << u"They [met]. The [talks] ended."_s << u"They [met]. The {talks} ended."_s
                            << Match{0, -1};
    QTest::newRow("merged, first one was not known")
        << u"They met. The [talks] ended."_s << u"They [met]. The {talks} ended."_s << Match{0};
    QTest::newRow("neighbour is not the same")
        << u"He [ran] and fell."_s << u"He ran and [fell]."_s << Match{-1};
    QTest::newRow("text before") << u"He [ran]."_s << u"News. He [ran]."_s << Match{0};
    QTest::newRow("sentence moved") << u"Old. He [ran]."_s << u"Very new. He [ran]."_s << Match{0};
    QTest::newRow("sentence changed") << u"Old. He [ran]."_s << u"Old. She [ran]."_s << Match{-1};
    const QString oslo = u"Ministers of both sides [met] in Oslo on 5 May."_s;
    QTest::newRow("a word corrected")
        << oslo << u"Ministers of both sides [met] in Olso on 5 May."_s << Match{0};
    QTest::newRow("a word more") << oslo << u"New. The ministers of both sides [met] in Oslo on 5 May."_s
                                 << Match{0};
    QTest::newRow("another place and day")
        << oslo << u"Ministers of both countries [met] in Bergen on 6 June."_s << Match{-1};
    QTest::newRow("another trigger") << oslo << u"Ministers of both sides [sat] in Oslo on 5 May."_s
                                     << Match{-1};
    QTest::newRow("corrected, the more alike one")
        << oslo
        << u"Ministers of two sides [met] in Olso on 5 May. Ministers of two sides [met] in Oslo on 5 May."_s
        << Match{1};
    QTest::newRow("the same one goes first")
        << oslo + u" Ministers of two sides [met] in Oslo on 5 May."_s
        << u"Ministers of two sides [met] in Oslo on 5 May."_s << Match{-1, 0};
    QTest::newRow("same sentence twice")
        << u"A. He [ran]. B. He [ran]."_s << u"He ran. X. He [ran]. Y. He [ran]."_s << Match{0, 1};
    QTest::newRow("sentence dropped") << u"A. He [ran]. She [fell]."_s << u"A. She [fell]."_s << Match{-1, 0};
}

void tst_Reanchor::matches()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(std::vector<int>, expected);
    QString oldText;
    QString newText;
    const auto old = parsed(before, &oldText);
    const auto fresh = parsed(after, &newText);
    QCOMPARE(matchEvents(old, oldText, fresh, newText), expected);
}

QTEST_GUILESS_MAIN(tst_Reanchor)
#include "tst_reanchor.moc"
