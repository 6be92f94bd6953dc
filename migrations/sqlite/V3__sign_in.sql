-- Signing in (docs/decisions/0018).

-- What binds a hashed password to its account, version and state: a keyed hash whose key is outside the database.
-- Sealed passwords are bound by their sealing and have none.
ALTER TABLE credentials ADD COLUMN tag BLOB;

-- Which password of an account is its newest: a keyed hash of version and state. A password that this does not name
-- opens nothing, so that an older one does not come back when the newer row is taken away.
CREATE TABLE credential_heads (
    organization_id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    tag BLOB NOT NULL,
    PRIMARY KEY (organization_id, account_id)
) WITHOUT ROWID;

-- Wrong passwords and codes in a row, for an account, from browsers that have never signed in to it. Time does not
-- forget them: another password does, which has another version, and a sign-in. For names that nobody has,
-- organization_id is the nil id and account_id a keyed hash of the name.
CREATE TABLE stranger_failures (
    organization_id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    version INTEGER NOT NULL,
    failures INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (organization_id, account_id)
) WITHOUT ROWID;

-- To which accounts a browser has signed in: of several who share a username, it may be one of these.
CREATE INDEX devices_by_token ON devices (token_hash);
