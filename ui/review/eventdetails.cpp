// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/eventdetails.h"
#include "app/core/displaydate.h"
#include "ui/models/eventmodel.h"
#include "ui/models/theme.h"
#include "ui/review/columnscroll.h"
#include "ui/review/eventeditor.h"
#include "ui/review/whythisdate.h"
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace dateline {

namespace {

QLabel *label(const char *name, QWidget *parent)
{
    auto *made = new QLabel(parent);
    made->setObjectName(QLatin1String(name));
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextBrowserInteraction);
    return made;
}

QString names(const std::vector<NamedMention> &mentions)
{
    QStringList list;
    for (const NamedMention &mention : mentions)
        list << mention.name;
    return list.join(u" · "_s);
}

QString undatedText(const Event &event, const std::optional<EventEstimate> &estimate)
{
    const QString text = event.relative.isEmpty()
                             ? EventDetails::tr("not known")
                             : EventDetails::tr("“%1” – waits for the publication date").arg(event.relative);
    const QString bounds = estimate ? estimateText(*estimate) : QString();
    return bounds.isEmpty() ? text : EventDetails::tr("%1; %2").arg(text, bounds);
}

QString whenText(const Event &event, const std::optional<EventEstimate> &estimate)
{
    if (!event.date)
        return undatedText(event, estimate);
    return event.status == EventStatus::Scheduled
               ? EventDetails::tr("%1 · scheduled").arg(toDisplayText(*event.date))
               : toDisplayText(*event.date);
}

QString articleTitle(const Article &article)
{
    return article.title.isEmpty() ? QFileInfo(article.name).fileName() : article.title;
}

/// Who said it and when, with the words that say so.
QString reportText(const ReportedStatement &statement, const QString &text)
{
    const QString when = statement.date ? toDisplayText(*statement.date) : QString();
    QStringList parts{statement.speaker.name, when};
    if (!statement.words.isEmpty())
        parts << EventDetails::tr("“%1”").arg(statement.words.in(text).toString().simplified());
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString row(const QString &name, const QString &html, const QColor &muted)
{
    return u"<tr><td style=\"padding:2px 14px 4px 0\"><span style=\"color:%3\">%1</span></td>"
           "<td style=\"padding:2px 0 4px 0\">%2</td></tr>"_s.arg(name.toHtmlEscaped(), html, muted.name());
}

QString link(const QString &target, const QString &text, const QColor &colour)
{
    return u"<a href=\"%1\" style=\"color:%2; text-decoration:none\">%3</a>"_s.arg(target, colour.name(),
                                                                                   text.toHtmlEscaped());
}

} // namespace

EventDetails::EventDetails(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_editor(new EventEditor(this))
{
    setObjectName(u"eventDetails"_s);
    auto *empty = label("emptyHint", this);
    empty->setText(
        tr("Choose an event on the timeline, in the table or in the text to see what is known of it, "
           "why it has its date, and to accept, correct or reject it."));
    empty->setAlignment(Qt::AlignCenter);
    empty->setContentsMargins(28, 16, 28, 16);
    auto *editorBox = new QWidget(this);
    auto *editorLayout = new QVBoxLayout(editorBox);
    editorLayout->setContentsMargins(20, 14, 20, 12);
    editorLayout->addWidget(m_editor);
    editorLayout->addStretch();
    m_pages->addWidget(empty);
    m_pages->addWidget(makeView());
    m_pages->addWidget(new ColumnScroll(tr("Editing the event"), editorBox, this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connect(m_editor, &EventEditor::saved, this, &EventDetails::onSaved);
    connect(m_editor, &EventEditor::cancelled, this, &EventDetails::stopEditing);
}

QWidget *EventDetails::makeView()
{
    m_title = label("eventTitle", this);
    m_title->setTextFormat(Qt::PlainText);
    m_status = new QLabel(this);
    m_status->setObjectName(u"chip"_s);
    m_rows = label("eventRows", this);
    m_why = label("why", this);
    auto *card = new QFrame(this);
    card->setObjectName(u"whyCard"_s);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(12, 9, 12, 9);
    inside->addWidget(m_why);
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->setSpacing(5);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_status, 0, Qt::AlignTop | Qt::AlignLeft);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 4, 16, 6);
    column->setSpacing(8);
    column->addLayout(m_head);
    column->addWidget(m_rows);
    column->addWidget(card);
    column->addStretch();
    m_scroll = new ColumnScroll(tr("Details of the event"), content, this);
    auto *page = new QWidget(this);
    auto *pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(0, 0, 0, 0);
    pageLayout->setSpacing(0);
    pageLayout->addWidget(m_scroll, 1);
    pageLayout->addWidget(makeButtons());
    for (QLabel *text : {m_rows, m_why})
        connect(text, &QLabel::linkActivated, this, &EventDetails::onLink);
    return page;
}

QWidget *EventDetails::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 6, 12, 10);
    layout->setSpacing(5);
    const auto button = [&](const QString &text, const QString &tip, auto slot) {
        auto *made = new QPushButton(text, bar);
        made->setToolTip(tip);
        made->setObjectName(u"decision"_s);
        layout->addWidget(made);
        connect(made, &QPushButton::clicked, this, slot);
        return made;
    };
    m_accept = button(tr("Accept A"), tr("The event and its date are right"),
                      [this] { Q_EMIT acceptRequested(m_event.id); });
    m_reject =
        button(tr("Reject R"), tr("No event, or not wanted"), [this] { Q_EMIT rejectRequested(m_event.id); });
    m_edit =
        button(tr("Edit E"), tr("Change title, date, type, names or places"), [this] { startEditing(); });
    button(tr("Undo U"), tr("Take back the last decision"), [this] { Q_EMIT undoRequested(); });
    layout->addStretch();
    return bar;
}

