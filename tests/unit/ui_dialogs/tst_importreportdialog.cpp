// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/textrecognition.h"
#include "ui/dialogs/importreportdialog.h"
#include "ui/dialogs/importreportmodel.h"
#include "ui/models/theme.h"
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_ImportReportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void model();
    void filters_data();
    void filters();
    void csv();
    void copies();
    void saves();
    void choosesArticle();
    void tellsAllOfTheCurrentRow();
    void opensFiles();
    void triesAgain();
    void sorts();
    void manyRowsDoNotBlock();
    void offersToReadScans();
    void longReportShowsFailures();
    void looks_data();
    void looks();

private:
    static ImportReport report();
};

ImportReport tst_ImportReportDialog::report()
{
    ImportReport report;
    report.outcomes = {
        {u"/in/first.txt"_s, ImportOutcome::Kind::Ok, {1}, 7, {}},
        {u"/in/second.html"_s,
         ImportOutcome::Kind::Warning,
         {2},
         3,
         {u"/in/second.html"_s, u"3 characters could not be decoded."_s, u"The rest was read."_s, {}}},
        {u"/in/again.txt"_s, ImportOutcome::Kind::Duplicate, {1}, 0, {}},
        {u"/in/=scan.pdf"_s,
         ImportOutcome::Kind::Failed,
         {},
         0,
         {u"/in/=scan.pdf"_s, u"The file is no text."_s, {}, u"Convert it to text, first."_s}},
    };
    return report;
}

void tst_ImportReportDialog::model()
{
    ImportReportModel model(report());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 4);
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, ImportReportModel::FileColumn), u"first.txt"_s);
    QCOMPARE(text(0, ImportReportModel::EventsColumn), u"7"_s);
    QCOMPARE(text(1, ImportReportModel::ReasonColumn),
             u"3 characters could not be decoded. The rest was read."_s);
    QCOMPARE(text(2, ImportReportModel::OutcomeColumn), u"Already there"_s);
    QCOMPARE(text(2, ImportReportModel::EventsColumn), QString());
    QCOMPARE(text(3, ImportReportModel::ActionColumn), u"Convert it to text, first."_s);
    QCOMPARE(ImportReportModel({}).rowCount(), 0);
}

void tst_ImportReportDialog::filters_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("rows");
    QTest::newRow("all") << -1 << u""_s << 4;
    QTest::newRow("failed") << int(ImportOutcome::Kind::Failed) << u""_s << 1;
    QTest::newRow("name") << -1 << u"SECOND"_s << 1;
    QTest::newRow("folder") << -1 << u"/in/"_s << 4;
    QTest::newRow("reason") << -1 << u"no text"_s << 1;
    QTest::newRow("words of different rows") << -1 << u"first decoded"_s << 0;
    QTest::newRow("kind and other words") << int(ImportOutcome::Kind::Failed) << u"first.txt"_s << 0;
}

void tst_ImportReportDialog::filters()
{
    QFETCH(int, kind);
    QFETCH(QString, words);
    QFETCH(int, rows);
    ImportReportDialog dialog(report());
    auto *box = dialog.findChild<QComboBox *>();
    box->setCurrentIndex(box->findData(kind));
    dialog.findChild<QLineEdit *>()->setText(words);
    QCOMPARE(dialog.findChild<QTableView *>()->model()->rowCount(), rows);
}

void tst_ImportReportDialog::csv()
{
    ImportReportDialog dialog(report());
    const QList<QByteArray> lines = dialog.toCsv().split('\n');
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines[0].trimmed(), QByteArray("File,Outcome,Events,Reason,What to do"));
    QCOMPARE(lines[1].trimmed(), QByteArray("/in/first.txt,Added,7,,"));
    QCOMPARE(lines[4].trimmed(),
             QByteArray("/in/=scan.pdf,Not read,,The file is no text.,\"Convert it to text, first.\""));
    dialog.findChild<QLineEdit *>()->setText(u"scan"_s);
    QCOMPARE(dialog.toCsv().count('\n'), 2);
}

void tst_ImportReportDialog::copies()
{
    ImportReportDialog dialog(report());
    dialog.open();
    auto *table = dialog.findChild<QTableView *>();
    const auto copied = [] { return QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts); };
    dialog.copy();
    QCOMPARE(copied().size(), 5);
    QCOMPARE(copied().at(0).trimmed(), u"File\tOutcome\tEvents\tReason\tWhat to do"_s);
    table->setFocus();
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied().size(), 2);
    QVERIFY(copied().at(1).startsWith(u"/in/second.html\tAdded, with losses\t3\t"_s));
}

