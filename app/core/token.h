// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/relation.h"
#include "app/core/textspan.h"
#include <optional>
#include <QString>
#include <vector>

namespace dateline {

/// Universal parts of speech (universaldependencies.org), alphabetical.
enum class Upos : quint8 {
    Adj,
    Adp,
    Adv,
    Aux,
    Cconj,
    Det,
    Intj,
    Noun,
    Num,
    Part,
    Pron,
    Propn,
    Punct,
    Sconj,
    Sym,
    Verb,
    X
};

/// Penn Treebank tags as UD English uses them.
enum class Xpos : quint8 {
    Unknown,
    Add,
    Afx,
    Cc,
    Cd,
    Dt,
    Ex,
    Fw,
    Gw,
    Hyph,
    In,
    Jj,
    Jjr,
    Jjs,
    Ls,
    Md,
    Nfp,
    Nn,
    Nns,
    Nnp,
    Nnps,
    Pdt,
    Pos,
    Prp,
    PrpPossessive,
    Rb,
    Rbr,
    Rbs,
    Rp,
    Sym,
    To,
    Uh,
    Vb,
    Vbd,
    Vbg,
    Vbn,
    Vbp,
    Vbz,
    Wdt,
    Wp,
    WpPossessive,
    Wrb,
    Xx,
    Dollar,
    Comma,
    Period,
    Colon,
    OpenQuote,
    CloseQuote,
    LeftBracket,
    RightBracket
};

/// "VERB", "VBD", "-LRB-" …
QLatin1String toText(Upos tag);
QLatin1String toText(Xpos tag);
std::optional<Upos> uposFromText(QStringView text);
std::optional<Xpos> xposFromText(QStringView text);

/// One syntactic word, by UD's conventions ("don't" is two: do, n't).
struct Token
{
    TextSpan span; ///< into the article's text
    QString lemma; ///< base form, lower case except for proper nouns; shared, not owned per token
    int head = -1; ///< token number of the head in the document; -1: root, or not parsed
    Relation relation = Relation::None; ///< to the head; None where the sentence is not parsed
    Upos upos = Upos::X;
    Xpos xpos = Xpos::Unknown;
    bool spaceBefore = true;
    bool continuesWord = false; ///< written as one word with the token before it: do|n't, Japan|'s

    bool isVerb() const { return upos == Upos::Verb; }
    bool isParsed() const { return relation != Relation::None; }
    bool isNominal() const { return upos == Upos::Noun || upos == Upos::Propn; }
};

enum class SentenceKind : quint8 { Body, Heading, Dateline, Caption };

/// A sentence: tokens [first, last) of its document.
struct Sentence
{
    TextSpan span;
    int first = 0;
    int last = 0;
    int paragraph = 0; ///< number of its paragraph, from 0
    SentenceKind kind = SentenceKind::Body;
};

enum class EntityKind : quint8 { Person, Organization, Place, Event, Other };

QLatin1String toText(EntityKind kind);

/// A named entity: tokens [first, last).
struct Entity
{
    TextSpan span;
    int first = 0;
    int last = 0;
    EntityKind kind = EntityKind::Other;
    QString name; ///< as to be shown: without determiner or title
};

/// A text with its grammatical analysis. The text is shared with the article, so spans fit both.
struct AnalysedText
{
    QString text;
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;
    std::vector<Entity> entities; ///< in text order, not overlapping

    QStringView word(int token) const { return tokens[size_t(token)].span.in(text); }
};

} // namespace dateline
