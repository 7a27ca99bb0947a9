// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/library.h"
#include "samples.h"
#include <algorithm>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

/// What is decided stays decided: through undo and redo, restarts and other extractions.
class tst_Decisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachKindIsUndoneAndRedone_data();
    void eachKindIsUndoneAndRedone();
    void articleHasWhatWasWrittenOnIt();
    void editChangesWhatItSays();
    void editKeepsWordsOfKnownNames();
    void personsDateDoesNotWait();
    void createdEventStands();
    void severalDecisionsAreOneStep();
    void newDecisionSupersedesUndoneSteps();
    void undoCrossesRestarts();
    void undoWithNothingDoneChangesNothing();
    void historyIsNewestFirst();
    void idsSurviveExtraction();
    void decisionsSurviveExtraction_data();
    void decisionsSurviveExtraction();
    void undecidedEventsFollowTheExtraction();
    void acceptedEventMovesWithTheDate();
    void editedDateStays();
    void undoAfterExtractionGivesTheNewReading();
    void createdEventFoundLater();
    void publicationDateIsADecision();
    void knowsWhatIsToBeExtracted();
    void removedArticleComesBack();
    void randomWalkEndsWhereItBegan();

private:
    void reopen();
    Event eventNamed(const QString &title) const;
    QString state() const;
    EventId met() const { return eventNamed(u"Ministers met in Oslo"_s).id; }
    EventId pact() const { return eventNamed(u"They signed a pact"_s).id; }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Library> m_library;
    Article m_article;
    ArticleId m_id;
};

void tst_Decisions::init()
{
    m_library.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_article = samples::article();
    reopen();
    m_id = m_library->addArticle(m_article, samples::extraction(m_article), samples::noon)->id;
}

void tst_Decisions::reopen()
{
    m_library.reset();
    auto library = Library::open(m_dir->filePath(u"a.dateline"_s));
    QVERIFY(library);
    m_library = *std::move(library);
}

Event tst_Decisions::eventNamed(const QString &title) const
{
    for (const Event &event : *m_library->eventDetails(m_id))
        if (event.title == title)
            return event;
    return {};
}

/// All that a person sees, as one text.
QString tst_Decisions::state() const
{
    QString text;
    for (const ArticleSummary &a : *m_library->articles())
        text += a.title + (a.published.date ? a.published.date->toTimex() : u"-"_s) +
                toText(a.published.basis) + u" %1 %2 %3 "_s.arg(a.events).arg(a.dated).arg(a.waiting) +
                a.tags.join(u'|') + a.note + a.group + u'\n';
    for (const EventSummary &e : *m_library->events())
        text += u"%1 %2 %3 %4 %5 %6 %7\n"_s.arg(e.id.value)
                    .arg(e.title, e.dateText, e.who, e.where, toText(e.type), toText(e.review));
    return text;
}

