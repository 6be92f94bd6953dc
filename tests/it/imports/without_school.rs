//! Files of usernames without a school, where usernames are unique within the school alone (11.9).

use llavero::access::Actor;
use llavero::access::actions::actor_named;
use llavero::accounts::Profile;
use llavero::accounts::rules::UsernamePolicy;
use llavero::i18n::Locale;

use super::{applied, codes, counts, refused, texts};
use crate::harness::{TestApp, both};

/// Two schools; `ana` is held in both, `leo` in one, `sol` by somebody without a school, whose names were generated.
fn people(app: &TestApp, actor: &Actor) {
    let head = "Documento;Usuario;Correo;Nombres;Apellidos;Sede\n";
    let rows = "1;ana;ana.n@x.org;Ana;Peña;Norte\n2;ana;;Ana;Gil;Sur\n3;leo;;Leo;Paz;Sur\n;sol;;Sol;Rey;\n;;;Iván;Mora;Norte\n";
    assert_eq!(counts(&app.imported(actor, Profile::Student, &format!("{head}{rows}")).totals), (5, 0, 0, 0));
}

/// Username, school and grade of everybody.
fn grades(app: &TestApp) -> Vec<String> {
    texts(
        app,
        "SELECT a.username || ' ' || COALESCE(s.name, '-') || ' ' || COALESCE(a.grade_level, '-') FROM accounts a
        LEFT JOIN schools s ON s.id = a.school_id WHERE a.profile = 'student' ORDER BY a.username, s.name",
    )
}

