// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/resources.h"
#include "app/lang/analyser.h"
#include "app/lang/conllu.h"
#include "app/lang/treedecoder.h"
#include <numeric>
#include <QtTest>
#include <random>
#include <thread>

using namespace dateline;
using namespace Qt::StringLiterals;

/// The installed model: what it makes of sentences, and that it makes trees of everything.
class TestParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void makesTrees_data();
    void makesTrees();
    void onlyWhatIsAskedFor();
    void sameInAnyCompany();
    void sameOnAllThreads();
    void annotatingForgetsTrees();

private:
    AnalysedText parsed(const QString &text) const
    {
        AnalysedText analysed = m_analyser->analyse(text);
        m_analyser->parse(analysed);
        return analysed;
    }

    std::shared_ptr<const Analyser> m_analyser;
};

namespace {

const QString story = u"The minister resigned on Monday. Police said two men were arrested in Leeds.\n"
                      "It rained. What happened next, nobody who was there could later explain."_s;

/// The heads within the sentence, from 1; 0 for the root.
std::vector<int> headsOf(const AnalysedText &text, const Sentence &sentence)
{
    std::vector<int> heads;
    for (int i = sentence.first; i < sentence.last; ++i) {
        const Token &token = text.tokens[size_t(i)];
        heads.push_back(token.head < 0 ? 0 : token.head - sentence.first + 1);
    }
    return heads;
}

bool isWellFormed(const AnalysedText &text)
{
    for (const Sentence &sentence : text.sentences) {
        if (!isTree(headsOf(text, sentence)))
            return false;
        for (int i = sentence.first; i < sentence.last; ++i) {
            const Token &token = text.tokens[size_t(i)];
            if (!token.isParsed() || (token.relation == Relation::Root) != (token.head < 0))
                return false;
        }
    }
    return true;
}

/// Words and characters of all kinds in disorder.
QString disorder(int pieces)
{
    static const QStringList all{u"the"_s,
                                 u"of"_s,
                                 u"said"_s,
                                 u"(“"_s,
                                 u"."_s,
                                 u",\n"_s,
                                 u"1999"_s,
                                 u"He"_s,
                                 u"\t"_s,
                                 u"don't"_s,
                                 u"—"_s,
                                 u"日本"_s,
                                 u"\U0001F600"_s,
                                 u"to"_s,
                                 u"\"'\""_s,
                                 u"U.S."_s,
                                 u"and"_s,
                                 u"%$"_s,
                                 QString(QChar(0xD800))};
    std::mt19937 random(5);
    QString text;
    for (int i = 0; i < pieces; ++i)
        text += all[qsizetype(random() % size_t(all.size()))] + (random() % 3 ? u" "_s : QString());
    return text;
}

} // namespace

void TestParser::initTestCase()
{
    const auto analyser = Analyser::load(resourceFolder());
    QVERIFY(analyser);
    m_analyser = *analyser;
}

void TestParser::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("head"); // empty: root
    QTest::addColumn<QString>("relation");
    const auto row = [](const QString &text, const QString &word, const QString &head,
                        const QString &relation) {
        QTest::newRow(qPrintable(word + u" in "_s + text)) << text << word << head << relation;
    };
    const QString arrest = u"Police arrested two men in Leeds on Monday."_s;
    row(arrest, u"arrested"_s, {}, u"root"_s);
    row(arrest, u"Police"_s, u"arrested"_s, u"nsubj"_s);
    row(arrest, u"men"_s, u"arrested"_s, u"obj"_s);
    row(arrest, u"two"_s, u"men"_s, u"nummod"_s);
    row(arrest, u"Monday"_s, u"arrested"_s, u"obl"_s);
    const QString passive = u"The bridge was opened by the queen in 1932."_s;
    row(passive, u"bridge"_s, u"opened"_s, u"nsubj:pass"_s);
    row(passive, u"was"_s, u"opened"_s, u"aux:pass"_s);
    row(passive, u"1932"_s, u"opened"_s, u"obl"_s);
    const QString relative = u"The man who wrote the letter died yesterday."_s;
    row(relative, u"wrote"_s, u"man"_s, u"acl:relcl"_s);
    row(relative, u"letter"_s, u"wrote"_s, u"obj"_s);
    row(u"She said that the talks had failed."_s, u"failed"_s, u"said"_s, u"ccomp"_s);
    row(u"He refused to sign the treaty."_s, u"sign"_s, u"refused"_s, u"xcomp"_s);
    row(u"He resigned and left the country."_s, u"left"_s, u"resigned"_s, u"conj"_s);
    row(u"They did not agree."_s, u"not"_s, u"agree"_s, u"advmod"_s);
}

