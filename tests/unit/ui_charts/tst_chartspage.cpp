// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartsample.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/chartspage.h"
#include "ui/models/theme.h"
#include <QApplication>
#include <QChartView>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_ChartsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsEvents();
    void followsFilter();
    void countsOnlyWhileVisible();
    void emptyStates();
    void keyboard();
    void clickOnColumn();
    void clickOnBar();
    void clickBesideNothing();
    void controls();
    void namesInTheLegendAreNeverCut_data();
    void namesInTheLegendAreNeverCut();
    void picture();
    void looks_data();
    void looks();

private:
    QChartView *chart() const { return m_page->findChild<QChartView *>(); }
    bool says(const QString &words) const;

    std::unique_ptr<EventList> m_events;
    std::unique_ptr<ViewState> m_view;
    std::unique_ptr<ChartsPage> m_page;
};

void tst_ChartsPage::init()
{
    m_page.reset();
    m_events = std::make_unique<EventList>();
    m_view = std::make_unique<ViewState>();
    connect(m_view.get(), &ViewState::filterChanged, m_events.get(), &EventList::setFilter);
    m_page = std::make_unique<ChartsPage>(m_events.get(), m_view.get(), nullptr);
    m_page->resize(900, 520);
    m_events->setEvents(sampleEvents());
    m_page->setRequest({ChartKind::Time, GroupBy::Type, Precision::Month, false});
    m_page->show();
    QTRY_VERIFY(!m_page->data().isEmpty());
}

