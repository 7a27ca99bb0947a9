// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/markdownloader.h"
#include "app/load/articlefields.h"
#include "app/load/charset.h"
#include "app/load/limits.h"
#include "app/load/namedate.h"
#include "app/load/richtext.h"
#include <md4c.h>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

/// Collects the paragraphs that the parser reports.
struct MarkdownText
{
    QStringList paragraphs;
    QString title; ///< the first heading of the first level
    bool inTitle = false;
    bool open = false;
    int html = 0;

    void begin()
    {
        paragraphs << QString();
        open = true;
    }

    void append(const QString &text)
    {
        if (!open)
            begin();
        paragraphs.last() += text;
    }
};

int enterBlock(MD_BLOCKTYPE type, void *detail, void *data)
{
    auto &text = *static_cast<MarkdownText *>(data);
    if (type == MD_BLOCK_HTML)
        ++text.html;
    text.begin();
    if (type == MD_BLOCK_H && text.title.isEmpty())
        text.inTitle = static_cast<MD_BLOCK_H_DETAIL *>(detail)->level == 1;
    return 0;
}

int leaveBlock(MD_BLOCKTYPE type, void *, void *data)
{
    auto &text = *static_cast<MarkdownText *>(data);
    if (type == MD_BLOCK_HTML)
        --text.html;
    if (type == MD_BLOCK_H && text.inTitle)
        text.title = text.paragraphs.last().simplified();
    text.inTitle = false;
    text.open = false;
    return 0;
}

int enterSpan(MD_SPANTYPE, void *, void *)
{
    return 0;
}

int takeText(MD_TEXTTYPE type, const MD_CHAR *characters, MD_SIZE size, void *data)
{
    auto &text = *static_cast<MarkdownText *>(data);
    const QString piece = QString::fromUtf8(characters, qsizetype(size));
    if (type == MD_TEXT_HTML || text.html > 0)
        return 0; // tags; what stands between them is ordinary text
    if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR)
        text.append(u" "_s);
    else if (type == MD_TEXT_ENTITY)
        text.append(textOfFragment(piece));
    else
        text.append(piece);
    return 0;
}

/// Takes "name: value" lines between two lines --- off the text, or "name = value" ones between two lines
/// +++.
NamedFields takeFrontMatter(QString &text)
{
    NamedFields fields;
    const QString bare = text.startsWith(QChar(0xFEFF)) ? text.mid(1) : text;
    const QString fence = bare.left(3);
    const qsizetype line = bare.indexOf(u'\n');
    const bool opens =
        (fence == "---"_L1 || fence == "+++"_L1) && line > 0 && bare.mid(3, line - 3).trimmed().isEmpty();
    const qsizetype end = opens ? bare.indexOf(u'\n' + fence, 3) : -1;
    if (end < 0)
        return fields;
    for (const QString &field : bare.mid(4, end - 4).split(u'\n')) {
        const qsizetype colon = field.indexOf(fence == "---"_L1 ? u':' : u'=');
        if (colon <= 0 || field.front().isSpace())
            continue;
        QString value = field.mid(colon + 1).trimmed();
        const bool quoted = value.size() > 1 && (value.front() == u'"' || value.front() == u'\'') &&
                            value.back() == value.front();
        fields.emplace_back(field.left(colon).trimmed(), quoted ? value.mid(1, value.size() - 2) : value);
    }
    const qsizetype body = bare.indexOf(u'\n', end + 1);
    text = body < 0 ? QString() : bare.mid(body + 1);
    return fields;
}

MarkdownText parsed(const QString &markdown)
{
    MD_PARSER parser{};
    parser.flags = MD_DIALECT_GITHUB;
    parser.enter_block = enterBlock;
    parser.leave_block = leaveBlock;
    parser.enter_span = enterSpan;
    parser.leave_span = enterSpan;
    parser.text = takeText;
    MarkdownText text;
    const QByteArray bytes = markdown.toUtf8();
    md_parse(bytes.constData(), MD_SIZE(bytes.size()), &parser, &text);
    return text;
}

} // namespace

QString MarkdownLoader::format() const
{
    return u"markdown"_s;
}

QStringList MarkdownLoader::patterns() const
{
    return {u"*.md"_s, u"*.markdown"_s};
}

bool MarkdownLoader::canHandle(const Source &source) const
{
    return source.name.endsWith(".md"_L1, Qt::CaseInsensitive) ||
           source.name.endsWith(".markdown"_L1, Qt::CaseInsensitive);
}

Result<LoadedArticles> MarkdownLoader::load(const Source &source) const
{
    const DecodedText decoded = decodeText(source.bytes);
    if (looksBinary(decoded.text))
        return Problem{source.name, u"This is not text: the file holds binary data."_s, {}, {}};
    QString markdown = decoded.text;
    const NamedFields front = takeFrontMatter(markdown);
    const MarkdownText text = parsed(markdown);
    Article article;
    article.text = textOfParagraphs(text.paragraphs);
    article.title = text.title.left(limits::maxTitleLength);
    article.encoding = decoded.label();
    article.notes = decoded.notes();
    applyFields(front, article);
    completeFromHead(article, titleFromPath(source.name), {}, {});
    return LoadedArticles{{article}, {}};
}

} // namespace dateline
