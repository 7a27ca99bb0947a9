// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/namedate.h"
#include "app/load/writtendate.h"
#include <QStringList>

namespace dateline {

namespace {

/// Endings that say how a file is stored, not what it is about.
QString withoutEnding(QString name)
{
    if (name.endsWith(u".gz", Qt::CaseInsensitive))
        name.chop(3);
    const qsizetype dot = name.lastIndexOf(u'.');
    const bool ending = dot > 0 && name.size() - dot <= 6 && !name[name.size() - 1].isDigit();
    return ending ? name.left(dot) : name;
}

QString fileName(const QString &path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

PublicationDate publishedOn(const WrittenDate &found, QStringView text, PublicationBasis basis,
                            double confidence)
{
    return {found.date, basis, found.span.in(text).toString(), confidence};
}

/// Years of a name: anything else is a number of another kind.
bool isLikely(const PartialDate &date)
{
    return date.year() >= 1800 && date.year() < 2100;
}

/// The last folders as one text, so that 2021/05/05 is read as one date.
std::optional<WrittenDate> dateInFolders(const QString &folders)
{
    std::optional<WrittenDate> last;
    for (qsizetype from = 0;;) {
        const auto found = findWrittenDate(folders, from);
        if (!found)
            return last;
        const bool whole = (found->span.begin == 0 || folders[found->span.begin - 1] == u'/') &&
                           (found->span.end == folders.size() || folders[found->span.end] == u'/');
        if (whole && isLikely(found->date))
            last = found;
        from = found->span.end;
    }
}

} // namespace

PublicationDate dateFromPath(const QString &path)
{
    const QString name = withoutEnding(fileName(path));
    if (const auto found = findWrittenDate(name); found && isLikely(found->date))
        return publishedOn(*found, name, PublicationBasis::FileName, 0.8);
    const auto undecided = findWrittenDate(name, 0, NumericOrder::DayFirst);
    const QString folders = path.left(path.lastIndexOf(u'/') + 1);
    if (const auto found = dateInFolders(folders))
        return publishedOn(*found, folders, PublicationBasis::FileName, 0.7);
    if (undecided && isLikely(undecided->date))
        return {std::nullopt, PublicationBasis::FileName, undecided->span.in(name).toString(), 0};
    return {};
}

PublicationDate dateFromUrl(const QString &url)
{
    const qsizetype host = url.indexOf(QLatin1String("://"));
    const qsizetype start = url.indexOf(u'/', host < 0 ? 0 : host + 3);
    if (start < 0)
        return {};
    const QString path = url.mid(start);
    const auto found = findWrittenDate(path);
    if (!found || !isLikely(found->date) || found->date.year() < 1990)
        return {};
    return publishedOn(*found, path, PublicationBasis::Url, 0.85);
}

QString titleFromPath(const QString &path)
{
    QString name = withoutEnding(fileName(path));
    const QString whole = name;
    if (const auto found = findWrittenDate(name); found && isLikely(found->date))
        name.remove(found->span.begin, found->span.length());
    for (QChar &c : name)
        if (c == u'-' || c == u'_' || c == u'+')
            c = u' ';
    name = name.simplified();
    return name.isEmpty() ? whole : name;
}

} // namespace dateline
