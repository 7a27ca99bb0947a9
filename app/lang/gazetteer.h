// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/lang/orthography.h"
#include "app/lang/wordfeatures.h"
#include <unordered_map>

namespace dateline {

/// What the lists of names know of a word or phrase; a set.
enum NameFlag : quint32 {
    Country = 1,
    State = 2,
    City = 4,
    Region = 8,
    Demonym = 16,
    KnownOrganization = 32,
    GivenName = 64,
    Title = 128,
    PlaceWord = 256,
    OrganizationWord = 512,
    EventWord = 1024,
    NameParticle = 2048,
    NameSuffix = 4096,
    PlaceNoun = 8192,
    CalendarWord = 16384,
    KnownPlace = Country | State | City | Region,
    KnownName = KnownPlace | KnownOrganization
};

/// The words of a phrase as the lists compare them.
std::vector<WordFeatures> phraseWords(const QString &phrase, const Orthography &orthography);

/// Names and the words that mark them, from resources/lexicon/LANG/{places,persons,organizations}.json.
class Gazetteer
{
public:
    static Result<Gazetteer> load(const QString &folder, const Orthography &orthography);

    struct Match
    {
        size_t length = 0; ///< in words; 0 where nothing is known
        quint32 flags = 0;
    };

    /// The longest phrase with any of \a flags that \a words begins with.
    Match longest(std::span<const WordFeatures> words, quint32 flags) const;

    /// What is known of \a words as a whole.
    quint32 flagsOf(std::span<const WordFeatures> words) const;

private:
    struct Entry
    {
        quint32 flags = 0;
        bool isPrefix = false;     ///< a longer phrase begins so
        bool onlyCapitals = false; ///< WHO is an organization, who is not
    };

    void add(const QStringList &phrases, quint32 flag, const Orthography &orthography);
    quint32 flagsOf(const Entry &entry, std::span<const WordFeatures> words) const;

    std::unordered_map<quint64, Entry> m_entries; ///< by phrase hash
};

} // namespace dateline
