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
    /// Of the filter of \a half; \a view and \a articles must outlive the bar. The lower half's bar has no
    /// chip for the text.
    FilterBar(ViewState *view, const ArticleModel *articles, QWidget *parent = nullptr,
              Half half = Half::Upper);

    /// Adds a widget at the right end; one that \a yields is hidden where the bar is narrow.
    void addRight(QWidget *widget, bool yields = false);
    /// Adds a widget before the chips.
    void addLeft(QWidget *widget);
    /// Which half of a comparison this is; empty: there is none.
    void setBadge(const QString &words);
    /// How many events pass, of how many; nothing where all pass.
    void setCounts(int shown, int all);
    /// In other words, and in few where the bar is narrow.
    void setCounts(const QString &words, const QString &few, const QString &explanation = {});

Q_SIGNALS:
    /// The search text was removed here.
    void textRemoved();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void fitToWidth();
    void addChip(const QString &text, const QString &what, const std::function<void(Filter &)> &remove);
    void addArticleChips(const Filter &filter);
    void fillMenu();
    void addTagMenu(QMenu *menu);
    void addGroupMenu(QMenu *menu);
    void askForDays();

    Half m_half;
    ViewState *m_view;
    const ArticleModel *m_articles;
    QLabel *m_badge;
    QHBoxLayout *m_left;
    QHBoxLayout *m_chips;
    QHBoxLayout *m_right;
    QToolButton *m_add;
    QLabel *m_counts;
    QList<QWidget *> m_yielding;
    QString m_countWords;
    QString m_fewCountWords;
};

} // namespace dateline
