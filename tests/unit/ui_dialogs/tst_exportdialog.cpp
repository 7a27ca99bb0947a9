// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/picturepreview.h"
#include "ui/models/comparedevents.h"
#include "ui/models/eventlist.h"
#include "ui/models/theme.h"
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_ExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void previewsPicture();
    void previewsText();
    void saysWhatIsLeftOut();
    void offersWhatFits();
    void noChartWithoutOne();
    void beginsWithTheLanesOfTheTimeline();
    void lanesAsArrangedByHand();
    void bothHalvesOfAComparison_data();
    void bothHalvesOfAComparison();
    void whatIsLit();
    void path();
    void writes();
    void failureStaysOpen();
    void closesWhileWorking();
    void about();
    void looks_data();
    void looks();

private:
    QPushButton *writeButton() const;
    QString stateText() const;
    static QCheckBox *boxNamed(const QWidget &parent, const QString &words);
    static void keep(QWidget *widget, const QString &name);

    QTemporaryDir m_folder;
    std::vector<EventSummary> m_summaries;
    std::unique_ptr<EventList> m_events;
    std::unique_ptr<ViewState> m_view;
    std::unique_ptr<ExportDialog> m_dialog;
};

void tst_ExportDialog::initTestCase()
{
    m_summaries = makeSampleLibrary(m_folder.filePath(u"sample.dateline"_s));
    m_events = std::make_unique<EventList>();
    m_events->setEvents(m_summaries);
    m_view = std::make_unique<ViewState>();
    const double may = double(PartialDate::month(2021, 5)->firstDay().time_since_epoch().count());
    m_view->setVisibleRange({may, may + 31});
}

void tst_ExportDialog::init()
{
    ExportSource source;
    source.libraryPath = m_folder.filePath(u"sample.dateline"_s);
    source.title = u"Sample library"_s;
    source.events = m_events.get();
    source.view = m_view.get();
    source.folder = m_folder.path();
    source.chart = [](const Palette &palette, QSizeF) {
        Picture picture{{300, 200}, u"Events per month"_s, {}, {}, {}};
        picture.add(shape::Rect{{0, 0, 300, 200}, palette.base});
        return picture;
    };
    m_dialog = std::make_unique<ExportDialog>(source);
    m_dialog->open();
}

QPushButton *tst_ExportDialog::writeButton() const
{
    for (QPushButton *button : m_dialog->findChildren<QPushButton *>())
        if (button->isDefault())
            return button;
    return nullptr;
}

QCheckBox *tst_ExportDialog::boxNamed(const QWidget &parent, const QString &words)
{
    for (QCheckBox *box : parent.findChildren<QCheckBox *>())
        if (box->text().contains(words))
            return box;
    return nullptr;
}

QString tst_ExportDialog::stateText() const
{
    QString all;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        all += label->text() + u'\n';
    return all;
}

void tst_ExportDialog::previewsPicture()
{
    auto *preview = m_dialog->findChild<PicturePreview *>();
    QTRY_VERIFY(preview->accessibleName().contains(u"Sample library"));
    QVERIFY(preview->isVisible());
    m_dialog->setSubject(ExportSubject::Chart);
    QTRY_VERIFY(preview->accessibleName().contains(u"Events per month"));
}

void tst_ExportDialog::previewsText()
{
    m_dialog->setSubject(ExportSubject::EventTable);
    m_dialog->setFormat(EventFormat::Csv);
    auto *text = m_dialog->findChild<QPlainTextEdit *>();
    QTRY_VERIFY(text->toPlainText().startsWith(u"date,earliest"));
    QVERIFY(text->isVisible());
    QVERIFY(!text->toPlainText().contains(u",plover,cameo"));
    boxNamed(*m_dialog, u"PLOVER"_s)->setChecked(true);
    QTRY_VERIFY(text->toPlainText().contains(u",plover,cameo"));
    m_dialog->setFormat(EventFormat::Ics);
    QTRY_VERIFY(text->toPlainText().startsWith(u"BEGIN:VCALENDAR"));
}

void tst_ExportDialog::saysWhatIsLeftOut()
{
    QTRY_VERIFY(m_dialog->summaryText().startsWith(u"3 events."));
    QVERIFY(m_dialog->summaryText().contains(u"1 left out: they wait for the publication date"));
    QVERIFY(m_dialog->summaryText().contains(u"1 left out: rejected"));
    m_dialog->setSubject(ExportSubject::EventTable);
    m_dialog->setFormat(EventFormat::Csv);
    QTRY_VERIFY(m_dialog->summaryText().startsWith(u"4 events."));
    QVERIFY(!m_dialog->summaryText().contains(u"wait"));
}

