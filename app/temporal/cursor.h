// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/temporal/cell.h"
#include <span>

namespace dateline {

/// A place in the cells of a sentence. Matchers take one by reference and move it past what they
/// read; one that fails may leave it anywhere, so alternatives work on copies. The whole sentence
/// stays visible, for rules that look at the neighbours.
class Cursor
{
public:
    Cursor(const AnalysedText &text, const TemporalLexicon &lexicon, std::span<const Cell> cells,
           int position)
        : m_text(&text)
        , m_lexicon(&lexicon)
        , m_cells(cells)
        , m_position(position)
    {
    }

    int position() const { return m_position; }
    bool atEnd(int ahead = 0) const { return m_position + ahead >= int(m_cells.size()); }
    bool at(Category category, int ahead = 0) const
    {
        const int i = m_position + ahead;
        return i >= 0 && i < int(m_cells.size()) && m_cells[size_t(i)].is(category);
    }
    /// The cell \a ahead (or behind) of the cursor; there must be one.
    const Cell &cell(int ahead = 0) const { return m_cells[size_t(m_position + ahead)]; }
    bool has(int ahead) const { return m_position + ahead >= 0 && m_position + ahead < int(m_cells.size()); }
    QStringView word(int ahead = 0) const { return cell(ahead).span.in(m_text->text); }
    const Token &token(int ahead = 0) const { return m_text->tokens[size_t(cell(ahead).token)]; }
    const AnalysedText &text() const { return *m_text; }
    const TemporalLexicon &lexicon() const { return *m_lexicon; }

    void advance(int count = 1) { m_position += count; }
    void moveTo(int position) { m_position = position; }

    /// Reads one cell of \a category, if it is here.
    bool accept(Category category)
    {
        const bool found = at(category);
        m_position += found;
        return found;
    }
    /// As accept(), and answers the value.
    std::optional<int> take(Category category)
    {
        if (atEnd())
            return std::nullopt;
        const Meaning *meaning = cell().meaning(category);
        if (!meaning)
            return std::nullopt;
        ++m_position;
        return meaning->value;
    }
    /// Any of several.
    template<class... More> bool acceptAny(Category first, More... more)
    {
        return accept(first) || (accept(more) || ...);
    }

    /// Whether the cell here sticks to the one before.
    bool joined(int ahead = 0) const { return has(ahead) && !cell(ahead).spaced; }
    /// A hyphen inside a word: no space on either side.
    bool acceptInnerHyphen()
    {
        const bool found = at(Category::Hyphen) && joined() && joined(1);
        m_position += found;
        return found;
    }

private:
    const AnalysedText *m_text;
    const TemporalLexicon *m_lexicon;
    std::span<const Cell> m_cells;
    int m_position;
};

} // namespace dateline
