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
    void vanishedSentenceLosesItsPlace();
    void dateOfThePersonStays();
    void otherTextUnderTheSameName();
    void pastedTextsAreArticlesOfTheirOwn();
    void sameAddress();
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

void tst_Versions::vanishedSentenceLosesItsPlace()
{
    const QString paragraph = u"This paragraph of the article stays as it was, word for word, in both."_s;
    const Article before = samples::article(oldText + u'\n' + paragraph);
    const ArticleId id = add(before, samples::extraction(before)).id;
    const EventId met = m_library->events(id)->front().id;
    QVERIFY(m_library->decide({decision::SetReview{met, Review::Accepted}}, samples::noon));
    const Article after = samples::article(u"Nothing of it was true.\n"_s + paragraph);
    QCOMPARE(add(after).how, AddedArticle::How::NewVersion);
    QCOMPARE(m_library->events(id)->size(), size_t(1)); // the accepted one; the other was never decided upon
    const Event kept = *m_library->event(met);
    QVERIFY(kept.trigger.isEmpty() && kept.sentence.isEmpty());
    QCOMPARE(kept.title, u"Ministers met in Oslo"_s);
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

void tst_Versions::versions_data()
{
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("version");
    QTest::newRow("the same") << oldText << true;
    QTest::newRow("more before and after") << newText << true;
    QTest::newRow("other words") << u"Ministers met in Bergen."_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void tst_Versions::versions()
{
    QFETCH(QString, after);
    QFETCH(bool, version);
    QCOMPARE(isVersionOf(after, oldText), version);
}

QTEST_GUILESS_MAIN(tst_Versions)
#include "tst_versions.moc"
