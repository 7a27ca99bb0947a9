-- SPDX-FileCopyrightText: The Dateline developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a person writes on an article: tags, a note, the group it belongs to. Made from the decision log.

CREATE TABLE article_tag (
    article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    tag TEXT NOT NULL,
    PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_by_tag ON article_tag (tag, article);

ALTER TABLE article ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE article ADD COLUMN in_group TEXT NOT NULL DEFAULT '';
