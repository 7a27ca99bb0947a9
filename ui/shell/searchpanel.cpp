// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchpanel.h"
#include "app/core/displaydate.h"
#include "ui/models/filterquery.h"
#include "ui/models/searchcompletion.h"
#include "ui/shell/hitdelegate.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dateline {

namespace {

using Kind = HitDelegate::Kind;

constexpr int mostHits = 40; ///< events and articles each: more than a person reads
constexpr int panelWidth = 520;
constexpr int panelHeight = 460;

QString dateText(const QString &timex)
{
    const auto date = DateValue::fromTimex(timex);
    return date ? toDisplayText(*date) : QString();
}

QVariantList marksOf(const SearchHit &hit)
{
    QVariantList marks;
    for (const TextSpan &mark : hit.marks)
        marks << QPoint(int(mark.begin), int(mark.end));
    return marks;
}

bool canBeChosen(const QListWidgetItem &item)
{
    return item.flags().testFlag(Qt::ItemIsSelectable);
}

} // namespace

SearchPanel::SearchPanel(Session *session, QLineEdit *box, QWidget *window)
    : QFrame(window)
    , m_session(session)
    , m_box(box)
    , m_list(new QListWidget(this))
{
    setObjectName(u"searchPanel"_s);
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setFrameShape(NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("What was found"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_list);
    hide();
    box->installEventFilter(this);
    window->installEventFilter(this);
    connect(box, &QLineEdit::textChanged, this, &SearchPanel::onTyped);
    connect(m_list, &QListWidget::itemClicked, this, &SearchPanel::choose);
}

SearchPanel::~SearchPanel() = default;

void SearchPanel::onTyped(const QString &line)
{
    m_pending.clear();
    if (line.trimmed().isEmpty()) {
        if (m_search)
            m_search->forget();
        hide();
        takeBackFilter();
        return;
    }
    if (!m_search || m_searched != m_session->libraryPath()) {
        m_searched = m_session->libraryPath();
        m_search = std::make_unique<BackgroundSearch>(m_searched, mostHits);
        connect(m_search.get(), &BackgroundSearch::answered, this, &SearchPanel::show);
    }
    m_search->find(line);
}

void SearchPanel::show(const SearchAnswer &answer)
{
    if (!m_box->hasFocus())
        return;
    m_list->clear();
    if (!answer.problem.isEmpty())
        addRow(int(Kind::Message), answer.problem);
    QListWidgetItem *filter = addRow(int(Kind::Filter), tr("Only matching events on the timeline"));
    filter->setData(HitDelegate::DateRole, tr("Enter"));
    const bool offered = addCompletions();
    addHits(tr("Events"), answer.result.events);
    addHits(tr("Articles"), answer.result.articles);
    if (!offered && answer.result.events.empty() && answer.result.articles.empty())
        addRow(int(Kind::Message), tr("Nothing in the library matches all of it."));
    m_list->setCurrentItem(filter);
    place();
    raise();
    QFrame::show();
    if (m_pending == answer.line)
        choose();
}

/// The line may have been typed on since it was searched for: what counts is what stands there now.
bool SearchPanel::addCompletions()
{
    const ArticleModel &articles = *m_session->articles();
    const auto completions =
        searchCompletions(m_box->text(), m_box->cursorPosition(), {articles.allTags(), articles.allGroups()});
    for (const SearchCompletion &completion : completions) {
        QListWidgetItem *row = addRow(int(Kind::Completion), tr("… %1").arg(completion.text));
        row->setData(HitDelegate::LineRole, completion.line);
        row->setData(HitDelegate::IdRole, completion.cursor);
        if (&completion == &completions.front())
            row->setData(HitDelegate::DateRole, tr("Tab"));
    }
    return !completions.empty();
}

/// Puts what \a row offers into the field; false where it offers nothing.
bool SearchPanel::complete(const QListWidgetItem *row)
{
    if (!row || Kind(row->data(HitDelegate::KindRole).toInt()) != Kind::Completion)
        return false;
    const int cursor = row->data(HitDelegate::IdRole).toInt();
    m_box->setText(row->data(HitDelegate::LineRole).toString());
    m_box->setCursorPosition(cursor);
    return true;
}

bool SearchPanel::completeFirst()
{
    for (int row = 0; row < m_list->count(); ++row)
        if (complete(m_list->item(row)))
            return true;
    return false;
}

void SearchPanel::addHits(const QString &heading, const std::vector<SearchHit> &hits)
{
    if (hits.empty())
        return;
    const auto most =
        hits.size() >= size_t(mostHits) ? tr("the first %1").arg(hits.size()) : QString::number(hits.size());
    addRow(int(Kind::Heading), heading)->setData(HitDelegate::DateRole, most);
    for (const SearchHit &hit : hits) {
        const bool event = hit.event.isValid();
        const QString article = m_session->articles()->titleOf(hit.article);
        QListWidgetItem *row = addRow(int(event ? Kind::Event : Kind::Article), event ? hit.title : article);
        row->setData(HitDelegate::IdRole, event ? hit.event.value : hit.article.value);
        row->setData(HitDelegate::DateRole, dateText(hit.date));
        row->setData(HitDelegate::SecondLineRole, event ? article : hit.snippet);
        row->setData(HitDelegate::MarksRole, marksOf(hit));
        row->setToolTip(event ? hit.title : hit.snippet);
        if (const EventSummary *summary = event ? m_session->events()->find(hit.event) : nullptr)
            row->setData(HitDelegate::TypeRole, int(summary->type));
    }
}

QListWidgetItem *SearchPanel::addRow(int kind, const QString &text)
{
    auto *row = new QListWidgetItem(text, m_list);
    row->setData(HitDelegate::KindRole, kind);
    if (Kind(kind) == Kind::Heading || Kind(kind) == Kind::Message)
        row->setFlags(Qt::NoItemFlags);
    return row;
}

/// Below the field, as wide and high as there is room.
void SearchPanel::place()
{
    const QWidget *window = parentWidget();
    const QPoint corner = m_box->mapTo(window, QPoint(m_box->width(), m_box->height() + 3));
    const int width = qMin(panelWidth, window->width() - 16);
    int height = 12;
    for (int row = 0; row < m_list->count() && height < panelHeight; ++row)
        height += m_list->sizeHintForRow(row);
    const int left = qBound(8, corner.x() - width, window->width() - width - 8);
    setGeometry(left, corner.y(), width, qMin(height, qMin(panelHeight, window->height() - corner.y() - 12)));
}

bool SearchPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_box && event->type() == QEvent::KeyPress)
        return onKey(static_cast<QKeyEvent *>(event)->key());
    if (watched == m_box && event->type() == QEvent::FocusOut)
        hide();
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

