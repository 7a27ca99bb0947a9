// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/eventsummary.h"
#include "app/core/extraction.h"
#include "app/core/result.h"
#include "app/store/decision.h"
#include "app/store/migrationwatch.h"
#include <functional>
#include <memory>
#include <QHash>
#include <QSet>

namespace dateline {

/// What lists need of an article; the text is fetched by id.
struct ArticleSummary
{
    ArticleId id;
    QString name;
    QString title;
    QString author;
    QString source;
    QString url;
    QString language;
    QString format;
    PublicationDate published;
    int events = 0; ///< without the rejected ones
    int dated = 0;
    int waiting = 0;  ///< wait for the publication date
    QStringList tags; ///< by a person, as are the next two
    QString note;
    QString group;       ///< empty: in none
    ArticleId like;      ///< an earlier article with nearly the same text; invalid: none
    double likeness = 0; ///< 0 … 1, of the shorter text that stands in the other

    bool operator==(const ArticleSummary &) const = default;
};

/// What a change of the library touched, for those who show it.
struct LibraryChange
{
    std::vector<ArticleId> articles; ///< their summary is new
    std::vector<ArticleId> reloaded; ///< the set of their events is new
    std::vector<ArticleId> removed;  ///< no longer in the library
    std::vector<EventId> events;     ///< of other articles: these single events are new
    std::vector<ArticleId>
        toExtract; ///< their publication date or text is new: extract, then replaceExtraction()
};

/// Outcome of adding an article.
struct AddedArticle
{
    enum class How : quint8 {
        Added,
        Duplicate, ///< an article with the same text is there already; nothing was changed
        Restored,  ///< it had been removed: it is back, with all that was decided about it
        NewVersion ///< the same file or address with a changed text: it took the old one's place, with all
                   ///< that was decided about it
    };
    ArticleId id;
    How how = How::Added;
    /// Events that were decided on and whose sentence the new version no longer has: they are kept, without a
    /// place in the text.
    int withoutPlace = 0;
};

using Done = std::monostate;

/// How much a library can hold at most, known without counting: the largest ids.
struct LibrarySize
{
    ArticleId articles;
    EventId events;
};

/// The library file: articles, their extracted events with evidence, and every decision a person made.
///
/// Events are the extraction with the decisions applied to it. Decisions are an append-only log with
/// undo and redo that survive a restart. They are tied to an event by article and trigger, so that they
/// survive another extraction; an event that was decided upon stays even if it is no longer found.
/// Every function is one transaction: all of it happens, or, with the Problem returned, nothing.
///
/// An object belongs to one thread; several may be open on one file, in one or many programs.
class Library
{
public:
    /// Opens the library at \a path, making it where there is none, and brings an older one up to date.
    /// A file from a newer version, or one that is no library, is a Problem and not touched.
    static Result<std::unique_ptr<Library>> open(const QString &path);
    /// As open(), but a Problem where \a path exists.
    static Result<std::unique_ptr<Library>> create(const QString &path);
    /// Whether open() would first bring an older file up to date, which takes seconds where it is large. Not
    /// where there is no file, or none that can be opened.
    static bool isOutdated(const QString &path);
    /// What open() does to an older file first: all of it or, with the Problem or once it is cancelled,
    /// nothing.
    static Result<Done> bringUpToDate(const QString &path, const MigrationWatch &watch);
    ~Library();

    QString path() const;
    /// Whether the last change failed as there was no space left.
    bool isFull() const;
    Result<LibrarySize> size() const;

    /// Articles in the order they were added, without the removed ones.
    Result<std::vector<ArticleSummary>> articles() const;
    Result<ArticleSummary> articleSummary(ArticleId id) const;
    /// Those that were removed, the same way.
    Result<std::vector<ArticleSummary>> removedArticles() const;
    Result<Article> article(ArticleId id) const;
    /// Calls \a visit with each of the \a most newest articles that are not removed, the oldest first.
    Result<Done> visitNewest(int most, const std::function<void(const Article &)> &visit) const;
    Result<std::vector<Timex>> timexes(ArticleId id) const;

    /// All events of the articles above, in the order they were stored. Rejected ones are among them.
    Result<std::vector<EventSummary>> events() const;
    /// Those of them whose ids lie in [\a first, \a end): a large library is read in parts.
    Result<std::vector<EventSummary>> events(EventId first, EventId end) const;
    /// In text order.
    Result<std::vector<EventSummary>> events(ArticleId article) const;
    Result<EventSummary> eventSummary(EventId id) const;
    /// With all their evidence.
    Result<Event> event(EventId id) const;
    Result<std::vector<Event>> eventDetails(ArticleId article) const;

    /// The article whose text has this contentHash(), removed ones included; an invalid id if there is none.
    Result<ArticleId> findByHash(const QString &hash) const;
    /// The contentHash() of every article, removed ones included.
    Result<QSet<QString>> contentHashes() const;
    /// Stores an article with what was extracted from it. \a madeAt stamps the log entry of a Restored one.
    Result<AddedArticle> addArticle(const Article &article, const Extraction &extraction,
                                    const QString &madeAt);
    /// Puts a new extraction, made with the publication date \a published, in the place of the old one;
    /// events with the same trigger keep their ids, and decisions are applied again.
    Result<LibraryChange> replaceExtraction(ArticleId article, const Extraction &extraction,
                                            std::optional<PartialDate> published);
    /// Keeps that \a article has nearly the same text as the earlier \a like; invalid: as none.
    Result<Done> setLikeness(ArticleId article, ArticleId like, double share);
    /// Articles whose extraction was made with another publication date than they have now (as after a
    /// crash between decision and extraction).
    Result<std::vector<ArticleId>> articlesToExtract() const;

    /// The encoding that a person has chosen last for articles of a file or address, by its name.
    Result<QHash<QString, QString>> chosenEncodings() const;

    /// The order of numbers in dates ("day-first", "month-first") that a person has decided last for a site.
    Result<QHash<QString, QString>> dateOrders() const;

    /// Appends \a decisions as one undo step made at \a madeAt (ISO 8601) and applies them.
    Result<LibraryChange> decide(const std::vector<Decision> &decisions, const QString &madeAt);
    /// Takes back the last step that is done, or does again the last that was taken back; without one
    /// nothing changes.
    Result<LibraryChange> undo();
    Result<LibraryChange> redo();
    std::optional<DecisionStep> nextUndo() const;
    std::optional<DecisionStep> nextRedo() const;
    /// All steps, newest first.
    Result<std::vector<DecisionStep>> history() const;

private:
    class Private;
    explicit Library(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace dateline
