// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/syntheticevents.h"
#include "ui/dialogs/picturepreview.h"
#include "ui/dialogs/printdialog.h"
#include "ui/dialogs/printing.h"
#include "ui/models/comparedevents.h"
#include "ui/models/eventlist.h"
#include "ui/models/theme.h"
#include "ui/models/viewstate.h"
#include <QCheckBox>
#include <QLabel>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_PrintDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsThePages();
    void turnsPages();
    void offersWhatFits();
    void printsWhatIsShown_data();
    void printsWhatIsShown();
    void printsText();
    void printsThePagesAskedFor();
    void keepsLanesAsArranged();
    void printsBothHalves();
    void printsTheChart();
    void failureStaysOpen();
    void stops();
    void looks_data();
    void looks();

private:
    std::shared_ptr<QPrinter> printer(const QString &file) const;
    /// Prints and waits for the end; gives the number of pages.
    int print(PrintDialog &dialog, const std::shared_ptr<QPrinter> &printer);
    QString toolOutput(const QString &tool, const QStringList &arguments) const;
    QString textOf(const QString &file, const QStringList &options = {}) const;
    static QString stateText(const QWidget &dialog);
    static void keep(QWidget *widget, const QString &name);

    QTemporaryDir m_folder;
    EventList m_events;
    ViewState m_view;
    ExportSource m_source;
};

void tst_PrintDialog::init()
{
    if (m_events.all().empty())
        m_events.setEvents(SyntheticEvents(7).make(300));
    double begin = 1e9;
    double end = -1e9;
    for (const EventSummary &event : m_events.all()) {
        begin = std::min(begin, double(event.days.begin.time_since_epoch().count()));
        end = std::max(end, double(event.days.end.time_since_epoch().count()));
    }
    m_view.setVisibleRange({begin, end});
    m_source = {};
    m_source.title = u"A library"_s;
    m_source.events = &m_events;
    m_source.view = &m_view;
    m_source.chart = [](const Palette &palette, QSizeF size) {
        Picture picture{size, u"Events per month"_s, {}, {}, {}};
        picture.add(shape::Rect{QRectF(QPointF(0, 0), size), palette.base});
        picture.add(shape::Text{{20, size.height() - 20}, u"foot of the chart"_s});
        return picture;
    };
}

std::shared_ptr<QPrinter> tst_PrintDialog::printer(const QString &file) const
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(file.startsWith(u'/') ? file : m_folder.filePath(file));
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(QPageLayout::Landscape);
    return printer;
}

int tst_PrintDialog::print(PrintDialog &dialog, const std::shared_ptr<QPrinter> &printer)
{
    QSignalSpy printed(&dialog, &PrintDialog::printed);
    dialog.printOn(printer);
    if (!printed.wait(20000))
        return -1;
    if (const QString folder = qEnvironmentVariable("DATELINE_PICTURES"); !folder.isEmpty())
        QFile::copy(printer->outputFileName(),
                    folder + u'/' + QString::fromLatin1(QTest::currentTestFunction()) + u".pdf"_s);
    return printed.first().first().toInt();
}

