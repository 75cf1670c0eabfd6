-- What a workspace is about: units, initiatives, indicators, factors and goals.
-- Dates are ISO text (2019-04-30); keys are UUIDs in text; names have up to three languages.

CREATE TABLE workspace (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    fiscal_year_start INTEGER NOT NULL CHECK (fiscal_year_start BETWEEN 1 AND 12),
    currency TEXT NOT NULL,
    as_of TEXT CHECK (as_of IS date(as_of))
) STRICT;

CREATE TABLE unit (
    id TEXT PRIMARY KEY NOT NULL,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name_en TEXT NOT NULL,
    name_ko TEXT,
    name_zh_cn TEXT,
    parent_id TEXT REFERENCES unit (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED CHECK (parent_id <> id),
    position INTEGER NOT NULL,
    colour INTEGER NOT NULL CHECK (colour >= 0)
) STRICT;

CREATE INDEX unit_by_parent ON unit (parent_id);

CREATE TABLE initiative (
    id TEXT PRIMARY KEY NOT NULL,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    unit_id TEXT NOT NULL REFERENCES unit (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    name_en TEXT NOT NULL,
    name_ko TEXT,
    name_zh_cn TEXT,
    owner TEXT NOT NULL,
    start_date TEXT CHECK (start_date IS date(start_date)),
    end_date TEXT CHECK (end_date IS date(end_date)),
    description_en TEXT NOT NULL,
    description_ko TEXT,
    description_zh_cn TEXT,
    position INTEGER NOT NULL,
    CHECK (start_date <= end_date)
) STRICT;

CREATE INDEX initiative_by_unit ON initiative (unit_id);

CREATE TABLE initiative_tag (
    initiative_id TEXT NOT NULL REFERENCES initiative (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    tag TEXT NOT NULL CHECK (tag <> ''),
    PRIMARY KEY (initiative_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX initiative_tag_by_tag ON initiative_tag (tag);

CREATE TABLE factor (
    id TEXT PRIMARY KEY NOT NULL,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name_en TEXT NOT NULL,
    name_ko TEXT,
    name_zh_cn TEXT,
    value REAL NOT NULL CHECK (abs(value) < 9e999),
    unit TEXT NOT NULL,
    source TEXT NOT NULL,
    year INTEGER
) STRICT;

CREATE TABLE indicator (
    id TEXT PRIMARY KEY NOT NULL,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    initiative_id TEXT NOT NULL REFERENCES initiative (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    name_en TEXT NOT NULL,
    name_ko TEXT,
    name_zh_cn TEXT,
    unit TEXT NOT NULL,
    aggregation TEXT NOT NULL CHECK (aggregation IN ('sum', 'last', 'mean', 'ratio')),
    direction TEXT NOT NULL CHECK (direction IN ('up', 'down')),
    account TEXT NOT NULL
        CHECK (account IN ('inventory', 'avoided', 'activity', 'finance', 'equivalence', 'context')),
    numerator_id TEXT REFERENCES indicator (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    denominator_id TEXT REFERENCES indicator (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    source_id TEXT REFERENCES indicator (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    factor_id TEXT REFERENCES factor (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    -- A ratio has both its inputs, anything else has neither.
    CHECK ((aggregation = 'ratio') = (numerator_id IS NOT NULL)),
    CHECK ((aggregation = 'ratio') = (denominator_id IS NOT NULL)),
    -- source x factor: both or neither, and never for a ratio.
    CHECK ((source_id IS NULL) = (factor_id IS NULL)),
    CHECK (source_id IS NULL OR aggregation <> 'ratio'),
    CHECK (id NOT IN (numerator_id, denominator_id)),
    CHECK (id <> source_id)
) STRICT;

CREATE INDEX indicator_by_initiative ON indicator (initiative_id);
CREATE INDEX indicator_by_numerator ON indicator (numerator_id) WHERE numerator_id IS NOT NULL;
CREATE INDEX indicator_by_denominator ON indicator (denominator_id) WHERE denominator_id IS NOT NULL;
CREATE INDEX indicator_by_source ON indicator (source_id) WHERE source_id IS NOT NULL;
CREATE INDEX indicator_by_factor ON indicator (factor_id) WHERE factor_id IS NOT NULL;

CREATE TABLE goal (
    id TEXT PRIMARY KEY NOT NULL,
    indicator_id TEXT NOT NULL REFERENCES indicator (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL
        CHECK (kind IN ('level', 'percent', 'intensity', 'cumulative', 'share', 'milestone', 'threshold')),
    base_date TEXT NOT NULL CHECK (base_date IS date(base_date)),
    base_value REAL CHECK (abs(base_value) < 9e999),
    target_date TEXT CHECK (target_date IS date(target_date)),
    target_value REAL NOT NULL CHECK (abs(target_value) < 9e999),
    "window" TEXT NOT NULL CHECK ("window" IN ('fiscal_year', 'rolling_12')),
    on_track REAL NOT NULL,
    at_risk REAL NOT NULL,
    early REAL NOT NULL,
    coverage REAL NOT NULL,
    CHECK (base_date <= target_date)
) STRICT;

CREATE INDEX goal_by_indicator ON goal (indicator_id);

CREATE TABLE goal_milestone (
    goal_id TEXT NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    date TEXT NOT NULL CHECK (date IS date(date)),
    value REAL NOT NULL CHECK (abs(value) < 9e999),
    PRIMARY KEY (goal_id, position)
) STRICT, WITHOUT ROWID;
