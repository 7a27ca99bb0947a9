// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appearance.h"
#include "app/core/resources.h"
#include "ui/models/theme.h"
#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QStyleFactory>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace dateline {

namespace {

QFont interfaceFont()
{
    QFont font;
    font.setFamilies({u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s});
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(9.25);
    return font;
}

QString rgb(Rgba colour)
{
    return QColor::fromRgba(colour).name();
}

/// The style sheet with the theme's colours for its @names.
QString styleSheet(const Theme &theme)
{
    QFile file(resourceFolder() + "/style/window.qss"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Palette &colours = theme.colours();
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<QLatin1String, QString> names[] = {
        {"@base"_L1, rgb(colours.base)},
        {"@panel"_L1, rgb(colours.panel)},
        {"@strongline"_L1, rgb(colours.strongLine)},
        {"@line"_L1, rgb(colours.line)},
        {"@text"_L1, rgb(colours.text)},
        {"@muted"_L1, rgb(colours.mutedText)},
        {"@onaccent"_L1, rgb(colours.base)},
        {"@accenthover"_L1, rgb(blended(colours.accent, colours.text, 0.18))},
        {"@accent"_L1, rgb(colours.accent)},
        {"@selection"_L1, rgb(blended(colours.base, colours.accent, theme.isDark() ? 0.30 : 0.14))},
        {"@hover"_L1, rgb(blended(colours.base, colours.text, theme.isDark() ? 0.10 : 0.05))},
        {"@chip"_L1, rgb(blended(colours.base, colours.accent, theme.isDark() ? 0.22 : 0.10))},
        {"@okback"_L1,
         rgb(blended(colours.base, colours.typeColour(EventType::Agreement), theme.isDark() ? 0.25 : 0.13))},
        {"@oktext"_L1, rgb(colours.typeTextColour(EventType::Agreement))},
        {"@badback"_L1,
         rgb(blended(colours.base, colours.typeColour(EventType::Dispute), theme.isDark() ? 0.25 : 0.12))},
        {"@badtext"_L1, rgb(colours.typeTextColour(EventType::Dispute))},
        {"@waitback"_L1,
         rgb(blended(colours.base, colours.typeColour(EventType::Offering), theme.isDark() ? 0.16 : 0.09))},
        {"@waitline"_L1, rgb(blended(colours.base, colours.typeColour(EventType::Offering), 0.45))},
        {"@waittext"_L1, rgb(colours.typeTextColour(EventType::Offering))},
        {"@button"_L1, theme.toPalette().color(QPalette::Button).name()},
        {"@icons"_L1, resourceFolder() + "/icons"_L1},
        {"@shade"_L1, theme.isDark() ? u"dark"_s : u"light"_s}};
    for (const auto &[name, value] : names)
        sheet.replace(name, value);
    return sheet;
}

QPixmap render(QByteArray svg, const QColor &colour, double scale)
{
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPixmap pixmap(renderer.defaultSize() * scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

} // namespace

Appearance::Appearance(QApplication &application)
    : m_application(application)
    , m_systemIsDark(application.palette().color(QPalette::Window).lightnessF() < 0.5)
{
    application.setStyle(QStyleFactory::create(u"Fusion"_s));
    application.setFont(interfaceFont());
}

void Appearance::apply(ThemeChoice choice)
{
    m_choice = choice;
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && m_systemIsDark);
    const Theme &theme = dark ? Theme::dark() : Theme::light();
    m_application.setPalette(theme.toPalette());
    m_application.setStyleSheet(styleSheet(theme));
}

QIcon themedIcon(const QString &name, const QPalette &palette)
{
    QFile file(resourceFolder() + u"/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll();
    QIcon icon;
    for (const double scale : {1.0, 1.25, 1.5, 2.0, 3.0}) {
        icon.addPixmap(render(svg, palette.color(QPalette::ButtonText), scale));
        icon.addPixmap(render(svg, palette.color(QPalette::Disabled, QPalette::ButtonText), scale),
                       QIcon::Disabled);
    }
    return icon;
}

} // namespace dateline
