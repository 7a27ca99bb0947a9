// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/library.h"
#include "samples.h"
#include <csignal>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <sys/resource.h>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

/// No file of this process may become longer than so many bytes, as on a disk that is full.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(qint64 bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = rlim_t(bytes);
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_before{};
};

Article numbered(int number)
{
    Article article = samples::article(
        u"Ministers met in Oslo on 5 May 2021. They signed a pact last month. Nothing else, %1."_s.arg(
            number));
    article.name = u"/%1.txt"_s.arg(number);
    article.url.clear();
    return article;
}

} // namespace

/// A disk that is full is told of in words, costs nothing that was stored, and what failed succeeds as soon
/// as there is room.
class tst_DiskFull : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void importStops();
    void decisionIsNotLost();
    void openingFails();

private:
    AddedArticle add(int number)
    {
        const Article article = numbered(number);
        return *m_library->addArticle(article, samples::extraction(article), samples::noon);
    }
    /// Of the library and what is beside it.
    qint64 longestFile() const
    {
        qint64 longest = 0;
        for (const QFileInfo &file : QDir(m_dir->path()).entryInfoList(QDir::Files))
            longest = std::max(longest, file.size());
        return longest;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    std::unique_ptr<Library> m_library;
};

void tst_DiskFull::initTestCase()
{
    std::signal(SIGXFSZ, SIG_IGN); // as the programs do
}

void tst_DiskFull::init()
{
    m_library.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"a.dateline"_s);
    m_library = *Library::open(m_path);
}

void tst_DiskFull::importStops()
{
    for (int i = 0; i < 20; ++i)
        add(i);
    int stored = 20;
    {
        const FileSizeLimit limit(longestFile() + 200'000);
        Problem problem;
        for (; stored < 5000 && problem.what.isEmpty(); ++stored) {
            const Article article = numbered(stored);
            const auto added = m_library->addArticle(article, samples::extraction(article), samples::noon);
            if (!added)
                problem = added.problem();
        }
        --stored;
        QVERIFY2(problem.what.contains("no space left"_L1), qPrintable(problem.what));
        QVERIFY(m_library->isFull());
        QVERIFY(!problem.action.isEmpty());
        QCOMPARE(int(m_library->articles()->size()), stored);
    }
    add(stored);
    QVERIFY(!m_library->isFull());
    QCOMPARE(int(m_library->articles()->size()), stored + 1);
    m_library.reset();
    m_library = *Library::open(m_path);
    QCOMPARE(int(m_library->articles()->size()), stored + 1);
    for (const ArticleSummary &article : *m_library->articles())
        QCOMPARE(int(m_library->eventDetails(article.id)->size()), 2);
}

void tst_DiskFull::decisionIsNotLost()
{
    const ArticleId article = add(1).id;
    const EventId event = m_library->events(article)->front().id;
    QString title = u"Ministers met in Oslo"_s;
    Problem problem;
    {
        const FileSizeLimit limit(longestFile() + 100'000);
        for (int i = 0; i < 5000 && problem.what.isEmpty(); ++i) {
            EventEdit edit;
            edit.title = u"Title %1, which is rather long so that the disk is full soon"_s.arg(i);
            const auto decided = m_library->decide({decision::EditEvent{event, edit}}, samples::noon);
            if (decided)
                title = *edit.title;
            else
                problem = decided.problem();
        }
        QVERIFY2(problem.what.contains("no space left"_L1), qPrintable(problem.what));
        QCOMPARE(m_library->event(event)->title, title);
    }
    const size_t steps = m_library->history()->size();
    m_library.reset();
    m_library = *Library::open(m_path);
    QCOMPARE(m_library->event(event)->title, title);
    QCOMPARE(m_library->history()->size(), steps);
    QVERIFY(m_library->undo());
    QVERIFY(m_library->redo());
    QCOMPARE(m_library->event(event)->title, title);
}

void tst_DiskFull::openingFails()
{
    const QString path = m_dir->filePath(u"b.dateline"_s);
    {
        const FileSizeLimit limit(10'000);
        const auto opened = Library::open(path);
        QVERIFY(!opened);
        QVERIFY2(opened.problem().what.contains("no space left"_L1), qPrintable(opened.problem().what));
    }
    QVERIFY(Library::open(path));
}

QTEST_GUILESS_MAIN(tst_DiskFull)
#include "tst_diskfull.moc"
