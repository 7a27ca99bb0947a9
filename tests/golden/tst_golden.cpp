// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Articles of our own with what must be read out of them. NAME.json beside NAME.txt: the publication
// date or null; "events" that must be there, by trigger word with date and, where given, type, title,
// participants ("who") and places ("where"); "absent": words that must be no trigger. Further events are
// allowed.
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

QString namesOf(const std::vector<NamedMention> &mentions)
{
    QStringList names;
    for (const NamedMention &mention : mentions)
        names << mention.name;
    names.sort();
    return names.join(u", "_s);
}

QString namesIn(const QJsonArray &list)
{
    QStringList names;
    for (const QJsonValue &name : list)
        names << name.toString();
    names.sort();
    return names.join(u", "_s);
}

/// What is wrong with what was read of an event, in words; empty if nothing is.
QString fault(const QJsonObject &expected, const Event *event)
{
    if (!event)
        return u"missing"_s;
    QStringList wrong;
    const auto compare = [&](const QString &wanted, const QString &found) {
        if (wanted != found)
            wrong << u"expected "_s + wanted + u", got "_s + found;
    };
    compare(expected.value("date"_L1).toString(u"undated "_s + expected.value("relative"_L1).toString()),
            event->date ? event->date->toTimex() : u"undated "_s + event->relative);
    if (expected.contains("type"_L1))
        compare(expected.value("type"_L1).toString(), toText(event->type));
    if (expected.contains("title"_L1))
        compare(expected.value("title"_L1).toString(), event->title);
    if (expected.contains("who"_L1))
        compare(namesIn(expected.value("who"_L1).toArray()), namesOf(event->who));
    if (expected.contains("where"_L1))
        compare(namesIn(expected.value("where"_L1).toArray()), namesOf(event->where));
    return wrong.join(u", "_s);
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
        if (const QString what = fault(json, eventAt(events, article.text, trigger)); !what.isEmpty())
            wrong << trigger + u": "_s + what;
    }
    for (const QJsonValue &word : golden.value("absent"_L1).toArray())
        if (eventAt(events, article.text, word.toString()))
            wrong << word.toString() + u": no event"_s;
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"; "_s)));
}

QTEST_GUILESS_MAIN(tst_Golden)
#include "tst_golden.moc"
