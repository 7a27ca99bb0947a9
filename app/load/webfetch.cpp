// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/webfetch.h"
#include <curl/curl.h>
#include <mutex>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

constexpr long mostRedirections = 10;
constexpr long connectSeconds = 10;

struct Transfer
{
    QByteArray bytes;
    const FetchOptions &options;
    bool tooLarge = false;
};

size_t receive(char *data, size_t, size_t size, void *target)
{
    auto &transfer = *static_cast<Transfer *>(target);
    if (transfer.bytes.size() + qint64(size) > transfer.options.maxBytes) {
        transfer.tooLarge = true;
        return 0; // ends the transfer
    }
    transfer.bytes.append(data, qsizetype(size));
    return size;
}

int watch(void *target, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    const auto &options = static_cast<Transfer *>(target)->options;
    return options.cancel && options.cancel->load(std::memory_order_relaxed) ? 1 : 0;
}

QString reasonOf(CURLcode code)
{
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
        return u"The site's name is not known; is there a connection to the net?"_s;
    case CURLE_COULDNT_CONNECT:
        return u"The site does not answer."_s;
    case CURLE_OPERATION_TIMEDOUT:
        return u"The site took too long to answer."_s;
    case CURLE_TOO_MANY_REDIRECTS:
        return u"The site sends one round in circles."_s;
    case CURLE_PEER_FAILED_VERIFICATION:
        return u"The site's certificate is not valid."_s;
    case CURLE_ABORTED_BY_CALLBACK:
        return u"Fetching it was cancelled."_s;
    default:
        return u"The page could not be fetched: %1."_s.arg(QString::fromUtf8(curl_easy_strerror(code)));
    }
}

QString reasonOf(long status)
{
    switch (status) {
    case 401:
    case 402:
    case 403:
        return u"The site refuses to show the page (%1)."_s.arg(status);
    case 404:
    case 410:
        return u"There is no such page (%1)."_s.arg(status);
    case 429:
        return u"The site has been asked too often (429)."_s;
    default:
        return u"The site answers with the error %1."_s.arg(status);
    }
}

Problem failed(const QString &url, const QString &what)
{
    return {url, what, {}, u"Open it in a browser, save the page and open the file."_s};
}

void configure(CURL *curl, const QByteArray &url, Transfer &transfer)
{
    curl_easy_setopt(curl, CURLOPT_URL, url.constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
    curl_easy_setopt(curl, CURLOPT_MAXREDIRS, mostRedirections);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, connectSeconds);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, long(transfer.options.timeoutSeconds));
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L); // threads
    curl_easy_setopt(curl, CURLOPT_ACCEPT_ENCODING, "");
    curl_easy_setopt(curl, CURLOPT_USERAGENT, "Dateline (reads one article for a person)");
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, receive);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &transfer);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, watch);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &transfer);
}

QByteArray charsetOf(CURL *curl)
{
    const char *type = nullptr;
    curl_easy_getinfo(curl, CURLINFO_CONTENT_TYPE, &type);
    const QByteArray lower = QByteArray(type).toLower();
    const qsizetype at = lower.indexOf("charset=");
    return at < 0 ? QByteArray() : lower.mid(at + 8).split(';').first().replace('"', "").trimmed();
}

} // namespace

bool isWebAddress(const QString &text)
{
    const QString bare = text.trimmed();
    return (bare.startsWith("http://"_L1, Qt::CaseInsensitive) ||
            bare.startsWith("https://"_L1, Qt::CaseInsensitive)) &&
           !bare.contains(u' ') && !bare.contains(u'\n');
}

Result<Source> fetchPage(const QString &url, const FetchOptions &options)
{
    if (!isWebAddress(url))
        return Problem{url, u"This is no address of a web page."_s, {}, {}};
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> curl(curl_easy_init(), curl_easy_cleanup);
    Transfer transfer{{}, options};
    const QByteArray address = url.trimmed().toUtf8();
    configure(curl.get(), address, transfer);
    const CURLcode code = curl_easy_perform(curl.get());
    if (transfer.tooLarge)
        return failed(url, u"The page is larger than %1 MB."_s.arg(options.maxBytes >> 20));
    if (code != CURLE_OK)
        return failed(url, reasonOf(code));
    long status = 0;
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &status);
    if (status >= 400)
        return failed(url, reasonOf(status));
    const char *final = nullptr;
    curl_easy_getinfo(curl.get(), CURLINFO_EFFECTIVE_URL, &final);
    return Source{QString::fromUtf8(final), transfer.bytes, {}, charsetOf(curl.get())};
}

} // namespace dateline
