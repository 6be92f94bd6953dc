//! Who may make and change whom is one decision (`access::rules::decide_change`): every way in gives the same answer.

use std::sync::atomic::{AtomicU64, Ordering};

use llavero::access::{Permission, Reach};
use llavero::accounts::Profile;
use llavero::accounts::undo::undo;
use llavero::jobs::Progress;
use llavero::organization::roles::{RoleChange, actions as roles};
use serde_json::json;
use uuid::Uuid;

use super::{Cast, Verdict, by_status, cast, fate, position};
use crate::api::{Program, job, key_of};
use crate::console::MANAGER;
use crate::harness::{TestApp, both};

/// Somebody to be made: role, school, administrator.
type New = (&'static str, &'static str, &'static str);

const NEW: [New; 6] = [
    ("staff", "Norte", ""),
    ("staff", "Sur", ""),
    ("supervisor", "Norte", "dos"),
    ("supervisor", "Norte", "uno"),
    ("administrator", "Norte", ""),
    ("manager", "Norte", ""),
];

/// Whoever acts, and who of [`NEW`] they may make. Those with a `@` are keys of that role, narrowed to that school where one
/// stands after it.
const MAKES: [(&str, [bool; 6]); 8] = [
    ("gestora", [true, true, true, true, true, false]),
    // An administrator's supervisors are their own, whatever is said.
    ("uno", [true, true, true, true, false, false]),
    ("oficina", [true, true, true, true, false, false]),
    ("sede", [true, false, false, false, false, false]),
    // A key is nobody's administrator: it reaches no supervisor, unless it reaches everybody.
    ("administrator@", [true, true, false, false, false, false]),
    ("administrator@Norte", [true, false, false, false, false, false]),
    ("Oficina@", [true, true, true, true, false, false]),
    ("Sede@Norte", [true, false, false, false, false, false]),
];

/// Somebody who is there, and whether each of those above may change a cell of theirs.
const CHANGES: [(&str, [bool; 8]); 6] = [
    ("nora", [true, true, true, true, true, true, true, true]),
    ("sura", [true, true, true, false, true, false, true, false]),
    ("sup.uno", [true, true, true, false, false, false, true, false]),
    ("sup.dos", [true, false, true, false, false, false, true, false]),
    ("tres", [true, false, false, false, false, false, false, false]),
    ("gestora", [true, false, false, false, false, false, false, false]),
];

/// Somebody who is there, the role and the administrator they get, and whether each of those above may give it.
const GIVES: [(&str, &str, &str, [bool; 8]); 5] = [
    ("nora", "supervisor", "dos", [true, true, true, false, false, false, true, false]),
    ("nora", "administrator", "", [true, false, false, false, false, false, false, false]),
    ("sup.otro", "supervisor", "uno", [true, false, true, false, false, false, true, false]),
    ("sup.tres", "staff", "", [true, true, true, false, false, false, true, false]),
    ("tres", "staff", "", [true, false, false, false, false, false, false, false]),
];

/// Those who are in the table besides the cast: `oficina` reaches everybody, `sede` acts in *Norte*, each with whatever
/// permission a way in asks for.
fn staff(app: &TestApp) -> Cast<'_> {
    use Permission::{
        AssignRoles, CreateAccounts, CreateMeetings, EditAccounts, ImportPeople, ViewAttendance, ViewPeople,
    };
    let mut cast = cast(app);
    for (name, rank, reach) in [("Oficina", 2, Reach::Organization), ("Sede", 1, Reach::Schools)] {
        let permissions =
            vec![AssignRoles, CreateAccounts, CreateMeetings, EditAccounts, ImportPeople, ViewAttendance, ViewPeople];
        let change = RoleChange {
            name: Some(name.into()),
            rank: Some(rank),
            reach: Some(reach),
            permissions: Some(permissions),
            ..RoleChange::default()
        };
        roles::add(&app.app, &cast.operator, &change).unwrap();
    }
    let text = "Usuario;Nombres;Rol;Sede;Administrador\noficina;Olga;Oficina;Norte;\nsede;Saro;Sede;Norte;uno\n";
    app.imported(&cast.operator, Profile::Staff, text);
    cast.meet_again();
    cast
}

fn username() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(1);
    format!("nueva{}", COUNT.fetch_add(1, Ordering::Relaxed))
}

