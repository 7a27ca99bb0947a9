// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/pagefault.h"
#include <algorithm>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestMessage = 700; ///< an error page or wall says no more
constexpr qsizetype longestTeaser = 2500; ///< what a paywall shows for free

bool containsAny(const QString &text, std::initializer_list<QLatin1String> phrases)
{
    return std::any_of(phrases.begin(), phrases.end(),
                       [&text](QLatin1String phrase) { return text.contains(phrase, Qt::CaseInsensitive); });
}

bool isErrorTitle(const QString &title)
{
    return containsAny(title, {"404"_L1, "page not found"_L1, "not found"_L1, "403 forbidden"_L1,
                               "access denied"_L1, "internal server error"_L1, "502 bad gateway"_L1,
                               "service unavailable"_L1, "page unavailable"_L1, "seite nicht gefunden"_L1});
}

bool saysNotFound(const QString &text)
{
    return containsAny(text, {"page you are looking for"_L1, "page you were looking for"_L1,
                              "page you requested"_L1, "could not be found"_L1, "cannot be found"_L1,
                              "can't find"_L1, "doesn't exist"_L1, "does not exist"_L1, "no longer exists"_L1,
                              "permission to access"_L1, "not found on this server"_L1});
}

bool offersSubscription(const QString &text)
{
    return containsAny(text,
                       {"subscribe to continue"_L1, "subscribe to read"_L1, "subscribe now to"_L1,
                        "continue reading with"_L1, "to continue reading"_L1, "to read the full"_L1,
                        "already a subscriber"_L1, "for subscribers only"_L1, "subscriber-only"_L1,
                        "this article is for subscribers"_L1, "sign in to read"_L1, "log in to read"_L1});
}

/// schema.org: the page says itself that one has to pay.
bool isDeclaredPaid(const HtmlTree &tree)
{
    for (const HtmlNode &node : tree.nodes)
        if (node.isText() && node.text.contains("isAccessibleForFree"_L1)) {
            const QString plain = QString(node.text).remove(u' ').remove(u'"').toLower();
            return plain.contains("isaccessibleforfree:false"_L1);
        }
    return false;
}

QString visibleText(const HtmlTree &tree)
{
    constexpr int enough = 200'000;
    QString all;
    for (const HtmlNode &node : tree.nodes)
        if (node.isText() && node.parent >= 0 && !tree[node.parent].is("script") &&
            !tree[node.parent].is("style") && all.size() < enough)
            all += node.text + u' ';
    return all;
}

} // namespace

PageFault faultOf(const HtmlTree &tree, const QString &title, const QString &text)
{
    if (text.size() > longestTeaser)
        return PageFault::None;
    if (text.size() <= longestMessage) {
        const QString all = visibleText(tree);
        if (isErrorTitle(title) && (text.size() < longestMessage / 3 || saysNotFound(all)))
            return PageFault::ErrorPage;
        if (containsAny(all, {"verify you are human"_L1, "verifying you are human"_L1, "are you a robot"_L1,
                              "enable javascript and cookies"_L1, "checking your browser"_L1}))
            return PageFault::RobotCheck;
        if (text.count("cookie"_L1, Qt::CaseInsensitive) >= 3 ||
            (text.size() < longestMessage / 3 &&
             containsAny(all, {"accept all cookies"_L1, "we use cookies"_L1})))
            return PageFault::CookieWall;
    }
    if (isDeclaredPaid(tree) || offersSubscription(text) ||
        (text.size() < longestTeaser / 2 && offersSubscription(visibleText(tree))))
        return PageFault::Paywall;
    return PageFault::None;
}

QString toSentence(PageFault fault)
{
    switch (fault) {
    case PageFault::ErrorPage:
        return u"The page is an error message of the site, no article."_s;
    case PageFault::CookieWall:
        return u"The page holds nothing but a question about cookies."_s;
    case PageFault::RobotCheck:
        return u"The page holds nothing but a check for robots."_s;
    case PageFault::Paywall:
        return u"The text seems to end at a paywall; the rest of the article is missing."_s;
    case PageFault::None:
        break;
    }
    return {};
}

} // namespace dateline
