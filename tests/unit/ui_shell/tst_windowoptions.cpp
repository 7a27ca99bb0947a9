// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/options.h"
#include "ui/shell/settings.h"
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dateline;

class tst_WindowOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing();
    void everything();
    void refused_data();
    void refused();
    void displays_data();
    void displays();
    void settingsLast();
    void settingsStayInBounds();
};

void tst_WindowOptions::nothing()
{
    const auto options = readOptions({u"dateline"_s});
    QVERIFY(bool(options));
    QVERIFY(options->articles.isEmpty());
    QVERIFY(!options->isBatch());
    QVERIFY(!options->size.isValid());
    QVERIFY(!options->theme);
    QVERIFY(!options->published);
}

void tst_WindowOptions::everything()
{
    const auto options =
        readOptions({u"dateline"_s, u"--screenshot"_s, u"w.png"_s, u"--size"_s, u"1024x700"_s, u"--theme"_s,
                     u"dark"_s, u"--library"_s, u"l.dateline"_s, u"--published"_s, u"2021-05-05"_s,
                     u"--export"_s, u"t.svg"_s, u"a.txt"_s, u"-"_s});
    QVERIFY(bool(options));
    QVERIFY(options->isBatch());
    QCOMPARE(options->screenshot, u"w.png"_s);
    QCOMPARE(options->exportFile, u"t.svg"_s);
    QCOMPARE(options->size, QSize(1024, 700));
    QCOMPARE(options->theme, ThemeChoice::Dark);
    QCOMPARE(options->library, u"l.dateline"_s);
    QCOMPARE(options->published, PartialDate::day(2021, 5, 5));
    QCOMPARE(options->articles, (QStringList{u"a.txt"_s, u"-"_s}));
}

void tst_WindowOptions::refused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--frobnicate"_s};
    QTest::newRow("value missing") << QStringList{u"--screenshot"_s};
    QTest::newRow("size without height") << QStringList{u"--size"_s, u"1024"_s};
    QTest::newRow("size too small") << QStringList{u"--size"_s, u"10x10"_s};
    QTest::newRow("size no number") << QStringList{u"--size"_s, u"bigxbig"_s};
    QTest::newRow("unknown theme") << QStringList{u"--theme"_s, u"pink"_s};
    QTest::newRow("no date") << QStringList{u"--published"_s, u"yesterday"_s};
    QTest::newRow("no such day") << QStringList{u"--published"_s, u"2021-02-30"_s};
    QTest::newRow("only a month") << QStringList{u"--published"_s, u"2021-02"_s};
}

void tst_WindowOptions::refused()
{
    QFETCH(QStringList, arguments);
    const auto options = readOptions(QStringList{u"dateline"_s} + arguments);
    QVERIFY(!options);
    QVERIFY(!options.problem().what.isEmpty());
    QVERIFY(!options.problem().action.isEmpty());
}

void tst_WindowOptions::displays_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("without");
    QTest::newRow("help") << QStringList{u"--help"_s} << true;
    QTest::newRow("version") << QStringList{u"-v"_s} << true;
    QTest::newRow("export") << QStringList{u"--export"_s, u"t.svg"_s, u"a.txt"_s} << true;
    QTest::newRow("picture, with an equals sign") << QStringList{u"--screenshot=w.png"_s} << true;
    QTest::newRow("nothing") << QStringList{} << false;
    QTest::newRow("an article") << QStringList{u"export"_s} << false;
    QTest::newRow("a theme") << QStringList{u"--theme"_s, u"dark"_s} << false;
    QTest::newRow("longer word") << QStringList{u"--exported"_s} << false;
}

void tst_WindowOptions::displays()
{
    QFETCH(QStringList, arguments);
    QTEST(doWithoutDisplay(QStringList{u"dateline"_s} + arguments), "without");
}

void tst_WindowOptions::settingsLast()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    {
        Settings settings(file);
        QCOMPARE(settings.theme(), ThemeChoice::System);
        settings.setTheme(ThemeChoice::Dark);
        settings.setWindow("geometry", "layout");
        settings.setTimeline("lanes");
        settings.setLibrary(u"/l.dateline"_s);
    }
    const Settings settings(file);
    QCOMPARE(settings.theme(), ThemeChoice::Dark);
    QCOMPARE(settings.geometry(), QByteArray("geometry"));
    QCOMPARE(settings.layout(), QByteArray("layout"));
    QCOMPARE(settings.timeline(), QByteArray("lanes"));
    QCOMPARE(settings.library(), u"/l.dateline"_s);
}

void tst_WindowOptions::settingsStayInBounds()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    settings.setTextSize(500);
    QVERIFY(settings.textSize() <= 24);
    settings.setTextSize(-3);
    QVERIFY(settings.textSize() >= 8);
}

QTEST_GUILESS_MAIN(tst_WindowOptions)
#include "tst_windowoptions.moc"
