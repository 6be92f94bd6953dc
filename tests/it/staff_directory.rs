//! The staff directory (2.6): who is in it, what it shows, who reads it, in every way.

use llavero::access::rules::may_read_directory;
use llavero::access::{Actor, Permission, Reach};
use llavero::accounts::Profile;
use llavero::accounts::staff_directory::actions::page;
use llavero::accounts::staff_directory::{Asked, At};
use llavero::error::Error;
use llavero::organization::Settings;
use llavero::organization::roles::{RoleChange, actions as roles};
use uuid::Uuid;

use crate::api::{Program, key_of, role};
use crate::console::Visit;
use crate::harness::{TestApp, both};
use crate::messages::account;

const STAFF: &str = "Documento;Usuario;Nombres;Apellidos;Título;Cargo;Departamento;Sede;Correo;Correo de contacto;Teléfono\n\
    s1;secreto.ana;Ana María;Peña;Dra.;Orientadora;Bienestar;Norte;ana.pena@colegio.example;casa@familia.example;6015551234\n\
    s2;secreto.luis;Luis;Zea;;;Ciencias;Sur;;;\n\
    s3;secreto.eva;Eva;Amaya;;Rectora;;Norte;eva+rectoria@colegio.example;;\n";
const PUPILS: &str = "Documento;Nombres;Apellidos;Sede;Correo\nn1;Nora;Niño;Norte;nora@colegio.example\n";

/// An organization with three members of staff, a pupil and a guardian.
fn school(app: &TestApp) -> Actor {
    let (_, operator, _) = app.console();
    app.imported(&operator, Profile::Staff, STAFF);
    app.imported(&operator, Profile::Student, PUPILS);
    app.imported(&operator, Profile::Guardian, "Documento;Nombres;Apellidos\ng1;Gil;Niño\n");
    operator
}

fn names(app: &TestApp, actor: &Actor, asked: &Asked) -> Vec<String> {
    page(&app.app, actor, asked, 50).unwrap().rows.into_iter().map(|entry| entry.name).collect()
}

fn searched(search: &str) -> Asked {
    Asked { search: search.to_owned(), ..Asked::default() }
}

fn browser(app: &TestApp, actor: &Actor, unique_id: &str) -> Visit {
    Visit::as_account(&app.app, actor.organization, account(app, unique_id))
}

#[test]
fn the_staff_read_it_and_others_where_it_is_opened_to_them() {
    let closed = Settings::default();
    let open = Settings { directory_students: true, ..Settings::default() };
    let somebody = Actor { account: Some(Uuid::from_u128(7)), ..Actor::operator(Uuid::nil()) };
    for (profile, settings, expected) in [
        (Some(Profile::Staff), &closed, true),
        (Some(Profile::Teacher), &closed, true),
        (Some(Profile::Student), &closed, false),
        (Some(Profile::Guardian), &closed, false),
        (None, &closed, false),
        (Some(Profile::Student), &open, true),
        (Some(Profile::Guardian), &open, false),
    ] {
        assert_eq!(may_read_directory(&somebody, profile, settings), expected, "{profile:?}");
    }
    let mut key = Actor { account: None, key: Some(Uuid::from_u128(8)), ..somebody };
    assert!(may_read_directory(&key, None, &closed));
    key.permissions.retain(|one| *one != Permission::ViewPeople);
    assert!(!may_read_directory(&key, None, &closed));
}

