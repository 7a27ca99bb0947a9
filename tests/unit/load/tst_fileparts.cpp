// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/fileparts.h"
#include "app/load/limits.h"
#include "badbytes.h"
#include "pagesample.h"
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_FileParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameAsTheWholeFile_data();
    void sameAsTheWholeFile();
    void others_data();
    void others();
    void faults_data();
    void faults();
    void damagedArrays_data();
    void damagedArrays();
    void damagedFeeds_data();
    void damagedFeeds();
    void tableTellsTheOrderOfItsDates();
    void tableWithoutText();
    void smallFilesAreLoadedAsAWhole();
    void largerThanAFileMayBe();

private:
    QString put(const QString &name, const QByteArray &bytes) const;

    QTemporaryDir m_dir;
};

namespace {

struct Parts
{
    QStringList names;
    QStringList texts;
    QStringList problems;
};

void add(const LoadedArticles &loaded, Parts &parts)
{
    for (const Article &article : loaded) {
        parts.names << article.name;
        parts.texts << article.text;
    }
    for (const Problem &problem : loaded.problems)
        parts.problems << problem.where + ": "_L1 + problem.what;
}

Parts partsOf(FileParts &file)
{
    Parts parts;
    while (auto part = file.next()) {
        const auto loaded = *part ? loadPart(**part) : Result<LoadedArticles>(part->problem());
        if (loaded)
            add(*loaded, parts);
        else
            parts.problems << loaded.problem().where + ": "_L1 + loaded.problem().what;
    }
    return parts;
}

QByteArray line(const QByteArray &text)
{
    return "{\"text\": \"" + text + "\", \"title\": \"A title\"}\n";
}

/// A value of an array in JSON.
QByteArray object(const QByteArray &text)
{
    return line(text).trimmed();
}

QByteArray item(const QByteArray &text)
{
    return "<item><title>A title</title><description>" + text + "</description></item>\n";
}

/// In which some items are.
QByteArray feed(const QByteArray &items)
{
    return "<?xml version=\"1.0\"?>\n<!-- <item> -->\n<rss version=\"2.0\">\n<channel>\n<title>The "
           "Courier</title>\n" +
           items + "</channel>\n</rss>\n";
}

QByteArray mail(const QByteArray &text)
{
    return "From a@example.org Wed May  5 10:00:00 2021\nFrom: a@example.org\nSubject: A "
           "title\nMIME-Version: "
           "1.0\n\n" +
           text + "\n\n";
}

QByteArray record(const QByteArray &url, const QByteArray &html, const QByteArray &type = "response")
{
    const QByteArray block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + html;
    return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + url +
           "\r\nContent-Length: " + QByteArray::number(block.size()) + "\r\n\r\n" + block + "\r\n\r\n";
}

QByteArray page(const QByteArray &text)
{
    return "<html><head><title>A title</title></head><body><p>" + text + "</p></body></html>";
}

const QByteArray met = "They met in London on 5 May 2021 and spoke of the bridge for two hours.";
const QByteArray parted = "They parted in Paris on 7 May 2021 and said nothing of what they had found.";

} // namespace

QString tst_FileParts::put(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_dir.filePath(name);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return path;
}

