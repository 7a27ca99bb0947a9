// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/resources.h"
#include "app/lang/analyser.h"
#include <QTemporaryDir>
#include <QtTest>
#include <thread>

using namespace dateline;
using namespace Qt::StringLiterals;

class TestAnalyser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tags_data();
    void tags();
    void lemmas_data();
    void lemmas();
    void names_data();
    void names();
    void surnameStandsForPerson();
    void emptyText();
    void sameInEveryThread();
    void missingResources();

private:
    AnalysedText analyse(const QString &text) const { return m_analyser->analyse(text); }

    std::shared_ptr<const Analyser> m_analyser;
};

void TestAnalyser::initTestCase()
{
    const auto analyser = Analyser::load(resourceFolder());
    QVERIFY2(analyser, analyser ? "" : qPrintable(analyser.problem().what));
    m_analyser = *analyser;
}

void TestAnalyser::tags_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("past") << u"The ministers met in London ."_s << u"DT NNS VBD IN NNP ."_s;
    QTest::newRow("passive") << u"She was arrested by soldiers ."_s << u"PRP VBD VBN IN NNS ."_s;
    QTest::newRow("infinitive") << u"They want to talk ."_s << u"PRP VBP TO VB ."_s;
    QTest::newRow("noun, not verb") << u"The talks failed ."_s << u"DT NNS VBD ."_s;
    QTest::newRow("number") << u"He paid 47,500 dollars ."_s << u"PRP VBD CD NNS ."_s;
    QTest::newRow("possessive") << u"Japan 's rule ended ."_s << u"NNP POS NN VBD ."_s;
    QTest::newRow("modal") << u"Biden will visit Seoul ."_s << u"NNP MD VB NNP ."_s;
    QTest::newRow("negation") << u"They did n't sign it ."_s << u"PRP VBD RB VB PRP ."_s;
}

void TestAnalyser::tags()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QStringList tags;
    for (const Token &token : analyse(text).tokens)
        tags.append(toText(token.xpos));
    QCOMPARE(tags.join(u' '), expected);
}

void TestAnalyser::lemmas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("verbs") << u"They met and pledged to do it."_s << u"they meet and pledge to do it ."_s;
    QTest::newRow("be and have") << u"It was said that he has been there."_s
                                 << u"it be say that he have be there ."_s;
    QTest::newRow("plurals") << u"Two women and three children died."_s
                             << u"two woman and three child die ."_s;
    QTest::newRow("names keep their form") << u"Blinken visited Tokyo."_s << u"Blinken visit Tokyo ."_s;
    QTest::newRow("clitics") << u"She can't say what's new."_s << u"she can not say what be new ."_s;
    QTest::newRow("unknown verb") << u"They had defrangled it."_s << u"they have defrangle it ."_s;
    QTest::newRow("number") << u"About 10,000 people came."_s << u"about 10000 people come ."_s;
}

void TestAnalyser::lemmas()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QStringList lemmas;
    for (const Token &token : analyse(text).tokens)
        lemmas.append(token.lemma);
    QCOMPARE(lemmas.join(u' '), expected);
}

