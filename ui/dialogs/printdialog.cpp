// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/printdialog.h"
#include "ui/dialogs/background.h"
#include "ui/dialogs/picturepreview.h"
#include "ui/dialogs/printing.h"
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>

namespace dateline {

namespace {

constexpr int previewDelay = 120; ///< milliseconds after the last change

constexpr QPageSize::PageSizeId papers[] = {QPageSize::A3,     QPageSize::A4,    QPageSize::A5,
                                            QPageSize::Letter, QPageSize::Legal, QPageSize::Tabloid};

/// What is usual where the person lives.
QPageSize::PageSizeId usualPaper()
{
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4;
}

/// The choices without a printer's margins, for a printer of \a printer's paper.
QPageLayout withPaperOf(QPageLayout layout, const QPrinter &printer)
{
    layout.setPageSize(printer.pageLayout().pageSize());
    layout.setOrientation(printer.pageLayout().orientation());
    return layout;
}

} // namespace

PrintDialog::PrintDialog(const ExportSource &source, QWidget *parent)
    : QDialog(parent)
    , m_chart(source.chart)
    , m_inputs(exportInputs(source))
    , m_delay(new QTimer(this))
    , m_form(new QFormLayout)
    , m_subject(new QComboBox)
    , m_paper(new QComboBox)
    , m_orientation(new QComboBox)
    , m_across(new QSpinBox)
    , m_bothHalves(new QCheckBox(tr("Both halves of the comparison")))
    , m_lit(new QCheckBox(tr("What the search has found, lit")))
    , m_preview(new PicturePreview)
    , m_state(new QLabel)
    , m_progress(new QProgressBar)
    , m_print(new QPushButton(tr("Print…")))
{
    setWindowTitle(tr("Print"));
    fillChoices();
    makeControls();
    connectControls();
    readControls();
    resize(940, 600);
}

PrintDialog::~PrintDialog()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void PrintDialog::fillChoices()
{
    m_subject->addItem(tr("Timeline as shown"), int(ExportSubject::VisibleTimeline));
    m_subject->addItem(tr("Timeline, all of it"), int(ExportSubject::WholeTimeline));
    if (m_chart)
        m_subject->addItem(tr("Current chart"), int(ExportSubject::Chart));
    for (const QPageSize::PageSizeId paper : papers)
        m_paper->addItem(QPageSize::name(paper), int(paper));
    m_paper->setCurrentIndex(m_paper->findData(int(usualPaper())));
    m_orientation->addItem(tr("Landscape"), int(QPageLayout::Landscape));
    m_orientation->addItem(tr("Portrait"), int(QPageLayout::Portrait));
    m_across->setRange(1, 50);
    m_bothHalves->setChecked(true);
    m_lit->setChecked(true);
}

void PrintDialog::makeControls()
{
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("W&hat"), m_subject);
    m_form->addRow(tr("&Paper"), m_paper);
    m_form->addRow(tr("&Orientation"), m_orientation);
    m_form->addRow(tr("Pages &across"), m_across);
    m_form->addRow(m_bothHalves);
    m_form->addRow(m_lit);
    m_state->setWordWrap(true);
    m_progress->hide();
    auto *options = new QVBoxLayout;
    options->addLayout(m_form);
    options->addStretch();
    auto *upper = new QHBoxLayout;
    upper->addLayout(options);
    upper->addWidget(m_preview, 1);
    upper->setSpacing(16);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_print, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &PrintDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PrintDialog::reject);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_state, 1);
    bottom->addWidget(m_progress);
    bottom->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->addLayout(upper, 1);
    column->addLayout(bottom);
    m_print->setDefault(true);
}

void PrintDialog::connectControls()
{
    for (QComboBox *box : {m_subject, m_paper, m_orientation})
        connect(box, &QComboBox::currentIndexChanged, this, &PrintDialog::readControls);
    connect(m_across, &QSpinBox::valueChanged, this, &PrintDialog::readControls);
    for (QCheckBox *box : {m_bothHalves, m_lit})
        connect(box, &QCheckBox::toggled, this, &PrintDialog::readControls);
    m_delay->setSingleShot(true);
    m_delay->setInterval(previewDelay);
    connect(m_delay, &QTimer::timeout, this, &PrintDialog::makePreview);
}

