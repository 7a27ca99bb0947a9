// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/tagger.h"
#include <algorithm>
#include <bit>

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
    tagger.m_slots = model->table<FeatureSlot>(QLatin1String("tagger.slots"));
    tagger.m_weights = model->table<FeatureWeight>(QLatin1String("tagger.weights"));
    const bool slotsFit = std::has_single_bit(tagger.m_slots.size()) &&
                          std::all_of(tagger.m_slots.begin(), tagger.m_slots.end(), [&](FeatureSlot slot) {
                              return size_t(slot.first) + slot.count <= tagger.m_weights.size();
                          });
    const bool weightsFit =
        std::all_of(tagger.m_weights.begin(), tagger.m_weights.end(),
                    [&](FeatureWeight weight) { return weight.tagClass < tagger.m_classes.size(); });
    if (!areValid(tagger.m_classes) || !slotsFit || !weightsFit)
        return Problem{model->path(),
                       u"The language model cannot be used: the tables of its tagger do not fit together."_s,
                       {},
                       u"Install the program again, or restore this file."_s};
    tagger.m_model = std::move(model);
    return tagger;
}

void Tagger::tag(std::span<Token> tokens, std::span<const WordFeatures> words) const
{
    const TaggerContext context(words, capitalsOf(words));
    quint8 previous = TaggerContext::outside, beforePrevious = TaggerContext::outside;
    for (size_t i = 0; i < tokens.size(); ++i) {
        int tagClass = fixedClass(words[i + 2]);
        if (tagClass < 0 || size_t(tagClass) >= m_classes.size())
            tagClass = classify(context.features(i, previous, beforePrevious));
        tokens[i].upos = m_classes[size_t(tagClass)].upos;
        tokens[i].xpos = m_classes[size_t(tagClass)].xpos;
        beforePrevious = previous;
        previous = quint8(tagClass);
    }
}

quint8 Tagger::classify(const TaggerContext::Features &features) const
{
    std::array<int, maximumClasses> scores{};
    const size_t mask = m_slots.size() - 1;
    for (const quint32 key : features) {
        size_t i = key & mask;
        for (size_t step = 0; step <= mask && m_slots[i].key != 0 && m_slots[i].key != key; ++step)
            i = (i + 1) & mask;
        if (m_slots[i].key == key)
            for (const FeatureWeight weight : m_weights.subspan(m_slots[i].first, m_slots[i].count))
                scores[weight.tagClass] += weight.weight;
    }
    return quint8(std::max_element(scores.begin(), scores.begin() + std::ptrdiff_t(m_classes.size())) -
                  scores.begin());
}

} // namespace dateline
