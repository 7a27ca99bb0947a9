// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/filelist.h"
#include "app/load/limits.h"
#include "app/load/registry.h"
#include "badbytes.h"
#include "pagesample.h"
#include <ctime>
#include <QDir>
#include <QTemporaryDir>
#include <sys/stat.h>

using namespace dateline;
using namespace Qt::StringLiterals;

/// Input of every bad kind: it ends soon, in bounded memory, with a message or with an article whose
/// text is clean.
class tst_BadLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytes_data();
    void bytes();
    void advises_data();
    void advises();
    void kept_data();
    void kept();
    void filesThatAreNone();
    void symlinkLoop();
    void largeFolder();
    void unreadableAndVanishing();
    void impossibleDates_data();
    void impossibleDates();
    void futureDateOfFile();
    void cleanup();

private:
    std::clock_t m_begin = 0;
};

namespace {

constexpr qint64 patience = 10'000;      // milliseconds of the processor: other programs do not count
constexpr qint64 mostMemory = 1'000'000; // kilobytes

qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    return 0;
}

QByteArray noise(int size)
{
    QByteArray bytes;
    quint32 state = 7;
    for (int i = 0; i < size; ++i) {
        state = state * 1664525 + 1013904223;
        bytes.append(char(state >> 24));
    }
    return bytes;
}

QByteArray docx(const QByteArray &document)
{
    return zipped({{"word/document.xml", document}});
}

/// The size at its end is another than what is in it.
QByteArray lyingGzip()
{
    QByteArray bytes = gzipped("They met in London.");
    bytes[bytes.size() - 4] = char(0x7F);
    return bytes;
}

/// A field of four bytes is \a value in every entry; \a field is where it stands in the local heads, two
/// bytes further in the directory.
QByteArray lyingZip(QByteArray zip, qsizetype field, const QByteArray &value)
{
    for (qsizetype at = 0; (at = zip.indexOf("PK\x03\x04", at)) >= 0; at += 4)
        zip.replace(at + field, 4, value);
    for (qsizetype at = 0; (at = zip.indexOf("PK\x01\x02", at)) >= 0; at += 4)
        zip.replace(at + field + 2, 4, value);
    return zip;
}

/// Every size in it is said to be 2 GB.
QByteArray claimingMuch(const QByteArray &zip)
{
    return lyingZip(zip, 22, QByteArray("\xFF\xFF\xFF\x7F", 4));
}

/// Every size in it is said to be 5 bytes.
QByteArray claimingLittle(const QByteArray &zip)
{
    return lyingZip(zip, 22, QByteArray("\5\0\0\0", 4));
}

QByteArray withWrongChecksums(const QByteArray &zip)
{
    return lyingZip(zip, 14, QByteArray("\5\0\0\0", 4));
}

/// Every format that is packed with ZIP, by its sample.
const QStringList zipSamples{u"bridge.docx"_s, u"bridge.odt"_s, u"bridge.epub"_s, u"articles.zip"_s};

QByteArray bigEndian(QStringView text)
{
    QByteArray bytes;
    for (QChar c : text)
        bytes.append(char(c.row())).append(char(c.cell()));
    return bytes;
}

QByteArray page(const QByteArray &title, const QByteArray &body)
{
    return "<!DOCTYPE html><html><head><title>" + title + "</title></head><body>" + body + "</body></html>";
}

QByteArray withAttributes(const QByteArray &element, int count)
{
    QByteArray tag = '<' + element;
    for (int i = 0; i < count; ++i)
        tag += " a" + QByteArray::number(i) + "=\"1\"";
    return tag + '>';
}

