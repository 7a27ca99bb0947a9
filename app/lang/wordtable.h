// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/token.h"
#include "app/lang/modelfile.h"
#include <type_traits>
#include <vector>

namespace dateline {

/// How a word is written: what the tagger and the word table distinguish beyond its folded letters.
enum class Casing : quint8 { Lower, Title, Upper };

/// What the training corpora say about one word; a row of the model's table "words".
struct WordEntry
{
    quint32 check = 0;     ///< upper half of the hash; 0 marks a free row
    quint16 ambiguity = 0; ///< names the set of tags the word is seen with; 0 where too rare to tell
    quint8 fixedTag[3] = {
        0, 0, 0}; ///< by Casing: 1 + the class of a word that has only one; 0 where the context decides
    quint8 lemmaCount = 0;
    quint16 unused = 0;     ///< what would else be padding of any value, and end in the model file
    quint32 firstLemma = 0; ///< into the table "words.lemmas"
};

static_assert(std::has_unique_object_representations_v<WordEntry>);

/// The lemma of a word with a certain tag.
struct LemmaChoice
{
    quint32 lemma : 24; ///< into the table "lemmas.ends"
    quint32 xpos : 8;
};

/// Known words by the hash of their folded letters (foldedWordHash), and their lemmas.
class WordTable
{
public:
    static Result<WordTable> load(std::shared_ptr<const ModelFile> model);

    /// The entry of the word with \a hash; null where it is unknown.
    const WordEntry *find(quint64 hash) const;

    /// The lemma of the word with tag \a xpos; null where the corpora do not tell.
    const QString *lemma(const WordEntry &entry, Xpos xpos) const;

private:
    std::optional<Problem> loadLemmas();

    std::shared_ptr<const ModelFile> m_model;
    std::span<const WordEntry> m_words;
    std::span<const LemmaChoice> m_choices;
    std::vector<QString> m_lemmas;
};

} // namespace dateline
