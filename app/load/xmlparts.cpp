// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/xmlparts.h"
#include "app/load/feedloader.h"
#include "app/load/newsmlloader.h"
#include "app/load/streamedparts.h"
#include "app/load/xmlsplit.h"

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

class XmlParts final : public StreamedParts
{
public:
    XmlParts(const QString &path, std::unique_ptr<LineStream> lines)
        : StreamedParts(path, std::move(lines))
        , m_split(stream(), xmlItemNames)
    {
    }

private:
    NextPart read() override
    {
        const auto item = m_split.next();
        if (!item || (item->fault == XmlItem::Fault::CutOff && stream().isDamaged()))
            return std::nullopt;
        const QString name = u"%1#%2"_s.arg(m_path).arg(++m_number);
        if (item->fault != XmlItem::Fault::None)
            return item->problem(name);
        FilePart article = part(name, item->bytes);
        article.source.place = item->place;
        article.optional = true; // an item without text
        return article;
    }

    XmlSplit m_split;
    qint64 m_number = 0;
};

} // namespace

std::unique_ptr<FileParts> openXmlParts(const QString &path, std::unique_ptr<LineStream> stream)
{
    const Source head{path, stream->peek(8192)};
    if (head.bytes.contains('\0') || !(FeedLoader().canHandle(head) || NewsMlLoader().canHandle(head)))
        return nullptr;
    return std::make_unique<XmlParts>(path, std::move(stream));
}

} // namespace dateline
