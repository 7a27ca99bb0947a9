// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/candidatefinder.h"
#include "app/events/retelling.h"
#include "testarticle.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_Retelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void added_data();
    void added();
};

void tst_Retelling::added_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("times");
    QTest::addColumn<bool>("heading");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("expected"); // the event's further mentions
    const QString resigned = u"The/DT mayor/NN resigned/VBD/resign ./. | "_s;
    QTest::newRow("noun that points back")
        << resigned + u"The/DT resignation/NN surprised/VBD/surprise many/JJ ./."_s << QString() << false
        << u"resigned"_s << u"resignation"_s;
    QTest::newRow("noun that does not") << resigned + u"A/DT resignation/NN is/VBZ/be rare/JJ ./."_s
                                        << QString() << false << u"resigned"_s << QString();
    QTest::newRow("another word") << resigned + u"The/DT arrest/NN surprised/VBD/surprise many/JJ ./."_s
                                  << QString() << false << u"resigned"_s << QString();
    QTest::newRow("with a date of its own")
        << resigned + u"The/DT mayor/NN resigned/VBD/resign in/IN 2019/CD ./."_s << u"2019=2019"_s << false
        << u"resigned"_s << QString();
    QTest::newRow("the event is not shown")
        << resigned + u"The/DT resignation/NN surprised/VBD/surprise many/JJ ./."_s << QString() << false
        << u"surprised"_s << QString();
    QTest::newRow("stand-in") << resigned + u"The/DT decision/NN surprised/VBD/surprise many/JJ ./."_s
                              << QString() << false << u"resigned"_s << u"decision"_s;
    QTest::newRow("stand-in with an indefinite article")
        << resigned + u"A/DT decision/NN surprised/VBD/surprise many/JJ ./."_s << QString() << false
        << u"resigned"_s << QString();
    QTest::newRow("stand-in far behind")
        << resigned + u"It/PRP rained/VBD/rain ./. | The/DT decision/NN surprised/VBD/surprise many/JJ ./."_s
        << QString() << false << u"resigned"_s << QString();
    QTest::newRow("headline, its verb tagged as a noun")
        << u"Company/NN files/NNS/file for/IN bankruptcy/NN | The/DT firm/NN filed/VBD/file papers/NNS ./."_s
        << QString() << true << u"filed"_s << u"files"_s;
    QTest::newRow("headline of another event")
        << u"Mayor/NN dies/VBZ/die | The/DT firm/NN filed/VBD/file papers/NNS ./."_s << QString() << true
        << u"filed"_s << QString();
}

void tst_Retelling::added()
{
    QFETCH(QString, source);
    QFETCH(QString, times);
    QFETCH(bool, heading);
    QFETCH(QString, shown);
    TestArticle article(source, times);
    if (heading)
        article.makeHeading(0);
    const StageInput input = article.input();
    const std::vector<Candidate> candidates = CandidateFinder(input).find();
    const ValidityLimits limits;
    std::vector<Draft> events;
    for (const Candidate &candidate : candidates) {
        if (candidate.heading)
            continue;
        Draft draft;
        draft.candidate = candidate;
        draft.confidence = article.word(candidate.trigger) == shown && events.empty() ? 0.9 : 0.01;
        events.push_back(draft);
    }
    addRetellings(input, References(input), candidates, limits, events);
    QStringList found;
    for (const Draft &event : events)
        for (int mention : event.mentions)
            found << article.word(mention);
    QTEST(found.join(u' '), "expected");
}

QTEST_GUILESS_MAIN(tst_Retelling)
#include "tst_retelling.moc"
