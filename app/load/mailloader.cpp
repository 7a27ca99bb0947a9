// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/mailloader.h"
#include "app/load/charset.h"
#include "app/load/forwardedmail.h"
#include "app/load/htmlloader.h"
#include "app/load/limits.h"
#include "app/load/plaintext.h"
#include "app/load/richtext.h"
#include <gmime/gmime.h>
#include <mutex>
#include <QRegularExpression>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

/// Parts in parts of one message; GMime calls itself for each level.
constexpr qsizetype mostParts = 200;

template<class T> struct Unref
{
    void operator()(T *object) const { g_object_unref(object); }
};
template<class T> using Owned = std::unique_ptr<T, Unref<T>>;

void startGMime()
{
    static std::once_flag once;
    std::call_once(once, g_mime_init);
}

QString fromUtf8(const char *text)
{
    return QString::fromUtf8(text).simplified();
}

Owned<GMimeMessage> parsed(const QByteArray &bytes)
{
    startGMime();
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), size_t(bytes.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    return Owned<GMimeMessage>(g_mime_parser_construct_message(parser.get(), nullptr));
}

/// A part's content, out of its transfer encoding.
QByteArray contentOf(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return {reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len)};
}

QByteArray charsetOf(GMimePart *part)
{
    const char *charset = g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset");
    return charset ? QByteArray(charset) : QByteArray();
}

/// The first part of each readable kind, a message that hangs on this one, and how many files do.
struct MailParts
{
    GMimePart *plain = nullptr;
    GMimePart *html = nullptr;
    GMimeMessage *forwarded = nullptr;
    int attachments = 0;
};

void notePart(GMimeObject *, GMimeObject *object, gpointer data)
{
    auto &parts = *static_cast<MailParts *>(data);
    if (GMIME_IS_MESSAGE_PART(object) && !parts.forwarded)
        parts.forwarded = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
    if (!GMIME_IS_PART(object))
        return;
    GMimePart *part = GMIME_PART(object);
    GMimeContentType *type = g_mime_object_get_content_type(object);
    if (g_mime_part_is_attachment(part))
        ++parts.attachments;
    else if (!parts.plain && g_mime_content_type_is_type(type, "text", "plain"))
        parts.plain = part;
    else if (!parts.html && g_mime_content_type_is_type(type, "text", "html"))
        parts.html = part;
}

MailParts partsOf(GMimeMessage *message)
{
    MailParts parts;
    g_mime_message_foreach(message, notePart, &parts);
    return parts;
}

QString header(GMimeMessage *message, const char *name)
{
    return fromUtf8(g_mime_object_get_header(GMIME_OBJECT(message), name));
}

/// The name of the first sender, else the address.
QString senderOf(GMimeMessage *message)
{
    InternetAddressList *list = g_mime_message_get_from(message);
    InternetAddress *first =
        list && internet_address_list_length(list) > 0 ? internet_address_list_get_address(list, 0) : nullptr;
    if (!first)
        return {};
    const QString name = fromUtf8(internet_address_get_name(first));
    if (!name.isEmpty() || !INTERNET_ADDRESS_IS_MAILBOX(first))
        return name;
    return fromUtf8(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(first)));
}

/// Nothing of a clock that was never set.
std::optional<PartialDate> dayOf(GDateTime *date)
{
    const auto day = PartialDate::day(g_date_time_get_year(date), unsigned(g_date_time_get_month(date)),
                                      unsigned(g_date_time_get_day_of_month(date)));
    return day && day->year() > 1970 ? day : std::nullopt;
}

struct UnrefDate
{
    void operator()(GDateTime *date) const { g_date_time_unref(date); }
};

/// When the first server had the message, behind the last semicolon.
PublicationDate dateReceived(GMimeMessage *message)
{
    const QString received = header(message, "Received");
    const QString words = received.mid(received.lastIndexOf(u';') + 1).trimmed();
    const std::unique_ptr<GDateTime, UnrefDate> date(
        received.contains(u';') ? g_mime_utils_header_decode_date(words.toUtf8().constData()) : nullptr);
    const auto day = date ? dayOf(date.get()) : std::nullopt;
    if (!day)
        return {};
    return {day, PublicationBasis::Metadata, u"Received: "_s + words, 0.8};
}

