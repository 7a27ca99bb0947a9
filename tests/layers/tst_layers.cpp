// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

/// Holds the source tree to its rules: who may include whom, no ambient clock or locale below the
/// outermost layer, no Qt Gui in the command line, a licence line on every file.
class tst_Layers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void includes_data();
    void includes();
    void noGuiInApp();
    void noAmbientState_data();
    void noAmbientState();
    void onlyTheStoreSpeaksSql();
    void onlyChartsUseQtCharts();
    void licenceLines();
    void commandLineLinksNoGui();
    void oneTypeAName();
    void rulesCatchViolations();

private:
    QStringList sources(const QString &folder) const;
    QString read(const QString &path) const;
    /// "app/load" of an include line's "app/load/loader.h"; empty for anything else.
    static QString includedFolder(const QString &line);

    QDir m_root;
};

namespace {

/// What each folder may include beside itself, all steps down counted.
const QMap<QString, QStringList> &allowed()
{
    static const QStringList core{u"app/core"_s};
    static const QStringList temporal = core + QStringList{u"app/lang"_s};
    static const QStringList events = temporal + QStringList{u"app/temporal"_s};
    static const QStringList engine = events + QStringList{u"app/events"_s, u"app/load"_s};
    static const QStringList top =
        engine + QStringList{u"app/engine"_s, u"app/layout"_s, u"app/export"_s, u"app/store"_s};
    static const QStringList pane = top + QStringList{u"ui/models"_s};
    static const QMap<QString, QStringList> rules{
        {u"app/core"_s, {}},
        {u"app/load"_s, core},
        {u"app/lang"_s, core},
        {u"app/store"_s, core},
        {u"app/layout"_s, core},
        {u"app/export"_s, core},
        {u"app/temporal"_s, temporal},
        {u"app/events"_s, events},
        {u"app/engine"_s, engine},
        {u"app/train"_s, engine + QStringList{u"app/engine"_s}},
        {u"app/cli"_s, top},
        {u"ui/models"_s, top},
        {u"ui/timeline"_s, pane},
        {u"ui/text"_s, pane},
        {u"ui/review"_s, pane},
        {u"ui/charts"_s, pane},
        {u"ui/dialogs"_s, pane},
        {u"ui/shell"_s,
         pane + QStringList{u"ui/timeline"_s, u"ui/text"_s, u"ui/review"_s, u"ui/charts"_s, u"ui/dialogs"_s}},
    };
    return rules;
}

bool mayInclude(const QString &from, const QString &to)
{
    return from == to || allowed().value(from).contains(to);
}

const QRegularExpression &ambientState()
{
    static const QRegularExpression pattern(
        u"QDate::currentDate|QDateTime::currentDate|QTime::currentTime|QLocale::system|QLocale\\(\\)|"
        u"\\bQLocale [a-z]\\w*;"
        "|system_clock::now|QTimeZone::systemTimeZone|\\.toLocalTime|std::time\\(|\\blocaltime"_s);
    return pattern;
}

} // namespace

void tst_Layers::initTestCase()
{
    m_root = QDir(qEnvironmentVariable("DATELINE_SOURCE_DIR", QDir::currentPath()));
    QVERIFY2(m_root.exists(u"app/core"_s), "run by ctest, or with DATELINE_SOURCE_DIR set");
}

