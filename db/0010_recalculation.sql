-- Base values that were recalculated as values of the base were restated, and from which change on it is proposed.

ALTER TABLE workspace ADD COLUMN recalculation REAL NOT NULL DEFAULT 0.05
    CHECK (recalculation > 0 AND recalculation <= 1);

-- How many restatements of the base its value takes in.
ALTER TABLE goal ADD COLUMN counted INTEGER NOT NULL DEFAULT 0 CHECK (counted >= 0);

CREATE TABLE base_recalculation (
    goal_id TEXT NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    old_value REAL NOT NULL CHECK (abs(old_value) < 9e999),
    new_value REAL NOT NULL CHECK (abs(new_value) < 9e999),
    reason TEXT NOT NULL CHECK (reason <> ''),
    author TEXT NOT NULL,
    role TEXT NOT NULL,
    said_on TEXT NOT NULL CHECK (said_on IS date(said_on)),
    PRIMARY KEY (goal_id, position)
) STRICT, WITHOUT ROWID;
