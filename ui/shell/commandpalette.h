// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

class QAction;
class QLineEdit;
class QListWidget;

namespace dateline {

/// How well \a query fits \a text: its letters must occur in order, starts of words and runs count more.
/// 0 where they do not occur.
int fuzzyScore(QStringView query, QStringView text);

/// All commands of the menus, found by typing some of their letters.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    /// Of \a actions, those enabled are offered; \a parent places the palette at its top.
    CommandPalette(const QList<QAction *> &actions, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QString &query);
    void run();

    QList<QAction *> m_actions;
    QLineEdit *m_query;
    QListWidget *m_list;
};

} // namespace dateline
