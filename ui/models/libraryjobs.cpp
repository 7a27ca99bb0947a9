// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/libraryjobs.h"
#include "app/engine/batch.h"
#include "app/engine/likeness.h"
#include "app/load/filelist.h"
#include <QFileInfo>

namespace dateline {

namespace {

using Kind = ImportOutcome::Kind;

/// Puts batch results of an import into the library.
class Importer
{
public:
    Importer(Job &job, Library &library, const Engine &engine, WriteTurn &turn, const QString &madeAt)
        : m_job(job)
        , m_library(library)
        , m_turn(turn)
        , m_madeAt(madeAt)
        , m_likeness(engine, [&library](const ImportLikeness::Visitor &visit) {
            (void)library.visitNewest(ImportLikeness::most, visit); // without them, less is compared
        })
    {
    }

    void take(BatchResult result)
    {
        if (result.outcome)
            store(*std::move(result.outcome));
        else
            fail(result.outcome.problem().where, result.outcome.problem());
    }

    void fail(const QString &name, const Problem &problem)
    {
        m_job.add({name, Kind::Failed, {}, 0, problem});
    }

private:
    void store(ExtractedArticle extracted)
    {
        const Article &article = extracted.article;
        const auto like = m_likeness.add(extracted);
        const auto added = add(extracted);
        if (!added) {
            if (m_library.isFull())
                m_job.cancel(); // no other would fit
            return fail(article.name, added.problem());
        }
        if (added->how == AddedArticle::How::NewVersion)
            keep(m_likeness.setNewVersion(added->id));
        else
            m_likeness.setIdOfLast(added->id);
        ImportOutcome outcome{article.name, kindOf(*added, article), added->id, 0, {}};
        if (outcome.kind == Kind::Warning)
            outcome.problem = {article.name, article.notes.join(u' '), {}, {}};
        if (added->how == AddedArticle::How::NewVersion)
            say(outcome,
                LibraryJobs::tr(
                    "A new version: it took the old one's place, with all that was decided about it."));
        if (added->withoutPlace > 0)
            say(outcome, withoutPlace(added->withoutPlace));
        if (added->how == AddedArticle::How::Added && like) {
            keep(like->like, added->id);
            say(outcome,
                LibraryJobs::tr("%1 % the same as “%2”.").arg(like->like.percent()).arg(like->like.title));
        }
        if (added->how == AddedArticle::How::Added && like && like->lent)
            say(outcome,
                LibraryJobs::tr("Its publication date is that of this article, as it has none of its own."));
        const auto summary = m_library.articleSummary(added->id);
        if (summary)
            outcome.events = summary->events;
        if (summary && outcome.kind != Kind::Duplicate)
            tell(*summary);
        m_job.add(std::move(outcome));
    }

    static QString withoutPlace(int events)
    {
        return events == 1
                   ? LibraryJobs::tr("An event that you had decided on is no longer in its text: it is "
                                     "kept, without a place in it.")
                   : LibraryJobs::tr("%n events that you had decided on are no longer in its text: they "
                                     "are kept, without a place in it.",
                                     nullptr, events);
    }

    static void say(ImportOutcome &outcome, const QString &sentence)
    {
        outcome.problem.where = outcome.name;
        outcome.problem.what = (outcome.problem.what + u' ' + sentence).trimmed();
    }

    /// So that the list of articles says it, too.
    void keep(const Likeness &like, ArticleId id)
    {
        const WriteTurn::Holder turn(m_turn, WriteTurn::Urgency::Job);
        if (like.article.isValid())
            (void)m_library.setLikeness(id, like.article, like.share); // it is in the report anyway
    }

    void keep(const std::vector<LikenessChange> &changes)
    {
        for (const auto &[article, like, share] : changes) {
            const WriteTurn::Holder turn(m_turn, WriteTurn::Urgency::Job);
            (void)m_library.setLikeness(article, like, share);
        }
        for (const LikenessChange &change : changes)
            if (const auto summary = m_library.articleSummary(change.article))
                tell(*summary);
    }

