// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/tagger.h"
#include <algorithm>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

bool areValid(std::span<const TagClass> classes)
{
    return !classes.empty() && classes.size() <= Tagger::maximumClasses &&
           std::all_of(classes.begin(), classes.end(),
                       [](TagClass pair) { return pair.upos <= Upos::X && pair.xpos <= Xpos::RightBracket; });
}

} // namespace

Result<Tagger> Tagger::load(std::shared_ptr<const ModelFile> model)
{
    Tagger tagger;
    tagger.m_classes = model->table<TagClass>(QLatin1String("tagger.classes"));
    if (!areValid(tagger.m_classes))
        return Problem{model->path(),
                       u"The language model cannot be used: its table of tags is missing or wrong."_s,
                       {},
                       u"Install the program again, or restore this file."_s};
    Result<HashedLinearModel> weights = HashedLinearModel::load(model, "tagger", tagger.m_classes.size());
    if (!weights)
        return weights.problem();
    tagger.m_weights = *std::move(weights);
    tagger.m_model = std::move(model);
    return tagger;
}

void Tagger::tag(std::span<Token> tokens, std::span<const WordFeatures> words) const
{
    const TaggerContext context(words);
    TagHistory history;
    for (size_t i = 0; i < tokens.size(); ++i) {
        int tagClass = fixedClass(words[i + 2]);
        if (tagClass < 0 || size_t(tagClass) >= m_classes.size())
            tagClass = classify(context.features(i, history));
        tokens[i].upos = m_classes[size_t(tagClass)].upos;
        tokens[i].xpos = m_classes[size_t(tagClass)].xpos;
        history.add(quint8(tagClass), m_classes[size_t(tagClass)]);
    }
}

quint8 Tagger::classify(const TaggerContext::Features &features) const
{
    std::array<int, maximumClasses> scores{};
    m_weights.addScores(features, scores);
    return quint8(std::max_element(scores.begin(), scores.begin() + std::ptrdiff_t(m_classes.size())) -
                  scores.begin());
}

} // namespace dateline
