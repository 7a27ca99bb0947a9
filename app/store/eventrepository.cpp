// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/eventrepository.h"
#include "app/store/statement.h"
#include "app/store/words.h"

namespace dateline {

namespace {

#define DATELINE_SUMMARY_COLUMNS                                                                             \
    "SELECT id, article, first_day, end_day, precision, qualifier, type, status, review, main, confidence,"  \
    " salience, title, value, relative, who, place FROM event "
#define DATELINE_EVENT_COLUMNS                                                                               \
    "SELECT id, article, title, type, status, review, main, confidence, salience, value, qualifier, "        \
    "relative,"                                                                                              \
    " basis, date_offset, trigger_begin, trigger_end, sentence_begin, sentence_end, date_begin, date_end, "  \
    "found,"                                                                                                 \
    " shown, suggestion FROM event "

#define DATELINE_STATEMENT_COLUMNS                                                                           \
    "speaker, speaker_begin, speaker_end, verb, span_begin, span_end, value, qualifier, relative,"           \
    " date_begin, date_end"

std::chrono::sys_days dayAt(const Statement &row, int column)
{
    return std::chrono::sys_days(std::chrono::days(row.int64(column)));
}

/// Names, places and dates come again and again: equal ones near each other share their memory.
class TextCache
{
public:
    explicit TextCache(size_t entries)
        : m_entries(entries)
    {
    }

