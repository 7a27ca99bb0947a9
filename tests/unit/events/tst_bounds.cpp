// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/bounds.h"
#include "app/events/candidatefinder.h"
#include "testarticle.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_Bounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bounds_data();
    void bounds();
};

void tst_Bounds::bounds_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("trigger");
    QTest::addColumn<QString>("dated"); // trigger of a dated event, may be empty
    QTest::addColumn<QString>("expected");
    QTest::newRow("since -ing")
        << u"Since/IN taking/VBG/take office/NN ,/, Biden/NNP has/VBZ+/have visited/VBN/visit "
           "allies/NNS/ally ./."_s
        << u"visited"_s << QString() << u"notbefore||Since taking office"_s;
    QTest::newRow("since he did")
        << u"Biden/NNP has/VBZ+/have visited/VBN/visit allies/NNS/ally since/IN+ he/PRP "
           "took/VBD/take office/NN ./."_s
        << u"visited"_s << QString() << u"notbefore||since he took office"_s;
    QTest::newRow("after an event with a date")
        << u"Protesters/NNS/protester marched/VBD/march after/IN+ police/NN shot/VBD/shoot him/PRP ./."_s
        << u"marched"_s << u"shot"_s << u"notbefore|2020-05|after police shot him"_s;
    QTest::newRow("before -ing")
        << u"He/PRP sold/VBD/sell the/DT firm/NN before/IN leaving/VBG/leave town/NN ./."_s << u"sold"_s
        << u"leaving"_s << u"notafter|2020-05|before leaving town"_s;
    QTest::newRow("since an event's noun")
        << u"Crowds/NNS/crowd have/VBP+/have marched/VBN/march since/IN the/DT election/NN ./."_s
        << u"marched"_s << u"election"_s << u"notbefore|2020-05|since the election"_s;
    QTest::newRow("since, for a reason")
        << u"Crowds/NNS/crowd marched/VBD/march since/IN+ they/PRP are/VBP/be angry/JJ ./."_s << u"marched"_s
        << QString() << QString();
    QTest::newRow("after something that is no event")
        << u"He/PRP ran/VBD/run after/IN the/DT bus/NN ./."_s << u"ran"_s << QString() << QString();
    QTest::newRow("while")
        << u"Crowds/NNS/crowd marched/VBD/march while/IN+ police/NN shot/VBD/shoot him/PRP ./."_s
        << u"marched"_s << u"shot"_s << QString();
    QTest::newRow("the other clause is not bounded")
        << u"Protesters/NNS/protester marched/VBD/march after/IN+ police/NN shot/VBD/shoot him/PRP ./."_s
        << u"shot"_s << QString() << QString();
    QTest::newRow("of another sentence")
        << u"Since/IN taking/VBG/take office/NN he/PRP slept/VBD/sleep ./. | Crowds/NNS/crowd marched/VBD/march ./."_s
        << u"marched"_s << QString() << QString();
}

void tst_Bounds::bounds()
{
    QFETCH(QString, source);
    QFETCH(QString, trigger);
    QFETCH(QString, dated);
    const TestArticle article(source);
    const StageInput input = article.input();
    std::vector<Draft> drafts;
    Draft own;
    own.candidate.trigger = article.find(trigger);
    own.candidate.clause = input.layer.clauseOf[size_t(own.candidate.trigger)];
    if (!dated.isEmpty()) {
        Draft other;
        other.candidate.trigger = article.find(dated);
        other.date.option.date = DateValue::fromTimex(u"2020-05");
        drafts.push_back(other);
    }
    drafts.push_back(own);
    Event event;
    event.trigger = input.token(own.candidate.trigger).span;
    addBounds(input, drafts, own, event);
    QStringList told;
    for (const TraceStep &step : event.trace)
        told << QString(toText(step.kind)) + u'|' + step.text + u'|' +
                    step.span.in(input.text.text).toString();
    QTEST(told.join(u"; "_s), "expected");
}

QTEST_GUILESS_MAIN(tst_Bounds)
#include "tst_bounds.moc"
