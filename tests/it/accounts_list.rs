//! Finding people: filters, pages, counts and one account in full.

use std::collections::BTreeSet;

use llavero::access::{Actor, Permission, Scope};
use llavero::accounts::Profile;
use llavero::accounts::filter::Filter;
use llavero::accounts::list::{By, Cursor, Page, Sort, count, list, list_and_count, show};
use llavero::error::Error;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
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

/// So many students with few names, some without an address, two teachers and a guardian.
fn crowd(app: &TestApp, students: usize) -> Actor {
    let actor = app.actor();
    let mut file = "Documento;Apellidos;Nombres;Segundo nombre;Correo;Grado;Curso;Sede;Título\n".to_owned();
    for n in 0..students {
        let email = if n % 3 == 0 { String::new() } else { format!("P{}@example.org", n * 7 % students) };
        let (last, first) = (["Peña", "Gil", "Núñez", "de la Cruz"][n % 4], ["Ana", "Álvaro", "zoe"][n % 3]);
        let middle = ["", "Ángel", "Zacarías", "bea", "María"][n % 5];
        let title = ["", "Srta.", "sr.", "Álvarez", "", ""][n % 6];
        let (id, grade, school) = (100 + n, n % 6, n % 4);
        file.push_str(&format!("{id};{last};{first};{middle};{email};{grade};{grade}B;Sede {school};{title}\n"));
    }
    app.imported(&actor, Profile::Student, &file);
    app.imported(
        &actor,
        Profile::Teacher,
        "Documento;Apellidos;Nombres;Título;Departamento\n\
        900;Núñez;Profe;Dr.;Lenguas\n901;Ibáñez;Íñigo;Ábad;Artes\n",
    );
    app.imported(&actor, Profile::Staff, "Apellidos;Nombres;Correo\nGil;Eva;eva@example.org\n");
    actor
}

/// Everybody whom a filter matches, page by page to the end, and the same from the end back.
fn walk(app: &TestApp, actor: &Actor, filter: &Filter, sort: Sort, size: u32) -> Vec<Uuid> {
    let page = |at: Option<&Cursor>| {
        // Through its token, as an address would have it.
        let at = at.map(|cursor| cursor.to_string().parse::<Cursor>().unwrap());
        let (page, counted) = list_and_count(&app.app, actor, filter, (sort, size, at.as_ref())).unwrap();
        assert!(page.rows.len() <= size as usize);
        assert_eq!(counted, count(&app.app, actor, filter).unwrap(), "{sort} {size}");
        page
    };
    let mut forwards = vec![page(None)];
    while let Some(next) = &forwards.last().unwrap().next {
        forwards.push(page(Some(next)));
    }
    let ids = |page: &Page| page.rows.iter().map(|row| row.id).collect::<Vec<_>>();
    let mut back = forwards.last().unwrap().clone();
    for before in forwards.iter().rev().skip(1) {
        back = page(back.previous.as_ref());
        assert_eq!(ids(&back), ids(before), "{sort} {size}");
    }
    assert!(back.previous.is_none(), "nothing comes before the first page");
    forwards.iter().flat_map(ids).collect()
}

fn runner() -> TestRunner {
    TestRunner::new(Config { cases: 60, failure_persistence: None, ..Config::default() })
}