const QByteArray &billionLaughs()
{
    static const QByteArray xml = [] {
        QByteArray declared = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY l0 \"ha\">";
        for (int i = 1; i < 12; ++i)
            declared += "<!ENTITY l" + QByteArray::number(i) + " \"" +
                        ("&l" + QByteArray::number(i - 1) + ';').repeated(10) + "\">";
        return declared + "]><rss><channel><item><title>x</title><description>&l11;</description></item></"
                          "channel></rss>";
    }();
    return xml;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

void tst_BadLoad::bytes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("message"); // a part of it
    QTest::newRow("nothing") << u"a.txt"_s << QByteArray() << u"is empty"_s;
    QTest::newRow("blank") << u"a.txt"_s << QByteArray(" \n\t \r\n") << u"no text"_s;
    QTest::newRow("blank page") << u"a.html"_s << page("", "<p> </p>") << u"no text"_s;
    for (const char *ending : {"txt", "html", "csv", "json", "jsonl", "md", "eml", "mhtml", "mbox", "xml",
                               "rss", "nitf", "warc", "pdf", "gz", "doc", "png", ""})
        QTest::addRow("noise as .%s", ending)
            << u"a."_s + QString::fromLatin1(ending) << noise(20'000) << u""_s;
    for (const char *ending : {"docx", "odt", "epub", "zip"})
        QTest::addRow("damaged %s", ending)
            << u"a."_s + QString::fromLatin1(ending) << QByteArray("PK\x03\x04", 4) + noise(3000)
            << u"damaged or cut off"_s;
    QTest::newRow("cut-off Word document")
        << u"a.docx"_s << sample(u"bridge.docx"_s).left(700) << u"damaged or cut off"_s;
    QTest::newRow("cut-off EPUB") << u"a.epub"_s << sample(u"bridge.epub"_s).left(900)
                                  << u"damaged or cut off"_s;
    QTest::newRow("cut-off gzip") << u"a.gz"_s << sample(u"pages.warc.gz"_s).left(500) << u"damaged"_s;
    QTest::newRow("cut-off OpenDocument file")
        << u"a.odt"_s << sample(u"bridge.odt"_s).left(600) << u"damaged or cut off"_s;
    QTest::newRow("cut-off ZIP") << u"a.zip"_s << sample(u"articles.zip"_s).left(700)
                                 << u"damaged or cut off"_s;
    QTest::newRow("PDF of a head only")
        << u"a.pdf"_s << sample(u"bridge.pdf"_s).left(300) << u"PDF is damaged"_s;
    QTest::newRow("gzip that lies about its content") << u"a.txt.gz"_s << lyingGzip() << u"damaged"_s;
    for (const QString &file : zipSamples)
        QTest::addRow("wrong checksums in %s", qPrintable(file))
            << file << withWrongChecksums(sample(file)) << u"damaged"_s;
    QTest::newRow("locked EPUB")
        << u"a.epub"_s
        << zipped({{"META-INF/container.xml", "<container><rootfile full-path='b.opf'/></container>"},
                   {"META-INF/encryption.xml", "<e><CipherReference URI='a%20b.xhtml'/></e>"},
                   {"b.opf", "<package><item id='a' href='a%20b.xhtml'/><itemref idref='a'/></package>"},
                   {"a b.xhtml", noise(2000)}})
        << u"is locked"_s;
    QTest::newRow("EPUB without its chapters")
        << u"a.epub"_s
        << zipped({{"META-INF/container.xml", "<container><rootfile full-path='b.opf'/></container>"},
                   {"b.opf", "<package><item id='a' href='a.xhtml'/><itemref idref='a'/></package>"}})
        << u"none of its 1 chapters"_s;
    QTest::newRow("100k attributes in the head of an EPUB")
        << u"a.epub"_s << zipped({{"META-INF/container.xml", withAttributes("container", 100'000)}})
        << u"no EPUB"_s;
    QTest::newRow("PDF that lies about where its parts are")
        << u"a.pdf"_s << sample(u"scan.pdf"_s).replace("obj", "jbo") << u"PDF is damaged"_s;
    QTest::newRow("Word document that is a bomb")
        << u"a.docx"_s << docx(QByteArray(int(limits::maxDocumentPart) + 10, ' ')) << u"unpacks to more"_s;
    QTest::newRow("ZIP bomb") << u"a.zip"_s
                              << zipped({{"a.txt", QByteArray(int(limits::maxFileBytes) + 10, 'a')}})
                              << u"unpacks to more"_s;
    QTest::newRow("Word document without text part")
        << u"a.docx"_s << zipped({{"x", "y"}}) << u"no text part"_s;
    QTest::newRow("Word document of noise") << u"a.docx"_s << docx(noise(2000)) << u""_s;
    QTest::newRow("empty Word document")
        << u"a.docx"_s << docx("<w:document xmlns:w=\"x\"/>") << u"no text"_s;
    QTest::newRow("EPUB that is none")
        << u"a.epub"_s << zipped({{"META-INF/container.xml", "<container/>"}}) << u"no EPUB"_s;
    QTest::newRow("damaged PDF") << u"a.pdf"_s << "%PDF-1.7\n" + noise(3000) << u"PDF is damaged"_s;
    QTest::newRow("locked PDF") << u"a.pdf"_s << sample(u"locked.pdf"_s) << u"password"_s;
    QTest::newRow("scanned PDF") << u"a.pdf"_s << sample(u"scan.pdf"_s) << u"is a scan"_s;
    QTest::newRow("gzip bomb") << u"a.gz"_s << gzipped(QByteArray(limits::maxFileBytes + 10, 'a'))
                               << u"unpacks to more"_s;
    QTest::newRow("archives in archives")
        << u"a.zip"_s
        << zipped({{"b.zip", zipped({{"c.zip", zipped({{"d.zip", zipped({{"e.txt", "They met."}})}})}})}})
        << u"too often"_s;
    QTest::newRow("archive of nothing") << u"a.zip"_s << zipped({{"folder/", ""}}) << u"no article"_s;
    QTest::newRow("XML of another kind")
        << u"a.xml"_s << QByteArray("<?xml version=\"1.0\"?><plan><p>x</p></plan>") << u"XML is not known"_s;
    QTest::newRow("locked Word document")
        << u"a.docx"_s << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) << u"Locked Word"_s;
    QTest::newRow("broken feed") << u"a.xml"_s << QByteArray("<rss><channel><title>x</channel>")
                                 << u"XML is damaged"_s;
    QTest::newRow("feed of nothing") << u"a.xml"_s
                                     << QByteArray("<rss><channel><title>x</title></channel></rss>")
                                     << u"no article"_s;
    QTest::newRow("100k attributes, XML")
        << u"a.xml"_s << withAttributes("rss", 100'000) + "</rss>" << u"attributes"_s;
    QTest::newRow("billion laughs") << u"a.xml"_s << billionLaughs() << u"XML is damaged"_s;
    QTest::newRow("billion laughs in a Word document")
        << u"a.docx"_s << docx(QByteArray(billionLaughs()).replace("rss", "w:document")) << u""_s;
    QTest::newRow("billion laughs in NITF")
        << u"a.nitf"_s << QByteArray(billionLaughs()).replace("rss", "nitf") << u""_s;
    QTest::newRow("one line of 50 MB")
        << u"a.txt"_s << QByteArray("They met in London on Monday. ").repeated(1'750'000)
        << u"larger than 16 MB"_s;
    QTest::newRow("half a JSON file")
        << u"a.json"_s << sample(u"articles.json"_s).left(300) << u"cut off at byte 300"_s;
    QTest::newRow("deep JSON") << u"a.json"_s << QByteArray(1'000'000, '[') << u"JSON is damaged"_s;
    QTest::newRow("JSON of other things") << u"a.json"_s << QByteArray(R"({"width": 3})") << u"no text"_s;
    QTest::newRow("table of other things")
        << u"a.csv"_s << QByteArray("width,height\n3,4\n") << u"No column"_s;
    QTest::newRow("mail without text") << u"a.eml"_s
                                       << QByteArray("From: a@example.org\nMIME-Version: 1.0\n"
                                                     "Content-Type: image/png\n\nxx")
                                       << u"no text"_s;
    QTest::newRow("mail of endless parts")
        << u"a.eml"_s
        << QByteArray("Content-Type: multipart/mixed; boundary=\"b\"\n\n--b\n").repeated(100'000)
        << u"too many parts"_s;
    QTest::newRow("web archive of nothing")
        << u"a.warc"_s << QByteArray("WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 2\r\n\r\nab\r\n\r\n")
        << u"no page"_s;
    QTest::newRow("web archive that lies")
        << u"a.warc"_s << QByteArray("WARC/1.0\r\nContent-Length: 99999999999\r\n\r\nab")
        << u"damaged or cut off"_s;
    QTest::newRow("404") << u"a.html"_s
                         << page("404 - Page not found | Courier",
                                 "<h1>Page not found</h1><p>The page you are looking for does not exist.</p>")
                         << u"error message"_s;
    QTest::newRow("cookie wall") << u"a.html"_s
                                 << page("The Courier",
                                         "<p>We use cookies and similar technologies. Some cookies are "
                                         "necessary. You may accept or refuse other cookies below.</p>")
                                 << u"cookies"_s;
    QTest::newRow("robot check")
        << u"a.html"_s
        << page("Just a moment...",
                "<p>Checking your browser before you go on to courier.example, please wait a moment.</p>")
        << u"robots"_s;
}

void tst_BadLoad::bytes()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, message);
    m_begin = std::clock();
    const auto loaded = loadSource({name, content});
    if (loaded) {
        QVERIFY2(loaded->articles.empty(),
                 qPrintable(loaded->articles.empty() ? QString() : loaded->front().text.left(200)));
        QVERIFY(!loaded->problems.empty());
        QVERIFY2(loaded->problems.front().what.contains(message), qPrintable(loaded->problems.front().what));
        return;
    }
    QVERIFY(loaded.problem().where.startsWith(name));
    QVERIFY2(loaded.problem().what.contains(message), qPrintable(loaded.problem().what));
}

/// Who can do something about a file is told what.
void tst_BadLoad::advises_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("action"); // a part of it
    QTest::newRow("scanned PDF") << u"a.pdf"_s << sample(u"scan.pdf"_s) << u"text recognised"_s;
    QTest::newRow("locked PDF") << u"a.pdf"_s << sample(u"locked.pdf"_s) << u"password"_s;
    QTest::newRow("cookie wall") << u"a.html"_s
                                 << page("We value your privacy",
                                         "<p>We use cookies. Please accept all cookies to continue.</p>")
                                 << u"browser"_s;
}

void tst_BadLoad::advises()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, action);
    m_begin = std::clock();
    const auto loaded = loadSource({name, content});
    const Problem problem = !loaded                    ? loaded.problem()
                            : loaded->problems.empty() ? Problem()
                                                       : loaded->problems.front();
    QVERIFY2(problem.action.contains(action), qPrintable(problem.what + u" → "_s + problem.action));
}

void tst_BadLoad::kept_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("text"); // a part of it
    const QByteArray met = "They met in London on Monday. ";
    QTest::newRow("one line of 8 MB") << u"a.txt"_s << met.repeated(280'000) << u"They met"_s;
    QTest::newRow("a word of 2 MB") << u"a.txt"_s << QByteArray(2'000'000, 'x') << u"xxx"_s;
    QTest::newRow("UTF-16 without a mark")
        << u"a.txt"_s << QByteArray(reinterpret_cast<const char *>(u"They met in London."), 38)
        << u"They met in London."_s;
    QTest::newRow("UTF-16 without a mark, great end first")
        << u"a.txt"_s << bigEndian(u"They met in London.\nThey parted in Paris.") << u"They met in London."_s;
    QTest::newRow("windows-1252 that calls itself UTF-8")
        << u"a.html"_s
        << QByteArray("<html><head><meta charset=utf-8><title>x</title></head><body><p>They met in Caf\xE9 "
                      "Gen\xE8ve and "
                      "talked for an hour.</p></body></html>")
        << u"They met"_s;
    QTest::newRow("an encoding that is none")
        << u"a.html"_s
        << QByteArray(
               "<html><head><meta charset=\"x-nothing\"><title>x</title></head><body><p>They met in London "
               "and talked.</p></body></html>")
        << u"They met"_s;
    QTest::newRow("lone surrogate") << u"a.txt"_s << QByteArray("They met \xED\xA0\x80 in London.")
                                    << u"in London"_s;
    QTest::newRow("NULs") << u"a.txt"_s << met.repeated(20) + QByteArray(2, '\0') + met << u"They met"_s;
    QTest::newRow("text that reads from right to left")
        << u"a.txt"_s << QByteArray("They met \xE2\x80\xAE nodnoL ni.") << u"They met"_s;
    QTest::newRow("HTML, a million deep")
        << u"a.html"_s
        << page("Deep", "<p>They met.</p>" + QByteArray("<div>").repeated(1'000'000) + "<p>They parted.</p>")
        << u"They met"_s;
    QTest::newRow("HTML, 100k attributes")
        << u"a.html"_s << page("Wide", withAttributes("p", 100'000) + "They met.</p>") << u"They met"_s;
    QTest::newRow("XML, a million deep")
        << u"a.xml"_s
        << "<rss><channel><item><title>They met</title><description>They met." +
               QByteArray("<a>").repeated(1'000'000) + QByteArray("</a>").repeated(1'000'000) +
               "</description></item></channel></rss>"
        << u"They met"_s;
    QTest::newRow("Word document, a million deep")
        << u"a.docx"_s
        << docx("<w:document "
                "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/"
                "main\"><w:p><w:r><w:t>They met.</w:t></w:r></w:p>" +
                QByteArray("<w:p>").repeated(300'000))
        << u"They met"_s;
    QTest::newRow("feed that is cut off")
        << u"a.xml"_s << sample(u"feed.rss"_s).left(900) << u"bridge reopened"_s;
    QTest::newRow("feed with bare ampersands")
        << u"a.xml"_s
        << QByteArray("<rss><channel><item><title>A & B</title><description>They met at A & B "
                      "&copy;.</description></item></channel></rss>")
        << u"A & B ©"_s;
    QTest::newRow("NITF with bare ampersands")
        << u"a.nitf"_s
        << QByteArray(
               "<nitf><body><body.content><p>They met at A & B, and they talked for long.</p><p>They parted."
               "</p></body.content></body></nitf>")
        << u"They parted."_s;
    QTest::newRow("external entity")
        << u"a.xml"_s
        << QByteArray("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                      "<rss><channel><item><title>They met</title><description>They met. "
                      "&x;</description></item></channel></rss>")
        << u"They met"_s;
    QTest::newRow("a step out of the archive")
        << u"a.zip"_s << zipped({{"../../a.txt", "Not this."}, {"b.txt", "They met.\nThey parted."}})
        << u"They met"_s;
    QTest::newRow("half an archive of bad files")
        << u"a.zip"_s
        << zipped({{"a.pdf", "%PDF-"}, {"b.txt", "They met.\nThey parted."}, {"c.docx", "PK\x03\x04"}})
        << u"They met"_s;
    QTest::newRow("web archive with a record that lies")
        << u"a.warc"_s
        << "WARC/1.0\r\nContent-Length: 99999999999\r\n\r\nab\r\n" +
               QByteArray("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 71\r\n\r\nHTTP/1.1 200 "
                          "OK\r\n\r\n<html><body><p>They met in London, and they talked.</p>\r\n")
        << u"They met"_s;
    QTest::newRow("quote that never ends")
        << u"a.csv"_s << "title,text\na,\"They met." + QByteArray(100'000, ',') << u"They"_s;
    QTest::newRow("quotes in quotes") << u"a.md"_s << QByteArray(3000, '>') + " They met." << u"They met"_s;
    for (const QString &file : zipSamples) {
        QTest::addRow("%s that claims too much", qPrintable(file))
            << file << claimingMuch(sample(file)) << u"harbour bridge reopened"_s;
        QTest::addRow("%s that claims too little", qPrintable(file))
            << file << claimingLittle(sample(file)) << u"harbour bridge reopened"_s;
    }
    QTest::newRow("page behind a paywall")
        << u"a.html"_s
        << page("The vote", "<article><p>" + met.repeated(9) +
                                "</p><p>Subscribe to continue reading this article.</p></article>")
        << u"They met"_s;
}

void tst_BadLoad::kept()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, text);
    m_begin = std::clock();
    const auto loaded = loadSource({name, content});
    QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.problem().what));
    QVERIFY(loaded->size() > 0);
    const QString &read = loaded->front().text;
    QVERIFY2(read.contains(text), qPrintable(read.left(200)));
    QVERIFY(!read.contains("root:"_L1));
    QVERIFY(std::none_of(read.begin(), read.end(), [](QChar c) { return c.unicode() < 0x20 && c != u'\n'; }));
    QVERIFY(read.toUtf8().size() > 0 && QString::fromUtf8(read.toUtf8()) == read);
}

void tst_BadLoad::filesThatAreNone()
{
    m_begin = std::clock();
    const QTemporaryDir dir;
    const auto messageOf = [](const QString &path) {
        const auto loaded = loadFile(path);
        return loaded ? QString() : loaded.problem().what;
    };
    QVERIFY(messageOf(dir.filePath(u"gone.txt"_s)).contains("no such file"_L1));
    QVERIFY(messageOf(dir.path()).contains("folder"_L1));
    QCOMPARE(mkfifo(QFile::encodeName(dir.filePath(u"pipe"_s)).constData(), 0600), 0);
    QVERIFY(messageOf(dir.filePath(u"pipe"_s)).contains("not a regular file"_L1));
    QVERIFY(messageOf(u"/dev/zero"_s).contains("not a regular file"_L1));
    QVERIFY(QFile::link(u"nowhere"_s, dir.filePath(u"dangling"_s)));
    QVERIFY(messageOf(dir.filePath(u"dangling"_s)).contains("no such file"_L1));
    QFile sparse(dir.filePath(u"large.txt"_s));
    QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(qint64(1) << 30));
    QVERIFY(messageOf(sparse.fileName()).contains("larger than"_L1));
}

void tst_BadLoad::symlinkLoop()
{
    m_begin = std::clock();
    const QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkpath(u"a/b"_s));
    write(dir.filePath(u"a/b/x.txt"_s), "They met.\nThey parted.");
    QVERIFY(QFile::link(dir.filePath(u"a"_s), dir.filePath(u"a/b/again"_s)));
    QVERIFY(QFile::link(u"self"_s, dir.filePath(u"a/self"_s)));
    QStringList files = listFiles(dir.path());
    files.removeIf([](const QString &path) { return !loadFile(path); });
    QCOMPARE(files.size(), 1);
}

