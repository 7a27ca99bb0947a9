// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/forwardedmail.h"
#include "app/load/dateorder.h"
#include "app/load/limits.h"
#include <QRegularExpression>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

/// What stands before a message that was forwarded in the text of another, and where its text begins.
struct ForwardedHead
{
    QString author;
    QString subject;
    QString date;
    qsizetype end = 0; ///< 0: nothing was forwarded
};

/// The lines "From: …", "Date: …", "Subject: …" below "Forwarded message", as mail programs write them.
ForwardedHead forwardedHead(const QString &text)
{
    static const QRegularExpression mark(
        u"^(?:-{3,} ?(?:Forwarded message|Original Message|Weitergeleitete Nachricht|Message transféré) ?-{3,}|Begin forwarded message:)\\s*$"_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression field(
        u"^[>* ]*(From|Von|De|Date|Sent|Datum|Gesendet|Subject|Betreff|Objet|To|An|À|Cc|Reply-To)\\*?: ?(.*)$"_s);
    ForwardedHead head;
    const auto found = mark.match(text);
    if (!found.hasMatch())
        return head;
    for (qsizetype at = found.capturedEnd() + 1; at < text.size();) {
        const qsizetype end = text.indexOf(u'\n', at);
        const QString line = text.mid(at, end < 0 ? -1 : end - at);
        const auto match = field.match(line);
        if (!match.hasMatch() && !line.trimmed().isEmpty())
            break;
        const QString name = match.captured(1).toLower();
        if (name == "from"_L1 || name == "von"_L1 || name == "de"_L1)
            head.author = match.captured(2).section(u'<', 0, 0).remove(u'"').trimmed();
        else if (name == "date"_L1 || name == "sent"_L1 || name == "datum"_L1 || name == "gesendet"_L1)
            head.date = match.captured(2).trimmed();
        else if (name == "subject"_L1 || name == "betreff"_L1 || name == "objet"_L1)
            head.subject = match.captured(2).trimmed();
        at = end < 0 ? text.size() : end + 1;
        head.end = at;
    }
    return head;
}

} // namespace

void takeForwarded(Article &article)
{
    const ForwardedHead head = forwardedHead(article.text);
    const PublicationDate sent = publishedIn(head.date, NumericOrder::Unknown, PublicationBasis::Metadata,
                                             u"forwarded, Date: "_s + head.date, 0.9);
    if (head.end == 0 || !sent.isKnown() || article.text.mid(head.end).trimmed().isEmpty())
        return;
    article.notes << u"The message was forwarded by %1; what stands above it was left out."_s.arg(
        article.author.isEmpty() ? u"somebody"_s : article.author);
    article.text = article.text.mid(head.end).trimmed();
    article.published = sent;
    article.author = head.author;
    if (!head.subject.isEmpty())
        article.title = head.subject.left(limits::maxTitleLength);
}

} // namespace dateline
