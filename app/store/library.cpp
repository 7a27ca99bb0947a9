// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/library.h"
#include "app/core/resources.h"
#include "app/store/articlerepository.h"
#include "app/store/decisionapplier.h"
#include "app/store/migrations.h"
#include "app/store/reanchor.h"
#include "app/store/transaction.h"
#include <iterator>
#include <QDir>
#include <QFileInfo>
#include <sqlite3.h>

namespace dateline {

using namespace Qt::StringLiterals;

class Library::Private
{
public:
    explicit Private(const QString &file)
        : path(file)
        , database(file, Database::Mode::ReadWrite)
        , articles(database)
        , events(database)
        , log(database)
        , applier(database)
    {
    }

    LibraryChange move(const std::optional<DecisionStep> &step, DecisionStep::State state);
    AddedArticle add(const Article &article, const Extraction &extraction);
    std::optional<AddedArticle> addVersion(const Article &article, const Extraction &extraction);
    AddedArticle addAgain(ArticleRepository::Found known, const QString &madeAt);

    QString path;
    Database database;
    ArticleRepository articles;
    EventRepository events;
    DecisionLog log;
    DecisionApplier applier;
};

namespace {

Problem notThere(const QString &path)
{
    return {path, u"What was asked for is no longer in the library."_s, {}, {}};
}

/// What a person can do about an SQL error.
Problem problemOf(const QString &path, const SqlError &error)
{
    switch (error.code()) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {path, u"Another program is writing to the library."_s, u"Nothing was changed."_s,
                u"Try again in a moment, or close the other program."_s};
    case SQLITE_FULL:
        return {path, u"There is no space left for the library."_s,
                u"Everything up to the last change is kept."_s,
                u"Free some space on the disk and try again."_s};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {path, u"The library may not be written to."_s, u"Nothing was changed."_s,
                u"Change the permissions of the file and its folder, or open another library."_s};
    case SQLITE_CANTOPEN:
        return {path,
                u"The library cannot be opened (%1)."_s.arg(error.message()),
                {},
                u"Check that the folder exists and may be written to, or open another library."_s};
    case SQLITE_IOERR:
        return {path, u"The library could not be read or written (%1)."_s.arg(error.message()),
                u"Everything up to the last change is kept."_s,
                u"Check the disk or the network drive, or copy the library to another one."_s};
    case SQLITE_NOTADB:
        return {path, u"The file is no Dateline library."_s, u"It was not touched."_s,
                u"Open another file."_s};
    case SQLITE_INTERRUPT:
        return {path, u"Bringing the library up to date was cancelled."_s, u"The library is as it was."_s,
                u"Open it again to go on."_s};
    case SQLITE_CORRUPT:
        return {path, u"The library file is damaged."_s, u"It was not changed."_s,
                u"Open a copy from a backup, or make a new library and import the articles again."_s};
    default:
        return {path,
                u"The library could not be used: %1."_s.arg(error.message()),
                u"Nothing was changed."_s,
                {}};
    }
}

template<class Function> auto guarded(const QString &path, Function function) -> Result<decltype(function())>
{
    try {
        return function();
    } catch (const SqlError &error) {
        return problemOf(path, error);
    } catch (const NothingThere &) {
        return notThere(path);
    } catch (const SchemaTooNew &) {
        return Problem{path, u"The library was made by a newer version of Dateline."_s,
                       u"It was not touched."_s, u"Open it with that version, or open another library."_s};
    } catch (const NotALibrary &) {
        return Problem{path, u"The file is no Dateline library."_s, u"It was not touched."_s,
                       u"Open another file."_s};
    }
}

/// All of \a function or nothing.
template<class Function> auto inTransaction(const QString &path, Database &database, Function function)
{
    return guarded(path, [&] {
        try {
            Transaction transaction(database);
            auto result = function();
            transaction.commit();
            database.setFull(false);
            return result;
        } catch (const SqlError &error) {
            database.setFull(error.code() == SQLITE_FULL);
            throw;
        }
    });
}

template<class T> T existing(std::optional<T> value)
{
    if (!value)
        throw NothingThere();
    return *std::move(value);
}

/// Looks without touching whether the file may be written, and how many migrations it has seen; nothing where
/// there is none.
std::optional<qint64> inspect(const QString &path, qsizetype known)
{
    QFile file(path);
    if (!file.exists() || file.size() == 0)
        return std::nullopt;
    // SQLite takes a very short file for an empty one and would write over it.
    const QByteArray magic("SQLite format 3\0", 16);
    if (file.open(QIODevice::ReadOnly) && file.read(magic.size()) != magic)
        throw NotALibrary();
    Database database(path, Database::Mode::ReadOnly);
    checkSchema(database, known);
    return database.pragma("PRAGMA user_version");
}

QByteArrayList ownMigrations()
{
    return readMigrations(resourceFolder() + u"/sql"_s);
}

} // namespace

