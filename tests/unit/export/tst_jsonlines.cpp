// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/jsonlines.h"
#include "exportsample.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_JsonLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contract();
    void offsetsAreCodePoints();
    void nulls();
    void annotations();
    void statements();
    void estimates();
    void codesWhereAskedFor();
    void openInterval();
    void loaded();
    void error();
    void document();
    void linesOfExport();

private:
    static QJsonObject parsed(const QByteArray &line);
    static QString covered(const QString &text, const QJsonValue &span);
};

QJsonObject tst_JsonLines::parsed(const QByteArray &line)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(line, &error).object();
    if (error.error != QJsonParseError::NoError || line.count('\n') != 1 || !line.endsWith('\n'))
        return {{u"broken"_s, error.errorString()}};
    return object;
}

/// What a reader that counts code points finds there.
QString tst_JsonLines::covered(const QString &text, const QJsonValue &span)
{
    const auto points = text.toUcs4();
    const int start = span[u"start"].toInt();
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()) + start,
                             span[u"end"].toInt() - start);
}

void tst_JsonLines::statements()
{
    ExtractedArticle item = sampleData().articles[0];
    Event &event = item.extraction.events[1];
    QVERIFY(!parsed(extractionLine(item))[u"events"][1].toObject().contains(u"statements"));
    event.statements = {
        {{u"Ann Lee"_s, {}}, u"say"_s, event.trigger, DateValue::fromTimex(u"2021-05-04"), {}, {}},
        {{}, u"report"_s, event.trigger, std::nullopt, u"yesterday"_s, {}}};
    const QJsonArray told = parsed(extractionLine(item))[u"events"][1][u"statements"].toArray();
    QCOMPARE(told.size(), 2);
    QCOMPARE(told[0][u"speaker"], u"Ann Lee"_s);
    QCOMPARE(told[0][u"verb"], u"say"_s);
    QCOMPARE(told[0][u"text"], u"met"_s);
    QCOMPARE(covered(item.article.text, told[0]), u"met"_s);
    QCOMPARE(told[0][u"date"], u"2021-05-04"_s);
    QVERIFY(!told[0].toObject().contains(u"relative"));
    QVERIFY(told[1][u"speaker"].isNull());
    QVERIFY(told[1][u"date"].isNull());
    QCOMPARE(told[1][u"relative"], u"yesterday"_s);
}

void tst_JsonLines::estimates()
{
    ExtractedArticle item = sampleData().articles[0];
    Event &event = item.extraction.events[1];
    QVERIFY(!parsed(extractionLine(item))[u"events"][1].toObject().contains(u"dateEstimate"));
    event.date.reset();
    event.relative.clear();
    QVERIFY(!parsed(extractionLine(item))[u"events"][1].toObject().contains(u"dateEstimate"));
    event.trace = {{TraceStep::Kind::NotBefore, u"2021-01"_s, event.trigger}};
    const QJsonValue estimate = parsed(extractionLine(item))[u"events"][1][u"dateEstimate"];
    QCOMPARE(estimate[u"value"], u"2021-01/2021-05-05"_s);
    QCOMPARE(estimate[u"earliest"], u"2021-01-01"_s);
    QCOMPARE(estimate[u"latest"], u"2021-05-05"_s);
    QVERIFY(estimate[u"evidence"].toString().startsWith(u"not before January 2021, from “met”"));
    QVERIFY(!estimate.toObject().contains(u"weekday"));
    // It never stands for a date.
    QVERIFY(parsed(extractionLine(item))[u"events"][1][u"date"].isNull());
}

void tst_JsonLines::codesWhereAskedFor()
{
    const ExtractedArticle item = sampleData().articles[0];
    QVERIFY(!parsed(extractionLine(item))[u"events"][1].toObject().contains(u"codes"));
    const auto codes = sampleCodes();
    QVERIFY(codes);
    const QJsonValue events = parsed(extractionLine(item, codes.get()))[u"events"];
    QCOMPARE(events[1][u"codes"], QJsonObject({{u"plover"_s, u"CONSULT"_s}, {u"cameo"_s, u"04"_s}}));
}

void tst_JsonLines::contract()
{
    const ExtractedArticle item = sampleData().articles[0];
    const QJsonObject line = parsed(extractionLine(item));
    QCOMPARE(line[u"id"], u"sample.txt"_s);
    QCOMPARE(line[u"language"], u"en"_s);
    QCOMPARE(line[u"published"], QJsonObject({{u"value"_s, u"2021-05-05"_s},
                                              {u"basis"_s, u"given"_s},
                                              {u"evidence"_s, u"--published"_s}}));
    QCOMPARE(line[u"timexes"].toArray().size(), 1);
    const QJsonValue timex = line[u"timexes"][0];
    QCOMPARE(timex[u"text"], u"Wednesday"_s);
    QCOMPARE(timex[u"type"], u"DATE"_s);
    QVERIFY(timex[u"mod"].isNull());

    QCOMPARE(line[u"events"].toArray().size(), 4);
    const QJsonValue event = line[u"events"][1];
    QCOMPARE(event[u"title"], item.extraction.events[1].title);
    QCOMPARE(event[u"type"], u"meeting"_s);
    QCOMPARE(event[u"status"], u"actual"_s);
    QCOMPARE(event[u"trigger"][u"text"], u"met"_s);
    const QJsonValue date = event[u"date"];
    for (const auto &[key, value] : {std::pair("value"_L1, "2021-05-05"_L1),
                                     {"earliest"_L1, "2021-05-05"_L1},
                                     {"latest"_L1, "2021-05-05"_L1},
                                     {"qualifier"_L1, "exact"_L1},
                                     {"basis"_L1, "publication"_L1},
                                     {"text"_L1, "Wednesday"_L1}})
        QCOMPARE(date[key].toString(), QString(value));
    QCOMPARE(event[u"who"], QJsonArray({u"Ann Lee"_s, u"Bo <Kim>"_s}));
    QCOMPARE(event[u"where"], QJsonArray({u"London"_s}));
    QCOMPARE(event[u"confidence"].toDouble(), 0.93);
    QCOMPARE(event[u"why"][0][u"step"], u"words"_s);
}

