// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/layout/scene.h"
#include <QGraphicsScene>

namespace dateline {

/// The timeline as a straightforward program has it: a QGraphicsItem an event, in the place where the scene
/// of ours draws its glyph, painted smoothly by precision; where \a labels is set it draws its label, too, if
/// ours has one there, so that as many are drawn and none overlap.
class GraphicsTimeline : public QGraphicsScene
{
public:
    GraphicsTimeline(const EventIndex &index, const LaneGeometry &geometry, const Scene &scene, bool labels);
};

} // namespace dateline
