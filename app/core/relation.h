// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <QLatin1String>
#include <QStringView>

namespace dateline {

/// Dependency relations of Universal Dependencies, with the subtypes of the English treebanks
/// (universaldependencies.org/en/dep). Subtypes follow their base.
enum class Relation : quint8 {
    None, ///< not parsed
    Acl,
    AclRelcl,
    Advcl,
    AdvclRelcl,
    Advmod,
    Amod,
    Appos,
    Aux,
    AuxPass,
    Case,
    Cc,
    CcPreconj,
    Ccomp,
    Clf,
    Compound,
    CompoundPrt,
    Conj,
    Cop,
    Csubj,
    CsubjOuter,
    CsubjPass,
    Dep,
    Det,
    DetPredet,
    Discourse,
    Dislocated,
    Expl,
    Fixed,
    Flat,
    Goeswith,
    Iobj,
    List,
    Mark,
    Nmod,
    NmodDesc,
    NmodPoss,
    NmodUnmarked,
    Nsubj,
    NsubjOuter,
    NsubjPass,
    Nummod,
    Obj,
    Obl,
    OblAgent,
    OblUnmarked,
    Orphan,
    Parataxis,
    Punct,
    Reparandum,
    Root,
    Vocative,
    Xcomp
};

constexpr size_t relationCount = size_t(Relation::Xcomp) + 1;

/// "nsubj:pass"; "_" for None.
QLatin1String toText(Relation relation);

/// The relation of that name; for an unknown subtype its base ("obl:tmod" → Obl).
std::optional<Relation> relationFromText(QStringView text);

/// The relation without its subtype: NsubjPass → Nsubj.
Relation baseOf(Relation relation);

} // namespace dateline
