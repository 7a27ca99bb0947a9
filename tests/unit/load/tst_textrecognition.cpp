// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/registry.h"
#include "pagesample.h"
#include <QTemporaryDir>
#include <thread>

using namespace dateline;
using namespace Qt::StringLiterals;

/// Scans are read by a program of its own; here by scripts in tesseract's place.
class tst_TextRecognition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutIsAProblem();
    void readsTheText();
    void faults_data();
    void faults();
    void givesUpAfterAWhile();
    void canBeCancelled();

private:
    LoadOptions optionsWith(const QByteArray &script) const;

    QTemporaryDir m_dir;
};

LoadOptions tst_TextRecognition::optionsWith(const QByteArray &script) const
{
    const QString path = m_dir.filePath(u"tesseract"_s);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write("#!/bin/sh\n" + script + '\n');
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    LoadOptions options;
    options.recognition = TextRecognition{path};
    return options;
}

void tst_TextRecognition::withoutIsAProblem()
{
    const auto loaded = loadSource({u"a.pdf"_s, sample(u"scan.pdf"_s)});
    QVERIFY(!loaded);
    QCOMPARE(loaded.problem().remedy, Remedy::RecogniseText);
    QVERIFY(!loaded.problem().action.isEmpty());
}

void tst_TextRecognition::readsTheText()
{
    // The picture is there while the program runs, and the language is English unless another was named.
    auto options = optionsWith("test -s \"$1\" && test \"$2 $3\" = 'stdout -l' && "
                               "printf 'Bridge of %s reopened\\nLONDON, May 5, 2021 - They met.\\n' \"$4\"");
    const auto loaded = loadSource({u"a.pdf"_s, sample(u"scan.pdf"_s)}, options);
    QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.problem().what));
    QCOMPARE(loaded->size(), 1U);
    const Article &article = loaded->front();
    QVERIFY2(article.text.startsWith("Bridge of eng reopened"_L1), qPrintable(article.text));
    QCOMPARE(article.published.date, PartialDate::day(2021, 5, 5));
    QVERIFY(article.notes.join(u' ').contains("recognised"_L1));
    options.language = u"de"_s;
    QVERIFY(loadSource({u"a.pdf"_s, sample(u"scan.pdf"_s)}, options)
                ->front()
                .text.startsWith("Bridge of deu"_L1));
}

void tst_TextRecognition::faults_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("message");
    QTest::newRow("fails") << QByteArray("echo 'no data for eng' >&2; exit 1") << u"no data for eng"_s;
    QTest::newRow("fails without a word") << QByteArray("exit 1") << u"failed"_s;
    QTest::newRow("crashes") << QByteArray("kill -SEGV $$") << u"failed"_s;
    QTest::newRow("finds nothing") << QByteArray("echo ' '") << u"No text was recognised"_s;
}

void tst_TextRecognition::faults()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, message);
    const auto loaded = loadSource({u"a.pdf"_s, sample(u"scan.pdf"_s)}, optionsWith(script));
    QVERIFY(!loaded);
    QVERIFY2(loaded.problem().what.contains(message), qPrintable(loaded.problem().what));
    QCOMPARE(loaded.problem().where, u"a.pdf"_s);
}

void tst_TextRecognition::givesUpAfterAWhile()
{
    LoadOptions options = optionsWith("exec sleep 60");
    options.recognition->secondsAPage = 1;
    const auto loaded = loadSource({u"a.pdf"_s, sample(u"scan.pdf"_s)}, options);
    QVERIFY(!loaded);
    QVERIFY(loaded.problem().what.contains("too long"_L1));
}

void tst_TextRecognition::canBeCancelled()
{
    LoadOptions options = optionsWith("exec sleep 60");
    std::atomic<bool> cancel = false;
    options.recognition->cancel = &cancel;
    std::thread other([&cancel] {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        cancel = true;
    });
    const auto loaded = loadSource({u"a.pdf"_s, sample(u"scan.pdf"_s)}, options);
    other.join();
    QVERIFY(!loaded);
    QVERIFY(loaded.problem().what.contains("cancelled"_L1));
}

QTEST_GUILESS_MAIN(tst_TextRecognition)
#include "tst_textrecognition.moc"
