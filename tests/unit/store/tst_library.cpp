// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/library.h"
#include "samples.h"
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class tst_Library : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsEverythingOfAnArticle();
    void keepsEverythingOfAnEvent();
    void keepsTimexes();
    void keepsDates_data();
    void keepsDates();
    void summarisesAsCoreDoes();
    void countsEvents();
    void knowsDuplicates();
    void namesWhatIsNotThere();
    void createsOnlyWhatIsNotThere();
    void makesTheFolder();
    void refusesBadFiles_data();
    void refusesBadFiles();
    void refusesNewerFile();
    void refusesDamagedFile();
    void twoConnectionsSeeEachOther();

private:
    std::unique_ptr<Library> open() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void tst_Library::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"a.dateline"_s);
}

std::unique_ptr<Library> tst_Library::open() const
{
    auto library = Library::open(m_path);
    if (!library)
        qFatal("%s", qPrintable(library.problem().what));
    return *std::move(library);
}

void tst_Library::keepsEverythingOfAnArticle()
{
    Article article = samples::article();
    article.published = {samples::date(u"2021-05-06"), PublicationBasis::Dateline, u"OSLO, 6 May"_s, 0.75};
    const ArticleId id = open()->addArticle(article, {}, samples::noon)->id;
    QVERIFY(id.isValid());
    article.id = id;
    QCOMPARE(*open()->article(id), article);
    const auto summaries = *open()->articles();
    QCOMPARE(summaries.size(), 1U);
    QCOMPARE(summaries[0].id, id);
    QCOMPARE(summaries[0].title, article.title);
    QCOMPARE(summaries[0].published, article.published);
}

void tst_Library::keepsEverythingOfAnEvent()
{
    const Article article = samples::article();
    const Extraction extraction = samples::extraction(article);
    const ArticleId id = open()->addArticle(article, extraction, samples::noon)->id;
    const auto stored = *open()->eventDetails(id);
    QCOMPARE(stored.size(), extraction.events.size());
    for (size_t i = 0; i < stored.size(); ++i) {
        Event expected = extraction.events[i];
        expected.id = stored[i].id;
        expected.article = id;
        QVERIFY(stored[i].id.isValid());
        QVERIFY(stored[i] == expected);
        QVERIFY(*open()->event(stored[i].id) == expected);
    }
}

void tst_Library::keepsTimexes()
{
    const Article article = samples::article();
    const Extraction extraction = samples::extraction(article);
    const ArticleId id = open()->addArticle(article, extraction, samples::noon)->id;
    QVERIFY(*open()->timexes(id) == extraction.timexes);
}

void tst_Library::keepsDates_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<DateQualifier>("qualifier");
    QTest::newRow("day") << u"2021-05-05"_s << DateQualifier::Exact;
    QTest::newRow("week") << u"2021-W18"_s << DateQualifier::About;
    QTest::newRow("decade") << u"199X"_s << DateQualifier::Early;
    QTest::newRow("before the era") << u"BC0044-03-15"_s << DateQualifier::Exact;
    QTest::newRow("interval") << u"2021-05-05/2021-05-07"_s << DateQualifier::Between;
    QTest::newRow("open end") << u"2015-08-10/.."_s << DateQualifier::After;
    QTest::newRow("open begin") << u"../1972"_s << DateQualifier::Exact;
}

void tst_Library::keepsDates()
{
    QFETCH(QString, value);
    QFETCH(DateQualifier, qualifier);
    const Article article = samples::article();
    Extraction extraction;
    extraction.events = {samples::event(article, u"met"_s)};
    extraction.events[0].date = DateValue::fromTimex(value)->withQualifier(qualifier);
    const auto library = open();
    const ArticleId id = library->addArticle(article, extraction, samples::noon)->id;
    QCOMPARE(library->eventDetails(id)->at(0).date, extraction.events[0].date);
    const EventSummary summary = library->events()->at(0);
    QCOMPARE(summary.days, extraction.events[0].date->span());
    QCOMPARE(summary.precision, extraction.events[0].date->precision());
    QCOMPARE(summary.qualifier, qualifier);
}

void tst_Library::summarisesAsCoreDoes()
{
    const Article article = samples::article();
    const auto library = open();
    const ArticleId id = library->addArticle(article, samples::extraction(article), samples::noon)->id;
    const auto events = *library->eventDetails(id);
    const auto all = *library->events();
    const auto ofArticle = *library->events(id);
    QCOMPARE(all.size(), events.size());
    for (size_t i = 0; i < events.size(); ++i) {
        QVERIFY(all[i] == summarise(events[i]));
        QVERIFY(ofArticle[i] == all[i]);
        QVERIFY(*library->eventSummary(events[i].id) == all[i]);
    }
}

