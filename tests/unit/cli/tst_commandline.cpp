// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// The program as scripts use it: arguments, streams, exit status, and the contract of its output.
class tst_CommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void usage_data();
    void usage();
    void wrongUsage_data();
    void wrongUsage();
    void readContract();
    void chosenEncoding_data();
    void chosenEncoding();
    void dateOrder();
    void extractContract();
    void offsetsAreCodePoints();
    void undatedWaits();
    void publishedResolves();
    void standardInput();
    void jsonLinesInput();
    void badArticles();
    void addresses();
    void orderUnderJobs();
    void folders();
    void outputFile();
    void failedOutput();
    void formats_data();
    void formats();
    void charts_data();
    void charts();
    void chartsNeedAPicture();
    void picturesByGroups_data();
    void picturesByGroups();
    void libraryPictures_data();
    void libraryPictures();
    void quick();
    void sameInEveryLocale();
    void parse();
    void parseTokens();

private:
    QString put(const QString &name, const QByteArray &bytes) const { return m_program.put(name, bytes); }
    Run run(const QStringList &arguments, const QByteArray &input = {},
            const QStringList &environment = {}) const
    {
        return m_program.run(arguments, input, environment);
    }

    Program m_program;
};

namespace {

QString slice(const QString &text, const QJsonValue &span)
{
    const std::u32string points = text.toStdU32String();
    const size_t start = size_t(span["start"_L1].toInt());
    return QString::fromStdU32String(points.substr(start, size_t(span["end"_L1].toInt()) - start));
}

} // namespace

void tst_CommandLine::initTestCase()
{
    put(u"bridge.txt"_s, bridge);
}

void tst_CommandLine::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("help") << QStringList{u"--help"_s} << QByteArray("Commands:");
    QTest::newRow("version") << QStringList{u"--version"_s} << QByteArray("dateline-cli ");
    for (const QString &command : {u"extract"_s, u"read"_s, u"parse"_s, u"evaluate"_s, u"library"_s})
        QTest::newRow(qPrintable(command))
            << QStringList{command, u"--help"_s} << "Usage: dateline-cli " + command.toLatin1();
}

void tst_CommandLine::usage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, shown);
    const Run result = run(arguments);
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.out.contains(shown), result.out);
    QVERIFY(result.err.isEmpty());
}

void tst_CommandLine::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no command") << QStringList{};
    QTest::newRow("unknown command") << QStringList{u"guess"_s};
    QTest::newRow("no article") << QStringList{u"extract"_s};
    QTest::newRow("unknown option") << QStringList{u"extract"_s, u"--sideways"_s, u"bridge.txt"_s};
    QTest::newRow("option without value") << QStringList{u"extract"_s, u"bridge.txt"_s, u"--published"_s};
    QTest::newRow("bad date") << QStringList{u"extract"_s, u"--published"_s, u"soon"_s, u"bridge.txt"_s};
    QTest::newRow("unknown encoding")
        << QStringList{u"read"_s, u"--encoding"_s, u"x-nonsense"_s, u"bridge.txt"_s};
    QTest::newRow("unknown order of dates")
        << QStringList{u"read"_s, u"--date-order"_s, u"year"_s, u"bridge.txt"_s};
    QTest::newRow("empty encoding") << QStringList{u"extract"_s, u"--encoding"_s, QString(), u"bridge.txt"_s};
    QTest::newRow("no such day") << QStringList{u"extract"_s, u"--published"_s, u"2021-02-30"_s,
                                                u"bridge.txt"_s};
    QTest::newRow("synth without a number") << QStringList{u"synth"_s};
    QTest::newRow("synth of no events") << QStringList{u"synth"_s, u"--events"_s, u"0"_s};
    QTest::newRow("synth of words") << QStringList{u"synth"_s, u"--events"_s, u"many"_s};
    QTest::newRow("synth with a bad seed")
        << QStringList{u"synth"_s, u"--events"_s, u"9"_s, u"--seed"_s, u"-1"_s};
    QTest::newRow("synth with a file") << QStringList{u"synth"_s, u"--events"_s, u"9"_s, u"bridge.txt"_s};
    QTest::newRow("unknown format") << QStringList{u"extract"_s, u"--format"_s, u"docx"_s, u"bridge.txt"_s};
    QTest::newRow("unknown source") << QStringList{u"extract"_s, u"--from"_s, u"pdf"_s, u"bridge.txt"_s};
    QTest::newRow("bad jobs") << QStringList{u"extract"_s, u"--jobs"_s, u"many"_s, u"bridge.txt"_s};
    QTest::newRow("no jobs") << QStringList{u"extract"_s, u"--jobs"_s, u"0"_s, u"bridge.txt"_s};
    QTest::newRow("read as csv") << QStringList{u"read"_s, u"--format"_s, u"csv"_s, u"bridge.txt"_s};
    QTest::newRow("unknown set") << QStringList{u"evaluate"_s, u"--gold"_s, u"."_s, u"everything"_s};
}