void PrintDialog::readControls()
{
    m_choice.subject = ExportSubject(m_subject->currentData().toInt());
    m_choice.layout.setPageSize(QPageSize(QPageSize::PageSizeId(m_paper->currentData().toInt())));
    m_choice.layout.setOrientation(QPageLayout::Orientation(m_orientation->currentData().toInt()));
    m_choice.across = m_across->value();
    m_choice.bothHalves = m_bothHalves->isChecked();
    m_choice.lit = m_lit->isChecked();
    const bool chart = m_choice.subject == ExportSubject::Chart;
    showRow(m_across, m_choice.subject == ExportSubject::WholeTimeline);
    showRow(m_bothHalves, !chart && m_inputs.compared);
    showRow(m_lit, !chart && m_inputs.lit);
    m_preview->setSizeWords(m_paper->currentText() + QStringLiteral(", ") + m_orientation->currentText());
    ++m_previewNumber;
    m_delay->start();
}

void PrintDialog::showRow(QWidget *field, bool visible)
{
    field->setVisible(visible);
    if (QWidget *label = m_form->labelForField(field))
        label->setVisible(visible);
}

void PrintDialog::setSubject(ExportSubject subject)
{
    m_subject->setCurrentIndex(std::max(0, m_subject->findData(int(subject))));
}

void PrintDialog::setPaper(QPageSize::PageSizeId size, QPageLayout::Orientation orientation)
{
    m_paper->setCurrentIndex(std::max(0, m_paper->findData(int(size))));
    m_orientation->setCurrentIndex(std::max(0, m_orientation->findData(int(orientation))));
}

void PrintDialog::setAcross(int pages)
{
    m_across->setValue(pages);
}

ExportInputs PrintDialog::inputsFor(const PrintChoice &choice) const
{
    ExportInputs inputs = m_inputs;
    if (choice.subject == ExportSubject::Chart && m_chart)
        inputs.lightChart = m_chart(Palette::light(), chartRoom(inputs, choice));
    return inputs;
}

void PrintDialog::makePreview()
{
    const auto work = [inputs = inputsFor(m_choice), choice = m_choice] {
        return printPages(inputs, choice);
    };
    const auto show = [this, number = m_previewNumber](const std::vector<Picture> &pages) {
        if (number == m_previewNumber)
            m_preview->setPages(pages);
    };
    runInBackground(this, work, show);
}

void PrintDialog::accept()
{
    if (!m_print->isEnabled())
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    useWholePaper(*printer);
    printer->setPageSize(m_choice.layout.pageSize());
    printer->setPageOrientation(m_choice.layout.orientation());
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, std::max(1, m_preview->pageCount()));
    connect(dialog, &QDialog::accepted, this, [this, printer] { printOn(printer); });
    dialog->open();
}

void PrintDialog::printOn(const std::shared_ptr<QPrinter> &printer)
{
    PrintChoice choice = m_choice;
    choice.layout = withPaperOf(choice.layout, *printer);
    useWholePaper(*printer);
    setBusy(true);
    using Printed = std::pair<int, std::optional<Problem>>;
    const auto work = [inputs = inputsFor(choice), choice, printer, cancelled = m_cancelled,
                       bar = QPointer(m_progress)]() -> Printed {
        const std::vector<Picture> pages = printPages(inputs, choice);
        const auto tell = [&](int done) {
            QMetaObject::invokeMethod(qApp, [bar, done, all = int(pages.size())] {
                if (!bar)
                    return;
                bar->setRange(0, all);
                bar->setValue(done);
            });
        };
        return {int(pages.size()), printPictures(*printer, pages, *cancelled, tell)};
    };
    runInBackground(this, work, [this, cancelled = m_cancelled](const Printed &printed) {
        setBusy(false);
        if (*cancelled)
            return m_state->setText(tr("Printing was stopped."));
        if (printed.second)
            return showProblem(*printed.second);
        Q_EMIT this->printed(printed.first);
        QDialog::accept();
    });
}

void PrintDialog::reject()
{
    if (m_cancelled)
        *m_cancelled = true;
    else
        QDialog::reject();
}

void PrintDialog::setBusy(bool busy)
{
    m_cancelled = busy ? std::make_shared<std::atomic_bool>(false) : nullptr;
    m_progress->setRange(0, 0);
    m_progress->setVisible(busy);
    m_print->setEnabled(!busy);
    m_state->clear();
}

void PrintDialog::showProblem(const Problem &problem)
{
    m_state->setText(problem.what + u' ' + problem.action);
}

} // namespace dateline
