-- SPDX-FileCopyrightText: The Dateline developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Full-text search over articles and events (FTS5). The indexes hold no text of their own: it is read
-- from the tables. Triggers keep them up to date.

CREATE VIEW article_words AS
    SELECT id, title, author, source, text FROM article JOIN article_text ON article = id;

CREATE VIRTUAL TABLE article_search USING fts5(
    title, author, source, text,
    content = 'article_words', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');

CREATE VIRTUAL TABLE event_search USING fts5(
    title, who, place,
    content = 'event', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');

INSERT INTO article_search (article_search) VALUES ('rebuild');
INSERT INTO event_search (event_search) VALUES ('rebuild');

-- A search without words goes by the day.
CREATE INDEX event_by_day ON event (first_day);

CREATE TRIGGER article_is_indexed AFTER INSERT ON article_text BEGIN
    INSERT INTO article_search (rowid, title, author, source, text)
        SELECT id, title, author, source, text FROM article_words WHERE id = new.article;
END;
CREATE TRIGGER article_is_unindexed BEFORE DELETE ON article_text BEGIN
    INSERT INTO article_search (article_search, rowid, title, author, source, text)
        SELECT 'delete', id, title, author, source, text FROM article_words WHERE id = old.article;
END;
CREATE TRIGGER article_text_is_unindexed BEFORE UPDATE OF text ON article_text BEGIN
    INSERT INTO article_search (article_search, rowid, title, author, source, text)
        SELECT 'delete', id, title, author, source, text FROM article_words WHERE id = old.article;
END;
CREATE TRIGGER article_text_is_indexed AFTER UPDATE OF text ON article_text BEGIN
    INSERT INTO article_search (rowid, title, author, source, text)
        SELECT id, title, author, source, text FROM article_words WHERE id = new.article;
END;

CREATE TRIGGER event_is_indexed AFTER INSERT ON event BEGIN
    INSERT INTO event_search (rowid, title, who, place) VALUES (new.id, new.title, new.who, new.place);
END;
CREATE TRIGGER event_is_unindexed BEFORE DELETE ON event BEGIN
    INSERT INTO event_search (event_search, rowid, title, who, place)
        VALUES ('delete', old.id, old.title, old.who, old.place);
END;
CREATE TRIGGER event_is_reindexed AFTER UPDATE OF title, who, place ON event
WHEN old.title <> new.title OR old.who <> new.who OR old.place <> new.place BEGIN
    INSERT INTO event_search (event_search, rowid, title, who, place)
        VALUES ('delete', old.id, old.title, old.who, old.place);
    INSERT INTO event_search (rowid, title, who, place) VALUES (new.id, new.title, new.who, new.place);
END;
