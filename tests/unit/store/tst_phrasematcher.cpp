// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/phrasematcher.h"
#include "app/store/statement.h"
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

/// Every answer is compared with that of FTS5 about the same texts in an index with the library's options.
class tst_PhraseMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agreesWithTheIndex_data();
    void agreesWithTheIndex();
    void weighsAsTheIndex_data();
    void weighsAsTheIndex();
    void phraseWithoutWordsIsNotSure();

private:
    PhraseMatcher matcher(const QString &line);
    /// Row and weight of those that match.
    QList<std::pair<qint64, double>> foundHere(const QString &line, const SearchStatistics &statistics);
    QList<std::pair<qint64, double>> foundByIndex(const QString &line);

    QTemporaryDir m_dir;
    std::unique_ptr<Database> m_database;
};

void tst_PhraseMatcher::initTestCase()
{
    m_database = std::make_unique<Database>(m_dir.filePath(u"a.db"_s), Database::Mode::ReadWrite);
    addSearchWeight(*m_database);
    m_database->run("CREATE TABLE event (id INTEGER PRIMARY KEY, title TEXT, who TEXT, place TEXT);"
                    "CREATE VIRTUAL TABLE event_search USING fts5(title, who, place,"
                    " tokenize = 'unicode61 remove_diacritics 2', prefix = '3');");
    const QStringList rows[] = {
        {u"Minister met envoys in New York"_s, u"Minister Ødegård; envoys"_s, u"New York"_s},
        {u"York: a new pact, a new pact"_s, u"The ministers' council"_s, u"York; New Haven"_s},
        {u"Élysée denies “minister” rumour"_s, u"Elysee"_s, u"Paris"_s},
        {u"MINISTERS met"_s, u"ministers"_s, u""_s},
        {u"10:30 talks – e-mail, C++ and AT&T"_s, u"AT&T"_s, u"Ålesund"_s},
        {u"会議 in 東京 with 𝒳 and 😀"_s, u"会議"_s, u"東京"_s},
        {u"new"_s, u"york"_s, u"new york new"_s},
        {u""_s, u""_s, u""_s},
        {u"Straße, STRASSE, İstanbul, ǅ, ﬁne, a\u0301b"_s, u"Çelik"_s, u"İstanbul"_s},
    };
    for (const QStringList &row : rows) {
        Statement(*m_database, "INSERT INTO event (title, who, place) VALUES (?1, ?2, ?3)")
            .bind(row[0], row[1], row[2])
            .run();
        Statement(*m_database, "INSERT INTO event_search (title, who, place) VALUES (?1, ?2, ?3)")
            .bind(row[0], row[1], row[2])
            .run();
    }
}

PhraseMatcher tst_PhraseMatcher::matcher(const QString &line)
{
    return {*m_database, eventPhrases(parseSearch(line)), {"title"_L1, "who"_L1, "place"_L1}, {2, 4, 4}};
}

QList<std::pair<qint64, double>> tst_PhraseMatcher::foundHere(const QString &line,
                                                              const SearchStatistics &statistics)
{
    const PhraseMatcher matcher = this->matcher(line);
    QList<std::pair<qint64, double>> rows;
    Statement all(*m_database, "SELECT id, title, who, place FROM event ORDER BY id");
    while (all.step())
        if (const auto found = matcher.find({all.utf8(1), all.utf8(2), all.utf8(3)}))
            rows.emplace_back(all.int64(0), statistics.weight(found->frequencies, found->length));
    return rows;
}

QList<std::pair<qint64, double>> tst_PhraseMatcher::foundByIndex(const QString &line)
{
    QList<std::pair<qint64, double>> rows;
    Statement all(*m_database, "SELECT rowid, weight(event_search, 2, 4, 4) FROM event_search"
                               " WHERE event_search MATCH ?1 ORDER BY rowid");
    all.bind(eventMatch(parseSearch(line)));
    while (all.step())
        rows.emplace_back(all.int64(0), all.real(1));
    return rows;
}

