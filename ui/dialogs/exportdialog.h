// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/layout/palette.h"
#include "ui/dialogs/exportchoice.h"
#include "ui/models/viewstate.h"
#include <functional>
#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QStackedLayout;
class QTimer;

namespace dateline {

class ArticleModel;
class EventList;
class PicturePreview;
class ShownEvents;

/// Where the export dialog takes things from. All must outlive the dialog.
struct ExportSource
{
    QString libraryPath;
    QString title; ///< of the library, for headings; may be empty
    const EventList *events = nullptr;
    const ShownEvents *compared = nullptr; ///< the lower half, where the view compares
    const ViewState *view = nullptr;
    const ArticleModel *articles = nullptr; ///< titles of lanes by article, and tags
    GroupBy lanesBy = GroupBy::Type;        ///< what lanes stand for unless something else is chosen
    /// The current chart in the colours given; missing: charts are not offered.
    std::function<Picture(const Palette &)> chart;
    QString folder; ///< where files are written unless another place is chosen
};

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
    const ExportChoice &choice() const { return m_choice; }
    /// What the file will hold and what is left out, in words; empty until it is known.
    QString summaryText() const;

public Q_SLOTS:
    /// Writes the file; exported() follows, or the dialog says what went wrong.
    void accept() override;

Q_SIGNALS:
    void exported(const QString &path, const dateline::ExportSummary &summary);

private:
    struct Preview;
    void makeControls();
    void makeForm(QFormLayout *form);
    void connectControls();
    void takeInputs();
    void takeArticles();
    void takeComparison();
    void readControls();
    void fillFormats();
    void showRelevantControls();
    void suggestPath();
    void browse();
    void schedulePreview();
    void startPreview();
    void showPreview(const Preview &preview);
    void showPathState();
    void setBusy(bool busy);
    void showProblem(const Problem &problem);

    ExportSource m_source;
    ExportInputs m_inputs;
    ExportChoice m_choice;
    std::shared_ptr<const Result<ExportData>>
        m_data;                ///< read once, when a format of events is first previewed
    int m_previewNumber = 0;   ///< results of older previews are dropped
    bool m_pathChosen = false; ///< by hand: only its suffix follows the format
    QTimer *m_delay;

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
    std::shared_ptr<const EventCodes> m_codeTable; ///< null: it cannot be read, and nobody is asked
    QFormLayout *m_form;
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
