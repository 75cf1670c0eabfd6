-- A goal's status as a person sees it, in place of the computed one, with the reason. Revoked, the row goes.

CREATE TABLE status_override (
    goal_id TEXT PRIMARY KEY NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
    status TEXT NOT NULL CHECK (status IN
        ('achieved', 'on_track', 'at_risk', 'off_track', 'moving_away', 'missed', 'too_early')),
    reason TEXT NOT NULL CHECK (reason <> ''),
    author TEXT NOT NULL,
    role TEXT NOT NULL,
    said_on TEXT NOT NULL CHECK (said_on IS date(said_on)),
    valid_from TEXT NOT NULL CHECK (valid_from IS date(valid_from)),
    until TEXT CHECK (until IS date(until)),
    CHECK (valid_from <= until)
) STRICT;
