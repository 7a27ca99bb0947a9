// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/syntheticevents.h"
#include "ui/models/theme.h"
#include "ui/timeline/scenepainter.h"
#include <algorithm>
#include <QApplication>
#include <QDir>
#include <QFontInfo>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

/// The timeline at five zoom levels, light and dark, against pictures that were looked at. After a change
/// that is meant, DATELINE_WRITE_PICTURES=1 makes this test write them anew: look at them before committing.
///
/// They are compared by the mean colours of squares of four pixels: there, what another version of the font
/// library does to the edges of letters stays below the tolerance, while a dot that is missing, moved by half
/// its width or of another colour is three times above it.
class tst_ReferencePictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void looksAsBefore_data();
    void looksAsBefore();
    void seesWhatIsMissing();
};

namespace {

constexpr int Square = 4;
constexpr int Tolerance = 40; ///< of 255, in any channel
const QSize size(760, 400);
constexpr double HeaderWidth = 112;

/// Events in scripts that Inter has: other fonts differ from machine to machine.
std::vector<EventSummary> events()
{
    std::vector<EventSummary> found;
    for (EventSummary &event : SyntheticEvents(12, 2012, 2021).make(150))
        if (std::all_of(event.title.begin(), event.title.end(), [](QChar c) { return c.unicode() < 0x2E80; }))
            found.push_back(std::move(event));
    return found;
}

double dayOf(int year, unsigned month, unsigned day)
{
    return double(std::chrono::sys_days(std::chrono::year(year) / month / day).time_since_epoch().count());
}

QImage painted(const std::vector<EventSummary> &shown, double days, bool dark)
{
    const EventIndex index(shown, GroupBy::Type);
    LaneArrangement folded;
    for (size_t i = 6; i < index.lanes().size(); ++i)
        folded.folded << index.lanes()[i].group.name;
    const LaneGeometry geometry = laneGeometry(index, size.height() - AxisHeight, folded);
    ScenePainter painter(QFont(u"Inter"_s), dark ? Theme::dark() : Theme::light(), 1);
    LabelBook labels(painter.measure(), LabelTextSize);
    const double middle = dayOf(2016, 7, 2);
    const TimeScale scale(middle - days / 2, middle + days / 2, size.width() - HeaderWidth);
    SceneOptions options;
    options.bottom = size.height() - AxisHeight;
    const Scene scene = layoutScene(index, geometry, scale, labels, options);
    const Axis axis = axisOf(scale, CalendarNames());
    Frame frame;
    frame.index = &index;
    frame.geometry = &geometry;
    frame.scene = &scene;
    frame.axis = &axis;
    frame.size = size;
    frame.headerWidth = HeaderWidth;
    QImage image(size, QImage::Format_RGB32);
    QPainter target(&image);
    painter.paint(target, frame);
    return image;
}

/// The greatest difference of two squares' mean colours, in any channel.
int difference(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return 255;
    int most = 0;
    for (int top = 0; top + Square <= a.height(); top += Square)
        for (int left = 0; left + Square <= a.width(); left += Square) {
            int sums[3] = {0, 0, 0};
            for (int i = 0; i < Square * Square; ++i) {
                const QPoint at(left + i % Square, top + i / Square);
                const QRgb one = a.pixel(at);
                const QRgb other = b.pixel(at);
                sums[0] += qRed(one) - qRed(other);
                sums[1] += qGreen(one) - qGreen(other);
                sums[2] += qBlue(one) - qBlue(other);
            }
            for (const int sum : sums)
                most = std::max(most, std::abs(sum) / (Square * Square));
        }
    return most;
}

} // namespace

void tst_ReferencePictures::initTestCase()
{
    if (QFontInfo(QFont(u"Inter"_s)).family() != u"Inter"_s)
        QSKIP("The font Inter is not installed.");
}

void tst_ReferencePictures::looksAsBefore_data()
{
    QTest::addColumn<double>("days");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("name");
    const std::pair<const char *, double> zooms[] = {
        {"centuries", 150'000}, {"decades", 9000}, {"years", 1500}, {"months", 120}, {"days", 6}};
    for (bool dark : {false, true})
        for (const auto &[zoom, days] : zooms) {
            const QString name =
                QLatin1String(zoom) + (dark ? QLatin1String("-dark") : QLatin1String("-light"));
            QTest::newRow(qPrintable(name)) << days << dark << name;
        }
}

void tst_ReferencePictures::looksAsBefore()
{
    QFETCH(double, days);
    QFETCH(bool, dark);
    QFETCH(QString, name);
    const QImage now = painted(events(), days, dark);
    const QString folder = QStringLiteral(QT_TESTCASE_SOURCEDIR) + u"/pictures"_s;
    const QString path = folder + u'/' + name + u".png"_s;
    if (qEnvironmentVariableIsSet("DATELINE_WRITE_PICTURES")) {
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(now.save(path, "PNG", 0));
        QSKIP("Written anew.");
    }
    const QImage before(path);
    QVERIFY2(!before.isNull(), qPrintable(path));
    const int found = difference(now, before.convertToFormat(QImage::Format_RGB32));
    if (found > Tolerance)
        now.save(name + u"-now.png"_s);
    QVERIFY2(found <= Tolerance, qPrintable(u"%1 differs by %2; see %1-now.png"_s.arg(name).arg(found)));
}

/// The comparison is worth something: one event less, or one of another kind, is a difference.
void tst_ReferencePictures::seesWhatIsMissing()
{
    std::vector<EventSummary> all;
    for (const char *timex : {"2016-01-05", "2016-06", "2015", "2016-10-02/2017-01-20"}) {
        const auto date = DateValue::fromTimex(QString::fromLatin1(timex));
        EventSummary event;
        event.type = EventType::Meeting;
        event.dated = true;
        event.days = date->span();
        event.precision = date->precision();
        event.interval = date->isInterval();
        event.confidence = 0.9f;
        all.push_back(event);
    }
    const QImage before = painted(all, 1500, false);
    QCOMPARE(difference(before, painted(all, 1500, false)), 0);
    QVERIFY(difference(before, painted(all, 1500, true)) > Tolerance);
    for (size_t i = 0; i < all.size(); ++i) {
        std::vector<EventSummary> changed = all;
        changed[i].type = EventType::Conflict;
        QVERIFY(difference(before, painted(changed, 1500, false)) > Tolerance);
        changed.erase(changed.begin() + qsizetype(i));
        QVERIFY(difference(before, painted(changed, 1500, false)) > Tolerance);
    }
}

QTEST_MAIN(tst_ReferencePictures)
#include "tst_referencepictures.moc"
