//! Classes become sections, guardians become accounts: each once (issue 2, item 4).

use llavero::accounts::Profile;
use llavero::imports::plan::Decision;
use llavero::jobs::Progress;

use super::{applied, counts, refused, texts};
use crate::harness::{TestApp, both};

fn guardians(app: &TestApp) -> Vec<String> {
    texts(
        app,
        "SELECT s.unique_id || ' ' || COALESCE(g.first_name, '-') || ' ' || COALESCE(g.last_name, '-')
        FROM associations a JOIN accounts s ON s.id = a.student_id JOIN accounts g ON g.id = a.adult_id
        ORDER BY s.unique_id, g.first_name, g.last_name",
    )
}

fn adults(app: &TestApp) -> i64 {
    app.number("SELECT COUNT(*) FROM accounts WHERE profile = 'guardian'")
}

fn enrolments(app: &TestApp) -> Vec<String> {
    texts(app, "SELECT a.unique_id || ' ' || COALESCE(c.name, '-') || ' ' || s.course_code || ' ' || s.section_code || ' ' || e.role
        FROM enrolments e JOIN accounts a ON a.id = e.account_id JOIN sections s ON s.id = e.section_id
        LEFT JOIN schools c ON c.id = s.school_id ORDER BY a.unique_id, s.section_code")
}

const HEAD: &str = "Documento;Nombres;Sede;Acudiente;Correo acudiente;Teléfono acudiente;Acudiente 2;Correo acudiente 2;Teléfono acudiente 2\n";

/// Imports the file twice: the second time must add nothing.
fn twice(app: &TestApp, actor: &llavero::access::Actor, rows: &str) -> (u32, u32) {
    let text = format!("{HEAD}{rows}");
    let first = app.imported(actor, Profile::Student, &text).totals;
    let before = app.state();
    let again = app.imported(actor, Profile::Student, &text).totals;
    assert_eq!((counts(&again), again.new_guardians), ((0, 0, rows.lines().count() as u32, 0), 0), "{rows}");
    assert_eq!(app.state(), before);
    (first.new, first.new_guardians)
}

both! {
    fn one_name_is_a_class_of_its_own_in_each_school(app: &TestApp) {
        let actor = app.actor();
        app.imported(&actor, Profile::Student, "Documento;Nombres;Curso;Sede\n1;Ana;5B;Norte\n2;Leo;5b;Norte\n3;Eva;5B;Sur\n4;Sol;;Sur\n");
        assert_eq!(app.number("SELECT COUNT(*) FROM sections"), 2);
        assert_eq!(enrolments(app), ["1 Norte 5B 5B student", "2 Norte 5B 5B student", "3 Sur 5B 5B student"]);
    }

    fn a_move_to_another_class_is_a_change_with_before_and_after(app: &TestApp) {
        let actor = app.actor();
        app.imported(&actor, Profile::Student, "Documento;Nombres;Curso\n1;Ana;5B\n2;Leo;5B\n");
        let request = app.request(Profile::Student, "Documento;Nombres;Curso\n1;Ana;6A\n2;Leo;\n");
        let preview = llavero::imports::actions::preview(&app.app, &actor, &request, &Progress::default()).unwrap();
        assert_eq!(counts(&preview.plan.totals), (0, 1, 1, 0), "an empty cell leaves things as they are");
        let Decision::Update(update) = &preview.plan.decisions[0] else { panic!("{:?}", preview.plan.decisions) };
        let (before, after) = update.sections.as_ref().unwrap();
        assert_eq!((before.len(), after.len(), update.changes.len()), (1, 1, 0));
        llavero::imports::actions::apply(&app.app, &actor, &request, preview.plan.digest, &Progress::default()).unwrap();
        assert_eq!(enrolments(app), ["1 - 6A 6A student", "2 - 5B 5B student"]);
    }

    fn a_teacher_may_be_in_several_classes_of_a_course(app: &TestApp) {
        let actor = app.actor();
        let text = "Documento;Nombres;Asignatura;Curso\nt1;Tea;Matemáticas;5A, 5B; 6A\nt2;Leo;;5A\n".replace("5A, 5B; 6A", "\"5A, 5B; 6A\"");
        assert_eq!(counts(&app.imported(&actor, Profile::Teacher, &text).totals), (2, 0, 0, 0));
        assert_eq!(enrolments(app), [
            "t1 - Matemáticas 5A teacher", "t1 - Matemáticas 5B teacher", "t1 - Matemáticas 6A teacher", "t2 - 5A 5A teacher",
        ]);
        assert_eq!(counts(&app.imported(&actor, Profile::Teacher, &text).totals), (0, 0, 2, 0));
    }

    fn a_mother_of_three_is_one_account_by_address_or_by_telephone_and_name_but_never_by_name(app: &TestApp) {
        let actor = app.actor();
        assert_eq!(twice(app, &actor, "1;Ana;Norte;Marta Ruiz;marta@x.org;;;;\n2;Leo;Norte;Marta Ruiz;MARTA@x.org;;;;\n3;Eva;Sur;M. Ruiz;marta@x.org;;;;\n"), (3, 1));
        assert_eq!(twice(app, &actor, "4;Ana;Norte;Juan Gil;;300 123 4567;;;\n5;Leo;Sur;juan gil;;3001234567;;;\n6;Eva;Sur;Rosa Gil;;3001234567;;;\n"), (3, 2));
        assert_eq!(twice(app, &actor, "7;Ana;Norte;Pía Mora;;;;;\n8;Leo;Norte;Pía Mora;;;;;\n"), (2, 2));
        assert_eq!(guardians(app), [
            "1 Marta Ruiz", "2 Marta Ruiz", "3 Marta Ruiz", "4 Juan Gil", "5 Juan Gil", "6 Rosa Gil", "7 Pía Mora", "8 Pía Mora",
        ]);
    }

    fn a_sibling_who_comes_later_gets_the_guardian_there_is(app: &TestApp) {
        let actor = app.actor();
        twice(app, &actor, "1;Ana;Norte;Marta Ruiz;marta@x.org;;;;\n2;Leo;Norte;Juan Gil;;3001234567;;;\n");
        assert_eq!(twice(app, &actor, "3;Eva;Sur;Marta Ruiz;Marta@x.org;;;;\n4;Sol;Sur;Juan Gil;;3001234567;;;\n"), (2, 0));
        assert_eq!(guardians(app), ["1 Marta Ruiz", "2 Juan Gil", "3 Marta Ruiz", "4 Juan Gil"]);
    }

    fn father_and_mother_with_one_address_are_two_accounts_of_which_one_signs_in_with_it(app: &TestApp) {
        let actor = app.actor();
        let rows = "1;Ana;Norte;Marta Ruiz;casa@x.org;;Juan Gil;casa@x.org;\n2;Leo;Norte;Marta Ruiz;casa@x.org;;Juan Gil;CASA@x.org;\n";
        assert_eq!(twice(app, &actor, rows), (2, 2));
        assert_eq!(guardians(app), ["1 Juan Gil", "1 Marta Ruiz", "2 Juan Gil", "2 Marta Ruiz"]);
        assert_eq!(app.number("SELECT COUNT(*) FROM emails"), 1);
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts WHERE contact_email IN ('casa@x.org', 'CASA@x.org')"), 2);
    }

    fn a_mother_who_teaches_here_keeps_her_one_account(app: &TestApp) {
        let actor = app.actor();
        app.imported(&actor, Profile::Teacher, "Documento;Nombres;Apellidos;Correo\nt;Tea;Paz;tea@x.org\n");
        assert_eq!(twice(app, &actor, "1;Ana;Norte;Doña Tea Paz;TEA@x.org;;;;\n"), (1, 0));
        assert_eq!((guardians(app), adults(app)), (vec!["1 Tea Paz".to_owned()], 0));
    }

    fn a_guardian_whose_address_another_organization_has_is_made_once_without_it(app: &TestApp) {
        let (elsewhere, actor) = (app.actor(), app.actor());
        app.imported(&elsewhere, Profile::Teacher, "Documento;Nombres;Apellidos;Correo\nt;Tea;Paz;tea@x.org\n");
        assert_eq!(twice(app, &actor, "1;Ana;Norte;Tea Paz;tea@x.org;;;;\n2;Leo;Sur;Tea Paz;tea@x.org;3001234567;;;\n"), (2, 1));
        assert_eq!(adults(app), 1);
        assert_eq!(texts(app, "SELECT contact_email FROM accounts WHERE profile = 'guardian' AND email IS NULL"), ["tea@x.org"]);
    }

    fn a_guardian_whose_address_the_pupil_has_as_well_is_somebody_else(app: &TestApp) {
        let actor = app.actor();
        let text = "Documento;Nombres;Correo;Acudiente;Correo acudiente\n1;Ana;casa@x.org;Marta Ruiz;casa@x.org\n2;Leo;;Marta Ruiz;CASA@x.org\n";
        let first = app.imported(&actor, Profile::Student, text).totals;
        assert_eq!((counts(&first), first.new_guardians), ((2, 0, 0, 0), 1));
        assert_eq!(guardians(app), ["1 Marta Ruiz", "2 Marta Ruiz"]);
        let before = app.state();
        let again = app.imported(&actor, Profile::Student, text).totals;
        assert_eq!((counts(&again), again.new_guardians), ((0, 0, 2, 0), 0));
        assert_eq!(app.state(), before);
        assert_eq!(app.number("SELECT COUNT(*) FROM associations WHERE student_id = adult_id"), 0);
    }

    fn a_guardian_whom_only_refused_rows_name_gets_no_account(app: &TestApp) {
        let actor = app.actor();
        let text = format!("{HEAD}1;Ana;Norte;Marta Ruiz;marta@x.org;;;;\n1;Leo;Norte;Juan Gil;juan@x.org;;;;\n3;Eva;Norte;Pía Mora;pia@x.org;;;;\n4;;;Rosa Paz;rosa@x.org;;;;\n");
        assert_eq!(refused(app, &actor, Profile::Student, &text), [(2, "unique-id-twice"), (3, "unique-id-twice"), (5, "person-without-name")]);
        let mut request = app.request(Profile::Student, &text);
        request.options.skip_refused = true;
        applied(app, &actor, &request);
        assert_eq!((guardians(app), adults(app)), (vec!["3 Pía Mora".to_owned()], 1));
    }

    fn every_guardian_made_can_be_called_by_a_username_or_an_address(app: &TestApp) {
        let actor = app.actor();
        twice(app, &actor, "1;Ana;Norte;李明;;3001234567;;;\n2;Leo;Norte;Νίκος Παπάς;;3007654321;;;\n");
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts WHERE username IS NULL AND email IS NULL"), 0);
    }
}
