// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/publicationdate.h"
#include "app/load/dateorder.h"
#include "app/load/datewitnesses.h"
#include "app/load/htmlcues.h"
#include "app/load/htmlmetadata.h"
#include "app/load/namedate.h"
#include "app/load/structureddata.h"
#include "app/load/writtendate.h"
#include <algorithm>
#include <QRegularExpression>
#include <QStringList>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstWebYear = 1990;

/// How this page writes 5/6/2021.
NumericOrder orderOf(const HtmlTree &tree, const QString &url)
{
    const int root = tree.find("html");
    return numericOrderOf(root < 0 ? QString() : tree[root].attribute("lang"), url);
}

/// "Karlsruhe, (12.11.2021)." or "PARIS, 5 May 2021 –" at the beginning of a paragraph.
bool isDateline(const QString &text, const TextSpan &date)
{
    static const QRegularExpression place(u"^\\p{Lu}[\\p{L}'’./ -]{1,30}, ?\\(?(?:den |le |il )?$"_s);
    static const QRegularExpression end(u"^\\)? ?(?:[.:–—-]|\\()"_s);
    return place.match(text.left(date.begin)).hasMatch() && end.match(text.mid(date.end, 4)).hasMatch();
}

/// The first h1, else the first h2 whose words the title of the page has; -1: none.
int headingOf(const HtmlTree &tree)
{
    const int first = tree.find("h1");
    const int title = tree.find("title");
    if (first >= 0 || title < 0)
        return first;
    const QString words = tree.textOf(title).simplified();
    for (int i = 0; i < tree.size(); ++i)
        if (tree[i].is("h2") && tree.textOf(i).size() > 10 && words.contains(tree.textOf(i).simplified()))
            return i;
    return -1;
}

