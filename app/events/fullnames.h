// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/token.h"
#include <QHash>

namespace dateline {

/// Which names of an article are one: "Blinken" is the "Antony Blinken" named elsewhere in it, "the U.S."
/// the "United States", "INEC" the commission that brackets abbreviate so. Two full names with one short form
/// leave the short form as it is.
class FullNames
{
public:
    explicit FullNames(const AnalysedText &text);

    /// Number of the entity that names entity number \a entity in full: itself or another one.
    int full(int entity) const { return m_full[size_t(entity)]; }

private:
    void note(const QString &name, int entity);
    void notePerson(int entity);
    bool abbreviates(int entity) const;

    const AnalysedText &m_text;
    QHash<QString, int> m_shortForms; ///< the full name of a short one; -1 where two have it
    std::vector<int> m_full;
};

} // namespace dateline