void tst_CommandLine::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const Run result = run(arguments);
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY(result.err.startsWith("dateline-cli: "));
    QVERIFY(result.err.contains("--help"));
}

void tst_CommandLine::readContract()
{
    put(u"2021-06-08-page.html"_s,
        "<html lang=en><title>Bridge opened</title><meta name=author content='Ada Example'><body><p>" +
            bridge + "</p>");
    const Run result = run({u"read"_s, u"2021-06-08-page.html"_s, u"bridge.txt"_s});
    QCOMPARE(result.exitCode, 0);
    const auto lines = result.lines();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0]["id"_L1].toString(), u"2021-06-08-page.html"_s);
    QCOMPARE(lines[0]["title"_L1].toString(), u"Bridge opened"_s);
    QCOMPARE(lines[0]["author"_L1].toString(), u"Ada Example"_s);
    QCOMPARE(lines[0]["language"_L1].toString(), u"en"_s);
    QCOMPARE(lines[0]["published"_L1]["value"_L1].toString(), u"2021-06-08"_s);
    QCOMPARE(lines[0]["published"_L1]["basis"_L1].toString(), u"filename"_s);
    QCOMPARE(lines[0]["text"_L1].toString(), QString::fromUtf8(bridge.trimmed()));
    QVERIFY(lines[1]["published"_L1].isNull());
    QCOMPARE(lines[1]["text"_L1].toString(), QString::fromUtf8(bridge));
}

void tst_CommandLine::chosenEncoding_data()
{
    const QByteArray moscow("\xED\xCF\xD3\xCB\xD7\xC1");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    QTest::newRow("text") << u"m.txt"_s << moscow << u"KOI8-R"_s << u"Москва"_s;
    QTest::newRow("text, chosen wrongly") << u"m.txt"_s << moscow << u"windows-1251"_s << u"нПУЛЧБ"_s;
    QTest::newRow("page that declares another")
        << u"m.html"_s
        << "<html><head><meta charset=windows-1251></head><body><p>" + moscow + "</p></body></html>"
        << u"koi8-r"_s << u"Москва"_s;
    QTest::newRow("mail says itself") << u"m.eml"_s
                                      << "From: a@example.org\nDate: Wed, 9 Jun 2021 10:00:00 +0000\n"
                                         "Subject: News\nMIME-Version: 1.0\n"
                                         "Content-Type: text/plain; charset=koi8-r\n"
                                         "Content-Transfer-Encoding: 8bit\n\n" +
                                             moscow + "\n"
                                      << u"windows-1251"_s << u"Москва"_s;
}

void tst_CommandLine::chosenEncoding()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(QString, text);
    const Run result = run({u"read"_s, u"--encoding"_s, encoding, put(name, bytes)});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.lines().size(), 1);
    const QString read = result.lines().front()["text"_L1].toString();
    QVERIFY2(read.contains(text), qPrintable(read));
}

void tst_CommandLine::dateOrder()
{
    const QString path = put(u"order.jsonl"_s, "{\"text\": \"They met.\", \"date\": \"03/04/2020\"}\n"
                                               "{\"text\": \"They left.\", \"date\": \"03/14/2020\"}\n");
    const auto dates = [&](const Run &result) {
        QStringList values;
        for (const QJsonObject &line : result.lines())
            values << line["published"_L1]["value"_L1].toString();
        return values;
    };
    const Run open = run({u"read"_s, path});
    QCOMPARE(dates(open), QStringList({QString(), u"2020-03-14"_s}));
    QVERIFY2(open.err.contains("3 April 2020 or 4 March 2020"), open.err.constData());
    QCOMPARE(dates(run({u"read"_s, u"--date-order"_s, u"day"_s, path})),
             QStringList({u"2020-04-03"_s, u"2020-03-14"_s}));
    QCOMPARE(dates(run({u"read"_s, u"--date-order"_s, u"month"_s, path})),
             QStringList({u"2020-03-04"_s, u"2020-03-14"_s}));
}

