// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importreportdialog.h"
#include "app/export/csvrows.h"
#include "app/load/rereading.h"
#include "app/load/textrecognition.h"
#include "app/load/webfetch.h"
#include "ui/dialogs/filechooserpage.h"
#include "ui/dialogs/importreportfilter.h"
#include "ui/dialogs/importreportmodel.h"
#include <algorithm>
#include <numeric>
#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedLayout>
#include <QTableView>
#include <QUrl>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

using Kind = ImportOutcome::Kind;

/// The file or address to read for a row once more; empty where it came from neither.
QString originOf(const QString &name)
{
    if (isWebAddress(name))
        return name;
    const QString file = fileHolding(name);
    return file.isEmpty() && QFileInfo(name).isAbsolute() ? name : file;
}

bool wasNotRead(const QModelIndex &row)
{
    const auto kind = Kind(row.data(ImportReportModel::KindRole).toInt());
    return kind == Kind::Failed || kind == Kind::Cancelled;
}

} // namespace

ImportReportDialog::ImportReportDialog(const ImportReport &report, QWidget *parent)
    : QDialog(parent)
    , m_model(new ImportReportModel(report, this))
    , m_filter(new ImportReportFilter(this))
    , m_table(new QTableView)
    , m_kind(new QComboBox)
    , m_words(new QLineEdit)
    , m_count(new QLabel)
    , m_detail(new QLabel)
{
    setWindowTitle(tr("Import report"));
    auto *heading = new QLabel(report.summary());
    heading->setWordWrap(true);
    makeTable();
    makeFilters(report);
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_detail->setMinimumHeight(4 * fontMetrics().lineSpacing());
    m_detail->setAccessibleName(tr("About the current file"));

    auto *filters = new QHBoxLayout;
    filters->addWidget(m_kind);
    filters->addWidget(m_words, 1);
    auto *main = new QWidget;
    m_sides = new QStackedLayout(this);
    m_sides->addWidget(main);
    auto *column = new QVBoxLayout(main);
    column->addWidget(heading);
    column->addLayout(filters);
    column->addWidget(m_table, 1);
    column->addWidget(m_detail);
    column->addLayout(rowButtons());
    column->addWidget(m_count);
    column->addWidget(buttons(report));
    // What went wrong comes first to the eye where there is any.
    const int failed = m_kind->findData(int(Kind::Failed));
    if (failed >= 0 && report.outcomes.size() > 20)
        m_kind->setCurrentIndex(failed);
    m_table->setFocus();
    m_table->setCurrentIndex(m_filter->index(0, 0));
    m_table->clearSelection();
    showCount();
    onRowsChanged();
    resize(860, 520);
}

ImportReportDialog::~ImportReportDialog() = default;

void ImportReportDialog::makeFilters(const ImportReport &report)
{
    m_kind->addItem(tr("All outcomes"), -1);
    for (const auto kind : {Kind::Ok, Kind::Warning, Kind::Duplicate, Kind::Failed, Kind::Cancelled})
        if (const int count = report.count(kind); count > 0)
            m_kind->addItem(tr("%1 (%2)").arg(outcomeName(kind)).arg(count), int(kind));
    m_kind->setAccessibleName(tr("Outcomes shown"));
    m_words->setPlaceholderText(tr("Search files and reasons"));
    m_words->setAccessibleName(tr("Search files and reasons"));
    m_words->setClearButtonEnabled(true);
    m_count->setObjectName(u"hint"_s);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setKind(m_kind->currentData().toInt());
        showCount();
    });
    connect(m_words, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setWords(words);
        showCount();
    });
}

/// What can be done with the current row.
QBoxLayout *ImportReportDialog::rowButtons()
{
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &text, const QString &name, auto slot) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
        auto *action = new QAction(text, m_table);
        connect(action, &QAction::triggered, button, &QPushButton::click);
        m_table->addAction(action);
        return button;
    };
    m_article = add(tr("Go to the article"), u"goToArticle"_s, [this] { goToArticle(); });
    m_open = add(tr("Open the file"), u"openFile"_s, [this] { openFile(false); });
    m_reveal = add(tr("Show in its folder"), u"revealFile"_s, [this] { openFile(true); });
    row->addStretch();
    return row;
}

