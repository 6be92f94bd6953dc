//! One change to many accounts, and its undo (4.4, 4.7, 5.2, 6.1, 8.1–8.3, 1.8).

use llavero::access::{Actor, rules};
use llavero::accounts::Profile;
use llavero::accounts::bulk::actions::{Applied, apply, preview};
use llavero::accounts::bulk::{Action, Change, Reason, Request};
use llavero::accounts::filter::Filter;
use llavero::accounts::rules::{UsernamePolicy, Withhold};
use llavero::accounts::undo::{Undone, undo};
use llavero::credentials::own::is_right;
use llavero::credentials::store::newest;
use llavero::error::Error;
use llavero::i18n::Locale;
use llavero::imports::actions::{Outcome, run};
use llavero::jobs::Progress;
use llavero::params;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use secrecy::SecretString;
use uuid::Uuid;

use crate::harness::{NOW, TestApp, both};
use crate::imports::texts;
use crate::undo::{Person, file};

const PEOPLE: &str = "Documento;Nombres;Apellidos;Sede;Curso;Usuario;Correo;Fecha de nacimiento\n\
    101;Ana;Peña;Centro;5B;ana.pena;ana@example.org;2012-03-09\n\
    102;José;Núñez;Centro;5B;jose.n;;2011-01-01\n\
    103;Eva;Gil;Norte;6A;eva.gil;eva@example.org;\n";

const STAFF: &str = "Documento;Nombres;Apellidos;Rol;Usuario;Administrador\n\
    201;Alma;Ruiz;Administrador;alma;\n";

fn request(filter: &[(&str, &str)], change: Change) -> Request {
    Request { filter: Filter::parse(filter).unwrap(), change, sure: false }
}

fn deactivate(comment: &str) -> Change {
    Change::Deactivate { keep: true, comment: comment.into() }
}

fn role(role: &str) -> Change {
    Change::Role { role: role.into(), administrator: String::new() }
}

fn password(text: &str) -> Change {
    Change::Password(Some(SecretString::from(text)))
}

#[track_caller]
fn done(app: &TestApp, actor: &Actor, filter: &[(&str, &str)], change: Change) -> Applied {
    apply(&app.app, actor, &request(filter, change), None, &Progress::default()).unwrap()
}

#[track_caller]
fn undone(app: &TestApp, actor: &Actor, job: Uuid) -> Undone {
    undo(&app.app, actor, job, &Progress::default()).unwrap()
}

fn reasons(applied: &Applied) -> Vec<(&str, Reason)> {
    let mut all: Vec<_> = applied.skipped.iter().map(|skipped| (skipped.name.as_str(), skipped.reason)).collect();
    all.sort_unstable();
    all
}

fn left(undone: &Undone) -> Vec<(&str, &str)> {
    let mut all: Vec<_> = undone.left.iter().map(|left| (left.name.as_str(), left.reason.as_str())).collect();
    all.sort_unstable();
    all
}

fn account(app: &TestApp, unique_id: &str) -> Uuid {
    let sql = "SELECT id FROM accounts WHERE unique_id = $1";
    app.app.db.read(|tx| tx.query_one::<(Uuid,)>(sql, params![unique_id])).unwrap().0
}

/// The account as somebody who acts.
fn acting(app: &TestApp, actor: &Actor, unique_id: &str, code: &str) -> Actor {
    let (rank, permissions, reach) = rules::preset(code);
    Actor {
        account: Some(account(app, unique_id)),
        name: code.into(),
        rank,
        permissions: permissions.to_vec(),
        scope: reach.within(Vec::new()),
        ..actor.clone()
    }
}

fn set(app: &TestApp, sql: &str) {
    app.app.db.write(|tx| tx.execute(sql, &[])).unwrap();
}

#[derive(Debug, Clone)]
enum Step {
    Import(Vec<Person>),
    Bulk(u8, u8, bool),
}

fn histories() -> impl Strategy<Value = Vec<Step>> {
    let people = proptest::collection::vec(any::<Person>(), 1..10);
    let step = prop_oneof![
        1 => people.prop_map(Step::Import),
        3 => (any::<u8>(), any::<u8>(), any::<bool>()).prop_map(|(kind, whom, flag)| Step::Bulk(kind, whom, flag)),
    ];
    (proptest::collection::vec(any::<Person>(), 6..12), proptest::collection::vec(step, 1..8)).prop_map(
        |(first, mut steps)| {
            steps.insert(0, Step::Import(first));
            steps
        },
    )
}

