// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testarticle.h"
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_EventLexicon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void triggersOfLargeTypes_data();
    void triggersOfLargeTypes();
    void wordsAreListedOnce();
    void verbs_data();
    void verbs();
    void nouns_data();
    void nouns();
    void reporting_data();
    void reporting();

private:
    static QStringList words(QLatin1String part, EventType type);
};

QStringList tst_EventLexicon::words(QLatin1String part, EventType type)
{
    QFile file(resourceFolder() + u"/lexicon/en/events.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList words;
    const QJsonObject lexicon = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue &word : lexicon[part][toText(type)].toArray())
        words << word.toString();
    return words;
}

void tst_EventLexicon::triggersOfLargeTypes_data()
{
    QTest::addColumn<EventType>("type");
    for (EventType type :
         {EventType::Statement, EventType::Disaster, EventType::Business, EventType::Politics,
          EventType::Life, EventType::Conflict, EventType::Justice, EventType::Creation})
        QTest::newRow(toText(type).data()) << type;
}

void tst_EventLexicon::triggersOfLargeTypes()
{
    QFETCH(EventType, type);
    const qsizetype count = words("verbs"_L1, type).size() + words("nouns"_L1, type).size();
    QVERIFY2(count >= 100, qPrintable(QString::number(count)));
}

void tst_EventLexicon::wordsAreListedOnce()
{
    for (QLatin1String part : {"verbs"_L1, "nouns"_L1})
        for (EventType type : allEventTypes()) {
            QStringList listed = words(part, type);
            QVERIFY(!listed.isEmpty());
            QCOMPARE(listed.removeDuplicates(), 0);
            for (const QString &word : listed)
                QCOMPARE(word, word.toLower().trimmed());
        }
}

void tst_EventLexicon::verbs_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("type"); // empty: none
    QTest::newRow("seeded") << u"arrest"_s << u"justice"_s;
    QTest::newRow("widened") << u"adjudicate"_s << u"justice"_s;
    QTest::newRow("of works") << u"choreograph"_s << u"creation"_s;
    QTest::newRow("of a life") << u"remarry"_s << u"life"_s;
    QTest::newRow("empty") << u"have"_s << QString();
    QTest::newRow("a state") << u"believe"_s << QString();
    QTest::newRow("not listed") << u"glitter"_s << QString();
    QTest::newRow("of another part of speech") << u"jailbreak"_s << QString();
}

void tst_EventLexicon::verbs()
{
    QFETCH(QString, verb);
    const LexiconEntry *entry = testLexicon()->verb(verb);
    const auto type = entry ? entry->type : std::nullopt;
    QTEST(type ? QString(toText(*type)) : QString(), "type");
}

void tst_EventLexicon::nouns_data()
{
    QTest::addColumn<QString>("noun");
    QTest::addColumn<QString>("type");
    QTest::newRow("seeded") << u"trial"_s << u"justice"_s;
    QTest::newRow("widened") << u"retrial"_s << u"justice"_s;
    QTest::newRow("of business") << u"buyback"_s << u"business"_s;
    QTest::newRow("a person") << u"investigator"_s << QString();
    QTest::newRow("a condition") << u"custody"_s << QString();
    QTest::newRow("a thing") << u"sequel"_s << QString();
}

void tst_EventLexicon::nouns()
{
    QFETCH(QString, noun);
    const LexiconEntry *entry = testLexicon()->noun(noun);
    const auto type = entry ? entry->type : std::nullopt;
    QTEST(type ? QString(toText(*type)) : QString(), "type");
}

void tst_EventLexicon::reporting_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<bool>("reports");
    QTest::newRow("say") << u"say"_s << true;
    QTest::newRow("confirm") << u"confirm"_s << true;
    QTest::newRow("deny") << u"deny"_s << false;
    QTest::newRow("demand") << u"demand"_s << false;
    QTest::newRow("meet") << u"meet"_s << false;
}

void tst_EventLexicon::reporting()
{
    QFETCH(QString, verb);
    QTEST(testLexicon()->isReporting(verb), "reports");
}

QTEST_GUILESS_MAIN(tst_EventLexicon)
#include "tst_eventlexicon.moc"