QString tst_PrintDialog::toolOutput(const QString &tool, const QStringList &arguments) const
{
    QProcess process;
    process.start(tool, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString tst_PrintDialog::textOf(const QString &file, const QStringList &options) const
{
    return toolOutput(u"pdftotext"_s, options + QStringList{m_folder.filePath(file), u"-"_s});
}

QString tst_PrintDialog::stateText(const QWidget &dialog)
{
    QString all;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        all += label->text() + u'\n';
    return all;
}

void tst_PrintDialog::showsThePages()
{
    PrintDialog dialog(m_source);
    dialog.open();
    auto *preview = dialog.findChild<PicturePreview *>();
    QTRY_VERIFY(preview->pageCount() > 0);
    QVERIFY(preview->accessibleName().contains(u"A library"));
    const int landscape = preview->pageCount();
    dialog.setPaper(QPageSize::A5, QPageLayout::Landscape);
    QTRY_VERIFY(preview->pageCount() > landscape);
    dialog.setPaper(QPageSize::A3, QPageLayout::Portrait);
    QTRY_VERIFY(preview->pageCount() <= landscape);
}

void tst_PrintDialog::turnsPages()
{
    PrintDialog dialog(m_source);
    dialog.setPaper(QPageSize::A5, QPageLayout::Landscape);
    dialog.open();
    auto *preview = dialog.findChild<PicturePreview *>();
    QTRY_VERIFY(preview->pageCount() > 2);
    const auto buttons = preview->findChildren<QToolButton *>();
    QVERIFY(!buttons[0]->isEnabled());
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    QCOMPARE(preview->currentPage(), 1);
    QVERIFY(stateText(dialog).contains(u"Page 2 of %1"_s.arg(preview->pageCount())));
    preview->setFocus();
    QTest::keyClick(preview, Qt::Key_End);
    QCOMPARE(preview->currentPage(), preview->pageCount() - 1);
    QTest::keyClick(preview, Qt::Key_PageDown);
    QCOMPARE(preview->currentPage(), preview->pageCount() - 1);
    QVERIFY(!buttons[1]->isEnabled());
    // Fewer pages: the last one that there is.
    dialog.setPaper(QPageSize::A3, QPageLayout::Portrait);
    QTRY_COMPARE(preview->currentPage(), preview->pageCount() - 1);
}

void tst_PrintDialog::offersWhatFits()
{
    PrintDialog dialog(m_source);
    dialog.open();
    auto *across = dialog.findChild<QSpinBox *>();
    QVERIFY(!across->isVisible());
    dialog.setSubject(ExportSubject::WholeTimeline);
    QVERIFY(across->isVisible());
    dialog.setSubject(ExportSubject::Chart);
    QVERIFY(!across->isVisible());
    for (const QCheckBox *box : dialog.findChildren<QCheckBox *>())
        QVERIFY(!box->isVisible()); // nothing is compared, no search lights
    m_source.chart = nullptr;
    PrintDialog without(m_source);
    without.setSubject(ExportSubject::Chart);
    QVERIFY(without.choice().subject != ExportSubject::Chart);
}

void tst_PrintDialog::printsWhatIsShown_data()
{
    QTest::addColumn<ExportSubject>("subject");
    QTest::addColumn<QPageSize::PageSizeId>("paper");
    QTest::addColumn<QPageLayout::Orientation>("orientation");
    QTest::addColumn<int>("across");
    QTest::newRow("as shown, A4 landscape")
        << ExportSubject::VisibleTimeline << QPageSize::A4 << QPageLayout::Landscape << 1;
    QTest::newRow("as shown, A4 portrait")
        << ExportSubject::VisibleTimeline << QPageSize::A4 << QPageLayout::Portrait << 1;
    QTest::newRow("as shown, A5: lanes are higher than the paper")
        << ExportSubject::VisibleTimeline << QPageSize::A5 << QPageLayout::Landscape << 1;
    QTest::newRow("all of it on Letter, three across")
        << ExportSubject::WholeTimeline << QPageSize::Letter << QPageLayout::Landscape << 3;
    QTest::newRow("chart") << ExportSubject::Chart << QPageSize::A4 << QPageLayout::Landscape << 1;
}

void tst_PrintDialog::printsWhatIsShown()
{
    QFETCH(ExportSubject, subject);
    QFETCH(QPageSize::PageSizeId, paper);
    QFETCH(QPageLayout::Orientation, orientation);
    QFETCH(int, across);
    if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty())
        QSKIP("pdfinfo (poppler-utils) is not installed");
    PrintDialog dialog(m_source);
    dialog.setSubject(subject);
    dialog.setAcross(across);
    const auto target = printer(u"shown.pdf"_s);
    target->setPageSize(QPageSize(paper));
    target->setPageOrientation(orientation);
    const int pages = print(dialog, target);
    QVERIFY(pages >= across);
    QCOMPARE(pages % across, 0);
    const QString info = toolOutput(u"pdfinfo"_s, {m_folder.filePath(u"shown.pdf"_s)});
    QVERIFY2(info.contains(QRegularExpression(u"Pages: +%1\n"_s.arg(pages))), qPrintable(info));
    QVERIFY2(info.contains(QRegularExpression(u"Title: +A library\n"_s)), qPrintable(info));
    QSize size = QPageSize(paper).sizePoints();
    if (orientation == QPageLayout::Landscape)
        size.transpose();
    QVERIFY2(info.contains(QRegularExpression(
                 u"Page size: +%1(\\.\\d+)? x %2(\\.\\d+)? "_s.arg(size.width()).arg(size.height()))),
             qPrintable(info));
}

/// Every lane, the head and the legend can be read on the paper, within its margins.
void tst_PrintDialog::printsText()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
    PrintDialog dialog(m_source);
    const int pages = print(dialog, printer(u"text.pdf"_s));
    QVERIFY(pages > 1);
    const QString text = textOf(u"text.pdf"_s);
    QCOMPARE(text.count(u"A library"_s), pages);
    for (int page = 1; page <= pages; ++page)
        QVERIFY(text.contains(u"Page %1 of %2"_s.arg(page).arg(pages)));
    QCOMPARE(text.count(u"year or longer"_s), pages);
    QVERIFY(text.contains(u"300 events"_s));
    QSet<EventType> types;
    for (const EventSummary &event : m_events.all())
        types << event.type;
    for (const EventType type : types)
        QVERIFY2(text.count(typeName(type), Qt::CaseInsensitive) > pages, // legends and one lane
                 qPrintable(typeName(type)));
    // Nothing stands outside of the margins: 12 mm are 34 points of the 842 × 595.
    const QString inside =
        textOf(u"text.pdf"_s, {u"-x"_s, u"33"_s, u"-y"_s, u"33"_s, u"-W"_s, u"776"_s, u"-H"_s, u"529"_s});
    const auto letters = [](QString words) { return words.remove(QRegularExpression(u"\\s"_s)).size(); };
    QCOMPARE(letters(inside), letters(text));
}

