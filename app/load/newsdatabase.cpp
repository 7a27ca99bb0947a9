// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/newsdatabase.h"

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

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

bool isRule(const QString &line)
{
    const QString bare = line.trimmed();
    return bare.size() >= 20 && bare.count(u'_') == bare.size();
}

} // namespace

const QRegularExpression &factivaCode()
{
    static const QRegularExpression pattern(
        u"^\\s{0,4}(AN|HD|BY|WC|PD|ET|SN|SC|ED|PG|LA|CY|CLM|SE|CR|LP|TD|CO|IN|NS|RE|PUB|IPC|IPD|ART|CT|RF|VOL)(?:\\s+(.*))?$"_s);
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

bool partsBefore(NewsDatabase database)
{
    return database == NewsDatabase::LexisNexis;
}

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

} // namespace dateline