both! {
    fn each_filter_finds_those_it_names(app: &TestApp) {
        let actor = loaded(app);
        type Case = (&'static [(&'static str, &'static str)], &'static [&'static str]);
        let cases: [Case; 34] = [
            (&[("search", "nunez")], &["102", "900", "104"]),
            (&[("search", "NÚÑEZ jo")], &["102"]),
            (&[("search", "josé.n")], &["102"]),
            (&[("search", "50%")], &[]),
            (&[("search", "zoe_n")], &["104"]),
            (&[("search", "zoe%n")], &["104"]),
            (&[("search", "oe")], &[]),
            (&[("search", "--")], &[]),
            (&[("search", " ")], &["105", "102", "900", "104", "103", "101", "marta@example.org"]),
            (&[("search", "z")], &["104"]),
            (&[("search", "MARTA@example.org")], &["marta@example.org"]),
            (&[("search", "10"), ("school", "norte")], &["105", "104", "103"]),
            (&[("signed_in", "yes")], &[]),
            (&[("signed_in", "no"), ("profile", "teacher")], &["900"]),
            (&[("credential", "expired")], &[]),
            (&[("course", "6A")], &["104", "103"]),
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
            (&[("search", "' OR '9'='9 * --")], &[]),
            (&[("search", "\"zoe\"* NOT nunez")], &[]),
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
            count(&app.app, &actor, &filter).unwrap_err()
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
        let actor = crowd(app, 23);
        for by in By::ALL {
            let all = walk(app, &actor, &Filter::default(), Sort { by, descending: false }, 100);
            assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), 26, "{by:?}");
            for size in [1, 4, 26] {
                assert_eq!(walk(app, &actor, &Filter::default(), Sort { by, descending: false }, size), all, "{by:?} {size}");
                let mut descending = walk(app, &actor, &Filter::default(), Sort { by, descending: true }, size);
                descending.reverse();
                assert_eq!(descending, all, "{by:?} {size}");
            }
        }
        let first = list(&app.app, &actor, &Filter::default(), "first_name".parse().unwrap(), 1, None).unwrap();
        assert_eq!(first.rows[0].name, "Álvaro Gil", "accents do not count in the order");
        let by_role = list(&app.app, &actor, &Filter::default(), "role".parse().unwrap(), 100, None).unwrap();
        let roles: Vec<_> = by_role.rows.iter().map(|row| row.role.clone().unwrap()).collect();
        assert!(roles.is_sorted(), "{roles:?}");
    }

    fn whatever_is_asked_pages_are_the_whole_list_cut_in_pieces_forwards_and_backwards(app: &TestApp) {
        let actor = crowd(app, 300);
        let words = ["", "a", "an", "pena", "gil ana", "1", "zz", "p1", "example"];
        let filters: [&[(&str, &str)]; 8] = [
            &[], &[("grade_level", "3")], &[("school", "Sede 1")], &[("school", "Sede 2"), ("section", "2B")],
            &[("profile", "teacher")], &[("email", "")], &[("status", "active"), ("credential", "initial")],
            &[("unique_id", "101,105,399,900")],
        ];
        let cases = (0..words.len(), 0..filters.len(), 0..By::ALL.len(), any::<bool>(), 1_u32..70);
        runner().run(&cases, |(word, filter, by, descending, size)| {
            let mut filter = Filter::parse(filters[filter]).unwrap();
            filter.search = Some(words[word].to_owned());
            let sort = Sort { by: By::ALL[by], descending };
            let whole = list(&app.app, &actor, &filter, sort, 1000, None).unwrap();
            prop_assert!(whole.next.is_none() && whole.previous.is_none());
            let whole: Vec<Uuid> = whole.rows.into_iter().map(|row| row.id).collect();
            prop_assert_eq!(count(&app.app, &actor, &filter).unwrap(), whole.len() as u64);
            prop_assert_eq!(walk(app, &actor, &filter, sort, size), whole);
            Ok(())
        }).unwrap();
    }

    fn a_page_token_that_was_made_up_or_is_of_another_order_is_refused(app: &TestApp) {
        let actor = crowd(app, 5);
        let page = list(&app.app, &actor, &Filter::default(), Sort::default(), 2, None).unwrap();
        let token = page.next.unwrap().to_string();
        assert!(token.bytes().all(|byte| byte.is_ascii_alphanumeric()), "it stands in an address");
        let next: Cursor = token.parse().unwrap();
        assert_eq!(list(&app.app, &actor, &Filter::default(), Sort::default(), 2, Some(&next)).unwrap().rows.len(), 2);
        for sort in ["-last_name", "email", "role"] {
            let refused = list(&app.app, &actor, &Filter::default(), sort.parse().unwrap(), 2, Some(&next));
            assert_eq!(code(refused.unwrap_err()), "page-unknown", "{sort}");
        }
    }

    fn who_was_written_row_by_row_changed_or_taken_back_is_found_by_what_they_are_called_now(app: &TestApp) {
        let actor = app.actor();
        let file = |names: &str| {
            let rows = (0..12_000).map(|n| format!("{};Gil;Ana;{}\n", 100_000 + n, if n == 7 { names } else { "" }));
            format!("Documento;Apellidos;Nombres;Segundo nombre\n{}", rows.collect::<String>())
        };
        let of = |search: &str| found(app, &actor, &[("search", search)]);
        app.imported(&actor, Profile::Student, &file("Ñáñez"));
        assert_eq!(of("nanez"), ["100007"], "indexed after the rows");
        let second = app.imported(&actor, Profile::Student, "Documento;Apellidos;Nombres;Segundo nombre\n100007;Gil;Ana;Zúñiga\n5;Gil;Eva;Nanez\n");
        assert_eq!(of("nanez"), ["5"]);
        assert_eq!(of("zuñi"), ["100007"]);
        llavero::accounts::undo::undo(&app.app, &actor, second.job, &llavero::jobs::Progress::default()).unwrap();
        assert_eq!(of("nanez"), ["100007"]);
        assert_eq!(of("zuniga"), Vec::<String>::new());
    }

    fn an_initial_password_too_old_to_be_printed_is_expired(app: &TestApp) {
        let actor = loaded(app);
        app.app.db.write(|tx| tx.execute("UPDATE credentials SET created_at = created_at - $1 WHERE account_id =
            (SELECT id FROM accounts WHERE unique_id = '103')", llavero::params![91 * 24 * 3600 * 1000_i64])).unwrap();
        assert_eq!(found(app, &actor, &[("credential", "expired")]), ["103"]);
        assert_eq!(found(app, &actor, &[("credential", "initial"), ("school", "Norte")]), ["105", "104"]);
        let page = list(&app.app, &actor, &Filter::parse(&[("unique_id", "103")]).unwrap(), Sort::default(), 5, None).unwrap();
        assert_eq!((page.rows[0].credential.as_str(), page.rows[0].sections.as_slice()), ("expired", &["6A".to_owned()][..]));
    }

    fn an_account_is_shown_by_any_of_its_names_without_its_password(app: &TestApp) {
        let actor = loaded(app);
        let by_id = show(&app.app, &actor, "102").unwrap();
        assert_eq!(by_id.listed.sections, ["5B"]);
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