    Result<AddedArticle> add(const ExtractedArticle &extracted)
    {
        const WriteTurn::Holder turn(m_turn, WriteTurn::Urgency::Job);
        return m_library.addArticle(extracted.article, extracted.extraction, m_madeAt);
    }

    static Kind kindOf(const AddedArticle &added, const Article &article)
    {
        if (added.how == AddedArticle::How::Duplicate)
            return Kind::Duplicate;
        return article.notes.isEmpty() ? Kind::Ok : Kind::Warning;
    }

    void tell(const ArticleSummary &summary)
    {
        if (auto events = m_library.events(summary.id))
            m_job.add(summary, *std::move(events));
    }

    Job &m_job;
    Library &m_library;
    WriteTurn &m_turn;
    QString m_madeAt;
    ImportLikeness m_likeness;
};

Problem emptyFolder(const QString &path)
{
    return {path,
            LibraryJobs::tr("The folder holds no files."),
            {},
            LibraryJobs::tr("Choose a folder with articles.")};
}

std::vector<BatchInput> inputsOf(const ImportRequest &request, Importer &importer)
{
    std::vector<BatchInput> inputs;
    for (const QString &path : request.paths) {
        if (isWebAddress(path)) {
            inputs.push_back(BatchInput::address(path, request.options));
            continue;
        }
        const bool folder = QFileInfo(path).isDir();
        const QStringList files = folder ? listFiles(path) : QStringList(path);
        if (files.isEmpty())
            importer.fail(path, emptyFolder(path));
        for (const QString &file : files)
            inputs.push_back(BatchInput::file(file, request.options));
    }
    for (const Source &source : request.sources)
        inputs.push_back(
            {source.name, [source, options = request.options] { return loadLooseText(source, options); }});
    return inputs;
}

/// The articles with their text, one after the other; those that are gone are left out.
BatchInputs storedArticles(const std::vector<ArticleId> &ids, const Library &library)
{
    return [&ids, &library, next = size_t(0)]() mutable -> std::optional<BatchInput> {
        while (next < ids.size())
            if (const auto article = library.article(ids[next++]))
                return BatchInput::article(*article);
        return std::nullopt;
    };
}

/// Whether the date or the text was changed again since \a article was read: another extraction will come.
bool isOutdated(const Article &article, const Library &library)
{
    const auto now = library.articleSummary(article.id);
    const auto sameText = library.findByHash(contentHash(article));
    return !now || now->published.date != article.published.date || !sameText || *sameText != article.id;
}

} // namespace

LibraryJobs::LibraryJobs(const QString &libraryPath, EngineLoader loader, std::shared_ptr<WriteTurn> turn,
                         QObject *parent)
    : QObject(parent)
    , m_path(libraryPath)
    , m_loader(std::move(loader))
    , m_turn(std::move(turn))
{
    m_thread.setMaxThreadCount(1);
}

LibraryJobs::~LibraryJobs()
{
    cancel();
    m_thread.waitForDone();
}

void LibraryJobs::prepare()
{
    m_thread.start([this] { (void)loadedEngine(); });
}

std::shared_ptr<const Engine> LibraryJobs::engine() const
{
    const std::lock_guard lock(m_engineMutex);
    return m_engine;
}

Result<std::shared_ptr<const Engine>> LibraryJobs::loadedEngine()
{
    if (auto ready = engine())
        return ready;
    auto loaded = m_loader();
    if (loaded) {
        const std::lock_guard lock(m_engineMutex);
        m_engine = *loaded;
    }
    return loaded;
}

qint64 LibraryJobs::import(const ImportRequest &request)
{
    return enqueue(JobProgress::Kind::Import, [this, request](Job &job) { runImport(job, request); });
}

qint64 LibraryJobs::extract(const std::vector<ArticleId> &articles)
{
    return enqueue(JobProgress::Kind::Extraction,
                   [this, articles](Job &job) { runExtraction(job, articles); });
}

void LibraryJobs::cancel()
{
    for (const auto &job : m_jobs)
        job->cancel();
}

qint64 LibraryJobs::enqueue(JobProgress::Kind kind, std::function<void(Job &)> work)
{
    const auto job = std::make_shared<Job>(++m_lastJob, kind);
    m_jobs.push_back(job);
    m_thread.start([this, job, work = std::move(work)] {
        job->start(
            {[this](const JobResults &results) { tell([=, this] { Q_EMIT resultsArrived(results); }); },
             [this](const JobProgress &progress) { tell([=, this] { Q_EMIT progressChanged(progress); }); }});
        work(*job);
        tell([this, job] { finish(job); });
    });
    return job->number();
}

void LibraryJobs::finish(const std::shared_ptr<Job> &job)
{
    std::erase(m_jobs, job);
    if (m_jobs.empty())
        Q_EMIT idle();
}

void LibraryJobs::tell(std::function<void()> function)
{
    QMetaObject::invokeMethod(this, std::move(function), Qt::QueuedConnection);
}

void LibraryJobs::runImport(Job &job, const ImportRequest &request)
{
    const auto engine = loadedEngine();
    const auto library = Library::open(m_path);
    if (!engine || !library)
        return tell(
            [this, problem = engine ? library.problem() : engine.problem()] { Q_EMIT failed(problem); });
    Importer importer(job, **library, **engine, *m_turn, request.madeAt);
    ImportRequest asked = request;
    if (asked.options.recognition)
        asked.options.recognition->cancel = &job.cancelled();
    asked.options.siteOrders = siteOrders((*library)->dateOrders());
    auto inputs = inputsOf(asked, importer);
    job.setTotal(int(inputs.size()));
    QStringList names;
    for (const BatchInput &input : inputs)
        names << input.name;
    const auto hashes = (*library)->contentHashes();
    BatchOptions options{0, &job.cancelled()};
    options.isKnown = [&](const Article &article) {
        return hashes && hashes->contains(contentHash(article));
    };
    options.finished = [&job](const QString &name) { job.advance(name); };
    const auto encodings = (*library)->chosenEncodings();
    const auto files =
        inChosenEncodings(batchInputs(std::move(inputs)), encodings ? *encodings : QHash<QString, QString>());
    runBatch(inFileParts(files), engine->get(), options,
             [&](BatchResult result) { importer.take(std::move(result)); });
    job.flush();
    for (const QString &name : names.mid(job.done()))
        job.add({name, Kind::Cancelled, {}, 0, {}});
    ImportReport report = job.takeReport();
    report.background = request.background;
    report.published = request.options.published;
    tell([this, report = std::move(report)] { Q_EMIT imported(report); });
}

void LibraryJobs::runExtraction(Job &job, const std::vector<ArticleId> &articles)
{
    const auto engine = loadedEngine();
    // The articles are read on the batch's threads, so by a connection of their own.
    const auto reader = Library::open(m_path);
    const auto writer = Library::open(m_path);
    if (!engine || !reader || !writer)
        return tell([this, problem = !engine   ? engine.problem()
                                     : !reader ? reader.problem()
                                               : writer.problem()] { Q_EMIT failed(problem); });
    job.setTotal(int(articles.size()));
    const auto store = [&](const Article &article, const Extraction &extraction) {
        if (isOutdated(article, **writer))
            return;
        const WriteTurn::Holder turn(*m_turn, WriteTurn::Urgency::Job);
        const auto stored = (*writer)->replaceExtraction(article.id, extraction, article.published.date);
        if (!stored) {
            if ((*writer)->isFull())
                job.cancel();
            return tell([this, problem = stored.problem()] { Q_EMIT failed(problem); });
        }
        auto summary = (*writer)->articleSummary(article.id);
        auto events = (*writer)->events(article.id);
        if (summary && events)
            job.add(*std::move(summary), *std::move(events));
    };
    runBatch(storedArticles(articles, **reader), engine->get(), {0, &job.cancelled()},
             [&](const BatchResult &result) {
                 if (result.outcome)
                     store(result.outcome->article, result.outcome->extraction);
                 job.advance(result.outcome ? result.outcome->article.title : result.outcome.problem().where);
             });
    job.flush();
}

} // namespace dateline