/// Half of ten thousand files are bad; the others are read.
void tst_BadLoad::largeFolder()
{
    const QTemporaryDir dir;
    constexpr int count = 10'000;
    const QByteArray bad = noise(500);
    for (int i = 0; i < count; ++i)
        write(dir.filePath(u"%1.txt"_s.arg(i)),
              i % 2 ? QByteArray("They met on 5 May 2021.\nThey parted.") : bad);
    m_begin = std::clock();
    int good = 0;
    for (const QString &path : listFiles(dir.path()))
        good += bool(loadFile(path));
    QCOMPARE(good, count / 2);
}

void tst_BadLoad::unreadableAndVanishing()
{
    m_begin = std::clock();
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"a.txt"_s);
    write(path, "They met.\nThey parted.");
    const QStringList listed = listFiles(dir.path());
    QVERIFY(QFile::remove(path));
    const auto vanished = loadFile(listed.front());
    QVERIFY(!vanished);
    QVERIFY(vanished.problem().what.contains("no such file"_L1));
    write(path, "They met.\nThey parted.");
    QVERIFY(QFile::setPermissions(path, {}));
    if (QFile(path).open(QIODevice::ReadOnly))
        QSKIP("whoever runs this may read everything");
    const auto locked = loadFile(path);
    QVERIFY(!locked);
    QVERIFY(locked.problem().what.contains("cannot be read"_L1));
    QVERIFY(locked.problem().action.contains("permissions"_L1));
}

