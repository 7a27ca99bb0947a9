// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/load/linestream.h"
#include "app/load/loader.h"
#include <QList>

namespace dateline {

/// One item of an XML file, as a small file of the same kind.
struct XmlItem
{
    enum class Fault : quint8 { None, TooLarge, CutOff };

    QByteArray bytes;  ///< what stands before the first item, on one line; the item; the end tags around it
    PlaceInFile place; ///< of the item, or of the end of a file that is cut off
    Fault fault = Fault::None;

    /// What to say of its fault; \a name is the item's.
    Problem problem(const QString &name) const;
};

/// The local names of elements that are an article each: of RSS, of Atom, of NewsML-G2.
inline constexpr std::initializer_list<const char *> xmlItemNames = {"item", "entry", "newsItem"};

/// Takes an XML file of many items apart in bounded memory, by its tags only: an item that is malformed
/// spoils no other. Comments, CDATA sections and what else is no tag are passed over.
class XmlSplit
{
public:
    /// \a names are the local names of elements that are items.
    XmlSplit(LineStream &stream, std::initializer_list<const char *> names);

    std::optional<XmlItem> next();

private:
    bool more();
    bool toTag();
    bool passTo(const char *end);
    bool passMarkup();
    std::optional<XmlItem> passTag();
    std::optional<XmlItem> readTag(const QByteArray &tag);
    qsizetype tagSize();
    bool isItem(const QByteArray &name) const;
    void enter(const QByteArray &name);
    XmlItem finished(qsizetype end);
    std::optional<XmlItem> atEnd();
    PlaceInFile placeOf(qsizetype at);

    LineStream &m_stream;
    const QList<QByteArray> m_names;
    QByteArray m_bytes;
    qsizetype m_at = 0;
    PlaceInFile m_counted; ///< up to m_countedTo
    qsizetype m_countedTo = 0;
    QByteArray m_head;
    QByteArray m_tail;
    QList<QByteArray> m_around; ///< elements that are open around the items
    QByteArray m_name;          ///< of the items, with its prefix; empty before the first
    qsizetype m_begin = 0;      ///< of the item that is open
    PlaceInFile m_place;        ///< of that
    bool m_inItem = false;
    bool m_tooLarge = false;
    bool m_over = false;
};

} // namespace dateline
