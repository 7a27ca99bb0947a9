// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/batch.h"
#include "app/load/limits.h"
#include <chrono>
#include <QTemporaryDir>
#include <QTest>
#include <stdexcept>
#include <thread>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_Batch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOrder_data();
    void keepsOrder();
    void isBounded();
    void cancels();
    void cancelledBefore();
    void failures();
    void manyArticlesOfOneInput();
    void partsOfAFile();
    void knownOnesAreNotExtracted();
    void largeFilesComeInParts();
    void damagedFile_data();
    void damagedFile();
    void withoutEngine();
    void files();
};

namespace {

/// Finds one event an article; the longer the text, the longer it takes.
class SlowEngine final : public Engine
{
public:
    Extraction extract(const Article &article) const override
    {
        std::this_thread::sleep_for(std::chrono::microseconds(article.text.size() * 20));
        Extraction extraction;
        extraction.events.emplace_back().title = article.text;
        return extraction;
    }
};

Article article(int number)
{
    Article article;
    article.name = QString::number(number);
    article.text = QString(1 + (number * 37) % 50, u'x');
    return article;
}

BatchInputs numbers(int count, std::atomic<int> *taken = nullptr)
{
    return [count, taken, next = 0]() mutable -> std::optional<BatchInput> {
        if (next == count)
            return std::nullopt;
        if (taken)
            ++*taken;
        return BatchInput::article(article(next++));
    };
}

} // namespace

void tst_Batch::keepsOrder_data()
{
    QTest::addColumn<int>("threads");
    QTest::addColumn<int>("count");
    QTest::newRow("one thread") << 1 << 50;
    QTest::newRow("four threads") << 4 << 300;
    QTest::newRow("more threads than articles") << 16 << 3;
    QTest::newRow("as many as cores") << 0 << 100;
    QTest::newRow("nothing to do") << 4 << 0;
}

void tst_Batch::keepsOrder()
{
    QFETCH(int, threads);
    QFETCH(int, count);
    const SlowEngine engine;
    const auto here = std::this_thread::get_id();
    int seen = 0;
    runBatch(numbers(count), &engine, {threads, nullptr}, [&](const BatchResult &result) {
        QCOMPARE(std::this_thread::get_id(), here);
        QVERIFY(result.outcome);
        QCOMPARE(result.input, seen);
        QCOMPARE(result.outcome->article.name, QString::number(seen));
        QCOMPARE(result.outcome->extraction.events.front().title, result.outcome->article.text);
        ++seen;
    });
    QCOMPARE(seen, count);
}

void tst_Batch::isBounded()
{
    std::atomic<int> taken = 0;
    int seen = 0;
    int furthest = 0;
    runBatch(numbers(2000, &taken), nullptr, {2, nullptr}, [&](const BatchResult &) {
        furthest = std::max(furthest, taken - seen);
        ++seen;
    });
    QCOMPARE(seen, 2000);
    QVERIFY2(furthest <= 32, qPrintable(QString::number(furthest)));
}

void tst_Batch::cancels()
{
    const SlowEngine engine;
    std::atomic<bool> cancel = false;
    std::atomic<int> taken = 0;
    int seen = 0;
    runBatch(numbers(100'000, &taken), &engine, {4, &cancel}, [&](const BatchResult &) {
        ++seen;
        cancel = seen == 10;
    });
    QCOMPARE(seen, 10);
    QVERIFY(taken < 200);
}

void tst_Batch::cancelledBefore()
{
    const std::atomic<bool> cancel = true;
    int seen = 0;
    runBatch(numbers(10), nullptr, {2, &cancel}, [&](const BatchResult &) { ++seen; });
    QCOMPARE(seen, 0);
}

void tst_Batch::failures()
{
    std::vector<BatchInput> inputs;
    inputs.push_back(BatchInput::article(article(0)));
    inputs.push_back({u"bad"_s, []() -> Result<LoadedArticles> {
                          return Problem{u"bad"_s, u"It is bad."_s, {}, {}};
                      }});
    inputs.push_back(
        {u"thrown"_s, []() -> Result<LoadedArticles> { throw std::runtime_error("out of luck"); }});
    inputs.push_back(BatchInput::article(article(3)));
    QStringList outcomes;
    runBatch(batchInputs(inputs), nullptr, {2, nullptr}, [&](const BatchResult &result) {
        outcomes << (result.outcome ? result.outcome->article.name : result.outcome.problem().what);
    });
    QCOMPARE(outcomes, (QStringList{u"0"_s, u"It is bad."_s, u"Reading it failed: out of luck."_s, u"3"_s}));
}

void tst_Batch::manyArticlesOfOneInput()
{
    const auto two = []() -> Result<LoadedArticles> { return LoadedArticles{{article(1), article(2)}, {}}; };
    QStringList seen;
    BatchOptions options{3};
    options.finished = [&seen](const QString &name) { seen << u"end of "_s + name; };
    runBatch(batchInputs({{u"feed"_s, two}, BatchInput::article(article(3))}), nullptr, options,
             [&](const BatchResult &result) {
                 seen << u"%1 %2"_s.arg(result.input).arg(result.outcome->article.name);
             });
    QCOMPARE(seen, (QStringList{u"0 1"_s, u"0 2"_s, u"end of feed"_s, u"1 3"_s, u"end of 3"_s}));
}

