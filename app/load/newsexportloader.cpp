// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/newsexportloader.h"
#include "app/load/articlefields.h"
#include "app/load/charset.h"
#include "app/load/limits.h"
#include "app/load/plaintext.h"
#include "app/load/texthead.h"
#include <QRegularExpression>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

/// Which database wrote the file, by the lines with which it parts documents.
enum class NewsDatabase : quint8 { None, LexisNexis, NexisUni, Factiva, FactivaCodes, ProQuest };

const QRegularExpression &lexisNumber()
{
    static const QRegularExpression pattern(u"^\\s*(?:Document )?\\d+ of \\d+ DOCUMENTS?\\s*$"_s);
    return pattern;
}

const QRegularExpression &factivaEnd()
{
    static const QRegularExpression pattern(u"^\\s*(?:AN\\s+)?Document [A-Za-z0-9]{15,40}\\s*$"_s);
    return pattern;
}

const QRegularExpression &factivaCode()
{
    static const QRegularExpression pattern(
        u"^\\s{0,4}(AN|HD|BY|WC|PD|ET|SN|SC|ED|PG|LA|CY|CLM|SE|CR|LP|TD|CO|IN|NS|RE|PUB|IPC|IPD|ART|CT|RF|VOL)(?:\\s+(.*))?$"_s);
    return pattern;
}

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

NewsDatabase databaseOf(const QStringList &lines)
{
    int lexis = 0, uni = 0, factiva = 0, codes = 0, proQuest = 0, ids = 0;
    for (const QString &line : lines) {
        if (line.size() > 120)
            continue;
        const QString bare = line.trimmed();
        lexis += lexisNumber().match(bare).hasMatch();
        uni += bare == "End of Document"_L1;
        factiva += factivaEnd().match(bare).hasMatch();
        const auto code = factivaCode().match(line);
        codes += code.hasMatch() && (code.captured(1) == "HD"_L1 || code.captured(1) == "LP"_L1);
        proQuest += bare == "Full text:"_L1 || bare.startsWith("Full text: "_L1);
        ids += bare.startsWith("ProQuest document ID:"_L1) || bare.startsWith("Publication title:"_L1);
    }
    if (codes >= 2 && factiva > 0)
        return NewsDatabase::FactivaCodes;
    if (factiva > 0)
        return NewsDatabase::Factiva;
    if (lexis > 0)
        return NewsDatabase::LexisNexis;
    if (uni > 0)
        return NewsDatabase::NexisUni;
    return proQuest > 0 && ids > 0 ? NewsDatabase::ProQuest : NewsDatabase::None;
}

bool isRule(const QString &line)
{
    const QString bare = line.trimmed();
    return bare.size() >= 20 && bare.count(u'_') == bare.size();
}

bool isParting(NewsDatabase database, const QString &line)
{
    switch (database) {
    case NewsDatabase::LexisNexis:
        return lexisNumber().match(line).hasMatch();
    case NewsDatabase::NexisUni:
        return line.trimmed() == "End of Document"_L1;
    case NewsDatabase::Factiva:
    case NewsDatabase::FactivaCodes:
        return factivaEnd().match(line).hasMatch();
    case NewsDatabase::ProQuest:
        return isRule(line);
    case NewsDatabase::None:
        break;
    }
    return false;
}

/// The lines of each document, without the parting ones; stretches without words are dropped.
std::vector<QStringList> documentsOf(NewsDatabase database, const QStringList &lines)
{
    std::vector<QStringList> documents(1);
    for (const QString &line : lines) {
        if (isParting(database, line))
            documents.emplace_back();
        else
            documents.back() << line;
    }
    std::erase_if(documents, [](const QStringList &document) {
        qsizetype letters = 0;
        for (const QString &line : document)
            letters += line.trimmed().size();
        return letters < 40;
    });
    return documents;
}

/// What a document says of itself, and its text.
struct ExportedDocument
{
    QString title;
    QString author;
    QString source;
    QString published;
    QString language;
    QString url;
    QStringList paragraphs;

