// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/namelistreader.h"
#include "app/lang/gazetteer.h"
#include <map>
#include <QFile>
#include <QFileInfo>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

class ListBuilder
{
public:
    explicit ListBuilder(const Orthography &orthography)
        : m_orthography(orthography)
    {
    }

    void add(const QString &name, quint32 kinds)
    {
        if (name.isEmpty() || !name.back().isLetter())
            return;
        const std::vector<WordFeatures> words = phraseWords(name, m_orthography);
        if (words.empty() || words.size() > 5)
            return;
        m_kinds[phraseHash(words)] |= kinds;
        if (!(kinds & ListedPerson))
            return;
        m_kinds[phraseHash(std::span(words).last(1))] |= ListedSurname;
        m_kinds[phraseHash(std::span(words).first(1))] |= ListedGivenName;
    }

    std::vector<ListedName> names() const
    {
        std::vector<ListedName> names;
        for (const auto &[phrase, kinds] : m_kinds)
            names.push_back({phrase, kinds, 0});
        return names;
    }

private:
    const Orthography &m_orthography;
    std::map<quint64, quint32> m_kinds;
};

/// The kind of the instances in a file of WordNet's lexicographers (lexnames(5WN)).
quint32 kindOf(int lexicographerFile)
{
    switch (lexicographerFile) {
    case 15: // noun.location
    case 17: // noun.object: rivers, mountains, islands
        return ListedPlace;
    case 18: // noun.person
        return ListedPerson;
    case 14: // noun.group
        return ListedOrganization;
    default:
        return ListedOther;
    }
}

/// A synset: offset, file, type, count of words in hexadecimal, word and number by turns, pointers … "@i"
/// marks an instance.
void addSynset(const QString &line, ListBuilder &lists)
{
    const QStringList fields = line.left(line.indexOf(u" | ")).split(u' ');
    if (fields.size() < 6 || !fields.contains(u"@i"_s))
        return;
    const quint32 kind = kindOf(fields[1].toInt());
    const int words = fields[3].toInt(nullptr, 16);
    for (int i = 0; i < words && 4 + 2 * i < fields.size(); ++i) {
        QString name = fields[4 + 2 * i];
        const bool single = !name.contains(u'_');
        name.replace(u'_', u' ');
        // Titles and bynames: "Sixth Baron Byron of Rochdale", "the Great"
        const bool titled = name.contains(u" of "_s) || name.contains(u" the "_s);
        if (kind == ListedPerson)
            lists.add(name, single ? ListedSurname : titled ? ListedOther : ListedPerson);
        else
            lists.add(name, kind);
    }
}

void addCity(const QString &line, ListBuilder &lists)
{
    const QStringList fields = line.split(u'\t');
    if (fields.size() < 15)
        return;
    constexpr int large = 300'000;
    const quint32 kinds = ListedPlace | (fields[14].toInt() > large ? quint32(ListedLargePlace) : 0);
    lists.add(fields[1], kinds);
    lists.add(fields[2], kinds);
}

void addRegion(const QString &line, ListBuilder &lists)
{
    const QStringList fields = line.split(u'\t');
    for (qsizetype i = 1; i < std::min<qsizetype>(3, fields.size()); ++i)
        lists.add(fields[i], ListedPlace);
}

} // namespace

Result<std::vector<ListedName>> readNameLists(const QStringList &paths, const Orthography &orthography)
{
    ListBuilder lists(orthography);
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Problem{path, u"The list of names cannot be read: %1."_s.arg(file.errorString()), {}, {}};
        const QString name = QFileInfo(path).fileName();
        const auto add = name == u"data.noun" ? addSynset : name.startsWith(u"admin1") ? addRegion : addCity;
        while (!file.atEnd())
            add(QString::fromUtf8(file.readLine()), lists);
    }
    return lists.names();
}

} // namespace dateline