void tst_CommandLine::extractContract()
{
    const Run result = run({u"extract"_s, u"--published"_s, u"2021-06-09"_s, u"bridge.txt"_s});
    QCOMPARE(result.exitCode, 0);
    const auto lines = result.lines();
    QCOMPARE(lines.size(), 1);
    const QJsonObject &article = lines.front();
    QCOMPARE(article["published"_L1]["value"_L1].toString(), u"2021-06-09"_s);
    QCOMPARE(article["published"_L1]["basis"_L1].toString(), u"given"_s);
    const QString text = QString::fromUtf8(bridge);
    for (const QJsonValue &timex : article["timexes"_L1].toArray()) {
        QCOMPARE(slice(text, timex), timex["text"_L1].toString());
        QVERIFY((QStringList{u"DATE"_s, u"TIME"_s, u"DURATION"_s, u"SET"_s})
                    .contains(timex["type"_L1].toString()));
        QVERIFY(timex.toObject().contains("mod"_L1));
    }
    QVERIFY(!article["events"_L1].toArray().isEmpty());
    for (const QJsonValue &event : article["events"_L1].toArray()) {
        QCOMPARE(slice(text, event["trigger"_L1]), event["trigger"_L1]["text"_L1].toString());
        QVERIFY(slice(text, event["sentence"_L1]).contains(event["trigger"_L1]["text"_L1].toString()));
        QVERIFY(!event["title"_L1].toString().isEmpty());
        QVERIFY((QStringList{u"actual"_s, u"scheduled"_s}).contains(event["status"_L1].toString()));
        QVERIFY(event["who"_L1].isArray() && event["where"_L1].isArray());
        QVERIFY(event["confidence"_L1].toDouble() > 0 && event["confidence"_L1].toDouble() <= 1);
        QVERIFY(event["date"_L1].isNull() || event["date"_L1]["value"_L1].isString());
    }
}

void tst_CommandLine::offsetsAreCodePoints()
{
    const QString text =
        u"😀😀 The council voted for the repair on 3 June 2021 in Łódź 😀. The mayor opened the bridge on 4 June 2021.\n"_s;
    const Run result = run({u"extract"_s, u"-"_s}, text.toUtf8());
    const QJsonObject article = result.lines().front();
    QCOMPARE(article["timexes"_L1].toArray().size(), 2);
    for (const QJsonValue &timex : article["timexes"_L1].toArray())
        QCOMPARE(slice(text, timex), timex["text"_L1].toString());
}

void tst_CommandLine::undatedWaits()
{
    const Run result = run({u"extract"_s, u"bridge.txt"_s});
    QCOMPARE(result.exitCode, 0);
    const QJsonObject article = result.lines().front();
    QVERIFY(article["published"_L1].isNull());
    int waiting = 0;
    for (const QJsonValue &event : article["events"_L1].toArray())
        if (event["relative"_L1].isString()) {
            QVERIFY(event["date"_L1].isNull());
            ++waiting;
        } else if (!event["date"_L1].isNull())
            QCOMPARE(event["date"_L1]["value"_L1].toString(), u"2021-06-03"_s);
    QVERIFY2(waiting > 0, result.out);
}

void tst_CommandLine::publishedResolves()
{
    const Run result = run({u"extract"_s, u"--published"_s, u"9 June 2021"_s, u"bridge.txt"_s});
    QStringList values;
    for (const QJsonValue &event : result.lines().front()["events"_L1].toArray()) {
        QVERIFY(event["relative"_L1].isUndefined());
        values << event["date"_L1]["value"_L1].toString();
    }
    QVERIFY2(values.contains(u"2021-05"_s), qPrintable(values.join(u' ')));
    QVERIFY2(values.contains(u"2021-06-07"_s), qPrintable(values.join(u' ')));
}

