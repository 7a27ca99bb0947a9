// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long frames of the timeline take, against blitting the same area and against one QGraphicsItem an
// event. 1920x600, labels on.   bench_timeline [--json] [--events N] [--without-10m] [--without-library]
// [--instructions]
#include "app/core/syntheticevents.h"
#include "app/store/library.h"
#include "graphicstimeline.h"
#include "ui/models/articlemodel.h"
#include "ui/models/eventmodel.h"
#include "ui/models/libraryreading.h"
#include "ui/models/theme.h"
#include "ui/models/undatedmodel.h"
#include "ui/timeline/canvas.h"
#include "ui/timeline/timelineview.h"
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <QApplication>
#include <QGraphicsView>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QTemporaryDir>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

const QSize area(1920, 600);
constexpr double HeaderWidth = 112;

/// Processor time of this process: other programs do not spoil it.
double processorMilliseconds()
{
    return double(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

double quantile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[size_t(share * double(values.size() - 1))];
}

template<class Work> double median(int times, Work work, double (*clock)() = processorMilliseconds)
{
    std::vector<double> values;
    for (int i = 0; i < times; ++i) {
        const double start = clock();
        work();
        values.push_back(clock() - start);
    }
    return quantile(values, 0.5);
}

/// For what is done on several cores: what a person waits.
double wallMilliseconds()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

double blitTime()
{
    QImage from(area, QImage::Format_RGB32);
    QImage to(area, QImage::Format_RGB32);
    from.fill(0xFF204060);
    return median(5,
                  [&] {
                      for (int i = 0; i < 50; ++i)
                          QPainter(&to).drawImage(0, 0, from);
                  }) /
           50;
}

/// A canvas without a window: index, scene and painter as the window uses them.
class Canvas
{
public:
    explicit Canvas(const std::vector<EventSummary> &events)
        : Canvas(EventIndex(events, GroupBy::Type), area)
    {
    }

    Canvas(EventIndex index, QSize size, const std::vector<bool> *shared = nullptr, bool labels = true)
        : m_index(std::move(index))
        , m_geometry(laneGeometry(m_index, size.height() - AxisHeight))
        , m_painter(qApp->font(), Theme::light(), 1)
        , m_labels(labels ? m_painter.measure() : TextMeasure([](auto...) { return 1e6; }), LabelTextSize)
        , m_image(size, QImage::Format_RGB32)
        , m_shared(shared)
    {
    }

    const EventIndex &index() const { return m_index; }
    const LaneGeometry &geometry() const { return m_geometry; }

    Scene sceneOfAll() const
    {
        const TimeScale scale(m_index.begin(), m_index.end(), area.width() - HeaderWidth);
        return layoutScene(m_index, m_geometry, scale, m_labels, options());
    }

    void frame(double begin, double end)
    {
        const TimeScale scale(begin, end, area.width() - HeaderWidth);
        const Scene scene = layoutScene(m_index, m_geometry, scale, m_labels, options());
        const Axis axis = axisOf(scale, CalendarNames());
        Frame frame;
        frame.index = &m_index;
        frame.geometry = &m_geometry;
        frame.scene = &scene;
        frame.axis = &axis;
        frame.size = m_image.size();
        frame.headerWidth = HeaderWidth;
        QPainter painter(&m_image);
        m_painter.paint(painter, frame);
    }

    /// From all events down to a day, at several places.
    std::vector<std::pair<double, double>> zooms() const
    {
        std::vector<std::pair<double, double>> zooms;
        const double all = m_index.end() - m_index.begin();
        for (double length = all * 1.05; length > 1; length /= 2.3)
            for (double place : {0.35, 0.5, 0.62}) {
                const double begin = m_index.begin() + (all - length) * place;
                zooms.emplace_back(begin, begin + length);
            }
        return zooms;
    }

    /// Warm frames at \a zooms.
    std::vector<double> warmFrames(const std::vector<std::pair<double, double>> &zooms)
    {
        std::vector<double> times;
        for (const auto &[begin, end] : zooms) {
            frame(begin, end);
            times.push_back(median(5, [&, from = begin, to = end] { frame(from, to); }));
        }
        return times;
    }

    double allVisible(int times)
    {
        frame(m_index.begin(), m_index.end());
        return median(times, [&] { frame(m_index.begin(), m_index.end()); });
    }

private:
    SceneOptions options() const
    {
        SceneOptions options;
        options.bottom = m_image.height() - AxisHeight;
        options.shared = m_shared;
        return options;
    }

    EventIndex m_index;
    LaneGeometry m_geometry;
    ScenePainter m_painter;
    mutable LabelBook m_labels;
    QImage m_image;
    const std::vector<bool> *m_shared; ///< in a comparison: which events the other half has, too
};

/// Warm frames of a comparison at \a zooms: all events above, every second one
/// below, each in half the height.
std::vector<double> comparedFrames(const std::vector<EventSummary> &events,
                                   const std::vector<std::pair<double, double>> &zooms)
{
    const QSize half(area.width(), area.height() / 2);
    std::vector<int> some;
    std::vector<bool> shared(events.size(), false);
    for (size_t i = 0; i < events.size(); i += 2) {
        some.push_back(int(i));
        shared[i] = true;
    }
    const std::vector<bool> all(events.size(), true);
    Canvas upper(EventIndex(events, GroupBy::Type), half, &shared);
    Canvas lower(EventIndex(events, some, GroupBy::Type), half, &all);
    std::vector<double> times = upper.warmFrames(zooms);
    const std::vector<double> others = lower.warmFrames(zooms);
    for (size_t i = 0; i < times.size(); ++i)
        times[i] += others[i];
    return times;
}
/// Twenty tags, of every article one.
GroupNames twentyTags()
{
    GroupNames names;
    names.tags = [](ArticleId article) { return QStringList(u"tag %1"_s.arg(article.value % 20)); };
    return names;
}

/// As the window makes it of many events.
EventIndex madeOfMaterial(const std::vector<EventSummary> &events, GroupBy by)
{
    LaneMaterial material(by, events.size());
    for (size_t i = 0; i < events.size(); ++i)
        material.add(events[i], quint32(i));
    Headway headway;
    return EventIndex(events, std::move(material), twentyTags(), headway);
}

/// One event after the other is given another date, another type, other persons and places, taken out by a
/// filter and let in again.
std::vector<double> editTimes(std::vector<EventSummary> &events, GroupBy by)
{
    EventIndex index = madeOfMaterial(events, by);
    std::vector<double> times;
    const auto update = [&](size_t position, const EventSummary *before, bool isShown) {
        const double start = processorMilliseconds();
        const bool follows = index.update(quint32(position), before, isShown);
        times.push_back(processorMilliseconds() - start);
        if (!follows) // other lanes: the window makes them on another thread
            index = madeOfMaterial(events, by);
    };
    for (size_t step = 0; step < 100; ++step) {
        const size_t position = step * (events.size() / 100);
        const EventSummary before = events[position];
        events[position].days = events[events.size() - 1 - position].days;
        update(position, &before, true);
        const EventSummary moved = events[position];
        events[position].type = events[position / 2].type;
        events[position].who = events[position / 2].who;
        events[position].where = events[position / 2].where;
        update(position, &moved, true);
        update(position, &events[position], false);
        update(position, nullptr, true);
    }
    return times;
}

void waitForLanes(const TimelineCanvas &canvas)
{
    while (canvas.isBuilding())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
}

/// From a type switched off or on to the repainted widget, in turns.
double filterTime(std::vector<EventSummary> events)
{
    EventList list;
    ViewState state;
    TimelineView view(&list, &state);
    view.resize(area);
    list.setEvents(std::move(events));
    view.show();
    QApplication::processEvents();
    auto *canvas = view.findChild<TimelineCanvas *>();
    waitForLanes(*canvas);
    canvas->repaint();
    Filter filter;
    const auto toggle = [&] {
        filter.hiddenTypes = filter.hiddenTypes.isEmpty() ? QSet{int(EventType::Meeting)} : QSet<int>();
        list.setFilter(filter);
        canvas->repaint();
    };
    return median(10, toggle, wallMilliseconds);
}

/// A library of made-up events as `dateline-cli synth` writes it.
bool makeLibrary(const QString &path, int count)
{
    const auto library = Library::create(path);
    SyntheticEvents source(1);
    for (int left = count; library && left > 0; left -= SyntheticEvents::EventsAnArticle) {
        const auto made = source.makeArticle(std::min(left, SyntheticEvents::EventsAnArticle));
        if (!(*library)->addArticle(made.article, made.extraction, {}))
            return false;
    }
    return bool(library);
}

/// From the file to the timeline painted with all events, with the lists that the window fills beside it, as
/// the window opens a large library.
double openTime(const QString &path)
{
    EventList list;
    ViewState state;
    ArticleModel articles;
    EventModel table(&list, &articles);
    UndatedModel undated(&list, &articles);
    TimelineView view(&list, &state);
    view.resize(area);
    view.show();
    QApplication::processEvents();
    auto *canvas = view.findChild<TimelineCanvas *>();
    bool isRead = false;
    LibraryReading::Listener listener;
    listener.articles = [&](std::vector<ArticleSummary> found) { articles.setArticles(std::move(found)); };
    listener.events = [&](std::vector<EventSummary> found, EventColumns columns) {
        list.setEvents(std::move(found), std::move(columns));
    };
    listener.progress = [](int, int) {};
    listener.finished = [&](const std::optional<Problem> &) { isRead = true; };
    const double start = wallMilliseconds();
    const auto library = Library::open(path);
    const LibraryReading reading(path, (*library)->size()->events, std::move(listener));
    while (!isRead)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
    waitForLanes(*canvas);
    canvas->repaint();
    return wallMilliseconds() - start;
}

/// One lane: all of its rows find room in the area, so that every event is in view.
EventIndex inOneLane(const std::vector<EventSummary> &events)
{
    GroupNames names;
    names.tags = [](ArticleId) { return QStringList(u"all"_s); };
    return EventIndex(events, GroupBy::Tag, names);
}

/// As many lanes as the goals name, each with events of every type: they are higher than the area, which
/// shows the first of them.
EventIndex inTwentyLanes(const std::vector<EventSummary> &events)
{
    return EventIndex(events, GroupBy::Tag, twentyTags());
}

double graphicsViewTime(const Canvas &canvas, bool labels)
{
    GraphicsTimeline timeline(canvas.index(), canvas.geometry(), canvas.sceneOfAll(), labels);
    QGraphicsView view(&timeline);
    view.setRenderHint(QPainter::Antialiasing);
    view.setSceneRect(QRectF(QPointF(0, 0), area));
    view.resize(area);
    QImage image(area, QImage::Format_RGB32);
    const auto paint = [&] {
        QPainter painter(&image);
        view.render(&painter);
    };
    paint();
    return median(5, paint);
}

/// Both draw the same lanes and labels of the same range, again and again.
void compare(QJsonObject &result, const QString &name, const EventIndex &index, bool labels)
{
    Canvas canvas(index, area, nullptr, labels);
    result[u"canvas_%1_ms"_s.arg(name)] = canvas.allVisible(20);
    result[u"graphicsview_%1_ms"_s.arg(name)] = graphicsViewTime(canvas, labels);
}

void compareWithGraphicsView(QJsonObject &result, const std::vector<EventSummary> &events)
{
    compare(result, u"100k"_s, inOneLane(events), true);
    compare(result, u"100k_without_labels"_s, inOneLane(events), false);
    compare(result, u"100k_first_of_20_lanes"_s, inTwentyLanes(events), true);
}

/// For callgrind, which counts what is done in these two; see CONTRIBUTING.
Q_NEVER_INLINE void tenFramesOfAll(Canvas &canvas)
{
    for (int i = 0; i < 10; ++i)
        canvas.frame(canvas.index().begin(), canvas.index().end());
}

Q_NEVER_INLINE void tenBlits(QImage &to, const QImage &from)
{
    for (int i = 0; i < 10; ++i)
        QPainter(&to).drawImage(0, 0, from);
}

void countInstructions(int count)
{
    const auto events = SyntheticEvents(1).make(count);
    Canvas canvas(events);
    canvas.frame(canvas.index().begin(), canvas.index().end());
    tenFramesOfAll(canvas);
    QImage from(area, QImage::Format_RGB32);
    QImage to(area, QImage::Format_RGB32);
    from.fill(0xFF204060);
    tenBlits(to, from);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QFont font(u"Inter"_s);
    font.setPixelSize(13);
    QApplication::setFont(font);
    const QStringList arguments = QApplication::arguments();
    const int named = int(arguments.indexOf(u"--events"_s));
    const int count = named > 0 && named + 1 < arguments.size() ? arguments[named + 1].toInt() : 1'000'000;

    if (arguments.contains(u"--instructions"_s)) {
        countInstructions(count);
        return 0;
    }
    QJsonObject result;
    result[u"blit_ms"_s] = blitTime();
    {
        auto events = SyntheticEvents(1).make(count);
        const auto build = [&] { EventIndex(events, GroupBy::Type); };
        result[u"index_1m_ms"_s] = median(7, build, wallMilliseconds);
        result[u"index_1m_cpu_ms"_s] = median(7, build);
        Canvas canvas(events);
        const std::vector<double> frames = canvas.warmFrames(canvas.zooms());
        result[u"warm_1m_median_ms"_s] = quantile(frames, 0.5);
        result[u"warm_1m_p95_ms"_s] = quantile(frames, 0.95);
        result[u"warm_1m_all_visible_ms"_s] = canvas.allVisible(20);
        const std::vector<double> compared = comparedFrames(events, canvas.zooms());
        result[u"compared_1m_median_ms"_s] = quantile(compared, 0.5);
        result[u"compared_1m_p95_ms"_s] = quantile(compared, 0.95);
        result[u"compared_to_one"_s] = quantile(compared, 0.5) / quantile(frames, 0.5);
        result[u"bytes_per_event"_s] = double(canvas.index().bytes()) / count;
        for (const GroupBy by :
             {GroupBy::Type, GroupBy::Article, GroupBy::Person, GroupBy::Place, GroupBy::Tag}) {
            const std::vector<double> edits = editTimes(events, by);
            const QString key = by == GroupBy::Type ? u"edit_1m"_s : u"edit_1m_by_"_s + toText(by);
            result[key + u"_ms"_s] = quantile(edits, 0.5);
            result[key + u"_p95_ms"_s] = quantile(edits, 0.95);
        }
        result[u"filter_1m_ms"_s] = filterTime(std::move(events));
    }
    compareWithGraphicsView(result, SyntheticEvents(2).make(std::min(count, 100'000)));
    if (!arguments.contains(u"--without-library"_s)) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"synthetic.dateline"_s);
        if (!makeLibrary(path, count))
            return 1;
        std::vector<double> times;
        for (int i = 0; i < 3; ++i)
            times.push_back(openTime(path));
        result[u"open_1m_ms"_s] = quantile(times, 0.5);
    }
    if (!arguments.contains(u"--without-10m"_s)) {
        const auto events = SyntheticEvents(3).make(count * 10);
        Canvas canvas(events);
        result[u"warm_10m_median_ms"_s] = canvas.allVisible(20);
    }
    if (arguments.contains(u"--json"_s)) {
        std::puts(QJsonDocument(result).toJson().constData());
        return 0;
    }
    for (const QString &key : result.keys())
        std::printf("%-24s %10.3f\n", qPrintable(key), result[key].toDouble());
    return 0;
}