QStringList tst_Layers::sources(const QString &folder) const
{
    QStringList found;
    QDirIterator files(m_root.filePath(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        found << m_root.relativeFilePath(files.next());
    return found;
}

QString tst_Layers::read(const QString &path) const
{
    QFile file(m_root.filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString tst_Layers::includedFolder(const QString &line)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*[<\"]((?:app|ui)/[a-z]+)/"_s);
    return include.match(line).captured(1);
}

void tst_Layers::includes_data()
{
    QTest::addColumn<QString>("folder");
    for (const QString &top : {u"app"_s, u"ui"_s})
        for (const QString &name : QDir(m_root.filePath(top)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(top + u'/' + name)) << top + u'/' + name;
}

void tst_Layers::includes()
{
    QFETCH(QString, folder);
    QVERIFY2(allowed().contains(folder), "a new folder needs its place in the dependency direction");
    for (const QString &path : sources(folder)) {
        const QStringList lines = read(path).split(u'\n');
        for (const QString &line : lines) {
            const QString to = includedFolder(line);
            QVERIFY2(to.isEmpty() || mayInclude(folder, to), qPrintable(path + u": "_s + line.trimmed()));
        }
    }
}

void tst_Layers::noGuiInApp()
{
    static const QRegularExpression gui(u"#\\s*include\\s*<(QtGui|QtWidgets|QtCharts|QColor|QFont|QImage|"
                                        u"QPainter|QPixmap|QWidget|QGuiApplication"
                                        "|QApplication|QPalette|QPen|QBrush)\\b"_s);
    for (const QString &path : sources(u"app"_s)) {
        const auto match = gui.match(read(path));
        QVERIFY2(!match.hasMatch(), qPrintable(path + u": "_s + match.captured()));
    }
    QDirIterator lists(m_root.filePath(u"app"_s), {u"CMakeLists.txt"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (lists.hasNext()) {
        const QString path = m_root.relativeFilePath(lists.next());
        QVERIFY2(!read(path).contains(QRegularExpression(u"Qt6::(?!Core\\b)"_s)), qPrintable(path));
    }
}

void tst_Layers::noAmbientState_data()
{
    QTest::addColumn<QString>("folder");
    for (auto it = allowed().cbegin(); it != allowed().cend(); ++it)
        if (it.key() != u"app/cli" && it.key() != u"ui/shell")
            QTest::newRow(qPrintable(it.key())) << it.key();
}

void tst_Layers::noAmbientState()
{
    QFETCH(QString, folder);
    // A widget shows dates in its reader's language; that is the one thing panes may ask for.
    const bool pane = folder.startsWith(u"ui/");
    for (const QString &path : sources(folder)) {
        auto matches = ambientState().globalMatch(read(path));
        while (matches.hasNext()) {
            const QString found = matches.next().captured();
            const bool locale = found.contains(u"QLocale"_s);
            QVERIFY2(pane && locale, qPrintable(path + u": "_s + found));
        }
    }
}

void tst_Layers::onlyTheStoreSpeaksSql()
{
    for (const QString &folder : allowed().keys()) {
        if (folder == u"app/store")
            continue;
        for (const QString &path : sources(folder))
            QVERIFY2(!read(path).contains(QRegularExpression(u"sqlite3|QSqlQuery|QSqlDatabase"_s)) ||
                         folder == u"ui/dialogs", // the about dialog names the library
                     qPrintable(path));
    }
}

void tst_Layers::onlyChartsUseQtCharts()
{
    for (const QString &path : sources(u"ui"_s))
        if (!path.startsWith(u"ui/charts/"))
            QVERIFY2(!read(path).contains(QRegularExpression(
                         u"#\\s*include\\s*<Q(tCharts|Chart|BarSe|Abstract(Axis|Series))"_s)),
                     qPrintable(path));
}

void tst_Layers::licenceLines()
{
    for (const QString &folder : {u"app"_s, u"ui"_s, u"tests"_s})
        for (const QString &path : sources(folder))
            QVERIFY2(read(path).left(200).contains(u"SPDX-License-Identifier: GPL-3.0-or-later"_s),
                     qPrintable(path));
    for (const QString &folder : {u"app"_s, u"ui"_s, u"tests"_s, u"packaging"_s}) {
        QDirIterator files(m_root.filePath(folder), {u"CMakeLists.txt"_s, u"*.sh"_s, u"*.cmake"_s, u"*.py"_s},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = m_root.relativeFilePath(files.next());
            QVERIFY2(read(path).left(300).contains(u"SPDX-License-Identifier"_s), qPrintable(path));
        }
    }
}

void tst_Layers::commandLineLinksNoGui()
{
    const QString program = qEnvironmentVariable("DATELINE_BINARY_DIR") + u"/bin/dateline-cli"_s;
    QVERIFY2(QFile::exists(program), qPrintable(program));
    const QString readelf = QStandardPaths::findExecutable(u"readelf"_s);
    if (readelf.isEmpty())
        QSKIP("readelf is not installed");
    QProcess process;
    process.start(readelf, {u"-d"_s, program});
    QVERIFY(process.waitForFinished());
    const QString needed = QString::fromLocal8Bit(process.readAllStandardOutput());
    QVERIFY2(needed.contains(u"libQt6Core.so"_s), qPrintable(needed));
    const QRegularExpression other(u"libQt6(?!Core\\.so)\\w+"_s);
    QVERIFY2(!other.match(needed).hasMatch(), qPrintable(other.match(needed).captured()));
}

/// Two types of one name in one namespace are a broken program that still links.
void tst_Layers::oneTypeAName()
{
    static const QRegularExpression definition(
        u"^(?:template<[^>]*> ?)?(?:class|struct|enum class) (\\w+)[^;{]*\\{"_s,
        QRegularExpression::MultilineOption);
    QMap<QString, QString> definedIn;
    for (const QString &folder : allowed().keys()) {
        for (const QString &path : sources(folder)) {
            if (!path.endsWith(u".h"))
                continue;
            auto found = definition.globalMatch(read(path));
            while (found.hasNext()) {
                const QString name = found.next().captured(1);
                QVERIFY2(definedIn.value(name, path) == path,
                         qPrintable(name + u": "_s + definedIn.value(name) + u", "_s + path));
                definedIn[name] = path;
            }
        }
    }
    QVERIFY(definedIn.contains(u"PartialDate"_s));
}

void tst_Layers::rulesCatchViolations()
{
    QCOMPARE(includedFolder(u"#include \"app/core/event.h\""_s), u"app/core"_s);
    QCOMPARE(includedFolder(u"# include <ui/shell/session.h>"_s), u"ui/shell"_s);
    QCOMPARE(includedFolder(u"#include <QString>"_s), QString());
    QVERIFY(!mayInclude(u"app/core"_s, u"app/lang"_s));
    QVERIFY(!mayInclude(u"app/engine"_s, u"app/store"_s));
    QVERIFY(!mayInclude(u"ui/text"_s, u"ui/timeline"_s));
    QVERIFY(!mayInclude(u"app/cli"_s, u"ui/models"_s));
    QVERIFY(!mayInclude(u"app/layout"_s, u"app/export"_s));
    QVERIFY(mayInclude(u"ui/shell"_s, u"ui/text"_s));
    QVERIFY(ambientState().match(u"QDate::currentDate()"_s).hasMatch());
    QVERIFY(ambientState().match(u"    QLocale locale;"_s).hasMatch());
    QVERIFY(!ambientState().match(u"void f(const QLocale &locale);"_s).hasMatch());
}

QTEST_GUILESS_MAIN(tst_Layers)
#include "tst_layers.moc"
