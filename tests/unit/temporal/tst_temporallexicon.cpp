// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/resources.h"
#include "app/temporal/lexicon.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_TemporalLexicon : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shippedLoads();
    void finds_data();
    void finds();
    void broken_data();
    void broken();
    void missingFile();
};

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

void tst_TemporalLexicon::shippedLoads()
{
    const auto lexicon = TemporalLexicon::load(resourceFolder() + u"/lexicon/en"_s);
    QVERIFY2(lexicon, lexicon ? "" : qPrintable(lexicon.problem().what));
    QVERIFY(lexicon->holidays().size() > 30);
}

void tst_TemporalLexicon::finds_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<Category>("category"); // None: not found
    QTest::addColumn<int>("value");
    QTest::newRow("month") << u"May"_s << Category::Month << 5;
    QTest::newRow("capitals") << u"MONDAY"_s << Category::Weekday << 1;
    QTest::newRow("two meanings, unit") << u"second"_s << Category::Unit << int(Unit::Second);
    QTest::newRow("two meanings, ordinal") << u"second"_s << Category::Ordinal << 2;
    QTest::newRow("named value") << u"fall"_s << Category::Season << int(Season::Autumn);
    QTest::newRow("dots") << u"p.m."_s << Category::Meridiem << 12;
    QTest::newRow("other word") << u"house"_s << Category::None << 0;
    QTest::newRow("empty") << QString() << Category::None << 0;
    QTest::newRow("beginning of a word") << u"Mo"_s << Category::None << 0;
    QTest::newRow("not folded by the locale") << u"İs"_s << Category::None << 0;
    QTest::newRow("very long") << QString(500, u'a') << Category::None << 0;
}

void tst_TemporalLexicon::finds()
{
    QFETCH(QString, word);
    QFETCH(Category, category);
    QFETCH(int, value);
    const auto lexicon = TemporalLexicon::load(resourceFolder() + u"/lexicon/en"_s);
    QVERIFY(lexicon);
    const Meanings *meanings = lexicon->find(word);
    if (category == Category::None) {
        QVERIFY(!meanings);
        return;
    }
    QVERIFY(meanings);
    bool found = false;
    for (const Meaning &meaning : *meanings)
        found = found || (meaning.category == category && meaning.value == value);
    QVERIFY(found);
}

void tst_TemporalLexicon::broken_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("holidays");
    QTest::newRow("no JSON") << QByteArray("month: may") << QByteArray("{}");
    QTest::newRow("no object") << QByteArray("[]") << QByteArray("{}");
    QTest::newRow("unknown category") << QByteArray(R"({"Moon": {"full": 1}})") << QByteArray("{}");
    QTest::newRow("unknown unit") << QByteArray(R"({"Unit": {"blink": "blink"}})") << QByteArray("{}");
    QTest::newRow("unknown rule") << QByteArray("{}") << QByteArray(R"({"pi day": "3.14"})");
}

void tst_TemporalLexicon::broken()
{
    QFETCH(QByteArray, words);
    QFETCH(QByteArray, holidays);
    QTemporaryDir folder;
    write(folder.filePath(u"temporal.json"_s), words);
    write(folder.filePath(u"temporal_holidays.json"_s), holidays);
    const auto lexicon = TemporalLexicon::load(folder.path());
    QVERIFY(!lexicon);
    QVERIFY(lexicon.problem().where.startsWith(folder.path()));
    QVERIFY(!lexicon.problem().what.isEmpty());
    QVERIFY(!lexicon.problem().action.isEmpty());
}

void tst_TemporalLexicon::missingFile()
{
    QTemporaryDir folder;
    const auto lexicon = TemporalLexicon::load(folder.path());
    QVERIFY(!lexicon);
    QCOMPARE(lexicon.problem().where, folder.path() + u"/temporal.json"_s);
}

QTEST_GUILESS_MAIN(tst_TemporalLexicon)
#include "tst_temporallexicon.moc"
