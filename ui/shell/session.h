// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/load/dateorder.h"
#include "app/store/library.h"
#include "ui/models/annotation.h"
#include "ui/models/articlemodel.h"
#include "ui/models/eventlist.h"
#include "ui/models/eventmodel.h"
#include "ui/models/importreport.h"
#include "ui/models/libraryjobs.h"
#include "ui/models/libraryopening.h"
#include "ui/models/libraryreading.h"
#include "ui/models/publicationrule.h"
#include "ui/models/undatedmodel.h"
#include "ui/models/viewstate.h"
#include <QObject>
#include <QSet>
#include <QStringList>

namespace dateline {

/// The open library with all that shows it: models, view state, background jobs, decisions and undo.
/// One object a window. All functions return at once; long work runs in the background and its results
/// appear in the models as they come. Problems that concern no file of an import arrive by problem().
class Session : public QObject
{
    Q_OBJECT

public:
    using EngineLoader = LibraryJobs::EngineLoader;

    /// With the engine from the resource folder.
    explicit Session(QObject *parent = nullptr);
    explicit Session(EngineLoader loader, QObject *parent = nullptr);
    /// Cancels the running jobs and waits for them; what they have stored stays.
    ~Session() override;

    /// Where the library lies unless another is opened: library.dateline in the user's data folder.
    static QString defaultLibraryPath();
    /// Opens the library at \a path, making it where there is none; on a Problem the one that was open stays.
    /// A large one is read in the background: isBusy() until all of it is shown. So is a large older one
    /// first brought up to date: until then the one that was open stays, a Problem arrives by problem(), and
    /// what is imported waits where none was open.
    std::optional<Problem> openLibrary(const QString &path);
    /// Makes a new, empty one and opens it; a Problem where the file exists.
    std::optional<Problem> newLibrary(const QString &path);
    bool isOpen() const;
    /// Whether a library is being brought up to date, to be opened then.
    bool isOpening() const { return m_opening != nullptr; }
    QString libraryPath() const;
    /// Libraries with at most so many articles and events are read at once; 20,000 if nothing else is set.
    void setReadAtOnce(qint64 most) { m_readAtOnce = most; }
    /// Older files of at most so many bytes are brought up to date at once; a megabyte if nothing else is
    /// set.
    void setMigratedAtOnce(qint64 most) { m_migratedAtOnce = most; }

    ViewState *view() const { return m_view; }
    EventList *events() const { return m_events; }
    EventModel *eventModel() const { return m_eventModel; }
    ArticleModel *articles() const { return m_articles; }
    UndatedModel *undated() const { return m_undated; }

    /// Details, read from the library; nothing where the id is none.
    std::optional<Article> article(ArticleId id) const;
    std::optional<Event> event(EventId id) const;
    /// All events of an article with their evidence, in text order (for highlights).
    std::vector<Event> eventsOf(ArticleId id) const;
    std::vector<Timex> timexes(ArticleId id) const;
    PublicationHint hint(ArticleId id) const;
    std::vector<ArticleSummary> removedArticles() const;

    /// Whether a job runs or waits.
    bool isBusy() const;
    JobProgress progress() const;

    bool canUndo() const;
    bool canRedo() const;
    /// "Undo Accept “Milley met …”"; "Undo" where there is nothing.
    QString undoText() const;
    QString redoText() const;
    /// Newest first.
    std::vector<DecisionStep> history() const;
    /// What a step did, in words: "Accept 12 events".
    static QString stepText(const DecisionStep &step);

public Q_SLOTS:
    /// Files and folders (taken with all that is in them). \a published is given to articles as their date.
    void importPaths(const QStringList &paths, std::optional<dateline::PartialDate> published = std::nullopt);
    /// As importPaths(); scans among these files are read by tesseract.
    void importScans(const QStringList &paths, std::optional<dateline::PartialDate> published = std::nullopt);
    /// Files that came to a watched folder: they are read without taking the view to them.
    void importArrived(const QStringList &paths);
    void importText(const QString &text, const QString &name);
    /// Bytes as from standard input; the format is found out.
    void importBytes(const QByteArray &bytes, const QString &name);
    /// Ends the running job and drops the waiting ones; what was done stays. A library that is being read is
    /// shown as far as it was.
    void cancelJobs();