void tst_BadLoad::impossibleDates_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    for (const char *date : {"1970-01-01", "0001-01-01", "0000-00-00", "9999-12-31", "2021-02-31"}) {
        QTest::addRow("web page of %s", date)
            << u"a.html"_s
            << QByteArray(
                   "<html><head><title>Vote</title><meta property=\"article:published_time\" content=\"") +
                   date + "\"></head><body><p>They voted, and they won by two votes.</p></body></html>";
        QTest::addRow("record of %s", date)
            << u"a.json"_s
            << QByteArray(R"({"text": "They voted, and they won by two votes.", "published": ")") + date +
                   "\"}";
        QTest::addRow("feed of %s", date)
            << u"a.rss"_s
            << QByteArray(
                   "<rss><channel><item><title>Vote</title><description>They voted.</description><pubDate>") +
                   date + "</pubDate></item></channel></rss>";
    }
    QTest::newRow("mail of 1970")
        << u"a.eml"_s
        << QByteArray("From: a@example.org\nMIME-Version: 1.0\nDate: Thu, 1 Jan 1970 00:00:00 "
                      "+0000\nSubject: Vote\n\nThey voted.\n");
    QTest::newRow("record of zero seconds")
        << u"a.json"_s << QByteArray(R"({"text": "They voted and won.", "published": 0})");
}

