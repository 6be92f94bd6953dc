//! Slips on paper: whose, in which order, what they say, what is left out, and the trace they leave.

use std::path::Path;
use std::process::Command;

use llavero::access::{Actor, Permission};
use llavero::accounts::Profile;
use llavero::accounts::filter::Filter;
use llavero::app::{App, Clock, Seeds};
use llavero::credentials::Binding;
use llavero::credentials::slips::actions::{Printed, Reason, Request, print};
use llavero::credentials::slips::{Split, Variant};
use llavero::error::Error;
use llavero::i18n::Locale;
use llavero::jobs::Progress;
use llavero::params;
use llavero::print::Engine;
use secrecy::ExposeSecret;
use uuid::Uuid;

use crate::harness::{NOW, TestApp, both};

const PEOPLE: &str = "Documento;Apellidos;Nombres;Grado;Curso;Sede;Correo\n\
    101;Peña;Ana;10;10A;Centro;ana@example.org\n\
    102;Núñez;José;5;5B;Centro;jose@example.org\n\
    103;Gil;Eva;5;5B;Centro;\n\
    104;Mora;Sol;6;6A;Norte;\n\
    105;Zea;Luz;7;;Norte;\n";

fn loaded(app: &TestApp) -> Actor {
    let organization = app.organization(Locale::Es, |settings| {
        settings.sign_in_url = "https://llaves.example.org/entrar".into();
    });
    let actor = Actor::operator(organization.id);
    app.imported(&actor, Profile::Student, PEOPLE);
    actor
}

fn request(app: &TestApp, pairs: &[(&str, &str)]) -> Request {
    Request::new(Filter::parse(pairs).unwrap(), app.path("slips.pdf"))
}

fn printed(app: &TestApp, actor: &Actor, request: &Request) -> Printed {
    print(&app.app, actor, &Engine::new(None).unwrap(), request, &Progress::default()).unwrap()
}

fn refused(app: &TestApp, actor: &Actor, request: &Request) -> String {
    match print(&app.app, actor, &Engine::new(None).unwrap(), request, &Progress::default()).unwrap_err() {
        Error::Invalid(problems) => problems[0].fault.code.to_owned(),
        Error::Forbidden(fault) => fault.code.to_owned(),
        other => panic!("{other:?}"),
    }
}

/// A file's pages as poppler reads them.
fn pages(path: &Path) -> Vec<String> {
    let output = Command::new("pdftotext").arg("-raw").arg(path).arg("-").output().expect("poppler-utils is needed");
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).unwrap();
    text.trim_end_matches('\u{c}').split('\u{c}').map(str::to_owned).collect()
}

fn password(app: &TestApp, unique_id: &str) -> String {
    let (account, version, sealed): (Uuid, i64, Vec<u8>) = app
        .app
        .db
        .read(|tx| {
            tx.query_one(
                "SELECT a.id, c.version, c.sealed FROM accounts a JOIN credentials c ON c.account_id = a.id
         WHERE a.unique_id = $1 ORDER BY c.version DESC",
                params![unique_id],
            )
        })
        .unwrap();
    app.app.keys.open_sealed(Binding { account, version }, &sealed).unwrap().expose_secret().to_owned()
}

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

