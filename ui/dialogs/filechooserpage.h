// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <QString>

class QStackedLayout;

namespace dateline {

/// Asks for the file to save to, on a page of \a pages instead of in a dialog over the dialog. Then the page
/// that was there before returns, and \a chosen is called unless the person cancelled.
void chooseFileToSave(QStackedLayout *pages, const QString &path, const QString &filter,
                      const std::function<void(const QString &)> &chosen);

} // namespace dateline