void tst_CommandLine::standardInput()
{
    const Run text = run({u"read"_s, u"-"_s}, bridge);
    QCOMPARE(text.exitCode, 0);
    QCOMPARE(text.lines().front()["id"_L1].toString(), u"-"_s);
    const Run nothing = run({u"read"_s, u"-"_s});
    QCOMPARE(nothing.exitCode, 1);
    QVERIFY(nothing.lines().front().contains("error"_L1));
}

void tst_CommandLine::jsonLinesInput()
{
    const QByteArray input =
        R"({"id": "a", "title": "Bridge", "published": "2021-06-09", "language": "en", "text": "The mayor opened the bridge on Monday."})"
        "\n\n"
        R"({"id": "b", "html": "<p>The council voted for the repair of the bridge on 3 June 2021.</p>"})"
        "\n"
        "nonsense\n"
        R"({"id": "d", "text": "The council voted."})";
    const Run result = run({u"extract"_s, u"--from"_s, u"jsonl"_s, u"-"_s}, input);
    QCOMPARE(result.exitCode, 1);
    const auto lines = result.lines();
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0]["id"_L1].toString(), u"a"_s);
    QCOMPARE(lines[0]["title"_L1].toString(), u"Bridge"_s);
    QCOMPARE(lines[0]["timexes"_L1][0]["value"_L1].toString(), u"2021-06-07"_s);
    QCOMPARE(lines[1]["id"_L1].toString(), u"b"_s);
    QCOMPARE(lines[2]["id"_L1].toString(), u"-:4"_s);
    QVERIFY(lines[2]["error"_L1].toString().contains(u"JSON"));
    QCOMPARE(lines[3]["id"_L1].toString(), u"d"_s);
}

void tst_CommandLine::badArticles()
{
    put(u"empty.txt"_s, {});
    put(u"scan.pdf"_s, "%PDF-1.4\n");
    put(u"latin.txt"_s, "They met in Gen\xE8ve, in a caf\xE9 by the lake.\n");
    const Run result =
        run({u"read"_s, u"empty.txt"_s, u"bridge.txt"_s, u"none.txt"_s, u"scan.pdf"_s, u"latin.txt"_s});
    QCOMPARE(result.exitCode, 1);
    const auto lines = result.lines();
    QCOMPARE(lines.size(), 5);
    for (int bad : {0, 2, 3})
        QVERIFY2(!lines[bad]["error"_L1].toString().isEmpty(), qPrintable(QString::number(bad)));
    QCOMPARE(lines[3]["id"_L1].toString(), u"scan.pdf"_s);
    QVERIFY(!lines[1].contains("error"_L1));
    QVERIFY(lines[4]["text"_L1].toString().contains(u"Genève"));
    QVERIFY(result.err.contains("latin.txt: note:"));
}

void tst_CommandLine::addresses()
{
    const Run result = run({u"extract"_s, u"http://127.0.0.1:9/news"_s}); // nobody listens there
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.lines().front()["error"_L1].toString().contains(u"does not answer"));
}

void tst_CommandLine::orderUnderJobs()
{
    QByteArray input;
    for (int i = 0; i < 60; ++i)
        input += "{\"id\": \"" + QByteArray::number(i) + "\", \"published\": \"2021-06-09\", \"text\": \"" +
                 QByteArray("The mayor opened the bridge on Monday. ").repeated(1 + (i * 37) % 40) + "\"}\n";
    const Run four = run({u"extract"_s, u"--from"_s, u"jsonl"_s, u"--jobs"_s, u"4"_s, u"-"_s}, input);
    const Run one = run({u"extract"_s, u"--from"_s, u"jsonl"_s, u"--jobs"_s, u"1"_s, u"-"_s}, input);
    QCOMPARE(four.exitCode, 0);
    QCOMPARE(four.out, one.out);
    const auto lines = four.lines();
    QCOMPARE(lines.size(), 60);
    for (int i = 0; i < 60; ++i)
        QCOMPARE(lines[i]["id"_L1].toString(), QString::number(i));
}

