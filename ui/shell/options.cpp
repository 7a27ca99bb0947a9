// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/options.h"
#include "app/core/enumtext.h"
#include <algorithm>
#include <QCommandLineParser>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace dateline {

namespace {

constexpr std::array themeChoices{"system"_L1, "light"_L1, "dark"_L1};

QString tr(const char *text)
{
    return QCoreApplication::translate("dateline::Options", text);
}

Problem wrong(const QString &option, const QString &value, const QString &expected)
{
    return {option, tr("“%1” is not a value for %2.").arg(value, option), {}, expected};
}

QSize sizeFromText(const QString &text)
{
    const QStringList sides = text.split(u'x');
    if (sides.size() != 2)
        return {};
    const QSize size(sides[0].toInt(), sides[1].toInt());
    return size.width() >= 200 && size.height() >= 200 && size.width() <= 16384 && size.height() <= 16384
               ? size
               : QSize();
}

} // namespace

QLatin1String toText(ThemeChoice choice)
{
    return themeChoices[size_t(choice)];
}

std::optional<ThemeChoice> themeChoiceFromText(QStringView text)
{
    return enumFromText<ThemeChoice>(themeChoices, text);
}

Result<Options> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Reads the dated events out of articles and shows them on a timeline."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"articles"_s, tr("Files or folders to open; - reads standard input."),
                                 u"[ARTICLE ...]"_s);
    const QCommandLineOption library(u"library"_s, tr("Open the library FILE instead of your own."),
                                     u"FILE"_s);
    const QCommandLineOption published(
        u"published"_s, tr("Publication date of the articles, such as 2021-05-05."), u"DATE"_s);
    const QCommandLineOption screenshot(
        u"screenshot"_s, tr("Wait for the articles, write a picture of the window to FILE.png and quit."),
        u"FILE"_s);
    const QCommandLineOption size(u"size"_s, tr("Size of the window, such as 1440x900."), u"WxH"_s);
    const QCommandLineOption theme(u"theme"_s, tr("Colours: light, dark or system."), u"THEME"_s);
    const QCommandLineOption exported(
        u"export"_s,
        tr("Wait for the articles, write the timeline to FILE (svg, pdf, png, html, csv, json …) and quit."),
        u"FILE"_s);
    parser.addOptions({library, published, screenshot, size, theme, exported});
    if (!parser.parse(arguments))
        return Problem{tr("command line"), parser.errorText(), {}, tr("See dateline --help.")};
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    if (parser.isSet(u"version"_s))
        parser.showVersion();

    Options options;
    options.articles = parser.positionalArguments();
    options.library = parser.value(library);
    options.screenshot = parser.value(screenshot);
    options.exportFile = parser.value(exported);
    if (parser.isSet(published)) {
        options.published = PartialDate::fromTimex(parser.value(published));
        if (!options.published || options.published->precision() != Precision::Day)
            return wrong(u"--published"_s, parser.value(published), tr("Give a day, such as 2021-05-05."));
    }
    if (parser.isSet(size)) {
        options.size = sizeFromText(parser.value(size));
        if (!options.size.isValid())
            return wrong(u"--size"_s, parser.value(size), tr("Give width and height, such as 1440x900."));
    }
    if (parser.isSet(theme)) {
        options.theme = themeChoiceFromText(parser.value(theme));
        if (!options.theme)
            return wrong(u"--theme"_s, parser.value(theme), tr("Give light, dark or system."));
    }
    return options;
}

bool doWithoutDisplay(const QStringList &arguments)
{
    static const QStringList whole{u"-h"_s,        u"--help"_s,       u"--help-all"_s, u"-v"_s,
                                   u"--version"_s, u"--screenshot"_s, u"--export"_s};
    return std::any_of(arguments.begin(), arguments.end(), [](const QString &argument) {
        return whole.contains(argument) || argument.startsWith("--screenshot="_L1) ||
               argument.startsWith("--export="_L1);
    });
}

} // namespace dateline
