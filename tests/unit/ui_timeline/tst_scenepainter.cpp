// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/syntheticevents.h"
#include "ui/models/theme.h"
#include "ui/timeline/scenepainter.h"
#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 600;
constexpr int Height = 120;
constexpr int LaneBar = 6; ///< the lane's own colour stands left of this

EventSummary made(const char *timex)
{
    const auto date = DateValue::fromTimex(QString::fromLatin1(timex));
    EventSummary event;
    event.id = {1};
    event.type = EventType::Conflict;
    event.dated = true;
    event.days = date->span();
    event.precision = date->precision();
    event.dateText = date->toTimex();
    event.confidence = 0.9f;
    return event;
}

QImage painted(const std::vector<EventSummary> &events, double begin, double end, const Theme &theme,
               double ratio = 1)
{
    const EventIndex index(events, GroupBy::Type);
    const LaneGeometry geometry = laneGeometry(index, Height);
    ScenePainter painter(QFont(u"Inter"_s), theme, ratio);
    LabelBook labels(painter.measure(), LabelTextSize);
    const Scene scene = layoutScene(index, geometry, TimeScale(begin, end, Width), labels);
    const Axis axis = axisOf(scene.scale, CalendarNames());
    Frame frame;
    frame.index = &index;
    frame.geometry = &geometry;
    frame.scene = &scene;
    frame.axis = &axis;
    frame.size = QSize(Width, Height);
    QImage image(frame.size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    QPainter target(&image);
    painter.paint(target, frame);
    return image;
}

/// The columns with pixels close to \a colour, below the axis.
std::pair<int, int> extentOf(const QImage &image, QColor colour)
{
    int first = image.width();
    int last = -1;
    for (int y = int(AxisHeight) + 2; y < image.height(); ++y)
        for (int x = LaneBar; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            const int distance = std::abs(pixel.red() - colour.red()) +
                                 std::abs(pixel.green() - colour.green()) +
                                 std::abs(pixel.blue() - colour.blue());
            if (distance < 12) {
                first = std::min(first, x);
                last = std::max(last, x);
            }
        }
    return {first, last};
}

double dayOf(int year, unsigned month, unsigned day)
{
    return double(std::chrono::sys_days(std::chrono::year(year) / month / day).time_since_epoch().count());
}

} // namespace

class tst_ScenePainter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pixelsTellAYearFromADay_data();
    void pixelsTellAYearFromADay();
    void sameEachTime();
    void sharpOnDenseScreens();
};

void tst_ScenePainter::pixelsTellAYearFromADay_data()
{
    QTest::addColumn<double>("days");
    QTest::addColumn<bool>("dark");
    for (bool dark : {false, true})
        for (double days : {500.0, 2000.0, 20'000.0, 300'000.0})
            QTest::addRow("%g days, %s", days, dark ? "dark" : "light") << days << dark;
}

/// Measured in pixels: what is known to the year has ends clearly further apart than a dot's, at all
/// scales, in either theme.
void tst_ScenePainter::pixelsTellAYearFromADay()
{
    QFETCH(double, days);
    QFETCH(bool, dark);
    const Theme &theme = dark ? Theme::dark() : Theme::light();
    const double middle = dayOf(2021, 7, 2);
    const QColor colour = theme.typeColour(EventType::Conflict);
    const auto year = extentOf(painted({made("2021")}, middle - days / 2, middle + days / 2, theme), colour);
    const auto day =
        extentOf(painted({made("2021-07-02")}, middle - days / 2, middle + days / 2, theme), colour);
    QVERIFY(year.second > year.first && day.second > day.first);
    QVERIFY(day.second - day.first <= int(DotSize));
    QVERIFY(year.second - year.first >= int(1.5 * DotSize));
    const double trueWidth = 365 * Width / days;
    if (trueWidth > 20 && trueWidth < Width)
        QVERIFY(std::abs(year.second - year.first + 1 - trueWidth) <= 2);
}

void tst_ScenePainter::sameEachTime()
{
    const auto events = SyntheticEvents(4).make(500);
    const QImage first = painted(events, 9000, 16000, Theme::light());
    const QImage second = painted(events, 9000, 16000, Theme::light());
    QVERIFY(first == second);
}

void tst_ScenePainter::sharpOnDenseScreens()
{
    const auto events = SyntheticEvents(4).make(50);
    const QImage image = painted(events, 9000, 16000, Theme::dark(), 2);
    QCOMPARE(image.size(), QSize(Width * 2, Height * 2));
    QCOMPARE(image.pixelColor(Width * 2 - 1, Height * 2 - 1), Theme::dark().base());
}

QTEST_MAIN(tst_ScenePainter)
#include "tst_scenepainter.moc"
