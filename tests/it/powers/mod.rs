//! Who may do what (section 2 of the requirements), each rule a row, tried in every way there is: in the console, on
//! the command line, by the API.

mod family;
mod keys;
mod loans;
mod roles;
mod scope;
mod table;
mod ways;

use std::collections::BTreeMap;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};

use llavero::access::Actor;
use llavero::access::actions::actor_named;
use llavero::accounts::Profile;
use llavero::accounts::undo::undo;
use llavero::app::App;
use llavero::credentials::rules::Owner;
use llavero::credentials::{self, Binding, own};
use llavero::jobs::Progress;
use llavero::meetings::rules::field;
use llavero::meetings::{self, Draft, Whom};
use llavero::organization::Organization;
use llavero::organization::roles::{RoleChange, actions as roles_of};
use secrecy::SecretString;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::api::{Program, key_of};
use crate::console::{MANAGER, Visit};
use crate::harness::TestApp;

/// What somebody chose for themselves.
pub const OWN_PASSWORD: &str = "una clave solo suya 9";

/// An organization with somebody of each kind, and another organization.
pub struct Cast<'a> {
    pub app: &'a TestApp,
    pub organization: Organization,
    pub operator: Actor,
    ids: BTreeMap<String, Uuid>,
}

/// Who there is, by username: the manager `gestora`, administrators `uno` and `dos`, their supervisors `sup.uno` and
/// `sup.dos`; with initial passwords still, the administrator `tres` and the supervisors `sup.tres` of `uno` and
/// `sup.otro` of `dos`; `registro` of rank 2 who manages roles and reaches everybody, `coord` of rank 1 who acts in the school
/// *Norte*, a teacher `profe`, the pupils `nora` of *Norte* and `sura` of *Sur*; elsewhere, `ajena`.
pub fn cast(app: &TestApp) -> Cast<'_> {
    let (organization, operator, _) = app.console();
    let add = |name: &str, rank, reach: &str, allow: &str| {
        use llavero::access::{Permission, Reach};
        let change = RoleChange {
            name: Some(name.into()),
            rank: Some(rank),
            reach: Some(Reach::parse(reach)),
            permissions: Some(Permission::parse_all(allow)),
            ..RoleChange::default()
        };
        roles_of::add(&app.app, &operator, &change).unwrap();
    };
    add("Registro", 2, "organization", "import-people manage-roles");
    add(
        "Coordinación",
        1,
        "schools",
        "import-people generate-credentials reveal-passwords edit-accounts set-passwords",
    );
    add("Préstamos", 2, "organization", "view-people lend-roles create-meetings view-attendance");
    let head = "Documento;Usuario;Nombres;Apellidos;Rol;Administrador;Sede;Contraseña\n";
    let password = "Puente-Lluvia-84";
    app.imported(
        &operator,
        Profile::Staff,
        &format!(
            "{head}a1;uno;Una;Uno;administrator;;Norte;{password}\na2;dos;Dora;Dos;administrator;;Norte;{password}\n\
             a3;tres;Tina;Tres;administrator;;Norte;{password}\nr;registro;Rita;Roa;Registro;;Norte;{password}\n"
        ),
    );
    app.imported(
        &operator,
        Profile::Staff,
        &format!(
            "{head}s1;sup.uno;Sara;Sol;supervisor;uno;Norte;{password}\ns2;sup.dos;Saúl;Sal;supervisor;dos;Norte;{password}\n\
             s3;sup.tres;Sol;Sur;supervisor;uno;Norte;{password}\ns4;sup.otro;Olga;Oro;supervisor;dos;Norte;{password}\n\
             c;coord;Coral;Cano;Coordinación;uno;Norte;{password}\n"
        ),
    );
    let plain = "Documento;Usuario;Nombres;Apellidos;Sede;Curso;Contraseña\n";
    app.imported(&operator, Profile::Teacher, &format!("{plain}t;profe;Tea;Paz;Norte;;{password}\n"));
    let pupils = format!("{plain}n;nora;Nora;Niño;Norte;5A;{password}\ns;sura;Sura;Sur;Sur;6B;{password}\n");
    app.imported(&operator, Profile::Student, &pupils);
    let another = app.another_organization();
    let theirs = Actor::operator(another.id);
    app.imported(&theirs, Profile::Student, "Documento;Usuario;Nombres\nx;ajena;Ana\n");
    let rows: Vec<(String, Uuid)> =
        app.app.db.read(|tx| tx.query("SELECT COALESCE(username, email), id FROM accounts ORDER BY id", &[])).unwrap();
    let mut ids: BTreeMap<String, Uuid> = rows.into_iter().collect();
    let manager = ids[MANAGER.0];
    ids.insert("gestora".into(), manager);
    let cast = Cast { app, organization, operator, ids };
    cast.choose_passwords();
    cast
}

