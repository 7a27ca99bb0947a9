// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/lang/documentwords.h"
#include "app/lang/hashedlinearmodel.h"
#include "app/lang/namechunks.h"

namespace dateline {

/// Named entities: possible names are told apart by a linear model, then all mentions of a name in the
/// text decide together, a surname with the full name it stands for.
class NameFinder
{
public:
    /// What the model tells apart: the kinds of entities, and no name at all.
    static constexpr size_t labels = 6;
    static constexpr int noName = 5;

    static Result<NameFinder> load(std::shared_ptr<const ModelFile> model);

    std::vector<Entity> find(const AnalysedText &text, const DocumentWords &words,
                             const Gazetteer &gazetteer) const;

private:
    HashedLinearModel m_model;
    NameLists m_lists;
};

/// The tagged sentence number \a sentence of \a text for the search for names.
NameContext nameContext(const AnalysedText &text, size_t sentence, const DocumentWords &words,
                        const Gazetteer &gazetteer, const NameLists &lists);

} // namespace dateline
