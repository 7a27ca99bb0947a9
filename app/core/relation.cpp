// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/relation.h"
#include "app/core/enumtext.h"

namespace dateline {

namespace {

constexpr std::array relationNames{QLatin1String("_"),
                                   QLatin1String("acl"),
                                   QLatin1String("acl:relcl"),
                                   QLatin1String("advcl"),
                                   QLatin1String("advcl:relcl"),
                                   QLatin1String("advmod"),
                                   QLatin1String("amod"),
                                   QLatin1String("appos"),
                                   QLatin1String("aux"),
                                   QLatin1String("aux:pass"),
                                   QLatin1String("case"),
                                   QLatin1String("cc"),
                                   QLatin1String("cc:preconj"),
                                   QLatin1String("ccomp"),
                                   QLatin1String("clf"),
                                   QLatin1String("compound"),
                                   QLatin1String("compound:prt"),
                                   QLatin1String("conj"),
                                   QLatin1String("cop"),
                                   QLatin1String("csubj"),
                                   QLatin1String("csubj:outer"),
                                   QLatin1String("csubj:pass"),
                                   QLatin1String("dep"),
                                   QLatin1String("det"),
                                   QLatin1String("det:predet"),
                                   QLatin1String("discourse"),
                                   QLatin1String("dislocated"),
                                   QLatin1String("expl"),
                                   QLatin1String("fixed"),
                                   QLatin1String("flat"),
                                   QLatin1String("goeswith"),
                                   QLatin1String("iobj"),
                                   QLatin1String("list"),
                                   QLatin1String("mark"),
                                   QLatin1String("nmod"),
                                   QLatin1String("nmod:desc"),
                                   QLatin1String("nmod:poss"),
                                   QLatin1String("nmod:unmarked"),
                                   QLatin1String("nsubj"),
                                   QLatin1String("nsubj:outer"),
                                   QLatin1String("nsubj:pass"),
                                   QLatin1String("nummod"),
                                   QLatin1String("obj"),
                                   QLatin1String("obl"),
                                   QLatin1String("obl:agent"),
                                   QLatin1String("obl:unmarked"),
                                   QLatin1String("orphan"),
                                   QLatin1String("parataxis"),
                                   QLatin1String("punct"),
                                   QLatin1String("reparandum"),
                                   QLatin1String("root"),
                                   QLatin1String("vocative"),
                                   QLatin1String("xcomp")};
static_assert(relationNames.size() == relationCount);

QStringView baseName(QStringView name)
{
    const qsizetype colon = name.indexOf(u':');
    return colon < 0 ? name : name.left(colon);
}

std::optional<Relation> namedRelation(QStringView text)
{
    return enumFromText<Relation>(relationNames, text);
}

std::array<Relation, relationCount> bases()
{
    std::array<Relation, relationCount> all{};
    for (size_t i = 0; i < relationCount; ++i)
        all[i] = *namedRelation(baseName(QString(relationNames[i])));
    return all;
}

} // namespace

QLatin1String toText(Relation relation)
{
    return relationNames[size_t(relation)];
}

std::optional<Relation> relationFromText(QStringView text)
{
    const std::optional<Relation> relation = namedRelation(text);
    return relation ? relation : namedRelation(baseName(text));
}

Relation baseOf(Relation relation)
{
    static const std::array<Relation, relationCount> all = bases();
    return all[size_t(relation)];
}

} // namespace dateline
