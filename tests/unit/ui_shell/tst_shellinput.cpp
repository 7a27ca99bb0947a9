// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filterquery.h"
#include "ui/models/filterwords.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/droppedinput.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/jobstatus.h"
#include "ui/shell/publicationbar.h"
#include <QMimeData>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace dateline;

/// What the shell reads from drops, from the search field and into words, without a window.
class tst_ShellInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dropsFiles();
    void dropsText();
    void dropsPieceOfAPage();
    void takesAddresses_data();
    void takesAddresses();
    void query_data();
    void query();
    void queryKeepsTheRest();
    void typeChips_data();
    void typeChips();
    void dayChips_data();
    void dayChips();
    void fuzzy_data();
    void fuzzy();
    void progressInWords();
    void cluesInWords();
};

void tst_ShellInput::dropsFiles()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/tmp/a b.txt"_s), QUrl(u"https://example.org/x"_s)});
    data.setText(u"file:///tmp/a b.txt"_s);
    const DroppedInput input = readDropped(data);
    QCOMPARE(input.paths, QStringList{u"/tmp/a b.txt"_s});
    QCOMPARE(input.addresses.size(), 1);
    QVERIFY(input.text.isEmpty());
}

void tst_ShellInput::dropsText()
{
    QMimeData data;
    data.setText(u"Some words.\nhttps://example.org in a text"_s);
    QCOMPARE(readDropped(data).text, data.text());
    QMimeData empty;
    empty.setText(u"  \n "_s);
    QVERIFY(readDropped(empty).isEmpty());
    QVERIFY(readDropped(empty).addresses.isEmpty());
}

void tst_ShellInput::dropsPieceOfAPage()
{
    QMimeData page;
    page.setHtml(u"<html><body><h1>Title</h1><p>Words</p></body></html>"_s);
    page.setText(u"Title\nWords"_s);
    QVERIFY(readDropped(page).html.contains("<h1>"));
    QMimeData line;
    line.setHtml(u"<span>Words</span>"_s);
    line.setText(u"Words"_s);
    QVERIFY(readDropped(line).html.isEmpty());
    QCOMPARE(readDropped(line).text, u"Words"_s);
}

void tst_ShellInput::takesAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("https") << u"https://example.org/news/1"_s;
    QTest::newRow("http, with a line feed") << u"http://example.org\n"_s;
}

void tst_ShellInput::takesAddresses()
{
    QFETCH(QString, text);
    QMimeData data;
    data.setText(text);
    QVERIFY(canDrop(data));
    QVERIFY(readDropped(data).paths.isEmpty() && readDropped(data).text.isEmpty());
    QCOMPARE(readDropped(data).addresses, QStringList{text.trimmed()});
}

void tst_ShellInput::query_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<int>("hidden");
    QTest::newRow("words") << u"Blinken  London"_s << u"Blinken London"_s << QString() << QString() << 0;
    QTest::newRow("years") << u"2019..2021 talks"_s << u"talks"_s << u"2019-01-01"_s << u"2021-12-31"_s << 0;
    QTest::newRow("months") << u"2019-03..2019-04"_s << QString() << u"2019-03-01"_s << u"2019-04-30"_s << 0;
    QTest::newRow("type") << u"type:meeting"_s << QString() << QString() << QString() << 15;
    QTest::newRow("two types") << u"type:meeting Type:Visit"_s << QString() << QString() << QString() << 14;
    QTest::newRow("unknown type asks for nothing")
        << u"type:party"_s << QString() << QString() << QString() << 0;
    QTest::newRow("turned range asks for nothing")
        << u"2021..2019"_s << QString() << QString() << QString() << 0;
    QTest::newRow("dots are a word") << u"well.."_s << u"\"well..\""_s << QString() << QString() << 0;
    QTest::newRow("fields") << u"who:Blinken tag:x -no 2019.."_s << u"who:Blinken tag:x -no"_s
                            << u"2019-01-01"_s << QString() << 0;
    QTest::newRow("nothing") << QString() << QString() << QString() << QString() << 0;
}

void tst_ShellInput::query()
{
    QFETCH(QString, query);
    QFETCH(QString, text);
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(int, hidden);
    const Filter filter = withQuery({}, parseSearch(query));
    QCOMPARE(filter.text, text);
    QCOMPARE(filter.hiddenTypes.size(), hidden);
    QCOMPARE(filter.days.has_value(), !first.isEmpty());
    if (filter.days) {
        QCOMPARE(PartialDate::around(Precision::Day, filter.days->begin).toTimex(), first);
        if (!last.isEmpty())
            QCOMPARE(PartialDate::around(Precision::Day, filter.days->end - std::chrono::days(1)).toTimex(),
                     last);
    }
}

