// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportdialog.h"
#include "app/core/resources.h"
#include "ui/dialogs/filechooserpage.h"
#include "ui/dialogs/picturepreview.h"
#include "ui/models/articlemodel.h"
#include "ui/models/eventlist.h"
#include "ui/models/filterwords.h"
#include <QBoxLayout>
#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFormLayout>
#include <QFutureWatcher>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QtConcurrentRun>
#include <QTimer>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

constexpr int previewDelay = 120;         ///< milliseconds after the last change
constexpr qsizetype previewBytes = 12000; ///< of a file of text

/// Calls \a done on \a receiver's thread with what \a work gives on a worker thread; not at all if it is gone
/// by then.
template<class Work, class Done> void runInBackground(QObject *receiver, Work work, Done done)
{
    using Value = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Value>(receiver);
    QObject::connect(watcher, &QFutureWatcher<Value>::finished, receiver, [watcher, done] {
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

std::vector<EventSummary> shownOf(const ShownEvents &events)
{
    std::vector<EventSummary> shown;
    for (const int position : events.shown())
        shown.push_back(events.all()[size_t(position)]);
    return shown;
}

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

/// A number whose box is wide enough for its longest value.
template<class Box, class Number> Box *numberBox(Number least, Number most, Number step, const QString &unit)
{
    auto *box = new Box;
    box->setRange(least, most);
    box->setSingleStep(step);
    box->setSuffix(unit);
    return box;
}

} // namespace

struct ExportDialog::Preview
{
    std::vector<Picture> pages;
    QString text;
    std::optional<ExportSummary> summary;
    std::optional<Problem> problem;
    std::shared_ptr<const Result<ExportData>> data;
};

ExportDialog::ExportDialog(const ExportSource &source, QWidget *parent)
    : QDialog(parent)
    , m_source(source)
    , m_delay(new QTimer(this))
    , m_subject(new QComboBox)
    , m_format(new QComboBox)
    , m_lanes(new QComboBox)
    , m_colours(new QComboBox)
    , m_width(numberBox<QSpinBox>(600, 6000, 100, tr(" px")))
    , m_pages(numberBox<QSpinBox>(1, 50, 1, QString()))
    , m_scale(numberBox<QDoubleSpinBox>(0.5, 8.0, 0.5, tr(" ×")))
    , m_onlyFiltered(new QCheckBox(tr("Only events that pass the filters")))
    , m_onlyVisible(new QCheckBox(tr("Only the range that the timeline shows")))
    , m_rejected(new QCheckBox(tr("Rejected events, too")))
    , m_bothHalves(new QCheckBox(tr("Both halves of the comparison")))
    , m_lit(new QCheckBox(tr("What the search has found, lit")))
    , m_byteOrderMark(new QCheckBox(tr("Byte order mark, for Excel")))
    , m_semicolons(new QCheckBox(tr("Semicolons instead of commas")))
    , m_codes(new QCheckBox(tr("PLOVER and CAMEO codes")))
    , m_form(new QFormLayout)
    , m_picture(new PicturePreview)
    , m_text(new QPlainTextEdit)
    , m_summary(new QLabel)
    , m_path(new QLineEdit)
    , m_pathState(new QLabel)
    , m_progress(new QProgressBar)
    , m_write(new QPushButton(tr("Export")))
{
    setWindowTitle(tr("Export"));
    if (const auto codes = EventCodes::load(resourceFolder()))
        m_codeTable = *codes;
    takeInputs();
    makeControls();
    fillFormats();
    connectControls();
    readControls();
    resize(940, 600);
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::takeInputs()
{
    m_inputs.all = std::make_shared<const std::vector<EventSummary>>(m_source.events->all());
    m_inputs.shown = std::make_shared<const std::vector<EventSummary>>(shownOf(*m_source.events));
    const ViewState::Range range = m_source.view->visibleRange();
    m_inputs.visible = {range.begin, range.end};
    m_inputs.libraryPath = m_source.libraryPath;
    m_inputs.title = m_source.title;
    takeArticles();
    takeComparison();
    if (!m_source.chart)
        return;
    m_inputs.lightChart = m_source.chart(Palette::light());
    m_inputs.darkChart = m_source.chart(Palette::dark());
}

void ExportDialog::takeArticles()
{
    if (!m_source.articles)
        return;
    for (const ArticleSummary &article : m_source.articles->articles()) {
        m_inputs.articleTitles.insert(article.id, m_source.articles->titleOf(article.id));
        if (!article.tags.isEmpty())
            m_inputs.articleTags.insert(article.id, article.tags);
        if (!article.source.isEmpty())
            m_inputs.articleSources.insert(article.id, article.source);
    }
}

/// The lower half of a comparison, and what a search has lit in both.
void ExportDialog::takeComparison()
{
    const auto light = [this](const ShownEvents &events) {
        for (const int position : events.lit())
            m_inputs.lit->insert(events.all()[size_t(position)].id);
    };
    if (m_source.events->isLighting()) {
        m_inputs.lit.emplace();
        light(*m_source.events);
    }
    const auto titleOf = [this](ArticleId id) { return m_inputs.articleTitles.value(id); };
    m_inputs.upperWords = filterWords(m_source.view->filter(), titleOf);
    if (!m_source.compared || !m_source.view->comparison())
        return;
    m_inputs.compared = std::make_shared<const std::vector<EventSummary>>(shownOf(*m_source.compared));
    m_inputs.lowerWords = filterWords(*m_source.view->comparison(), titleOf);
    if (m_inputs.lit)
        light(*m_source.compared);
}

void ExportDialog::makeControls()
{
    m_subject->addItem(tr("Timeline, all of it"), int(ExportSubject::WholeTimeline));
    m_subject->addItem(tr("Timeline, the visible range"), int(ExportSubject::VisibleTimeline));
    if (m_source.chart)
        m_subject->addItem(tr("Current chart"), int(ExportSubject::Chart));
    m_subject->addItem(tr("Events as data"), int(ExportSubject::EventTable));
    for (const auto &[by, name] : groupChoices())
        m_lanes->addItem(name, int(by));
    m_lanes->setCurrentIndex(m_lanes->findData(int(m_source.lanesBy)));
    m_colours->addItem(tr("Light"), false);
    m_colours->addItem(tr("Dark"), true);
    m_width->setValue(m_choice.width);
    m_scale->setValue(m_choice.scale);
    m_scale->setDecimals(1);
    m_onlyFiltered->setChecked(true);
    m_bothHalves->setChecked(true);
    m_lit->setChecked(true);
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("Preview of the file"));
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setAccessibleName(tr("What the file holds"));
    m_pathState->setWordWrap(true);
    m_path->setObjectName(u"path"_s);
    m_progress->setRange(0, 0);
    m_progress->hide();
    makeForm(m_form);

    auto *previews = new QWidget;
    m_previews = new QStackedLayout(previews);
    m_previews->addWidget(m_picture);
    m_previews->addWidget(m_text);
    auto *options = new QVBoxLayout;
    options->addLayout(m_form);
    options->addStretch();
    auto *upper = new QHBoxLayout;
    upper->addLayout(options);
    upper->addWidget(previews, 1);
    upper->setSpacing(16);

    auto *browseButton = new QPushButton(tr("Browse…"));
    browseButton->setAutoDefault(false); // Enter in the path exports
    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    auto *place = new QHBoxLayout;
    auto *label = new QLabel(tr("&Write to"));
    label->setBuddy(m_path);
    place->addWidget(label);
    place->addWidget(m_path, 1);
    place->addWidget(browseButton);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_write, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_pathState, 1);
    bottom->addWidget(m_progress);
    bottom->addWidget(buttons);

    auto *main = new QWidget;
    m_sides = new QStackedLayout(this);
    m_sides->addWidget(main);
    auto *column = new QVBoxLayout(main);
    column->addLayout(upper, 1);
    column->addWidget(m_summary);
    column->addLayout(place);
    column->addLayout(bottom);
    m_write->setDefault(true);
}

void ExportDialog::makeForm(QFormLayout *form)
{
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("W&hat"), m_subject);
    form->addRow(tr("&Format"), m_format);
    form->addRow(tr("&Lanes"), m_lanes);
    form->addRow(tr("&Colours"), m_colours);
    form->addRow(tr("Wi&dth"), m_width);
    form->addRow(tr("Pi&xels"), m_scale);
    form->addRow(tr("&Pages"), m_pages);
    for (QCheckBox *box : {m_bothHalves, m_lit, m_onlyFiltered, m_onlyVisible, m_rejected, m_byteOrderMark,
                           m_semicolons, m_codes})
        form->addRow(box);
}

