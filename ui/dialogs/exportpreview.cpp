// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportpreview.h"
#include <QBuffer>

namespace dateline {

namespace {

constexpr qsizetype previewBytes = 12000; ///< of a file of text

void previewFile(ExportPreview &preview, const ExportTask &task)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto summary =
        writeEvents(std::get<EventFormat>(task.format), buffer, **preview.data, task.options);
    if (summary)
        preview.summary = *summary;
    else
        preview.problem = summary.problem();
    preview.text = QString::fromUtf8(buffer.data().first(std::min(previewBytes, buffer.size())));
    if (buffer.size() > previewBytes)
        preview.text += QStringLiteral("\n…");
}

} // namespace

ExportPreview exportPreview(const ExportInputs &inputs, const ExportChoice &choice,
                            std::shared_ptr<const Result<ExportData>> data)
{
    ExportPreview preview;
    ExportTask task = exportTask(inputs, choice);
    if (choice.isPicture()) {
        preview.pages = std::move(task.pages);
        if (choice.subject != ExportSubject::Chart)
            preview.summary = pictureSummary(inputs, choice);
        return preview;
    }
    if (!data)
        data = std::make_shared<const Result<ExportData>>(readLibrary(inputs.libraryPath, inputs.title));
    preview.data = std::move(data);
    if (!*preview.data) {
        preview.problem = preview.data->problem();
        return preview;
    }
    if (!task.options.html.figures.empty())
        preview.pages.push_back(choice.dark ? *task.options.html.figures.front().dark
                                            : task.options.html.figures.front().light);
    previewFile(preview, task);
    return preview;
}

} // namespace dateline
