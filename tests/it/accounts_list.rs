//! Finding people: filters, pages, counts and one account in full.

use std::collections::BTreeSet;

use llavero::access::{Actor, Permission, Scope};
use llavero::accounts::Profile;
use llavero::accounts::filter::Filter;
use llavero::accounts::list::{By, Sort, count, list, show};
use llavero::error::Error;
use uuid::Uuid;

use crate::harness::{TestApp, both};

const PEOPLE: &str = "Documento;Apellidos;Nombres;Grado;Curso;Sede;Correo;Usuario;Acudiente;Correo acudiente\n\
    101;Peña Ibáñez;Ana María;5;5B;Centro;ana@example.org;;Marta Ruiz;marta@example.org\n\
    102;Núñez;José;5;5B;Centro;;jose.n;Marta Ruiz;marta@example.org\n\
    103;Peña;Álvaro;6;6A;Norte;;;;\n\
    104;NUNEZ;zoe;6;6A;Norte;ZOE@example.org;zoe_n;;\n\
    105;de la Cruz;;10;10A;Norte;;cruz;;\n";

fn loaded(app: &TestApp) -> Actor {
    let actor = app.actor();
    app.imported(&actor, Profile::Student, PEOPLE);
    app.imported(&actor, Profile::Teacher, "Documento;Apellidos;Nombres;Sede\n900;Núñez;Profe;Centro\n");
    actor
}

/// The unique IDs that a filter matches, in the order of the list.
fn found(app: &TestApp, actor: &Actor, pairs: &[(&str, &str)]) -> Vec<String> {
    let filter = Filter::parse(pairs).unwrap();
    let page = list(&app.app, actor, &filter, Sort::default(), 100, None).unwrap();
    let rows = page.rows.into_iter();
    rows.map(|row| row.unique_id.unwrap_or_else(|| row.email.unwrap_or_default())).collect()
}

fn code(error: Error) -> String {
    match error {
        Error::Invalid(problems) => problems[0].fault.code.to_owned(),
        Error::Forbidden(fault) | Error::Conflict(fault) | Error::TooLarge(fault) => fault.code.to_owned(),
        Error::NotFound { what, .. } => format!("no {what}"),
        other => panic!("{other:?}"),
    }
}