void ExportDialog::connectControls()
{
    connect(m_subject, &QComboBox::currentIndexChanged, this, [this] {
        fillFormats();
        readControls();
    });
    for (QComboBox *box : {m_format, m_lanes, m_colours})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::readControls);
    for (QSpinBox *box : {m_width, m_pages})
        connect(box, &QSpinBox::valueChanged, this, &ExportDialog::readControls);
    connect(m_scale, &QDoubleSpinBox::valueChanged, this, &ExportDialog::readControls);
    for (QCheckBox *box : {m_bothHalves, m_lit, m_onlyFiltered, m_onlyVisible, m_rejected, m_byteOrderMark,
                           m_semicolons, m_codes})
        connect(box, &QCheckBox::toggled, this, &ExportDialog::readControls);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::showPathState);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathChosen = true; });
    m_delay->setSingleShot(true);
    m_delay->setInterval(previewDelay);
    connect(m_delay, &QTimer::timeout, this, &ExportDialog::startPreview);
}

void ExportDialog::fillFormats()
{
    const QSignalBlocker block(m_format);
    const AnyFormat before = m_choice.format;
    m_format->clear();
    const auto formats = formatsFor(ExportSubject(m_subject->currentData().toInt()));
    for (size_t i = 0; i < formats.size(); ++i) {
        m_format->addItem(formatName(formats[i]), int(i));
        if (formats[i] == before)
            m_format->setCurrentIndex(int(i));
    }
}

