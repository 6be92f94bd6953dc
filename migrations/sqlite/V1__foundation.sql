-- Every table starts with organization_id, so that the schema can be spread by
-- organization (docs/decisions/0004). Ids are UUIDv7 made by the program; times are
-- milliseconds since 1970, UTC, passed in. There are no foreign keys: rows are written
-- in bulk, by runs whose effects property tests hold (tests/it).

CREATE TABLE organizations (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    locale TEXT NOT NULL,
    settings TEXT NOT NULL,
    created_at INTEGER NOT NULL
);

CREATE TABLE schools (
    organization_id BLOB NOT NULL,
    id BLOB NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    code TEXT,
    changed_by BLOB NOT NULL,
    PRIMARY KEY (organization_id, id),
    UNIQUE (organization_id, name_key)
) WITHOUT ROWID;
CREATE UNIQUE INDEX schools_code ON schools (organization_id, code);

CREATE TABLE departments (
    organization_id BLOB NOT NULL,
    id BLOB NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    changed_by BLOB NOT NULL,
    PRIMARY KEY (organization_id, id),
    UNIQUE (organization_id, name_key)
) WITHOUT ROWID;

-- The forms of address to choose from (1.1); an account bears its own as text.
CREATE TABLE titles (
    organization_id BLOB NOT NULL,
    id BLOB NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    changed_by BLOB NOT NULL,
    PRIMARY KEY (organization_id, id),
    UNIQUE (organization_id, name_key)
) WITHOUT ROWID;

-- The manager's role bears the organization's own id, and no other has its rank: so the index on accounts
-- below keeps a second manager out (2.1).
CREATE TABLE roles (
    organization_id BLOB NOT NULL,
    id BLOB NOT NULL,
    code TEXT,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    rank INTEGER NOT NULL,
    permissions TEXT NOT NULL,
    reach TEXT NOT NULL,
    authorized INTEGER NOT NULL,
    PRIMARY KEY (organization_id, id),
    UNIQUE (organization_id, name_key),
    CHECK ((rank >= 3) = (id = organization_id))
) WITHOUT ROWID;

-- Everything a person's account has, save what must be unique across the
-- installation (usernames, emails) and what has a history (credentials).
-- changed_by is the run or audit entry that wrote the row last: a run can be
-- undone while that is still itself. source_digest is that of the file's row the
-- account is exactly like; whatever changes the account empties it. credential is the
-- state of its newest password, or none: kept beside it so that lists can ask for it.
CREATE TABLE accounts (
    organization_id BLOB NOT NULL,
    id BLOB NOT NULL,
    profile TEXT NOT NULL,
    unique_id TEXT,
    username TEXT,
    email TEXT,
    first_name TEXT,
    middle_name TEXT,
    last_name TEXT,
    preferred_name TEXT,
    preferred_style TEXT,
    display_name TEXT,
    title TEXT,
    role_id BLOB NOT NULL,
    school_id BLOB,
    department_id BLOB,
    position TEXT,
    grade_level TEXT,
    graduation_year INTEGER,
    birth_date TEXT,
    phone TEXT,
    contact_email TEXT,
    locale TEXT,
    administrator_id BLOB,
    source TEXT NOT NULL,
    status TEXT NOT NULL,
    credential TEXT NOT NULL,
    first_sign_in_at INTEGER,
    last_sign_in_at INTEGER,
    verified_at INTEGER,
    sort_key TEXT NOT NULL,
    middle_key TEXT NOT NULL,
    search_key TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    changed_by BLOB NOT NULL,
    source_digest BLOB,
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
    number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    organization_id BLOB NOT NULL,
    account_id BLOB,
    at INTEGER NOT NULL DEFAULT (unixepoch())
);
CREATE INDEX account_changes_of ON account_changes (organization_id, number, account_id);
CREATE TRIGGER accounts_added AFTER INSERT ON accounts BEGIN
    INSERT INTO account_changes (organization_id, account_id) VALUES (new.organization_id, new.id);
