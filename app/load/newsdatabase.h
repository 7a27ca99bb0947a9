// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QRegularExpression>
#include <QStringList>
#include <vector>

namespace dateline {

/// Which database wrote the file, by the lines with which it parts documents.
enum class NewsDatabase : quint8 { None, LexisNexis, NexisUni, Factiva, FactivaCodes, ProQuest };

/// The database that \a lines are an export of.
NewsDatabase databaseOf(const QStringList &lines);

/// Whether \a line parts two documents.
bool isParting(NewsDatabase database, const QString &line);

/// Whether the parting line belongs to the document behind it.
bool partsBefore(NewsDatabase database);

/// The lines of each document, without the parting ones; stretches without words are dropped.
std::vector<QStringList> documentsOf(NewsDatabase database, const QStringList &lines);

/// A line that begins with a code of Factiva's: the code and the value.
const QRegularExpression &factivaCode();

} // namespace dateline
