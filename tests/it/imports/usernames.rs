//! Usernames for those who come without one, in the stated order (1.5, 10.5).

use llavero::access::Actor;
use llavero::accounts::Profile;
use llavero::accounts::rules::{Characters, Scope, UsernamePolicy};
use llavero::i18n::Locale;
use llavero::organization::Settings;

use super::{applied, counts, refused, texts};
use crate::harness::{TestApp, both};

fn actor(app: &TestApp, settings: impl FnOnce(&mut Settings)) -> Actor {
    Actor::operator(app.organization(Locale::Es, settings).id)
}

/// Username by unique ID.
fn names(app: &TestApp) -> Vec<String> {
    texts(
        app,
        "SELECT COALESCE(unique_id, '-') || ' ' || COALESCE(username, '-') FROM accounts
        WHERE profile = 'student' AND (last_name IS NULL OR last_name <> 'Relleno') ORDER BY unique_id, username",
    )
}

both! {
    fn names_there_are_come_first_then_those_the_file_gives_then_people_by_unique_id(app: &TestApp) {
        let actor = app.actor();
        app.imported(&actor, Profile::Student, "Documento;Nombres;Apellidos\n50;Ana;Peña\n");
        app.imported(&actor, Profile::Student,
            "Documento;Usuario;Nombres;Apellidos\n30;;Ana;Peña\n10;;Ana;Peña\n20;Ana.Pena3;Eva;Gil\n40;;Ána;Pena\n");
        assert_eq!(names(app), ["10 ana.pena2", "20 Ana.Pena3", "30 ana.pena4", "40 ana.pena5", "50 ana.pena"]);
    }

    fn without_unique_ids_the_row_decides(app: &TestApp) {
        let actor = app.actor();
        let text = "Nombres;Apellidos;Grado\nAna;Peña;3\nAna;Peña;1\nAna;Peña;2\n";
        app.imported(&actor, Profile::Student, text);
        assert_eq!(texts(app, "SELECT grade_level || ' ' || username FROM accounts ORDER BY grade_level"), ["1 ana.pena2", "2 ana.pena3", "3 ana.pena"]);
    }

    fn a_small_file_and_a_large_one_give_the_same_names(app: &TestApp) {
        let mut of_both = Vec::new();
        for filler in [0, 2_200] {
            let actor = app.actor();
            // More people there than the small file has rows, so that they are looked up one by one.
            let existing = (3..30).fold(
                "Documento;Usuario;Nombres;Apellidos;Sede\n0;ana.pena;Eva;Relleno;Norte\n1x;leo.gil;Eva;Relleno;Norte\n2x;ana.pena3;Eva;Relleno;Norte\n".to_owned(),
                |text, n| text + &format!("e{n};otra{n};Eva;Relleno;Sur\n"),
            );
            app.imported(&actor, Profile::Student, &existing);
            let mut text = "Documento;Nombres;Apellidos;Sede\n4;Ana;Peña;Norte\n2;Ana;Peña;Norte\n3;Ana;Peña;Este\n1;Leo;Gil;Norte\n6;Νίκος;Παπάς;Norte\n".to_owned();
            for n in 0..filler {
                text += &format!("r{n};Zoe;Relleno;Oeste\n");
            }
            let totals = app.imported(&actor, Profile::Student, &text).totals;
            assert_eq!(totals.new, 5 + filler);
            of_both.push(texts(app, "SELECT unique_id || ' ' || username FROM accounts WHERE last_name <> 'Relleno'
                AND organization_id = (SELECT id FROM organizations ORDER BY id DESC LIMIT 1) ORDER BY unique_id"));
        }
        assert_eq!(of_both[0], of_both[1]);
        assert_eq!(of_both[0][..4], ["1 leo.gil2", "2 ana.pena2", "3 ana.pena", "4 ana.pena4"]);
    }

    fn of_whom_no_username_can_be_made_the_address_is_the_sign_in(app: &TestApp) {
        let actor = actor(app, |settings| settings.username_pattern = "{last}".into());
        let without = "Documento;Nombres;Correo\n1;Ana;\n2;Leo;leo@x.org\n";
        assert_eq!(refused(app, &actor, Profile::Student, without).iter().map(|(row, _)| *row).collect::<Vec<_>>(), [2]);
        let with = "Documento;Nombres;Correo\n2;Leo;leo@x.org\n";
        assert_eq!(counts(&app.imported(&actor, Profile::Student, with).totals), (1, 0, 0, 0));
        assert_eq!(names(app), ["2 -"]);
        assert_eq!(counts(&app.imported(&actor, Profile::Student, with).totals), (0, 0, 1, 0));
    }

    fn across_the_installation_a_name_of_another_organization_is_passed_over(app: &TestApp) {
        let global = |app: &TestApp| actor(app, |settings| settings.username_policy = UsernamePolicy::GLOBAL);
        let (one, other) = (global(app), global(app));
        let text = "Documento;Nombres;Apellidos;Sede\n1;Ana;Peña;Norte\n2;Ana;Peña;Sur\n";
        app.imported(&one, Profile::Student, text);
        app.imported(&other, Profile::Student, text);
        assert_eq!(texts(app, "SELECT username FROM accounts ORDER BY username"), ["ana.pena", "ana.pena2", "ana.pena3", "ana.pena4"]);
        app.imported(&other, Profile::Student, "Documento;Nombres;Apellidos\n3;Ana;Peña\n");
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts WHERE username = 'ana.pena5'"), 1);
    }

    fn a_policy_and_a_pattern_of_ones_own_are_obeyed(app: &TestApp) {
        let actor = actor(app, |settings| {
            settings.username_policy = UsernamePolicy {
                scope: Scope::Organization,
                max_chars: 8,
                characters: Characters::Allowed("_".into()),
                ..UsernamePolicy::SCHOOL
            };
            settings.username_pattern = "{last1}_{first1}".into();
        });
        let text = "Documento;Nombres;Apellidos;Sede\n1;Ana;Peña;Norte\n2;Ana;Peña;Sur\n3;Maximiliano;Altamirano;Norte\n";
        app.imported(&actor, Profile::Student, text);
        let all = names(app);
        assert_eq!(all[..2], ["1 pena_ana", "2 pena_an2"]);
        assert!(all.iter().all(|name| name.len() <= 10), "{all:?}");
        assert_eq!(refused(app, &actor, Profile::Student, "Documento;Usuario;Nombres\n4;ana.gil;Ana\n5;anagiltorres;Ana\n"), [
            (2, "username-character"), (3, "username-too-long"),
        ]);
    }

    fn each_forbidden_character_of_the_global_policy_a_leading_underscore_and_65_letters_are_refused(app: &TestApp) {
        let actor = actor(app, |settings| settings.username_policy = UsernamePolicy::GLOBAL);
        for (name, code) in [
            ("a<b", "username-character"), ("a&b", "username-character"), ("a\\b", "username-character"),
            ("a#b", "username-character"), ("a%b", "username-character"), ("_ana", "username-start"), (&"a".repeat(65), "username-too-long"),
        ] {
            assert_eq!(refused(app, &actor, Profile::Student, &format!("Usuario;Nombres\n{name};Ana\n")), [(2, code)], "{name}");
        }
        assert_eq!(refused(app, &actor, Profile::Student, "Usuario;Nombres\n\"a\"\"b\";Ana\n"), [(2, "username-character")]);
        let fine = app.request(Profile::Student, &format!("Usuario;Nombres\nAna María;Ana\n{};Leo\n", "a".repeat(64)));
        assert_eq!(counts(&applied(app, &actor, &fine).totals), (2, 0, 0, 0));
    }
}
