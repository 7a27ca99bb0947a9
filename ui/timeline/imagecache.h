// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCache>
#include <QPixmap>

namespace dateline {

/// Bounded store of small pictures that were drawn once: labels and dots. The oldest go first.
template<class Key> class ImageCache
{
public:
    explicit ImageCache(int most)
        : m_images(most)
    {
    }

    template<class Draw> const QPixmap &of(const Key &key, Draw draw)
    {
        if (const QPixmap *known = m_images.object(key))
            return *known;
        auto *image = new QPixmap(draw());
        m_images.insert(key, image);
        return *image;
    }

    bool contains(const Key &key) const { return m_images.contains(key); }
    void clear() { m_images.clear(); }

private:
    QCache<Key, QPixmap> m_images;
};

} // namespace dateline
