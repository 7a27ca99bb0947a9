// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/events/dater.h"
#include "app/events/detector.h"
#include "app/events/judge.h"
#include "app/events/linker.h"
#include "app/events/rolefinder.h"
#include "app/events/typer.h"
#include "app/events/validator.h"

namespace dateline {

/// The trained parts of event extraction: resources/models/events.json, as dateline-train-events writes it.
struct EventModels
{
    LinearModel detector{1};
    LinearModel typer{EventTypeCount};
    LinearModel dater{1};
    LinearModel who{1};
    LinearModel where{1};
    LinearModel linker{1};
    LinearModel judge{1};
    ValidityLimits limits;

    static Result<EventModels> load(const QString &path);
};

} // namespace dateline
