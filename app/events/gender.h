// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

namespace dateline {

/// Which pronouns a person goes by.
enum class Gender : quint8 { Unknown, Male, Female };

} // namespace dateline