void ExportDialog::readControls()
{
    m_choice.subject = ExportSubject(m_subject->currentData().toInt());
    m_choice.format = formatsFor(m_choice.subject)[size_t(std::max(0, m_format->currentIndex()))];
    m_choice.lanesBy = GroupBy(m_lanes->currentData().toInt());
    m_choice.dark = m_colours->currentData().toBool();
    m_choice.width = m_width->value();
    m_choice.pages = m_pages->value();
    m_choice.scale = m_scale->value();
    m_choice.onlyFiltered = m_onlyFiltered->isChecked();
    m_choice.onlyVisible = m_onlyVisible->isChecked();
    m_choice.rejected = m_rejected->isChecked();
    m_choice.bothHalves = m_bothHalves->isChecked();
    m_choice.lit = m_lit->isChecked();
    m_choice.byteOrderMark = m_byteOrderMark->isChecked();
    m_choice.semicolons = m_semicolons->isChecked();
    m_choice.codes = m_codes->isChecked() ? m_codeTable : nullptr;
    showRelevantControls();
    suggestPath();
    schedulePreview();
}

void ExportDialog::showRelevantControls()
{
    const auto row = [this](QWidget *field, bool visible) {
        field->setVisible(visible);
        if (QWidget *label = m_form->labelForField(field))
            label->setVisible(visible);
    };
    const bool chart = m_choice.subject == ExportSubject::Chart;
    const bool csv = m_choice.format == AnyFormat(EventFormat::Csv);
    const bool json =
        m_choice.format == AnyFormat(EventFormat::Json) || m_choice.format == AnyFormat(EventFormat::Jsonl);
    const bool hasPicture = m_choice.isPicture() || m_choice.format == AnyFormat(EventFormat::Html);
    row(m_lanes, hasPicture && !chart);
    row(m_colours, m_choice.isPicture());
    row(m_width, hasPicture && !chart);
    row(m_scale, m_choice.format == AnyFormat(PictureFormat::Png));
    row(m_pages,
        m_choice.format == AnyFormat(PictureFormat::Pdf) && m_choice.subject == ExportSubject::WholeTimeline);
    row(m_onlyFiltered, !m_choice.isPicture() && m_inputs.shown->size() != m_inputs.all->size());
    row(m_onlyVisible, m_choice.subject == ExportSubject::EventTable);
    row(m_rejected, !chart);
    row(m_bothHalves, !chart && m_inputs.compared);
    row(m_lit, hasPicture && !chart && m_inputs.lit);
    row(m_byteOrderMark, csv);
    row(m_semicolons, csv);
    row(m_codes, m_codeTable && (csv || json));
}

