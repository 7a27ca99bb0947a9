// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exporttask.h"
#include "app/export/cairopicture.h"
#include "app/store/library.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace dateline {

namespace {

class Exports
{
    Q_DECLARE_TR_FUNCTIONS(Exports)
};

Result<ExtractedArticle> readArticle(const Library &library, ArticleId id)
{
    ExtractedArticle item;
    auto article = library.article(id);
    if (!article)
        return article.problem();
    auto timexes = library.timexes(id);
    if (!timexes)
        return timexes.problem();
    auto events = library.eventDetails(id);
    if (!events)
        return events.problem();
    return ExtractedArticle{*std::move(article), {*std::move(timexes), *std::move(events)}};
}

std::optional<Problem> writePages(QIODevice &device, PictureFormat format, const ExportTask &task)
{
    if (format == PictureFormat::Pdf)
        return writePdf(device, task.pages);
    return writePicture(format, device, task.pages.front(), task.scale);
}

Result<ExportSummary> writeAnything(QIODevice &device, const ExportTask &task)
{
    if (const auto *picture = std::get_if<PictureFormat>(&task.format)) {
        if (const auto problem = writePages(device, *picture, task))
            return *problem;
        return ExportSummary{};
    }
    const auto data = readLibrary(task.libraryPath, task.title);
    if (!data)
        return data.problem();
    return writeEvents(std::get<EventFormat>(task.format), device, *data, task.options);
}

} // namespace

QString suffixOf(AnyFormat format)
{
    const auto *picture = std::get_if<PictureFormat>(&format);
    return picture ? toText(*picture) : suffix(std::get<EventFormat>(format));
}

std::optional<AnyFormat> formatOfFile(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (const auto picture = pictureFormatFromText(suffix))
        return *picture;
    if (suffix == QLatin1String("htm"))
        return EventFormat::Html;
    const auto events = eventFormatFromText(suffix);
    return events && *events != EventFormat::TimelineJs ? std::optional<AnyFormat>(*events) : std::nullopt;
}

Result<ExportData> readLibrary(const QString &libraryPath, const QString &title)
{
    const auto library = Library::open(libraryPath);
    if (!library)
        return library.problem();
    const auto articles = (*library)->articles();
    if (!articles)
        return articles.problem();
    ExportData data;
    data.title = title;
    for (const ArticleSummary &summary : *articles) {
        auto item = readArticle(**library, summary.id);
        if (!item)
            return item.problem();
        data.articles.push_back(*std::move(item));
    }
    return data;
}

Result<ExportSummary> runExport(const ExportTask &task)
{
    QSaveFile file(task.path);
    if (!file.open(QIODevice::WriteOnly))
        return Problem{task.path,
                       Exports::tr("The file cannot be written: %1").arg(file.errorString()),
                       {},
                       Exports::tr("Choose another folder or name.")};
    auto summary = writeAnything(file, task);
    if (!summary)
        return summary;
    if (!file.commit())
        return Problem{task.path,
                       Exports::tr("The file could not be finished: %1").arg(file.errorString()),
                       {},
                       Exports::tr("Check that there is room, or choose another place.")};
    return summary;
}

} // namespace dateline
