// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPlainTextDocumentLayout>

namespace dateline {

/// A plain text layout with room between lines and paragraphs, which QPlainTextEdit has no setting for.
class ReadingLayout : public QPlainTextDocumentLayout
{
    Q_OBJECT

public:
    using QPlainTextDocumentLayout::QPlainTextDocumentLayout;

    QRectF blockBoundingRect(const QTextBlock &block) const override;

    /// In lines of text.
    static constexpr double LineSpacing = 1.12;
    static constexpr double ParagraphGap = 0.55;
    static constexpr double EmptyLine = 0.1; ///< between paragraphs that have their gap already
};

} // namespace dateline
