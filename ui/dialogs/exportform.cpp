// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportform.h"
#include "app/core/resources.h"
#include "ui/models/names.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QSignalBlocker>

namespace dateline {

namespace {

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

ExportForm::ExportForm(const ExportInputs &inputs, QWidget *parent)
    : QWidget(parent)
    , m_inputs(inputs)
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
    , m_form(new QFormLayout(this))
{
    if (const auto codes = EventCodes::load(resourceFolder()))
        m_codeTable = *codes;
    fillChoices();
    fillFormats();
    placeControls();
    connectControls();
    readControls();
}

QList<QCheckBox *> ExportForm::boxes() const
{
    return {m_bothHalves, m_lit,           m_onlyFiltered, m_onlyVisible,
            m_rejected,   m_byteOrderMark, m_semicolons,   m_codes};
}

void ExportForm::fillChoices()
{
    m_subject->addItem(tr("Timeline, all of it"), int(ExportSubject::WholeTimeline));
    m_subject->addItem(tr("Timeline, the visible range"), int(ExportSubject::VisibleTimeline));
    if (m_inputs.lightChart)
        m_subject->addItem(tr("Current chart"), int(ExportSubject::Chart));
    m_subject->addItem(tr("Events as data"), int(ExportSubject::EventTable));
    for (const auto &[by, name] : groupChoices())
        m_lanes->addItem(name, int(by));
    m_lanes->setCurrentIndex(m_lanes->findData(int(m_inputs.lanesBy)));
    m_colours->addItem(tr("Light"), false);
    m_colours->addItem(tr("Dark"), true);
    m_width->setValue(m_choice.width);
    m_scale->setValue(m_choice.scale);
    m_scale->setDecimals(1);
    m_onlyFiltered->setChecked(true);
    m_rejected->setChecked(m_inputs.showsRejected);
    m_bothHalves->setChecked(true);
    m_lit->setChecked(true);
}

void ExportForm::fillFormats()
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

void ExportForm::placeControls()
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("W&hat"), m_subject);
    m_form->addRow(tr("&Format"), m_format);
    m_form->addRow(tr("&Lanes"), m_lanes);
    m_form->addRow(tr("&Colours"), m_colours);
    m_form->addRow(tr("Wi&dth"), m_width);
    m_form->addRow(tr("Pi&xels"), m_scale);
    m_form->addRow(tr("&Pages"), m_pages);
    for (QCheckBox *box : boxes())
        m_form->addRow(box);
}

void ExportForm::connectControls()
{
    connect(m_subject, &QComboBox::currentIndexChanged, this, [this] {
        fillFormats();
        readControls();
    });
    for (QComboBox *box : {m_format, m_lanes, m_colours})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportForm::readControls);
    for (QSpinBox *box : {m_width, m_pages})
        connect(box, &QSpinBox::valueChanged, this, &ExportForm::readControls);
    connect(m_scale, &QDoubleSpinBox::valueChanged, this, &ExportForm::readControls);
    for (QCheckBox *box : boxes())
        connect(box, &QCheckBox::toggled, this, &ExportForm::readControls);
}

void ExportForm::readControls()
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
    Q_EMIT choiceChanged();
}

void ExportForm::showRow(QWidget *field, bool visible)
{
    field->setVisible(visible);
    if (QWidget *label = m_form->labelForField(field))
        label->setVisible(visible);
}

void ExportForm::showRelevantControls()
{
    const bool chart = m_choice.subject == ExportSubject::Chart;
    const bool csv = m_choice.format == AnyFormat(EventFormat::Csv);
    const bool json =
        m_choice.format == AnyFormat(EventFormat::Json) || m_choice.format == AnyFormat(EventFormat::Jsonl);
    const bool hasPicture = m_choice.isPicture() || m_choice.format == AnyFormat(EventFormat::Html);
    showRow(m_lanes, hasPicture && !chart);
    showRow(m_colours, m_choice.isPicture());
    showRow(m_width, hasPicture && !chart);
    showRow(m_scale, m_choice.format == AnyFormat(PictureFormat::Png));
    showRow(m_pages, m_choice.format == AnyFormat(PictureFormat::Pdf) &&
                         m_choice.subject == ExportSubject::WholeTimeline);
    showRow(m_onlyFiltered, !m_choice.isPicture() && m_inputs.shown->size() != m_inputs.all->size());
    showRow(m_onlyVisible, m_choice.subject == ExportSubject::EventTable);
    showRow(m_rejected, !chart);
    showRow(m_bothHalves, !chart && m_inputs.compared);
    showRow(m_lit, hasPicture && !chart && m_inputs.lit);
    showRow(m_byteOrderMark, csv);
    showRow(m_semicolons, csv);
    showRow(m_codes, m_codeTable && (csv || json));
}

void ExportForm::setSubject(ExportSubject subject)
{
    m_subject->setCurrentIndex(std::max(0, m_subject->findData(int(subject))));
}

void ExportForm::setFormat(AnyFormat format)
{
    const auto formats = formatsFor(m_choice.subject);
    const auto found = std::find(formats.begin(), formats.end(), format);
    if (found != formats.end())
        m_format->setCurrentIndex(int(found - formats.begin()));
}

} // namespace dateline