/// "Printed from courier.example on", "Archived", "Snapshot as it appeared on": the day of a copy.
bool tellsOfCopy(const QString &before)
{
    static const QRegularExpression copy(
        u"\\b(?:printed|retrieved|accessed|archived|saved|snapshot|cached?|captured?|gedruckt|abgerufen|imprimé|consulté)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return copy.match(before.right(120)).hasMatch();
}

class Cascade
{
public:
    Cascade(const HtmlTree &tree, const std::vector<HtmlBlock> &blocks, NumericOrder order)
        : m_tree(tree)
        , m_blocks(blocks)
        , m_heading(headingOf(tree))
        , m_order(order)
    {
    }

    PublicationDate structured() const
    {
        for (const StructuredField &field : structuredDates(m_tree))
            if (auto found = read(field.value, "JSON-LD "_L1 + field.name, PublicationBasis::Metadata, 0.97);
                found.isKnown())
                return found;
        return {};
    }

    PublicationDate meta(std::initializer_list<QLatin1String> keys, double confidence) const
    {
        for (QLatin1String key : keys)
            if (auto found =
                    read(metaContent(m_tree, key), "meta "_L1 + key, PublicationBasis::Metadata, confidence);
                found.isKnown())
                return found;
        return {};
    }

    /// itemprop="datePublished", <abbr class="published">, <time pubdate>; the nearest to the heading.
    PublicationDate microdata() const
    {
        return nearest([this](int i) {
            const HtmlNode &node = m_tree[i];
            if (node.attributes.empty())
                return PublicationDate();
            const QString property = node.attribute("itemprop");
            const bool published = property.contains("datePublished"_L1, Qt::CaseInsensitive) ||
                                   node.hasAttribute("pubdate") ||
                                   (node.is("abbr") && node.attribute("class").contains("published"_L1));
            const QString name = property.isEmpty() ? QString::fromLatin1(node.tag) : property;
            return published && !isElsewhere(i) ? machineDate(i, "microdata "_L1 + name, 0.95)
                                                : PublicationDate();
        });
    }

    /// <span class="updated" title="2013-04-04T18:52"> as the hAtom microformat has it.
    PublicationDate microformat() const
    {
        for (int i = 0; i < m_tree.size(); ++i) {
            const HtmlNode &node = m_tree[i];
            if (!node.hasAttribute("title"))
                continue;
            const QStringList classes = node.attribute("class").split(u' ');
            if ((classes.contains("published"_L1) || classes.contains("updated"_L1)) && !isElsewhere(i))
                if (auto found = machineDate(i, u"microformat"_s, 0.8); found.isKnown())
                    return found;
        }
        return {};
    }

    /// The <time> that is nearest to the heading and not in a list of other articles.
    PublicationDate timeElement() const
    {
        return nearest([this](int i) {
            return m_tree[i].is("time") && !isElsewhere(i) ? machineDate(i, u"<time>"_s, 0.85)
                                                           : PublicationDate();
        });
    }

    /// An element whose class or id speaks of a date and whose text is one, the nearest to the heading.
    PublicationDate dateClass() const
    {
        return nearest([this](int i) {
            const HtmlNode &node = m_tree[i];
            if (node.attributes.empty() || node.end - i > 60)
                return PublicationDate();
            const QString names = (node.attribute("class") + u' ' + node.attribute("id")).toLower();
            const bool ofIssue = names.contains("edition"_L1); // of the paper, today's
            const bool cue =
                !ofIssue && std::any_of(std::begin(dateWords), std::end(dateWords),
                                        [&names](QLatin1String word) { return names.contains(word); });
            if (!cue || isElsewhere(i))
                return PublicationDate();
            const QString text = m_tree.textOf(i);
            return text.size() < 120 ? read(text, names.trimmed(), PublicationBasis::Metadata, 0.75)
                                     : PublicationDate();
        });
    }

    /// A date in the visible text, best beside a label and near the heading.
    PublicationDate visible() const
    {
        const size_t heading = headingBlock();
        PublicationDate best;
        double bestScore = 0;
        for (size_t i = 0; i < m_blocks.size(); ++i) {
            const auto found = findWrittenDate(m_blocks[i].text, 0, m_order);
            if (!found || found->date.year() < firstWebYear)
                continue;
            const double score = scoreOf(i, *found, heading);
            if (score > bestScore) {
                bestScore = score;
                best = {found->date, PublicationBasis::Dateline, m_blocks[i].text.left(120),
                        std::min(0.7, score / 4)};
            }
        }
        return best;
    }

private:
    static constexpr QLatin1String dateWords[] = {"date"_L1, "publish"_L1, "posted"_L1, "byline"_L1,
                                                  "time"_L1, "datum"_L1,   "meta"_L1};

    /// What \a dateOf gives for the node next to the heading, of those for which it gives something. What
    /// stands before it is twice as far.
    template<class DateOf> PublicationDate nearest(DateOf dateOf) const
    {
        PublicationDate best;
        int bestDistance = 0;
        for (int i = 0; i < m_tree.size(); ++i) {
            const int distance = i >= m_heading ? i - m_heading : (m_heading - i) * 2;
            if (best.isKnown() && distance >= bestDistance)
                continue;
            if (auto found = dateOf(i); found.isKnown()) {
                best = std::move(found);
                bestDistance = distance;
            }
        }
        return best;
    }

    PublicationDate read(const QString &value, const QString &field, PublicationBasis basis,
                         double confidence) const
    {
        const auto found = findWrittenDate(value, 0, m_order);
        if (!found || found->date.year() < firstWebYear)
            return {};
        return {found->date, basis, field + ": "_L1 + value.left(120), confidence};
    }

    /// The date in an element's attributes, else in its text.
    PublicationDate machineDate(int node, const QString &field, double confidence) const
    {
        for (const char *attribute : {"datetime", "content", "title"})
            if (auto found =
                    read(m_tree[node].attribute(attribute), field, PublicationBasis::Metadata, confidence);
                found.isKnown())
                return found;
        return read(m_tree.textOf(node), field, PublicationBasis::Metadata, confidence);
    }

    /// In a comment, a sidebar, a list of other articles.
    bool isElsewhere(int node) const
    {
        for (int at = m_tree[node].parent; at >= 0; at = m_tree[at].parent) {
            if (isArchiveBanner(m_tree[at]))
                return true;
            if (at <= m_heading && m_heading < m_tree[at].end)
                return false; // the heading is in it, too, whatever it is called
            const QString names =
                (m_tree[at].attribute("class") + u' ' + m_tree[at].attribute("id")).toLower();
            for (QLatin1String word : {"comment"_L1, "related"_L1, "sidebar"_L1, "footer"_L1, "recommend"_L1,
                                       "widget"_L1, "recent"_L1, "navtop"_L1, "navbar"_L1, "navwrap"_L1})
                if (names.contains(word) && !m_tree[at].is("body") && !m_tree[at].is("html"))
                    return true;
            if (m_tree[at].is("footer") || m_tree[at].is("aside") || m_tree[at].is("nav"))
                return true;
        }
        return false;
    }

    size_t headingBlock() const
    {
        for (size_t i = 0; i < m_blocks.size() && m_heading >= 0; ++i)
            if (m_blocks[i].firstNode > m_heading)
                return i;
        return 0;
    }

    double scoreOf(size_t index, const WrittenDate &found, size_t heading) const
    {
        const HtmlBlock &block = m_blocks[index];
        if (block.cue == HtmlCue::Invisible || tellsOfCopy(block.text.left(found.span.begin)))
            return 0;
        static constexpr QStringView labels[] = {
            u"publish",     u"posted", u"veröffentlich", u"erstellt", u"verfasst",
            u"geschrieben", u"publié", u"beitrag wurde", u"written",  u"created",
            u"date:",       u"datum:", u"stand:"};
        const QString before = block.text.left(found.span.begin).right(60).toLower();
        const bool labelled = std::any_of(std::begin(labels), std::end(labels),
                                          [&before](QStringView label) { return before.contains(label); });
        const bool opens = found.span.begin == 0 && index >= heading && index < heading + 8;
        const bool alone = opens || block.text.size() < found.span.length() + 60;
        const bool dateline = index >= heading && index < heading + 8 && isDateline(block.text, found.span);
        if (!labelled && !alone && !dateline)
            return 0; // a date told of in a sentence is not that of the page
        double score = 1 + (labelled || dateline ? 1.5 : 0) + (alone ? 1 : 0);
        const double distance = index >= heading ? double(index - heading) : double(heading - index) * 1.5;
        score += std::max(0.0, 1 - distance / 20);
        if (isElsewhere(block.firstNode))
            score -= 1;
        return score;
    }

    const HtmlTree &m_tree;
    const std::vector<HtmlBlock> &m_blocks;
    int m_heading; ///< -1: none
    NumericOrder m_order;
};

/// The answer of the cascade where numbers are in \a order.
PublicationDate dated(const HtmlTree &tree, const std::vector<HtmlBlock> &blocks, const QString &url,
                      NumericOrder order)
{
    const Cascade cascade(tree, blocks, order);
    const auto published = [&] {
        return cascade.meta({"article:published_time"_L1,
                             "og:article:published_time"_L1,
                             "og:published_time"_L1,
                             "datepublished"_L1,
                             "pubdate"_L1,
                             "publishdate"_L1,
                             "publish-date"_L1,
                             "publish_date"_L1,
                             "publication_date"_L1,
                             "article.published"_L1,
                             "article:published"_L1,
                             "published_time"_L1,
                             "sailthru.date"_L1,
                             "parsely-pub-date"_L1,
                             "cxenseparse:recs:publishtime"_L1,
                             "shareaholic:article_published_time"_L1,
                             "bt:pubdate"_L1,
                             "dc.date.issued"_L1,
                             "dcterms.issued"_L1,
                             "dc.date.created"_L1,
                             "dcterms.created"_L1,
                             "article_date_original"_L1,
                             "originalpublicationdate"_L1,
                             "article:post_date"_L1,
                             "rnews:datepublished"_L1,
                             "citation_publication_date"_L1,
                             "citation_date"_L1,
                             "displaydate"_L1,
                             "ptime"_L1},
                            0.95);
    };
    const auto looseMeta = [&] {
        return cascade.meta({"date"_L1, "dc.date"_L1, "dcterms.date"_L1, "datecreated"_L1, "created"_L1,
                             "timestamp"_L1, "pub_date"_L1, "release_date"_L1},
                            0.8);
    };
    const auto modified = [&] {
        return cascade.meta({"article:modified_time"_L1, "og:updated_time"_L1, "datemodified"_L1,
                             "dcterms.modified"_L1, "last-modified"_L1, "revised"_L1},
                            0.5);
    };
    // From the surest to the least sure. Machine-readable fields all come from one database; what the
    // reader sees and the address are a second opinion.
    const DateStep machine[] = {once([&] { return cascade.structured(); }), once(published),
                                once([&] { return cascade.microdata(); })};
    const DateStep second[] = {
        once([&] { return dateFromUrl(url); }), once([&] { return cascade.timeElement(); }),
        once([&] { return cascade.microformat(); }), once([&] { return cascade.dateClass(); }),
        once([&] { return cascade.visible(); })};
    const DateStep steps[] = {second[0], machine[0], machine[1], machine[2], second[1],
                              second[3], looseMeta,  second[2],  second[4],  modified};
    PublicationDate found;
    for (const DateStep &step : steps)
        if (!found.isKnown())
            found = step();
    const int root = tree.find("html");
    const QString language = root < 0 ? QString() : tree[root].attribute("lang").left(2).toLower();
    const DateStep shown[] = {second[1], second[3]};
    const DateWitnesses witnesses{machine, std::span(machine).first(2), shown, modified(), language};
    return weighed(withDayShown(found, witnesses), witnesses, second);
}

} // namespace

PublicationDate publicationDate(const HtmlTree &tree, const std::vector<HtmlBlock> &blocks,
                                const QString &url)
{
    if (tree.nodes.empty())
        return {};
    const NumericOrder order = orderOf(tree, url);
    PublicationDate found = dated(tree, blocks, url, order);
    if (found.isKnown() || order != NumericOrder::Unknown)
        return found;
    found = dated(tree, blocks, url, NumericOrder::DayFirst);
    if (!found.isKnown() || !twoReadings(found.evidence))
        return {};
    return {std::nullopt, found.basis, found.evidence, 0};
}

} // namespace dateline
