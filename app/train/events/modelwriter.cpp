// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/events/modelwriter.h"
#include <QJsonDocument>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

/// An object with a member a line, so that changes of a model can be read.
QByteArray linesOf(const QJsonObject &object)
{
    QByteArray lines = "{";
    bool first = true;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QByteArray member =
            QJsonDocument(QJsonObject{{it.key(), it.value()}}).toJson(QJsonDocument::Compact);
        lines += first ? "\n" : ",\n";
        lines += member.mid(1, member.size() - 2);
        first = false;
    }
    return lines + "\n}";
}

} // namespace

EventModels TrainedWeights::models(const ValidityLimits &limits) const
{
    EventModels models;
    models.detector = modelOf(detector, 1);
    models.typer = modelOf(typer, EventTypeCount);
    models.dater = modelOf(dater, 1);
    models.who = modelOf(who, 1);
    models.where = modelOf(where, 1);
    models.linker = modelOf(linker, 1);
    models.judge = modelOf(judge, 1);
    models.limits = limits;
    return models;
}

QByteArray TrainedWeights::toFile(const ValidityLimits &limits) const
{
    const QJsonObject limitValues{{u"dated"_s, limits.dated}, {u"undated"_s, limits.undated}};
    return "{\"limits\": " + QJsonDocument(limitValues).toJson(QJsonDocument::Compact) +
           ",\n\"detector\": " + linesOf(toJson(detector)) + ",\n\"typer\": " + linesOf(toJson(typer)) +
           ",\n\"dater\": " + linesOf(toJson(dater)) + ",\n\"who\": " + linesOf(toJson(who)) +
           ",\n\"where\": " + linesOf(toJson(where)) + ",\n\"linker\": " + linesOf(toJson(linker)) +
           ",\n\"judge\": " + linesOf(toJson(judge)) + "}\n";
}

} // namespace dateline
