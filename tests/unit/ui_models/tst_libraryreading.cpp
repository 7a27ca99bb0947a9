// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/syntheticevents.h"
#include "ui/models/libraryreading.h"
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_LibraryReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void readsAll();
    void leavesRemovedArticlesOut();
    void failures_data();
    void failures();
    void tellsNothingWhenCancelled();
    void tellsNothingWhenDestroyed();

private:
    std::unique_ptr<LibraryReading> start(const QString &path);

    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
    EventId m_last;
    std::vector<std::vector<ArticleSummary>> m_articles; ///< as told
    std::vector<std::vector<EventSummary>> m_events;
    std::vector<EventColumns> m_columns;
    std::vector<int> m_progress;
    std::vector<std::optional<Problem>> m_finished;
};

/// Enough for several parts and a first look.
void tst_LibraryReading::initTestCase()
{
    auto library = Library::create(m_folder.filePath(u"a.dateline"_s));
    QVERIFY(library);
    m_library = *std::move(library);
    SyntheticEvents source(3);
    for (int i = 0; i < 16; ++i) {
        const ExtractedArticle made = source.makeArticle(2000);
        QVERIFY(m_library->addArticle(made.article, made.extraction, {}));
    }
    m_last = m_library->size()->events;
    QCOMPARE(m_last.value, 32'000);
    QCOMPARE(m_library->size()->articles.value, 16);
}

void tst_LibraryReading::init()
{
    m_articles.clear();
    m_events.clear();
    m_columns.clear();
    m_progress.clear();
    m_finished.clear();
}

std::unique_ptr<LibraryReading> tst_LibraryReading::start(const QString &path)
{
    LibraryReading::Listener listener;
    listener.articles = [this](auto articles) { m_articles.push_back(std::move(articles)); };
    listener.events = [this](auto events, auto columns) {
        m_events.push_back(std::move(events));
        m_columns.push_back(std::move(columns));
    };
    listener.progress = [this](int done, int) { m_progress.push_back(done); };
    listener.finished = [this](const auto &problem) { m_finished.push_back(problem); };
    return std::make_unique<LibraryReading>(path, m_last, std::move(listener));
}

void tst_LibraryReading::readsAll()
{
    const auto reading = start(m_library->path());
    QVERIFY(m_articles.empty() && m_events.empty());
    QTRY_COMPARE(m_finished.size(), 1U);
    QVERIFY(!m_finished.front());
    QCOMPARE(m_articles.size(), 1U);
    QCOMPARE(m_articles.front().size(), 16U);
    const std::vector<EventSummary> all = *m_library->events();
    QVERIFY(m_events.back() == all);
    if (m_events.size() > 1) { // else the parts have come in another order
        const std::vector<EventSummary> &first = m_events.front();
        QVERIFY(first.size() >= 20'000 && first.size() < all.size());
        QVERIFY(std::equal(first.begin(), first.end(), all.begin()));
    }
    QVERIFY(m_events.size() <= 2);

    QCOMPARE(*std::max_element(m_progress.begin(), m_progress.end()), int(all.size()));
    const EventColumns &columns = m_columns.back();
    QCOMPARE(columns.size(), all.size());
    for (size_t i = 0; i < all.size(); i += 97) {
        QCOMPARE(columns.positionOf(all[i].id), int(i));
        QCOMPARE(columns.type(i), all[i].type);
        QCOMPARE(columns.review(i), all[i].review);
        QCOMPARE(columns.isDated(i), all[i].dated);
        QVERIFY(columns.has(all[i].article));
    }
    QCOMPARE(columns.positionOf({m_last.value + 1}), -1);
}

void tst_LibraryReading::leavesRemovedArticlesOut()
{
    const ArticleId gone = m_library->articles()->at(3).id;
    QVERIFY(m_library->decide({decision::RemoveArticle{gone}}, u"2026-01-01T00:00:00Z"_s));
    const auto reading = start(m_library->path());
    QTRY_COMPARE(m_finished.size(), 1U);
    QVERIFY(m_library->undo());
    QCOMPARE(m_articles.front().size(), 15U);
    QCOMPARE(m_events.back().size(), 30'000U);
    QVERIFY(!m_columns.back().has(gone));
}

void tst_LibraryReading::failures_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no library") << QByteArray("They met on Monday, and nobody wrote a database.");
    QTest::newRow("half a library") << QByteArray("SQLite format 3\0 and then nothing of it", 40);
}

void tst_LibraryReading::failures()
{
    QFETCH(QByteArray, content);
    QFile file(m_folder.filePath(u"bad.dateline"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto reading = start(file.fileName());
    QTRY_COMPARE(m_finished.size(), 1U);
    QVERIFY(m_finished.front());
    QVERIFY(!m_finished.front()->what.isEmpty());
    QTest::qWait(50);
    QCOMPARE(m_finished.size(), 1U);
    QVERIFY(m_events.empty());
}

void tst_LibraryReading::tellsNothingWhenCancelled()
{
    const auto reading = start(m_library->path());
    reading->cancel();
    QTest::qWait(200);
    QVERIFY(m_articles.empty() && m_events.empty() && m_progress.empty() && m_finished.empty());
}

void tst_LibraryReading::tellsNothingWhenDestroyed()
{
    auto reading = start(m_library->path());
    QTest::qSleep(5);
    reading.reset();
    QTest::qWait(200);
    QVERIFY(m_articles.empty() && m_events.empty() && m_finished.empty());
}

QTEST_GUILESS_MAIN(tst_LibraryReading)
#include "tst_libraryreading.moc"
