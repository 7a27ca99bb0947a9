// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/registry.h"
#include "pagesample.h"

using namespace dateline;
using namespace Qt::StringLiterals;

/// One sample of each format, all about the same bridge: the right text, title, author and day come out.
class tst_Formats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void articles_data();
    void articles();
    void textLeavesOut_data();
    void textLeavesOut();
    void counts_data();
    void counts();
    void contentDecides_data();
    void contentDecides();
    void ambiguousDates_data();
    void ambiguousDates();
    void everyFormatHasPatterns();
};

namespace {

Result<LoadedArticles> loaded(const QString &file)
{
    return loadSource({file, sample(file)});
}

} // namespace

void tst_Formats::articles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("author");
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("text"); // a part of it
    const QString bridge = u"Harbour bridge reopens after nine months"_s;
    const QString exported = u"Harbour Bridge Reopens After Nine Months"_s;
    const QString traffic = u"bridge reopened to traffic on Wednesday"_s;
    const QString council = u"The council voted for a toll on Monday."_s;
    const QString ada = u"Ada Field"_s;
    QTest::newRow("Markdown") << u"bridge.md"_s << u"markdown"_s << 0 << bridge << ada << u"2021-05-05"_s
                              << u"nine months after a freighter struck its eastern pier & closed"_s;
    QTest::newRow("mail") << u"bridge.eml"_s << u"mail"_s << 0 << u"Harbour bridge reopens"_s
                          << u"Ada Fíeld"_s << u"2021-05-05"_s << u"with its café, reopened"_s;
    QTest::newRow("mailbox") << u"bridge.mbox"_s << u"mail"_s << 0 << u"Harbour bridge reopens"_s << ada
                             << u"2021-05-05"_s << u"From the eastern pier one sees"_s;
    QTest::newRow("mailbox, HTML") << u"bridge.mbox"_s << u"mail"_s << 1 << u"Ferries stop"_s
                                   << u"desk@example.net"_s << u"2021-05-07"_s
                                   << u"stop running today.\nThe council"_s;
    QTest::newRow("MHTML") << u"bridge.mhtml"_s << u"mail"_s << 0 << bridge << u""_s << u"2021-05-05"_s
                           << u"struck its eastern pier and closed"_s;
    QTest::newRow("PDF")
        << u"bridge.pdf"_s << u"pdf"_s << 0 << bridge << ada << u"2021-05-05"_s
        << u"nine months after a freighter struck its eastern pier and closed the only road"_s;
    QTest::newRow("Word") << u"bridge.docx"_s << u"docx"_s << 0 << bridge << ada << u"2021-05-05"_s
                          << traffic;
    QTest::newRow("OpenDocument") << u"bridge.odt"_s << u"odt"_s << 0 << bridge << ada << u"2021-05-05"_s
                                  << traffic;
    QTest::newRow("EPUB") << u"bridge.epub"_s << u"epub"_s << 0 << bridge << ada << u"2021-05-05"_s
                          << u"eastern pier.\nMayor Tom Ruiz"_s;
    QTest::newRow("RSS") << u"feed.rss"_s << u"feed"_s << 0 << u"Harbour bridge reopens & ferries stop"_s
                         << ada << u"2021-05-05"_s << u"on Wednesday.\nFerries stop – on Friday."_s;
    QTest::newRow("RSS, second") << u"feed.rss"_s << u"feed"_s << 1 << u"Council votes"_s << u"Ben Moss"_s
                                 << u"2021-06-07"_s << council;
    QTest::newRow("Atom") << u"feed.atom"_s << u"feed"_s << 0 << u"Harbour bridge reopens"_s << ada
                          << u"2021-05-05"_s << u"on Wednesday.\nFerries"_s;
    QTest::newRow("NITF") << u"bridge.nitf"_s << u"newsml"_s << 0 << bridge << ada << u"2021-05-06"_s
                          << traffic;
    QTest::newRow("NewsML-G2") << u"bridge.newsml"_s << u"newsml"_s << 0 << bridge << ada << u"2021-05-05"_s
                               << traffic;
    QTest::newRow("NewsML-G2, plain") << u"bridge.newsml"_s << u"newsml"_s << 1 << u"Council votes"_s << u""_s
                                      << u"2021-06-07"_s << council;
    QTest::newRow("JSON") << u"articles.json"_s << u"json"_s << 0 << u"Harbour bridge reopens"_s << ada
                          << u"2021-05-05"_s << traffic;
    QTest::newRow("JSON, markup and epoch")
        << u"articles.json"_s << u"json"_s << 1 << u"Council votes"_s << u"Ben Moss, Cy Lane"_s
        << u"2021-06-07"_s << u"a toll.\nIt begins"_s;
    QTest::newRow("JSON Lines") << u"articles.jsonl"_s << u"json"_s << 1 << u"Council votes"_s << u""_s
                                << u"2021-06-07"_s << council;
    QTest::newRow("CSV") << u"articles.csv"_s << u"csv"_s << 0 << u"Harbour bridge reopens"_s << ada
                         << u"2021-05-05"_s << u"\"reopened\" to traffic; on Wednesday.\nFerries"_s;
    QTest::newRow("CSV, order of the column")
        << u"articles.csv"_s << u"csv"_s << 1 << u"Council votes"_s << u""_s << u"2021-06-07"_s << council;
    QTest::newRow("WARC, chunked") << u"pages.warc.gz"_s << u"warc"_s << 0 << bridge << u""_s
                                   << u"2021-05-05"_s << traffic;
    QTest::newRow("WARC, packed") << u"pages.warc.gz"_s << u"warc"_s << 1 << u"Second page"_s << u""_s
                                  << u"2021-05-05"_s << traffic;
    QTest::newRow("ZIP") << u"articles.zip"_s << u"html"_s << 0 << bridge << u""_s << u"2021-05-05"_s
                         << traffic;
    QTest::newRow("ZIP, date in a name")
        << u"articles.zip"_s << u"text"_s << 1 << u"council"_s << u""_s << u"2021-06-07"_s << council;
    QTest::newRow("LexisNexis") << u"lexis.txt"_s << u"newsexport"_s << 0 << exported << u"ADA FIELD"_s
                                << u"2021-05-05"_s
                                << u"nine months after a freighter struck its eastern pier.\nMayor"_s;
    QTest::newRow("Nexis Uni") << u"nexis.txt"_s << u"newsexport"_s << 0 << exported << ada << u"2021-05-05"_s
                               << u"eastern pier.\nMayor"_s;
    QTest::newRow("Factiva") << u"factiva.txt"_s << u"newsexport"_s << 1 << u"Council Votes for Toll"_s
                             << u""_s << u"2021-06-07"_s << council;
    QTest::newRow("ProQuest") << u"proquest.txt"_s << u"newsexport"_s << 0 << exported << u"Field, Ada"_s
                              << u"2021-05-05"_s << u"eastern pier.\nMayor"_s;
}

