-- A database of schema 1, with some of everything, for the tests of upgrades (mod.rs beside this file): made-up people,
-- samples/ imported, passwords generated, one person inactive, a role granted until a date, a meeting, messages that wait,
-- an API key with an upload, a second factor, sessions. Written by the last program of schema 1 (commit c827979), dumped with
-- `pg_dump --inserts --no-owner --no-privileges`. Its key file is v1.postgres.key; both are public and protect nobody.
SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE FUNCTION public.account_added() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN
    INSERT INTO account_changes (organization_id, account_id) SELECT organization_id, id FROM added;
    RETURN NULL;
END $$;
CREATE FUNCTION public.account_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN
    INSERT INTO account_changes (organization_id, account_id) VALUES (NEW.organization_id, NEW.id);
    RETURN NULL;
END $$;
CREATE FUNCTION public.account_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN
    INSERT INTO account_changes (organization_id, account_id) SELECT organization_id, id FROM removed;
    RETURN NULL;
END $$;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.account_changes (
    number bigint DEFAULT ((pg_current_xact_id())::text)::bigint NOT NULL,
    organization_id uuid NOT NULL,
    account_id uuid,
    at bigint DEFAULT (EXTRACT(epoch FROM now()))::bigint NOT NULL
);
CREATE TABLE public.account_schools (
    organization_id uuid NOT NULL,
    account_id uuid NOT NULL,
    school_id uuid NOT NULL
);
CREATE TABLE public.accounts (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    profile text NOT NULL COLLATE pg_catalog."C",
    unique_id text COLLATE pg_catalog."C",
    username text COLLATE pg_catalog."C",
    email text COLLATE pg_catalog."C",
    first_name text COLLATE pg_catalog."C",
    middle_name text COLLATE pg_catalog."C",
    last_name text COLLATE pg_catalog."C",
    preferred_name text COLLATE pg_catalog."C",
    preferred_style text COLLATE pg_catalog."C",
    display_name text COLLATE pg_catalog."C",
    title text COLLATE pg_catalog."C",
    role_id uuid NOT NULL,
    school_id uuid,
    department_id uuid,
    "position" text COLLATE pg_catalog."C",
    grade_level text COLLATE pg_catalog."C",
    graduation_year bigint,
    birth_date text COLLATE pg_catalog."C",
    phone text COLLATE pg_catalog."C",
    contact_email text COLLATE pg_catalog."C",
    locale text COLLATE pg_catalog."C",
    administrator_id uuid,
    source text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    credential text NOT NULL COLLATE pg_catalog."C",
    first_sign_in_at bigint,
    last_sign_in_at bigint,
    verified_at bigint,
    sort_key text NOT NULL COLLATE pg_catalog."C",
    middle_key text NOT NULL COLLATE pg_catalog."C",
    search_key text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    changed_at bigint NOT NULL,
    changed_by uuid NOT NULL,
    source_digest bytea,
    CONSTRAINT accounts_check CHECK (((role_id <> organization_id) OR (status = 'active'::text))),
    CONSTRAINT accounts_check1 CHECK (((unique_id <> ''::text) AND (username <> ''::text) AND (email <> ''::text)))
);
CREATE TABLE public.api_answers (
    organization_id uuid NOT NULL,
    key_id uuid NOT NULL,
    idempotency_key text NOT NULL COLLATE pg_catalog."C",
    request_hash bytea NOT NULL,
    status bigint,
    location text COLLATE pg_catalog."C",
    body text COLLATE pg_catalog."C",
    created_at bigint NOT NULL
);
CREATE TABLE public.api_keys (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    role_id uuid NOT NULL,
    schools text NOT NULL COLLATE pg_catalog."C",
    secret_hash bytea NOT NULL,
    created_at bigint NOT NULL,
    created_by text NOT NULL COLLATE pg_catalog."C",
    expires_at bigint NOT NULL,
    ended_at bigint,
    used_at bigint
);
CREATE TABLE public.associations (
    organization_id uuid NOT NULL,
    student_id uuid NOT NULL,
    adult_id uuid NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    changed_by uuid NOT NULL
);
CREATE TABLE public.attempts (
    organization_id uuid NOT NULL,
    attempt_key bytea NOT NULL,
    failures bigint NOT NULL,
    at bigint NOT NULL
);
CREATE TABLE public.audit (
    organization_id uuid NOT NULL,
    seq bigint NOT NULL,
    id uuid NOT NULL,
    at bigint NOT NULL,
    actor_id uuid,
    actor_name text NOT NULL COLLATE pg_catalog."C",
    action text NOT NULL COLLATE pg_catalog."C",
    subject_id uuid,
    details text NOT NULL COLLATE pg_catalog."C",
    key_number bigint NOT NULL,
    signature bytea NOT NULL
);
CREATE TABLE public.audit_heads (
    organization_id uuid NOT NULL,
    seq bigint NOT NULL,
    entry_signature bytea NOT NULL,
    key_number bigint NOT NULL,
    signature bytea NOT NULL
);
CREATE TABLE public.credentials (
    organization_id uuid NOT NULL,
    account_id uuid NOT NULL,
    version bigint NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    sealed bytea,
    hash text COLLATE pg_catalog."C",
    job_id uuid NOT NULL,
    created_at bigint NOT NULL,
    handed_out_at bigint
);
CREATE TABLE public.deactivations (
    organization_id uuid NOT NULL,
    account_id uuid NOT NULL,
    job_id uuid NOT NULL,
    since bigint NOT NULL,
    by_id uuid,
    by_name text NOT NULL,
    comment text,
    keeps_work bigint NOT NULL,
    ended_by uuid
);
CREATE TABLE public.departments (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    name_key text NOT NULL COLLATE pg_catalog."C",
    changed_by uuid NOT NULL
);
CREATE TABLE public.devices (
    organization_id uuid NOT NULL,
    account_id uuid NOT NULL,
    token_hash bytea NOT NULL,
    seen_at bigint NOT NULL
);
CREATE TABLE public.emails (
    email_key text NOT NULL COLLATE pg_catalog."C",
    organization_id uuid NOT NULL,
    account_id uuid NOT NULL
);
CREATE TABLE public.enrolments (
    organization_id uuid NOT NULL,
    account_id uuid NOT NULL,
    section_id uuid NOT NULL,
    role text NOT NULL COLLATE pg_catalog."C",
    changed_by uuid NOT NULL
);
CREATE TABLE public.job_items (
    organization_id uuid NOT NULL,
    job_id uuid NOT NULL,
    seq bigint NOT NULL,
    account_id uuid,
    line bigint,
    outcome text NOT NULL COLLATE pg_catalog."C",
    changes text COLLATE pg_catalog."C",
    changed_by_before uuid
);
CREATE TABLE public.jobs (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    actor_id uuid,
    actor_name text NOT NULL COLLATE pg_catalog."C",
    details text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    finished_at bigint
);
CREATE TABLE public.left_enrolments (
    organization_id uuid NOT NULL,
    account_id uuid NOT NULL,
    job_id uuid NOT NULL,
    section_id uuid NOT NULL,
    role text NOT NULL,
    changed_by uuid NOT NULL
);
CREATE TABLE public.mappings (
    organization_id uuid NOT NULL,
    headings_key text NOT NULL COLLATE pg_catalog."C",
    columns text NOT NULL COLLATE pg_catalog."C",
    used_at bigint NOT NULL
);
CREATE TABLE public.meeting_invitees (
    organization_id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    account_id uuid NOT NULL
);
CREATE TABLE public.meeting_joins (
    organization_id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    account_id uuid NOT NULL,
    first_at bigint NOT NULL,
    last_at bigint NOT NULL,
    times bigint NOT NULL
);
CREATE TABLE public.meetings (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    organizer_id uuid NOT NULL,
    title text NOT NULL COLLATE pg_catalog."C",
    starts_at bigint NOT NULL,
    ends_at bigint NOT NULL,
    link text COLLATE pg_catalog."C",
    cancelled_at bigint
);
CREATE TABLE public.messages (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    job_id uuid NOT NULL,
    account_id uuid NOT NULL,
    version bigint NOT NULL,
    address text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    reason text COLLATE pg_catalog."C",
    said text COLLATE pg_catalog."C",
    attempts bigint NOT NULL,
    queued_at bigint NOT NULL,
    next_at bigint NOT NULL,
    ended_at bigint,
    opened_at bigint
);
CREATE TABLE public.organizations (
    id uuid NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    locale text NOT NULL COLLATE pg_catalog."C",
    settings text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL
);
CREATE TABLE public.recovery_codes (
    organization_id uuid NOT NULL,
    account_id uuid NOT NULL,
    code_hash bytea NOT NULL,
    created_at bigint NOT NULL
);
CREATE TABLE public.refinery_schema_history (
    version integer NOT NULL,
    name character varying(255),
    applied_on character varying(255),
    checksum character varying(255)
);
CREATE TABLE public.requests (
    organization_id uuid NOT NULL,
    key_hash bytea NOT NULL,
    asked_hash bytea NOT NULL,
    result_id uuid NOT NULL,
    created_at bigint NOT NULL
);
CREATE TABLE public.role_loans (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    role_id uuid NOT NULL,
    most_accounts bigint NOT NULL,
    starts_at bigint NOT NULL,
    ends_at bigint NOT NULL,
    lent_by text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.roles (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    code text COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    name_key text NOT NULL COLLATE pg_catalog."C",
    rank bigint NOT NULL,
    permissions text NOT NULL COLLATE pg_catalog."C",
    reach text NOT NULL COLLATE pg_catalog."C",
    authorized bigint NOT NULL,
    CONSTRAINT roles_check CHECK (((rank >= 3) = (id = organization_id)))
);
CREATE TABLE public.schools (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    name_key text NOT NULL COLLATE pg_catalog."C",
    code text COLLATE pg_catalog."C",
    changed_by uuid NOT NULL
);
CREATE TABLE public.second_factors (
    organization_id uuid NOT NULL,
    account_id uuid NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    sealed bytea,
    passkey text COLLATE pg_catalog."C",
    last_step bigint NOT NULL,
    created_at bigint NOT NULL,
    used_at bigint
);
CREATE TABLE public.sections (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    school_id uuid NOT NULL,
    course_code text NOT NULL COLLATE pg_catalog."C",
    section_code text NOT NULL COLLATE pg_catalog."C",
    code_key text NOT NULL COLLATE pg_catalog."C",
    changed_by uuid NOT NULL
);
CREATE TABLE public.sessions (
    organization_id uuid NOT NULL,
    token_hash bytea NOT NULL,
    account_id uuid NOT NULL,
    version bigint NOT NULL,
    agent text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    seen_at bigint NOT NULL,
    confirmed_at bigint NOT NULL,
    challenge text COLLATE pg_catalog."C"
);
CREATE TABLE public.sign_in_steps (
    organization_id uuid NOT NULL,
    token_hash bytea NOT NULL,
    account_id uuid NOT NULL,
    version bigint NOT NULL,
    created_at bigint NOT NULL,
    challenge text COLLATE pg_catalog."C"
);
CREATE TABLE public.ticked (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    ids bytea NOT NULL,
    created_at bigint NOT NULL
);
CREATE TABLE public.titles (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    name_key text NOT NULL COLLATE pg_catalog."C",
    changed_by uuid NOT NULL
);
CREATE TABLE public.uploads (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    stored text NOT NULL COLLATE pg_catalog."C",
    size bigint NOT NULL,
    asked text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    applied_at bigint,
    job_id uuid
);
CREATE TABLE public.usernames (
    scope uuid NOT NULL,
    username_key text NOT NULL COLLATE pg_catalog."C",
    organization_id uuid NOT NULL,
    account_id uuid NOT NULL
);
CREATE TABLE public.verifications (
    organization_id uuid NOT NULL,
    link_hash bytea NOT NULL,
    message_id uuid NOT NULL,
    account_id uuid NOT NULL,
    expires_at bigint NOT NULL,
    used_at bigint
);
CREATE TABLE public.withheld_names (
    name_hash bytea NOT NULL,
    account_id uuid NOT NULL,
    organization_id uuid NOT NULL,
    released_at bigint NOT NULL,
    released_by uuid NOT NULL
);
INSERT INTO public.account_changes VALUES
	(798, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d2e-7000-8002-3e0b3002acf3', 1795849797),
	(798, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d2e-7000-8002-3e0b3002acf3', 1795849797),
	(800, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800a-6e0ae9e09022', 1795849797),
	(800, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800b-db5e09797fc8', 1795849797),
	(800, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800c-22166bd0545f', 1795849797),
	(800, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800d-98bec857948a', 1795849797),
	(800, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800e-87afdd825047', 1795849797),
	(800, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800f-76e6657ac9b2', 1795849797),
	(800, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8010-ed38e7d7d446', 1795849797),
	(800, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8011-582ad1afdf9b', 1795849797),
	(800, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8012-6656b56e7b0d', 1795849797),
	(800, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8013-c1ad1bb5ca01', 1795849797),
	(800, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8014-fa4086d59eb2', 1795849797),
	(800, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8015-0b97434ef7d3', 1795849797),
	(800, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8016-9a4d078c675a', 1795849797),
	(800, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8017-06141576064a', 1795849797),
	(800, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8018-bed5d4813c42', 1795849797),
	(800, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8019-18b17845e469', 1795849797),
	(800, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-801a-fc93b35b4359', 1795849797),
	(800, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-801b-99dc1cc56bc8', 1795849797),
	(800, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-801c-007b047c13cb', 1795849797),
	(800, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-801d-9b5e92840805', 1795849797),
	(802, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e3f-7000-8003-6eab06c390e7', 1795849797),
	(802, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e3f-7000-8004-73cfb47be692', 1795849797),
	(802, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e3f-7000-8005-106918d9a17a', 1795849797),
	(804, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8009-9b534e559d4a', 1795849797),
	(804, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800a-b9102e10bf66', 1795849797),
	(804, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800b-ea2ac42fabf3', 1795849797),
	(804, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800c-48b6b6be5708', 1795849797),
	(804, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800d-978603e91d83', 1795849797),
	(804, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800e-ef5fbf9360dd', 1795849797),
	(804, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800f-914f58dd1c8d', 1795849797),
	(804, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8010-87275541d41b', 1795849797),
	(804, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8011-0cba212ecb07', 1795849797),
	(804, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8012-ca0fa88db4fc', 1795849797),
	(804, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8013-94da50a69faf', 1795849797),
	(804, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8014-3c1d1dfc6211', 1795849797),
	(804, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8015-93691af5fc7b', 1795849797),
	(804, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8016-35e84b593eea', 1795849797),
	(804, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8017-e68c488f8db9', 1795849797),
	(804, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8018-fe58a5931cf1', 1795849797),
	(804, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8019-6050745bd1a1', 1795849797),
	(804, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-801a-80f27c92d5ca', 1795849797),
	(804, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-801b-a147478c997f', 1795849797),
	(806, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800a-6e0ae9e09022', 1795849797),
	(806, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800b-db5e09797fc8', 1795849797),
	(806, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800c-22166bd0545f', 1795849797),
	(806, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800d-98bec857948a', 1795849797),
	(806, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800e-87afdd825047', 1795849797),
	(806, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8010-ed38e7d7d446', 1795849797),
	(806, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8011-582ad1afdf9b', 1795849797),
	(806, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8012-6656b56e7b0d', 1795849797),
	(806, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8013-c1ad1bb5ca01', 1795849797),
	(806, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8015-0b97434ef7d3', 1795849797),
	(806, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8009-9b534e559d4a', 1795849797),
	(806, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800a-b9102e10bf66', 1795849797),
	(806, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800b-ea2ac42fabf3', 1795849797),
	(806, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800c-48b6b6be5708', 1795849797),
	(806, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800d-978603e91d83', 1795849797),
	(806, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800e-ef5fbf9360dd', 1795849797),
	(806, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800f-914f58dd1c8d', 1795849797),
	(806, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8010-87275541d41b', 1795849797),
	(806, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8011-0cba212ecb07', 1795849797),
	(806, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8012-ca0fa88db4fc', 1795849797),
	(806, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8013-94da50a69faf', 1795849797),
	(806, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8014-3c1d1dfc6211', 1795849797),
	(811, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-40b2-7000-8000-c3ed44663589', 1795849798),
	(812, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-40f1-7000-8000-ea1b8ef2d9b3', 1795849798),
	(813, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-4136-7000-8000-2d4833c87dda', 1795849798),
	(814, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-4176-7000-8000-14ef2b4f9564', 1795849798),
	(816, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800a-6e0ae9e09022', 1795849798),
	(826, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-40f1-7000-8000-ea1b8ef2d9b3', 1795849799),
	(829, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-40f1-7000-8000-ea1b8ef2d9b3', 1795849799),
	(831, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-4136-7000-8000-2d4833c87dda', 1795849799),
	(834, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-4136-7000-8000-2d4833c87dda', 1795849799),
	(836, '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d2e-7000-8002-3e0b3002acf3', 1795849799);
INSERT INTO public.accounts VALUES
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800f-76e6657ac9b2', 'student', '1021370012', 'victor.canon', 'victor.canon@correo.example', 'Víctor', NULL, 'Cañón Barragán', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8008-b55f1291d0db', '01a220fd-3dd1-7000-8000-580942081602', NULL, NULL, '7', NULL, NULL, NULL, NULL, NULL, NULL, 'import', 'active', 'initial', NULL, NULL, NULL, 'canon barragan  victor', '', ' victor canon barragan correo example 1021370012', 1795849796998, 1795849796998, '01a220fd-3d7c-7000-8000-43490deef047', '\xbde0d143caf5e9c21ea93cf29e085e8e'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8014-fa4086d59eb2', 'student', '1021409607', 'laura.suarez', 'laura.suarez@correo.example', 'Laura Estefanía', NULL, 'Suárez Fernández', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8008-b55f1291d0db', '01a220fd-3dd1-7000-8000-580942081602', NULL, NULL, '9', NULL, NULL, NULL, NULL, NULL, NULL, 'import', 'active', 'initial', NULL, NULL, NULL, 'suarez fernandez  laura estefania', '', ' laura estefania suarez fernandez correo example 1021409607', 1795849796998, 1795849796998, '01a220fd-3d7c-7000-8000-43490deef047', '\x7b2b587cab89a8c869923aaa659d3486'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8016-9a4d078c675a', 'guardian', NULL, 'miguel.rodriguez', 'miguel.rodriguez@correo.example', 'Miguel Santiago', NULL, 'Rodríguez Vásquez', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8007-5978c4345bcd', '01a220fd-3dd1-7000-8000-580942081602', NULL, NULL, NULL, NULL, NULL, '3005556956', 'miguel.rodriguez@correo.example', NULL, NULL, 'import', 'active', 'initial', NULL, NULL, NULL, 'rodriguez vasquez  miguel santiago', '', ' miguel santiago rodriguez vasquez correo example', 1795849796998, 1795849796998, '01a220fd-3d7c-7000-8000-43490deef047', NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8017-06141576064a', 'guardian', NULL, 'santiago.murillo', 'santiago.murillo@correo.example', 'Santiago', NULL, 'Murillo Mejía', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8007-5978c4345bcd', '01a220fd-3dd1-7000-8000-580942081602', NULL, NULL, NULL, NULL, NULL, '3005558577', 'santiago.murillo@correo.example', NULL, NULL, 'import', 'active', 'initial', NULL, NULL, NULL, 'murillo mejia  santiago', '', ' santiago murillo mejia correo example', 1795849796998, 1795849796998, '01a220fd-3d7c-7000-8000-43490deef047', NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8018-bed5d4813c42', 'guardian', NULL, 'thiago.zuniga', 'thiago.zuniga@correo.example', 'Thiago Efraín', NULL, 'Zúñiga Ramírez', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8007-5978c4345bcd', '01a220fd-3dd1-7000-8000-580942081602', NULL, NULL, NULL, NULL, NULL, '3005550726', 'thiago.zuniga@correo.example', NULL, NULL, 'import', 'active', 'initial', NULL, NULL, NULL, 'zuniga ramirez  thiago efrain', '', ' thiago efrain zuniga ramirez correo example', 1795849796998, 1795849796998, '01a220fd-3d7c-7000-8000-43490deef047', NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8019-18b17845e469', 'guardian', NULL, 'maria.mora', 'maria.mora@correo.example', 'María Ana', NULL, 'Mora Mejía', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8007-5978c4345bcd', '01a220fd-3dd1-7000-8000-580942081602', NULL, NULL, NULL, NULL, NULL, '3005550592', 'maria.mora@correo.example', NULL, NULL, 'import', 'active', 'initial', NULL, NULL, NULL, 'mora mejia  maria ana', '', ' maria ana mora mejia correo example', 1795849796998, 1795849796998, '01a220fd-3d7c-7000-8000-43490deef047', NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-801a-fc93b35b4359', 'guardian', NULL, 'andres.ramirez', 'andres.ramirez@correo.example', 'Andrés', NULL, 'Ramírez Quintero', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8007-5978c4345bcd', '01a220fd-3dd1-7000-8000-580942081602', NULL, NULL, NULL, NULL, NULL, '3005551690', 'andres.ramirez@correo.example', NULL, NULL, 'import', 'active', 'initial', NULL, NULL, NULL, 'ramirez quintero  andres', '', ' andres ramirez quintero correo example', 1795849796998, 1795849796998, '01a220fd-3d7c-7000-8000-43490deef047', NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-801b-99dc1cc56bc8', 'guardian', NULL, 'mauricio.giraldo', 'mauricio.giraldo@correo.example', 'Mauricio', NULL, 'Giraldo Rodríguez', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8007-5978c4345bcd', '01a220fd-3dd1-7000-8000-580942081602', NULL, NULL, NULL, NULL, NULL, '3005550073', 'mauricio.giraldo@correo.example', NULL, NULL, 'import', 'active', 'initial', NULL, NULL, NULL, 'giraldo rodriguez  mauricio', '', ' mauricio giraldo rodriguez correo example', 1795849796998, 1795849796998, '01a220fd-3d7c-7000-8000-43490deef047', NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-801c-007b047c13cb', 'guardian', NULL, 'noelia.fernandez', 'noelia.fernandez@correo.example', 'Noelia', NULL, 'Fernández Patiño', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8007-5978c4345bcd', '01a220fd-3dd1-7000-8000-580942081602', NULL, NULL, NULL, NULL, NULL, '3005554740', 'noelia.fernandez@correo.example', NULL, NULL, 'import', 'active', 'initial', NULL, NULL, NULL, 'fernandez patino  noelia', '', ' noelia fernandez patino correo example', 1795849796998, 1795849796998, '01a220fd-3d7c-7000-8000-43490deef047', NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-801d-9b5e92840805', 'guardian', NULL, 'nubia.hernandez', 'nubia.hernandez@correo.example', 'Nubia', NULL, 'Hernández Ramírez', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8007-5978c4345bcd', '01a220fd-3dd1-7000-8000-580942081602', NULL, NULL, NULL, NULL, NULL, '3005558485', 'nubia.hernandez@correo.example', NULL, NULL, 'import', 'active', 'initial', NULL, NULL, NULL, 'hernandez ramirez  nubia', '', ' nubia hernandez ramirez correo example', 1795849796998, 1795849796998, '01a220fd-3d7c-7000-8000-43490deef047', NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e3f-7000-8003-6eab06c390e7', 'teacher', '52340118', 'amparo.zuluaga', 'amparo.zuluaga@correo.example', 'Amparo Antonella', NULL, 'Zuluaga Sierra', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8005-5a5761c733e9', '01a220fd-3dd1-7000-8000-580942081602', '01a220fd-3e3f-7000-8000-fa059ccfa85e', 'Docente', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'import', 'active', 'initial', NULL, NULL, NULL, 'zuluaga sierra  amparo antonella', '', ' amparo antonella zuluaga sierra correo example 52340118', 1795849797151, 1795849797151, '01a220fd-3e1f-7000-8000-08ba034679b4', '\xaefad69e080765f5c892237fe542f164'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e3f-7000-8004-73cfb47be692', 'teacher', '52381031', 'nestor.garcia', 'nestor.garcia@correo.example', 'Néstor Juan', NULL, 'García Gómez', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8005-5a5761c733e9', '01a220fd-3dd1-7000-8000-580942081602', '01a220fd-3e3f-7000-8001-b1ce41b0995e', 'Docente', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'import', 'active', 'initial', NULL, NULL, NULL, 'garcia gomez  nestor juan', '', ' nestor juan garcia gomez correo example 52381031', 1795849797151, 1795849797151, '01a220fd-3e1f-7000-8000-08ba034679b4', '\xab7cb23d53f0934e05a09123451cf832'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800a-6e0ae9e09022', 'student', '1021330417', 'manuela.rodriguez', 'manuela.rodriguez@laceiba.example', 'Manuela Valentina', NULL, 'Rodríguez Peña', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8008-b55f1291d0db', '01a220fd-3dd1-7000-8000-580942081602', NULL, NULL, '1', NULL, NULL, NULL, NULL, NULL, NULL, 'import', 'inactive', 'initial', NULL, NULL, NULL, 'rodriguez pena  manuela valentina', '', ' manuela valentina rodriguez pena laceiba example 1021330417', 1795849796998, 1795849798139, '01a220fd-41fb-7000-8000-cb7b7b89bc13', NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d2e-7000-8002-3e0b3002acf3', 'staff', NULL, NULL, 'rectoria@laceiba.example', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8000-92f0488f9ab7', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'by-hand', 'active', 'own', 1795849799358, 1795849799358, NULL, 'rectoria@laceiba.example', '', ' rectoria laceiba example', 1795849796910, 1795849796910, '01a220fd-3d2e-7000-8001-c7772a22a797', NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e3f-7000-8005-106918d9a17a', 'teacher', '52421944', 'juan.gonzalez', 'juan.gonzalez@correo.example', 'Juan', NULL, 'González Hurtado', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8005-5a5761c733e9', '01a220fd-3dd1-7000-8000-580942081602', '01a220fd-3e3f-7000-8002-25d9cbfff80e', 'Docente', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'import', 'active', 'initial', NULL, NULL, NULL, 'gonzalez hurtado  juan', '', ' juan gonzalez hurtado correo example 52421944', 1795849797151, 1795849797151, '01a220fd-3e1f-7000-8000-08ba034679b4', '\x8c280369224c25c44fe71473ddfe7937'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8015-93691af5fc7b', 'guardian', NULL, 'debora.moura', 'debora.moura@email.example', 'Débora', NULL, 'Moura Xavier', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8007-5978c4345bcd', '01a220fd-3e9d-7000-8000-a20012565f77', NULL, NULL, NULL, NULL, NULL, NULL, 'debora.moura@email.example', NULL, NULL, 'import', 'active', 'initial', NULL, NULL, NULL, 'moura xavier  debora', '', ' debora moura xavier email example', 1795849797240, 1795849797240, '01a220fd-3e77-7000-8000-374202411c86', NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8016-35e84b593eea', 'guardian', NULL, 'laura.beatriz', 'laura.lacerda@email.example', 'Laura', NULL, 'Beatriz Lacerda', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8007-5978c4345bcd', '01a220fd-3e9d-7000-8000-a20012565f77', NULL, NULL, NULL, NULL, NULL, NULL, 'laura.lacerda@email.example', NULL, NULL, 'import', 'active', 'initial', NULL, NULL, NULL, 'beatriz lacerda  laura', '', ' laura beatriz lacerda email example', 1795849797240, 1795849797240, '01a220fd-3e77-7000-8000-374202411c86', NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8017-e68c488f8db9', 'guardian', NULL, 'manuela.isabela', 'manuela.leite@email.example', 'Manuela', NULL, 'Isabela Leite', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8007-5978c4345bcd', '01a220fd-3e9d-7000-8000-a20012565f77', NULL, NULL, NULL, NULL, NULL, NULL, 'manuela.leite@email.example', NULL, NULL, 'import', 'active', 'initial', NULL, NULL, NULL, 'isabela leite  manuela', '', ' manuela isabela leite email example', 1795849797240, 1795849797240, '01a220fd-3e77-7000-8000-374202411c86', NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8018-fe58a5931cf1', 'guardian', NULL, 'valentina.luz', 'valentina.luz@email.example', 'Valentina', NULL, 'Luz', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8007-5978c4345bcd', '01a220fd-3e9d-7000-8000-a20012565f77', NULL, NULL, NULL, NULL, NULL, NULL, 'valentina.luz@email.example', NULL, NULL, 'import', 'active', 'initial', NULL, NULL, NULL, 'luz  valentina', '', ' valentina luz email example', 1795849797240, 1795849797240, '01a220fd-3e77-7000-8000-374202411c86', NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8019-6050745bd1a1', 'guardian', NULL, 'heloisa.silva', 'heloisa.silva@email.example', 'Heloísa', NULL, 'Silva Pereira', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8007-5978c4345bcd', '01a220fd-3e9d-7000-8000-a20012565f77', NULL, NULL, NULL, NULL, NULL, NULL, 'heloisa.silva@email.example', NULL, NULL, 'import', 'active', 'initial', NULL, NULL, NULL, 'silva pereira  heloisa', '', ' heloisa silva pereira email example', 1795849797240, 1795849797240, '01a220fd-3e77-7000-8000-374202411c86', NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-801a-80f27c92d5ca', 'guardian', NULL, 'maria.cunha', 'maria.cunha@email.example', 'Maria', NULL, 'Cunha', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8007-5978c4345bcd', '01a220fd-3e9d-7000-8000-a20012565f77', NULL, NULL, NULL, NULL, NULL, NULL, 'maria.cunha@email.example', NULL, NULL, 'import', 'active', 'initial', NULL, NULL, NULL, 'cunha  maria', '', ' maria cunha email example', 1795849797240, 1795849797240, '01a220fd-3e77-7000-8000-374202411c86', NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-801b-a147478c997f', 'guardian', NULL, 'valentina.helena', 'valentina.rego@email.example', 'Valentina', NULL, 'Helena Rêgo', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8007-5978c4345bcd', '01a220fd-3e9d-7000-8000-a20012565f77', NULL, NULL, NULL, NULL, NULL, NULL, 'valentina.rego@email.example', NULL, NULL, 'import', 'active', 'initial', NULL, NULL, NULL, 'helena rego  valentina', '', ' valentina helena rego email example', 1795849797240, 1795849797240, '01a220fd-3e77-7000-8000-374202411c86', NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800b-db5e09797fc8', 'student', '1021338336', 'maria.murillo', 'maria.murillo@laceiba.example', 'María', NULL, 'Murillo Luna', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8008-b55f1291d0db', '01a220fd-3dd1-7000-8000-580942081602', NULL, NULL, '2', NULL, NULL, NULL, NULL, NULL, NULL, 'import', 'active', 'initial', NULL, NULL, NULL, 'murillo luna  maria', '', ' maria murillo luna laceiba example 1021338336', 1795849796998, 1795849797367, '01a220fd-3ef6-7000-8000-6d5d939f0871', NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800c-22166bd0545f', 'student', '1021346255', 'nicolas.zuniga', 'nicolas.zuniga@laceiba.example', 'Nicolás', NULL, 'Zúñiga Ramos', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8008-b55f1291d0db', '01a220fd-3dd1-7000-8000-580942081602', NULL, NULL, '2', NULL, NULL, NULL, NULL, NULL, NULL, 'import', 'active', 'initial', NULL, NULL, NULL, 'zuniga ramos  nicolas', '', ' nicolas zuniga ramos laceiba example 1021346255', 1795849796998, 1795849797367, '01a220fd-3ef6-7000-8000-6d5d939f0871', NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800d-98bec857948a', 'student', '1021354174', 'edgar.quinones', 'edgar.quinones@laceiba.example', 'Édgar Fabián', NULL, 'Quiñones Mora', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8008-b55f1291d0db', '01a220fd-3dd1-7000-8000-580942081602', NULL, NULL, '2', NULL, NULL, NULL, NULL, NULL, NULL, 'import', 'active', 'initial', NULL, NULL, NULL, 'quinones mora  edgar fabian', '', ' edgar fabian quinones mora laceiba example 1021354174', 1795849796998, 1795849797367, '01a220fd-3ef6-7000-8000-6d5d939f0871', NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800e-87afdd825047', 'student', '1021362093', 'karen.ramirez', 'karen.ramirez@laceiba.example', 'Karen María', NULL, 'Ramírez García', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8008-b55f1291d0db', '01a220fd-3dd1-7000-8000-580942081602', NULL, NULL, '4', NULL, NULL, NULL, NULL, NULL, NULL, 'import', 'active', 'initial', NULL, NULL, NULL, 'ramirez garcia  karen maria', '', ' karen maria ramirez garcia laceiba example 1021362093', 1795849796998, 1795849797367, '01a220fd-3ef6-7000-8000-6d5d939f0871', NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8010-ed38e7d7d446', 'student', '1021377931', 'sofia.rodriguez', 'sofia.rodriguez@laceiba.example', 'Sofía', NULL, 'Rodríguez Peña', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8008-b55f1291d0db', '01a220fd-3dd1-7000-8000-580942081602', NULL, NULL, '7', NULL, NULL, NULL, NULL, NULL, NULL, 'import', 'active', 'initial', NULL, NULL, NULL, 'rodriguez pena  sofia', '', ' sofia rodriguez pena laceiba example 1021377931', 1795849796998, 1795849797367, '01a220fd-3ef6-7000-8000-6d5d939f0871', NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8011-582ad1afdf9b', 'student', '1021385850', 'carlos.quinones', 'carlos.quinones@laceiba.example', 'Carlos Benjamín', NULL, 'Quiñones Mora', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8008-b55f1291d0db', '01a220fd-3dd1-7000-8000-580942081602', NULL, NULL, '8', NULL, NULL, NULL, NULL, NULL, NULL, 'import', 'active', 'initial', NULL, NULL, NULL, 'quinones mora  carlos benjamin', '', ' carlos benjamin quinones mora laceiba example 1021385850', 1795849796998, 1795849797367, '01a220fd-3ef6-7000-8000-6d5d939f0871', NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8012-6656b56e7b0d', 'student', '1021393769', 'veronica.ramirez', 'veronica.ramirez@laceiba.example', 'Verónica Antonia', NULL, 'Ramírez García', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8008-b55f1291d0db', '01a220fd-3dd1-7000-8000-580942081602', NULL, NULL, '8', NULL, NULL, NULL, NULL, NULL, NULL, 'import', 'active', 'initial', NULL, NULL, NULL, 'ramirez garcia  veronica antonia', '', ' veronica antonia ramirez garcia laceiba example 1021393769', 1795849796998, 1795849797367, '01a220fd-3ef6-7000-8000-6d5d939f0871', NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8013-c1ad1bb5ca01', 'student', '1021401688', 'juan.giraldo', 'juan.giraldo@laceiba.example', 'Juan Jerónimo', NULL, 'Giraldo Luna', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8008-b55f1291d0db', '01a220fd-3dd1-7000-8000-580942081602', NULL, NULL, '9', NULL, NULL, NULL, NULL, NULL, NULL, 'import', 'active', 'initial', NULL, NULL, NULL, 'giraldo luna  juan jeronimo', '', ' juan jeronimo giraldo luna laceiba example 1021401688', 1795849796998, 1795849797367, '01a220fd-3ef6-7000-8000-6d5d939f0871', NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8015-0b97434ef7d3', 'student', '1021417526', 'santiago.sanchez', 'santiago.sanchez@laceiba.example', 'Santiago Mateo', NULL, 'Sánchez Hernández', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8008-b55f1291d0db', '01a220fd-3dd1-7000-8000-580942081602', NULL, NULL, '9', NULL, NULL, NULL, NULL, NULL, NULL, 'import', 'active', 'initial', NULL, NULL, NULL, 'sanchez hernandez  santiago mateo', '', ' santiago mateo sanchez hernandez laceiba example 1021417526', 1795849796998, 1795849797367, '01a220fd-3ef6-7000-8000-6d5d939f0871', NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8009-9b534e559d4a', 'student', '0012045', 'bruna.jardim', 'bruna.jardim@laceiba.example', 'Bruna', NULL, 'Jardim Xavier', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8008-b55f1291d0db', '01a220fd-3e9d-7000-8000-a20012565f77', NULL, NULL, '1º ano', NULL, NULL, NULL, NULL, NULL, NULL, 'import', 'active', 'initial', NULL, NULL, NULL, 'jardim xavier  bruna', '', ' bruna jardim xavier laceiba example 0012045', 1795849797240, 1795849797367, '01a220fd-3ef6-7000-8000-6d5d939f0871', NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800a-b9102e10bf66', 'student', '0012058', 'julia.lacerda', 'julia.lacerda@laceiba.example', 'Júlia', NULL, 'Lacerda', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8008-b55f1291d0db', '01a220fd-3e9d-7000-8000-a20012565f77', NULL, NULL, '1º ano', NULL, NULL, NULL, NULL, NULL, NULL, 'import', 'active', 'initial', NULL, NULL, NULL, 'lacerda  julia', '', ' julia lacerda laceiba example 0012058', 1795849797240, 1795849797367, '01a220fd-3ef6-7000-8000-6d5d939f0871', NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800b-ea2ac42fabf3', 'student', '0012071', 'valentina.jardim', 'valentina.jardim@laceiba.example', 'Valentina Tatiane', NULL, 'Jardim Xavier', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8008-b55f1291d0db', '01a220fd-3e9d-7000-8000-a20012565f77', NULL, NULL, '2º ano', NULL, NULL, NULL, NULL, NULL, NULL, 'import', 'active', 'initial', NULL, NULL, NULL, 'jardim xavier  valentina tatiane', '', ' valentina tatiane jardim xavier laceiba example 0012071', 1795849797240, 1795849797367, '01a220fd-3ef6-7000-8000-6d5d939f0871', NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800c-48b6b6be5708', 'student', '0012084', 'estela.leite', 'estela.leite@laceiba.example', 'Estela', NULL, 'Leite', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8008-b55f1291d0db', '01a220fd-3e9d-7000-8000-a20012565f77', NULL, NULL, '3º ano', NULL, NULL, NULL, NULL, NULL, NULL, 'import', 'active', 'initial', NULL, NULL, NULL, 'leite  estela', '', ' estela leite laceiba example 0012084', 1795849797240, 1795849797367, '01a220fd-3ef6-7000-8000-6d5d939f0871', NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800d-978603e91d83', 'student', '0012097', 'moises.luz', 'moises.luz@laceiba.example', 'Moisés', NULL, 'Luz', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8008-b55f1291d0db', '01a220fd-3e9d-7000-8000-a20012565f77', NULL, NULL, '3º ano', NULL, NULL, NULL, NULL, NULL, NULL, 'import', 'active', 'initial', NULL, NULL, NULL, 'luz  moises', '', ' moises luz laceiba example 0012097', 1795849797240, 1795849797367, '01a220fd-3ef6-7000-8000-6d5d939f0871', NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800e-ef5fbf9360dd', 'student', '0012110', 'joao.oliveira', 'joao.oliveira@laceiba.example', 'João', NULL, 'Oliveira Pereira', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8008-b55f1291d0db', '01a220fd-3e9d-7000-8000-a20012565f77', NULL, NULL, '3º ano', NULL, NULL, NULL, NULL, NULL, NULL, 'import', 'active', 'initial', NULL, NULL, NULL, 'oliveira pereira  joao', '', ' joao oliveira pereira laceiba example 0012110', 1795849797240, 1795849797367, '01a220fd-3ef6-7000-8000-6d5d939f0871', NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800f-914f58dd1c8d', 'student', '0012123', 'leticia.lacerda', 'leticia.lacerda@laceiba.example', 'Letícia Alice', NULL, 'Lacerda', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8008-b55f1291d0db', '01a220fd-3e9d-7000-8000-a20012565f77', NULL, NULL, '4º ano', NULL, NULL, NULL, NULL, NULL, NULL, 'import', 'active', 'initial', NULL, NULL, NULL, 'lacerda  leticia alice', '', ' leticia alice lacerda laceiba example 0012123', 1795849797240, 1795849797367, '01a220fd-3ef6-7000-8000-6d5d939f0871', NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8010-87275541d41b', 'student', '0012136', 'rafael.oliveira', 'rafael.oliveira@laceiba.example', 'Rafael', NULL, 'Oliveira Pereira', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8008-b55f1291d0db', '01a220fd-3e9d-7000-8000-a20012565f77', NULL, NULL, '4º ano', NULL, NULL, NULL, NULL, NULL, NULL, 'import', 'active', 'initial', NULL, NULL, NULL, 'oliveira pereira  rafael', '', ' rafael oliveira pereira laceiba example 0012136', 1795849797240, 1795849797367, '01a220fd-3ef6-7000-8000-6d5d939f0871', NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8011-0cba212ecb07', 'student', '0012149', 'caua.cunha', 'caua.cunha@laceiba.example', 'Cauã Theo', NULL, 'Cunha', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8008-b55f1291d0db', '01a220fd-3e9d-7000-8000-a20012565f77', NULL, NULL, '4º ano', NULL, NULL, NULL, NULL, NULL, NULL, 'import', 'active', 'initial', NULL, NULL, NULL, 'cunha  caua theo', '', ' caua theo cunha laceiba example 0012149', 1795849797240, 1795849797367, '01a220fd-3ef6-7000-8000-6d5d939f0871', NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8012-ca0fa88db4fc', 'student', '0012162', 'maria.leite', 'maria.leite@laceiba.example', 'Maria', NULL, 'Leite', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8008-b55f1291d0db', '01a220fd-3e9d-7000-8000-a20012565f77', NULL, NULL, '5º ano', NULL, NULL, NULL, NULL, NULL, NULL, 'import', 'active', 'initial', NULL, NULL, NULL, 'leite  maria', '', ' maria leite laceiba example 0012162', 1795849797240, 1795849797367, '01a220fd-3ef6-7000-8000-6d5d939f0871', NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8013-94da50a69faf', 'student', '0012175', 'beatriz.rego', 'beatriz.rego@laceiba.example', 'Beatriz', NULL, 'Rêgo', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8008-b55f1291d0db', '01a220fd-3e9d-7000-8000-a20012565f77', NULL, NULL, '5º ano', NULL, NULL, NULL, NULL, NULL, NULL, 'import', 'active', 'initial', NULL, NULL, NULL, 'rego  beatriz', '', ' beatriz rego laceiba example 0012175', 1795849797240, 1795849797367, '01a220fd-3ef6-7000-8000-6d5d939f0871', NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8014-3c1d1dfc6211', 'student', '0012188', 'thiago.luz', 'thiago.luz@laceiba.example', 'Thiago', NULL, 'Luz', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8008-b55f1291d0db', '01a220fd-3e9d-7000-8000-a20012565f77', NULL, NULL, '5º ano', NULL, NULL, NULL, NULL, NULL, NULL, 'import', 'active', 'initial', NULL, NULL, NULL, 'luz  thiago', '', ' thiago luz laceiba example 0012188', 1795849797240, 1795849797367, '01a220fd-3ef6-7000-8000-6d5d939f0871', NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-4176-7000-8000-14ef2b4f9564', 'staff', '99', 'ines.soto', NULL, 'Inés', NULL, 'Soto', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8004-3edc1fd73bae', '01a220fd-3dd1-7000-8000-580942081602', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a220fd-40f1-7000-8000-ea1b8ef2d9b3', 'by-hand', 'active', 'initial', NULL, NULL, NULL, 'soto  ines', '', ' ines soto 99', 1795849798006, 1795849798006, '01a220fd-4176-7000-8001-9bb6ea6789ab', NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-40b2-7000-8000-c3ed44663589', 'student', '77', 'ana.pena', NULL, 'Ana', NULL, 'Peña', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8008-b55f1291d0db', '01a220fd-3dd1-7000-8000-580942081602', NULL, NULL, NULL, NULL, NULL, '3005551234', NULL, NULL, NULL, 'by-hand', 'active', 'initial', NULL, NULL, NULL, 'pena  ana', '', ' ana pena 77', 1795849797810, 1795849798306, '01a220fd-42a2-7000-8000-1be480fdebbb', NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-40f1-7000-8000-ea1b8ef2d9b3', 'staff', '88', 'leo.ruiz', 'leo.ruiz@laceiba.example', 'Leo', NULL, 'Ruiz', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8003-a6db006bc9b9', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'by-hand', 'active', 'own', 1795849798902, 1795849798902, NULL, 'ruiz  leo', '', ' leo ruiz laceiba example 88', 1795849797873, 1795849797873, '01a220fd-40f1-7000-8001-c78735f7180b', NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-4136-7000-8000-2d4833c87dda', 'teacher', NULL, 'eva.mora', NULL, 'Eva', NULL, 'Mora', NULL, NULL, NULL, NULL, '01a220fd-3d2e-7000-8005-5a5761c733e9', '01a220fd-3dd1-7000-8000-580942081602', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'by-hand', 'active', 'own', 1795849799153, 1795849799153, NULL, 'mora  eva', '', ' eva mora', 1795849797942, 1795849797942, '01a220fd-4136-7000-8001-fb460acb2cde', NULL);
INSERT INTO public.api_keys VALUES
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-439f-7000-8000-fcd1d148a366', 'Matrícula', '01a220fd-3d2e-7000-8003-a6db006bc9b9', '', '\x5191f63422eee085204cfd0ba410a316a7aab9d995458bb76a20a84d58da8a59', 1795849798559, 'operator', 1827385798559, NULL, 1795849798738);
INSERT INTO public.associations VALUES
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800a-6e0ae9e09022', '01a220fd-3dd1-7000-8016-9a4d078c675a', 'guardian', '01a220fd-3d7c-7000-8000-43490deef047'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800b-db5e09797fc8', '01a220fd-3dd1-7000-8017-06141576064a', 'guardian', '01a220fd-3d7c-7000-8000-43490deef047'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800c-22166bd0545f', '01a220fd-3dd1-7000-8018-bed5d4813c42', 'guardian', '01a220fd-3d7c-7000-8000-43490deef047'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800d-98bec857948a', '01a220fd-3dd1-7000-8019-18b17845e469', 'guardian', '01a220fd-3d7c-7000-8000-43490deef047'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800e-87afdd825047', '01a220fd-3dd1-7000-801a-fc93b35b4359', 'guardian', '01a220fd-3d7c-7000-8000-43490deef047'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8010-ed38e7d7d446', '01a220fd-3dd1-7000-8016-9a4d078c675a', 'guardian', '01a220fd-3d7c-7000-8000-43490deef047'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8011-582ad1afdf9b', '01a220fd-3dd1-7000-8019-18b17845e469', 'guardian', '01a220fd-3d7c-7000-8000-43490deef047'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8012-6656b56e7b0d', '01a220fd-3dd1-7000-801a-fc93b35b4359', 'guardian', '01a220fd-3d7c-7000-8000-43490deef047'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8013-c1ad1bb5ca01', '01a220fd-3dd1-7000-801b-99dc1cc56bc8', 'guardian', '01a220fd-3d7c-7000-8000-43490deef047'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8014-fa4086d59eb2', '01a220fd-3dd1-7000-801c-007b047c13cb', 'guardian', '01a220fd-3d7c-7000-8000-43490deef047'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8015-0b97434ef7d3', '01a220fd-3dd1-7000-801d-9b5e92840805', 'guardian', '01a220fd-3d7c-7000-8000-43490deef047'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8009-9b534e559d4a', '01a220fd-3e9d-7000-8015-93691af5fc7b', 'guardian', '01a220fd-3e77-7000-8000-374202411c86'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800a-b9102e10bf66', '01a220fd-3e9d-7000-8016-35e84b593eea', 'guardian', '01a220fd-3e77-7000-8000-374202411c86'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800b-ea2ac42fabf3', '01a220fd-3e9d-7000-8015-93691af5fc7b', 'guardian', '01a220fd-3e77-7000-8000-374202411c86'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800c-48b6b6be5708', '01a220fd-3e9d-7000-8017-e68c488f8db9', 'guardian', '01a220fd-3e77-7000-8000-374202411c86'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800d-978603e91d83', '01a220fd-3e9d-7000-8018-fe58a5931cf1', 'guardian', '01a220fd-3e77-7000-8000-374202411c86'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800e-ef5fbf9360dd', '01a220fd-3e9d-7000-8019-6050745bd1a1', 'guardian', '01a220fd-3e77-7000-8000-374202411c86'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800f-914f58dd1c8d', '01a220fd-3e9d-7000-8016-35e84b593eea', 'guardian', '01a220fd-3e77-7000-8000-374202411c86'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8010-87275541d41b', '01a220fd-3e9d-7000-8019-6050745bd1a1', 'guardian', '01a220fd-3e77-7000-8000-374202411c86'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8011-0cba212ecb07', '01a220fd-3e9d-7000-801a-80f27c92d5ca', 'guardian', '01a220fd-3e77-7000-8000-374202411c86'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8012-ca0fa88db4fc', '01a220fd-3e9d-7000-8017-e68c488f8db9', 'guardian', '01a220fd-3e77-7000-8000-374202411c86'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8013-94da50a69faf', '01a220fd-3e9d-7000-801b-a147478c997f', 'guardian', '01a220fd-3e77-7000-8000-374202411c86'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8014-3c1d1dfc6211', '01a220fd-3e9d-7000-8018-fe58a5931cf1', 'guardian', '01a220fd-3e77-7000-8000-374202411c86');
INSERT INTO public.attempts VALUES
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '\xf78a92bcb92bc645ffbf9953fed4ce30', 0, 1795849798794),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '\x3757622ae5cb83e7ee4525c33abf661a', 0, 1795849799086),
	('00000000-0000-0000-0000-000000000000', '\x133bab7418125fec24d3f6b2defb735c', 0, 1795849799282),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '\x8cf416d867ee316556abdef4a25866fa', 0, 1795849799282);
INSERT INTO public.audit VALUES
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', 1, '01a220fd-3d2e-7000-8001-c7772a22a797', 1795849796910, NULL, 'operator', 'organization.create', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '{"manager":"rectoria@laceiba.example","name":"Institución Educativa La Ceiba"}', 1, '\x5370bdeac8774254fbdec031977dee47c60ed3cf559e613bab88a4980da7595d'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', 2, '01a220fd-3deb-7000-8000-37ed8d1c834a', 1795849796998, NULL, 'operator', 'import.apply', '01a220fd-3d7c-7000-8000-43490deef047', '{"file":"students.csv","format":"table","rows":12,"totals":{"changed":0,"new":12,"new_guardians":8,"refused":0,"unchanged":0}}', 1, '\xa259151cf1786a5b5b9d53958878c6962c7532caeba4d953d61c0d62fd29b91d'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', 3, '01a220fd-3e48-7000-8000-31bbbc224996', 1795849797151, NULL, 'operator', 'import.apply', '01a220fd-3e1f-7000-8000-08ba034679b4', '{"file":"teachers.csv","format":"table","rows":3,"totals":{"changed":0,"new":3,"new_guardians":0,"refused":0,"unchanged":0}}', 1, '\x9bde783aef2baa9e20488cd97cfa85d6ef0d55b3c0c912172a9d4b796eb8a863'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', 4, '01a220fd-3ea9-7000-8000-7496c001cff5', 1795849797240, NULL, 'operator', 'import.apply', '01a220fd-3e77-7000-8000-374202411c86', '{"file":"alunos.csv","format":"table","rows":12,"totals":{"changed":0,"new":12,"new_guardians":7,"refused":0,"unchanged":0}}', 1, '\x82dc0dfc12d0467d715dbf6530101cb6e99e160f3696cfc21b4b7d645f67b789'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', 5, '01a220fd-3f6e-7000-8000-e3074f1fa6db', 1795849797367, NULL, 'operator', 'credentials.apply', '01a220fd-3ef6-7000-8000-6d5d939f0871', '{"domain":"laceiba.example","filter":{},"keep_own":false,"mode":"missing","pattern":null,"profile":"student","skipped":{"has-email":2},"style":null,"totals":{"emails":22,"own_replaced":0,"passwords":22,"selected":24,"skipped":2,"usernames":0}}', 1, '\xf8893706af336b4e3bf7b2e6cf17fd28343f39603694c92a31843a7afe6cae1a'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', 6, '01a220fd-400a-7000-8000-93cc61b8f38e', 1795849797613, NULL, 'operator', 'credentials.apply', '01a220fd-3fed-7000-8000-3ef68eb9ce9a', '{"domain":null,"filter":{},"keep_own":false,"mode":"passwords","pattern":null,"profile":"teacher","skipped":{},"style":null,"totals":{"emails":0,"own_replaced":0,"passwords":3,"selected":3,"skipped":0,"usernames":0}}', 1, '\xf5562c4fc7eca54b305c7eeca250af5994897f8be05e2fa503a189ae542b4535'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', 7, '01a220fd-406c-7000-8000-3b8eca392d45', 1795849797707, NULL, 'operator', 'credentials.apply', '01a220fd-404a-7000-8000-161cb9aaac9c', '{"domain":null,"filter":{},"keep_own":false,"mode":"passwords","pattern":null,"profile":"guardian","skipped":{},"style":null,"totals":{"emails":0,"own_replaced":0,"passwords":15,"selected":15,"skipped":0,"usernames":0}}', 1, '\x3407d346728a7a493d70b72fc4d5c1c29b90d79fc176bf820f93859a559173e0'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', 8, '01a220fd-40b2-7000-8001-342ffe3ccb1a', 1795849797810, NULL, 'operator', 'account.create', '01a220fd-40b2-7000-8000-c3ed44663589', '{"profile":"student","role":"01a220fd-3d2e-7000-8008-b55f1291d0db","shown":false}', 1, '\x8f3a9e80ab2e63c3a1e4f0640392513f1a5163f94e2ddbd7c1f9d618cd8913fc'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', 9, '01a220fd-40f1-7000-8001-c78735f7180b', 1795849797873, NULL, 'operator', 'account.create', '01a220fd-40f1-7000-8000-ea1b8ef2d9b3', '{"profile":"staff","role":"01a220fd-3d2e-7000-8003-a6db006bc9b9","shown":false}', 1, '\xb0cbbd9bfc56c8ef73f3c64fa4eca2c1b8841dc0e2a24d23bc45446728e0fc80'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', 10, '01a220fd-4136-7000-8001-fb460acb2cde', 1795849797942, NULL, 'operator', 'account.create', '01a220fd-4136-7000-8000-2d4833c87dda', '{"profile":"teacher","role":"01a220fd-3d2e-7000-8005-5a5761c733e9","shown":false}', 1, '\xa42063fce90bf8e7a17875c3df98d697611abbf1d1a82969b4fbe08c9811cdee'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', 11, '01a220fd-4176-7000-8001-9bb6ea6789ab', 1795849798006, NULL, 'operator', 'account.create', '01a220fd-4176-7000-8000-14ef2b4f9564', '{"profile":"staff","role":"01a220fd-3d2e-7000-8004-3edc1fd73bae","shown":true}', 1, '\xf3508e23405ea585ad1f3bd1cbdb8200acc4b62d31dafb09f3b62bf5e1dc09ad'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', 12, '01a220fd-4251-7000-8000-f8968dd8b502', 1795849798139, NULL, 'operator', 'accounts.deactivate', '01a220fd-41fb-7000-8000-cb7b7b89bc13', '{"action":"deactivate","comment":"Se fue del país","filter":{"grade_level":"1"},"keep":true,"skipped":{},"totals":{"changed":1,"own_replaced":0,"selected":1,"skipped":0}}', 1, '\x8f971063cd0f1a0866761a341960883ada4b8920408a091a9950eaaa70d35ee0'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', 13, '01a220fd-42a2-7000-8000-1be480fdebbb', 1795849798306, NULL, 'operator', 'account.edit', '01a220fd-40b2-7000-8000-c3ed44663589', '{"changed_by_before":"01a220fd-40b2-7000-8001-342ffe3ccb1a","phone":[null,"3005551234"]}', 1, '\xed95a4c2e252be84b4ef46b5b59f1b683a7b6d7d572643d1dc5acb0666eab86a'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', 14, '01a220fd-42e5-7000-8001-ea7dec10c170', 1795849798381, NULL, 'operator', 'meeting.create', '01a220fd-42e5-7000-8000-c48e664777e4', '{"link":true,"meeting":"Reunión de padres","minutes":60,"organizer":"01a220fd-40f1-7000-8000-ea1b8ef2d9b3","starts_at":1801332000000}', 1, '\x5ae7f5da363429ed634a0221ddcd48519e42531f0b5e413b0c7b882c253fc2b7'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', 15, '01a220fd-42e5-7000-8002-27c1f72083e1', 1795849798387, NULL, 'operator', 'meeting.invite', '01a220fd-42e5-7000-8000-c48e664777e4', '{"invited":2,"meeting":"Reunión de padres","people":["01a220fd-40b2-7000-8000-c3ed44663589","01a220fd-4176-7000-8000-14ef2b4f9564"]}', 1, '\xa089e6e2e2f7fb1d7ebc63357084c7ebdd64c3aa5ee7781c92ba6459ceaafe2c'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', 16, '01a220fd-4367-7000-8000-3e6c29ae098a', 1795849798458, NULL, 'operator', 'messages.queue', '01a220fd-433a-7000-8000-f15f52c65b9a', '{"filter":{"profile":"guardian"},"messages":15,"skipped":{}}', 1, '\xf6b147cfc579b11078a0acd9da47f79a2f0cc53f0b7d2d7f41901addaf92f653'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', 17, '01a220fd-439f-7000-8001-cce919cc4fee', 1795849798559, NULL, 'operator', 'key.add', '01a220fd-439f-7000-8000-fcd1d148a366', '{"expires_at":1827385798559,"name":"Matrícula","role":"Administrador","schools":[]}', 1, '\x695e7c8013ec02b637bff420bb3721f790cac4a15d76cad55c6b0178a1f5d84a'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', 18, '01a220fd-447e-7000-8000-d45a5015143f', 1795849798776, '01a220fd-439f-7000-8000-fcd1d148a366', 'API · Matrícula', 'import.upload', '01a220fd-4453-7000-8000-faaf6d05a7fb', '{"file":"matricula.csv","size":42}', 1, '\xd637f89c7bd9f145dd03968846c774e6093ecc5a32527cd89ba829f0f02f577a'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', 19, '01a220fd-45a2-7000-8000-619092e4def7', 1795849799074, '01a220fd-40f1-7000-8000-ea1b8ef2d9b3', 'leo.ruiz', 'account.password', '01a220fd-40f1-7000-8000-ea1b8ef2d9b3', '{}', 1, '\x3c66537b80e5fd7a4155a93664f4c9881944b9301bd055967e8daa6b07074577'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', 20, '01a220fd-466a-7000-8000-56fc90d0461b', 1795849799274, '01a220fd-4136-7000-8000-2d4833c87dda', 'eva.mora', 'account.password', '01a220fd-4136-7000-8000-2d4833c87dda', '{}', 1, '\xcb049f0decbef260a4b39739f9cb3c289933cdbff7356711936c4570f9ffcc36'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', 21, '01a220fd-46df-7000-8000-30dc1dc6b0fd', 1795849799391, '01a220fd-3d2e-7000-8002-3e0b3002acf3', 'rectoria@laceiba.example', 'factor.add', '01a220fd-3d2e-7000-8002-3e0b3002acf3', '{"kind":"totp"}', 1, '\xd3f2fa85ec35f81505bcee833afad81789c93ec5f84b8d8e0ac34e3e3c3cbb27'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', 22, '01a220fd-46fa-7000-8000-3d531129bde0', 1795849799417, '01a220fd-3d2e-7000-8002-3e0b3002acf3', 'rectoria@laceiba.example', 'import.upload', '01a220fd-46ee-7000-8000-0b30b26edd5f', '{"file":"docentes.csv","size":43}', 1, '\x9a013bec5829d84e0bece6bcf7b6e8110b4097a682c572b6bd4a94fcfe2a0607'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', 23, '01a220fd-4762-7000-8000-f6be8e772d37', 1795849799508, NULL, 'operator', 'role.lend', '01a220fd-4136-7000-8000-2d4833c87dda', '{"most_accounts":50,"role":"01a220fd-3d2e-7000-8004-3edc1fd73bae","until":"2027-11-30 23:59"}', 1, '\x388ef6b6935853e676192800aa0eb37d6fab805b06f456dbdaf4b3b64cb3eda3');
INSERT INTO public.audit_heads VALUES
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', 23, '\x388ef6b6935853e676192800aa0eb37d6fab805b06f456dbdaf4b3b64cb3eda3', 1, '\xaf4c2ab33427a4a81a3b091a57efcf1f03d658100b9406023c65ab6c4efe47b4');
INSERT INTO public.credentials VALUES
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d2e-7000-8002-3e0b3002acf3', 1, 'own', NULL, '$argon2id$v=19$m=19456,t=2,p=1$ub+1PWod5I4gXQoDCDT8dA$9k8cxAW4MX7PniGyhgCSc9GVZiFgTgSPP9zyGRhxurc', '01a220fd-3d2e-7000-8001-c7772a22a797', 1795849796910, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800a-6e0ae9e09022', 1, 'initial', '\x00000001ec4e40e7b2af0f4adc35b8d545b76cc520d30419e7da1174958cd8acd6534cf29bcad40780578845f23f97e866cb0ba04714af2704b32917', NULL, '01a220fd-3d7c-7000-8000-43490deef047', 1795849796998, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800b-db5e09797fc8', 1, 'initial', '\x00000001dbb651572ade7cc8550efba6201ea39cf98106da266f4c41f6a374cab9e99e522b358ae01e83c1239f6323fa1b273d177f56847273b37bb2', NULL, '01a220fd-3d7c-7000-8000-43490deef047', 1795849796998, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800c-22166bd0545f', 1, 'initial', '\x000000017d14b8c261f039c7c159898576650f1630f3ac14a83834d8cdb0446f0b067a822adf7c64bee268ba1c03e5ba57af98c7314ff51ae903eae7', NULL, '01a220fd-3d7c-7000-8000-43490deef047', 1795849796998, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800d-98bec857948a', 1, 'initial', '\x000000019e9e5f26591ab0eb9e80bfeb1910fccbb649479a0136c964ed511fbf7232bd6729f9279039748c41b9470650e7bd95ce2fd5c2af87', NULL, '01a220fd-3d7c-7000-8000-43490deef047', 1795849796998, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800e-87afdd825047', 1, 'initial', '\x00000001275473129d137600612a5407388f9e02c56d900b4915e85a5102eb6a90f4a5c994e9edc973fea2878e430df34d62937275227de6b4e279c5da', NULL, '01a220fd-3d7c-7000-8000-43490deef047', 1795849796998, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800f-76e6657ac9b2', 1, 'initial', '\x0000000118627e7b976ec796de5dbd8090aacafc07c5578d1255d95e52bcde01a08af295cf5df263750128ed953eb84b5b81d6586e87d4476a', NULL, '01a220fd-3d7c-7000-8000-43490deef047', 1795849796998, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8010-ed38e7d7d446', 1, 'initial', '\x000000019cca11493b689048425fb3ff8008f01396b54f6b6a4e179984acf39ba3783cf2eb3483fbe0cada8508c6669ccd330195d331ef7fadb50df5', NULL, '01a220fd-3d7c-7000-8000-43490deef047', 1795849796998, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8011-582ad1afdf9b', 1, 'initial', '\x00000001ec71d0cde61038da438e45efe07edd8a6b1147b54f4864c9528e2291ddfc42de61dd28859bf58e79abb66d16fa81acfc33f8e153024d06', NULL, '01a220fd-3d7c-7000-8000-43490deef047', 1795849796998, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8012-6656b56e7b0d', 1, 'initial', '\x00000001771d5d9f771b32d75affe8eb024f328722c18314c5e4af483e0e95977a8064868b24128d420ce08dd588daed447d5329d1b9186858', NULL, '01a220fd-3d7c-7000-8000-43490deef047', 1795849796998, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8013-c1ad1bb5ca01', 1, 'initial', '\x000000013b92b08e994f3b04b8b7ec12587ab640445359fea5046b30fbf249af644586cb920a195ec356cbe3deea43e7a4dc8ac95c0237c74b1ab3', NULL, '01a220fd-3d7c-7000-8000-43490deef047', 1795849796998, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8014-fa4086d59eb2', 1, 'initial', '\x000000015c79b459b7116cc1dfcba69d1cd7e76a7e1010240fa4f91ad53a89952161b6cd28dadf610024900657947a5fad61927f1532f22b9d962572f8', NULL, '01a220fd-3d7c-7000-8000-43490deef047', 1795849796998, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8015-0b97434ef7d3', 1, 'initial', '\x0000000104fb4104b0e2c664033f5b64bfd7a944337acb9f7594c7954728ca4781bd7c6a7b8f40eb86b0a3c502c6b44778871d7e65cad55d20ea', NULL, '01a220fd-3d7c-7000-8000-43490deef047', 1795849796998, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8016-9a4d078c675a', 1, 'initial', '\x00000001b1170d871a6fc1664cc032e98d9557604ec1775961fe6fa73da8f4c48fd6b1a247e64ae56554754d883f31f0a3cc47f1157625eda503cd2fc2', NULL, '01a220fd-3d7c-7000-8000-43490deef047', 1795849796998, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8017-06141576064a', 1, 'initial', '\x00000001591d8b1bca6db8101194778578ab0b6bf7dc22e8d199b429c9b44ea07005d29d4d4be3b418b302b0dc7c3dc2e0616126bd28679a3752b80b', NULL, '01a220fd-3d7c-7000-8000-43490deef047', 1795849796998, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8018-bed5d4813c42', 1, 'initial', '\x00000001bdd800a09382dbc008f7224c3ec660dde83c635758306aa75a3ae38058f465f162652cca6c34c110ef2dc2ce32deb5b6eff593b50f7659', NULL, '01a220fd-3d7c-7000-8000-43490deef047', 1795849796998, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8019-18b17845e469', 1, 'initial', '\x00000001732dec3c2c4995c38b892acebc677c8116a5a1a3dceeee37be7f779b991d926d4ea833ce4dad7781251213ca33f538fdbffa71791be7', NULL, '01a220fd-3d7c-7000-8000-43490deef047', 1795849796998, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-801a-fc93b35b4359', 1, 'initial', '\x00000001aacd1db9d7bc9ecb7b9927fde93b17b936d247589b365ddfafb82383476a46efc3b3a677a2cad41952ba3dc93b4e6cf3e9b330375a1b430b49', NULL, '01a220fd-3d7c-7000-8000-43490deef047', 1795849796998, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-801b-99dc1cc56bc8', 1, 'initial', '\x000000010d1421b2ecb53366ba3e0c7e7376f8b31f7583d0092f3827ec9a0296f28fa9c7bba17649ef0f03eed3cd6525fc1e167f07c6c8892bb67115', NULL, '01a220fd-3d7c-7000-8000-43490deef047', 1795849796998, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-801c-007b047c13cb', 1, 'initial', '\x0000000181bd9f073f752c33204c79f902b36e696285fe5d848c2dd517716b8f9623ee19f3b0817ff6e364bc84619c4b5541c0d33a03b550', NULL, '01a220fd-3d7c-7000-8000-43490deef047', 1795849796998, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-801d-9b5e92840805', 1, 'initial', '\x00000001e3ae2a0fc4a27730b4f751d4aab5b4f270d04ac3f65e283634f408cec72115a654816830e6377b831b193fd1ef05eab0bea43a9d92032e1b', NULL, '01a220fd-3d7c-7000-8000-43490deef047', 1795849796998, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e3f-7000-8003-6eab06c390e7', 1, 'initial', '\x00000001931db39994dc226ec7209e1bec9c124582069d9fcec02c6346b6c360c1d13e09693eda44d57a439c99542d3c485a4835f8960054a91008a5ceccb57b1bacc2', NULL, '01a220fd-3e1f-7000-8000-08ba034679b4', 1795849797151, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e3f-7000-8004-73cfb47be692', 1, 'initial', '\x00000001d46afdb29fa6f73171408f394a12c072f90af8e839ff4707ea645e90908f9b223922b41cae2824697a37900cbd79823b723884732a5d11c8f5d6eca7e9', NULL, '01a220fd-3e1f-7000-8000-08ba034679b4', 1795849797151, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e3f-7000-8005-106918d9a17a', 1, 'initial', '\x00000001ae98ad1a4e840a879b1414912632eb656ea20cf35e72f6e386096313bb3b6bf330355e4ee2cf4b6aaf4b440dcf0a020040784b37c5fc92a49e112a6a8a15', NULL, '01a220fd-3e1f-7000-8000-08ba034679b4', 1795849797151, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8009-9b534e559d4a', 1, 'initial', '\x00000001b5b8e8f015a616ad516e21c46ce43504f281bab5bf76885b0a9d3e0ff1d6d82c6939e3ea000df346b010ed998149f436e61cbae167b6', NULL, '01a220fd-3e77-7000-8000-374202411c86', 1795849797240, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800a-b9102e10bf66', 1, 'initial', '\x00000001a8ae19bcf6b73a374d623ef9db3eb1566561b5a4b14ffdc5e07e1ae5e3f7bd789b86568e7373614f991099824853d79508a1ce14f9d17f386c74', NULL, '01a220fd-3e77-7000-8000-374202411c86', 1795849797240, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800b-ea2ac42fabf3', 1, 'initial', '\x00000001429b5e10c2ed58225adafd1f8204d02889676a15cce8c35c609cfb0df74cec6b0c3874cb39f49890d66e36ae99b53332635e593c2a9cfa', NULL, '01a220fd-3e77-7000-8000-374202411c86', 1795849797240, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800c-48b6b6be5708', 1, 'initial', '\x00000001516515eb2a395fe324dc3c974f94248a2518c80c21ca46110d202c10574350b425ba0ed3bc9df8f3a8e3f2c1bd7bbaa626724fc9b867', NULL, '01a220fd-3e77-7000-8000-374202411c86', 1795849797240, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800d-978603e91d83', 1, 'initial', '\x00000001ec0d323b19a743c988e1899775a41c56075124de96c510ec93e492033853d395c80b390d46a0686e1b67bdcb62fcce82bf1970c0e8', NULL, '01a220fd-3e77-7000-8000-374202411c86', 1795849797240, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800e-ef5fbf9360dd', 1, 'initial', '\x00000001d4341764754df6d44e0b7dc2d2309613796114818b90803b2246ef128101e530195e7a6d59177f49554fc054c78435d8a5bf830c808ce3', NULL, '01a220fd-3e77-7000-8000-374202411c86', 1795849797240, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800f-914f58dd1c8d', 1, 'initial', '\x00000001cacee5501e25bc4991adec2c0967053105b1455f23c177f196a42baa42d68a9d6602672c495becd2dc0bd1413f40d22a33dbe7b127c8', NULL, '01a220fd-3e77-7000-8000-374202411c86', 1795849797240, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8010-87275541d41b', 1, 'initial', '\x0000000128cc405dacd1e6370d3aaab1142bb7000e229ab0c8e24049bcbfbf5b2c56282c6cc38f48deb48c6e1b6a5b8e598cddf468b4c218b6b98d', NULL, '01a220fd-3e77-7000-8000-374202411c86', 1795849797240, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8011-0cba212ecb07', 1, 'initial', '\x00000001941e7e47c76bad86706e474c3cf8129d09b40cda4dbc4cac4fd48cdf63346c8296708e159351b46ee0a0902b4dbc10e3005c3f6793c3', NULL, '01a220fd-3e77-7000-8000-374202411c86', 1795849797240, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8012-ca0fa88db4fc', 1, 'initial', '\x000000013cf4c209fc0279ef775d4f8eaab6d173aea32d1cefd958ba8f604a83e51b82df102fa12302b04849282c9c839ab30c31eaf21085a3c475', NULL, '01a220fd-3e77-7000-8000-374202411c86', 1795849797240, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8013-94da50a69faf', 1, 'initial', '\x00000001916655f38ecd4d1b759adac79c3006b5a42010fe005a38413f3ab9768754a0216e19ab73df08ca9f364b043a71b1bf093a88ee7ac39f11bc', NULL, '01a220fd-3e77-7000-8000-374202411c86', 1795849797240, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8014-3c1d1dfc6211', 1, 'initial', '\x000000014b75e1af5a5422627db27dadc093fc65334c7ca320e4809cf58f579eea3fe8249ed3619690856c7036d1e272760e62bc6b5542ed829f23', NULL, '01a220fd-3e77-7000-8000-374202411c86', 1795849797240, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8015-93691af5fc7b', 1, 'initial', '\x0000000178f2c67acc61b9a76cb4172f4f0fcca1ea32a0d6e7ce57649381a37431cb9040c09867f4b4c851010cf7508aa096cd6fe8a8cef97c', NULL, '01a220fd-3e77-7000-8000-374202411c86', 1795849797240, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8016-35e84b593eea', 1, 'initial', '\x0000000192bccddbfe9c41a81fbeb609552df494b826d694294b512d05951cdeaf97299aaf288c1d21f002f7d5aba86b4a54cdc0354c2f02c6b7640f2a', NULL, '01a220fd-3e77-7000-8000-374202411c86', 1795849797240, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8017-e68c488f8db9', 1, 'initial', '\x000000018e3e46474c7d3c91de037404efe0025377997a79dff5d4f23eb4a94f148c130b1bae6c28324e488055205da6dbd60b04285c6d1223c5', NULL, '01a220fd-3e77-7000-8000-374202411c86', 1795849797240, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8018-fe58a5931cf1', 1, 'initial', '\x000000019bd292ecfc3578c942b8343666f85cc44d4cd74d110b20ec19cd2ab9b609920af10ad637107cbc74039b01ba4eadc90eebfb542ad9e7d4', NULL, '01a220fd-3e77-7000-8000-374202411c86', 1795849797240, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8019-6050745bd1a1', 1, 'initial', '\x00000001b8f4c6c3d1bba615c06a039494aad4e7a41e3f1af564263fb9ef11beb47af015f25f25b5ae2ca544d1407d5671e52ed250c4535659747b65251c', NULL, '01a220fd-3e77-7000-8000-374202411c86', 1795849797240, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-801a-80f27c92d5ca', 1, 'initial', '\x000000016f5bcc39b9e4f6e1a93152dc8f4062ed026a2a1167d43050642f12b8175a516a6e5153fcacf13092ee66d78bcd70a0e8caa37e2667577850', NULL, '01a220fd-3e77-7000-8000-374202411c86', 1795849797240, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-801b-a147478c997f', 1, 'initial', '\x0000000130fcfcc912a138200788b8eafd612d7dcac1359388a7b4f9f4d8699a627e064f2177fecc0da5e6484bb2e7ff01a18dcfe851321475', NULL, '01a220fd-3e77-7000-8000-374202411c86', 1795849797240, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800a-6e0ae9e09022', 2, 'initial', '\x00000001c0fad2c51dc5a6f41b36cb756248d3a5473ed3a03836277ad27d1f4b9d37616b813cb08f343f3e57a978e8641fbd984627483fd08a77b0', NULL, '01a220fd-3ef6-7000-8000-6d5d939f0871', 1795849797367, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800b-db5e09797fc8', 2, 'initial', '\x000000012c329e3add5ca90b16221b8c0eaeaa87fa5bb871a0df8bf4be7fcf1bb6817ae8f418ba2c5318538fe3e0ebc170ae6f1d8ba0c32d43', NULL, '01a220fd-3ef6-7000-8000-6d5d939f0871', 1795849797367, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800c-22166bd0545f', 2, 'initial', '\x00000001734bba76b07264dd4a30282bab2bfa1fc8d8bfb97dac5b554ac95abfa24cd8f15ede604cf9fba8cdc73e911807e2127f7f30c271fe56', NULL, '01a220fd-3ef6-7000-8000-6d5d939f0871', 1795849797367, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800d-98bec857948a', 2, 'initial', '\x000000018c474962f1d330dd81ffb7de5ee317afacfb7cb1f9583cd7d5ad5c524d0919b614b5b259f611d77b7e03bb2abd4286f0cd0b5f3ba4ccc1', NULL, '01a220fd-3ef6-7000-8000-6d5d939f0871', 1795849797367, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800e-87afdd825047', 2, 'initial', '\x000000017812d59f7b89585fdb9366b66c98993ae0bff9042e7a9c20c90cb9f971a8f7a9f68114144bedcedc104965461900d308907c3777', NULL, '01a220fd-3ef6-7000-8000-6d5d939f0871', 1795849797367, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8010-ed38e7d7d446', 2, 'initial', '\x00000001b8f058c8d7375f2b2e695a98ee33a4dc1cfc8a5bce9370c55288ff2b5e530416235706fb29bc9c293f1a6501e59348e3469b2080b6', NULL, '01a220fd-3ef6-7000-8000-6d5d939f0871', 1795849797367, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8011-582ad1afdf9b', 2, 'initial', '\x00000001d395e59cb447ba15c7b4d18db9a63e608f37e4e71f6a50a669b31f54b3583c9ffb76550a764ef19a9fe095716b7380a6c05e08e9a457cb35', NULL, '01a220fd-3ef6-7000-8000-6d5d939f0871', 1795849797367, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8012-6656b56e7b0d', 2, 'initial', '\x000000010bec2e1a037d89396165658bb162ed98d42050d1b21c0ab7497951c1403ef2ea977791e09d94565b5a508d6b55f9975c15b6820c0e1436', NULL, '01a220fd-3ef6-7000-8000-6d5d939f0871', 1795849797367, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8013-c1ad1bb5ca01', 2, 'initial', '\x00000001a5f24469ca3680f141b3d898ce7faa3b6ad009582967678ade8318996ebcfaed79a1d7a3c6e0deb8f258a962e683870e7e75d5ddad7f', NULL, '01a220fd-3ef6-7000-8000-6d5d939f0871', 1795849797367, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8015-0b97434ef7d3', 2, 'initial', '\x000000018a9ad220aa00b1fd4bbbc531ff7eec22b5bdb5b6c75e76429fcafa46c90c3f845cad36536f1d9d932e64287873293a5006a938cccb96', NULL, '01a220fd-3ef6-7000-8000-6d5d939f0871', 1795849797367, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8009-9b534e559d4a', 2, 'initial', '\x0000000102d36fa53fa0ed0533c47b645030d930b9fb9a9202b1abfc18dd223d61bdfaed26995f827924ecfe9ad588f3b0c9a494c442fecd358c67', NULL, '01a220fd-3ef6-7000-8000-6d5d939f0871', 1795849797367, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800a-b9102e10bf66', 2, 'initial', '\x00000001aa57ff223c569c325a71e79a66820e2b20dc43c5c1592e702e0640c3a08d6428c211f2be44e68310875af986d764d48775704ce6f3af64', NULL, '01a220fd-3ef6-7000-8000-6d5d939f0871', 1795849797367, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800b-ea2ac42fabf3', 2, 'initial', '\x00000001b6fa9c1493642bf83fd6e2072914d1c757271223f127405001d4bb300f764087b91f2126d5e2b4624355ee009519a0ddd5634043d2d2006b', NULL, '01a220fd-3ef6-7000-8000-6d5d939f0871', 1795849797367, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800c-48b6b6be5708', 2, 'initial', '\x000000010163239be183c2582a74adf81a06e74968276c19ca2d20d4fdd60ec6c25283f703d9cc5ad8c046a708597c29295f77967254f0eb336e3cba', NULL, '01a220fd-3ef6-7000-8000-6d5d939f0871', 1795849797367, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800d-978603e91d83', 2, 'initial', '\x00000001b016992dac4dbf55b5e7fc735aa7ff97ada8bd9ad2632f1f7e2f4d4d13c44b14cf7725b7f732361c556a826c65af5a4c30f2a2c584', NULL, '01a220fd-3ef6-7000-8000-6d5d939f0871', 1795849797367, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800e-ef5fbf9360dd', 2, 'initial', '\x00000001bdfb33fa6e4e6d6f4a66632a9e5db93af653ad32d4a4e84660388c563c5bddd324191807fcff3db0e303dfd74d74f389b77c9d24e675', NULL, '01a220fd-3ef6-7000-8000-6d5d939f0871', 1795849797367, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800f-914f58dd1c8d', 2, 'initial', '\x00000001b98af7e8dfd56ddb480a40bec348949d5545be428e93cc75ce9414b02b3418a5b96322e5e284e89f54e502df39305c217e01803e25', NULL, '01a220fd-3ef6-7000-8000-6d5d939f0871', 1795849797367, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8010-87275541d41b', 2, 'initial', '\x000000015f3b0e1b83834b5e246b6500b0bf89b86db21669988e166ee95fc1fab13b689329e9af1eaf2f0c425a9e57fb466e4b5f11fe714f00c4c02f4601', NULL, '01a220fd-3ef6-7000-8000-6d5d939f0871', 1795849797367, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8011-0cba212ecb07', 2, 'initial', '\x000000018517d836250f4deb651916677271652192771a660c07b14c9557a800c8c33280cbbcea97d33d8a90a7d4b4267220a6338bcfcfd5b881', NULL, '01a220fd-3ef6-7000-8000-6d5d939f0871', 1795849797367, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8012-ca0fa88db4fc', 2, 'initial', '\x000000015c6d3cc59f081cdcb75331b49eb1e490dbbc35439d18bbd0031035e8eceda51175b97a45d53b4c88feb44a923ff4c2c6614a16cba8765a', NULL, '01a220fd-3ef6-7000-8000-6d5d939f0871', 1795849797367, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8013-94da50a69faf', 2, 'initial', '\x000000013e4d54278feaebf22d180587078d2d43042a3fdfd7a675fba3c6a9888d74a3c0fa9aec22c519a33ee37740f8c21a495ed35032fc5ebf', NULL, '01a220fd-3ef6-7000-8000-6d5d939f0871', 1795849797367, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8014-3c1d1dfc6211', 2, 'initial', '\x000000017a18ea82bcfd766bffdac587851549bd1923e263201659241f0d78f04641a00c8cc90f039417b5aaed1f4c63368b654dd5c441f7116d', NULL, '01a220fd-3ef6-7000-8000-6d5d939f0871', 1795849797367, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e3f-7000-8003-6eab06c390e7', 2, 'initial', '\x00000001a591bf2ea11c491343c3ad95b02016ad93b2d4a980771f821ad6cad68e256a1b44a64808176dcbda08cf3d5788c3be4d5a3f5f2efd677553c2104594', NULL, '01a220fd-3fed-7000-8000-3ef68eb9ce9a', 1795849797613, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e3f-7000-8004-73cfb47be692', 2, 'initial', '\x00000001f3def3922fb8b7c7483fe3a4f3d03accd6ec13c54ae1bdd25b768d2c55ce03914cc40455f429d705d20afcb39ad68f29c31b9f4eb96a2499194888fd2bb21364', NULL, '01a220fd-3fed-7000-8000-3ef68eb9ce9a', 1795849797613, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e3f-7000-8005-106918d9a17a', 2, 'initial', '\x00000001ff7cd958c6ad43ca4b2bd223e4d9c11250d451dbf0d848dca535854f99ce93cbb51b353a92539fdb9db6430bc91791c38aa3ee33e10ad340c472', NULL, '01a220fd-3fed-7000-8000-3ef68eb9ce9a', 1795849797613, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8016-9a4d078c675a', 2, 'initial', '\x0000000110a876538cc8795ac522f1652bf0745dbf489dfacb6d6fe28aad37a121c295e614506743f93b067bfa3a8364f19857d676b3f5da1914', NULL, '01a220fd-404a-7000-8000-161cb9aaac9c', 1795849797707, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8017-06141576064a', 2, 'initial', '\x00000001b310b7b04070b2b9fa17d4e143f65cb5b531b0e800b782078f7d26df5f6ca5a9e2ded9fcfca5dfa81a6badb425d07c29671476f3db6ee1', NULL, '01a220fd-404a-7000-8000-161cb9aaac9c', 1795849797707, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8018-bed5d4813c42', 2, 'initial', '\x0000000101b92f72de4596a544bf64bb9321625ffe2a31be84285e049c43f90efe15136fd89215134581d9cc2a2e59736f6342e5483fcebff4', NULL, '01a220fd-404a-7000-8000-161cb9aaac9c', 1795849797707, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8019-18b17845e469', 2, 'initial', '\x0000000142d65cfd397653519fc3191883afad02a86c6ac5b4c73764e3bdeeef0f08055c9d11b635a5312679094f48c1a5d29de888d2ab81f730fb', NULL, '01a220fd-404a-7000-8000-161cb9aaac9c', 1795849797707, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-801a-fc93b35b4359', 2, 'initial', '\x0000000137b209e9f27c5559156079cccdd01629405faa96fa6c327f834ffb208ee9d12f6cddcda5b22a3caf88fe97b506d7382d75c78e9a447106e852c8', NULL, '01a220fd-404a-7000-8000-161cb9aaac9c', 1795849797707, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-801b-99dc1cc56bc8', 2, 'initial', '\x0000000177045fbf1c6e8daa47d82f6cac42e706d738fb48fc5dc39dee650285e67355596c8f3a8f4cfe992f0ae69415ab494716dc12ae1e05e8', NULL, '01a220fd-404a-7000-8000-161cb9aaac9c', 1795849797707, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-801c-007b047c13cb', 2, 'initial', '\x000000011f4398b3a78b3b2fa9b4adbd2d34225c61af150aa1240bfb61fc049ffafc234ca646b21ae415d555605b1bf1c2a6b45142ef2053', NULL, '01a220fd-404a-7000-8000-161cb9aaac9c', 1795849797707, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-801d-9b5e92840805', 2, 'initial', '\x000000016d26f34248cc82ecae1b0f391176dc4b91dc6e7902fe3aae050e60c093cd20d1d2a538751a16b1538245acb514dea183f63640248f', NULL, '01a220fd-404a-7000-8000-161cb9aaac9c', 1795849797707, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8015-93691af5fc7b', 2, 'initial', '\x00000001b3398766d5c24b89f224964b9603ff1a939ced5ce6117525a0eda1e6a3aa428d5bcd881292478ed61b192ca4307815ada94091c2ce94cbfd75', NULL, '01a220fd-404a-7000-8000-161cb9aaac9c', 1795849797707, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8016-35e84b593eea', 2, 'initial', '\x00000001d1ec36db46d0734135f81354079bdeaad801e51b72b99158b7ece1aa8cba5af455c69e7cbfe082cbf75ebc8f907a5fd4b5e9ea5e33', NULL, '01a220fd-404a-7000-8000-161cb9aaac9c', 1795849797707, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8017-e68c488f8db9', 2, 'initial', '\x000000018513d01bab7ab0757e6bb846752cd63a8028cc50d55949f782329c41c51119abfe91856896d92376412e6d0f620c0bfda9213a1d8414c1', NULL, '01a220fd-404a-7000-8000-161cb9aaac9c', 1795849797707, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8018-fe58a5931cf1', 2, 'initial', '\x00000001b7c5f3f49910cad558dd3628c46b7e84f7d800158601c6b2bd735936f0a514fca5876130e8b016fea7a592f6bb0a3f2ae77fe2822464', NULL, '01a220fd-404a-7000-8000-161cb9aaac9c', 1795849797707, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8019-6050745bd1a1', 2, 'initial', '\x0000000178d0abaeafe89c3df0b2348ad3602d82bd3b07bbe267ef46d0053ad22a0321d2d61e1fa8f7747396e782a8d48709e79d8a17d8ac09bd01', NULL, '01a220fd-404a-7000-8000-161cb9aaac9c', 1795849797707, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-801a-80f27c92d5ca', 2, 'initial', '\x0000000183c613207796a88c407fc7ecc00f69bd57bf479d227373e422b882194281fa67d7eb08d3550b5295fad9ec6aee22e55b8157c87029ac', NULL, '01a220fd-404a-7000-8000-161cb9aaac9c', 1795849797707, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-801b-a147478c997f', 2, 'initial', '\x0000000163fa9a7fe023b049334b12cb0a9a9e02b799905b8ced14729ceba74e96c1b9410485517d77f14b9ff11a552f02fab05f65d296333a', NULL, '01a220fd-404a-7000-8000-161cb9aaac9c', 1795849797707, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-40b2-7000-8000-c3ed44663589', 1, 'initial', '\x000000016b6e868629a7e474cd198d700825525826b913490fb3072c336f5a5f03349189ac79a5dda846e3e4c87f5945f82ab49a021d66cb9e71', NULL, '01a220fd-40b2-7000-8001-342ffe3ccb1a', 1795849797810, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-40f1-7000-8000-ea1b8ef2d9b3', 1, 'initial', '\x0000000146f3bdfb32f4651b7d1cbe43267a0e2b1259237f1f57b0a6f33a244866fd649f141e1ae385845368390b49314e67e28ac31d42549f', NULL, '01a220fd-40f1-7000-8001-c78735f7180b', 1795849797873, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-4136-7000-8000-2d4833c87dda', 1, 'initial', '\x00000001e21898f034350121913a46b801c2c00ed698199c3368fb1ce8502e39de5dfd0e5eac5a14511ecce518d3a0f13358c02eadc3db37bd16372b70', NULL, '01a220fd-4136-7000-8001-fb460acb2cde', 1795849797942, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-4176-7000-8000-14ef2b4f9564', 1, 'initial', '\x00000001b5f8a6bf0908132e8cac2cb038434d0b6067b3361b7c1443f36514470b47f129058a24e91555cd6b757b22925c844eee7962e5da0c6d8fc0db1a711ea2fd', NULL, '01a220fd-4176-7000-8001-9bb6ea6789ab', 1795849798006, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-40f1-7000-8000-ea1b8ef2d9b3', 2, 'own', NULL, '$argon2id$v=19$m=19456,t=2,p=1$45PyteGMfbXWssmml68uNg$PM61n0HEls0Up4TH1fz6Incd/dQXSlpbtEMzSBlJz+I', '01a220fd-45a2-7000-8000-619092e4def7', 1795849799074, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-4136-7000-8000-2d4833c87dda', 2, 'own', NULL, '$argon2id$v=19$m=19456,t=2,p=1$0kvC3q76OKTdsDh0kuR2mg$bHyC3NUxGn/g+xgZGtzFztGLMOUsH8awtpc+CtoRnzc', '01a220fd-466a-7000-8000-56fc90d0461b', 1795849799274, NULL);
INSERT INTO public.deactivations VALUES
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800a-6e0ae9e09022', '01a220fd-41fb-7000-8000-cb7b7b89bc13', 1795849798139, NULL, 'operator', 'Se fue del país', 1, NULL);
INSERT INTO public.departments VALUES
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e3f-7000-8000-fa059ccfa85e', 'Matemáticas', 'matematicas', '01a220fd-3e1f-7000-8000-08ba034679b4'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e3f-7000-8001-b1ce41b0995e', 'Lengua Castellana', 'lengua castellana', '01a220fd-3e1f-7000-8000-08ba034679b4'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e3f-7000-8002-25d9cbfff80e', 'Ciencias Naturales', 'ciencias naturales', '01a220fd-3e1f-7000-8000-08ba034679b4');
INSERT INTO public.devices VALUES
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-40f1-7000-8000-ea1b8ef2d9b3', '\xb157d2052c4e3698e983442f1ca5e3cadf0607599fc80ffea97e76d2b1af2187', 1795849798902),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-4136-7000-8000-2d4833c87dda', '\xaf40a55dcb586be479eee673ea0f27829e5fc3a8e0ca17c010dc3fa13e46de38', 1795849799153),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d2e-7000-8002-3e0b3002acf3', '\x9a9a0456da43e5dc0eee10341dffa7da5bd25b2d452b82b1fd577fc719d70796', 1795849799358);
INSERT INTO public.emails VALUES
	('rectoria@laceiba.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d2e-7000-8002-3e0b3002acf3'),
	('andres.ramirez@correo.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-801a-fc93b35b4359'),
	('laura.suarez@correo.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8014-fa4086d59eb2'),
	('maria.mora@correo.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8019-18b17845e469'),
	('mauricio.giraldo@correo.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-801b-99dc1cc56bc8'),
	('miguel.rodriguez@correo.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8016-9a4d078c675a'),
	('noelia.fernandez@correo.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-801c-007b047c13cb'),
	('nubia.hernandez@correo.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-801d-9b5e92840805'),
	('santiago.murillo@correo.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8017-06141576064a'),
	('thiago.zuniga@correo.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8018-bed5d4813c42'),
	('victor.canon@correo.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800f-76e6657ac9b2'),
	('amparo.zuluaga@correo.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e3f-7000-8003-6eab06c390e7'),
	('juan.gonzalez@correo.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e3f-7000-8005-106918d9a17a'),
	('nestor.garcia@correo.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e3f-7000-8004-73cfb47be692'),
	('debora.moura@email.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8015-93691af5fc7b'),
	('heloisa.silva@email.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8019-6050745bd1a1'),
	('laura.lacerda@email.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8016-35e84b593eea'),
	('manuela.leite@email.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8017-e68c488f8db9'),
	('maria.cunha@email.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-801a-80f27c92d5ca'),
	('valentina.luz@email.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8018-fe58a5931cf1'),
	('valentina.rego@email.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-801b-a147478c997f'),
	('beatriz.rego@laceiba.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8013-94da50a69faf'),
	('bruna.jardim@laceiba.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8009-9b534e559d4a'),
	('carlos.quinones@laceiba.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8011-582ad1afdf9b'),
	('caua.cunha@laceiba.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8011-0cba212ecb07'),
	('edgar.quinones@laceiba.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800d-98bec857948a'),
	('estela.leite@laceiba.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800c-48b6b6be5708'),
	('joao.oliveira@laceiba.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800e-ef5fbf9360dd'),
	('juan.giraldo@laceiba.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8013-c1ad1bb5ca01'),
	('julia.lacerda@laceiba.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800a-b9102e10bf66'),
	('karen.ramirez@laceiba.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800e-87afdd825047'),
	('leticia.lacerda@laceiba.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800f-914f58dd1c8d'),
	('maria.leite@laceiba.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8012-ca0fa88db4fc'),
	('maria.murillo@laceiba.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800b-db5e09797fc8'),
	('moises.luz@laceiba.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800d-978603e91d83'),
	('nicolas.zuniga@laceiba.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800c-22166bd0545f'),
	('rafael.oliveira@laceiba.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8010-87275541d41b'),
	('santiago.sanchez@laceiba.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8015-0b97434ef7d3'),
	('sofia.rodriguez@laceiba.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8010-ed38e7d7d446'),
	('thiago.luz@laceiba.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8014-3c1d1dfc6211'),
	('valentina.jardim@laceiba.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800b-ea2ac42fabf3'),
	('veronica.ramirez@laceiba.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8012-6656b56e7b0d'),
	('leo.ruiz@laceiba.example', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-40f1-7000-8000-ea1b8ef2d9b3');
INSERT INTO public.enrolments VALUES
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800b-db5e09797fc8', '01a220fd-3dd1-7000-8002-2403a202858e', 'student', '01a220fd-3d7c-7000-8000-43490deef047'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800c-22166bd0545f', '01a220fd-3dd1-7000-8002-2403a202858e', 'student', '01a220fd-3d7c-7000-8000-43490deef047'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800d-98bec857948a', '01a220fd-3dd1-7000-8003-17d7a03a2604', 'student', '01a220fd-3d7c-7000-8000-43490deef047'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800e-87afdd825047', '01a220fd-3dd1-7000-8004-57212d7afe27', 'student', '01a220fd-3d7c-7000-8000-43490deef047'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800f-76e6657ac9b2', '01a220fd-3dd1-7000-8005-05df5df27640', 'student', '01a220fd-3d7c-7000-8000-43490deef047'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8010-ed38e7d7d446', '01a220fd-3dd1-7000-8006-25d73207098c', 'student', '01a220fd-3d7c-7000-8000-43490deef047'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8011-582ad1afdf9b', '01a220fd-3dd1-7000-8007-0e3fe5ef3746', 'student', '01a220fd-3d7c-7000-8000-43490deef047'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8012-6656b56e7b0d', '01a220fd-3dd1-7000-8007-0e3fe5ef3746', 'student', '01a220fd-3d7c-7000-8000-43490deef047'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8013-c1ad1bb5ca01', '01a220fd-3dd1-7000-8008-2b5f8d842e91', 'student', '01a220fd-3d7c-7000-8000-43490deef047'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8014-fa4086d59eb2', '01a220fd-3dd1-7000-8009-f04b304ed9bb', 'student', '01a220fd-3d7c-7000-8000-43490deef047'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8015-0b97434ef7d3', '01a220fd-3dd1-7000-8009-f04b304ed9bb', 'student', '01a220fd-3d7c-7000-8000-43490deef047'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8009-9b534e559d4a', '01a220fd-3e9d-7000-8001-498affb7e60d', 'student', '01a220fd-3e77-7000-8000-374202411c86'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800a-b9102e10bf66', '01a220fd-3e9d-7000-8001-498affb7e60d', 'student', '01a220fd-3e77-7000-8000-374202411c86'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800b-ea2ac42fabf3', '01a220fd-3e9d-7000-8002-7b8cc990cd74', 'student', '01a220fd-3e77-7000-8000-374202411c86'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800c-48b6b6be5708', '01a220fd-3e9d-7000-8003-133b05461685', 'student', '01a220fd-3e77-7000-8000-374202411c86'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800d-978603e91d83', '01a220fd-3e9d-7000-8003-133b05461685', 'student', '01a220fd-3e77-7000-8000-374202411c86'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800e-ef5fbf9360dd', '01a220fd-3e9d-7000-8004-f90aa865c0d2', 'student', '01a220fd-3e77-7000-8000-374202411c86'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800f-914f58dd1c8d', '01a220fd-3e9d-7000-8005-c737fa03026b', 'student', '01a220fd-3e77-7000-8000-374202411c86'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8010-87275541d41b', '01a220fd-3e9d-7000-8005-c737fa03026b', 'student', '01a220fd-3e77-7000-8000-374202411c86'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8011-0cba212ecb07', '01a220fd-3e9d-7000-8006-4d16497933c8', 'student', '01a220fd-3e77-7000-8000-374202411c86'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8012-ca0fa88db4fc', '01a220fd-3e9d-7000-8007-2562a8d36efb', 'student', '01a220fd-3e77-7000-8000-374202411c86'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8013-94da50a69faf', '01a220fd-3e9d-7000-8007-2562a8d36efb', 'student', '01a220fd-3e77-7000-8000-374202411c86'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8014-3c1d1dfc6211', '01a220fd-3e9d-7000-8008-4eebecc5514a', 'student', '01a220fd-3e77-7000-8000-374202411c86');
INSERT INTO public.job_items VALUES
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d7c-7000-8000-43490deef047', 1, '01a220fd-3dd1-7000-800a-6e0ae9e09022', 2, 'created', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d7c-7000-8000-43490deef047', 2, '01a220fd-3dd1-7000-800b-db5e09797fc8', 3, 'created', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d7c-7000-8000-43490deef047', 3, '01a220fd-3dd1-7000-800c-22166bd0545f', 4, 'created', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d7c-7000-8000-43490deef047', 4, '01a220fd-3dd1-7000-800d-98bec857948a', 5, 'created', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d7c-7000-8000-43490deef047', 5, '01a220fd-3dd1-7000-800e-87afdd825047', 6, 'created', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d7c-7000-8000-43490deef047', 6, '01a220fd-3dd1-7000-800f-76e6657ac9b2', 7, 'created', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d7c-7000-8000-43490deef047', 7, '01a220fd-3dd1-7000-8010-ed38e7d7d446', 8, 'created', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d7c-7000-8000-43490deef047', 8, '01a220fd-3dd1-7000-8011-582ad1afdf9b', 9, 'created', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d7c-7000-8000-43490deef047', 9, '01a220fd-3dd1-7000-8012-6656b56e7b0d', 10, 'created', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d7c-7000-8000-43490deef047', 10, '01a220fd-3dd1-7000-8013-c1ad1bb5ca01', 11, 'created', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d7c-7000-8000-43490deef047', 11, '01a220fd-3dd1-7000-8014-fa4086d59eb2', 12, 'created', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d7c-7000-8000-43490deef047', 12, '01a220fd-3dd1-7000-8015-0b97434ef7d3', 13, 'created', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d7c-7000-8000-43490deef047', 13, '01a220fd-3dd1-7000-8016-9a4d078c675a', 2, 'created-guardian', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d7c-7000-8000-43490deef047', 14, '01a220fd-3dd1-7000-8017-06141576064a', 3, 'created-guardian', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d7c-7000-8000-43490deef047', 15, '01a220fd-3dd1-7000-8018-bed5d4813c42', 4, 'created-guardian', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d7c-7000-8000-43490deef047', 16, '01a220fd-3dd1-7000-8019-18b17845e469', 5, 'created-guardian', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d7c-7000-8000-43490deef047', 17, '01a220fd-3dd1-7000-801a-fc93b35b4359', 6, 'created-guardian', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d7c-7000-8000-43490deef047', 18, '01a220fd-3dd1-7000-801b-99dc1cc56bc8', 11, 'created-guardian', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d7c-7000-8000-43490deef047', 19, '01a220fd-3dd1-7000-801c-007b047c13cb', 12, 'created-guardian', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d7c-7000-8000-43490deef047', 20, '01a220fd-3dd1-7000-801d-9b5e92840805', 13, 'created-guardian', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e1f-7000-8000-08ba034679b4', 1, '01a220fd-3e3f-7000-8003-6eab06c390e7', 2, 'created', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e1f-7000-8000-08ba034679b4', 2, '01a220fd-3e3f-7000-8004-73cfb47be692', 3, 'created', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e1f-7000-8000-08ba034679b4', 3, '01a220fd-3e3f-7000-8005-106918d9a17a', 4, 'created', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e77-7000-8000-374202411c86', 1, '01a220fd-3e9d-7000-8009-9b534e559d4a', 2, 'created', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e77-7000-8000-374202411c86', 2, '01a220fd-3e9d-7000-800a-b9102e10bf66', 3, 'created', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e77-7000-8000-374202411c86', 3, '01a220fd-3e9d-7000-800b-ea2ac42fabf3', 4, 'created', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e77-7000-8000-374202411c86', 4, '01a220fd-3e9d-7000-800c-48b6b6be5708', 5, 'created', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e77-7000-8000-374202411c86', 5, '01a220fd-3e9d-7000-800d-978603e91d83', 6, 'created', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e77-7000-8000-374202411c86', 6, '01a220fd-3e9d-7000-800e-ef5fbf9360dd', 7, 'created', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e77-7000-8000-374202411c86', 7, '01a220fd-3e9d-7000-800f-914f58dd1c8d', 8, 'created', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e77-7000-8000-374202411c86', 8, '01a220fd-3e9d-7000-8010-87275541d41b', 9, 'created', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e77-7000-8000-374202411c86', 9, '01a220fd-3e9d-7000-8011-0cba212ecb07', 10, 'created', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e77-7000-8000-374202411c86', 10, '01a220fd-3e9d-7000-8012-ca0fa88db4fc', 11, 'created', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e77-7000-8000-374202411c86', 11, '01a220fd-3e9d-7000-8013-94da50a69faf', 12, 'created', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e77-7000-8000-374202411c86', 12, '01a220fd-3e9d-7000-8014-3c1d1dfc6211', 13, 'created', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e77-7000-8000-374202411c86', 13, '01a220fd-3e9d-7000-8015-93691af5fc7b', 2, 'created-guardian', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e77-7000-8000-374202411c86', 14, '01a220fd-3e9d-7000-8016-35e84b593eea', 3, 'created-guardian', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e77-7000-8000-374202411c86', 15, '01a220fd-3e9d-7000-8017-e68c488f8db9', 5, 'created-guardian', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e77-7000-8000-374202411c86', 16, '01a220fd-3e9d-7000-8018-fe58a5931cf1', 6, 'created-guardian', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e77-7000-8000-374202411c86', 17, '01a220fd-3e9d-7000-8019-6050745bd1a1', 7, 'created-guardian', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e77-7000-8000-374202411c86', 18, '01a220fd-3e9d-7000-801a-80f27c92d5ca', 10, 'created-guardian', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e77-7000-8000-374202411c86', 19, '01a220fd-3e9d-7000-801b-a147478c997f', 12, 'created-guardian', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3ef6-7000-8000-6d5d939f0871', 1, '01a220fd-3dd1-7000-800a-6e0ae9e09022', NULL, 'email', '{"email":[null,"manuela.rodriguez@laceiba.example"],"password":["**","**"],"search_key":[" manuela valentina rodriguez pena 1021330417"," manuela valentina rodriguez pena laceiba example 1021330417"]}', '01a220fd-3d7c-7000-8000-43490deef047'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3ef6-7000-8000-6d5d939f0871', 2, '01a220fd-3dd1-7000-800b-db5e09797fc8', NULL, 'email', '{"email":[null,"maria.murillo@laceiba.example"],"password":["**","**"],"search_key":[" maria murillo luna 1021338336"," maria murillo luna laceiba example 1021338336"]}', '01a220fd-3d7c-7000-8000-43490deef047'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3ef6-7000-8000-6d5d939f0871', 3, '01a220fd-3dd1-7000-800c-22166bd0545f', NULL, 'email', '{"email":[null,"nicolas.zuniga@laceiba.example"],"password":["**","**"],"search_key":[" nicolas zuniga ramos 1021346255"," nicolas zuniga ramos laceiba example 1021346255"]}', '01a220fd-3d7c-7000-8000-43490deef047'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3ef6-7000-8000-6d5d939f0871', 4, '01a220fd-3dd1-7000-800d-98bec857948a', NULL, 'email', '{"email":[null,"edgar.quinones@laceiba.example"],"password":["**","**"],"search_key":[" edgar fabian quinones mora 1021354174"," edgar fabian quinones mora laceiba example 1021354174"]}', '01a220fd-3d7c-7000-8000-43490deef047'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3ef6-7000-8000-6d5d939f0871', 5, '01a220fd-3dd1-7000-800e-87afdd825047', NULL, 'email', '{"email":[null,"karen.ramirez@laceiba.example"],"password":["**","**"],"search_key":[" karen maria ramirez garcia 1021362093"," karen maria ramirez garcia laceiba example 1021362093"]}', '01a220fd-3d7c-7000-8000-43490deef047'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3ef6-7000-8000-6d5d939f0871', 6, '01a220fd-3dd1-7000-8010-ed38e7d7d446', NULL, 'email', '{"email":[null,"sofia.rodriguez@laceiba.example"],"password":["**","**"],"search_key":[" sofia rodriguez pena 1021377931"," sofia rodriguez pena laceiba example 1021377931"]}', '01a220fd-3d7c-7000-8000-43490deef047'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3ef6-7000-8000-6d5d939f0871', 7, '01a220fd-3dd1-7000-8011-582ad1afdf9b', NULL, 'email', '{"email":[null,"carlos.quinones@laceiba.example"],"password":["**","**"],"search_key":[" carlos benjamin quinones mora 1021385850"," carlos benjamin quinones mora laceiba example 1021385850"]}', '01a220fd-3d7c-7000-8000-43490deef047'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3ef6-7000-8000-6d5d939f0871', 8, '01a220fd-3dd1-7000-8012-6656b56e7b0d', NULL, 'email', '{"email":[null,"veronica.ramirez@laceiba.example"],"password":["**","**"],"search_key":[" veronica antonia ramirez garcia 1021393769"," veronica antonia ramirez garcia laceiba example 1021393769"]}', '01a220fd-3d7c-7000-8000-43490deef047'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3ef6-7000-8000-6d5d939f0871', 9, '01a220fd-3dd1-7000-8013-c1ad1bb5ca01', NULL, 'email', '{"email":[null,"juan.giraldo@laceiba.example"],"password":["**","**"],"search_key":[" juan jeronimo giraldo luna 1021401688"," juan jeronimo giraldo luna laceiba example 1021401688"]}', '01a220fd-3d7c-7000-8000-43490deef047'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3ef6-7000-8000-6d5d939f0871', 10, '01a220fd-3dd1-7000-8015-0b97434ef7d3', NULL, 'email', '{"email":[null,"santiago.sanchez@laceiba.example"],"password":["**","**"],"search_key":[" santiago mateo sanchez hernandez 1021417526"," santiago mateo sanchez hernandez laceiba example 1021417526"]}', '01a220fd-3d7c-7000-8000-43490deef047'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3ef6-7000-8000-6d5d939f0871', 11, '01a220fd-3e9d-7000-8009-9b534e559d4a', NULL, 'email', '{"email":[null,"bruna.jardim@laceiba.example"],"password":["**","**"],"search_key":[" bruna jardim xavier 0012045"," bruna jardim xavier laceiba example 0012045"]}', '01a220fd-3e77-7000-8000-374202411c86'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3ef6-7000-8000-6d5d939f0871', 12, '01a220fd-3e9d-7000-800a-b9102e10bf66', NULL, 'email', '{"email":[null,"julia.lacerda@laceiba.example"],"password":["**","**"],"search_key":[" julia lacerda 0012058"," julia lacerda laceiba example 0012058"]}', '01a220fd-3e77-7000-8000-374202411c86'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3ef6-7000-8000-6d5d939f0871', 13, '01a220fd-3e9d-7000-800b-ea2ac42fabf3', NULL, 'email', '{"email":[null,"valentina.jardim@laceiba.example"],"password":["**","**"],"search_key":[" valentina tatiane jardim xavier 0012071"," valentina tatiane jardim xavier laceiba example 0012071"]}', '01a220fd-3e77-7000-8000-374202411c86'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3ef6-7000-8000-6d5d939f0871', 14, '01a220fd-3e9d-7000-800c-48b6b6be5708', NULL, 'email', '{"email":[null,"estela.leite@laceiba.example"],"password":["**","**"],"search_key":[" estela leite 0012084"," estela leite laceiba example 0012084"]}', '01a220fd-3e77-7000-8000-374202411c86'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3ef6-7000-8000-6d5d939f0871', 15, '01a220fd-3e9d-7000-800d-978603e91d83', NULL, 'email', '{"email":[null,"moises.luz@laceiba.example"],"password":["**","**"],"search_key":[" moises luz 0012097"," moises luz laceiba example 0012097"]}', '01a220fd-3e77-7000-8000-374202411c86'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3ef6-7000-8000-6d5d939f0871', 16, '01a220fd-3e9d-7000-800e-ef5fbf9360dd', NULL, 'email', '{"email":[null,"joao.oliveira@laceiba.example"],"password":["**","**"],"search_key":[" joao oliveira pereira 0012110"," joao oliveira pereira laceiba example 0012110"]}', '01a220fd-3e77-7000-8000-374202411c86'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3ef6-7000-8000-6d5d939f0871', 17, '01a220fd-3e9d-7000-800f-914f58dd1c8d', NULL, 'email', '{"email":[null,"leticia.lacerda@laceiba.example"],"password":["**","**"],"search_key":[" leticia alice lacerda 0012123"," leticia alice lacerda laceiba example 0012123"]}', '01a220fd-3e77-7000-8000-374202411c86'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3ef6-7000-8000-6d5d939f0871', 18, '01a220fd-3e9d-7000-8010-87275541d41b', NULL, 'email', '{"email":[null,"rafael.oliveira@laceiba.example"],"password":["**","**"],"search_key":[" rafael oliveira pereira 0012136"," rafael oliveira pereira laceiba example 0012136"]}', '01a220fd-3e77-7000-8000-374202411c86'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3ef6-7000-8000-6d5d939f0871', 19, '01a220fd-3e9d-7000-8011-0cba212ecb07', NULL, 'email', '{"email":[null,"caua.cunha@laceiba.example"],"password":["**","**"],"search_key":[" caua theo cunha 0012149"," caua theo cunha laceiba example 0012149"]}', '01a220fd-3e77-7000-8000-374202411c86'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3ef6-7000-8000-6d5d939f0871', 20, '01a220fd-3e9d-7000-8012-ca0fa88db4fc', NULL, 'email', '{"email":[null,"maria.leite@laceiba.example"],"password":["**","**"],"search_key":[" maria leite 0012162"," maria leite laceiba example 0012162"]}', '01a220fd-3e77-7000-8000-374202411c86'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3ef6-7000-8000-6d5d939f0871', 21, '01a220fd-3e9d-7000-8013-94da50a69faf', NULL, 'email', '{"email":[null,"beatriz.rego@laceiba.example"],"password":["**","**"],"search_key":[" beatriz rego 0012175"," beatriz rego laceiba example 0012175"]}', '01a220fd-3e77-7000-8000-374202411c86'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3ef6-7000-8000-6d5d939f0871', 22, '01a220fd-3e9d-7000-8014-3c1d1dfc6211', NULL, 'email', '{"email":[null,"thiago.luz@laceiba.example"],"password":["**","**"],"search_key":[" thiago luz 0012188"," thiago luz laceiba example 0012188"]}', '01a220fd-3e77-7000-8000-374202411c86'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3fed-7000-8000-3ef68eb9ce9a', 1, '01a220fd-3e3f-7000-8003-6eab06c390e7', NULL, 'password', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3fed-7000-8000-3ef68eb9ce9a', 2, '01a220fd-3e3f-7000-8004-73cfb47be692', NULL, 'password', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3fed-7000-8000-3ef68eb9ce9a', 3, '01a220fd-3e3f-7000-8005-106918d9a17a', NULL, 'password', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-404a-7000-8000-161cb9aaac9c', 1, '01a220fd-3dd1-7000-8016-9a4d078c675a', NULL, 'password', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-404a-7000-8000-161cb9aaac9c', 2, '01a220fd-3dd1-7000-8017-06141576064a', NULL, 'password', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-404a-7000-8000-161cb9aaac9c', 3, '01a220fd-3dd1-7000-8018-bed5d4813c42', NULL, 'password', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-404a-7000-8000-161cb9aaac9c', 4, '01a220fd-3dd1-7000-8019-18b17845e469', NULL, 'password', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-404a-7000-8000-161cb9aaac9c', 5, '01a220fd-3dd1-7000-801a-fc93b35b4359', NULL, 'password', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-404a-7000-8000-161cb9aaac9c', 6, '01a220fd-3dd1-7000-801b-99dc1cc56bc8', NULL, 'password', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-404a-7000-8000-161cb9aaac9c', 7, '01a220fd-3dd1-7000-801c-007b047c13cb', NULL, 'password', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-404a-7000-8000-161cb9aaac9c', 8, '01a220fd-3dd1-7000-801d-9b5e92840805', NULL, 'password', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-404a-7000-8000-161cb9aaac9c', 9, '01a220fd-3e9d-7000-8015-93691af5fc7b', NULL, 'password', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-404a-7000-8000-161cb9aaac9c', 10, '01a220fd-3e9d-7000-8016-35e84b593eea', NULL, 'password', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-404a-7000-8000-161cb9aaac9c', 11, '01a220fd-3e9d-7000-8017-e68c488f8db9', NULL, 'password', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-404a-7000-8000-161cb9aaac9c', 12, '01a220fd-3e9d-7000-8018-fe58a5931cf1', NULL, 'password', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-404a-7000-8000-161cb9aaac9c', 13, '01a220fd-3e9d-7000-8019-6050745bd1a1', NULL, 'password', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-404a-7000-8000-161cb9aaac9c', 14, '01a220fd-3e9d-7000-801a-80f27c92d5ca', NULL, 'password', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-404a-7000-8000-161cb9aaac9c', 15, '01a220fd-3e9d-7000-801b-a147478c997f', NULL, 'password', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-41fb-7000-8000-cb7b7b89bc13', 1, '01a220fd-3dd1-7000-800a-6e0ae9e09022', NULL, 'deactivated', '{"comment":[null,"Se fue del país"]}', '01a220fd-3ef6-7000-8000-6d5d939f0871'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-433a-7000-8000-f15f52c65b9a', 1, '01a220fd-3dd1-7000-8016-9a4d078c675a', NULL, 'queued', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-433a-7000-8000-f15f52c65b9a', 2, '01a220fd-3dd1-7000-8017-06141576064a', NULL, 'queued', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-433a-7000-8000-f15f52c65b9a', 3, '01a220fd-3dd1-7000-8018-bed5d4813c42', NULL, 'queued', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-433a-7000-8000-f15f52c65b9a', 4, '01a220fd-3dd1-7000-8019-18b17845e469', NULL, 'queued', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-433a-7000-8000-f15f52c65b9a', 5, '01a220fd-3dd1-7000-801a-fc93b35b4359', NULL, 'queued', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-433a-7000-8000-f15f52c65b9a', 6, '01a220fd-3dd1-7000-801b-99dc1cc56bc8', NULL, 'queued', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-433a-7000-8000-f15f52c65b9a', 7, '01a220fd-3dd1-7000-801c-007b047c13cb', NULL, 'queued', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-433a-7000-8000-f15f52c65b9a', 8, '01a220fd-3dd1-7000-801d-9b5e92840805', NULL, 'queued', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-433a-7000-8000-f15f52c65b9a', 9, '01a220fd-3e9d-7000-8015-93691af5fc7b', NULL, 'queued', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-433a-7000-8000-f15f52c65b9a', 10, '01a220fd-3e9d-7000-8016-35e84b593eea', NULL, 'queued', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-433a-7000-8000-f15f52c65b9a', 11, '01a220fd-3e9d-7000-8017-e68c488f8db9', NULL, 'queued', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-433a-7000-8000-f15f52c65b9a', 12, '01a220fd-3e9d-7000-8018-fe58a5931cf1', NULL, 'queued', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-433a-7000-8000-f15f52c65b9a', 13, '01a220fd-3e9d-7000-8019-6050745bd1a1', NULL, 'queued', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-433a-7000-8000-f15f52c65b9a', 14, '01a220fd-3e9d-7000-801a-80f27c92d5ca', NULL, 'queued', NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-433a-7000-8000-f15f52c65b9a', 15, '01a220fd-3e9d-7000-801b-a147478c997f', NULL, 'queued', NULL, NULL);
INSERT INTO public.jobs VALUES
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d7c-7000-8000-43490deef047', 'import', 'done', NULL, 'operator', '{"file":"students.csv","format":"table","rows":12,"totals":{"changed":0,"new":12,"new_guardians":8,"refused":0,"unchanged":0}}', 1795849796998, 1795849797095),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e1f-7000-8000-08ba034679b4', 'import', 'done', NULL, 'operator', '{"file":"teachers.csv","format":"table","rows":3,"totals":{"changed":0,"new":3,"new_guardians":0,"refused":0,"unchanged":0}}', 1795849797151, 1795849797191),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e77-7000-8000-374202411c86', 'import', 'done', NULL, 'operator', '{"file":"alunos.csv","format":"table","rows":12,"totals":{"changed":0,"new":12,"new_guardians":7,"refused":0,"unchanged":0}}', 1795849797240, 1795849797288),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3ef6-7000-8000-6d5d939f0871', 'credentials', 'done', NULL, 'operator', '{"domain":"laceiba.example","filter":{},"keep_own":false,"mode":"missing","pattern":null,"profile":"student","skipped":{"has-email":2},"style":null,"totals":{"emails":22,"own_replaced":0,"passwords":22,"selected":24,"skipped":2,"usernames":0}}', 1795849797367, 1795849797471),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3fed-7000-8000-3ef68eb9ce9a', 'credentials', 'done', NULL, 'operator', '{"domain":null,"filter":{},"keep_own":false,"mode":"passwords","pattern":null,"profile":"teacher","skipped":{},"style":null,"totals":{"emails":0,"own_replaced":0,"passwords":3,"selected":3,"skipped":0,"usernames":0}}', 1795849797613, 1795849797639),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-404a-7000-8000-161cb9aaac9c', 'credentials', 'done', NULL, 'operator', '{"domain":null,"filter":{},"keep_own":false,"mode":"passwords","pattern":null,"profile":"guardian","skipped":{},"style":null,"totals":{"emails":0,"own_replaced":0,"passwords":15,"selected":15,"skipped":0,"usernames":0}}', 1795849797707, 1795849797738),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-41fb-7000-8000-cb7b7b89bc13', 'accounts', 'done', NULL, 'operator', '{"action":"deactivate","comment":"Se fue del país","filter":{"grade_level":"1"},"keep":true,"skipped":{},"totals":{"changed":1,"own_replaced":0,"selected":1,"skipped":0}}', 1795849798139, 1795849798215),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-433a-7000-8000-f15f52c65b9a', 'messages', 'done', NULL, 'operator', '{"filter":{"profile":"guardian"},"messages":15,"skipped":{}}', 1795849798458, 1795849798502);
INSERT INTO public.left_enrolments VALUES
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800a-6e0ae9e09022', '01a220fd-41fb-7000-8000-cb7b7b89bc13', '01a220fd-3dd1-7000-8001-6d8055434c7a', 'student', '01a220fd-3d7c-7000-8000-43490deef047');
INSERT INTO public.mappings VALUES
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '1b444bf258457e3b92f2ea6472802b7d3eee8b9005651c8cdb18a20a7f242572', '["unique_id","last_name","first_name","grade_level","section","school","email","guardian_name","guardian_email","guardian_phone"]', 1795849796998),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '5787de0777a816458f632b300650009fd1da64bc262eb2ced12d6c9129e88001', '["unique_id","last_name","first_name","school","department","position","email"]', 1795849797151),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '6712e7a20eefd6c3f29eec3a6f08c643064d7c6694bf3e337eef9241504b8140', '["unique_id","first_name","last_name","grade_level","section","school","guardian_name","guardian_email"]', 1795849797240);
INSERT INTO public.meeting_invitees VALUES
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-42e5-7000-8000-c48e664777e4', '01a220fd-40b2-7000-8000-c3ed44663589'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-42e5-7000-8000-c48e664777e4', '01a220fd-4176-7000-8000-14ef2b4f9564');
INSERT INTO public.meetings VALUES
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-42e5-7000-8000-c48e664777e4', '01a220fd-40f1-7000-8000-ea1b8ef2d9b3', 'Reunión de padres', 1801332000000, 1801335600000, 'https://meet.example/abc', NULL);
INSERT INTO public.messages VALUES
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-435a-7000-8000-473f8e8466c1', '01a220fd-433a-7000-8000-f15f52c65b9a', '01a220fd-3dd1-7000-8016-9a4d078c675a', 2, 'miguel.rodriguez@correo.example', 'details', 'queued', 'unreachable', NULL, 1, 1795849798458, 1795849858518, NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-435a-7000-8001-2a72440c7b94', '01a220fd-433a-7000-8000-f15f52c65b9a', '01a220fd-3dd1-7000-8017-06141576064a', 2, 'santiago.murillo@correo.example', 'details', 'queued', 'unreachable', NULL, 1, 1795849798458, 1795849858518, NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-435a-7000-8002-22c76909245d', '01a220fd-433a-7000-8000-f15f52c65b9a', '01a220fd-3dd1-7000-8018-bed5d4813c42', 2, 'thiago.zuniga@correo.example', 'details', 'queued', 'unreachable', NULL, 1, 1795849798458, 1795849858518, NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-435a-7000-8003-8e8ba7d08a91', '01a220fd-433a-7000-8000-f15f52c65b9a', '01a220fd-3dd1-7000-8019-18b17845e469', 2, 'maria.mora@correo.example', 'details', 'queued', 'unreachable', NULL, 1, 1795849798458, 1795849858518, NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-435a-7000-8004-e9154b983de9', '01a220fd-433a-7000-8000-f15f52c65b9a', '01a220fd-3dd1-7000-801a-fc93b35b4359', 2, 'andres.ramirez@correo.example', 'details', 'queued', 'unreachable', NULL, 1, 1795849798458, 1795849858518, NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-435a-7000-8005-a6f69a5a5bbb', '01a220fd-433a-7000-8000-f15f52c65b9a', '01a220fd-3dd1-7000-801b-99dc1cc56bc8', 2, 'mauricio.giraldo@correo.example', 'details', 'queued', 'unreachable', NULL, 1, 1795849798458, 1795849858518, NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-435a-7000-8006-b93162187078', '01a220fd-433a-7000-8000-f15f52c65b9a', '01a220fd-3dd1-7000-801c-007b047c13cb', 2, 'noelia.fernandez@correo.example', 'details', 'queued', 'unreachable', NULL, 1, 1795849798458, 1795849858518, NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-435a-7000-8007-a2166e86802e', '01a220fd-433a-7000-8000-f15f52c65b9a', '01a220fd-3dd1-7000-801d-9b5e92840805', 2, 'nubia.hernandez@correo.example', 'details', 'queued', 'unreachable', NULL, 1, 1795849798458, 1795849858518, NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-435a-7000-8008-57ead92acf6b', '01a220fd-433a-7000-8000-f15f52c65b9a', '01a220fd-3e9d-7000-8015-93691af5fc7b', 2, 'debora.moura@email.example', 'details', 'queued', 'unreachable', NULL, 1, 1795849798458, 1795849858518, NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-435a-7000-8009-3fd33986f609', '01a220fd-433a-7000-8000-f15f52c65b9a', '01a220fd-3e9d-7000-8016-35e84b593eea', 2, 'laura.lacerda@email.example', 'details', 'queued', 'unreachable', NULL, 1, 1795849798458, 1795849858518, NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-435a-7000-800a-11d20bd5a039', '01a220fd-433a-7000-8000-f15f52c65b9a', '01a220fd-3e9d-7000-8017-e68c488f8db9', 2, 'manuela.leite@email.example', 'details', 'queued', 'unreachable', NULL, 1, 1795849798458, 1795849858518, NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-435a-7000-800b-2263bb17665f', '01a220fd-433a-7000-8000-f15f52c65b9a', '01a220fd-3e9d-7000-8018-fe58a5931cf1', 2, 'valentina.luz@email.example', 'details', 'queued', 'unreachable', NULL, 1, 1795849798458, 1795849858518, NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-435a-7000-800c-fd6cd7d63c9e', '01a220fd-433a-7000-8000-f15f52c65b9a', '01a220fd-3e9d-7000-8019-6050745bd1a1', 2, 'heloisa.silva@email.example', 'details', 'queued', 'unreachable', NULL, 1, 1795849798458, 1795849858518, NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-435a-7000-800d-12b85d1ba1d0', '01a220fd-433a-7000-8000-f15f52c65b9a', '01a220fd-3e9d-7000-801a-80f27c92d5ca', 2, 'maria.cunha@email.example', 'details', 'queued', 'unreachable', NULL, 1, 1795849798458, 1795849858518, NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-435a-7000-800e-af072516c00f', '01a220fd-433a-7000-8000-f15f52c65b9a', '01a220fd-3e9d-7000-801b-a147478c997f', 2, 'valentina.rego@email.example', 'details', 'queued', 'unreachable', NULL, 1, 1795849798458, 1795849858518, NULL, NULL);
INSERT INTO public.organizations VALUES
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', 'Institución Educativa La Ceiba', 'es', '{"username_policy":{"scope":"school","max_chars":64,"spaces":false,"case_sensitive":false,"starts_alphanumeric":false,"characters":{"allowed":".-_"},"required":{"username":false,"password":false,"email":false,"role":false}},"withhold_names":"off","username_pattern":"{first1}.{last1}","password_styles":{"student":{"words":{"language":"es","words":2,"digits":2}},"teacher":{"words":{"language":"es","words":3,"digits":2}},"guardian":{"words":{"language":"es","words":2,"digits":2}},"staff":{"words":{"language":"es","words":3,"digits":2}}},"grade_styles":{},"guard_share":0.5,"guard_from":20,"printable_days":90,"sign_in_url":"https://laceiba.example","letterhead":[],"accent":"#1f5f8b","logo":null,"single_sign_on":false,"forced_change":[],"second_factor_required":false,"tell_people":false,"supervisors_see_attendance":true,"verify_people":false,"directory_students":false,"directory_guardians":false}', 1795849796910);
INSERT INTO public.recovery_codes VALUES
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d2e-7000-8002-3e0b3002acf3', '\x22b256321ded49bacaa6d83103ae240f', 1795849799391),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d2e-7000-8002-3e0b3002acf3', '\x946acea52620947cd35a5dae9bbc3f33', 1795849799391),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d2e-7000-8002-3e0b3002acf3', '\x5b40392f187f2d9fae029fbeaf284a8f', 1795849799391),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d2e-7000-8002-3e0b3002acf3', '\x142230dd3d33fabf78105507ca805877', 1795849799391),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d2e-7000-8002-3e0b3002acf3', '\xf24dbe533f047eeff706eb40dfd1e150', 1795849799391),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d2e-7000-8002-3e0b3002acf3', '\x2570fcf316773e90b129e8e6961536bc', 1795849799391),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d2e-7000-8002-3e0b3002acf3', '\x3420d1d93f1bebc0d5b614b798a47af3', 1795849799391),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d2e-7000-8002-3e0b3002acf3', '\x6c3f60236518aecb478e72d281314e31', 1795849799391),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d2e-7000-8002-3e0b3002acf3', '\x18de369ea4644c8306353f2b69dd59a3', 1795849799391),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d2e-7000-8002-3e0b3002acf3', '\x410dd975250c900fc772fca145a1a5ee', 1795849799391);
INSERT INTO public.refinery_schema_history VALUES
	(1, 'foundation', '2026-11-28T07:09:56.673791586Z', '10374214961244023480');
INSERT INTO public.role_loans VALUES
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-4754-7000-8000-a4ab5c5534b8', '01a220fd-4136-7000-8000-2d4833c87dda', '01a220fd-3d2e-7000-8004-3edc1fd73bae', 50, 1795849799508, 1827619199999, 'operator');
INSERT INTO public.roles VALUES
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d2e-7000-8000-92f0488f9ab7', 'manager', 'Gestor', 'gestor', 3, 'view-people import-people generate-credentials reveal-passwords create-accounts edit-accounts set-passwords assign-roles deactivate-accounts reactivate-accounts send-messages create-meetings view-attendance manage-roles lend-roles manage-keys view-audit manage-organization', 'organization', 1),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d2e-7000-8003-a6db006bc9b9', 'administrator', 'Administrador', 'administrador', 2, 'view-people import-people generate-credentials reveal-passwords create-accounts edit-accounts set-passwords assign-roles deactivate-accounts send-messages create-meetings view-attendance', 'assigned', 1),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d2e-7000-8004-3edc1fd73bae', 'supervisor', 'Supervisor', 'supervisor', 1, 'create-meetings view-attendance', 'schools', 1),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d2e-7000-8005-5a5761c733e9', 'teacher', 'Docente', 'docente', 0, '', 'schools', 1),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d2e-7000-8006-37196bd363c7', 'staff', 'Personal', 'personal', 0, '', 'schools', 1),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d2e-7000-8007-5978c4345bcd', 'guardian', 'Acudiente', 'acudiente', 0, '', 'schools', 0),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d2e-7000-8008-b55f1291d0db', 'student', 'Estudiante', 'estudiante', 0, '', 'schools', 0);
INSERT INTO public.schools VALUES
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8000-580942081602', 'Institución Educativa La Ceiba', 'institucion educativa la ceiba', NULL, '01a220fd-3d7c-7000-8000-43490deef047'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8000-a20012565f77', 'Escola Municipal Beira-Rio', 'escola municipal beira-rio', NULL, '01a220fd-3e77-7000-8000-374202411c86');
INSERT INTO public.second_factors VALUES
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3d2e-7000-8002-3e0b3002acf3', '01a220fd-46dd-7000-8000-45480197b78a', 'totp', '', '\x0000000137f949e2835b5c8e7fe6c03612ae517812b76e46c093997864ecac24daa5ce6ad6e369a54c1773f001c84e82e590c6a5e70386ea5c8b4bee61f0eaccf8b49e7e72c46e8ea53a6a1d', NULL, 59861659, 1795849799389, NULL);
INSERT INTO public.sections VALUES
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8001-6d8055434c7a', '01a220fd-3dd1-7000-8000-580942081602', '1.º B', '1.º B', '1.o b/1.o b', '01a220fd-3d7c-7000-8000-43490deef047'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8002-2403a202858e', '01a220fd-3dd1-7000-8000-580942081602', '2.º A', '2.º A', '2.o a/2.o a', '01a220fd-3d7c-7000-8000-43490deef047'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8003-17d7a03a2604', '01a220fd-3dd1-7000-8000-580942081602', '2.º B', '2.º B', '2.o b/2.o b', '01a220fd-3d7c-7000-8000-43490deef047'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8004-57212d7afe27', '01a220fd-3dd1-7000-8000-580942081602', '4.º A', '4.º A', '4.o a/4.o a', '01a220fd-3d7c-7000-8000-43490deef047'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8005-05df5df27640', '01a220fd-3dd1-7000-8000-580942081602', '7.º A', '7.º A', '7.o a/7.o a', '01a220fd-3d7c-7000-8000-43490deef047'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8006-25d73207098c', '01a220fd-3dd1-7000-8000-580942081602', '7.º B', '7.º B', '7.o b/7.o b', '01a220fd-3d7c-7000-8000-43490deef047'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8007-0e3fe5ef3746', '01a220fd-3dd1-7000-8000-580942081602', '8.º B', '8.º B', '8.o b/8.o b', '01a220fd-3d7c-7000-8000-43490deef047'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8008-2b5f8d842e91', '01a220fd-3dd1-7000-8000-580942081602', '9.º A', '9.º A', '9.o a/9.o a', '01a220fd-3d7c-7000-8000-43490deef047'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8009-f04b304ed9bb', '01a220fd-3dd1-7000-8000-580942081602', '9.º B', '9.º B', '9.o b/9.o b', '01a220fd-3d7c-7000-8000-43490deef047'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8001-498affb7e60d', '01a220fd-3e9d-7000-8000-a20012565f77', '1º B', '1º B', '1o b/1o b', '01a220fd-3e77-7000-8000-374202411c86'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8002-7b8cc990cd74', '01a220fd-3e9d-7000-8000-a20012565f77', '2º B', '2º B', '2o b/2o b', '01a220fd-3e77-7000-8000-374202411c86'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8003-133b05461685', '01a220fd-3e9d-7000-8000-a20012565f77', '3º A', '3º A', '3o a/3o a', '01a220fd-3e77-7000-8000-374202411c86'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8004-f90aa865c0d2', '01a220fd-3e9d-7000-8000-a20012565f77', '3º B', '3º B', '3o b/3o b', '01a220fd-3e77-7000-8000-374202411c86'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8005-c737fa03026b', '01a220fd-3e9d-7000-8000-a20012565f77', '4º A', '4º A', '4o a/4o a', '01a220fd-3e77-7000-8000-374202411c86'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8006-4d16497933c8', '01a220fd-3e9d-7000-8000-a20012565f77', '4º B', '4º B', '4o b/4o b', '01a220fd-3e77-7000-8000-374202411c86'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8007-2562a8d36efb', '01a220fd-3e9d-7000-8000-a20012565f77', '5º A', '5º A', '5o a/5o a', '01a220fd-3e77-7000-8000-374202411c86'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8008-4eebecc5514a', '01a220fd-3e9d-7000-8000-a20012565f77', '5º B', '5º B', '5o b/5o b', '01a220fd-3e77-7000-8000-374202411c86');
INSERT INTO public.sessions VALUES
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '\xac7b4d39a41e272b079e4d0ee2bc4331a65577c506c12811cd55e5a86e7daa81', '01a220fd-40f1-7000-8000-ea1b8ef2d9b3', 2, '', 1795849798902, 1795849798902, 1795849799074, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '\xd2ab004129e464c325f6761db4d34a6c7098b2e9167a7c1024c423ad5c15b30f', '01a220fd-4136-7000-8000-2d4833c87dda', 2, '', 1795849799153, 1795849799153, 1795849799274, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '\xcf5b027395338cf632af12b63acdc75fbe29e8af271c8b812d5a528bc2895013', '01a220fd-3d2e-7000-8002-3e0b3002acf3', 1, '', 1795849799358, 1795849799358, 1795849799358, NULL);
INSERT INTO public.uploads VALUES
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-4453-7000-8000-faaf6d05a7fb', '01a220fd-439f-7000-8000-fcd1d148a366', 'matricula.csv', '01a220fd445370008000faaf6d05a7fb', 42, '{"profile":"student","format":null,"columns":[],"school":null,"administrator":null}', 1795849798776, NULL, NULL),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-46ee-7000-8000-0b30b26edd5f', '01a220fd-3d2e-7000-8002-3e0b3002acf3', 'docentes.csv', '01a220fd46ee700080000b30b26edd5f', 43, '{"profile":"teacher","format":null,"columns":[],"school":null,"administrator":null}', 1795849799417, NULL, NULL);
INSERT INTO public.usernames VALUES
	('01a220fd-3dd1-7000-8000-580942081602', 'andres.ramirez', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-801a-fc93b35b4359'),
	('01a220fd-3dd1-7000-8000-580942081602', 'carlos.quinones', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8011-582ad1afdf9b'),
	('01a220fd-3dd1-7000-8000-580942081602', 'edgar.quinones', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800d-98bec857948a'),
	('01a220fd-3dd1-7000-8000-580942081602', 'juan.giraldo', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8013-c1ad1bb5ca01'),
	('01a220fd-3dd1-7000-8000-580942081602', 'karen.ramirez', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800e-87afdd825047'),
	('01a220fd-3dd1-7000-8000-580942081602', 'laura.suarez', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8014-fa4086d59eb2'),
	('01a220fd-3dd1-7000-8000-580942081602', 'maria.mora', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8019-18b17845e469'),
	('01a220fd-3dd1-7000-8000-580942081602', 'maria.murillo', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800b-db5e09797fc8'),
	('01a220fd-3dd1-7000-8000-580942081602', 'mauricio.giraldo', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-801b-99dc1cc56bc8'),
	('01a220fd-3dd1-7000-8000-580942081602', 'miguel.rodriguez', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8016-9a4d078c675a'),
	('01a220fd-3dd1-7000-8000-580942081602', 'nicolas.zuniga', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800c-22166bd0545f'),
	('01a220fd-3dd1-7000-8000-580942081602', 'noelia.fernandez', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-801c-007b047c13cb'),
	('01a220fd-3dd1-7000-8000-580942081602', 'nubia.hernandez', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-801d-9b5e92840805'),
	('01a220fd-3dd1-7000-8000-580942081602', 'santiago.murillo', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8017-06141576064a'),
	('01a220fd-3dd1-7000-8000-580942081602', 'santiago.sanchez', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8015-0b97434ef7d3'),
	('01a220fd-3dd1-7000-8000-580942081602', 'sofia.rodriguez', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8010-ed38e7d7d446'),
	('01a220fd-3dd1-7000-8000-580942081602', 'thiago.zuniga', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8018-bed5d4813c42'),
	('01a220fd-3dd1-7000-8000-580942081602', 'veronica.ramirez', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-8012-6656b56e7b0d'),
	('01a220fd-3dd1-7000-8000-580942081602', 'victor.canon', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3dd1-7000-800f-76e6657ac9b2'),
	('01a220fd-3dd1-7000-8000-580942081602', 'amparo.zuluaga', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e3f-7000-8003-6eab06c390e7'),
	('01a220fd-3dd1-7000-8000-580942081602', 'juan.gonzalez', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e3f-7000-8005-106918d9a17a'),
	('01a220fd-3dd1-7000-8000-580942081602', 'nestor.garcia', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e3f-7000-8004-73cfb47be692'),
	('01a220fd-3e9d-7000-8000-a20012565f77', 'beatriz.rego', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8013-94da50a69faf'),
	('01a220fd-3e9d-7000-8000-a20012565f77', 'bruna.jardim', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8009-9b534e559d4a'),
	('01a220fd-3e9d-7000-8000-a20012565f77', 'caua.cunha', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8011-0cba212ecb07'),
	('01a220fd-3e9d-7000-8000-a20012565f77', 'debora.moura', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8015-93691af5fc7b'),
	('01a220fd-3e9d-7000-8000-a20012565f77', 'estela.leite', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800c-48b6b6be5708'),
	('01a220fd-3e9d-7000-8000-a20012565f77', 'heloisa.silva', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8019-6050745bd1a1'),
	('01a220fd-3e9d-7000-8000-a20012565f77', 'joao.oliveira', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800e-ef5fbf9360dd'),
	('01a220fd-3e9d-7000-8000-a20012565f77', 'julia.lacerda', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800a-b9102e10bf66'),
	('01a220fd-3e9d-7000-8000-a20012565f77', 'laura.beatriz', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8016-35e84b593eea'),
	('01a220fd-3e9d-7000-8000-a20012565f77', 'leticia.lacerda', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800f-914f58dd1c8d'),
	('01a220fd-3e9d-7000-8000-a20012565f77', 'manuela.isabela', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8017-e68c488f8db9'),
	('01a220fd-3e9d-7000-8000-a20012565f77', 'maria.cunha', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-801a-80f27c92d5ca'),
	('01a220fd-3e9d-7000-8000-a20012565f77', 'maria.leite', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8012-ca0fa88db4fc'),
	('01a220fd-3e9d-7000-8000-a20012565f77', 'moises.luz', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800d-978603e91d83'),
	('01a220fd-3e9d-7000-8000-a20012565f77', 'rafael.oliveira', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8010-87275541d41b'),
	('01a220fd-3e9d-7000-8000-a20012565f77', 'thiago.luz', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8014-3c1d1dfc6211'),
	('01a220fd-3e9d-7000-8000-a20012565f77', 'valentina.helena', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-801b-a147478c997f'),
	('01a220fd-3e9d-7000-8000-a20012565f77', 'valentina.jardim', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-800b-ea2ac42fabf3'),
	('01a220fd-3e9d-7000-8000-a20012565f77', 'valentina.luz', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-3e9d-7000-8018-fe58a5931cf1'),
	('01a220fd-3dd1-7000-8000-580942081602', 'ana.pena', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-40b2-7000-8000-c3ed44663589'),
	('01a220fd-3d2e-7000-8000-92f0488f9ab7', 'leo.ruiz', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-40f1-7000-8000-ea1b8ef2d9b3'),
	('01a220fd-3dd1-7000-8000-580942081602', 'eva.mora', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-4136-7000-8000-2d4833c87dda'),
	('01a220fd-3dd1-7000-8000-580942081602', 'ines.soto', '01a220fd-3d2e-7000-8000-92f0488f9ab7', '01a220fd-4176-7000-8000-14ef2b4f9564');
ALTER TABLE ONLY public.account_schools
    ADD CONSTRAINT account_schools_pkey PRIMARY KEY (organization_id, account_id, school_id);
ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_pkey PRIMARY KEY (organization_id, id);
ALTER TABLE ONLY public.api_answers
    ADD CONSTRAINT api_answers_pkey PRIMARY KEY (organization_id, key_id, idempotency_key);
ALTER TABLE ONLY public.api_keys
    ADD CONSTRAINT api_keys_pkey PRIMARY KEY (organization_id, id);
ALTER TABLE ONLY public.associations
    ADD CONSTRAINT associations_pkey PRIMARY KEY (organization_id, student_id, adult_id, kind);
ALTER TABLE ONLY public.attempts
    ADD CONSTRAINT attempts_pkey PRIMARY KEY (organization_id, attempt_key);
ALTER TABLE ONLY public.audit_heads
    ADD CONSTRAINT audit_heads_pkey PRIMARY KEY (organization_id);
ALTER TABLE ONLY public.audit
    ADD CONSTRAINT audit_pkey PRIMARY KEY (organization_id, seq);
ALTER TABLE ONLY public.credentials
    ADD CONSTRAINT credentials_pkey PRIMARY KEY (organization_id, account_id, version);
ALTER TABLE ONLY public.deactivations
    ADD CONSTRAINT deactivations_pkey PRIMARY KEY (organization_id, account_id, job_id);
ALTER TABLE ONLY public.departments
    ADD CONSTRAINT departments_organization_id_name_key_key UNIQUE (organization_id, name_key);
ALTER TABLE ONLY public.departments
    ADD CONSTRAINT departments_pkey PRIMARY KEY (organization_id, id);
ALTER TABLE ONLY public.devices
    ADD CONSTRAINT devices_pkey PRIMARY KEY (organization_id, account_id, token_hash);
ALTER TABLE ONLY public.emails
    ADD CONSTRAINT emails_pkey PRIMARY KEY (email_key);
ALTER TABLE ONLY public.enrolments
    ADD CONSTRAINT enrolments_pkey PRIMARY KEY (organization_id, account_id, section_id);
ALTER TABLE ONLY public.job_items
    ADD CONSTRAINT job_items_pkey PRIMARY KEY (organization_id, job_id, seq);
ALTER TABLE ONLY public.jobs
    ADD CONSTRAINT jobs_pkey PRIMARY KEY (organization_id, id);
ALTER TABLE ONLY public.left_enrolments
    ADD CONSTRAINT left_enrolments_pkey PRIMARY KEY (organization_id, account_id, job_id, section_id);
ALTER TABLE ONLY public.mappings
    ADD CONSTRAINT mappings_pkey PRIMARY KEY (organization_id, headings_key);
ALTER TABLE ONLY public.meeting_invitees
    ADD CONSTRAINT meeting_invitees_pkey PRIMARY KEY (organization_id, meeting_id, account_id);
ALTER TABLE ONLY public.meeting_joins
    ADD CONSTRAINT meeting_joins_pkey PRIMARY KEY (organization_id, meeting_id, account_id);
ALTER TABLE ONLY public.meetings
    ADD CONSTRAINT meetings_pkey PRIMARY KEY (organization_id, id);
ALTER TABLE ONLY public.messages
    ADD CONSTRAINT messages_pkey PRIMARY KEY (organization_id, id);
ALTER TABLE ONLY public.organizations
    ADD CONSTRAINT organizations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.recovery_codes
    ADD CONSTRAINT recovery_codes_pkey PRIMARY KEY (organization_id, account_id, code_hash);
ALTER TABLE ONLY public.refinery_schema_history
    ADD CONSTRAINT refinery_schema_history_pkey PRIMARY KEY (version);
ALTER TABLE ONLY public.requests
    ADD CONSTRAINT requests_pkey PRIMARY KEY (organization_id, key_hash);
ALTER TABLE ONLY public.role_loans
    ADD CONSTRAINT role_loans_pkey PRIMARY KEY (organization_id, id);
ALTER TABLE ONLY public.roles
    ADD CONSTRAINT roles_organization_id_name_key_key UNIQUE (organization_id, name_key);
ALTER TABLE ONLY public.roles
    ADD CONSTRAINT roles_pkey PRIMARY KEY (organization_id, id);
ALTER TABLE ONLY public.schools
    ADD CONSTRAINT schools_organization_id_name_key_key UNIQUE (organization_id, name_key);
ALTER TABLE ONLY public.schools
    ADD CONSTRAINT schools_pkey PRIMARY KEY (organization_id, id);
ALTER TABLE ONLY public.second_factors
    ADD CONSTRAINT second_factors_pkey PRIMARY KEY (organization_id, account_id, id);
ALTER TABLE ONLY public.sections
    ADD CONSTRAINT sections_organization_id_school_id_code_key_key UNIQUE (organization_id, school_id, code_key);
ALTER TABLE ONLY public.sections
    ADD CONSTRAINT sections_pkey PRIMARY KEY (organization_id, id);
ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_pkey PRIMARY KEY (organization_id, token_hash);
ALTER TABLE ONLY public.sign_in_steps
    ADD CONSTRAINT sign_in_steps_pkey PRIMARY KEY (organization_id, token_hash);
ALTER TABLE ONLY public.ticked
    ADD CONSTRAINT ticked_pkey PRIMARY KEY (organization_id, id);
ALTER TABLE ONLY public.titles
    ADD CONSTRAINT titles_organization_id_name_key_key UNIQUE (organization_id, name_key);
ALTER TABLE ONLY public.titles
    ADD CONSTRAINT titles_pkey PRIMARY KEY (organization_id, id);
ALTER TABLE ONLY public.uploads
    ADD CONSTRAINT uploads_pkey PRIMARY KEY (organization_id, id);
ALTER TABLE ONLY public.usernames
    ADD CONSTRAINT usernames_pkey PRIMARY KEY (scope, username_key);
ALTER TABLE ONLY public.verifications
    ADD CONSTRAINT verifications_pkey PRIMARY KEY (organization_id, link_hash);
ALTER TABLE ONLY public.withheld_names
    ADD CONSTRAINT withheld_names_pkey PRIMARY KEY (name_hash, account_id);
CREATE INDEX account_changes_of ON public.account_changes USING btree (organization_id, number, account_id);
CREATE INDEX accounts_by_email ON public.accounts USING btree (organization_id, lower(email), id);
CREATE INDEX accounts_by_username ON public.accounts USING btree (organization_id, lower(username), id);
CREATE INDEX accounts_inactive ON public.accounts USING btree (organization_id, status) WHERE (status <> 'active'::text);
CREATE INDEX accounts_of_department ON public.accounts USING btree (organization_id, department_id) WHERE (department_id IS NOT NULL);
CREATE INDEX accounts_of_grade ON public.accounts USING btree (organization_id, grade_level);
CREATE INDEX accounts_of_graduation ON public.accounts USING btree (organization_id, graduation_year);
CREATE INDEX accounts_of_profile ON public.accounts USING btree (organization_id, profile) WHERE (profile <> 'student'::text);
CREATE INDEX accounts_of_role ON public.accounts USING btree (organization_id, role_id);
CREATE INDEX accounts_of_school ON public.accounts USING btree (organization_id, school_id);
CREATE UNIQUE INDEX accounts_one_manager ON public.accounts USING btree (organization_id) WHERE (role_id = organization_id);
CREATE UNIQUE INDEX accounts_unique_id ON public.accounts USING btree (organization_id, unique_id);
CREATE INDEX api_keys_by_id ON public.api_keys USING btree (id);
CREATE INDEX associations_adult ON public.associations USING btree (organization_id, adult_id, student_id);
CREATE INDEX attempts_at ON public.attempts USING btree (at);
CREATE INDEX audit_by_time ON public.audit USING btree (organization_id, at, seq);
CREATE INDEX audit_of_action ON public.audit USING btree (organization_id, action, at, seq);
CREATE INDEX audit_of_actor ON public.audit USING btree (organization_id, actor_name, at, seq);
CREATE INDEX audit_of_subject ON public.audit USING btree (organization_id, subject_id, at, seq);
CREATE INDEX credentials_initial ON public.credentials USING btree (organization_id, created_at) WHERE (state = 'initial'::text);
CREATE INDEX enrolments_section ON public.enrolments USING btree (organization_id, section_id, account_id);
CREATE INDEX job_items_of_account ON public.job_items USING btree (organization_id, account_id) WHERE (outcome <> ALL (ARRAY['created'::text, 'created-guardian'::text, 'password'::text, 'skipped'::text, 'refused'::text]));
CREATE INDEX meeting_invitees_account ON public.meeting_invitees USING btree (organization_id, account_id, meeting_id);
CREATE INDEX meetings_by_start ON public.meetings USING btree (organization_id, starts_at, id);
CREATE INDEX meetings_of_organizer ON public.meetings USING btree (organization_id, organizer_id, starts_at);
CREATE INDEX messages_due ON public.messages USING btree (organization_id, next_at, id) WHERE (state = 'queued'::text);
CREATE INDEX messages_of_account ON public.messages USING btree (organization_id, account_id, id);
CREATE INDEX messages_of_run ON public.messages USING btree (organization_id, job_id, state, id);
CREATE INDEX role_loans_account ON public.role_loans USING btree (organization_id, account_id, ends_at);
CREATE UNIQUE INDEX schools_code ON public.schools USING btree (organization_id, code);
CREATE INDEX sessions_account ON public.sessions USING btree (organization_id, account_id);
CREATE INDEX verifications_by_end ON public.verifications USING btree (organization_id, expires_at);
CREATE INDEX verifications_of_account ON public.verifications USING btree (organization_id, account_id);
CREATE TRIGGER accounts_added AFTER INSERT ON public.accounts REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.account_added();
CREATE TRIGGER accounts_changed AFTER UPDATE OF profile, unique_id, username, email, preferred_name, title, role_id, school_id, department_id, grade_level, graduation_year, administrator_id, status, credential, verified_at, sort_key, middle_key, search_key ON public.accounts FOR EACH ROW EXECUTE FUNCTION public.account_changed();
CREATE TRIGGER accounts_removed AFTER DELETE ON public.accounts REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION public.account_removed();
CREATE TRIGGER accounts_signed_in AFTER UPDATE OF last_sign_in_at ON public.accounts FOR EACH ROW WHEN (((old.last_sign_in_at IS NULL) <> (new.last_sign_in_at IS NULL))) EXECUTE FUNCTION public.account_changed();