both! {
    fn a_section_is_printed_with_its_passwords_and_leaves_an_audit_entry_without_them(app: &TestApp) {
        let actor = loaded(app);
        let outcome = printed(app, &actor, &request(app, &[("section", "5B")]));
        assert_eq!((outcome.slips, outcome.pages, outcome.files.as_slice()), (2, 1, &[app.path("slips.pdf")][..]));
        let text = pages(&outcome.files[0]).concat();
        for word in ["Eva Gil", "José Núñez", "jose.nunez", "5B", "Centro", "llaves.example.org/entrar", &password(app, "102"), &password(app, "103")] {
            assert!(text.contains(word), "lacks {word}: {text}");
        }
        assert!(text.find("Eva Gil") < text.find("José Núñez"), "by last name");
        assert!(!text.contains(&password(app, "101")));
        let entries: Vec<(String, String)> = app.app.db.read(|tx|
            tx.query("SELECT actor_name, details FROM audit WHERE action = 'slips.print'", &[])).unwrap();
        assert_eq!(entries.len(), 1);
        let (who, details) = &entries[0];
        assert!(who == "operator" && details.contains("\"slips\":2") && details.contains("5B"), "{details}");
        let json = format!("{outcome:?} {} {details}", serde_json::to_string(&outcome).unwrap());
        assert!(!json.contains(&password(app, "102")) && !json.contains(&password(app, "103")));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(std::fs::metadata(&outcome.files[0]).unwrap().permissions().mode() & 0o777, 0o600);
        }
    }

    fn everyone_is_printed_by_school_and_section_each_on_new_pages(app: &TestApp) {
        let actor = loaded(app);
        let outcome = printed(app, &actor, &request(app, &[("profile", "student")]));
        assert_eq!((outcome.slips, outcome.pages, outcome.files.len()), (5, 4, 2), "a file for each school");
        assert_eq!(outcome.files, [app.path("slips-1.pdf"), app.path("slips-2.pdf")]);
        let all: Vec<String> = outcome.files.iter().flat_map(|file| pages(file)).collect();
        for (page, words) in all.iter().zip([["5B", "Eva Gil"], ["10A", "Ana Peña"], ["6A", "Sol Mora"], ["7", "Luz Zea"]]) {
            assert!(words.iter().all(|word| page.contains(word)), "{words:?}: {page}");
        }
        let sections = Request { split: Split::Sections, ..request(app, &[("profile", "student")]) };
        assert_eq!(printed(app, &actor, &sections).files.len(), 4);
        let left: Vec<_> = std::fs::read_dir(app.folder.path()).unwrap().filter_map(|e| {
            let name = e.unwrap().file_name().into_string().unwrap();
            name.contains("unfinished").then_some(name)
        }).collect();
        assert!(left.is_empty(), "{left:?}");
    }

    fn who_cannot_be_printed_is_left_out_and_counted_with_the_reason(app: &TestApp) {
        let actor = loaded(app);
        chose(app, "101", "own");
        chose(app, "102", "external");
        app.app.db.write(|tx| {
            tx.execute("UPDATE accounts SET status = 'inactive' WHERE unique_id = '103'", &[])?;
            tx.execute("DELETE FROM credentials WHERE account_id = (SELECT id FROM accounts WHERE unique_id = '104')", &[])?;
            tx.execute("UPDATE accounts SET role_id = (SELECT id FROM roles WHERE code = 'administrator') WHERE unique_id = '105'", &[])
        }).unwrap();
        app.settle_credentials();
        let administrator = Actor { rank: 2, account: Some(Uuid::from_u128(3)), ..actor.clone() };
        let outcome = printed(app, &administrator, &request(app, &[]));
        assert_eq!((outcome.slips, outcome.files.len()), (0, 0));
        let mut left: Vec<_> = outcome.left_out.iter().map(|left| (left.name.as_str(), left.reason)).collect();
        left.sort();
        let expected = [("101", Reason::OwnPassword), ("102", Reason::External), ("103", Reason::Inactive),
            ("104", Reason::NoPassword), ("105", Reason::NotYours)];
        assert_eq!(left, expected);
        assert!(outcome.left_out_by_reason.values().all(|n| *n == 1));
        assert!(!app.path("slips.pdf").exists());
        assert_eq!(app.number("SELECT COUNT(*) FROM audit WHERE action = 'slips.print'"), 0, "nothing was shown");
    }

    fn initial_passwords_are_printable_for_a_time_only(app: &TestApp) {
        let actor = loaded(app);
        let later = |days: i64| {
            let keys = llavero::credentials::Keys::open(&app.app.config.key_file()).unwrap();
            let clock = Clock::Fixed(NOW + days * 86_400_000);
            App::of(app.app.db.clone(), (*app.app.config).clone(), keys, clock, Seeds::System)
        };
        let engine = Engine::new(None).unwrap();
        assert_eq!(print(&later(90), &actor, &engine, &request(app, &[]), &Progress::default()).unwrap().slips, 5);
        let outcome = print(&later(91), &actor, &engine, &request(app, &[]), &Progress::default()).unwrap();
        assert_eq!((outcome.slips, outcome.left_out_by_reason[&Reason::Expired]), (0, 5));
    }

    fn the_email_variant_and_another_language_are_a_choice(app: &TestApp) {
        let actor = loaded(app);
        let chosen = Request { variant: Some(Variant::Email), locale: Some(Locale::PtBr), ..request(app, &[("unique_id", "101")]) };
        let text = pages(&printed(app, &actor, &chosen).files[0]).concat();
        assert!(text.contains("ana@example.org") && text.contains("Senha"), "{text}");
    }

    fn without_a_sign_in_address_slips_come_without_a_code_and_say_so(app: &TestApp) {
        let actor = app.actor();
        app.imported(&actor, Profile::Student, PEOPLE);
        for layout in [llavero::credentials::slips::Layout::EightUp, llavero::credentials::slips::Layout::OneUp] {
            let chosen = Request { layout, ..request(app, &[("unique_id", "101")]) };
            let outcome = printed(app, &actor, &chosen);
            assert!(!outcome.has_address);
            let text = pages(&outcome.files[0]).concat().replace('\n', " ");
            assert!(text.contains("Abra la página de ingreso"), "{text}");
        }
    }

    fn a_run_can_be_printed_and_the_newest_password_counts(app: &TestApp) {
        use llavero::credentials::generate::{Mode, Recipe, actions};
        let actor = loaded(app);
        let mut recipe = Recipe::new(Profile::Student, Mode::Passwords);
        recipe.filter.school = Some("Norte".into());
        let job = actions::run(&app.app, &actor, &recipe, &Progress::default()).unwrap().job;
        let outcome = printed(app, &actor, &request(app, &[("job", &job.to_string())]));
        assert_eq!(outcome.slips, 2);
        assert!(pages(&outcome.files[0]).concat().contains(&password(app, "104")));
    }

    fn what_may_not_or_cannot_be_printed_is_refused(app: &TestApp) {
        let actor = loaded(app);
        let nobody = Actor { permissions: vec![Permission::ViewPeople, Permission::GenerateCredentials], ..actor.clone() };
        assert_eq!(refused(app, &nobody, &request(app, &[])), "forbidden");
        assert_eq!(refused(app, &actor, &Request { output: app.path("no/such.pdf"), ..request(app, &[]) }), "folder-missing");
        app.app.db.write(|tx| tx.execute("UPDATE sections SET course_code = '' WHERE section_code = '5B'", &[])).unwrap();
        assert_eq!(refused(app, &actor, &request(app, &[("section", "5B")])), "section-without-codes");
        let sso = Actor::operator(app.organization(Locale::Es, |settings| settings.single_sign_on = true).id);
        assert_eq!(refused(app, &sso, &request(app, &[])), "passwords-elsewhere");
    }

    fn what_a_killed_print_left_behind_is_cleared_away_by_the_next_of_that_name(app: &TestApp) {
        let actor = loaded(app);
        for name in ["slips.1.unfinished", "slips.12.unfinished", "other.1.unfinished", "slips.notes.unfinished"] {
            app.write(name, "a password");
        }
        printed(app, &actor, &request(app, &[("section", "10A")]));
        let left = |name: &str| app.path(name).exists();
        assert!(left("slips.pdf") && !left("slips.1.unfinished") && !left("slips.12.unfinished"));
        assert!(left("other.1.unfinished") && left("slips.notes.unfinished"), "these are somebody else's");
    }
}
