//! Databases that released programs made are opened by this one: what was written in them still works. The dumps beside
//! this file say how they were made.

use llavero::access::Actor;
use llavero::access::factors::rules::code_at;
use llavero::accounts::Profile;
use llavero::accounts::filter::Filter;
use llavero::app::{App, Clock, Seeds};
use llavero::credentials::Keys;
use llavero::credentials::reveal::reveal;
use llavero::credentials::slips::actions::{Request, print};
use llavero::db::Db;
use llavero::doctor::actions::examine;
use llavero::jobs::Progress;
use llavero::params;
use llavero::print::Engine;
use secrecy::{ExposeSecret, SecretString};
use uuid::Uuid;

use crate::api;
use crate::command::Program;
use crate::console::Visit;
use crate::harness::{repository, state};

/// A migration that somebody's database may have gone through never changes: what is new goes into another one. This
/// is BLAKE3 of each file; add a line for each file that is added.
const RELEASED: [(&str, &str); 8] = [
    ("postgres/V1__foundation.sql", "de8ca7c34e1688120ae76df51258ddc9bca7cff97aaa30ecf2b628a45f651206"),
    ("postgres/V2__key_fingerprints.sql", "959c646f0f52c08f341f9f0efe7fbb0dc7a008a76c7f6396313c8a6361324ba8"),
    ("postgres/V3__sign_in.sql", "5f6433e225d9ef622251528ed2c53f6bc5b3898ede123efdb548d8870bc8763f"),
    ("postgres/V4__stop_and_health.sql", "a82245032987b4575f897e86b56e49dad387d7ce9dbdfdd0f323b76d93142b43"),
    ("sqlite/V1__foundation.sql", "62004adfc7f4492fe7f64d217741dbed0fa5d67f7360e994a47294d20e802600"),
    ("sqlite/V2__key_fingerprints.sql", "964c28449b3c2db4dbcdc350e5d51c76e871bdeb1d89517fe8548fa87f746301"),
    ("sqlite/V3__sign_in.sql", "ef1a2eb74c6856a62816a4e5aa7ab1ed9913d949b28957e26cfa3b4e553db830"),
    ("sqlite/V4__stop_and_health.sql", "cb7fbb057076ab6d8dbb6c98cc8291ec2259258db3452b94f61f7dffbc05ae71"),
];

#[test]
fn a_migration_never_changes_once_it_is_released() {
    let mut found = Vec::new();
    for kind in ["postgres", "sqlite"] {
        for entry in std::fs::read_dir(repository("migrations").join(kind)).unwrap() {
            let entry = entry.unwrap();
            let hash = blake3::hash(&std::fs::read(entry.path()).unwrap()).to_hex().to_string();
            found.push((format!("{kind}/{}", entry.file_name().to_str().unwrap()), hash));
        }
    }
    found.sort();
    let found: Vec<(&str, &str)> = found.iter().map(|(name, hash)| (name.as_str(), hash.as_str())).collect();
    assert_eq!(found, RELEASED);
}

/// A dump, its key file, and what people knew who used it.
struct Released {
    sql: &'static str,
    key: &'static str,
    is_postgres: bool,
    /// The manager's authenticator app.
    totp: &'static str,
    api_key: &'static str,
}

const SQLITE_V1: Released = Released {
    sql: include_str!("v1.sqlite.sql"),
    key: include_str!("v1.sqlite.key"),
    is_postgres: false,
    totp: "IG7HW5L2Z2JNOZIWQJE7M5UYHGKI6YDU",
    api_key: "llv_01a220fd35b77000800062b87ef9f3bb_218152fdeced11f49fe97b530c894d092a65f766433e9c10a1754a76039494fd",
};

const POSTGRES_V1: Released = Released {
    sql: include_str!("v1.postgres.sql"),
    key: include_str!("v1.postgres.key"),
    is_postgres: true,
    totp: "ACU3TBDRF34AI26OAJMLT34Q63JIAFLY",
    api_key: "llv_01a220fd439f70008000fcd1d148a366_7172130905ca59b2e550f58ee2a96b91fa2f2e8b17b779141c27afe812521d6c",
};

