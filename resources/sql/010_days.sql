-- SPDX-FileCopyrightText: The Dateline developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Which events lie within some days, and which are of a type, is told from an index alone. Few events are
-- longer than a year: the others that reach into the days begin within a year before them.
DROP INDEX event_by_day;
CREATE INDEX event_by_day ON event (first_day, end_day, type);
CREATE INDEX event_by_type ON event (type, first_day, end_day);
CREATE INDEX event_over_a_year ON event (first_day, end_day, type) WHERE end_day - first_day > 366;
