// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/namechunks.h"
#include <algorithm>

namespace dateline {

namespace {

constexpr quint32 cueWords = OrganizationWord | PlaceWord | EventWord;

/// Finds runs of name words; cuts titles and nationalities off them.
class ChunkFinder
{
public:
    explicit ChunkFinder(const NameContext &context)
        : m_context(context)
    {
    }

    std::vector<NameChunk> find()
    {
        for (int i = 0; i < m_context.size();) {
            const int nationality = nationalityEnd(i);
            const int end = nationality > i ? nationality : runEnd(i);
            if (end > i && nationality == i)
                cutRun(i, end, false);
            i = std::max(end, i + 1);
        }
        joinOffices();
        return std::move(m_chunks);
    }

private:
    const Token &token(int i) const { return m_context.tokens[size_t(i)]; }
    const WordFeatures &word(int i) const { return m_context.words[size_t(i)]; }
    quint32 flags(int i) const
    {
        return isCapitalised(i) ? word(i).names
                                : m_context.gazetteer.flagsOf(m_context.words.subspan(size_t(i), 1));
    }
    quint32 flags(int first, int last) const
    {
        return m_context.gazetteer.flagsOf(m_context.words.subspan(size_t(first), size_t(last - first)));
    }
    bool isInside(int i) const { return i >= 0 && i < m_context.size(); }
    bool isCapitalised(int i) const { return word(i).shape & WordFeatures::StartsUpper; }
    bool is(int i, QStringView text) const { return isInside(i) && m_context.text(i) == text; }

    /// The end of "South Korean" and the like, except in names such as "South African Airways"; \a i
    /// elsewhere.
    int nationalityEnd(int i) const
    {
        const int end = isCapitalised(i) ? matchEnd(i, Demonym) : i;
        const bool named = isNameWord(end) && (flags(end) & OrganizationWord);
        return end > i + 1 && !named ? end : i;
    }

    int matchEnd(int i, quint32 wanted) const
    {
        return i + int(m_context.gazetteer.longest(m_context.words.subspan(size_t(i)), wanted).length);
    }

    bool isProperNoun(int i) const
    {
        const Token &t = token(i); // UD keeps "White" in "White House" an adjective
        return (t.upos == Upos::Propn || t.xpos == Xpos::Nnp || t.xpos == Xpos::Nnps) && t.xpos != Xpos::Add;
    }

    /// A word that may stand in a name by itself; small letters only after a hyphen: "Eui-yong".
    bool isNameWord(int i) const
    {
        if (!isInside(i) || !isProperNoun(i))
            return false;
        const bool capital = word(i).shape & (WordFeatures::StartsUpper | WordFeatures::HasLaterUpper);
        const bool joined = i > 0 && token(i - 1).xpos == Xpos::Hyph;
        return (capital || joined) && !isCalendarWord(i);
    }

    /// Months and days, but not "Theresa May".
    bool isCalendarWord(int i) const
    {
        return (flags(i) & CalendarWord) && !(isInside(i - 1) && (flags(i - 1) & (GivenName | Title)));
    }

    /// The end of the known name or title that begins at \a i; it has a capital at least at its end:
    /// "al-Qaeda".
    int knownEnd(int i) const
    {
        const bool nominal = token(i).isNominal() || token(i).upos == Upos::Adj || isProperNoun(i);
        const int end = nominal ? matchEnd(i, KnownName | Title) : i;
        return end > i && (isCapitalised(i) || (end > i + 2 && isCapitalised(end - 1))) ? end : i;
    }

    /// The end of what begins at \a i as part of a name: a known phrase, a title or one word; \a i where
    /// nothing does.
    int partEnd(int i) const
    {
        if (!isInside(i))
            return i;
        const int known = knownEnd(i);
        if (known > i + 1)
            return known;
        const bool place = known > i && i > 0 && (flags(i) & KnownPlace);
        return isNameWord(i) || place || (known > i && isNameWord(known)) ? i + 1 : i;
    }

    /// A capitalised noun after a given name, which the tagger took for an ordinary one: "Ned Price".
    bool isSurnameLike(int i) const
    {
        return isInside(i) && isCapitalised(i) && token(i).upos == Upos::Noun && (flags(i - 1) & GivenName) &&
               !(flags(i) & (Title | CalendarWord));
    }

    int runEnd(int begin) const
    {
        int end = partEnd(begin);
        if (end == begin)
            return begin;
        for (;;) {
            const int start = connectorEnd(begin, end);
            const int next = isSurnameLike(start) ? start + 1 : partEnd(start);
            if (next == start)
                return end;
            end = next;
        }
    }

