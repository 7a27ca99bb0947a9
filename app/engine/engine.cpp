// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine.h"
#include "app/events/eventextractor.h"
#include "app/lang/analyser.h"
#include "app/temporal/temporaltagger.h"

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

class StagedEngine final : public Engine
{
public:
    StagedEngine(std::shared_ptr<const Analyser> analyser, std::shared_ptr<const TemporalTagger> tagger,
                 std::shared_ptr<const EventExtractor> extractor, ReadingDepth depth)
        : m_analyser(std::move(analyser))
        , m_tagger(std::move(tagger))
        , m_extractor(std::move(extractor))
        , m_depth(depth)
    {
    }

    Extraction extract(const Article &article) const override
    {
        AnalysedText text = m_analyser->analyse(article.text);
        if (m_depth == ReadingDepth::Parsed)
            m_analyser->parse(text);
        Extraction extraction;
        extraction.timexes = m_tagger->tag(text, article.published.date);
        extraction.events = m_extractor->extract(text, extraction.timexes, article);
        return extraction;
    }

private:
    std::shared_ptr<const Analyser> m_analyser;
    std::shared_ptr<const TemporalTagger> m_tagger;
    std::shared_ptr<const EventExtractor> m_extractor;
    ReadingDepth m_depth;
};

} // namespace

Result<std::shared_ptr<const Engine>> Engine::load(const QString &resourceFolder, ReadingDepth depth)
{
    auto analyser = Analyser::load(resourceFolder);
    if (!analyser)
        return analyser.problem();
    auto tagger = TemporalTagger::load(resourceFolder);
    if (!tagger)
        return tagger.problem();
    auto extractor =
        EventExtractor::load(resourceFolder, depth == ReadingDepth::Quick ? "events-quick"_L1 : "events"_L1);
    if (!extractor)
        return extractor.problem();
    return std::shared_ptr<const Engine>(std::make_shared<StagedEngine>(
        *std::move(analyser), *std::move(tagger), *std::move(extractor), depth));
}

} // namespace dateline