void EventDetails::setEvent(const Event &event, const Article &article,
                            const std::optional<EventEstimate> &estimate)
{
    const bool other = event.id != m_event.id;
    m_event = event;
    m_article = article;
    m_estimate = estimate;
    m_isNew = false;
    m_title->setText(event.title);
    m_status->setText(event.review == Review::Accepted ? tr("accepted ✓")
                      : event.review == Review::Rejected
                          ? tr("rejected ✗")
                          : tr("suggested · %1 %").arg(qRound(100 * event.confidence)));
    m_status->setProperty("state", QString(toText(event.review)));
    style()->unpolish(m_status);
    style()->polish(m_status);
    m_accept->setEnabled(event.review != Review::Accepted);
    m_reject->setEnabled(event.review != Review::Rejected);
    showRows();
    showWhy();
    if (other)
        m_scroll->verticalScrollBar()->setValue(0);
    if (other || !isEditing())
        m_pages->setCurrentIndex(1);
}

void EventDetails::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < fontMetrics().averageCharWidth() * 52;
    m_head->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void EventDetails::showRows()
{
    const Theme &theme = Theme::of(palette());
    QString html;
    const auto add = [&](const QString &name, const QString &value) {
        html += row(name, value, theme.mutedText());
    };
    add(tr("When"), whenText(m_event, m_estimate).toHtmlEscaped());
    if (!m_event.where.empty())
        add(tr("Where"), names(m_event.where).toHtmlEscaped());
    if (!m_event.who.empty())
        add(tr("Who"), names(m_event.who).toHtmlEscaped());
    add(tr("Type"), u"<span style=\"color:%1\">■</span> %2"_s.arg(theme.typeColour(m_event.type).name(),
                                                                  typeName(m_event.type).toHtmlEscaped()));
    for (const ReportedStatement &statement : m_event.statements)
        add(statement.speaker.name.isEmpty() ? tr("Reported") : tr("Reported by"),
            reportText(statement, m_article.text).toHtmlEscaped());
    const QString source = link(u"article"_s, articleTitle(m_article), palette().color(QPalette::Link));
    add(tr("Source"), m_event.main ? tr("%1 · its main event").arg(source) : source);
    m_rows->setText(u"<table cellspacing=\"0\" cellpadding=\"0\">%1</table>"_s.arg(html));
}

