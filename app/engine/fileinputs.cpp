// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/batch.h"
#include "app/load/fileparts.h"
#include "app/load/limits.h"
#include <atomic>
#include <memory>
#include <QFileInfo>
#include <utility>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

/// Opens files of many articles when their turn comes. One part is read ahead, to know the last.
class PartReader
{
public:
    explicit PartReader(BatchInputs inputs)
        : m_inputs(std::move(inputs))
    {
    }

    std::optional<BatchInput> next()
    {
        if (m_ahead)
            return takeAhead();
        auto input = m_inputs();
        if (!input || input->path.isEmpty())
            return input;
        m_options = input->options;
        m_path = input->path;
        m_faults = std::make_shared<std::atomic<int>>(0);
        m_givenUp = false;
        m_parts = FileParts::open(m_path);
        m_ahead = m_parts ? m_parts->next() : std::nullopt;
        if (!m_ahead)
            return input; // loaded as a whole, it says what is wrong with it
        return takeAhead();
    }

private:
    using Part = Result<FilePart>;

    BatchInput takeAhead()
    {
        const auto part = std::make_shared<const Part>(*std::exchange(m_ahead, std::nullopt));
        m_ahead = following();
        const QString name = *part ? (*part)->name : part->problem().where;
        BatchInput input{name, [part, options = m_options, faults = m_faults] {
                             auto loaded = load(*part, options);
                             *faults = loaded ? 0 : *faults + 1;
                             return loaded;
                         }};
        input.moreOfFile = m_ahead.has_value();
        return input;
    }

    static Result<LoadedArticles> load(const Part &part, const LoadOptions &options)
    {
        return part ? loadPart(*part, options) : Result<LoadedArticles>(part.problem());
    }

    /// A file of which nothing can be read is none that a person wants to hear of entry by entry.
    std::optional<Part> following()
    {
        if (m_givenUp)
            return std::nullopt;
        m_givenUp = *m_faults >= limits::mostFaultsInARow;
        if (!m_givenUp)
            return m_parts->next();
        return Problem{m_path,
                       u"%1 damaged entries follow one another; the rest of the file was not read."_s.arg(
                           limits::mostFaultsInARow),
                       u"What stands before that was read."_s,
                       u"Check that it is the right file, or fetch it again."_s};
    }

    BatchInputs m_inputs;
    LoadOptions m_options;
    std::unique_ptr<FileParts> m_parts;
    std::optional<Part> m_ahead;
    QString m_path;
    std::shared_ptr<std::atomic<int>>
        m_faults; ///< parts of the file that gave nothing, since the last that did
    bool m_givenUp = false;
};

} // namespace

BatchInputs inFileParts(BatchInputs inputs)
{
    return [reader = std::make_shared<PartReader>(std::move(inputs))] { return reader->next(); };
}

BatchInputs inChosenEncodings(BatchInputs inputs, const QHash<QString, QString> &encodings)
{
    return [inputs = std::move(inputs), encodings]() -> std::optional<BatchInput> {
        auto input = inputs();
        const bool address = input && isWebAddress(input->name);
        if (!input || (input->path.isEmpty() && !address) || !input->options.encoding.isEmpty())
            return input;
        const QString origin = address ? input->name : QFileInfo(input->path).absoluteFilePath();
        LoadOptions options = input->options;
        options.encoding = encodings.value(origin).toLatin1();
        if (options.encoding.isEmpty())
            return input;
        return address ? BatchInput::address(input->name, options) : BatchInput::file(input->path, options);
    };
}

} // namespace dateline
