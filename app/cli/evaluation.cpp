// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evaluation.h"
#include "app/cli/evaluationsets.h"
#include <algorithm>
#include <array>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

struct EvaluationSet
{
    QLatin1String name;
    Evaluation (*run)(const QDir &gold, int jobs);
};

constexpr std::array Sets{
    EvaluationSet{"events"_L1, evaluateEvents},   EvaluationSet{"meantime"_L1, evaluateMeantime},
    EvaluationSet{"timeset"_L1, evaluateTimeSet}, EvaluationSet{"timexes"_L1, evaluateTimexes},
    EvaluationSet{"grammar"_L1, evaluateGrammar}, EvaluationSet{"names"_L1, evaluateNames},
    EvaluationSet{"bodies"_L1, evaluateBodies},   EvaluationSet{"dates"_L1, evaluateDates},
    EvaluationSet{"speed"_L1, evaluateSpeed}};

} // namespace

QStringList evaluationSets()
{
    QStringList names;
    for (const EvaluationSet &set : Sets)
        names << set.name;
    return names;
}

Evaluation evaluate(const QString &set, const QDir &gold, int jobs)
{
    const auto found =
        std::find_if(Sets.begin(), Sets.end(), [&](const EvaluationSet &known) { return known.name == set; });
    Q_ASSERT(found != Sets.end());
    return found->run(gold, jobs);
}

} // namespace dateline
