// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/namelists.h"
#include <algorithm>

namespace dateline {

NameLists::NameLists(std::shared_ptr<const ModelFile> model)
    : m_model(std::move(model))
    , m_names(m_model->table<ListedName>(QLatin1String("namelists")))
{
}

quint32 NameLists::kinds(std::span<const WordFeatures> words) const
{
    if (words.empty() || m_names.empty())
        return 0;
    const quint64 phrase = phraseHash(words);
    const auto found = std::lower_bound(m_names.begin(), m_names.end(), phrase,
                                        [](const ListedName &name, quint64 p) { return name.phrase < p; });
    return found != m_names.end() && found->phrase == phrase ? found->kinds : 0;
}

} // namespace dateline
