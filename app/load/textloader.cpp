// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/textloader.h"
#include "app/load/charset.h"
#include "app/load/limits.h"
#include "app/load/namedate.h"
#include "app/load/plaintext.h"
#include "app/load/texthead.h"

namespace dateline {

using namespace Qt::StringLiterals;

QString TextLoader::format() const
{
    return u"text"_s;
}

QStringList TextLoader::patterns() const
{
    return {u"*.txt"_s, u"*.text"_s};
}

bool TextLoader::canHandle(const Source &) const
{
    return true;
}

Result<LoadedArticles> TextLoader::load(const Source &source) const
{
    const DecodedText decoded = decodeText(source.bytes);
    if (looksBinary(decoded.text))
        return Problem{source.name,
                       u"This is not text: the file holds binary data."_s,
                       {},
                       u"Save the article as text or as a web page, and open that."_s};
    if (decoded.text.startsWith("<?xml"_L1))
        return Problem{source.name,
                       u"This kind of XML is not known: it is no feed, no agency's format and no page."_s,
                       {},
                       u"Save the article as text or as a web page, and open that."_s};
    Article article;
    article.text = breakLongLines(joinWrappedLines(cleanText(decoded.text)), limits::maxLineLength);
    const TextHead head = readTextHead(article.text);
    article.title = head.title.isEmpty() ? titleFromPath(source.name) : head.title;
    article.author = head.author;
    article.published = head.published;
    article.encoding = decoded.label();
    article.notes = decoded.notes();
    return LoadedArticles{{article}, {}};
}

} // namespace dateline
