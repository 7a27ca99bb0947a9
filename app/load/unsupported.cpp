// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/unsupported.h"
#include <QByteArrayView>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

struct Kind
{
    QByteArrayView magic; ///< the first bytes; empty: by name alone
    QLatin1String ending; ///< of the name; empty: by bytes alone
    QLatin1String name;
    QStringView action;
};

constexpr QStringView saveAsText =
    u"Save it as text or as a web page in the program that wrote it, and open that.";
constexpr QStringView noText = u"Open the article's text instead.";
constexpr QStringView unpack = u"Unpack it and open the folder.";

constexpr Kind kinds[] = {
    {"{\\rtf", {}, "RTF documents"_L1, saveAsText},
    {"\xD0\xCF\x11\xE0", ".docx"_L1, "locked Word documents"_L1,
     u"Open it with its password and save it without one."},
    {"\xD0\xCF\x11\xE0", {}, "old Office documents"_L1, saveAsText},
    {"\x89PNG", {}, "pictures"_L1, noText},
    {"\xFF\xD8\xFF", {}, "pictures"_L1, noText},
    {"GIF8", {}, "pictures"_L1, noText},
    {"BZh", ".bz2"_L1, "bzip2 archives"_L1, unpack},
    {"\xFD"
     "7zXZ",
     {},
     "xz archives"_L1,
     unpack},
    {"7z\xBC\xAF", {}, "7z archives"_L1, unpack},
    {"\x7F"
     "ELF",
     {},
     "programs"_L1,
     noText},
    {"SQLite format 3", {}, "database files"_L1, u"A Dateline library is opened with File › Open library."},
    {{}, ".svg"_L1, "pictures"_L1, noText},
    {{}, ".css"_L1, "style sheets"_L1, noText},
    {{}, ".js"_L1, "scripts"_L1, noText},
};

bool matches(const Kind &kind, const Source &source)
{
    return source.bytes.startsWith(kind.magic) &&
           (kind.ending.isEmpty() || source.name.endsWith(kind.ending, Qt::CaseInsensitive));
}

} // namespace

std::optional<Problem> unsupportedFormat(const Source &source)
{
    for (const Kind &kind : kinds)
        if (matches(kind, source))
            return Problem{source.name,
                           u"%1 cannot be loaded yet."_s.arg(
                               QString(kind.name).replace(0, 1, QString(kind.name).left(1).toUpper())),
                           {},
                           kind.action.toString()};
    return std::nullopt;
}

} // namespace dateline
