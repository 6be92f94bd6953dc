//! Settings and lists: changed as a whole or not at all, with a trace; usernames that would meet are named.

use std::path::PathBuf;

use llavero::access::{Actor, Permission};
use llavero::accounts::Profile;
use llavero::accounts::filter::Filter;
use llavero::accounts::store::{Bears, forget_sources};
use llavero::accounts::undo::undo;
use llavero::credentials::slips::actions::{Request, print};
use llavero::credentials::slips::{Layout, Logo};
use llavero::doctor::actions::examine;
use llavero::error::{Error, Result};
use llavero::i18n::Locale;
use llavero::imports::actions::Outcome;
use llavero::jobs::Progress;
use llavero::organization::actions::{Changed, NewOrganization, change_settings, create, get};
use llavero::organization::lists::{add, entries, remove, rename, set_code};
use llavero::organization::rules::SettingsChange;
use llavero::organization::{List, Settings};
use llavero::params;
use llavero::print::Engine;

use crate::harness::{TestApp, both};

const PEOPLE: &str = "Documento;Usuario;Apellidos;Nombres;Curso;Sede;Departamento;Tratamiento\n\
    101;Ana.Gil;Gil;Ana;5B;Centro;Primaria;Srta.\n\
    102;ana.gil;Gil;Ana;5B;Norte;;\n\
    103;luz;Mora;Luz;6A;Norte;Primaria;Srta.\n";

fn set(app: &TestApp, actor: &Actor, pairs: &[(&str, &str)]) -> Result<Changed> {
    let now = get(&app.app, actor)?.settings;
    change_settings(&app.app, actor, &SettingsChange::parse(&now, pairs.iter().copied())?)
}

/// The faults of an outcome that went wrong: the key or column, and the code.
fn faults<T>(outcome: Result<T>) -> Vec<(String, &'static str)> {
    match outcome.map(|_| ()).unwrap_err() {
        Error::Invalid(problems) => problems.into_iter().map(|p| (p.column, p.fault.code)).collect(),
        Error::Conflict(fault) | Error::Forbidden(fault) => vec![(String::new(), fault.code)],
        Error::NotFound { what, .. } => vec![(what.to_owned(), "not-found")],
        other => panic!("{other:?}"),
    }
}

fn audited(app: &TestApp, action: &str) -> Vec<String> {
    let sql = "SELECT details FROM audit WHERE action = $1 ORDER BY details";
    let rows: Vec<(String,)> = app.app.db.read(|tx| tx.query(sql, params![action])).unwrap();
    rows.into_iter().map(|(details,)| details).collect()
}

fn claims(app: &TestApp) -> Vec<String> {
    let sql = "SELECT u.username_key || ' ' || a.unique_id FROM usernames u JOIN accounts a ON a.id = u.account_id";
    let rows: Vec<(String,)> = app.app.db.read(|tx| tx.query(sql, &[])).unwrap();
    let mut rows: Vec<String> = rows.into_iter().map(|(row,)| row).collect();
    rows.sort();
    rows
}

fn with_digests(app: &TestApp) -> i64 {
    app.number("SELECT COUNT(*) FROM accounts WHERE source_digest IS NOT NULL")
}

fn nobody(actor: &Actor) -> Actor {
    let permissions = Permission::ALL.iter().copied().filter(|one| *one != Permission::ManageOrganization).collect();
    Actor { permissions, ..actor.clone() }
}

/// A picture of 60 by 40 pixels in one colour, as PNG.
fn picture(red: u8) -> Logo {
    let image = image::RgbImage::from_pixel(60, 40, image::Rgb([red, 0, 0]));
    let mut bytes = std::io::Cursor::new(Vec::new());
    image.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    Logo::new(bytes.into_inner()).unwrap()
}

fn logos(app: &TestApp) -> Vec<PathBuf> {
    let files = std::fs::read_dir(app.app.files_dir()).into_iter().flatten();
    files.map(|file| file.unwrap().path()).collect()
}