void tst_ImportReportDialog::saves()
{
    QTemporaryDir folder;
    ImportReportDialog dialog(report());
    dialog.saveTo(folder.filePath(u"report.csv"_s));
    QFile file(folder.filePath(u"report.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), dialog.toCsv());
    dialog.saveTo(folder.filePath(u"missing/report.csv"_s));
    bool said = false;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        said = said || label->text().startsWith(u"Not saved");
    QVERIFY(said);
}

void tst_ImportReportDialog::choosesArticle()
{
    ImportReportDialog dialog(report());
    dialog.open();
    QSignalSpy chosen(&dialog, &ImportReportDialog::articleChosen);
    auto *table = dialog.findChild<QTableView *>();
    table->setFocus();
    table->selectRow(3); // it has no article
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(chosen.count(), 0);
    QVERIFY(!dialog.findChild<QPushButton *>(u"goToArticle"_s)->isEnabled());
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QVERIFY(!dialog.isVisible());
}

void tst_ImportReportDialog::tellsAllOfTheCurrentRow()
{
    ImportReportDialog dialog(report());
    dialog.open();
    auto *table = dialog.findChild<QTableView *>();
    QLabel *detail = nullptr;
    for (QLabel *label : dialog.findChildren<QLabel *>())
        if (label->accessibleName() == u"About the current file"_s)
            detail = label;
    QVERIFY(detail);
    QCOMPARE(detail->text(), u"/in/first.txt"_s);
    table->selectRow(3);
    QCOMPARE(detail->text(), u"/in/=scan.pdf\nThe file is no text.\nConvert it to text, first."_s);
    dialog.findChild<QLineEdit *>()->setText(u"nowhere"_s);
    QCOMPARE(detail->text(), QString());
}

/// Catches what would go to the system's programs.
class UrlCatcher : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void take(const QUrl &url) { urls << url.toLocalFile(); }

public:
    QStringList urls;
};

void tst_ImportReportDialog::opensFiles()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    ImportReport made = report();
    made.outcomes.push_back({path, ImportOutcome::Kind::Ok, {3}, 0, {}});
    ImportReportDialog dialog(made);
    dialog.open();
    UrlCatcher system;
    QDesktopServices::setUrlHandler(u"file"_s, &system, "take");
    auto *open = dialog.findChild<QPushButton *>(u"openFile"_s);
    QVERIFY(!open->isEnabled()); // the first file is not there
    dialog.findChild<QTableView *>()->selectRow(4);
    QVERIFY(open->isEnabled());
    open->click();
    dialog.findChild<QPushButton *>(u"revealFile"_s)->click();
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(system.urls, QStringList({path, folder.path()}));
}

void tst_ImportReportDialog::triesAgain()
{
    ImportReport made = report();
    made.outcomes.push_back({u"/in/later.txt"_s, ImportOutcome::Kind::Cancelled, {}, 0, {}});
    made.outcomes.push_back({u"pasted text"_s, ImportOutcome::Kind::Failed, {}, 0, {}});
    made.outcomes.push_back({u"/in/later.txt"_s, ImportOutcome::Kind::Cancelled, {}, 0, {}});
    QStringList wanted;
    const auto clickRetry = [&](const QList<int> &rows) {
        ImportReportDialog dialog(made);
        connect(&dialog, &ImportReportDialog::retryWanted, this,
                [&](const QStringList &paths) { wanted = paths; });
        dialog.open();
        auto *table = dialog.findChild<QTableView *>();
        table->setSelectionMode(QAbstractItemView::MultiSelection);
        for (const int row : rows)
            table->selectRow(row);
        dialog.findChild<QPushButton *>(u"retry"_s)->click();
        return !dialog.isVisible();
    };
    QVERIFY(clickRetry({}));
    QCOMPARE(wanted, QStringList({u"/in/=scan.pdf"_s, u"/in/later.txt"_s}));
    QVERIFY(clickRetry({0, 4}));
    QCOMPARE(wanted, QStringList{u"/in/later.txt"_s});
    made.outcomes = {{u"pasted text"_s, ImportOutcome::Kind::Failed, {}, 0, {}}};
    wanted.clear();
    QVERIFY(!clickRetry({})); // stays and says why
    QVERIFY(wanted.isEmpty());
    made.outcomes = {{u"/in/a.txt"_s, ImportOutcome::Kind::Ok, {1}, 0, {}}};
    ImportReportDialog dialog(made);
    dialog.open();
    QVERIFY(!dialog.findChild<QPushButton *>(u"retry"_s)->isVisible());
}

