// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/filechooserpage.h"
#include <QFileDialog>
#include <QFileInfo>
#include <QStackedLayout>

namespace dateline {

void chooseFileToSave(QStackedLayout *pages, const QString &path, const QString &filter,
                      const std::function<void(const QString &)> &chosen)
{
    QWidget *before = pages->currentWidget();
    auto *files = new QFileDialog(pages->parentWidget(), Qt::Widget);
    files->setOption(QFileDialog::DontUseNativeDialog);
    files->setOption(
        QFileDialog::DontConfirmOverwrite); // the dialog itself says that a file will be replaced
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setNameFilter(filter);
    files->setSizeGripEnabled(false);
    files->setDirectory(QFileInfo(path).absolutePath());
    files->selectFile(QFileInfo(path).fileName());
    QObject::connect(files, &QDialog::finished, pages, [=](int result) {
        pages->setCurrentWidget(before);
        if (result == QDialog::Accepted && !files->selectedFiles().isEmpty())
            chosen(files->selectedFiles().constFirst());
        files->deleteLater();
    });
    pages->addWidget(files);
    pages->setCurrentWidget(files);
}

} // namespace dateline
