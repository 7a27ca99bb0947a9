// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/inputs.h"
#include "app/store/library.h"

namespace dateline {

struct ImportChoices
{
    bool again = false; ///< also read the files that are in the library
    QString report;     ///< where to write what became of each article; empty: nowhere
    ReadingDepth depth = ReadingDepth::Parsed;
};

/// Imports into \a library what \a arguments name and prints how many articles are new. What is there
/// already is not read or extracted again, so that an import that was stopped goes on where it was; one bad
/// file never stops it. The exit status.
int importInto(Library &library, const ArticleArguments &arguments, const ImportChoices &choices);

} // namespace dateline
