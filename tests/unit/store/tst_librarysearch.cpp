// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/library.h"
#include "app/store/librarysearch.h"
#include "samples.h"
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_LibrarySearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void parses_data();
    void parses();
    void says_data();
    void says();
    void writesBack_data();
    void writesBack();
    void finds_data();
    void finds();
    void marksSnippets();
    void findsByTagAndGroup();
    void findsByNote();
    void findsTheOneAmongMany();
    void ranksRareWordsAndTitlesFirst();
    void followsChanges();
    void survivesAnything_data();
    void survivesAnything();
    void interrupts();
    void noLibrary();

private:
    SearchResult search(const QString &line, int limit = 20) const;

    QTemporaryDir m_dir;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<LibrarySearch> m_search;
    ArticleId m_oslo;
};

void tst_LibrarySearch::initTestCase()
{
    auto opened = Library::open(m_dir.filePath(u"a.dateline"_s));
    QVERIFY(opened);
    m_library = *std::move(opened);
    const Article oslo = samples::article();
    m_oslo = m_library->addArticle(oslo, samples::extraction(oslo), samples::noon)->id;
    Article other = samples::article(u"The harbour of Ålesund was closed for a week in June 2020."_s);
    other.title = u"Harbour closed"_s;
    other.published = {samples::date(u"2020-06-07"), PublicationBasis::Metadata, u"x"_s, 1};
    (void)m_library->addArticle(other, {}, samples::noon);
    auto search = LibrarySearch::open(m_library->path());
    QVERIFY(search);
    m_search = *std::move(search);
}

SearchResult tst_LibrarySearch::search(const QString &line, int limit) const
{
    auto result = m_search->find(parseSearch(line), limit);
    return result ? *std::move(result) : SearchResult{{}, {}, true};
}

void tst_LibrarySearch::parses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("articles");
    QTest::addColumn<QString>("events");
    QTest::newRow("nothing") << u"  "_s << u""_s << u""_s;
    QTest::newRow("words") << u"pact oslo"_s << u"(\"pact\" * AND \"oslo\" *)"_s
                           << u"(\"pact\" * AND \"oslo\" *)"_s;
    QTest::newRow("phrase") << u"\"signed a\""_s << u"(\"signed a\")"_s << u"(\"signed a\")"_s;
    QTest::newRow("fields") << u"who:Blinken where:\"New York\""_s << u""_s
                            << u"({who} : \"Blinken\" * AND {place} : \"New York\" *)"_s;
    QTest::newRow("unwanted") << u"pact -secret"_s << u"(\"pact\" *) NOT \"secret\" *"_s
                              << u"(\"pact\" *) NOT \"secret\" *"_s;
    QTest::newRow("unknown field") << u"10:30"_s << u"(\"10:30\")"_s << u"(\"10:30\")"_s;
    QTest::newRow("one letter is a word") << u"o"_s << u"(\"o\")"_s << u"(\"o\")"_s;
    QTest::newRow("three are a beginning") << u"osl"_s << u"(\"osl\" *)"_s << u"(\"osl\" *)"_s;
    QTest::newRow("two of another script") << u"会議"_s << u"(\"会議\" *)"_s << u"(\"会議\" *)"_s;
    QTest::newRow("marks only") << u"( * ) ^ ' -"_s << u""_s << u""_s;
    QTest::newRow("range") << u"2019..2021"_s << u""_s << u""_s;
    QTest::newRow("half-typed field") << u"who:"_s << u""_s << u""_s;
}

void tst_LibrarySearch::parses()
{
    QFETCH(QString, line);
    QFETCH(QString, articles);
    QFETCH(QString, events);
    QCOMPARE(articleMatch(parseSearch(line)), articles);
    QCOMPARE(eventMatch(parseSearch(line)), events);
}

void tst_LibrarySearch::says_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("problem");
    QTest::newRow("words") << u"oslo pact"_s << QString();
    QTest::newRow("type") << u"type:meeting"_s << QString();
    QTest::newRow("half a type") << u"type:mee"_s << QString();
    QTest::newRow("no type") << u"type:party"_s << u"There is no type “party”"_s;
    QTest::newRow("turned range") << u"2021..2019"_s << u"end before they begin"_s;
    QTest::newRow("dots in a word") << u"well.. .."_s << QString();
    QTest::newRow("no date") << u"date:soon"_s << u"“soon” is no date"_s;
    QTest::newRow("date") << u"date:2021-05"_s << QString();
}

