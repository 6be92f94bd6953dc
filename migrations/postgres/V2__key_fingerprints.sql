-- One row for each key of the key file, by its number: a one-way hash that tells two key files apart without helping
-- to guess either (docs/decisions/0017). A key belongs to the installation, not to an organization.
CREATE TABLE key_fingerprints (
    number BIGINT NOT NULL PRIMARY KEY,
    fingerprint BYTEA NOT NULL
);

-- Finds the names of an account; `llavero doctor` compares them with what accounts say.
CREATE INDEX usernames_of_account ON usernames (organization_id, account_id);
CREATE INDEX emails_of_account ON emails (organization_id, account_id);
