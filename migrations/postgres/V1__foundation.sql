-- Every table starts with organization_id, so that the schema can be spread by
-- organization (docs/decisions/0004). Ids are UUIDv7 made by the program; times are
-- milliseconds since 1970, UTC, passed in. There are no foreign keys: rows are written
-- in bulk, by runs whose effects property tests hold (tests/it).

CREATE TABLE organizations (
    id UUID NOT NULL PRIMARY KEY,
    name TEXT COLLATE "C" NOT NULL,
    locale TEXT COLLATE "C" NOT NULL,
    settings TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE schools (
    organization_id UUID NOT NULL,
    id UUID NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    name_key TEXT COLLATE "C" NOT NULL,
    code TEXT COLLATE "C",
    changed_by UUID NOT NULL,
    PRIMARY KEY (organization_id, id),
    UNIQUE (organization_id, name_key)
);
CREATE UNIQUE INDEX schools_code ON schools (organization_id, code);

CREATE TABLE departments (
    organization_id UUID NOT NULL,
    id UUID NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    name_key TEXT COLLATE "C" NOT NULL,
    changed_by UUID NOT NULL,
    PRIMARY KEY (organization_id, id),
    UNIQUE (organization_id, name_key)
);

-- The forms of address to choose from (1.1); an account bears its own as text.
CREATE TABLE titles (
    organization_id UUID NOT NULL,
    id UUID NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    name_key TEXT COLLATE "C" NOT NULL,
    changed_by UUID NOT NULL,
    PRIMARY KEY (organization_id, id),
    UNIQUE (organization_id, name_key)
);

-- The manager's role bears the organization's own id, and no other has its rank: so the index on accounts
-- below keeps a second manager out (2.1).
CREATE TABLE roles (
    organization_id UUID NOT NULL,
    id UUID NOT NULL,
    code TEXT COLLATE "C",
    name TEXT COLLATE "C" NOT NULL,
    name_key TEXT COLLATE "C" NOT NULL,
    rank BIGINT NOT NULL,
    permissions TEXT COLLATE "C" NOT NULL,
    reach TEXT COLLATE "C" NOT NULL,
    authorized BIGINT NOT NULL,
    PRIMARY KEY (organization_id, id),
    UNIQUE (organization_id, name_key),
    CHECK ((rank >= 3) = (id = organization_id))
);

-- Everything a person's account has, save what must be unique across the
-- installation (usernames, emails) and what has a history (credentials).
-- changed_by is the run or audit entry that wrote the row last: a run can be
-- undone while that is still itself. source_digest is that of the file's row the
-- account is exactly like; whatever changes the account empties it. credential is the
-- state of its newest password, or none: kept beside it so that lists can ask for it.
CREATE TABLE accounts (
    organization_id UUID NOT NULL,
    id UUID NOT NULL,
    profile TEXT COLLATE "C" NOT NULL,
    unique_id TEXT COLLATE "C",
    username TEXT COLLATE "C",
    email TEXT COLLATE "C",
    first_name TEXT COLLATE "C",
    middle_name TEXT COLLATE "C",
    last_name TEXT COLLATE "C",
    preferred_name TEXT COLLATE "C",
    preferred_style TEXT COLLATE "C",
    display_name TEXT COLLATE "C",
    title TEXT COLLATE "C",
    role_id UUID NOT NULL,
    school_id UUID,
    department_id UUID,
    position TEXT COLLATE "C",
    grade_level TEXT COLLATE "C",
    graduation_year BIGINT,
    birth_date TEXT COLLATE "C",
    phone TEXT COLLATE "C",
    contact_email TEXT COLLATE "C",
    locale TEXT COLLATE "C",
    administrator_id UUID,
    source TEXT COLLATE "C" NOT NULL,
    status TEXT COLLATE "C" NOT NULL,
    credential TEXT COLLATE "C" NOT NULL,
    first_sign_in_at BIGINT,
    last_sign_in_at BIGINT,
    verified_at BIGINT,
    sort_key TEXT COLLATE "C" NOT NULL,
    middle_key TEXT COLLATE "C" NOT NULL,
    search_key TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    changed_by UUID NOT NULL,
    source_digest BYTEA,
    PRIMARY KEY (organization_id, id),
    CHECK (role_id <> organization_id OR status = 'active'),
    -- Who has none has nothing, not an empty text: orders of lists rely on it.
    CHECK (unique_id <> '' AND username <> '' AND email <> '')
);
CREATE UNIQUE INDEX accounts_unique_id ON accounts (organization_id, unique_id);
-- One manager at most, and an active one (2.1).
CREATE UNIQUE INDEX accounts_one_manager ON accounts (organization_id) WHERE role_id = organization_id;

-- Whom somebody is looking for by name, and conditions on the few; lists are answered from memory (decision 14).
CREATE INDEX accounts_by_username ON accounts (organization_id, LOWER(username), id);
CREATE INDEX accounts_by_email ON accounts (organization_id, LOWER(email), id);
CREATE INDEX accounts_of_school ON accounts (organization_id, school_id);
CREATE INDEX accounts_of_role ON accounts (organization_id, role_id);
CREATE INDEX accounts_of_department ON accounts (organization_id, department_id) WHERE department_id IS NOT NULL;
CREATE INDEX accounts_of_grade ON accounts (organization_id, grade_level);
CREATE INDEX accounts_of_graduation ON accounts (organization_id, graduation_year);
CREATE INDEX accounts_of_profile ON accounts (organization_id, profile) WHERE profile <> 'student';
CREATE INDEX accounts_inactive ON accounts (organization_id, status) WHERE status <> 'active';

-- Whose lines in lists have changed: a process that keeps the directory in memory learns of it here. Without an
-- account, all of the organization's.
CREATE TABLE account_changes (
    number BIGINT NOT NULL DEFAULT (CAST(CAST(pg_current_xact_id() AS TEXT) AS BIGINT)),
    organization_id UUID NOT NULL,
    account_id UUID,
    at BIGINT NOT NULL DEFAULT (CAST(EXTRACT(EPOCH FROM now()) AS BIGINT))
);
CREATE INDEX account_changes_of ON account_changes (organization_id, number, account_id);
CREATE FUNCTION account_added() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO account_changes (organization_id, account_id) SELECT organization_id, id FROM added;
    RETURN NULL;
END $$;
CREATE TRIGGER accounts_added AFTER INSERT ON accounts REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION account_added();
CREATE FUNCTION account_removed() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO account_changes (organization_id, account_id) SELECT organization_id, id FROM removed;
    RETURN NULL;
END $$;
CREATE TRIGGER accounts_removed AFTER DELETE ON accounts REFERENCING OLD TABLE AS removed
    FOR EACH STATEMENT EXECUTE FUNCTION account_removed();
CREATE FUNCTION account_changed() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO account_changes (organization_id, account_id) VALUES (NEW.organization_id, NEW.id);
    RETURN NULL;
END $$;
CREATE TRIGGER accounts_changed AFTER UPDATE OF
    profile, unique_id, username, email, preferred_name, title, role_id, school_id, department_id, grade_level,
    graduation_year, administrator_id, status, credential, verified_at, sort_key, middle_key, search_key ON accounts
    FOR EACH ROW EXECUTE FUNCTION account_changed();
CREATE TRIGGER accounts_signed_in AFTER UPDATE OF last_sign_in_at ON accounts FOR EACH ROW
    WHEN ((OLD.last_sign_in_at IS NULL) <> (NEW.last_sign_in_at IS NULL)) EXECUTE FUNCTION account_changed();

-- Schools that an account works in besides its own, where its role reaches schools (2.8).
CREATE TABLE account_schools (
    organization_id UUID NOT NULL,
    account_id UUID NOT NULL,
    school_id UUID NOT NULL,
    PRIMARY KEY (organization_id, account_id, school_id)
);

-- A role lent to an account until a date (2.11): while it lasts, the account acts with this role in place of its
-- own. Ended before its time, ends_at is when that was.
CREATE TABLE role_loans (
    organization_id UUID NOT NULL,
    id UUID NOT NULL,
    account_id UUID NOT NULL,
    role_id UUID NOT NULL,
    most_accounts BIGINT NOT NULL,
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    lent_by TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (organization_id, id)
);
CREATE INDEX role_loans_account ON role_loans (organization_id, account_id, ends_at);

-- Accounts that were marked inactive (4.7, 8.1): one row each time, `ended_by` once they are active again, so that
-- a list shows those without it. keeps_work says whether grades and attendance stay.
CREATE TABLE deactivations (
    organization_id UUID NOT NULL,
    account_id UUID NOT NULL,
    job_id UUID NOT NULL,
    since BIGINT NOT NULL,
    by_id UUID,
    by_name TEXT NOT NULL,
    comment TEXT,
    keeps_work BIGINT NOT NULL,
    ended_by UUID,
    PRIMARY KEY (organization_id, account_id, job_id)
);

-- What they were enrolled in, to be restored with them (8.2).
CREATE TABLE left_enrolments (
    organization_id UUID NOT NULL,
    account_id UUID NOT NULL,
    job_id UUID NOT NULL,
    section_id UUID NOT NULL,
    role TEXT NOT NULL,
    changed_by UUID NOT NULL,
    PRIMARY KEY (organization_id, account_id, job_id, section_id)
);

-- Who holds a username: scope is the school, the organization or, for names that
-- are unique across the installation, the nil id (requirement 1.5). Keyed by the
-- value, not by organization: this is the table that keeps organizations apart.
CREATE TABLE usernames (
    scope UUID NOT NULL,
    username_key TEXT COLLATE "C" NOT NULL,
    organization_id UUID NOT NULL,
    account_id UUID NOT NULL,
    PRIMARY KEY (scope, username_key)
);

-- Who holds an e-mail address, across the installation (requirement 1.6).
CREATE TABLE emails (
    email_key TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    organization_id UUID NOT NULL,
    account_id UUID NOT NULL
);

-- Usernames and addresses that were given up and are kept from others (requirement 1.8),
-- as hashes under a key outside the database. Keyed by the value, across the
-- installation, as those two tables are. A row outlives its account.
CREATE TABLE withheld_names (
    name_hash BYTEA NOT NULL,
    account_id UUID NOT NULL,
    organization_id UUID NOT NULL,
    released_at BIGINT NOT NULL,
    released_by UUID NOT NULL,
    PRIMARY KEY (name_hash, account_id)
);

-- Passwords as versions (design §4): the highest version counts. handed_out_at is
-- when it was first printed or sent to its owner.
CREATE TABLE credentials (
    organization_id UUID NOT NULL,
    account_id UUID NOT NULL,
    version BIGINT NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    sealed BYTEA,
    hash TEXT COLLATE "C",
    job_id UUID NOT NULL,
    created_at BIGINT NOT NULL,
    handed_out_at BIGINT,
    PRIMARY KEY (organization_id, account_id, version)
);

-- Passwords that may become too old to be shown (10.9).
CREATE INDEX credentials_initial ON credentials (organization_id, created_at) WHERE state = 'initial';

CREATE TABLE sections (
    organization_id UUID NOT NULL,
    id UUID NOT NULL,
    school_id UUID NOT NULL,
    course_code TEXT COLLATE "C" NOT NULL,
    section_code TEXT COLLATE "C" NOT NULL,
    code_key TEXT COLLATE "C" NOT NULL,
    changed_by UUID NOT NULL,
    PRIMARY KEY (organization_id, id),
    UNIQUE (organization_id, school_id, code_key)
);

CREATE TABLE enrolments (
    organization_id UUID NOT NULL,
    account_id UUID NOT NULL,
    section_id UUID NOT NULL,
    role TEXT COLLATE "C" NOT NULL,
    changed_by UUID NOT NULL,
    PRIMARY KEY (organization_id, account_id, section_id)
);
CREATE INDEX enrolments_section ON enrolments (organization_id, section_id, account_id);

CREATE TABLE associations (
    organization_id UUID NOT NULL,
    student_id UUID NOT NULL,
    adult_id UUID NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    changed_by UUID NOT NULL,
    PRIMARY KEY (organization_id, student_id, adult_id, kind)
);
CREATE INDEX associations_adult ON associations (organization_id, adult_id, student_id);

-- A run: import, credentials, undo. `details` is what it was asked and how it
-- ended, as JSON without secrets.
CREATE TABLE jobs (
    organization_id UUID NOT NULL,
    id UUID NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    actor_id UUID,
    actor_name TEXT COLLATE "C" NOT NULL,
    details TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL,
    finished_at BIGINT,
    PRIMARY KEY (organization_id, id)
);

-- What a run did to each account; `changes` is JSON: field → [before, after].
CREATE TABLE job_items (
    organization_id UUID NOT NULL,
    job_id UUID NOT NULL,
    seq BIGINT NOT NULL,
    account_id UUID,
    line BIGINT,
    outcome TEXT COLLATE "C" NOT NULL,
    changes TEXT COLLATE "C",
    changed_by_before UUID,
    PRIMARY KEY (organization_id, job_id, seq)
);
-- What was done to a person (16.1). Who was only created, given a password or passed over is left out: those are
-- most of the items, and the account and its passwords name their runs themselves.
CREATE INDEX job_items_of_account ON job_items (organization_id, account_id)
    WHERE outcome NOT IN ('created', 'created-guardian', 'password', 'skipped', 'refused');

-- What was asked for under a key that whoever asks makes up, so that the same form or request sent twice acts
-- once: hashes of the key and of what was asked, and what came of it.
CREATE TABLE requests (
    organization_id UUID NOT NULL,
    key_hash BYTEA NOT NULL,
    asked_hash BYTEA NOT NULL,
    result_id UUID NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (organization_id, key_hash)
);

-- Columns of a file as somebody mapped them, found again by their headings (11.3).
CREATE TABLE mappings (
    organization_id UUID NOT NULL,
    headings_key TEXT COLLATE "C" NOT NULL,
    columns TEXT COLLATE "C" NOT NULL,
    used_at BIGINT NOT NULL,
    PRIMARY KEY (organization_id, headings_key)
);

-- Files that somebody sent and has not decided on yet; they lie under `files/uploads/` of the data directory.
CREATE TABLE uploads (
    organization_id UUID NOT NULL,
    id UUID NOT NULL,
    account_id UUID NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    stored TEXT COLLATE "C" NOT NULL,
    size BIGINT NOT NULL,
    asked TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL,
    applied_at BIGINT,
    job_id UUID,
    PRIMARY KEY (organization_id, id)
);

-- Who did what. The entries of an organization are counted, and each is signed together with the one
-- before it, under a key outside the database (docs/decisions/0014). Nothing changes or deletes them.
CREATE TABLE audit (
    organization_id UUID NOT NULL,
    seq BIGINT NOT NULL,
    id UUID NOT NULL,
    at BIGINT NOT NULL,
    actor_id UUID,
    actor_name TEXT COLLATE "C" NOT NULL,
    action TEXT COLLATE "C" NOT NULL,
    subject_id UUID,
    details TEXT COLLATE "C" NOT NULL,
    key_number BIGINT NOT NULL,
    signature BYTEA NOT NULL,
    PRIMARY KEY (organization_id, seq)
);
-- The pages of the log: newest first, by time, whatever they are filtered by.
CREATE INDEX audit_by_time ON audit (organization_id, at, seq);
CREATE INDEX audit_of_subject ON audit (organization_id, subject_id, at, seq);
CREATE INDEX audit_of_actor ON audit (organization_id, actor_name, at, seq);
CREATE INDEX audit_of_action ON audit (organization_id, action, at, seq);

-- The last entry of each organization, signed as the last: without it nobody could tell that the end was cut off.
CREATE TABLE audit_heads (
    organization_id UUID NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL,
    entry_signature BYTEA NOT NULL,
    key_number BIGINT NOT NULL,
    signature BYTEA NOT NULL
);

-- Sign-in details on their way to people, and what became of each (12.4): `queued`, `sent`, `failed`, `dropped`
-- or `opened`, when the link in it was used.
-- Which password it is stands here, never the password: the letter is written when it is sent.
CREATE TABLE messages (
    organization_id UUID NOT NULL,
    id UUID NOT NULL,
    job_id UUID NOT NULL,
    account_id UUID NOT NULL,
    version BIGINT NOT NULL,
    address TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C",
    said TEXT COLLATE "C",
    attempts BIGINT NOT NULL,
    queued_at BIGINT NOT NULL,
    next_at BIGINT NOT NULL,
    ended_at BIGINT,
    opened_at BIGINT,
    PRIMARY KEY (organization_id, id)
);
CREATE INDEX messages_due ON messages (organization_id, next_at, id) WHERE state = 'queued';
CREATE INDEX messages_of_account ON messages (organization_id, account_id, id);
CREATE INDEX messages_of_run ON messages (organization_id, job_id, state, id);

-- One-time links in such letters (12.2): whoever uses one has read the letter, and the account is verified. Only a
-- keyed hash of the link is kept. Those of one account are all spent with the first that is used.
CREATE TABLE verifications (
    organization_id UUID NOT NULL,
    link_hash BYTEA NOT NULL,
    message_id UUID NOT NULL,
    account_id UUID NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT,
    PRIMARY KEY (organization_id, link_hash)
);
CREATE INDEX verifications_of_account ON verifications (organization_id, account_id);
CREATE INDEX verifications_by_end ON verifications (organization_id, expires_at);

-- Who is signed in. The cookie holds the token, the table its hash. `version` is that of the account's newest
-- password when it was given: another one, from whoever it may come, ends the session. confirmed_at is when the
-- password or a passkey was given last; `challenge` is what a passkey is asked to sign, as JSON.
CREATE TABLE sessions (
    organization_id UUID NOT NULL,
    token_hash BYTEA NOT NULL,
    account_id UUID NOT NULL,
    version BIGINT NOT NULL,
    agent TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    confirmed_at BIGINT NOT NULL,
    challenge TEXT COLLATE "C",
    PRIMARY KEY (organization_id, token_hash)
);
CREATE INDEX sessions_account ON sessions (organization_id, account_id);

-- Sign-ins whose password was right and whose second factor is still asked for: they open nothing.
CREATE TABLE sign_in_steps (
    organization_id UUID NOT NULL,
    token_hash BYTEA NOT NULL,
    account_id UUID NOT NULL,
    version BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    challenge TEXT COLLATE "C",
    PRIMARY KEY (organization_id, token_hash)
);

-- Browsers that have signed in to an account before, by the hash of a long-lived cookie.
CREATE TABLE devices (
    organization_id UUID NOT NULL,
    account_id UUID NOT NULL,
    token_hash BYTEA NOT NULL,
    seen_at BIGINT NOT NULL,
    PRIMARY KEY (organization_id, account_id, token_hash)
);

-- Failed sign-ins lately, counted by account, by network address and by both, under keyed hashes: nobody reads
-- an address or a mistyped name here. organization_id is the nil id for addresses and for names nobody has.
CREATE TABLE attempts (
    organization_id UUID NOT NULL,
    attempt_key BYTEA NOT NULL,
    failures BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (organization_id, attempt_key)
);
CREATE INDEX attempts_at ON attempts (at);

-- Second factors (16.2): `totp` with its sealed secret and the last step whose code was taken, `passkey` with
-- its public half as JSON.
CREATE TABLE second_factors (
    organization_id UUID NOT NULL,
    account_id UUID NOT NULL,
    id UUID NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    sealed BYTEA,
    passkey TEXT COLLATE "C",
    last_step BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    used_at BIGINT,
    PRIMARY KEY (organization_id, account_id, id)
);

-- What lets its owner in once when the second factor is lost; used, it is gone.
CREATE TABLE recovery_codes (
    organization_id UUID NOT NULL,
    account_id UUID NOT NULL,
    code_hash BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (organization_id, account_id, code_hash)
);

-- Keys of the API. Whoever asks sends id and secret, the table holds the secret's hash. `schools` narrows the role's
-- reach: ids separated by spaces.
CREATE TABLE api_keys (
    organization_id UUID NOT NULL,
    id UUID NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    role_id UUID NOT NULL,
    schools TEXT COLLATE "C" NOT NULL,
    secret_hash BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    created_by TEXT COLLATE "C" NOT NULL,
    expires_at BIGINT NOT NULL,
    ended_at BIGINT,
    used_at BIGINT,
    PRIMARY KEY (organization_id, id)
);
CREATE INDEX api_keys_by_id ON api_keys (id);

-- What was answered to requests that may be sent again (Idempotency-Key), for a day; status is empty while one is
-- being worked on.
CREATE TABLE api_answers (
    organization_id UUID NOT NULL,
    key_id UUID NOT NULL,
    idempotency_key TEXT COLLATE "C" NOT NULL,
    request_hash BYTEA NOT NULL,
    status BIGINT,
    location TEXT COLLATE "C",
    body TEXT COLLATE "C",
    created_at BIGINT NOT NULL,
    PRIMARY KEY (organization_id, key_id, idempotency_key)
);

-- Whom somebody ticked in a list, sixteen bytes each, when they are too many for an address; for a day.
CREATE TABLE ticked (
    organization_id UUID NOT NULL,
    id UUID NOT NULL,
    account_id UUID NOT NULL,
    ids BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (organization_id, id)
);

-- Meetings over the network that people are invited to (2.5, 15.1). Without a link of its own one runs on the meeting
-- server of the installation. One that was called off stays, with when that was.
CREATE TABLE meetings (
    organization_id UUID NOT NULL,
    id UUID NOT NULL,
    organizer_id UUID NOT NULL,
    title TEXT COLLATE "C" NOT NULL,
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    link TEXT COLLATE "C",
    cancelled_at BIGINT,
    PRIMARY KEY (organization_id, id)
);
CREATE INDEX meetings_by_start ON meetings (organization_id, starts_at, id);
CREATE INDEX meetings_of_organizer ON meetings (organization_id, organizer_id, starts_at);

CREATE TABLE meeting_invitees (
    organization_id UUID NOT NULL,
    meeting_id UUID NOT NULL,
    account_id UUID NOT NULL,
    PRIMARY KEY (organization_id, meeting_id, account_id)
);
CREATE INDEX meeting_invitees_account ON meeting_invitees (organization_id, account_id, meeting_id);

-- Who went in, when first and last, and how often: one row each, however often they pressed the button.
CREATE TABLE meeting_joins (
    organization_id UUID NOT NULL,
    meeting_id UUID NOT NULL,
    account_id UUID NOT NULL,
    first_at BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    times BIGINT NOT NULL,
    PRIMARY KEY (organization_id, meeting_id, account_id)
);
