// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/icsexport.h"
#include "app/core/displaydate.h"
#include "app/export/deviceoutput.h"
#include <QCryptographicHash>

namespace dateline {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

/// RFC 5545, 3.3.11: backslash, semicolon, comma and line feed are escaped; other control characters are not
/// allowed.
QByteArray escapedText(QStringView text)
{
    QString out;
    for (QChar c : text) {
        if (c == u'\n')
            out += "\\n"_L1;
        else if (c == u'\\' || c == u';' || c == u',')
            (out += u'\\') += c;
        else if (c.unicode() >= u' ' && c != QChar(0x7f))
            out += c;
    }
    return out.toUtf8();
}

bool isContinuationByte(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

/// RFC 5545, 3.1: lines of at most 75 octets, continued after a space; never within a character.
void appendFolded(QByteArray &out, const QByteArray &line)
{
    constexpr qsizetype limit = 75;
    qsizetype begin = 0;
    qsizetype room = limit;
    while (line.size() - begin > room) {
        qsizetype end = begin + room;
        while (isContinuationByte(line[end]))
            --end;
        out.append(line.constData() + begin, end - begin).append("\r\n ");
        begin = end;
        room = limit - 1;
    }
    out.append(line.constData() + begin, line.size() - begin).append("\r\n");
}

class Calendar
{
public:
    void line(const char *name, const QByteArray &value)
    {
        appendFolded(m_bytes, QByteArray(name) + ':' + value);
    }
    void text(const char *name, QStringView value)
    {
        if (!value.isEmpty())
            line(name, escapedText(value));
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

QByteArray dateText(sys_days day)
{
    const year_month_day date(day);
    const auto padded = [](int number, int width) {
        return QByteArray::number(number).rightJustified(width, '0');
    };
    return padded(int(date.year()), 4) + padded(int(unsigned(date.month())), 2) +
           padded(int(unsigned(date.day())), 2);
}

/// The days to block, half-open. An open end stands at the day that is known.
DayInterval shownDays(const DateValue &date)
{
    DayInterval span = date.span();
    if (!span.hasBegin())
        span.begin = span.end - days(1);
    if (!span.hasEnd())
        span.end = span.begin + days(1);
    return span;
}

bool hasForm(const DateValue &date)
{
    const DayInterval span = shownDays(date);
    return span.begin >= sys_days(year(1) / 1 / 1) && span.end <= sys_days(year(9999) / 12 / 31);
}

/// The same for the same event of the same article in every export.
QByteArray uid(const SelectedEvent &selected)
{
    const Event &event = *selected.event;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(selected.article->name.toUtf8());
    hash.addData(contentHash(*selected.article).toLatin1());
    hash.addData(QByteArray::number(event.trigger.begin) + '-' + QByteArray::number(event.trigger.end));
    return hash.result().toHex().first(32) + "@dateline";
}

QByteArray stampText(const SelectedEvent &selected, const ExportOptions &options)
{
    if (!options.stamp.isEmpty())
        return options.stamp.toLatin1();
    const auto &published = selected.article->published.date;
    return (published ? dateText(published->firstDay()) : QByteArray("19700101")) + "T000000Z";
}

QString description(const SelectedEvent &selected)
{
    const Event &event = *selected.event;
    QStringList lines{u"Date: "_s + toDisplayText(*event.date)};
    if (const QString words = event.dateSpan.in(selected.article->text).toString(); !words.isEmpty())
        lines.last() += u" (“"_s + words.simplified() + u"”)"_s;
    if (!event.who.empty())
        lines += u"Who: "_s + joined(event.who, ", "_L1);
    if (const QString text = quote(selected); !text.isEmpty())
        lines += u'“' + text + u'”';
    const Article &article = *selected.article;
    lines += u"Source: "_s + displayTitle(article);
    if (!article.tags.isEmpty())
        lines += u"Tags: "_s + article.tags.join(u", "_s);
    if (!article.group.isEmpty())
        lines += u"Group: "_s + article.group;
    if (!article.note.isEmpty())
        lines += u"Note: "_s + article.note;
    return lines.join(u'\n');
}

/// The type of the event and the tags of its article, for calendars to filter and colour by.
QByteArray categories(const SelectedEvent &selected)
{
    QByteArrayList values{escapedText(QString(toText(selected.event->type)))};
    for (const QString &tag : selected.article->tags)
        values << escapedText(tag);
    return values.join(',');
}

void writeEvent(Calendar &calendar, const SelectedEvent &selected, const ExportOptions &options)
{
    const Event &event = *selected.event;
    const DayInterval days = shownDays(*event.date);
    calendar.line("BEGIN", "VEVENT");
    calendar.line("UID", uid(selected));
    calendar.line("DTSTAMP", stampText(selected, options));
    calendar.line("DTSTART;VALUE=DATE", dateText(days.begin));
    calendar.line("DTEND;VALUE=DATE", dateText(days.end));
    calendar.text("SUMMARY", event.title);
    calendar.text("LOCATION", joined(event.where, ", "_L1));
    calendar.line("CATEGORIES", categories(selected));
    calendar.text("DESCRIPTION", description(selected));
    if (!selected.article->url.isEmpty())
        calendar.line("URL", selected.article->url.toUtf8().simplified());
    calendar.line("STATUS", event.review == Review::Accepted ? "CONFIRMED" : "TENTATIVE");
    calendar.line("TRANSP", "TRANSPARENT");
    calendar.text("X-DATELINE-DATE", event.date->toEdtf());
    calendar.text("X-DATELINE-PRECISION", precisionText(*event.date));
    calendar.text("X-DATELINE-QUALIFIER", QString(toText(event.date->qualifier())));
    calendar.line("END", "VEVENT");
}

} // namespace

Result<ExportSummary> writeIcs(QIODevice &device, const ExportData &data, const ExportOptions &options)
{
    Selection selection = selectEvents(data, options.scope, Undated::LeaveOut);
    selection.summary.unrepresentable =
        int(std::erase_if(selection.events, [](const SelectedEvent &e) { return !hasForm(*e.event->date); }));
    selection.summary.written = int(selection.events.size());
    Calendar calendar;
    calendar.line("BEGIN", "VCALENDAR");
    calendar.line("VERSION", "2.0");
    calendar.line("PRODID", "-//Dateline//Dateline//EN");
    calendar.line("CALSCALE", "GREGORIAN");
    calendar.text("X-WR-CALNAME", data.title);
    for (const SelectedEvent &selected : selection.events)
        writeEvent(calendar, selected, options);
    calendar.line("END", "VCALENDAR");
    if (auto problem = writeAll(device, calendar.bytes()))
        return *problem;
    return selection.summary;
}

} // namespace dateline
