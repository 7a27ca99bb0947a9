// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLineEdit>

class QTimer;

namespace dateline {

class ViewState;

/// Searches the events for what is typed. Words are searched for while they are typed; types and days are
/// taken over with Enter.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    /// \a view must outlive it.
    explicit SearchBox(ViewState *view, QWidget *parent = nullptr);

    /// Gives it the keyboard, ready to be typed over.
    void start();

private:
    void apply();

    ViewState *m_view;
    QTimer *m_delay;
};

} // namespace dateline
