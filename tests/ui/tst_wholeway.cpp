// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/resources.h"
#include "tests/support/openwindow.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/picturepreview.h"
#include "ui/dialogs/printdialog.h"
#include "ui/models/theme.h"
#include "ui/review/eventdetails.h"
#include "ui/review/eventtable.h"
#include "ui/shell/actions.h"
#include "ui/shell/publicationbar.h"
#include "ui/text/articlepane.h"
#include "ui/timeline/canvas.h"
#include "ui/timeline/timelineview.h"
#include <QAccessible>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPointer>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace dateline;

/// Goes the whole way as a person does, with mouse and keyboard: the steps build on each other.
class tst_WholeWay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void startsEmpty();
    void takesDroppedArticles();
    void waitsForThePublicationDate();
    void setsTheDate();
    void zooms();
    void clickOnTheTimelineShowsTheSentence();
    void clickInTheTextSelectsTheEvent();
    void acceptsAndUndoes();
    void filters();
    void themesAndSizes();
    void everyKeyIsInTheMenus();
    void exports_data();
    void exports();
    void prints();
    void startsAgain();

private:
    Session &session() { return m_open->session; }
    ViewState &view() { return *m_open->session.view(); }
    MainWindow &window() { return *m_open->window; }
    ArticleView &text() { return *m_open->window->articlePane()->text(); }
    TimelineCanvas &canvas() { return *m_open->window->findChild<TimelineCanvas *>(); }
    ArticleId articleNamed(const QString &part)
    {
        for (const ArticleSummary &article : session().articles()->articles())
            if (article.name.contains(part))
                return article.id;
        return {};
    }
    QList<EventId> datedEventsOf(ArticleId article)
    {
        QList<EventId> ids;
        for (const EventSummary &event : session().events()->all())
            if (event.article == article && event.dated)
                ids << event.id;
        return ids;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<OpenWindow> m_open;
    QString m_first; ///< the article without a date: the seed, or one of the samples
    ArticleId m_article;
    size_t m_events = 0;
    EventId m_accepted;
};

void tst_WholeWay::initTestCase()
{
    QString shared = qEnvironmentVariable("DATELINE_SHARED");
    if (shared.isEmpty())
        shared = qEnvironmentVariable("DATELINE_SOURCE_DIR") + "/../shared"_L1;
    const QString seed = shared + "/articles/seed/trilateral-london.txt"_L1;
    m_first = QFile::exists(seed) ? seed : resourceFolder() + "/samples/port-strike.txt"_L1;
    m_open = std::make_unique<OpenWindow>(m_folder.path());
    QVERIFY2(!m_open->problem, qPrintable(m_open->problem ? m_open->problem->what : QString()));
    window().resize(1440, 900);
    QVERIFY(QTest::qWaitForWindowExposed(&window()));
}

void tst_WholeWay::cleanupTestCase()
{
    m_open.reset();
}

void tst_WholeWay::startsEmpty()
{
    const auto *empty = window().findChild<QWidget *>(u"emptyState"_s);
    QVERIFY(empty && empty->isVisible());
    QVERIFY(!window().timeline()->isVisible());
    QVERIFY(!window().actions()->exportTimeline->isEnabled());
    QVERIFY(!window().actions()->accept->isEnabled());
}

void tst_WholeWay::takesDroppedArticles()
{
    const QString samples = resourceFolder() + "/samples/"_L1;
    m_open->drop({m_first, samples + "2019-06-21-ferry-trial.txt"_L1, samples + "northwind-merger.html"_L1});
    QVERIFY(m_open->accepted);
    QVERIFY(m_open->waitUntilIdle());
    QCOMPARE(session().articles()->articles().size(), 3U);
    QVERIFY(window().timeline()->isVisible());
    QVERIFY(session().events()->all().size() > 5);
    m_article = articleNamed(QFileInfo(m_first).fileName());
    QVERIFY(m_article.isValid());
}

void tst_WholeWay::waitsForThePublicationDate()
{
    view().setCurrentArticle(m_article);
    const auto *bar = window().findChild<PublicationBar *>();
    QVERIFY(bar->isVisible());
    QVERIFY(session().hint(m_article).waiting > 0);
    QVERIFY(session().undated()->waitingCount() >= session().hint(m_article).waiting);
    QCOMPARE(window().articlePane()->article(), m_article);
}