void EventDetails::showWhy()
{
    const QColor accent = palette().color(QPalette::Link);
    QString html = u"<p style=\"margin:0 0 4px 0\"><b>%1</b></p>"_s.arg(tr("Why this date?"));
    for (const QString &line : whyThisDate(m_event, m_article, m_estimate))
        html += u"<p style=\"margin:0 0 3px 0\">%1</p>"_s.arg(line.toHtmlEscaped());
    QStringList readings;
    const QStringList others = otherReadings(m_event);
    for (qsizetype i = 0; i < others.size(); ++i)
        readings << link(u"reading:%1"_s.arg(i), others[i], accent);
    if (!readings.isEmpty())
        html +=
            u"<p style=\"margin:2px 0 0 0\">%1 %2</p>"_s.arg(tr("Other readings:"), readings.join(u" · "_s));
    if (m_event.dateBasis == DateBasis::Publication || m_event.waitsForPublicationDate())
        html += u"<p style=\"margin:2px 0 0 0\">%1</p>"_s.arg(link(u"published"_s,
                                                                   m_article.published.isKnown()
                                                                       ? tr("Change the publication date…")
                                                                       : tr("Set the publication date…"),
                                                                   accent));
    m_why->setText(html);
}

void EventDetails::onLink(const QString &link)
{
    if (link == "article"_L1)
        Q_EMIT articleRequested(m_article.id);
    else if (link == "published"_L1)
        Q_EMIT publicationDateRequested(m_article.id);
    else if (link.startsWith("reading:"_L1)) {
        const auto at = size_t(link.mid(8).toInt());
        if (at < m_event.alternatives.size()) {
            EventEdit edit;
            edit.date = m_event.alternatives[at].date;
            Q_EMIT edited(m_event.id, edit);
        }
    }
}

void EventDetails::clear()
{
    m_event = {};
    m_article = {};
    m_estimate.reset();
    m_isNew = false;
    m_pages->setCurrentIndex(0);
}

bool EventDetails::isEditing() const
{
    return m_pages->currentIndex() == 2;
}

void EventDetails::startEditing()
{
    if (!m_event.id.isValid())
        return;
    m_isNew = false;
    m_pages->setCurrentIndex(2);
    m_editor->edit(m_event);
}

void EventDetails::startNew(const Event &draft, const Article &article)
{
    m_event = draft;
    m_article = article;
    m_isNew = true;
    m_pages->setCurrentIndex(2);
    m_editor->edit(draft);
}

void EventDetails::stopEditing()
{
    if (m_isNew)
        clear();
    else if (isEditing())
        m_pages->setCurrentIndex(1);
}

void EventDetails::onSaved(const EventEdit &edit)
{
    if (!m_isNew) {
        stopEditing();
        if (!edit.isEmpty())
            Q_EMIT edited(m_event.id, edit);
        return;
    }
    Event event = m_event;
    event.title = edit.title.value_or(event.title);
    event.type = edit.type.value_or(event.type);
    if (edit.date) {
        event.date = *edit.date;
        event.dateBasis = DateBasis::User;
    }
    const auto mentions = [](const QStringList &list) {
        std::vector<NamedMention> made;
        for (const QString &name : list)
            made.push_back({name, {}});
        return made;
    };
    if (edit.who)
        event.who = mentions(*edit.who);
    if (edit.where)
        event.where = mentions(*edit.where);
    event.review = Review::Accepted;
    event.confidence = 1;
    clear();
    Q_EMIT created(event);
}

} // namespace dateline
