// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportsample.h"
#include <QSet>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_IcsExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void calendar();
    void dates_data();
    void dates();
    void linesAreFolded();
    void textsAreEscaped();
    void stamps();
    void uidsDifferAndLast();
    void labelsOfArticles();

private:
    static QStringList unfolded(const QByteArray &ics);
    static QStringList values(const QByteArray &ics, const QString &property);
    static QByteArray single(const QString &timex, ExportSummary *summary = nullptr);
};

QStringList tst_IcsExport::unfolded(const QByteArray &ics)
{
    QString text = QString::fromUtf8(ics);
    return text.replace(u"\r\n "_s, QString()).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

QStringList tst_IcsExport::values(const QByteArray &ics, const QString &property)
{
    QStringList found;
    for (const QString &line : unfolded(ics))
        if (line.startsWith(property + u':'))
            found << line.mid(property.size() + 1);
    return found;
}

QByteArray tst_IcsExport::single(const QString &timex, ExportSummary *summary)
{
    SampleArticle sample(u"It ran on"_s);
    sample.event(u"ran"_s, timex);
    return exported(EventFormat::Ics, {{}, {sample.item}}, {}, summary);
}

void tst_IcsExport::calendar()
{
    ExportSummary summary;
    const QByteArray ics = exported(EventFormat::Ics, sampleData(), {}, &summary);
    const QStringList lines = unfolded(ics);
    QCOMPARE(lines.first(), u"BEGIN:VCALENDAR"_s);
    QCOMPARE(lines.last(), u"END:VCALENDAR"_s);
    QCOMPARE(lines.count(u"BEGIN:VEVENT"_s), 3);
    QCOMPARE(lines.count(u"END:VEVENT"_s), 3);
    QCOMPARE(values(ics, u"VERSION"_s), QStringList(u"2.0"_s));
    const QString tags = uR"(,summit,to check\; twice)"_s;
    QCOMPARE(values(ics, u"CATEGORIES"_s),
             QStringList({u"dispute"_s + tags, u"ceremony"_s + tags, u"meeting"_s + tags}));
    QCOMPARE(values(ics, u"STATUS"_s), QStringList({u"TENTATIVE"_s, u"CONFIRMED"_s, u"TENTATIVE"_s}));
    QCOMPARE(summary.waiting, 1);
    QCOMPARE(summary.undated, 1);
    QCOMPARE(summary.rejected, 1);
    QVERIFY(ics.endsWith("\r\n"));
    QCOMPARE(QByteArray(ics).replace("\r\n", "").count('\n'), 0);
}

void tst_IcsExport::dates_data()
{
    QTest::addColumn<QString>("timex");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("edtf");
    QTest::newRow("day") << u"2021-05-05"_s << u"20210505"_s << u"20210506"_s << u"2021-05-05"_s;
    QTest::newRow("month") << u"2021-04"_s << u"20210401"_s << u"20210501"_s << u"2021-04"_s;
    QTest::newRow("week") << u"2021-W18"_s << u"20210503"_s << u"20210510"_s << u"2021-05-03/2021-05-09"_s;
    QTest::newRow("interval") << u"2021-05-03/2021-05-07"_s << u"20210503"_s << u"20210508"_s
                              << u"2021-05-03/2021-05-07"_s;
    QTest::newRow("open end") << u"2015-08-10/.."_s << u"20150810"_s << u"20150811"_s << u"2015-08-10/.."_s;
    QTest::newRow("open begin") << u"../1972"_s << u"19721231"_s << u"19730101"_s << u"../1972"_s;
    QTest::newRow("first year") << u"0001"_s << u"00010101"_s << u"00020101"_s << u"0001"_s;
    QTest::newRow("before the era") << u"BC0044-03-15"_s << u""_s << u""_s << u""_s;
    QTest::newRow("from before the era on") << u"BC0044/0030"_s << u""_s << u""_s << u""_s;
}

void tst_IcsExport::dates()
{
    QFETCH(QString, timex);
    QFETCH(QString, start);
    QFETCH(QString, end);
    QFETCH(QString, edtf);
    ExportSummary summary;
    const QByteArray ics = single(timex, &summary);
    const bool has = !start.isEmpty();
    QCOMPARE(summary.written, has ? 1 : 0);
    QCOMPARE(summary.unrepresentable, has ? 0 : 1);
    QCOMPARE(values(ics, u"DTSTART;VALUE=DATE"_s).value(0), start);
    QCOMPARE(values(ics, u"DTEND;VALUE=DATE"_s).value(0), end);
    QCOMPARE(values(ics, u"X-DATELINE-DATE"_s).value(0), edtf);
}

void tst_IcsExport::linesAreFolded()
{
    SampleArticle sample(u"It ran on"_s);
    const QString title = u"Δεύτερη διάσκεψη – 第二次会议 – 🇬🇧🇬🇧🇬🇧 "_s.repeated(8);
    sample.event(u"ran"_s, u"2015"_s).title = title;
    const QByteArray ics = exported(EventFormat::Ics, {{}, {sample.item}});
    for (const QByteArray &line : ics.split('\n')) {
        QVERIFY2(line.size() <= 76, line.constData()); // 75 octets and the carriage return
        QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
    QCOMPARE(values(ics, u"SUMMARY"_s).value(0), title);
}

void tst_IcsExport::textsAreEscaped()
{
    const QByteArray ics = exported(EventFormat::Ics, sampleData());
    QCOMPARE(values(ics, u"SUMMARY"_s).value(2), u"Ministers\\, \"all\" of them\\; met\\nin London 🇬🇧"_s);
    SampleArticle sample(u"It ran on"_s);
    sample.event(u"ran"_s, u"2015"_s).title = u"x\r\nEND:VEVENT\u0007"_s;
    const QByteArray hostile = exported(EventFormat::Ics, {{}, {sample.item}});
    QCOMPARE(unfolded(hostile).count(u"END:VEVENT"_s), 1);
    QCOMPARE(values(hostile, u"SUMMARY"_s).value(0), u"x\\nEND:VEVENT"_s);
}

void tst_IcsExport::stamps()
{
    QCOMPARE(values(exported(EventFormat::Ics, sampleData()), u"DTSTAMP"_s).value(0), u"20210505T000000Z"_s);
    QCOMPARE(values(single(u"2015"_s), u"DTSTAMP"_s).value(0), u"19700101T000000Z"_s);
    ExportOptions options;
    options.stamp = u"20240102T030405Z"_s;
    QCOMPARE(values(exported(EventFormat::Ics, sampleData(), options), u"DTSTAMP"_s).value(0), options.stamp);
}

void tst_IcsExport::uidsDifferAndLast()
{
    const QStringList uids = values(exported(EventFormat::Ics, sampleData()), u"UID"_s);
    QCOMPARE(QSet<QString>(uids.begin(), uids.end()).size(), 3);
    QCOMPARE(values(exported(EventFormat::Ics, sampleData()), u"UID"_s), uids);
}

void tst_IcsExport::labelsOfArticles()
{
    const QByteArray ics = exported(EventFormat::Ics, sampleData());
    QCOMPARE(values(ics, u"CATEGORIES"_s).first(), uR"(dispute,summit,to check\; twice)"_s);
    const QString description = values(ics, u"DESCRIPTION"_s).first();
    QVERIFY2(description.endsWith(
                 uR"(\nTags: summit\, to check\; twice\nGroup: =Asia\nNote: Who was there?\nAsk "Bo".)"_s),
             qPrintable(description));
    SampleArticle plain(u"It ran on"_s);
    plain.event(u"ran"_s, u"2021"_s);
    const QByteArray none = exported(EventFormat::Ics, {{}, {plain.item}});
    QCOMPARE(values(none, u"CATEGORIES"_s), QStringList{u"other"_s});
    for (const char *label : {"Tags:", "Group:", "Note:"})
        QVERIFY(!none.contains(label));
}

QTEST_GUILESS_MAIN(tst_IcsExport)
#include "tst_icsexport.moc"
