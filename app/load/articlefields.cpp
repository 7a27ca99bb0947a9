// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/articlefields.h"
#include "app/load/dateorder.h"
#include "app/load/limits.h"
#include <algorithm>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

struct FieldName
{
    QLatin1String name; ///< lower case letters and digits only
    ArticleField field;
};

/// Of several names for one thing the more exact comes first.
constexpr FieldName fieldNames[] = {
    {"id"_L1, ArticleField::Id},
    {"guid"_L1, ArticleField::Id},
    {"articleid"_L1, ArticleField::Id},
    {"title"_L1, ArticleField::Title},
    {"headline"_L1, ArticleField::Title},
    {"subject"_L1, ArticleField::Title},
    {"hl"_L1, ArticleField::Title},
    {"author"_L1, ArticleField::Author},
    {"authors"_L1, ArticleField::Author},
    {"byline"_L1, ArticleField::Author},
    {"creator"_L1, ArticleField::Author},
    {"writer"_L1, ArticleField::Author},
    {"datepublished"_L1, ArticleField::Published},
    {"publicationdate"_L1, ArticleField::Published},
    {"publisheddate"_L1, ArticleField::Published},
    {"publishdate"_L1, ArticleField::Published},
    {"published"_L1, ArticleField::Published},
    {"publishedat"_L1, ArticleField::Published},
    {"publishedon"_L1, ArticleField::Published},
    {"publishedtime"_L1, ArticleField::Published},
    {"pubdate"_L1, ArticleField::Published},
    {"firstpublished"_L1, ArticleField::Published},
    {"versioncreated"_L1, ArticleField::Published},
    {"firstcreated"_L1, ArticleField::Published},
    {"date"_L1, ArticleField::Published},
    {"datetime"_L1, ArticleField::Published},
    {"timestamp"_L1, ArticleField::Published},
    {"created"_L1, ArticleField::Published},
    {"createdat"_L1, ArticleField::Published},
    {"datecreated"_L1, ArticleField::Published},
    {"time"_L1, ArticleField::Published},
    {"canonicalurl"_L1, ArticleField::Url},
    {"url"_L1, ArticleField::Url},
    {"uri"_L1, ArticleField::Url},
    {"link"_L1, ArticleField::Url},
    {"href"_L1, ArticleField::Url},
    {"permalink"_L1, ArticleField::Url},
    {"weburl"_L1, ArticleField::Url},
    {"source"_L1, ArticleField::Source},
    {"sourcename"_L1, ArticleField::Source},
    {"publicationtitle"_L1, ArticleField::Source},
    {"publication"_L1, ArticleField::Source},
    {"publisher"_L1, ArticleField::Source},
    {"newspaper"_L1, ArticleField::Source},
    {"outlet"_L1, ArticleField::Source},
    {"sitename"_L1, ArticleField::Source},
    {"site"_L1, ArticleField::Source},
    {"domain"_L1, ArticleField::Source},
    {"language"_L1, ArticleField::Language},
    {"lang"_L1, ArticleField::Language},
    {"text"_L1, ArticleField::Text},
    {"fulltext"_L1, ArticleField::Text},
    {"articlebody"_L1, ArticleField::Text},
    {"articletext"_L1, ArticleField::Text},
    {"bodytext"_L1, ArticleField::Text},
    {"maintext"_L1, ArticleField::Text},
    {"contenttext"_L1, ArticleField::Text},
    {"body"_L1, ArticleField::Text},
    {"content"_L1, ArticleField::Text},
    {"article"_L1, ArticleField::Text},
    {"story"_L1, ArticleField::Text},
    {"html"_L1, ArticleField::Html},
    {"contenthtml"_L1, ArticleField::Html},
    {"bodyhtml"_L1, ArticleField::Html},
    {"summary"_L1, ArticleField::Summary},
    {"abstract"_L1, ArticleField::Summary},
    {"description"_L1, ArticleField::Summary},
};

QString bareName(const QString &name)
{
    QString bare;
    for (QChar c : name)
        if (c.isLetterOrNumber())
            bare += c.toLower();
    return bare;
}

/// The rank of a name in the table; its size where the name is not in it.
size_t rankOf(const QString &name)
{
    const QString bare = bareName(name);
    const auto found = std::find_if(std::begin(fieldNames), std::end(fieldNames),
                                    [&bare](const FieldName &known) { return known.name == bare; });
    return size_t(found - std::begin(fieldNames));
}

/// "Doe, Jane" stays; a list of JSON or Python form loses its brackets and quotes.
QString plainList(QString value)
{
    if (value.startsWith(u'[') && value.endsWith(u']'))
        value = value.mid(1, value.size() - 2).remove(u'"').remove(u'\'');
    return value.simplified();
}

std::optional<PartialDate> dayOfEpoch(const QString &value)
{
    bool number = false;
    const qint64 count = value.section(u'.', 0, 0).toLongLong(&number);
    if (!number || value.size() < 9)
        return std::nullopt;
    const qint64 seconds = count >= 100'000'000'000 ? count / 1000 : count;
    if (seconds < 315'532'800 || seconds > 4'102'444'800) // 1980 … 2100
        return std::nullopt;
    return PartialDate::around(Precision::Day, std::chrono::sys_days(std::chrono::days(seconds / 86400)));
}

} // namespace

ArticleField articleField(const QString &name)
{
    const size_t rank = rankOf(name);
    return rank < std::size(fieldNames) ? fieldNames[rank].field : ArticleField::Other;
}

QString valueOf(const NamedFields &fields, ArticleField meaning)
{
    size_t best = std::size(fieldNames);
    QString value;
    for (const auto &[name, text] : fields) {
        const size_t rank = rankOf(name);
        if (rank < best && fieldNames[rank].field == meaning && !text.trimmed().isEmpty()) {
            best = rank;
            value = text;
        }
    }
    return value;
}

std::optional<PartialDate> dayInField(const QString &value, NumericOrder order)
{
    if (const auto epoch = dayOfEpoch(value.trimmed()))
        return epoch;
    if (const auto found = findWrittenDate(value, 0, order)) {
        const bool unset = found->date == *PartialDate::day(1970, 1, 1); // a counter that was never set
        return unset ? std::nullopt : std::optional(found->date);
    }
    const auto date = PartialDate::fromTimex(value.trimmed());
    return date && date->year() >= 1600 && date->year() <= 2199 ? date : std::nullopt;
}

void applyFields(const NamedFields &fields, Article &article, NumericOrder order)
{
    const auto put = [&fields](ArticleField meaning, QString &place) {
        if (const QString value = plainList(valueOf(fields, meaning)); !value.isEmpty())
            place = value;
    };
    put(ArticleField::Title, article.title);
    article.title.truncate(limits::maxTitleLength);
    put(ArticleField::Author, article.author);
    put(ArticleField::Url, article.url);
    put(ArticleField::Source, article.source);
    const QString tag = valueOf(fields, ArticleField::Language).trimmed();
    if (!tag.isEmpty())
        article.language = tag.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    const QString value = valueOf(fields, ArticleField::Published).trimmed();
    if (value.isEmpty())
        return;
    if (order == NumericOrder::Unknown)
        order = numericOrderOf(tag, article.url);
    const PublicationDate published =
        publishedIn(value, order, PublicationBasis::Metadata, value.left(120), 0.95);
    if (published.isKnown() || !article.published.isKnown())
        article.published = published;
}

} // namespace dateline
