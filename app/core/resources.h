// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace dateline {

/// The folder with lexicons, models, SQL and samples: ../share/dateline beside the program's own
/// folder, or what the variable DATELINE_RESOURCES names. Needs a QCoreApplication.
QString resourceFolder();

} // namespace dateline