void tst_FileParts::sameAsTheWholeFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("articles");
    const QByteArray lines = line(met) + "\n" + line(parted) + R"({"id": "x7", "text": "The third one."})";
    QTest::newRow("JSON Lines") << u"a.jsonl"_s << lines << 3;
    QTest::newRow("packed JSON Lines") << u"a.jsonl.gz"_s << gzipped(lines) << 3;
    QTest::newRow("a line that is no JSON") << u"b.jsonl"_s << line(met) + "{oops}\n" + line(parted) << 2;
    QTest::newRow("JSON Lines by the name of JSON") << u"c.json"_s << lines << 3;
    const QByteArray array = "[\n" + object(met) + ",\n" + object(parted) +
                             R"(, {"id": "x7", "text": "[{\"The\" third} one, \\"} ])";
    QTest::newRow("JSON array") << u"a.json"_s << array << 3;
    QTest::newRow("packed JSON array") << u"a.json.gz"_s << gzipped(array) << 3;
    QTest::newRow("JSON array with a byte order mark") << u"d.json"_s << "\xEF\xBB\xBF" + array << 3;
    QTest::newRow("JSON array with records of no text")
        << u"e.json"_s << "[{\"width\": 3}," + object(met) + ", 3, null]" << 1;
    QTest::newRow("JSON array whose middle is damaged")
        << u"f.json"_s << "[" + object(met) + ", {\"text\": oops}, " + object(parted) + "]" << 2;
    QTest::newRow("objects that follow each other")
        << u"g.json"_s << object(met) + "  {\n\"text\": \"" + parted + "\"\n}\n" + object(met) << 3;
    QTest::newRow("arrays that follow each other")
        << u"h.json"_s << "[" + object(met) + "]\n[" + object(parted) + "]" << 2;
    const QByteArray items = item(met) + "<item><link a='>'/></item>\n" +
                             item("<![CDATA[</item> is " + met + "]]>") + "<!-- </channel> --><item/>" +
                             item(parted);
    QTest::newRow("RSS") << u"a.xml"_s << feed(items) << 3;
    QTest::newRow("packed RSS") << u"a.rss.gz"_s << gzipped(feed(items)) << 3;
    QTest::newRow("RSS whose middle is damaged")
        << u"b.xml"_s << feed(item(met) + item("<b>They & </i>") + item(parted)) << 2;
    QTest::newRow("RSS with bare ampersands") << u"c.xml"_s << feed(item("A & B met.") + item(parted)) << 2;
    QTest::newRow("RSS 1.0")
        << u"d.rdf"_s
        << "<rdf:RDF xmlns:rdf=\"x\" xmlns:r=\"y\"><r:channel><r:title>T</r:title><r:items/></r:channel>" +
               QByteArray(item(met) + item(parted)).replace("<", "<r:").replace("<r:/", "</r:") + "</rdf:RDF>"
        << 2;
    QTest::newRow("Atom") << u"a.atom"_s
                          << "<feed xml:lang='en'>" +
                                 QByteArray(item(met) + item(parted))
                                     .replace("item>", "entry>")
                                     .replace("description", "summary") +
                                 "</feed>"
                          << 2;
    QTest::newRow("NewsML-G2") << u"a.newsml"_s
                               << "<newsMessage><itemSet>" +
                                      QByteArray("<newsItem><contentSet><inlineXML><p>" + met +
                                                 "</p></inlineXML></contentSet></newsItem>")
                                          .repeated(2) +
                                      "</itemSet></newsMessage>"
                               << 2;
    for (const char *database : {"lexis", "nexis", "factiva", "proquest"}) {
        const QString file = QString::fromLatin1(database) + ".txt"_L1;
        QTest::addRow("export of %s", database) << file << sample(file) << (file == "nexis.txt"_L1 ? 1 : 2);
    }
    QTest::newRow("packed export") << u"a.txt.gz"_s << gzipped(sample(u"factiva.txt"_s)) << 2;
    QTest::newRow("mailbox without an ending") << u"Inbox"_s << mail(met) + mail(parted) << 2;
    QTest::newRow("mailbox") << u"a.mbox"_s << mail(met) + mail(">From here on.\n" + parted) << 2;
    QTest::newRow("packed mailbox") << u"a.mbox.gz"_s << gzipped(mail(met) + mail(parted)) << 2;
    const QByteArray table = "title,text,published\n\"A, b\",\"" + met +
                             "\n\nHe said \"\"no\"\".\",2021-05-05\n\n,,\n" + "A 5\" gun," + parted +
                             ",\r\nNo text,,2021-05-05\nLast," + met + ",";
    QTest::newRow("CSV") << u"a.csv"_s << table << 3;
    QTest::newRow("packed CSV") << u"a.csv.gz"_s << gzipped(table) << 3;
    QTest::newRow("CSV in a Cyrillic encoding")
        << u"c.csv"_s
        << "title;text\n" + QByteArray("\xCC\xEE\xF1\xEA\xE2\xE0;\xCC\xE8\xED\xE8\xF1\xF2\xF0\xFB "
                                       "\xE2\xF1\xF2\xF0\xE5\xF2\xE8\xEB\xE8\xF1\xFC "
                                       "\xE2 \xCC\xEE\xF1\xEA\xE2\xE5\n")
                                .repeated(3)
        << 3;
    QTest::newRow("table with tabs") << u"a.tsv"_s << "title\ttext\nOne\t" + met + "\nTwo\t" + parted << 2;
    const QByteArray pages =
        record("https://a.example/1", page(met)) + record("https://a.example/frame", "<html></html>") +
        record("https://a.example/1", "GET", "request") + record("https://a.example/2", page(parted));
    QTest::newRow("web archive") << u"a.warc"_s << pages << 2;
    QTest::newRow("packed web archive") << u"a.warc.gz"_s << gzipped(pages) << 2;
    QTest::newRow("ZIP")
        << u"a.zip"_s
        << zipped({{"a.txt", met}, {"d/", ""}, {"d/b.html", page(parted)}, {"c.png", "\x89PNG\r\n"}}) << 2;
    QTest::newRow("ZIP with a bad name")
        << u"b.zip"_s << zipped({{"../a.txt", met}, {"b.txt", parted}, {"c.pdf", "%PDF-"}}) << 1;
}

