// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/load/dateorder.h"
#include "ui/models/publicationrule.h"
#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace dateline {

/// Several marked articles, of which the bar asks for the dates.
struct MarkedArticles
{
    int count = 0;
    int undated = 0;
    int waiting = 0; ///< events that wait for the date of one of them
};

/// Asks for the publication date of the open article: how many events wait for it, what the text gives
/// away, and a field to set it, for this article or for all without one. A date that can be read in two ways
/// is a question with two answers. Of several marked articles it asks for one date, or for a rule for each.
class PublicationBar : public QFrame
{
    Q_OBJECT

public:
    explicit PublicationBar(QWidget *parent = nullptr);

    /// Of an article without a date the bar is there by itself. \a others lack one, too.
    void setArticle(const Article &article, const PublicationHint &hint, int others);
    /// Behind setArticle(), of one whose date is undecided; \a more of \a site are so, too.
    void setReadings(const TwoReadings &readings, const QString &site, int more);
    void setArticles(const MarkedArticles &marked);
    void clear();

public Q_SLOTS:
    /// Shows the bar, also for an article with a date, and puts the cursor into it.
    void ask();

Q_SIGNALS:
    void dateChosen(dateline::PartialDate date, bool forAllWithout);
    void orderChosen(dateline::NumericOrder order, bool forSite);
    void ruleChosen(dateline::PublicationRule rule);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeReadings();
    void makeRules();
    void check();
    void choose();

    std::optional<PartialDate> chosen() const;

    QLabel *m_text;
    QLineEdit *m_date;
    QLabel *m_reading;
    QPushButton *m_set;
    QCheckBox *m_all;
    QWidget *m_readings; ///< two buttons, and whether they answer for the site
    QPushButton *m_dayFirst = nullptr;
    QPushButton *m_monthFirst = nullptr;
    QCheckBox *m_site = nullptr;
    QWidget *m_rules;
    bool m_known = false;
};

/// The clues in words: "not before 12 March 2024 (“on 12 March 2024”), within a week of a Tuesday
/// (“Tuesday”)".
QString clueText(const PublicationHint &hint);

} // namespace dateline
