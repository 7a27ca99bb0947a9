// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/article.h"

namespace dateline {

/// Of a message whose text hands on another one ("---- Forwarded message ----"), that one is the article,
/// with its own sender, subject and date; a note says who forwarded it.
void takeForwarded(Article &article);

} // namespace dateline
