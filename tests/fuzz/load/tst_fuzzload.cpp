// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/jsonline.h"
#include "app/load/limits.h"
#include "app/load/registry.h"
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <random>

using namespace dateline;
using namespace Qt::StringLiterals;

/// Whatever bytes come in, loading ends soon with articles that hold clean text or with a Problem that
/// says something. The mutations are the same at every run.
class tst_FuzzLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void truncated();
    void everyFormat_data();
    void everyFormat();
    void mutated();
    void spliced();
    void noise();
    void jsonLines();

private:
    void check(const Source &source);
    static QByteArray mutation(QByteArray bytes, std::mt19937 &random);

    QByteArray m_page;
};

namespace {

constexpr qint64 patience = 5000; // milliseconds for one input

bool isClean(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20 && c != u'\n'; });
}

size_t below(std::mt19937 &random, qsizetype limit)
{
    return std::uniform_int_distribution<size_t>(0, size_t(std::max<qsizetype>(limit, 1)) - 1)(random);
}

} // namespace

void tst_FuzzLoad::initTestCase()
{
    QFile file(qEnvironmentVariable("DATELINE_SOURCE_DIR") + u"/tests/unit/load/data/news.html"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_page = file.readAll();
}

void tst_FuzzLoad::check(const Source &source)
{
    QElapsedTimer timer;
    timer.start();
    const auto loaded = loadSource(source);
    QVERIFY2(timer.elapsed() < patience, source.bytes.left(200).toPercentEncoding());
    if (!loaded) {
        QVERIFY(!loaded.problem().what.isEmpty());
        return;
    }
    for (const Article &article : *loaded) {
        QVERIFY(!article.text.trimmed().isEmpty());
        QVERIFY2(isClean(article.text), source.bytes.left(200).toPercentEncoding());
        QVERIFY(article.title.size() <= limits::maxTitleLength);
        QVERIFY((article.published.isKnown() || !article.published.evidence.isEmpty()) ==
                (article.published.basis != PublicationBasis::None));
    }
}

void tst_FuzzLoad::truncated()
{
    for (qsizetype size = 0; size < m_page.size(); size += 7)
        check({u"x.html"_s, m_page.left(size)});
}

void tst_FuzzLoad::everyFormat_data()
{
    QTest::addColumn<QString>("file");
    const QDir samples(qEnvironmentVariable("DATELINE_SOURCE_DIR") + u"/tests/unit/load/data"_s);
    for (const QString &file : samples.entryList(QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(file)) << samples.filePath(file);
}

/// Every sample of every loader, cut off and mutated.
void tst_FuzzLoad::everyFormat()
{
    QFETCH(QString, file);
    QFile sample(file);
    QVERIFY(sample.open(QIODevice::ReadOnly));
    const QByteArray bytes = sample.readAll();
    const QString name = QFileInfo(file).fileName();
    std::mt19937 random(5);
    for (int i = 0; i < 12; ++i)
        check({name, bytes.left(bytes.size() * i / 12)});
    for (int i = 0; i < 60; ++i)
        check({name, mutation(bytes, random)});
}

QByteArray tst_FuzzLoad::mutation(QByteArray bytes, std::mt19937 &random)
{
    static const QByteArrayList tokens{"<",
                                       ">",
                                       "\"",
                                       "'",
                                       "</",
                                       "<!--",
                                       "-->",
                                       "<table>",
                                       "<script>",
                                       "</div>",
                                       "<svg>",
                                       "<b>",
                                       "<p ",
                                       "&#x110000;",
                                       "&#0;",
                                       "\xFF",
                                       QByteArray(1, '\0'),
                                       "<template>",
                                       "<select>",
                                       "<![CDATA[",
                                       "99999999999-12-31",
                                       "\xED\xA0\x80"};
    for (size_t i = 0; i <= below(random, 12); ++i) {
        const auto at = qsizetype(below(random, bytes.size()));
        switch (below(random, 4)) {
        case 0:
            bytes.insert(at, tokens[qsizetype(below(random, tokens.size()))]);
            break;
        case 1:
            bytes.remove(at, qsizetype(below(random, 40)));
            break;
        case 2:
            bytes[at] = char(below(random, 256));
            break;
        default:
            bytes.insert(at,
                         bytes.mid(qsizetype(below(random, bytes.size())), qsizetype(below(random, 200))));
            break;
        }
    }
    return bytes;
}

void tst_FuzzLoad::mutated()
{
    std::mt19937 random(1);
    for (int i = 0; i < 1500; ++i)
        check({i % 2 ? u"x.html"_s : u"x.txt"_s, mutation(m_page, random)});
}

void tst_FuzzLoad::spliced()
{
    std::mt19937 random(2);
    for (int i = 0; i < 60; ++i) {
        const QByteArray piece =
            m_page.mid(qsizetype(below(random, m_page.size())), qsizetype(1 + below(random, 60)));
        check({u"x.html"_s, piece.repeated(3000)});
    }
}

void tst_FuzzLoad::noise()
{
    std::mt19937 random(3);
    for (int i = 0; i < 400; ++i) {
        QByteArray bytes(qsizetype(below(random, 3000)), '\0');
        const size_t range = i % 3 == 0 ? 256 : i % 3 == 1 ? 128 : 40;
        for (char &c : bytes)
            c = char((range == 256 ? 0 : 32) + below(random, qsizetype(range)));
        check({i % 2 ? u"x.html"_s : u"x"_s, bytes});
    }
}

void tst_FuzzLoad::jsonLines()
{
    const QByteArray line =
        R"({"id": "a", "title": "Bridge", "published": "2021-05-05", "text": "They met in \u00dcnye."})";
    std::mt19937 random(4);
    for (int i = 0; i < 2000; ++i) {
        QByteArray bytes = line;
        bytes[qsizetype(below(random, bytes.size()))] = char(below(random, 256));
        const auto article = articleFromJsonLine(bytes, u"in:1"_s);
        QVERIFY(article ? isClean(article->text) : !article.problem().what.isEmpty());
    }
}

QTEST_GUILESS_MAIN(tst_FuzzLoad)
#include "tst_fuzzload.moc"
