// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/newslike.h"
#include <cstdio>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <sys/resource.h>

using namespace dateline;
using namespace Qt::StringLiterals;

/// What `dateline-cli library … import` takes for many files of about 400 words, in four formats: seconds on
/// the clock and of the processor, and the largest amount of memory. The goal: 10,000 articles within 90 s
/// and 600 MB on two cores. Without --texts the articles are made up, and shorter of words than real ones.

namespace {

constexpr qsizetype articleLength = 2400; ///< 400 words of English with their spaces

/// The paragraphs of real articles, to be put together anew.
QStringList paragraphsOf(const QString &jsonLines)
{
    QStringList paragraphs;
    QFile file(jsonLines);
    if (!jsonLines.isEmpty() && file.open(QIODevice::ReadOnly))
        for (const QByteArray &line : file.readAll().split('\n'))
            for (const QString &paragraph :
                 QJsonDocument::fromJson(line).object().value("text"_L1).toString().split(u'\n'))
                if (paragraph.size() > 80)
                    paragraphs << paragraph;
    return paragraphs;
}

QString bodyOf(const QStringList &paragraphs, std::mt19937 &random)
{
    if (paragraphs.isEmpty())
        return generatedArticle(random, articleLength);
    QString body;
    while (body.size() < articleLength)
        body += paragraphs[qsizetype(random() % size_t(paragraphs.size()))] + u'\n';
    return body;
}

/// One file in each of four formats by turns: its ending and what it holds.
std::pair<QString, QString> fileOf(int number, const QString &body)
{
    const QString title = u"Report number %1 from the harbour"_s.arg(number);
    const QString day =
        u"2021-%1-%2"_s.arg(1 + number % 12, 2, 10, QChar(u'0')).arg(1 + number % 28, 2, 10, QChar(u'0'));
    switch (number % 4) {
    case 0:
        return {u"html"_s,
                u"<!DOCTYPE html><html lang=\"en\"><head><title>%1</title><meta "
                u"property=\"article:published_time\" "
                "content=\"%2\"></head><body><nav><a href=\"/\">Home</a></nav><article><h1>%1</h1><p>%3</p>"
                "</article></body></html>"_s.arg(title, day, QString(body).replace(u'\n', "</p><p>"_L1))};
    case 1:
        return {u"md"_s, u"# %1\n\n%2\n\n%3"_s.arg(title, day, QString(body).replace(u'\n', "\n\n"_L1))};
    case 2:
        return {u"eml"_s, u"From: desk@example.org\nSubject: %1\nDate: 5 May 2021 10:00:00 +0000\n"
                          "Content-Type: text/plain; charset=utf-8\n\n%2"_s.arg(title, body)};
    default:
        return {u"txt"_s, title + u"\n"_s + day + u"\n"_s + body};
    }
}

bool writeArticles(const QString &folder, int count, const QStringList &paragraphs)
{
    std::mt19937 random(1);
    for (int i = 0; i < count; ++i) {
        const auto [ending, content] = fileOf(i, bodyOf(paragraphs, random));
        QFile file(u"%1/%2.%3"_s.arg(folder).arg(i, 6, 10, QChar(u'0')).arg(ending));
        if (!file.open(QIODevice::WriteOnly) || file.write(content.toUtf8()) < 0)
            return false;
    }
    return true;
}

double seconds(const timeval &time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

/// Runs the import in a process of its own, whose memory is measured.
QJsonObject import(const QString &library, const QString &articles, const QStringList &options)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer clock;
    clock.start();
    process.start(QCoreApplication::applicationDirPath() + "/dateline-cli"_L1,
                  QStringList{u"library"_s, library, u"import"_s, articles} + options);
    process.waitForFinished(-1);
    const double elapsed = double(clock.elapsed()) / 1000;
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    QJsonObject result = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    result["seconds"_L1] = elapsed;
    result["processorSeconds"_L1] = seconds(used.ru_utime) + seconds(used.ru_stime);
    result["articlesPerSecond"_L1] = result.value("added"_L1).toDouble() / elapsed;
    result["peakMegabytes"_L1] = double(used.ru_maxrss) / 1024;
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Speed and memory of importing many files, as JSON."_s);
    parser.addHelpOption();
    parser.addOptions({{u"articles"_s, u"How many; 10000 if not given."_s, u"N"_s, u"10000"_s},
                       {u"jobs"_s, u"Articles at a time; 2 if not given."_s, u"N"_s, u"2"_s},
                       {u"texts"_s, u"JSON Lines with the paragraphs to use (\"text\")."_s, u"FILE"_s},
                       {u"quick"_s, u"Without a parse."_s}});
    parser.process(application);
    const QTemporaryDir dir;
    const QString articles = dir.filePath(u"articles"_s);
    if (!QDir(dir.path()).mkpath(articles) || !writeArticles(articles, parser.value(u"articles"_s).toInt(),
                                                             paragraphsOf(parser.value(u"texts"_s)))) {
        fprintf(stderr, "bench_import: the articles cannot be written\n");
        return 1;
    }
    QStringList options{u"--jobs"_s, parser.value(u"jobs"_s)};
    if (parser.isSet(u"quick"_s))
        options << u"--quick"_s;
    const QJsonObject result = import(dir.filePath(u"bench.dateline"_s), articles, options);
    printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return result.value("added"_L1).toInt() > 0 ? 0 : 1;
}