impl Cast<'_> {
    /// The account of that name.
    #[track_caller]
    pub fn id(&self, who: &str) -> Uuid {
        *self.ids.get(who).unwrap_or_else(|| panic!("nobody is called {who}"))
    }

    /// Learns who came since.
    pub fn meet_again(&mut self) {
        let sql = "SELECT username, id FROM accounts WHERE username IS NOT NULL";
        let rows: Vec<(String, Uuid)> = self.app.app.db.read(|tx| tx.query(sql, &[])).unwrap();
        self.ids.extend(rows);
    }

    /// Whoever acts has chosen a password of their own: an initial one opens nothing but the page where that is done.
    fn choose_passwords(&self) {
        let app = &self.app.app;
        // Hashing is long work on purpose; nobody signs in by it here.
        let hash = own::hash(&SecretString::from(OWN_PASSWORD), &Owner::default(), &mut app.rng()).unwrap();
        for who in ["uno", "dos", "registro", "coord", "sup.uno", "sup.dos", "profe"] {
            let (of, account) = (self.organization.id, self.id(who));
            let choose = |tx: &mut llavero::db::Tx<'_>| {
                let version = credentials::store::newest(tx, of, account)?.map_or(0, |newest| newest.version) + 1;
                let binding = Binding { account, version };
                credentials::store::insert_own(tx, of, binding, &hash, app.ids().next_id(), app.now())
            };
            app.db.write(choose).unwrap();
        }
    }

    /// What `--actor` calls them.
    fn login<'w>(&self, who: &'w str) -> &'w str {
        if who == "gestora" { MANAGER.0 } else { who }
    }

    /// With their powers.
    pub fn actor(&self, who: &str) -> Actor {
        actor_named(&self.app.app, self.organization.id, self.login(who)).unwrap()
    }

    /// Their browser, signed in.
    pub fn browser(&self, who: &str) -> Visit {
        Visit::as_account(&self.app.app, self.organization.id, self.id(who))
    }

    /// The program with their powers: how it ended, what it said under `--json`.
    pub fn program(&self, who: &str, args: &[&str], input: &str) -> (i32, Value) {
        use std::io::Write;
        let mut command = Command::new(env!("CARGO_BIN_EXE_llavero"));
        command.env_clear().env("LANG", "es").env("PATH", std::env::var_os("PATH").unwrap_or_default());
        command.arg("--data-dir").arg(self.app.folder.path()).args(["--json", "--yes", "--actor", self.login(who)]);
        command.arg("--organization-id").arg(self.organization.id.to_string());
        if let Some(address) = self.app.address() {
            command.env("LLAVERO_DATABASE_URL", address);
        }
        command.args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        // A command that reads nothing may have closed it.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        let output = child.wait_with_output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout);
        let json = serde_json::from_str(&said)
            .unwrap_or_else(|_| panic!("{args:?}: {said} {}", String::from_utf8_lossy(&output.stderr)));
        (output.status.code().unwrap_or(-1), json)
    }

    /// How many refused attempts on somebody are in the log, and from now on none.
    pub fn denied(&self, whom: Uuid) -> i64 {
        let sql = "SELECT COUNT(*) FROM audit WHERE action = 'access.denied' AND subject_id = $1";
        self.app
            .app
            .db
            .write(|tx| {
                let found = tx.query_one::<(i64,)>(sql, llavero::params![whom])?.0;
                // No more than some are written in a minute, and the clock stands still.
                tx.execute("UPDATE audit SET action = 'seen' WHERE action = 'access.denied'", &[])?;
                Ok(found)
            })
            .unwrap()
    }
}

/// A way to ask for something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Console,
    CommandLine,
    /// With a key, which is no account: it acts with a role of its own.
    Api,
}

/// The ways of people.
pub const WAYS: [Way; 2] = [Way::Console, Way::CommandLine];

/// What becomes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It is done, or shown.
    Yes,
    /// Their role does not allow it, or not on this account: 403.
    No,
    /// For them there is no such thing: 404.
    Absent,
    /// Nobody may, or not like that: 409 or 422.
    Wrong,
}

