// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/charset.h"
#include <algorithm>
#include <array>
#include <memory>
#include <QStringDecoder>
#include <uchardet/uchardet.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

/// Statistics need no more than this.
constexpr qsizetype sampleBytes = 64 * 1024;

qsizetype replacementsIn(const QString &text)
{
    return text.count(QChar(QChar::ReplacementCharacter));
}

/// Labels that the web uses for a wider encoding than they name (WHATWG Encoding Standard).
QByteArray webName(const QByteArray &label)
{
    static constexpr std::pair<const char *, const char *> wider[] = {{"iso-8859-1", "windows-1252"},
                                                                      {"latin1", "windows-1252"},
                                                                      {"us-ascii", "windows-1252"},
                                                                      {"ascii", "windows-1252"},
                                                                      {"iso-8859-9", "windows-1254"},
                                                                      {"gb2312", "gb18030"},
                                                                      {"gbk", "gb18030"},
                                                                      {"tis-620", "windows-874"},
                                                                      {"ks_c_5601-1987", "windows-949"},
                                                                      {"euc-kr", "windows-949"},
                                                                      {"shift_jis", "windows-31j"},
                                                                      {"sjis", "windows-31j"},
                                                                      {"utf8", "UTF-8"}};
    const QByteArray lower = label.trimmed().toLower();
    for (const auto &[name, full] : wider)
        if (lower == name)
            return full;
    return lower;
}

std::optional<DecodedText> decodeAs(const QByteArray &bytes, const QByteArray &label,
                                    const QString &decidedBy)
{
    const QByteArray name = webName(label);
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(name.constData(), &error),
                                                                       ucnv_close);
    if (name.isEmpty() || U_FAILURE(error))
        return std::nullopt;
    QString text(bytes.size() * 2 + 8, Qt::Uninitialized);
    const int32_t length =
        ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(text.data()), int32_t(text.size()),
                      bytes.constData(), int32_t(bytes.size()), &error);
    if (U_FAILURE(error))
        return std::nullopt;
    text.resize(length);
    const qsizetype replaced = replacementsIn(text);
    return DecodedText{text, QString::fromLatin1(name), decidedBy, replaced};
}

std::optional<DecodedText> byMark(const QByteArray &bytes)
{
    struct Mark
    {
        QByteArrayView bytes;
        QStringConverter::Encoding encoding;
    };
    static constexpr Mark marks[] = {{QByteArrayView("\xFF\xFE\0\0", 4), QStringConverter::Utf32LE},
                                     {QByteArrayView("\0\0\xFE\xFF", 4), QStringConverter::Utf32BE},
                                     {QByteArrayView("\xEF\xBB\xBF", 3), QStringConverter::Utf8},
                                     {QByteArrayView("\xFF\xFE", 2), QStringConverter::Utf16LE},
                                     {QByteArrayView("\xFE\xFF", 2), QStringConverter::Utf16BE}};
    for (const Mark &mark : marks) {
        if (!bytes.startsWith(mark.bytes))
            continue;
        QStringDecoder decoder(mark.encoding, QStringConverter::Flag::Stateless);
        const QString text = decoder.decode(QByteArrayView(bytes).sliced(mark.bytes.size()));
        return DecodedText{text, QString::fromLatin1(decoder.name()), u"byte order mark"_s,
                           replacementsIn(text)};
    }
    return std::nullopt;
}

/// Valid, or, with \a tolerant, UTF-8 but for a bad place in every twenty sequences.
std::optional<DecodedText> byUtf8(const QByteArray &bytes, bool tolerant)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (!decoder.hasError())
        return DecodedText{text, u"UTF-8"_s, u"valid"_s, 0};
    const auto beyondAscii =
        std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x7F; });
    const qsizetype replaced = replacementsIn(text);
    if (!tolerant || beyondAscii < replaced * 20)
        return std::nullopt;
    return DecodedText{text, u"UTF-8"_s, u"nearly valid"_s, replaced};
}

