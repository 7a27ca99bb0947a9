// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/draftevent.h"

namespace dateline {

namespace {

constexpr qsizetype longestTitle = 90;

bool endsSentence(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c == u'\n')
        return true;
    const bool stop = c == u'.' || c == u'!' || c == u'?';
    return stop && at + 1 < text.size() && text[at + 1].isSpace();
}

qsizetype distance(TextSpan a, TextSpan b)
{
    return a.overlaps(b) ? 0 : qMax(a.begin, b.begin) - qMin(a.end, b.end);
}

const Timex *nearestDate(const std::vector<Timex> &timexes, TextSpan sentence, TextSpan words)
{
    const Timex *nearest = nullptr;
    for (const Timex &timex : timexes)
        if ((timex.date || timex.relative) && sentence.contains(timex.span) &&
            (!nearest || distance(timex.span, words) < distance(nearest->span, words)))
            nearest = &timex;
    return nearest;
}

QString titleOf(QStringView text, TextSpan words)
{
    QString title = words.in(text).toString().simplified();
    if (title.size() > longestTitle)
        title = title.left(longestTitle - 1).trimmed() + u'…';
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
}

} // namespace

TextSpan sentenceAround(QStringView text, TextSpan words)
{
    TextSpan sentence = words;
    while (sentence.begin > 0 && !endsSentence(text, sentence.begin - 1))
        --sentence.begin;
    while (sentence.begin < words.begin && text[sentence.begin].isSpace())
        ++sentence.begin;
    while (sentence.end < text.size() && !endsSentence(text, sentence.end - 1))
        ++sentence.end;
    while (sentence.end > words.end && text[sentence.end - 1].isSpace())
        --sentence.end;
    return sentence;
}

Event draftEvent(const Article &article, TextSpan words, const std::vector<Event> &events,
                 const std::vector<Timex> &timexes)
{
    Event draft;
    draft.article = article.id;
    draft.trigger = words;
    draft.sentence = sentenceAround(article.text, words);
    for (const Event &event : events)
        if (event.sentence.contains(words)) {
            draft.sentence = event.sentence;
            draft.type = event.type;
        }
    draft.title = titleOf(article.text, words);
    if (const Timex *timex = nearestDate(timexes, draft.sentence, words)) {
        draft.date = timex->date;
        draft.dateSpan = timex->span;
        draft.dateBasis = timex->relative ? DateBasis::Publication : DateBasis::Stated;
        if (!timex->date) {
            draft.relative = timex->span.in(article.text).toString();
            draft.offset = timex->offset;
        }
    }
    return draft;
}

} // namespace dateline
