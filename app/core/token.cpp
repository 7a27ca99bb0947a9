// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/token.h"
#include "app/core/enumtext.h"

namespace dateline {

namespace {

constexpr std::array uposNames{QLatin1String("ADJ"),   QLatin1String("ADP"),   QLatin1String("ADV"),
                               QLatin1String("AUX"),   QLatin1String("CCONJ"), QLatin1String("DET"),
                               QLatin1String("INTJ"),  QLatin1String("NOUN"),  QLatin1String("NUM"),
                               QLatin1String("PART"),  QLatin1String("PRON"),  QLatin1String("PROPN"),
                               QLatin1String("PUNCT"), QLatin1String("SCONJ"), QLatin1String("SYM"),
                               QLatin1String("VERB"),  QLatin1String("X")};

constexpr std::array xposNames{
    QLatin1String("_"),    QLatin1String("ADD"),   QLatin1String("AFX"),  QLatin1String("CC"),
    QLatin1String("CD"),   QLatin1String("DT"),    QLatin1String("EX"),   QLatin1String("FW"),
    QLatin1String("GW"),   QLatin1String("HYPH"),  QLatin1String("IN"),   QLatin1String("JJ"),
    QLatin1String("JJR"),  QLatin1String("JJS"),   QLatin1String("LS"),   QLatin1String("MD"),
    QLatin1String("NFP"),  QLatin1String("NN"),    QLatin1String("NNS"),  QLatin1String("NNP"),
    QLatin1String("NNPS"), QLatin1String("PDT"),   QLatin1String("POS"),  QLatin1String("PRP"),
    QLatin1String("PRP$"), QLatin1String("RB"),    QLatin1String("RBR"),  QLatin1String("RBS"),
    QLatin1String("RP"),   QLatin1String("SYM"),   QLatin1String("TO"),   QLatin1String("UH"),
    QLatin1String("VB"),   QLatin1String("VBD"),   QLatin1String("VBG"),  QLatin1String("VBN"),
    QLatin1String("VBP"),  QLatin1String("VBZ"),   QLatin1String("WDT"),  QLatin1String("WP"),
    QLatin1String("WP$"),  QLatin1String("WRB"),   QLatin1String("XX"),   QLatin1String("$"),
    QLatin1String(","),    QLatin1String("."),     QLatin1String(":"),    QLatin1String("``"),
    QLatin1String("''"),   QLatin1String("-LRB-"), QLatin1String("-RRB-")};
static_assert(xposNames.size() == size_t(Xpos::RightBracket) + 1);

constexpr std::array entityNames{QLatin1String("person"), QLatin1String("organization"),
                                 QLatin1String("place"), QLatin1String("event"), QLatin1String("other")};

} // namespace

QLatin1String toText(Upos tag)
{
    return uposNames[size_t(tag)];
}

QLatin1String toText(Xpos tag)
{
    return xposNames[size_t(tag)];
}

QLatin1String toText(EntityKind kind)
{
    return entityNames[size_t(kind)];
}

std::optional<Upos> uposFromText(QStringView text)
{
    return enumFromText<Upos>(uposNames, text);
}

std::optional<Xpos> xposFromText(QStringView text)
{
    return enumFromText<Xpos>(xposNames, text);
}

} // namespace dateline
