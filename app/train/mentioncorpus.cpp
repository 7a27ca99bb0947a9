// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/mentioncorpus.h"
#include <algorithm>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

std::optional<EntityKind> kindOf(const QString &annotation)
{
    if (annotation == u"HUMAN_PART_PER" || annotation == u"PER")
        return EntityKind::Person;
    if (annotation == u"HUMAN_PART_ORG" || annotation == u"ORG")
        return EntityKind::Organization;
    if (annotation.startsWith(u"LOC") || annotation == u"HUMAN_PART_GPE")
        return EntityKind::Place;
    if (annotation == u"NON_HUMAN_PART" || annotation == u"PRO")
        return EntityKind::Other;
    return std::nullopt;
}

/// Offsets in code points as offsets in UTF-16 units.
class Offsets
{
public:
    explicit Offsets(const QString &text)
    {
        for (qsizetype i = 0; i < text.size(); i += text[i].isHighSurrogate() ? 2 : 1)
            m_units.push_back(i);
        m_units.push_back(text.size());
    }

    qsizetype unit(int codePoint) const
    {
        return m_units[std::min(size_t(std::max(codePoint, 0)), m_units.size() - 1)];
    }

private:
    std::vector<qsizetype> m_units;
};

void addEntity(AnalysedText &text, const QJsonObject &mention, const QString &annotation,
               const Offsets &offsets)
{
    const std::optional<EntityKind> kind = kindOf(annotation);
    if (!kind)
        return;
    const TextSpan span{offsets.unit(mention.value(QLatin1String("start")).toInt()),
                        offsets.unit(mention.value(QLatin1String("end")).toInt())};
    const auto before = [](const Token &token, qsizetype position) { return token.span.end <= position; };
    const auto first = std::lower_bound(text.tokens.begin(), text.tokens.end(), span.begin, before);
    const auto last = std::lower_bound(first, text.tokens.end(), span.end, before);
    const bool cuts = last != text.tokens.end() && last->span.begin < span.end;
    Entity entity{span, int(first - text.tokens.begin()), int(last - text.tokens.begin()) + cuts, *kind, {}};
    if (entity.last > entity.first)
        text.entities.push_back(entity);
}

AnalysedText readText(const QJsonObject &object, const Orthography &orthography)
{
    AnalysedText text = cutText(object.value(QLatin1String("text")).toString(), orthography);
    const Offsets offsets(text.text);
    for (const QJsonValue &mention : object.value(QLatin1String("mentions")).toArray())
        addEntity(text, mention.toObject(), mention[QLatin1String("class")].toString(), offsets);
    for (const QJsonValue &event : object.value(QLatin1String("events")).toArray())
        for (const QJsonValue &argument : event[QLatin1String("args")].toArray())
            addEntity(text, argument.toObject(), argument[QLatin1String("ent_type")].toString(), offsets);
    return text;
}

} // namespace

Result<std::vector<AnalysedText>> readMentions(const QString &path, const Orthography &orthography)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{path, u"The corpus cannot be read: %1."_s.arg(file.errorString()), {}, {}};
    std::vector<AnalysedText> texts;
    while (!file.atEnd()) {
        const QJsonDocument document = QJsonDocument::fromJson(file.readLine());
        if (!document.isObject())
            return Problem{path, u"Line %1 is not a JSON object."_s.arg(texts.size() + 1), {}, {}};
        texts.push_back(readText(document.object(), orthography));
    }
    return texts;
}

} // namespace dateline