impl Released {
    /// As it was, with the files that were uploaded.
    fn installed(&self) -> Program {
        let program = Program::from_dump(self.sql, self.key, self.is_postgres);
        let folder = program.data_dir().join("files/uploads");
        std::fs::create_dir_all(&folder).unwrap();
        let stored: Vec<(String,)> = program.look().read(|tx| tx.query("SELECT stored FROM uploads", &[])).unwrap();
        for (name,) in stored {
            std::fs::write(folder.join(name), "Documento;Apellidos;Nombres\n501;Ríos;Eva\n").unwrap();
        }
        program
    }
}

/// The installation an hour after it was last used: what is kept for some days is still there.
fn soon_after(program: &Program) -> (App, i64) {
    let config = program.config();
    let db = program.look();
    let last = "SELECT MAX(at) FROM audit";
    let now = db.read(|tx| tx.query_one::<(i64,)>(last, &[])).unwrap().0 + 3_600_000;
    let keys = Keys::open(&config.key_file()).unwrap();
    (App::of(db, config, keys, Clock::Fixed(now), Seeds::System), now)
}

/// What the doctor finds wrong, but for the disk of this machine.
fn findings(program: &Program) -> Vec<&'static str> {
    let report = examine(&program.config(), &[], &Progress::default()).unwrap();
    let checks = report.checks.iter().filter(|check| check.name != "room");
    checks.flat_map(|check| &check.findings).map(|finding| finding.fault.code).collect()
}

fn version(db: &Db) -> i64 {
    let sql = "SELECT CAST(MAX(version) AS BIGINT) FROM refinery_schema_history";
    db.read(|tx| tx.query_one::<(i64,)>(sql, &[])).unwrap().0
}

fn is_upgraded_and_works(released: &Released) {
    let program = released.installed();
    assert_eq!((version(&program.look()), program.look().newest_schema() > 1), (1, true));
    let before = state(&program.look());
    assert!(before.len() > 100, "{before:#?}");
    assert!(findings(&program).contains(&"doctor-schema-older"));

    let first = program.run(["jobs", "list"]).ended(0);
    let said = first.err.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("older version of Llavero (schema 1)"), "{said}");
    assert_eq!(program.run(["jobs", "list"]).ended(0).err, "", "it is said once");
    assert_eq!(version(&program.look()), program.look().newest_schema());
    assert_eq!(state(&program.look()), before);
    assert_eq!(findings(&program), [] as [&str; 0]);

    let (app, now) = soon_after(&program);
    // People sign in: with a temporary password, with passwords of their own, with a second factor.
    for (who, password) in [
        ("ana.pena", "lapiz-verde-42"),
        ("eva.mora", "un lago entre montes"),
        ("leo.ruiz@laceiba.example", "tres barcos muy azules"),
    ] {
        let mut visit = Visit::of(&app);
        visit.post("/sign-in", &[("identifier", who), ("password", "otra cosa")]).is(422);
        visit.post("/sign-in", &[("identifier", who), ("password", password)]).is(303);
    }
    let mut manager = Visit::of(&app);
    let fields = [("identifier", "rectoria@laceiba.example"), ("password", "una frase bien larga")];
    let second = manager.post("/sign-in", &fields).is(303).location.unwrap();
    assert!(second.starts_with("/sign-in/second"), "{second}");
    let code = code_at(&SecretString::from(released.totp), now).unwrap();
    manager.post("/sign-in/second", &[("code", code.expose_secret()), ("next", "/")]).is(303);
    manager.get("/people").is(200).says("Peña");

    // Generated passwords are shown, open the account, and are printed.
    let organization = app.db.read(|tx| tx.query_one::<(Uuid,)>("SELECT id FROM organizations", &[])).unwrap().0;
    let operator = Actor::operator(organization);
    let pupil = "SELECT id, email FROM accounts WHERE profile = 'student' AND email LIKE '%@laceiba.example'
                 AND credential = 'initial' AND status = 'active' ORDER BY email LIMIT 1";
    let (id, email): (Uuid, String) = app.db.read(|tx| tx.query_one(pupil, &[])).unwrap();
    let password = reveal(&app, &operator, id).unwrap();
    let mut visit = Visit::of(&app);
    visit.post("/sign-in", &[("identifier", &email), ("password", password.expose_secret())]).is(303);
    let filter = Filter { profile: Some(Profile::Student), ..Filter::default() };
    let request = Request::new(filter, program.path("slips.pdf"));
    let printed = print(&app, &operator, &Engine::new(None).unwrap(), &request, &Progress::default()).unwrap();
    assert!(printed.slips > 10, "{}", printed.slips);

    // The key of the API and what it uploaded.
    let client = api::Program::of(&app, released.api_key);
    let files = client.get("/imports").is(200).json;
    assert_eq!(files["rows"][0]["name"], "matricula.csv");

    // Loans, meetings and messages are there, and the audit log goes on from where it was.
    let count = |table: &str| {
        let sql = format!("SELECT COUNT(*) FROM {table} WHERE organization_id = $1");
        app.db.read(|tx| tx.query_one::<(i64,)>(&sql, params![organization])).unwrap().0
    };
    assert_eq!([count("role_loans"), count("meetings"), count("messages"), count("deactivations")], [1, 1, 15, 1]);
    assert_eq!(findings(&program), [] as [&str; 0]);
}