void tst_ExportDialog::offersWhatFits()
{
    const auto shown = [this](const QString &words) {
        const QCheckBox *box = boxNamed(*m_dialog, words);
        return box && box->isVisible();
    };
    QVERIFY(!shown(u"Byte order mark"_s));
    QVERIFY(!shown(u"PLOVER"_s));
    m_dialog->setSubject(ExportSubject::EventTable);
    m_dialog->setFormat(EventFormat::Csv);
    QVERIFY(shown(u"Byte order mark"_s));
    QVERIFY(shown(u"PLOVER"_s));
    m_dialog->setFormat(EventFormat::Json);
    QVERIFY(shown(u"PLOVER"_s));
    m_dialog->setFormat(EventFormat::Ics);
    QVERIFY(!shown(u"Byte order mark"_s));
    QVERIFY(!shown(u"PLOVER"_s));
    QVERIFY(shown(u"Rejected"_s));
    m_dialog->setSubject(ExportSubject::Chart);
    QVERIFY(!shown(u"Rejected"_s));
    // A format that the subject cannot have is not taken.
    m_dialog->setFormat(EventFormat::Csv);
    QVERIFY(m_dialog->choice().isPicture());
}

void tst_ExportDialog::noChartWithoutOne()
{
    ExportSource source;
    source.events = m_events.get();
    source.view = m_view.get();
    ExportDialog dialog(source);
    dialog.setSubject(ExportSubject::Chart);
    QVERIFY(dialog.choice().subject != ExportSubject::Chart);
}

void tst_ExportDialog::beginsWithTheLanesOfTheTimeline()
{
    ExportSource source;
    source.events = m_events.get();
    source.view = m_view.get();
    source.lanesBy = GroupBy::Tag;
    QCOMPARE(ExportDialog(source).choice().lanesBy, GroupBy::Tag);
    QCOMPARE(m_dialog->choice().lanesBy, GroupBy::Type);
}

/// Their order, what is folded, and the words of the window's calendar.
void tst_ExportDialog::lanesAsArrangedByHand()
{
    const auto written = [](const ExportSource &source) {
        const ExportInputs inputs = exportInputs(source);
        ExportChoice choice;
        choice.subject = ExportSubject::VisibleTimeline;
        QString texts;
        const ExportTask task = exportTask(inputs, choice);
        for (const Shape &item : task.pages.front().shapes)
            if (const auto *text = std::get_if<shape::Text>(&item))
                texts += text->text + u'\n';
        return texts;
    };
    ExportSource source;
    source.events = m_events.get();
    source.view = m_view.get();
    const QString usual = written(source);
    QVERIFY(!usual.contains(u"+1"));
    QVERIFY(usual.contains(u"May"));
    LaneArrangement &lanes = source.lanes[GroupBy::Type];
    for (const EventSummary &event : m_summaries)
        if (event.dated && event.review != Review::Rejected && usual.contains(typeName(event.type)))
            lanes.folded << typeName(event.type);
    QVERIFY(lanes.folded.size() > 1);
    const auto placeIn = [](const QString &words) {
        return [&words](const QString &a, const QString &b) { return words.indexOf(a) > words.indexOf(b); };
    };
    lanes.order = lanes.folded.values();
    std::sort(lanes.order.begin(), lanes.order.end(), placeIn(usual)); // upside down
    source.calendar.shortMonths.fill(u"Monat"_s);
    source.calendar.longMonths.fill(u"Monat"_s);
    const QString arranged = written(source);
    QVERIFY(arranged.contains(u"+1")); // folded: only counted
    QVERIFY(!arranged.contains(u"May"));
    QVERIFY(arranged.contains(u"Monat"));
    QVERIFY(!std::is_sorted(lanes.order.begin(), lanes.order.end(), placeIn(arranged)));
    QVERIFY(std::is_sorted(lanes.order.rbegin(), lanes.order.rend(), placeIn(arranged)));
}

void tst_ExportDialog::bothHalvesOfAComparison_data()
{
    QTest::addColumn<bool>("compares");
    QTest::addColumn<bool>("both");
    QTest::newRow("both halves") << true << true;
    QTest::newRow("only the upper one") << true << false;
    QTest::newRow("nothing is compared") << false << true;
}

