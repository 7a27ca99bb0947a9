// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importreportdialog.h"
#include "app/export/csvrows.h"
#include "app/load/textrecognition.h"
#include "ui/dialogs/filechooserpage.h"
#include "ui/dialogs/importreportmodel.h"
#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTableView>

namespace dateline {

using namespace Qt::StringLiterals;

/// Passes the rows of one kind of outcome in which all words occur.
class ImportReportFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setKind(int kind) ///< -1: any
    {
        m_kind = kind;
        invalidateFilter();
    }
    void setWords(const QString &words)
    {
        m_words = words.split(u' ', Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        const auto text = [&](int column) { return sourceModel()->index(row, column).data().toString(); };
        if (m_kind >= 0 && sourceModel()->index(row, 0).data(ImportReportModel::KindRole).toInt() != m_kind)
            return false;
        const QString all = sourceModel()->index(row, 0).data(Qt::ToolTipRole).toString() + u'\n' +
                            text(ImportReportModel::ReasonColumn) + u'\n' +
                            text(ImportReportModel::ActionColumn);
        return std::ranges::all_of(
            m_words, [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
    }

private:
    int m_kind = -1;
    QStringList m_words;
};

ImportReportDialog::ImportReportDialog(const ImportReport &report, QWidget *parent)
    : QDialog(parent)
    , m_model(new ImportReportModel(report, this))
    , m_filter(new ImportReportFilter(this))
    , m_table(new QTableView)
    , m_kind(new QComboBox)
    , m_words(new QLineEdit)
    , m_count(new QLabel)
{
    setWindowTitle(tr("Import report"));
    auto *heading = new QLabel(report.summary());
    heading->setWordWrap(true);
    m_kind->addItem(tr("All outcomes"), -1);
    for (const auto kind :
         {ImportOutcome::Kind::Ok, ImportOutcome::Kind::Warning, ImportOutcome::Kind::Duplicate,
          ImportOutcome::Kind::Failed, ImportOutcome::Kind::Cancelled})
        if (const int count = report.count(kind); count > 0)
            m_kind->addItem(tr("%1 (%2)").arg(outcomeName(kind)).arg(count), int(kind));
    m_kind->setAccessibleName(tr("Outcomes shown"));
    m_words->setPlaceholderText(tr("Search files and reasons"));
    m_words->setClearButtonEnabled(true);
    makeTable();

    auto *filters = new QHBoxLayout;
    filters->addWidget(m_kind);
    filters->addWidget(m_words, 1);
    filters->addWidget(m_count);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *copyButton = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    auto *saveButton = buttons->addButton(tr("Save as CSV…"), QDialogButtonBox::ActionRole);
    offerRecognition(report, buttons);
    connect(copyButton, &QPushButton::clicked, this, &ImportReportDialog::copy);
    connect(saveButton, &QPushButton::clicked, this, &ImportReportDialog::browse);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportReportDialog::reject);
    auto *main = new QWidget;
    m_sides = new QStackedLayout(this);
    m_sides->addWidget(main);
    auto *column = new QVBoxLayout(main);
    column->addWidget(heading);
    column->addLayout(filters);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);

    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setKind(m_kind->currentData().toInt());
        showCount();
    });
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setWords(words);
        showCount();
    });
    // What went wrong comes first to the eye where there is any.
    const int failed = m_kind->findData(int(ImportOutcome::Kind::Failed));
    if (failed >= 0 && report.outcomes.size() > 20)
        m_kind->setCurrentIndex(failed);
    showCount();
    resize(860, 480);
}

ImportReportDialog::~ImportReportDialog() = default;

/// Where there are scans: a button to read them, which is dead and says what is missing without tesseract.
void ImportReportDialog::offerRecognition(const ImportReport &report, QDialogButtonBox *buttons)
{
    QStringList scans;
    for (const ImportOutcome &outcome : report.outcomes)
        if (isScanProblem(outcome.problem))
            scans << outcome.name;
    if (scans.isEmpty())
        return;
    auto *button = buttons->addButton(scans.size() == 1 ? tr("Recognise text of the scan")
                                                        : tr("Recognise text of %1 scans").arg(scans.size()),
                                      QDialogButtonBox::ActionRole);
    button->setObjectName(u"recognise"_s);
    button->setEnabled(!installedTesseract().isEmpty());
    if (!button->isEnabled())
        button->setToolTip(tr("Install tesseract (tesseract-ocr) for this."));
    connect(button, &QPushButton::clicked, this, [this, scans] {
        Q_EMIT recognitionWanted(scans);
        QDialog::accept();
    });
}

void ImportReportDialog::makeTable()
{
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(ImportReportModel::ReasonColumn, QHeaderView::Stretch);
    header->resizeSection(ImportReportModel::FileColumn, 200);
    header->resizeSection(ImportReportModel::OutcomeColumn, 130);
    header->resizeSection(ImportReportModel::EventsColumn, 64);
    header->resizeSection(ImportReportModel::ActionColumn, 200);
    m_table->setAccessibleName(tr("Files of the import"));
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const ArticleId article{index.data(ImportReportModel::ArticleIdRole).toLongLong()};
        if (!article.isValid())
            return;
        Q_EMIT articleChosen(article);
        QDialog::accept();
    });
}

void ImportReportDialog::showCount()
{
    const int shown = m_filter->rowCount();
    const int all = m_model->rowCount();
    m_count->setText(shown == all ? QString() : tr("%1 of %2 files").arg(shown).arg(all));
}

QByteArray ImportReportDialog::toCsv() const
{
    CsvRows rows;
    for (int column = 0; column < ImportReportModel::ColumnCount; ++column)
        rows.cell(m_model->headerData(column, Qt::Horizontal).toString());
    rows.endRow();
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        for (int column = 0; column < ImportReportModel::ColumnCount; ++column) {
            const bool file = column == ImportReportModel::FileColumn;
            rows.cell(m_filter->index(row, column).data(file ? Qt::ToolTipRole : Qt::DisplayRole).toString());
        }
        rows.endRow();
    }
    return rows.bytes();
}

void ImportReportDialog::copy()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(toCsv()));
}

void ImportReportDialog::saveTo(const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(toCsv()) >= 0 && file.commit())
        m_count->setText(tr("Saved to %1").arg(QDir::toNativeSeparators(path)));
    else
        m_count->setText(tr("Not saved: %1").arg(file.errorString()));
}

void ImportReportDialog::browse()
{
    const QString path = QDir::home().filePath(tr("import-report.csv"));
    chooseFileToSave(m_sides, path, tr("CSV table (*.csv)"),
                     [this](const QString &chosen) { saveTo(chosen); });
}

} // namespace dateline
