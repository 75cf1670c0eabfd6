-- Evidence: files that stand behind measurements. Each content is kept once, by its hash, and for good: what the
-- journal tells of can always be shown again.

CREATE TABLE evidence (
    -- SHA-256 of the content, in small hexadecimal digits.
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 64),
    name TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size >= 0)
) STRICT;

CREATE TABLE measurement_evidence (
    measurement_id TEXT NOT NULL
        REFERENCES measurement (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    evidence_id TEXT NOT NULL REFERENCES evidence (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (measurement_id, evidence_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX measurement_by_evidence ON measurement_evidence (evidence_id);

CREATE TABLE evidence_content (
    evidence_id TEXT PRIMARY KEY NOT NULL CHECK (length(evidence_id) = 64),
    content BLOB NOT NULL
) STRICT;

CREATE TRIGGER evidence_content_stays BEFORE UPDATE ON evidence_content
    BEGIN SELECT RAISE(ABORT, 'evidence is kept as it came'); END;
CREATE TRIGGER evidence_content_is_kept BEFORE DELETE ON evidence_content
    BEGIN SELECT RAISE(ABORT, 'evidence is kept as it came'); END;
