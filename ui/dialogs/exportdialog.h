// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/dialogs/exporttask.h"
#include "ui/models/articlemodel.h"
#include "ui/models/eventlist.h"
#include <functional>
#include <QDialog>
#include <QFutureWatcher>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QDoubleSpinBox;
class QLabel;
class QProgressBar;
class QTimer;

namespace dateline {

class PicturePreview;

/// Where the export dialog takes things from. All must outlive the dialog.
struct ExportSource
{
    QString libraryPath;
    QString title; ///< of the library, for headings; may be empty
    const EventList *events = nullptr;
    const ViewState *view = nullptr;
    const ArticleModel *articles = nullptr;
    /// The current chart in the colours given; missing: charts are not offered.
    std::function<Picture(const Palette &)> chart;
};

enum class ExportSubject : quint8 { VisibleTimeline, WholeTimeline, Chart, EventTable };

/// Asks what to export and how, shows what it will look like and says what is left out; writes on a worker
/// thread. There is one at a time: exec() or open() it over the window.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const ExportSource &source, QWidget *parent = nullptr);
    ~ExportDialog() override;

    void setSubject(ExportSubject subject);
    void setFormat(AnyFormat format);
    /// The task as chosen, without a path.
    ExportTask task() const;
    /// The words below the preview: how many events, what is left out.
    QString leftOutText() const;

public Q_SLOTS:
    /// Writes to \a path as chosen; finished() or a message in the dialog follows.
    void exportTo(const QString &path);

Q_SIGNALS:
    void exported(const QString &path, const dateline::ExportSummary &summary);

protected:
    void done(int result) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace dateline