void tst_Decisions::eachKindIsUndoneAndRedone_data()
{
    QTest::addColumn<QString>("kind");
    for (const auto &kind :
         {"accept", "reject", "edit", "create", "publish", "remove", "tag", "note", "group"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void tst_Decisions::eachKindIsUndoneAndRedone()
{
    QFETCH(QString, kind);
    EventEdit edit;
    edit.title = u"Ministers talked"_s;
    Event created = samples::event(m_article, u"Ministers"_s);
    created.article = m_id;
    ArticleEdit tags, note, group;
    tags.tags = QStringList{u"North Sea"_s, u"pacts"_s};
    note.note = u"Ask about this."_s;
    group.group = u"Diplomacy"_s;
    const QHash<QString, Decision> decisions{
        {u"tag"_s, decision::EditArticle{m_id, tags}},
        {u"note"_s, decision::EditArticle{m_id, note}},
        {u"group"_s, decision::EditArticle{m_id, group}},
        {u"accept"_s, decision::SetReview{met(), Review::Accepted}},
        {u"reject"_s, decision::SetReview{met(), Review::Rejected}},
        {u"edit"_s, decision::EditEvent{met(), edit}},
        {u"create"_s, decision::CreateEvent{created}},
        {u"publish"_s, decision::SetPublished{m_id, samples::date(u"2021-05-06")}},
        {u"remove"_s, decision::RemoveArticle{m_id}}};
    const QString before = state();
    QVERIFY(m_library->decide({decisions[kind]}, samples::noon));
    const QString after = state();
    QVERIFY(after != before);
    QCOMPARE(m_library->nextUndo()->kind, kind);
    for (int i = 0; i < 2; ++i) {
        QVERIFY(m_library->undo());
        QCOMPARE(state(), before);
        QVERIFY(!m_library->nextUndo());
        QCOMPARE(m_library->nextRedo()->kind, kind);
        QVERIFY(m_library->redo());
        QCOMPARE(state(), after);
        QVERIFY(!m_library->nextRedo());
    }
    reopen();
    QCOMPARE(state(), after);
}

void tst_Decisions::articleHasWhatWasWrittenOnIt()
{
    const Article before = *m_library->article(m_id);
    QVERIFY(before.tags.isEmpty() && before.note.isEmpty() && before.group.isEmpty());
    const ArticleEdit edit{QStringList{u"pacts"_s, u"North Sea"_s}, u"Ask."_s, u"Diplomacy"_s};
    QVERIFY(m_library->decide({decision::EditArticle{m_id, edit}}, samples::noon));
    const Article after = *m_library->article(m_id);
    QCOMPARE(after.tags, QStringList({u"pacts"_s, u"North Sea"_s}));
    QCOMPARE(after.note, u"Ask."_s);
    QCOMPARE(after.group, u"Diplomacy"_s);
    QVERIFY(m_library->undo());
    QVERIFY(*m_library->article(m_id) == before);
}

void tst_Decisions::editChangesWhatItSays()
{
    EventEdit edit;
    edit.type = EventType::Ceremony;
    edit.status = EventStatus::Scheduled;
    edit.date = DateValue(samples::date(u"2021-06"), DateQualifier::About);
    edit.where = QStringList();
    QVERIFY(m_library->decide({decision::EditEvent{met(), edit}}, samples::noon));
    Event expected = samples::met(m_article);
    expected.id = met();
    expected.article = m_id;
    expected.type = EventType::Ceremony;
    expected.status = EventStatus::Scheduled;
    expected.date = **edit.date;
    expected.dateBasis = DateBasis::User;
    expected.where.clear();
    expected.review = Review::Accepted;
    QVERIFY(eventNamed(u"Ministers met in Oslo"_s) == expected);
}

void tst_Decisions::editKeepsWordsOfKnownNames()
{
    EventEdit edit;
    edit.who = QStringList{u"Sweden"_s, u"Ministers"_s};
    QVERIFY(m_library->decide({decision::EditEvent{met(), edit}}, samples::noon));
    const std::vector<NamedMention> expected{{u"Sweden"_s, {}}, {u"Ministers"_s, {0, 9}}};
    QVERIFY(m_library->event(met())->who == expected);
    QCOMPARE(m_library->eventSummary(met())->who, u"Sweden, Ministers"_s);
}

void tst_Decisions::personsDateDoesNotWait()
{
    QVERIFY(m_library->event(pact())->waitsForPublicationDate());
    EventEdit edit;
    edit.date = std::optional<DateValue>();
    QVERIFY(m_library->decide({decision::EditEvent{pact(), edit}}, samples::noon));
    QVERIFY(!m_library->event(pact())->date);
    QVERIFY(!m_library->event(pact())->waitsForPublicationDate());
    QVERIFY(m_library->undo());
    QVERIFY(m_library->event(pact())->waitsForPublicationDate());
}

void tst_Decisions::createdEventStands()
{
    Event created = samples::met(m_article);
    created.article = m_id;
    created.trigger = samples::spanOf(m_article.text, u"Ministers"_s);
    created.title = u"New"_s;
    const auto change = m_library->decide({decision::CreateEvent{created}}, samples::noon);
    QVERIFY(change);
    QCOMPARE(change->reloaded, std::vector{m_id});
    const Event stored = eventNamed(u"New"_s);
    created.id = stored.id;
    created.review = Review::Accepted;
    QVERIFY(stored == created);
    QVERIFY(m_library->replaceExtraction(m_id, {}, std::nullopt));
    QVERIFY(eventNamed(u"New"_s) == created);
    QVERIFY(m_library->undo());
    QVERIFY(m_library->events()->empty());
}

void tst_Decisions::severalDecisionsAreOneStep()
{
    const QString before = state();
    const auto change = m_library->decide(
        {decision::SetReview{met(), Review::Accepted}, decision::SetReview{pact(), Review::Accepted}},
        samples::noon);
    QCOMPARE(change->events.size(), 2U);
    QCOMPARE(change->articles, std::vector{m_id});
    const DecisionStep step = *m_library->nextUndo();
    QCOMPARE(step.count, 2);
    QCOMPARE(step.subject, u"Ministers met in Oslo"_s);
    QCOMPARE(step.madeAt, samples::noon);
    QVERIFY(m_library->undo());
    QCOMPARE(state(), before);
    QVERIFY(!m_library->nextUndo());
}

void tst_Decisions::newDecisionSupersedesUndoneSteps()
{
    QVERIFY(m_library->decide({decision::SetReview{met(), Review::Accepted}}, samples::noon));
    QVERIFY(m_library->undo());
    QVERIFY(m_library->decide({decision::SetReview{pact(), Review::Rejected}}, samples::noon));
    QVERIFY(!m_library->nextRedo());
    QVERIFY(m_library->redo());
    QCOMPARE(m_library->event(met())->review, Review::Suggested);
    const auto history = *m_library->history();
    QCOMPARE(history.size(), 2U);
    QCOMPARE(history[0].state, DecisionStep::State::Done);
    QCOMPARE(history[1].state, DecisionStep::State::Superseded);
}

void tst_Decisions::undoCrossesRestarts()
{
    std::vector<QString> states{state()};
    EventEdit edit;
    for (int i = 0; i < 30; ++i) {
        edit.title = u"Title %1"_s.arg(i);
        QVERIFY(
            m_library->decide({decision::EditEvent{{m_library->events()->at(0).id}, edit}}, samples::noon));
        states.push_back(state());
    }
    for (size_t i = states.size() - 1; i-- > 0;) {
        reopen();
        QVERIFY(m_library->undo());
        QCOMPARE(state(), states[i]);
    }
    for (size_t i = 1; i < states.size(); ++i) {
        reopen();
        QVERIFY(m_library->redo());
        QCOMPARE(state(), states[i]);
    }
}

void tst_Decisions::undoWithNothingDoneChangesNothing()
{
    const QString before = state();
    QVERIFY(m_library->undo());
    QVERIFY(m_library->redo());
    QVERIFY(m_library->decide({}, samples::noon));
    QCOMPARE(state(), before);
    QVERIFY(m_library->history()->empty());
}

void tst_Decisions::historyIsNewestFirst()
{
    QVERIFY(m_library->decide({decision::SetReview{met(), Review::Accepted}}, u"2021-01-01T00:00:00Z"_s));
    QVERIFY(m_library->decide({decision::SetReview{met(), Review::Suggested}}, u"2021-01-02T00:00:00Z"_s));
    QVERIFY(m_library->undo());
    const auto history = *m_library->history();
    QCOMPARE(history.size(), 2U);
    QCOMPARE(history[0].kind, u"reset"_s);
    QCOMPARE(history[0].state, DecisionStep::State::Undone);
    QCOMPARE(history[1].kind, u"accept"_s);
    QCOMPARE(history[1].madeAt, u"2021-01-01T00:00:00Z"_s);
}

void tst_Decisions::idsSurviveExtraction()
{
    const EventId before = pact();
    Extraction again = samples::extraction(m_article);
    again.events[1].date = DateValue(samples::date(u"2021-04"));
    again.events[1].relative.clear();
    const auto change = m_library->replaceExtraction(m_id, again, samples::date(u"2021-05-06"));
    QVERIFY(change);
    QCOMPARE(change->reloaded, std::vector{m_id});
    QCOMPARE(pact(), before);
    QCOMPARE(m_library->event(before)->date, again.events[1].date);
    QCOMPARE(m_library->articleSummary(m_id)->dated, 2);
    QVERIFY(*m_library->timexes(m_id) == again.timexes);
}

void tst_Decisions::decisionsSurviveExtraction_data()
{
    QTest::addColumn<QString>("trigger");
    QTest::addColumn<Review>("review");
    for (const Review review : {Review::Accepted, Review::Rejected}) {
        const QByteArray name = QByteArray(toText(review).data());
        QTest::newRow(name + ", same trigger") << u"met"_s << review;
        QTest::newRow(name + ", longer trigger") << u"met in"_s << review;
        QTest::newRow(name + ", no longer found") << QString() << review;
    }
}

void tst_Decisions::decisionsSurviveExtraction()
{
    QFETCH(QString, trigger);
    QFETCH(Review, review);
    const EventId id = met();
    QVERIFY(m_library->decide({decision::SetReview{id, review}}, samples::noon));
    Extraction again;
    if (!trigger.isEmpty())
        again.events = {samples::event(m_article, trigger)};
    QVERIFY(m_library->replaceExtraction(m_id, again, std::nullopt));
    QCOMPARE(m_library->events()->size(), 1U);
    QCOMPARE(m_library->event(id)->review, review);
    QCOMPARE(m_library->event(id)->title,
             trigger.isEmpty() ? u"Ministers met in Oslo"_s : u"They "_s + trigger);
    QVERIFY(m_library->undo());
    QCOMPARE(m_library->events()->size(), trigger.isEmpty() ? 0U : 1U);
    QVERIFY(m_library->redo());
    QCOMPARE(m_library->eventSummary(id)->review, review);
    QVERIFY(m_library->replaceExtraction(m_id, samples::extraction(m_article), std::nullopt));
    QCOMPARE(met(), id);
    QCOMPARE(m_library->event(id)->review, review);
    QCOMPARE(m_library->events()->size(), 2U);
}

void tst_Decisions::undecidedEventsFollowTheExtraction()
{
    Extraction again;
    again.events = {samples::event(m_article, u"Ministers"_s)};
    QVERIFY(m_library->replaceExtraction(m_id, again, std::nullopt));
    const auto events = *m_library->events();
    QCOMPARE(events.size(), 1U);
    QCOMPARE(events[0].title, u"They Ministers"_s);
    QVERIFY(m_library->timexes(m_id)->empty());
}

void tst_Decisions::acceptedEventMovesWithTheDate()
{
    QVERIFY(m_library->decide({decision::SetReview{pact(), Review::Accepted}}, samples::noon));
    Extraction again = samples::extraction(m_article);
    again.events[1].date = DateValue(samples::date(u"2021-04"));
    again.events[1].relative.clear();
    QVERIFY(m_library->replaceExtraction(m_id, again, samples::date(u"2021-05-06")));
    QCOMPARE(m_library->eventSummary(pact())->dateText, u"2021-04"_s);
    QCOMPARE(m_library->eventSummary(pact())->review, Review::Accepted);
}

void tst_Decisions::editedDateStays()
{
    EventEdit edit;
    edit.date = DateValue(samples::date(u"2020"));
    QVERIFY(m_library->decide({decision::EditEvent{pact(), edit}}, samples::noon));
    Extraction again = samples::extraction(m_article);
    again.events[1].date = DateValue(samples::date(u"2021-04"));
    again.events[1].title = u"They signed a better title"_s;
    QVERIFY(m_library->replaceExtraction(m_id, again, samples::date(u"2021-05-06")));
    const Event event = eventNamed(u"They signed a better title"_s);
    QCOMPARE(event.date, DateValue(samples::date(u"2020")));
    QCOMPARE(event.dateBasis, DateBasis::User);
}

void tst_Decisions::undoAfterExtractionGivesTheNewReading()
{
    EventEdit edit;
    edit.title = u"Mine"_s;
    const EventId id = met();
    QVERIFY(m_library->decide({decision::EditEvent{id, edit}}, samples::noon));
    Extraction again = samples::extraction(m_article);
    again.events[0].title = u"A newer reading"_s;
    QVERIFY(m_library->replaceExtraction(m_id, again, std::nullopt));
    QCOMPARE(m_library->event(id)->title, u"Mine"_s);
    QVERIFY(m_library->undo());
    QCOMPARE(m_library->event(id)->title, u"A newer reading"_s);
    QCOMPARE(m_library->event(id)->review, Review::Suggested);
}

void tst_Decisions::createdEventFoundLater()
{
    Event created = samples::event(m_article, u"Ministers"_s);
    created.article = m_id;
    created.title = u"By hand"_s;
    QVERIFY(m_library->decide({decision::CreateEvent{created}}, samples::noon));
    const EventId id = eventNamed(u"By hand"_s).id;
    Extraction again = samples::extraction(m_article);
    again.events.push_back(samples::event(m_article, u"Ministers"_s));
    QVERIFY(m_library->replaceExtraction(m_id, again, std::nullopt));
    QCOMPARE(m_library->events()->size(), 3U);
    QCOMPARE(m_library->event(id)->title, u"By hand"_s);
    QVERIFY(m_library->undo());
    QCOMPARE(m_library->event(id)->title, u"They Ministers"_s);
    QCOMPARE(m_library->events()->size(), 3U);
}

void tst_Decisions::publicationDateIsADecision()
{
    Article dated = samples::article(u"They met today."_s);
    dated.published = {samples::date(u"2020-01-01"), PublicationBasis::Metadata, u"<meta>"_s, 0.5};
    const ArticleId id = m_library->addArticle(dated, {}, samples::noon)->id;
    const auto change =
        m_library->decide({decision::SetPublished{id, samples::date(u"2021-05-06")}}, samples::noon);
    QCOMPARE(change->toExtract, std::vector{id});
    const PublicationDate given{samples::date(u"2021-05-06"), PublicationBasis::Given, {}, 1};
    QCOMPARE(m_library->article(id)->published, given);
    QVERIFY(m_library->decide({decision::SetPublished{id, std::nullopt}}, samples::noon));
    QVERIFY(!m_library->article(id)->published.isKnown());
    QVERIFY(m_library->undo());
    QCOMPARE(m_library->article(id)->published, given);
    QCOMPARE(m_library->undo()->toExtract, std::vector{id});
    QCOMPARE(m_library->article(id)->published, dated.published);
}

void tst_Decisions::knowsWhatIsToBeExtracted()
{
    QVERIFY(m_library->articlesToExtract()->empty());
    QVERIFY(m_library->decide({decision::SetPublished{m_id, samples::date(u"2021-05-06")}}, samples::noon));
    reopen();
    QCOMPARE(*m_library->articlesToExtract(), std::vector{m_id});
    QVERIFY(m_library->replaceExtraction(m_id, {}, samples::date(u"2021-05-06")));
    QVERIFY(m_library->articlesToExtract()->empty());
    QVERIFY(m_library->undo());
    QCOMPARE(*m_library->articlesToExtract(), std::vector{m_id});
    QVERIFY(m_library->decide({decision::RemoveArticle{m_id}}, samples::noon));
    QVERIFY(m_library->articlesToExtract()->empty());
}

void tst_Decisions::removedArticleComesBack()
{
    QVERIFY(m_library->decide({decision::SetReview{met(), Review::Accepted}}, samples::noon));
    const QString before = state();
    QCOMPARE(m_library->decide({decision::RemoveArticle{m_id}}, samples::noon)->removed, std::vector{m_id});
    QVERIFY(!m_library->article(m_id));
    QVERIFY(m_library->events()->empty());
    const auto added = *m_library->addArticle(m_article, {}, samples::noon);
    QCOMPARE(added.how, AddedArticle::How::Restored);
    QCOMPARE(added.id, m_id);
    QCOMPARE(state(), before);
    QCOMPARE(m_library->undo()->removed, std::vector{m_id});
    QVERIFY(m_library->articles()->empty());
    QCOMPARE(m_library->undo()->reloaded, std::vector{m_id});
    QCOMPARE(state(), before);
}

/// Whatever is decided, undone, redone and extracted meanwhile: undoing everything gives the beginning again.
void tst_Decisions::randomWalkEndsWhereItBegan()
{
    QRandomGenerator random(20210505);
    const QString before = state();
    const auto someEvent = [&] {
        const auto events = *m_library->events();
        return events.empty() ? EventId{1} : events[random.bounded(quint32(events.size()))].id;
    };
    const auto decideSomething = [&]() -> Decision {
        EventEdit edit;
        switch (random.bounded(6)) {
        case 0:
            edit.title = QString::number(random.bounded(100));
            edit.who = QStringList(u"Somebody"_s);
            return decision::EditEvent{someEvent(), edit};
        case 1:
            edit.date = DateValue(PartialDate::year(int(random.bounded(1900, 2000))));
            return decision::EditEvent{someEvent(), edit};
        case 2:
            return decision::SetPublished{m_id, PartialDate::year(int(random.bounded(1900, 2000)))};
        case 3: {
            Event created = samples::event(m_article, u"Oslo"_s);
            created.article = m_id;
            return decision::CreateEvent{created};
        }
        case 4:
            return random.bounded(2) == 0 ? Decision(decision::RemoveArticle{m_id})
                                          : Decision(decision::RestoreArticle{m_id});
        default:
            return decision::SetReview{someEvent(), Review(random.bounded(3))};
        }
    };
    for (int i = 0; i < 400; ++i) {
        const quint32 what = random.bounded(10U);
        if (what < 6) {
            QVERIFY(m_library->decide({decideSomething()}, samples::noon));
        } else if (what < 8) {
            QVERIFY(m_library->undo());
        } else if (what == 8) {
            QVERIFY(m_library->redo());
        } else {
            Extraction other = samples::extraction(m_article);
            other.events.erase(other.events.begin() + qsizetype(random.bounded(2)));
            QVERIFY(m_library->replaceExtraction(m_id, other, std::nullopt));
        }
    }
    const QString end = state();
    int undone = 0;
    for (; m_library->nextUndo(); ++undone)
        QVERIFY(m_library->undo());
    QVERIFY(undone > 10);
    QVERIFY(m_library->replaceExtraction(m_id, samples::extraction(m_article), std::nullopt));
    // The ids of events that nothing was ever decided about may be new ones.
    static const auto withoutIds = [](const QString &text) {
        QStringList lines;
        for (const QString &line : text.split(u'\n'))
            lines << line.section(u' ', 1);
        lines.sort();
        return lines;
    };
    QCOMPARE(withoutIds(state()), withoutIds(before));
    for (int i = 0; i < undone; ++i)
        QVERIFY(m_library->redo());
    QVERIFY(end.isEmpty() == state().isEmpty());
}

QTEST_GUILESS_MAIN(tst_Decisions)
#include "tst_decisions.moc"
