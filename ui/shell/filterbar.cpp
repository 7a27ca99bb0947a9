// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filterbar.h"
#include "ui/models/filterwords.h"
#include "ui/models/theme.h"
#include "ui/review/dateinput.h"
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dateline {

namespace {

constexpr int narrowWidth = 620;

/// As it is, without a letter underlined.
QString asLabel(QString text)
{
    return text.replace(u'&', "&&"_L1);
}

} // namespace

FilterBar::FilterBar(ViewState *view, const ArticleModel *articles, QWidget *parent, Half half)
    : QWidget(parent)
    , m_half(half)
    , m_view(view)
    , m_articles(articles)
    , m_badge(new QLabel(this))
    , m_left(new QHBoxLayout)
    , m_chips(new QHBoxLayout)
    , m_right(new QHBoxLayout)
    , m_add(new QToolButton(this))
    , m_counts(new QLabel(this))
{
    setObjectName(u"filterBar"_s);
    m_add->setText(tr("+ Filter"));
    m_add->setObjectName(u"addChip"_s);
    m_add->setToolTip(tr("Show only some of the events"));
    m_add->setAccessibleName(tr("Add a filter"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(new QMenu(m_add));
    m_counts->setObjectName(u"hint"_s);
    m_chips->setSpacing(6);
    // Where there is no room for all chips, the last ones are cut, never the buttons.
    auto *chips = new QWidget(this);
    chips->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(chips);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addLayout(m_chips);
    row->addWidget(m_counts);
    row->addStretch();
    row->setSizeConstraint(QLayout::SetNoConstraint);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(6);
    layout->addWidget(m_badge);
    layout->addLayout(m_left);
    layout->addWidget(m_add);
    layout->addWidget(chips, 1);
    layout->addLayout(m_right);
    connect(m_add->menu(), &QMenu::aboutToShow, this, &FilterBar::fillMenu);
    if (half == Half::Upper)
        connect(view, &ViewState::filterChanged, this, &FilterBar::rebuild);
    else
        connect(view, &ViewState::comparisonChanged, this, &FilterBar::rebuild);
    m_badge->setObjectName(u"halfBadge"_s);
    m_badge->hide();
    rebuild();
}

void FilterBar::addRight(QWidget *widget, bool yields)
{
    m_right->addWidget(widget);
    if (yields)
        m_yielding << widget;
}

/// What the filter is and how many events pass comes before buttons that are in the menu, too.
void FilterBar::fitToWidth()
{
    const bool isNarrow = width() < narrowWidth;
    m_add->setText(isNarrow ? u"+"_s : tr("+ Filter"));
    m_counts->setText(isNarrow ? m_fewCountWords : m_countWords);
    for (QWidget *widget : std::as_const(m_yielding))
        widget->setVisible(!isNarrow);
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitToWidth();
}

void FilterBar::addLeft(QWidget *widget)
{
    m_left->addWidget(widget);
}

void FilterBar::setBadge(const QString &words)
{
    m_badge->setText(words);
    m_badge->setVisible(!words.isEmpty());
}

void FilterBar::setCounts(int shown, int all)
{
    const bool isAll = shown == all;
    setCounts(isAll ? QString() : tr("%1 of %2 events").arg(shown).arg(all),
              isAll ? QString() : tr("%1 of %2").arg(shown).arg(all));
}

void FilterBar::setCounts(const QString &words, const QString &few, const QString &explanation)
{
    m_countWords = words;
    m_fewCountWords = few;
    m_counts->setVisible(!words.isEmpty());
    m_counts->setToolTip(explanation.isEmpty() ? words : words + u'\n' + explanation);
    fitToWidth();
}

void FilterBar::rebuild()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    const bool isUpper = m_half == Half::Upper;
    const Filter &filter = m_view->filter(m_half);
    if (const QString types = typeFilterWords(filter.hiddenTypes); !types.isEmpty())
        addChip(types, tr("the types"), [](Filter &f) { f.hiddenTypes.clear(); });
    if (isUpper && !filter.text.isEmpty())
        addChip((filter.lightText ? tr("lit: “%1”") : u"“%1”"_s).arg(filter.text), tr("the search"),
                [this](Filter &f) {
                    f.text.clear();
                    Q_EMIT textRemoved();
                });
    addArticleChips(filter);
    if (filter.days)
        addChip(dayFilterWords(*filter.days), tr("the days"), [](Filter &f) { f.days.reset(); });
    if (isUpper && filter.showRejected)
        addChip(tr("with rejected"), tr("the rejected events"), [](Filter &f) { f.showRejected = false; });
}

void FilterBar::addArticleChips(const Filter &filter)
{
    const auto elided = [this](const QString &text) {
        return fontMetrics().elidedText(text, Qt::ElideRight, 220);
    };
    for (const QString &tag : filter.tags)
        addChip(elided(tr("tag: %1").arg(tag)), tr("the tag"), [tag](Filter &f) { f.tags.removeAll(tag); });
    if (!filter.group.isEmpty())
        addChip(elided(tr("group: %1").arg(filter.group)), tr("the group"),
                [](Filter &f) { f.group.clear(); });
    const QString articles =
        articleFilterWords(filter.articles, [this](ArticleId id) { return m_articles->titleOf(id); });
    if (!articles.isEmpty())
        addChip(elided(articles), tr("the articles"), [](Filter &f) { f.articles.clear(); });
}

void FilterBar::addChip(const QString &text, const QString &what, const std::function<void(Filter &)> &remove)
{
    auto *chip = new QToolButton(this);
    chip->setObjectName(u"filterChip"_s);
    chip->setText(asLabel(text) + u"  ✕"_s);
    chip->setToolTip(tr("Remove this filter"));
    chip->setAccessibleName(tr("Remove the filter for %1: %2").arg(what, text));
    chip->ensurePolished();
    chip->setMinimumWidth(chip->sizeHint().width());
    m_chips->addWidget(chip);
    connect(chip, &QToolButton::clicked, this, [this, remove] {
        Filter filter = m_view->filter(m_half);
        remove(filter);
        m_view->setFilter(m_half, filter);
    });
}

void FilterBar::fillMenu()
{
    QMenu *menu = m_add->menu();
    menu->clear();
    QMenu *types = menu->addMenu(tr("Only the type"));
    for (const EventType type : allEventTypes())
        types->addAction(typeName(type), this, [this, type] {
            Filter filter = m_view->filter(m_half);
            filter.hiddenTypes.clear();
            for (const EventType other : allEventTypes())
                if (other != type)
                    filter.hiddenTypes << int(other);
            m_view->setFilter(m_half, filter);
        });
    addTagMenu(menu);
    addGroupMenu(menu);
    menu->addAction(tr("Only some days…"), this, &FilterBar::askForDays);
    menu->addAction(tr("Only what the timeline shows now"), this, [this] {
        Filter filter = m_view->filter(m_half);
        const auto day = [](double value) {
            return std::chrono::sys_days(std::chrono::days(int(std::floor(value))));
        };
        filter.days = DayInterval{day(m_view->visibleRange().begin),
                                  day(m_view->visibleRange().end) + std::chrono::days(1)};
        m_view->setFilter(m_half, filter);
    });
    QAction *article = menu->addAction(tr("Only the open article"), this, [this] {
        Filter filter = m_view->filter(m_half);
        filter.articles = {m_view->currentArticle()};
        m_view->setFilter(m_half, filter);
    });
    article->setEnabled(m_view->currentArticle().isValid());
    if (m_half == Half::Lower)
        return; // rejected ones are shown there where they are above
    QAction *rejected = menu->addAction(tr("Rejected events, too"), this, [this] {
        Filter filter = m_view->filter(m_half);
        filter.showRejected = !filter.showRejected;
        m_view->setFilter(m_half, filter);
    });
    rejected->setCheckable(true);
    rejected->setChecked(m_view->filter(m_half).showRejected);
}

/// Of several tags all are needed: each narrows what is shown further.
void FilterBar::addTagMenu(QMenu *menu)
{
    QMenu *tags = menu->addMenu(tr("Only the tag"));
    for (const QString &tag : m_articles->allTags()) {
        QAction *action = tags->addAction(asLabel(tag), this, [this, tag] {
            Filter filter = m_view->filter(m_half);
            if (!filter.tags.removeOne(tag))
                filter.tags << tag;
            m_view->setFilter(m_half, filter);
        });
        action->setCheckable(true);
        action->setChecked(m_view->filter(m_half).tags.contains(tag));
    }
    tags->menuAction()->setEnabled(!tags->isEmpty());
}

void FilterBar::addGroupMenu(QMenu *menu)
{
    QMenu *groups = menu->addMenu(tr("Only the group"));
    for (const QString &group : m_articles->allGroups()) {
        QAction *action = groups->addAction(asLabel(group), this, [this, group] {
            Filter filter = m_view->filter(m_half);
            filter.group = filter.group == group ? QString() : group;
            m_view->setFilter(m_half, filter);
        });
        action->setCheckable(true);
        action->setChecked(m_view->filter(m_half).group == group);
    }
    groups->menuAction()->setEnabled(!groups->isEmpty());
}

void FilterBar::askForDays()
{
    bool ok = false;
    QString question = tr("Days, such as 2019 – 2021, May 2021, since 2015:");
    QString text;
    while (true) {
        text = QInputDialog::getText(this, tr("Only some days"), question, QLineEdit::Normal, text, &ok);
        if (!ok)
            return;
        if (const auto date = dateFromInput(text)) {
            Filter filter = m_view->filter(m_half);
            filter.days = date->span();
            m_view->setFilter(m_half, filter);
            return;
        }
        question = tr("“%1” is not a date I can read. Try 2019 – 2021, May 2021 or since 2015:").arg(text);
    }
}

} // namespace dateline