void TestParser::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    QFETCH(QString, head);
    QFETCH(QString, relation);
    const AnalysedText analysed = parsed(text);
    for (int i = 0; i < int(analysed.tokens.size()); ++i) {
        if (analysed.word(i) != word)
            continue;
        const Token &token = analysed.tokens[size_t(i)];
        QCOMPARE(QString(toText(token.relation)), relation);
        QCOMPARE(token.head < 0 ? QString() : analysed.word(token.head).toString(), head);
        return;
    }
    QFAIL("the word is not there");
}

void TestParser::makesTrees_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("white space") << u" \n\n "_s;
    QTest::newRow("one word") << u"Yes"_s;
    QTest::newRow("one mark") << u"…"_s;
    QTest::newRow("story") << story;
    QTest::newRow("disorder") << disorder(4000);
    QTest::newRow("one long sentence") << u"and then they went to the city "_s.repeated(2000);
    QTest::newRow("long list") << u"one, two, "_s.repeated(1500) + u"three."_s;
    QTest::newRow("the same word") << u"buffalo "_s.repeated(700);
    QTest::newRow("nested brackets") << u"("_s.repeated(1000) + u"x"_s + u")"_s.repeated(1000);
}

void TestParser::makesTrees()
{
    QFETCH(QString, text);
    QVERIFY(isWellFormed(parsed(text)));
}

void TestParser::onlyWhatIsAskedFor()
{
    AnalysedText text = m_analyser->analyse(story);
    QCOMPARE(text.sentences.size(), size_t(4));
    const std::vector<int> some{2, 0, 2};
    m_analyser->parse(text, some);
    for (size_t number = 0; number < 4; ++number)
        for (int i = text.sentences[number].first; i < text.sentences[number].last; ++i)
            QCOMPARE(text.tokens[size_t(i)].isParsed(), number == 0 || number == 2);
    const QString before = toConllu(text);
    m_analyser->parse(text, some);
    QCOMPARE(toConllu(text), before);
    m_analyser->parse(text, {});
    QCOMPARE(toConllu(text), before);
    m_analyser->parse(text);
    QCOMPARE(toConllu(text), toConllu(parsed(story)));
}

/// A sentence's tree does not depend on what it is parsed together with.
void TestParser::sameInAnyCompany()
{
    AnalysedText one = m_analyser->analyse(story + u'\n' + disorder(300));
    AnalysedText together = one;
    m_analyser->parse(together);
    std::vector<int> order(one.sentences.size());
    std::iota(order.rbegin(), order.rend(), 0);
    for (const int number : order)
        m_analyser->parse(one, {&number, 1});
    QCOMPARE(toConllu(one), toConllu(together));
}

void TestParser::sameOnAllThreads()
{
    const QString expected = toConllu(parsed(disorder(500)));
    std::vector<QString> results(4);
    std::vector<std::thread> threads;
    for (QString &result : results)
        threads.emplace_back([&] { result = toConllu(parsed(disorder(500))); });
    for (std::thread &thread : threads)
        thread.join();
    for (const QString &result : results)
        QCOMPARE(result, expected);
}

void TestParser::annotatingForgetsTrees()
{
    AnalysedText text = parsed(story);
    m_analyser->annotate(text);
    for (const Token &token : text.tokens)
        QVERIFY(!token.isParsed() && token.head == -1);
}

QTEST_GUILESS_MAIN(TestParser)
#include "tst_parser.moc"
