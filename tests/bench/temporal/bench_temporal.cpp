// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// usage: bench_temporal CORPUS.jsonl > TIMEXES.jsonl      (the cost goes to standard error)
#include "app/core/resources.h"
#include "app/lang/analyser.h"
#include "app/temporal/temporaltagger.h"
#include <cstdio>
#include <ctime>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

qsizetype codePoints(QStringView text)
{
    qsizetype count = 0;
    for (const QChar c : text)
        count += !c.isLowSurrogate();
    return count;
}

QJsonObject toJson(const Timex &timex, const QString &text)
{
    const qsizetype start = codePoints(QStringView(text).first(timex.span.begin));
    QJsonObject object{{u"start"_s, start},
                       {u"end"_s, start + codePoints(timex.span.in(text))},
                       {u"text"_s, timex.span.in(text).toString()},
                       {u"type"_s, QString(toText(timex.type))},
                       {u"value"_s, timex.value},
                       {u"mod"_s, timex.mod.isEmpty() ? QJsonValue() : QJsonValue(timex.mod)},
                       {u"rule"_s, timex.rule}};
    if (timex.relative)
        object[u"offset"_s] = timex.offset;
    if (timex.anchoredInText)
        object[u"anchor"_s] = timex.anchor.in(text).toString();
    return object;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const auto analyser = Analyser::load(resourceFolder());
    const auto tagger = TemporalTagger::load(resourceFolder());
    QFile file(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    if (!analyser || !tagger || !file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s\n",
                     qPrintable(!analyser ? analyser.problem().what
                                : !tagger ? tagger.problem().what
                                          : file.errorString()));
        return 1;
    }
    std::clock_t spent = 0; // of this process: other load does not count
    size_t words = 0;
    while (!file.atEnd()) {
        const QJsonObject article = QJsonDocument::fromJson(file.readLine()).object();
        const AnalysedText text = (*analyser)->analyse(article[u"text"_s].toString());
        const QString published = article[u"published"_s].toString();
        const auto day = PartialDate::fromTimex(QStringView(published).left(10));
        const std::clock_t before = std::clock();
        const std::vector<Timex> timexes = (*tagger)->tag(text, day);
        spent += std::clock() - before;
        words += text.tokens.size();
        QJsonArray found;
        for (const Timex &timex : timexes)
            found.append(toJson(timex, text.text));
        const QJsonObject line{{u"id"_s, article[u"id"_s]}, {u"timexes"_s, found}};
        std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    }
    std::fprintf(stderr, "%zu words, %.3f us a word\n", words,
                 1e6 * double(spent) / CLOCKS_PER_SEC / double(std::max<size_t>(1, words)));
    return 0;
}
