// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inputs.h"
#include "app/load/charset.h"
#include "app/load/filelist.h"
#include "app/load/jsonline.h"
#include "app/load/limits.h"
#include "app/load/writtendate.h"
#include <cstdio>
#include <deque>
#include <memory>
#include <QFile>
#include <QFileInfo>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

BatchInput badInput(const Problem &problem)
{
    return {problem.where, [problem]() -> Result<LoadedArticles> { return problem; }};
}

std::unique_ptr<QFile> opened(const QString &path, QString &fault)
{
    auto file = std::make_unique<QFile>(path);
    const bool open =
        path == "-"_L1 ? file->open(stdin, QIODevice::ReadOnly) : file->open(QIODevice::ReadOnly);
    if (!open)
        fault = file->errorString();
    return file;
}

/// Standard input as one article.
Result<LoadedArticles> loadStandardInput(const LoadOptions &options)
{
    auto bytes = readWhole(u"-"_s);
    if (!bytes)
        return bytes.problem();
    return loadLooseText({u"-"_s, *std::move(bytes)}, options);
}

/// The operands one after the other, each giving one input or many.
class OperandReader
{
public:
    explicit OperandReader(const ArticleArguments &arguments)
        : m_operands(arguments.operands.begin(), arguments.operands.end())
        , m_options(arguments)
    {
    }

    std::optional<BatchInput> next()
    {
        for (;;) {
            if (m_stream)
                if (auto line = nextLine())
                    return line;
            if (!m_files.empty())
                return takeFile();
            if (m_operands.empty())
                return std::nullopt;
            const QString operand = m_operands.front();
            m_operands.pop_front();
            if (auto input = begin(operand))
                return input;
        }
    }

private:
    /// The input that \a operand is; nothing where it was opened or listed and next() goes on with it.
    std::optional<BatchInput> begin(const QString &operand)
    {
        if (isWebAddress(operand))
            return BatchInput::address(operand, m_options.load);
        if (operand != "-"_L1 && QFileInfo(operand).isDir())
            return list(operand);
        if (m_options.jsonLines)
            return openStream(operand);
        if (operand == "-"_L1)
            return BatchInput{operand, [load = m_options.load] { return loadStandardInput(load); }};
        return BatchInput::file(operand, m_options.load);
    }

    std::optional<BatchInput> list(const QString &folder)
    {
        const QStringList files = listFiles(folder);
        if (files.isEmpty())
            return badInput({folder, u"The folder holds no files."_s, {}, {}});
        m_files.assign(files.begin(), files.end());
        return std::nullopt;
    }

    std::optional<BatchInput> takeFile()
    {
        const QString path = m_files.front();
        m_files.pop_front();
        return m_options.jsonLines ? openStream(path) : BatchInput::file(path, m_options.load);
    }

    std::optional<BatchInput> openStream(const QString &path)
    {
        QString fault;
        m_stream = opened(path, fault);
        m_streamName = path;
        m_lineNumber = 0;
        if (fault.isEmpty())
            return nextLine();
        m_stream.reset();
        return badInput({path, u"The file cannot be read: %1."_s.arg(fault), {}, {}});
    }

    /// The next line that holds something; at the end the stream is closed.
    std::optional<BatchInput> nextLine()
    {
        while (!m_stream->atEnd() || m_stream->isSequential()) {
            QByteArray line = m_stream->readLine(limits::maxFileBytes);
            if (line.isEmpty())
                break;
            ++m_lineNumber;
            const QString name = u"%1:%2"_s.arg(m_streamName).arg(m_lineNumber);
            if (!line.endsWith('\n') && line.size() >= limits::maxFileBytes - 1)
                return tooLong(name);
            if (!line.trimmed().isEmpty())
                return BatchInput{name,
                                  [line, name, load = m_options.load] { return articles(line, name, load); }};
        }
        m_stream.reset();
        return std::nullopt;
    }

    BatchInput tooLong(const QString &name)
    {
        for (QByteArray rest; !rest.endsWith('\n');)
            if (rest = m_stream->readLine(1 << 20); rest.isEmpty())
                break;
        return badInput({name, u"The line is longer than %1 MB."_s.arg(limits::maxFileBytes >> 20), {}, {}});
    }

    static Result<LoadedArticles> articles(const QByteArray &line, const QString &name,
                                           const LoadOptions &load)
    {
        auto article = articleFromJsonLine(line, name, load);
        if (!article)
            return article.problem();
        return LoadedArticles{{*std::move(article)}, {}};
    }

    std::deque<QString> m_operands;
    std::deque<QString> m_files;
    ArticleArguments m_options;
    std::unique_ptr<QFile> m_stream;
    QString m_streamName;
    int m_lineNumber = 0;
};

constexpr int mostJobs = 256;

