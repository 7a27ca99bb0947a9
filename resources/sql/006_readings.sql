-- SPDX-FileCopyrightText: The Dateline developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What an article was loaded as, kept while it is shown as a person had it read again.

CREATE TABLE article_loading (
    article INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
    reading TEXT NOT NULL CHECK (json_valid(reading))
) STRICT;