void tst_FileParts::sameAsTheWholeFile()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(int, articles);
    const QString path = put(name, bytes);
    const auto whole = loadFile(path);
    QVERIFY2(whole, qPrintable(whole ? QString() : whole.problem().what));
    Parts expected;
    add(*whole, expected);
    QCOMPARE(expected.names.size(), articles);
    const auto file = FileParts::open(path, 0);
    QVERIFY(file);
    const Parts parts = partsOf(*file);
    QCOMPARE(parts.names, expected.names);
    QCOMPARE(parts.texts, expected.texts);
    QCOMPARE(parts.problems, expected.problems);
}

void tst_FileParts::others_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << u"a.txt"_s << met;
    QTest::newRow("text that begins like a mailbox") << u"a.txt"_s << "From here on, " + met;
    QTest::newRow("packed text") << u"a.txt.gz"_s << gzipped(met);
    QTest::newRow("JSON array by another name") << u"a.txt"_s << "[" + line(met) + "]";
    QTest::newRow("JSON that wraps an array") << u"a.json"_s << "{\"articles\": [" + line(met) + "]}";
    QTest::newRow("XML of another kind") << u"a.xml"_s << QByteArray("<plan><item>x</item></plan>");
    QTest::newRow("feed in UTF-16") << u"a.xml"_s << QByteArray("\xFF\xFE<\0r\0s\0s\0>\0", 12);
    QTest::newRow("page") << u"a.html"_s << page(met);
    QTest::newRow("one JSON document") << u"a.json"_s << line(met);
    QTest::newRow("lines that are none") << u"a.jsonl"_s << met;
    QTest::newRow("lines in UTF-16") << u"a.jsonl"_s << QByteArray("\xFF\xFE{\0", 4);
    QTest::newRow("table in UTF-16") << u"a.csv"_s << QByteArray("t\0e\0x\0t\0\n\0", 10);
    QTest::newRow("empty table") << u"a.csv"_s << QByteArray("\n\n");
    QTest::newRow("Word document") << u"a.docx"_s << zipped({{"word/document.xml", "x"}});
    QTest::newRow("Word document by another name") << u"a.bin"_s << zipped({{"word/document.xml", "x"}});
    QTest::newRow("damaged ZIP") << u"a.zip"_s << QByteArray("PK\x03\x04nothing");
    QTest::newRow("nothing") << u"a.jsonl"_s << QByteArray();
}

void tst_FileParts::others()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QVERIFY(!FileParts::open(put(name, bytes), 0));
}

