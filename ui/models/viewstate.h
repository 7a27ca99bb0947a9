// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/event.h"
#include "app/core/eventtype.h"
#include <optional>
#include <QObject>
#include <QSet>
#include <QStringList>

namespace dateline {

/// Which events are shown. Empty sets and texts do not restrict.
struct Filter
{
    QSet<int> hiddenTypes;           ///< EventType values switched off
    QString text;                    ///< words that must occur in title, participants or place
    QSet<ArticleId> articles;        ///< only events of these
    QStringList tags;                ///< only events of articles that have all of these
    QString group;                   ///< only events of articles in this group
    std::optional<DayInterval> days; ///< only events that overlap these days
    bool showRejected = false;
    bool lightText = false; ///< events with the text are lit, the others stay

    bool operator==(const Filter &) const = default;
};

/// Of a timeline that compares two filters, one above the other.
enum class Half : quint8 { Upper, Lower };

/// What is looked at: the one state that timeline, table, text and details share. They observe it and
/// set it, and never call each other.
class ViewState : public QObject
{
    Q_OBJECT

public:
    /// Days since 1970-01-01, with fractions; begin < end.
    struct Range
    {
        double begin = 0;
        double end = 1;
        bool operator==(const Range &) const = default;
    };

    explicit ViewState(QObject *parent = nullptr);

    Range visibleRange() const { return m_range; }
    EventId selectedEvent() const { return m_selected; }
    EventId hoveredEvent() const { return m_hovered; }
    ArticleId currentArticle() const { return m_article; }
    const Filter &filter() const { return m_filter; }
    /// The filter of the lower half of a comparison; nothing: nothing is compared.
    const std::optional<Filter> &comparison() const { return m_comparison; }
    /// That of a half; of the lower one an empty filter where nothing is compared.
    const Filter &filter(Half half) const;

public Q_SLOTS:
    void setVisibleRange(dateline::ViewState::Range range);
    /// Selects an event; its article becomes the current one through whoever knows it (the session).
    void selectEvent(dateline::EventId event);
    void hoverEvent(dateline::EventId event);
    void setCurrentArticle(dateline::ArticleId article);
    void setFilter(const dateline::Filter &filter);
    void setComparison(const std::optional<dateline::Filter> &filter);
    void setFilter(dateline::Half half, const dateline::Filter &filter);

Q_SIGNALS:
    void visibleRangeChanged(dateline::ViewState::Range range);
    void selectedEventChanged(dateline::EventId event);
    void hoveredEventChanged(dateline::EventId event);
    void currentArticleChanged(dateline::ArticleId article);
    void filterChanged(const dateline::Filter &filter);
    void comparisonChanged(const std::optional<dateline::Filter> &filter);

private:
    Range m_range;
    EventId m_selected;
    EventId m_hovered;
    ArticleId m_article;
    Filter m_filter;
    std::optional<Filter> m_comparison;
};

} // namespace dateline
