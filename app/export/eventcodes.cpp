// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/eventcodes.h"
#include <algorithm>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String none = "NONE"_L1;

QStringList stringsOf(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list << item.toString();
    return list;
}

/// The codes that the table may use.
struct KnownCodes
{
    QStringList plover;
    QStringList cameo;
};

/// "NONE" becomes empty; nothing where a code is not known.
std::optional<EventCode> codeOf(const QJsonValue &row, const KnownCodes &known)
{
    const QString plover = row["plover"_L1].toString();
    const QString cameo = row["cameo"_L1].toString();
    if (!known.plover.contains(plover) || !known.cameo.contains(cameo))
        return std::nullopt;
    return EventCode{plover == none ? QString() : plover, cameo == none ? QString() : cameo};
}

/// How many words on either side of a trigger may be what it is about.
constexpr int reach = 8;

/// The words of \a part in order, up to a mark that ends a clause.
QStringList wordsUpToMark(QStringView part)
{
    QStringList words;
    for (QStringView word : part.split(u' ', Qt::SkipEmptyParts)) {
        const QChar last = word.back();
        while (!word.isEmpty() && !word.back().isLetterOrNumber())
            word.chop(1);
        words << word.toString();
        if (last == u'.' || last == u',' || last == u';' || last == u':' || words.size() == reach)
            break;
    }
    return words;
}

/// The words behind a trigger, and those before it back to a mark: "the *treaty* was signed".
QStringList wordsAbout(const Event &event, QStringView text)
{
    QStringList words;
    if (event.sentence.end > event.trigger.end)
        words = wordsUpToMark(text.mid(event.trigger.end, event.sentence.end - event.trigger.end));
    if (event.trigger.begin <= event.sentence.begin)
        return words;
    const QStringView before = text.mid(event.sentence.begin, event.trigger.begin - event.sentence.begin);
    const auto mark = std::find_if(before.crbegin(), before.crend(),
                                   [](QChar c) { return c == u',' || c == u';' || c == u':'; });
    return words + wordsUpToMark(before.mid(before.crend() - mark));
}

Problem badTable(const QString &where, const QString &what)
{
    return {where, what, {}, u"Correct this file, or restore it."_s};
}

} // namespace

Result<std::shared_ptr<const EventCodes>> EventCodes::load(const QString &resourceFolder)
{
    const QString path = resourceFolder + u"/lexicon/en/codes.json"_s;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{path, u"It cannot be read: %1."_s.arg(file.errorString()), {}, {}};
    auto codes = fromJson(file.readAll(), path);
    if (!codes)
        return codes.problem();
    return std::shared_ptr<const EventCodes>(std::make_shared<EventCodes>(*std::move(codes)));
}

Result<EventCodes> EventCodes::fromJson(const QByteArray &json, const QString &where)
{
    const QJsonObject table = QJsonDocument::fromJson(json).object();
    const KnownCodes known{stringsOf(table["plover"_L1]), stringsOf(table["cameo"_L1])};
    EventCodes codes;
    for (EventType type : allEventTypes()) {
        const auto code = codeOf(table["types"_L1][toText(type)], known);
        if (!code)
            return badTable(where, u"The type “%1” has no code that the table lists."_s.arg(toText(type)));
        codes.m_types[size_t(type)] = *code;
    }
    for (const QJsonValue &row : table["words"_L1].toArray()) {
        const auto type = eventTypeFromText(row["type"_L1].toString());
        const auto code = codeOf(row, known);
        if (!type || !code)
            return badTable(where, u"A row of words has no type, or no code that the table lists."_s);
        for (const QString &letters : stringsOf(row["words"_L1]))
            codes.m_beginnings.push_back({*type, letters, stringsOf(row["things"_L1]), *code});
    }
    std::stable_sort(codes.m_beginnings.begin(), codes.m_beginnings.end(),
                     [](const Beginning &a, const Beginning &b) {
                         return a.things.isEmpty() == b.things.isEmpty() ? a.letters.size() > b.letters.size()
                                                                         : b.things.isEmpty();
                     });
    return codes;
}

bool EventCodes::Beginning::fits(EventType eventType, QStringView word, const QStringList &near) const
{
    if (type != eventType || !word.startsWith(letters, Qt::CaseInsensitive))
        return false;
    return things.isEmpty() || std::any_of(near.begin(), near.end(), [&](const QString &one) {
               return std::any_of(things.begin(), things.end(), [&](const QString &thing) {
                   return one.startsWith(thing, Qt::CaseInsensitive);
               });
           });
}

EventCode EventCodes::of(EventType type, QStringView word, const QStringList &things) const
{
    const auto found = std::find_if(m_beginnings.begin(), m_beginnings.end(),
                                    [&](const Beginning &row) { return row.fits(type, word, things); });
    return found == m_beginnings.end() ? m_types[size_t(type)] : found->code;
}

EventCode EventCodes::of(const Event &event, QStringView text) const
{
    return of(event.type, event.trigger.in(text), wordsAbout(event, text));
}

} // namespace dateline
