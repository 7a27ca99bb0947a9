// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/registry.h"
#include "app/load/rereading.h"
#include "badbytes.h"
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_Rereading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void fileIsGone();

private:
    QString put(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_dir.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

    QTemporaryDir m_dir;
};

namespace {

const QByteArray moscow("\xED\xCF\xD3\xCB\xD7\xC1");

} // namespace

void tst_Rereading::reads_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << u"m.txt"_s << moscow;
    QTest::newRow("page") << u"m.html"_s << "<p>" + moscow + "</p>";
    QTest::newRow("second line of JSON Lines")
        << u"m.jsonl"_s << "{\"text\": \"They met.\"}\n{\"text\": \"" + moscow + "\"}\n";
    QTest::newRow("page in an archive")
        << u"m.zip"_s << zipped({{"a.txt", "They met."}, {"sub/b.txt", moscow}});
    QTest::newRow("packed text") << u"m.txt.gz"_s << gzipped(moscow);
}

void tst_Rereading::reads()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const auto loaded = loadFile(put(name, bytes));
    QVERIFY(loaded);
    Article article = loaded->articles.back();
    article.id = {7};
    QCOMPARE(*rereadableOrigin(article), m_dir.filePath(name));
    const auto again = readAgain(article, "KOI8-R");
    QVERIFY2(again, qPrintable(again ? QString() : again.problem().what));
    QCOMPARE(again->text.trimmed(), u"Москва"_s);
    QCOMPARE(again->encoding, u"koi8-r (chosen by hand)"_s);
    QCOMPARE(again->name, article.name);
    QCOMPARE(again->id, article.id);
}

void tst_Rereading::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QString>("what");
    QTest::newRow("no such encoding") << u"m.txt"_s << moscow << QByteArray("Klingon") << u"no encoding"_s;
    QTest::newRow("mail") << u"m.eml"_s
                          << QByteArray("From: a@example.org\nSubject: News\n"
                                        "Date: Wed, 9 Jun 2021 10:00:00 +0000\n\nThey met.\n")
                          << QByteArray("KOI8-R") << u"say themselves"_s;
}

void tst_Rereading::refuses()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, encoding);
    const auto loaded = loadFile(put(name, bytes));
    QVERIFY(loaded);
    const auto again = readAgain(loaded->front(), encoding);
    QVERIFY(!again);
    QFETCH(QString, what);
    QVERIFY2(again.problem().what.contains(what), qPrintable(again.problem().what));
}

void tst_Rereading::fileIsGone()
{
    const auto loaded = loadFile(put(u"gone.txt"_s, "They met."));
    QVERIFY(QFile::remove(m_dir.filePath(u"gone.txt"_s)));
    QVERIFY(readAgain(loaded->front(), "KOI8-R").problem().what.contains(u"not there any more"));
    Article pasted;
    pasted.name = u"pasted text"_s;
    QVERIFY(readAgain(pasted, "KOI8-R").problem().what.contains(u"came as text"));
    QVERIFY(put(u"two.jsonl"_s, "{\"text\": \"They met.\"}\n").size() > 0);
    Article third;
    third.name = m_dir.filePath(u"two.jsonl:3"_s);
    QVERIFY(readAgain(third, "KOI8-R").problem().what.contains(u"does not hold"));
}

QTEST_GUILESS_MAIN(tst_Rereading)
#include "tst_rereading.moc"