void tst_Library::countsEvents()
{
    const Article article = samples::article();
    const auto library = open();
    const ArticleId id = library->addArticle(article, samples::extraction(article), samples::noon)->id;
    const auto counted = [&] {
        const ArticleSummary summary = *library->articleSummary(id);
        return std::array{summary.events, summary.dated, summary.waiting};
    };
    QCOMPARE(counted(), (std::array{2, 1, 1}));
    QVERIFY(
        library->decide({decision::SetReview{library->events()->at(1).id, Review::Rejected}}, samples::noon));
    QCOMPARE(counted(), (std::array{1, 1, 0}));
}

void tst_Library::knowsDuplicates()
{
    const auto library = open();
    const auto first = *library->addArticle(samples::article(), {}, samples::noon);
    Article again = samples::article();
    again.name = u"elsewhere.html"_s;
    const auto second = *library->addArticle(again, samples::extraction(again), samples::noon);
    QCOMPARE(first.how, AddedArticle::How::Added);
    QCOMPARE(second.how, AddedArticle::How::Duplicate);
    QCOMPARE(second.id, first.id);
    QCOMPARE(library->articles()->size(), 1U);
    QVERIFY(library->events()->empty());
    QCOMPARE(*library->findByHash(contentHash(again)), first.id);
    QVERIFY(!library->findByHash(u"none"_s)->isValid());
}

void tst_Library::namesWhatIsNotThere()
{
    const auto library = open();
    QVERIFY(!library->article({7}));
    QVERIFY(!library->event({7}));
    QVERIFY(!library->replaceExtraction({7}, {}, std::nullopt));
    QVERIFY(!library->decide({decision::SetReview{{7}, Review::Accepted}}, samples::noon));
    QVERIFY(!library->decide({decision::RemoveArticle{{7}}}, samples::noon));
    QVERIFY(!library->nextUndo());
    QVERIFY(!library->event({7}).problem().what.isEmpty());
    QVERIFY(library->timexes({7})->empty());
}

void tst_Library::createsOnlyWhatIsNotThere()
{
    QVERIFY(Library::create(m_path));
    const auto again = Library::create(m_path);
    QVERIFY(!again);
    QCOMPARE(again.problem().where, m_path);
}

void tst_Library::makesTheFolder()
{
    const QString path = m_dir->filePath(u"new/folder/a.dateline"_s);
    QVERIFY(Library::open(path));
    QVERIFY(QFile::exists(path));
}

void tst_Library::refusesBadFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("Dear diary, this is no library.\n").repeated(100);
    QTest::newRow("short") << QByteArray("x");
    QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("zeros") << QByteArray(4096, '\0');
}

void tst_Library::refusesBadFiles()
{
    QFETCH(QByteArray, bytes);
    write(m_path, bytes);
    const auto library = Library::open(m_path);
    QVERIFY(!library);
    QCOMPARE(library.problem().where, m_path);
    QVERIFY(!library.problem().what.isEmpty());
    QVERIFY(!library.problem().action.isEmpty());
    QCOMPARE(contentOf(m_path), bytes);
    QVERIFY(!Library::open(m_dir->path()));
}

void tst_Library::refusesNewerFile()
{
    QVERIFY(open()->addArticle(samples::article(), {}, samples::noon));
    QByteArray bytes = contentOf(m_path);
    bytes[63] = 99; // user_version, big-endian at offset 60
    write(m_path, bytes);
    const auto library = Library::open(m_path);
    QVERIFY(!library);
    QVERIFY(library.problem().what.contains(u"newer"_s));
    QCOMPARE(contentOf(m_path), bytes);
}

void tst_Library::refusesDamagedFile()
{
    Article article = samples::article();
    article.text += u" More."_s.repeated(20000);
    QVERIFY(open()->addArticle(article, samples::extraction(samples::article()), samples::noon));
    QByteArray bytes = contentOf(m_path);
    bytes.replace(4096, bytes.size() - 4096, QByteArray(bytes.size() - 4096, 'x'));
    write(m_path, bytes);
    const auto library = Library::open(m_path);
    if (library)
        QVERIFY(!(*library)->articles());
}

void tst_Library::twoConnectionsSeeEachOther()
{
    const auto one = open();
    const auto other = open();
    const ArticleId id = one->addArticle(samples::article(), {}, samples::noon)->id;
    QCOMPARE(other->articles()->size(), 1U);
    QVERIFY(other->decide({decision::RemoveArticle{id}}, samples::noon));
    QVERIFY(one->articles()->empty());
    QVERIFY(one->nextUndo());
}

QTEST_GUILESS_MAIN(tst_Library)
#include "tst_library.moc"
