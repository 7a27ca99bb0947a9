// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/events/stageinput.h"
#include <QHash>

namespace dateline {

/// What people are said to be ("*Governor* Ricardo Rosselló", "Llerandi, the *chief of staff*"), for "the
/// governor" to go back to. The phrases of an article are offered in text order.
class Offices
{
public:
    explicit Offices(const StageInput &input)
        : m_input(input)
    {
    }

    /// Remembers what phrase \a np says of the person \a name that is its head or stands beside it.
    void add(int np, const Entity *entity, const QString &name);
    /// The phrase of the one who holds the office that \a np names, as "the governor" does; -1 where nobody
    /// or more than one was said to.
    int holder(int np) const;

private:
    struct Holder
    {
        int phrase;
        QString name;
    };
    void note(int token, int np, const QString &name);

    const StageInput &m_input;
    QHash<QString, Holder> m_holders; ///< by the noun; phrase -1 where two have held it
};

} // namespace dateline
