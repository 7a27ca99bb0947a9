// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/resources.h"
#include "exportsample.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_EventCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codes_data();
    void codes();
    void codesOfWhatIsDoneToWhat_data();
    void codesOfWhatIsDoneToWhat();
    void everyFrameHasACode();
    void everyRowHasATrigger();
    void badTables_data();
    void badTables();

private:
    static QJsonObject file(const QString &name);
};

QJsonObject tst_EventCodes::file(const QString &name)
{
    QFile file(resourceFolder() + u"/lexicon/en/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

namespace {

struct Trigger
{
    EventType type;
    QString word;
};

/// Words, patterns and frames of the lexicon that tell a type.
std::vector<Trigger> triggersOf(const QJsonObject &lexicon)
{
    std::vector<Trigger> triggers;
    for (const QString &part : {u"verbs"_s, u"nouns"_s})
        for (EventType type : allEventTypes())
            for (const QJsonValue &word : lexicon[part][toText(type)].toArray())
                triggers.push_back({type, word.toString()});
    for (const QString &part : {u"patterns"_s, u"frames"_s})
        for (const QJsonValue &row : lexicon[part].toArray())
            if (const auto type = eventTypeFromText(row[u"type"].toString()))
                triggers.push_back({*type, row[u"verb"].toString()});
    return triggers;
}

} // namespace

void tst_EventCodes::codes_data()
{
    QTest::addColumn<EventType>("type");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("plover");
    QTest::addColumn<QString>("cameo");
    QTest::newRow("a type") << EventType::Meeting << u"met"_s << u"CONSULT"_s << u"04"_s;
    QTest::newRow("a form of a word") << EventType::Statement << u"condemned"_s << u"ACCUSE"_s << u"11"_s;
    QTest::newRow("at the beginning of a sentence")
        << EventType::Statement << u"Condemnation"_s << u"ACCUSE"_s << u"11"_s;
    QTest::newRow("a statement and no more") << EventType::Statement << u"said"_s << QString() << u"01"_s;
    QTest::newRow("a pledge") << EventType::Agreement << u"pledged"_s << u"AGREE"_s << u"03"_s;
    QTest::newRow("a treaty") << EventType::Agreement << u"treaty"_s << u"AGREE"_s << u"05"_s;
    QTest::newRow("mass violence") << EventType::Conflict << u"massacres"_s << u"ASSAULT"_s << u"20"_s;
    QTest::newRow("troops") << EventType::Conflict << u"deployment"_s << u"MOBILIZE"_s << u"15"_s;
    QTest::newRow("the word of another type")
        << EventType::Business << u"condemned"_s << QString() << QString();
    QTest::newRow("out of politics") << EventType::Contest << u"won"_s << QString() << QString();
    QTest::newRow("no word") << EventType::Dispute << QString() << u"PROTEST"_s << u"14"_s;
}

void tst_EventCodes::codes()
{
    QFETCH(EventType, type);
    QFETCH(QString, word);
    const auto codes = sampleCodes();
    QVERIFY(codes);
    QTEST(codes->of(type, word).plover, "plover");
    QTEST(codes->of(type, word).cameo, "cameo");
}

void tst_EventCodes::codesOfWhatIsDoneToWhat_data()
{
    QTest::addColumn<EventType>("type");
    QTest::addColumn<QString>("text"); // the trigger in angle brackets
    QTest::addColumn<QString>("plover");
    QTest::addColumn<QString>("cameo");
    const auto row = [](const char *name, EventType type, const QString &text, const QString &plover,
                        const QString &cameo) { QTest::newRow(name) << type << text << plover << cameo; };
    row("a treaty", EventType::Agreement, u"They [signed] a treaty on Monday."_s, u"AGREE"_s, u"05"_s);
    row("a ceasefire", EventType::Agreement, u"They [signed] a ceasefire."_s, u"AGREE"_s, u"08"_s);
    row("a ceasefire, passive", EventType::Agreement, u"On Monday, a ceasefire was [signed]."_s, u"AGREE"_s,
        u"08"_s);
    row("in another clause", EventType::Agreement, u"After a ceasefire, they [signed] a treaty."_s,
        u"AGREE"_s, u"05"_s);
    row("a contract", EventType::Agreement, u"Ford [signed] a contract."_s, QString(), QString());
    row("a bill", EventType::Politics, u"Ann Lee [signed] the bill into law."_s, QString(), QString());
    row("troops", EventType::Conflict, u"Norway [sent] more troops."_s, u"MOBILIZE"_s, u"15"_s);
    row("a bomb", EventType::Conflict, u"Someone [sent] a bomb."_s, u"ASSAULT"_s, u"19"_s);
    row("arms", EventType::Offering, u"Norway [sent] weapons."_s, u"COOPERATE"_s, u"06"_s);
    row("food", EventType::Offering, u"Norway [sent] food."_s, u"AID"_s, u"07"_s);
    row("sanctions", EventType::Dispute, u"They [imposed] harsh sanctions."_s, u"SANCTION"_s, u"16"_s);
    row("hostages", EventType::Justice, u"They [released] two hostages."_s, u"CONCEDE"_s, u"08"_s);
    row("a verdict", EventType::Justice, u"They [released] a verdict."_s, u"COERCE"_s, u"17"_s);
}

void tst_EventCodes::codesOfWhatIsDoneToWhat()
{
    QFETCH(EventType, type);
    QFETCH(QString, text);
    const auto codes = sampleCodes();
    QVERIFY(codes);
    Event event;
    event.type = type;
    event.trigger = {text.indexOf(u'[') + 1, text.indexOf(u']')};
    event.sentence = {0, text.size()};
    text.replace(u']', u' ');
    QTEST(codes->of(event, text).plover, "plover");
    QTEST(codes->of(event, text).cameo, "cameo");
}

void tst_EventCodes::everyFrameHasACode()
{
    const QJsonObject table = file(u"codes.json"_s);
    const QJsonArray plover = table[u"plover"].toArray();
    const QJsonArray cameo = table[u"cameo"].toArray();
    QVERIFY(plover.contains(u"NONE"_s) && plover.size() == 17);
    const auto codes = sampleCodes();
    QVERIFY(codes);
    const std::vector<Trigger> triggers = triggersOf(file(u"events.json"_s));
    QVERIFY(triggers.size() > 1000);
    int coded = 0;
    for (const Trigger &trigger : triggers) {
        const EventCode code = codes->of(trigger.type, trigger.word);
        QVERIFY2(code.plover.isEmpty() || plover.contains(code.plover), qPrintable(trigger.word));
        QVERIFY2(code.cameo.isEmpty() || cameo.contains(code.cameo), qPrintable(trigger.word));
        QVERIFY(code.plover.isEmpty() || !code.cameo.isEmpty());
        coded += !code.plover.isEmpty();
    }
    QVERIFY2(coded * 3 > int(triggers.size()), qPrintable(QString::number(coded)));
}

void tst_EventCodes::everyRowHasATrigger()
{
    const std::vector<Trigger> triggers = triggersOf(file(u"events.json"_s));
    for (const QJsonValue &row : file(u"codes.json"_s)[u"words"].toArray())
        for (const QJsonValue &letters : row[u"words"].toArray())
            QVERIFY2(std::any_of(triggers.begin(), triggers.end(),
                                 [&](const Trigger &trigger) {
                                     return toText(trigger.type) == row[u"type"].toString() &&
                                            trigger.word.startsWith(letters.toString());
                                 }),
                     qPrintable(letters.toString()));
}

void tst_EventCodes::badTables_data()
{
    QTest::addColumn<QString>("taken"); // from the table that users get
    QTest::addColumn<QString>("put");
    QTest::newRow("not JSON") << u"{"_s << QString();
    QTest::newRow("a type without a code") << u"\"meeting\""_s << u"\"meetings\""_s;
    QTest::newRow("a code that is not listed") << u"\"CONSULT\", \"cameo\""_s << u"\"CHAT\", \"cameo\""_s;
    QTest::newRow("a type that is not known") << u"\"type\": \"conflict\""_s << u"\"type\": \"war\""_s;
    QTest::newRow("empty") << u"*"_s << QString();
}

void tst_EventCodes::badTables()
{
    QFETCH(QString, taken);
    QFETCH(QString, put);
    QFile table(resourceFolder() + u"/lexicon/en/codes.json"_s);
    QVERIFY(table.open(QIODevice::ReadOnly));
    QString json = QString::fromUtf8(table.readAll());
    if (taken == u"*"_s)
        json.clear();
    else
        json.replace(json.indexOf(taken), taken.size(), put);
    const auto codes = EventCodes::fromJson(json.toUtf8(), u"codes.json"_s);
    QVERIFY(!codes);
    QCOMPARE(codes.problem().where, u"codes.json"_s);
    QVERIFY(!codes.problem().what.isEmpty() && !codes.problem().action.isEmpty());
}

QTEST_GUILESS_MAIN(tst_EventCodes)
#include "tst_eventcodes.moc"
