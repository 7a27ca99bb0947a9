// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/readinglayout.h"
#include <QTextBlock>
#include <QTextLayout>

namespace dateline {

QRectF ReadingLayout::blockBoundingRect(const QTextBlock &block) const
{
    const bool isNew = block.isValid() && block.layout()->lineCount() == 0;
    QRectF rect = QPlainTextDocumentLayout::blockBoundingRect(block);
    if (!block.isValid() || !block.isVisible())
        return rect;
    QTextLayout *layout = block.layout();
    const double lineHeight = layout->lineCount() > 0 ? layout->lineAt(0).height() : 0;
    if (isNew) {
        double y = (LineSpacing - 1) * lineHeight / 2;
        for (int i = 0; i < layout->lineCount(); ++i) {
            QTextLine line = layout->lineAt(i);
            line.setPosition(QPointF(line.x(), y));
            y += line.height() * LineSpacing;
        }
        rect.setHeight(y);
    }
    if (block.length() == 1)
        rect.setHeight(EmptyLine * lineHeight);
    else
        rect.setHeight(layout->boundingRect().bottom() + (LineSpacing - 1) * lineHeight / 2 +
                       ParagraphGap * lineHeight);
    return rect;
}

} // namespace dateline