fn program(cast: &Cast<'_>, who: &str) -> Option<Program> {
    let (role, school) = who.split_once('@')?;
    let schools: Vec<&str> = Some(school).filter(|school| !school.is_empty()).into_iter().collect();
    Some(Program::of(&cast.app.app, &key_of(&cast.app.app, &cast.operator, role, &schools)))
}

/// The same file in each way that `who` can send one; whether it was taken. What it did is taken back.
fn imports(cast: &Cast<'_>, who: &str, profile: Profile, text: &str) -> Vec<(&'static str, bool)> {
    let app = &cast.app.app;
    let back = |run: &str| {
        let run: Uuid = run.rsplit('/').next().unwrap().parse().unwrap();
        undo(app, &cast.operator, run, &Progress::default()).unwrap();
    };
    if let Some(program) = program(cast, who) {
        let file = job::sent(&program, "lista.csv", text, &[("profile", profile.name())]).is(201);
        let import = file.json["id"].as_str().unwrap().to_owned();
        let preview = job::previewed(&program, &import, "");
        let answer = program.post(&format!("/imports/{import}/apply"), &json!({"digest": preview.json["digest"]}));
        let taken = answer.status == 202;
        if taken {
            assert_eq!(program.ended(&answer).json["state"], "done");
            back(answer.json["run"].as_str().unwrap());
        }
        return vec![("import by key", taken)];
    }
    let mut visit = cast.browser(who);
    let upload = visit.uploaded(profile.name(), text);
    let (_, digest) = visit.checked(&upload);
    let taken = !digest.is_empty();
    if taken {
        let answer = visit.post(&format!("{upload}/apply"), &[("digest", &digest)]);
        let run = answer.location.filter(|place| place.starts_with("/runs/"));
        if let Some(run) = &run {
            visit.ended(run);
            back(run);
        }
        assert!(run.is_some() || answer.status == 422, "{who} {text}");
    }
    let path = cast.app.write("lista.csv", text).display().to_string();
    let (status, said) = cast.program(who, &["import", &path, "--as", profile.name()], "");
    assert!(matches!(status, 0 | 1) && said["error"].is_null(), "{who} {text} {said}");
    if let Some(run) = said["job"].as_str() {
        back(run);
    }
    let refused = said["refused"].as_u64().unwrap() > 0;
    // In the console, a file with refused rows alone has no button.
    assert_eq!(taken, !refused, "{who} {text} {said}");
    vec![("import in the console", taken), ("import on the command line", status == 0)]
}

fn makes(cast: &Cast<'_>, who: &str, (role, school, administrator): New) -> Vec<(&'static str, bool)> {
    let name = username();
    let text = format!("Usuario;Nombres;Rol;Sede;Administrador\n{name};Nadia;{role};{school};{administrator}\n");
    let mut found = imports(cast, who, Profile::Staff, &text);
    let name = username();
    let fields = [
        ("first_name", "Nadia"),
        ("username", name.as_str()),
        ("role", role),
        ("school", school),
        ("administrator", administrator),
    ];
    if let Some(program) = program(cast, who) {
        let fields: serde_json::Map<_, _> = fields
            .iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| ((*name).to_owned(), json!(value)))
            .collect();
        let answer = program.post("/people", &json!({"profile": "staff", "fields": fields}));
        assert!(matches!(answer.status.as_u16(), 201 | 422), "{who} {role}: {}", answer.text());
        found.push(("POST /people", answer.status == 201));
    } else {
        let mut form = vec![("key", name.as_str()), ("profile", "staff")];
        form.extend(fields);
        let answer = cast.browser(who).post("/people/new", &form);
        assert!(matches!(answer.status.as_u16(), 200 | 422), "{who} {role}: {}", answer.body);
        found.push(("the form", answer.status == 200));
    }
    found
}