void tst_CommandLine::folders()
{
    put(u"folder/b.txt"_s, bridge);
    put(u"folder/a/2021-06-09.txt"_s, bridge);
    put(u"folder/.hidden.txt"_s, bridge);
    const Run result = run({u"read"_s, u"folder"_s});
    QCOMPARE(result.exitCode, 0);
    const auto lines = result.lines();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0]["id"_L1].toString(), u"folder/a/2021-06-09.txt"_s);
    QCOMPARE(lines[1]["id"_L1].toString(), u"folder/b.txt"_s);
}

void tst_CommandLine::outputFile()
{
    const Run result = run({u"read"_s, u"bridge.txt"_s, u"-o"_s, u"out.jsonl"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.out.isEmpty());
    QFile file(m_program.filePath(u"out.jsonl"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), run({u"read"_s, u"bridge.txt"_s}).out);
}

void tst_CommandLine::failedOutput()
{
    const Run result = run({u"read"_s, u"bridge.txt"_s, u"-o"_s, u"no/such/folder/out.jsonl"_s});
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.err.contains("no/such/folder"));
    QFile full(u"/dev/full"_s); // some sandboxes have one that takes everything
    if (full.open(QIODevice::WriteOnly) && full.write("x") == 1 && !full.flush())
        QCOMPARE(run({u"read"_s, u"bridge.txt"_s, u"-o"_s, u"/dev/full"_s}).exitCode, 1);
}

void tst_CommandLine::formats_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("json") << QByteArray("[");
    QTest::newRow("csv") << QByteArray();
    QTest::newRow("ics") << QByteArray("BEGIN:VCALENDAR");
    QTest::newRow("timelinejs") << QByteArray("{");
    QTest::newRow("html") << QByteArray("<!DOCTYPE html>");
    QTest::newRow("svg") << QByteArray("<?xml");
    QTest::newRow("pdf") << QByteArray("%PDF-");
}

void tst_CommandLine::formats()
{
    QFETCH(QByteArray, start);
    const Run result = run({u"extract"_s, u"--published"_s, u"2021-06-09"_s, u"--format"_s,
                            QString::fromLatin1(QTest::currentDataTag()), u"bridge.txt"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.out.size() > 100);
    QVERIFY2(result.out.startsWith(start), result.out.left(60));
}

void tst_CommandLine::charts_data()
{
    QTest::addColumn<QByteArray>("title");
    QTest::newRow("time") << QByteArray("Events per ");
    QTest::newRow("type") << QByteArray("Events by type");
    QTest::newRow("person") << QByteArray("Events by person");
    QTest::newRow("place") << QByteArray("Events by place");
    QTest::newRow("article") << QByteArray("Events by article");
    QTest::newRow("source") << QByteArray("Events by source");
    QTest::newRow("tag") << QByteArray("Events by tag");
}

void tst_CommandLine::charts()
{
    QFETCH(QByteArray, title);
    const Run result = run({u"extract"_s, u"--published"_s, u"2021-06-09"_s, u"--format"_s, u"svg"_s,
                            u"--chart"_s, QString::fromLatin1(QTest::currentDataTag()), u"bridge.txt"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.out.contains(title), result.out.left(400));
}

void tst_CommandLine::chartsNeedAPicture()
{
    QCOMPARE(run({u"extract"_s, u"--chart"_s, u"time"_s, u"bridge.txt"_s}).exitCode, 2);
    QCOMPARE(run({u"extract"_s, u"--chart"_s, u"pie"_s, u"-f"_s, u"svg"_s, u"bridge.txt"_s}).exitCode, 2);
}

void tst_CommandLine::picturesByGroups_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("holds");
    const QByteArray none;
    QTest::newRow("columns by person")
        << QStringList{u"--chart"_s, u"time"_s, u"--by"_s, u"person"_s} << 0 << QByteArray("by person");
    QTest::newRow("columns by source")
        << QStringList{u"--chart"_s, u"time"_s, u"--by"_s, u"source"_s} << 0 << QByteArray("no source");
    QTest::newRow("lanes by source") << QStringList{u"--by"_s, u"source"_s} << 0 << QByteArray("no source");
    QTest::newRow("lanes by tag") << QStringList{u"--by"_s, u"tag"_s} << 0 << QByteArray("untagged");
    QTest::newRow("no such group") << QStringList{u"--by"_s, u"colour"_s} << 2 << none;
    QTest::newRow("bars have their own")
        << QStringList{u"--chart"_s, u"place"_s, u"--by"_s, u"type"_s} << 2 << none;
}

void tst_CommandLine::picturesByGroups()
{
    QFETCH(QStringList, options);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, holds);
    const Run result =
        run(QStringList{u"extract"_s, u"--published"_s, u"2021-06-09"_s, u"--format"_s, u"svg"_s} + options +
            QStringList{u"bridge.txt"_s});
    QCOMPARE(result.exitCode, exitCode);
    QVERIFY2(result.out.contains(holds), result.out.left(400));
}

