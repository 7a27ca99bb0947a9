// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/timex.h"
#include "app/core/token.h"
#include <QStringList>

namespace dateline {

/// The universal part of speech that goes with a Penn tag; "+" after the tag says auxiliary.
inline Upos uposOf(Xpos tag, QStringView lemma, bool auxiliary)
{
    switch (tag) {
    case Xpos::Nn:
    case Xpos::Nns:
        return Upos::Noun;
    case Xpos::Nnp:
    case Xpos::Nnps:
        return Upos::Propn;
    case Xpos::Cd:
        return Upos::Num;
    case Xpos::Dt:
    case Xpos::Pdt:
        return Upos::Det;
    case Xpos::Jj:
    case Xpos::Jjr:
    case Xpos::Jjs:
        return Upos::Adj;
    case Xpos::Rb:
    case Xpos::Rbr:
    case Xpos::Rbs:
    case Xpos::Wrb:
        return lemma == u"not" ? Upos::Part : Upos::Adv;
    case Xpos::Prp:
    case Xpos::PrpPossessive:
    case Xpos::Wp:
    case Xpos::Wdt:
    case Xpos::Ex:
        return Upos::Pron;
    case Xpos::Cc:
        return Upos::Cconj;
    case Xpos::Md:
        return Upos::Aux;
    case Xpos::To:
    case Xpos::Pos:
        return Upos::Part;
    case Xpos::In:
        return auxiliary ? Upos::Sconj : Upos::Adp;
    case Xpos::Rp:
        return Upos::Adp;
    case Xpos::Vb:
    case Xpos::Vbd:
    case Xpos::Vbg:
    case Xpos::Vbn:
    case Xpos::Vbp:
    case Xpos::Vbz:
        return auxiliary || lemma == u"be" ? Upos::Aux : Upos::Verb;
    case Xpos::Dollar:
        return Upos::Sym;
    default:
        return Upos::Punct;
    }
}

/// A text from tokens tagged by hand: "Talks/NNS/talk broke/VBD/break off/RP on/IN Friday/NNP ./." The
/// lemma is the lower-case form where not given, of a name the form. "+" after a tag: an auxiliary, or
/// of IN a conjunction. A fourth field is the place in the tree, "2:nsubj": the head's number in the
/// sentence, from 1, and the relation. "|" begins a new sentence, "||" a new paragraph.
inline AnalysedText tagged(const QString &source)
{
    AnalysedText text;
    int paragraph = 0;
    const auto endSentence = [&] {
        const int first = text.sentences.empty() ? 0 : text.sentences.back().last;
        const int last = int(text.tokens.size());
        if (last == first)
            return;
        text.sentences.push_back({{text.tokens[size_t(first)].span.begin, text.tokens.back().span.end},
                                  first,
                                  last,
                                  paragraph,
                                  SentenceKind::Body});
    };
    for (const QString &item : source.split(u' ', Qt::SkipEmptyParts)) {
        if (item == u"|" || item == u"||") {
            endSentence();
            paragraph += item.size() == 2;
            text.text += item.size() == 2 ? u'\n' : u' ';
            continue;
        }
        const QStringList parts = item.split(u'/');
        const bool auxiliary = parts.at(1).endsWith(u'+');
        Token token;
        token.xpos = xposFromText(QStringView(parts.at(1)).chopped(auxiliary)).value();
        token.lemma = !parts.value(2).isEmpty()                             ? parts.at(2)
                      : token.xpos == Xpos::Nnp || token.xpos == Xpos::Nnps ? parts.at(0)
                                                                            : parts.at(0).toLower();
        if (const QString place = parts.value(3); !place.isEmpty()) {
            const int head = place.section(u':', 0, 0).toInt();
            const int first = text.sentences.empty() ? 0 : text.sentences.back().last;
            token.head = head > 0 ? first + head - 1 : -1;
            token.relation = relationFromText(place.section(u':', 1)).value();
        }
        token.upos = uposOf(token.xpos, token.lemma, auxiliary);
        const bool close =
            token.upos == Upos::Punct && token.xpos != Xpos::LeftBracket && token.xpos != Xpos::OpenQuote;
        token.spaceBefore = !close && (text.tokens.empty() || text.tokens.back().xpos != Xpos::OpenQuote);
        if (token.spaceBefore && !text.text.isEmpty() && !text.text.endsWith(u' ') &&
            !text.text.endsWith(u'\n'))
            text.text += u' ';
        token.span.begin = text.text.size();
        text.text += parts.at(0);
        token.span.end = text.text.size();
        text.tokens.push_back(token);
    }
    endSentence();
    return text;
}

/// A date expression over the first place of \a words in the text.
inline Timex timexOf(const AnalysedText &text, const QString &words, const QString &value)
{
    Timex timex;
    timex.span.begin = text.text.indexOf(words);
    timex.span.end = timex.span.begin + words.size();
    timex.value = value;
    timex.date = DateValue::fromTimex(value);
    return timex;
}

inline void addEntity(AnalysedText &text, const QString &words, EntityKind kind)
{
    const qsizetype begin = text.text.indexOf(words);
    const TextSpan span{begin, begin + words.size()};
    Entity entity{span, -1, -1, kind, words};
    for (int i = 0; i < int(text.tokens.size()); ++i) {
        if (!text.tokens[size_t(i)].span.overlaps(span))
            continue;
        if (entity.first < 0)
            entity.first = i;
        entity.last = i + 1;
    }
    text.entities.push_back(entity);
}

} // namespace dateline
