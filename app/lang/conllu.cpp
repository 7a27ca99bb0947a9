// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/conllu.h"
#include <algorithm>
#include <QStringBuilder>
#include <QStringList>
#include <span>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

class Writer
{
public:
    explicit Writer(const AnalysedText &text)
        : m_text(text)
    {
    }

    QString write()
    {
        int paragraph = -1;
        for (size_t number = 0; number < m_text.sentences.size(); ++number) {
            const Sentence &sentence = m_text.sentences[number];
            if (sentence.paragraph != paragraph)
                m_out += u"# newpar\n";
            paragraph = sentence.paragraph;
            m_out += u"# sent_id = " % QString::number(number + 1) % u"\n# text = " %
                     sentence.span.in(m_text.text) % u'\n';
            writeTokens(sentence);
            m_out += u'\n';
        }
        return m_out;
    }

private:
    void writeTokens(const Sentence &sentence)
    {
        for (int i = sentence.first; i < sentence.last;) {
            int end = i + 1;
            while (end < sentence.last && m_text.tokens[size_t(end)].continuesWord)
                ++end;
            const bool range = end > i + 1;
            if (range)
                writeRange(sentence, i, end);
            for (; i < end; ++i)
                writeToken(sentence, i, !range && !isSpaceAfter(end));
        }
    }

    bool isSpaceAfter(int next) const
    {
        return next >= int(m_text.tokens.size()) || m_text.tokens[size_t(next)].spaceBefore;
    }

    void writeRange(const Sentence &sentence, int first, int last)
    {
        const TextSpan span{m_text.tokens[size_t(first)].span.begin,
                            m_text.tokens[size_t(last) - 1].span.end};
        m_out += QString::number(first - sentence.first + 1) % u'-' % QString::number(last - sentence.first) %
                 u'\t' % span.in(m_text.text) % u"\t_\t_\t_\t_\t_\t_\t_\t" % misc(!isSpaceAfter(last)) %
                 u'\n';
    }

    static QString misc(bool glued, const QString &entity = {})
    {
        QStringList parts;
        if (!entity.isEmpty())
            parts.append(u"Entity="_s + entity);
        if (glued)
            parts.append(u"SpaceAfter=No"_s);
        return parts.isEmpty() ? u"_"_s : parts.join(u'|');
    }

    /// The brackets of the named entities that begin or end at token \a i: "(person", "(place)", ")".
    QString entityBrackets(int i)
    {
        while (m_entity < m_text.entities.size() && m_text.entities[m_entity].last <= i)
            ++m_entity;
        if (m_entity == m_text.entities.size() || m_text.entities[m_entity].first > i)
            return {};
        const Entity &entity = m_text.entities[m_entity];
        const QString opening = entity.first == i ? u'(' + QString(toText(entity.kind)) : QString();
        return opening + (entity.last == i + 1 ? u")"_s : QString());
    }

    /// Head and relation as CoNLL-U has them. Where nothing is parsed all depend on the first word.
    std::pair<int, QLatin1String> arcOf(const Sentence &sentence, int i) const
    {
        const Token &token = m_text.tokens[size_t(i)];
        if (token.isParsed())
            return {token.head < 0 ? 0 : token.head - sentence.first + 1, toText(token.relation)};
        return i == sentence.first ? std::pair(0, toText(Relation::Root))
                                   : std::pair(1, toText(Relation::Dep));
    }

    void writeToken(const Sentence &sentence, int i, bool glued)
    {
        const Token &token = m_text.tokens[size_t(i)];
        const int number = i - sentence.first + 1;
        const auto [head, relation] = arcOf(sentence, i);
        m_out += QString::number(number) % u'\t' % m_text.word(i) % u'\t' % token.lemma % u'\t' %
                 toText(token.upos) % u'\t' % toText(token.xpos) % u"\t_\t" % QString::number(head) % u'\t' %
                 relation % u"\t_\t" % misc(glued, entityBrackets(i)) % u'\n';
    }

    const AnalysedText &m_text;
    size_t m_entity = 0; ///< the next whose end is not written
    QString m_out;
};