/// The day as the sender's clock had it, whatever the zone.
PublicationDate dateOf(GMimeMessage *message)
{
    GDateTime *date = g_mime_message_get_date(message);
    if (!date)
        return dateReceived(message);
    const auto day = dayOf(date);
    if (!day)
        return {};
    return {day, PublicationBasis::Metadata, u"Date: "_s + header(message, "Date"), 0.95};
}

/// A page saved by a browser: its Date is the day of saving and says nothing.
bool isSavedPage(GMimeMessage *message, const MailParts &parts, const QString &name)
{
    const bool named =
        name.endsWith(".mht"_L1, Qt::CaseInsensitive) || name.endsWith(".mhtml"_L1, Qt::CaseInsensitive);
    const bool saved = !header(message, "Snapshot-Content-Location").isEmpty() ||
                       header(message, "From").contains("Saved by"_L1, Qt::CaseInsensitive);
    return parts.html && (named || saved);
}

Result<Article> articleOfSavedPage(GMimeMessage *message, GMimePart *html, const QString &name)
{
    QString url = header(message, "Snapshot-Content-Location");
    if (url.isEmpty())
        url = fromUtf8(g_mime_part_get_content_location(html));
    const QByteArray bytes = contentOf(html);
    auto loaded = HtmlLoader().load({url.startsWith("http"_L1) ? url : name, bytes, {}, charsetOf(html)});
    if (!loaded)
        return Problem{name, loaded.problem().what, {}, {}};
    Article article = std::move(loaded->front());
    if (article.title.isEmpty() || article.title == url)
        article.title = header(message, "Subject").left(limits::maxTitleLength);
    return article;
}

QString plainTextOf(const QByteArray &bytes, const QByteArray &charset, Article &article)
{
    const DecodedText decoded = decodeText(bytes, charset);
    article.encoding = decoded.label();
    article.notes = decoded.notes();
    return breakLongLines(joinWrappedLines(cleanText(decoded.text)), limits::maxLineLength).trimmed();
}

Article articleOfMail(GMimeMessage *message, const MailParts &parts)
{
    Article article;
    article.title = fromUtf8(g_mime_message_get_subject(message)).left(limits::maxTitleLength);
    article.author = senderOf(message);
    article.url = header(message, "Archived-At").remove(u'<').remove(u'>');
    article.published = dateOf(message);
    if (parts.plain)
        article.text = plainTextOf(contentOf(parts.plain), charsetOf(parts.plain), article);
    if (parts.html && article.text.trimmed().isEmpty()) {
        const DecodedText html = decodeText(contentOf(parts.html), charsetOf(parts.html));
        article.encoding = html.label();
        article.text = textOfFragment(html.text);
    }
    takeForwarded(article);
    completeFromHead(article, {}, {}, {});
    if (parts.attachments > 0)
        article.notes << u"%1 attached files were not read."_s.arg(parts.attachments);
    return article;
}

/// Of a message that only hands on another one, that is the article.
Result<Article> articleOfParts(GMimeMessage *message, const QString &name)
{
    constexpr qsizetype coverLetter = 400; // longer words of the sender's own are an article themselves
    const MailParts parts = partsOf(message);
    if (!parts.plain && !parts.html && !parts.forwarded)
        return Problem{name, u"There is no text in the message."_s, {}, {}};
    if (isSavedPage(message, parts, name))
        return articleOfSavedPage(message, parts.html, name);
    Article article = articleOfMail(message, parts);
    const MailParts inner = parts.forwarded ? partsOf(parts.forwarded) : MailParts();
    if (article.text.size() > coverLetter || (!inner.plain && !inner.html))
        return article;
    Article forwarded = articleOfMail(parts.forwarded, inner);
    forwarded.notes << u"The message hung on another one by %1, which was left out."_s.arg(article.author);
    return forwarded;
}

Result<Article> articleOfMessage(const QByteArray &bytes, const QString &name)
{
    if (bytes.count("boundary=") > mostParts)
        return Problem{name, u"The message has too many parts within parts."_s, {}, {}};
    const Owned<GMimeMessage> message = parsed(bytes);
    if (!message)
        return Problem{name, u"This is no mail message."_s, {}, {}};
    Result<Article> article = articleOfParts(message.get(), name);
    if (article && article->text.trimmed().isEmpty())
        return Problem{name, u"There is no text in the message."_s, {}, {}};
    return article;
}

