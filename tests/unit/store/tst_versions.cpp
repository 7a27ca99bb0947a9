// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/library.h"
#include "app/store/librarysearch.h"
#include "app/store/reanchor.h"
#include "samples.h"
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

/// A file that was changed and is imported once more takes the place of its old version.
class tst_Versions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void decisionsAreCarriedOver();
    void madeEventKeepsItsPlace();
    void vanishedSentenceLosesItsPlace();
    void correctedSentenceKeepsItsPlace();
    void dateOfThePersonStays();
    void otherTextUnderTheSameName();
    void pastedTextsAreArticlesOfTheirOwn();
    void sameAddress();
    void readAgainIsUndoable();
    void readAgainMovesWhatWasDecided();
    void readAgainIsRemembered();
    void readAgainAsAnotherArticle();
    void versions_data();
    void versions();

private:
    AddedArticle add(const Article &article, const Extraction &extraction = {})
    {
        return *m_library->addArticle(article, extraction, samples::noon);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Library> m_library;
};

namespace {

const QString oldText = u"A report. Ministers met in Oslo on 5 May 2021. They signed a pact last month."_s;
const QString newText = u"A first line was added by the desk. "_s + oldText + u"\nThe pact was published."_s;

const QString garbledText =
    u"A report – “here”. Ministers of the Ã‰lysÃ©e met in Oslo on 5 May 2021. They signed a pact last month."_s;
const QString rightText =
    u"A report – “here”. Ministers of the Élysée met in Oslo on 5 May 2021. They signed a pact last month."_s;

Article reread(ArticleId id)
{
    Article article = samples::article(rightText);
    article.id = id;
    article.title = u"Élysée"_s;
    article.encoding = u"utf-8 (chosen by hand)"_s;
    return article;
}

} // namespace

void tst_Versions::init()
{
    m_library.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_library = *Library::open(m_dir->filePath(u"a.dateline"_s));
}

void tst_Versions::decisionsAreCarriedOver()
{
    const Article before = samples::article(oldText);
    const ArticleId id = add(before, samples::extraction(before)).id;
    const EventId met = m_library->events(id)->front().id;
    EventEdit edit;
    edit.title = u"The meeting of Oslo"_s;
    QVERIFY(m_library->decide({decision::SetReview{met, Review::Accepted}, decision::EditEvent{met, edit}},
                              samples::noon));

    const Article after = samples::article(newText);
    const AddedArticle added = add(after, samples::extraction(after));
    QCOMPARE(added.how, AddedArticle::How::NewVersion);
    QCOMPARE(added.id, id);
    QCOMPARE(m_library->articles()->size(), size_t(1));
    QCOMPARE(m_library->article(id)->text, newText);
    QCOMPARE(m_library->events(id)->size(), size_t(2));
    const Event event = *m_library->event(met);
    QCOMPARE(event.title, u"The meeting of Oslo"_s);
    QCOMPARE(event.trigger.in(newText), u"met"_s);
    QCOMPARE(m_library->eventSummary(met)->review, Review::Accepted);
    QVERIFY(m_library->undo());
    QCOMPARE(m_library->event(met)->title, u"Ministers met in Oslo"_s);
    const auto search = LibrarySearch::open(m_library->path());
    QCOMPARE((*search)->find(parseSearch(u"desk"_s), 5)->articles.size(), size_t(1));
    QCOMPARE(add(after).how, AddedArticle::How::Duplicate);
}

void tst_Versions::madeEventKeepsItsPlace()
{
    const Article before = samples::article(oldText);
    const ArticleId id = add(before, samples::extraction(before)).id;
    Event made = samples::event(before, u"pact"_s);
    made.article = id;
    QVERIFY(m_library->decide({decision::CreateEvent{made}}, samples::noon));
    const Article after = samples::article(newText);
    add(after, samples::extraction(after));
    QCOMPARE(m_library->eventDetails(id)->back().trigger.in(newText), u"pact"_s);
}

void tst_Versions::vanishedSentenceLosesItsPlace()
{
    const QString paragraph = u"This paragraph of the article stays as it was, word for word, in both."_s;
    const Article before = samples::article(oldText + u'\n' + paragraph);
    const ArticleId id = add(before, samples::extraction(before)).id;
    const EventId met = m_library->events(id)->front().id;
    QVERIFY(m_library->decide({decision::SetReview{met, Review::Accepted}}, samples::noon));
    const Article after = samples::article(u"Nothing of it was true.\n"_s + paragraph);
    const AddedArticle added = add(after);
    QCOMPARE(added.how, AddedArticle::How::NewVersion);
    QCOMPARE(added.withoutPlace, 1);
    QCOMPARE(m_library->events(id)->size(), size_t(1)); // the accepted one; the other was never decided upon
    const Event kept = *m_library->event(met);
    QVERIFY(kept.trigger.isEmpty() && kept.sentence.isEmpty());
    QCOMPARE(kept.title, u"Ministers met in Oslo"_s);
}