END;
CREATE TRIGGER accounts_removed AFTER DELETE ON accounts BEGIN
    INSERT INTO account_changes (organization_id, account_id) VALUES (old.organization_id, old.id);
END;
CREATE TRIGGER accounts_changed AFTER UPDATE OF
    profile, unique_id, username, email, preferred_name, title, role_id, school_id, department_id, grade_level,
    graduation_year, administrator_id, status, credential, verified_at, sort_key, middle_key, search_key ON accounts BEGIN
    INSERT INTO account_changes (organization_id, account_id) VALUES (new.organization_id, new.id);
END;
CREATE TRIGGER accounts_signed_in AFTER UPDATE OF last_sign_in_at ON accounts
    WHEN (old.last_sign_in_at IS NULL) <> (new.last_sign_in_at IS NULL) BEGIN
    INSERT INTO account_changes (organization_id, account_id) VALUES (new.organization_id, new.id);
END;

-- Schools that an account works in besides its own, where its role reaches schools (2.8).
CREATE TABLE account_schools (
    organization_id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    school_id BLOB NOT NULL,
    PRIMARY KEY (organization_id, account_id, school_id)
) WITHOUT ROWID;

-- A role lent to an account until a date (2.11): while it lasts, the account acts with this role in place of its
-- own. Ended before its time, ends_at is when that was.
CREATE TABLE role_loans (
    organization_id BLOB NOT NULL,
    id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    role_id BLOB NOT NULL,
    most_accounts INTEGER NOT NULL,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    lent_by TEXT NOT NULL,
    PRIMARY KEY (organization_id, id)
) WITHOUT ROWID;
CREATE INDEX role_loans_account ON role_loans (organization_id, account_id, ends_at);

-- Accounts that were marked inactive (4.7, 8.1): one row each time, `ended_by` once they are active again, so that
-- a list shows those without it. keeps_work says whether grades and attendance stay.
CREATE TABLE deactivations (
    organization_id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    job_id BLOB NOT NULL,
    since INTEGER NOT NULL,
    by_id BLOB,
    by_name TEXT NOT NULL,
    comment TEXT,
    keeps_work INTEGER NOT NULL,
    ended_by BLOB,
    PRIMARY KEY (organization_id, account_id, job_id)
) WITHOUT ROWID;

-- What they were enrolled in, to be restored with them (8.2).
CREATE TABLE left_enrolments (
    organization_id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    job_id BLOB NOT NULL,
    section_id BLOB NOT NULL,
    role TEXT NOT NULL,
    changed_by BLOB NOT NULL,
    PRIMARY KEY (organization_id, account_id, job_id, section_id)
) WITHOUT ROWID;

-- Who holds a username: scope is the school, the organization or, for names that
-- are unique across the installation, the nil id (requirement 1.5). Keyed by the
-- value, not by organization: this is the table that keeps organizations apart.
CREATE TABLE usernames (
    scope BLOB NOT NULL,
    username_key TEXT NOT NULL,
    organization_id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    PRIMARY KEY (scope, username_key)
) WITHOUT ROWID;

-- Who holds an e-mail address, across the installation (requirement 1.6).
CREATE TABLE emails (
    email_key TEXT NOT NULL PRIMARY KEY,
    organization_id BLOB NOT NULL,
    account_id BLOB NOT NULL
) WITHOUT ROWID;

-- Usernames and addresses that were given up and are kept from others (requirement 1.8),
-- as hashes under a key outside the database. Keyed by the value, across the
-- installation, as those two tables are. A row outlives its account.
CREATE TABLE withheld_names (
    name_hash BLOB NOT NULL,
    account_id BLOB NOT NULL,
    organization_id BLOB NOT NULL,
    released_at INTEGER NOT NULL,
    released_by BLOB NOT NULL,
    PRIMARY KEY (name_hash, account_id)
) WITHOUT ROWID;

