// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/temporal/lexicon.h"
#include "app/core/enumtext.h"
#include "app/core/partialdate.h"
#include <algorithm>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array unitNames{
    QLatin1String("second"), QLatin1String("minute"),  QLatin1String("hour"),    QLatin1String("day"),
    QLatin1String("night"),  QLatin1String("weekend"), QLatin1String("week"),    QLatin1String("fortnight"),
    QLatin1String("month"),  QLatin1String("quarter"), QLatin1String("season"),  QLatin1String("half"),
    QLatin1String("year"),   QLatin1String("decade"),  QLatin1String("century"), QLatin1String("millennium")};
constexpr std::array seasonNames{QLatin1String("winter"), QLatin1String("spring"), QLatin1String("summer"),
                                 QLatin1String("autumn")};
constexpr std::array partNames{QLatin1String("MO"), QLatin1String("MI"), QLatin1String("AF"),
                               QLatin1String("EV"), QLatin1String("NI"), QLatin1String("DT")};
constexpr std::array referenceNames{QLatin1String("past"), QLatin1String("present"), QLatin1String("future")};

std::optional<int> namedValue(Category category, const QString &name)
{
    const auto number = [](auto value) { return value ? std::optional(int(*value)) : std::nullopt; };
    switch (category) {
    case Category::Unit:
    case Category::UnitPlural:
    case Category::Frequency:
        return number(enumFromText<Unit>(unitNames, name));
    case Category::Season:
        return number(enumFromText<Season>(seasonNames, name));
    case Category::PartOfDay:
    case Category::PartOfDayPlural:
        return number(enumFromText<PartOfDay>(partNames, name));
    case Category::Reference:
        return number(enumFromText<Reference>(referenceNames, name));
    default:
        return std::nullopt;
    }
}

char16_t folded(QChar c)
{
    const char16_t u = c.unicode();
    return u >= u'A' && u <= u'Z' ? char16_t(u + 32) : u;
}

size_t hashOf(QStringView word)
{
    quint32 h = 2166136261u;
    for (QChar c : word)
        h = (h ^ folded(c)) * 16777619u;
    return h ^ (h >> 15);
}

bool sameFolded(const QString &key, QStringView word)
{
    return key.size() == word.size() && std::equal(key.begin(), key.end(), word.begin(),
                                                   [](QChar a, QChar b) { return a.unicode() == folded(b); });
}

Problem malformed(const QString &path, const QString &what)
{
    return {path, what, {}, u"Install the program again."_s};
}

Result<QJsonObject> readObject(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem(malformed(path, u"The file cannot be read: %1"_s.arg(file.errorString())));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return Problem(malformed(path, u"The file is no JSON object: %1"_s.arg(error.errorString())));
    return document.object();
}

} // namespace

void addMeaning(Meanings &meanings, Meaning added)
{
    for (Meaning &place : meanings) {
        if (place.category == Category::None) {
            place = added;
            return;
        }
    }
}

Result<TemporalLexicon> TemporalLexicon::load(const QString &folder)
{
    TemporalLexicon lexicon;
    lexicon.m_slots.resize(1024);
    const QString wordsPath = folder + u"/temporal.json"_s;
    const QString holidaysPath = folder + u"/temporal_holidays.json"_s;
    const auto words = readObject(wordsPath);
    if (!words)
        return words.problem();
    const auto holidays = readObject(holidaysPath);
    if (!holidays)
        return holidays.problem();
    if (const auto problem = lexicon.readWords(wordsPath, *words))
        return *problem;
    if (const auto problem = lexicon.readHolidays(holidaysPath, *holidays))
        return *problem;
    return lexicon;
}

std::optional<Problem> TemporalLexicon::readWords(const QString &path, const QJsonObject &categories)
{
    for (auto group = categories.begin(); group != categories.end(); ++group) {
        const auto category = categoryFromText(group.key());
        if (!category)
            return malformed(path, u"There is no category \"%1\"."_s.arg(group.key()));
        const QJsonObject words = group.value().toObject();
        for (auto word = words.begin(); word != words.end(); ++word) {
            const auto value = word.value().isString() ? namedValue(*category, word.value().toString())
                                                       : std::optional(word.value().toInt());
            if (!value)
                return malformed(path,
                                 u"\"%1\" has an unknown value in \"%2\"."_s.arg(word.key(), group.key()));
            insert(word.key(), {*category, *value});
        }
    }
    return std::nullopt;
}

std::optional<Problem> TemporalLexicon::readHolidays(const QString &path, const QJsonObject &rules)
{
    for (auto entry = rules.begin(); entry != rules.end(); ++entry) {
        const auto rule = HolidayRule::fromText(entry.value().toString());
        if (!rule)
            return malformed(path, u"\"%1\" has an unknown rule."_s.arg(entry.key()));
        m_holidays.push_back({entry.key().split(u' '), *rule});
    }
    std::sort(m_holidays.begin(), m_holidays.end(), [](const HolidayName &a, const HolidayName &b) {
        if (a.words.first() != b.words.first())
            return a.words.first() < b.words.first();
        return a.words.size() > b.words.size();
    });
    for (size_t i = 0; i < m_holidays.size(); ++i)
        if (i == 0 || m_holidays[i].words.first() != m_holidays[i - 1].words.first())
            insert(m_holidays[i].words.first(), {Category::Holiday, qint32(i)});
    return std::nullopt;
}

const Meanings *TemporalLexicon::find(QStringView word) const
{
    if (word.size() > m_longest)
        return nullptr;
    for (size_t i = hashOf(word);; ++i) {
        const Slot &slot = m_slots[i & (m_slots.size() - 1)];
        if (slot.word.isEmpty())
            return nullptr;
        if (sameFolded(slot.word, word))
            return &slot.meanings;
    }
}

TemporalLexicon::Slot &TemporalLexicon::slotOf(QStringView word)
{
    size_t i = hashOf(word);
    while (!m_slots[i & (m_slots.size() - 1)].word.isEmpty() &&
           !sameFolded(m_slots[i & (m_slots.size() - 1)].word, word))
        ++i;
    return m_slots[i & (m_slots.size() - 1)];
}

void TemporalLexicon::insert(const QString &word, Meaning meaning)
{
    if (4 * m_used > m_slots.size())
        grow();
    Slot &slot = slotOf(word);
    if (slot.word.isEmpty()) {
        slot.word = word;
        ++m_used;
        m_longest = std::max(m_longest, word.size());
    }
    addMeaning(slot.meanings, meaning);
}

void TemporalLexicon::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    std::swap(old, m_slots);
    for (Slot &slot : old)
        if (!slot.word.isEmpty())
            slotOf(slot.word) = std::move(slot);
}

} // namespace dateline