void tst_PrintDialog::printsThePagesAskedFor()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
    PrintDialog dialog(m_source);
    const auto target = printer(u"second.pdf"_s);
    target->setPrintRange(QPrinter::PageRange);
    target->setFromTo(2, 2);
    const int pages = print(dialog, target);
    const QString text = textOf(u"second.pdf"_s);
    QVERIFY(!text.contains(u"Page 1 of"_s));
    QVERIFY(text.contains(u"Page 2 of %1"_s.arg(pages)));
    QVERIFY(!text.contains(u"Page 3 of"_s));
}

void tst_PrintDialog::keepsLanesAsArranged()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
    const QString first = typeName(EventType::Statement);
    m_source.lanes[GroupBy::Type].order = {first};
    for (const EventType type : allEventTypes())
        m_source.lanes[GroupBy::Type].folded << typeName(type);
    PrintDialog dialog(m_source);
    QCOMPARE(print(dialog, printer(u"folded.pdf"_s)), 1); // folded lanes are low
    const QString text = textOf(u"folded.pdf"_s, {u"-layout"_s});
    const auto place = [&text](EventType type) {
        return text.indexOf(typeName(type), 0, Qt::CaseInsensitive);
    };
    QVERIFY(place(EventType::Statement) >= 0);
    QVERIFY(place(EventType::Statement) < place(EventType::Meeting));
}

void tst_PrintDialog::printsBothHalves()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
    ComparedEvents compared(&m_events);
    Filter below;
    below.text = u"who:nobody"_s;
    m_view.setComparison(below);
    compared.setFilter(below);
    m_source.compared = &compared;
    PrintDialog dialog(m_source);
    QVERIFY(print(dialog, printer(u"halves.pdf"_s)) > 0);
    m_view.setComparison(std::nullopt);
    const QString text = textOf(u"halves.pdf"_s);
    QVERIFY(text.contains(u"All events · 300 events"_s));
    QVERIFY(text.contains(u"who:nobody · 0 events"_s));
    QVERIFY(text.contains(u"No dated event passes the filter"_s));
}

void tst_PrintDialog::printsTheChart()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
    PrintDialog dialog(m_source);
    dialog.setSubject(ExportSubject::Chart);
    QCOMPARE(print(dialog, printer(u"chart.pdf"_s)), 1);
    const QString text = textOf(u"chart.pdf"_s);
    QVERIFY(text.contains(u"foot of the chart"_s));
    QVERIFY(text.contains(u"Page 1 of 1"_s));
}

void tst_PrintDialog::failureStaysOpen()
{
    PrintDialog dialog(m_source);
    dialog.open();
    dialog.printOn(printer(u"/proc/timeline.pdf"_s));
    QTRY_VERIFY(stateText(dialog).contains(u"cannot be written"));
    QVERIFY(dialog.isVisible());
    for (const QPushButton *button : dialog.findChildren<QPushButton *>())
        QVERIFY(button->isEnabled());
}

void tst_PrintDialog::stops()
{
    PrintDialog dialog(m_source);
    dialog.setSubject(ExportSubject::WholeTimeline);
    dialog.setAcross(50);
    dialog.open();
    QSignalSpy printed(&dialog, &PrintDialog::printed);
    dialog.printOn(printer(u"stopped.pdf"_s));
    dialog.reject();
    QVERIFY(dialog.isVisible());
    QTRY_VERIFY(stateText(dialog).contains(u"stopped"));
    QCOMPARE(printed.count(), 0);
    dialog.reject();
    QVERIFY(!dialog.isVisible());
}

void tst_PrintDialog::looks_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void tst_PrintDialog::looks()
{
    QFETCH(bool, dark);
    PrintDialog dialog(m_source);
    dialog.setPalette((dark ? Theme::dark() : Theme::light()).toPalette());
    dialog.open();
    auto *preview = dialog.findChild<PicturePreview *>();
    QTRY_VERIFY(preview->pageCount() > 0);
    keep(&dialog, u"print-"_s + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(dialog.width() <= 1000 && dialog.height() <= 680); // fits a small screen
}

/// With DATELINE_PICTURES set, pictures are kept there to be looked at.
void tst_PrintDialog::keep(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("DATELINE_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(widget->grab().save(folder + u'/' + name + u".png"_s));
}

QTEST_MAIN(tst_PrintDialog)
#include "tst_printdialog.moc"