-- Passwords as versions (design §4): the highest version counts. handed_out_at is
-- when it was first printed or sent to its owner.
CREATE TABLE credentials (
    organization_id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    version INTEGER NOT NULL,
    state TEXT NOT NULL,
    sealed BLOB,
    hash TEXT,
    job_id BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    handed_out_at INTEGER,
    PRIMARY KEY (organization_id, account_id, version)
) WITHOUT ROWID;

-- Passwords that may become too old to be shown (10.9).
CREATE INDEX credentials_initial ON credentials (organization_id, created_at) WHERE state = 'initial';

CREATE TABLE sections (
    organization_id BLOB NOT NULL,
    id BLOB NOT NULL,
    school_id BLOB NOT NULL,
    course_code TEXT NOT NULL,
    section_code TEXT NOT NULL,
    code_key TEXT NOT NULL,
    changed_by BLOB NOT NULL,
    PRIMARY KEY (organization_id, id),
    UNIQUE (organization_id, school_id, code_key)
) WITHOUT ROWID;

CREATE TABLE enrolments (
    organization_id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    section_id BLOB NOT NULL,
    role TEXT NOT NULL,
    changed_by BLOB NOT NULL,
    PRIMARY KEY (organization_id, account_id, section_id)
) WITHOUT ROWID;
CREATE INDEX enrolments_section ON enrolments (organization_id, section_id, account_id);

CREATE TABLE associations (
    organization_id BLOB NOT NULL,
    student_id BLOB NOT NULL,
    adult_id BLOB NOT NULL,
    kind TEXT NOT NULL,
    changed_by BLOB NOT NULL,
    PRIMARY KEY (organization_id, student_id, adult_id, kind)
) WITHOUT ROWID;
CREATE INDEX associations_adult ON associations (organization_id, adult_id, student_id);

-- A run: import, credentials, undo. `details` is what it was asked and how it
-- ended, as JSON without secrets.
CREATE TABLE jobs (
    organization_id BLOB NOT NULL,
    id BLOB NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    actor_id BLOB,
    actor_name TEXT NOT NULL,
    details TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    finished_at INTEGER,
    PRIMARY KEY (organization_id, id)
) WITHOUT ROWID;

-- What a run did to each account; `changes` is JSON: field → [before, after].
CREATE TABLE job_items (
    organization_id BLOB NOT NULL,
    job_id BLOB NOT NULL,
    seq INTEGER NOT NULL,
    account_id BLOB,
    line INTEGER,
    outcome TEXT NOT NULL,
    changes TEXT,
    changed_by_before BLOB,
    PRIMARY KEY (organization_id, job_id, seq)
) WITHOUT ROWID;
-- What was done to a person (16.1). Who was only created, given a password or passed over is left out: those are
-- most of the items, and the account and its passwords name their runs themselves.
CREATE INDEX job_items_of_account ON job_items (organization_id, account_id)
    WHERE outcome NOT IN ('created', 'created-guardian', 'password', 'skipped', 'refused');

-- What was asked for under a key that whoever asks makes up, so that the same form or request sent twice acts
-- once: hashes of the key and of what was asked, and what came of it.
CREATE TABLE requests (
    organization_id BLOB NOT NULL,
    key_hash BLOB NOT NULL,
    asked_hash BLOB NOT NULL,
    result_id BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (organization_id, key_hash)
) WITHOUT ROWID;

-- Columns of a file as somebody mapped them, found again by their headings (11.3).
CREATE TABLE mappings (
    organization_id BLOB NOT NULL,
    headings_key TEXT NOT NULL,
    columns TEXT NOT NULL,
    used_at INTEGER NOT NULL,
    PRIMARY KEY (organization_id, headings_key)
) WITHOUT ROWID;

-- Files that somebody sent and has not decided on yet; they lie under `files/uploads/` of the data directory.
CREATE TABLE uploads (
    organization_id BLOB NOT NULL,
    id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    name TEXT NOT NULL,
    stored TEXT NOT NULL,
    size INTEGER NOT NULL,
    asked TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    applied_at INTEGER,
    job_id BLOB,
    PRIMARY KEY (organization_id, id)
) WITHOUT ROWID;