bool hasEnding(const QString &name, std::initializer_list<QLatin1String> endings)
{
    return std::any_of(endings.begin(), endings.end(),
                       [&name](QLatin1String ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

/// The lines of mbox: each message after a line "From SENDER DATE", at the beginning or behind an empty line.
std::vector<QByteArray> messagesOf(const QByteArray &mbox)
{
    std::vector<QByteArray> messages;
    qsizetype begin = mbox.indexOf('\n') + 1;
    for (qsizetype at = begin; begin > 0;) {
        const qsizetype next = mbox.indexOf("\nFrom ", at);
        const QByteArrayView line = QByteArrayView(mbox).sliced(next < 0 ? mbox.size() : next + 1);
        const bool parting = next < 0 || (MailLoader::isEnvelope(line.first(qMax(0, line.indexOf('\n')))) &&
                                          ((next > 0 && mbox[next - 1] == '\n') ||
                                           (next > 1 && mbox[next - 1] == '\r' && mbox[next - 2] == '\n')));
        if (!parting) {
            at = next + 1;
            continue;
        }
        messages.push_back(mbox.mid(begin, next < 0 ? -1 : next + 1 - begin).replace("\n>From ", "\nFrom "));
        if (next < 0)
            break;
        begin = mbox.indexOf('\n', next + 1) + 1;
        at = begin;
    }
    return messages;
}

/// Header lines as only mail has them, before the first empty line.
bool hasMailHeaders(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(8192);
    const qsizetype end = head.indexOf("\n\n") >= 0 ? head.indexOf("\n\n") : head.indexOf("\r\n\r\n");
    const QByteArray headers = '\n' + head.left(end < 0 ? 8192 : end).toLower();
    const qsizetype first = bytes.indexOf(':');
    if (first <= 0 || bytes.left(first).contains(' ') || bytes.left(first).contains('\n'))
        return false;
    const bool transport = headers.contains("\nmime-version:") || headers.contains("\nreceived:") ||
                           headers.contains("\nmessage-id:") || headers.contains("\nreturn-path:");
    return transport && (headers.contains("\nfrom:") || headers.contains("\nsubject:"));
}

} // namespace

bool MailLoader::isEnvelope(QByteArrayView line)
{
    constexpr qsizetype longest = 200;
    static const QRegularExpression time(u"^From \\S.* (?:\\d?\\d:\\d\\d|(?:19|20)\\d\\d\\s*$)"_s);
    return line.startsWith("From ") && line.size() < longest &&
           time.match(QString::fromLatin1(line)).hasMatch();
}

bool MailLoader::isMailbox(const Source &source)
{
    if (!source.bytes.startsWith("From "))
        return false;
    const QByteArray line = source.bytes.left(source.bytes.indexOf('\n'));
    return hasEnding(source.name, {".mbox"_L1, ".mbx"_L1}) || (line.count(':') >= 2 && line.size() < 200);
}

QString MailLoader::format() const
{
    return u"mail"_s;
}

QStringList MailLoader::patterns() const
{
    return {u"*.eml"_s, u"*.mht"_s, u"*.mhtml"_s, u"*.mbox"_s};
}

bool MailLoader::canHandle(const Source &source) const
{
    return isMailbox(source) || hasEnding(source.name, {".eml"_L1, ".mht"_L1, ".mhtml"_L1}) ||
           hasMailHeaders(source.bytes);
}

Result<LoadedArticles> MailLoader::load(const Source &source) const
{
    LoadedArticles loaded;
    if (!isMailbox(source)) {
        auto article = articleOfMessage(source.bytes, source.name);
        if (!article)
            return article.problem();
        loaded.articles.push_back(*std::move(article));
        return loaded;
    }
    int number = 0;
    for (const QByteArray &message : messagesOf(source.bytes)) {
        const QString name = u"%1#%2"_s.arg(source.name).arg(++number);
        auto article = articleOfMessage(message, name);
        if (!article) {
            loaded.problems.push_back(article.problem());
            continue;
        }
        article->name = name;
        loaded.articles.push_back(*std::move(article));
    }
    return loaded;
}

} // namespace dateline
