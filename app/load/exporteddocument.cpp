// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/exporteddocument.h"
#include "app/load/writtendate.h"
#include <algorithm>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &proQuestField()
{
    static const QRegularExpression pattern(
        u"^(Title|Author|Publication title|Publication info|Publication date|Full "
        u"text|Abstract|Links|Subject|Location|"
        "Publication year|Publisher|Place of publication|Country of publication|Publication "
        "subject|ISSN|Source type|"
        "Language of publication|Language|Document type|ProQuest document ID|Document URL|Copyright|Last "
        "updated|Database|"
        "Volume|Issue|Pages|First page|Section|Column|Word count|Credit|Correction|People|Company / "
        "organization|"
        "Identifier / keyword|Dateline|Classification|Company|Number of pages|Publication frequency|Accession number|Ethnicity): ?(.*)$"_s);
    return pattern;
}

bool isDateLine(const QString &line)
{
    const auto found = findWrittenDate(line);
    return found && line.size() < 60 && found->span.begin < 12;
}

bool isPageCount(const QString &line)
{
    static const QRegularExpression pattern(u"^Page \\d+ of \\d+$"_s);
    return pattern.match(line).hasMatch();
}

/// "BYLINE: Jane Doe", "Length: 500 words" of LexisNexis and Nexis Uni.
bool readLexisField(const QString &line, ExportedDocument &document)
{
    static const QRegularExpression pattern(
        u"^(BYLINE|LENGTH|LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|DATELINE|SECTION|GRAPHIC|SUBJECT|HEADLINE|"
        u"HIGHLIGHT|TYPE|"
        "ORGANIZATION|PERSON|COMPANY|GEOGRAPHIC|COUNTRY|STATE|CITY|JOURNAL-CODE|ACC-NO|DISTRIBUTION|"
        "CORRECTION|URL|"
        "Byline|Length|Load-Date|Section|Highlight|Dateline|Body|Classification|Language|Publication-Type|Subject|Graphic): ?(.*)$"_s);
    const auto match = pattern.match(line.trimmed());
    if (!match.hasMatch())
        return false;
    const QString name = match.captured(1).toUpper();
    const QString value = match.captured(2).trimmed();
    if (name == "HEADLINE"_L1)
        document.title = value;
    else if (name == "BYLINE"_L1)
        document.author = value;
    else if (name == "LANGUAGE"_L1)
        document.language = value;
    else if (name == "LOAD-DATE"_L1 && document.published.isEmpty())
        document.published = value;
    return true;
}

/// The lines before the first field: source, date, edition and headline of LexisNexis; headline, source and
/// date of Nexis Uni.
void readLexisHead(const QStringList &head, bool titleFirst, ExportedDocument &document)
{
    for (const QString &line : head)
        if (isDateLine(line))
            document.published = line; // the paper's own date goes before that of loading
    if (head.isEmpty())
        return;
    if (document.title.isEmpty() && !isDateLine(head.last()))
        document.title = titleFirst ? head.first() : head.last();
    if (document.title.isEmpty() && titleFirst)
        document.title = head.first();
    document.source = titleFirst ? head.value(1) : head.first();
}

bool isLexisTextStart(const QString &line, bool marked)
{
    return marked ? line == "Body"_L1 : line.startsWith("LENGTH:"_L1);
}

bool isLexisTextEnd(const QString &line)
{
    return line.startsWith("LOAD-DATE:"_L1, Qt::CaseInsensitive) || line == "Classification"_L1 ||
           line.startsWith("LANGUAGE:"_L1) || line.startsWith("Copyright "_L1);
}

/// The text stands behind LENGTH, or behind "Body".
ExportedDocument readLexis(const QStringList &lines)
{
    ExportedDocument document;
    QStringList head;
    enum { Head, Fields, Text, Tail } place = Head;
    const bool marked = std::any_of(lines.begin(), lines.end(),
                                    [](const QString &line) { return line.trimmed() == "Body"_L1; });
    for (const QString &line : lines) {
        const QString bare = line.trimmed();
        const bool field = readLexisField(bare, document);
        if (place != Text && place != Tail && isLexisTextStart(bare, marked))
            place = Text;
        else if (place == Text && isLexisTextEnd(bare))
            place = Tail;
        else if (field && place == Head)
            place = Fields;
        else if (place == Text && !field)
            document.addLine(line);
        else if (place == Head && !bare.isEmpty() && !bare.startsWith("Copyright"_L1) && !isPageCount(bare))
            head << bare;
    }
    readLexisHead(head, marked, document);
    return document;
}