both! {
    fn each_filter_finds_those_it_names(app: &TestApp) {
        let actor = loaded(app);
        type Case = (&'static [(&'static str, &'static str)], &'static [&'static str]);
        let cases: [Case; 24] = [
            (&[("search", "nunez")], &["102", "900", "104"]),
            (&[("search", "NÚÑEZ jo")], &["102"]),
            (&[("search", "josé.n")], &["102"]),
            (&[("search", "50%")], &[]),
            (&[("search", "zoe_n")], &["104"]),
            (&[("search", "zoe%n")], &[]),
            (&[("profile", "teacher")], &["900"]),
            (&[("profile", "student"), ("school", "CENTRO")], &["102", "101"]),
            (&[("role", "teacher")], &["900"]),
            (&[("section", "5b")], &["102", "101"]),
            (&[("section", "6A"), ("school", "Norte")], &["104", "103"]),
            (&[("grade_level", "6")], &["104", "103"]),
            (&[("email", ""), ("profile", "student")], &["105", "102", "103"]),
            (&[("email", "Zoe@Example.org")], &["104"]),
            (&[("unique_id", "105,101,999")], &["105", "101"]),
            (&[("username", "jose.n")], &["102"]),
            (&[("status", "inactive")], &[]),
            (&[("status", "active"), ("profile", "guardian")], &["marta@example.org"]),
            (&[("credential", "none")], &[]),
            (&[("credential", "own")], &[]),
            (&[("credential", "initial"), ("school", "norte")], &["105", "104", "103"]),
            (&[("graduation_year", "2031")], &[]),
            (&[("search", "' OR 1=1 --")], &[]),
            (&[("search", "$1 ?2 :x")], &[]),
        ];
        for (pairs, expected) in cases {
            assert_eq!(found(app, &actor, pairs), expected, "{pairs:?}");
        }
    }

    fn a_run_can_be_filtered_by_its_id_or_its_end(app: &TestApp) {
        let actor = loaded(app);
        let job = app.imported(&actor, Profile::Staff, "Documento;Apellidos;Nombres\n800;Gil;Eva\n").job;
        assert_eq!(found(app, &actor, &[("job", &job.to_string())]), ["800"]);
        let end = job.simple().to_string()[24..].to_owned();
        assert_eq!(found(app, &actor, &[("job", &end)]), ["800"]);
    }

    fn a_name_that_means_nothing_is_refused_with_the_nearest(app: &TestApp) {
        let actor = loaded(app);
        app.imported(&actor, Profile::Student, "Documento;Apellidos;Nombres;Curso;Sede\n201;Gil;Eva;5B;Norte\n");
        let refused = |pairs: &[(&str, &str)]| {
            let filter = Filter::parse(pairs).unwrap();
            count(&app.app, &actor, &filter, 10).unwrap_err()
        };
        let Error::Invalid(problems) = refused(&[("school", "Nrote")]) else { panic!() };
        assert_eq!(problems[0].fault.code, "school-unknown");
        assert!(problems[0].fault.args.contains(&("known", "Norte, Centro".to_owned())), "{problems:?}");
        for (pairs, expected) in [
            (&[("section", "9Z")][..], "section-unknown"),
            (&[("section", "5B")], "section-several"),
            (&[("role", "wizard")], "role-unknown"),
            (&[("department", "x")], "department-unknown"),
            (&[("job", "ffffffff")], "no job"),
        ] {
            assert_eq!(code(refused(pairs)), expected);
        }
        let many = (0..20_000).map(|n| n.to_string()).collect::<Vec<_>>().join(",");
        assert_eq!(code(refused(&[("unique_id", &many)])), "selection-too-long");
    }

    fn pages_cover_everyone_exactly_once_under_every_sort(app: &TestApp) {
        let actor = app.actor();
        let mut file = "Documento;Apellidos;Nombres;Segundo nombre;Correo\n".to_owned();
        for n in 0..23 {
            let email = if n % 3 == 0 { String::new() } else { format!("p{}@example.org", n * 7 % 23) };
            file.push_str(&format!("{};{};{};;{email}\n", 100 + n, ["Peña", "Gil", "Núñez"][n % 3], ["Ana", "Álvaro"][n % 2]));
        }
        app.imported(&actor, Profile::Student, &file);
        for by in By::ALL {
            for size in [1, 4, 23, 100] {
                let walk = |descending| {
                    let mut all = Vec::new();
                    let mut after = None;
                    loop {
                        let sort = Sort { by, descending };
                        let page = list(&app.app, &actor, &Filter::default(), sort, size, after.as_ref()).unwrap();
                        assert!(page.rows.len() <= size as usize);
                        all.extend(page.rows.into_iter().map(|row| row.id));
                        let Some(next) = page.next else { return all };
                        after = Some(next);
                    }
                };
                let ascending = walk(false);
                assert_eq!(ascending.len(), 23, "{by:?} {size}");
                assert_eq!(ascending.iter().collect::<BTreeSet<_>>().len(), 23);
                let mut descending = walk(true);
                descending.reverse();
                assert_eq!(descending, ascending, "{by:?} {size}");
            }
        }
        let first = list(&app.app, &actor, &Filter::default(), "first_name".parse().unwrap(), 1, None).unwrap();
        assert_eq!(first.rows[0].name, "Álvaro Gil", "accents do not count in the order");
    }

    fn counting_stops_at_its_cap(app: &TestApp) {
        let actor = loaded(app);
        let students = Filter::of_profile(Profile::Student);
        let counted = |cap| count(&app.app, &actor, &students, cap).unwrap();
        assert_eq!((counted(3).counted, counted(3).more), (3, true));
        assert_eq!((counted(5).counted, counted(5).more), (5, false));
    }

    fn an_account_is_shown_by_any_of_its_names_without_its_password(app: &TestApp) {
        let actor = loaded(app);
        let by_id = show(&app.app, &actor, "102").unwrap();
        assert_eq!(by_id.sections, ["5B"]);
        assert_eq!(by_id.guardians[0].name, "Marta Ruiz");
        assert_eq!((by_id.listed.credential.as_str(), by_id.runs.len()), ("initial", 1));
        for named in ["jose.n", " JOSE.N ", &by_id.listed.id.to_string()] {
            assert_eq!(show(&app.app, &actor, named).unwrap().listed.id, by_id.listed.id, "{named}");
        }
        let guardian = show(&app.app, &actor, "MARTA@example.org").unwrap();
        assert_eq!(guardian.children.iter().map(|child| child.name.as_str()).collect::<Vec<_>>(), ["José Núñez", "Ana María Peña Ibáñez"]);
        let json = serde_json::to_string(&by_id).unwrap();
        assert!(!json.contains("sealed") && !json.contains("password"), "{json}");
        assert_eq!(code(show(&app.app, &actor, "nobody").unwrap_err()), "no account");
    }

    fn who_may_not_see_people_is_refused_and_scope_limits_who_is_seen(app: &TestApp) {
        let actor = loaded(app);
        let nobody = Actor { permissions: vec![Permission::ImportPeople], ..actor.clone() };
        assert_eq!(code(list(&app.app, &nobody, &Filter::default(), Sort::default(), 5, None).unwrap_err()), "forbidden");
        assert_eq!(code(show(&app.app, &nobody, "101").unwrap_err()), "forbidden");
        app.app.db.write(|tx| {
            tx.execute("UPDATE accounts SET role_id = (SELECT id FROM roles r WHERE r.code = 'supervisor'
                        AND r.organization_id = accounts.organization_id) WHERE unique_id IN ('101', '102')", &[])?;
            tx.execute("UPDATE accounts SET administrator_id = $1 WHERE unique_id = '101'", llavero::params![Uuid::from_u128(7)])
        }).unwrap();
        let administrator = Actor { account: Some(Uuid::from_u128(7)), rank: 2, scope: Scope::Assigned, ..actor.clone() };
        assert_eq!(found(app, &administrator, &[("profile", "student")]), ["105", "104", "103", "101"]);
        let elsewhere = Actor::operator(app.organization(llavero::i18n::Locale::En, |_| {}).id);
        assert_eq!(found(app, &elsewhere, &[]), Vec::<String>::new());
        assert_eq!(code(show(&app.app, &elsewhere, "101").unwrap_err()), "no account");
    }
}
