// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/lang/modelfile.h"
#include "app/lang/wordfeatures.h"

namespace dateline {

/// What large lists of names know of a phrase; a set. Unlike NameFlags they prove nothing by themselves:
/// "Lincoln" is a surname and a city. The name model has learned how far to trust them.
enum ListKind : quint32 {
    ListedPlace = 1,      ///< a town, region, river, mountain …
    ListedLargePlace = 2, ///< a city of more than 300,000 people
    ListedPerson = 4,     ///< a person in full
    ListedSurname = 8,    ///< what a known person is called by
    ListedGivenName = 16, ///< what a known person's name begins with
    ListedOrganization = 32,
    ListedOther = 64 ///< the name of a thing, a work or a happening
};

/// A row of the model section "namelists", which is sorted by phrase.
struct ListedName
{
    quint64 phrase = 0; ///< phraseHash() of its words
    quint32 kinds = 0;  ///< set of ListKind
    quint32 unused = 0;
};

/// Lists of names in the model file; empty where it has none.
class NameLists
{
public:
    NameLists() = default;
    explicit NameLists(std::shared_ptr<const ModelFile> model);

    /// The kinds of names that \a words are as a whole.
    quint32 kinds(std::span<const WordFeatures> words) const;

private:
    std::shared_ptr<const ModelFile> m_model;
    std::span<const ListedName> m_names;
};

} // namespace dateline
