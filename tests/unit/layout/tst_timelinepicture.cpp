// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/syntheticevents.h"
#include "app/layout/timelinepicture.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const Picture &picture)
{
    QStringList texts;
    for (const Shape &item : picture.shapes)
        if (const auto *text = std::get_if<shape::Text>(&item))
            texts << text->text;
    return texts;
}

} // namespace

class tst_TimelinePicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTitlesAndLanes();
    void saysWhatIsLeftOut();
    void empty();
    void staysWithinItsSize();
};

void tst_TimelinePicture::holdsTitlesAndLanes()
{
    auto events = SyntheticEvents(1).make(3);
    events[0].title = u"Ministers met"_s;
    events[0].type = EventType::Meeting;
    TimelinePictureOptions options;
    options.title = u"My timeline"_s;
    options.names.type = [](EventType type) { return type == EventType::Meeting ? u"Treffen"_s : QString(); };
    const Picture picture = timelinePicture(events, options);
    QCOMPARE(picture.size.width(), options.width);
    const QStringList texts = textsOf(picture);
    QVERIFY(texts.contains(u"My timeline"_s));
    QVERIFY(texts.contains(u"Ministers met"_s));
    QVERIFY(texts.contains(u"Treffen"_s));
}

void tst_TimelinePicture::saysWhatIsLeftOut()
{
    auto events = SyntheticEvents(2).make(9);
    events[3].dated = false;
    events[4].dated = false;
    events[5].review = Review::Rejected;
    QVERIFY(textsOf(timelinePicture(events)).contains(u"Not shown: 2 without a date, 1 rejected."_s));
    events.resize(3);
    QVERIFY(!textsOf(timelinePicture(events)).join(u' ').contains(u"Not shown"_s));
}

void tst_TimelinePicture::empty()
{
    TimelinePictureOptions options;
    options.emptyText = u"Nothing here"_s;
    const Picture picture = timelinePicture({}, options);
    QVERIFY(textsOf(picture).contains(u"Nothing here"_s));
    QVERIFY(picture.size.height() > 50);
}

void tst_TimelinePicture::staysWithinItsSize()
{
    const Picture picture = timelinePicture(SyntheticEvents(3).make(400));
    const QRectF frame(QPointF(-1, -1), picture.size + QSizeF(2, 2));
    for (const Shape &item : picture.shapes) {
        if (const auto *rect = std::get_if<shape::Rect>(&item))
            QVERIFY(frame.contains(rect->rect));
        if (const auto *text = std::get_if<shape::Text>(&item))
            QVERIFY(frame.contains(text->position));
    }
}

QTEST_GUILESS_MAIN(tst_TimelinePicture)
#include "tst_timelinepicture.moc"
