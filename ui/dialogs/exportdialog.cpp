// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/background.h"
#include "ui/dialogs/exportform.h"
#include "ui/dialogs/exportpreview.h"
#include "ui/dialogs/filechooserpage.h"
#include "ui/dialogs/picturepreview.h"
#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

constexpr int previewDelay = 120; ///< milliseconds after the last change

/// "Timeline of May 2021" → "timeline-of-may-2021".
QString fileNameOf(const QString &title)
{
    QString name;
    for (const QChar c : title.toLower())
        if (c.isLetterOrNumber())
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.left(60);
}

} // namespace

ExportDialog::ExportDialog(const ExportSource &source, QWidget *parent)
    : QDialog(parent)
    , m_inputs(exportInputs(source))
    , m_folder(source.folder.isEmpty() ? QDir::homePath() : source.folder)
    , m_delay(new QTimer(this))
    , m_form(new ExportForm(m_inputs))
    , m_picture(new PicturePreview)
    , m_text(new QPlainTextEdit)
    , m_summary(new QLabel)
    , m_path(new QLineEdit)
    , m_pathState(new QLabel)
    , m_progress(new QProgressBar)
    , m_write(new QPushButton(tr("Export")))
{
    setWindowTitle(tr("Export"));
    makeControls();
    connectControls();
    followChoice();
    resize(940, 600);
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::makeControls()
{
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setAccessibleName(tr("What the file holds"));
    auto *main = new QWidget;
    m_sides = new QStackedLayout(this);
    m_sides->addWidget(main);
    auto *column = new QVBoxLayout(main);
    column->addLayout(makeChoices(), 1);
    column->addWidget(m_summary);
    column->addLayout(makePlace());
    column->addLayout(makeButtons());
    m_write->setDefault(true);
}

/// The form and the preview beside it.
QLayout *ExportDialog::makeChoices()
{
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("Preview of the file"));
    auto *previews = new QWidget;
    m_previews = new QStackedLayout(previews);
    m_previews->addWidget(m_picture);
    m_previews->addWidget(m_text);
    auto *options = new QVBoxLayout;
    options->addWidget(m_form);
    options->addStretch();
    auto *row = new QHBoxLayout;
    row->addLayout(options);
    row->addWidget(previews, 1);
    row->setSpacing(16);
    return row;
}

QLayout *ExportDialog::makePlace()
{
    m_path->setObjectName(u"path"_s);
    auto *browseButton = new QPushButton(tr("Browse…"));
    browseButton->setAutoDefault(false); // Enter in the path exports
    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    auto *label = new QLabel(tr("&Write to"));
    label->setBuddy(m_path);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_path, 1);
    row->addWidget(browseButton);
    return row;
}

QLayout *ExportDialog::makeButtons()
{
    m_pathState->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_progress->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_write, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    auto *row = new QHBoxLayout;
    row->addWidget(m_pathState, 1);
    row->addWidget(m_progress);
    row->addWidget(buttons);
    return row;
}

void ExportDialog::connectControls()
{
    connect(m_form, &ExportForm::choiceChanged, this, &ExportDialog::followChoice);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::showPathState);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathChosen = true; });
    m_delay->setSingleShot(true);
    m_delay->setInterval(previewDelay);
    connect(m_delay, &QTimer::timeout, this, &ExportDialog::startPreview);
}

void ExportDialog::followChoice()
{
    suggestPath();
    schedulePreview();
}

void ExportDialog::suggestPath()
{
    const QString suffix = u'.' + suffixOf(choice().format);
    QFileInfo current(m_path->text());
    if (m_pathChosen && !current.completeBaseName().isEmpty()) {
        m_path->setText(QDir(current.path()).filePath(current.completeBaseName() + suffix));
        return;
    }
    QString name = fileNameOf(m_inputs.title);
    if (choice().subject == ExportSubject::Chart && m_inputs.lightChart)
        name = fileNameOf(m_inputs.lightChart->title);
    if (name.isEmpty())
        name = choice().subject == ExportSubject::EventTable ? u"events"_s : u"timeline"_s;
    m_path->setText(QDir::toNativeSeparators(QDir(m_folder).filePath(name + suffix)));
}

void ExportDialog::setSubject(ExportSubject subject)
{
    m_form->setSubject(subject);
}

void ExportDialog::setFormat(AnyFormat format)
{
    m_form->setFormat(format);
}

const ExportChoice &ExportDialog::choice() const
{
    return m_form->choice();
}

void ExportDialog::setPath(const QString &path)
{
    m_pathChosen = true;
    m_path->setText(path);
}

QString ExportDialog::summaryText() const
{
    return m_summary->text();
}

void ExportDialog::browse()
{
    const QString filter = formatName(choice().format) + u" (*."_s + suffixOf(choice().format) + u')';
    chooseFileToSave(m_sides, m_path->text(), filter, [this](const QString &path) { setPath(path); });
}

void ExportDialog::showPathState()
{
    const QFileInfo file(m_path->text());
    const bool usable = !file.fileName().isEmpty() && file.dir().exists() && !file.isDir();
    m_write->setEnabled(usable && !m_progress->isVisible());
    m_write->setText(usable && file.exists() ? tr("Replace") : tr("Export"));
    if (file.fileName().isEmpty() || file.isDir())
        m_pathState->setText(tr("Name a file."));
    else if (!usable)
        m_pathState->setText(tr("There is no folder of that name."));
    else
        m_pathState->setText(file.exists() ? tr("A file of that name is there and will be replaced.")
                                           : QString());
}

void ExportDialog::schedulePreview()
{
    ++m_previewNumber;
    m_delay->start();
}

void ExportDialog::startPreview()
{
    const int number = m_previewNumber;
    const auto work = [inputs = m_inputs, wanted = choice(), data = m_data] {
        return exportPreview(inputs, wanted, data);
    };
    runInBackground(this, work, [this, number](const ExportPreview &preview) {
        if (preview.data)
            m_data = preview.data;
        if (number == m_previewNumber)
            showPreview(preview);
    });
}

void ExportDialog::showPreview(const ExportPreview &preview)
{
    if (preview.problem)
        return showProblem(*preview.problem);
    if (preview.pages.empty()) {
        m_text->setPlainText(preview.text);
        m_previews->setCurrentWidget(m_text);
    } else {
        m_picture->setPages(preview.pages);
        m_previews->setCurrentWidget(m_picture);
    }
    m_summary->setText(preview.summary ? toSentences(*preview.summary).join(u' ')
                                       : tr("The chart as the charts page shows it."));
}

void ExportDialog::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    showPathState();
    if (busy)
        m_write->setEnabled(false);
}

void ExportDialog::showProblem(const Problem &problem)
{
    QStringList words{problem.what};
    if (!problem.action.isEmpty())
        words += problem.action;
    m_pathState->setText(words.join(u' '));
}

void ExportDialog::accept()
{
    if (!m_write->isEnabled())
        return;
    setBusy(true);
    const QString path = QDir::fromNativeSeparators(m_path->text());
    const auto work = [inputs = m_inputs, wanted = choice(), path] {
        ExportTask task = exportTask(inputs, wanted);
        task.path = path;
        return runExport(task);
    };
    runInBackground(this, work, [this, path](const Result<ExportSummary> &written) {
        setBusy(false);
        if (!written)
            return showProblem(written.problem());
        Q_EMIT exported(path, *written);
        QDialog::accept();
    });
}

} // namespace dateline
