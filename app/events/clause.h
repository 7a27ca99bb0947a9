// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/temporal/tense.h"
#include <vector>

namespace dateline {

/// A base noun phrase: tokens [first, last) of the document, without what follows its head.
struct NounPhrase
{
    int first = 0;
    int last = 0;
    int head = 0;
    int of = -1;          ///< the phrase its "of" leads to ("the head *of the union*")
    int apposition = -1;  ///< the phrase that says the same in other words ("Spiro, *an attorney*")
    int preposition = -1; ///< the token that governs it; -1 where it stands bare
    bool pronoun = false;
    bool negative = false; ///< "no", "neither", "none"
    bool proper = false;   ///< its head is a name
};

/// A verb with its auxiliaries: tokens [first, last).
struct VerbGroup
{
    int first = 0;
    int last = 0;
    int main = 0;
    Tense tense = Tense::None;
    bool perfect = false;
    bool progressive = false;
    bool passive = false;
    bool negated = false;
    bool modal = false;      ///< could, may, must, would …; "will" and "shall" are Tense::Future
    bool infinitive = false; ///< begins with "to"
    bool participle = false; ///< a bare -ing or -ed form
    bool copula = false;     ///< an auxiliary with no verb after it

    bool isFinite() const { return tense != Tense::None || modal; }
};

enum class ClauseKind : quint8 { Main, Coordinate, Complement, Adverbial, Relative, Participle, Infinitive };

struct PrepositionalPhrase
{
    int preposition = 0; ///< token
    int phrase = 0;      ///< index into ClauseLayer::phrases
};

/// A verb group with what goes with it. Phrases are indices into ClauseLayer::phrases.
struct Clause
{
    int sentence = 0;
    ClauseKind kind = ClauseKind::Main;
    bool hasVerb = false;
    VerbGroup verb;
    int marker = -1;           ///< token of the subordinator or relative word
    int parent = -1;           ///< clause it depends on or is joined to
    int antecedent = -1;       ///< phrase that a relative or participle clause describes
    std::vector<int> subjects; ///< of a passive verb these are the ones acted on
    std::vector<int> objects;
    std::vector<PrepositionalPhrase> prepositional;
    std::vector<int> times; ///< time expressions of the clause, as indices into those given
};

/// The clauses of a document. Clauses without a verb (headings, fragments) are there too.
struct ClauseLayer
{
    std::vector<NounPhrase> phrases;
    std::vector<Clause> clauses;
    std::vector<int> clauseOf; ///< clause of a token, or -1
    std::vector<int> phraseOf; ///< innermost phrase of a token, or -1
    std::vector<int> timeOf;   ///< time expression of a token, or -1
    std::vector<int> sentenceOf;
    std::vector<char> quoted; ///< whether a token stands between quotation marks
};

} // namespace dateline