both! {
    fn a_username_that_one_account_has_finds_it_whatever_its_school(app: &TestApp) {
        let actor = app.actor();
        people(app, &actor);
        let text = "Usuario;Grado\nLEO;5\nsol;6\nivan.mora;7\n";
        assert_eq!(counts(&app.imported(&actor, Profile::Student, text).totals), (0, 3, 0, 0));
        let found = grades(app);
        assert_eq!(found.len(), 5, "{found:?}");
        for expected in ["LEO Sur 5", "sol - 6", "ivan.mora Norte 7"] {
            assert!(found.iter().any(|one| one == expected), "{expected} in {found:?}");
        }
        assert_eq!(counts(&app.imported(&actor, Profile::Student, text).totals), (0, 0, 3, 0));
    }

    fn a_username_that_several_have_is_refused_with_their_schools_unless_something_else_tells(app: &TestApp) {
        let actor = app.actor();
        people(app, &actor);
        let before = app.state();
        let preview = app.stopped(&actor, Profile::Student, "Usuario;Grado\nana;5\nleo;5\n");
        assert_eq!(codes(&preview.plan.problems), [(2, "username-in-schools")]);
        let problem = &preview.plan.problems[0];
        assert_eq!((problem.column.as_str(), problem.value.as_str()), ("Usuario", "ana"));
        for l in Locale::ALL {
            let words = l.fault(&problem.fault);
            assert!(words.contains("Norte, Sur") && !words.contains('('), "{words}");
        }
        assert_eq!(app.state(), before);
        // The ID, the address, or the school of all rows says which one is meant.
        for text in ["Documento;Usuario;Grado\n2;ana;5\n", "Usuario;Correo;Grado\nana;ANA.N@x.org;6\n"] {
            assert_eq!(counts(&app.imported(&actor, Profile::Student, text).totals), (0, 1, 0, 0), "{text}");
        }
        let mut request = app.request(Profile::Student, "Usuario;Grado\nana;7\n");
        request.options.school = Some("Norte".into());
        assert_eq!(counts(&applied(app, &actor, &request).totals), (0, 1, 0, 0));
        let found = grades(app);
        assert_eq!(found[..2], ["ana Norte 7", "ana Sur 5"]);
        // One of those who have it is in no school.
        app.imported(&actor, Profile::Student, "Usuario;Nombres;Apellidos;Sede\nsol;Sol;Mar;Norte\n");
        let preview = app.stopped(&actor, Profile::Student, "Usuario;Grado\nsol;5\n");
        let words = Locale::Es.fault(&preview.plan.problems[0].fault);
        assert!(words.contains("Norte (y una cuenta sin escuela)"), "{words}");
    }

    fn somebody_with_another_unique_id_is_somebody_else_and_may_have_the_username_elsewhere(app: &TestApp) {
        let actor = app.actor();
        people(app, &actor);
        let text = "Documento;Usuario;Nombres;Apellidos\n9;leo;Leonor;Díaz\n";
        assert_eq!(counts(&app.imported(&actor, Profile::Student, text).totals), (1, 0, 0, 0));
        assert_eq!(grades(app).iter().filter(|one| one.starts_with("leo ")).count(), 2);
        // Without an ID of their own, the account gets that of the row.
        let text = "Documento;Usuario;Nombres;Apellidos\n8;ivan.mora;Iván;Mora\n";
        assert_eq!(counts(&app.imported(&actor, Profile::Student, text).totals), (0, 1, 0, 0));
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts WHERE unique_id = '8' AND school_id IS NOT NULL"), 1);
    }

    fn guardians_are_added_by_a_file_of_usernames(app: &TestApp) {
        let actor = app.actor();
        people(app, &actor);
        let text = "Usuario;Acudiente\nleo;Marta Ruiz\nivan.mora;Juan Mora\n";
        let mut request = app.request(Profile::Student, text);
        request.profile = None;
        let totals = applied(app, &actor, &request).totals;
        assert_eq!((counts(&totals), totals.new_guardians), ((0, 2, 0, 0), 2));
        let found = texts(app, "SELECT s.username || ' ' || g.first_name FROM associations a JOIN accounts s ON s.id = a.student_id
            JOIN accounts g ON g.id = a.adult_id ORDER BY s.username");
        assert_eq!(found, ["ivan.mora Juan", "leo Marta"]);
        assert_eq!(refused(app, &actor, Profile::Student, "Usuario;Acudiente\nana;Rosa Gil\n"), [(2, "username-in-schools")]);
    }

    fn one_school_or_none_makes_no_difference(app: &TestApp) {
        let one = app.actor();
        app.imported(&one, Profile::Student, "Usuario;Nombres;Apellidos;Sede\nana;Ana;Peña;Norte\nleo;Leo;Gil;Norte\n");
        let text = "Usuario;Nombres;Apellidos\nana;Ana;Peña Ruiz\nleo;Leo;Gil\n";
        assert_eq!(counts(&app.imported(&one, Profile::Student, text).totals), (0, 1, 1, 0));
        let none = app.actor();
        app.imported(&none, Profile::Student, "Usuario;Nombres;Apellidos\nana;Ana;Peña\n");
        assert_eq!(counts(&app.imported(&none, Profile::Student, "Usuario;Nombres;Apellidos\nana;Ana;Peña Ruiz\n").totals), (0, 1, 0, 0));
        // Another organization's people are nobody here; where names are unique everywhere, nothing changes.
        let global = Actor::operator(app.organization(Locale::Es, |settings| settings.username_policy = UsernamePolicy::GLOBAL).id);
        app.imported(&global, Profile::Student, "Usuario;Nombres;Sede\neva;Eva;Norte\n");
        assert_eq!(counts(&app.imported(&global, Profile::Student, "Usuario;Grado\neva;5\n").totals), (0, 1, 0, 0));
    }

    fn a_file_of_many_is_told_the_same(app: &TestApp) {
        let actor = app.actor();
        people(app, &actor);
        let many = |from: u32, school: &str| (from..from + 7_000).fold("Usuario;Nombres;Apellidos;Sede\n".to_owned(), |text, n| text + &format!("u{n};Zoe;Relleno;{school}\n"));
        app.imported(&actor, Profile::Student, &many(0, "Norte"));
        let text = (0..7_000).fold("Usuario;Grado\nleo;5\nana;5\n".to_owned(), |text, n| text + &format!("u{n};5\n"));
        let mut request = app.request(Profile::Student, &text);
        (request.options.skip_refused, request.options.allow_large_change) = (true, true);
        assert_eq!(counts(&applied(app, &actor, &request).totals), (0, 7_001, 0, 1));
    }

    fn who_works_in_one_school_is_told_of_no_other(app: &TestApp) {
        use llavero::access::{Permission, Reach};
        use llavero::organization::roles::{RoleChange, actions};
        let operator = app.actor();
        people(app, &operator);
        let change = RoleChange {
            name: Some("Coordinación".into()),
            rank: Some(1),
            reach: Some(Reach::Schools),
            permissions: Some(vec![Permission::ImportPeople, Permission::ViewPeople]),
            ..RoleChange::default()
        };
        actions::add(&app.app, &operator, &change).unwrap();
        app.imported(&operator, Profile::Staff, "Usuario;Nombres;Rol\njefa;Rosa;administrator\n");
        app.imported(&operator, Profile::Staff, "Usuario;Nombres;Rol;Sede;Administrador\ncoral;Coral;Coordinación;Norte;jefa\n");
        let coral = actor_named(&app.app, operator.organization, "coral").unwrap();
        assert_eq!(counts(&app.imported(&coral, Profile::Student, "Usuario;Grado\nana;5\n").totals), (0, 1, 0, 0));
        assert_eq!(refused(app, &coral, Profile::Student, "Usuario;Grado\nleo;5\n"), [(2, "school-needed")]);
        assert_eq!(grades(app)[..2], ["ana Norte 5", "ana Sur -"]);
    }
}
