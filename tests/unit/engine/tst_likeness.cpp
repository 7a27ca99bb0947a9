// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/likeness.h"
#include "tests/support/fakeengine.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_Likeness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheEarlierOne();
    void importComparesWithTheLibrary();
    void newVersionsChangeWhatIsAlike();
    void lends_data();
    void lends();
};

namespace {

QString story(int from, int sentences)
{
    QString text;
    for (int i = from; i < from + sentences; ++i)
        text += u"The council spoke of bridge number %1 and of its repair. "_s.arg(i);
    return text;
}

Article article(const QString &title, const QString &text, std::optional<PartialDate> date = std::nullopt)
{
    Article made;
    made.title = title;
    made.text = text;
    if (date)
        made.published = {date, PublicationBasis::Metadata, u"meta"_s, 0.9};
    return made;
}

} // namespace

void tst_Likeness::findsTheEarlierOne()
{
    LikenessIndex index;
    QVERIFY(!index.add(article(u"First"_s, story(0, 40), PartialDate::day(2021, 5, 5))));
    QVERIFY(!index.add(article(u"Other"_s, story(500, 40))));
    const auto like = index.add(article(u"Copy"_s, story(0, 40) + u"The end."_s));
    QVERIFY(like);
    QCOMPARE(like->title, u"First"_s);
    QCOMPARE(like->published.date, PartialDate::day(2021, 5, 5));
    QVERIFY(like->percent() > 90);
}

void tst_Likeness::importComparesWithTheLibrary()
{
    const FakeEngine engine;
    int asked = 0;
    ImportLikeness likeness(engine, [&asked](const ImportLikeness::Visitor &visit) {
        ++asked;
        Article stored = article(u"Stored"_s, story(0, 40), PartialDate::day(2021, 5, 5));
        stored.id = {7};
        visit(stored);
    });
    QCOMPARE(asked, 0);
    ExtractedArticle other{article(u"Other"_s, story(500, 40)), {}};
    QVERIFY(!likeness.add(other));
    likeness.setIdOfLast({8});
    ExtractedArticle copy{article(u"Copy"_s, story(0, 40) + u"They met last month."_s), {}};
    const auto found = likeness.add(copy);
    QVERIFY(found && found->lent);
    QCOMPARE(found->like.article, ArticleId{7});
    QCOMPARE(copy.article.published.basis, PublicationBasis::Duplicate);
    QCOMPARE(copy.extraction.events.size(), 1U); // extracted with the date
    QVERIFY(copy.extraction.events.front().date);
    ExtractedArticle again{article(u"Again"_s, story(500, 40) + u"The end."_s), {}};
    const auto second = likeness.add(again);
    QVERIFY(second && !second->lent);
    QCOMPARE(second->like.article, ArticleId{8});
    QVERIFY(!again.article.published.isKnown());
    ExtractedArticle third{article(u"Third"_s, story(900, 40)), {}}; // its like was not stored
    (void)likeness.add(third);
    ExtractedArticle last{article(u"Last"_s, story(900, 40) + u"The end."_s), {}};
    QVERIFY(!likeness.add(last)->like.article.isValid());
    QCOMPARE(asked, 1);
}

void tst_Likeness::newVersionsChangeWhatIsAlike()
{
    LikenessIndex index;
    const auto add = [&index](ArticleId id, const QString &text) {
        (void)index.add(article(u"x"_s, text));
        index.setIdOfLast(id);
    };
    add({1}, story(0, 40));
    add({2}, story(500, 40));
    add({3}, story(0, 40) + u"The end."_s);
    using Changes = std::vector<LikenessChange>;
    (void)index.add(article(u"x"_s, story(900, 40)));
    QCOMPARE(index.setNewVersion({1}), (Changes{{{1}, {}, 0}, {{3}, {}, 0}}));
    (void)index.add(article(u"x"_s, story(500, 40)));
    const Changes same = index.setNewVersion({1});
    QCOMPARE(same.size(), size_t(2));
    QCOMPARE(same[0], (LikenessChange{{1}, {}, 0})); // none is earlier
    QCOMPARE(same[1], (LikenessChange{{2}, {1}, 1}));
    (void)index.add(article(u"x"_s, story(500, 40) + u"The end."_s)); // not like its own text before
    const Changes later = index.setNewVersion({3});
    QCOMPARE(later.size(), size_t(1));
    QCOMPARE(later[0].like, ArticleId{1});
}

void tst_Likeness::lends_data()
{
    QTest::addColumn<Likeness>("like");
    QTest::addColumn<ExtractedArticle>("borrower");
    QTest::addColumn<bool>("lends");
    const PublicationDate day{PartialDate::day(2021, 5, 5), PublicationBasis::Metadata, u"meta"_s, 0.9};
    const Likeness like{u"First"_s, day, 0.97, 0.94, {}};
    const ExtractedArticle undated{article(u"Copy"_s, u"It fell on 9 May 2021."_s), {}};
    QTest::newRow("the same text") << like << undated << true;
    Likeness other = like;
    other.published = {};
    QTest::newRow("which has no date either") << other << undated << false;
    other = like;
    other.published.date = PartialDate::month(2021, 5);
    QTest::newRow("which is known to the month") << other << undated << false;
    other = like;
    other.published.basis = PublicationBasis::Duplicate;
    QTest::newRow("whose date is borrowed") << other << undated << false;
    other = like;
    other.share = 1;
    other.whole = 0.3;
    QTest::newRow("of which it is a small part") << other << undated << false;
    ExtractedArticle dated = undated;
    dated.article.published = day;
    QTest::newRow("to one that has a date") << like << dated << false;
    ExtractedArticle later = undated;
    Event event;
    event.date = DateValue(*PartialDate::day(2021, 5, 9));
    event.dateBasis = DateBasis::Stated;
    event.status = EventStatus::Actual;
    event.sentence = {0, 22};
    event.dateSpan = {11, 21};
    later.extraction.events = {event};
    QTest::newRow("to one that tells of later days") << like << later << false;
    later.extraction.events[0].date = DateValue(*PartialDate::day(2021, 5, 4));
    QTest::newRow("to one that tells of the day before") << like << later << true;
}

void tst_Likeness::lends()
{
    QFETCH(Likeness, like);
    QFETCH(ExtractedArticle, borrower);
    QFETCH(bool, lends);
    const auto date = lentDate(like, borrower);
    QCOMPARE(date.has_value(), lends);
    if (!date)
        return;
    QCOMPARE(date->date, like.published.date);
    QCOMPARE(date->basis, PublicationBasis::Duplicate);
    QCOMPARE(date->evidence, u"97 % the same as “First” of 2021-05-05"_s);
    QVERIFY(date->confidence > 0.5 && date->confidence < like.published.confidence);
}

QTEST_GUILESS_MAIN(tst_Likeness)
#include "tst_likeness.moc"
