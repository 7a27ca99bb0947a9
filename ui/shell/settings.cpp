// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace dateline {

Settings::Settings(const QString &file)
    : m_settings(file.isEmpty() ? std::make_unique<QSettings>(u"Dateline"_s, u"Dateline"_s)
                                : std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

ThemeChoice Settings::theme() const
{
    return themeChoiceFromText(m_settings->value("theme"_L1).toString()).value_or(ThemeChoice::System);
}

void Settings::setTheme(ThemeChoice choice)
{
    m_settings->setValue("theme"_L1, QString(toText(choice)));
}

QByteArray Settings::geometry() const
{
    return m_settings->value("window/geometry"_L1).toByteArray();
}

QByteArray Settings::layout() const
{
    return m_settings->value("window/layout"_L1).toByteArray();
}

void Settings::setWindow(const QByteArray &geometry, const QByteArray &layout)
{
    m_settings->setValue("window/geometry"_L1, geometry);
    m_settings->setValue("window/layout"_L1, layout);
}

QByteArray Settings::timeline() const
{
    return m_settings->value("timeline"_L1).toByteArray();
}

void Settings::setTimeline(const QByteArray &state)
{
    m_settings->setValue("timeline"_L1, state);
}

double Settings::textSize() const
{
    return qBound(8.0, m_settings->value("text/size"_L1, 11.5).toDouble(), 24.0);
}

void Settings::setTextSize(double points)
{
    m_settings->setValue("text/size"_L1, points);
}

QString Settings::library() const
{
    return m_settings->value("library"_L1).toString();
}

void Settings::setLibrary(const QString &path)
{
    m_settings->setValue("library"_L1, path);
}

int Settings::articleOrder() const
{
    return m_settings->value("articles/order"_L1, 0).toInt();
}

void Settings::setArticleOrder(int order)
{
    m_settings->setValue("articles/order"_L1, order);
}

QString Settings::folder() const
{
    return m_settings->value("folder"_L1).toString();
}

void Settings::setFolder(const QString &path)
{
    m_settings->setValue("folder"_L1, path);
}

namespace {

/// Paths hold characters that keys may not.
QString libraryKey(const QString &group, const QString &library, QLatin1String name)
{
    const QByteArray hash = QCryptographicHash::hash(library.toUtf8(), QCryptographicHash::Sha1).toHex();
    return group + u'/' + QString::fromLatin1(hash) + u'/' + name;
}

QString watchKey(const QString &library, QLatin1String name)
{
    return libraryKey(u"watch"_s, library, name);
}

} // namespace

QString Settings::watchedFolder(const QString &library) const
{
    return m_settings->value(watchKey(library, "folder"_L1)).toString();
}

QDateTime Settings::watchedUntil(const QString &library) const
{
    return m_settings->value(watchKey(library, "until"_L1)).toDateTime();
}

void Settings::setWatched(const QString &library, const QString &folder, const QDateTime &until)
{
    if (folder.isEmpty()) {
        m_settings->remove(watchKey(library, ""_L1));
        return;
    }
    m_settings->setValue(watchKey(library, "folder"_L1), folder);
    m_settings->setValue(watchKey(library, "until"_L1), until);
}

QByteArray Settings::comparison(const QString &library) const
{
    return m_settings->value(libraryKey(u"compare"_s, library, "filters"_L1)).toByteArray();
}

void Settings::setComparison(const QString &library, const QByteArray &filters)
{
    m_settings->setValue(libraryKey(u"compare"_s, library, "filters"_L1), filters);
}

} // namespace dateline
