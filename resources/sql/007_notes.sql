-- SPDX-FileCopyrightText: The Dateline developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Notes are searched, too. Beginnings of three letters have an index of their own: without it, the places of
-- all words that begin so had to be gathered before the first could be told. Both indexes are made anew.

DROP TRIGGER article_is_indexed;
DROP TRIGGER article_is_unindexed;
DROP TRIGGER article_text_is_unindexed;
DROP TRIGGER article_text_is_indexed;
DROP TABLE article_search;
DROP TABLE event_search;
DROP VIEW article_words;

CREATE VIEW article_words AS
    SELECT id, title, author, source, text, note FROM article JOIN article_text ON article = id;

CREATE VIRTUAL TABLE article_search USING fts5(
    title, author, source, text, note,
    content = 'article_words', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '3');

CREATE VIRTUAL TABLE event_search USING fts5(
    title, who, place,
    content = 'event', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '3');

INSERT INTO article_search (article_search) VALUES ('rebuild');
INSERT INTO event_search (event_search) VALUES ('rebuild');

CREATE TRIGGER article_is_indexed AFTER INSERT ON article_text BEGIN
    INSERT INTO article_search (rowid, title, author, source, text, note)
        SELECT id, title, author, source, text, note FROM article_words WHERE id = new.article;
END;
CREATE TRIGGER article_is_unindexed BEFORE DELETE ON article_text BEGIN
    INSERT INTO article_search (article_search, rowid, title, author, source, text, note)
        SELECT 'delete', id, title, author, source, text, note FROM article_words WHERE id = old.article;
END;
CREATE TRIGGER article_text_is_unindexed BEFORE UPDATE OF text ON article_text BEGIN
    INSERT INTO article_search (article_search, rowid, title, author, source, text, note)
        SELECT 'delete', id, title, author, source, text, note FROM article_words WHERE id = old.article;
END;
CREATE TRIGGER article_text_is_indexed AFTER UPDATE OF text ON article_text BEGIN
    INSERT INTO article_search (rowid, title, author, source, text, note)
        SELECT id, title, author, source, text, note FROM article_words WHERE id = new.article;
END;
CREATE TRIGGER note_is_unindexed BEFORE UPDATE OF note ON article WHEN old.note <> new.note BEGIN
    INSERT INTO article_search (article_search, rowid, title, author, source, text, note)
        SELECT 'delete', id, title, author, source, text, note FROM article_words WHERE id = old.id;
END;
CREATE TRIGGER note_is_indexed AFTER UPDATE OF note ON article WHEN old.note <> new.note BEGIN
    INSERT INTO article_search (rowid, title, author, source, text, note)
        SELECT id, title, author, source, text, note FROM article_words WHERE id = new.id;
END;

-- Without these, a search for a group or for days reads every article.
CREATE INDEX article_by_group ON article (in_group) WHERE in_group <> '';
CREATE INDEX article_by_published ON article (published);
