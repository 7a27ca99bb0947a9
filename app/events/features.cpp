// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/features.h"

namespace dateline {

quint64 featureKey(QStringView name)
{
    quint64 hash = ""_feature.key;
    for (QChar c : name)
        hash = featureHash(hash, c.unicode());
    return hash;
}

void Features::clear()
{
    m_keys.clear();
    m_names.clear();
}

void Features::add(FeatureName name)
{
    m_keys.push_back(name.key);
    if (m_keepNames)
        m_names.push_back(QString::fromLatin1(name.text));
}

void Features::add(FeatureName name, QStringView value)
{
    quint64 key = name.key;
    for (QChar c : value)
        key = featureHash(key, c.unicode());
    m_keys.push_back(key);
    if (m_keepNames)
        m_names.push_back(QString::fromLatin1(name.text).append(value));
}

void Features::add(FeatureName name, QLatin1String value)
{
    quint64 key = name.key;
    for (char c : value)
        key = featureHash(key, char16_t(c));
    m_keys.push_back(key);
    if (m_keepNames)
        m_names.push_back(QString::fromLatin1(name.text).append(value));
}

void Features::add(FeatureName name, int value)
{
    Q_ASSERT(value >= 0 && value <= 999);
    quint64 key = name.key;
    if (value > 99)
        key = featureHash(key, char16_t(u'0' + value / 100));
    if (value > 9)
        key = featureHash(key, char16_t(u'0' + value / 10 % 10));
    m_keys.push_back(featureHash(key, char16_t(u'0' + value % 10)));
    if (m_keepNames)
        m_names.push_back(QString::fromLatin1(name.text) + QString::number(value));
}

} // namespace dateline
