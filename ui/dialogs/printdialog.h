// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/dialogs/exportsource.h"
#include "ui/dialogs/printpages.h"
#include <atomic>
#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPrinter;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTimer;

namespace dateline {

class PicturePreview;

/// Asks what to print and on what paper, and shows the pages. Pages are made and printed on a worker thread.
class PrintDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PrintDialog(const ExportSource &source, QWidget *parent = nullptr);
    ~PrintDialog() override;

    void setSubject(ExportSubject subject);
    void setPaper(QPageSize::PageSizeId size, QPageLayout::Orientation orientation);
    void setAcross(int pages);
    const PrintChoice &choice() const { return m_choice; }

    /// Prints all pages on \a printer, on the paper that it has; printed() follows, or the dialog says what
    /// went wrong.
    void printOn(const std::shared_ptr<QPrinter> &printer);

public Q_SLOTS:
    /// Asks for the printer.
    void accept() override;
    /// Ends printing, or closes.
    void reject() override;

Q_SIGNALS:
    void printed(int pages);

private:
    void makeControls();
    void fillChoices();
    void connectControls();
    void readControls();
    void showRow(QWidget *field, bool visible);
    void makePreview();
    void setBusy(bool busy);
    void showProblem(const Problem &problem);
    /// What the pages are made of: the chart is drawn anew for the paper of \a choice.
    ExportInputs inputsFor(const PrintChoice &choice) const;

    std::function<Picture(const Palette &, QSizeF)> m_chart;
    ExportInputs m_inputs;
    PrintChoice m_choice;
    int m_previewNumber = 0;                       ///< results of older previews are dropped
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< of the printing under way; null: there is none
    QTimer *m_delay;
    QFormLayout *m_form;
    QComboBox *m_subject;
    QComboBox *m_paper;
    QComboBox *m_orientation;
    QSpinBox *m_across;
    QCheckBox *m_bothHalves;
    QCheckBox *m_lit;
    PicturePreview *m_preview;
    QLabel *m_state;
    QProgressBar *m_progress;
    QPushButton *m_print;
};

} // namespace dateline
