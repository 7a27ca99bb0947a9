// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/temporal/neighbours.h"
#include <algorithm>

namespace dateline {

bool isVerbal(const Token &token)
{
    // The "United" of names is a verb to Universal Dependencies.
    return (token.upos == Upos::Verb || token.upos == Upos::Aux) && token.xpos != Xpos::Nnp;
}

bool isUnknownName(const Cursor &c, int ahead)
{
    return c.has(ahead) && c.cell(ahead).capital && !c.cell(ahead).isKnown();
}

bool isTimePreposition(const Cursor &c, int ahead)
{
    using enum Category;
    for (const Category category :
         {In, On, At, From, Until, Between, Before, After, Early, Mid, Late, Of, To, Earlier, Later})
        if (c.at(category, ahead))
            return true;
    if (!c.has(ahead))
        return false;
    static constexpr QStringView others[] = {u"since",   u"by",     u"during",     u"for", u"until",
                                             u"through", u"over",   u"throughout", u"as",  u"circa",
                                             u"ended",   u"ending", u"within"};
    const QStringView word = c.word(ahead);
    return std::any_of(std::begin(others), std::end(others),
                       [word](QStringView o) { return word.compare(o, Qt::CaseInsensitive) == 0; });
}

bool isAnnounced(const Cursor &c)
{
    return isTimePreposition(c, -1) || (c.at(Category::About, -1) && isTimePreposition(c, -2));
}

bool isDeterminer(const Cursor &c, int ahead)
{
    using enum Category;
    for (const Category category : {The, Indefinite, This, That, Possessive, Each})
        if (c.at(category, ahead))
            return true;
    return c.has(ahead) && (c.token(ahead).xpos == Xpos::PrpPossessive || c.token(ahead).xpos == Xpos::Dt);
}

bool inPersonName(const Cursor &c, bool maybeLast)
{
    const int token = c.cell().token;
    const auto &entities = c.text().entities;
    const auto after = std::upper_bound(entities.begin(), entities.end(), token,
                                        [](int t, const Entity &e) { return t < e.first; });
    if (after == entities.begin())
        return false;
    const Entity &entity = *std::prev(after);
    return token < entity.last - (maybeLast ? 0 : 1) && entity.kind == EntityKind::Person &&
           entity.last - entity.first > 1;
}

bool startsSentence(const Cursor &c)
{
    return !c.has(-1) || (!c.cell(-1).isKnown() && c.token(-1).upos == Upos::Punct && !c.has(-2));
}

bool isPluralNoun(const Cursor &c)
{
    return !c.atEnd() && (c.token().xpos == Xpos::Nns || c.token().xpos == Xpos::Nnps);
}

bool isCurrency(QStringView word)
{
    static constexpr QStringView signs = u"$€£¥#№%";
    return word.size() == 1 && signs.contains(word[0]);
}

} // namespace dateline