void tst_ShellInput::queryKeepsTheRest()
{
    Filter filter;
    filter.hiddenTypes = {3};
    filter.articles = {ArticleId{4}};
    filter.text = u"old"_s;
    const Filter changed = withQuery(filter, parseSearch(u"new"_s));
    QCOMPARE(changed.text, u"new"_s);
    QCOMPARE(changed.hiddenTypes, filter.hiddenTypes);
    QCOMPARE(changed.articles, filter.articles);
}

void tst_ShellInput::typeChips_data()
{
    QTest::addColumn<QSet<int>>("hidden");
    QTest::addColumn<QString>("text");
    QSet<int> all;
    for (const EventType type : allEventTypes())
        all << int(type);
    QTest::newRow("none hidden") << QSet<int>{} << QString();
    QTest::newRow("one hidden") << QSet<int>{int(EventType::Statement)} << u"type: not statement"_s;
    QTest::newRow("one shown") << (all - QSet<int>{int(EventType::Visit)}) << u"type: visit"_s;
    QTest::newRow("all hidden") << all << u"type: none"_s;
    QTest::newRow("many shown") << (all - QSet<int>{0, 1, 2, 3, 4}) << u"type: meeting, visit, 3 more"_s;
}

void tst_ShellInput::typeChips()
{
    QFETCH(QSet<int>, hidden);
    QFETCH(QString, text);
    QCOMPARE(typeFilterWords(hidden), text);
}

void tst_ShellInput::dayChips_data()
{
    QTest::addColumn<QString>("timex");
    QTest::addColumn<QString>("text");
    QTest::newRow("years") << u"2019/2021"_s << u"2019 – 2021"_s;
    QTest::newRow("one year") << u"2019"_s << u"2019"_s;
    QTest::newRow("months") << u"2019-03/2019-05"_s << u"March – May 2019"_s;
    QTest::newRow("day") << u"2019-03-07"_s << u"7 March 2019"_s;
    QTest::newRow("open end") << u"2019/.."_s << u"since 2019"_s;
    QTest::newRow("open begin") << u"../1972"_s << u"until 1972"_s;
}

void tst_ShellInput::dayChips()
{
    QFETCH(QString, timex);
    QFETCH(QString, text);
    QCOMPARE(dayFilterWords(DateValue::fromTimex(timex)->span()), text);
}

void tst_ShellInput::fuzzy_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("starts of words") << u"oa"_s << u"File: Open articles…"_s << u"View: Show all"_s;
    QTest::newRow("a run") << u"dark"_s << u"The theme: Dark"_s << u"Do accept, reject, keep"_s;
    QTest::newRow("order counts") << u"po"_s << u"Export chart…"_s << u"Quit"_s;
}

void tst_ShellInput::fuzzy()
{
    QFETCH(QString, query);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    QVERIFY(fuzzyScore(query, better) > fuzzyScore(query, worse));
    QVERIFY(fuzzyScore({}, worse) > 0);
    QCOMPARE(fuzzyScore(u"zzz", better), 0);
}

void tst_ShellInput::progressInWords()
{
    QCOMPARE(progressText({1, JobProgress::Kind::Import, 11, 500, {}, 20'000}),
             u"Reading 12 of 500 · about 20 s left"_s);
    QCOMPARE(progressText({1, JobProgress::Kind::Import, 500, 500, {}, 0}), u"Reading 500 of 500"_s);
    QCOMPARE(progressText({1, JobProgress::Kind::Extraction, 0, 3, {}, 200'000}),
             u"Reading again 1 of 3 · about 4 min left"_s);
    QCOMPARE(progressText({0, JobProgress::Kind::Opening, 30, 100, {}, -1}), u"Opening: 30 of 100 events"_s);
    QCOMPARE(progressText({0, JobProgress::Kind::Migration, 0, 0, {}, -1}),
             u"Bringing the library up to date…"_s);
    QCOMPARE(progressText({0, JobProgress::Kind::Migration, 1, 3, {}, -1}),
             u"Bringing the library up to date: step 2 of 3"_s);
    QVERIFY(!progressText({}).isEmpty());
}

void tst_ShellInput::cluesInWords()
{
    PublicationHint hint;
    QVERIFY(clueText(hint).isEmpty());
    using Clue = PublicationHint::Clue;
    hint.clues = {{Clue::Kind::NotBefore, PartialDate::day(2024, 3, 12), 0, {}, u"on 12 March\n2024"_s},
                  {Clue::Kind::NotBefore, PartialDate::year(2019), 0, {}, u"2019"_s},
                  {Clue::Kind::Weekday, std::nullopt, 2, {}, u"Tuesday"_s}};
    QCOMPARE(clueText(hint),
             u"not before 12 March 2024 (“on 12 March 2024”), within a week of a Tuesday (“Tuesday”)"_s);
}

QTEST_GUILESS_MAIN(tst_ShellInput)
#include "tst_shellinput.moc"
