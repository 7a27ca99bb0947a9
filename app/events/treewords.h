// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/events/references.h"

namespace dateline {

/// "Ford\u2019s", "Galois\u2019".
QString possessive(const QString &name);

/// How much of a noun phrase is told.
enum class Detail : quint8 {
    Full,  ///< with what its prepositions and infinitives add
    Short, ///< with what "of" adds
    Bare,  ///< likewise, but of several things only the first
    Core   ///< its head with the words before it
};

/// A sentence's dependency tree, read as the phrases of a title: without dates, footnotes, remarks in
/// brackets and relative clauses, pronouns replaced by names.
class TreeWords
{
public:
    TreeWords(const StageInput &input, const References &references, int sentence);

    bool contains(int token) const { return token >= m_first && token < m_last; }
    /// The tokens that hang on \a token, in text order.
    const std::vector<int> &below(int token) const { return m_below[size_t(token - m_first)]; }
    /// The first of them with \a relation or a subtype of it; -1 if none.
    int below(int token, Relation relation) const;

    /// The noun phrase of \a head without its preposition and without an article at its start; empty
    /// where it is a pronoun for nobody named.
    QString phrase(int head, Detail detail) const;
    /// The same as it stands behind a verb: with preposition and article.
    QString complement(int head, Detail detail) const;

    /// The name that a pronoun goes back to; empty if there is none.
    QString nameOfPronoun(int token) const;

    /// Whether what a pronoun goes back to are several; nothing where it goes back to nothing.
    std::optional<bool> isPluralPronoun(int token) const;

    /// "*to meet*", "*to be awarded*"
    bool isInfinitive(int verb) const;
    /// Whether \a token is (part of) a date or a time of day. "Three years" is none.
    bool isDate(int token) const;
    /// What a relative pronoun stands for; any other token for itself.
    int meantBy(int token) const;
    /// Tokens (ascending) as a line of text.
    QString text(const std::vector<int> &tokens) const;

private:
    enum class Use : quint8 { Phrase, Complement };

    void collect(int head, Detail detail, bool top, Use use, std::vector<int> &tokens) const;
    bool belongs(int head, int child, Detail detail, bool top, Use use) const;
    void complete(int head, Detail detail, std::vector<int> &tokens) const;
    bool precedes(int token) const;
    void dropEndings(std::vector<int> &tokens) const;
    bool isAside(int child) const;
    bool isNamedBeside(int head, int child) const;
    bool isHyphen(int token) const;
    bool isNear(int pronoun) const;
    QString namesOf(const std::vector<int> &phrases) const;
    bool isQuote(int token) const;
    void addQuotes(std::vector<int> &tokens) const;
    void addPunctuation(std::vector<int> &tokens) const;
    int nameBeside(int head, Detail detail) const;
    QString nameOfDefinite(int head) const;
    QString nameOrPhrase(int head) const;
    QString prepositionOf(int head, int first) const;
    bool isApart(int head, int child) const;
    bool isPredicate(int head) const;
    std::vector<int> inOrder(int head, Detail detail, Use use) const;

    const StageInput &m_input;
    const References &m_references;
    int m_first = 0; ///< of the sentence
    int m_last = 0;
    std::vector<std::vector<int>> m_below;
};

} // namespace dateline
