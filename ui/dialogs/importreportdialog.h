// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/importreport.h"
#include <QDialog>

class QBoxLayout;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QModelIndex;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace dateline {

class ImportReportModel;
class ImportReportFilter;

/// What became of each file of an import: a table that can be filtered, sorted, copied and saved as CSV,
/// below it all about the current row. Files are opened, shown in their folder and tried again from here. It
/// opens no other dialog.
class ImportReportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportReportDialog(const ImportReport &report, QWidget *parent = nullptr);
    ~ImportReportDialog() override;

    /// The rows that pass the filter, with a heading.
    QByteArray toCsv() const;

public Q_SLOTS:
    /// Copies the selected rows, or all that pass the filter where none is, as a table.
    void copy();
    /// Writes toCsv(); on failure the dialog says why.
    void saveTo(const QString &path);

Q_SIGNALS:
    /// The article of a row was asked for; the dialog closes.
    void articleChosen(dateline::ArticleId article);
    /// The text of these scans is to be recognised; the dialog closes.
    void recognitionWanted(const QStringList &files);
    /// These files and addresses are to be read once more; the dialog closes.
    void retryWanted(const QStringList &paths);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTable();
    void makeFilters(const ImportReport &report);
    QBoxLayout *rowButtons();
    QDialogButtonBox *buttons(const ImportReport &report);
    void offerRecognition(const ImportReport &report, QDialogButtonBox *buttons);
    void onRowsChanged();
    void showCount();
    void say(const QString &sentence);
    void goToArticle();
    void openFile(bool folder);
    void retry();
    void browse();
    QModelIndex current() const;
    /// The selected rows of the filter, ascending.
    QList<int> selectedRows() const;
    /// What is read again: of the selected rows, or else of all, those that were not read.
    QStringList retryable() const;
    QByteArray tableOf(const QList<int> &rows, char separator) const;

    ImportReportModel *m_model;
    ImportReportFilter *m_filter;
    QTableView *m_table;
    QComboBox *m_kind;
    QLineEdit *m_words;
    QLabel *m_count;
    QLabel *m_detail;
    QPushButton *m_article = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_reveal = nullptr;
    QPushButton *m_retry = nullptr;
    QStackedLayout *m_sides = nullptr; ///< the dialog, or its file chooser
};

} // namespace dateline
