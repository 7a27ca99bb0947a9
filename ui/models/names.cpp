// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/names.h"
#include "ui/models/theme.h"
#include <QCoreApplication>

namespace dateline {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Names", text);
}

} // namespace

QString statusName(EventStatus status)
{
    return status == EventStatus::Actual ? translated("Actual") : translated("Scheduled");
}

QString reviewName(Review review)
{
    switch (review) {
    case Review::Accepted:
        return translated("Accepted");
    case Review::Rejected:
        return translated("Rejected");
    case Review::Suggested:
        break;
    }
    return translated("Suggested");
}

QString mainEventName()
{
    return translated("main event of its article");
}

QString publicationBasisName(PublicationBasis basis)
{
    switch (basis) {
    case PublicationBasis::Given:
        return translated("given");
    case PublicationBasis::Metadata:
        return translated("from the page");
    case PublicationBasis::Dateline:
        return translated("from the dateline");
    case PublicationBasis::FileName:
        return translated("from the file name");
    case PublicationBasis::Url:
        return translated("from the address");
    case PublicationBasis::Duplicate:
        return translated("from a copy of it");
    case PublicationBasis::Estimated:
        return translated("estimated");
    case PublicationBasis::None:
        break;
    }
    return {};
}

QList<std::pair<GroupBy, QString>> groupChoices()
{
    return {{GroupBy::Type, translated("By type")},     {GroupBy::Person, translated("By person or body")},
            {GroupBy::Place, translated("By place")},   {GroupBy::Article, translated("By article")},
            {GroupBy::Source, translated("By source")}, {GroupBy::Tag, translated("By tag")}};
}

GroupNames groupNames(GroupBy by)
{
    GroupNames names;
    names.type = typeName;
    names.other = translated("other");
    names.none = by == GroupBy::Tag      ? translated("untagged")
                 : by == GroupBy::Source ? translated("no source")
                 : by == GroupBy::Place  ? translated("no place")
                                         : translated("no person");
    return names;
}

} // namespace dateline
