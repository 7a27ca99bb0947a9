// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

namespace dateline {

/// Follows one JSON value to its end without building anything of it, so that values of any size can be told
/// apart piece by piece. Knows the grammar but for the insides of strings, numbers and words.
class JsonScan
{
public:
    enum class State : quint8 {
        More,  ///< the value goes on behind these bytes
        Ended, ///< \a at stands behind its last byte
        Wrong, ///< \a at stands on the first byte that cannot be
    };

    /// Follows the value through \a bytes from \a at, which moves on.
    State follow(const QByteArray &bytes, qsizetype &at);

    /// The brackets that are open, from the outermost: "{[".
    const QByteArray &open() const { return m_open; }

private:
    enum class Expected : quint8 { Value, ValueOrEnd, Key, KeyOrEnd, Colon, CommaOrEnd };

    bool take(char c);
    bool takeStart(char c);
    bool takeEnd(char c);
    void passString(const QByteArray &bytes, qsizetype &at);
    void endValue();

    QByteArray m_open;
    Expected m_expected = Expected::Value;
    bool m_inString = false;
    bool m_inKey = false;
    bool m_escaped = false;
    bool m_inWord = false; ///< or in a number
    bool m_ended = false;
};

/// Whether \a json begins with two objects or more that only follow each other; with holdsObjectALine() each
/// on a line of its own.
bool holdsObjectAfterObject(const QByteArray &json);
bool holdsObjectALine(const QByteArray &json);

} // namespace dateline