Library::Library(std::unique_ptr<Private> opened)
    : d(std::move(opened))
{
}

Library::~Library() = default;

Result<std::unique_ptr<Library>> Library::open(const QString &path)
{
    return guarded(path, [&] {
        const QByteArrayList migrations = ownMigrations();
        inspect(path, migrations.size());
        QDir().mkpath(QFileInfo(path).absolutePath());
        auto opened = std::make_unique<Private>(path);
        migrate(opened->database, migrations);
        return std::unique_ptr<Library>(new Library(std::move(opened)));
    });
}

bool Library::isOutdated(const QString &path)
{
    const auto outdated = guarded(path, [&] {
        const qsizetype known = ownMigrations().size();
        return inspect(path, known).value_or(known) < known;
    });
    return outdated && *outdated;
}

Result<Done> Library::bringUpToDate(const QString &path, const MigrationWatch &watch)
{
    return guarded(path, [&] {
        const QByteArrayList migrations = ownMigrations();
        inspect(path, migrations.size());
        Database database(path, Database::Mode::ReadWrite);
        migrate(database, migrations, watch);
        return Done();
    });
}

Result<std::unique_ptr<Library>> Library::create(const QString &path)
{
    if (QFileInfo::exists(path))
        return Problem{path, u"The file exists already."_s, u"It was not touched."_s,
                       u"Open it, or choose another name."_s};
    return open(path);
}

QString Library::path() const
{
    return d->path;
}

bool Library::isFull() const
{
    return d->database.isFull();
}

Result<std::vector<ArticleSummary>> Library::articles() const
{
    return guarded(d->path, [&] { return d->articles.all(); });
}

Result<std::vector<ArticleSummary>> Library::removedArticles() const
{
    return guarded(d->path, [&] { return d->articles.removed(); });
}

Result<Done> Library::setLikeness(ArticleId article, ArticleId like, double share)
{
    return inTransaction(d->path, d->database, [&] {
        if (!d->articles.exists(article) || (like.isValid() && !d->articles.exists(like)))
            throw NothingThere();
        d->articles.setLikeness(article, like, share);
        return Done();
    });
}

Result<ArticleSummary> Library::articleSummary(ArticleId id) const
{
    return guarded(d->path, [&] { return existing(d->articles.summary(id)); });
}

Result<Article> Library::article(ArticleId id) const
{
    return guarded(d->path, [&] { return existing(d->articles.article(id)); });
}

Result<Done> Library::visitNewest(int most, const std::function<void(const Article &)> &visit) const
{
    return guarded(d->path, [&] {
        for (const ArticleId id : d->articles.newest(most))
            visit(existing(d->articles.article(id)));
        return Done();
    });
}

Result<std::vector<Timex>> Library::timexes(ArticleId id) const
{
    return guarded(d->path, [&] { return d->articles.timexes(id); });
}

Result<std::vector<EventSummary>> Library::events() const
{
    return guarded(d->path, [&] { return d->events.summaries({}, {d->events.lastId().value + 1}); });
}

Result<std::vector<EventSummary>> Library::events(EventId first, EventId end) const
{
    return guarded(d->path, [&] { return d->events.summaries(first, end); });
}

Result<LibrarySize> Library::size() const
{
    return guarded(d->path, [&] { return LibrarySize{d->articles.lastId(), d->events.lastId()}; });
}

Result<std::vector<EventSummary>> Library::events(ArticleId article) const
{
    return guarded(d->path, [&] { return d->events.summaries(article); });
}

Result<EventSummary> Library::eventSummary(EventId id) const
{
    return guarded(d->path, [&] { return existing(d->events.summary(id)); });
}

Result<Event> Library::event(EventId id) const
{
    return guarded(d->path, [&] { return existing(d->events.find(id)).event; });
}

Result<std::vector<Event>> Library::eventDetails(ArticleId article) const
{
    return guarded(d->path, [&] { return d->events.details(article); });
}

Result<ArticleId> Library::findByHash(const QString &hash) const
{
    return guarded(d->path, [&] {
        const auto found = d->articles.byHash(hash);
        return found ? found->id : ArticleId();
    });
}