-- Who did what. The entries of an organization are counted, and each is signed together with the one
-- before it, under a key outside the database (docs/decisions/0014). Nothing changes or deletes them.
CREATE TABLE audit (
    organization_id BLOB NOT NULL,
    seq INTEGER NOT NULL,
    id BLOB NOT NULL,
    at INTEGER NOT NULL,
    actor_id BLOB,
    actor_name TEXT NOT NULL,
    action TEXT NOT NULL,
    subject_id BLOB,
    details TEXT NOT NULL,
    key_number INTEGER NOT NULL,
    signature BLOB NOT NULL,
    PRIMARY KEY (organization_id, seq)
) WITHOUT ROWID;
-- The pages of the log: newest first, by time, whatever they are filtered by.
CREATE INDEX audit_by_time ON audit (organization_id, at, seq);
CREATE INDEX audit_of_subject ON audit (organization_id, subject_id, at, seq);
CREATE INDEX audit_of_actor ON audit (organization_id, actor_name, at, seq);
CREATE INDEX audit_of_action ON audit (organization_id, action, at, seq);

-- The last entry of each organization, signed as the last: without it nobody could tell that the end was cut off.
CREATE TABLE audit_heads (
    organization_id BLOB NOT NULL PRIMARY KEY,
    seq INTEGER NOT NULL,
    entry_signature BLOB NOT NULL,
    key_number INTEGER NOT NULL,
    signature BLOB NOT NULL
) WITHOUT ROWID;

-- Sign-in details on their way to people, and what became of each (12.4): `queued`, `sent`, `failed`, `dropped`
-- or `opened`, when the link in it was used.
-- Which password it is stands here, never the password: the letter is written when it is sent.
CREATE TABLE messages (
    organization_id BLOB NOT NULL,
    id BLOB NOT NULL,
    job_id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    version INTEGER NOT NULL,
    address TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT,
    said TEXT,
    attempts INTEGER NOT NULL,
    queued_at INTEGER NOT NULL,
    next_at INTEGER NOT NULL,
    ended_at INTEGER,
    opened_at INTEGER,
    PRIMARY KEY (organization_id, id)
) WITHOUT ROWID;
CREATE INDEX messages_due ON messages (organization_id, next_at, id) WHERE state = 'queued';
CREATE INDEX messages_of_account ON messages (organization_id, account_id, id);
CREATE INDEX messages_of_run ON messages (organization_id, job_id, state, id);

-- One-time links in such letters (12.2): whoever uses one has read the letter, and the account is verified. Only a
-- keyed hash of the link is kept. Those of one account are all spent with the first that is used.
CREATE TABLE verifications (
    organization_id BLOB NOT NULL,
    link_hash BLOB NOT NULL,
    message_id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at INTEGER,
    PRIMARY KEY (organization_id, link_hash)
) WITHOUT ROWID;
CREATE INDEX verifications_of_account ON verifications (organization_id, account_id);
CREATE INDEX verifications_by_end ON verifications (organization_id, expires_at);

-- Who is signed in. The cookie holds the token, the table its hash. `version` is that of the account's newest
-- password when it was given: another one, from whoever it may come, ends the session. confirmed_at is when the
-- password or a passkey was given last; `challenge` is what a passkey is asked to sign, as JSON.
CREATE TABLE sessions (
    organization_id BLOB NOT NULL,
    token_hash BLOB NOT NULL,
    account_id BLOB NOT NULL,
    version INTEGER NOT NULL,
    agent TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    confirmed_at INTEGER NOT NULL,
    challenge TEXT,
    PRIMARY KEY (organization_id, token_hash)
) WITHOUT ROWID;
CREATE INDEX sessions_account ON sessions (organization_id, account_id);

-- Sign-ins whose password was right and whose second factor is still asked for: they open nothing.
CREATE TABLE sign_in_steps (
    organization_id BLOB NOT NULL,
    token_hash BLOB NOT NULL,
    account_id BLOB NOT NULL,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    challenge TEXT,
    PRIMARY KEY (organization_id, token_hash)
) WITHOUT ROWID;

