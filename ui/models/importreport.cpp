// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/importreport.h"
#include <algorithm>
#include <QCoreApplication>

namespace dateline {

int ImportReport::count(ImportOutcome::Kind kind) const
{
    return int(std::count_if(outcomes.begin(), outcomes.end(),
                             [kind](const ImportOutcome &outcome) { return outcome.kind == kind; }));
}

QString ImportReport::summary() const
{
    using Kind = ImportOutcome::Kind;
    const auto text = [](const char *source, int n) {
        return QCoreApplication::translate("ImportReport", source, nullptr, n);
    };
    const int added = count(Kind::Ok) + count(Kind::Warning);
    const int duplicates = count(Kind::Duplicate);
    const int failed = count(Kind::Failed);
    QStringList parts;
    if (added > 0 || (duplicates == 0 && failed == 0))
        parts << (added == 1 ? text("1 article added", 1) : text("%n articles added", added));
    if (duplicates > 0)
        parts << text("%n already there", duplicates);
    if (failed > 0)
        parts << text("%n could not be read", failed);
    if (cancelled)
        parts << QCoreApplication::translate("ImportReport", "cancelled");
    return parts.join(QLatin1String(", ")) + QLatin1Char('.');
}

} // namespace dateline
