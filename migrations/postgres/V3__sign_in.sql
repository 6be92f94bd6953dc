-- Signing in (docs/decisions/0018).

-- What binds a hashed password to its account, version and state: a keyed hash whose key is outside the database.
-- Sealed passwords are bound by their sealing and have none.
ALTER TABLE credentials ADD COLUMN tag BYTEA;

-- Which password of an account is its newest: a keyed hash of version and state. A password that this does not name
-- opens nothing, so that an older one does not come back when the newer row is taken away.
CREATE TABLE credential_heads (
    organization_id UUID NOT NULL,
    account_id UUID NOT NULL,
    tag BYTEA NOT NULL,
    PRIMARY KEY (organization_id, account_id)
) WITH (fillfactor = 70);

-- Wrong passwords and codes in a row, for an account, from browsers that have never signed in to it. Time does not
-- forget them: another password does, which has another version, and a sign-in. For names that nobody has,
-- organization_id is the nil id and account_id a keyed hash of the name.
CREATE TABLE stranger_failures (
    organization_id UUID NOT NULL,
    account_id UUID NOT NULL,
    version BIGINT NOT NULL,
    failures BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (organization_id, account_id)
);

-- To which accounts a browser has signed in: of several who share a username, it may be one of these.
CREATE INDEX devices_by_token ON devices (token_hash);
