// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/resources.h"
#include "app/lang/conllu.h"
#include "app/lang/documentwords.h"
#include "app/lang/goldnames.h"
#include "app/lang/tagger.h"
#include "app/train/train.h"
#include <QtTest>

using namespace dateline;
using namespace Qt::StringLiterals;

/// Trains a toy model of a language of four words and reads it back.
class TestTraining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learnsFromContext();
    void fewWords();
    void sameModelEveryTime();
    void goldNames_data();
    void goldNames();

private:
    static AnalysedText corpus();
    static QString wordsOf(const AnalysedText &text, const Entity &entity)
    {
        return TextSpan{text.tokens[size_t(entity.first)].span.begin,
                        text.tokens[size_t(entity.last) - 1].span.end}
            .in(text.text)
            .toString();
    }
    static Result<QByteArray> train()
    {
        const auto orthography = Orthography::load(resourceFolder() + u"/lexicon/en/orthography.json"_s);
        const auto gazetteer = Gazetteer::load(resourceFolder() + u"/lexicon/en"_s, *orthography);
        return trainModel({{corpus()}, {}}, *gazetteer, {});
    }
};

/// "duck" is a noun after "the" and a verb after "they".
AnalysedText TestTraining::corpus()
{
    const QString noun = u"1\tthe\tthe\tDET\tDT\t_\t0\troot\t_\t_\n2\tduck\tduck\tNOUN\tNN\t_\t0\t_\t_\t_\n"
                         "3\tswam\tswim\tVERB\tVBD\t_\t0\t_\t_\t_\n\n"_s;
    const QString verb =
        u"1\tthey\tthey\tPRON\tPRP\t_\t0\troot\t_\t_\n2\tduck\tduck\tVERB\tVBP\t_\t0\t_\t_\t_\n\n"_s;
    return fromConllu((noun + verb).repeated(60)); // enough for taggers of parts of it
}

void TestTraining::learnsFromContext()
{
    const auto bytes = train();
    QVERIFY(bytes);
    const auto model = ModelFile::fromBytes(*bytes, u"toy"_s);
    QVERIFY(model);
    const auto table = WordTable::load(*model);
    const auto tagger = Tagger::load(*model);
    QVERIFY(table && tagger);

    AnalysedText text = fromConllu(u"1\tthe\t_\t_\t_\t_\t_\t_\t_\t_\n2\tduck\t_\t_\t_\t_\t_\t_\t_\t_\n\n"
                                   "1\tthey\t_\t_\t_\t_\t_\t_\t_\t_\n2\tduck\t_\t_\t_\t_\t_\t_\t_\t_\n\n"_s);
    const DocumentWords words(text, *table, Gazetteer());
    tagger->tag(std::span(text.tokens).first(2), words.padded(0));
    tagger->tag(std::span(text.tokens).last(2), words.padded(1));
    QCOMPARE(text.tokens[0].xpos, Xpos::Dt);
    QCOMPARE(text.tokens[1].xpos, Xpos::Nn);
    QCOMPARE(text.tokens[2].upos, Upos::Pron);
    QCOMPARE(text.tokens[3].xpos, Xpos::Vbp);

    const WordEntry *swam = table->find(wordFeatures(u"Swam").word);
    QVERIFY(swam);
    QCOMPARE(*table->lemma(*swam, Xpos::Vbd), u"swim"_s);
    QVERIFY(!table->lemma(*swam, Xpos::Nn));
    QVERIFY(!table->find(wordFeatures(u"goose").word));
}

/// A corpus in which no tag is frequent is learned as it is.
void TestTraining::fewWords()
{
    const AnalysedText few = fromConllu(u"1\tgeese\tgoose\tNOUN\tNNS\t_\t0\troot\t_\t_\n\n"_s);
    const auto orthography = Orthography::load(resourceFolder() + u"/lexicon/en/orthography.json"_s);
    const auto gazetteer = Gazetteer::load(resourceFolder() + u"/lexicon/en"_s, *orthography);
    const auto bytes = trainModel({std::vector(8, few), {}}, *gazetteer, {});
    QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.problem().where + bytes.problem().what));
    QVERIFY(ModelFile::fromBytes(*bytes, u"toy"_s));
}

void TestTraining::sameModelEveryTime()
{
    const auto first = train(), second = train();
    QVERIFY(first && second);
    QCOMPARE(*first, *second);
}

void TestTraining::goldNames_data()
{
    QTest::addColumn<QStringList>("annotations"); // of the four words the / Texas / student / Ahmed
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("none") << QStringList{u"_"_s, u"_"_s, u"_"_s, u"_"_s} << QStringList();
    QTest::newRow("one word") << QStringList{u"_"_s, u"Entity=(2-place-new-nnnnn-cf1-1-coref-Texas)"_s,
                                             u"_"_s, u"_"_s}
                              << QStringList{u"place Texas"_s};
    QTest::newRow("nested") << QStringList{u"Entity=(1-person-new-nnnnn-cf1-3,4-coref"_s,
                                           u"SpaceAfter=No|Entity=(2-place-new-nnnnn-cf1-1-coref)"_s, u"_"_s,
                                           u"Entity=1)"_s}
                            << QStringList{u"place Texas"_s, u"person Ahmed"_s};
    QTest::newRow("of several words")
        << QStringList{u"Entity=(1-person-new-nnnnn-cf1-2,3,4-coref"_s, u"_"_s, u"_"_s, u"Entity=1)"_s}
        << QStringList{u"person Texas student Ahmed"_s};
    QTest::newRow("names in a mention without a name of its own")
        << QStringList{u"Entity=(1-abstract-new-nnnnn-cf1-2,3-coref"_s,
                       u"Entity=(2-place-new-nnnnn-cf1-1-coref)"_s, u"Entity=1)"_s, u"_"_s}
        << QStringList{u"place Texas"_s};
    QTest::newRow("no proper noun") << QStringList{u"_"_s, u"_"_s,
                                                   u"Entity=(3-person-new-nnnnn-cf1-1-coref)"_s, u"_"_s}
                                    << QStringList();
    QTest::newRow("dates are no names")
        << QStringList{u"_"_s, u"Entity=(4-time-new-nnnnn-cf1-1-coref)"_s, u"_"_s, u"_"_s} << QStringList();
}

void TestTraining::goldNames()
{
    QFETCH(QStringList, annotations);
    QFETCH(QStringList, expected);
    const QStringList words{u"the\tthe\tDET\tDT"_s, u"Texas\tTexas\tPROPN\tNNP"_s,
                            u"student\tstudent\tNOUN\tNN"_s, u"Ahmed\tAhmed\tPROPN\tNNP"_s};
    const QList<int> heads{4, 3, 4, 0};
    QString conllu;
    for (qsizetype i = 0; i < words.size(); ++i)
        conllu +=
            u"%1\t%2\t_\t%3\t%4\t_\t%5\n"_s.arg(QString::number(i + 1), words[i], QString::number(heads[i]),
                                                heads[i] == 0 ? u"root"_s : u"dep"_s, annotations[i]);
    const AnalysedText text = fromConllu(conllu);
    QStringList found;
    for (const Entity &entity : dateline::goldNames(conllu, text))
        found.append(toText(entity.kind) + u' ' + wordsOf(text, entity));
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(TestTraining)
#include "tst_training.moc"
