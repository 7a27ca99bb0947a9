// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeengine.h"
#include "ui/models/theme.h"
#include "ui/shell/appearance.h"
#include "ui/shell/hitdelegate.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/searchpanel.h"
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

/// Searching by keyboard, as a person does, and the search in the background behind it.
class tst_SearchPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void findsWhileTyping();
    void marksTheWords();
    void opensArticleByKeyboard();
    void opensEventThatAFilterHides();
    void enterFiltersTheTimeline();
    void enterBeforeTheAnswer();
    void saysWhatItCannotRead_data();
    void saysWhatItCannotRead();
    void completesTagsByTab();
    void escapeHidesThenClears();
    void latestLineWins();
    void forgottenLineIsNotAnswered();
    void looks_data();
    void looks();

private:
    void type(const QString &text);
    QStringList rows(HitDelegate::Kind kind) const;
    QListWidget &list() const { return *m_panel->findChild<QListWidget *>(); }

    QTemporaryDir m_dir;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QWidget> m_window;
    SearchBox *m_box = nullptr;
    SearchPanel *m_panel = nullptr;
};

void tst_SearchPanel::initTestCase()
{
    m_session = std::make_unique<Session>(
        [] { return Result(std::shared_ptr<const Engine>(std::make_shared<FakeEngine>())); });
    QVERIFY(!m_session->openLibrary(m_dir.filePath(u"a.dateline"_s)));
    for (const QString &text :
         {u"The harbour of Ålesund was closed. Ministers met on 2021-05-05. The pact was read there."_s,
          u"Delegates met in Oslo on 2019-03-01. A pact was not signed in the harbour, they said."_s}) {
        m_session->importText(text, u"pasted text"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy(), 20000);
    }
    QCOMPARE(m_session->articles()->rowCount(), 2);
}

void tst_SearchPanel::init()
{
    m_session->view()->setFilter({});
    m_session->view()->selectEvent({});
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 600);
    m_box = new SearchBox(m_window.get());
    m_box->setGeometry(500, 10, 380, 30);
    m_panel = new SearchPanel(m_session.get(), m_box, m_window.get());
    m_window->show();
    m_window->activateWindow();
    m_box->start();
    QTRY_VERIFY(m_box->hasFocus());
}

void tst_SearchPanel::type(const QString &text)
{
    m_box->clear();
    m_panel->hide();
    QTest::keyClicks(m_box, text);
    QTRY_VERIFY(m_panel->isVisible());
    QTest::qWait(60);
}

QStringList tst_SearchPanel::rows(HitDelegate::Kind kind) const
{
    QStringList texts;
    for (int row = 0; row < list().count(); ++row)
        if (list().item(row)->data(HitDelegate::KindRole).toInt() == int(kind))
            texts << list().item(row)->text();
    return texts;
}

void tst_SearchPanel::findsWhileTyping()
{
    type(u"minis"_s);
    QTRY_COMPARE(rows(HitDelegate::Kind::Event).size(), 1);
    QCOMPARE(rows(HitDelegate::Kind::Article).size(), 1);
    type(u"harbour"_s);
    QTRY_COMPARE(rows(HitDelegate::Kind::Article).size(), 2);
    type(u"harbour 2019..2019 type:meeting met"_s);
    QTRY_COMPARE(rows(HitDelegate::Kind::Article).size(), 0);
    QVERIFY(m_window->rect().contains(m_panel->geometry()));
}

void tst_SearchPanel::marksTheWords()
{
    type(u"alesund"_s);
    QTRY_COMPARE(rows(HitDelegate::Kind::Article).size(), 1);
    const QListWidgetItem *hit = list().item(list().count() - 1);
    const QVariantList marks = hit->data(HitDelegate::MarksRole).toList();
    QCOMPARE(marks.size(), 1);
    const QPoint mark = marks.front().toPoint();
    QCOMPARE(hit->data(HitDelegate::SecondLineRole).toString().mid(mark.x(), mark.y() - mark.x()),
             u"Ålesund"_s);
}

void tst_SearchPanel::opensArticleByKeyboard()
{
    const ArticleId first = m_session->articles()->articles().at(0).id;
    QSignalSpy chosen(m_panel, &SearchPanel::articleChosen);
    type(u"closed"_s);
    QTRY_COMPARE(rows(HitDelegate::Kind::Article).size(), 1);
    QTest::keyClick(m_box, Qt::Key_Down);
    QTest::keyClick(m_box, Qt::Key_Down); // not beyond the last
    QTest::keyClick(m_box, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(m_session->view()->currentArticle(), first);
    QVERIFY(!m_panel->isVisible());
}

void tst_SearchPanel::opensEventThatAFilterHides()
{
    Filter filter;
    filter.days = PartialDate::year(1950).span();
    m_session->view()->setFilter(filter);
    type(u"delegates"_s);
    QTRY_COMPARE(rows(HitDelegate::Kind::Event).size(), 1);
    QTest::keyClick(m_box, Qt::Key_Down);
    QTest::keyClick(m_box, Qt::Key_Enter);
    const EventSummary *event = m_session->events()->find(m_session->view()->selectedEvent());
    QVERIFY(event && event->title.contains(u"Delegates"_s));
    QCOMPARE(m_session->view()->filter(), Filter());
}

void tst_SearchPanel::enterFiltersTheTimeline()
{
    type(u"2019..2019"_s);
    QTest::keyClick(m_box, Qt::Key_Return);
    QCOMPARE(m_session->events()->shown().size(), 1U);
    type(u"title:delegates"_s);
    QTest::keyClick(m_box, Qt::Key_Return);
    QCOMPARE(m_session->view()->filter().text, u"title:delegates"_s);
    m_box->clear();
    QVERIFY(m_session->view()->filter().text.isEmpty());
}

void tst_SearchPanel::enterBeforeTheAnswer()
{
    m_box->clear();
    m_box->setText(u"title:ministers"_s);
    QTest::keyClick(m_box, Qt::Key_Return);
    QTRY_COMPARE(m_session->view()->filter().text, u"title:ministers"_s);
    QVERIFY(!m_panel->isVisible());
}

void tst_SearchPanel::saysWhatItCannotRead_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("message");
    QTest::newRow("type") << u"type:party"_s << u"There is no type “party”"_s;
    QTest::newRow("days") << u"2021..2019"_s << u"end before they begin"_s;
    QTest::newRow("nothing found") << u"xyzzy"_s << u"Nothing in the library"_s;
}

