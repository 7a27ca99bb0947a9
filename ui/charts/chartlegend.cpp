// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlegend.h"
#include "ui/models/fontmeasure.h"
#include "ui/models/picturepainter.h"
#include "ui/models/theme.h"
#include <cmath>
#include <QPainter>

namespace dateline {

namespace {

constexpr int margin = 6;

} // namespace

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartLegend::setChart(const StackedChart &chart)
{
    m_entries.clear();
    QStringList names;
    if (chart.needsLegend())
        for (const StackedChart::Part &part : chart.parts) {
            m_entries.push_back(swatch(part.colour, part.name));
            names << part.name;
        }
    setAccessibleName(names.join(QStringLiteral(", ")));
    setVisible(!m_entries.empty());
    updateGeometry();
    update();
}

Legend ChartLegend::legend(int width) const
{
    return legendOf(m_entries, width - 2 * margin, textMeasureOf(font()), Theme::of(palette()).colours());
}

int ChartLegend::heightForWidth(int width) const
{
    return int(std::ceil(legend(width).height)) + margin;
}

QSize ChartLegend::sizeHint() const
{
    constexpr int width = 320;
    return {width, heightForWidth(width)};
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.translate(margin, margin / 2);
    PicturePainter(painter, font()).draw(legend(width()).shapes);
}

} // namespace dateline