void tst_ImportReportDialog::sorts()
{
    ImportReport made;
    for (const int events : {9, 100, 20})
        made.outcomes.push_back({u"/in/%1.txt"_s.arg(events), ImportOutcome::Kind::Ok, {events}, events, {}});
    ImportReportDialog dialog(made);
    auto *table = dialog.findChild<QTableView *>();
    table->sortByColumn(ImportReportModel::EventsColumn, Qt::DescendingOrder);
    QStringList names;
    for (int row = 0; row < 3; ++row)
        names << table->model()->index(row, ImportReportModel::FileColumn).data().toString();
    QCOMPARE(names, QStringList({u"100.txt"_s, u"20.txt"_s, u"9.txt"_s})); // as numbers
    QVERIFY(dialog.toCsv().indexOf("100.txt") < dialog.toCsv().indexOf("20.txt"));
}

/// What a row costs must not grow with the number of rows: no size is asked of any that is not seen.
void tst_ImportReportDialog::manyRowsDoNotBlock()
{
    ImportReport many;
    for (int i = 0; i < 10'000; ++i)
        many.outcomes.push_back(
            {u"/in/%1.pdf"_s.arg(i),
             i % 2 == 0 ? ImportOutcome::Kind::Failed : ImportOutcome::Kind::Ok,
             {},
             1,
             {{}, u"The file is damaged: its table of contents lies."_s.repeated(3), {}, {}}});
    ImportReportDialog dialog(many);
    dialog.open();
    auto *table = dialog.findChild<QTableView *>();
    QCOMPARE(table->model()->rowCount(), 5000);
    QCOMPARE(table->verticalHeader()->sectionResizeMode(0), QHeaderView::Fixed);
    table->selectAll();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 5001);
    dialog.findChild<QLineEdit *>()->setText(u"99 damaged"_s);
    QVERIFY(table->model()->rowCount() > 0 && table->model()->rowCount() < 200);
    QTest::keyClick(dialog.findChild<QLineEdit *>(), Qt::Key_Return);
    QVERIFY(dialog.isVisible()); // Enter ends the search, not the report
}

/// Only where there is a scan; and the button works only where tesseract is there.
void tst_ImportReportDialog::offersToReadScans()
{
    QVERIFY(!ImportReportDialog(report()).findChild<QPushButton *>(u"recognise"_s));
    ImportReport scans = report();
    scans.outcomes.push_back(
        {u"/in/b.pdf"_s, ImportOutcome::Kind::Failed, {}, 0, scanProblem(u"/in/b.pdf"_s, 2)});
    ImportReportDialog dialog(scans);
    QStringList wanted;
    connect(&dialog, &ImportReportDialog::recognitionWanted, this,
            [&](const QStringList &files) { wanted = files; });
    auto *button = dialog.findChild<QPushButton *>(u"recognise"_s);
    QVERIFY(button);
    QCOMPARE(button->isEnabled(), !installedTesseract().isEmpty());
    QCOMPARE(button->toolTip().isEmpty(), button->isEnabled());
    if (!button->isEnabled())
        return;
    button->click();
    QCOMPARE(wanted, QStringList(u"/in/b.pdf"_s));
}

void tst_ImportReportDialog::longReportShowsFailures()
{
    ImportReport many = report();
    for (int i = 0; i < 40; ++i)
        many.outcomes.push_back({u"%1.txt"_s.arg(i), ImportOutcome::Kind::Ok, {i + 10}, 1, {}});
    ImportReportDialog dialog(many);
    QCOMPARE(dialog.findChild<QTableView *>()->model()->rowCount(), 1);
}

void tst_ImportReportDialog::looks_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("filled");
    QTest::newRow("light") << false << QSize(860, 520) << true;
    QTest::newRow("dark") << true << QSize(860, 520) << true;
    QTest::newRow("narrow") << false << QSize(480, 460) << true;
    QTest::newRow("empty") << false << QSize(860, 520) << false;
}

/// With DATELINE_PICTURES set, pictures are kept there to be looked at.
void tst_ImportReportDialog::looks()
{
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QFETCH(bool, filled);
    qApp->setPalette((dark ? Theme::dark() : Theme::light()).toPalette());
    ImportReportDialog dialog(filled ? report() : ImportReport());
    dialog.open();
    dialog.resize(size);
    if (filled)
        dialog.findChild<QTableView *>()->selectRow(3);
    QTest::qWait(50);
    QVERIFY(dialog.width() <= qMax(size.width(), 620));
    const QString folder = qEnvironmentVariable("DATELINE_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(dialog.grab().save(folder + u"/import-report-"_s +
                                   QString::fromLatin1(QTest::currentDataTag()) + u".png"_s));
}

QTEST_MAIN(tst_ImportReportDialog)
#include "tst_importreportdialog.moc"
