// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/textrecognition.h"
#include "app/load/namedate.h"
#include "app/load/plaintext.h"
#include "app/load/richtext.h"
#include <algorithm>
#include <poppler-document.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPages = 50;
constexpr double pointsAnInch = 72;
constexpr double bestResolution = 300; ///< dots an inch, as tesseract likes it
constexpr double widestImage = 6000;   ///< dots; a poster is read at less

struct Recognised
{
    QStringList pages;
    QString fault; ///< of the last page that could not be read
};

/// Its three letters, for the languages that have other names than English in ISO 639-2 too.
QString tesseractLanguage(const QString &language)
{
    static constexpr std::pair<QLatin1String, QLatin1String> names[] = {
        {"de"_L1, "deu"_L1}, {"fr"_L1, "fra"_L1}, {"es"_L1, "spa"_L1}, {"it"_L1, "ita"_L1},
        {"pt"_L1, "por"_L1}, {"nl"_L1, "nld"_L1}, {"pl"_L1, "pol"_L1}, {"ru"_L1, "rus"_L1}};
    for (const auto &[code, name] : names)
        if (language == code)
            return name;
    return u"eng"_s;
}

bool saveImage(const poppler::page &page, const QString &path)
{
    const poppler::rectf size = page.page_rect();
    const double inches = std::max({size.width(), size.height(), 1.0}) / pointsAnInch;
    const double resolution = std::min(bestResolution, widestImage / inches);
    poppler::page_renderer renderer;
    renderer.set_image_format(poppler::image::format_gray8);
    const poppler::image image = renderer.render_page(&page, resolution, resolution);
    return image.is_valid() && image.save(path.toStdString(), "png", int(resolution));
}

bool isCancelled(const TextRecognition &recognition)
{
    return recognition.cancel && recognition.cancel->load(std::memory_order_relaxed);
}

/// Waits for the end of \a process; ends it itself where it takes too long or nobody wants it any more.
bool waitFor(QProcess &process, const TextRecognition &recognition)
{
    constexpr int step = 100; // milliseconds
    QElapsedTimer timer;
    timer.start();
    while (!process.waitForFinished(step)) {
        const bool late = timer.elapsed() > qint64(recognition.secondsAPage) * 1000;
        if (process.state() == QProcess::NotRunning)
            break;
        if (late || isCancelled(recognition)) {
            process.kill();
            process.waitForFinished();
            return false;
        }
    }
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

void readPage(const poppler::page &page, const QString &imagePath, const QString &language,
              const TextRecognition &recognition, Recognised &recognised)
{
    if (!saveImage(page, imagePath)) {
        recognised.fault = u"A page cannot be drawn."_s;
        return;
    }
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(recognition.program, {imagePath, u"stdout"_s, u"-l"_s, language});
    if (!waitFor(process, recognition)) {
        const QString said = QString::fromUtf8(process.readAllStandardError()).simplified().left(200);
        recognised.fault = said.isEmpty() ? u"Recognising its text took too long or failed."_s
                                          : u"Recognising its text failed: %1"_s.arg(said);
        return;
    }
    const QString text = cleanText(QString::fromUtf8(process.readAllStandardOutput()));
    if (!text.trimmed().isEmpty())
        recognised.pages << textOfParagraphs(joinWrappedLines(text).split(u'\n'));
}

Article articleOf(const Recognised &recognised, int pages, const QString &name)
{
    Article article;
    article.text = recognised.pages.join(u'\n');
    article.format = u"pdf"_s;
    article.encoding = u"recognised by tesseract"_s;
    article.notes << u"The text was recognised from the picture of a scan; letters and dates may be wrong."_s;
    if (pages > mostPages)
        article.notes << u"Only the first %1 pages were read."_s.arg(mostPages);
    else if (recognised.pages.size() < pages)
        article.notes << u"%1 of %2 pages gave no text."_s.arg(pages - recognised.pages.size()).arg(pages);
    completeFromHead(article, titleFromPath(name), {}, {});
    return article;
}

} // namespace

Problem scanProblem(const QString &name, int pages)
{
    return {name,
            u"The PDF has %1 and no text: it is a scan."_s.arg(pages == 1 ? u"1 page"_s
                                                                          : u"%1 pages"_s.arg(pages)),
            {},
            installedTesseract().isEmpty()
                ? u"Install tesseract (tesseract-ocr) to have its text recognised."_s
                : u"Have its text recognised: from the import report, or with --recognise-text."_s,
            Remedy::RecogniseText};
}

QString installedTesseract()
{
    return QStandardPaths::findExecutable(u"tesseract"_s);
}

Result<LoadedArticles> recogniseText(const Source &pdf, const QString &language,
                                     const TextRecognition &recognition)
{
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(pdf.bytes.constData(), int(pdf.bytes.size())));
    const QTemporaryDir dir;
    if (!document || !dir.isValid())
        return Problem{pdf.name, u"The pages of the scan cannot be drawn."_s, {}, {}};
    Recognised recognised;
    const QString data = tesseractLanguage(language);
    for (int i = 0; i < std::min(document->pages(), mostPages) && !isCancelled(recognition); ++i)
        if (const std::unique_ptr<poppler::page> page(document->create_page(i)); page)
            readPage(*page, dir.filePath(u"page.png"_s), data, recognition, recognised);
    if (isCancelled(recognition))
        return Problem{pdf.name, u"Recognising its text was cancelled."_s, {}, {}};
    if (recognised.pages.isEmpty())
        return Problem{pdf.name,
                       recognised.fault.isEmpty() ? u"No text was recognised in the scan."_s
                                                  : recognised.fault,
                       {},
                       {}};
    return LoadedArticles{{articleOf(recognised, document->pages(), pdf.name)}, {}};
}

} // namespace dateline
