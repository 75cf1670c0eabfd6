-- Approval: where the values of an indicator stand in a month. No row: a draft that nobody was asked for.

CREATE TABLE approval (
    id TEXT PRIMARY KEY NOT NULL,
    indicator_id TEXT NOT NULL REFERENCES indicator (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    -- year * 12 + month - 1, as in monthly_total.
    month INTEGER NOT NULL,
    stage TEXT NOT NULL CHECK (stage IN ('draft', 'submitted', 'approved', 'locked')),
    processor TEXT NOT NULL,
    approver TEXT NOT NULL,
    due_date TEXT CHECK (due_date IS NULL OR due_date IS date(due_date)),
    UNIQUE (indicator_id, month)
) STRICT;