void tst_WholeWay::setsTheDate()
{
    const qsizetype before = datedEventsOf(m_article).size();
    auto *bar = window().findChild<PublicationBar *>();
    auto *field = bar->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"5 May 2021"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return datedEventsOf(m_article).size() > before; }, 30'000));
    QVERIFY(m_open->waitUntilIdle());
    QVERIFY(!bar->isVisible());
    QCOMPARE(session().hint(m_article).waiting, 0);
    QVERIFY(session().article(m_article)->published.isKnown());
    m_events = session().events()->all().size();
}

void tst_WholeWay::zooms()
{
    window().actions()->zoomAll->trigger();
    QTest::qWait(300);
    const auto before = view().visibleRange();
    window().actions()->zoomIn->trigger();
    QTRY_VERIFY(view().visibleRange().end - view().visibleRange().begin < before.end - before.begin);
    QTest::qWait(300);
    window().actions()->zoomAll->trigger();
    QTRY_COMPARE(qRound(view().visibleRange().end - view().visibleRange().begin),
                 qRound(before.end - before.begin));
}

void tst_WholeWay::clickOnTheTimelineShowsTheSentence()
{
    EventId shown;
    for (const EventId id : datedEventsOf(m_article))
        if (const QRect rect = canvas().rectOf(id);
            rect.isValid() && canvas().rect().contains(rect.center())) {
            QTest::mouseClick(&canvas(), Qt::LeftButton, {}, rect.center());
            shown = view().selectedEvent();
            break;
        }
    QVERIFY(shown.isValid());
    QCOMPARE(view().currentArticle(), session().event(shown)->article);
    const Event event = *session().event(shown);
    QVERIFY(text().viewport()->rect().contains(text().placeOf(event.trigger)));
    QCOMPARE(window().details()->findChild<QLabel *>(u"eventTitle"_s)->text(), event.title);
    const auto marked = window().findChild<EventTable *>()->markedEvents();
    QCOMPARE(marked, QList<EventId>{shown});
    // The sentence is tinted in the type's colour.
    QTest::qWait(900);
    const QImage image = text().viewport()->grab().toImage();
    const QPoint place = text().placeOf(event.trigger);
    QVERIFY(image.rect().contains(place));
    QVERIFY(image.pixelColor(place.x(), place.y() - 12) != Theme::light().base() ||
            image.pixelColor(place.x(), place.y() + 2) != Theme::light().base());
}

void tst_WholeWay::clickInTheTextSelectsTheEvent()
{
    const auto events = text().marks().events();
    QVERIFY(events.size() > 1);
    const EventId before = view().selectedEvent();
    const auto other = std::find_if(events.begin(), events.end(), [&](const Event &event) {
        return event.id != before && text().viewport()->rect().contains(text().placeOf(event.trigger));
    });
    QVERIFY(other != events.end());
    QTest::mouseClick(text().viewport(), Qt::LeftButton, {}, text().placeOf(other->trigger));
    QVERIFY(view().selectedEvent() != before);
    const auto under = text().marks().at(other->trigger.begin);
    QVERIFY(std::find(under.begin(), under.end(), view().selectedEvent()) != under.end());
    QCOMPARE(window().findChild<EventTable *>()->markedEvents(), QList<EventId>{view().selectedEvent()});
}

void tst_WholeWay::acceptsAndUndoes()
{
    m_accepted = view().selectedEvent();
    text().setFocus();
    QTest::keyClick(&text(), Qt::Key_A);
    QTRY_COMPARE(session().events()->find(m_accepted)->review, Review::Accepted);
    QVERIFY(view().selectedEvent() != m_accepted);
    const EventId rejected = view().selectedEvent();
    QVERIFY(rejected.isValid());
    QTest::keyClick(&text(), Qt::Key_R);
    QTRY_COMPARE(session().event(rejected)->review, Review::Rejected);
    QTest::keyClick(&text(), Qt::Key_U);
    QTRY_COMPARE(session().event(rejected)->review, Review::Suggested);
    QCOMPARE(session().event(m_accepted)->review, Review::Accepted);
}

