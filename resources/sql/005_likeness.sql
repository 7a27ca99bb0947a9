-- SPDX-FileCopyrightText: The Dateline developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Which earlier article has nearly the same text, as found when it was imported.

CREATE TABLE article_likeness (
    article INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
    like_article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    share REAL NOT NULL                     -- 0 … 1, of the shorter text that stands in the other
) STRICT;
