// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/eventlexicon.h"
#include "app/lang/lexiconfile.h"
#include <QDir>
#include <QFileInfo>

namespace dateline {

namespace {

using namespace Qt::StringLiterals;

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list << item.toString();
    return list;
}

QSet<QString> stringSet(const QJsonValue &value)
{
    const QStringList list = strings(value);
    return {list.begin(), list.end()};
}

void readTypes(const QJsonObject &byType, QHash<QString, LexiconEntry> &entries)
{
    for (auto it = byType.begin(); it != byType.end(); ++it)
        for (const QString &lemma : strings(it.value()))
            entries[lemma].type = eventTypeFromText(it.key());
}

void mark(const QJsonObject &lexicon, QLatin1String key, QHash<QString, LexiconEntry> &entries,
          bool LexiconEntry::*flag)
{
    for (const QString &lemma : strings(lexicon.value(key)))
        entries[lemma].*flag = true;
}

} // namespace

Result<std::shared_ptr<const EventLexicon>> EventLexicon::load(const QString &path)
{
    const auto file = readLexicon(path);
    if (!file)
        return file.problem();
    const QDir folder = QFileInfo(path).dir();
    auto classes = WordClasses::load(folder.filePath(u"wordclasses.json"_s));
    if (!classes)
        return classes.problem();
    auto irregular = IrregularForms::load(folder.filePath(u"irregular.json"_s));
    if (!irregular)
        return irregular.problem();
    const QJsonObject &lexicon = *file;
    auto loaded = std::make_shared<EventLexicon>();
    loaded->m_classes = *std::move(classes);
    loaded->m_irregular = *std::move(irregular);
    readTypes(lexicon.value("verbs"_L1).toObject(), loaded->m_verbs);
    readTypes(lexicon.value("nouns"_L1).toObject(), loaded->m_nouns);
    mark(lexicon, "weakVerbs"_L1, loaded->m_verbs, &LexiconEntry::weak);
    mark(lexicon, "weakNouns"_L1, loaded->m_nouns, &LexiconEntry::weak);
    mark(lexicon, "states"_L1, loaded->m_verbs, &LexiconEntry::state);
    mark(lexicon, "speechVerbs"_L1, loaded->m_verbs, &LexiconEntry::speech);
    mark(lexicon, "aspectualVerbs"_L1, loaded->m_verbs, &LexiconEntry::aspectual);
    mark(lexicon, "lightVerbs"_L1, loaded->m_verbs, &LexiconEntry::light);
    loaded->m_actors = stringSet(lexicon.value("actors"_L1));
    loaded->m_places = stringSet(lexicon.value("places"_L1));
    for (const auto &[key, gender] :
         {std::pair("namesOfWomen"_L1, Gender::Female), std::pair("namesOfMen"_L1, Gender::Male)})
        for (const QString &name : stringSet(lexicon.value(key)))
            loaded->m_genders.insert(name, gender);
    loaded->m_reporting = stringSet(lexicon.value("reportingVerbs"_L1));
    const QJsonArray families = lexicon.value("families"_L1).toArray();
    for (int i = 0; i < families.size(); ++i)
        for (const QString &lemma : strings(families[i]))
            loaded->m_families.insert(lemma, i);
    for (const auto &[key, patterns] :
         {std::pair("patterns"_L1, &loaded->m_patterns), std::pair("frames"_L1, &loaded->m_frames)})
        if (const auto problem = read(lexicon.value(key).toArray(), path, *patterns))
            return *problem;
    return std::shared_ptr<const EventLexicon>(loaded);
}

std::optional<Problem> EventLexicon::read(const QJsonArray &list, const QString &path, Patterns &patterns)
{
    for (const QJsonValue &item : list) {
        const QJsonObject pattern = item.toObject();
        const auto type = eventTypeFromText(pattern.value("type"_L1).toString());
        const bool state = pattern.value("state"_L1).toBool();
        if (!type && !state)
            return Problem{
                path, u"A pattern names no event type."_s, {}, u"Correct this file, or restore it."_s};
        patterns[pattern.value("verb"_L1).toString()].push_back(
            {stringSet(pattern.value("with"_L1)), stringSet(pattern.value("objects"_L1)),
             stringSet(pattern.value("subjects"_L1)), type.value_or(EventType::Other), state});
    }
    return std::nullopt;
}

const std::vector<LexiconPattern> &EventLexicon::find(const Patterns &patterns, const QString &verb)
{
    static const std::vector<LexiconPattern> none;
    const auto found = patterns.constFind(verb);
    return found == patterns.cend() ? none : found.value();
}

} // namespace dateline
