//! Whom an actor may change by a file, and which roles a file may give (2.1–2.4, design §5).

use llavero::access::Actor;
use llavero::access::actions::actor_named;
use llavero::accounts::Profile;
use llavero::error::Error;
use llavero::imports::actions::run;
use llavero::jobs::Progress;

use super::{applied, codes, counts, execute, refused, texts};
use crate::harness::{TestApp, both};

/// The operator, a manager, two administrators, a supervisor of each, a teacher.
struct Staff {
    operator: Actor,
    manager: Actor,
    one: Actor,
    other: Actor,
    supervisor: Actor,
}

fn staff(app: &TestApp) -> Staff {
    let operator = app.actor();
    let head = "Documento;Usuario;Correo;Nombres;Apellidos;Rol;Administrador\n";
    app.imported(
        &operator,
        Profile::Staff,
        &format!(
            "{head}\
        m;jefa;jefa@x.org;Rosa;Díaz;staff;\na1;uno;uno@x.org;Una;Uno;administrator;\na2;dos;;Dora;Dos;administrator;\n"
        ),
    );
    app.imported(
        &operator,
        Profile::Staff,
        &format!(
            "{head}\
        s1;sup.uno;;Sara;Uno;supervisor;uno\ns2;sup.dos;;Saúl;Dos;supervisor;dos\n"
        ),
    );
    app.imported(&operator, Profile::Teacher, "Documento;Usuario;Nombres;Apellidos\nt;profe;Tea;Paz\n");
    execute(app, "UPDATE accounts SET role_id = (SELECT id FROM roles WHERE code = 'manager') WHERE unique_id = 'm'");
    let actor = |name| actor_named(&app.app, operator.organization, name).unwrap();
    Staff { manager: actor("jefa"), one: actor("uno"), other: actor("dos"), supervisor: actor("sup.uno"), operator }
}

fn supervisors(app: &TestApp) -> Vec<String> {
    texts(
        app,
        "SELECT s.unique_id || ' ' || a.username FROM accounts s JOIN accounts a ON a.id = s.administrator_id ORDER BY s.unique_id",
    )
}

