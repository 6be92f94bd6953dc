//! Passwords that a file brings: sealed, kept out of everything that can be read (10.9, design §4).

use llavero::access::Actor;
use llavero::accounts::Profile;
use llavero::credentials::{Binding, store};
use llavero::db::Db;
use llavero::i18n::Locale;
use llavero::imports::actions::write_problems;
use secrecy::ExposeSecret;
use uuid::Uuid;

use super::{applied, codes, counts, execute, refused, stopped, texts};
use crate::harness::{TestApp, both};

const SECRET: &str = "ventana-azul-73";

/// The newest version of an account's password, and the password.
fn password(app: &TestApp, actor: &Actor, unique_id: &str) -> (i64, String, String) {
    app.app
        .db
        .read(|tx| {
            let (account,): (Uuid,) =
                tx.query_one("SELECT id FROM accounts WHERE unique_id = $1", llavero::params![unique_id])?;
            let newest = store::newest(tx, actor.organization, account)?.unwrap();
            let binding = Binding { account, version: newest.version };
            let open = newest
                .sealed
                .map(|sealed| app.app.keys.open_sealed(binding, &sealed).unwrap().expose_secret().to_owned());
            Ok((newest.version, newest.state, open.unwrap_or_default()))
        })
        .unwrap()
}

fn file(rows: &[(&str, &str)]) -> String {
    rows.iter().fold("Documento;Nombres;Contraseña\n".to_owned(), |text, (id, password)| {
        text + &format!("{id};Ana;{password}\n")
    })
}

/// Every text of the database, as far as it is text.
fn everything(app: &TestApp) -> String {
    let mut all = String::new();
    for (table, columns) in crate::database::tables(app) {
        for (column, _) in columns {
            if column == "sealed"
                || column == "signature"
                || column == "entry_signature"
                || column == "tag"
                || (matches!(app.app.db, Db::Sqlite(_))
                    && (column == "id"
                        || column == "scope"
                        || column == "changed_by"
                        || column.ends_with("_id") && column != "unique_id")
                    || column == "changed_by_before")
            {
                continue;
            }
            let sql = format!("SELECT CAST({column} AS TEXT) FROM {table} WHERE {column} IS NOT NULL");
            all.push_str(&texts(app, &sql).join("\n"));
        }
    }
    all
}

both! {
    fn a_given_password_is_sealed_and_the_same_file_leaves_it(app: &TestApp) {
        let actor = app.actor();
        let text = file(&[("1", SECRET), ("2", "")]);
        app.imported(&actor, Profile::Student, &text);
        assert_eq!(password(app, &actor, "1"), (1, "initial".into(), SECRET.into()));
        let generated = password(app, &actor, "2");
        assert!(generated.0 == 1 && generated.2.len() >= 8, "who comes without one gets one: {generated:?}");
        assert_eq!(counts(&app.imported(&actor, Profile::Student, &text).totals), (0, 0, 2, 0));
        assert_eq!(password(app, &actor, "1").0, 1);
        assert_eq!(password(app, &actor, "2"), generated);
    }

    fn another_password_is_a_new_version_and_an_own_one_stays(app: &TestApp) {
        let actor = app.actor();
        app.imported(&actor, Profile::Student, &file(&[("1", SECRET), ("2", SECRET)]));
        execute(app, "UPDATE credentials SET state = 'own', sealed = NULL, hash = '$argon2id$'
            WHERE account_id = (SELECT id FROM accounts WHERE unique_id = '2')");
        app.settle_credentials();
        let totals = app.imported(&actor, Profile::Student, &file(&[("1", "puerta-verde-9"), ("2", "puerta-verde-9")])).totals;
        assert_eq!(counts(&totals), (0, 1, 1, 0));
        assert_eq!(password(app, &actor, "1"), (2, "initial".into(), "puerta-verde-9".into()));
        assert_eq!(password(app, &actor, "2"), (1, "own".into(), String::new()));
    }

    fn with_single_sign_on_nobody_gets_a_password_who_brings_none(app: &TestApp) {
        let actor = Actor::operator(app.organization(Locale::Es, |settings| settings.single_sign_on = true).id);
        app.imported(&actor, Profile::Student, &file(&[("1", SECRET), ("2", "")]));
        assert_eq!(app.number("SELECT COUNT(*) FROM credentials"), 1);
    }

    fn a_password_stands_nowhere_to_be_read(app: &TestApp) {
        let actor = app.actor();
        app.imported(&actor, Profile::Student, &file(&[("1", SECRET), ("2", "otra-cosa-12")]));
        app.imported(&actor, Profile::Student, &file(&[("1", "otra-cosa-13"), ("2", SECRET)]));
        // A refused row with a password that is refused, and one with a password that is fine.
        let text = format!("Documento;Nombres;Correo;Contraseña\n{SECRET};Ana;a@x.org;{SECRET}\n5;Leo;no@@x;{SECRET}\n6;Eva;e@x.org;abc\n7;Sol;;{}\n", "x".repeat(300));
        let mut request = app.request(Profile::Student, &text);
        request.options.skip_refused = true;
        let preview = stopped(app, &actor, &app.request(Profile::Student, &text));
        assert_eq!(codes(&preview.plan.problems), [
            (2, "password-unique-id"), (3, "email-invalid"), (4, "password-short"), (5, "password-long"),
        ].map(|(row, code)| (row, if code == "email-invalid" { preview.plan.problems[1].fault.code } else { code })));
        for problem in preview.plan.problems.iter().filter(|problem| problem.column == "Contraseña") {
            assert_eq!(problem.value, "");
            assert!(problem.fault.args.iter().all(|(_, value)| value != SECRET && value != "abc"), "{problem:?}");
        }
        applied(app, &actor, &request);
        let database = everything(app);
        assert!(database.contains("job_items") || database.contains("created"), "the search looks at something");
        for secret in [SECRET, "otra-cosa-12", "otra-cosa-13"] {
            assert!(!database.contains(secret), "{secret}");
        }
        // The problems file is the person's own: it brings back what they wrote, and nobody else may read it.
        let out = app.path("problems.csv");
        write_problems(&app.app, &request.path, &preview.plan.problems, &out, Locale::Es).unwrap();
        let words = std::fs::read_to_string(&out).unwrap();
        let reasons: Vec<&str> = words.lines().skip(1).filter_map(|line| line.rsplit_once(";3;").map(|(_, reason)| reason)).collect();
        assert!(reasons.iter().all(|reason| !reason.contains(SECRET)), "{reasons:?}");
    }

    fn a_password_that_is_the_username_the_id_or_the_birth_date_is_refused(app: &TestApp) {
        let actor = app.actor();
        let text = "Documento;Usuario;Nombres;Fecha de nacimiento;Contraseña\n10001;;Ana;;10001\n2;leonardo;Leo;;LEONARDO\n3;;Eva;31/12/2013;31122013\n4;;Sol;;1234\n";
        assert_eq!(refused(app, &actor, Profile::Student, text)[..3], [(2, "password-unique-id"), (3, "password-username"), (4, "password-birth-date")]);
    }
}
