// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/lang/lexiconfile.h"
#include <array>
#include <unordered_map>

namespace dateline {

/// Irregular inflection from resources/lexicon/LANG/irregular.json: form and tag → base form.
class IrregularForms
{
public:
    static Result<IrregularForms> load(const QString &path);

    /// The base form of \a word with a Penn tag of \a category; null where it is regular.
    enum class Category : quint8 { Past, Participle, Gerund, Plural, Comparative, Superlative };
    const QString *base(QStringView word, Category category) const;

    /// The past tense of a verb, by the irregular forms or else by rule: "took", "stopped", "agreed".
    QString past(const QString &base) const;

private:
    void add(const QStringList &rows, std::initializer_list<Category> columns);

    using Forms = std::unordered_map<QString, QString, FoldedHash, FoldedEqual>;
    std::array<Forms, 6> m_forms;
    Forms m_past; ///< of a base form the past tense, of several the first
};

} // namespace dateline
