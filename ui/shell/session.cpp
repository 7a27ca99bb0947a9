// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session.h"
#include "app/core/resources.h"
#include "ui/models/discard.h"
#include <QFileInfo>
#include <QStandardPaths>
#include <utility>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

/// Texts up to this length together are extracted at once, on the window's thread: with their parse they
/// take about 30 ms (a quarter of a megabyte a second), and nothing may hold the window up for 50.
constexpr qsizetype extractNowLength = 8'000;

Result<std::shared_ptr<const Engine>> loadEngine()
{
    return Engine::load(resourceFolder());
}

QList<ArticleId> idsOf(const std::vector<ArticleSummary> &articles)
{
    QList<ArticleId> ids;
    for (const ArticleSummary &article : articles)
        ids << article.id;
    return ids;
}

} // namespace

Session::Session(QObject *parent)
    : Session(&loadEngine, parent)
{
}

Session::Session(EngineLoader loader, QObject *parent)
    : QObject(parent)
    , m_loader(std::move(loader))
    , m_turn(std::make_shared<WriteTurn>())
    , m_view(new ViewState(this))
    , m_events(new EventList(this))
    , m_articles(new ArticleModel(this))
    , m_eventModel(new EventModel(m_events, m_articles, this))
    , m_undated(new UndatedModel(m_events, m_articles, this))
{
    m_events->setArticles(m_articles);
    connect(m_view, &ViewState::filterChanged, m_events, &EventList::setFilter);
    connect(m_view, &ViewState::selectedEventChanged, this, &Session::onSelected);
}

Session::~Session() = default;

QString Session::defaultLibraryPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/library.dateline"_s;
}

std::optional<Problem> Session::openLibrary(const QString &path)
{
    m_opening.reset();
    if (QFileInfo(path).size() > m_migratedAtOnce && Library::isOutdated(path)) {
        bringUpToDate(path);
        return std::nullopt;
    }
    auto library = Library::open(path);
    if (!library)
        return library.problem();
    useLibrary(*std::move(library));
    return std::nullopt;
}

std::optional<Problem> Session::newLibrary(const QString &path)
{
    auto library = Library::create(path);
    if (!library)
        return library.problem();
    useLibrary(*std::move(library));
    return std::nullopt;
}

bool Session::isOpen() const
{
    return m_library != nullptr;
}

QString Session::libraryPath() const
{
    return m_library ? m_library->path() : QString();
}

void Session::useLibrary(std::unique_ptr<Library> library)
{
    m_opening.reset();
    m_reading.reset();
    m_whenRead.clear();
    m_jobs.reset();
    // What was written last goes from the journal into the file when it is closed.
    discard(std::shared_ptr<Library>(std::exchange(m_library, std::move(library))));
    m_view->selectEvent({});
    m_view->hoverEvent({});
    m_view->setFilter({});
    startJobs();
    const LibrarySize size = valueOf(m_library->size()).value_or(LibrarySize());
    const bool isLarge = std::max(size.articles.value, size.events.value) > m_readAtOnce;
    if (isLarge)
        readInBackground(size.events);
    else
        readNow();
    Q_EMIT libraryOpened(m_library->path());
    Q_EMIT undoChanged();
    if (!isLarge)
        extractOutdated();
}

void Session::startJobs()
{
    m_progress = {};
    m_shownImport = 0;
    m_background.clear();
    m_jobs = std::make_unique<LibraryJobs>(m_library->path(), m_loader, m_turn);
    connect(m_jobs.get(), &LibraryJobs::resultsArrived, this, &Session::onResults);
    connect(m_jobs.get(), &LibraryJobs::progressChanged, this, &Session::onProgress);
    connect(m_jobs.get(), &LibraryJobs::imported, this, &Session::onImported);
    connect(m_jobs.get(), &LibraryJobs::failed, this, &Session::problem);
    connect(m_jobs.get(), &LibraryJobs::idle, this, [this] {
        if (!isBusy())
            Q_EMIT idle();
    });
    m_jobs->prepare();
}

std::optional<Article> Session::article(ArticleId id) const
{
    const auto found = m_library ? m_library->article(id) : Result<Article>(Problem());
    return found ? std::optional(*found) : std::nullopt;
}

std::optional<Event> Session::event(EventId id) const
{
    const auto found = m_library ? m_library->event(id) : Result<Event>(Problem());
    return found ? std::optional(*found) : std::nullopt;
}

std::vector<Event> Session::eventsOf(ArticleId id) const
{
    auto found = m_library ? m_library->eventDetails(id) : Result(std::vector<Event>());
    return found ? *std::move(found) : std::vector<Event>();
}

std::vector<Timex> Session::timexes(ArticleId id) const
{
    auto found = m_library ? m_library->timexes(id) : Result(std::vector<Timex>());
    return found ? *std::move(found) : std::vector<Timex>();
}

std::vector<ArticleSummary> Session::removedArticles() const
{
    auto found = m_library ? m_library->removedArticles() : Result(std::vector<ArticleSummary>());
    return found ? *std::move(found) : std::vector<ArticleSummary>();
}

PublicationHint Session::hint(ArticleId id) const
{
    return m_library ? hintOf(*m_library, id) : PublicationHint();
}

bool Session::isBusy() const
{
    return m_opening || m_reading || (m_jobs && m_jobs->isBusy());
}

JobProgress Session::progress() const
{
    return m_progress;
}