void tst_SearchPanel::saysWhatItCannotRead()
{
    QFETCH(QString, line);
    QFETCH(QString, message);
    type(line);
    QTRY_VERIFY(rows(HitDelegate::Kind::Message).join(u' ').contains(message));
    QTest::keyClick(m_box, Qt::Key_Down);
    QVERIFY(list().currentItem()->flags().testFlag(Qt::ItemIsSelectable));
}

void tst_SearchPanel::completesTagsByTab()
{
    const ArticleId oslo = m_session->articles()->articles().at(1).id;
    m_session->annotate({oslo}, {{u"North Sea"_s, u"Norway"_s}, {}, {}, u"Law & order"_s});
    type(u"pact tag:no"_s);
    QTRY_COMPARE(rows(HitDelegate::Kind::Completion), QStringList({u"… North Sea"_s, u"… Norway"_s}));
    QTest::keyClick(m_box, Qt::Key_Tab);
    QVERIFY(m_box->hasFocus());
    QCOMPARE(m_box->text(), u"pact tag:\"North Sea\" "_s);
    QTRY_COMPARE(rows(HitDelegate::Kind::Article).size(), 1);
    QTest::keyClicks(m_box, u"group:"_s);
    QTRY_COMPARE(rows(HitDelegate::Kind::Completion).size(), 1);
    QTest::keyClick(m_box, Qt::Key_Down);
    QTest::keyClick(m_box, Qt::Key_Return); // takes the offer, as a click does
    QCOMPARE(m_box->text(), u"pact tag:\"North Sea\" group:\"Law & order\" "_s);
    QTRY_VERIFY(rows(HitDelegate::Kind::Completion).isEmpty());
    QTest::keyClick(m_box, Qt::Key_Return);
    QCOMPARE(m_session->view()->filter().text, u"pact tag:\"North Sea\" group:\"Law & order\""_s);
    type(u"tag:x"_s);
    QTRY_VERIFY(rows(HitDelegate::Kind::Message).join(u' ').contains(u"Nothing in the library"_s));
}

void tst_SearchPanel::escapeHidesThenClears()
{
    type(u"pact"_s);
    QTest::keyClick(m_box, Qt::Key_Escape);
    QVERIFY(!m_panel->isVisible());
    QCOMPARE(m_box->text(), u"pact"_s);
    QTest::keyClick(m_box, Qt::Key_Escape);
    QVERIFY(m_box->text().isEmpty());
}

void tst_SearchPanel::latestLineWins()
{
    BackgroundSearch search(m_session->libraryPath(), 10);
    QStringList answered;
    connect(&search, &BackgroundSearch::answered, this,
            [&](const SearchAnswer &answer) { answered << answer.line; });
    for (int i = 0; i < 200; ++i)
        search.find(u"line %1"_s.arg(i));
    search.find(u"pact"_s);
    QTRY_COMPARE(answered, QStringList{u"pact"_s});
    QTest::qWait(50);
    QCOMPARE(answered.size(), 1);
}

void tst_SearchPanel::forgottenLineIsNotAnswered()
{
    BackgroundSearch search(m_session->libraryPath(), 10);
    QSignalSpy answered(&search, &BackgroundSearch::answered);
    search.find(u"pact"_s);
    search.forget();
    QTest::qWait(100);
    QCOMPARE(answered.count(), 0);
    BackgroundSearch nowhere(m_dir.filePath(u"none.dateline"_s), 10);
    QString problem;
    connect(&nowhere, &BackgroundSearch::answered, this,
            [&](const SearchAnswer &answer) { problem = answer.problem; });
    nowhere.find(u"pact"_s);
    QTRY_VERIFY(problem.contains(u"cannot be searched"_s));
}

void tst_SearchPanel::looks_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("width");
    QTest::newRow("light") << false << 900;
    QTest::newRow("dark") << true << 900;
    QTest::newRow("narrow") << false << 360;
}

void tst_SearchPanel::looks()
{
    QFETCH(bool, dark);
    QFETCH(int, width);
    Appearance(*qApp).apply(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    m_window->resize(width, 500);
    m_box->setGeometry(width - 220, 10, 210, 30);
    type(u"pact harbour type:"_s);
    QTRY_COMPARE(rows(HitDelegate::Kind::Article).size(), 2);
    QVERIFY(m_window->rect().contains(m_panel->geometry()));
    const QImage image = m_window->grab().toImage();
    const Theme &theme = dark ? Theme::dark() : Theme::light();
    const QPoint corner = m_panel->mapTo(m_window.get(), QPoint(m_panel->width() / 2, m_panel->height() - 4));
    QCOMPARE(image.pixelColor(corner * image.devicePixelRatio()), theme.base());
    const QString folder = qEnvironmentVariable("DATELINE_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(
            image.save(folder + u"/search-"_s + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s));
}

QTEST_MAIN(tst_SearchPanel)
#include "tst_searchpanel.moc"
