// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sentencelikeness.h"
#include <algorithm>
#include <QStringList>
#include <utility>

namespace dateline {

namespace {

QStringList sortedWords(QStringView text)
{
    QStringList words;
    QString word;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            word += c.toCaseFolded();
        else if (!word.isEmpty())
            words << std::exchange(word, QString());
    }
    if (!word.isEmpty())
        words << word;
    words.sort();
    return words;
}

bool endsSentence(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    const bool mark = c == u'.' || c == u'!' || c == u'?';
    return c == u'\n' || (mark && (at + 1 == text.size() || text[at + 1].isSpace()));
}

} // namespace

double sharedWords(QStringView a, QStringView b)
{
    const QStringList left = sortedWords(a);
    const QStringList right = sortedWords(b);
    QStringList common;
    std::set_intersection(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(common));
    const qsizetype all = left.size() + right.size();
    return all == 0 ? 0 : 2.0 * double(common.size()) / double(all);
}

std::vector<TextSpan> roughSentences(QStringView text)
{
    std::vector<TextSpan> sentences;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (begin == at && text[at].isSpace()) {
            ++begin;
        } else if (endsSentence(text, at)) {
            sentences.push_back({begin, text[at] == u'\n' ? at : at + 1});
            begin = at + 1;
        }
    }
    if (begin < text.size())
        sentences.push_back({begin, text.size()});
    return sentences;
}

TextSpan correctedIn(QStringView text, QStringView sentence, QStringView needed)
{
    TextSpan best;
    double most = correctedSentence;
    for (const TextSpan candidate : roughSentences(text)) {
        const QStringView words = candidate.in(text);
        if (!words.contains(needed))
            continue;
        if (const double share = sharedWords(words, sentence);
            share > most || (share == most && best.isEmpty())) {
            most = share;
            best = candidate;
        }
    }
    return best;
}

} // namespace dateline