void tst_JsonLines::offsetsAreCodePoints()
{
    const ExtractedArticle item = sampleData().articles[0];
    const QJsonObject line = parsed(extractionLine(item));
    const QJsonArray events = line[u"events"].toArray();
    for (qsizetype i = 0; i < events.size(); ++i) {
        const Event &event = item.extraction.events[size_t(i)];
        QCOMPARE(covered(item.article.text, events[i][u"trigger"]),
                 event.trigger.in(item.article.text).toString());
        QCOMPARE(covered(item.article.text, events[i][u"sentence"]),
                 event.sentence.in(item.article.text).toString());
    }
    QVERIFY(events[0][u"trigger"][u"start"].toInt() < item.extraction.events[0].trigger.begin);
}

void tst_JsonLines::nulls()
{
    const QJsonObject line = parsed(extractionLine(sampleData().articles[1]));
    QVERIFY(line.contains(u"published") && line[u"published"].isNull());
    QVERIFY(line[u"title"].isNull());
    const QJsonValue waiting = line[u"events"][0];
    QVERIFY(waiting.toObject().contains(u"date") && waiting[u"date"].isNull());
    QCOMPARE(waiting[u"relative"], u"last month"_s);
    QCOMPARE(waiting[u"offset"], u"month-1"_s);
    const QJsonValue unknown = line[u"events"][1];
    QVERIFY(unknown[u"date"].isNull());
    QVERIFY(!unknown.toObject().contains(u"relative"));
    QCOMPARE(unknown[u"who"], QJsonArray());
}

void tst_JsonLines::annotations()
{
    const QJsonObject line = parsed(extractionLine(sampleData().articles[0]));
    QCOMPARE(line[u"tags"], QJsonArray({u"summit"_s, u"to check; twice"_s}));
    QCOMPARE(line[u"group"], u"=Asia"_s);
    QCOMPARE(line[u"note"], u"Who was there?\nAsk \"Bo\"."_s);
    const QJsonObject plain = parsed(extractionLine(sampleData().articles[1]));
    for (const auto &key : {u"tags"_s, u"group"_s, u"note"_s})
        QVERIFY(!plain.contains(key));
}

void tst_JsonLines::openInterval()
{
    SampleArticle sample(u"It ran on"_s);
    sample.event(u"ran"_s, u"2015-08-10/.."_s);
    const QJsonObject line = parsed(extractionLine(sample.item));
    const QJsonValue date = line[u"events"][0][u"date"];
    QCOMPARE(date[u"value"], u"2015-08-10/.."_s);
    QCOMPARE(date[u"earliest"], u"2015-08-10"_s);
    QVERIFY(date[u"latest"].isNull());
    QVERIFY(date[u"text"].isNull());
}

void tst_JsonLines::loaded()
{
    Article article = sampleData().articles[0].article;
    article.author = u"A. Author"_s;
    const QJsonObject line = parsed(articleLine(article));
    QCOMPARE(line[u"text"], article.text);
    QCOMPARE(line[u"author"], u"A. Author"_s);
    QCOMPARE(line.keys(),
             QStringList({u"author"_s, u"id"_s, u"language"_s, u"published"_s, u"text"_s, u"title"_s}));
}

void tst_JsonLines::error()
{
    const QJsonObject line =
        parsed(errorLine(u"a\nb.txt"_s, {u"a"_s, u"It is \"empty\"."_s, {}, u"Choose another file."_s}));
    QCOMPARE(line, QJsonObject({{u"id"_s, u"a\nb.txt"_s},
                                {u"error"_s, u"It is \"empty\"."_s},
                                {u"action"_s, u"Choose another file."_s}}));
}

void tst_JsonLines::document()
{
    ExportSummary summary;
    const QByteArray bytes = exported(EventFormat::Json, sampleData(), {}, &summary);
    QJsonParseError error;
    const QJsonArray articles = QJsonDocument::fromJson(bytes, &error).array();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(articles.size(), 2);
    QCOMPARE(articles[0][u"events"].toArray().size(), 3); // without the rejected one
    QCOMPARE(summary.written, 5);
    QCOMPARE(summary.rejected, 1);
    QCOMPARE(exported(EventFormat::Json, {}), QByteArray("[]\n"));
}

void tst_JsonLines::linesOfExport()
{
    const QByteArray bytes = exported(EventFormat::Jsonl, sampleData());
    QCOMPARE(bytes.count('\n'), 2);
    ExportOptions all;
    all.scope.rejected = true;
    QCOMPARE(exported(EventFormat::Jsonl, sampleData(), all).split('\n')[0] + '\n',
             extractionLine(sampleData().articles[0]));
}

QTEST_GUILESS_MAIN(tst_JsonLines)
#include "tst_jsonlines.moc"