both! {
    fn active_staff_of_authorized_roles_are_in_it_and_nobody_else(app: &TestApp) {
        let actor = school(app);
        // The manager of the console has an address and no name.
        let all = names(app, &actor, &Asked::default());
        assert_eq!(all, ["Eva Amaya", "Ana María Peña", crate::console::MANAGER.0, "Luis Zea"]);
        // Pupils and guardians are in no directory, whatever is ticked for their role.
        let authorized = |yes| RoleChange { authorized: Some(yes), ..RoleChange::default() };
        roles::set(&app.app, &actor, "student", &authorized(true)).unwrap();
        roles::set(&app.app, &actor, "guardian", &authorized(true)).unwrap();
        assert_eq!(names(app, &actor, &Asked::default()), all);
        app.app.db.write(|tx| tx.execute("UPDATE accounts SET status = 'inactive' WHERE unique_id = 's3'", &[])).unwrap();
        assert_eq!(names(app, &actor, &Asked::default()), all[1..]);
        roles::set(&app.app, &actor, "staff", &authorized(false)).unwrap();
        assert_eq!(names(app, &actor, &Asked::default()), all[2..3]);
        // Another organization's are its own.
        let other = Actor::operator(app.another_organization().id);
        app.imported(&other, Profile::Staff, "Documento;Nombres;Apellidos\nx;Otra;Persona\n");
        assert_eq!(names(app, &other, &searched("persona")), ["Otra Persona"]);
        assert_eq!(names(app, &actor, &Asked::default()), all[2..3]);
    }

    fn it_is_searched_by_what_it_shows_alone(app: &TestApp) {
        let actor = school(app);
        for (search, expected) in [
            ("pena", vec!["Ana María Peña"]),
            ("mar an", vec!["Ana María Peña"]),
            ("colegio", vec!["Eva Amaya", "Ana María Peña"]),
            // Usernames, IDs, telephones and contact addresses are no way to find out about somebody.
            ("secreto", vec![]),
            ("s1", vec![]),
            ("6015551234", vec![]),
            ("casa", vec![]),
            ("nora", vec![]),
            ("%", vec![]),
        ] {
            assert_eq!(names(app, &actor, &searched(search)), expected, "{search}");
        }
        let of = |school: Option<&str>, department: Option<&str>| Asked {
            school: school.map(str::to_owned),
            department: department.map(str::to_owned),
            ..Asked::default()
        };
        assert_eq!(names(app, &actor, &of(Some("sur"), None)), ["Luis Zea"]);
        assert_eq!(names(app, &actor, &of(Some("Norte"), Some("Bienestar"))), ["Ana María Peña"]);
        let unknown = page(&app.app, &actor, &of(Some("Oeste"), None), 50);
        assert!(matches!(unknown, Err(Error::Invalid(problems)) if problems[0].fault.code == "school-unknown"));
    }

    fn its_pages_are_the_whole_cut_in_pieces_forwards_and_backwards(app: &TestApp) {
        let actor = school(app);
        let rows: Vec<String> = (0..23).map(|at| format!("t{at};Tea{};Paz{};Norte", at % 3, at % 5)).collect();
        app.imported(&actor, Profile::Teacher, &format!("Documento;Nombres;Apellidos;Sede\n{}\n", rows.join("\n")));
        for search in ["", "tea", "te pa"] {
            let asked = searched(search);
            let all: Vec<Uuid> = page(&app.app, &actor, &asked, 1000).unwrap().rows.iter().map(|row| row.id).collect();
            assert!(all.len() >= 23, "{search}");
            for size in [1, 4, 23] {
                let mut pages = vec![page(&app.app, &actor, &asked, size).unwrap()];
                assert_eq!(pages[0].previous, None);
                while let Some(next) = pages.last().unwrap().next {
                    pages.push(page(&app.app, &actor, &Asked { at: Some(At::After(next)), ..asked.clone() }, size).unwrap());
                }
                let seen: Vec<Uuid> = pages.iter().flat_map(|page| page.rows.iter().map(|row| row.id)).collect();
                assert_eq!(seen, all, "{search} {size}");
                for pair in pages.windows(2) {
                    let before = At::Before(pair[1].previous.unwrap());
                    let back = page(&app.app, &actor, &Asked { at: Some(before), ..asked.clone() }, size).unwrap();
                    assert_eq!((&back.rows, back.next), (&pair[0].rows, pair[0].next), "{search} {size}");
                }
            }
        }
        let nowhere = Asked { at: Some(At::After(Uuid::nil())), ..Asked::default() };
        let refused = page(&app.app, &actor, &nowhere, 5);
        assert!(matches!(refused, Err(Error::Invalid(problems)) if problems[0].fault.code == "page-unknown"));
    }

    fn the_page_shows_how_to_write_to_somebody_and_nothing_that_is_theirs(app: &TestApp) {
        let actor = school(app);
        let mut visit = browser(app, &actor, "s2");
        let page = visit.get("/directory").is(200).says("Ana María Peña").says("Dra.").says("Orientadora");
        let page = page.says("Bienestar").says("Norte").says("href=\"mailto:ana.pena@colegio.example\"");
        let page = page.says("href=\"mailto:eva%2Brectoria@colegio.example\"").says("href=\"/directory\"");
        page.never_says("secreto").never_says("6015551234").never_says("familia.example").never_says("s1<").never_says("Nora");
        visit.get("/directory?search=pe%C3%B1a&school=Norte").is(200).says("Ana María Peña").never_says("Eva Amaya");
        visit.get("/directory?search=nadie").is(200).says("Nadie coincide");
        visit.get("/directory?school=Oeste").is(422).says("Oeste").never_says("Ana");
        visit.get("/directory?after=x").is(422);
        visit.get(&format!("/directory?after={}", Uuid::nil())).is(422);
        visit.get("/directory?department=%00").is(422);
    }

    fn it_is_opened_to_pupils_and_to_guardians_each_for_themselves(app: &TestApp) {
        let actor = school(app);
        for (who, setting) in [("n1", "directory_students"), ("g1", "directory_guardians")] {
            let mut visit = browser(app, &actor, who);
            visit.get("/directory").is(403).says("no está disponible").never_says("Ana María");
            visit.get("/").is(200).never_says("/directory");
            crate::console::sign_in::settle(app, &actor, &[(setting, "yes")]);
            visit.get("/directory").is(200).says("Ana María Peña");
            visit.get("/").is(200).says("href=\"/directory\"");
            crate::console::sign_in::settle(app, &actor, &[(setting, "no")]);
            visit.get("/directory").is(403);
        }
        // In the settings, beside each other.
        let mut manager = Visit::of(&app.app);
        manager.sign_in(crate::console::MANAGER);
        manager.get("/settings").is(200).says("name=\"directory_guardians\" value=\"yes\">");
    }

    fn a_key_reads_as_far_as_it_reaches(app: &TestApp) {
        let actor = school(app);
        let allowed = [Permission::ViewPeople];
        let all = role(&app.app, actor.organization, 2, &allowed, Reach::Organization);
        let program = Program::of(&app.app, &key_of(&app.app, &actor, &all, &[]));
        let first = program.get("/directory?limit=1").is(200);
        assert_eq!(first.json["rows"][0]["name"], "Eva Amaya");
        assert!(first.json["rows"][0].get("username").is_none() && first.json["rows"][0].get("unique_id").is_none());
        let next = first.json["next"].as_str().unwrap();
        let second = program.get(&format!("/directory?limit=1&after={next}")).is(200);
        assert_eq!(second.json["rows"][0]["email"], "ana.pena@colegio.example");
        program.get("/directory?limit=0").refused(422, "api-limit");
        program.get("/directory?after=x").refused(422, "api-field");
        program.get(&format!("/directory?after={}", Uuid::nil())).refused(422, "page-unknown");
        let low = role(&app.app, actor.organization, 1, &allowed, Reach::Schools);
        let sur = program.beside(&key_of(&app.app, &actor, &low, &["Sur"]));
        let seen = sur.get("/directory").is(200);
        assert_eq!(seen.json["rows"].as_array().unwrap().len(), 1);
        assert_eq!(seen.json["rows"][0]["name"], "Luis Zea");
    }
}