void tst_Formats::articles()
{
    QFETCH(QString, file);
    QFETCH(QString, format);
    QFETCH(int, index);
    QFETCH(QString, title);
    QFETCH(QString, author);
    QFETCH(QString, published);
    QFETCH(QString, text);
    const auto result = loaded(file);
    QVERIFY2(result, qPrintable(result ? QString() : result.problem().what));
    QVERIFY(result->size() > size_t(index));
    const Article &article = result->articles[size_t(index)];
    QCOMPARE(article.format, format);
    QCOMPARE(article.title, title);
    QCOMPARE(article.author, author);
    QVERIFY(article.published.isKnown());
    QCOMPARE(article.published.date->toTimex(), published);
    QVERIFY(!article.published.evidence.isEmpty());
    QVERIFY(article.published.confidence > 0.4);
    QVERIFY2(article.text.contains(text), qPrintable(article.text));
    QVERIFY(!article.encoding.isEmpty());
    QVERIFY(article.name.contains(file) || format == u"json");
}

void tst_Formats::textLeavesOut_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("words");
    QTest::newRow("Markdown: marks") << u"bridge.md"_s << u"**"_s;
    QTest::newRow("Markdown: address") << u"bridge.md"_s << u"example.org"_s;
    QTest::newRow("Markdown: front matter") << u"bridge.md"_s << u"author"_s;
    QTest::newRow("mail: second form") << u"bridge.eml"_s << u"HTML part"_s;
    QTest::newRow("MHTML: navigation") << u"bridge.mhtml"_s << u"Home"_s;
    QTest::newRow("PDF: hyphen") << u"bridge.pdf"_s << u"gen-\n"_s;
    QTest::newRow("Word: deleted text") << u"bridge.docx"_s << u"gone"_s;
    QTest::newRow("Word: field code") << u"bridge.docx"_s << u"PAGE"_s;
    QTest::newRow("OpenDocument: comment") << u"bridge.odt"_s << u"a comment"_s;
    QTest::newRow("OpenDocument: deleted text") << u"bridge.odt"_s << u"gone"_s;
    QTest::newRow("EPUB: contents") << u"bridge.epub"_s << u"Contents"_s;
    QTest::newRow("RSS: picture") << u"feed.rss"_s << u"picture"_s;
    QTest::newRow("LexisNexis: fields") << u"lexis.txt"_s << u"LOAD-DATE"_s;
    QTest::newRow("LexisNexis: rights") << u"lexis.txt"_s << u"Copyright"_s;
    QTest::newRow("Factiva: code") << u"factiva.txt"_s << u"KESCOU"_s;
    QTest::newRow("ProQuest: fields") << u"proquest.txt"_s << u"Bridges"_s;
    QTest::newRow("ZIP: outside") << u"articles.zip"_s << u"must not be read"_s;
}