void tst_LibrarySearch::says()
{
    QFETCH(QString, line);
    QFETCH(QString, problem);
    const QString said = parseSearch(line).problems.join(u' ');
    QCOMPARE(said.isEmpty(), problem.isEmpty());
    QVERIFY2(said.contains(problem), qPrintable(said));
}

void tst_LibrarySearch::writesBack_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("words") << u" oslo  pact"_s << u"oslo pact"_s;
    QTest::newRow("all")
        << u"pact type:meeting 2019..2021 who:\"J. Doe\" -no where:Oslo title:x note:n source:y tag:z"_s
        << u"pact title:x who:\"J. Doe\" where:Oslo source:y note:n tag:z -no"_s;
    QTest::newRow("unknown field") << u"10:30"_s << u"\"10:30\""_s;
    QTest::newRow("dots") << u"well.."_s << u"\"well..\""_s;
    QTest::newRow("unwanted phrase") << u"-\"a b\""_s << u"-\"a b\""_s;
    QTest::newRow("unwanted field") << u"-who:x"_s << u"-x"_s;
}

void tst_LibrarySearch::writesBack()
{
    QFETCH(QString, line);
    QFETCH(QString, words);
    QCOMPARE(wordsOf(parseSearch(line)), words);
    QCOMPARE(wordsOf(parseSearch(words)), words);
}

void tst_LibrarySearch::finds_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("articles");
    QTest::addColumn<int>("events");
    QTest::newRow("word of a text") << u"ministers"_s << 1 << 1;
    QTest::newRow("beginning of a word") << u"minis"_s << 1 << 1;
    QTest::newRow("without accents") << u"alesund"_s << 1 << 0;
    QTest::newRow("two words, both needed") << u"harbour pact"_s << 0 << 0;
    QTest::newRow("unwanted") << u"oslo -ministers"_s << 0 << 0;
    QTest::newRow("title") << u"title:harbour"_s << 1 << 0;
    QTest::newRow("title, not text") << u"title:week"_s << 0 << 0;
    QTest::newRow("author") << u"source:odegard"_s << 2 << 0;
    QTest::newRow("source of events") << u"source:odegard type:meeting"_s << 0 << 1;
    QTest::newRow("other source of events") << u"source:herald type:meeting"_s << 0 << 0;
    QTest::newRow("who") << u"who:norway"_s << 0 << 1;
    QTest::newRow("who, elsewhere only") << u"who:oslo"_s << 0 << 0;
    QTest::newRow("place and type") << u"where:Oslo type:meeting"_s << 0 << 1;
    QTest::newRow("other type") << u"where:Oslo type:agreement"_s << 0 << 0;
    QTest::newRow("types alone") << u"type:agreement type:meeting"_s << 0 << 2;
    QTest::newRow("range") << u"2021-05..2021"_s << 0 << 1;
    QTest::newRow("range before") << u"..2020"_s << 0 << 0;
    QTest::newRow("word and range") << u"harbour 2020..2020"_s << 1 << 0;
    QTest::newRow("word out of range") << u"harbour 2021..2022"_s << 0 << 0;
    QTest::newRow("all fields") << u"who:Norway type:meeting 2019..2021"_s << 0 << 1;
    QTest::newRow("nothing") << u""_s << 0 << 0;
}

void tst_LibrarySearch::finds()
{
    QFETCH(QString, line);
    QFETCH(int, articles);
    QFETCH(int, events);
    const SearchResult result = search(line);
    QVERIFY(!result.interrupted);
    QCOMPARE(int(result.articles.size()), articles);
    QCOMPARE(int(result.events.size()), events);
}

void tst_LibrarySearch::marksSnippets()
{
    const SearchResult result = search(u"pact"_s);
    QCOMPARE(result.articles.size(), size_t(1));
    const SearchHit &hit = result.articles.front();
    QVERIFY(hit.snippet.contains("signed a pact"_L1));
    QCOMPARE(hit.marks.size(), size_t(1));
    QCOMPARE(hit.marks.front().in(hit.snippet), u"pact"_s);
    QCOMPARE(hit.article, m_oslo);
    QVERIFY(!hit.event.isValid());
    QVERIFY(result.events.front().event.isValid());
}

