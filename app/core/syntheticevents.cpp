// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/syntheticevents.h"
#include <algorithm>
#include <QStringList>

namespace dateline {

namespace {

struct Language
{
    QLatin1String code;
    QString words; ///< between spaces
    QString joint; ///< between two words of a title
    QString stop;
};

const Language &languageAt(int number)
{
    static const Language languages[] = {
        {QLatin1String("en"),
         QStringLiteral(
             "Ministers court pledge in flood opens after agreement hearing striking workers a summit of "
             "Seoul harbour accord delayed talks resume"),
         QStringLiteral(" "), QStringLiteral(".")},
        {QLatin1String("de"),
         QStringLiteral("Außenminister Gericht über Müller Zürich Streik Verhandlungen der Hochwasser nach "
                        "Donaudampfschifffahrtsgesellschaft eröffnet Gipfel für Brücke vertagt"),
         QStringLiteral(" "), QStringLiteral(".")},
        {QLatin1String("fr"),
         QStringLiteral(
             "élection après grève à l’Assemblée ministre accord François évêque crue procès reporté "
             "sommet où ouvre négociations"),
         QStringLiteral(" "), QStringLiteral(".")},
        {QLatin1String("pl"),
         QStringLiteral(
             "Łódź strajk wybory żołnierz powódź szczyt umowa sąd ministrowie odroczono przyjęcie w "
             "następnie źródło"),
         QStringLiteral(" "), QStringLiteral(".")},
        {QLatin1String("ja"), QStringLiteral("東京 会談 合意 洪水 大臣 裁判 選挙 延期 首脳 発表"), QString(),
         QStringLiteral("。")},
        {QLatin1String("el"),
         QStringLiteral("Αθήνα εκλογές συμφωνία απεργία δίκη πλημμύρα υπουργοί σύνοδος αναβολή λιμάνι"),
         QStringLiteral(" "), QStringLiteral(".")}};
    return languages[number % int(std::size(languages))];
}

/// Where \a words, just appended to \a text, stand.
TextSpan spanOfLast(const QString &text, const QString &words)
{
    return {text.size() - words.size(), text.size()};
}

/// Appends the sentence of \a event and points the event to it.
void addSentence(QString &text, Event &event, const Language &language)
{
    const qsizetype begin = text.size();
    const QString date = event.date->toTimex();
    text += date;
    event.dateSpan = spanOfLast(text, date);
    text += QStringLiteral(": ") + event.title;
    const qsizetype title = text.size() - event.title.size();
    const qsizetype space = event.title.indexOf(QLatin1Char(' '));
    event.trigger = {title, title + (space > 0 ? space : std::min<qsizetype>(event.title.size(), 2))};
    for (std::vector<NamedMention> *mentions : {&event.who, &event.where})
        for (NamedMention &mention : *mentions) {
            text += QStringLiteral(" (") + mention.name;
            mention.span = spanOfLast(text, mention.name);
            text += QLatin1Char(')');
        }
    text += language.stop;
    event.sentence = {begin, text.size()};
    text += QLatin1Char('\n');
}

Timex timexOf(const Event &event)
{
    Timex timex;
    timex.span = event.dateSpan;
    timex.value = event.date->toTimex();
    timex.date = event.date;
    timex.rule = QStringLiteral("synthetic");
    return timex;
}

} // namespace

SyntheticEvents::SyntheticEvents(quint32 seed, int firstYear, int lastYear)
    : m_random(seed)
    , m_first(std::chrono::sys_days(std::chrono::year(firstYear) / 1 / 1))
    , m_days(int((std::chrono::sys_days(std::chrono::year(lastYear) / 12 / 31) - m_first).count()))
{
    for (int i = 0; i < 40; ++i)
        m_bursts.push_back(below(m_days));
}

std::vector<EventSummary> SyntheticEvents::make(int count)
{
    std::vector<EventSummary> events;
    events.reserve(size_t(count));
    for (int i = 0; i < count; ++i) {
        events.push_back(summarise(next()));
        events.back().article = {(m_made - 1) / EventsAnArticle + 1};
    }
    return events;
}

ExtractedArticle SyntheticEvents::makeArticle(int events)
{
    const Language &words = languageAt(language());
    ExtractedArticle made;
    Article &article = made.article;
    article.name = QStringLiteral("synthetic-%1").arg(m_made + 1, 8, 10, QLatin1Char('0'));
    article.title = QStringLiteral("%1 (%2)").arg(anyTitle(), article.name);
    article.source = QStringLiteral("Gazette %1").arg(1 + below(20));
    article.language = words.code;
    article.format = QStringLiteral("synthetic");
    const PartialDate day = PartialDate::around(Precision::Day, anyDay());
    article.published = {day, PublicationBasis::Given, day.toTimex(), 1};
    article.text = article.title + QLatin1Char('\n');
    for (int i = 0; i < events; ++i) {
        made.extraction.events.push_back(next());
        addSentence(article.text, made.extraction.events.back(), words);
        made.extraction.timexes.push_back(timexOf(made.extraction.events.back()));
    }
    return made;
}

std::chrono::sys_days SyntheticEvents::anyDay()
{
    if (below(3) == 0)
        return m_first + std::chrono::days(below(m_days));
    const int burst = m_bursts[size_t(below(int(m_bursts.size())))];
    const int spread = below(60) * below(60) / 60;
    return m_first + std::chrono::days(std::clamp(burst + spread, 0, m_days));
}

Precision SyntheticEvents::anyPrecision()
{
    using enum Precision;
    static constexpr Precision choices[] = {Day,  Day,  Day,   Day,    Day,     Day,
                                            Day,  Week, Month, Month,  Quarter, Season,
                                            Year, Year, Half,  Decade, Weekend, Century};
    return choices[below(int(std::size(choices)))];
}

DateValue SyntheticEvents::anyDate()
{
    const PartialDate date = PartialDate::around(anyPrecision(), anyDay());
    switch (below(20)) {
    case 0:
        return DateValue(date, DateQualifier::About);
    case 1:
        return DateValue(date, DateQualifier(below(8)));
    case 2: {
        const auto last =
            PartialDate::around(date.precision(), date.span().end + std::chrono::days(1 + below(200)));
        return *DateValue::interval(date, last);
    }
    case 3:
        return *DateValue::interval(date, std::nullopt);
    case 4:
        return *DateValue::interval(std::nullopt, date);
    default:
        return DateValue(date);
    }
}

QString SyntheticEvents::anyTitle()
{
    const Language &words = languageAt(language());
    const QList<QStringView> choices = QStringView(words.words).split(u' ');
    QString title;
    for (int i = 0, count = 2 + below(12); i < count; ++i) {
        if (i > 0)
            title += words.joint;
        title += choices[below(int(choices.size()))];
    }
    return title;
}

std::vector<NamedMention> SyntheticEvents::anyPersons()
{
    if (below(3) == 0)
        return {};
    const int first = below(30);
    return {{QStringLiteral("Person %1").arg(first), {}}, {QStringLiteral("Person %1").arg(below(9)), {}}};
}

Event SyntheticEvents::next()
{
    Event event;
    event.date = anyDate();
    event.type = EventType(std::min(below(EventTypeCount), below(EventTypeCount + 4)));
    event.salience = share() * share();
    event.confidence = 0.3 + 0.7 * share();
    event.main = below(12) == 0;
    event.review = below(6) == 0 ? Review::Accepted : Review::Suggested;
    event.title = anyTitle();
    event.who = anyPersons();
    event.where = {{QStringLiteral("Place %1").arg(below(25)), {}}};
    event.id = {++m_made};
    return event;
}

} // namespace dateline