    /// One undo step each. The events of \a articles move as soon as they are extracted again.
    void setPublicationDate(const QList<dateline::ArticleId> &articles,
                            std::optional<dateline::PartialDate> date);
    /// The order of the numbers in 03/04/2020 for all articles of \a site (siteOf()) that are undecided, and
    /// for those that will be imported.
    void decideDateOrder(const QString &site, dateline::NumericOrder order);
    /// The date of each by \a rule, read in the background; those that have none by it are left out.
    void publishByRule(const QList<dateline::ArticleId> &articles, dateline::PublicationRule rule);
    void setReview(const QList<dateline::EventId> &events, dateline::Review review);
    void acceptEvents(const QList<dateline::EventId> &events);
    void rejectEvents(const QList<dateline::EventId> &events);
    void editEvent(dateline::EventId event, const dateline::EventEdit &edit);
    /// A new event of \a event's article, trigger, sentence, type, date, title …; it is selected.
    void createEvent(const dateline::Event &event);
    /// \a reading, which is what \a origin gives in \a encoding, takes the place of the article of its id.
    void readAgain(const dateline::Article &reading, const QString &encoding, const QString &origin);
    void removeArticles(const QList<dateline::ArticleId> &articles);
    void restoreArticles(const QList<dateline::ArticleId> &articles);
    /// Tags, notes and groups.
    void annotate(const QList<dateline::ArticleId> &articles, const dateline::Annotation &annotation);
    void undo();
    void redo();
    /// Undoes or redoes until \a step is the last that is done.
    void goToStep(qint64 step);

Q_SIGNALS:
    /// Another library is open.
    void libraryOpened(const QString &path);
    /// Details of these articles (their events, timexes, publication date) are new: fetch them again if
    /// shown.
    void articlesChanged(const QList<dateline::ArticleId> &articles);
    void progressChanged(const dateline::JobProgress &progress);
    void importFinished(const dateline::ImportReport &report);
    /// All jobs have ended; isBusy() is false.
    void idle();
    /// canUndo(), undoText() … are new.
    void undoChanged();
    void problem(const dateline::Problem &problem);

private:
    void bringUpToDate(const QString &path);
    void onUpToDate(const std::optional<Problem> &problem);
    bool waitsToOpen(std::function<void()> then);
    void useLibrary(std::unique_ptr<Library> library);
    void readNow();
    void readInBackground(EventId last);
    void onRead(const std::optional<Problem> &problem);
    void stopReading();
    /// Shows what has changed meanwhile when the library has been read, else at once.
    void whenRead(std::function<void()> show);
    void showFirstArticle();
    void startJobs();
    void onResults(const JobResults &results);
    void onProgress(const JobProgress &progress);
    void onImported(const ImportReport &report);
    void onSelected(EventId event);
    void showImported(qint64 job, ArticleId first);

    /// Runs \a change on the library in the window's turn to write and shows what it touched; reports a
    /// Problem and returns nothing where it failed.
    std::optional<LibraryChange> write(const std::function<Result<LibraryChange>(Library &)> &change);
    void decide(const std::vector<Decision> &decisions);
    void setDays(const PublicationDays &days);
    void show(const LibraryChange &change);
    void showRemoved(const std::vector<ArticleId> &articles);
    void showEvents(const std::vector<ArticleId> &articles);
    void showSummaries(const std::vector<ArticleId> &articles);
    void extract(const std::vector<ArticleId> &articles);
    void extractOutdated();
    bool canExtractNow(const std::vector<ArticleId> &articles) const;
    void extractNow(const std::vector<ArticleId> &articles);
    /// The value, or a report of the Problem.
    template<class T> std::optional<T> valueOf(Result<T> result)
    {
        if (result)
            return *std::move(result);
        Q_EMIT problem(result.problem());
        return std::nullopt;
    }
    /// The time for the log, ISO 8601 with offset.
    static QString madeNow();

    const EngineLoader m_loader;
    const std::shared_ptr<WriteTurn> m_turn;
    ViewState *m_view;
    EventList *m_events;
    ArticleModel *m_articles;
    EventModel *m_eventModel;
    UndatedModel *m_undated;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<LibraryJobs> m_jobs;
    std::unique_ptr<LibraryOpening> m_opening; ///< while an older one is brought up to date
    std::vector<std::function<void()>> m_whenOpen;
    qint64 m_migratedAtOnce = 1 << 20;
    std::unique_ptr<LibraryReading> m_reading; ///< while a large library is read
    std::vector<std::function<void()>> m_whenRead;
    qint64 m_readAtOnce = 20'000; ///< what takes some 30 ms
    JobProgress m_progress;
    QSet<qint64> m_background; ///< imports that are not shown
    qint64 m_shownImport = 0;  ///< the last import of which an article was made the current one
};

} // namespace dateline
