// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/dialogs/exportsource.h"
#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QTimer;

namespace dateline {

class ExportForm;
class PicturePreview;
struct ExportPreview;

/// Asks what to export and how, shows what it will look like and says what is left out. Reading and
/// writing run on a worker thread. It opens no other dialog.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(const ExportSource &source, QWidget *parent = nullptr);
    ~ExportDialog() override;

    void setSubject(ExportSubject subject);
    void setFormat(AnyFormat format);
    void setPath(const QString &path);
    const ExportChoice &choice() const;
    /// What the file will hold and what is left out, in words; empty until it is known.
    QString summaryText() const;

public Q_SLOTS:
    /// Writes the file; exported() follows, or the dialog says what went wrong.
    void accept() override;

Q_SIGNALS:
    void exported(const QString &path, const dateline::ExportSummary &summary);

private:
    void makeControls();
    QLayout *makeChoices();
    QLayout *makePlace();
    QLayout *makeButtons();
    void connectControls();
    void followChoice();
    void suggestPath();
    void browse();
    void schedulePreview();
    void startPreview();
    void showPreview(const ExportPreview &preview);
    void showPathState();
    void setBusy(bool busy);
    void showProblem(const Problem &problem);

    ExportInputs m_inputs;
    QString m_folder; ///< where files are written unless another place is chosen
    std::shared_ptr<const Result<ExportData>>
        m_data;                ///< read once, when a format of events is first previewed
    int m_previewNumber = 0;   ///< results of older previews are dropped
    bool m_pathChosen = false; ///< by hand: only its suffix follows the format
    QTimer *m_delay;

    ExportForm *m_form;
    PicturePreview *m_picture;
    QPlainTextEdit *m_text;
    QStackedLayout *m_previews = nullptr;
    QStackedLayout *m_sides = nullptr; ///< the dialog, or its file chooser
    QLabel *m_summary;
    QLineEdit *m_path;
    QLabel *m_pathState;
    QProgressBar *m_progress;
    QPushButton *m_write;
};

} // namespace dateline
