// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/eventtype.h"
#include <QComboBox>

namespace dateline {

/// A box to choose an event type from, with the types' colours.
class TypeChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit TypeChoice(QWidget *parent = nullptr);

    EventType type() const;
    void setType(EventType type);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintSwatches();
};

/// A rounded square in the type's colour.
QPixmap typeSwatch(EventType type, const QPalette &palette, int side, double pixelRatio);

} // namespace dateline
