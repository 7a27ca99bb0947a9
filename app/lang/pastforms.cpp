// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/pastforms.h"

namespace dateline {

namespace {

bool isBaseTag(const Token &token)
{
    return token.upos == Upos::Verb && (token.xpos == Xpos::Vb || token.xpos == Xpos::Vbp);
}

bool isSingularSubject(QStringView word, const Token &token)
{
    if (token.xpos == Xpos::Nn || token.xpos == Xpos::Nnp)
        return true;
    return token.xpos == Xpos::Prp &&
           (word.compare(u"he", Qt::CaseInsensitive) == 0 || word.compare(u"she", Qt::CaseInsensitive) == 0 ||
            word.compare(u"it", Qt::CaseInsensitive) == 0);
}

/// Whether what stands before the subject leaves room for another reading: an infinitive after "to",
/// a modal or another verb ("let John cut"), a second subject ("Ann and John cut").
bool isOpenBefore(std::span<const Token> tokens, size_t subject)
{
    for (size_t i = subject; i-- > 0;) {
        const Token &token = tokens[i];
        if (token.upos == Upos::Punct)
            return false;
        if (token.upos == Upos::Verb || token.upos == Upos::Aux || token.upos == Upos::Cconj ||
            token.xpos == Xpos::To)
            return true;
    }
    return false;
}

} // namespace

void restorePastForms(QStringView text, std::span<Token> tokens, const IrregularForms &irregular)
{
    for (size_t i = 1; i < tokens.size(); ++i) {
        if (!isBaseTag(tokens[i]) || !isSingularSubject(tokens[i - 1].span.in(text), tokens[i - 1]))
            continue;
        const QStringView word = tokens[i].span.in(text);
        const QString *base = irregular.base(word, IrregularForms::Category::Past);
        if (base && word.compare(*base, Qt::CaseInsensitive) == 0 && !isOpenBefore(tokens, i - 1))
            tokens[i].xpos = Xpos::Vbd;
    }
}

} // namespace dateline
