-- Restated values: the bridge from what was reported to what stands in its place.

CREATE TABLE restatement (
    id TEXT PRIMARY KEY NOT NULL,
    indicator_id TEXT NOT NULL REFERENCES indicator (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    start_date TEXT NOT NULL CHECK (start_date IS date(start_date)),
    end_date TEXT NOT NULL CHECK (end_date IS date(end_date)),
    cause TEXT NOT NULL CHECK (cause IN ('method', 'boundary', 'error', 'structure')),
    old_value REAL NOT NULL CHECK (abs(old_value) < 9e999),
    new_value REAL NOT NULL CHECK (abs(new_value) < 9e999),
    text TEXT NOT NULL,
    author TEXT NOT NULL,
    role TEXT NOT NULL,
    said_on TEXT NOT NULL CHECK (said_on IS date(said_on)),
    CHECK (start_date <= end_date)
) STRICT;

CREATE INDEX restatement_by_indicator ON restatement (indicator_id);
