// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/golddates.h"
#include "app/lang/conllu.h"
#include <QList>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

/// TIMEX3 has four digits for a year and BC for what is before the era.
QString timexOf(const QString &when)
{
    const bool before = when.startsWith(u'-');
    const QString unsignedDate = when.mid(before ? 1 : 0);
    const qsizetype digits = (unsignedDate + u'-').indexOf(u'-');
    return (before ? u"BC"_s : QString()) + unsignedDate.left(digits).rightJustified(4, u'0') +
           unsignedDate.mid(digits);
}

QStringView quoted(QStringView element, QStringView attribute)
{
    const qsizetype place = element.indexOf(attribute);
    const qsizetype begin = element.indexOf(u'"', place) + 1;
    return place < 0 || begin == 0 ? QStringView() : element.mid(begin, element.indexOf(u'"', begin) - begin);
}

/// Follows the elements of the annotation from token to token.
class DateReader
{
public:
    void read(QStringView xml, TextSpan token)
    {
        if (const qsizetype begin = xml.indexOf(u"<date "); begin >= 0)
            m_open = GoldDate{token, quoted(xml.mid(begin), u"when").toString()};
        if (!m_open || !xml.contains(u"</date>"))
            return;
        m_open->span.end = token.end;
        if (!m_open->when.isEmpty())
            m_dates.push_back(*m_open);
        m_open.reset();
    }

    std::vector<GoldDate> &&dates() && { return std::move(m_dates); }

private:
    std::optional<GoldDate> m_open;
    std::vector<GoldDate> m_dates;
};

} // namespace

bool GoldDate::isValue(QStringView value) const
{
    if (when.startsWith(u"--"))
        return value.size() > 4 && value.mid(4) == QStringView(when).mid(1);
    return value == timexOf(when);
}

std::vector<GoldDate> goldDates(QStringView conllu, const AnalysedText &text)
{
    DateReader reader;
    forEachMisc(conllu, [&](int word, QStringView part) {
        if (part.startsWith(u"XML="))
            reader.read(part, text.tokens[size_t(word)].span);
    });
    return std::move(reader).dates();
}

std::optional<PartialDate> goldPublicationDate(QStringView conllu)
{
    constexpr QStringView field = u"# meta::dateCreated = ";
    const qsizetype place = conllu.indexOf(field);
    if (place < 0)
        return std::nullopt;
    const qsizetype begin = place + field.size();
    return PartialDate::fromTimex(conllu.mid(begin, conllu.indexOf(u'\n', begin) - begin).trimmed());
}

} // namespace dateline
