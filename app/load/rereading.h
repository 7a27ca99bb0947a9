// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/article.h"
#include "app/core/result.h"

namespace dateline {

/// The file that the article of this name (Article::name) lies in: itself, or the archive or file of many
/// articles around it. Empty where there is none (any more).
QString fileHolding(const QString &name);

/// The file or address that readAgain() reads; a Problem where the article came from neither, or its file is
/// gone.
Result<QString> rereadableOrigin(const Article &article);

/// \a article as its file or page gives it in \a encoding, with the same id and name. A Problem where the
/// format fixes the encoding itself, or the origin does not hold the article any more. Blocks; an address is
/// fetched.
Result<Article> readAgain(const Article &article, const QByteArray &encoding);

} // namespace dateline