/// The fields of one CoNLL-U line that Dateline reads.
class Reader
{
public:
    AnalysedText read(QStringView conllu)
    {
        for (const QStringView line : conllu.split(u'\n'))
            readLine(line.endsWith(u'\r') ? line.chopped(1) : line);
        endSentence();
        return std::move(m_text);
    }

private:
    void readLine(QStringView line)
    {
        if (line.isEmpty())
            endSentence();
        else if (line.startsWith(u"# newpar") || line.startsWith(u"# newdoc"))
            startParagraph();
        else if (!line.startsWith(u'#'))
            readToken(line.split(u'\t'));
    }

    void startParagraph()
    {
        if (m_text.tokens.empty() || m_text.text.endsWith(u'\n'))
            return;
        m_text.text += u'\n';
        ++m_paragraph;
        m_space = true;
    }

    void readToken(const QList<QStringView> &fields)
    {
        if (fields.size() < 10 || fields[0].contains(u'.'))
            return;
        const bool glued = fields[9].split(u'|').contains(u"SpaceAfter=No");
        if (const qsizetype dash = fields[0].indexOf(u'-'); dash > 0) {
            m_rangeFirst = fields[0].left(dash).toInt();
            m_rangeEnd = fields[0].mid(dash + 1).toInt();
            m_rangeGlued = glued;
            return;
        }
        const int number = fields[0].toInt();
        appendToken(fields);
        m_text.tokens.back().continuesWord = number > m_rangeFirst && number <= m_rangeEnd;
        m_space = number < m_rangeEnd ? false : !(number == m_rangeEnd ? m_rangeGlued : glued);
    }

    void appendToken(const QList<QStringView> &fields)
    {
        if (m_space && !m_text.text.isEmpty() && !m_text.text.endsWith(u'\n'))
            m_text.text += u' ';
        Token token;
        token.spaceBefore = m_space;
        token.span.begin = m_text.text.size();
        m_text.text += fields[1];
        token.span.end = m_text.text.size();
        token.lemma = fields[2].toString();
        token.upos = uposFromText(fields[3]).value_or(Upos::X);
        token.xpos = xposFromText(fields[4]).value_or(Xpos::Unknown);
        token.relation = relationFromText(fields[7]).value_or(Relation::None);
        token.head = token.isParsed() ? m_first + fields[6].toInt() - 1 : -1;
        m_text.tokens.push_back(token);
    }

    void endSentence()
    {
        const int last = int(m_text.tokens.size());
        if (last > m_first) {
            checkTree(m_first, last);
            const TextSpan span{m_text.tokens[size_t(m_first)].span.begin, m_text.tokens.back().span.end};
            m_text.sentences.push_back({span, m_first, last, m_paragraph, SentenceKind::Body});
        }
        m_first = last;
        m_rangeEnd = 0;
    }

    /// Tokens [first, last) count as parsed only if every one has a head among them, or is a root.
    void checkTree(int first, int last)
    {
        const auto sentence = std::span(m_text.tokens).subspan(size_t(first), size_t(last - first));
        for (Token &token : sentence)
            if (token.relation == Relation::Root)
                token.head = -1;
        const bool whole = std::all_of(sentence.begin(), sentence.end(), [&](const Token &token) {
            return token.relation == Relation::Root ||
                   (token.isParsed() && token.head >= first && token.head < last);
        });
        if (!whole)
            for (Token &token : sentence) {
                token.head = -1;
                token.relation = Relation::None;
            }
    }

    AnalysedText m_text;
    int m_first = 0;
    int m_paragraph = 0;
    int m_rangeFirst = 0;
    int m_rangeEnd = 0;
    bool m_rangeGlued = false;
    bool m_space = true;
};

} // namespace

QString toConllu(const AnalysedText &text)
{
    return Writer(text).write();
}

AnalysedText fromConllu(QStringView conllu)
{
    return Reader().read(conllu);
}

void forEachMisc(QStringView conllu, const std::function<void(int word, QStringView part)> &visit)
{
    int word = 0;
    for (const QStringView line : conllu.split(u'\n')) {
        const QList<QStringView> fields = line.split(u'\t');
        if (fields.size() < 10 || fields[0].contains(u'-') || fields[0].contains(u'.'))
            continue;
        for (const QStringView part : fields[9].split(u'|'))
            visit(word, part);
        ++word;
    }
}

} // namespace dateline
