// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/nearduplicate.h"
#include "app/store/library.h"
#include "program.h"
#include <QMap>
#include <QTest>

using namespace dateline;

/// A library on the command line: made, filled, listed, searched.
class tst_LibraryCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importReport();
    void library();
    void duplicates();
    void killedImportGoesOn();
    void fullDiskStopsTheImport();
    void synth();

private:
    QString put(const QString &name, const QByteArray &bytes) const { return m_program.put(name, bytes); }
    Run run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return m_program.run(arguments, input);
    }
    /// What "library duplicates" tells, and what a comparison of all texts from the beginning does.
    QStringList toldDuplicates(const QString &library) const;
    QStringList comparedAnew(const QString &library) const;

    Program m_program;
};

QStringList tst_LibraryCommand::toldDuplicates(const QString &library) const
{
    QStringList told;
    for (const QJsonObject &line : run({u"library"_s, library, u"duplicates"_s}).lines())
        told << u"%1 is %2 % of %3"_s.arg(line["article"_L1].toInt())
                    .arg(line["percent"_L1].toInt())
                    .arg(line["sameAs"_L1].toInt());
    return told;
}

QStringList tst_LibraryCommand::comparedAnew(const QString &library) const
{
    const auto opened = Library::open(m_program.filePath(library));
    NearDuplicateIndex index;
    std::vector<ArticleId> ids;
    QStringList found;
    for (const ArticleSummary &summary : *(*opened)->articles()) {
        ids.push_back(summary.id);
        if (const auto same = index.add(sketchOf((*opened)->article(summary.id)->text)))
            found << u"%1 is %2 % of %3"_s.arg(summary.id.value)
                         .arg(qRound(same->share * 100))
                         .arg(ids[size_t(same->of)].value);
    }
    return found;
}

/// Each article is told of, and what is stored is not read once more, be it a file or a part of one.
void tst_LibraryCommand::importReport()
{
    QByteArray lines;
    for (int i = 0; i < 500; ++i)
        lines += "{\"text\": \"The council met on " + QByteArray::number(1 + i % 28) + " May 2021. " +
                 QByteArray("It spoke of bridge " + QByteArray::number(i) + ". ").repeated(100) + "\"}\n";
    put(u"many/a.jsonl"_s, lines);
    put(u"many/b.txt"_s, bridge);
    put(u"many/bad.pdf"_s, "%PDF-");
    const QStringList import{u"library"_s,  u"m.dateline"_s, u"import"_s, u"--quick"_s,
                             u"--report"_s, u"r.jsonl"_s,    u"many"_s};
    const Run first = run(import);
    QCOMPARE(first.lines().front()["added"_L1].toInt(), 501);
    QMap<QString, int> outcomes;
    QFile report(m_program.filePath(u"r.jsonl"_s));
    QVERIFY(report.open(QIODevice::ReadOnly));
    for (const QJsonObject &line : Run{0, report.readAll(), {}}.lines())
        ++outcomes[line["outcome"_L1].toString()];
    QCOMPARE(outcomes, (QMap<QString, int>{{u"added"_s, 501}, {u"notRead"_s, 1}}));
    const Run second = run(import);
    QCOMPARE(second.lines().front()["added"_L1].toInt(), 0);
    QCOMPARE(second.lines().front()["alreadyThere"_L1].toInt(), 0);
}