/// Both the event that the extraction finds again, and the one that a person made there.
void tst_Versions::correctedSentenceKeepsItsPlace()
{
    const QString paragraph = u"This paragraph of the article stays as it was, word for word, in both."_s;
    const Article before = samples::article(
        u"Ministers of both sides met in Oslo on 5 May 2021. They signed a pact last month. "_s + paragraph);
    const ArticleId id = add(before, samples::extraction(before)).id;
    const EventId met = m_library->events(id)->front().id;
    Event made = samples::event(before, u"sides"_s);
    made.article = id;
    made.who = {{u"Ministers"_s, samples::spanOf(before.text, u"Ministers"_s)}};
    QVERIFY(m_library->decide({decision::SetReview{met, Review::Accepted}, decision::CreateEvent{made}},
                              samples::noon));
    const QString corrected =
        u"Ministers of both sides met in Osló on 5 May 2021. They signed a pact last month. "_s + paragraph;
    Article after = samples::article(u"Oslo. "_s + corrected);
    Extraction extraction = samples::extraction(after);
    extraction.events.front().sentence =
        samples::spanOf(after.text, corrected.left(corrected.indexOf(u'.') + 1));
    const AddedArticle added = add(after, extraction);
    QCOMPARE(added.how, AddedArticle::How::NewVersion);
    QCOMPARE(added.withoutPlace, 0);
    QCOMPARE(m_library->events(id)->size(), size_t(3));
    QCOMPARE(m_library->eventSummary(met)->review, Review::Accepted);
    QCOMPARE(m_library->event(met)->trigger.in(after.text), u"met"_s);
    const auto details = *m_library->eventDetails(id);
    const auto isMade = [&](const Event &event) { return event.trigger.in(after.text) == u"sides"_s; };
    const auto place = std::find_if(details.begin(), details.end(), isMade);
    QVERIFY(place != details.end());
    const Event kept = *place;
    QCOMPARE(kept.sentence.in(after.text), corrected.left(corrected.indexOf(u'.') + 1));
    QCOMPARE(kept.who.front().span.in(after.text), u"Ministers"_s);
}

void tst_Versions::dateOfThePersonStays()
{
    const Article before = samples::article(oldText);
    const ArticleId id = add(before, samples::extraction(before)).id;
    QVERIFY(m_library->decide({decision::SetPublished{id, samples::date(u"2021-05-06")}}, samples::noon));
    add(samples::article(newText));
    QCOMPARE(m_library->articleSummary(id)->published.date->toTimex(), u"2021-05-06"_s);
    QCOMPARE(m_library->articlesToExtract()->size(), size_t(1)); // the extraction did not know of it
}

void tst_Versions::otherTextUnderTheSameName()
{
    add(samples::article(oldText));
    Article other =
        samples::article(u"The harbour of Ålesund was closed for a week in June 2020, the council said."_s);
    QCOMPARE(add(other).how, AddedArticle::How::Added);
    QCOMPARE(m_library->articles()->size(), size_t(2));
}

void tst_Versions::pastedTextsAreArticlesOfTheirOwn()
{
    for (const QString &name : {u"pasted text"_s, u"standard input"_s}) {
        Article before = samples::article(oldText + name);
        before.name = name;
        Article after = samples::article(newText + name);
        after.name = name;
        before.hasOrigin = after.hasOrigin = false;
        QCOMPARE(add(before).how, AddedArticle::How::Added);
        QCOMPARE(add(after).how, AddedArticle::How::Added);
    }
    QCOMPARE(m_library->articles()->size(), size_t(4));
}

void tst_Versions::sameAddress()
{
    add(samples::article(oldText));
    Article saved = samples::article(newText);
    saved.name = u"/elsewhere/page.html"_s;
    QCOMPARE(add(saved).how, AddedArticle::How::NewVersion);
    Article unrelated = samples::article(newText + u" More."_s);
    unrelated.name = u"/elsewhere/third.html"_s;
    unrelated.url.clear();
    QCOMPARE(add(unrelated).how, AddedArticle::How::Added);
}

