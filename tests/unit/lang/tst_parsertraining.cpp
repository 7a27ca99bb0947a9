// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/conllu.h"
#include "app/lang/parser.h"
#include "app/train/parser/parsertrainer.h"
#include "app/train/train.h"
#include <numeric>
#include <QtTest>

using namespace dateline;
using namespace Qt::StringLiterals;

/// Trains a parser of a toy language in a few seconds, and reads it back.
///
/// A clause is subject, verb, object. Adjectives stand before their noun. "x" after the object hangs on the
/// object if an adjective stands before that, else on the verb: a rule that only the context tells.
class TestParserTraining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void learnsTheGrammar_data();
    void learnsTheGrammar();
    void sameModelEveryTime();
    void knowsWhatItLearned();

private:
    Result<ModelSections> train(int epochs);

    std::vector<AnalysedText> m_corpus;
    std::shared_ptr<const ModelFile> m_tagger;
    std::vector<ParserProgress> m_progress;
};

namespace {

struct ToyWord
{
    QString form;
    QString tags;
    int head;
    QString relation;
};

QString conlluOf(const QList<ToyWord> &words)
{
    QString text;
    for (qsizetype i = 0; i < words.size(); ++i)
        text +=
            u"%1\t%2\t%2\t%3\t_\t%4\t%5\t_\t_\n"_s.arg(QString::number(i + 1), words[i].form, words[i].tags,
                                                       QString::number(words[i].head), words[i].relation);
    return text + u'\n';
}

/// "SUBJECT VERB [ADJECTIVE] OBJECT [x]"
QString clause(const QString &subject, const QString &verb, const QString &adjective, const QString &object,
               bool extended)
{
    const QString noun = u"NOUN\tNN"_s;
    QList<ToyWord> words{{subject, noun, 2, u"nsubj"_s}, {verb, u"VERB\tVBD"_s, 0, u"root"_s}};
    const int objectNumber = adjective.isEmpty() ? 3 : 4;
    if (!adjective.isEmpty())
        words.append({adjective, u"ADJ\tJJ"_s, objectNumber, u"amod"_s});
    words.append({object, noun, 2, u"obj"_s});
    if (extended)
        words.append({u"x"_s, u"ADV\tRB"_s, adjective.isEmpty() ? 2 : objectNumber, u"advmod"_s});
    return conlluOf(words);
}

const QStringList nouns{u"dog"_s, u"cat"_s, u"cow"_s, u"hen"_s, u"fox"_s, u"pig"_s};
const QStringList verbs{u"saw"_s, u"bit"_s, u"fed"_s};
const QStringList adjectives{u""_s, u"red"_s, u"big"_s};

AnalysedText toyCorpus()
{
    QString conllu;
    for (int i = 0; i < 360; ++i)
        conllu += clause(nouns[i % 6], verbs[i / 6 % 3], adjectives[i / 3 % 3], nouns[i / 5 % 6], i % 2 == 0);
    return fromConllu(conllu);
}

} // namespace

void TestParserTraining::initTestCase()
{
    m_corpus = {toyCorpus()};
    const auto bytes = trainModel({m_corpus, {}}, Gazetteer(), {});
    QVERIFY(bytes);
    const auto model = ModelFile::fromBytes(*bytes, u"toy"_s);
    QVERIFY(model);
    m_tagger = *model;
}

Result<ModelSections> TestParserTraining::train(int epochs)
{
    ParserTraining training;
    training.epochs = epochs;
    training.layout.hidden = 32;
    training.layout.arc = 16;
    training.layout.relation = 16;
    training.blocks = {1, recurrentBlock, 2};
    training.dropout = 0.1F;
    training.rate = 1e-2;
    training.batchWords = 100;
    training.check = m_corpus;
    m_progress.clear();
    training.progress = [this](const ParserProgress &progress) { m_progress.push_back(progress); };
    PerceptronTraining tagging;
    tagging.epochs = 2;
    return trainParser(m_corpus, m_tagger, Gazetteer(), tagging, training);
}

void TestParserTraining::learnsTheGrammar_data()
{
    QTest::addColumn<QString>("gold");
    QTest::newRow("plain") << clause(u"dog"_s, u"bit"_s, {}, u"hen"_s, false);
    QTest::newRow("adjective") << clause(u"fox"_s, u"fed"_s, u"red"_s, u"cow"_s, false);
    QTest::newRow("hangs on the verb") << clause(u"cat"_s, u"saw"_s, {}, u"pig"_s, true);
    QTest::newRow("hangs on the object") << clause(u"pig"_s, u"fed"_s, u"big"_s, u"fox"_s, true);
    QTest::newRow("unknown noun") << clause(u"zebra"_s, u"saw"_s, u"red"_s, u"cat"_s, true);
}

void TestParserTraining::learnsTheGrammar()
{
    static const Result<ModelSections> sections = train(25);
    QVERIFY(sections);
    ModelSections all = m_tagger->sections();
    all.insert(*sections);
    const auto model = ModelFile::fromBytes(modelFileBytes(all), u"toy"_s);
    QVERIFY(model);
    const auto parser = Parser::load(*model);
    QVERIFY(parser);

    QFETCH(QString, gold);
    AnalysedText text = fromConllu(gold);
    for (Token &token : text.tokens) {
        token.head = -1;
        token.relation = Relation::None;
    }
    const int first = 0;
    parser->parse(text, {&first, 1});
    QCOMPARE(toConllu(text).section(u"\n\n"_s, 0, 0).section(u"\n1\t"_s, 1),
             toConllu(fromConllu(gold)).section(u"\n\n"_s, 0, 0).section(u"\n1\t"_s, 1));
}

void TestParserTraining::sameModelEveryTime()
{
    const auto first = train(2), second = train(2);
    QVERIFY(first && second);
    QCOMPARE(*first, *second);
}

void TestParserTraining::knowsWhatItLearned()
{
    QVERIFY(train(4));
    QCOMPARE(m_progress.size(), size_t(4));
    QCOMPARE(m_progress.back().training.words, qint64(m_corpus[0].tokens.size()));
    QVERIFY(m_progress.back().training.loss < m_progress.front().training.loss);
    const ParserScore &check = m_progress.back().check;
    QVERIFY(check.attached <= check.heads && check.heads <= check.words);
    QVERIFY(double(check.heads) > 0.5 * double(check.words));
}

QTEST_GUILESS_MAIN(TestParserTraining)
#include "tst_parsertraining.moc"