void TestAnalyser::names_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); // "kind name"
    QTest::newRow("person with title")
        << u"They saw President Joe Biden there."_s << QStringList{u"person Joe Biden"_s};
    QTest::newRow("title with of") << u"He met US Secretary of State Antony Blinken on Friday."_s
                                   << QStringList{u"place US"_s, u"person Antony Blinken"_s};
    QTest::newRow("nationality is no name") << u"Then Japanese Prime Minister Yoshihide Suga resigned."_s
                                            << QStringList{u"person Yoshihide Suga"_s};
    QTest::newRow("countries") << u"The United States, South Korea and Japan signed it."_s
                               << QStringList{u"place United States"_s, u"place South Korea"_s,
                                              u"place Japan"_s};
    QTest::newRow("city") << u"The ministers met in London."_s << QStringList{u"place London"_s};
    QTest::newRow("department") << u"The State Department said nothing."_s
                                << QStringList{u"organization State Department"_s};
    QTest::newRow("university") << u"She studied at the University of Basel."_s
                                << QStringList{u"organization University of Basel"_s};
    QTest::newRow("company") << u"Reed International PLC said it would sell."_s
                             << QStringList{u"organization Reed International PLC"_s};
    QTest::newRow("place with a common noun")
        << u"He went to the Yasukuni shrine."_s << QStringList{u"place Yasukuni shrine"_s};
    QTest::newRow("adjective in a name")
        << u"The White House denied it."_s << QStringList{u"organization White House"_s};
    QTest::newRow("hyphen in a name")
        << u"He met Foreign Minister Chung Eui-yong there."_s << QStringList{u"person Chung Eui-yong"_s};
    QTest::newRow("small letters before a hyphen")
        << u"They fought al-Qaeda there."_s << QStringList{u"organization al-Qaeda"_s};
    QTest::newRow("no names") << u"The two ministers met again on Monday in May."_s << QStringList();
    QTest::newRow("a pronoun is no country") << u"They told us about it."_s << QStringList();
    QTest::newRow("title alone") << u"The President spoke."_s << QStringList{u"person President"_s};
    QTest::newRow("title alone in address")
        << u"Madam Speaker, I thank you."_s << QStringList{u"person Madam Speaker"_s};
    QTest::newRow("title and what it is of") << u"The President of the United States signed it."_s
                                             << QStringList{u"person President of the United States"_s};
    QTest::newRow("title in small letters") << u"The president spoke."_s << QStringList();
    QTest::newRow("a country after a small title")
        << u"The president of Ukraine spoke."_s << QStringList{u"place Ukraine"_s};
    QTest::newRow("nationality alone") << u"The South Korean ministry agreed."_s << QStringList();
}

void TestAnalyser::names()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    const AnalysedText analysed = analyse(text);
    QStringList found;
    for (const Entity &entity : analysed.entities) {
        QCOMPARE(entity.span.in(analysed.text), entity.name);
        QCOMPARE(analysed.tokens[size_t(entity.first)].span.begin, entity.span.begin);
        QCOMPARE(analysed.tokens[size_t(entity.last) - 1].span.end, entity.span.end);
        found.append(toText(entity.kind) + u' ' + entity.name);
    }
    QCOMPARE(found, expected);
}

/// "Marwick" alone could be a place; the full name elsewhere in the text decides.
void TestAnalyser::surnameStandsForPerson()
{
    const AnalysedText analysed =
        analyse(u"Senator Helen Marwick resigned on Monday. Critics of Marwick were glad."_s);
    QCOMPARE(analysed.entities.size(), size_t(2));
    QCOMPARE(analysed.entities[1].name, u"Marwick"_s);
    QCOMPARE(int(analysed.entities[1].kind), int(EntityKind::Person));
}

void TestAnalyser::emptyText()
{
    QVERIFY(analyse({}).tokens.empty());
    QVERIFY(analyse(u" \n\n "_s).sentences.empty());
}

void TestAnalyser::sameInEveryThread()
{
    const QString text =
        u"Joined by aides, Antony Blinken sat in London. Nobody else came to Tokyo's meeting."_s;
    const AnalysedText expected = analyse(text);
    std::vector<AnalysedText> results(4);
    std::vector<std::thread> threads;
    for (AnalysedText &result : results)
        threads.emplace_back([&] { result = analyse(text); });
    for (std::thread &thread : threads)
        thread.join();
    for (const AnalysedText &result : results)
        for (size_t i = 0; i < expected.tokens.size(); ++i) {
            QCOMPARE(result.tokens[i].xpos, expected.tokens[i].xpos);
            QCOMPARE(result.tokens[i].lemma, expected.tokens[i].lemma);
        }
}

void TestAnalyser::missingResources()
{
    const QTemporaryDir folder;
    const auto analyser = Analyser::load(folder.path());
    QVERIFY(!analyser);
    QVERIFY(analyser.problem().where.startsWith(folder.path()));
}

QTEST_GUILESS_MAIN(TestAnalyser)
#include "tst_analyser.moc"
