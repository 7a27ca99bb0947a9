// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/filterbar.h"
#include <QTimer>

class QAction;
class QLineEdit;

namespace dateline {

/// Stands over the lower half of a comparison: its search line, its filter as chips, and how to swap the
/// halves or leave.
class CompareBar : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the bar.
    CompareBar(ViewState *view, const ArticleModel *articles, QAction *swap, QAction *leave,
               QWidget *parent = nullptr);

    FilterBar *filters() const { return m_filters; }
    QLineEdit *line() const { return m_line; }
    /// The keyboard goes to the line.
    void start();

Q_SIGNALS:
    /// The person is done with the line.
    void done();
    /// What could not be read of the line; empty: all was.
    void problem(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void apply();
    void showWords();
    void finish();
    void giveUp();

    ViewState *m_view;
    FilterBar *m_filters;
    QLineEdit *m_line;
    QTimer m_typing;
    Filter m_before;          ///< the filter when editing began
    bool m_isEditing = false; ///< the line is ahead of the filter's words
};

} // namespace dateline