    QString text(QByteArrayView utf8)
    {
        Entry &entry = m_entries[qHash(utf8) % m_entries.size()];
        if (QByteArrayView(entry.utf8) != utf8)
            entry = {utf8.toByteArray(), QString::fromUtf8(utf8)};
        return entry.text;
    }

private:
    struct Entry
    {
        QByteArray utf8;
        QString text;
    };
    std::vector<Entry> m_entries;
};

EventSummary summaryAt(const Statement &row, TextCache &cache)
{
    EventSummary summary;
    summary.id = {row.int64(0)};
    summary.article = {row.int64(1)};
    summary.qualifier = qualifierAt(row, 5);
    summary.type = typeAt(row, 6);
    summary.status = statusAt(row, 7);
    summary.review = reviewAt(row, 8);
    summary.main = row.boolean(9);
    summary.confidence = float(row.real(10));
    summary.salience = float(row.real(11));
    summary.title = row.text(12);
    summary.dated = !row.isNull(13);
    if (summary.dated) {
        summary.days = {dayAt(row, 2), dayAt(row, 3)};
        summary.precision = wordAt<Precision::Day>(row, 4);
        summary.dateText = cache.text(row.utf8(13));
        summary.interval = summary.dateText.contains(QLatin1Char('/'));
    } else {
        summary.dateText = cache.text(row.utf8(14));
    }
    summary.who = cache.text(row.utf8(15));
    summary.where = cache.text(row.utf8(16));
    return summary;
}

void readSummaries(Statement &rows, std::vector<EventSummary> &summaries, size_t cacheEntries)
{
    TextCache cache(cacheEntries);
    while (rows.step())
        summaries.push_back(summaryAt(rows, cache));
}

TextSpan spanAt(const Statement &row, int column)
{
    return {row.int64(column), row.int64(column + 1)};
}

StoredEvent eventAt(const Statement &row)
{
    StoredEvent stored;
    Event &event = stored.event;
    event.id = {row.int64(0)};
    event.article = {row.int64(1)};
    event.title = row.text(2);
    event.type = typeAt(row, 3);
    event.status = statusAt(row, 4);
    event.review = reviewAt(row, 5);
    event.main = row.boolean(6);
    event.confidence = row.real(7);
    event.salience = row.real(8);
    event.date = dateValueAt(row, 9, 10);
    event.relative = row.text(11);
    event.dateBasis = wordAt<DateBasis::User>(row, 12);
    event.offset = row.text(13);
    event.trigger = spanAt(row, 14);
    event.sentence = spanAt(row, 16);
    event.dateSpan = spanAt(row, 18);
    stored.found = row.boolean(20);
    stored.shown = row.boolean(21);
    if (!row.isNull(22))
        stored.suggestion = row.text(22);
    return stored;
}

/// Columns role, name, begin, end from \a column on.
void addMention(Event &event, const Statement &row, int column)
{
    const QByteArrayView role = row.utf8(column);
    NamedMention mention{row.text(column + 1), spanAt(row, column + 2)};
    if (role == "who")
        event.who.push_back(std::move(mention));
    else if (role == "where")
        event.where.push_back(std::move(mention));
    else
        event.mentions.push_back(mention.span);
}

void addAlternative(Event &event, const Statement &row, int column)
{
    if (const auto date = dateValueAt(row, column, column + 1))
        event.alternatives.push_back({*date, row.real(column + 2), row.text(column + 3)});
}

/// Columns speaker, its begin and end, verb, begin and end of the words, value, qualifier, relative,
/// begin and end of the date's words from \a column on.
void addStatement(Event &event, const Statement &row, int column)
{
    event.statements.push_back({{row.text(column), spanAt(row, column + 1)},
                                row.text(column + 3),
                                spanAt(row, column + 4),
                                dateValueAt(row, column + 6, column + 7),
                                row.text(column + 8),
                                spanAt(row, column + 9)});
}

void addTraceStep(Event &event, const Statement &row, int column)
{
    event.trace.push_back(
        {wordAt<TraceStep::Kind::Typing>(row, column), row.text(column + 1), spanAt(row, column + 2)});
}

/// Gives every row of \a rows, whose first column is an event's id, to that event's \a add.
template<class Add>
void distribute(Statement &rows, std::vector<StoredEvent> &events, const QHash<qint64, size_t> &places,
                Add add)
{
    while (rows.step())
        if (const auto place = places.constFind(rows.int64(0)); place != places.cend())
            add(events[*place].event, rows, 1);
}

QString joinedNames(const std::vector<NamedMention> &mentions)
{
    QStringList names;
    for (const NamedMention &mention : mentions)
        names << mention.name;
    return names.join(QLatin1String(", "));
}

std::optional<qint64> dayCount(bool dated, std::chrono::sys_days day)
{
    return dated ? std::optional<qint64>(day.time_since_epoch().count()) : std::nullopt;
}

} // namespace

std::vector<EventSummary> EventRepository::summaries(EventId first, EventId end) const
{
    Statement rows(m_database, DATELINE_SUMMARY_COLUMNS
                   "WHERE shown AND id >= ?1 AND id < ?2"
                   " AND article NOT IN (SELECT id FROM article WHERE removed) ORDER BY id");
    std::vector<EventSummary> summaries;
    summaries.reserve(size_t(end.value - first.value));
    readSummaries(rows.bind(first.value, end.value), summaries, 256);
    return summaries;
}

EventId EventRepository::lastId() const
{
    Statement row(m_database, "SELECT max(id) FROM event");
    return row.step() ? EventId{row.int64(0)} : EventId();
}

std::vector<EventSummary> EventRepository::summaries(ArticleId article) const
{
    Statement rows(m_database,
                   DATELINE_SUMMARY_COLUMNS "WHERE shown AND article = ?1 ORDER BY trigger_begin, id");
    std::vector<EventSummary> summaries;
    readSummaries(rows.bind(article.value), summaries, 64);
    return summaries;
}

std::optional<EventSummary> EventRepository::summary(EventId id) const
{
    Statement row(m_database, DATELINE_SUMMARY_COLUMNS "WHERE shown AND id = ?1");
    row.bind(id.value);
    TextCache cache(1);
    return row.step() ? std::optional(summaryAt(row, cache)) : std::nullopt;
}

std::vector<Event> EventRepository::details(ArticleId article) const
{
    std::vector<Event> events;
    for (StoredEvent &stored : allOf(article))
        if (stored.shown)
            events.push_back(std::move(stored.event));
    return events;
}

std::optional<StoredEvent> EventRepository::findBare(EventId id) const
{
    Statement row(m_database, DATELINE_EVENT_COLUMNS "WHERE id = ?1");
    return row.bind(id.value).step() ? std::optional(eventAt(row)) : std::nullopt;
}

std::optional<StoredEvent> EventRepository::find(EventId id) const
{
    std::optional<StoredEvent> found = findBare(id);
    if (!found)
        return std::nullopt;
    Event &event = found->event;
    Statement mentions(m_database, "SELECT role, name, span_begin, span_end FROM event_mention"
                                   " WHERE event = ?1 ORDER BY role, position");
    for (mentions.bind(id.value); mentions.step();)
        addMention(event, mentions, 0);
    Statement alternatives(m_database, "SELECT value, qualifier, probability, reason FROM event_alternative"
                                       " WHERE event = ?1 ORDER BY position");
    for (alternatives.bind(id.value); alternatives.step();)
        addAlternative(event, alternatives, 0);
    Statement trace(
        m_database,
        "SELECT kind, text, span_begin, span_end FROM event_trace WHERE event = ?1 ORDER BY position");
    for (trace.bind(id.value); trace.step();)
        addTraceStep(event, trace, 0);
    Statement statements(m_database, "SELECT " DATELINE_STATEMENT_COLUMNS
                                     " FROM event_statement WHERE event = ?1 ORDER BY position");
    for (statements.bind(id.value); statements.step();)
        addStatement(event, statements, 0);
    return found;
}

std::vector<StoredEvent> EventRepository::allOf(ArticleId article) const
{
    std::vector<StoredEvent> events;
    QHash<qint64, size_t> places;
    Statement rows(m_database, DATELINE_EVENT_COLUMNS "WHERE article = ?1 ORDER BY trigger_begin, id");
    for (rows.bind(article.value); rows.step();) {
        places.insert(rows.int64(0), events.size());
        events.push_back(eventAt(rows));
    }
    Statement mentions(
        m_database, "SELECT m.event, role, name, span_begin, span_end FROM event_mention m"
                    " JOIN event ON event.id = m.event WHERE article = ?1 ORDER BY m.event, role, position");
    distribute(mentions.bind(article.value), events, places, addMention);
    Statement alternatives(
        m_database, "SELECT a.event, a.value, a.qualifier, probability, reason FROM event_alternative a"
                    " JOIN event ON event.id = a.event WHERE article = ?1 ORDER BY a.event, position");
    distribute(alternatives.bind(article.value), events, places, addAlternative);
    Statement trace(m_database,
                    "SELECT t.event, kind, text, span_begin, span_end FROM event_trace t"
                    " JOIN event ON event.id = t.event WHERE article = ?1 ORDER BY t.event, position");
    distribute(trace.bind(article.value), events, places, addTraceStep);
    Statement statements(m_database,
                         "SELECT event, " DATELINE_STATEMENT_COLUMNS " FROM event_statement WHERE event IN"
                         " (SELECT id FROM event WHERE article = ?1) ORDER BY event, position");
    distribute(statements.bind(article.value), events, places, addStatement);
    return events;
}

EventId EventRepository::insert(const StoredEvent &stored)
{
    bindAndRun(
        "INSERT INTO event (id, article, shown, first_day, end_day, precision, qualifier, type, status, "
        "review,"
        " main, confidence, salience, title, value, relative, who, place, basis, date_offset, trigger_begin,"
        " trigger_end, sentence_begin, sentence_end, date_begin, date_end, found, suggestion)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18,"
        " ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28)",
        std::nullopt, stored);
    Event event = stored.event;
    event.id = {m_database.lastInsertId()};
    insertParts(event);
    return event.id;
}

void EventRepository::rewrite(const StoredEvent &stored)
{
    const qint64 id = stored.event.id.value;
    bindAndRun(
        "UPDATE event SET article = ?2, shown = ?3, first_day = ?4, end_day = ?5, precision = ?6,"
        " qualifier = ?7, type = ?8, status = ?9, review = ?10, main = ?11, confidence = ?12, salience = ?13,"
        " title = ?14, value = ?15, relative = ?16, who = ?17, place = ?18, basis = ?19, date_offset = ?20,"
        " trigger_begin = ?21, trigger_end = ?22, sentence_begin = ?23, sentence_end = ?24, date_begin = ?25,"
        " date_end = ?26, found = ?27, suggestion = ?28 WHERE id = ?1",
        id, stored);
    Statement(m_database, "DELETE FROM event_mention WHERE event = ?1").bind(id).run();
    Statement(m_database, "DELETE FROM event_alternative WHERE event = ?1").bind(id).run();
    Statement(m_database, "DELETE FROM event_trace WHERE event = ?1").bind(id).run();
    Statement(m_database, "DELETE FROM event_statement WHERE event = ?1").bind(id).run();
    insertParts(stored.event);
}

void EventRepository::bindAndRun(std::string_view sql, std::optional<qint64> id, const StoredEvent &stored)
{
    const Event &event = stored.event;
    const bool dated = event.date.has_value();
    const DayInterval days = dated ? event.date->span() : DayInterval{};
    Statement row(m_database, sql);
    row.bind(id, event.article.value, stored.shown, dayCount(dated, days.begin), dayCount(dated, days.end),
             dated ? std::optional(toText(event.date->precision())) : std::nullopt,
             toText(dated ? event.date->qualifier() : DateQualifier::Exact), toText(event.type),
             toText(event.status), toText(event.review), event.main, event.confidence, event.salience,
             event.title, timexText(event.date), event.relative, joinedNames(event.who),
             joinedNames(event.where), toText(event.dateBasis), event.offset, event.trigger.begin,
             event.trigger.end, event.sentence.begin, event.sentence.end, event.dateSpan.begin,
             event.dateSpan.end, stored.found, stored.suggestion);
    row.run();
}

void EventRepository::insertParts(const Event &event)
{
    Statement mention(m_database, "INSERT INTO event_mention VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    const auto insertMentions = [&](QLatin1String role, const std::vector<NamedMention> &mentions) {
        qint64 position = 0;
        for (const NamedMention &m : mentions)
            mention.bind(event.id.value, role, position++, m.name, m.span.begin, m.span.end).run();
    };
    insertMentions(QLatin1String("who"), event.who);
    insertMentions(QLatin1String("where"), event.where);
    qint64 position = 0;
    for (const TextSpan &trigger : event.mentions)
        mention
            .bind(event.id.value, QLatin1String("trigger"), position++, QLatin1String(""), trigger.begin,
                  trigger.end)
            .run();
    Statement alternative(m_database, "INSERT INTO event_alternative VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    position = 0;
    for (const DateAlternative &a : event.alternatives)
        alternative
            .bind(event.id.value, position++, a.date.toTimex(), toText(a.date.qualifier()), a.probability,
                  a.reason)
            .run();
    Statement trace(m_database, "INSERT INTO event_trace VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    position = 0;
    for (const TraceStep &step : event.trace)
        trace.bind(event.id.value, position++, toText(step.kind), step.text, step.span.begin, step.span.end)
            .run();
    insertStatements(event);
}

void EventRepository::insertStatements(const Event &event)
{
    Statement row(m_database, "INSERT INTO event_statement (event, position, " DATELINE_STATEMENT_COLUMNS
                              ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)");
    qint64 position = 0;
    for (const ReportedStatement &s : event.statements)
        row.bind(event.id.value, position++, s.speaker.name, s.speaker.span.begin, s.speaker.span.end, s.verb,
                 s.words.begin, s.words.end, timexText(s.date),
                 toText(s.date ? s.date->qualifier() : DateQualifier::Exact), s.relative, s.dateSpan.begin,
                 s.dateSpan.end)
            .run();
}

void EventRepository::setReview(EventId id, Review review, bool decided)
{
    Statement(m_database, "UPDATE event SET review = ?2, shown = (found OR ?3) WHERE id = ?1")
        .bind(id.value, toText(review), decided)
        .run();
}

void EventRepository::remove(EventId id)
{
    Statement(m_database, "DELETE FROM event WHERE id = ?1").bind(id.value).run();
}

} // namespace dateline
