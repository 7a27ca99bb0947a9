// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/registry.h"
#include <arpa/inet.h>
#include <QElapsedTimer>
#include <QTest>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

/// Answers one request with fixed bytes, on a port of its own.
class OneAnswer
{
public:
    explicit OneAnswer(const QByteArrayList &answers)
    {
        m_socket = socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        bind(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address);
        listen(m_socket, 4);
        socklen_t size = sizeof address;
        getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &size);
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this, answers] { serve(answers); });
    }

    ~OneAnswer()
    {
        shutdown(m_socket, SHUT_RDWR);
        close(m_socket);
        m_thread.join();
    }

    QString url() const { return u"http://127.0.0.1:%1/2021/05/05/a"_s.arg(m_port); }

private:
    void serve(const QByteArrayList &answers) const
    {
        for (const QByteArray &answer : answers) {
            const int client = accept(m_socket, nullptr, nullptr);
            if (client < 0)
                return;
            char request[4096];
            (void)!read(client, request, sizeof request);
            if (answer.isEmpty())
                std::this_thread::sleep_for(std::chrono::seconds(3)); // a site that hangs
            for (qsizetype at = 0; at < answer.size();) {
                const ssize_t sent =
                    send(client, answer.constData() + at, size_t(answer.size() - at), MSG_NOSIGNAL);
                if (sent <= 0)
                    break;
                at += sent;
            }
            close(client);
        }
    }

    int m_socket = -1;
    quint16 m_port = 0;
    std::thread m_thread;
};

QByteArray answer(const QByteArray &status, const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 " + status +
           "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers +
           "\r\n" + body;
}

const QByteArray page =
    "<html><head><title>The vote</title></head><body><p>They voted in the caf\xE9 on Monday, "
    "and they won by two votes.</p></body></html>";

} // namespace

class tst_WebFetch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetches();
    void followsRedirections();
    void refuses_data();
    void refuses();
    void addresses_data();
    void addresses();
};

void tst_WebFetch::fetches()
{
    const OneAnswer site({answer("200 OK", "Content-Type: text/html; charset=iso-8859-1\r\n", page)});
    const auto loaded = loadAddress(site.url());
    QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.problem().what));
    const Article &article = loaded->front();
    QCOMPARE(article.name, site.url());
    QCOMPARE(article.url, site.url());
    QCOMPARE(article.title, u"The vote"_s);
    QVERIFY(article.text.contains(u"café"_s));
    QCOMPARE(article.published.date->toTimex(), u"2021-05-05"_s);
    QCOMPARE(article.published.basis, PublicationBasis::Url);
}

void tst_WebFetch::followsRedirections()
{
    const OneAnswer site({answer("301 Moved", "Location: /moved\r\n", {}),
                          answer("200 OK", "Content-Type: text/html\r\n", page)});
    const auto loaded = loadAddress(site.url());
    QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.problem().what));
    QVERIFY(loaded->front().url.endsWith("/moved"_L1));
}

void tst_WebFetch::refuses_data()
{
    QTest::addColumn<QByteArrayList>("answers");
    QTest::addColumn<QString>("what");
    QTest::newRow("not there") << QByteArrayList{answer("404 Not Found", {}, page)} << u"no such page"_s;
    QTest::newRow("forbidden") << QByteArrayList{answer("403 Forbidden", {}, page)} << u"refuses"_s;
    QTest::newRow("broken site") << QByteArrayList{answer("500 Oh", {}, page)} << u"error 500"_s;
    QTest::newRow("empty") << QByteArrayList{answer("200 OK", {}, {})} << u"empty"_s;
    QTest::newRow("too large") << QByteArrayList{answer("200 OK", {}, QByteArray(200'000, 'x'))}
                               << u"larger than"_s;
    QTest::newRow("hangs") << QByteArrayList{QByteArray()} << u"too long"_s;
    QTest::newRow("picture") << QByteArrayList{answer("200 OK", "Content-Type: image/png\r\n", "\x89PNG....")}
                             << u"Pictures"_s;
    QTest::newRow("a file of this machine")
        << QByteArrayList{answer("302 Found", "Location: file:///etc/passwd\r\n", {})}
        << u"could not be fetched"_s;
    QTest::newRow("circle") << QByteArrayList(14, answer("302 Found", "Location: /round\r\n", {}))
                            << u"circles"_s;
}

void tst_WebFetch::refuses()
{
    QFETCH(QByteArrayList, answers);
    QFETCH(QString, what);
    const OneAnswer site(answers);
    FetchOptions options;
    options.timeoutSeconds = 2;
    options.maxBytes = 100'000;
    QElapsedTimer timer;
    timer.start();
    const auto loaded = loadAddress(site.url(), {}, options);
    QVERIFY(!loaded);
    QVERIFY2(loaded.problem().what.contains(what), qPrintable(loaded.problem().what));
    QCOMPARE(loaded.problem().where, site.url());
    QVERIFY(timer.elapsed() < 10'000);
}

void tst_WebFetch::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("address");
    QTest::newRow("https") << u"https://example.org/a"_s << true;
    QTest::newRow("capitals") << u"HTTP://EXAMPLE.ORG"_s << true;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("ftp") << u"ftp://example.org"_s << false;
    QTest::newRow("path") << u"articles/a.txt"_s << false;
    QTest::newRow("sentence") << u"https://example.org says so"_s << false;
}

void tst_WebFetch::addresses()
{
    QFETCH(QString, text);
    QFETCH(bool, address);
    QCOMPARE(isWebAddress(text), address);
    if (!address)
        QVERIFY(!fetchPage(text));
}

QTEST_GUILESS_MAIN(tst_WebFetch)
#include "tst_webfetch.moc"
