// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/draftevent.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dateline;

class tst_DraftEvent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentence_data();
    void sentence();
    void takesTheNearestDate();
    void keepsWhatWaits();
    void followsAnEventOfTheSentence();
    void hasNoDateWhereTheSentenceHasNone();
    void shortensLongTitles();
};

namespace {

const QString text =
    u"Talks began in 2019. They ended on 3 May 2021 in Oslo! Nobody knows more\nA new paragraph 1.5 long"_s;

TextSpan words(QLatin1String wanted)
{
    const qsizetype at = text.indexOf(wanted);
    return {at, at + wanted.size()};
}

Timex timexAt(QLatin1String wanted, const QString &value)
{
    Timex made;
    made.span = words(wanted);
    made.value = value;
    made.date = DateValue::fromTimex(value);
    return made;
}

Article article()
{
    Article made;
    made.id = ArticleId{4};
    made.text = text;
    return made;
}

} // namespace

void tst_DraftEvent::sentence_data()
{
    QTest::addColumn<QString>("selected");
    QTest::addColumn<QString>("covered");
    QTest::newRow("first") << u"began"_s << u"Talks began in 2019."_s;
    QTest::newRow("middle") << u"ended"_s << u"They ended on 3 May 2021 in Oslo!"_s;
    QTest::newRow("to the end of the paragraph") << u"knows"_s << u"Nobody knows more"_s;
    QTest::newRow("a stop in a number") << u"paragraph"_s << u"A new paragraph 1.5 long"_s;
    QTest::newRow("over two sentences")
        << u"2019. They"_s << u"Talks began in 2019. They ended on 3 May 2021 in Oslo!"_s;
}

void tst_DraftEvent::sentence()
{
    QFETCH(QString, selected);
    QFETCH(QString, covered);
    const qsizetype at = text.indexOf(selected);
    QCOMPARE(sentenceAround(text, {at, at + selected.size()}).in(text).toString(), covered);
}

void tst_DraftEvent::takesTheNearestDate()
{
    const Event draft =
        draftEvent(article(), words("ended"_L1), {},
                   {timexAt("2019"_L1, u"2019"_s), timexAt("3 May 2021"_L1, u"2021-05-03"_s)});
    QCOMPARE(draft.article, ArticleId{4});
    QCOMPARE(draft.title, u"Ended"_s);
    QVERIFY(draft.date);
    QCOMPARE(draft.date->toTimex(), u"2021-05-03"_s);
    QCOMPARE(draft.dateSpan, words("3 May 2021"_L1));
    QCOMPARE(draft.dateBasis, DateBasis::Stated);
}

void tst_DraftEvent::keepsWhatWaits()
{
    Timex waiting;
    waiting.span = words("2019"_L1);
    waiting.relative = true;
    waiting.offset = u"year-1"_s;
    const Event draft = draftEvent(article(), words("began"_L1), {}, {waiting});
    QVERIFY(draft.waitsForPublicationDate());
    QCOMPARE(draft.relative, u"2019"_s);
    QCOMPARE(draft.offset, u"year-1"_s);
}

void tst_DraftEvent::followsAnEventOfTheSentence()
{
    Event other;
    other.sentence = words("Talks began in 2019."_L1);
    other.type = EventType::Meeting;
    const Event draft = draftEvent(article(), words("began"_L1), {other}, {});
    QCOMPARE(draft.type, EventType::Meeting);
    QCOMPARE(draft.sentence, other.sentence);
}

void tst_DraftEvent::hasNoDateWhereTheSentenceHasNone()
{
    const Event draft = draftEvent(article(), words("knows"_L1), {}, {timexAt("2019"_L1, u"2019"_s)});
    QVERIFY(!draft.date);
    QVERIFY(!draft.waitsForPublicationDate());
}

void tst_DraftEvent::shortensLongTitles()
{
    const Event draft = draftEvent(article(), {0, text.size()}, {}, {});
    QVERIFY(draft.title.size() <= 90);
    QVERIFY(draft.title.endsWith(u'…'));
    QVERIFY(!draft.title.contains(u'\n'));
}

QTEST_GUILESS_MAIN(tst_DraftEvent)
#include "tst_draftevent.moc"
