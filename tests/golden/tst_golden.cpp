// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Articles of our own with what must be read out of them. NAME.json beside NAME.txt: the publication
// date or null; "events" that must be there, by trigger word with date and type; "absent": words that
// must be no trigger. Further events are allowed.
#include "app/core/resources.h"
#include "app/engine/engine.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_Golden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void articles_data();
    void articles();

private:
    std::shared_ptr<const Engine> m_engine;
};

namespace {

QString folder()
{
    return qEnvironmentVariable("DATELINE_SOURCE_DIR") + u"/tests/golden/"_s;
}

QByteArray contents(const QString &name)
{
    QFile file(folder() + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const Event *eventAt(const std::vector<Event> &events, const QString &text, const QString &trigger)
{
    for (const Event &event : events)
        if (event.trigger.in(text) == trigger)
            return &event;
    return nullptr;
}

QString described(const Event *event)
{
    if (!event)
        return u"missing"_s;
    return (event->date ? event->date->toTimex() : u"undated "_s + event->relative) + u' ' +
           toText(event->type);
}

} // namespace

void tst_Golden::initTestCase()
{
    const auto engine = Engine::load(resourceFolder());
    QVERIFY2(bool(engine), engine ? "" : qPrintable(engine.problem().what));
    m_engine = *engine;
}

void tst_Golden::articles_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(folder()).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    QVERIFY(names.size() >= 15);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name.chopped(5))) << name.chopped(5);
}

void tst_Golden::articles()
{
    QFETCH(QString, name);
    const QJsonObject golden = QJsonDocument::fromJson(contents(name + u".json"_s)).object();
    Article article;
    article.name = name;
    article.text = QString::fromUtf8(contents(name + u".txt"_s));
    article.published.date = PartialDate::fromTimex(golden.value("published"_L1).toString());
    const std::vector<Event> events = m_engine->extract(article).events;
    QStringList wrong;
    for (const QJsonValue &item : golden.value("events"_L1).toArray()) {
        const QJsonObject json = item.toObject();
        const QString trigger = json.value("trigger"_L1).toString();
        const QString date =
            json.value("date"_L1).toString(u"undated "_s + json.value("relative"_L1).toString());
        const QString expected = date + u' ' + json.value("type"_L1).toString();
        const QString found = described(eventAt(events, article.text, trigger));
        if (found != expected)
            wrong << trigger + u": expected "_s + expected + u", got "_s + found;
    }
    for (const QJsonValue &word : golden.value("absent"_L1).toArray())
        if (eventAt(events, article.text, word.toString()))
            wrong << word.toString() + u": no event"_s;
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"; "_s)));
}

QTEST_GUILESS_MAIN(tst_Golden)
#include "tst_golden.moc"
