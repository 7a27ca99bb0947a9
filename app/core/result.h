// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <utility>
#include <variant>

namespace dateline {

/// What the program itself can do about a problem, beside the words for the person.
enum class Remedy { None, RecogniseText };

/// An expected failure, in words a person can act on.
struct Problem
{
    QString where;  ///< the file, address or line concerned
    QString what;   ///< what is wrong, one sentence
    QString kept;   ///< what was kept all the same; may be empty
    QString action; ///< what the person can do about it; may be empty
    Remedy remedy = Remedy::None;

    bool operator==(const Problem &) const = default;
};

/// Either a value or the Problem that prevented it. (GCC 12 has no std::expected.)
template<class T> class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Problem problem)
        : m_state(std::in_place_index<1>, std::move(problem))
    {
    }

    explicit operator bool() const { return m_state.index() == 0; }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &operator*() & { return std::get<0>(m_state); }
    /// By value: a loop over *result() is safe.
    T operator*() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &std::get<0>(m_state); }
    T *operator->() { return &std::get<0>(m_state); }
    const Problem &problem() const { return std::get<1>(m_state); }

private:
    std::variant<T, Problem> m_state;
};

} // namespace dateline