void Session::importPaths(const QStringList &paths, std::optional<PartialDate> published)
{
    if (paths.isEmpty() || waitsToOpen([=, this] { importPaths(paths, published); }))
        return;
    m_articles->clearProblems();
    m_jobs->import({paths, {}, {published, {}}, madeNow()});
}

void Session::importScans(const QStringList &paths, std::optional<PartialDate> published)
{
    if (paths.isEmpty() || waitsToOpen([=, this] { importScans(paths); }))
        return;
    m_articles->clearProblems();
    m_jobs->import({paths, {}, {published, {}, TextRecognition{installedTesseract()}}, madeNow()});
}

void Session::importArrived(const QStringList &paths)
{
    if (m_jobs)
        m_background << m_jobs->import({paths, {}, {}, madeNow(), true});
}

void Session::importText(const QString &text, const QString &name)
{
    importBytes(text.toUtf8(), name);
}

void Session::importBytes(const QByteArray &bytes, const QString &name)
{
    if (waitsToOpen([=, this] { importBytes(bytes, name); }))
        return;
    m_articles->clearProblems();
    m_jobs->import({{}, {{name, bytes}}, {}, madeNow()});
}

void Session::cancelJobs()
{
    if (m_opening)
        m_opening->cancel();
    stopReading();
    if (m_jobs)
        m_jobs->cancel();
}

void Session::onProgress(const JobProgress &progress)
{
    m_progress = progress;
    Q_EMIT progressChanged(progress);
}

void Session::onResults(const JobResults &results)
{
    const bool imported = m_progress.kind == JobProgress::Kind::Import;
    whenRead([this, results, imported] {
        const QList<ArticleId> ids = idsOf(results.articles);
        m_articles->update(results.articles);
        m_events->replaceArticles({ids.begin(), ids.end()}, results.events);
        if (imported)
            showImported(results.job, ids.front());
        Q_EMIT articlesChanged(ids);
    });
}

void Session::onImported(const ImportReport &report)
{
    whenRead([this, report] {
        for (const ImportOutcome &outcome : report.outcomes) {
            if (outcome.kind == ImportOutcome::Kind::Failed)
                m_articles->addProblem(outcome.problem);
            else if (outcome.article.isValid())
                showImported(report.job, outcome.article);
        }
        Q_EMIT undoChanged(); // a removed article that came back is a step of its own
        Q_EMIT importFinished(report);
    });
}

/// What was opened is what a person wants to see: its first article becomes the current one.
void Session::showImported(qint64 job, ArticleId first)
{
    if (m_shownImport >= job || m_background.contains(job))
        return;
    m_shownImport = job;
    m_view->selectEvent({});
    m_view->setCurrentArticle(first);
}

void Session::onSelected(EventId event)
{
    if (const EventSummary *summary = m_events->find(event))
        m_view->setCurrentArticle(summary->article);
}

void Session::show(const LibraryChange &change)
{
    showRemoved(change.removed);
    showSummaries(change.articles);
    showEvents(change.reloaded);
    // One event is the common case, and the rest of its article need not be read for it.
    if (change.events.size() == 1) {
        if (const auto summary = valueOf(m_library->eventSummary(change.events.front())))
            m_events->update(*summary);
    } else if (!change.events.empty()) {
        showEvents(change.articles);
    }
    if (!m_events->find(m_view->selectedEvent()))
        m_view->selectEvent({});
    Q_EMIT articlesChanged({change.articles.begin(), change.articles.end()});
    extract(change.toExtract);
}

void Session::showRemoved(const std::vector<ArticleId> &articles)
{
    if (articles.empty())
        return;
    m_events->replaceArticles(articles, {});
    for (ArticleId id : articles) {
        const int row = m_articles->indexOf(id).row();
        m_articles->remove(id);
        if (m_view->currentArticle() == id)
            m_view->setCurrentArticle(m_articles->articleAt(m_articles->index(std::max(0, row - 1), 0)));
    }
}

void Session::showSummaries(const std::vector<ArticleId> &articles)
{
    std::vector<ArticleSummary> summaries;
    for (ArticleId id : articles)
        if (auto summary = m_library->articleSummary(id))
            summaries.push_back(*std::move(summary));
    m_articles->update(summaries);
}

void Session::showEvents(const std::vector<ArticleId> &articles)
{
    if (articles.empty())
        return;
    std::vector<EventSummary> events;
    for (ArticleId id : articles)
        if (auto ofArticle = valueOf(m_library->events(id)))
            std::move(ofArticle->begin(), ofArticle->end(), std::back_inserter(events));
    m_events->replaceArticles(articles, std::move(events));
}

void Session::extract(const std::vector<ArticleId> &articles)
{
    if (articles.empty())
        return;
    if (canExtractNow(articles))
        extractNow(articles);
    else
        m_jobs->extract(articles);
}

bool Session::canExtractNow(const std::vector<ArticleId> &articles) const
{
    if (isBusy() || !m_jobs->engine())
        return false;
    qsizetype length = 0;
    for (ArticleId id : articles) {
        length += article(id).value_or(Article()).text.size();
        if (length > extractNowLength)
            return false;
    }
    return true;
}

void Session::extractNow(const std::vector<ArticleId> &articles)
{
    for (ArticleId id : articles) {
        const auto found = article(id);
        if (!found)
            continue;
        const Extraction extraction = m_jobs->engine()->extract(*found);
        write([&](Library &library) {
            return library.replaceExtraction(id, extraction, found->published.date);
        });
    }
}

} // namespace dateline
