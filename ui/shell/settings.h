// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/options.h"
#include <QDateTime>
#include <QSettings>

namespace dateline {

/// What the program remembers of its window between two starts.
class Settings
{
public:
    /// Those of the user; a \a file of their own for a run that shall leave no traces and tests.
    explicit Settings(const QString &file = {});

    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    QByteArray geometry() const;
    QByteArray layout() const; ///< of QMainWindow::saveState()
    void setWindow(const QByteArray &geometry, const QByteArray &layout);
    QByteArray timeline() const; ///< of TimelineView::saveState()
    void setTimeline(const QByteArray &state);
    double textSize() const; ///< of articles, in points
    void setTextSize(double points);
    QString library() const; ///< the one that was open last
    void setLibrary(const QString &path);
    int articleOrder() const; ///< ArticleOrder::By
    void setArticleOrder(int order);
    QString folder() const; ///< where files were opened last
    void setFolder(const QString &path);
    /// The folder whose new files go into the library at \a library by themselves; empty: none.
    QString watchedFolder(const QString &library) const;
    QDateTime watchedUntil(const QString &library) const;
    void setWatched(const QString &library, const QString &folder, const QDateTime &until);
    QByteArray comparison(const QString &library) const; ///< of SavedComparison
    void setComparison(const QString &library, const QByteArray &filters);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace dateline
