-- When somebody asked a run to stop that another process works on. On SQLite, whose one writer the run itself is, a
-- file beside its lock says it (`src/db/dialect.rs`): the column is there so that both have the same.
ALTER TABLE jobs ADD COLUMN stop_asked_at INTEGER;

-- Runs at work are looked for every few seconds.
CREATE INDEX jobs_running ON jobs (organization_id, id) WHERE state = 'running';

-- The one row that is written to find out whether the database can be written (/healthz).
CREATE TABLE health_probe (
    id INTEGER NOT NULL PRIMARY KEY,
    written_at INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO health_probe (id, written_at) VALUES (1, 0);
