// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/backgroundsearch.h"
#include "ui/shell/session.h"
#include <QFrame>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace dateline {

/// What the library has for the line in the search field: appears below the field while it is typed, is
/// walked with the arrow keys there, and opens what is chosen. Enter on its first row shows only the matching
/// events on the timeline; Tab completes a tag, group or type that is being typed.
class SearchPanel : public QFrame
{
    Q_OBJECT

public:
    /// Lies over \a window, below \a box; all must outlive it.
    SearchPanel(Session *session, QLineEdit *box, QWidget *window);
    ~SearchPanel() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The event or article is selected; the keyboard should go to it.
    void eventChosen(dateline::EventId event);
    void articleChosen(dateline::ArticleId article);

private:
    void onTyped(const QString &line);
    void show(const SearchAnswer &answer);
    /// Whether there are any.
    bool addCompletions();
    bool complete(const QListWidgetItem *row);
    bool completeFirst();
    void addHits(const QString &heading, const std::vector<SearchHit> &hits);
    QListWidgetItem *addRow(int kind, const QString &text);
    void place();
    bool onKey(int key);
    void walk(int step);
    void choose();
    void chooseWhenFound();
    void chooseEvent(EventId event);
    void filterTimeline();
    void takeBackFilter();

    Session *m_session;
    QLineEdit *m_box;
    QListWidget *m_list;
    std::unique_ptr<BackgroundSearch> m_search;
    QString m_searched; ///< the library that m_search reads
    QString m_pending;  ///< Enter was pressed for this line before its answer came
};

} // namespace dateline
