//! The first import, and the same file again.

use llavero::accounts::Profile;
use llavero::imports::actions::{Outcome, run};
use llavero::jobs::Progress;

use crate::harness::both;

both! {
    fn a_first_import_makes_accounts_with_usernames_and_sealed_passwords(app: &TestApp) {
        let actor = app.actor();
        let applied = app.imported(&actor, Profile::Student, "Documento;Apellidos;Nombres;Grado;Curso;Sede\n\
            101;Peña Ibáñez;Ana María;5;5.º B;Centro\n102;Núñez;José;5;5.º B;Centro\n103;Peña;Ana;6;6A;Norte\n");
        assert_eq!((applied.totals.new, applied.totals.refused), (3, 0));
        let state = app.state();
        assert!(state.iter().any(|line| line.starts_with("account student 101 ana.pena ")), "{state:#?}");
        assert!(state.iter().any(|line| line.starts_with("account student 103 ana.pena ")), "another school: {state:#?}");
        assert_eq!(app.number("SELECT COUNT(*) FROM credentials WHERE state = 'initial' AND sealed IS NOT NULL"), 3);
        assert_eq!(app.number("SELECT COUNT(*) FROM schools"), 2);
        assert_eq!(app.number("SELECT COUNT(*) FROM enrolments"), 3);
    }

    fn the_same_file_twice_changes_nothing(app: &TestApp) {
        let actor = app.actor();
        let file = "Documento;Apellidos;Nombres;Curso;Sede;Acudiente;Correo acudiente;Teléfono acudiente\n\
            101;Peña;Ana;5B;Centro;Marta Ruiz;marta@example.org;3001234567\n\
            102;Peña;Luis;6B;Centro;Marta Ruiz;MARTA@example.org;3001234567\n\
            103;Gil;Eva;6B;Centro;Juan Gil;;3009999999\n\
            104;Gil;Leo;6B;Norte;Juan Gil;;3009999999\n\
            105;Mora;Sol;6B;Norte;Pía Mora;;\n";
        let first = app.imported(&actor, Profile::Student, file);
        assert_eq!((first.totals.new, first.totals.new_guardians), (5, 3));
        let before = app.state();
        let again = app.imported(&actor, Profile::Student, file);
        assert_eq!((again.totals.unchanged, again.totals.new, again.totals.changed, again.totals.new_guardians), (5, 0, 0, 0));
        assert_eq!(app.state(), before);
        assert_eq!(app.number("SELECT COUNT(*) FROM associations"), 5);
    }

    fn a_row_whose_id_lost_its_zeros_is_refused_and_stays_out_when_the_others_go_in(app: &TestApp) {
        let actor = app.actor();
        let rows: String = (100..130).map(|id| format!("{id:05};Gil;Ana\n")).collect();
        let file = format!("Documento;Apellidos;Nombres\n{rows}77;Paz;Luis\n");
        let preview = app.stopped(&actor, Profile::Student, &file);
        assert_eq!((preview.plan.totals.new, preview.plan.totals.refused), (30, 1));
        let mut request = app.request(Profile::Student, &file);
        request.options.skip_refused = true;
        assert!(matches!(run(&app.app, &actor, &request, &Progress::default()).unwrap(), Outcome::Applied(applied, _) if applied.totals.new == 30));
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts WHERE unique_id = '77'"), 0);
    }
}
