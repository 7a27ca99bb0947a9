// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/corpus.h"
#include "app/lang/conllu.h"
#include "app/lang/goldnames.h"
#include <QDir>
#include <QFile>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

QStringList filesOf(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return {path};
    QStringList files;
    for (const QString &name : QDir(path).entryList({u"*.conllu"_s}, QDir::Files, QDir::Name))
        files.append(path + u'/' + name);
    return files;
}

} // namespace

Result<std::vector<AnalysedText>> readCorpus(const QStringList &paths)
{
    std::vector<AnalysedText> corpus;
    for (const QString &path : paths) {
        for (const QString &name : filesOf(path)) {
            QFile file(name);
            if (!file.open(QIODevice::ReadOnly))
                return Problem{name, u"The corpus cannot be read: %1."_s.arg(file.errorString()), {}, {}};
            const QString conllu = QString::fromUtf8(file.readAll());
            AnalysedText text = fromConllu(conllu);
            if (text.sentences.empty())
                return Problem{name, u"The file holds no sentence in CoNLL-U."_s, {}, {}};
            text.entities = goldNames(conllu, text);
            corpus.push_back(std::move(text));
        }
    }
    return corpus;
}

} // namespace dateline