bool tst_ChartsPage::says(const QString &words) const
{
    const auto labels = m_page->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&](QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

void tst_ChartsPage::showsEvents()
{
    QCOMPARE(m_page->data().histogram.counted, 5);
    QVERIFY(says(u"Events per month by type"_s));
    QVERIFY(says(u"1 without a date"_s));
    QCOMPARE(chart()->accessibleName(), u"Events per month by type"_s);
    QVERIFY(chart()->accessibleDescription().contains(u"meeting: 2"));
}

void tst_ChartsPage::followsFilter()
{
    Filter filter;
    filter.text = u"London"_s;
    m_view->setFilter(filter);
    QTRY_COMPARE(m_page->data().histogram.counted, 3);
}

void tst_ChartsPage::countsOnlyWhileVisible()
{
    m_page->hide();
    m_events->setEvents({});
    QTest::qWait(100);
    QVERIFY(!m_page->data().isEmpty());
    QVERIFY(m_page->picture(Palette::light()).description.isEmpty()); // but exports are never stale
    m_page->show();
    QTRY_VERIFY(m_page->data().isEmpty());
}

void tst_ChartsPage::emptyStates()
{
    Filter filter;
    filter.text = u"nowhere"_s;
    m_view->setFilter(filter);
    QTRY_VERIFY(says(u"No event passes the filters"_s));
    QVERIFY(!m_page->findChild<QPushButton *>()->isEnabled());
    m_events->setEvents({});
    QTRY_VERIFY(says(u"There are no events yet"_s));
    m_view->setFilter({});
    m_events->setEvents({sampleEvent(1, {}, EventType::Visit)});
    QTRY_VERIFY(says(u"can be counted here"_s));
}

void tst_ChartsPage::keyboard()
{
    chart()->setFocus();
    QTest::keyClick(chart(), Qt::Key_Right);
    QVERIFY(says(u"April 2021: 1 event"_s));
    QTest::keyClick(chart(), Qt::Key_End);
    QVERIFY(says(u"May 2021: 4 event"_s));
    QTest::keyClick(chart(), Qt::Key_Right); // stays at the end
    QSignalSpy chosen(m_page.get(), &ChartsPage::rangeChosen);
    QTest::keyClick(chart(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    const double may = double(PartialDate::month(2021, 5)->firstDay().time_since_epoch().count());
    QVERIFY(m_view->visibleRange().begin <= may && m_view->visibleRange().end >= may + 31);
    QVERIFY(m_view->visibleRange().end - m_view->visibleRange().begin < 45);
}

void tst_ChartsPage::clickOnColumn()
{
    QSignalSpy chosen(m_page.get(), &ChartsPage::rangeChosen);
    const QRectF plot = chart()->chart()->plotArea();
    // Two of fourteen columns, in the middle.
    QTest::mouseClick(chart()->viewport(), Qt::LeftButton, {},
                      QPoint(int(plot.center().x() + plot.width() / 28), int(plot.bottom()) - 5));
    QCOMPARE(chosen.count(), 1);
}

void tst_ChartsPage::clickOnBar()
{
    m_page->setRequest(request(ChartKind::Person));
    QTRY_COMPARE(m_page->data().kind, ChartKind::Person);
    const QRectF plot = chart()->chart()->plotArea();
    QTest::mouseClick(chart()->viewport(), Qt::LeftButton, {},
                      QPoint(int(plot.left()) + 10, int(plot.top() + plot.height() / 20)));
    QCOMPARE(m_view->filter().text, u"who:\"Ann Lee\""_s);
    QTRY_COMPARE(m_page->data().counts.rows.size(), size_t(1));
}

void tst_ChartsPage::clickBesideNothing()
{
    QSignalSpy chosen(m_page.get(), &ChartsPage::rangeChosen);
    const QRectF plot = chart()->chart()->plotArea();
    QTest::mouseClick(chart()->viewport(), Qt::LeftButton, {}, plot.topLeft().toPoint() + QPoint(5, 5));
    QTest::mouseClick(chart()->viewport(), Qt::RightButton, {}, plot.center().toPoint());
    QCOMPARE(chosen.count(), 0);
}

void tst_ChartsPage::controls()
{
    QSignalSpy changed(m_page.get(), &ChartsPage::requestChanged);
    m_page->findChild<QTabBar *>()->setCurrentIndex(int(ChartKind::Place));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_page->request().kind, ChartKind::Place);
    for (QComboBox *box : m_page->findChildren<QComboBox *>())
        QVERIFY(!box->isVisible());
    m_page->setRequest({ChartKind::Time, GroupBy::Person, Precision::Year, true});
    QCOMPARE(m_page->findChild<QTabBar *>()->currentIndex(), 0);
    for (QComboBox *box : m_page->findChildren<QComboBox *>()) {
        QVERIFY(box->isVisible());
        QVERIFY(box->currentIndex() > 0);
    }
    QSignalSpy exports(m_page.get(), &ChartsPage::exportRequested);
    m_page->findChild<QPushButton *>()->setEnabled(true);
    QTest::mouseClick(m_page->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(exports.count(), 1);
}

void tst_ChartsPage::namesInTheLegendAreNeverCut_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<ChartKind>("kind");
    QTest::addColumn<bool>("visible");
    QTest::newRow("wide") << 900 << ChartKind::Time << true;
    QTest::newRow("narrow") << 420 << ChartKind::Time << true;
    QTest::newRow("very narrow") << 260 << ChartKind::Person << true;
    QTest::newRow("rows are types") << 420 << ChartKind::Type << false;
}

void tst_ChartsPage::namesInTheLegendAreNeverCut()
{
    QFETCH(int, width);
    QFETCH(ChartKind, kind);
    QFETCH(bool, visible);
    m_page->resize(width, 520);
    m_page->setRequest({kind, GroupBy::Type, std::nullopt, false});
    auto *legend = m_page->findChild<ChartLegend *>();
    QTRY_COMPARE(legend->isVisible(), visible);
    if (!visible)
        return;
    QTRY_VERIFY(legend->accessibleName().contains(typeName(EventType::Meeting)));
    QTRY_COMPARE(legend->height(), legend->heightForWidth(legend->width()));
    QVERIFY(legend->heightForWidth(200) > legend->heightForWidth(2000));
    for (const QComboBox *box : m_page->findChildren<QComboBox *>())
        if (box->isVisible() && width >= 420)
            QVERIFY2(box->width() >= box->fontMetrics().horizontalAdvance(box->currentText()) + 20,
                     qPrintable(box->currentText()));
}

void tst_ChartsPage::picture()
{
    const Picture picture = m_page->picture(Palette::dark());
    QCOMPARE(picture.title, u"Events per month by type"_s);
    QCOMPARE(std::get<shape::Rect>(picture.shapes.front()).fill, Palette::dark().base);
}

void tst_ChartsPage::looks_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("dark");
    for (const bool dark : {false, true})
        for (const auto &[name, kind] :
             {std::pair("time", ChartKind::Time), std::pair("type", ChartKind::Type),
              std::pair("person", ChartKind::Person)})
            QTest::addRow("%s %s", name, dark ? "dark" : "light") << int(kind) << dark;
}

/// The chart is drawn in its theme; with DATELINE_PICTURES set, the pictures are kept there to be looked at.
void tst_ChartsPage::looks()
{
    QFETCH(int, kind);
    QFETCH(bool, dark);
    const Theme &theme = dark ? Theme::dark() : Theme::light();
    m_page->setPalette(theme.toPalette());
    m_page->setRequest({ChartKind(kind), GroupBy::Type, Precision::Month, false});
    QTest::qWait(120);
    const QImage image = m_page->grab().toImage();
    const QPoint corner = chart()->mapTo(m_page.get(), QPoint(2, chart()->height() - 3));
    QCOMPARE(image.pixelColor(corner * image.devicePixelRatio()), theme.base());
    const QString folder = qEnvironmentVariable("DATELINE_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(image.save(folder + u"/chart-"_s +
                           QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-') + u".png"_s));
}

QTEST_MAIN(tst_ChartsPage)
#include "tst_chartspage.moc"
