// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/wordclasses.h"
#include "app/lang/lexiconfile.h"

namespace dateline {

namespace {

using namespace Qt::StringLiterals;

/// Numbers the classes in the order of their names; each holds its words in one string.
QHash<QString, quint8> readClasses(const QJsonObject &classes, int most)
{
    QHash<QString, quint8> words;
    quint8 number = 0;
    for (auto it = classes.begin(); it != classes.end() && number + 1 < most; ++it) {
        ++number;
        const QStringList list = it.value().toString().split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : list)
            words.insert(word, number);
    }
    return words;
}

int numberOf(const QJsonObject &classes, QLatin1String name)
{
    return int(classes.keys().indexOf(name)) + 1;
}

} // namespace

Result<WordClasses> WordClasses::load(const QString &path)
{
    const auto file = readLexicon(path);
    if (!file)
        return file.problem();
    const QJsonObject nouns = file->value("nouns"_L1).toObject();
    WordClasses classes;
    classes.m_nouns = readClasses(nouns, nounClasses);
    classes.m_verbs = readClasses(file->value("verbs"_L1).toObject(), verbClasses);
    classes.m_person = numberOf(nouns, "person"_L1);
    classes.m_group = numberOf(nouns, "group"_L1);
    return classes;
}

} // namespace dateline