void tst_WholeWay::filters()
{
    auto *search = window().findChild<QLineEdit *>(u"search"_s);
    const auto all = session().events()->shown().size();
    search->setFocus();
    QTest::keyClicks(search, u"2019..2019"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(session().events()->shown().size() < all);
    for (const int at : session().events()->shown())
        QVERIFY(session().events()->all()[size_t(at)].days.overlaps(PartialDate::year(2019).span()));
    QCOMPARE(int(session().events()->shown().size()), session().eventModel()->rowCount());
    QVERIFY(window().findChild<QToolButton *>(u"filterChip"_s));
    window().actions()->clearFilters->trigger();
    QTRY_COMPARE(session().events()->shown().size(), all);
}

void tst_WholeWay::themesAndSizes()
{
    for (QAction *theme : {window().actions()->themeDark, window().actions()->themeLight}) {
        theme->trigger();
        const bool dark = theme == window().actions()->themeDark;
        for (const QSize size : {QSize(1440, 900), QSize(1024, 700)}) {
            window().resize(size);
            QTest::qWait(100);
            const QImage image = window().grab().toImage();
            QCOMPARE(image.size(), size * image.devicePixelRatio());
            const double lightness = image.pixelColor(3, image.height() - 3).lightnessF();
            QVERIFY(dark ? lightness < 0.4 : lightness > 0.8);
        }
    }
    window().resize(1440, 900);
}

void tst_WholeWay::everyKeyIsInTheMenus()
{
    QList<QAction *> entries;
    const std::function<void(QMenu *)> collect = [&](QMenu *menu) {
        for (QAction *action : menu->actions())
            action->menu() ? collect(action->menu()) : entries.append(action);
    };
    for (QAction *action : window().menuBar()->actions())
        collect(action->menu());
    QHash<QString, QString> owner;
    for (const QAction *action : window().actions()->all()) {
        QVERIFY2(entries.contains(action), qPrintable(action->text()));
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!owner.contains(key.toString()), qPrintable(key.toString() + u": "_s + action->text()));
            owner.insert(key.toString(), action->text());
        }
    }
    for (QWidget *widget : window().findChildren<QWidget *>())
        if (widget->isVisible() && widget->focusPolicy() & Qt::TabFocus &&
            !qobject_cast<QAbstractScrollArea *>(widget->parent()))
            QVERIFY2(!widget->accessibleName().isEmpty() || !widget->property("text").toString().isEmpty() ||
                         !QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                                widget->objectName()));
}

void tst_WholeWay::exports_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("SVG") << u"svg"_s << QByteArray("<?xml");
    QTest::newRow("PDF") << u"pdf"_s << QByteArray("%PDF-");
}

void tst_WholeWay::exports()
{
    QFETCH(QString, suffix);
    QFETCH(QByteArray, begin);
    const QString path = m_folder.filePath(u"timeline."_s + suffix);
    bool seen = false;
    QTimer::singleShot(0, this, [&] {
        QPointer<ExportDialog> dialog = window().findChild<ExportDialog *>();
        if (!dialog)
            return;
        seen = true;
        dialog->setSubject(ExportSubject::WholeTimeline);
        dialog->setFormat(*formatOfFile(path));
        dialog->setPath(path);
        dialog->accept();
        if (!QTest::qWaitFor([&] { return !dialog || !dialog->isVisible(); }, 20'000))
            dialog->reject();
    });
    window().actions()->exportTimeline->trigger();
    QVERIFY(seen);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY2(bytes.startsWith(begin) || bytes.startsWith("<svg"), bytes.left(40).constData());
    QVERIFY(bytes.size() > 2000);
}

void tst_WholeWay::prints()
{
    int pages = 0;
    QTimer::singleShot(0, this, [&] {
        auto *dialog = window().findChild<PrintDialog *>();
        if (!dialog)
            return;
        QCOMPARE(dialog->choice().subject, ExportSubject::VisibleTimeline);
        const auto *preview = dialog->findChild<PicturePreview *>();
        if (QTest::qWaitFor([&] { return preview->pageCount() > 0; }))
            pages = preview->pageCount();
        dialog->reject();
    });
    QCOMPARE(window().actions()->print->shortcut(), QKeySequence(u"Ctrl+P"_s));
    window().actions()->print->trigger();
    QVERIFY(pages > 0);
}

void tst_WholeWay::startsAgain()
{
    window().resize(1300, 800);
    QTest::qWait(50);
    m_open.reset();
    m_open = std::make_unique<OpenWindow>(m_folder.path());
    QVERIFY(!m_open->problem);
    QVERIFY(QTest::qWaitForWindowExposed(&window()));
    QCOMPARE(session().articles()->articles().size(), 3U);
    QCOMPARE(session().events()->all().size(), m_events);
    QCOMPARE(session().article(m_article)->published.date, PartialDate::day(2021, 5, 5));
    QCOMPARE(session().event(m_accepted)->review, Review::Accepted);
    QVERIFY(session().canUndo());
    QCOMPARE(window().size(), QSize(1300, 800));
    QVERIFY(window().timeline()->isVisible());
    QCOMPARE(m_open->settings.theme(), ThemeChoice::Light);
}

QTEST_MAIN(tst_WholeWay)
#include "tst_wholeway.moc"
