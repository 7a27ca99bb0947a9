// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/resources.h"
#include "app/events/wordclasses.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_WordClasses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofTheProgram_data();
    void ofTheProgram();
    void numbers();
    void withoutPeople();
    void tooManyClasses();
    void bad_data();
    void bad();
    void missing();

private:
    Result<WordClasses> read(const QByteArray &json);

    QTemporaryDir m_folder;
};

Result<WordClasses> tst_WordClasses::read(const QByteArray &json)
{
    const QString path = m_folder.filePath(u"wordclasses.json"_s);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(json);
    file.close();
    return WordClasses::load(path);
}

void tst_WordClasses::ofTheProgram_data()
{
    QTest::addColumn<QString>("noun");
    QTest::addColumn<bool>("person");
    QTest::addColumn<bool>("group");
    QTest::newRow("minister") << u"minister"_s << true << false;
    QTest::newRow("teacher") << u"teacher"_s << true << false;
    QTest::newRow("committee") << u"committee"_s << false << true;
    QTest::newRow("bridge") << u"bridge"_s << false << false;
    QTest::newRow("earthquake") << u"earthquake"_s << false << false;
    QTest::newRow("no word") << u"xyzzy"_s << false << false;
    QTest::newRow("nothing") << QString() << false << false;
}

void tst_WordClasses::ofTheProgram()
{
    QFETCH(QString, noun);
    const auto classes = WordClasses::load(resourceFolder() + u"/lexicon/en/wordclasses.json"_s);
    QVERIFY(classes);
    QTEST(classes->isPerson(noun), "person");
    QTEST(classes->isGroup(noun), "group");
}

void tst_WordClasses::numbers()
{
    const auto classes =
        read(R"({"nouns": {"act": "arrest trial", "person": "judge"}, "verbs": {"motion": "go"}})");
    QVERIFY(classes);
    QCOMPARE(classes->noun(u"arrest"_s), 1);
    QCOMPARE(classes->noun(u"trial"_s), 1);
    QCOMPARE(classes->noun(u"judge"_s), 2);
    QCOMPARE(classes->verb(u"go"_s), 1);
    QCOMPARE(classes->noun(u"go"_s), 0);
    QCOMPARE(classes->verb(u"arrest"_s), 0);
    QVERIFY(classes->isPerson(u"judge"_s));
    QVERIFY(!classes->isPerson(u"arrest"_s));
}

/// A word that is in no class is no person, even where no class is that of people.
void tst_WordClasses::withoutPeople()
{
    const auto classes = read(R"({"nouns": {"act": "arrest"}})");
    QVERIFY(classes);
    QVERIFY(!classes->isPerson(u"judge"_s));
    QVERIFY(!classes->isGroup(u"judge"_s));
    QVERIFY(!classes->isPerson(u"arrest"_s));
}

/// Classes beyond those that features are made for are left out.
void tst_WordClasses::tooManyClasses()
{
    QStringList names;
    for (int i = 0; i < 40; ++i)
        names << u"\"class%1\": \"word%1\""_s.arg(i, 2, 10, QChar(u'0'));
    const auto classes = read(u"{\"nouns\": {%1}}"_s.arg(names.join(u", "_s)).toUtf8());
    QVERIFY(classes);
    QCOMPARE(classes->noun(u"word25"_s), 26);
    QCOMPARE(classes->noun(u"word26"_s), 0);
}

void tst_WordClasses::bad_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("broken off") << QByteArray(R"({"nouns": {"act": "arr)");
    QTest::newRow("a list") << QByteArray("[1, 2]");
    QTest::newRow("no JSON") << QByteArray("nouns = act");
}

void tst_WordClasses::bad()
{
    QFETCH(QByteArray, json);
    const auto classes = read(json);
    QVERIFY(!classes);
    QVERIFY(classes.problem().where.endsWith(u"wordclasses.json"_s));
    QVERIFY(!classes.problem().action.isEmpty());
}

void tst_WordClasses::missing()
{
    const auto classes = WordClasses::load(m_folder.filePath(u"nowhere.json"_s));
    QVERIFY(!classes);
    QVERIFY(classes.problem().where.endsWith(u"nowhere.json"_s));
}

QTEST_GUILESS_MAIN(tst_WordClasses)
#include "tst_wordclasses.moc"
