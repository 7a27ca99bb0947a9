// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/load/limits.h"
#include <memory>

namespace dateline {

/// How deep within archives a source lies, and how much may still be unpacked from the outermost of them:
/// an archive of archives cannot grow without end. Copies share the account.
class Nesting
{
public:
    /// Of what lies within an archive that has this nesting.
    Nesting inside() const
    {
        Nesting inner = *this;
        ++inner.m_depth;
        if (!inner.m_left)
            inner.m_left = std::make_shared<qint64>(limits::maxUnpackedBytes);
        return inner;
    }

    /// Around what is read part by part out of a packed file of \a packed bytes.
    static Nesting ofLargeFile(qint64 packed)
    {
        Nesting around;
        around.m_left = std::make_shared<qint64>(limits::mostUnpackedFrom(packed));
        return around;
    }

    int depth() const { return m_depth; }
    bool isTooDeep() const { return m_depth > limits::maxArchiveDepth; }

    /// Takes \a bytes from the account; false where there is not so much left.
    bool spend(qint64 bytes) const
    {
        if (!m_left)
            return true;
        *m_left -= bytes;
        return *m_left >= 0;
    }

private:
    int m_depth = 0;
    std::shared_ptr<qint64> m_left;
};

} // namespace dateline