void tst_ExportDialog::bothHalvesOfAComparison()
{
    QFETCH(bool, compares);
    QFETCH(bool, both);
    ComparedEvents compared(m_events.get());
    ViewState view;
    Filter below;
    below.text = u"who:nobody"_s;
    if (compares)
        view.setComparison(below);
    compared.setFilter(view.comparison());
    ExportSource source;
    source.events = m_events.get();
    source.compared = &compared;
    source.view = &view;
    source.folder = m_folder.path();
    ExportDialog dialog(source);
    dialog.open();
    dialog.setFormat(PictureFormat::Svg);
    QCheckBox *box = boxNamed(dialog, u"Both halves"_s);
    QCOMPARE(box->isVisible(), compares);
    box->setChecked(both);
    dialog.setPath(m_folder.filePath(u"compared.svg"_s));
    QSignalSpy finished(&dialog, &QDialog::finished);
    dialog.accept();
    QVERIFY(finished.wait());
    QFile file(m_folder.filePath(u"compared.svg"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    QCOMPARE(svg.contains("who:nobody · 0 events"), compares && both);
    QCOMPARE(svg.contains("No dated event passes the filter"), compares && both);
    QCOMPARE(svg.contains("All events · 3 events"), compares && both);
}

void tst_ExportDialog::whatIsLit()
{
    QVERIFY(!boxNamed(*m_dialog, u"lit"_s)->isVisible());
    EventList events;
    events.setEvents(m_summaries);
    Filter filter;
    filter.text = m_summaries.front().title.section(u' ', 0, 0);
    filter.lightText = true;
    events.setFilter(filter);
    QVERIFY(!events.lit().empty());
    ExportSource source;
    source.events = &events;
    source.view = m_view.get();
    ExportDialog dialog(source);
    dialog.open();
    QCheckBox *box = boxNamed(dialog, u"lit"_s);
    QVERIFY(box->isVisible() && dialog.choice().lit);
    box->setChecked(false);
    QVERIFY(!dialog.choice().lit);
    dialog.setSubject(ExportSubject::EventTable);
    dialog.setFormat(EventFormat::Csv);
    QVERIFY(!box->isVisible());
}

void tst_ExportDialog::path()
{
    auto *path = m_dialog->findChild<QLineEdit *>(u"path"_s);
    QCOMPARE(path->text(), m_folder.filePath(u"sample-library.pdf"_s));
    m_dialog->setFormat(PictureFormat::Svg);
    QCOMPARE(path->text(), m_folder.filePath(u"sample-library.svg"_s));
    m_dialog->setPath(m_folder.filePath(u"mine.svg"_s));
    m_dialog->setFormat(PictureFormat::Png);
    QCOMPARE(path->text(), m_folder.filePath(u"mine.png"_s));
    QVERIFY(writeButton()->isEnabled());
    m_dialog->setPath(m_folder.filePath(u"sample.dateline"_s));
    QVERIFY(stateText().contains(u"will be replaced"));
    QCOMPARE(writeButton()->text(), u"Replace"_s);
    m_dialog->setPath(m_folder.filePath(u"missing/mine.svg"_s));
    QVERIFY(!writeButton()->isEnabled());
    m_dialog->setPath({});
    QVERIFY(!writeButton()->isEnabled());
}

void tst_ExportDialog::writes()
{
    m_dialog->setFormat(PictureFormat::Svg);
    m_dialog->setPath(m_folder.filePath(u"written.svg"_s));
    QSignalSpy exported(m_dialog.get(), &ExportDialog::exported);
    QSignalSpy finished(m_dialog.get(), &QDialog::finished);
    QTest::mouseClick(writeButton(), Qt::LeftButton);
    QVERIFY(finished.wait());
    QCOMPARE(exported.count(), 1);
    QFile file(m_folder.filePath(u"written.svg"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("They met"));
}

void tst_ExportDialog::failureStaysOpen()
{
    m_dialog->setFormat(PictureFormat::Png);
    m_dialog->setPath(u"/proc/timeline.png"_s);
    m_dialog->accept();
    QTRY_VERIFY(stateText().contains(u"cannot be written"));
    QVERIFY(m_dialog->isVisible());
}

void tst_ExportDialog::closesWhileWorking()
{
    m_dialog->setSubject(ExportSubject::EventTable);
    QTest::qWait(130); // the preview is under way
    m_dialog->reject();
    m_dialog.reset();
    QTest::qWait(50);
    QVERIFY(true); // reaching this without a crash is the test
}

void tst_ExportDialog::about()
{
    AboutDialog dialog(u"1.2.3"_s);
    dialog.open();
    bool version = false;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        version = version || label->text().contains(u"1.2.3");
    QVERIFY(version);
    const QString text = dialog.findChild<QTextBrowser *>()->toPlainText();
    for (const QString &wanted :
         {u"GNU General Public"_s, u"EWT"_s, u"GUM"_s, u"CC BY-SA 4.0"_s, u"SQLite"_s})
        QVERIFY2(text.contains(wanted), qPrintable(wanted));
    keep(&dialog, u"about"_s);
}

void tst_ExportDialog::looks_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("table");
    QTest::newRow("light picture") << false << false;
    QTest::newRow("dark picture") << true << false;
    QTest::newRow("light table") << false << true;
}

void tst_ExportDialog::looks()
{
    QFETCH(bool, dark);
    QFETCH(bool, table);
    m_dialog->setPalette((dark ? Theme::dark() : Theme::light()).toPalette());
    if (table)
        m_dialog->setSubject(ExportSubject::EventTable);
    QTRY_VERIFY(!m_dialog->summaryText().isEmpty());
    QTest::qWait(200);
    keep(m_dialog.get(), u"export-"_s + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'));
    QVERIFY(m_dialog->width() <= 1000 && m_dialog->height() <= 680); // fits a small screen
}

/// With DATELINE_PICTURES set, pictures are kept there to be looked at.
void tst_ExportDialog::keep(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("DATELINE_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(widget->grab().save(folder + u'/' + name + u".png"_s));
}

QTEST_MAIN(tst_ExportDialog)
#include "tst_exportdialog.moc"
