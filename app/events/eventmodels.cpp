// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/eventmodels.h"
#include "app/lang/lexiconfile.h"

namespace dateline {

using namespace Qt::StringLiterals;

Result<EventModels> EventModels::load(const QString &path)
{
    const auto file = readLexicon(path);
    if (!file)
        return file.problem();
    EventModels models;
    const auto read = [&](QLatin1String name, LinearModel &model) -> std::optional<Problem> {
        auto loaded = LinearModel::fromJson(file->value(name).toObject(), model.outputs(), path);
        if (!loaded)
            return loaded.problem();
        model = *std::move(loaded);
        return std::nullopt;
    };
    for (const auto &[name, model] :
         {std::pair("detector"_L1, &models.detector), std::pair("typer"_L1, &models.typer),
          std::pair("dater"_L1, &models.dater), std::pair("who"_L1, &models.who),
          std::pair("where"_L1, &models.where), std::pair("linker"_L1, &models.linker),
          std::pair("judge"_L1, &models.judge)})
        if (const auto problem = read(name, *model))
            return *problem;
    const QJsonObject limits = file->value("limits"_L1).toObject();
    models.limits.dated = limits.value("dated"_L1).toDouble(models.limits.dated);
    models.limits.undated = limits.value("undated"_L1).toDouble(models.limits.undated);
    return models;
}

} // namespace dateline
