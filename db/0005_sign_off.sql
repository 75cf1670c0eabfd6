-- Sign-offs: somebody signs what a period's figures were, and where the journal stood. See docs/journal.md.

CREATE TABLE sign_off (
    id TEXT PRIMARY KEY NOT NULL,
    start_date TEXT NOT NULL CHECK (start_date IS date(start_date)),
    end_date TEXT NOT NULL CHECK (end_date IS date(end_date)),
    signer TEXT NOT NULL,
    role TEXT NOT NULL,
    signed_at TEXT NOT NULL,
    -- The last hash of every origin of the journal before it, and the totals of the period, as JSON.
    heads TEXT NOT NULL,
    totals TEXT NOT NULL,
    -- Ed25519, over all the columns above.
    public_key BLOB NOT NULL CHECK (length(public_key) = 32),
    signature BLOB NOT NULL CHECK (length(signature) = 64),
    CHECK (start_date <= end_date)
) STRICT;
