//! A file that would change too much is stopped, in words (11.5).

use llavero::access::Actor;
use llavero::accounts::Profile;
use llavero::i18n::Locale;
use llavero::imports::actions::guard_fault;

use super::{applied, counts, stopped};
use crate::harness::{TestApp, both};

/// 12 in 7B and 12 in 7A of Norte, 40 without a class in Sur; the first `changed` of each are called otherwise.
fn file(b: usize, a: usize, sur: usize) -> String {
    let mut text = "Documento;Nombres;Curso;Sede\n".to_owned();
    for (group, section, school, count, changed) in
        [("b", "7.º B", "Norte", 12, b), ("a", "7.º A", "Norte", 12, a), ("s", "", "Sur", 40, sur)]
    {
        for n in 0..count {
            let name = if n < changed { "Otra" } else { "Ana" };
            text.push_str(&format!("{group}{n};{name};{section};{school}\n"));
        }
    }
    text
}

fn school(app: &TestApp) -> Actor {
    let organization = app.organization(Locale::Es, |settings| {
        settings.guard_from = 6;
        settings.guard_share = 0.5;
    });
    let actor = Actor::operator(organization.id);
    app.imported(&actor, Profile::Student, &file(0, 0, 0));
    actor
}

both! {
    fn the_narrowest_group_of_which_too_many_would_change_speaks_in_words(app: &TestApp) {
        let actor = school(app);
        for (changed, group, name, count, of) in [
            ((7, 0, 0), "section", "7.º B", 7, 12),
            ((6, 6, 21), "school", "Sur", 21, 40),
            ((6, 6, 20), "", "", 0, 0),
        ] {
            let request = app.request(Profile::Student, &file(changed.0, changed.1, changed.2));
            if group.is_empty() {
                applied(app, &actor, &request);
                continue;
            }
            let preview = stopped(app, &actor, &request);
            let guard = preview.plan.guard.unwrap();
            assert_eq!((guard.group, guard.name.as_str(), guard.changed, guard.of), (group, name, count, of));
            for locale in Locale::ALL {
                let words = locale.fault(&guard_fault(&guard));
                assert!(words.contains(name) && words.contains(&count.to_string()) && words.contains(&of.to_string()), "{words}");
            }
        }
    }

    fn the_role_and_the_whole_are_guarded_where_there_are_neither_schools_nor_classes(app: &TestApp) {
        let organization = app.organization(Locale::Es, |settings| settings.guard_from = 6);
        let actor = Actor::operator(organization.id);
        let file = |name: &str, count: usize| {
            (0..count).fold("Documento;Nombres\n".to_owned(), |text, n| text + &format!("{n};{name}\n"))
        };
        app.imported(&actor, Profile::Student, &file("Ana", 10));
        let teachers: String = (0..10).fold("Documento;Nombres\n".to_owned(), |text, n| text + &format!("t{n};Tea\n"));
        app.imported(&actor, Profile::Teacher, &teachers);
        let guard = app.stopped(&actor, Profile::Student, &file("Eva", 6)).plan.guard.unwrap();
        assert_eq!((guard.group, guard.changed, guard.of), ("role", 6, 10));
        // Both profiles half: no role has too many, the whole has.
        let mixed = |names: [&str; 2]| {
            let mut text = "Documento;Nombres;Perfil;Rol\n".to_owned();
            for n in 0..8 { text += &format!("{n};{};estudiante;student\n", names[0]); }
            for n in 0..8 { text += &format!("t{n};{};docente;teacher\n", names[1]); }
            text
        };
        let guard = app.stopped(&actor, Profile::Student, &mixed(["Eva", "Eva"])).plan.guard.unwrap();
        assert_eq!((guard.group, guard.changed), ("role", 8));
    }

    fn a_guard_is_silent_below_its_count_and_gives_way_when_told(app: &TestApp) {
        let actor = school(app);
        assert_eq!(counts(&app.imported(&actor, Profile::Student, &file(5, 0, 0)).totals), (0, 5, 59, 0));
        let before = app.state();
        let mut request = app.request(Profile::Student, &file(0, 12, 40));
        assert!(stopped(app, &actor, &request).plan.guard.is_some());
        assert_eq!(app.state(), before, "nothing is written");
        request.options.allow_large_change = true;
        assert_eq!(counts(&applied(app, &actor, &request).totals), (0, 57, 7, 0));
    }

    fn new_people_alone_never_wake_a_guard(app: &TestApp) {
        let actor = school(app);
        let more = (0..200).fold("Documento;Nombres;Curso;Sede\n".to_owned(), |text, n| text + &format!("n{n};Ana;7.º B;Norte\n"));
        assert_eq!(counts(&app.imported(&actor, Profile::Student, &more).totals), (200, 0, 0, 0));
    }
}
