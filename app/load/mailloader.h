// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/load/loader.h"

namespace dateline {

/// Mail messages (EML), pages saved as MHTML, and mailboxes (mbox) with one article a message.
class MailLoader final : public Loader
{
public:
    QString format() const override;
    QStringList patterns() const override;
    bool canHandle(const Source &source) const override;
    Result<LoadedArticles> load(const Source &source) const override;

    /// Whether \a source begins like a file of many messages: by its name, or by its first line alone.
    static bool isMailbox(const Source &source);

    /// Whether \a line is the one before a message of a mailbox, "From SENDER DATE", and no line of a text.
    static bool isEnvelope(QByteArrayView line);
};

} // namespace dateline