/// Parts of a file that hold no text are no fault as long as another does.
void tst_Batch::partsOfAFile()
{
    const auto none = []() -> Result<LoadedArticles> { return LoadedArticles(); };
    const auto one = []() -> Result<LoadedArticles> { return LoadedArticles{{article(1)}, {}}; };
    const std::vector<BatchInput> inputs{{u"a#1"_s, one, {}, true},
                                         {u"a#2"_s, none, {}, false},
                                         {u"b#1"_s, none, {}, true},
                                         {u"b#2"_s, none, {}, false}};
    QStringList seen;
    BatchOptions options{2};
    options.finished = [&seen](const QString &name) { seen << u"end of "_s + name; };
    runBatch(batchInputs(inputs), nullptr, options, [&](const BatchResult &result) {
        seen << (result.outcome ? result.outcome->article.name : result.outcome.problem().what);
    });
    QCOMPARE(seen, (QStringList{u"1"_s, u"end of a#2"_s, u"There is no article in it."_s, u"end of b#2"_s}));
}

void tst_Batch::knownOnesAreNotExtracted()
{
    const SlowEngine engine;
    BatchOptions options{2};
    options.isKnown = [](const Article &article) { return article.name == "1"_L1; };
    QList<size_t> events;
    runBatch(numbers(3), &engine, options,
             [&](const BatchResult &result) { events << result.outcome->extraction.events.size(); });
    QCOMPARE(events, (QList<size_t>{1, 0, 1}));
}

void tst_Batch::largeFilesComeInParts()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"many.jsonl"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    constexpr int count = 3000;
    for (int i = 0; i < count; ++i)
        file.write("{\"text\": \"They met in London on " + QByteArray::number(i) + ' ' +
                   QByteArray("and parted. ").repeated(40) + "\"}\n");
    file.close();
    QVERIFY(file.size() > 1 << 20);
    QStringList names;
    qsizetype inputs = 0;
    int finished = 0;
    BatchOptions options{2};
    options.finished = [&finished](const QString &) { ++finished; };
    runBatch(inFileParts(batchInputs(QStringList{path, dir.filePath(u"none.txt"_s)})), nullptr, options,
             [&](const BatchResult &result) {
                 names << (result.outcome ? result.outcome->article.name : result.outcome.problem().where);
                 inputs = result.input + 1;
             });
    QCOMPARE(names.size(), count + 1);
    QCOMPARE(names.front(), path + ":1"_L1);
    QCOMPARE(names[count - 1], u"%1:%2"_s.arg(path).arg(count));
    QCOMPARE(inputs, count + 1);
    QCOMPARE(finished, 2);
}

void tst_Batch::damagedFile_data()
{
    QTest::addColumn<int>("damaged");
    QTest::addColumn<bool>("isGivenUp");
    QTest::newRow("half of it") << 2000 << false;
    QTest::newRow("most of it") << limits::mostFaultsInARow - 1 << false;
    QTest::newRow("without an end") << limits::mostFaultsInARow * 4 << true;
}

/// Between two articles that are well: of a file that is not what it seems a person is told once.
void tst_Batch::damagedFile()
{
    QFETCH(int, damaged);
    QFETCH(bool, isGivenUp);
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"feed.xml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray well = "<item><title>Met</title><description>They met in London.</description></item>\n";
    file.write("<rss><channel>\n" + well + QByteArray("<item><b>\n").repeated(damaged) + "<!--" +
               QByteArray(1 << 20, ' ') + "-->" + well + "</channel></rss>");
    file.close();
    int articles = 0;
    QString last;
    runBatch(inFileParts(batchInputs(QStringList{file.fileName()})), nullptr, {2, nullptr},
             [&](const BatchResult &result) {
                 articles += bool(result.outcome);
                 last = result.outcome ? QString() : result.outcome.problem().what;
             });
    QCOMPARE(articles, isGivenUp ? 1 : 2);
    QCOMPARE(last.endsWith("the rest of the file was not read."_L1), isGivenUp);
}

void tst_Batch::withoutEngine()
{
    runBatch(numbers(3), nullptr, {1, nullptr},
             [](const BatchResult &result) { QVERIFY(result.outcome->extraction.events.empty()); });
}

void tst_Batch::files()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"a.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("They met.");
    file.close();
    QStringList seen;
    LoadOptions options;
    options.published = PartialDate::day(2021, 5, 5);
    runBatch(batchInputs(QStringList{file.fileName(), dir.filePath(u"none.txt"_s)}, options), nullptr,
             {2, nullptr}, [&](const BatchResult &result) {
                 seen << (result.outcome ? result.outcome->article.published.date->toTimex()
                                         : result.outcome.problem().where);
             });
    QCOMPARE(seen, (QStringList{u"2021-05-05"_s, dir.filePath(u"none.txt"_s)}));
}

QTEST_GUILESS_MAIN(tst_Batch)
#include "tst_batch.moc"
