//! The wizard: who gets what in each mode, why, and who is passed over.

use llavero::access::{Actor, Permission};
use llavero::accounts::Profile;
use llavero::accounts::undo::undo;
use llavero::credentials::Binding;
use llavero::credentials::generate::actions::{Applied, apply, preview, run};
use llavero::credentials::generate::{Mode, Reason, Recipe};
use llavero::credentials::rules::{Style, Why};
use llavero::error::Error;
use llavero::i18n::Locale;
use llavero::jobs::Progress;
use llavero::params;
use secrecy::ExposeSecret;
use uuid::Uuid;

use crate::harness::{TestApp, both};

const PEOPLE: &str = "Documento;Apellidos;Nombres;Grado;Curso;Sede;Correo\n\
    103;Peña;Ana;5;5B;Centro;\n\
    101;Peña;Ana;5;5B;Centro;ana@old.example\n\
    102;Núñez;José;6;6A;Norte;  \n\
    104;Peña;Ana;6;6A;Norte;ana.pena7@escuela.edu\n";

fn loaded(app: &TestApp) -> Actor {
    let actor = app.actor();
    app.imported(&actor, Profile::Student, PEOPLE);
    actor
}

fn recipe(mode: Mode) -> Recipe {
    let domain = (mode != Mode::Passwords).then(|| "Escuela.edu".to_owned());
    Recipe { domain, pattern: Some("{first}.{last}".into()), ..Recipe::new(Profile::Student, mode) }
}

/// Unique ID, username, e-mail, newest version and password of a student.
type Student = (String, Option<String>, Option<String>, i64, String);

