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
    if (clue.kind == PublicationHint::Clue::Kind::YearOfWeekday)
        return PublicationBar::tr("%1 was a %2 (%3)")
            .arg(clue.date ? toDisplayText(*clue.date) : QString(), day, quote);
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
    , m_readings(new QWidget(this))
    , m_rules(new QWidget(this))
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
    makeReadings();
    makeRules();
    layout->addWidget(m_text);
    layout->addWidget(m_readings);
    layout->addLayout(field);
    layout->addWidget(m_rules);
    layout->addWidget(m_all);
    connect(m_date, &QLineEdit::textChanged, this, &PublicationBar::check);
    connect(m_date, &QLineEdit::returnPressed, this, &PublicationBar::choose);
    connect(m_set, &QPushButton::clicked, this, &PublicationBar::choose);
    clear();
}

void PublicationBar::makeReadings()
{
    m_dayFirst = new QPushButton(m_readings);
    m_monthFirst = new QPushButton(m_readings);
    m_site = new QCheckBox(m_readings);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_dayFirst);
    buttons->addWidget(m_monthFirst);
    buttons->addStretch();
    auto *column = new QVBoxLayout(m_readings);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(buttons);
    column->addWidget(m_site);
    const std::pair<QPushButton *, NumericOrder> answers[] = {{m_dayFirst, NumericOrder::DayFirst},
                                                              {m_monthFirst, NumericOrder::MonthFirst}};
    for (const auto &[button, order] : answers)
        connect(button, &QPushButton::clicked, this, [this, chosen = order] {
            Q_EMIT orderChosen(chosen, m_site->isVisible() && m_site->isChecked());
        });
}

void PublicationBar::makeRules()
{
    auto *row = new QHBoxLayout(m_rules);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    struct Choice
    {
        PublicationRule rule;
        QString text;
        QString tip;
    };
    const Choice choices[] = {
        {PublicationRule::Suggestion, tr("Suggestion of each"),
         tr("The last day that each text tells of, or the weekday after it that it names")},
        {PublicationRule::FileWritten, tr("Day each file was written"),
         tr("Right where every file was saved on the day of its article")}};
    for (const Choice &choice : choices) {
        auto *button = new QPushButton(choice.text, m_rules);
        button->setToolTip(choice.tip);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, rule = choice.rule] { Q_EMIT ruleChosen(rule); });
    }
    row->addStretch();
}

void PublicationBar::setReadings(const TwoReadings &readings, const QString &site, int more)
{
    const QString first = toDisplayText(readings.dayFirst);
    const QString second = toDisplayText(readings.monthFirst);
    m_text->setText(tr("Was it published on %1 or %2?").arg(first, second) + u' ' + m_text->text());
    m_dayFirst->setText(first);
    m_monthFirst->setText(second);
    const QString others = counted(more, tr("the other article of %2"), tr("the other %1 articles of %2"));
    m_site->setText(more > 0
                        ? tr("also for %1, and for later ones").arg(QString(others).replace(u"%2"_s, site))
                        : tr("also for later articles of %1").arg(site));
    m_site->setVisible(!site.isEmpty());
    m_site->setChecked(false);
    m_readings->show();
    m_all->hide(); // one thing after the other
}

void PublicationBar::setArticles(const MarkedArticles &marked)
{
    m_known = marked.undated == 0;
    m_date->clear();
    QString text = tr("%1 articles are marked.").arg(marked.count);
    if (marked.undated > 0)
        text += u' ' + counted(marked.undated, tr("One has no publication date."),
                               tr("%1 have no publication date."));
    if (marked.waiting > 0)
        text += u' ' + counted(marked.waiting, tr("One event waits for it."), tr("%1 events wait for it."));
    m_text->setText(text + u' ' + tr("One date for all of them, or one for each:"));
    m_readings->hide();
    m_all->hide();
    m_rules->show();
    setVisible(!m_known);
    check();
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
    m_readings->hide();
    m_rules->hide();
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
