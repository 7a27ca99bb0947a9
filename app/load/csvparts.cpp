// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/csvparts.h"
#include "app/load/charset.h"
#include "app/load/csvloader.h"
#include "app/load/csvtable.h"
#include "app/load/streamedparts.h"
#include <algorithm>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

/// What the encoding, the delimiter and the order of dates are told by.
constexpr qsizetype sampleSize = 256 * 1024;

/// The order and the heading are those of the whole table: no row knows them by itself.
class CsvParts final : public StreamedParts
{
public:
    CsvParts(const QString &path, std::unique_ptr<LineStream> lines, const QByteArray &sample)
        : StreamedParts(path, std::move(lines))
    {
        const DecodedText decoded = decodeText(sample);
        const CsvTable table = readCsvTable(decoded.text);
        m_charset = decoded.encoding.toLatin1();
        m_delimiter = csvDelimiter(decoded.text).toLatin1();
        m_order = table.dateOrder();
        m_isTable = table.hasText();
        m_heading = row().value_or(QByteArray());
    }

private:
    NextPart read() override
    {
        if (!m_isTable)
            return std::exchange(m_refused, true)
                       ? std::nullopt
                       : NextPart(Result<FilePart>(CsvLoader::noTextColumn(m_path)));
        while (auto bytes = row()) {
            const QString name = u"%1#%2"_s.arg(m_path).arg(++m_number);
            if (bytes->size() > limits::maxFileBytes)
                return tooLong(name);
            if (stream().isDamaged() && !bytes->endsWith('\n'))
                return std::nullopt; // half a row
            if (isBlank(*bytes))
                continue;
            FilePart article = part(name, m_heading + *bytes);
            article.source.charset = m_charset;
            article.dateOrder = m_order;
            return article;
        }
        return std::nullopt;
    }

    /// Of a row that is too long, a piece that is, too.
    std::optional<QByteArray> row()
    {
        CsvRowEnds ends(m_delimiter);
        std::optional<QByteArray> bytes;
        while (auto line = stream().line(limits::maxFileBytes)) {
            const bool whole = ends.endsWith(*line);
            if (!bytes)
                bytes = *std::move(line);
            else if (bytes->size() <= limits::maxFileBytes)
                *bytes += *line;
            if (whole)
                break;
        }
        return bytes;
    }

    bool isBlank(const QByteArray &bytes) const
    {
        return std::all_of(bytes.begin(), bytes.end(),
                           [this](char c) { return c == m_delimiter || strchr(" \r\n\"", c); });
    }

    QByteArray m_heading;
    QByteArray m_charset;
    char m_delimiter = ',';
    NumericOrder m_order = NumericOrder::Unknown;
    bool m_isTable = false;
    bool m_refused = false;
    qint64 m_number = 0;
};

} // namespace

std::unique_ptr<FileParts> openCsvParts(const QString &path, std::unique_ptr<LineStream> stream)
{
    QByteArray sample = stream->peek(sampleSize);
    if (sample.contains('\0') || sample.trimmed().isEmpty())
        return nullptr;
    if (const qsizetype end = sample.lastIndexOf('\n'); end > 0 && sample.size() == sampleSize)
        sample.truncate(end + 1); // no half characters
    return std::make_unique<CsvParts>(path, std::move(stream), sample);
}

} // namespace dateline