fn changes(cast: &Cast<'_>, who: &str, whom: &str) -> Vec<(&'static str, bool)> {
    let login = if whom == "gestora" { MANAGER.0 } else { whom };
    let profile = if matches!(whom, "nora" | "sura") { Profile::Student } else { Profile::Staff };
    let by = if login.contains('@') { "Correo" } else { "Usuario" };
    let mut found = imports(cast, who, profile, &format!("{by};Cargo\n{login};{}\n", position()));
    let id = cast.id(whom);
    if let Some(program) = program(cast, who) {
        let cell = json!({"id": id, "field": "position", "value": position()});
        let answer = program.json("PATCH", "/people", &json!({"cells": [cell]}));
        found.push(("PATCH /people", answer.status == 200));
    } else {
        let seen: (String,) = {
            let sql = "SELECT COALESCE(position, '') FROM accounts WHERE id = $1";
            cast.app.app.db.read(|tx| tx.query_one(sql, llavero::params![id])).unwrap()
        };
        let fields = [("seen.position", seen.0.as_str()), ("position", &position())];
        let answer = cast.browser(who).post(&format!("/people/{id}/edit"), &fields);
        found.push(("a cell", answer.status == 303));
    }
    found
}

fn gives(cast: &Cast<'_>, who: &str, (whom, role, administrator): New) -> Vec<(&'static str, bool)> {
    let profile = if whom == "nora" { Profile::Student } else { Profile::Staff };
    let mut found = imports(cast, who, profile, &format!("Usuario;Rol;Administrador\n{whom};{role};{administrator}\n"));
    let id = cast.id(whom).to_string();
    if let Some(program) = program(cast, who) {
        let change = json!({"action": "role", "role": role, "administrator": administrator});
        let mut asked = json!({"filter": {"id": id}, "change": change});
        let outlook = program.post("/people/changes/preview", &asked);
        let mut is_given = by_status(who, super::Deed::Bulk("role", whom), &outlook) == Verdict::Yes;
        if is_given {
            asked["digest"] = outlook.json["digest"].clone();
            let begun = program.post("/people/changes", &asked).is(202);
            program.ended(&begun);
            is_given = fate(cast, begun.json["run"].as_str().unwrap(), whom) == Verdict::Yes;
        }
        found.push(("a bulk change by key", is_given));
        return found;
    }
    let mut visit = cast.browser(who);
    let chosen: String = form_urlencoded::Serializer::new(String::new())
        .extend_pairs([("id", id.as_str()), ("to", role), ("administrator", administrator)])
        .finish();
    let page = visit.get(&format!("/people/bulk/role?{chosen}"));
    let plan =
        page.body.split_once("name=\"plan\" value=\"").map(|(_, rest)| rest.split('"').next().unwrap().to_owned());
    let given = plan.filter(|_| page.status == 200).map(|plan| {
        let fields = [("id", id.as_str()), ("to", role), ("administrator", administrator), ("plan", &plan)];
        visit.post("/people/bulk/role", &fields)
    });
    let run = given.and_then(|answer| answer.location).filter(|place| place.starts_with("/runs/"));
    let is_given = run.is_some_and(|run| {
        visit.ended(&run);
        fate(cast, run.rsplit('/').next().unwrap(), whom) == Verdict::Yes
    });
    found.push(("a bulk change", is_given));
    found
}

fn compare(wrong: &mut Vec<String>, what: &str, expected: bool, found: Vec<(&'static str, bool)>) {
    let others = found.into_iter().filter(|(_, may)| *may != expected);
    wrong.extend(others.map(|(way, may)| format!("{what}: {way} says {may}, not {expected}")));
}

both! {
    fn whoever_may_not_be_made_is_made_in_no_way(app: &TestApp) {
        let cast = staff(app);
        let mut wrong = Vec::new();
        for (who, may) in MAKES {
            for (new, may) in NEW.into_iter().zip(may) {
                compare(&mut wrong, &format!("{who} makes {new:?}"), may, makes(&cast, who, new));
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    fn whoever_may_not_be_changed_is_changed_in_no_way(app: &TestApp) {
        let cast = staff(app);
        let mut wrong = Vec::new();
        for (whom, may) in CHANGES {
            for ((who, _), may) in MAKES.into_iter().zip(may) {
                compare(&mut wrong, &format!("{who} changes {whom}"), may, changes(&cast, who, whom));
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    fn a_role_that_may_not_be_given_is_given_in_no_way(app: &TestApp) {
        let cast = staff(app);
        let mut wrong = Vec::new();
        for (whom, role, administrator, may) in GIVES {
            for ((who, _), may) in MAKES.into_iter().zip(may) {
                let found = gives(&cast, who, (whom, role, administrator));
                compare(&mut wrong, &format!("{who} makes {whom} {role} of {administrator}"), may, found);
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}