    /// Lines of one paragraph follow each other; an empty one parts them, and so does one that is not as
    /// long as a wrapped line that ends no sentence.
    void addLine(const QString &line)
    {
        constexpr qsizetype shortest = 60;
        constexpr qsizetype widest = 100;
        const QString bare = line.trimmed();
        const bool ended = m_before.endsWith(u'.') || m_before.endsWith(u'?') || m_before.endsWith(u'!') ||
                           m_before.endsWith(u'"');
        const bool goesOn = !m_before.isEmpty() && m_before.size() <= widest &&
                            (!ended || (m_before.size() >= shortest && !line.startsWith(u' ')));
        if (!goesOn)
            paragraphs << QString();
        m_before = bare;
        if (!bare.isEmpty()) {
            QString &last = paragraphs.last();
            last += last.isEmpty() ? bare : u' ' + bare;
        }
    }

private:
    QString m_before;
};

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

/// The language's English name as its code, for the few that these exports are mostly in.
QString languageCode(const QString &name)
{
    static constexpr std::pair<QLatin1String, QLatin1String> codes[] = {
        {"english"_L1, "en"_L1}, {"german"_L1, "de"_L1},  {"deutsch"_L1, "de"_L1},    {"french"_L1, "fr"_L1},
        {"spanish"_L1, "es"_L1}, {"italian"_L1, "it"_L1}, {"portuguese"_L1, "pt"_L1}, {"dutch"_L1, "nl"_L1}};
    for (const auto &[word, code] : codes)
        if (name.contains(word, Qt::CaseInsensitive))
            return code;
    return {};
}

Article articleOf(const ExportedDocument &document)
{
    QStringList lines;
    for (const QString &paragraph : document.paragraphs)
        if (!paragraph.trimmed().isEmpty())
            lines << paragraph.simplified();
    Article article;
    article.text = breakLongLines(lines.join(u'\n'), limits::maxLineLength);
    article.title = document.title.left(limits::maxTitleLength);
    article.author =
        document.author.startsWith("By "_L1, Qt::CaseInsensitive) ? document.author.mid(3) : document.author;
    article.source = document.source;
    article.url = document.url;
    article.language = languageCode(document.language);
    if (const auto day = dayInField(document.published, NumericOrder::Unknown))
        article.published = {day, PublicationBasis::Metadata, document.published, 0.95};
    else
        article.published = readTextHead(article.text).published;
    return article;
}

} // namespace

QString NewsExportLoader::format() const
{
    return u"newsexport"_s;
}

QStringList NewsExportLoader::patterns() const
{
    return {u"*.txt"_s};
}

bool NewsExportLoader::canHandle(const Source &source) const
{
    const QByteArray &bytes = source.bytes;
    const bool sign = bytes.contains(" DOCUMENTS\n") || bytes.contains(" DOCUMENTS\r") ||
                      bytes.contains("\nEnd of Document") || bytes.contains("\nPublication title:") ||
                      bytes.contains("\nDocument ") || bytes.contains("\nAN ");
    return sign && databaseOf(QString::fromLatin1(bytes).split(u'\n')) != NewsDatabase::None;
}

Result<LoadedArticles> NewsExportLoader::load(const Source &source) const
{
    const DecodedText decoded = decodeText(source.bytes);
    const QStringList lines = cleanText(decoded.text).split(u'\n');
    const NewsDatabase database = databaseOf(lines);
    if (database == NewsDatabase::None)
        return Problem{source.name, u"This is no export of a news database."_s, {}, {}};
    LoadedArticles loaded;
    for (const QStringList &document : documentsOf(database, lines)) {
        Article article = articleOf(readDocument(database, document));
        if (article.text.trimmed().isEmpty())
            continue; // the list of titles before the documents
        article.name = u"%1#%2"_s.arg(source.name).arg(loaded.size() + 1);
        article.encoding = decoded.label();
        loaded.articles.push_back(std::move(article));
    }
    return loaded;
}

} // namespace dateline