void tst_LibraryCommand::library()
{
    put(u"new/a.txt"_s, bridge);
    put(u"new/b.txt"_s, "The council of Port Halden voted for a toll on 7 June 2021.\nIt begins in July.\n");
    put(u"new/bad.pdf"_s, "%PDF-");
    const Run import = run({u"library"_s, u"l.dateline"_s, u"import"_s, u"new"_s});
    QCOMPARE(import.exitCode, 1); // the bad file
    QCOMPARE(import.lines().front()["added"_L1].toInt(), 2);
    QCOMPARE(import.lines().front()["notRead"_L1].toInt(), 1);
    QCOMPARE(run({u"library"_s, u"l.dateline"_s, u"import"_s, u"new"_s}).lines().front()["added"_L1].toInt(),
             0);
    QCOMPARE(run({u"library"_s, u"l.dateline"_s, u"list"_s}).lines().size(), 2);
    QCOMPARE(run({u"library"_s, u"l.dateline"_s, u"statistics"_s}).lines().front()["articles"_L1].toInt(), 2);
    const QJsonObject counts = run({u"library"_s, u"l.dateline"_s, u"statistics"_s}).lines().front();
    QCOMPARE(counts["tags"_L1], QJsonObject());
    QCOMPARE(counts["groups"_L1], QJsonObject());
    const Run search = run({u"library"_s, u"l.dateline"_s, u"search"_s, u"toll"_s});
    QCOMPARE(search.exitCode, 0);
    QVERIFY(search.out.contains("snippet"));
    QVERIFY(run({u"library"_s, u"l.dateline"_s, u"search"_s, u"zebra"_s}).out.isEmpty());
    put(u"new/a.txt"_s, bridge + "It was the first of its kind.\n");
    QCOMPARE(run({u"library"_s, u"l.dateline"_s, u"import"_s, u"--again"_s, u"new"_s})
                 .lines()
                 .front()["newVersions"_L1]
                 .toInt(),
             1);
    put(u"again/c.txt"_s, bridge + "A last sentence.\n");
    (void)run({u"library"_s, u"l.dateline"_s, u"import"_s, u"again"_s, u"--report"_s, u"again.jsonl"_s});
    QFile report(m_program.filePath(u"again.jsonl"_s));
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QJsonObject told = Run{0, report.readAll(), {}}.lines().front();
    QCOMPARE(told["sameAs"_L1].toInt(), 1);
    const QJsonObject listed = run({u"library"_s, u"l.dateline"_s, u"list"_s}).lines().back();
    QCOMPARE(listed["sameAs"_L1].toInt(), 1);
    QCOMPARE(listed["percent"_L1], told["percent"_L1]);
    const auto same = run({u"library"_s, u"l.dateline"_s, u"duplicates"_s}).lines();
    QCOMPARE(same.size(), 1);
    QCOMPARE(same.front()["sameAs"_L1].toInt(), 1);
    QVERIFY(same.front()["percent"_L1].toInt() > 80);
    QCOMPARE(run({u"library"_s, u"none.dateline"_s, u"list"_s}).exitCode, 1);
    QCOMPARE(run({u"library"_s, u"l.dateline"_s, u"search"_s}).exitCode, 2);
    QCOMPARE(run({u"library"_s, u"l.dateline"_s, u"burn"_s}).exitCode, 2);
}

/// What is stored with an import is what a comparison of all articles says, after new versions, too.
void tst_LibraryCommand::duplicates()
{
    const auto story = [](int from, int sentences) {
        QByteArray text;
        for (int i = from; i < from + sentences; ++i)
            text += "The council spoke of bridge number " + QByteArray::number(i) + " and of its repair.\n";
        return text;
    };
    const QStringList import{u"library"_s, u"d.dateline"_s, u"import"_s,
                             u"--quick"_s, u"--again"_s,    u"dup"_s};
    put(u"dup/a.txt"_s, story(0, 40));
    put(u"dup/b.txt"_s, story(500, 40));
    put(u"dup/c.txt"_s, story(2, 39));
    put(u"dup/d.txt"_s, story(500, 40) + "The end.\n");
    put(u"dup/e.txt"_s, story(900, 40));
    QCOMPARE(run(import).lines().front()["added"_L1].toInt(), 5);
    QCOMPARE(toldDuplicates(u"d.dateline"_s).size(), 2);
    QCOMPARE(toldDuplicates(u"d.dateline"_s), comparedAnew(u"d.dateline"_s));

    put(u"dup/b.txt"_s, story(500, 25) + story(1500, 20)); // so that d is no longer like it
    put(u"dup/f.txt"_s, story(901, 40));
    const QJsonObject second = run(import).lines().front();
    QCOMPARE(second["added"_L1].toInt(), 1);
    QCOMPARE(second["newVersions"_L1].toInt(), 1);
    QCOMPARE(toldDuplicates(u"d.dateline"_s).size(), 2);
    QCOMPARE(toldDuplicates(u"d.dateline"_s), comparedAnew(u"d.dateline"_s));

    put(u"dup/a.txt"_s, story(0, 25) + story(902, 30)); // a part of what c has, and of what e has
    put(u"dup/e.txt"_s, story(900, 40) + story(0, 41));
    QCOMPARE(run(import).lines().front()["newVersions"_L1].toInt(), 2);
    QVERIFY(!toldDuplicates(u"d.dateline"_s).isEmpty());
    QCOMPARE(toldDuplicates(u"d.dateline"_s), comparedAnew(u"d.dateline"_s));
}

