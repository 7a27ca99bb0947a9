// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/fullnames.h"
#include <QStringList>

namespace dateline {

namespace {

/// "USA" of "U.S.A."
QString withoutDots(QString name)
{
    return name.remove(u'.');
}

bool isInitialism(const QString &name)
{
    return name.size() >= 2 && name.size() <= 6 &&
           std::all_of(name.begin(), name.end(), [](QChar c) { return c.isUpper(); });
}

/// "UN" of "United Nations"; words like "of" and "the" do not count. Empty of a single word.
QString initialsOf(const QString &name)
{
    QString initials;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts))
        if (word.front().isUpper())
            initials += word.front();
    return initials.size() > 1 ? initials : QString();
}

/// "Charles Fillmore" and "Charles J. Fillmore"
bool isSamePerson(const QString &a, const QString &b)
{
    return a.section(u' ', 0, 0) == b.section(u' ', 0, 0) && a.section(u' ', -1) == b.section(u' ', -1);
}

} // namespace

FullNames::FullNames(const AnalysedText &text)
    : m_text(text)
{
    const auto &entities = text.entities;
    for (int i = 0; i < int(entities.size()); ++i) {
        const Entity &entity = entities[size_t(i)];
        if (entity.kind == EntityKind::Person && entity.name.contains(u' '))
            notePerson(i);
        else if (entity.kind == EntityKind::Place || entity.kind == EntityKind::Organization)
            if (const QString initials = initialsOf(entity.name); !initials.isEmpty())
                note(initials, i);
        if (abbreviates(i))
            m_shortForms.insert(entity.name, i - 1);
    }
    for (int i = 0; i < int(entities.size()); ++i) {
        const Entity &entity = entities[size_t(i)];
        const QString brief = withoutDots(entity.name);
        // "Paris" may be a place beside Valeska Paris.
        const bool may =
            isInitialism(brief) || (entity.kind != EntityKind::Place && entity.kind != EntityKind::Event);
        const int known = may ? m_shortForms.value(isInitialism(brief) ? brief : entity.name, -1) : -1;
        m_full.push_back(known >= 0 ? known : i);
    }
}

void FullNames::notePerson(int entity)
{
    const QString &name = m_text.entities[size_t(entity)].name;
    note(name.section(u' ', -1), entity);
    note(name.section(u' ', 0, 0), entity);
}

void FullNames::note(const QString &name, int entity)
{
    const auto known = m_shortForms.constFind(name);
    if (known == m_shortForms.cend()) {
        m_shortForms.insert(name, entity);
        return;
    }
    if (*known < 0)
        return;
    const QString &full = m_text.entities[size_t(*known)].name;
    const QString &other = m_text.entities[size_t(entity)].name;
    if (full != other && !isSamePerson(full, other))
        m_shortForms.insert(name, -1);
}

/// "Independent National Electoral Commission (*INEC*)"
bool FullNames::abbreviates(int entity) const
{
    if (entity == 0)
        return false;
    const Entity &full = m_text.entities[size_t(entity) - 1];
    const Entity &brief = m_text.entities[size_t(entity)];
    if (brief.first != full.last + 1 || m_text.word(full.last) != u"(" ||
        brief.last >= int(m_text.tokens.size()) || m_text.word(brief.last) != u")")
        return false;
    return brief.name.size() >= 2 && brief.name == brief.name.toUpper() &&
           full.name.front() == brief.name.front();
}

} // namespace dateline
