// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/dialogs/exportchoice.h"
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QSpinBox;

namespace dateline {

/// Asks what to export and how; shows only what matters for it.
class ExportForm : public QWidget
{
    Q_OBJECT

public:
    /// \a inputs must outlive the form: they tell what there is to choose from.
    explicit ExportForm(const ExportInputs &inputs, QWidget *parent = nullptr);

    const ExportChoice &choice() const { return m_choice; }
    void setSubject(ExportSubject subject);
    /// Does nothing where the subject has no such format.
    void setFormat(AnyFormat format);

Q_SIGNALS:
    void choiceChanged();

private:
    QList<QCheckBox *> boxes() const;
    void fillChoices();
    void fillFormats();
    void placeControls();
    void connectControls();
    void readControls();
    void showRelevantControls();
    void showRow(QWidget *field, bool visible);

    const ExportInputs &m_inputs;
    ExportChoice m_choice;
    std::shared_ptr<const EventCodes> m_codeTable; ///< null: it cannot be read, and nobody is asked
    QComboBox *m_subject;
    QComboBox *m_format;
    QComboBox *m_lanes;
    QComboBox *m_colours;
    QSpinBox *m_width;
    QSpinBox *m_pages;
    QDoubleSpinBox *m_scale;
    QCheckBox *m_onlyFiltered;
    QCheckBox *m_onlyVisible;
    QCheckBox *m_rejected;
    QCheckBox *m_bothHalves;
    QCheckBox *m_lit;
    QCheckBox *m_byteOrderMark;
    QCheckBox *m_semicolons;
    QCheckBox *m_codes;
    QFormLayout *m_form;
};

} // namespace dateline
