// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/theme.h"
#include <QCoreApplication>

namespace dateline {

namespace {

/// In the order of EventType.
constexpr std::array<const char *, EventTypeCount> typeNames{
    QT_TRANSLATE_NOOP("EventType", "meeting"),   QT_TRANSLATE_NOOP("EventType", "visit"),
    QT_TRANSLATE_NOOP("EventType", "agreement"), QT_TRANSLATE_NOOP("EventType", "offering"),
    QT_TRANSLATE_NOOP("EventType", "statement"), QT_TRANSLATE_NOOP("EventType", "conflict"),
    QT_TRANSLATE_NOOP("EventType", "dispute"),   QT_TRANSLATE_NOOP("EventType", "justice"),
    QT_TRANSLATE_NOOP("EventType", "politics"),  QT_TRANSLATE_NOOP("EventType", "business"),
    QT_TRANSLATE_NOOP("EventType", "disaster"),  QT_TRANSLATE_NOOP("EventType", "life"),
    QT_TRANSLATE_NOOP("EventType", "creation"),  QT_TRANSLATE_NOOP("EventType", "contest"),
    QT_TRANSLATE_NOOP("EventType", "ceremony"),  QT_TRANSLATE_NOOP("EventType", "other")};

} // namespace

const Theme &Theme::light()
{
    static const Theme theme(Palette::light());
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme(Palette::dark());
    return theme;
}

const Theme &Theme::of(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightnessF() < 0.5 ? dark() : light();
}

QColor Theme::typeTint(EventType type) const
{
    return QColor::fromRgba(blended(m_palette.base, m_palette.typeColour(type), isDark() ? 0.22 : 0.14));
}

QPalette Theme::toPalette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, panel());
    palette.setColor(QPalette::Base, base());
    palette.setColor(QPalette::AlternateBase, QColor::fromRgba(m_palette.stripe));
    palette.setColor(QPalette::Button,
                     isDark() ? QColor::fromRgba(blended(m_palette.panel, 0xFFFFFFFF, 0.06)) : base());
    palette.setColor(QPalette::ToolTipBase, isDark() ? strongLine() : base());
    palette.setColor(QPalette::Highlight, accent());
    palette.setColor(QPalette::HighlightedText, base());
    palette.setColor(QPalette::Link, accent());
    palette.setColor(QPalette::LinkVisited, typeTextColour(EventType::Politics));
    palette.setColor(QPalette::PlaceholderText, mutedText());
    palette.setColor(QPalette::Mid, strongLine());
    palette.setColor(QPalette::Midlight, line());
    palette.setColor(QPalette::Light, isDark() ? strongLine() : base());
    palette.setColor(QPalette::Dark, isDark() ? base() : strongLine());
    palette.setColor(QPalette::Shadow, QColor::fromRgba(0xFF000000));
    for (QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, text());
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role,
                         QColor::fromRgba(blended(m_palette.base, m_palette.mutedText, 0.6)));
    palette.setColor(QPalette::BrightText, typeTextColour(EventType::Dispute));
    return palette;
}

QString typeName(EventType type)
{
    return QCoreApplication::translate("EventType", typeNames[size_t(type)]);
}

} // namespace dateline
