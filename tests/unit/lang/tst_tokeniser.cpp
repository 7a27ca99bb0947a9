// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/resources.h"
#include "app/lang/tokeniser.h"
#include <QtTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class TestTokeniser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tokens_data();
    void tokens();
    void offsets();
    void coversEverything_data();
    void coversEverything();

private:
    std::vector<Token> tokenise(const QString &text) const
    {
        std::vector<Token> result;
        Tokeniser(m_orthography).tokenise(text, {0, text.size()}, result);
        return result;
    }

    Orthography m_orthography;
};

void TestTokeniser::initTestCase()
{
    const auto orthography = Orthography::load(resourceFolder() + u"/lexicon/en/orthography.json"_s);
    QVERIFY2(orthography, orthography ? "" : qPrintable(orthography.problem().what));
    m_orthography = *orthography;
}

void TestTokeniser::tokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // tokens, with spaces between
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("words", "They met in London", "They met in London");
    row("final period", "They met.", "They met .");
    row("comma", "Seoul, Tokyo", "Seoul , Tokyo");
    row("negation", "I don't", "I do n't");
    row("curly negation", "I don’t", "I do n’t");
    row("capital negation", "DON'T", "DO N'T");
    row("possessive", "Japan's rule", "Japan 's rule");
    row("plural possessive", "the states' rights", "the states ' rights");
    row("pronoun clitics", "I'm they're we've she'll he'd", "I 'm they 're we 've she 'll he 'd");
    row("madam keeps its apostrophe", "ma'am", "ma'am");
    row("two clitics", "wouldn't've", "would n't 've");
    row("cannot", "cannot Cannot", "can not Can not");
    row("gonna", "gonna", "gon na");
    row("canner is one word", "canner", "canner");
    row("irish name", "O'Rourke", "O'Rourke");
    row("french article", "L'Enfant coup d'etat", "L'Enfant coup d'etat");
    row("decade with apostrophe", "the 1590's", "the 1590's");
    row("year with apostrophe", "in '72", "in '72");
    row("number's", "number 969's", "number 969 's");
    row("double quotes", "\"deep disappointment\"", "\" deep disappointment \"");
    row("curly quotes", "“deep”", "“ deep ”");
    row("single quotes", "'quasi-state of war'", "' quasi - state of war '");
    row("latex quotes", "``It was,'' he said", "`` It was , '' he said");
    row("compound", "a high-stakes U-shaped table", "a high - stakes U - shaped table");
    row("prefix", "anti-war non-violence mid-1980s", "anti-war non-violence mid-1980s");
    row("name with hyphen", "Chung Eui-yong al-Qaeda", "Chung Eui - yong al - Qaeda");
    row("dashes", "peace--now war—ends", "peace -- now war — ends");
    row("range of years", "1969-1970 1729–1797", "1969 - 1970 1729 – 1797");
    row("iso date", "2021-05-05", "2021-05-05");
    row("telephone", "713-853-3989", "713-853-3989");
    row("slash date", "5/6/2021 and 9/11", "5/6/2021 and 9/11");
    row("slash words", "and/or", "and / or");
    row("clock", "at 10:30", "at 10:30");
    row("clock with unit", "10:30pm 5pm", "10:30 pm 5 pm");
    row("clock with dotted unit", "at 5 p.m. today", "at 5 p.m. today");
    row("ordinal and decade", "19th 1980s", "19th 1980s");
    row("number with comma", "200,000 people", "200,000 people");
    row("decimal", "rose 5.4 points", "rose 5.4 points");
    row("percent", "47%", "47 %");
    row("dollars", "$47,500", "$ 47,500");
    row("us dollars", "US$78m", "US$ 78 m");
    row("pounds and euro", "£13bn €5m", "£ 13 bn € 5 m");
    row("generation is no unit", "the 3G iPhone", "the 3G iPhone");
    row("country abbreviation", "the U.S. army", "the U.S. army");
    row("title", "Mr. Smith met Dr. Jones", "Mr. Smith met Dr. Jones");
    row("company", "Hadson Corp. said", "Hadson Corp. said");
    row("month", "on Jan. 5", "on Jan. 5");
    row("initials", "George W. Bush", "George W. Bush");
    row("letter ends sentence", "plan B. They left", "plan B . They left");
    row("number sign", "No. 5 and no. 7", "No. 5 and no. 7");
    row("no ends sentence", "He said no. They left", "He said no . They left");
    row("latin", "e.g. cats, i.e. pets", "e.g. cats , i.e. pets");
    row("ellipsis", "wait... go", "wait ... go");
    row("inner ellipsis", "replacement...is", "replacement ... is");
    row("no space after sentence", "with them.They left", "with them . They left");
    row("domain name", "whitehouse.gov", "whitehouse.gov");
    row("web address", "see http://example.org/a-b_c?d=1.", "see http://example.org/a-b_c?d=1 .");
    row("bare web address", "(www.example.org)", "( www.example.org )");
    row("mail address", "<a.b@example.org>", "< a.b@example.org >");
    row("hashtag", "#IStandWithAhmed #1", "#IStandWithAhmed # 1");
    row("footnote", "in Dulwich.[17]", "in Dulwich . [ 17 ]");
    row("brackets", "(EADS) word(s)", "( EADS ) word ( s )");
    row("ampersand", "AT&T and P&L", "AT&T and P&L");
    row("emphasis", "What?! Never!!", "What ?! Never !!");
    row("emoticon", "good :-)", "good :-)");
    row("no-break space", "11 2023", "11 2023");
    row("other scripts", "樋口 Ūsé Москва", "樋口 Ūsé Москва");
    row("only marks", "... -- *", "... -- *");
    row("empty", "", "");
    row("white space", " \t ", "");
}

void TestTokeniser::tokens()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QStringList words;
    for (const Token &token : tokenise(text))
        words.append(token.span.in(text).toString());
    QCOMPARE(words.join(u' '), expected);
}

void TestTokeniser::offsets()
{
    const QString text = u"\U0001F600 Japan’s  rule"_s;
    const std::vector<Token> tokens = tokenise(text);
    QCOMPARE(tokens.size(), size_t(4));
    QCOMPARE(tokens[0].span, (TextSpan{0, 2})); // a pair of surrogates
    QCOMPARE(tokens[1].span, (TextSpan{3, 8}));
    QCOMPARE(tokens[2].span, (TextSpan{8, 10}));
    QCOMPARE(tokens[3].span, (TextSpan{12, 16}));
    QVERIFY(!tokens[2].spaceBefore);
    QVERIFY(tokens[3].spaceBefore);
}

void TestTokeniser::coversEverything_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Whatever the text, tokens are in order, do not overlap and leave out white space only.
void TestTokeniser::coversEverything()
{
    QFETCH(unsigned, seed);
    const QString alphabet = u"aZé5 .,'’\"-–/$%()[]@:;!?&#…_*+=<>U.S.n't\u00A0\U0001F600"_s;
    QRandomGenerator random(seed);
    QString text;
    for (int i = 0; i < 400; ++i)
        text += alphabet[random.bounded(int(alphabet.size()))];
    qsizetype position = 0;
    for (const Token &token : tokenise(text)) {
        QVERIFY(token.span.begin >= position && !token.span.isEmpty());
        QVERIFY(QStringView(text).mid(position, token.span.begin - position).trimmed().isEmpty());
        position = token.span.end;
    }
    QVERIFY(QStringView(text).mid(position).trimmed().isEmpty());
}

QTEST_GUILESS_MAIN(TestTokeniser)
#include "tst_tokeniser.moc"
