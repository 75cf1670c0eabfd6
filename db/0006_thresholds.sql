-- Thresholds of a goal that hold from a later day than its base date. Those of the goal itself hold until then.

CREATE TABLE goal_thresholds (
    goal_id TEXT NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
    valid_from TEXT NOT NULL CHECK (valid_from IS date(valid_from)),
    on_track REAL NOT NULL,
    at_risk REAL NOT NULL,
    early REAL NOT NULL,
    coverage REAL NOT NULL,
    PRIMARY KEY (goal_id, valid_from)
) STRICT, WITHOUT ROWID;