void tst_LibrarySearch::findsByTagAndGroup()
{
    ArticleEdit edit;
    edit.tags = QStringList{u"North Sea"_s, u"Ärger"_s};
    edit.group = u"Diplomacy"_s;
    QVERIFY(m_library->decide({decision::EditArticle{m_oslo, edit}}, samples::noon));
    const auto counts = [this](const QString &line) {
        const SearchResult result = search(line);
        return std::pair(result.articles.size(), result.events.size());
    };
    using Counts = std::pair<size_t, size_t>;
    QCOMPARE(counts(u"tag:north"_s), Counts(1, 0));
    QCOMPARE(counts(u"tag:ärg tag:\"north sea\""_s), Counts(1, 0));
    QCOMPARE(counts(u"tag:sea"_s), Counts(0, 0));
    QCOMPARE(counts(u"group:diplo ministers"_s), Counts(1, 1));
    QCOMPARE(counts(u"group:other ministers"_s), Counts(0, 0));
    QCOMPARE(counts(u"tag:north harbour"_s), Counts(0, 0));
    QCOMPARE(counts(u"tag:north type:meeting"_s), Counts(0, 1));
    QCOMPARE(counts(u"tag:none type:meeting"_s), Counts(0, 0));
    QCOMPARE(counts(u"tag:north 2021..2021"_s), Counts(0, 1));
    QVERIFY(m_library->undo());
    QCOMPARE(counts(u"tag:north"_s), Counts(0, 0));
}

void tst_LibrarySearch::findsByNote()
{
    const auto counts = [this](const QString &line) {
        const SearchResult result = search(line);
        return std::pair(result.articles.size(), result.events.size());
    };
    using Counts = std::pair<size_t, size_t>;
    QCOMPARE(counts(u"note:verify"_s), Counts(0, 0));
    ArticleEdit edit;
    edit.note = u"Verify who was there; see the harbour master."_s;
    QVERIFY(m_library->decide({decision::EditArticle{m_oslo, edit}}, samples::noon));
    QCOMPARE(counts(u"note:verify"_s), Counts(1, 0));
    QCOMPARE(counts(u"note:veri type:meeting"_s), Counts(0, 1));
    QCOMPARE(counts(u"note:other type:meeting"_s), Counts(0, 0));
    QCOMPARE(counts(u"note:ministers"_s), Counts(0, 0)); // in the text only
    QCOMPARE(counts(u"verify ministers"_s), Counts(1, 0));
    QCOMPARE(search(u"verify"_s).articles.front().snippet,
             u"Verify who was there; see the harbour master."_s);
    QVERIFY(search(u"ministers"_s).articles.front().snippet.startsWith("Ministers"_L1));
    edit.note = u"Done."_s;
    QVERIFY(m_library->decide({decision::EditArticle{m_oslo, edit}}, samples::noon));
    QCOMPARE(counts(u"note:verify"_s), Counts(0, 0));
    QCOMPARE(counts(u"note:done"_s), Counts(1, 0));
    QVERIFY(m_library->undo());
    QCOMPARE(counts(u"note:verify"_s), Counts(1, 0));
    QVERIFY(m_library->undo());
    QCOMPARE(counts(u"note:verify"_s), Counts(0, 0));
    QCOMPARE(counts(u"ministers"_s), Counts(1, 1));
}

/// Restrictions count before the number of places that are weighed.
void tst_LibrarySearch::findsTheOneAmongMany()
{
    QTemporaryDir dir;
    const auto library = *Library::open(dir.filePath(u"many.dateline"_s));
    ArticleEdit edit;
    edit.tags = QStringList{u"one"_s, u"old"_s};
    for (int i = 0; i < 2050; ++i) {
        Article article = samples::article(u"Ministers met in Oslo in week %1 of all."_s.arg(i));
        article.title = u"Week %1"_s.arg(i);
        article.name = u"/%1"_s.arg(i);
        article.published = {
            samples::date(i == 0 ? u"1999-05" : u"2020-06-07"), PublicationBasis::Metadata, {}, 1};
        const auto added = library->addArticle(article, samples::extraction(article), samples::noon);
        QVERIFY(added);
        if (i == 0)
            QVERIFY(library->decide({decision::EditArticle{added->id, edit}}, samples::noon));
    }
    const auto found = LibrarySearch::open(library->path());
    QVERIFY(found);
    const auto counts = [&](const QString &line) {
        const auto result = (*found)->find(parseSearch(line), 20);
        return std::pair(result->articles.size(), result->events.size());
    };
    using Counts = std::pair<size_t, size_t>;
    QCOMPARE(counts(u"ministers"_s).first, size_t(20));
    QCOMPARE(counts(u"ministers tag:one"_s).first, size_t(1));
    QCOMPARE(counts(u"ministers tag:one tag:old"_s).first, size_t(1));
    QCOMPARE(counts(u"ministers tag:one tag:new"_s), Counts(0, 0));
    QCOMPARE(counts(u"ministers 1999..1999"_s).first, size_t(1)); // a month within the year
    QCOMPARE(counts(u"ministers 1999-06..2001"_s).first, size_t(0));
    QCOMPARE(counts(u"week"_s).first, size_t(20));
}