void tst_Formats::textLeavesOut()
{
    QFETCH(QString, file);
    QFETCH(QString, words);
    const auto result = loaded(file);
    QVERIFY(result);
    for (const Article &article : *result)
        QVERIFY2(!article.text.contains(words), qPrintable(article.text));
}

void tst_Formats::counts_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("articles");
    QTest::addColumn<int>("problems");
    QTest::newRow("mailbox") << u"bridge.mbox"_s << 2 << 1;
    QTest::newRow("RSS") << u"feed.rss"_s << 2 << 0;
    QTest::newRow("Atom") << u"feed.atom"_s << 1 << 0;
    QTest::newRow("NewsML-G2") << u"bridge.newsml"_s << 2 << 0;
    QTest::newRow("JSON") << u"articles.json"_s << 2 << 1;
    QTest::newRow("JSON Lines") << u"articles.jsonl"_s << 2 << 1;
    QTest::newRow("CSV") << u"articles.csv"_s << 3 << 1;
    QTest::newRow("WARC") << u"pages.warc.gz"_s << 2 << 0;
    QTest::newRow("ZIP") << u"articles.zip"_s << 2 << 2;
    QTest::newRow("LexisNexis") << u"lexis.txt"_s << 2 << 0;
    QTest::newRow("Nexis Uni") << u"nexis.txt"_s << 1 << 0;
    QTest::newRow("Factiva") << u"factiva.txt"_s << 2 << 0;
    QTest::newRow("ProQuest") << u"proquest.txt"_s << 2 << 0;
}

void tst_Formats::counts()
{
    QFETCH(QString, file);
    QFETCH(int, articles);
    QFETCH(int, problems);
    const auto result = loaded(file);
    QVERIFY(result);
    QCOMPARE(int(result->size()), articles);
    QCOMPARE(int(result->problems.size()), problems);
    QStringList names;
    for (const Article &article : *result)
        names << article.name;
    QCOMPARE(names.removeDuplicates(), 0);
    for (const Problem &problem : result->problems)
        QVERIFY(!problem.where.isEmpty() && !problem.what.isEmpty());
}

