// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/syntheticevents.h"
#include "ui/models/picturepainter.h"
#include "ui/models/theme.h"
#include "ui/timeline/backdrop.h"
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

const QSize size(500, 300);

/// A frame of many events, its lanes scrolled; every third event is lit.
class Setting
{
public:
    Setting(double scroll, bool lit)
        : m_events(SyntheticEvents(4).make(5000))
        , m_index(m_events, GroupBy::Type)
        , m_geometry(laneGeometry(m_index, size.height()))
    {
        std::vector<int> some;
        for (int i = 0; i < int(m_events.size()); i += 3)
            some.push_back(i);
        m_lit = laneOfEvents(m_events, some);
        m_litLanes = EventIndex(m_events, some, GroupBy::Type);
        SceneOptions options;
        options.top = scroll;
        options.bottom = scroll + size.height() - AxisHeight;
        options.lit = lit ? &m_lit : nullptr;
        options.litLanes = lit ? &m_litLanes : nullptr;
        const TimeScale scale(m_index.begin(), m_index.end(), size.width() - headerWidth);
        m_scene = layoutScene(m_index, m_geometry, scale, m_labels, options);
        m_axis = axisOf(scale, CalendarNames());
        frame.index = &m_index;
        frame.geometry = &m_geometry;
        frame.scene = &m_scene;
        frame.axis = &m_axis;
        frame.size = size;
        frame.headerWidth = headerWidth;
        frame.scroll = scroll;
    }
    Setting(const Setting &) = delete;

    Frame frame;

private:
    static constexpr double headerWidth = 100;

    std::vector<EventSummary> m_events;
    EventIndex m_index;
    LaneGeometry m_geometry;
    LaneIndex m_lit;
    EventIndex m_litLanes;
    LabelBook m_labels;
    Scene m_scene;
    Axis m_axis;
};

QImage paper(double ratio)
{
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::magenta);
    return image;
}

QImage painted(const Frame &frame, double ratio)
{
    QImage image = paper(ratio);
    QPainter painter(&image);
    Backdrop(Palette::light(), ratio).paint(painter, frame);
    return image;
}

/// The same, one shape after the other, as pictures have it.
QImage drawnAsShapes(const Frame &frame, double ratio)
{
    const Palette &palette = Palette::light();
    Shapes shapes;
    const double width = size.width() - frame.headerWidth;
    shape::Rect ground;
    ground.rect = QRectF(0, frame.scroll, width, size.height());
    ground.fill = palette.base;
    shapes.push_back(ground);
    addGrid(shapes, *frame.axis, frame.scroll, frame.scroll + size.height(), palette);
    for (const SceneLane &lane : frame.scene->lanes) {
        const Rgba colour = laneColour(frame.index->lanes()[size_t(lane.lane)], frame.lanesBy, palette);
        addDensity(shapes, lane, mostDensity(*frame.scene), colour, palette);
        shape::Rect line;
        line.rect = QRectF(0, lane.top + lane.height - 1, width, 1);
        line.fill = palette.strongLine;
        shapes.push_back(line);
    }
    QImage image = paper(ratio);
    QPainter painter(&image);
    painter.setClipRect(QRectF(frame.headerWidth, frame.rulerHeight, width, size.height()));
    painter.translate(frame.headerWidth, frame.rulerHeight - frame.scroll);
    PicturePainter(painter, QFont(u"Inter"_s)).draw(shapes);
    return image;
}

} // namespace

class tst_Backdrop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsWhatTheShapesAre_data();
    void drawsWhatTheShapesAre();
    void elsewhereAsOnAnImage_data();
    void elsewhereAsOnAnImage();
    void leavesAloneWhatIsNotToBePainted();
    void nothingOfNoRoom();
};

void tst_Backdrop::drawsWhatTheShapesAre_data()
{
    QTest::addColumn<double>("ratio");
    QTest::addColumn<double>("scroll");
    QTest::addColumn<bool>("lit");
    QTest::newRow("plain") << 1.0 << 0.0 << false;
    QTest::newRow("lit") << 1.0 << 0.0 << true;
    QTest::newRow("scrolled into a lane") << 1.0 << 77.0 << true;
    QTest::newRow("scrolled far") << 1.0 << 1200.0 << false;
    QTest::newRow("scrolled past the last lane") << 1.0 << 100'000.0 << false;
    QTest::newRow("200 %") << 2.0 << 0.0 << true;
    QTest::newRow("200 %, scrolled") << 2.0 << 31.0 << true;
}

void tst_Backdrop::drawsWhatTheShapesAre()
{
    QFETCH(double, ratio);
    QFETCH(double, scroll);
    QFETCH(bool, lit);
    const Setting setting(scroll, lit);
    QCOMPARE(painted(setting.frame, ratio), drawnAsShapes(setting.frame, ratio));
}

void tst_Backdrop::elsewhereAsOnAnImage_data()
{
    QTest::addColumn<double>("ratio");
    for (const double ratio : {1.0, 1.25, 1.5, 2.0})
        QTest::addRow("%g %%", ratio * 100) << ratio;
}

/// On a pixmap, or on a part of an image, the rows are not written in place.
void tst_Backdrop::elsewhereAsOnAnImage()
{
    QFETCH(double, ratio);
    const Setting setting(40, true);
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::magenta);
    {
        QPainter painter(&pixmap);
        Backdrop(Palette::light(), ratio).paint(painter, setting.frame);
    }
    QCOMPARE(pixmap.toImage().convertToFormat(QImage::Format_RGB32), painted(setting.frame, ratio));
}

void tst_Backdrop::leavesAloneWhatIsNotToBePainted()
{
    const Setting setting(0, false);
    const QImage whole = painted(setting.frame, 1);
    QCOMPARE(whole.pixelColor(99, 200), QColor(Qt::magenta));
    QCOMPARE(whole.pixelColor(200, int(AxisHeight) - 1), QColor(Qt::magenta));
    QVERIFY(whole.pixelColor(100, int(AxisHeight)) != QColor(Qt::magenta));
    QImage part = paper(1);
    {
        QPainter painter(&part);
        painter.setClipRect(QRect(200, 100, 50, 50));
        Backdrop(Palette::light(), 1).paint(painter, setting.frame);
    }
    QCOMPARE(part.pixelColor(199, 120), QColor(Qt::magenta));
    QCOMPARE(part.copy(200, 100, 50, 50), whole.copy(200, 100, 50, 50));
}

void tst_Backdrop::nothingOfNoRoom()
{
    Setting setting(0, false);
    setting.frame.size = QSize(80, 300); // narrower than the headers
    QImage image = paper(1);
    QPainter painter(&image);
    Backdrop(Palette::light(), 1).paint(painter, setting.frame);
    QCOMPARE(image, paper(1));
}

QTEST_MAIN(tst_Backdrop)
#include "tst_backdrop.moc"