/// Headline, byline, "500 words", date, time, source, code, language, copyright, text.
ExportedDocument readFactiva(const QStringList &lines)
{
    ExportedDocument document;
    enum { Head, Dated, Text } place = Head;
    for (const QString &line : lines) {
        const QString bare = line.trimmed();
        if (place == Text) {
            document.addLine(line);
            continue;
        }
        if (bare.isEmpty())
            continue;
        if (isDateLine(bare)) {
            document.published = bare;
            place = Dated;
        } else if (place == Head && document.title.isEmpty()) {
            document.title = bare;
        } else if (place == Head && bare.startsWith("By "_L1, Qt::CaseInsensitive)) {
            document.author = bare.mid(3);
        } else if (place == Dated && document.source.isEmpty() && !bare.front().isDigit()) {
            document.source = bare;
        } else if (place == Dated && document.language.isEmpty() && bare.size() < 20 &&
                   bare == bare.left(1).toUpper() + bare.mid(1).toLower() && !bare.contains(u' ')) {
            document.language = bare;
        } else if (bare.startsWith("Copyright"_L1, Qt::CaseInsensitive) || bare.startsWith(u'©') ||
                   bare.startsWith("(c)"_L1, Qt::CaseInsensitive)) {
            place = Text;
        } else if (place == Dated && bare.size() > 80) {
            place = Text;
            document.addLine(line);
        }
    }
    return document;
}

/// The same with a code of two letters before each field.
ExportedDocument readFactivaCodes(const QStringList &lines)
{
    ExportedDocument document;
    QString code;
    for (const QString &line : lines) {
        QString value = line;
        if (const auto match = factivaCode().match(line); match.hasMatch()) {
            code = match.captured(1);
            value = match.captured(2);
            if (code == "TD"_L1)
                document.addLine({});
        }
        const QString bare = value.trimmed();
        if (code == "HD"_L1)
            document.title = (document.title + u' ' + bare).simplified();
        else if (code == "BY"_L1)
            document.author = (document.author + u' ' + bare).simplified();
        else if (code == "PD"_L1 && document.published.isEmpty())
            document.published = bare;
        else if (code == "SN"_L1 && document.source.isEmpty())
            document.source = bare;
        else if (code == "LA"_L1 && document.language.isEmpty())
            document.language = bare;
        else if (code == "LP"_L1 || code == "TD"_L1)
            document.addLine(value);
    }
    return document;
}

ExportedDocument readProQuest(const QStringList &lines)
{
    ExportedDocument document;
    QString field;
    QString first;
    for (const QString &line : lines) {
        QString value = line;
        if (const auto match = proQuestField().match(line); match.hasMatch()) {
            field = match.captured(1);
            value = match.captured(2);
        }
        const QString bare = value.trimmed();
        static const QRegularExpression number(u"^Document \\d+ of \\d+$"_s);
        if (field.isEmpty() && first.isEmpty() && !number.match(bare).hasMatch())
            first = bare;
        else if (field == "Title"_L1 && document.title.isEmpty())
            document.title = bare;
        else if (field == "Author"_L1 && document.author.isEmpty())
            document.author = bare;
        else if (field == "Publication title"_L1 && document.source.isEmpty())
            document.source = bare;
        else if (field == "Publication date"_L1 && document.published.isEmpty())
            document.published = bare;
        else if (field.startsWith("Language"_L1) && document.language.isEmpty())
            document.language = bare;
        else if (field == "Document URL"_L1 && document.url.isEmpty())
            document.url = bare;
        else if (field == "Full text"_L1)
            document.addLine(value);
    }
    if (document.title.isEmpty() || document.title.size() < first.size())
        document.title = first.isEmpty() ? document.title : first;
    return document;
}

} // namespace

ExportedDocument readDocument(NewsDatabase database, const QStringList &lines)
{
    switch (database) {
    case NewsDatabase::Factiva:
        return readFactiva(lines);
    case NewsDatabase::FactivaCodes:
        return readFactivaCodes(lines);
    case NewsDatabase::ProQuest:
        return readProQuest(lines);
    default:
        return readLexis(lines);
    }
}

} // namespace dateline