std::optional<PartialDate> typedDay(const QString &text)
{
    const QString bare = text.trimmed();
    const auto found = findWrittenDate(bare);
    if (found && found->span == TextSpan{0, bare.size()})
        return found->date;
    return PartialDate::fromTimex(bare);
}

} // namespace

Result<QByteArray> readWhole(const QString &operand)
{
    QString fault;
    const auto file = opened(operand, fault);
    if (!fault.isEmpty())
        return Problem{operand, u"It cannot be read: %1."_s.arg(fault), {}, {}};
    QByteArray bytes;
    while (bytes.size() <= limits::maxFileBytes) {
        const QByteArray chunk = file->read(1 << 20);
        if (chunk.isEmpty())
            break;
        bytes += chunk;
    }
    return bytes;
}

void addArticleOptions(QCommandLineParser &parser, const QStringList &sources)
{
    const bool tokens = sources.contains(u"conllu"_s);
    const QString what =
        u"What the input is: auto (the default) looks at each file; jsonl is one article a line"_s;
    parser.addOption({u"from"_s,
                      what + (tokens ? u"; conllu is tokens and sentences to analyse anew."_s : u"."_s),
                      sources.join(u'|'), sources.first()});
    parser.addOption(
        {u"published"_s,
         u"The publication date of all articles, such as 2021-05-05; goes before any date found."_s,
         u"DATE"_s});
    parser.addOption(
        {u"encoding"_s,
         u"The encoding of all text and web pages, such as windows-1251; goes before any guess."_s,
         u"NAME"_s});
    parser.addOption({u"date-order"_s,
                      u"How publication dates such as 03/04/2020 are meant where neither language nor site "
                      "tells: day (first) or month (first)."_s,
                      u"day|month"_s});
    parser.addOption({{u"j"_s, u"jobs"_s},
                      u"Articles to work on at a time; as many as processors if not given."_s,
                      u"N"_s});
    parser.addOption(
        {u"recognise-text"_s, u"Read scanned PDF files by tesseract, which must be installed."_s});
    parser.addOption({{u"o"_s, u"output"_s}, u"Write to FILE instead of standard output."_s, u"FILE"_s});
}

Result<ArticleArguments> articleArguments(const QCommandLineParser &parser, const QStringList &sources)
{
    ArticleArguments arguments;
    arguments.operands = parser.positionalArguments();
    arguments.output = parser.value(u"output"_s);
    const QString from = parser.value(u"from"_s);
    arguments.jsonLines = from == "jsonl"_L1;
    if (arguments.operands.isEmpty())
        return Problem{{}, u"no article given"_s, {}, {}};
    if (!sources.contains(from))
        return Problem{{}, u"--from knows %1, not “%2”"_s.arg(sources.join(u", "_s), from), {}, {}};
    if (parser.isSet(u"published"_s)) {
        arguments.load.published = typedDay(parser.value(u"published"_s));
        if (!arguments.load.published)
            return Problem{
                {},
                u"--published “%1” is no date; write a day as 2021-05-05"_s.arg(parser.value(u"published"_s)),
                {},
                {}};
    }
    if (parser.isSet(u"encoding"_s)) {
        arguments.load.encoding = parser.value(u"encoding"_s).toUtf8();
        if (!isKnownEncoding(arguments.load.encoding))
            return Problem{{},
                           u"--encoding “%1” is not known; some that are: %2"_s.arg(
                               parser.value(u"encoding"_s), usualEncodings().join(u", "_s)),
                           {},
                           {}};
    }
    if (const QString order = parser.value(u"date-order"_s); !order.isEmpty()) {
        arguments.load.dateOrder = numericOrderFromText(order + u"-first"_s);
        if (arguments.load.dateOrder == NumericOrder::Unknown)
            return Problem{{}, u"--date-order is day or month, not “%1”."_s.arg(order), {}, {}};
    }
    if (parser.isSet(u"jobs"_s)) {
        arguments.jobs = parser.value(u"jobs"_s).toInt();
        if (arguments.jobs < 1 || arguments.jobs > mostJobs)
            return Problem{
                {},
                u"--jobs takes a number from 1 to %1, not “%2”"_s.arg(mostJobs).arg(parser.value(u"jobs"_s)),
                {},
                {}};
    }
    if (parser.isSet(u"recognise-text"_s)) {
        arguments.load.recognition = TextRecognition{installedTesseract()};
        if (arguments.load.recognition->program.isEmpty())
            return Problem{
                {}, u"--recognise-text needs tesseract, which is not installed (tesseract-ocr)"_s, {}, {}};
    }
    return arguments;
}

BatchInputs inputsOf(const ArticleArguments &arguments)
{
    const auto reader = std::make_shared<OperandReader>(arguments);
    return [reader] { return reader->next(); };
}

} // namespace dateline