void tst_FileParts::faults_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message"); // a part of the last one
    const QByteArray lines = line(met) + line(parted).repeated(2000);
    QTest::newRow("cut-off packing") << u"a.jsonl.gz"_s << gzipped(lines).chopped(200)
                                     << u"damaged or cut off"_s;
    QTest::newRow("cut-off web archive")
        << u"a.warc"_s
        << record("https://a.example/1", page(met)) + record("https://a.example/2", page(parted)).chopped(40)
        << u"damaged or cut off"_s;
    QTest::newRow("record that lies")
        << u"a.warc"_s
        << record("https://a.example/1", page(met)) + "WARC/1.0\r\nContent-Length: 99999999999\r\n\r\nab"
        << u"damaged or cut off"_s;
    QTest::newRow("damaged record") << u"b.warc"_s
                                    << record("https://a.example/1", page(met)) +
                                           "WARC/1.0\r\nWARC-Type: response\r\n\r\nxx\r\n" +
                                           record("https://a.example/2", page(parted))
                                    << u"#2: The head of record 2 is damaged."_s;
    QTest::newRow("too large a record")
        << u"c.warc"_s
        << record("https://a.example/1", page(met)) +
               record("https://a.example/2", QByteArray(limits::maxFileBytes + 1, ' '))
        << u"#2: It is larger than 64 MB."_s;
    QTest::newRow("line without end")
        << u"a.jsonl"_s << line(met) + '{' + QByteArray(limits::maxFileBytes + (1 << 20), 'x') + '\n'
        << u"larger than 64 MB"_s;
    QTest::newRow("cut-off JSON array")
        << u"a.json"_s << "[" + object(met) + ", " + object(parted).chopped(8) << u"cut off at byte 205"_s;
    QTest::newRow("JSON array without its end")
        << u"a.json"_s << "[" + object(met) + ", " + object(parted) << u"cut off at byte 213"_s;
    QTest::newRow("damaged JSON array of no objects")
        << u"a.json"_s << "[" + object(met) + ", [oops!], [3]]" << u"damaged at byte"_s;
    QTest::newRow("cut-off packed JSON array")
        << u"a.json.gz"_s
        << gzipped("[" + object(met) + (", " + object(parted)).repeated(2000) + "]").chopped(200)
        << u"damaged or cut off"_s;
    QTest::newRow("cut-off feed") << u"a.xml"_s << feed(item(met) + item(parted)).chopped(60)
                                  << u"cut off at line 7"_s;
    QTest::newRow("feed without its end")
        << u"a.xml"_s << feed(item(met) + item(parted)).chopped(8) << u"cut off at line 8"_s;
    QTest::newRow("comment without end")
        << u"a.xml"_s << feed(item(met) + "<!--" + item(parted)) << u"cut off at line 10"_s;
    QTest::newRow("row without end") << u"a.csv"_s
                                     << "text\n" + met + "\n\"" +
                                            QByteArray(limits::maxFileBytes + (1 << 20), 'x') + '\n'
                                     << u"larger than 64 MB"_s;
    QTest::newRow("cut-off table")
        << u"a.csv.gz"_s << gzipped("text\n" + met + '\n' + (parted + '\n').repeated(2000)).chopped(200)
        << u"damaged or cut off"_s;
    QTest::newRow("ZIP bomb") << u"a.zip"_s
                              << zipped(std::vector<std::pair<QByteArray, QByteArray>>(
                                     1, {"a.txt", met + QByteArray(limits::maxFileBytes, ' ')}))
                              << u"unpacks to more"_s;
}

void tst_FileParts::faults()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    const auto file = FileParts::open(put(name, bytes), 0);
    QVERIFY(file);
    const Parts parts = partsOf(*file);
    QCOMPARE(parts.problems.size(), 1);
    QVERIFY2(parts.problems.last().contains(message), qPrintable(parts.problems.last()));
    QVERIFY(name.endsWith(".zip"_L1) || parts.texts.value(0).contains("They met"_L1));
}

/// Whatever happens to one record, the others are read, and the message names the place.
void tst_FileParts::damagedArrays_data()
{
    QTest::addColumn<QByteArray>("bytes"); // between a record that is well and another
    QTest::addColumn<int>("articles");
    QTest::addColumn<QString>("problem");
    const QByteArray other = ", " + object(met);
    QTest::newRow("no value") << QByteArray(R"({"text": })") << 2
                              << u"#2: The JSON is damaged at byte 115."_s;
    QTest::newRow("bare word") << QByteArray(R"({"text": They})") << 2
                               << u"#2: The JSON is damaged at byte 115."_s;
    QTest::newRow("no end of the string")
        << QByteArray(R"({"text": "They})") << 2 << u"#2: The JSON is damaged at byte 125."_s;
    QTest::newRow("no end of the object")
        << QByteArray(R"({"text": "They")") << 2 << u"#2: The JSON is damaged at byte 123."_s;
    QTest::newRow("no beginning of the object")
        << QByteArray(R"("text": "They"})") << 2 << u"#2: The record has no text."_s;
    QTest::newRow("two beginnings") << QByteArray(R"({{"text": "They"})") << 2
                                    << u"#2: The JSON is damaged at byte 107."_s;
    QTest::newRow("wrong bracket") << QByteArray(R"({"text": "They"])") << 2
                                   << u"#2: The JSON is damaged at byte 121."_s;
    QTest::newRow("another record in it") << QByteArray(R"({"more": [{"text": "A"}, {"text": "They"}, oops})")
                                          << 3 << u"#2: The JSON is damaged at byte 153."_s;
    QTest::newRow("no number") << QByteArray(R"({"text": 1-2.3e})") << 2
                               << u"#2: The JSON is damaged at byte 117."_s;
    QTest::newRow("too deep") << QByteArray(R"({"text": )") + QByteArray(600, '[') << 2
                              << u"#2: The JSON is damaged at byte 626."_s;
    QTest::newRow("too large") << "{\"text\": \"" + QByteArray(limits::maxFileBytes + (1 << 20), 'x') + "\"}"
                               << 2 << u"#2: The record is larger than 64 MB."_s;
}

