// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/eventeditor.h"
#include "app/core/displaydate.h"
#include "ui/review/dateinput.h"
#include "ui/review/typechoice.h"
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace dateline {

namespace {

/// Names stand in one field, divided by semicolons: commas occur in names.
QString joinedNames(const std::vector<NamedMention> &mentions)
{
    QStringList names;
    for (const NamedMention &mention : mentions)
        names << mention.name;
    return names.join("; "_L1);
}

QStringList splitNames(const QString &text)
{
    QStringList names;
    for (const QString &name : text.split(u';'))
        if (const QString plain = name.simplified(); !plain.isEmpty())
            names << plain;
    return names;
}

QLineEdit *field(const QString &name, const QString &hint, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setAccessibleName(name);
    line->setPlaceholderText(hint);
    return line;
}

} // namespace

EventEditor::EventEditor(QWidget *parent)
    : QWidget(parent)
    , m_title(field(tr("Title"), tr("What happened, in one line"), this))
    , m_when(field(tr("When"), tr("5 May 2021, May 2021, about 1850, 2019 – 2021"), this))
    , m_reading(new QLabel(this))
    , m_who(field(tr("Who"), tr("Names, divided by ;"), this))
    , m_where(field(tr("Where"), tr("Places, divided by ;"), this))
    , m_type(new TypeChoice(this))
    , m_save(new QPushButton(tr("Save"), this))
{
    m_reading->setObjectName(u"hint"_s);
    m_reading->setWordWrap(true);
    m_save->setDefault(true);
    m_save->setProperty("primary", true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&When"), m_when);
    form->addRow(QString(), m_reading);
    form->addRow(tr("T&ype"), m_type);
    form->addRow(tr("Wh&o"), m_who);
    form->addRow(tr("Whe&re"), m_where);
    form->addRow(QString(), buttons);
    connect(m_title, &QLineEdit::textChanged, this, &EventEditor::check);
    connect(m_when, &QLineEdit::textChanged, this, &EventEditor::check);
    connect(m_save, &QPushButton::clicked, this, &EventEditor::save);
    connect(cancel, &QPushButton::clicked, this, &EventEditor::cancelled);
    for (QLineEdit *line : {m_title, m_when, m_who, m_where})
        connect(line, &QLineEdit::returnPressed, this, &EventEditor::save);
}

void EventEditor::edit(const Event &event)
{
    m_event = event;
    m_title->setText(event.title);
    m_when->setText(event.date ? toDisplayText(*event.date) : QString());
    m_who->setText(joinedNames(event.who));
    m_where->setText(joinedNames(event.where));
    m_type->setType(event.type);
    check();
    m_title->setFocus();
    m_title->selectAll();
}

EventEdit EventEditor::changes() const
{
    EventEdit edit;
    if (const QString title = m_title->text().simplified(); title != m_event.title)
        edit.title = title;
    if (m_type->type() != m_event.type)
        edit.type = m_type->type();
    // The words shown may say less than the value (its time zone, say): only what was typed counts.
    if (m_when->text() != (m_event.date ? toDisplayText(*m_event.date) : QString()))
        edit.date = dateFromInput(m_when->text());
    if (m_who->text() != joinedNames(m_event.who))
        edit.who = splitNames(m_who->text());
    if (m_where->text() != joinedNames(m_event.where))
        edit.where = splitNames(m_where->text());
    return edit;
}

bool EventEditor::isValid() const
{
    const QString when = m_when->text().trimmed();
    return !m_title->text().simplified().isEmpty() && (when.isEmpty() || dateFromInput(when));
}

void EventEditor::check()
{
    const QString when = m_when->text().trimmed();
    const auto date = dateFromInput(when);
    if (date)
        m_reading->setText(u"%1 · %2"_s.arg(toDisplayText(*date), date->toTimex()));
    else if (!when.isEmpty())
        m_reading->setText(
            tr("Not a date I can read. Try 5 May 2021, week of 3 May 2021, spring 2021, before 1900."));
    else
        m_reading->setText(m_event.relative.isEmpty()
                               ? tr("Without a date the event stays in the undated tray.")
                               : tr("Waits for the publication date: “%1”").arg(m_event.relative));
    m_reading->setProperty("wrong", !date && !when.isEmpty());
    style()->unpolish(m_reading);
    style()->polish(m_reading);
    m_save->setEnabled(isValid());
}

void EventEditor::save()
{
    if (isValid())
        Q_EMIT saved(changes());
}

void EventEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace dateline