void tst_PhraseMatcher::agreesWithTheIndex_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("rows");
    QTest::newRow("word") << u"met"_s << 2;
    QTest::newRow("beginning") << u"minis"_s << 4;
    QTest::newRow("no beginning of two letters") << u"mi"_s << 0;
    QTest::newRow("case") << u"MiNiStErS"_s << 2;
    QTest::newRow("nowhere") << u"walrus"_s << 0;
    QTest::newRow("longer than the word") << u"ministerial"_s << 0;
    QTest::newRow("phrase") << u"\"new york\""_s << 2;
    QTest::newRow("phrase with half a word") << u"\"new yor\""_s << 2;
    QTest::newRow("phrase over two columns") << u"\"york envoys\""_s << 0;
    QTest::newRow("phrase the other way round") << u"\"york new\""_s << 2;
    QTest::newRow("phrase at the end") << u"\"york new haven\""_s << 1;
    QTest::newRow("who") << u"who:york"_s << 1;
    QTest::newRow("title") << u"title:york"_s << 2;
    QTest::newRow("where") << u"where:york"_s << 3;
    QTest::newRow("two needed") << u"who:envoys where:york"_s << 1;
    QTest::newRow("two, one missing") << u"who:envoys where:paris"_s << 0;
    QTest::newRow("unwanted") << u"york -envoys"_s << 2;
    QTest::newRow("unwanted beginning") << u"york -envo"_s << 2;
    QTest::newRow("all unwanted") << u"york -new"_s << 0;
    QTest::newRow("accent in the text") << u"elysee"_s << 1;
    QTest::newRow("accent in the search") << u"who:élysée"_s << 1;
    QTest::newRow("no accent but a letter") << u"odegard"_s << 0;
    QTest::newRow("that letter") << u"who:ødegard"_s << 1;
    QTest::newRow("in quotes") << u"\"minister rumour\""_s << 1;
    QTest::newRow("marks between letters") << u"at&t"_s << 1;
    QTest::newRow("time") << u"10:30"_s << 1;
    QTest::newRow("hyphen") << u"e-mail"_s << 1;
    QTest::newRow("other script") << u"会議"_s << 1;
    QTest::newRow("beyond the BMP") << u"x𝒳"_s << 0;
    QTest::newRow("sharp s") << u"straße"_s << 1;
    QTest::newRow("dotted i") << u"istanbul"_s << 1;
    QTest::newRow("ligature") << u"ﬁne"_s << 1;
    QTest::newRow("accent of its own") << u"áb"_s << 1;
}

void tst_PhraseMatcher::agreesWithTheIndex()
{
    QFETCH(QString, line);
    QFETCH(int, rows);
    QVERIFY(matcher(line).isSure());
    QList<qint64> here, byIndex;
    for (const auto &[row, weight] : foundHere(line, {}))
        here << row;
    for (const auto &[row, weight] : foundByIndex(line))
        byIndex << row;
    QCOMPARE(here, byIndex);
    QCOMPARE(int(here.size()), rows);
}

void tst_PhraseMatcher::weighsAsTheIndex_data()
{
    QTest::addColumn<QString>("line");
    for (const QString &line :
         {u"york"_s, u"new york"_s, u"minis"_s, u"\"new york\" york -envoys"_s, u"title:new where:new"_s})
        QTest::addRow("%s", qPrintable(line)) << line;
}

void tst_PhraseMatcher::weighsAsTheIndex()
{
    QFETCH(QString, line);
    Statement row(*m_database,
                  "SELECT statistics(event_search) FROM event_search WHERE event_search MATCH ?1 LIMIT 1");
    QVERIFY(row.bind(eventMatch(parseSearch(line))).step());
    const auto here = foundHere(line, SearchStatistics::from(row.utf8(0)));
    const auto byIndex = foundByIndex(line);
    QVERIFY(!here.isEmpty());
    QCOMPARE(here, byIndex);
}

void tst_PhraseMatcher::phraseWithoutWordsIsNotSure()
{
    const auto isSure = [this](const QString &text) {
        return PhraseMatcher(*m_database, {{text, {}}}, {"title"_L1}, {1}).isSure();
    };
    QVERIFY(isSure(u"york"_s));
    QVERIFY(isSure(u"a-"_s));
    QVERIFY(!isSure(u"–"_s));
    QVERIFY(!isSure(u""_s));
}

QTEST_GUILESS_MAIN(tst_PhraseMatcher)
#include "tst_phrasematcher.moc"
