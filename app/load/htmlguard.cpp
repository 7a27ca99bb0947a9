// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/htmlguard.h"
#include "app/load/limits.h"
#include <algorithm>
#include <initializer_list>
#include <QByteArrayView>
#include <vector>

namespace dateline {

namespace {

/// Open formatting elements that a parser repeats in every paragraph to come.
constexpr size_t maxFormatting = 48;

bool oneOf(QByteArrayView name, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(), [name](const char *n) { return name == n; });
}

bool isFormatting(QByteArrayView name)
{
    return oneOf(name, {"a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong",
                        "tt", "u"});
}

/// Without content, or closed by what follows: these do not nest by themselves.
bool staysFlat(QByteArrayView name)
{
    return oneOf(name,
                 {"area",  "base",   "br",    "col", "embed", "hr",   "img",  "input", "link",  "meta",
                  "param", "source", "track", "wbr", "p",     "html", "head", "body",  "frame", "frameset"});
}

/// Their end tags close everything that is open inside.
bool isOrdinary(QByteArrayView name)
{
    return oneOf(name, {"span", "label", "abbr", "cite",    "q",     "sub",   "sup",   "time", "mark",
                        "ins",  "del",   "kbd",  "samp",    "var",   "bdi",   "bdo",   "dfn",  "data",
                        "font", "map",   "ruby", "picture", "video", "audio", "canvas"});
}

bool holdsRawText(QByteArrayView name)
{
    return oneOf(name, {"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"});
}

/// Code that no reader of the page sees; JSON in a script may be data about it. \a tag is the start tag.
bool isUnread(QByteArrayView name, QByteArrayView tag)
{
    return name == "style" || (name == "script" && !tag.toByteArray().toLower().contains("json"));
}

/// Goes over the tags once, keeps a rough account of what a parser would have open, and copies what it
/// can still afford.
class Guard
{
public:
    explicit Guard(const QByteArray &html)
        : m_html(html)
    {
    }

    GuardedHtml run()
    {
        while (m_at < m_html.size()) {
            const qsizetype open = m_html.indexOf('<', m_at);
            if (open < 0 || open + 1 >= m_html.size())
                break;
            m_at = open + 1;
            if (QByteArrayView(m_html).sliced(m_at).startsWith("!--"))
                skipTo("-->");
            else if (isalpha(uchar(m_html[m_at])))
                startTag(open);
            else if (m_html[m_at] == '/')
                endTag();
        }
        if (m_copied == 0)
            return {m_html, m_reduced};
        m_out += QByteArrayView(m_html).sliced(m_copied);
        return {m_out, m_reduced};
    }

private:
    void skipTo(const char *end)
    {
        const qsizetype found = m_html.indexOf(end, m_at);
        m_at = found < 0 ? m_html.size() : found + qsizetype(qstrlen(end));
    }

    QByteArray takeName()
    {
        const qsizetype begin = m_at;
        while (m_at < m_html.size() && !isspace(uchar(m_html[m_at])) && m_html[m_at] != '>' &&
               m_html[m_at] != '/')
            ++m_at;
        return m_html.mid(begin, std::min<qsizetype>(m_at - begin, 32)).toLower();
    }

    /// Goes to the tag's '>' over quoted values; gives where the attribute beyond the limit begins, or -1.
    qsizetype passAttributes()
    {
        int attributes = 0;
        qsizetype excess = -1;
        char before = ' ';
        while (m_at < m_html.size() && m_html[m_at] != '>') {
            const char c = m_html[m_at];
            if ((c == '"' || c == '\'') && before == '=') {
                const qsizetype end = m_html.indexOf(c, m_at + 1);
                m_at = end < 0 ? m_html.size() : end + 1;
                before = ' ';
                continue;
            }
            const bool starts =
                (isspace(uchar(before)) || before == '/') && !isspace(uchar(c)) && c != '=' && c != '/';
            if (starts && ++attributes > limits::maxAttributes && excess < 0)
                excess = m_at;
            if (!isspace(uchar(c)) || before != '=')
                before = c;
            ++m_at;
        }
        return excess;
    }

    /// Copies up to \a end and leaves out what lies between it and the present place.
    void leaveOut(qsizetype end)
    {
        m_out += QByteArrayView(m_html).sliced(m_copied, end - m_copied);
        m_copied = m_at;
    }

    void startTag(qsizetype open)
    {
        const QByteArray name = takeName();
        const qsizetype excess = passAttributes();
        if (excess >= 0)
            reduce(excess);
        const bool selfClosed = m_at > 0 && m_html[m_at - 1] == '/';
        m_at = std::min(m_at + 1, m_html.size());
        if (holdsRawText(name))
            return skipRawText(name, isUnread(name, QByteArrayView(m_html).sliced(open, m_at - open)));
        if (staysFlat(name) || selfClosed)
            return;
        auto &stack = isFormatting(name) ? m_formatting : m_open;
        const size_t limit = isFormatting(name) ? maxFormatting : size_t(limits::maxElementDepth);
        if (name == "a")
            stack.erase(std::remove(stack.begin(), stack.end(), name), stack.end());
        if (stack.size() < limit)
            stack.push_back(name);
        else if (excess < 0)
            reduce(open);
    }

    void reduce(qsizetype end)
    {
        leaveOut(end);
        m_reduced = true;
    }

    /// Goes behind the end tag of the element whose content begins here; without the content if it is \a
    /// unread.
    void skipRawText(const QByteArray &name, bool unread)
    {
        const qsizetype begin = m_at;
        const QByteArray end = "</" + name;
        for (;;) {
            const qsizetype found = m_html.indexOf("</", m_at);
            if (found < 0) {
                m_at = m_html.size();
                return;
            }
            m_at = found + 2;
            if (qstrnicmp(m_html.constData() + found, end.constData(), size_t(end.size())) != 0)
                continue;
            m_at = found;
            if (unread && found > begin)
                leaveOut(begin);
            return skipTo(">");
        }
    }

    void endTag()
    {
        ++m_at;
        const QByteArray name = takeName();
        skipTo(">");
        if (isFormatting(name))
            return closeFormatting(name);
        for (size_t i = m_open.size(); i-- > 0;) {
            if (m_open[i] == name) {
                m_open.resize(i);
                return;
            }
            if (isOrdinary(name) && !isOrdinary(m_open[i]))
                return; // a parser ignores such an end tag
        }
    }

    void closeFormatting(const QByteArray &name)
    {
        for (size_t i = m_formatting.size(); i-- > 0;)
            if (m_formatting[i] == name) {
                m_formatting.erase(m_formatting.begin() + qsizetype(i));
                return;
            }
    }

    const QByteArray &m_html;
    qsizetype m_at = 0;
    qsizetype m_copied = 0; ///< all before it is in m_out or left out
    QByteArray m_out;
    bool m_reduced = false;
    std::vector<QByteArray> m_open;
    std::vector<QByteArray> m_formatting;
};

} // namespace

GuardedHtml guardHtml(const QByteArray &html)
{
    return Guard(html).run();
}

} // namespace dateline