bool SearchPanel::onKey(int key)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (isVisible())
            choose();
        else
            chooseWhenFound();
        return true;
    }
    if (key == Qt::Key_Escape) {
        if (isVisible())
            hide();
        else
            m_box->clear();
        return true;
    }
    if (key == Qt::Key_Tab && isVisible())
        return completeFirst();
    if (!isVisible() && key == Qt::Key_Down)
        onTyped(m_box->text());
    const int step = key == Qt::Key_Down       ? 1
                     : key == Qt::Key_Up       ? -1
                     : key == Qt::Key_PageDown ? 8
                     : key == Qt::Key_PageUp   ? -8
                                               : 0;
    if (step != 0 && isVisible())
        walk(step);
    return step != 0;
}

/// Enter came before the answer.
void SearchPanel::chooseWhenFound()
{
    onTyped(m_box->text());
    m_pending = m_box->text();
}

/// By so many rows that can be chosen, not beyond the ends.
void SearchPanel::walk(int step)
{
    const int direction = step < 0 ? -1 : 1;
    int left = std::abs(step);
    for (int row = m_list->currentRow() + direction; left > 0 && row >= 0 && row < m_list->count();
         row += direction) {
        if (!canBeChosen(*m_list->item(row)))
            continue;
        m_list->setCurrentRow(row);
        --left;
    }
}

void SearchPanel::choose()
{
    const QListWidgetItem *row = m_list->currentItem();
    if (!row || !canBeChosen(*row))
        return;
    m_pending.clear();
    if (complete(row))
        return;
    const qint64 id = row->data(HitDelegate::IdRole).toLongLong();
    const auto kind = Kind(row->data(HitDelegate::KindRole).toInt());
    hide();
    if (kind == Kind::Filter)
        return filterTimeline();
    if (kind == Kind::Event)
        return chooseEvent({id});
    m_session->view()->selectEvent({});
    m_session->view()->setCurrentArticle({id});
    Q_EMIT articleChosen({id});
}

/// What was asked for is shown, even where a filter hides it.
void SearchPanel::chooseEvent(EventId event)
{
    const EventList &events = *m_session->events();
    const bool shown = std::any_of(events.shown().begin(), events.shown().end(),
                                   [&](int position) { return events.all()[size_t(position)].id == event; });
    if (!shown)
        m_session->view()->setFilter({});
    m_session->view()->selectEvent(event);
    Q_EMIT eventChosen(event);
}

void SearchPanel::filterTimeline()
{
    m_session->view()->setFilter(withQuery(m_session->view()->filter(), parseSearch(m_box->text())));
}

void SearchPanel::takeBackFilter()
{
    Filter filter = m_session->view()->filter();
    filter.text.clear();
    m_session->view()->setFilter(filter);
}

} // namespace dateline
