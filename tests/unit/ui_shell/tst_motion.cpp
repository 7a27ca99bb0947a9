// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/motion.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

/// What desktops write where a person wants less motion.
class tst_Motion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data();
    void files();
    void gnomeIsAsked_data();
    void gnomeIsAsked();
};

void tst_Motion::files_data()
{
    QTest::addColumn<QString>("desktop");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("reduced");
    QTest::newRow("no file") << u"KDE"_s << QString() << QByteArray() << false;
    QTest::newRow("KDE, off") << u"KDE"_s << u"kdeglobals"_s
                              << QByteArray("[KDE]\nAnimationDurationFactor=0\n") << true;
    QTest::newRow("KDE, slower") << u"KDE"_s << u"kdeglobals"_s
                                 << QByteArray("[KDE]\nAnimationDurationFactor=1.4\n") << false;
    QTest::newRow("KDE, not said") << u"KDE"_s << u"kdeglobals"_s << QByteArray("[KDE]\nSingleClick=false\n")
                                   << false;
    QTest::newRow("KDE's file elsewhere")
        << u"XFCE"_s << u"kdeglobals"_s << QByteArray("[KDE]\nAnimationDurationFactor=0\n") << false;
    QTest::newRow("GTK 3, off") << u"XFCE"_s << u"gtk-3.0/settings.ini"_s
                                << QByteArray("[Settings]\ngtk-enable-animations=0\n") << true;
    QTest::newRow("GTK 4, off") << QString() << u"gtk-4.0/settings.ini"_s
                                << QByteArray("[Settings]\ngtk-enable-animations=false\n") << true;
    QTest::newRow("GTK 3, on") << u"XFCE"_s << u"gtk-3.0/settings.ini"_s
                               << QByteArray("[Settings]\ngtk-enable-animations=1\n") << false;
    QTest::newRow("not a settings file")
        << u"XFCE"_s << u"gtk-3.0/settings.ini"_s << QByteArray("\1\2nonsense") << false;
}

void tst_Motion::files()
{
    QFETCH(QString, desktop);
    QFETCH(QString, file);
    QFETCH(QByteArray, text);
    QFETCH(bool, reduced);
    const QTemporaryDir folder;
    if (!file.isEmpty()) {
        const QString path = folder.filePath(file);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile written(path);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(text);
    }
    QCOMPARE(filesReduceMotion(desktop, folder.path()), reduced);
}

void tst_Motion::gnomeIsAsked_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QList<bool>>("told");
    QTest::newRow("animated") << QByteArray("true") << QList<bool>{false, false};
    QTest::newRow("not animated") << QByteArray("false") << QList<bool>{false, true};
    QTest::newRow("no such key") << QByteArray("") << QList<bool>{false};
}

/// By a tool of that name which answers so.
void tst_Motion::gnomeIsAsked()
{
    QFETCH(QByteArray, answer);
    QFETCH(QList<bool>, told);
    const QTemporaryDir folder;
    QFile tool(folder.filePath(u"gsettings"_s));
    QVERIFY(tool.open(QIODevice::WriteOnly));
    tool.write("#!/bin/sh\necho " + answer + "\n");
    tool.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    tool.close();
    qputenv("PATH", folder.path().toLocal8Bit() + ':' + qgetenv("PATH"));
    qputenv("XDG_CONFIG_HOME", folder.path().toLocal8Bit());
    qputenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME");
    QList<bool> heard;
    QObject context;
    tellReducedMotion(&context, [&heard](bool reduced) { heard << reduced; });
    QTRY_VERIFY(context.children().isEmpty());
    QCOMPARE(heard, told);
}

QTEST_GUILESS_MAIN(tst_Motion)
#include "tst_motion.moc"