/// Killed at any moment, it leaves a library that is whole, to which the rest is added by the next import.
void tst_LibraryCommand::killedImportGoesOn()
{
    constexpr int files = 120;
    for (int i = 0; i < files; ++i)
        put(u"kill/%1.txt"_s.arg(i, 3, 10, QChar(u'0')),
            "The council met on " + QByteArray::number(1 + i % 28) + " May 2021. It spoke of bridge " +
                QByteArray::number(i) + " and of " + QByteArray::number(i * i) + " others.\n");
    const QStringList import{u"library"_s, u"k.dateline"_s, u"import"_s, u"--quick"_s, u"kill"_s};
    qsizetype listed = 0;
    for (int wait = 20; wait < 420; wait += 40) {
        m_program.runAndKill(import, wait);
        if (!QFile::exists(m_program.filePath(u"k.dateline"_s)))
            continue; // it had not come to that
        const Run list = run({u"library"_s, u"k.dateline"_s, u"list"_s});
        QVERIFY2(list.exitCode == 0, list.err);
        QVERIFY(list.lines().size() >= listed);
        listed = list.lines().size();
    }
    const QJsonObject last = run(import).lines().front();
    QCOMPARE(last["added"_L1].toInt(), int(files - listed));
    QCOMPARE(run({u"library"_s, u"k.dateline"_s, u"list"_s}).lines().size(), qsizetype(files));
}

void tst_LibraryCommand::fullDiskStopsTheImport()
{
#ifdef Q_OS_UNIX
    for (int i = 0; i < 300; ++i)
        put(u"full/%1.txt"_s.arg(i, 3, 10, QChar(u'0')),
            QByteArray("The council met on 3 May 2021 and spoke of bridge " + QByteArray::number(i) + ". ")
                .repeated(60));
    const QString command = u"ulimit -f 1600; exec \"$0\" library f.dateline import --quick full"_s;
    const Run import = m_program.runShell(command);
    QCOMPARE(import.exitCode, 1);
    QVERIFY2(import.err.contains("There is no space left for the library."), import.err);
    QVERIFY2(import.err.contains("Free some space"), import.err);
    QCOMPARE(import.lines().front()["notRead"_L1].toInt(), 1); // then it stops
    const int added = import.lines().front()["added"_L1].toInt();
    QVERIFY(added > 0 && added < 300);
    const Run rest = run({u"library"_s, u"f.dateline"_s, u"import"_s, u"--quick"_s, u"full"_s});
    QCOMPARE(rest.exitCode, 0);
    QCOMPARE(rest.lines().front()["added"_L1].toInt(), 300 - added);
#endif
}

void tst_LibraryCommand::synth()
{
    const QStringList thirty{u"synth"_s, u"--events"_s, u"30"_s};
    const Run made = run(thirty);
    QCOMPARE(made.exitCode, 0);
    QCOMPARE(made.lines().size(), 3); // twelve an article
    QCOMPARE(run(thirty).out, made.out);
    QVERIFY(run(thirty + QStringList{u"--seed"_s, u"2"_s}).out != made.out);
    const Run read = run({u"read"_s, u"--from"_s, u"jsonl"_s, u"-"_s}, made.out);
    QCOMPARE(read.exitCode, 0);
    QCOMPARE(read.lines().front()["text"_L1], made.lines().front()["text"_L1]);
    const QStringList toLibrary = thirty + QStringList{u"--out"_s, u"made.dateline"_s};
    QCOMPARE(run(toLibrary).exitCode, 0);
    const QJsonObject counts = run({u"library"_s, u"made.dateline"_s, u"statistics"_s}).lines().front();
    QCOMPARE(counts["articles"_L1].toInt(), 3);
    QVERIFY(counts["events"_L1].toInt() == 30);
    const Run again = run(toLibrary);
    QCOMPARE(again.exitCode, 1); // it is there already, and not touched
    QVERIFY(again.err.contains("exists"));
}

QTEST_GUILESS_MAIN(tst_LibraryCommand)
#include "tst_librarycommand.moc"