both! {
    fn settings_change_together_or_not_at_all_and_say_what_they_were(app: &TestApp) {
        let actor = app.actor();
        let before = get(&app.app, &actor).unwrap();
        let wrong = set(app, &actor, &[("name", "Otro"), ("accent", "#ffff00"), ("printable_days", "0")]);
        assert_eq!(faults(wrong), [("printable_days".to_owned(), "setting-range"), ("accent".to_owned(), "accent-pale")]);
        assert_eq!(get(&app.app, &actor).unwrap().settings, before.settings);
        assert!(audited(app, "organization.settings").is_empty());

        let pairs = [("name", "Colegio San José"), ("locale", "en"), ("accent", "#000080"), ("guard_share", "30%"),
            ("password_style.student", "digits:6"), ("grade_style.1.º", "words:es:2:0"), ("letterhead", "Calle 5|Tel. 1")];
        let changed = set(app, &actor, &pairs).unwrap();
        let after = get(&app.app, &actor).unwrap();
        assert_eq!((after.name.as_str(), after.locale, after.settings.guard_share), ("Colegio San José", Locale::En, 0.3));
        assert_eq!(after.settings.letterhead, ["Calle 5", "Tel. 1"]);
        assert_eq!(after.settings.style(Profile::Student, Some("1.º")).to_string(), "words:es:2:0");
        assert_eq!(changed.changes.len(), pairs.len());
        let entries = audited(app, "organization.settings");
        assert_eq!(entries.len(), 1);
        assert!(entries[0].contains(r##""accent":["#1f5f8b","#000080"]"##), "{entries:?}");

        assert!(set(app, &actor, &pairs).unwrap().changes.is_empty());
        assert_eq!(audited(app, "organization.settings").len(), 1, "what changes nothing leaves no entry");
        assert!(set(app, &actor, &[("grade_style.1.º", "")]).unwrap().organization.settings.grade_styles.is_empty());

        let outsider = nobody(&actor);
        assert_eq!(faults(change_settings(&app.app, &outsider, &SettingsChange::default())), [(String::new(), "forbidden")]);
        assert_eq!(faults(get(&app.app, &outsider)), [(String::new(), "forbidden")]);
        assert_eq!(faults(add(&app.app, &outsider, List::Schools, "X", "")), [(String::new(), "forbidden")]);
    }

    fn another_username_policy_moves_the_claims_or_names_who_would_meet(app: &TestApp) {
        let actor = app.actor();
        app.imported(&actor, Profile::Student, PEOPLE);
        let before = claims(app);
        assert_eq!(before, ["ana.gil 101", "ana.gil 102", "luz 103"]);

        let refused = set(app, &actor, &[("username_scope", "organization")]).unwrap_err();
        let Error::Invalid(problems) = &refused else { panic!("{refused:?}") };
        let words = Locale::Es.problem(&problems[0]);
        assert!(problems.len() == 1 && words.contains("101") && words.contains("102"), "{words}");
        assert_eq!(claims(app), before);

        // Case-sensitive, `Ana.Gil` and `ana.gil` are two names.
        set(app, &actor, &[("username_policy", "global")]).unwrap();
        assert_eq!(claims(app), ["Ana.Gil 101", "ana.gil 102", "luz 103"]);
        assert_eq!(app.number("SELECT COUNT(DISTINCT scope) FROM usernames"), 1);
        assert!(matches!(app.import(&actor, Profile::Student, "Documento;Usuario;Nombres\n104;luz;Luz\n"), Outcome::Stopped(_)));

        set(app, &actor, &[("username_policy", "school")]).unwrap();
        assert_eq!(claims(app), before);
        assert_eq!(app.number("SELECT COUNT(DISTINCT scope) FROM usernames"), 2);

        let kept = set(app, &actor, &[("username_allowed", "-_")]).unwrap();
        let names: Vec<(&str, &str)> = kept.breaking.iter().map(|b| (b.username.as_str(), b.fault.code)).collect();
        assert_eq!(names, [("Ana.Gil", "username-character"), ("ana.gil", "username-character")]);
        assert_eq!(claims(app), before, "who has a name keeps it");
    }

    fn who_is_inactive_stands_in_nobodys_way_under_another_policy(app: &TestApp) {
        let actor = app.actor();
        app.imported(&actor, Profile::Student, PEOPLE);
        app.app.db.write(|tx| {
            tx.execute("UPDATE accounts SET status = 'inactive' WHERE unique_id = '101'", &[])?;
            tx.execute("DELETE FROM usernames WHERE account_id IN (SELECT id FROM accounts WHERE unique_id = '101')", &[])
        }).unwrap();
        set(app, &actor, &[("username_scope", "organization")]).unwrap();
        assert_eq!(claims(app), ["ana.gil 102", "luz 103"]);
    }

    fn a_name_of_another_organization_stands_in_the_way_of_the_global_policy(app: &TestApp) {
        let elsewhere = Actor::operator(app.organization(Locale::Es, |settings| {
            settings.username_policy = llavero::accounts::rules::UsernamePolicy::GLOBAL;
        }).id);
        app.imported(&elsewhere, Profile::Student, "Documento;Usuario;Nombres\n901;luz;Luz\n");
        let new = NewOrganization { name: "Otra".into(), locale: Locale::Es, settings: Settings::default(), manager: None };
        let actor = Actor::operator(create(&app.app, new).unwrap().id);
        app.imported(&actor, Profile::Student, PEOPLE);
        let key = "username_policy".to_owned();
        assert_eq!(faults(set(app, &actor, &[("username_policy", "global")])), [(key, "username-clash-elsewhere")]);
    }

    fn schools_are_added_renamed_and_removed_only_when_empty(app: &TestApp) {
        let actor = app.actor();
        app.imported(&actor, Profile::Student, PEOPLE);
        let names = || -> Vec<(String, Option<String>, i64, i64)> {
            let all = entries(&app.app, &actor, List::Schools).unwrap();
            all.into_iter().map(|school| (school.name, school.code, school.people, school.sections)).collect()
        };
        let school = |name: &str, code: Option<&str>, people, sections| (name.to_owned(), code.map(str::to_owned), people, sections);
        add(&app.app, &actor, List::Schools, " Sur ", "105").unwrap();
        set_code(&app.app, &actor, "norte", "106").unwrap();
        assert_eq!(names(), [school("Centro", None, 1, 1), school("Norte", Some("106"), 2, 2), school("Sur", Some("105"), 0, 0)]);

        let conflict = |code| [(String::new(), code)];
        assert_eq!(faults(add(&app.app, &actor, List::Schools, "NORTE", "")), conflict("entry-exists"));
        assert_eq!(faults(add(&app.app, &actor, List::Schools, "Oriente", "106")), conflict("code-taken"));
        assert_eq!(faults(add(&app.app, &actor, List::Schools, " ", "")), [("name".to_owned(), "text-empty")]);
        assert_eq!(faults(rename(&app.app, &actor, List::Schools, "Sur", "centro")), conflict("entry-exists"));
        assert_eq!(faults(rename(&app.app, &actor, List::Schools, "Oeste", "Este")), [("school".to_owned(), "not-found")]);
        assert_eq!(faults(remove(&app.app, &actor, List::Schools, "Norte")), conflict("entry-in-use"));

        rename(&app.app, &actor, List::Schools, "106", "Sede María Cano").unwrap();
        remove(&app.app, &actor, List::Schools, "105").unwrap();
        assert_eq!(names(), [school("Centro", None, 1, 1), school("Sede María Cano", Some("106"), 2, 2)]);
        assert_eq!(audited(app, "school.rename"), [r#"{"name":["Norte","Sede María Cano"]}"#]);
        for (action, n) in [("school.add", 1), ("school.code", 1), ("school.remove", 1)] {
            assert_eq!(audited(app, action).len(), n, "{action}");
        }
    }

    fn what_gets_another_name_is_no_longer_what_the_file_says(app: &TestApp) {
        let actor = app.actor();
        let done = app.imported(&actor, Profile::Student, PEOPLE);
        assert_eq!(with_digests(app), 3);
        rename(&app.app, &actor, List::Schools, "Norte", "Sur").unwrap();
        assert_eq!(with_digests(app), 1);
        // The file still says Norte: a school of its own now, and not "unchanged".
        let request = app.request(Profile::Student, PEOPLE);
        let preview = llavero::imports::actions::preview(&app.app, &actor, &request, &Progress::default()).unwrap();
        assert_eq!((preview.plan.totals.changed, preview.plan.totals.unchanged), (2, 1));
        rename(&app.app, &actor, List::Departments, "Primaria", "Básica").unwrap();
        assert_eq!(with_digests(app), 0);

        // A school that somebody has named is not taken away with the run that made it.
        undo(&app.app, &actor, done.job, &Progress::default()).unwrap();
        assert_eq!(app.number("SELECT COUNT(*) FROM schools WHERE name = 'Sur'"), 1);
        assert_eq!(app.number("SELECT COUNT(*) FROM schools WHERE name = 'Centro'"), 0);
    }

    fn roles_and_sections_have_their_place_in_the_same_rule(app: &TestApp) {
        let actor = app.actor();
        app.imported(&actor, Profile::Student, PEOPLE);
        let id = |sql: &str| app.app.db.read(|tx| tx.query_one::<(uuid::Uuid,)>(sql, &[])).unwrap().0;
        let section = id("SELECT id FROM sections WHERE section_code = '6A'");
        app.app.db.write(|tx| forget_sources(tx, actor.organization, Bears::Section(section))).unwrap();
        assert_eq!(with_digests(app), 2);
        let role = id("SELECT id FROM roles WHERE code = 'student'");
        app.app.db.write(|tx| forget_sources(tx, actor.organization, Bears::Role(role))).unwrap();
        assert_eq!(with_digests(app), 0);
    }

    fn a_title_that_is_renamed_is_renamed_for_everyone_who_bears_it(app: &TestApp) {
        let actor = app.actor();
        app.imported(&actor, Profile::Student, PEOPLE);
        add(&app.app, &actor, List::Titles, "Srta.", "").unwrap();
        assert_eq!(faults(add(&app.app, &actor, List::Titles, "Dr.", "7")), [("code".to_owned(), "setting-unknown")]);
        rename(&app.app, &actor, List::Titles, "srta.", "Sra.").unwrap();
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts WHERE title = 'Sra.'"), 2);
        assert_eq!(with_digests(app), 1);
        assert_eq!(entries(&app.app, &actor, List::Titles).unwrap()[0].people, 2);
        assert_eq!(faults(remove(&app.app, &actor, List::Titles, "Sra.")), [(String::new(), "entry-in-use")]);
    }

    fn a_logo_is_kept_among_the_files_and_printed_on_the_letter(app: &TestApp) {
        let actor = app.actor();
        app.imported(&actor, Profile::Student, PEOPLE);
        let logo = |logo: Option<Logo>| SettingsChange { logo: Some(logo), ..SettingsChange::default() };
        let svg = Logo::new(b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec()).unwrap();
        assert_eq!(faults(change_settings(&app.app, &actor, &logo(Some(svg)))), [("logo".to_owned(), "logo-unknown")]);
        assert!(logos(app).is_empty());

        change_settings(&app.app, &actor, &logo(Some(picture(200)))).unwrap();
        let first = logos(app);
        change_settings(&app.app, &actor, &logo(Some(picture(10)))).unwrap();
        let second = logos(app);
        assert!(first.len() == 1 && second.len() == 1 && first != second, "{first:?} {second:?}");
        // What is kept was written by our own encoder: nothing behind the picture comes along, and no other kind.
        let behind = |bytes: &[u8]| Logo::new([bytes, b"<script>"].concat()).unwrap();
        change_settings(&app.app, &actor, &logo(Some(behind(picture(10).bytes())))).unwrap();
        assert_eq!(logos(app), second);
        assert!(!std::fs::read(&second[0]).unwrap().ends_with(b"<script>"));
        let broken = change_settings(&app.app, &actor, &logo(Some(behind(b"\x89PNG"))));
        assert_eq!(faults(broken), [("logo".to_owned(), "logo-broken")]);

        let letters = |name: &str| {
            let request = Request { layout: Layout::OneUp, ..Request::new(Filter::parse(&[("school", "Norte")]).unwrap(), app.path(name)) };
            print(&app.app, &actor, &Engine::new(None).unwrap(), &request, &Progress::default())
        };
        set(app, &actor, &[("letterhead", "Calle 5 # 3-20|Tel. 604 123")]).unwrap();
        let printed = letters("with.pdf").unwrap();
        assert_eq!((printed.slips, printed.is_logo_missing), (2, false));
        let said = || {
            let report = examine(&app.config(), &[], &Progress::default()).unwrap();
            report.checks.iter().flat_map(|check| &check.findings).any(|finding| finding.fault.code == "logo-missing")
        };
        assert!(!said());
        // Lost, or damaged: people get their letters, and whoever prints is told.
        std::fs::write(&second[0], b"\x89PNG\r\n and no more").unwrap();
        let printed = letters("damaged.pdf").unwrap();
        assert_eq!((printed.slips, printed.is_logo_missing), (2, true));
        std::fs::remove_file(&second[0]).unwrap();
        let printed = letters("without.pdf").unwrap();
        assert_eq!((printed.slips, printed.is_logo_missing), (2, true));
        assert!(said(), "doctor tells it");
        change_settings(&app.app, &actor, &logo(None)).unwrap();
        assert_eq!(letters("none.pdf").unwrap().slips, 2);

        let pictures = |name: &str| {
            let output = std::process::Command::new("pdfimages").arg("-list").arg(app.path(name)).output().unwrap();
            String::from_utf8(output.stdout).unwrap().lines().filter(|line| line.contains(" image ")).count()
        };
        assert_eq!((pictures("with.pdf") > 0, pictures("without.pdf"), pictures("none.pdf")), (true, 0, 0));
        let text = std::process::Command::new("pdftotext").arg(app.path("with.pdf")).arg("-").output().unwrap();
        assert!(String::from_utf8(text.stdout).unwrap().contains("Calle 5 # 3-20"));
    }
}