/// UTF-16 and UTF-32 without a mark: western text has a NUL in every second byte, text in other
/// scripts at least at its spaces and line ends.
std::optional<DecodedText> byNulPattern(const QByteArray &bytes)
{
    std::array<qsizetype, 4> nuls{};
    const qsizetype sample = std::min(bytes.size(), sampleBytes) / 4 * 4;
    for (qsizetype i = 0; i < sample; ++i)
        nuls[size_t(i) % 4] += bytes[i] == 0;
    const qsizetype quarter = sample / 4;
    const qsizetype even = nuls[0] + nuls[2];
    const qsizetype odd = nuls[1] + nuls[3];
    QByteArray name;
    if (quarter > 0 && nuls[2] + nuls[3] > quarter * 19 / 10 && nuls[0] < quarter / 4)
        name = "UTF-32LE";
    else if (quarter > 0 && nuls[0] + nuls[1] > quarter * 19 / 10 && nuls[3] < quarter / 4)
        name = "UTF-32BE";
    else if (odd > quarter / 10 && even * 20 < odd)
        name = "UTF-16LE";
    else if (even > quarter / 10 && odd * 20 < even)
        name = "UTF-16BE";
    auto decoded = decodeAs(bytes, name, u"NUL pattern"_s);
    return decoded && decoded->replaced * 100 <= decoded->text.size() ? decoded : std::nullopt;
}

std::optional<DecodedText> byUchardet(const QByteArray &bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), uchardet_delete);
    if (uchardet_handle_data(detector.get(), bytes.constData(),
                             size_t(std::min(bytes.size(), sampleBytes))) != 0)
        return std::nullopt;
    uchardet_data_end(detector.get());
    return decodeAs(bytes, uchardet_get_charset(detector.get()), u"statistics"_s);
}

std::optional<DecodedText> byIcu(const QByteArray &bytes)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&error),
                                                                              ucsdet_close);
    ucsdet_setText(detector.get(), bytes.constData(), int32_t(std::min(bytes.size(), sampleBytes)), &error);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &error);
    const char *name = match ? ucsdet_getName(match, &error) : nullptr;
    return U_SUCCESS(error) && name ? decodeAs(bytes, name, u"statistics"_s) : std::nullopt;
}

/// Text of seven bits that is not ASCII: Japanese and Korean mail and old pages, UTF-7 where it is declared.
std::optional<DecodedText> bySevenBits(const QByteArray &bytes, const QByteArray &declared)
{
    const bool escapes = bytes.contains('\x1B');
    const bool utf7 = declared.compare("utf-7", Qt::CaseInsensitive) == 0;
    if ((!escapes && !utf7) ||
        std::any_of(bytes.begin(), bytes.end(), [](char c) { return uchar(c) > 0x7F; }))
        return std::nullopt;
    std::optional<DecodedText> decoded;
    if (bytes.contains("\x1B$B") || bytes.contains("\x1B$@"))
        decoded = decodeAs(bytes, "ISO-2022-JP", u"escape sequences"_s);
    else if (bytes.contains("\x1B$)C"))
        decoded = decodeAs(bytes, "ISO-2022-KR", u"escape sequences"_s);
    else if (utf7)
        decoded = decodeAs(bytes, "UTF-7", u"declared"_s);
    return decoded && decoded->replaced == 0 ? decoded : std::nullopt;
}

/// Whether \a text can hardly be what its encoding makes of it: words of Latin letters that are mostly
/// accented ones, or of other letters that are mostly capitals, but for the first ("нПУФ"). Both are another
/// Cyrillic or Greek encoding, mostly.
bool isDoubtful(const QString &text)
{
    constexpr qsizetype least = 20;
    qsizetype beyondAscii = 0, accented = 0, capitals = 0, plain = 0, turned = 0;
    QChar before;
    bool inTag = false;
    for (const QChar c : text) {
        inTag = c == u'<' || (inTag && c != u'>');
        plain += !inTag && c.unicode() < 0x80 && c.isLetter();
        beyondAscii += c.unicode() >= 0x80 && c.isLetter();
        accented += c.unicode() >= 0xC0 && c.unicode() <= 0xFF;
        capitals += c.unicode() >= 0x370 && c.isUpper();
        turned += c.unicode() >= 0x370 && c.isUpper() && before.isLower();
        before = c;
    }
    return (accented > least && accented > plain) ||
           (turned > 0 && capitals > least && capitals * 2 > beyondAscii);
}

