// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchbox.h"

using namespace Qt::StringLiterals;

namespace dateline {

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(u"search"_s);
    setPlaceholderText(tr("Search everything (Ctrl+F)"));
    setToolTip(tr("Words, \"a phrase\", -unwanted, who:NAME, where:PLACE, type:meeting, 2019..2021, title:, "
                  "source:, note:, tag:, group:"));
    setAccessibleName(tr("Search everything"));
    setClearButtonEnabled(true);
    setMinimumWidth(160);
    setMaximumWidth(380);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SearchBox::start()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

} // namespace dateline
