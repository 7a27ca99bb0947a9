// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/result.h"
#include "app/temporal/category.h"
#include "app/temporal/holiday.h"
#include <array>
#include <QStringList>
#include <vector>

class QJsonObject;

namespace dateline {

/// One thing a word can be.
struct Meaning
{
    Category category = Category::None;
    qint32 value = 0;
};

/// The few meanings of one word; unused places hold Category::None.
using Meanings = std::array<Meaning, 4>;

void addMeaning(Meanings &meanings, Meaning added);

/// A holiday's name, as lower-case words.
struct HolidayName
{
    QStringList words;
    HolidayRule rule;
};

/// The words of time expressions in one language, from temporal.json and temporal_holidays.json.
class TemporalLexicon
{
public:
    static Result<TemporalLexicon> load(const QString &folder);

    /// What \a word may be, letter case aside; nullptr for a word that is in no time expression.
    const Meanings *find(QStringView word) const;
    /// All holidays; those with the same first word are neighbours, longest name first.
    const std::vector<HolidayName> &holidays() const { return m_holidays; }

private:
    struct Slot
    {
        QString word;
        Meanings meanings;
    };

    std::optional<Problem> readWords(const QString &path, const QJsonObject &categories);
    std::optional<Problem> readHolidays(const QString &path, const QJsonObject &rules);
    void insert(const QString &word, Meaning meaning);
    Slot &slotOf(QStringView word);
    void grow();

    std::vector<Slot> m_slots; ///< open addressing, a power of two
    size_t m_used = 0;
    qsizetype m_longest = 0;
    std::vector<HolidayName> m_holidays;
};

} // namespace dateline