/// Something that is asked for.
#[derive(Debug, Clone, Copy)]
pub enum Deed<'a> {
    /// Look at somebody.
    See(&'a str),
    /// See somebody's initial password.
    Reveal(&'a str),
    /// Change a cell of somebody.
    Edit(&'a str),
    /// One change to those chosen, who are one: `deactivate` or `password`.
    Bulk(&'a str, &'a str),
    /// Add a role of that rank with a permission, reaching that far.
    AddRole(i64, &'a str, &'a str),
    /// Give a role another name and nothing else.
    RenameRole(&'a str),
    /// Remove a role.
    RemoveRole(&'a str),
    /// Give somebody's supervisors over: whom, to whom.
    Move(&'a str, &'a str),
    /// Say in which schools somebody works.
    Schools(&'a str),
    /// Lend a role to somebody.
    Lend(&'a str, &'a str),
    /// See who would be sent their sign-in details, who are one.
    SendDetails(&'a str),
    /// Hand the manager's role over, with a password or a wrong one.
    HandOver(&'a str, bool),
    /// Read the staff directory.
    Directory,
    /// See the settings.
    Settings,
    /// See who administers whom.
    Staff,
    /// Schedule a meeting of one's own.
    Schedule,
    /// Look at a meeting of somebody, to which `profe` is invited.
    Meeting(&'a str),
    /// Invite to a meeting of the first the second.
    Invite(&'a str, &'a str),
    /// See who came to a meeting of somebody.
    Attendance(&'a str),
    /// Look at the run that brought the pupils, which the operator made.
    OthersRun,
}

impl Deed<'_> {
    /// Whom it is about, if that is one account.
    fn whom(&self) -> Option<&str> {
        match self {
            Self::See(whom) | Self::Reveal(whom) | Self::Schools(whom) | Self::Edit(whom) => Some(whom),
            _ => None,
        }
    }
}

/// Asks for it that way; `None` where that way does not offer it.
pub fn through(way: Way, cast: &Cast<'_>, who: &str, deed: Deed<'_>) -> Option<Verdict> {
    match way {
        Way::Console => Some(console(cast, who, deed)),
        Way::CommandLine => command_line(cast, who, deed),
        Way::Api => api(cast, who, deed),
    }
}

/// `who` is the role of the key, with the school it is narrowed to after a `@`.
fn api(cast: &Cast<'_>, who: &str, deed: Deed<'_>) -> Option<Verdict> {
    let (role, school) = who.split_once('@').map_or((who, None), |(role, school)| (role, Some(school)));
    let schools: Vec<&str> = school.into_iter().collect();
    let key = key_of(&cast.app.app, &cast.operator, role, &schools);
    let program = Program::of(&cast.app.app, &key);
    let path = match deed {
        Deed::Edit(whom) => {
            let cell = json!({"id": cast.id(whom), "field": "position", "value": position()});
            return Some(by_status(who, deed, &program.json("PATCH", "/people", &json!({"cells": [cell]}))));
        }
        Deed::Bulk(action, whom) => return Some(changed(cast, &program, who, action, whom)),
        Deed::See(whom) => format!("/people/{}", cast.id(whom)),
        Deed::SendDetails(whom) => {
            let answer = program.post("/messages/preview", &json!({"filter": {"id": cast.id(whom)}}));
            let is_found = by_status(who, deed, &answer);
            return Some(if is_found == Verdict::Yes { to_be_sent(&answer.json["skipped"]) } else { is_found });
        }
        Deed::Lend(whom, role) => {
            let asked = json!({"account": cast.id(whom), "role": role, "until": "2026-06-01", "most_accounts": 5});
            return Some(by_status(who, deed, &program.post("/loans", &asked)));
        }
        Deed::HandOver(to, _) => {
            let asked = json!({"to": cast.id(to), "becomes": "administrator"});
            return Some(by_status(who, deed, &program.post("/staff/hand-over", &asked)));
        }
        Deed::Staff => "/staff".to_owned(),
        Deed::Directory => "/directory".to_owned(),
        Deed::Settings => "/settings".to_owned(),
        Deed::OthersRun => format!("/runs/{}", others_run(cast)),
        Deed::Meeting(of) => format!("/meetings/{}", meeting_of(cast, &cast.app.app, of)),
        Deed::Attendance(of) => format!("/meetings/{}/attendance", meeting_of(cast, &cast.app.app, of)),
        _ => return None,
    };
    Some(by_status(who, deed, &program.get(&path)))
}

fn by_status(who: &str, deed: Deed<'_>, answer: &crate::api::Answer) -> Verdict {
    match answer.status.as_u16() {
        200..=202 => Verdict::Yes,
        403 => Verdict::No,
        404 => Verdict::Absent,
        409 | 422 => Verdict::Wrong,
        other => panic!("{who} {deed:?}: {other} {}", answer.text()),
    }
}

/// What a preview of messages to one person says, by who gets none: nobody here has an address, so that somebody who
/// may be written to is told of for the lack of one; on the command line, which has the machine's clock, for the age
/// of the password.
fn to_be_sent(skipped: &Value) -> Verdict {
    match skipped[0]["reason"].as_str() {
        Some("no-address" | "expired") => Verdict::Yes,
        Some("not-yours") => Verdict::No,
        None => Verdict::Absent,
        Some(_) => Verdict::Wrong,
    }
}

/// A bulk change by a program: looked at, confirmed, waited for.
fn changed(cast: &Cast<'_>, program: &Program, who: &str, action: &str, whom: &str) -> Verdict {
    let change = match action {
        "password" => json!({"action": action, "password": GIVEN}),
        _ => json!({"action": action, "keep": true}),
    };
    let mut asked = json!({"filter": {"id": cast.id(whom)}, "change": change});
    let outlook = program.post("/people/changes/preview", &asked);
    match by_status(who, Deed::Bulk(action, whom), &outlook) {
        Verdict::Yes => {}
        refused => return refused,
    }
    asked["digest"] = outlook.json["digest"].clone();
    let begun = program.post("/people/changes", &asked).is(202);
    program.ended(&begun);
    fate(cast, begun.json["run"].as_str().unwrap(), whom)
}

/// What became of somebody in a run, which is taken back.
fn fate(cast: &Cast<'_>, run: &str, whom: &str) -> Verdict {
    let (job, whom): (Uuid, Uuid) = (run.parse().unwrap(), cast.id(whom));
    let sql = "SELECT outcome, changes FROM job_items WHERE job_id = $1 AND account_id = $2";
    let found: Option<(String, Option<String>)> =
        cast.app.app.db.read(|tx| tx.query_opt(sql, llavero::params![job, whom])).unwrap();
    match found {
        None => Verdict::Absent,
        Some((outcome, why)) if outcome == "skipped" => {
            if why.unwrap_or_default().contains("not-yours") {
                Verdict::No
            } else {
                Verdict::Wrong
            }
        }
        Some(_) => {
            undo(&cast.app.app, &cast.operator, job, &Progress::default()).unwrap();
            Verdict::Yes
        }
    }
}

/// A position that nobody has yet.
fn position() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(1);
    format!("Cargo {}", COUNT.fetch_add(1, Ordering::Relaxed))
}

/// What is given to somebody.
const GIVEN: &str = "Puente-Nieve-73";

fn console(cast: &Cast<'_>, who: &str, deed: Deed<'_>) -> Verdict {
    let mut visit = cast.browser(who);
    let role = |which: &str| {
        let all = roles_of::list(&cast.app.app, &cast.operator).unwrap();
        all.into_iter().find(|held| held.role.code.as_deref() == Some(which) || held.role.name == which).unwrap().role
    };
    let answer = match deed {
        Deed::Edit(whom) => {
            let (id, new) = (cast.id(whom), position());
            let sql = "SELECT COALESCE(position, '') FROM accounts WHERE id = $1";
            let seen: (String,) = cast.app.app.db.read(|tx| tx.query_one(sql, llavero::params![id])).unwrap();
            visit.post(&format!("/people/{id}/edit"), &[("seen.position", &seen.0), ("position", &new)])
        }
        Deed::Bulk(action, whom) => {
            let address = format!("/people/bulk/{action}");
            let page = visit.get(&format!("{address}?id={}", cast.id(whom)));
            if page.status == 200 {
                let plan = page.body.split_once("name=\"plan\" value=\"").unwrap().1.split('"').next().unwrap();
                let id = cast.id(whom).to_string();
                let fields = [("id", &*id), ("plan", plan), ("keep", "yes"), ("password", GIVEN), ("again", GIVEN)];
                let run = visit.post(&address, &fields).is(303).location.unwrap();
                visit.ended(&run);
                return fate(cast, run.rsplit('/').next().unwrap(), whom);
            }
            page
        }
        Deed::See(whom) => visit.get(&format!("/people/{}", cast.id(whom))),
        Deed::Reveal(whom) => visit.post(&format!("/people/{}/password", cast.id(whom)), &[]),
        Deed::AddRole(rank, permission, reach) => visit.post(
            "/settings/roles",
            &[("name", "Nuevo"), ("rank", &rank.to_string()), ("permission", permission), ("reach", reach)],
        ),
        Deed::RenameRole(which) => {
            let role = role(which);
            let rank = role.rank.to_string();
            let mut fields = vec![("name", "Otro nombre"), ("rank", &rank), ("reach", role.reach.name())];
            fields.extend(role.permissions.iter().map(|permission| ("permission", permission.name())));
            visit.post(&format!("/settings/roles/{}", role.id), &fields)
        }
        Deed::RemoveRole(which) => visit.post(&format!("/settings/roles/{}/remove", role(which).id), &[]),
        Deed::Move(whom, to) => {
            let (whom, to) = (cast.id(whom).to_string(), cast.id(to).to_string());
            visit.post("/staff/move", &[("supervisor", &whom), ("administrator", &to)])
        }
        Deed::Schools(whom) => visit.post(&format!("/staff/{}/schools", cast.id(whom)), &[]),
        Deed::Lend(whom, which) => {
            let (to, role) = (cast.id(whom).to_string(), role(which).id.to_string());
            visit.post(
                "/staff/loans",
                &[("account", &to), ("role", &role), ("until", "2026-06-01"), ("most_accounts", "5")],
            )
        }
        Deed::SendDetails(whom) => {
            let page = visit.get(&format!("/messages/new?id={}", cast.id(whom)));
            if page.status == 200 {
                return match () {
                    () if page.body.contains("No tiene un correo válido") => Verdict::Yes,
                    () if page.body.contains("Su rol no le da acceso a esta cuenta") => Verdict::No,
                    () if page.body.contains("class=\"left-out\"") => Verdict::Wrong,
                    () => Verdict::Absent,
                };
            }
            page
        }
        Deed::HandOver(to, right) => {
            let to = cast.id(to).to_string();
            let password = if right { MANAGER.1 } else { "otra cosa muy distinta" };
            visit.post("/staff/hand-over", &[("to", &to), ("becomes", "administrator"), ("password", password)])
        }
        Deed::Settings => visit.get("/settings"),
        Deed::Staff => visit.get("/staff"),
        Deed::Directory => visit.get("/directory"),
        Deed::OthersRun => visit.get(&format!("/runs/{}", others_run(cast))),
        Deed::Schedule => {
            let at = field(cast.app.app.now() + DAY);
            visit.post("/meetings", &[("title", "Reunión"), ("starts_at", &at), ("minutes", "30"), ("link", LINK)])
        }
        Deed::Meeting(of) => visit.get(&format!("/meetings/{}", meeting_of(cast, &cast.app.app, of))),
        Deed::Invite(of, whom) => {
            let (meeting, whom) = (meeting_of(cast, &cast.app.app, of), cast.id(whom).to_string());
            visit.post(&format!("/meetings/{meeting}/invite"), &[("person", &whom)])
        }
        Deed::Attendance(of) => visit.get(&format!("/meetings/{}/attendance", meeting_of(cast, &cast.app.app, of))),
    };
    match answer.status.as_u16() {
        200 | 303 => Verdict::Yes,
        403 => Verdict::No,
        404 => Verdict::Absent,
        409 | 422 => Verdict::Wrong,
        other => panic!("{who} {deed:?}: {other} {}", answer.body),
    }
}

const DAY: i64 = 24 * 60 * 60 * 1000;
const LINK: &str = "https://meet.example/sala";

/// A meeting of somebody tomorrow, as that installation's clock has it, to which `profe` is invited.
fn meeting_of(cast: &Cast<'_>, app: &App, who: &str) -> Uuid {
    let draft = Draft { title: "Reunión".into(), starts_at: app.now() + DAY, minutes: 30, link: LINK.into() };
    let (organizer, whom) = (cast.id(who).to_string(), Whom { accounts: vec![cast.id("profe")], ..Whom::default() });
    let meeting = meetings::actions::schedule(app, &cast.operator, &draft, Some(&organizer), &whom, None).unwrap();
    meeting.id
}

/// The same for the program, which has the machine's clock.
fn meeting_by_the_clock(cast: &Cast<'_>, who: &str) -> String {
    meeting_of(cast, &cast.app.at(jiff::Timestamp::now().as_millisecond()), who).to_string()
}

/// The newest run of the operator.
fn others_run(cast: &Cast<'_>) -> Uuid {
    let sql = "SELECT id FROM jobs WHERE organization_id = $1 AND actor_id IS NULL ORDER BY id DESC LIMIT 1";
    cast.app.app.db.read(|tx| tx.query_one::<(Uuid,)>(sql, llavero::params![cast.organization.id])).unwrap().0
}

fn command_line(cast: &Cast<'_>, who: &str, deed: Deed<'_>) -> Option<Verdict> {
    let (rank, id, run);
    let mut input = "";
    let args: Vec<&str> = match deed {
        Deed::See(whom) => {
            id = cast.id(whom).to_string();
            vec!["accounts", "show", &id]
        }
        Deed::Edit(whom) => {
            (id, run) = (cast.id(whom).to_string(), format!("position={}", position()));
            vec!["accounts", "edit", &id, &run]
        }
        Deed::Bulk("deactivate", whom) => {
            run = format!("id={}", cast.id(whom));
            vec!["accounts", "deactivate", "--filter", &run]
        }
        Deed::Bulk(_, whom) => {
            (run, input) = (format!("id={}", cast.id(whom)), GIVEN);
            vec!["accounts", "set", "password-stdin", "--filter", &run]
        }
        Deed::AddRole(of, permission, reach) => {
            rank = of.to_string();
            vec!["roles", "add", "Nuevo", "--rank", &rank, "--allow", permission, "--reach", reach]
        }
        Deed::RenameRole(which) => vec!["roles", "set", which, "--name", "Otro nombre"],
        Deed::RemoveRole(which) => vec!["roles", "remove", which],
        Deed::Move(whom, to) => vec!["organization", "supervisors", "--to", to, whom],
        Deed::Schools(whom) => {
            id = cast.id(whom).to_string();
            vec!["organization", "schools", &id]
        }
        // The program has the machine's clock.
        Deed::Lend(whom, which) => {
            run = jiff::Zoned::now().date().checked_add(jiff::Span::new().days(30)).unwrap().to_string();
            vec!["roles", "lend", "--to", whom, "--role", which, "--until", &run, "--most-accounts", "5"]
        }
        Deed::SendDetails(whom) => {
            run = format!("id={}", cast.id(whom));
            vec!["messages", "send", "--filter", &run, "--dry-run"]
        }
        Deed::HandOver(to, right) => {
            input = if right { MANAGER.1 } else { "otra cosa muy distinta" };
            vec!["organization", "hand-over", "--to", to]
        }
        Deed::Settings => vec!["settings", "show"],
        Deed::OthersRun => {
            run = others_run(cast).to_string();
            vec!["jobs", "show", &run]
        }
        Deed::Staff => vec!["organization", "staff"],
        Deed::Schedule => {
            run = format!("{} 10:00", jiff::Zoned::now().date().tomorrow().unwrap());
            vec!["meetings", "add", "Reunión", "--at", &run, "--link", LINK]
        }
        Deed::Meeting(of) => {
            run = meeting_by_the_clock(cast, of);
            vec!["meetings", "show", &run]
        }
        Deed::Invite(of, whom) => {
            (run, id) = (meeting_by_the_clock(cast, of), cast.id(whom).to_string());
            vec!["meetings", "invite", &run, "--account", &id]
        }
        Deed::Attendance(of) => {
            run = meeting_by_the_clock(cast, of);
            vec!["meetings", "report", &run]
        }
        Deed::Directory => vec!["accounts", "directory"],
        // Passwords leave the command line on slips alone.
        Deed::Reveal(_) => return None,
    };
    const FORBIDDEN: [&str; 8] = [
        "forbidden",
        "directory-closed",
        "manager-only",
        "role-above",
        "account-out-of-reach",
        "reveal-not-yours",
        "meeting-manager",
        "meeting-not-yours",
    ];
    let (status, said) = cast.program(who, &args, input);
    let code = said["error"]["code"].as_str().unwrap_or_default();
    Some(match (status, code) {
        (0, "") => match deed {
            Deed::Bulk(_, whom) => fate(cast, said["job"].as_str().unwrap(), whom),
            _ => Verdict::Yes,
        },
        // Nobody gets one.
        (1, "") if matches!(deed, Deed::SendDetails(_)) => to_be_sent(&said["skipped"]),
        (1, "not-found") => Verdict::Absent,
        (1, code) if FORBIDDEN.contains(&code) => Verdict::No,
        (1, code) if !code.is_empty() && code != "internal" => Verdict::Wrong,
        _ => panic!("{who} {args:?}: {status} {said}"),
    })
}
