// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/publicationbar.h"
#include "app/core/displaydate.h"
#include "ui/review/dateinput.h"
#include "ui/shell/counted.h"
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace dateline {

namespace {

QString clueLine(const PublicationHint::Clue &clue)
{
    const QString quote = u"“%1”"_s.arg(clue.quote.simplified());
    if (clue.kind == PublicationHint::Clue::Kind::NotBefore)
        return PublicationBar::tr("not before %1 (%2)")
            .arg(clue.date ? toDisplayText(*clue.date) : QString(), quote);
    if (clue.kind == PublicationHint::Clue::Kind::NotAfter)
        return PublicationBar::tr("not after %1 (when its file was written)")
            .arg(clue.date ? toDisplayText(*clue.date) : QString());
    const QString day = QLocale(QLocale::English).dayName(int(clue.weekday));
    return PublicationBar::tr("within a week of a %1 (%2)").arg(day, quote);
}

} // namespace

QString clueText(const PublicationHint &hint)
{
    QStringList lines;
    bool bound = false;
    for (const PublicationHint::Clue &clue : hint.clues) {
        const bool isBound = clue.kind == PublicationHint::Clue::Kind::NotBefore;
        if (lines.size() < 3 && !(isBound && bound))
            lines << clueLine(clue);
        bound |= isBound;
    }
    return lines.join(", "_L1);
}

PublicationBar::PublicationBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_date(new QLineEdit(this))
    , m_reading(new QLabel(this))
    , m_set(new QPushButton(tr("Set"), this))
    , m_all(new QCheckBox(this))
{
    setObjectName(u"publicationBar"_s);
    m_text->setWordWrap(true);
    m_reading->setObjectName(u"hint"_s);
    m_date->setPlaceholderText(tr("5 May 2021"));
    m_date->setAccessibleName(tr("Publication date"));
    m_date->setMaximumWidth(150);
    m_date->setClearButtonEnabled(true);
    auto *field = new QHBoxLayout;
    field->setSpacing(8);
    field->addWidget(m_date);
    field->addWidget(m_set);
    field->addWidget(m_reading, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(6);
    layout->addWidget(m_text);
    layout->addLayout(field);
    layout->addWidget(m_all);
    connect(m_date, &QLineEdit::textChanged, this, &PublicationBar::check);
    connect(m_date, &QLineEdit::returnPressed, this, &PublicationBar::choose);
    connect(m_set, &QPushButton::clicked, this, &PublicationBar::choose);
    clear();
}

void PublicationBar::setArticle(const Article &article, const PublicationHint &hint, int others)
{
    m_known = article.published.isKnown();
    m_date->setText(m_known ? toDisplayText(*article.published.date) : QString());
    if (m_known)
        m_text->setText(
            tr("When was this article published? Events told by “yesterday” or “last month” move with it."));
    else if (hint.waiting > 0)
        m_text->setText(counted(hint.waiting, tr("One event waits for the publication date."),
                                tr("%1 events wait for the publication date.")));
    else
        m_text->setText(tr("The publication date is not known."));
    if (const QString clues = m_known ? QString() : clueText(hint); !clues.isEmpty())
        m_text->setText(m_text->text() + u' ' + tr("Known: %1.").arg(clues));
    m_all->setText(counted(others, tr("also for the other article without a date"),
                           tr("also for the other %1 articles without a date")));
    m_all->setVisible(!m_known && others > 0);
    m_all->setChecked(false);
    setVisible(!m_known);
    check();
}

void PublicationBar::clear()
{
    m_known = false;
    hide();
}

void PublicationBar::ask()
{
    show();
    m_date->setFocus();
    m_date->selectAll();
}

std::optional<PartialDate> PublicationBar::chosen() const
{
    const auto date = dateFromInput(m_date->text());
    const bool isDay = date && !date->isInterval() && date->precision() == Precision::Day &&
                       date->qualifier() == DateQualifier::Exact;
    return isDay ? date->first() : std::nullopt;
}

void PublicationBar::check()
{
    const auto date = chosen();
    const bool wrong = !date && !m_date->text().trimmed().isEmpty();
    m_set->setEnabled(date.has_value());
    m_reading->setText(wrong  ? tr("needs a day, such as 5 May 2021")
                       : date ? QLocale(QLocale::English).dayName(int(isoWeekday(date->firstDay())))
                              : QString());
    m_reading->setProperty("wrong", wrong);
    style()->unpolish(m_reading);
    style()->polish(m_reading);
}

void PublicationBar::choose()
{
    if (const auto date = chosen())
        Q_EMIT dateChosen(*date, m_all->isVisible() && m_all->isChecked());
}

void PublicationBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_known)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace dateline
