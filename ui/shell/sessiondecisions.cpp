// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session.h"
#include <algorithm>
#include <QDateTime>
#include <QFutureWatcher>
#include <QtConcurrentRun>

/// What a person decides, and undoes: the session's half that writes.
namespace dateline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxSubject = 40;

QString elided(const QString &text)
{
    return text.size() <= maxSubject ? text : text.first(maxSubject - 1).trimmed() + u'…';
}

template<class Make> std::vector<Decision> decisionsAbout(const auto &ids, Make make)
{
    std::vector<Decision> decisions;
    for (const auto id : ids)
        decisions.push_back(make(id));
    return decisions;
}

} // namespace

QString Session::madeNow()
{
    const QDateTime local = QDateTime::currentDateTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

void Session::setPublicationDate(const QList<ArticleId> &articles, std::optional<PartialDate> date)
{
    decide(decisionsAbout(articles, [&](ArticleId id) { return decision::SetPublished{id, date}; }));
}

void Session::decideDateOrder(const QString &site, NumericOrder order)
{
    std::vector<Decision> decisions;
    for (const ArticleSummary &article : m_articles->articles())
        if (siteOf(article.url, article.source) == site)
            if (const auto readings = twoReadings(article.published))
                decisions.push_back(
                    decision::SetPublished{article.id, readings->by(order), site, toText(order)});
    decide(decisions);
}

void Session::publishByRule(const QList<ArticleId> &articles, PublicationRule rule)
{
    if (!m_library || articles.isEmpty())
        return;
    auto *watcher = new QFutureWatcher<PublicationDays>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path = libraryPath()] {
        watcher->deleteLater();
        if (path == libraryPath()) // another library may have been opened
            setDays(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([path = libraryPath(), articles, rule] {
        const auto library = Library::open(path);
        return library ? daysByRule(**library, articles, rule) : PublicationDays();
    }));
}

void Session::setDays(const PublicationDays &days)
{
    std::vector<Decision> decisions;
    for (const auto &[id, day] : days)
        decisions.push_back(decision::SetPublished{id, day});
    decide(decisions);
    if (decisions.empty())
        Q_EMIT problem({{}, tr("No date follows for any of these articles by this rule."), {}, {}});
}

void Session::setReview(const QList<EventId> &events, Review review)
{
    decide(decisionsAbout(events, [&](EventId id) { return decision::SetReview{id, review}; }));
}

void Session::acceptEvents(const QList<EventId> &events)
{
    setReview(events, Review::Accepted);
}

void Session::rejectEvents(const QList<EventId> &events)
{
    setReview(events, Review::Rejected);
}

void Session::editEvent(EventId event, const EventEdit &edit)
{
    if (!edit.isEmpty())
        decide({decision::EditEvent{event, edit}});
}

void Session::createEvent(const Event &event)
{
    if (!write([&](Library &library) { return library.decide({decision::CreateEvent{event}}, madeNow()); }))
        return;
    whenRead([this] {
        EventId newest;
        for (const EventSummary &summary : m_events->all())
            newest = std::max(newest, summary.id);
        m_view->selectEvent(newest);
    });
}

void Session::readAgain(const Article &reading, const QString &encoding, const QString &origin)
{
    if (!m_library)
        return;
    const auto same = m_library->findByHash(contentHash(reading));
    if (same && same->isValid() && *same != reading.id)
        Q_EMIT problem({reading.name, tr("That text is in the library already, as another article."),
                        tr("Nothing was changed."), tr("Remove one of the two.")});
    else
        decide({decision::ReadAgain{reading, encoding, origin}});
}

void Session::removeArticles(const QList<ArticleId> &articles)
{
    decide(decisionsAbout(articles, [](ArticleId id) { return decision::RemoveArticle{id}; }));
}

void Session::restoreArticles(const QList<ArticleId> &articles)
{
    decide(decisionsAbout(articles, [](ArticleId id) { return decision::RestoreArticle{id}; }));
}

void Session::annotate(const QList<ArticleId> &articles, const Annotation &annotation)
{
    std::vector<Decision> decisions;
    for (const ArticleId id : articles)
        if (const ArticleSummary *article = m_articles->find(id))
            if (const auto edit = editOf(*article, annotation))
                decisions.push_back(decision::EditArticle{id, *edit});
    decide(decisions);
}

void Session::decide(const std::vector<Decision> &decisions)
{
    if (!decisions.empty())
        write([&](Library &library) { return library.decide(decisions, madeNow()); });
}

void Session::undo()
{
    write([](Library &library) { return library.undo(); });
}

void Session::redo()
{
    write([](Library &library) { return library.redo(); });
}

void Session::goToStep(qint64 step)
{
    if (!m_library)
        return;
    for (auto next = m_library->nextUndo(); next && next->id > step; next = m_library->nextUndo())
        if (!write([](Library &library) { return library.undo(); }))
            return;
    for (auto next = m_library->nextRedo(); next && next->id <= step; next = m_library->nextRedo())
        if (!write([](Library &library) { return library.redo(); }))
            return;
}

std::optional<LibraryChange> Session::write(const std::function<Result<LibraryChange>(Library &)> &change)
{
    if (!m_library)
        return std::nullopt;
    const auto changed = [&] {
        const WriteTurn::Holder turn(*m_turn, WriteTurn::Urgency::Window);
        return valueOf(change(*m_library));
    }();
    if (changed)
        whenRead([this, change = *changed] { show(change); });
    Q_EMIT undoChanged();
    return changed;
}

bool Session::canUndo() const
{
    return m_library && m_library->nextUndo();
}

bool Session::canRedo() const
{
    return m_library && m_library->nextRedo();
}

QString Session::undoText() const
{
    const auto step = m_library ? m_library->nextUndo() : std::nullopt;
    return step ? tr("Undo %1").arg(stepText(*step)) : tr("Undo");
}

QString Session::redoText() const
{
    const auto step = m_library ? m_library->nextRedo() : std::nullopt;
    return step ? tr("Redo %1").arg(stepText(*step)) : tr("Redo");
}

std::vector<DecisionStep> Session::history() const
{
    auto steps = m_library ? m_library->history() : Result(std::vector<DecisionStep>());
    return steps ? *std::move(steps) : std::vector<DecisionStep>();
}

QString Session::stepText(const DecisionStep &step)
{
    struct Words
    {
        QLatin1String kind;
        QString one;
        QString many;
    };
    const int n = step.count;
    const Words all[] = {
        {"accept"_L1, tr("Accept “%1”"), tr("Accept %n events", nullptr, n)},
        {"reject"_L1, tr("Reject “%1”"), tr("Reject %n events", nullptr, n)},
        {"reset"_L1, tr("Reset “%1”"), tr("Reset %n events", nullptr, n)},
        {"edit"_L1, tr("Edit “%1”"), tr("Edit %n events", nullptr, n)},
        {"create"_L1, tr("New event “%1”"), tr("%n new events", nullptr, n)},
        {"publish"_L1, tr("Set date of “%1”"), tr("Set date of %n articles", nullptr, n)},
        {"remove"_L1, tr("Remove “%1”"), tr("Remove %n articles", nullptr, n)},
        {"restore"_L1, tr("Bring back “%1”"), tr("Bring back %n articles", nullptr, n)},
        {"tag"_L1, tr("Tag “%1”"), tr("Tag %n articles", nullptr, n)},
        {"note"_L1, tr("Note on “%1”"), tr("Note on %n articles", nullptr, n)},
        {"read"_L1, tr("Read “%1” again"), tr("Read %n articles again", nullptr, n)},
        {"group"_L1, tr("Group of “%1”"), tr("Group of %n articles", nullptr, n)},
    };
    for (const Words &words : all)
        if (step.kind == words.kind)
            return n == 1 ? words.one.arg(elided(step.subject)) : words.many;
    return step.kind;
}

} // namespace dateline
