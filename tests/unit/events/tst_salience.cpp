// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/salience.h"
#include "testarticle.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_Salience : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mainEvent_data();
    void mainEvent();
    void mentionInTheHeadline();
    void noEvents();
};

namespace {

const QString threeSentences =
    u"Riverton/NNP lost/VBD/lose Northfield/NNP ./. | The/DT mayor/NN resigned/VBD/resign ./. | "
    "Crowds/NNS/crowd protested/VBD/protest ./."_s;

Event eventAt(const TestArticle &article, const QString &word, const QString &title, double salience)
{
    Event made;
    made.title = title;
    made.trigger = article.input().token(article.find(word)).span;
    made.salience = salience;
    return made;
}

} // namespace

void tst_Salience::mainEvent_data()
{
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QList<double>>("saliences"); // of the three sentences
    QTest::addColumn<int>("expected");
    QTest::newRow("the most salient") << QString() << QList<double>{0.2, 0.2, 0.9} << 2;
    QTest::newRow("in the lead, where nothing else tells") << QString() << QList<double>{0.5, 0.5, 0.5} << 0;
    QTest::newRow("the headline says it")
        << u"Mayor of Riverton resigns"_s << QList<double>{0.5, 0.5, 0.5} << 1;
    QTest::newRow("the headline says it in its own words, late in the text")
        << u"Crowds in protest on the streets"_s << QList<double>{0.5, 0.5, 0.5} << 2;
    QTest::newRow("background in the headline")
        << u"Crowds protest after mayor resigned"_s << QList<double>{0.3, 0.5, 0.5} << 2;
    QTest::newRow("a headline of background alone is one")
        << u"After mayor of Riverton resigned"_s << QList<double>{0.3, 0.5, 0.5} << 1;
    QTest::newRow("a headline about something else")
        << u"What we know so far"_s << QList<double>{0.5, 0.5, 0.5} << 0;
    QTest::newRow("empty words of the headline")
        << u"The one with the most"_s << QList<double>{0.5, 0.5, 0.5} << 0;
    QTest::newRow("two words are a topic, or the name of a file")
        << u"Crowds resigned"_s << QList<double>{0.5, 0.5, 0.5} << 0;
    QTest::newRow("a headline does not outweigh everything")
        << u"Mayor of three towns in Maine"_s << QList<double>{0.9, 0.1, 0.1} << 0;
}

void tst_Salience::mainEvent()
{
    QFETCH(QString, headline);
    QFETCH(QList<double>, saliences);
    TestArticle article(threeSentences);
    article.setTitle(headline);
    const std::vector<Event> events{eventAt(article, u"lost"_s, u"Riverton lost Northfield"_s, saliences[0]),
                                    eventAt(article, u"resigned"_s, u"Mayor resigned"_s, saliences[1]),
                                    eventAt(article, u"protested"_s, u"Crowds protested"_s, saliences[2])};
    QTEST(dateline::mainEvent(article.input(), events), "expected");
}

void tst_Salience::mentionInTheHeadline()
{
    TestArticle article(
        u"Talks/NNS/talk fail/VBP || A/DT storm/NN came/VBD/come ./. | Ministers/NNS/minister "
        "met/VBD/meet ./."_s);
    article.makeHeading(0);
    Event storm = eventAt(article, u"came"_s, u"A storm came"_s, 0.4);
    Event met = eventAt(article, u"met"_s, u"Ministers met"_s, 0.5);
    QCOMPARE(dateline::mainEvent(article.input(), {storm, met}), 0);
    met.mentions = {article.input().token(article.find(u"Talks"_s)).span};
    QCOMPARE(dateline::mainEvent(article.input(), {storm, met}), 1);
}

void tst_Salience::noEvents()
{
    TestArticle article(threeSentences);
    article.setTitle(u"Mayor resigns"_s);
    QCOMPARE(dateline::mainEvent(article.input(), {}), -1);
    const Event one = eventAt(article, u"protested"_s, u"Crowds protested"_s, 0);
    QCOMPARE(dateline::mainEvent(article.input(), {one}), 0);
    QCOMPARE(dateline::mainEvent(article.input(), {one, one}), 0);
}

QTEST_GUILESS_MAIN(tst_Salience)
#include "tst_salience.moc"
