-- SPDX-FileCopyrightText: The Dateline developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Whose events are not shown is asked for again and again while a library is opened part by part.
CREATE INDEX article_removed ON article (id) WHERE removed;
