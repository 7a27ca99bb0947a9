-- SPDX-FileCopyrightText: The Dateline developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who said that an event happened, and when, as the article tells it.

CREATE TABLE event_statement (
    event INTEGER NOT NULL REFERENCES event(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    speaker TEXT NOT NULL,                  -- empty: nobody is named
    speaker_begin INTEGER NOT NULL,
    speaker_end INTEGER NOT NULL,
    verb TEXT NOT NULL,                     -- base form
    span_begin INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    value TEXT,                             -- NULL: not dated
    qualifier TEXT NOT NULL,
    relative TEXT NOT NULL,                 -- words that wait for the publication date
    date_begin INTEGER NOT NULL,
    date_end INTEGER NOT NULL,
    PRIMARY KEY (event, position)
) STRICT, WITHOUT ROWID;
