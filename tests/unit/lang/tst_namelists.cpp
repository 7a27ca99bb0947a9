// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/resources.h"
#include "app/lang/gazetteer.h"
#include "app/lang/hashedlinearmodel.h"
#include "app/train/logisticregression.h"
#include "app/train/namelistreader.h"
#include <QTemporaryDir>
#include <QtTest>

using namespace dateline;
using namespace Qt::StringLiterals;

/// Lists of names: read from toy files in the formats of WordNet and GeoNames, written as a section, looked
/// up.
class TestNameLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void kinds_data();
    void kinds();
    void emptyWithoutSection();
    void missingFileIsAProblem();
    void regressionLearnsAndAveragesOut();

private:
    QTemporaryDir m_folder;
    Orthography m_orthography;
    NameLists m_lists;

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) >= 0 ? file.fileName() : QString();
    }
};

void TestNameLists::initTestCase()
{
    const auto orthography = Orthography::load(resourceFolder() + u"/lexicon/en/orthography.json"_s);
    QVERIFY(orthography);
    m_orthography = *orthography;
    const QString nouns =
        write(u"data.noun"_s, "00000001 18 n 02 Ada_Quill 0 Quill 1 001 @i 00000009 n 0000 | a poet\n"
                              "00000002 17 n 01 Mirefell 0 001 @i 00000009 n 0000 | a hill\n"
                              "00000003 14 n 01 Order_of_Lamps 0 001 @i 00000009 n 0000 | a guild\n"
                              "00000004 18 n 01 poet 0 001 @ 00000009 n 0000 | no instance\n");
    const QString cities = write(
        u"cities.txt"_s, "1\tPort Vey\tPort Vey\t\t0\t0\tP\tPPL\tXX\t\t01\t\t\t\t20000\t\t1\tEtc/UTC\t2020\n"
                         "2\tGrandby\tGrandby\t\t0\t0\tP\tPPL\tXX\t\t01\t\t\t\t900000\t\t1\tEtc/UTC\t2020\n");
    const QString regions = write(u"admin1Codes.txt"_s, "XX.01\tUpper Vey\tUpper Vey\t1\n");
    const auto names = readNameLists({nouns, cities, regions}, m_orthography);
    QVERIFY(names);
    const auto model = ModelFile::fromBytes(modelFileBytes({{"namelists", tableBytes(*names)}}), u"toy"_s);
    QVERIFY(model);
    m_lists = NameLists(*model);
}

void TestNameLists::kinds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<quint32>("kinds");
    QTest::newRow("person in full") << u"Ada Quill"_s << quint32(ListedPerson);
    QTest::newRow("surname") << u"Quill"_s << quint32(ListedSurname);
    QTest::newRow("given name") << u"Ada"_s << quint32(ListedGivenName);
    QTest::newRow("hill") << u"Mirefell"_s << quint32(ListedPlace);
    QTest::newRow("guild") << u"Order of Lamps"_s << quint32(ListedOrganization);
    QTest::newRow("town") << u"Port Vey"_s << quint32(ListedPlace);
    QTest::newRow("large city") << u"Grandby"_s << quint32(ListedPlace | ListedLargePlace);
    QTest::newRow("region") << u"Upper Vey"_s << quint32(ListedPlace);
    QTest::newRow("common noun") << u"poet"_s << quint32(0);
    QTest::newRow("part of a name") << u"Port"_s << quint32(0);
    QTest::newRow("longer than a name") << u"Mirefell Quill"_s << quint32(0);
    QTest::newRow("nothing") << QString() << quint32(0);
}

void TestNameLists::kinds()
{
    QFETCH(QString, name);
    QTEST(m_lists.kinds(phraseWords(name, m_orthography)), "kinds");
}

void TestNameLists::emptyWithoutSection()
{
    const auto model = ModelFile::fromBytes(modelFileBytes({{"other", "1234"}}), u"toy"_s);
    QVERIFY(model);
    QCOMPARE(NameLists(*model).kinds(phraseWords(u"Grandby"_s, m_orthography)), 0u);
    QCOMPARE(NameLists().kinds(phraseWords(u"Grandby"_s, m_orthography)), 0u);
}

void TestNameLists::missingFileIsAProblem()
{
    const auto names = readNameLists({m_folder.filePath(u"nowhere"_s)}, m_orthography);
    QVERIFY(!names);
    QVERIFY(names.problem().where.endsWith(u"nowhere"_s));
}

/// Feature 1 says label 0, feature 3 label 2; feature 5 stands with both and says nothing; 7 is seen once
/// only.
void TestNameLists::regressionLearnsAndAveragesOut()
{
    std::vector<LogisticRegression::Example> examples;
    for (int i = 0; i < 40; ++i)
        examples.push_back(i % 2 ? LogisticRegression::Example{{1, 5}, 0, 1}
                                 : LogisticRegression::Example{{3, 5}, 2, 1});
    examples.push_back({{7}, 1, 1});
    const auto learn = [&examples] {
        LogisticRegression regression(3, {});
        for (const auto &example : examples)
            regression.count(example.features);
        regression.train(examples);
        return modelFileBytes(regression.sections("toy"));
    };
    const QByteArray bytes = learn();
    QCOMPARE(learn(), bytes);
    const auto model = ModelFile::fromBytes(bytes, u"toy"_s);
    QVERIFY(model);
    const auto linear = HashedLinearModel::load(*model, "toy", 3);
    QVERIFY(linear);
    const auto scores = [&linear](std::vector<quint32> features) {
        std::array<int, 3> sums{};
        linear->addScores(features, sums);
        return sums;
    };
    QVERIFY(scores({1, 5})[0] > scores({1, 5})[2] + int(2 * LogisticRegression::scale));
    QVERIFY(scores({3, 5})[2] > scores({3, 5})[0] + int(2 * LogisticRegression::scale));
    QVERIFY(std::abs(scores({5})[0] - scores({5})[2]) < int(LogisticRegression::scale));
    QCOMPARE(scores({7}), (std::array<int, 3>{}));
}

QTEST_GUILESS_MAIN(TestNameLists)
#include "tst_namelists.moc"
