// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>
#include <random>

namespace dateline {

/// News-like text of our own of about \a length letters, put together from parts so that no two paragraphs
/// are alike.
inline QString generatedArticle(std::mt19937 &random, qsizetype length)
{
    using namespace Qt::StringLiterals;
    static const QStringList who{u"Mayor Ines Okafor"_s,
                                 u"The shipping company Nordvik"_s,
                                 u"Prime Minister Tomas Ryba"_s,
                                 u"The Senate of Carvia"_s,
                                 u"A court in Port Halden"_s,
                                 u"The teachers' union"_s,
                                 u"Lindqvist"_s,
                                 u"The United Nations"_s};
    static const QStringList did{u"signed an agreement with"_s,
                                 u"met"_s,
                                 u"accused"_s,
                                 u"visited"_s,
                                 u"sued"_s,
                                 u"thanked"_s,
                                 u"threatened"_s,
                                 u"announced that it would pay"_s};
    static const QStringList whom{u"the harbour workers"_s, u"Foreign Minister Aiko Brandt"_s,
                                  u"the port of Tarvik"_s, u"two banks"_s, u"farmers from the north"_s};
    static const QStringList when{
        u"on Monday"_s,     u"last month"_s,        u"on 3 June 2021"_s,       u"in 2019"_s,
        u"two weeks ago"_s, u"earlier this week"_s, u"between May and July"_s, u"yesterday"_s};
    static const QStringList rest{
        u", although the council had asked it to wait until the report was published"_s,
        u" in Port Halden, where the bridge has been closed for most of the year"_s, u""_s,
        u", according to people who know the matter but may not speak about it"_s,
        u" and said nothing about the cost of the repairs"_s};
    const auto pick = [&random](const QStringList &list) {
        return list[qsizetype(random() % size_t(list.size()))];
    };
    QString text;
    while (text.size() < length) {
        text += pick(who) + u' ' + pick(did) + u' ' + pick(whom) + u' ' + pick(when) + pick(rest) + u". "_s;
        if (random() % 4 == 0)
            text += u"It was the third time that this happened since the old town had been flooded.\n"_s;
    }
    return text;
}

} // namespace dateline