void tst_LibrarySearch::ranksRareWordsAndTitlesFirst()
{
    QTemporaryDir dir;
    const auto library = *Library::open(dir.filePath(u"ranks.dateline"_s));
    const auto add = [&](const QString &title, const QString &text) {
        Article article = samples::article(text);
        article.title = title;
        article.name = title;
        (void)library->addArticle(article, {}, samples::noon);
    };
    add(u"Title has harbour"_s, u"Nothing else about it stands here today."_s);
    add(u"Text has it"_s, u"There was a harbour once, it is said."_s);
    for (int i = 0; i < 20; ++i)
        add(u"Filler %1"_s.arg(i), u"A council spoke, and council number %1 spoke of the council."_s.arg(i));
    add(u"Rare word"_s, u"The council saw a walrus on the shore, then the council left."_s);
    add(u"Rare word thrice"_s, u"The walrus, the walrus and again the walrus saw one council."_s);
    const auto found = LibrarySearch::open(library->path());
    QVERIFY(found);
    const auto titles = [&](const QString &line) {
        const auto result = (*found)->find(parseSearch(line), 50);
        QStringList all;
        for (const SearchHit &hit : result ? result->articles : std::vector<SearchHit>())
            all << hit.title;
        return all;
    };
    QCOMPARE(titles(u"harbour"_s), QStringList({u"Title has harbour"_s, u"Text has it"_s}));
    QCOMPARE(titles(u"walrus council"_s), QStringList({u"Rare word thrice"_s, u"Rare word"_s}));
    QCOMPARE(titles(u"walrus"_s).first(), u"Rare word thrice"_s);
}

void tst_LibrarySearch::followsChanges()
{
    QVERIFY(m_library->decide({decision::RemoveArticle{m_oslo}}, samples::noon));
    QCOMPARE(search(u"ministers"_s).articles.size(), size_t(0));
    QCOMPARE(search(u"ministers"_s).events.size(), size_t(0));
    QVERIFY(m_library->undo());
    QCOMPARE(search(u"ministers"_s).articles.size(), size_t(1));
    const EventId event = search(u"who:Norway"_s).events.front().event;
    QVERIFY(m_library->decide({decision::SetReview{event, Review::Rejected}}, samples::noon));
    QCOMPARE(search(u"who:Norway"_s).events.size(), size_t(0));
    QVERIFY(m_library->undo());
    const Article oslo = samples::article();
    QVERIFY(m_library->replaceExtraction(m_oslo, {}, {}));
    QCOMPARE(search(u"who:Norway"_s).events.size(), size_t(0));
    QVERIFY(m_library->replaceExtraction(m_oslo, samples::extraction(oslo), {}));
    QCOMPARE(search(u"who:Norway"_s).events.size(), size_t(1));
}

void tst_LibrarySearch::survivesAnything_data()
{
    QTest::addColumn<QString>("line");
    for (const QString &line :
         {u"\""_s, u"\"\"\""_s, u"a\"b"_s, u"NEAR("_s, u"AND OR NOT"_s, u"*"_s, u"who:\""_s, u"-"_s, u"--"_s,
          u"{title}: x"_s, u"'; DROP TABLE event; --"_s, u"\u202E\u0000x"_s, u"9999999..0"_s, u"date:x"_s})
        QTest::addRow("%s", qPrintable(line)) << line;
}

void tst_LibrarySearch::survivesAnything()
{
    QFETCH(QString, line);
    QVERIFY(m_search->find(parseSearch(line), 5));
}

void tst_LibrarySearch::interrupts()
{
    // Whenever it comes, the answer is a result: complete, or marked as interrupted.
    std::atomic<bool> done = false;
    std::thread impatient([&] {
        while (!done)
            m_search->interrupt();
    });
    for (int i = 0; i < 50; ++i)
        QVERIFY(m_search->find(parseSearch(u"o"_s), 5));
    done = true;
    impatient.join();
}

void tst_LibrarySearch::noLibrary()
{
    QVERIFY(!LibrarySearch::open(m_dir.filePath(u"none.dateline"_s)));
}

QTEST_GUILESS_MAIN(tst_LibrarySearch)
#include "tst_librarysearch.moc"