QDialogButtonBox *ImportReportDialog::buttons(const ImportReport &report)
{
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close);
    m_retry = box->addButton(tr("Try again"), QDialogButtonBox::ActionRole);
    m_retry->setObjectName(u"retry"_s);
    offerRecognition(report, box);
    auto *copyButton = box->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    auto *saveButton = box->addButton(tr("Save as CSV…"), QDialogButtonBox::ActionRole);
    connect(m_retry, &QPushButton::clicked, this, &ImportReportDialog::retry);
    connect(copyButton, &QPushButton::clicked, this, &ImportReportDialog::copy);
    connect(saveButton, &QPushButton::clicked, this, &ImportReportDialog::browse);
    connect(box, &QDialogButtonBox::rejected, this, &ImportReportDialog::reject);
    // Else Enter in the search field closes the report.
    for (QAbstractButton *button : box->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false);
    return box;
}

/// Where there are scans: a button to read them, which is dead and says what is missing without tesseract.
void ImportReportDialog::offerRecognition(const ImportReport &report, QDialogButtonBox *buttons)
{
    QStringList scans;
    for (const ImportOutcome &outcome : report.outcomes)
        if (outcome.problem.remedy == Remedy::RecogniseText)
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
    // All rows are one line high, so that ten thousand of them are shown at once; the whole is below.
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(ImportReportModel::ReasonColumn, QHeaderView::Stretch);
    header->setMinimumSectionSize(50);
    header->resizeSection(ImportReportModel::OutcomeColumn, 130);
    header->resizeSection(ImportReportModel::EventsColumn, 64);
    m_table->setAccessibleName(tr("Files of the import"));
    auto *copyRows = new QAction(tr("Copy"), m_table);
    m_table->installEventFilter(this); // for Ctrl+C, which copies one cell only by itself
    connect(copyRows, &QAction::triggered, this, &ImportReportDialog::copy);
    m_table->addAction(copyRows);
    connect(m_table, &QTableView::activated, this, &ImportReportDialog::goToArticle);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ImportReportDialog::onRowsChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ImportReportDialog::onRowsChanged);
}

/// Names and advice get their share of what is there; the reason has the rest.
void ImportReportDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    QHeaderView *header = m_table->horizontalHeader();
    const int room = event->size().width() - header->sectionSize(ImportReportModel::OutcomeColumn) -
                     header->sectionSize(ImportReportModel::EventsColumn) - 40;
    header->resizeSection(ImportReportModel::FileColumn, qMax(90, room * 3 / 10));
    header->resizeSection(ImportReportModel::ActionColumn, qMax(70, room * 3 / 10));
}

bool ImportReportDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress ||
        !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        return QDialog::eventFilter(watched, event);
    copy();
    return true;
}

QModelIndex ImportReportDialog::current() const
{
    return m_filter->index(m_table->currentIndex().row(), 0);
}

QList<int> ImportReportDialog::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

QStringList ImportReportDialog::retryable() const
{
    QStringList origins;
    QSet<QString> seen;
    const auto add = [&](const QModelIndex &row) {
        if (!wasNotRead(row))
            return;
        const QString origin = originOf(row.data(ImportReportModel::NameRole).toString());
        if (!origin.isEmpty() && !seen.contains(origin))
            origins << origin;
        seen << origin;
    };
    for (const int row : selectedRows())
        add(m_filter->index(row, 0));
    if (!origins.isEmpty())
        return origins;
    for (int row = 0; row < m_model->rowCount(); ++row)
        add(m_model->index(row, 0));
    return origins;
}