fn people(app: &TestApp) -> Vec<Student> {
    type Row = (String, Option<String>, Option<String>, i64, Uuid, Option<Vec<u8>>);
    let rows: Vec<Row> = app.app.db.read(|tx| tx.query(
        "SELECT a.unique_id, a.username, a.email, c.version, a.id, c.sealed FROM accounts a
         JOIN credentials c ON c.account_id = a.id AND c.version = (SELECT MAX(n.version) FROM credentials n WHERE n.account_id = a.id)
         WHERE a.profile = 'student' ORDER BY a.unique_id", &[])).unwrap();
    rows.into_iter()
        .map(|(unique_id, username, email, version, account, sealed)| {
            let password =
                sealed.map(|sealed| app.app.keys.open_sealed(Binding { account, version }, &sealed).unwrap());
            (unique_id, username, email, version, password.map(|p| p.expose_secret().to_owned()).unwrap_or_default())
        })
        .collect()
}

fn emails(app: &TestApp) -> Vec<Option<String>> {
    people(app).into_iter().map(|person| person.2).collect()
}

fn set(app: &TestApp, sql: &str) {
    app.app.db.write(|tx| tx.execute(sql, &[])).unwrap();
}

/// Gives a student a password of their own, or an external one.
fn chose(app: &TestApp, unique_id: &str, state: &str) {
    app.app
        .db
        .write(|tx| {
            tx.execute(
                "INSERT INTO credentials (organization_id, account_id, version, state, hash, job_id, created_at)
         SELECT organization_id, id, 2, $2, 'x', id, 1 FROM accounts WHERE unique_id = $1",
                params![unique_id, state],
            )
        })
        .unwrap();
    app.settle_credentials();
}

fn reasons(applied: &Applied) -> Vec<(String, Reason)> {
    let mut all: Vec<_> = applied.skipped.iter().map(|skipped| (skipped.name.clone(), skipped.reason)).collect();
    all.sort();
    all
}

fn code(error: Error) -> String {
    match error {
        Error::Invalid(problems) => problems[0].fault.code.to_owned(),
        Error::Forbidden(fault) | Error::Conflict(fault) => fault.code.to_owned(),
        other => panic!("{other:?}"),
    }
}

/// Every text the database holds: no password may be in it.
fn hides(app: &TestApp, outcome: &str) {
    let details: Vec<(String,)> = app
        .app
        .db
        .read(|tx| {
            tx.query(
                "SELECT details FROM audit UNION ALL SELECT details FROM jobs
         UNION ALL SELECT COALESCE(changes, '') FROM job_items",
                &[],
            )
        })
        .unwrap();
    for (_, _, _, _, password) in people(app).into_iter().filter(|person| !person.4.is_empty()) {
        assert!(!outcome.contains(&password));
        assert!(details.iter().all(|(text,)| !text.contains(&password)));
    }
}

both! {
    fn passwords_only_leaves_usernames_and_addresses_and_changes_every_password(app: &TestApp) {
        let actor = loaded(app);
        chose(app, "102", "own");
        let before = people(app);
        let planned = preview(&app.app, &actor, &recipe(Mode::Passwords), &Progress::default()).unwrap();
        assert_eq!((planned.plan.totals.passwords, planned.plan.totals.own_replaced, planned.plan.totals.emails), (4, 1, 0));
        assert_eq!(people(app), before, "a preview writes nothing");
        let applied = apply(&app.app, &actor, &recipe(Mode::Passwords), planned.plan.digest, &Progress::default()).unwrap();
        assert_eq!((applied.selected, applied.passwords_changed, applied.emails_changed, applied.own_replaced), (4, 4, 0, 1));
        for (old, new) in before.iter().zip(people(app)) {
            assert_eq!((&old.0, &old.1, &old.2, old.3 + 1), (&new.0, &new.1, &new.2, new.3));
            assert!(old.4 != new.4 && new.4.len() >= 6, "{}", new.0);
        }
        let sql = "SELECT COUNT(*) FROM job_items WHERE outcome = 'password'";
        assert_eq!(app.number(sql), 4);
        assert_eq!(app.number("SELECT COUNT(*) FROM audit WHERE action = 'credentials.apply'"), 1);
        hides(app, &format!("{applied:?} {planned:?} {}", serde_json::to_string(&applied).unwrap()));
        assert_eq!(undo(&app.app, &actor, applied.job, &Progress::default()).unwrap().undone, 4);
        assert_eq!(people(app), before);
    }

    fn own_passwords_stay_when_asked_to(app: &TestApp) {
        let actor = loaded(app);
        chose(app, "102", "own");
        let keep = |mode| Recipe { keep_own: true, ..recipe(mode) };
        let applied = run(&app.app, &actor, &keep(Mode::Passwords), &Progress::default()).unwrap();
        assert_eq!(reasons(&applied), [("102".to_owned(), Reason::OwnPassword)]);
        assert_eq!((applied.passwords_changed, applied.own_replaced), (3, 0));
        let applied = run(&app.app, &actor, &keep(Mode::Email), &Progress::default()).unwrap();
        assert_eq!((applied.passwords_changed, applied.emails_changed), (3, 3), "an address, and the password stays");
        assert_eq!(emails(app)[1].as_deref(), Some("jose.nunez@escuela.edu"));
        let again = run(&app.app, &actor, &keep(Mode::Email), &Progress::default()).unwrap();
        assert_eq!((again.passwords_changed, again.emails_changed), (3, 0));
        assert_eq!(reasons(&again), [("102".to_owned(), Reason::OwnPassword)]);
    }

    fn addresses_come_by_pattern_in_the_stated_order_and_stay_on_the_next_run(app: &TestApp) {
        let actor = loaded(app);
        let before = app.state();
        let planned = preview(&app.app, &actor, &recipe(Mode::Email), &Progress::default()).unwrap();
        assert_eq!(planned.shown.len(), 4);
        let why: Vec<&Why> = planned.plan.people.iter().flat_map(|one| one.address.iter().flat_map(|a| &a.why)).collect();
        assert!(why.contains(&&Why::Transliterated) && why.contains(&&Why::Counter(2, "ana.pena".into())), "{why:?}");
        let applied = apply(&app.app, &actor, &recipe(Mode::Email), planned.plan.digest, &Progress::default()).unwrap();
        assert_eq!((applied.passwords_changed, applied.emails_changed), (4, 3));
        let all = ["ana.pena@escuela.edu", "jose.nunez@escuela.edu", "ana.pena2@escuela.edu", "ana.pena7@escuela.edu"];
        assert_eq!(emails(app), all.map(|email| Some(email.to_owned())), "104 has one that follows from the pattern");
        assert_eq!(app.number("SELECT COUNT(*) FROM emails"), 4);
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts WHERE search_key LIKE '% old %'"), 0);
        let found = app.number("SELECT COUNT(*) FROM accounts a JOIN emails e ON e.account_id = a.id
                                AND e.email_key = a.email AND a.search_key LIKE '% escuela edu%'");
        assert_eq!(found, 4);
        let again = run(&app.app, &actor, &recipe(Mode::Email), &Progress::default()).unwrap();
        assert_eq!((again.passwords_changed, again.emails_changed), (4, 0));
        assert_eq!(emails(app), all.map(|email| Some(email.to_owned())));
        hides(app, &format!("{applied:?}{planned:?}"));
        for job in [again.job, applied.job] {
            assert!(undo(&app.app, &actor, job, &Progress::default()).unwrap().left.is_empty());
        }
        assert_eq!(app.state(), before);
    }

    fn only_those_without_touches_nobody_else(app: &TestApp) {
        let actor = loaded(app);
        let before = people(app);
        let applied = run(&app.app, &actor, &recipe(Mode::Missing), &Progress::default()).unwrap();
        assert_eq!((applied.selected, applied.passwords_changed, applied.emails_changed), (4, 2, 2));
        assert_eq!(reasons(&applied), [("101".to_owned(), Reason::HasEmail), ("104".to_owned(), Reason::HasEmail)]);
        let after = people(app);
        assert_eq!((&before[0], &before[3]), (&after[0], &after[3]));
        assert_eq!(after[1].2.as_deref(), Some("jose.nunez@escuela.edu"));
        assert_eq!(after[2].2.as_deref(), Some("ana.pena@escuela.edu"), "101 holds another address");
        assert_eq!(after[2].1, before[2].1, "usernames stay");
        let again = run(&app.app, &actor, &recipe(Mode::Missing), &Progress::default()).unwrap();
        assert_eq!((again.passwords_changed, again.emails_changed, again.skipped.len()), (0, 0, 4));
    }

    fn who_has_no_username_gets_the_part_before_the_at_that_is_free_as_both(app: &TestApp) {
        let actor = loaded(app);
        set(app, "UPDATE accounts SET username = NULL WHERE unique_id = '103'");
        set(app, "DELETE FROM usernames WHERE account_id = (SELECT id FROM accounts WHERE unique_id = '103')");
        let applied = run(&app.app, &actor, &recipe(Mode::Email), &Progress::default()).unwrap();
        assert_eq!(applied.emails_changed, 3);
        let third = people(app).remove(2);
        assert_eq!(third.1.map(|username| format!("{username}@escuela.edu")), third.2);
        assert_eq!(app.number("SELECT COUNT(*) FROM usernames"), 4);
        undo(&app.app, &actor, applied.job, &Progress::default()).unwrap();
        assert_eq!(people(app)[2].1, None);
        assert_eq!(app.number("SELECT COUNT(*) FROM usernames"), 3);
    }

    fn addresses_are_unique_across_the_installation(app: &TestApp) {
        let other = Actor::operator(app.organization(Locale::En, |_| {}).id);
        app.imported(&other, Profile::Student, "Documento;Apellidos;Nombres;Correo\n1;X;Y;JOSE.NUNEZ@escuela.edu\n");
        let actor = loaded(app);
        run(&app.app, &actor, &recipe(Mode::Missing), &Progress::default()).unwrap();
        let jose = app.number("SELECT COUNT(*) FROM accounts WHERE email = 'jose.nunez2@escuela.edu'");
        assert_eq!(jose, 1);
    }

    fn who_is_passed_over_is_told_with_the_reason(app: &TestApp) {
        let actor = loaded(app);
        app.imported(&actor, Profile::Student, "Documento;Apellidos;Nombres;Usuario\n105;;;cinco\n106;Gil;Eva;\n");
        set(app, "UPDATE accounts SET status = 'inactive' WHERE unique_id = '101'");
        set(app, "UPDATE accounts SET role_id = (SELECT id FROM roles WHERE code = 'manager') WHERE unique_id = '106'");
        chose(app, "102", "external");
        let manager = Actor { rank: 3, account: Some(Uuid::from_u128(9)), ..actor.clone() };
        let applied = run(&app.app, &manager, &recipe(Mode::Email), &Progress::default()).unwrap();
        let expected = [("101", Reason::Inactive), ("102", Reason::External), ("105", Reason::NoName), ("106", Reason::NotYours)];
        assert_eq!(reasons(&applied), expected.map(|(name, reason)| (name.to_owned(), reason)));
        assert_eq!((applied.selected, applied.passwords_changed), (6, 2));
        let json = serde_json::to_value(&applied).unwrap();
        assert_eq!(json["skipped"].as_array().unwrap().len(), 4);
        assert_eq!((json["mode"].as_str(), json["profile"].as_str()), (Some("email"), Some("student")));
        assert_eq!(app.number("SELECT COUNT(*) FROM job_items WHERE outcome = 'skipped'"), 4);
    }

    fn a_filter_narrows_the_selection(app: &TestApp) {
        let actor = loaded(app);
        let mut narrowed = recipe(Mode::Passwords);
        narrowed.filter.school = Some("norte".into());
        narrowed.filter.section = Some("6A".into());
        assert_eq!(run(&app.app, &actor, &narrowed, &Progress::default()).unwrap().selected, 2);
        narrowed.filter.profile = Some(Profile::Teacher);
        assert_eq!(run(&app.app, &actor, &narrowed, &Progress::default()).unwrap().selected, 2, "the profile is the recipe's");
    }

    fn what_changed_since_the_preview_is_not_written_over(app: &TestApp) {
        let actor = loaded(app);
        let recipe = recipe(Mode::Email);
        let planned = preview(&app.app, &actor, &recipe, &Progress::default()).unwrap();
        run(&app.app, &actor, &Recipe::new(Profile::Student, Mode::Passwords), &Progress::default()).unwrap();
        let before = people(app);
        assert_eq!(code(apply(&app.app, &actor, &recipe, planned.plan.digest, &Progress::default()).unwrap_err()), "plan-changed");
        assert_eq!(people(app), before);
        let (one, other) = (preview(&app.app, &actor, &recipe, &Progress::default()).unwrap(), preview(&app.app, &actor, &recipe, &Progress::default()).unwrap());
        assert_eq!(one.plan.digest, other.plan.digest);
    }

    fn what_cannot_be_is_refused_and_nothing_is_written(app: &TestApp) {
        let actor = loaded(app);
        let before = app.state();
        let email = recipe(Mode::Email);
        let weak = Some(Style::parse("digits:5").unwrap());
        for (recipe, expected) in [
            (Recipe { domain: None, ..email.clone() }, "domain-missing"),
            (Recipe { domain: Some("not a domain".into()), ..email.clone() }, "domain-invalid"),
            (Recipe { pattern: Some("{nombre}".into()), ..email.clone() }, "pattern-part"),
            (Recipe { style: weak, ..recipe(Mode::Passwords) }, "style-short"),
            (Recipe { style: Style::parse("words:es:2:2").ok(), ..Recipe::new(Profile::Teacher, Mode::Passwords) }, "style-weak"),
        ] {
            assert_eq!(code(run(&app.app, &actor, &recipe, &Progress::default()).unwrap_err()), expected);
        }
        let nobody = Actor { permissions: vec![Permission::ViewPeople], ..actor.clone() };
        assert_eq!(code(run(&app.app, &nobody, &email, &Progress::default()).unwrap_err()), "forbidden");
        assert_eq!(code(preview(&app.app, &nobody, &email, &Progress::default()).map(|_| ()).unwrap_err()), "forbidden");
        assert_eq!(app.state(), before);
    }

    fn styles_follow_the_grade_and_a_given_one_wins(app: &TestApp) {
        let organization = app.organization(Locale::Es, |settings| {
            settings.grade_styles.insert("6".into(), Style::parse("digits:8").unwrap());
        });
        let actor = Actor::operator(organization.id);
        app.imported(&actor, Profile::Student, PEOPLE);
        run(&app.app, &actor, &recipe(Mode::Passwords), &Progress::default()).unwrap();
        let digits = |password: &str| password.len() == 8 && password.bytes().all(|b| b.is_ascii_digit());
        let of_grade: Vec<bool> = people(app).iter().map(|person| digits(&person.4)).collect();
        assert_eq!(of_grade, [false, true, false, true]);
        let given = Recipe { style: Some(Style::parse("digits:8").unwrap()), ..recipe(Mode::Passwords) };
        run(&app.app, &actor, &given, &Progress::default()).unwrap();
        assert!(people(app).iter().all(|person| digits(&person.4)));
    }

    fn with_single_sign_on_addresses_are_made_and_no_passwords(app: &TestApp) {
        let actor = Actor::operator(app.organization(Locale::Es, |settings| settings.single_sign_on = true).id);
        app.imported(&actor, Profile::Student, PEOPLE);
        assert_eq!(code(run(&app.app, &actor, &recipe(Mode::Passwords), &Progress::default()).unwrap_err()), "passwords-elsewhere");
        let applied = run(&app.app, &actor, &recipe(Mode::Missing), &Progress::default()).unwrap();
        assert_eq!((applied.passwords_changed, applied.emails_changed), (0, 2));
        assert_eq!(app.number("SELECT COUNT(*) FROM credentials"), 0);
    }

    fn thousands_of_one_name_each_get_their_own(app: &TestApp) {
        let actor = app.actor();
        let mut file = "Documento;Apellidos;Nombres\n".to_owned();
        (0..3000).for_each(|n| file.push_str(&format!("{:04};Peña;Ana\n", 2999 - n)));
        app.imported(&actor, Profile::Student, &file);
        let applied = run(&app.app, &actor, &recipe(Mode::Missing), &Progress::default()).unwrap();
        assert_eq!(applied.emails_changed, 3000);
        let named = |email: &str| app.number(&format!("SELECT CAST(unique_id AS BIGINT) FROM accounts WHERE email = '{email}'"));
        assert_eq!((named("ana.pena@escuela.edu"), named("ana.pena2@escuela.edu"), named("ana.pena3000@escuela.edu")), (0, 1, 2999));
    }
}