Result<QSet<QString>> Library::contentHashes() const
{
    return guarded(d->path, [&] { return d->articles.hashes(); });
}

Result<AddedArticle> Library::addArticle(const Article &article, const Extraction &extraction,
                                         const QString &madeAt)
{
    return inTransaction(d->path, d->database, [&] {
        const auto known = d->articles.byHash(contentHash(article));
        if (known)
            return d->addAgain(*known, madeAt);
        const auto version = d->addVersion(article, extraction);
        return version ? *version : d->add(article, extraction);
    });
}

AddedArticle Library::Private::add(const Article &article, const Extraction &extraction)
{
    const ArticleId id = articles.insert(article);
    for (const Event &event : extraction.events) {
        StoredEvent stored;
        stored.event = event;
        stored.event.article = id;
        events.insert(stored);
    }
    articles.replaceTimexes(id, extraction.timexes);
    articles.recount(id);
    return {id, AddedArticle::How::Added, 0};
}

std::optional<AddedArticle> Library::Private::addVersion(const Article &article, const Extraction &extraction)
{
    const ArticleId id = article.hasOrigin ? articles.byOrigin(article.name, article.url) : ArticleId();
    if (!id.isValid())
        return std::nullopt;
    const QString before = articles.text(id);
    if (!isVersionOf(article.text, before))
        return std::nullopt; // another text under an old name
    articles.replaceVersion(id, article);
    articles.forgetLikeness(id); // of the old text
    applier.refreshPublished(id);
    const int withoutPlace = applier.replaceEvents(id, extraction.events, before, article.text);
    articles.replaceTimexes(id, extraction.timexes);
    articles.recount(id);
    return AddedArticle{id, AddedArticle::How::NewVersion, withoutPlace};
}

AddedArticle Library::Private::addAgain(ArticleRepository::Found known, const QString &madeAt)
{
    if (!known.removed)
        return {known.id, AddedArticle::How::Duplicate, 0};
    applier.decide({decision::RestoreArticle{known.id}}, madeAt);
    return {known.id, AddedArticle::How::Restored, 0};
}

Result<LibraryChange> Library::replaceExtraction(ArticleId article, const Extraction &extraction,
                                                 std::optional<PartialDate> published)
{
    return inTransaction(d->path, d->database, [&] {
        if (!d->articles.exists(article))
            throw NothingThere();
        d->applier.replaceEvents(article, extraction.events);
        d->articles.replaceTimexes(article, extraction.timexes);
        d->articles.setExtractedFor(article, published);
        d->articles.recount(article);
        LibraryChange change;
        change.articles = {article};
        change.reloaded = {article};
        return change;
    });
}

Result<std::vector<ArticleId>> Library::articlesToExtract() const
{
    return guarded(d->path, [&] { return d->articles.outdated(); });
}

Result<QHash<QString, QString>> Library::chosenEncodings() const
{
    return guarded(d->path, [&] { return d->log.chosenEncodings(); });
}

Result<QHash<QString, QString>> Library::dateOrders() const
{
    return guarded(d->path, [&] { return d->log.dateOrders(); });
}

Result<LibraryChange> Library::decide(const std::vector<Decision> &decisions, const QString &madeAt)
{
    return inTransaction(d->path, d->database, [&] { return d->applier.decide(decisions, madeAt); });
}

Result<LibraryChange> Library::undo()
{
    return inTransaction(d->path, d->database,
                         [&] { return d->move(d->log.nextUndo(), DecisionStep::State::Undone); });
}

Result<LibraryChange> Library::redo()
{
    return inTransaction(d->path, d->database,
                         [&] { return d->move(d->log.nextRedo(), DecisionStep::State::Done); });
}

LibraryChange Library::Private::move(const std::optional<DecisionStep> &step, DecisionStep::State state)
{
    if (!step)
        return {};
    log.setState(step->id, state);
    return applier.refresh(log.ofStep(step->id));
}

std::optional<DecisionStep> Library::nextUndo() const
{
    const auto step = guarded(d->path, [&] { return d->log.nextUndo(); });
    return step ? *step : std::nullopt;
}

std::optional<DecisionStep> Library::nextRedo() const
{
    const auto step = guarded(d->path, [&] { return d->log.nextRedo(); });
    return step ? *step : std::nullopt;
}

Result<std::vector<DecisionStep>> Library::history() const
{
    return guarded(d->path, [&] { return d->log.history(); });
}

} // namespace dateline
