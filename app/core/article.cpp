// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/article.h"
#include "app/core/enumtext.h"
#include <QCryptographicHash>

namespace dateline {

namespace {

constexpr std::array basisNames{QLatin1String("none"),      QLatin1String("given"),
                                QLatin1String("metadata"),  QLatin1String("dateline"),
                                QLatin1String("filename"),  QLatin1String("url"),
                                QLatin1String("duplicate"), QLatin1String("estimated")};

} // namespace

QLatin1String toText(PublicationBasis basis)
{
    return basisNames[size_t(basis)];
}

std::optional<PublicationBasis> publicationBasisFromText(QStringView text)
{
    return enumFromText<PublicationBasis>(basisNames, text);
}

QString contentHash(const Article &article)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(article.text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace dateline
