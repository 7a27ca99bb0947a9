// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine.h"
#include "app/events/eventextractor.h"
#include "app/lang/analyser.h"
#include "app/temporal/temporaltagger.h"

namespace dateline {

namespace {

class StagedEngine final : public Engine
{
public:
    StagedEngine(std::shared_ptr<const Analyser> analyser, std::shared_ptr<const TemporalTagger> tagger,
                 std::shared_ptr<const EventExtractor> extractor)
        : m_analyser(std::move(analyser))
        , m_tagger(std::move(tagger))
        , m_extractor(std::move(extractor))
    {
    }

    Extraction extract(const Article &article) const override
    {
        AnalysedText text = m_analyser->analyse(article.text);
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
};

} // namespace

Result<std::shared_ptr<const Engine>> Engine::load(const QString &resourceFolder)
{
    auto analyser = Analyser::load(resourceFolder);
    if (!analyser)
        return analyser.problem();
    auto tagger = TemporalTagger::load(resourceFolder);
    if (!tagger)
        return tagger.problem();
    auto extractor = EventExtractor::load(resourceFolder);
    if (!extractor)
        return extractor.problem();
    return std::shared_ptr<const Engine>(
        std::make_shared<StagedEngine>(*std::move(analyser), *std::move(tagger), *std::move(extractor)));
}

} // namespace dateline