/// What a document declares; where that can hardly be, what statistics say instead.
std::optional<DecodedText> byDeclaration(const QByteArray &bytes, const QByteArray &declared)
{
    auto decoded = decodeAs(bytes, declared, u"declared"_s);
    if (!decoded || decoded->replaced > 0)
        return std::nullopt;
    if (isDoubtful(decoded->text))
        if (auto other = byUchardet(bytes); other && other->replaced == 0 && !isDoubtful(other->text))
            return other;
    return decoded;
}

} // namespace

QString DecodedText::label() const
{
    return encoding + " ("_L1 + decidedBy + u')';
}

QStringList DecodedText::notes() const
{
    QStringList sentences;
    if (replaced > 0)
        sentences << u"%1 characters could not be read as %2 and were replaced."_s.arg(replaced).arg(
            encoding);
    if (decidedBy == "statistics"_L1 || decidedBy == "assumed"_L1)
        sentences << u"The encoding is not declared; %1 was taken as the most likely."_s.arg(encoding);
    return sentences;
}

DecodedText decodeText(const QByteArray &bytes, const QByteArray &declared)
{
    if (auto decoded = byMark(bytes))
        return *decoded;
    const bool hasNul = bytes.contains('\0'); // then it is valid UTF-8 in form only
    if (!hasNul) {
        if (auto decoded = bySevenBits(bytes, declared))
            return *decoded;
        if (auto decoded = byUtf8(bytes, false))
            return *decoded;
        if (auto decoded = byDeclaration(bytes, declared))
            return *decoded;
        if (auto decoded = byUtf8(bytes, true))
            return *decoded;
    } else if (auto decoded = byNulPattern(bytes)) {
        return *decoded;
    }
    for (const auto &detect : {byUchardet, byIcu})
        if (auto decoded = detect(bytes); decoded && decoded->replaced == 0)
            return *decoded;
    return decodeAs(bytes, "windows-1252", u"assumed"_s)
        .value_or(DecodedText{QString::fromLatin1(bytes), u"ISO-8859-1"_s, u"assumed"_s, 0});
}

std::optional<DecodedText> decodeInChosen(const QByteArray &bytes, const QByteArray &encoding)
{
    auto decoded = decodeAs(bytes, encoding, u"chosen by hand"_s);
    if (!decoded)
        return std::nullopt;
    if (decoded->text.startsWith(QChar(QChar::ByteOrderMark)))
        decoded->text.remove(0, 1);
    decoded->text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    decoded->replaced = replacementsIn(decoded->text);
    return decoded;
}

bool isKnownEncoding(const QByteArray &name)
{
    return decodeAs({}, name, {}).has_value();
}

QStringList usualEncodings()
{
    return {u"UTF-8"_s,        u"windows-1252"_s, u"ISO-8859-2"_s, u"windows-1250"_s,
            u"windows-1251"_s, u"KOI8-R"_s,       u"ISO-8859-7"_s, u"windows-1254"_s,
            u"windows-1256"_s, u"Shift_JIS"_s,    u"EUC-JP"_s,     u"GB18030"_s,
            u"Big5"_s,         u"EUC-KR"_s,       u"UTF-16LE"_s,   u"UTF-16BE"_s};
}

QByteArray declaredCharset(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(4096).toLower();
    for (const char *key : {"charset=", "encoding="}) {
        qsizetype at = head.indexOf(key);
        if (at < 0)
            continue;
        at += qsizetype(qstrlen(key));
        while (at < head.size() && (head[at] == '"' || head[at] == '\'' || head[at] == ' '))
            ++at;
        qsizetype end = at;
        while (end < head.size() && (isalnum(uchar(head[end])) || strchr("-_.:", head[end])))
            ++end;
        if (end > at)
            return head.mid(at, end - at);
    }
    return {};
}

bool looksBinary(QStringView text)
{
    const QStringView sample = text.left(sampleBytes);
    const auto odd = std::count_if(sample.begin(), sample.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u < 0x20 && u != u'\n' && u != u'\r' && u != u'\t' && u != u'\f' && u != 0x1B) ||
               u == 0xFFFD || (u >= 0x7F && u < 0xA0 && u != 0x85);
    });
    return odd * 50 > sample.size();
}

} // namespace dateline