void ExportDialog::suggestPath()
{
    const QString suffix = u'.' + suffixOf(m_choice.format);
    QFileInfo current(m_path->text());
    if (m_pathChosen && !current.completeBaseName().isEmpty()) {
        m_path->setText(QDir(current.path()).filePath(current.completeBaseName() + suffix));
        return;
    }
    QString name = fileNameOf(m_source.title);
    if (m_choice.subject == ExportSubject::Chart && m_inputs.lightChart)
        name = fileNameOf(m_inputs.lightChart->title);
    if (name.isEmpty())
        name = m_choice.subject == ExportSubject::EventTable ? u"events"_s : u"timeline"_s;
    const QString folder = m_source.folder.isEmpty() ? QDir::homePath() : m_source.folder;
    m_path->setText(QDir::toNativeSeparators(QDir(folder).filePath(name + suffix)));
}

void ExportDialog::setSubject(ExportSubject subject)
{
    m_subject->setCurrentIndex(std::max(0, m_subject->findData(int(subject))));
}

void ExportDialog::setFormat(AnyFormat format)
{
    const auto formats = formatsFor(m_choice.subject);
    const auto found = std::find(formats.begin(), formats.end(), format);
    if (found != formats.end())
        m_format->setCurrentIndex(int(found - formats.begin()));
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
    const QString filter = formatName(m_choice.format) + u" (*."_s + suffixOf(m_choice.format) + u')';
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
    const auto work = [inputs = m_inputs, choice = m_choice, data = m_data]() mutable {
        Preview preview;
        ExportTask task = exportTask(inputs, choice);
        if (choice.isPicture()) {
            preview.pages = std::move(task.pages);
            if (choice.subject != ExportSubject::Chart)
                preview.summary = pictureSummary(inputs, choice);
            return preview;
        }
        if (!data)
            data = std::make_shared<const Result<ExportData>>(readLibrary(inputs.libraryPath, inputs.title));
        preview.data = data;
        if (!*data) {
            preview.problem = data->problem();
            return preview;
        }
        if (!task.options.html.figures.empty())
            preview.pages.push_back(choice.dark ? *task.options.html.figures.front().dark
                                                : task.options.html.figures.front().light);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto summary = writeEvents(std::get<EventFormat>(task.format), buffer, **data, task.options);
        if (summary)
            preview.summary = *summary;
        else
            preview.problem = summary.problem();
        preview.text = QString::fromUtf8(buffer.data().first(std::min(previewBytes, buffer.size())));
        if (buffer.size() > previewBytes)
            preview.text += u"\n…"_s;
        return preview;
    };
    runInBackground(this, work, [this, number](const Preview &preview) {
        if (preview.data)
            m_data = preview.data;
        if (number == m_previewNumber)
            showPreview(preview);
    });
}

void ExportDialog::showPreview(const Preview &preview)
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
    const auto work = [inputs = m_inputs, choice = m_choice, path] {
        ExportTask task = exportTask(inputs, choice);
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
