// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/wordtable.h"
#include <bit>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

Problem unusable(const ModelFile &model, const QString &what)
{
    return {model.path(),
            u"The language model cannot be used: %1."_s.arg(what),
            {},
            u"Install the program again, or restore this file."_s};
}

} // namespace

Result<WordTable> WordTable::load(std::shared_ptr<const ModelFile> model)
{
    WordTable table;
    table.m_model = std::move(model);
    table.m_words = table.m_model->table<WordEntry>(QLatin1String("words"));
    table.m_choices = table.m_model->table<LemmaChoice>(QLatin1String("words.lemmas"));
    if (!std::has_single_bit(table.m_words.size()))
        return unusable(*table.m_model, u"its table of words is missing or has a wrong size"_s);
    for (const WordEntry &entry : table.m_words)
        if (size_t(entry.firstLemma) + entry.lemmaCount > table.m_choices.size())
            return unusable(*table.m_model, u"a word points outside of the table of lemmas"_s);
    if (const std::optional<Problem> problem = table.loadLemmas())
        return *problem;
    return table;
}

std::optional<Problem> WordTable::loadLemmas()
{
    const auto ends = m_model->table<quint32>(QLatin1String("lemmas.ends"));
    const auto text = m_model->table<char16_t>(QLatin1String("lemmas.text"));
    m_lemmas.reserve(ends.size());
    quint32 begin = 0;
    for (const quint32 end : ends) {
        if (end < begin || end > text.size())
            return unusable(*m_model, u"a lemma lies outside of its table"_s);
        m_lemmas.emplace_back(reinterpret_cast<const QChar *>(text.data() + begin), qsizetype(end - begin));
        begin = end;
    }
    for (const LemmaChoice &choice : m_choices)
        if (choice.lemma >= m_lemmas.size())
            return unusable(*m_model, u"a word has a lemma that is not there"_s);
    return std::nullopt;
}

const WordEntry *WordTable::find(quint64 hash) const
{
    const size_t mask = m_words.size() - 1;
    const quint32 check = quint32(hash >> 32) | 1;
    size_t i = hash & mask;
    for (size_t step = 0; step <= mask && m_words[i].check != 0; ++step, i = (i + 1) & mask)
        if (m_words[i].check == check)
            return &m_words[i];
    return nullptr;
}

const QString *WordTable::lemma(const WordEntry &entry, Xpos xpos) const
{
    for (const LemmaChoice &choice : m_choices.subspan(entry.firstLemma, entry.lemmaCount))
        if (choice.xpos == quint32(xpos))
            return &m_lemmas[choice.lemma];
    return nullptr;
}

} // namespace dateline
