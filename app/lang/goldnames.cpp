// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/goldnames.h"
#include "app/lang/conllu.h"
#include <algorithm>
#include <QList>

namespace dateline {

namespace {

struct Mention
{
    QString id;
    QString type;
    QList<int> minimal; ///< numbers of the words of the minimal span, from 1
    int first = 0;
    int last = 0;
};

EntityKind kindOf(const QString &type)
{
    for (const EntityKind kind :
         {EntityKind::Person, EntityKind::Organization, EntityKind::Place, EntityKind::Event})
        if (type == toText(kind))
            return kind;
    return EntityKind::Other;
}

Mention mentionOf(QStringView body, int first)
{
    const QList<QStringView> fields = body.split(u'-');
    Mention mention{fields[0].toString(), fields.value(1).toString(), {}, first, 0};
    for (const QStringView number : fields.value(5).split(u','))
        mention.minimal.append(number.toInt());
    return mention;
}

/// Follows the brackets of the annotation from token to token.
class MentionReader
{
public:
    void read(QStringView annotation, int token)
    {
        while (!annotation.isEmpty()) {
            const bool opens = annotation.front() == u'(';
            const QStringView rest = annotation.mid(opens ? 1 : 0);
            const auto end =
                std::find_if(rest.begin(), rest.end(), [](QChar c) { return c == u'(' || c == u')'; });
            const QStringView body = rest.left(end - rest.begin());
            const bool closes = end != rest.end() && *end == u')';
            if (opens)
                m_open.push_back(mentionOf(body, token));
            if (closes)
                close(opens ? m_open.back().id : body.toString(), token + 1);
            annotation = rest.mid(body.size() + (closes ? 1 : 0));
        }
    }

    const std::vector<Mention> &mentions() const { return m_closed; }

private:
    void close(const QString &id, int last)
    {
        const auto open =
            std::find_if(m_open.rbegin(), m_open.rend(), [&](const Mention &m) { return m.id == id; });
        if (open == m_open.rend())
            return;
        open->last = last;
        m_closed.push_back(*open);
        m_open.erase(std::next(open).base());
    }

    std::vector<Mention> m_open;
    std::vector<Mention> m_closed;
};

/// The token of \a mention that all its others hang on.
int headOf(const Mention &mention, const AnalysedText &text)
{
    for (int i = mention.first; i < mention.last; ++i)
        if (const int head = text.tokens[size_t(i)].head; head < mention.first || head >= mention.last)
            return i;
    return mention.first;
}

/// Whether a name may go on after \a token, which is none of its own words: "Bank [of the] West".
bool joinsParts(const Token &token)
{
    return token.upos == Upos::Adp || token.upos == Upos::Det || token.upos == Upos::Cconj ||
           token.xpos == Xpos::Hyph || token.xpos == Xpos::Pos;
}

/// The words of the minimal span around the head that are proper nouns or have a capital, if the head is a
/// proper noun; an empty entity where it is not.
Entity nameOf(const Mention &mention, const AnalysedText &text)
{
    Entity name;
    name.kind = kindOf(mention.type);
    const auto isPart = [&](int i) { return mention.minimal.contains(i - mention.first + 1); };
    const auto isName = [&](int i) {
        return isPart(i) && (text.tokens[size_t(i)].upos == Upos::Propn || text.word(i).front().isUpper());
    };
    const auto goesOn = [&](int i) {
        return i >= mention.first && i < mention.last && (isPart(i) || joinsParts(text.tokens[size_t(i)]));
    };
    const int head = headOf(mention, text);
    if (text.tokens[size_t(head)].upos != Upos::Propn || !isPart(head))
        return name;
    name.first = head;
    name.last = head + 1;
    for (int i = head - 1; goesOn(i); --i)
        if (isName(i))
            name.first = i;
    for (int i = head + 1; goesOn(i); ++i)
        if (isName(i))
            name.last = i + 1;
    return name;
}

/// Names that are not part of longer ones.
std::vector<Entity> outermost(std::vector<Entity> names)
{
    const std::vector<Entity> all = names;
    std::erase_if(names, [&](const Entity &name) {
        return std::any_of(all.begin(), all.end(), [&](const Entity &other) {
            return other.first <= name.first && name.last <= other.last &&
                   other.last - other.first > name.last - name.first;
        });
    });
    return names;
}

} // namespace

std::vector<Entity> goldNames(QStringView conllu, const AnalysedText &text)
{
    MentionReader reader;
    forEachMisc(conllu, [&reader](int word, QStringView part) {
        if (part.startsWith(u"Entity="))
            reader.read(part.mid(7), word);
    });
    std::vector<Entity> names;
    for (const Mention &mention : reader.mentions())
        if (const Entity name = nameOf(mention, text); name.last > name.first && mention.type != u"time")
            names.push_back(name);
    return outermost(std::move(names));
}

NameMatches NameMatches::of(const std::vector<Entity> &names, const std::vector<Entity> &others, bool exact)
{
    NameMatches result;
    for (const Entity &name : names) {
        if (name.kind > EntityKind::Place)
            continue;
        ++result.names;
        result.matched += std::any_of(others.begin(), others.end(), [&](const Entity &other) {
            const bool same = other.first == name.first && other.last == name.last;
            return other.kind == name.kind &&
                   (exact ? same : other.first < name.last && name.first < other.last);
        });
    }
    return result;
}

NameMatches &NameMatches::operator+=(const NameMatches &other)
{
    names += other.names;
    matched += other.matched;
    return *this;
}

} // namespace dateline
