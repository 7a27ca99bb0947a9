// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/printing.h"
#include "ui/models/picturepainter.h"
#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

namespace dateline {

namespace {

class Prints
{
    Q_DECLARE_TR_FUNCTIONS(Prints)
};

constexpr double pixelsPerInch = 96;

Problem failure(const QPrinter &printer)
{
    const bool toFile = !printer.outputFileName().isEmpty();
    return {toFile ? printer.outputFileName() : printer.printerName(),
            toFile ? Prints::tr("The file cannot be written.") : Prints::tr("The printer does not answer."),
            {},
            toFile ? Prints::tr("Choose another folder or name.")
                   : Prints::tr("Check that it is switched on and connected, or choose another one.")};
}

/// The pages that \a printer was told to print, as positions from first to before last.
std::pair<int, int> rangeOf(const QPrinter &printer, int pages)
{
    if (printer.printRange() != QPrinter::PageRange || printer.fromPage() <= 0)
        return {0, pages};
    return {std::min(printer.fromPage() - 1, pages), std::min(printer.toPage(), pages)};
}

} // namespace

void useWholePaper(QPrinter &printer)
{
    printer.setFullPage(true);
    printer.setPageMargins(QMarginsF());
}

std::optional<Problem> printPictures(QPrinter &printer, const std::vector<Picture> &pages,
                                     const std::atomic_bool &cancelled,
                                     const std::function<void(int)> &progress)
{
    printer.setCreator(QStringLiteral("Dateline"));
    if (!pages.empty())
        printer.setDocName(pages.front().title);
    QPainter painter;
    if (!painter.begin(&printer))
        return failure(printer);
    const double scale = printer.resolution() / pixelsPerInch;
    const auto [first, last] = rangeOf(printer, int(pages.size()));
    for (int page = first; page < last && !cancelled; ++page) {
        if (page > first && !printer.newPage())
            return failure(printer);
        painter.save();
        painter.scale(scale, scale);
        paintPicture(painter, pages[size_t(page)]);
        painter.restore();
        progress(page - first + 1);
    }
    if (cancelled)
        printer.abort();
    if (!painter.end() || printer.printerState() == QPrinter::Error)
        return failure(printer);
    return std::nullopt;
}

} // namespace dateline
