// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/lang/hashedlinearmodel.h"
#include "app/lang/taggerfeatures.h"

namespace dateline {

/// The class that \a word has wherever it stands; -1 where the context decides.
inline int fixedClass(const WordFeatures &word)
{
    return word.entry ? word.entry->fixedTag[size_t(word.casing)] - 1 : -1;
}

/// Part-of-speech tagger: a greedy averaged perceptron, left to right, over hashed features.
/// Words that the corpora always tag alike are looked up instead.
class Tagger
{
public:
    static constexpr size_t maximumClasses = 128;

    static Result<Tagger> load(std::shared_ptr<const ModelFile> model);

    /// Sets upos and xpos of \a tokens, one sentence, whose features with their entries are \a words:
    /// words[i + 2] belongs to token i, with two empty ones before and after.
    void tag(std::span<Token> tokens, std::span<const WordFeatures> words) const;

private:
    quint8 classify(const TaggerContext::Features &features) const;

    std::shared_ptr<const ModelFile> m_model;
    std::span<const TagClass> m_classes;
    HashedLinearModel m_weights;
};

} // namespace dateline
