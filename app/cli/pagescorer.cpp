// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pagescorer.h"
#include <algorithm>
#include <numeric>
#include <QHash>
#include <QStringList>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (const char32_t c : text.toUcs4()) {
        if (QChar::isLetterOrNumber(c) || c == U'_') {
            word += QChar::fromUcs4(c);
        } else if (!word.isEmpty()) {
            words << word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words << word;
    return words;
}

using Shingles = QHash<QString, int>;

Shingles shinglesOf(const QStringList &words)
{
    constexpr qsizetype length = 4;
    Shingles shingles;
    const qsizetype count = std::max<qsizetype>(1, words.size() - length + 1);
    for (qsizetype i = 0; i < count && !words.isEmpty(); ++i)
        ++shingles[words.mid(i, length).join(u' ')];
    return shingles;
}

int total(const Shingles &shingles)
{
    return std::accumulate(shingles.begin(), shingles.end(), 0);
}

int shared(const Shingles &a, const Shingles &b)
{
    int count = 0;
    for (auto it = a.begin(); it != a.end(); ++it)
        count += std::min(it.value(), b.value(it.key()));
    return count;
}

double mean(const std::vector<double> &values)
{
    return values.empty() ? 0 : std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

} // namespace

void BodyScorer::add(const QString &gold, const QString &read)
{
    const QStringList goldWords = wordsOf(gold);
    const QStringList readWords = wordsOf(read);
    const Shingles a = shinglesOf(goldWords);
    const Shingles b = shinglesOf(readWords);
    const int hits = shared(a, b);
    if (const int found = total(b); found > 0)
        m_precision.push_back(double(hits) / found);
    if (const int wanted = total(a); wanted > 0)
        m_recall.push_back(double(hits) / wanted);
    ++m_pages;
    m_exact += goldWords == readWords;
}

ScoreTable BodyScorer::table(const QString &set) const
{
    const double p = mean(m_precision);
    const double r = mean(m_recall);
    return {{set, u"body"_s, Figures{100 * p, 100 * r, p + r > 0 ? 200 * p * r / (p + r) : 0}},
            {set, u"exact"_s, std::nullopt, m_pages > 0 ? 100.0 * m_exact / m_pages : 0}};
}

void DateScorer::add(const QString &gold, const QString &read, double confidence)
{
    constexpr double high = 0.95;
    const bool right = read.left(10) == gold;
    const bool sure = confidence >= high;
    ++m_pages;
    m_given += !read.isEmpty();
    m_right += right;
    m_sure += sure;
    m_sureAndRight += sure && right;
}

ScoreTable DateScorer::table(const QString &set) const
{
    return {{set, u"accuracy"_s, std::nullopt, m_pages > 0 ? 100.0 * m_right / m_pages : 0},
            {set, u"precision"_s, std::nullopt, m_given > 0 ? 100.0 * m_right / m_given : 0},
            {set, u"given with high confidence"_s, std::nullopt, m_pages > 0 ? 100.0 * m_sure / m_pages : 0},
            {set, u"precision of these"_s, std::nullopt, m_sure > 0 ? 100.0 * m_sureAndRight / m_sure : 0}};
}

} // namespace dateline