void tst_FileParts::damagedArrays()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, articles);
    QFETCH(QString, problem);
    const QString path =
        put(u"damaged.json"_s, "[" + object(met) + ",\n" + bytes + ",\n" + object(parted) + "\n]");
    const Parts parts = partsOf(*FileParts::open(path, 0));
    QCOMPARE(parts.problems.value(0), path + problem);
    QCOMPARE(parts.texts.size(), articles);
    QCOMPARE(parts.texts.first(), QString::fromUtf8(met));
    QCOMPARE(parts.texts.last(), QString::fromUtf8(parted));
}

void tst_FileParts::damagedFeeds_data()
{
    QTest::addColumn<QByteArray>("bytes"); // between an item that is well and another
    QTest::addColumn<QString>("problem");  // a part of it
    QTest::newRow("no end of an element")
        << QByteArray("<item>\n<title>They\n</item>\n") << u"#2: The XML is damaged at line 9"_s;
    QTest::newRow("no end of the item")
        << QByteArray("<item>\n<title>They</title>\n") << u"#2: The XML is damaged at line 9"_s;
    QTest::newRow("no end of a tag") << QByteArray("<item><title They</title></item>\n")
                                     << u"#2: The XML is damaged at line 7"_s;
    QTest::newRow("no end of a quote")
        << QByteArray("<item><a href=\"x></a></item>\n") << u"#2: The XML is damaged at line 7"_s;
    QTest::newRow("less-than") << QByteArray("<item><title>3 < 4</title></item>\n")
                               << u"#2: The XML is damaged at line 7"_s;
    QTest::newRow("too large") << "<item><![CDATA[" + QByteArray(limits::maxFileBytes + (1 << 20), 'x') +
                                      "]]></item>\n"
                               << u"#2: The item at line 7 is larger than 64 MB."_s;
    QTest::newRow("too many attributes") << "<item><a " + QByteArray("b='c' ").repeated(1200) + "/></item>\n"
                                         << u"#2: An XML element has more than 1000 attributes."_s;
}

void tst_FileParts::damagedFeeds()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, problem);
    const QString path = put(u"damaged.xml"_s, feed(item(met) + bytes + item(parted)));
    const Parts parts = partsOf(*FileParts::open(path, 0));
    QCOMPARE(parts.problems.size(), 1);
    QVERIFY2(parts.problems.first().startsWith(path + problem), qPrintable(parts.problems.first()));
    QCOMPARE(parts.texts, QStringList({QString::fromUtf8(met), QString::fromUtf8(parted)}));
}

void tst_FileParts::tableTellsTheOrderOfItsDates()
{
    const auto file =
        FileParts::open(put(u"dates.csv"_s, "text,date\nThey met.,03/04/2020\nThey left.,03/14/2020\n"), 0);
    QStringList dates;
    while (auto part = file->next())
        dates << loadPart(**part)->front().published.date->toTimex();
    QCOMPARE(dates, QStringList({u"2020-03-04"_s, u"2020-03-14"_s}));
}

void tst_FileParts::tableWithoutText()
{
    const auto file = FileParts::open(put(u"none.csv"_s, "name,price\nCoal,12\nSteel,13\n"), 0);
    const Parts parts = partsOf(*file);
    QCOMPARE(parts.problems.size(), 1); // for all of its rows
    QVERIFY2(parts.problems.front().contains("No column"_L1), qPrintable(parts.problems.front()));
}

void tst_FileParts::smallFilesAreLoadedAsAWhole()
{
    QVERIFY(!FileParts::open(put(u"a.jsonl"_s, line(met))));
    QVERIFY(!FileParts::open(m_dir.filePath(u"none.jsonl"_s), 0));
    QVERIFY(!FileParts::open(m_dir.path(), 0));
}

/// A file that loadFile() refuses gives all its articles.
void tst_FileParts::largerThanAFileMayBe()
{
    const QString path = m_dir.filePath(u"large.jsonl"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray long_ = line((met + ' ').repeated(10'000));
    int written = 0;
    for (; file.pos() <= limits::maxFileBytes; ++written)
        file.write(long_);
    file.close();
    QVERIFY(!loadFile(path));
    const auto parts = FileParts::open(path);
    QVERIFY(parts);
    int read = 0;
    while (auto part = parts->next()) {
        QVERIFY(*part);
        QCOMPARE((*part)->source.bytes.size(), long_.size());
        ++read;
    }
    QCOMPARE(read, written);
}

QTEST_GUILESS_MAIN(tst_FileParts)
#include "tst_fileparts.moc"