fn change(kind: u8, flag: bool) -> Change {
    let text = |one: &str, other: &str| if flag { one.to_owned() } else { other.to_owned() };
    match Action::ALL[usize::from(kind) % Action::ALL.len()] {
        Action::Password => password("lima-papel-42"),
        Action::Deactivate => Change::Deactivate { keep: flag, comment: text("se fue", "") },
        Action::Reactivate => Change::Reactivate { restore: flag },
        Action::Comment => Change::Comment(text("otro comentario", "")),
        Action::Role => role(&text("teacher", "student")),
        Action::School => Change::School(text("Centro", "Norte")),
        Action::Department => Change::Department(text("Ciencias", "")),
        Action::Position => Change::Position(text("Jefe", "")),
    }
}

both! {
    fn any_history_of_imports_and_bulk_changes_is_undone_step_by_step(app: &TestApp) {
        let config = Config { cases: 40, failure_persistence: None, ..Config::default() };
        let round = std::cell::Cell::new(0);
        TestRunner::new(config).run(&histories(), |history| {
            // Each history in an organization of its own; names are withheld in every second one.
            round.set(round.get() + 1);
            let withhold = if round.get() % 2 == 0 { Withhold::Forever } else { Withhold::Off };
            let policy = if round.get() % 3 == 0 { UsernamePolicy::GLOBAL } else { UsernamePolicy::SCHOOL };
            let actor = Actor::operator(app.organization(Locale::Es, |settings| {
                settings.withhold_names = withhold;
                settings.username_policy = policy;
            }).id);
            let seed = "Documento;Nombres;Apellidos;Sede;Departamento\n";
            for (row, profile) in [("901;Uno;Centro;Centro;Ciencias\n", Profile::Staff), ("902;Dos;Norte;Norte;\n", Profile::Staff)] {
                app.imported(&actor, profile, &format!("{seed}{row}"));
            }
            let mut jobs = Vec::new();
            for step in &history {
                let before = app.state();
                match step {
                    Step::Import(people) => {
                        let mut request = app.request(Profile::Student, &file(people));
                        request.options.skip_refused = true;
                        request.options.allow_large_change = true;
                        request.options.names_corrected = true;
                        let Ok(Outcome::Applied(applied, _)) = run(&app.app, &actor, &request, &Progress::default())
                            else { return Err(TestCaseError::fail("nothing should stop it")) };
                        jobs.push((applied.job, before));
                    }
                    Step::Bulk(kind, whom, flag) => {
                        let words = ["", "ana", "jose", "peña", "nunez", "o'hara"];
                        let search = words[usize::from(*whom) % words.len()];
                        let filter = [("profile", "student"), ("search", search)];
                        let request = Request { sure: true, ..request(&filter, change(*kind, *flag)) };
                        let seen = preview(&app.app, &actor, &request, &Progress::default()).unwrap();
                        let confirmed = Some(seen.plan.digest);
                        let applied = apply(&app.app, &actor, &request, confirmed, &Progress::default()).unwrap();
                        prop_assert_eq!(applied.totals, seen.plan.totals);
                        jobs.push((applied.job, before));
                    }
                }
            }
            for (job, before) in jobs.into_iter().rev() {
                let undone = undo(&app.app, &actor, job, &Progress::default()).unwrap();
                prop_assert!(undone.left.is_empty(), "{:?}", undone.left);
                prop_assert_eq!(app.state(), before);
            }
            // The next history begins with names that nobody has.
            for table in ["usernames", "emails", "withheld_names", "accounts", "enrolments", "sections"] {
                set(app, &format!("DELETE FROM {table}"));
            }
            Ok(())
        }).unwrap();
    }

    fn who_is_marked_inactive_leaves_their_courses_and_names_and_is_signed_out(app: &TestApp) {
        let actor = app.actor();
        app.imported(&actor, Profile::Student, PEOPLE);
        let ana = account(app, "101");
        app.app.db.write(|tx| tx.execute(
            "INSERT INTO sessions (organization_id, token_hash, account_id, version, agent, created_at, seen_at, confirmed_at)
             VALUES ($1, $2, $3, 1, 'x', 1, 1, 1)", params![actor.organization, vec![7_u8; 32], ana])).unwrap();
        let applied = done(app, &actor, &[("school", "Centro")], deactivate("Se fueron"));
        assert_eq!((applied.totals.changed, applied.totals.skipped), (2, 0));
        assert_eq!(app.number("SELECT COUNT(*) FROM sessions"), 0);
        assert_eq!(app.number("SELECT COUNT(*) FROM enrolments"), 1);
        assert_eq!(app.number("SELECT COUNT(*) FROM usernames"), 1);
        assert_eq!(app.number("SELECT COUNT(*) FROM emails"), 1);
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts"), 3, "disabling deletes nobody (8.3)");
        assert_eq!(texts(app, "SELECT by_name || ' ' || comment || ' ' || CAST(keeps_work AS TEXT) || ' '
            || CAST(since AS TEXT) FROM deactivations"), vec![format!("operator Se fueron 1 {NOW}"); 2]);
        // Their names are free for others (1.8), who keep them when the old ones come back.
        app.imported(&actor, Profile::Student, "Documento;Nombres;Apellidos;Sede;Usuario;Correo\n\
            104;Ana;Gil;Centro;ana.pena;\n105;Leo;Gil;Centro;;ana@example.org\n");
        let back = done(app, &actor, &[("status", "inactive")], Change::Reactivate { restore: true });
        assert_eq!(reasons(&back), [("101", Reason::UsernameTaken)]);
        assert_eq!(app.number("SELECT COUNT(*) FROM enrolments"), 2);
        set(app, "UPDATE accounts SET username = 'ana.p' WHERE unique_id = '101'");
        let back = done(app, &actor, &[("status", "inactive")], Change::Reactivate { restore: false });
        assert_eq!(reasons(&back), [("101", Reason::EmailTaken)]);
        set(app, "UPDATE accounts SET email = NULL WHERE unique_id = '101'");
        let back = done(app, &actor, &[("status", "inactive")], Change::Reactivate { restore: false });
        assert_eq!(back.totals.changed, 1);
        assert_eq!(app.number("SELECT COUNT(*) FROM enrolments"), 2, "not asked for");
        assert_eq!(app.number("SELECT COUNT(*) FROM usernames"), 5);
        assert_eq!(app.number("SELECT COUNT(*) FROM deactivations WHERE ended_by IS NULL"), 0);
    }

    fn inactive_names_are_withheld_from_others_where_the_organization_settled_so(app: &TestApp) {
        let actor = Actor::operator(app.organization(Locale::Es, |s| s.withhold_names = Withhold::Forever).id);
        app.imported(&actor, Profile::Student, PEOPLE);
        let applied = done(app, &actor, &[("unique_id", "101")], deactivate(""));
        assert_eq!(app.number("SELECT COUNT(*) FROM withheld_names"), 2);
        let taken = app.stopped(&actor, Profile::Student, "Documento;Nombres;Apellidos;Sede;Usuario\n9;A;B;Centro;ana.pena\n");
        assert_eq!(taken.plan.problems[0].fault.code, "username-withheld");
        let back = done(app, &actor, &[("unique_id", "101")], Change::Reactivate { restore: true });
        assert_eq!(back.totals.changed, 1, "they are theirs");
        assert!(undone(app, &actor, back.job).left.is_empty());
        assert!(undone(app, &actor, applied.job).left.is_empty());
        assert_eq!(app.number("SELECT COUNT(*) FROM withheld_names"), 0);
    }

    fn a_comment_replaces_the_old_one_and_comes_back(app: &TestApp) {
        let actor = app.actor();
        app.imported(&actor, Profile::Student, PEOPLE);
        done(app, &actor, &[("unique_id", "101,102")], deactivate("Viejo"));
        let comments = || texts(app, "SELECT COALESCE(comment, '-') FROM deactivations d JOIN accounts a
            ON a.id = d.account_id ORDER BY a.unique_id");
        let applied = done(app, &actor, &[], Change::Comment("Nuevo".into()));
        assert_eq!(reasons(&applied), [("103", Reason::Active)]);
        assert_eq!(comments(), ["Nuevo", "Nuevo"]);
        undone(app, &actor, applied.job);
        assert_eq!(comments(), ["Viejo", "Viejo"]);
        done(app, &actor, &[("unique_id", "101")], Change::Comment(String::new()));
        assert_eq!(comments(), ["-", "Viejo"]);
    }

    fn the_same_password_for_more_than_a_few_is_confirmed_twice_and_never_says_who_one_is(app: &TestApp) {
        let actor = app.actor();
        app.imported(&actor, Profile::Student, PEOPLE);
        let few = done(app, &actor, &[], password("lima-papel-42"));
        assert_eq!(few.totals.changed, 3);
        for unique_id in ["101", "102", "103"] {
            let id = account(app, unique_id);
            let newest = app.app.db.read(|tx| newest(tx, actor.organization, id)).unwrap().unwrap();
            assert_eq!((newest.state.as_str(), newest.job, newest.version), ("initial", few.job, 2));
            assert!(is_right(&app.app.keys, id, &newest, &SecretString::from("lima-papel-42")).unwrap());
        }
        for (given, refused) in [
            ("ana.pena", ("101", Reason::PasswordUsername)),
            ("09032012", ("101", Reason::PasswordBirthDate)),
        ] {
            assert_eq!(reasons(&done(app, &actor, &[], password(given))), [refused], "{given}");
        }
        let more = "Documento;Nombres;Apellidos\n".to_owned()
            + &(0..3).map(|n| format!("11{n};Zoe;Gil\n")).collect::<String>();
        app.imported(&actor, Profile::Student, &more);
        let many = request(&[], password("mesa-verde-17"));
        let refused = apply(&app.app, &actor, &many, None, &Progress::default());
        let Err(Error::Invalid(problems)) = refused else { panic!("{refused:?}") };
        assert_eq!((problems[0].fault.code, problems[0].column.as_str()), ("bulk-unsure", "sure"));
        assert_eq!(app.number("SELECT COUNT(*) FROM jobs WHERE state = 'running'"), 0);
        let sure = apply(&app.app, &actor, &Request { sure: true, ..many }, None, &Progress::default()).unwrap();
        assert_eq!(sure.totals.changed, 6);
        let told = texts(app, "SELECT COALESCE(changes, '') || details FROM job_items i JOIN jobs j ON j.id = i.job_id");
        assert!(told.iter().all(|line| !line.contains("mesa-verde") && !line.contains("lima-papel")));
        // Who has chosen another since, or was given one, is left alone.
        let own = account(app, "101");
        app.app.db.write(|tx| {
            let binding = llavero::credentials::Binding { account: own, version: 9 };
            llavero::credentials::store::insert_own(tx, actor.organization, binding, "x", Uuid::nil(), NOW)
        }).unwrap();
        set(app, &format!("UPDATE accounts SET last_sign_in_at = {} WHERE unique_id = '102'", NOW + 1));
        assert_eq!(left(&undone(app, &actor, sure.job)), [("101", "left-credential"), ("102", "left-signed-in")]);
    }

    fn another_school_takes_the_username_along_where_it_is_free(app: &TestApp) {
        let actor = app.actor();
        app.imported(&actor, Profile::Student, PEOPLE);
        app.imported(&actor, Profile::Student, "Documento;Nombres;Apellidos;Sede;Usuario\n104;Ana;Otra;Norte;ANA.PENA\n");
        let before = app.state();
        let moved = done(app, &actor, &[], Change::School("Norte".into()));
        assert_eq!(reasons(&moved), [("101", Reason::UsernameTaken), ("103", Reason::Same), ("104", Reason::Same)]);
        let scopes = "SELECT s.name || ' ' || u.username_key FROM usernames u JOIN schools s ON s.id = u.scope ORDER BY 1";
        assert_eq!(texts(app, scopes), ["Centro ana.pena", "Norte ana.pena", "Norte eva.gil", "Norte jose.n"]);
        assert!(undone(app, &actor, moved.job).left.is_empty());
        assert_eq!(app.state(), before);
    }

    fn roles_keep_to_the_order_of_managers_administrators_and_supervisors(app: &TestApp) {
        let actor = app.actor();
        app.imported(&actor, Profile::Staff, STAFF);
        app.imported(&actor, Profile::Staff, "Documento;Nombres;Apellidos;Usuario\n202;Luz;Gil;luz\n203;Sol;Mar;sol\n");
        let manager = apply(&app.app, &actor, &request(&[], role("manager")), None, &Progress::default());
        assert!(matches!(&manager, Err(Error::Invalid(all)) if all[0].fault.code == "role-too-high"), "{manager:?}");
        let nobodys = apply(&app.app, &actor, &request(&[], role("supervisor")), None, &Progress::default());
        assert!(matches!(&nobodys, Err(Error::Invalid(all)) if all[0].column == "administrator"), "{nobodys:?}");
        let supervisors = Change::Role { role: "supervisor".into(), administrator: "alma".into() };
        let made = done(app, &actor, &[("unique_id", "202")], supervisors);
        assert_eq!(made.totals.changed, 1);
        let of_alma = "SELECT COUNT(*) FROM accounts WHERE unique_id = '202' AND administrator_id IS NOT NULL";
        assert_eq!(app.number(of_alma), 1);
        for change in [role("staff"), deactivate("")] {
            assert_eq!(reasons(&done(app, &actor, &[("unique_id", "201")], change)), [("201", Reason::HasSupervisors)]);
        }
        // An administrator makes supervisors of their own, and nobody their equal; nobody acts on themselves.
        let alma = acting(app, &actor, "201", "administrator");
        let equal = apply(&app.app, &alma, &request(&[], role("administrator")), None, &Progress::default());
        assert!(matches!(&equal, Err(Error::Invalid(all)) if all[0].fault.code == "role-too-high"), "{equal:?}");
        let hers = done(app, &alma, &[("unique_id", "201,203")], role("supervisor"));
        assert_eq!(reasons(&hers), [("201", Reason::Yourself)]);
        assert_eq!(app.number("SELECT COUNT(DISTINCT administrator_id) FROM accounts"), 1);
        assert!(undone(app, &actor, hers.job).left.is_empty());
        assert!(undone(app, &actor, made.job).left.is_empty());
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts WHERE administrator_id IS NOT NULL"), 0);
        assert_eq!(done(app, &actor, &[("unique_id", "201")], role("staff")).totals.changed, 1);
    }

    fn an_administrator_disables_whom_they_reach_and_enables_nobody(app: &TestApp) {
        let actor = app.actor();
        app.imported(&actor, Profile::Student, PEOPLE);
        app.imported(&actor, Profile::Staff, STAFF);
        let alma = acting(app, &actor, "201", "administrator");
        let applied = done(app, &alma, &[], deactivate("Fin de curso"));
        assert_eq!((applied.totals.changed, reasons(&applied)), (3, vec![("201", Reason::Yourself)]));
        let enabling = [
            apply(&app.app, &alma, &request(&[], Change::Reactivate { restore: true }), None, &Progress::default()).err(),
            undo(&app.app, &alma, applied.job, &Progress::default()).err(),
        ];
        for refused in enabling {
            assert!(matches!(refused, Some(Error::Forbidden(_))), "{refused:?}");
        }
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts WHERE status = 'inactive'"), 3);
        let teacher = acting(app, &actor, "201", "teacher");
        for action in [deactivate(""), password("lima-papel-42"), Change::Position("x".into()), role("student")] {
            let refused = preview(&app.app, &teacher, &request(&[], action), &Progress::default()).err();
            assert!(matches!(refused, Some(Error::Forbidden(_))), "{refused:?}");
        }
    }

    fn what_was_confirmed_is_done_once(app: &TestApp) {
        let actor = app.actor();
        app.imported(&actor, Profile::Student, PEOPLE);
        let request = request(&[], Change::Position("Delegado".into()));
        let seen = preview(&app.app, &actor, &request, &Progress::default()).unwrap();
        assert_eq!((seen.plan.totals.changed, seen.shown.len()), (3, 3));
        let apply = || apply(&app.app, &actor, &request, Some(seen.plan.digest), &Progress::default());
        assert_eq!(apply().unwrap().totals.changed, 3);
        let again = apply();
        assert!(matches!(&again, Err(Error::Conflict(fault)) if fault.code == "bulk-changed"), "{again:?}");
        assert_eq!(app.number("SELECT COUNT(*) FROM jobs WHERE kind = 'accounts'"), 1);
    }

    fn what_changed_since_is_left_alone_and_listed(app: &TestApp) {
        let actor = app.actor();
        app.imported(&actor, Profile::Student, PEOPLE);
        let first = done(app, &actor, &[], Change::Position("Delegado".into()));
        done(app, &actor, &[("unique_id", "102")], Change::Position("Vocero".into()));
        assert_eq!(left(&undone(app, &actor, first.job)), [("102", "left-changed")]);
        let gone = done(app, &actor, &[("unique_id", "101")], deactivate(""));
        app.imported(&actor, Profile::Student, "Documento;Nombres;Apellidos;Sede;Usuario\n104;Ana;Gil;Centro;ana.pena\n");
        assert_eq!(left(&undone(app, &actor, gone.job)), [("101", "left-taken")]);
        assert_eq!(texts(app, "SELECT status FROM accounts WHERE unique_id = '101'"), ["inactive"]);
    }
}
