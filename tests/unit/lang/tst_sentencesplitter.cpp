// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/resources.h"
#include "app/lang/textcutter.h"
#include <QtTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class TestSentenceSplitter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sentences_data();
    void sentences();
    void kinds_data();
    void kinds();
    void paragraphs();

private:
    Orthography m_orthography;
};

void TestSentenceSplitter::initTestCase()
{
    const auto orthography = Orthography::load(resourceFolder() + u"/lexicon/en/orthography.json"_s);
    QVERIFY(orthography);
    m_orthography = *orthography;
}

void TestSentenceSplitter::sentences_data()
{
    QTest::addColumn<QString>("text"); // a bar stands where a sentence ends
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(text);
    };
    row("one", "They met in London.");
    row("two", "They met.| They talked.");
    row("question and exclamation", "Who came?| Nobody!| So they left.");
    row("title", "President Clinton met Mr. Blair and Dr. Smith in St. Louis.");
    row("initials", "George W. Bush met J. D. Salinger.");
    row("country inside", "He visited the U.S. Congress on Friday.");
    row("country at the end", "He left the U.S.| The army stayed.");
    row("company inside", "Hadson Corp. President John Smith resigned.");
    row("company at the end", "He works for Hadson Corp.| It makes gas.");
    row("hour at the end", "They left at 5 p.m.| The talks went on.");
    row("hour inside", "They left at 5 p.m. Friday for London.");
    row("month", "It opened on Jan. 5, 2021, in London.");
    row("decimal", "Prices rose 5.4 percent.| They fell later.");
    row("number abbreviation", "He came in at No. 5 in the race.");
    row("no at the end", "He said no.| Then he left.");
    row("quote ends sentence", "\"They met.\"| He left.");
    row("curly quote ends sentence", "“They met.”| He left.");
    row("quote goes on", "\"Will they meet?\" he asked.");
    row("quote goes on with a name", "\"Never again!\" Smith said in London.");
    row("quote with comma", "\"They met,\" Smith said.");
    row("bracketed sentence", "They met.| (Nobody saw it.)| They left.");
    row("footnote mark", "He went to Dulwich.[17]| There he stayed.");
    row("two footnote marks", "He went to Dulwich.[17][18]| There he stayed.");
    row("ellipsis inside", "They came ... and left.");
    row("ellipsis at the end", "They waited...| Nobody came.");
    row("small name", "They met.| iPhone sales rose.");
    row("digit starts", "They met.| 24 people died.");
    row("colon", "He said: They met.");
    row("semicolon", "They met; they talked.");
    row("latin", "Many pets, e.g. Cats, were lost.");
    row("list number", "1. They met in London.");
    row("careless writing", "they met there.| then they left.");
    row("web address", "See www.example.org for more.");
    row("no final mark", "They met in London");
    row("dateline", "LONDON, May 5 (Reuters) —| The ministers met.");
    row("dateline agency", "TEHRAN (AFP) -| An international contest began.");
    row("dateline city and country", "Taipei, Taiwan —| The festival began.");
    row("dash is no dateline", "They came — and left.");
    row("names before a dash are no dateline", "Smith and Jones — both of London — met.");
    row("date at the head", "Thursday, May 7, 2015| On Tuesday, the government announced it.");
    row("date inside stays", "Thursday, May 7, 2015 was a fine day.");
}

void TestSentenceSplitter::sentences()
{
    QFETCH(QString, text);
    QStringList expected;
    for (const QString &sentence : text.split(u'|'))
        expected.append(sentence.trimmed());
    const AnalysedText cut = cutText(text.remove(u'|'), m_orthography);
    QStringList found;
    for (const Sentence &sentence : cut.sentences)
        found.append(sentence.span.in(cut.text).toString());
    QCOMPARE(found, expected);
    int next = 0;
    for (const Sentence &sentence : cut.sentences) {
        QCOMPARE(sentence.first, next);
        QCOMPARE(cut.tokens[size_t(sentence.first)].span.begin, sentence.span.begin);
        QCOMPARE(cut.tokens[size_t(sentence.last) - 1].span.end, sentence.span.end);
        next = sentence.last;
    }
    QCOMPARE(next, int(cut.tokens.size()));
}

void TestSentenceSplitter::kinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<SentenceKind>("kind");
    QTest::newRow("body") << u"The ministers met in London."_s << SentenceKind::Body;
    QTest::newRow("heading") << u"Ministers meet in London"_s << SentenceKind::Heading;
    QTest::newRow("quoted heading") << u"Ministers 'meet' in \"London\""_s << SentenceKind::Heading;
    QTest::newRow("question") << u"Who met in London?"_s << SentenceKind::Body;
    QTest::newRow("introduction") << u"These came:"_s << SentenceKind::Body;
    QTest::newRow("date") << u"Friday, July 21, 2017"_s << SentenceKind::Dateline;
    QTest::newRow("date alone") << u"July 21, 2017"_s << SentenceKind::Dateline;
    QTest::newRow("a number is no date") << u"2017"_s << SentenceKind::Heading;
    QTest::newRow("a month is no date line") << u"May"_s << SentenceKind::Heading;
    QTest::newRow("dateline") << u"NAIROBI, Kenya (AP) _"_s << SentenceKind::Dateline;
}

void TestSentenceSplitter::kinds()
{
    QFETCH(QString, text);
    QFETCH(SentenceKind, kind);
    const AnalysedText cut = cutText(text, m_orthography);
    QCOMPARE(cut.sentences.size(), size_t(1));
    QCOMPARE(int(cut.sentences[0].kind), int(kind));
}

void TestSentenceSplitter::paragraphs()
{
    const AnalysedText cut = cutText(u"\n\nA title\n \r\nThey met. They left.\nThe end."_s, m_orthography);
    QList<int> paragraphs;
    for (const Sentence &sentence : cut.sentences)
        paragraphs.append(sentence.paragraph);
    QCOMPARE(paragraphs, (QList<int>{0, 1, 1, 2}));
    QVERIFY(cutText({}, m_orthography).sentences.empty());
    QVERIFY(cutText(u" \n\t\n"_s, m_orthography).sentences.empty());
}

QTEST_GUILESS_MAIN(TestSentenceSplitter)
#include "tst_sentencesplitter.moc"