void tst_CommandLine::libraryPictures_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("timeline") << QStringList() << 0 << QByteArray("<svg");
    QTest::newRow("lanes by tag") << QStringList{u"--by"_s, u"tag"_s} << 0 << QByteArray("<svg");
    QTest::newRow("chart as PDF") << QStringList{u"--chart"_s, u"tag"_s, u"-f"_s, u"pdf"_s} << 0
                                  << QByteArray("%PDF");
    QTest::newRow("not a picture") << QStringList{u"-f"_s, u"csv"_s} << 2 << QByteArray();
    QTest::newRow("no such chart") << QStringList{u"--chart"_s, u"pie"_s} << 2 << QByteArray();
}

void tst_CommandLine::libraryPictures()
{
    QFETCH(QStringList, options);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, begin);
    const QString path = m_program.filePath(u"pictures.dateline"_s);
    if (!QFile::exists(path))
        QCOMPARE(run({u"synth"_s, u"--events"_s, u"40"_s, u"-o"_s, path}).exitCode, 0);
    const Run result = run(QStringList{u"library"_s, path, u"picture"_s} + options);
    QCOMPARE(result.exitCode, exitCode);
    QVERIFY2(result.out.left(200).contains(begin), result.out.left(200));
}

void tst_CommandLine::quick()
{
    const Run result = run({u"extract"_s, u"--quick"_s, u"--published"_s, u"2021-06-09"_s, u"bridge.txt"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.out.contains("\"events\":[{"), result.out.left(300));
    QCOMPARE(run({u"read"_s, u"--quick"_s, u"bridge.txt"_s}).exitCode, 2); // nothing is extracted there
}

void tst_CommandLine::sameInEveryLocale()
{
    const QStringList arguments{u"extract"_s, u"--published"_s, u"2021-06-09"_s, u"bridge.txt"_s};
    const Run plain = run(arguments, {}, {u"LC_ALL=C"_s, u"TZ=UTC"_s});
    const Run odd = run(arguments, {}, {u"LC_ALL=tr_TR.UTF-8"_s, u"TZ=Pacific/Kiritimati"_s});
    QVERIFY(!plain.out.isEmpty());
    QCOMPARE(odd.out, plain.out);
}

void tst_CommandLine::parse()
{
    const Run result = run({u"parse"_s, u"bridge.txt"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.out.startsWith("# newdoc id = bridge.txt\n"));
    QVERIFY(result.out.contains("\n1\tMayor\t"));
    for (const QByteArray &line : result.out.split('\n'))
        QVERIFY(line.isEmpty() || line.startsWith('#') || line.count('\t') == 9);
}

void tst_CommandLine::parseTokens()
{
    const QByteArray tokens =
        "1\tThey\t_\t_\t_\t_\t_\t_\t_\t_\n2\tmet\t_\t_\t_\t_\t_\t_\t_\t_\n3\t.\t_\t_\t_\t_\t_\t_\t_\t_\n\n"
        "1\tThey\t_\t_\t_\t_\t_\t_\t_\t_\n2\tparted\t_\t_\t_\t_\t_\t_\t_\t_\n\n";
    const Run result = run({u"parse"_s, u"--from"_s, u"conllu"_s, u"-"_s}, tokens);
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.out.contains("\n2\tmet\tmeet\tVERB\t"), result.out);
    QCOMPARE(result.out.count("\n1\tThey\t"), 2);
    QCOMPARE(run({u"extract"_s, u"--from"_s, u"conllu"_s, u"-"_s}, tokens).exitCode, 2);
    QCOMPARE(run({u"parse"_s, u"--from"_s, u"conllu"_s, u"none.conllu"_s}).exitCode, 1);
}

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
