// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/load/loader.h"

namespace dateline {

/// The Problem to show for a file of a kind that cannot be loaded (PDF, Office, picture, archive …),
/// by its first bytes or its name; nothing where it is none of the known kinds.
std::optional<Problem> unsupportedFormat(const Source &source);

} // namespace dateline
