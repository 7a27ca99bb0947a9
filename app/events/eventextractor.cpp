// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/assembly.h"
#include "app/events/clausereader.h"
#include "app/events/judge.h"
#include "app/events/salience.h"
#include "app/events/stagedextractor.h"

namespace dateline {

namespace {

using namespace Qt::StringLiterals;

class StagedExtractor final : public EventExtractor
{
public:
    StagedExtractor(std::shared_ptr<const EventLexicon> lexicon, EventModels models)
        : m_lexicon(std::move(lexicon))
        , m_stages(std::move(models))
        , m_reader(ClauseReader::byWordOrder())
    {
    }

    std::vector<Event> extract(const AnalysedText &text, const std::vector<Timex> &timexes,
                               const Article &article) const override
    {
        const ClauseLayer layer = m_reader->read(text, timexes);
        const std::vector<DateRange> ranges = dateRanges(text, timexes);
        const StageInput input{text, timexes, ranges, article, layer, *m_lexicon};
        const References references(input);
        const std::vector<Draft> drafts = m_stages.drafts(input, references);
        std::vector<Event> events;
        for (const Draft &draft : drafts)
            events.push_back(assembleEvent(input, references, drafts, draft));
        rateSalience(input, drafts, events);
        events = validEvents(std::move(events), m_stages.limits());
        if (const int main = mainEvent(input, events); main >= 0)
            events[size_t(main)].main = true;
        for (Event &event : events)
            event.confidence = calibrated(event.confidence);
        return events;
    }

private:
    std::shared_ptr<const EventLexicon> m_lexicon;
    EventStages m_stages;
    std::unique_ptr<const ClauseReader> m_reader;
};

} // namespace

std::shared_ptr<const EventExtractor> stagedExtractor(std::shared_ptr<const EventLexicon> lexicon,
                                                      EventModels models)
{
    return std::make_shared<StagedExtractor>(std::move(lexicon), std::move(models));
}

Result<std::shared_ptr<const EventExtractor>> EventExtractor::load(const QString &resourceFolder,
                                                                   QLatin1String modelName)
{
    auto lexicon = EventLexicon::load(resourceFolder + u"/lexicon/en/events.json"_s);
    if (!lexicon)
        return lexicon.problem();
    auto models = EventModels::load(resourceFolder + u"/models/%1.json"_s.arg(modelName));
    if (!models)
        return models.problem();
    return stagedExtractor(*std::move(lexicon), *std::move(models));
}

} // namespace dateline
