// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <vector>

namespace dateline {

/// A feature's name with its key, both known at compile time: "tense=past"_feature. A name that ends
/// in "=" takes a value.
struct FeatureName
{
    quint64 key;
    const char *text;
};

constexpr quint64 featureHash(quint64 hash, char16_t c)
{
    return (hash ^ c) * 1099511628211ULL; // FNV-1a
}

constexpr FeatureName operator""_feature(const char *text, size_t length)
{
    quint64 hash = 14695981039346656037ULL;
    for (size_t i = 0; i < length; ++i)
        hash = featureHash(hash, char16_t(text[i]));
    return {hash, text};
}

/// The key of a whole name, equal to that of its parts as added.
quint64 featureKey(QStringView name);

/// The features of one decision. Names are kept only when asked for: that is for training.
class Features
{
public:
    explicit Features(bool keepNames = false)
        : m_keepNames(keepNames)
    {
    }

    void clear();
    void add(FeatureName name);
    void add(FeatureName name, QStringView value);
    void add(FeatureName name, QLatin1String value);
    void add(FeatureName name, int value); ///< 0 … 999
    void addIf(bool condition, FeatureName name)
    {
        if (condition)
            add(name);
    }

    const std::vector<quint64> &keys() const { return m_keys; }
    const std::vector<QString> &names() const { return m_names; }

private:
    bool m_keepNames;
    std::vector<quint64> m_keys;
    std::vector<QString> m_names;
};

} // namespace dateline