void tst_Formats::contentDecides_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    QTest::newRow("PDF") << sample(u"bridge.pdf"_s) << u"pdf"_s;
    QTest::newRow("Word") << sample(u"bridge.docx"_s) << u"docx"_s;
    QTest::newRow("OpenDocument") << sample(u"bridge.odt"_s) << u"odt"_s;
    QTest::newRow("EPUB") << sample(u"bridge.epub"_s) << u"epub"_s;
    QTest::newRow("mail") << sample(u"bridge.eml"_s) << u"mail"_s;
    QTest::newRow("mailbox") << sample(u"bridge.mbox"_s) << u"mail"_s;
    QTest::newRow("JSON") << sample(u"articles.json"_s) << u"json"_s;
    QTest::newRow("RSS") << sample(u"feed.rss"_s) << u"feed"_s;
    QTest::newRow("text with a bracket")
        << QByteArray("[Update] They voted on Monday.\nThey won.") << u"text"_s;
    QTest::newRow("text that begins with From")
        << QByteArray("From London to Paris, ministers met.\n\nFrom there they went on.") << u"text"_s;
    QTest::newRow("text with labels")
        << QByteArray("Subject: the vote\n\nThey voted on Monday.\nThey won.") << u"text"_s;
    QTest::newRow("text about documents")
        << QByteArray("They signed 3 of 4 DOCUMENTS\non Monday. End of Document reached.") << u"text"_s;
}

void tst_Formats::contentDecides()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, format);
    const auto result = loadSource({u"-"_s, bytes});
    QVERIFY2(result, qPrintable(result ? QString() : result.problem().what));
    QCOMPARE(result->front().format, format);
}

void tst_Formats::ambiguousDates_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("published");
    QTest::newRow("open") << QByteArray(R"({"text":"They met.","date":"03/04/2020"})") << u""_s;
    QTest::newRow("British") << QByteArray(R"({"text":"They met.","date":"03/04/2020","lang":"en-GB"})")
                             << u"2020-04-03"_s;
    QTest::newRow("American") << QByteArray(R"({"text":"They met.","date":"03/04/2020","lang":"en-US"})")
                              << u"2020-03-04"_s;
    QTest::newRow("site")
        << QByteArray(R"({"text":"They met.","date":"03/04/2020","url":"https://www.paper.co.uk/a"})")
        << u"2020-04-03"_s;
    QTest::newRow("language of the text")
        << QByteArray(
               R"({"text":"Die Minister trafen sich am Montag in Berlin und sprachen lange über die Lage der )"
               R"(Wirtschaft und die Preise für Kohle.","date":"03/04/2020"})")
        << u"2020-04-03"_s;
    QTest::newRow("one reading") << QByteArray(R"({"text":"They met.","date":"13/04/2020"})")
                                 << u"2020-04-13"_s;
    QTest::newRow("epoch zero") << QByteArray(R"({"text":"They met.","date":"1970-01-01T00:00:00Z"})")
                                << u""_s;
    QTest::newRow("year one") << QByteArray(R"({"text":"They met.","date":"0001-01-01T00:00:00Z"})") << u""_s;
    QTest::newRow("no date") << QByteArray(R"({"text":"They met.","date":"soon"})") << u""_s;
}

void tst_Formats::ambiguousDates()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, published);
    const auto result = loadSource({u"a.json"_s, json});
    QVERIFY(result);
    const PublicationDate &found = result->front().published;
    QCOMPARE(found.isKnown() ? found.date->toTimex() : QString(), published);
    const bool open = published.isEmpty() && json.contains("03/04");
    QCOMPARE(result->front().notes.size(), open ? 1 : 0);
}

void tst_Formats::everyFormatHasPatterns()
{
    QCOMPARE(loadableFormats().size(), 16);
    QCOMPARE(loadableFormats().removeDuplicates(), 0);
    for (const QString &pattern : {u"*.pdf"_s, u"*.docx"_s, u"*.eml"_s, u"*.html"_s, u"*.txt"_s})
        QVERIFY(loadablePatterns().contains(pattern));
}

QTEST_GUILESS_MAIN(tst_Formats)
#include "tst_formats.moc"
