-- SPDX-FileCopyrightText: The Dateline developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The library file, first version. Migrations are append-only: once released, a file here is never
-- changed; the next change is 002_*.sql. Each runs in one transaction; PRAGMA user_version counts them.
--
-- Calendar values are TIMEX3 text, days are counted from 1970-01-01, spans are half-open UTF-16 offsets
-- into the article's text, enumerations are the words of the command line.

CREATE TABLE article (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    hash TEXT NOT NULL UNIQUE,              -- SHA-256 of the text
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    author TEXT NOT NULL,
    source TEXT NOT NULL,
    url TEXT NOT NULL,
    language TEXT NOT NULL,
    format TEXT NOT NULL,
    encoding TEXT NOT NULL,
    notes TEXT NOT NULL CHECK (json_valid(notes)),
    -- The publication date that counts (a person's, or else the loaded one) and the loaded one.
    published TEXT,
    published_basis TEXT NOT NULL,
    published_evidence TEXT NOT NULL,
    published_confidence REAL NOT NULL,
    loaded_published TEXT,
    loaded_basis TEXT NOT NULL,
    loaded_evidence TEXT NOT NULL,
    loaded_confidence REAL NOT NULL,
    extracted_published TEXT,               -- the one that the events were resolved against
    removed INTEGER NOT NULL DEFAULT 0,     -- by a person; kept, so that it can be undone
    -- Counted from event, without the rejected ones.
    events INTEGER NOT NULL DEFAULT 0,
    dated INTEGER NOT NULL DEFAULT 0,
    waiting INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Apart from the rest, so that lists need not read past it.
CREATE TABLE article_text (
    article INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE timex (
    article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    span_begin INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    type TEXT NOT NULL,
    value TEXT NOT NULL,
    mod TEXT NOT NULL,
    date TEXT,                              -- the days meant, where they are known
    date_qualifier TEXT NOT NULL,
    relative INTEGER NOT NULL,
    date_offset TEXT NOT NULL,
    rule TEXT NOT NULL,
    anchor_begin INTEGER,                   -- NULL: not anchored in the text
    anchor_end INTEGER,
    PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;

-- Events with the decisions applied. What lists need comes first.
CREATE TABLE event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    shown INTEGER NOT NULL,                 -- found by the extraction, or decided upon
    first_day INTEGER,                      -- NULL: not dated
    end_day INTEGER,
    precision TEXT,
    qualifier TEXT NOT NULL,
    type TEXT NOT NULL,
    status TEXT NOT NULL,
    review TEXT NOT NULL,
    main INTEGER NOT NULL,
    confidence REAL NOT NULL,
    salience REAL NOT NULL,
    title TEXT NOT NULL,
    value TEXT,                             -- NULL: not dated
    relative TEXT NOT NULL,
    who TEXT NOT NULL,                      -- names joined, for lists; single ones in event_mention
    place TEXT NOT NULL,
    basis TEXT NOT NULL,
    date_offset TEXT NOT NULL,
    trigger_begin INTEGER NOT NULL,
    trigger_end INTEGER NOT NULL,
    sentence_begin INTEGER NOT NULL,
    sentence_end INTEGER NOT NULL,
    date_begin INTEGER NOT NULL,
    date_end INTEGER NOT NULL,
    found INTEGER NOT NULL,                 -- by the latest extraction
    suggestion TEXT CHECK (suggestion IS NULL OR json_valid(suggestion)) -- the extraction's reading, where a person changed it
) STRICT;
CREATE INDEX event_by_article ON event (article, trigger_begin);

CREATE TABLE event_mention (
    event INTEGER NOT NULL REFERENCES event(id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('who', 'where', 'trigger')),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    span_begin INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    PRIMARY KEY (event, role, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_alternative (
    event INTEGER NOT NULL REFERENCES event(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    qualifier TEXT NOT NULL,
    probability REAL NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (event, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_trace (
    event INTEGER NOT NULL REFERENCES event(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    span_begin INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    PRIMARY KEY (event, position)
) STRICT, WITHOUT ROWID;

-- The decision log. A step is what one undo takes back; rows are never deleted, and of a step only the
-- state changes.
CREATE TABLE step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    made_at TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'undone', 'superseded'))
) STRICT;
CREATE INDEX step_by_state ON step (state, id);

CREATE TABLE decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    step INTEGER NOT NULL REFERENCES step(id),
    kind TEXT NOT NULL,
    article INTEGER NOT NULL REFERENCES article(id),
    event INTEGER REFERENCES event(id),     -- NULL: about the article
    -- What the event was called by when this was decided, to find it again in another text.
    trigger_begin INTEGER,
    trigger_end INTEGER,
    trigger_text TEXT,
    sentence_text TEXT,
    value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;
CREATE INDEX decision_by_step ON decision (step);
CREATE INDEX decision_by_event ON decision (event);
CREATE INDEX decision_by_article ON decision (article, kind);

CREATE TRIGGER step_is_kept BEFORE DELETE ON step
BEGIN SELECT RAISE(ABORT, 'the decision log is append-only'); END;
CREATE TRIGGER step_only_changes_state BEFORE UPDATE OF id, kind, subject, made_at ON step
BEGIN SELECT RAISE(ABORT, 'the decision log is append-only'); END;
CREATE TRIGGER decision_is_kept BEFORE DELETE ON decision
BEGIN SELECT RAISE(ABORT, 'the decision log is append-only'); END;
CREATE TRIGGER decision_is_final BEFORE UPDATE ON decision
BEGIN SELECT RAISE(ABORT, 'the decision log is append-only'); END;
