// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/eventlexicon.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

/// The loader, with files of its own making.
class tst_LexiconFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void entries();
    void constructions();
    void bad_data();
    void bad();
    void besideIt_data();
    void besideIt();

private:
    void write(const QString &name, const QByteArray &content);
    auto load() const { return EventLexicon::load(m_folder.filePath(u"events.json"_s)); }

    QTemporaryDir m_folder;
};

void tst_LexiconFiles::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void tst_LexiconFiles::init()
{
    write(u"wordclasses.json"_s, R"({"nouns": {"person": "baker"}})");
    write(u"irregular.json"_s, R"({"verbs": ["take took taken"]})");
    write(u"events.json"_s, R"({
        "verbs": {"justice": ["arrest"]}, "nouns": {"meeting": ["talks"]}, "states": ["know"],
        "actors": ["court"],
        "families": [["blast", "explode"]],
        "patterns": [{"verb": "take", "objects": ["office"], "type": "politics"},
                     {"verb": "hold", "objects": ["office"], "state": true}],
        "frames": [{"verb": "found", "objects": ["city"], "type": "politics"},
                   {"verb": "found", "objects": ["school"], "type": "business"}]})");
}

void tst_LexiconFiles::entries()
{
    const auto lexicon = load();
    QVERIFY(lexicon);
    const EventLexicon &known = **lexicon;
    QCOMPARE(known.verb(u"arrest"_s)->type, EventType::Justice);
    QVERIFY(known.verb(u"know"_s)->state);
    QVERIFY(!known.verb(u"arrest"_s)->state);
    QCOMPARE(known.noun(u"talks"_s)->type, EventType::Meeting);
    QVERIFY(!known.noun(u"arrest"_s));
    QVERIFY(!known.verb(u"xyzzy"_s));
    QVERIFY(known.isActor(u"court"_s));
    QVERIFY(known.isActor(u"baker"_s));
    QVERIFY(!known.isActor(u"bread"_s));
    QCOMPARE(known.family(u"blast"_s), known.family(u"explode"_s));
    QCOMPARE(known.family(u"bread"_s), -1);
    QCOMPARE(known.past(u"take"_s), u"took"_s);
    QVERIFY(known.isPast(u"took"_s));
    QVERIFY(!known.isPast(u"take"_s));
}

void tst_LexiconFiles::constructions()
{
    const auto lexicon = load();
    QVERIFY(lexicon);
    const auto &take = (*lexicon)->patterns(u"take"_s);
    QCOMPARE(take.size(), size_t(1));
    QCOMPARE(take[0].type, EventType::Politics);
    QVERIFY(!take[0].state);
    const auto &hold = (*lexicon)->patterns(u"hold"_s);
    QCOMPARE(hold.size(), size_t(1));
    QVERIFY(hold[0].state);
    const auto &found = (*lexicon)->frames(u"found"_s);
    QCOMPARE(found.size(), size_t(2));
    QCOMPARE(found[1].type, EventType::Business);
    QVERIFY((*lexicon)->patterns(u"found"_s).empty());
    QVERIFY((*lexicon)->frames(u"take"_s).empty());
}

void tst_LexiconFiles::bad_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("broken off") << QByteArray(R"({"verbs": {)");
    QTest::newRow("pattern with no type") << QByteArray(R"({"patterns": [{"verb": "take"}]})");
    QTest::newRow("pattern with an unknown type")
        << QByteArray(R"({"patterns": [{"verb": "take", "type": "nonsense"}]})");
    QTest::newRow("frame with no type") << QByteArray(R"({"frames": [{"verb": "take"}]})");
}

void tst_LexiconFiles::bad()
{
    QFETCH(QByteArray, json);
    write(u"events.json"_s, json);
    const auto lexicon = load();
    QVERIFY(!lexicon);
    QVERIFY(lexicon.problem().where.endsWith(u"events.json"_s));
    QVERIFY(!lexicon.problem().action.isEmpty());
}

void tst_LexiconFiles::besideIt_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("word classes") << u"wordclasses.json"_s;
    QTest::newRow("irregular forms") << u"irregular.json"_s;
    QTest::newRow("itself") << u"events.json"_s;
}

/// A file that is missing is named.
void tst_LexiconFiles::besideIt()
{
    QFETCH(QString, name);
    QVERIFY(QFile::remove(m_folder.filePath(name)));
    const auto lexicon = load();
    QVERIFY(!lexicon);
    QVERIFY(lexicon.problem().where.endsWith(name));
}

QTEST_GUILESS_MAIN(tst_LexiconFiles)
#include "tst_lexiconfiles.moc"
