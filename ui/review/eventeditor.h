// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/store/decision.h"
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace dateline {

class TypeChoice;

/// The fields of one event, to be changed. The date is checked while it is typed; nothing wrong can be
/// saved. Enter saves, Escape cancels.
class EventEditor : public QWidget
{
    Q_OBJECT

public:
    explicit EventEditor(QWidget *parent = nullptr);

    /// Shows \a event and puts the cursor into the title.
    void edit(const Event &event);
    /// What differs from the event that edit() was given.
    EventEdit changes() const;
    bool isValid() const;

Q_SIGNALS:
    void saved(const dateline::EventEdit &changes);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void check();
    void save();

    Event m_event;
    QLineEdit *m_title;
    QLineEdit *m_when;
    QLabel *m_reading;
    QLineEdit *m_who;
    QLineEdit *m_where;
    TypeChoice *m_type;
    QPushButton *m_save;
};

} // namespace dateline