/// What no article was published on is a placeholder, and better no date than that.
void tst_BadLoad::impossibleDates()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    m_begin = std::clock();
    const QTemporaryDir dir;
    write(dir.filePath(name), content);
    const auto loaded = loadFile(dir.filePath(name));
    QVERIFY(loaded);
    const PublicationDate &published = loaded->front().published;
    QVERIFY2(!published.isKnown(), qPrintable(published.isKnown() ? published.date->toTimex() : QString()));
}

void tst_BadLoad::futureDateOfFile()
{
    m_begin = std::clock();
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"a.html"_s);
    write(path,
          "<html><head><title>Vote</title><meta property=\"article:published_time\" content=\"2190-05-05\">"
          "</head><body><p>They voted on Monday, and they won by two votes.</p></body></html>");
    const auto loaded = loadFile(path);
    QVERIFY(loaded);
    QVERIFY(!loaded->front().published.isKnown());
    QCOMPARE(loaded->front().notes.size(), 1);
}

void tst_BadLoad::cleanup()
{
    const auto elapsed = qint64(std::clock() - m_begin) * 1000 / CLOCKS_PER_SEC;
    QVERIFY2(elapsed < patience, qPrintable(QString::number(elapsed)));
    QVERIFY2(peakMemory() < mostMemory, qPrintable(QString::number(peakMemory())));
}

QTEST_GUILESS_MAIN(tst_BadLoad)
#include "tst_badload.moc"