    /// Where the name goes on after the words that may join its parts: "Bank [of] England"; \a end where none
    /// stand there.
    int connectorEnd(int begin, int end) const
    {
        if (!isInside(end + 1))
            return end;
        const int last = end - 1;
        const bool cue = flags(last) & cueWords;
        const int afterThe = is(end + 1, u"the") ? end + 2 : end + 1;
        if ((is(end, u"of") && cue) || (is(end, u"for") && (flags(last) & OrganizationWord)))
            return afterThe;
        if (isJoint(end) && isNameWord(end + 1))
            return end + 1;
        const bool particle = (flags(end) & NameParticle) && !isCapitalised(end) && isNameWord(end + 1);
        if (particle || is(end, u"&") || (is(end, u"and") && joinsByAnd(begin, end)) ||
            isPossessiveInside(end))
            return end + 1;
        return end;
    }

    /// A hyphen without space, but not between two countries or nationalities.
    bool isJoint(int i) const
    {
        const bool glued = token(i).xpos == Xpos::Hyph && !token(i).spaceBefore && !token(i + 1).spaceBefore;
        return glued && !((flags(i - 1) & (Country | Demonym)) && (flags(i + 1) & (Country | Demonym)));
    }

    /// "Ministry of Justice and Equality": the name has an "of" already and what follows is no name of its
    /// own.
    bool joinsByAnd(int begin, int end) const
    {
        bool of = false;
        for (int i = begin; i < end; ++i)
            of = of || is(i, u"of") || is(i, u"for");
        return of && (flags(begin) & OrganizationWord) && isNameWord(end + 1) &&
               !(flags(end + 1) & (KnownName | GivenName | Title | cueWords)) &&
               !(flags(end - 1) & KnownName);
    }

    /// "St. Peter's Square", "King's College"; not "China's Parliament".
    bool isPossessiveInside(int i) const
    {
        return token(i).xpos == Xpos::Pos && isNameWord(i + 1) &&
               (flags(i + 1) & (OrganizationWord | PlaceWord)) && !(flags(i - 1) & (KnownName | GivenName)) &&
               !isNameWord(i + 2);
    }

    void cutRun(int first, int last, bool titled)
    {
        if (first >= last)
            return;
        const bool whole =
            (flags(first, last) & KnownName) || (flags(last - 1) & cueWords && !(flags(last - 1) & Title));
        int titleEnd = first;
        const int title = whole ? last : findTitle(first, last, titleEnd);
        if (title == last) {
            emitChunk(first, last, titled);
            return;
        }
        emitChunk(first, title, titled);
        if (titleEnd == last) // nobody is named after it: "Madam Speaker", "the Secretary"
            m_chunks.push_back({title, last, false});
        cutRun(titleEnd, last, true);
    }

    /// "President of the United States", "King of Athens": the title and what it is of are one.
    void joinOffices()
    {
        for (size_t i = 1; i < m_chunks.size();) {
            NameChunk &office = m_chunks[i - 1];
            if (!(flags(office.first, office.last) & Title) || !is(office.last, u"of") ||
                m_chunks[i].first != placeOfOffice(office)) {
                ++i;
                continue;
            }
            office.last = m_chunks[i].last;
            m_chunks.erase(m_chunks.begin() + std::ptrdiff_t(i));
        }
    }

    /// Where the name of a country or body begins that \a office may be of.
    int placeOfOffice(const NameChunk &office) const
    {
        const int of = office.last;
        return is(of + 1, u"the") || is(of + 1, u"these") ? of + 2 : of + 1;
    }

    /// Where a title begins in a run, and where it ends; \a last where none does.
    int findTitle(int first, int last, int &titleEnd) const
    {
        for (int i = first; i < last; ++i) {
            titleEnd = std::min(matchEnd(i, Title), last);
            if (titleEnd > i && isTitleHere(first, i, titleEnd, last))
                return i;
        }
        return last;
    }

    /// After the beginning of a run a title must follow the name of a country or a body, or precede a given
    /// name.
    bool isTitleHere(int first, int title, int titleEnd, int last) const
    {
        if (title == first)
            return true;
        const bool knownLeft = (flags(first, title) & (KnownName | Demonym)) ||
                               (flags(title - 1) & (KnownName | Demonym | cueWords));
        return knownLeft || (titleEnd < last && (flags(titleEnd) & GivenName));
    }

    void emitChunk(int first, int last, bool titled)
    {
        while (first < last && (flags(first) & Demonym) && last - first > 1 && (flags(first + 1) & GivenName))
            ++first;
        if (first >= last || (flags(first, last) & (Title | Demonym)) ||
            (last - first == 1 && m_context.text(first).size() < 2))
            return;
        if (isInside(last) && !isCapitalised(last) && (flags(last) & PlaceNoun) &&
            token(last).upos == Upos::Noun && !titled)
            ++last;
        m_chunks.push_back({first, last, titled});
    }

    NameContext m_context;
    std::vector<NameChunk> m_chunks;
};

} // namespace

std::vector<NameChunk> nameChunks(const NameContext &context)
{
    return ChunkFinder(context).find();
}

} // namespace dateline
