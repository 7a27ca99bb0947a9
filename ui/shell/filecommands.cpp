// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filecommands.h"
#include "app/core/resources.h"
#include "app/load/registry.h"
#include "ui/shell/droppedinput.h"
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace dateline {

namespace {

constexpr QLatin1String librarySuffix(".dateline");

QString libraryFilter()
{
    return FileCommands::tr("Libraries (*%1)").arg(librarySuffix);
}

} // namespace

void showProblem(const Problem &problem, QWidget *window)
{
    QMessageBox box(QMessageBox::Warning, QGuiApplication::applicationDisplayName(), problem.what,
                    QMessageBox::Ok, window);
    QStringList more;
    for (const QString &part : {problem.where, problem.kept, problem.action})
        if (!part.isEmpty())
            more << part;
    box.setInformativeText(more.join(u'\n'));
    box.exec();
}

FileCommands::FileCommands(Session *session, Settings *settings, const Actions &actions, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_settings(settings)
    , m_window(window)
{
    connect(actions.openArticles, &QAction::triggered, this, &FileCommands::openArticles);
    connect(actions.openFolder, &QAction::triggered, this, &FileCommands::openFolder);
    connect(actions.paste, &QAction::triggered, this, &FileCommands::paste);
    connect(actions.samples, &QAction::triggered, this, &FileCommands::openSamples);
    connect(actions.newLibrary, &QAction::triggered, this, &FileCommands::newLibrary);
    connect(actions.openLibrary, &QAction::triggered, this, &FileCommands::openLibrary);
}

void FileCommands::take(const QMimeData &data)
{
    const DroppedInput input = readDropped(data);
    if (!input.paths.isEmpty() || !input.addresses.isEmpty())
        m_session->importPaths(input.paths + input.addresses);
    else if (!input.html.isEmpty())
        m_session->importBytes(input.html, tr("pasted page"));
    else if (!input.text.isEmpty())
        m_session->importText(input.text, tr("pasted text"));
    else
        Q_EMIT message(tr("There is no text and no file in it."));
}

void FileCommands::openSamples()
{
    m_session->importPaths({resourceFolder() + "/samples"_L1});
}

void FileCommands::openArticles()
{
    const QString patterns = loadablePatterns().join(u' ');
    const QStringList paths =
        QFileDialog::getOpenFileNames(m_window, tr("Open articles"), m_settings->folder(),
                                      tr("Articles (%1);;All files (*)").arg(patterns));
    if (paths.isEmpty())
        return;
    m_settings->setFolder(QFileInfo(paths.first()).path());
    m_session->importPaths(paths);
}

void FileCommands::openFolder()
{
    const QString path = QFileDialog::getExistingDirectory(m_window, tr("Open all articles in a folder"),
                                                           m_settings->folder());
    if (path.isEmpty())
        return;
    m_settings->setFolder(path);
    m_session->importPaths({path});
}

void FileCommands::paste()
{
    if (const QMimeData *data = QGuiApplication::clipboard()->mimeData())
        take(*data);
}

void FileCommands::newLibrary()
{
    QString path = QFileDialog::getSaveFileName(m_window, tr("New library"), m_settings->folder(),
                                                libraryFilter(), nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += librarySuffix;
    report(m_session->newLibrary(path));
}

void FileCommands::openLibrary()
{
    const QString path =
        QFileDialog::getOpenFileName(m_window, tr("Open library"), QFileInfo(m_session->libraryPath()).path(),
                                     libraryFilter() + tr(";;All files (*)"));
    if (!path.isEmpty())
        report(m_session->openLibrary(path));
}

void FileCommands::report(const std::optional<Problem> &problem)
{
    const auto remember = [this] { m_settings->setLibrary(m_session->libraryPath()); };
    if (problem)
        showProblem(*problem, m_window);
    else if (m_session->isOpening())
        connect(m_session, &Session::libraryOpened, this, remember, Qt::SingleShotConnection);
    else
        remember();
}

} // namespace dateline
