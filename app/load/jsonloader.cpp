// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/jsonloader.h"
#include "app/load/charset.h"
#include "app/load/jsonarticle.h"
#include "app/load/jsonitems.h"
#include "app/load/jsonscan.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

bool hasName(const QString &name, std::initializer_list<QLatin1String> endings)
{
    return std::any_of(endings.begin(), endings.end(),
                       [&name](QLatin1String ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

/// The first characters of an object or of an array of them: a text may begin with a bracket, too.
bool startsLikeJson(const QByteArray &bytes)
{
    QByteArray head = bytes.left(400);
    if (head.startsWith("\xEF\xBB\xBF"))
        head.remove(0, 3);
    head.removeIf([](char c) { return isspace(uchar(c)); });
    return head.startsWith("{\"") || head.startsWith("[{\"");
}

/// The records that an answer of an interface wraps: the first array of objects with text, at most a few
/// levels down.
QJsonArray wrappedRecords(const QJsonObject &object, int levels)
{
    for (const QJsonValue &value : object)
        if (const QJsonArray items = value.toArray();
            !items.isEmpty() && hasArticleText(items.first().toObject()))
            return items;
    if (levels == 0)
        return {};
    for (const QJsonValue &value : object)
        if (value.isObject())
            if (const QJsonArray items = wrappedRecords(value.toObject(), levels - 1); !items.isEmpty())
                return items;
    return {};
}

class JsonReading
{
public:
    explicit JsonReading(const Source &source)
        : m_name(source.name)
        , m_place(source.place)
    {
    }

    void readDocument(const QJsonDocument &document)
    {
        if (document.isArray())
            return readAll(document.array());
        const QJsonObject object = document.object();
        const QJsonArray wrapped = wrappedRecords(object, 2);
        if (!wrapped.isEmpty() && valueOf(fieldsOf(object), ArticleField::Text).size() < 200)
            readAll(wrapped);
        else
            readRecord(object, m_name);
    }

    void readLines(const QByteArray &bytes)
    {
        int number = 0;
        for (qsizetype begin = 0; begin < bytes.size();) {
            qsizetype end = bytes.indexOf('\n', begin);
            if (end < 0)
                end = bytes.size();
            ++number;
            const QByteArray line = bytes.mid(begin, end - begin).trimmed();
            if (!line.isEmpty())
                readLine(line, u"%1:%2"_s.arg(m_name).arg(number));
            begin = end + 1;
        }
    }

    /// What can be told apart of an array that is damaged or of objects that only follow each other.
    void readItems(const QByteArray &bytes)
    {
        const auto stream = LineStream::over(bytes);
        JsonItems items(*stream);
        if (bytes.startsWith('{') && !holdsObjectAfterObject(bytes))
            items.enterWrapped();
        for (int number = 1; auto item = items.next(); ++number)
            readItem(*item, u"%1#%2"_s.arg(m_name).arg(number));
    }

    LoadedArticles take() { return std::move(m_loaded); }

private:
    void readAll(const QJsonArray &records)
    {
        for (qsizetype i = 0; i < records.size(); ++i)
            readRecord(records[i].toObject(), u"%1#%2"_s.arg(m_name).arg(i + 1));
    }

    void readItem(const JsonItem &item, const QString &place)
    {
        if (item.fault != JsonItem::Fault::None) {
            m_loaded.problems.push_back(item.problem(place));
            return;
        }
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(item.bytes, &error);
        if (document.isNull() && error.error != QJsonParseError::NoError)
            m_loaded.problems.push_back(
                JsonItem{{}, m_place.byte + item.at + error.offset, JsonItem::Fault::Malformed}.problem(
                    place));
        else
            readRecord(document.object(), place);
    }

    void readLine(const QByteArray &line, const QString &place)
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(line, &error);
        if (document.isObject())
            readRecord(document.object(), place);
        else
            m_loaded.problems.push_back({place,
                                         u"The line is no JSON object: %1."_s.arg(error.errorString()),
                                         u"The other lines were read."_s,
                                         {}});
    }

    void readRecord(const QJsonObject &object, const QString &place)
    {
        const NamedFields fields = fieldsOf(object);
        auto article = articleOfFields(fields, place);
        if (!article) {
            m_loaded.problems.push_back(article.problem());
            return;
        }
        const QString id = valueOf(fields, ArticleField::Id);
        article->name = id.isEmpty() ? place : id;
        m_loaded.articles.push_back(*std::move(article));
    }

    QString m_name;
    PlaceInFile m_place;
    LoadedArticles m_loaded;
};

} // namespace

bool isJsonLinesName(const QString &name)
{
    return hasName(name, {".jsonl"_L1, ".ndjson"_L1, ".jsonlines"_L1, ".jsonl.gz"_L1, ".ndjson.gz"_L1});
}

QString JsonLoader::format() const
{
    return u"json"_s;
}

QStringList JsonLoader::patterns() const
{
    return {u"*.json"_s, u"*.jsonl"_s, u"*.ndjson"_s};
}

bool JsonLoader::canHandle(const Source &source) const
{
    return isJsonLinesName(source.name) || hasName(source.name, {".json"_L1}) || startsLikeJson(source.bytes);
}

Result<LoadedArticles> JsonLoader::load(const Source &source) const
{
    const DecodedText decoded = decodeText(source.bytes);
    const QByteArray bytes =
        decoded.encoding == "UTF-8"_L1 && decoded.replaced == 0 && decoded.decidedBy == "valid"_L1
            ? source.bytes
            : decoded.text.toUtf8();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    const bool lines = isJsonLinesName(source.name) || holdsObjectALine(bytes.trimmed());
    JsonReading reading(source);
    if (!document.isNull())
        reading.readDocument(document);
    else if (lines)
        reading.readLines(bytes);
    else
        reading.readItems(bytes);
    LoadedArticles loaded = reading.take();
    if (loaded.articles.empty() && loaded.problems.size() == 1) {
        loaded.problems.front().kept.clear();
        return loaded.problems.front();
    }
    if (loaded.articles.empty() && document.isNull() && !lines)
        return Problem{source.name,
                       u"The JSON is damaged at byte %1: %2."_s.arg(source.place.byte + error.offset)
                           .arg(error.errorString()),
                       {},
                       u"Fetch or save the file again."_s};
    for (Article &article : loaded)
        article.encoding = decoded.label();
    return loaded;
}

} // namespace dateline
