//! *My account*: where one is signed in, and one's own password.

use llavero::accounts::Profile;

use super::{MANAGER, Visit};
use crate::harness::both;

fn change<'f>(old: &'f str, new: &'f str, repeated: &'f str) -> [(&'f str, &'f str); 3] {
    [("old", old), ("new", new), ("repeated", repeated)]
}

both! {
    fn ones_own_password_is_changed_and_other_sessions_end(app: &TestApp) {
        let (_, _, mut here) = app.console();
        let mut there = Visit::of(&app.app);
        there.sign_in(MANAGER);
        let new = "otra frase aún más larga";
        here.get("/me").is(200).says(MANAGER.0).says("Distrito Los Andes");
        for (fields, fault) in [
            (change("no es esta", new, new), "old-fault"),
            (change(MANAGER.1, "corta", "corta"), "new-fault"),
            (change(MANAGER.1, MANAGER.1, MANAGER.1), "new-fault"),
            (change(MANAGER.1, new, "otra"), "repeated-fault"),
        ] {
            here.post("/me/password", &fields).is(422).says(fault).never_says(new).never_says(MANAGER.1);
        }
        there.get("/me").is(200);
        here.post("/me/password", &change(MANAGER.1, new, new)).is(303).leads_to("/me");
        here.get("/me").is(200).says("Se cambió su contraseña");
        there.get("/me").is(303);
        there.post("/sign-in", &[("identifier", MANAGER.0), ("password", MANAGER.1)]).is(422);
        there.sign_in((MANAGER.0, new));
        assert_eq!(app.number("SELECT COUNT(*) FROM audit WHERE action = 'account.password' AND details = '{}'"), 1);
        assert_eq!(app.number("SELECT COUNT(*) FROM audit WHERE details LIKE '%frase%'"), 0);
    }

    fn a_pupil_chooses_a_password_in_the_place_of_the_initial_one(app: &TestApp) {
        let (_, actor, _) = app.console();
        app.imported(&actor, Profile::Student, "ID;Nombre;Apellido;Usuario;Contraseña\n1;Ana;Peña;ana.pena;lima-papel-42\n");
        let mut visit = Visit::of(&app.app);
        visit.sign_in(("ana.pena", "lima-papel-42"));
        visit.post("/me/password", &change("lima-papel-42", "ana.pena", "ana.pena")).is(422).says("new-fault");
        visit.post("/me/password", &change("lima-papel-42", "mi perro Bruno", "mi perro Bruno")).is(303);
        visit.post("/sign-out", &[]).is(303);
        visit.post("/sign-in", &[("identifier", "ana.pena"), ("password", "lima-papel-42")]).is(422);
        visit.sign_in(("ana.pena", "mi perro Bruno"));
    }

    fn ones_own_sessions_are_listed_and_ended_and_nobody_elses(app: &TestApp) {
        let (_, actor, mut here) = app.console();
        let mut there = Visit::of(&app.app);
        there.sign_in(MANAGER);
        let listed = here.get("/me").is(200).says("este navegador").body;
        let ends: Vec<&str> = listed.match_indices("/me/sessions/").map(|(at, _)| &listed[at..at + 33]).collect();
        let end = ends.iter().find(|end| end.ends_with("/end")).unwrap();
        // Of somebody else, it ends nothing.
        app.imported(&actor, Profile::Student, "ID;Nombre;Apellido;Usuario;Contraseña\n1;Ana;Peña;ana.pena;lima-papel-42\n");
        let mut pupil = Visit::of(&app.app);
        pupil.sign_in(("ana.pena", "lima-papel-42"));
        pupil.post(end, &[]).is(303);
        there.get("/").is(200);
        here.post(end, &[]).is(303).leads_to("/me");
        there.get("/").is(303);
        there.sign_in(MANAGER);
        here.post("/me/sessions/end-others", &[]).is(303);
        there.get("/").is(303);
        here.get("/me").is(200).never_says("/end\"");
        pupil.get("/").is(200);
    }
}
