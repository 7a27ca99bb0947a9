// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/validator.h"
#include <algorithm>

namespace dateline {

bool isValid(const Event &event, const ValidityLimits &limits)
{
    const bool hasWords =
        std::any_of(event.title.begin(), event.title.end(), [](QChar c) { return c.isLetter(); });
    const bool hasDate = event.date || event.waitsForPublicationDate();
    return hasWords && !event.trigger.isEmpty() && event.sentence.contains(event.trigger) &&
           event.confidence >= (hasDate ? limits.dated : limits.undated);
}

std::vector<Event> validEvents(std::vector<Event> events, const ValidityLimits &limits)
{
    std::erase_if(events, [&](const Event &event) { return !isValid(event, limits); });
    std::stable_sort(events.begin(), events.end(), [](const Event &a, const Event &b) {
        return a.trigger.begin != b.trigger.begin ? a.trigger.begin < b.trigger.begin
                                                  : a.confidence > b.confidence;
    });
    const auto sameTrigger = [](const Event &a, const Event &b) { return a.trigger == b.trigger; };
    events.erase(std::unique(events.begin(), events.end(), sameTrigger), events.end());
    return events;
}

} // namespace dateline
