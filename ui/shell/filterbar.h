// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/articlemodel.h"
#include "ui/models/viewstate.h"
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace dateline {

/// The filter as chips: each says what it restricts to and can be removed; "+" adds another.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the bar.
    FilterBar(ViewState *view, const ArticleModel *articles, QWidget *parent = nullptr);

    /// Adds a widget at the right end.
    void addRight(QWidget *widget);
    /// How many events pass, of how many.
    void setCounts(int shown, int all);

Q_SIGNALS:
    /// The search text was removed here.
    void textRemoved();

private:
    void rebuild();
    void addChip(const QString &text, const QString &what, const std::function<void(Filter &)> &remove);
    void addArticleChips(const Filter &filter);
    void fillMenu();
    void addTagMenu(QMenu *menu);
    void addGroupMenu(QMenu *menu);
    void askForDays();

    ViewState *m_view;
    const ArticleModel *m_articles;
    QHBoxLayout *m_chips;
    QHBoxLayout *m_right;
    QToolButton *m_add;
    QLabel *m_counts;
};

/// What a filter restricts types to, in few words: "type: meeting, visit", "type: not statement"; empty
/// where it does not.
QString typeChipText(const QSet<int> &hiddenTypes);
/// "2019 – 2021", "until 1972", "5 May 2021".
QString daysChipText(DayInterval days);

} // namespace dateline
