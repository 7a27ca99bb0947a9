// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/gazetteer.h"
#include "app/lang/tokeniser.h"
#include <algorithm>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

struct List
{
    const char *file;
    const char *key;
    quint32 flag;
};

constexpr List lists[] = {{"places", "countries", Country},
                          {"places", "states", State},
                          {"places", "cities", City},
                          {"places", "regions", Region},
                          {"places", "demonyms", Demonym},
                          {"places", "placeWords", PlaceWord},
                          {"places", "placeNouns", PlaceNoun},
                          {"persons", "givenNames", GivenName},
                          {"persons", "particles", NameParticle},
                          {"persons", "suffixes", NameSuffix},
                          {"persons", "titles", Title},
                          {"organizations", "organizations", KnownOrganization},
                          {"organizations", "organizationWords", OrganizationWord},
                          {"organizations", "eventWords", EventWord},
                          {"orthography", "calendarWords", CalendarWord}};

} // namespace

std::vector<WordFeatures> phraseWords(const QString &phrase, const Orthography &orthography)
{
    std::vector<Token> tokens;
    Tokeniser(orthography).tokenise(phrase, {0, phrase.size()}, tokens);
    std::vector<WordFeatures> words;
    for (const Token &token : tokens)
        words.push_back(wordFeatures(token.span.in(phrase)));
    return words;
}

Result<Gazetteer> Gazetteer::load(const QString &folder, const Orthography &orthography)
{
    Gazetteer gazetteer;
    QString loaded;
    QJsonObject lexicon;
    for (const List &list : lists) {
        const QString path = folder + u'/' + QLatin1String(list.file) + u".json"_s;
        if (path != loaded) {
            const Result<QJsonObject> file = readLexicon(path);
            if (!file)
                return file.problem();
            lexicon = *file;
            loaded = path;
        }
        gazetteer.add(stringsOf(lexicon, QLatin1String(list.key)), list.flag, orthography);
    }
    return gazetteer;
}

void Gazetteer::add(const QStringList &phrases, quint32 flag, const Orthography &orthography)
{
    for (const QString &phrase : phrases) {
        quint64 hash = 0;
        Entry *entry = nullptr;
        const std::vector<WordFeatures> words = phraseWords(phrase, orthography);
        for (const WordFeatures &word : words) {
            if (entry)
                entry->isPrefix = true;
            hash = phraseHash(hash, word);
            entry = &m_entries[hash];
        }
        if (!entry)
            continue;
        const bool capitals = words.size() == 1 && words.front().casing == Casing::Upper;
        entry->onlyCapitals = capitals && (entry->flags == 0 || entry->onlyCapitals);
        entry->flags |= flag;
    }
}

quint32 Gazetteer::flagsOf(const Entry &entry, std::span<const WordFeatures> words) const
{
    return entry.onlyCapitals && words.front().casing != Casing::Upper ? 0 : entry.flags;
}

Gazetteer::Match Gazetteer::longest(std::span<const WordFeatures> words, quint32 flags) const
{
    Match best;
    quint64 hash = 0;
    for (size_t length = 1; length <= words.size(); ++length) {
        hash = phraseHash(hash, words[length - 1]);
        const auto found = m_entries.find(hash);
        if (found == m_entries.end())
            break;
        if (const quint32 known = flagsOf(found->second, words) & flags)
            best = {length, known};
        if (!found->second.isPrefix)
            break;
    }
    return best;
}

quint32 Gazetteer::flagsOf(std::span<const WordFeatures> words) const
{
    const auto found = m_entries.find(phraseHash(words));
    return found == m_entries.end() || words.empty() ? 0 : flagsOf(found->second, words);
}

} // namespace dateline
