// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/jsonparts.h"
#include "app/load/jsonitems.h"
#include "app/load/jsonloader.h"
#include "app/load/jsonscan.h"
#include "app/load/streamedparts.h"

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

/// Within which the first object tells how the file is built.
constexpr qsizetype sampleSize = 256 * 1024;

class JsonLinesParts final : public StreamedParts
{
public:
    using StreamedParts::StreamedParts;

private:
    NextPart read() override
    {
        while (auto line = stream().line(limits::maxFileBytes)) {
            const QString name = u"%1:%2"_s.arg(m_path).arg(++m_number);
            if (line->size() > limits::maxFileBytes)
                return tooLong(name);
            if (stream().isDamaged() && !line->endsWith('\n'))
                return std::nullopt; // half a line
            if (!line->trimmed().isEmpty())
                return part(name, *std::move(line));
        }
        return std::nullopt;
    }

    qint64 m_number = 0;
};

class JsonItemParts final : public StreamedParts
{
public:
    JsonItemParts(const QString &path, std::unique_ptr<LineStream> lines)
        : StreamedParts(path, std::move(lines))
        , m_items(stream())
    {
    }

    bool enterWrapped() { return m_items.enterWrapped(); }

private:
    NextPart read() override
    {
        const auto item = m_items.next();
        if (!item || (item->fault == JsonItem::Fault::CutOff && stream().isDamaged()))
            return std::nullopt;
        const QString name = u"%1#%2"_s.arg(m_path).arg(++m_number);
        if (item->fault != JsonItem::Fault::None)
            return item->problem(name);
        FilePart record = part(name, '[' + item->bytes + ']');
        record.source.place.byte = item->at - 1;
        return record;
    }

    JsonItems m_items;
    qint64 m_number = 0;
};

} // namespace

std::unique_ptr<FileParts> openJsonParts(const QString &path, std::unique_ptr<LineStream> stream)
{
    QByteArray sample = stream->peek(sampleSize);
    if (sample.startsWith("\xEF\xBB\xBF"))
        sample.remove(0, 3);
    sample = sample.trimmed();
    const bool named = isJsonLinesName(path) || path.endsWith(".json"_L1, Qt::CaseInsensitive) ||
                       path.endsWith(".json.gz"_L1, Qt::CaseInsensitive);
    if (!named || sample.isEmpty())
        return nullptr;
    if (isJsonLinesName(path) ? sample.startsWith('{') : holdsObjectALine(sample))
        return std::make_unique<JsonLinesParts>(path, std::move(stream));
    if (sample.startsWith('[') || holdsObjectAfterObject(sample))
        return std::make_unique<JsonItemParts>(path, std::move(stream));
    auto wrapped = std::make_unique<JsonItemParts>(path, std::move(stream));
    if (QFileInfo(path).size() <= limits::maxFileBytes || !wrapped->enterWrapped())
        return nullptr;
    return wrapped;
}

} // namespace dateline
