-- Measurements, and the monthly totals that the program keeps beside them.

CREATE TABLE measurement (
    id TEXT PRIMARY KEY NOT NULL,
    indicator_id TEXT NOT NULL REFERENCES indicator (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    start_date TEXT NOT NULL CHECK (start_date IS date(start_date)),
    end_date TEXT NOT NULL CHECK (end_date IS date(end_date)),
    value REAL CHECK (abs(value) < 9e999),
    state TEXT NOT NULL,
    source TEXT NOT NULL,
    note TEXT NOT NULL,
    CHECK (start_date <= end_date),
    -- No value exactly when the state says why there is none. (IN over a list would cost ten times as much.)
    CHECK (
        CASE state
            WHEN 'reported' THEN value IS NOT NULL
            WHEN 'estimated' THEN value IS NOT NULL
            WHEN 'restated' THEN value IS NOT NULL
            WHEN 'not occurring' THEN value IS NULL
            WHEN 'not estimated' THEN value IS NULL
            WHEN 'confidential' THEN value IS NULL
            WHEN 'included elsewhere' THEN value IS NULL
            ELSE 0
        END
    )
) STRICT;

CREATE INDEX measurement_by_indicator ON measurement (indicator_id, end_date);

-- One row per indicator and month that any measurement touches. month = year * 12 + month - 1.
-- The columns from start_date on describe what ends in the month, and are empty if nothing does.
CREATE TABLE monthly_total (
    indicator_id TEXT NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
    month INTEGER NOT NULL,
    covered INTEGER NOT NULL,
    start_date TEXT,
    end_date TEXT,
    total REAL,
    last REAL,
    mean REAL,
    days INTEGER,
    count INTEGER,
    missing INTEGER,
    estimated INTEGER,
    illustrative INTEGER,
    restated INTEGER,
    sources TEXT,
    PRIMARY KEY (indicator_id, month)
) STRICT, WITHOUT ROWID;
