// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/searchcompletion.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_SearchCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offers_data();
    void offers();
    void offersNoMoreThanAsked();
};

/// The cursor is where the bar stands, in the lines typed and made.
void tst_SearchCompletion::offers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("made");
    const auto row = [](const char *name, const QString &typed, const QStringList &made) {
        QTest::newRow(name) << typed << made;
    };
    row("all tags", u"tag:|"_s, {u"tag:harbour |"_s, u"tag:\"North Sea\" |"_s, u"tag:\"to: check\" |"_s});
    row("tag that begins so", u"tag:no|"_s, {u"tag:\"North Sea\" |"_s});
    row("tag begun in quotes", u"tag:\"north s|"_s, {u"tag:\"North Sea\" |"_s});
    row("group", u"group:|"_s, {u"group:Law |"_s});
    row("type", u"type:mee|"_s, {u"type:meeting |"_s});
    row("field in capitals", u"TAG:har|"_s, {u"tag:harbour |"_s});
    row("before other words", u"tag:har| pact"_s, {u"tag:harbour |pact"_s});
    row("after other words", u"\"a b\" pact tag:har|"_s, {u"\"a b\" pact tag:harbour |"_s});
    row("cursor within the value", u"tag:h|a"_s, {u"tag:harbour |"_s});
    row("no field", u"har|"_s, {});
    row("another field", u"who:har|"_s, {});
    row("cursor in the field's name", u"ta|g:har"_s, {});
    row("cursor in another word", u"pact| tag:har"_s, {});
    row("after a space", u"tag:har |"_s, {});
    row("complete already", u"tag:harbour|"_s, {});
    row("begins like none", u"tag:x|"_s, {});
    row("nothing", u"|"_s, {});
}

void tst_SearchCompletion::offers()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, made);
    const qsizetype cursor = typed.indexOf(u'|');
    const SearchVocabulary vocabulary{{u"harbour"_s, u"North Sea"_s, u"to: check"_s}, {u"Law"_s}};
    QStringList offered;
    for (const SearchCompletion &completion : searchCompletions(typed.remove(u'|'), cursor, vocabulary))
        offered << QString(completion.line).insert(completion.cursor, u'|');
    QCOMPARE(offered, made);
}

void tst_SearchCompletion::offersNoMoreThanAsked()
{
    SearchVocabulary vocabulary;
    for (int i = 0; i < 100; ++i)
        vocabulary.tags << u"tag%1"_s.arg(i);
    QCOMPARE(searchCompletions(u"tag:"_s, 4, vocabulary, 8).size(), 8U);
}

QTEST_APPLESS_MAIN(tst_SearchCompletion)
#include "tst_searchcompletion.moc"
