-- Which transactions changed what belongs to an indicator: its measurements, their evidence, its approvals and
-- restatements; under '' those that changed anything else. It follows from the journal, and is kept by the program in
-- the transaction of each change, so that the history of an indicator is found without reading the whole journal.

CREATE TABLE tx_indicator (
    indicator_id TEXT NOT NULL,
    tx INTEGER NOT NULL,
    PRIMARY KEY (indicator_id, tx)
) STRICT, WITHOUT ROWID;

-- Rows that came are found by their indicator: to have each of them in the order of random keys cost more than to write it.
DROP INDEX change_by_key;
CREATE INDEX change_by_key ON change (key) WHERE field IS NOT NULL OR new IS NULL;
