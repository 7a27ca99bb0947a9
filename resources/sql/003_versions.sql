-- SPDX-FileCopyrightText: The Dateline developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Finds the article that a file or address gave before, when it is loaded once more.

CREATE INDEX article_by_name ON article (name);
CREATE INDEX article_by_url ON article (url);
