-- The journal: who changed what, when and why. Written by the program in the transaction of each change, and
-- described in docs/journal.md. Nothing in tx, shape and change is ever altered or removed.

CREATE TABLE journal (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    format INTEGER NOT NULL,
    -- Of what is written into this copy of the workspace.
    origin TEXT NOT NULL
) STRICT;

CREATE TABLE tx (
    id INTEGER PRIMARY KEY,
    origin TEXT NOT NULL,
    -- The number of its first change among all changes of its origin, from 1.
    seq INTEGER NOT NULL CHECK (seq > 0),
    -- Hybrid logical clock: milliseconds since 1970 (UTC) * 65536 + counter; always rises.
    hlc INTEGER NOT NULL,
    wall_time TEXT NOT NULL,
    zone TEXT NOT NULL,
    actor TEXT NOT NULL,
    role TEXT NOT NULL,
    act TEXT NOT NULL,
    subject TEXT NOT NULL,
    reason TEXT NOT NULL,
    document TEXT NOT NULL,
    document_sha256 BLOB CHECK (length(document_sha256) = 32),
    kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
    undoes INTEGER REFERENCES tx (id),
    -- The last hash of every origin when it was written: {"origin": "hash", ...}
    heads TEXT NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    UNIQUE (origin, seq),
    CHECK ((kind = 'do') = (undoes IS NULL))
) STRICT;

-- What the values of a whole row in the journal are, in order: a later version may add columns to a table.
CREATE TABLE shape (
    id INTEGER PRIMARY KEY,
    table_name TEXT NOT NULL,
    columns TEXT NOT NULL,
    UNIQUE (table_name, columns)
) STRICT;

-- field NULL: a whole row came (old NULL) or went (new NULL), as a BLOB. Otherwise one field of it changed.
-- key NULL: many rows of one table came or went at once; the BLOB holds them all.
CREATE TABLE change (
    id INTEGER PRIMARY KEY,
    tx INTEGER NOT NULL REFERENCES tx (id),
    shape INTEGER NOT NULL REFERENCES shape (id),
    key TEXT,
    field TEXT,
    old ANY,
    new ANY,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE INDEX change_by_tx ON change (tx);
CREATE INDEX change_by_key ON change (key);

-- What can be undone and redone after each tx: stacks, as lists linked by "below".
CREATE TABLE undo (
    tx INTEGER PRIMARY KEY REFERENCES tx (id),
    undo_top INTEGER REFERENCES tx (id),
    redo_top INTEGER REFERENCES tx (id),
    below INTEGER REFERENCES tx (id)
) STRICT;

CREATE TRIGGER tx_stays BEFORE UPDATE ON tx BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER tx_is_kept BEFORE DELETE ON tx BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER shape_stays BEFORE UPDATE ON shape BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER shape_is_kept BEFORE DELETE ON shape BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER change_stays BEFORE UPDATE ON change BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER change_is_kept BEFORE DELETE ON change BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
