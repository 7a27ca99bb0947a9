// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/textrecognition.h"
#include "ui/dialogs/importreportdialog.h"
#include "ui/dialogs/importreportmodel.h"
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
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
    void offersToReadScans();
    void longReportShowsFailures();
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
    dialog.copy();
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), dialog.toCsv());
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
    Q_EMIT table->activated(table->model()->index(3, 0)); // it has no article
    QCOMPARE(chosen.count(), 0);
    Q_EMIT table->activated(table->model()->index(1, 0));
    QCOMPARE(chosen.count(), 1);
    QVERIFY(!dialog.isVisible());
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

void tst_ImportReportDialog::looks()
{
    ImportReportDialog dialog(report());
    dialog.open();
    QTest::qWait(50);
    QVERIFY(dialog.width() <= 1000);
    const QString folder = qEnvironmentVariable("DATELINE_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(dialog.grab().save(folder + u"/import-report.png"_s));
}

QTEST_MAIN(tst_ImportReportDialog)
#include "tst_importreportdialog.moc"
