// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/result.h"
#include "app/load/linestream.h"

namespace dateline {

/// One value of an array: its bytes, or what is wrong with it.
struct JsonItem
{
    enum class Fault : quint8 { None, TooLarge, Malformed, CutOff };

    QByteArray bytes; ///< none where there is a fault
    qint64 at = 0;    ///< where it begins in the file, or where the fault is
    Fault fault = Fault::None;
    bool last = false; ///< because of the fault nothing behind it can be told apart

    /// What to say of its fault; \a name is the item's.
    Problem problem(const QString &name) const;
};

/// The values of a JSON array, of several such behind each other, or of objects that only follow each other,
/// one by one in bounded memory. Behind a value that is malformed it goes on where the next one begins
/// that has the first key of the first one.
class JsonItems
{
public:
    explicit JsonItems(LineStream &stream);

    /// As an array that an object wraps, as interfaces answer: the first one, at most a few levels down,
    /// whose first value has an article's text. False where there is none within the first megabyte.
    bool enterWrapped();

    std::optional<JsonItem> next();

private:
    bool more(qsizetype keep);
    bool toItem();
    bool toNextOpening();
    std::optional<qsizetype> openingFrom(qsizetype from) const;
    JsonItem itemFrom(qsizetype begin);
    JsonItem malformed(qsizetype begin);
    void learnKey(qsizetype begin);

    LineStream &m_stream;
    QByteArray m_bytes;
    qsizetype m_at = 0;
    qint64 m_before = 0; ///< bytes of the file before m_bytes
    QByteArray m_key;    ///< the first of the first object, quoted
    qint64 m_fault = -1; ///< the last
    int m_arrays = 0;    ///< open ones
    bool m_wrapped = false;
    bool m_over = false;
    bool m_begun = false;
};

} // namespace dateline
