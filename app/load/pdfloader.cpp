// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/pdfloader.h"
#include "app/load/limits.h"
#include "app/load/namedate.h"
#include "app/load/pagelayout.h"
#include "app/load/richtext.h"
#include "app/load/textrecognition.h"
#include <mutex>
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPages = 3000;

QString toQString(const poppler::ustring &text)
{
    const poppler::byte_array utf8 = text.to_utf8();
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// Poppler tells of each oddity of a file on standard error; damage shows in the result.
void silencePoppler()
{
    static std::once_flag once;
    std::call_once(once,
                   [] { poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr); });
}

/// The words of a page: those that stand upright or, if there are none, all.
std::vector<PageWord> wordsOf(const poppler::page &page)
{
    std::vector<PageWord> upright;
    std::vector<PageWord> turned; // stamps in the margin, or a page that lies on its side
    for (const poppler::text_box &box : page.text_list()) {
        const poppler::rectf place = box.bbox();
        const QString text = toQString(box.text()).simplified();
        if (!text.isEmpty())
            (box.rotation() == 0 ? upright : turned)
                .push_back(
                    {text, place.left(), place.top(), place.right(), place.bottom(), box.has_space_after()});
    }
    return upright.empty() ? turned : upright;
}

/// "D:20210505101112+02'00'" as 20210505.
QString dayOfPdfDate(const QString &date)
{
    return date.startsWith("D:"_L1) ? date.mid(2, 8) : date.left(8);
}

/// Titles that programs make up of the file they converted.
bool isMadeUp(const QString &title)
{
    return title.startsWith("Microsoft Word"_L1) || title.startsWith("untitled"_L1, Qt::CaseInsensitive) ||
           title.endsWith(".doc"_L1) || title.endsWith(".docx"_L1) || title.endsWith(".indd"_L1) ||
           title.endsWith(".qxd"_L1) || title.endsWith(".pdf"_L1);
}

Problem locked(const QString &name)
{
    return {name,
            u"The PDF is locked with a password."_s,
            {},
            u"Open it in a PDF reader with its password and save it without one."_s};
}

} // namespace

QString PdfLoader::format() const
{
    return u"pdf"_s;
}

QStringList PdfLoader::patterns() const
{
    return {u"*.pdf"_s};
}

bool PdfLoader::canHandle(const Source &source) const
{
    constexpr qsizetype mostBefore = 128; // some servers leave their own bytes in front
    const qsizetype at = source.bytes.left(mostBefore).indexOf("%PDF-");
    return at == 0 || (at > 0 && !source.bytes.left(at).contains('<'));
}

Result<LoadedArticles> PdfLoader::load(const Source &source) const
{
    silencePoppler();
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(source.bytes.constData(), int(source.bytes.size())));
    if (!document)
        return Problem{source.name,
                       u"The PDF is damaged: no page of it can be read."_s,
                       {},
                       u"Fetch or save it again."_s};
    if (document->is_locked())
        return locked(source.name);
    Article article;
    std::vector<std::vector<PageLine>> pages;
    std::vector<double> heights;
    const int count = std::min(document->pages(), mostPages);
    for (int i = 0; i < count; ++i) {
        const std::unique_ptr<poppler::page> page(document->create_page(i));
        if (!page)
            continue;
        pages.push_back(readingOrder(wordsOf(*page)));
        heights.push_back(page->page_rect().height());
    }
    if (pages.empty())
        return Problem{source.name,
                       u"The PDF is damaged: no page of it can be read."_s,
                       {},
                       u"Fetch or save it again."_s};
    article.text = textOfParagraphs(paragraphsOfPages(pages, heights));
    if (article.text.isEmpty())
        return scanProblem(source.name, document->pages());
    if (document->pages() > count)
        article.notes << u"Only the first %1 pages were read."_s.arg(count);
    const QString title = toQString(document->info_key("Title")).simplified();
    article.title = headingOf(pages.front()).left(limits::maxTitleLength);
    article.author = toQString(document->info_key("Author")).simplified();
    article.encoding = u"PDF"_s;
    completeFromHead(article, title.isEmpty() || isMadeUp(title) ? titleFromPath(source.name) : title,
                     dayOfPdfDate(toQString(document->info_key("CreationDate"))), u"CreationDate"_s);
    return LoadedArticles{{article}, {}};
}

} // namespace dateline