#[test]
fn a_database_of_schema_1_is_upgraded_and_works_on_sqlite() {
    is_upgraded_and_works(&SQLITE_V1);
}

#[test]
fn a_database_of_schema_1_is_upgraded_and_works_on_postgres() {
    is_upgraded_and_works(&POSTGRES_V1);
}

/// Before anything is changed, the key file has to be proved right by what the old program signed or sealed.
fn is_refused_with_another_key_and_left_alone(released: &Released) {
    let program = released.installed();
    let file = program.data_dir().join("llavero.key");
    for (key, code) in [
        (Some(format!("llavero-key 1 {}\n", "5a".repeat(32))), "key-file-other"),
        (Some(String::new()), "key-file-damaged"),
        (None, "key-file-missing"),
    ] {
        std::fs::remove_file(&file).unwrap();
        if let Some(key) = &key {
            std::fs::write(&file, key).unwrap();
        }
        for command in
            [&["accounts", "list"][..], &["serve", "--listen", "127.0.0.1:0"], &["init", "--organization", "X"]]
        {
            let said = program.run(command.iter().copied().chain(["--json"])).ended(1);
            assert_eq!(said.json()["error"]["code"], code, "{command:?}");
        }
        assert_eq!(file.exists(), key.is_some());
        assert_eq!(version(&program.look()), 1, "it was upgraded all the same");
        std::fs::write(&file, released.key).unwrap();
    }
    // Whoever wrote the database alone made the end of the log unreadable: a sealed password proves the key as well.
    let end = "UPDATE audit_heads SET seq = seq + 1";
    program.look().write(|tx| tx.execute(end, &[])).unwrap();
    program.run(["accounts", "list"]).ended(0);
    // What the upgrade itself wrote down since does not heal it.
    assert_eq!(findings(&program), ["audit-untied"]);
}

#[test]
fn another_key_does_not_upgrade_a_database_of_schema_1_on_sqlite() {
    is_refused_with_another_key_and_left_alone(&SQLITE_V1);
}

#[test]
fn another_key_does_not_upgrade_a_database_of_schema_1_on_postgres() {
    is_refused_with_another_key_and_left_alone(&POSTGRES_V1);
}

/// Programs started at once on an old database: one upgrades it, and all of them work.
fn is_upgraded_once(released: &Released) {
    let program = released.installed();
    let children: Vec<_> = (0..4).map(|_| program.command(["accounts", "list", "--json"]).spawn().unwrap()).collect();
    for child in children {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    assert_eq!(findings(&program), [] as [&str; 0]);
}

#[test]
fn programs_started_at_once_upgrade_a_database_once_on_sqlite() {
    is_upgraded_once(&SQLITE_V1);
}

#[test]
fn programs_started_at_once_upgrade_a_database_once_on_postgres() {
    is_upgraded_once(&POSTGRES_V1);
}