void ImportReportDialog::onRowsChanged()
{
    const QModelIndex row = current();
    m_detail->setText(row.data(ImportReportModel::WholeTextRole).toString());
    const QString file = fileHolding(row.data(ImportReportModel::NameRole).toString());
    m_article->setEnabled(row.data(ImportReportModel::ArticleIdRole).toLongLong() > 0);
    m_open->setEnabled(!file.isEmpty());
    m_reveal->setEnabled(!file.isEmpty());
    const auto selected = selectedRows();
    const bool some = std::any_of(selected.begin(), selected.end(),
                                  [this](int r) { return wasNotRead(m_filter->index(r, 0)); });
    const bool any = m_kind->findData(int(Kind::Failed)) >= 0 || m_kind->findData(int(Kind::Cancelled)) >= 0;
    m_retry->setText(some ? tr("Try these again") : tr("Try again"));
    m_retry->setToolTip(some ? tr("Reads the selected files once more")
                             : tr("Reads all files once more that were not read"));
    m_retry->setVisible(any);
}

void ImportReportDialog::showCount()
{
    const int shown = m_filter->rowCount();
    const int all = m_model->rowCount();
    if (all == 0)
        return say(tr("There were no files to read."));
    say(shown == all ? QString()
        : shown == 0 ? tr("None of %1 files has that.").arg(all)
                     : tr("%1 of %2 files").arg(shown).arg(all));
}

void ImportReportDialog::say(const QString &sentence)
{
    m_count->setText(sentence);
    m_count->setVisible(!sentence.isEmpty());
}

QByteArray ImportReportDialog::tableOf(const QList<int> &rows, char separator) const
{
    CsvRows table(separator);
    for (int column = 0; column < ImportReportModel::ColumnCount; ++column)
        table.cell(m_model->headerData(column, Qt::Horizontal).toString());
    table.endRow();
    for (const int row : rows) {
        for (int column = 0; column < ImportReportModel::ColumnCount; ++column) {
            const bool file = column == ImportReportModel::FileColumn;
            table.cell(m_filter->index(row, column)
                           .data(file ? int(ImportReportModel::NameRole) : int(Qt::DisplayRole))
                           .toString());
        }
        table.endRow();
    }
    return table.bytes();
}

QByteArray ImportReportDialog::toCsv() const
{
    QList<int> rows(m_filter->rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    return tableOf(rows, ',');
}

void ImportReportDialog::copy()
{
    QList<int> rows = selectedRows();
    if (rows.isEmpty()) {
        rows.resize(m_filter->rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    // With tabs, as spreadsheets want what is pasted.
    QGuiApplication::clipboard()->setText(QString::fromUtf8(tableOf(rows, '\t')));
    say(rows.size() == 1 ? tr("1 row copied.") : tr("%1 rows copied.").arg(rows.size()));
}

void ImportReportDialog::saveTo(const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(toCsv()) >= 0 && file.commit())
        say(tr("Saved to %1").arg(QDir::toNativeSeparators(path)));
    else
        say(tr("Not saved: %1").arg(file.errorString()));
}

void ImportReportDialog::goToArticle()
{
    const ArticleId article{current().data(ImportReportModel::ArticleIdRole).toLongLong()};
    if (!article.isValid())
        return;
    Q_EMIT articleChosen(article);
    QDialog::accept();
}

/// The file of the current row, or the folder it lies in, with the system's program.
void ImportReportDialog::openFile(bool folder)
{
    const QString file = fileHolding(current().data(ImportReportModel::NameRole).toString());
    if (file.isEmpty())
        return say(tr("The file is not there any more."));
    const QUrl url = QUrl::fromLocalFile(folder ? QFileInfo(file).absolutePath() : file);
    if (!QDesktopServices::openUrl(url))
        say(tr("The system has no program to open %1.").arg(url.toDisplayString()));
}

void ImportReportDialog::retry()
{
    const QStringList origins = retryable();
    if (origins.isEmpty())
        return say(tr("Pasted text cannot be read once more: paste it again."));
    Q_EMIT retryWanted(origins);
    QDialog::accept();
}

void ImportReportDialog::browse()
{
    const QString path = QDir::home().filePath(tr("import-report.csv"));
    chooseFileToSave(m_sides, path, tr("CSV table (*.csv)"),
                     [this](const QString &chosen) { saveTo(chosen); });
}

} // namespace dateline
