// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/publicationhint.h"
#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace dateline {

/// Asks for the publication date of the open article: how many events wait for it, what the text gives
/// away, and a field to set it, for this article or for all without one.
class PublicationBar : public QFrame
{
    Q_OBJECT

public:
    explicit PublicationBar(QWidget *parent = nullptr);

    /// Of an article without a date the bar is there by itself. \a others lack one, too.
    void setArticle(const Article &article, const PublicationHint &hint, int others);
    void clear();

public Q_SLOTS:
    /// Shows the bar, also for an article with a date, and puts the cursor into it.
    void ask();

Q_SIGNALS:
    void dateChosen(dateline::PartialDate date, bool forAllWithout);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void check();
    void choose();

    std::optional<PartialDate> chosen() const;

    QLabel *m_text;
    QLineEdit *m_date;
    QLabel *m_reading;
    QPushButton *m_set;
    QCheckBox *m_all;
    bool m_known = false;
};

/// The clues in words: "not before 12 March 2024 (“on 12 March 2024”), within a week of a Tuesday
/// (“Tuesday”)".
QString clueText(const PublicationHint &hint);

} // namespace dateline
