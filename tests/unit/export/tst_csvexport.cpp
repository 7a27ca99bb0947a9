// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportsample.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_CsvExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows();
    void cells_data();
    void cells();
    void byteOrderMark();
    void otherSeparator();
    void codesWhereAskedFor();
    void empty();

private:
    using Rows = QList<QStringList>;
    static Rows read(const QString &csv, QChar separator = u',');
};

/// A reader of RFC 4180; a broken file gives a row "broken".
tst_CsvExport::Rows tst_CsvExport::read(const QString &csv, QChar separator)
{
    Rows rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const QChar c = csv[i];
        if (quoted && c == u'"' && i + 1 < csv.size() && csv[i + 1] == u'"')
            cell += csv[++i];
        else if (c == u'"')
            quoted = !quoted;
        else if (!quoted && c == separator)
            row << std::exchange(cell, {});
        else if (!quoted && c == u'\r' && csv.mid(i, 2) == "\r\n"_L1)
            ++i, rows << (std::exchange(row, {}) << std::exchange(cell, {}));
        else
            cell += c;
    }
    if (quoted || !cell.isEmpty() || !row.isEmpty())
        rows << QStringList{u"broken"_s};
    return rows;
}

void tst_CsvExport::codesWhereAskedFor()
{
    const Rows plain = read(QString::fromUtf8(exported(EventFormat::Csv, sampleData())));
    QVERIFY(!plain[0].contains(u"plover"_s));
    ExportOptions options;
    options.codes = sampleCodes();
    const Rows rows = read(QString::fromUtf8(exported(EventFormat::Csv, sampleData(), options)));
    QCOMPARE(rows[0].mid(rows[0].size() - 2), (QStringList{u"plover"_s, u"cameo"_s}));
    QCOMPARE(rows[3].mid(rows[0].size() - 2), (QStringList{u"CONSULT"_s, u"04"_s}));
    for (qsizetype i = 0; i < rows.size(); ++i)
        QCOMPARE(rows[i].mid(0, plain[0].size()), plain[i]);
}

void tst_CsvExport::rows()
{
    ExportSummary summary;
    const Rows rows = read(QString::fromUtf8(exported(EventFormat::Csv, sampleData(), {}, &summary)));
    QCOMPARE(rows.size(), 6);
    for (const QStringList &row : rows)
        QCOMPARE(row.size(), rows[0].size());
    const auto cell = [&rows](int row, const QString &column) {
        return rows[row].value(rows[0].indexOf(column));
    };
    QCOMPARE(cell(1, u"date"_s), u"2019"_s);
    QCOMPARE(cell(1, u"latest"_s), u"2019-12-31"_s);
    QCOMPARE(cell(1, u"precision"_s), u"year"_s);
    QCOMPARE(cell(2, u"precision"_s), u"interval"_s);
    QCOMPARE(cell(2, u"review"_s), u"accepted"_s);
    QCOMPARE(cell(3, u"title"_s), u"Ministers, \"all\" of them; met\nin London 🇬🇧"_s);
    QCOMPARE(cell(3, u"who"_s), u"Ann Lee; Bo <Kim>"_s);
    QCOMPARE(cell(3, u"quote"_s),
             u"Ministers met on Wednesday in London 🇬🇧, saying \"no\" to delay; all agreed."_s);
    QCOMPARE(cell(3, u"confidence"_s), u"0.93"_s);
    QCOMPARE(cell(3, u"published"_s), u"2021-05-05"_s);
    QCOMPARE(cell(3, u"tags"_s), u"summit; to check; twice"_s);
    QCOMPARE(cell(3, u"group"_s), u"'=Asia"_s);
    QCOMPARE(cell(3, u"note"_s), u"Who was there?\nAsk \"Bo\"."_s);
    QCOMPARE(cell(4, u"tags"_s), QString());
    QCOMPARE(cell(4, u"group"_s), QString());
    QCOMPARE(cell(4, u"note"_s), QString());
    QCOMPARE(cell(4, u"date"_s), QString());
    QCOMPARE(cell(4, u"words"_s), u"last month"_s);
    QCOMPARE(summary.written, 5);
    QCOMPARE(summary.rejected, 1);
}

void tst_CsvExport::cells_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("readBack");
    const auto row = [](const char *name, const QString &title, const QString &readBack) {
        QTest::newRow(name) << title << readBack;
    };
    row("plain", u"Talks began"_s, u"Talks began"_s);
    row("formula", u"=HYPERLINK(\"http://evil\",\"x\")"_s, u"'=HYPERLINK(\"http://evil\",\"x\")"_s);
    row("plus", u"+1 for peace"_s, u"'+1 for peace"_s);
    row("minus", u"-2+3"_s, u"'-2+3"_s);
    row("at", u"@SUM(A1)"_s, u"'@SUM(A1)"_s);
    row("wide equals sign", u"＝1"_s, u"'＝1"_s);
    row("tab before a formula", u"\t=1"_s, u"'\t=1"_s);
    row("control before a formula", u"\u0001=1"_s, u"'=1"_s);
    row("carriage return before a formula", u"\r=1"_s, u"'=1"_s);
    row("equals sign within", u"x = 1"_s, u"x = 1"_s);
    row("minus within", u"mid-2021"_s, u"mid-2021"_s);
    row("quotes, commas, line feeds", u"a \"b\", c\nd"_s, u"a \"b\", c\nd"_s);
    row("outer spaces", u" padded "_s, u" padded "_s);
    row("controls are dropped", u"a\u0000b\u001bc\u007f"_s, u"abc"_s);
    row("empty", u""_s, u""_s);
}

void tst_CsvExport::cells()
{
    QFETCH(QString, title);
    QFETCH(QString, readBack);
    SampleArticle sample(u"It ran on"_s);
    sample.event(u"ran"_s, u"2015"_s).title = title;
    const Rows rows = read(QString::fromUtf8(exported(EventFormat::Csv, {{}, {sample.item}})));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[1][rows[0].indexOf(u"title"_s)], readBack);
}

void tst_CsvExport::byteOrderMark()
{
    ExportOptions options;
    QVERIFY(exported(EventFormat::Csv, sampleData(), options).startsWith("date,"));
    options.csvByteOrderMark = true;
    QVERIFY(exported(EventFormat::Csv, sampleData(), options)
                .startsWith("\xEF\xBB\xBF"
                            "date,"));
}

void tst_CsvExport::otherSeparator()
{
    ExportOptions options;
    options.csvSeparator = ';';
    const Rows rows = read(QString::fromUtf8(exported(EventFormat::Csv, sampleData(), options)), u';');
    QCOMPARE(rows.size(), 6);
    QCOMPARE(rows[3][rows[0].indexOf(u"who"_s)], u"Ann Lee; Bo <Kim>"_s);
}

void tst_CsvExport::empty()
{
    QCOMPARE(read(QString::fromUtf8(exported(EventFormat::Csv, {}))).size(), 1);
}

QTEST_GUILESS_MAIN(tst_CsvExport)
#include "tst_csvexport.moc"
