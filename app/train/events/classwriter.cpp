// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/events/classwriter.h"
#include <algorithm>
#include <array>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace dateline {

namespace {

using namespace Qt::StringLiterals;

/// WordNet's lexicographer files 3 … 43 (lexnames(5WN)), without the part of speech.
constexpr std::array classNames{
    "top"_L1,         "act"_L1,           "animal"_L1,   "artifact"_L1, "attribute"_L1,  "body"_L1,
    "cognition"_L1,   "communication"_L1, "event"_L1,    "feeling"_L1,  "food"_L1,       "group"_L1,
    "location"_L1,    "motive"_L1,        "object"_L1,   "person"_L1,   "phenomenon"_L1, "plant"_L1,
    "possession"_L1,  "process"_L1,       "quantity"_L1, "relation"_L1, "shape"_L1,      "state"_L1,
    "substance"_L1,   "time"_L1,          "body"_L1,     "change"_L1,   "cognition"_L1,  "communication"_L1,
    "competition"_L1, "consumption"_L1,   "contact"_L1,  "creation"_L1, "emotion"_L1,    "motion"_L1,
    "perception"_L1,  "possession"_L1,    "social"_L1,   "stative"_L1,  "weather"_L1};
constexpr int firstFile = 3;

/// The lines of a file but its licence, which is indented.
Result<QStringList> linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{path, file.errorString(), {}, u"Install Debian's wordnet-base."_s};
    QStringList lines = QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.startsWith(u' '); });
    return lines;
}

QString classOfFile(int number)
{
    const int i = number - firstFile;
    return i >= 0 && i < int(classNames.size()) ? QString(classNames[size_t(i)]) : QString();
}

/// An index line: lemma, part, senses, n, n pointers, senses, senses with a count, synsets.
struct IndexLine
{
    QString lemma;
    int counted = 0;
    QStringList synsets; ///< the most frequent first
};

IndexLine readIndex(const QString &line)
{
    const QStringList parts = line.split(u' ', Qt::SkipEmptyParts);
    const int pointers = parts.value(3).toInt();
    return {parts.value(0), parts.value(5 + pointers).toInt(), parts.mid(6 + pointers)};
}

/// Whether a data line, with its usage pointers and gloss, says that the word insults.
bool isOffensive(const QString &data)
{
    static const QRegularExpression usage(
        u";u (06717170|06718862|07124340) "_s); // disparagement, slur, obscenity
    static const QRegularExpression gloss(
        u"\\|.*\\b(offensive (term|terms|name|word|slang)|derogatory|disparaging (term|terms)|(ethnic|racial) slur|obscene (word|words|term|terms)|terms? of abuse)\\b"_s);
    return usage.match(data).hasMatch() || gloss.match(data).hasMatch();
}

bool isWanted(const IndexLine &index, const QString &wordClass)
{
    static const QRegularExpression word(u"^[a-z]+(-[a-z]+)*$"_s);
    static const QRegularExpression person(u"(er|or|ist|ian|man|ee|ant)$"_s);
    return word.match(index.lemma).hasMatch() &&
           (index.counted > 0 || (wordClass == "person"_L1 && person.match(index.lemma).hasMatch()));
}

Result<QJsonObject> classesOf(const QString &folder, const QString &part)
{
    const auto data = linesOf(folder + u"/data."_s + part);
    const auto index = linesOf(folder + u"/index."_s + part);
    if (!data || !index)
        return data ? index.problem() : data.problem();
    QHash<QString, int> files;
    QSet<QString> offensive;
    for (const QString &line : *data) {
        files.insert(line.section(u' ', 0, 0), line.section(u' ', 1, 1).toInt());
        if (isOffensive(line))
            offensive.insert(line.section(u' ', 0, 0));
    }
    QHash<QString, QStringList> words;
    for (const QString &line : *index) {
        const IndexLine read = readIndex(line);
        const QString wordClass = classOfFile(files.value(read.synsets.value(0)));
        // A rare word is left out for any sense that insults, a usual one ("boy") only for its first.
        const qsizetype senses = read.counted > 1 ? 1 : read.synsets.size();
        const bool insults =
            std::any_of(read.synsets.begin(), read.synsets.begin() + std::min(senses, read.synsets.size()),
                        [&](const QString &synset) { return offensive.contains(synset); });
        if (!insults && isWanted(read, wordClass))
            words[wordClass] << read.lemma;
    }
    QJsonObject classes;
    for (auto it = words.begin(); it != words.end(); ++it) {
        it->sort();
        classes.insert(it.key(), it->join(u' '));
    }
    return classes;
}

} // namespace

Result<QByteArray> wordClasses(const QString &folder)
{
    const auto nouns = classesOf(folder, u"noun"_s);
    const auto verbs = classesOf(folder, u"verb"_s);
    if (!nouns || !verbs)
        return nouns ? verbs.problem() : nouns.problem();
    return QJsonDocument(QJsonObject{{u"language"_s, u"en"_s}, {u"nouns"_s, *nouns}, {u"verbs"_s, *verbs}})
        .toJson(QJsonDocument::Indented);
}

} // namespace dateline