void tst_Versions::readAgainIsUndoable()
{
    const Article garbled = samples::article(garbledText);
    const ArticleId id = add(garbled, samples::extraction(garbled)).id;
    const auto change =
        m_library->decide({decision::ReadAgain{reread(id), u"UTF-8"_s, garbled.name}}, samples::noon);
    QVERIFY(change);
    QCOMPARE(change->toExtract, std::vector{id});
    QCOMPARE(m_library->article(id)->text, rightText);
    QCOMPARE(m_library->article(id)->encoding, u"utf-8 (chosen by hand)"_s);
    QCOMPARE(m_library->articleSummary(id)->title, u"Élysée"_s);
    QCOMPARE(*m_library->articlesToExtract(), std::vector{id}); // also after a crash
    QCOMPARE(m_library->nextUndo()->kind, u"read"_s);
    const auto search = *LibrarySearch::open(m_library->path());
    QCOMPARE(search->find(parseSearch(u"Élysée"_s), 5)->articles.size(), size_t(1));

    QVERIFY(m_library->undo());
    QCOMPARE(m_library->article(id)->text, garbledText);
    QCOMPARE(m_library->article(id)->encoding, garbled.encoding);
    QCOMPARE(m_library->article(id)->title, garbled.title);
    QVERIFY(m_library->redo());
    QCOMPARE(m_library->article(id)->text, rightText);
    const Extraction again = samples::extraction(*m_library->article(id));
    QVERIFY(m_library->replaceExtraction(id, again, std::nullopt));
    QCOMPARE(m_library->events(id)->size(), size_t(2));
    QVERIFY(m_library->articlesToExtract()->empty());
}

void tst_Versions::readAgainMovesWhatWasDecided()
{
    const Article garbled = samples::article(garbledText);
    const ArticleId id = add(garbled, samples::extraction(garbled)).id;
    const EventId met = m_library->events(id)->front().id;
    EventEdit edit;
    edit.title = u"The meeting of Oslo"_s;
    Event made = samples::event(garbled, u"pact"_s);
    made.article = id;
    QVERIFY(m_library->decide({decision::EditEvent{met, edit}, decision::CreateEvent{made}}, samples::noon));
    QVERIFY(m_library->decide({decision::SetPublished{id, samples::date(u"2021-05-06")}}, samples::noon));
    QVERIFY(m_library->decide({decision::ReadAgain{reread(id), u"UTF-8"_s, garbled.name}}, samples::noon));
    const auto words = [&](const QString &text) {
        QStringList triggers;
        for (const Event &event : *m_library->eventDetails(id))
            triggers << event.trigger.in(text).toString();
        return triggers;
    };
    const QStringList triggers{u"met"_s, u"signed"_s, u"pact"_s};
    QCOMPARE(words(rightText), triggers);
    QCOMPARE(m_library->event(met)->title, u"The meeting of Oslo"_s);
    QCOMPARE(m_library->event(met)->sentence.in(rightText),
             u"Ministers of the Élysée met in Oslo on 5 May 2021."_s);
    QCOMPARE(m_library->articleSummary(id)->published.date->toTimex(), u"2021-05-06"_s);
    QVERIFY(m_library->replaceExtraction(id, samples::extraction(*m_library->article(id)), std::nullopt));
    QCOMPARE(words(rightText), triggers);
    QVERIFY(m_library->undo());
    QCOMPARE(words(garbledText), triggers);
    QCOMPARE(m_library->event(met)->title, u"The meeting of Oslo"_s);
}

void tst_Versions::readAgainIsRemembered()
{
    const Article garbled = samples::article(garbledText);
    const ArticleId id = add(garbled).id;
    QVERIFY(m_library->chosenEncodings()->isEmpty());
    for (const QString &encoding : {u"KOI8-R"_s, u"UTF-8"_s})
        QVERIFY(m_library->decide({decision::ReadAgain{reread(id), encoding, garbled.name}}, samples::noon));
    QCOMPARE(m_library->chosenEncodings()->value(garbled.name), u"UTF-8"_s);
    QVERIFY(m_library->undo());
    QCOMPARE(m_library->chosenEncodings()->value(garbled.name), u"KOI8-R"_s);
    QVERIFY(m_library->undo());
    QVERIFY(m_library->chosenEncodings()->isEmpty());
}

void tst_Versions::readAgainAsAnotherArticle()
{
    const ArticleId id = add(samples::article(garbledText)).id;
    Article other = samples::article(rightText);
    other.hasOrigin = false;
    other.name = u"pasted text"_s;
    add(other);
    QVERIFY(!m_library->decide({decision::ReadAgain{reread(id), u"UTF-8"_s, {}}}, samples::noon));
    QCOMPARE(m_library->article(id)->text, garbledText);
    QVERIFY(!m_library->nextUndo());
}

void tst_Versions::versions_data()
{
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("version");
    QTest::newRow("the same") << oldText << true;
    QTest::newRow("more before and after") << newText << true;
    QTest::newRow("other words") << u"Ministers met in Bergen."_s << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a word of one paragraph changed")
        << u"A report. Ministers met in Osló on 5 May 2021. They signed a pact last month."_s << true;
    QTest::newRow("a short sentence alone is left")
        << u"A report. Nobody met anywhere at all that year."_s << false;
}

void tst_Versions::versions()
{
    QFETCH(QString, after);
    QFETCH(bool, version);
    QCOMPARE(isVersionOf(after, oldText), version);
}

QTEST_GUILESS_MAIN(tst_Versions)
#include "tst_versions.moc"