both! {
    fn a_supervisor_imports_nothing(app: &TestApp) {
        let staff = staff(app);
        let request = app.request(Profile::Student, "Documento;Nombres\n1;Ana\n");
        let outcome = run(&app.app, &staff.supervisor, &request, &Progress::default());
        assert!(matches!(outcome, Err(Error::Forbidden(_))));
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts"), 6);
    }

    fn nobody_gives_a_role_as_high_as_their_own(app: &TestApp) {
        let staff = staff(app);
        let file = |role: &str| format!("Documento;Nombres;Rol;Administrador\nn;Nadia;{role};uno\n");
        let try_it = |actor: &Actor, role: &str| {
            let mut request = app.request(Profile::Staff, &file(role));
            request.options.skip_refused = true;
            match run(&app.app, actor, &request, &Progress::default()).unwrap() {
                llavero::imports::actions::Outcome::Applied(done, plan) => {
                    llavero::accounts::undo::undo(&app.app, actor, done.job, &Progress::default()).unwrap();
                    codes(&plan.plan.problems)
                }
                llavero::imports::actions::Outcome::Stopped(_) => panic!("skipped rows stop nothing"),
            }
        };
        let high = vec![(2, "role-too-high")];
        assert_eq!(try_it(&staff.operator, "manager"), high, "there is one manager, and another way to hand the role over");
        assert_eq!(try_it(&staff.manager, "manager"), high);
        assert_eq!(try_it(&staff.manager, "administrator"), []);
        assert_eq!(try_it(&staff.one, "administrator"), high);
        assert_eq!(try_it(&staff.one, "supervisor"), []);
        assert_eq!(try_it(&staff.manager, "Superhéroe"), [(2, "role-unknown")]);
    }

    fn an_account_as_high_as_oneself_or_another_administrators_is_not_changed_by_a_file(app: &TestApp) {
        let staff = staff(app);
        let file = |id: &str| format!("Documento;Nombres\n{id};Otra\n");
        let yours = |actor: &Actor, id: &str| match app.import(actor, Profile::Staff, &file(id)) {
            llavero::imports::actions::Outcome::Applied(done, _) => {
                llavero::accounts::undo::undo(&app.app, actor, done.job, &Progress::default()).unwrap();
                true
            }
            llavero::imports::actions::Outcome::Stopped(preview) => {
                assert_eq!(codes(&preview.plan.problems), [(2, "account-not-yours")]);
                false
            }
        };
        let may: Vec<Vec<bool>> = [&staff.manager, &staff.one, &staff.other]
            .iter()
            .map(|actor| ["m", "a1", "a2", "s1", "s2"].iter().map(|id| yours(actor, id)).collect())
            .collect();
        // A row of a supervisor's file needs the administrator; here nothing but the name is said.
        assert_eq!(may[0][..3], [true, true, true], "the manager, of themselves as well");
        assert_eq!(may[1], [false, false, false, true, false]);
        assert_eq!(may[2], [false, false, false, false, true]);
    }

    fn neither_a_password_nor_a_class_reaches_an_account_that_is_not_ones_own(app: &TestApp) {
        let staff = staff(app);
        let sealed = "SELECT COUNT(*) FROM credentials";
        let before = app.number(sealed);
        for (id, name, column, value) in [
            ("m", "Rosa", "Contraseña", "ventana-azul-7"), ("a2", "Dora", "Contraseña", "ventana-azul-7"), ("s2", "Saúl", "Curso", "5B"),
        ] {
            let text = format!("Documento;Nombres;{column}\n{id};{name};{value}\n");
            assert_eq!(refused(app, &staff.one, Profile::Staff, &text), [(2, "account-not-yours")], "{id} {column}");
        }
        assert_eq!(app.number(sealed), before);
        assert_eq!(app.number("SELECT COUNT(*) FROM enrolments"), 0);
    }

    fn every_supervisor_has_one_administrator_whom_a_manager_names_and_who_follows_by_themselves(app: &TestApp) {
        let staff = staff(app);
        let bare = "Documento;Nombres;Rol\ns3;Sol;supervisor\n";
        assert_eq!(refused(app, &staff.manager, Profile::Staff, bare), [(2, "administrator-missing")]);
        let named = |name: &str| format!("Documento;Nombres;Rol;Administrador\ns3;Sol;supervisor;{name}\n");
        assert_eq!(refused(app, &staff.manager, Profile::Staff, &named("nadie")), [(2, "administrator-unknown")]);
        assert_eq!(refused(app, &staff.manager, Profile::Staff, &named("profe")), [(2, "administrator-unknown")]);
        let mut request = app.request(Profile::Staff, bare);
        request.options.administrator = Some("UNO@x.org".into());
        assert_eq!(counts(&applied(app, &staff.manager, &request).totals), (1, 0, 0, 0));
        assert_eq!(supervisors(app), ["s1 uno", "s2 dos", "s3 uno"]);
        // An administrator is given no choice: what the file says does not count.
        let text = "Documento;Nombres;Rol;Administrador\ns4;Sam;supervisor;dos\n";
        assert_eq!(counts(&app.imported(&staff.one, Profile::Staff, text).totals), (1, 0, 0, 0));
        assert_eq!(supervisors(app), ["s1 uno", "s2 dos", "s3 uno", "s4 uno"]);
    }

    fn an_administrator_asked_for_supervisors_is_not_given_to_everyone_else(app: &TestApp) {
        let staff = staff(app);
        let mut request = app.request(Profile::Student, "Documento;Nombres\n1;Ana\n");
        request.options.administrator = Some("uno".into());
        applied(app, &staff.manager, &request);
        assert_eq!(supervisors(app), ["s1 uno", "s2 dos"]);
    }
}
