// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/irregularforms.h"
#include "app/lang/inflection.h"

namespace dateline {

Result<IrregularForms> IrregularForms::load(const QString &path)
{
    const Result<QJsonObject> lexicon = readLexicon(path);
    if (!lexicon)
        return lexicon.problem();
    IrregularForms forms;
    forms.add(stringsOf(*lexicon, QLatin1String("verbs")), {Category::Past, Category::Participle});
    forms.add(stringsOf(*lexicon, QLatin1String("verbsWithRegularForms")),
              {Category::Past, Category::Gerund});
    forms.add(stringsOf(*lexicon, QLatin1String("nouns")), {Category::Plural});
    forms.add(stringsOf(*lexicon, QLatin1String("adjectives")),
              {Category::Comparative, Category::Superlative});
    return forms;
}

void IrregularForms::add(const QStringList &rows, std::initializer_list<Category> columns)
{
    for (const QString &row : rows) {
        const QStringList words = row.split(u' ');
        qsizetype column = 1;
        for (const Category category : columns)
            for (const QString &form : words.value(column++).split(u'/')) {
                m_forms[size_t(category)].emplace(form, words.front());
                if (category == Category::Past && form != QLatin1String("-"))
                    m_past.emplace(words.front(), form);
            }
    }
}

const QString *IrregularForms::base(QStringView word, Category category) const
{
    const Forms &forms = m_forms[size_t(category)];
    const auto found = forms.find(word);
    return found == forms.end() ? nullptr : &found->second;
}

QString IrregularForms::past(const QString &base) const
{
    const auto found = m_past.find(base);
    return found == m_past.end() ? regularPast(base) : found->second;
}

} // namespace dateline