-- Browsers that have signed in to an account before, by the hash of a long-lived cookie.
CREATE TABLE devices (
    organization_id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    token_hash BLOB NOT NULL,
    seen_at INTEGER NOT NULL,
    PRIMARY KEY (organization_id, account_id, token_hash)
) WITHOUT ROWID;

-- Failed sign-ins lately, counted by account, by network address and by both, under keyed hashes: nobody reads
-- an address or a mistyped name here. organization_id is the nil id for addresses and for names nobody has.
CREATE TABLE attempts (
    organization_id BLOB NOT NULL,
    attempt_key BLOB NOT NULL,
    failures INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (organization_id, attempt_key)
) WITHOUT ROWID;
CREATE INDEX attempts_at ON attempts (at);

-- Second factors (16.2): `totp` with its sealed secret and the last step whose code was taken, `passkey` with
-- its public half as JSON.
CREATE TABLE second_factors (
    organization_id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    id BLOB NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    sealed BLOB,
    passkey TEXT,
    last_step INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    used_at INTEGER,
    PRIMARY KEY (organization_id, account_id, id)
) WITHOUT ROWID;

-- What lets its owner in once when the second factor is lost; used, it is gone.
CREATE TABLE recovery_codes (
    organization_id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    code_hash BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (organization_id, account_id, code_hash)
) WITHOUT ROWID;

-- Keys of the API. Whoever asks sends id and secret, the table holds the secret's hash. `schools` narrows the role's
-- reach: ids separated by spaces.
CREATE TABLE api_keys (
    organization_id BLOB NOT NULL,
    id BLOB NOT NULL,
    name TEXT NOT NULL,
    role_id BLOB NOT NULL,
    schools TEXT NOT NULL,
    secret_hash BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    ended_at INTEGER,
    used_at INTEGER,
    PRIMARY KEY (organization_id, id)
) WITHOUT ROWID;
CREATE INDEX api_keys_by_id ON api_keys (id);

-- What was answered to requests that may be sent again (Idempotency-Key), for a day; status is empty while one is
-- being worked on.
CREATE TABLE api_answers (
    organization_id BLOB NOT NULL,
    key_id BLOB NOT NULL,
    idempotency_key TEXT NOT NULL,
    request_hash BLOB NOT NULL,
    status INTEGER,
    location TEXT,
    body TEXT,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (organization_id, key_id, idempotency_key)
) WITHOUT ROWID;

-- Whom somebody ticked in a list, sixteen bytes each, when they are too many for an address; for a day.
CREATE TABLE ticked (
    organization_id BLOB NOT NULL,
    id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    ids BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (organization_id, id)
);

-- Meetings over the network that people are invited to (2.5, 15.1). Without a link of its own one runs on the meeting
-- server of the installation. One that was called off stays, with when that was.
CREATE TABLE meetings (
    organization_id BLOB NOT NULL,
    id BLOB NOT NULL,
    organizer_id BLOB NOT NULL,
    title TEXT NOT NULL,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    link TEXT,
    cancelled_at INTEGER,
    PRIMARY KEY (organization_id, id)
) WITHOUT ROWID;
CREATE INDEX meetings_by_start ON meetings (organization_id, starts_at, id);
CREATE INDEX meetings_of_organizer ON meetings (organization_id, organizer_id, starts_at);

CREATE TABLE meeting_invitees (
    organization_id BLOB NOT NULL,
    meeting_id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    PRIMARY KEY (organization_id, meeting_id, account_id)
) WITHOUT ROWID;
CREATE INDEX meeting_invitees_account ON meeting_invitees (organization_id, account_id, meeting_id);

-- Who went in, when first and last, and how often: one row each, however often they pressed the button.
CREATE TABLE meeting_joins (
    organization_id BLOB NOT NULL,
    meeting_id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    first_at INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    times INTEGER NOT NULL,
    PRIMARY KEY (organization_id, meeting_id, account_id)
) WITHOUT ROWID;
