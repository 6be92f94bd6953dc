//! Runs in the console: listed, looked at, reported, taken back.

use llavero::accounts::Profile;

use crate::harness::both;

const PEOPLE: &str = "ID;Nombre;Apellido\n1;Ana;Peña\n2;Luis;=1+1\n";

both! {
    fn a_run_is_listed_shown_reported_and_taken_back(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        visit.get("/runs").is(200).says("Todavía no hay procesos");
        let job = app.imported(&actor, Profile::Student, PEOPLE).job;
        let run = format!("/runs/{job}");
        visit.get("/runs").is(200).says(&run);
        visit.get(&run).is(200).says("se crearon o cambiaron 2 cuentas").says("Peña, Ana");
        visit.get(&format!("{run}?outcome=changed")).is(200).never_says("Peña, Ana");
        let report = visit.get(&format!("{run}/report?kind=csv")).is(200).says("Ana").says("'=1+1");
        assert!(report.headers["content-disposition"].to_str().unwrap().contains("reporte-"));
        visit.get(&format!("{run}/report?kind=xlsx")).is(200);
        visit.get(&format!("{run}/undo")).is(200).says("Deshacer el proceso");
        let undo = visit.post(&format!("{run}/undo"), &[]).is(303).location.unwrap();
        visit.ended(&undo).says("Completado");
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts WHERE profile = 'student'"), 0);
        visit.get(&run).is(200).says("El proceso se deshizo");
        // Asked once more (two windows), it says why not and where to go.
        let again = visit.post(&format!("{run}/undo"), &[]).is(303).location.unwrap();
        visit.ended(&again).says("El proceso falló").says(&format!("href=\"{run}\""));
    }

    fn a_run_of_another_organization_is_not_there(app: &TestApp) {
        let (_, actor, _) = app.console();
        let job = app.imported(&actor, Profile::Student, PEOPLE).job;
        let mut visit = app.stranger();
        for address in ["", "/report", "/undo", "/progress"] {
            visit.get(&format!("/runs/{job}{address}")).is(404).never_says("Peña");
        }
        let undo = visit.post(&format!("/runs/{job}/undo"), &[]);
        assert_eq!(undo.status, 404, "{}", undo.body);
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts WHERE profile = 'student'"), 2);
    }

    fn a_run_whose_process_died_says_that_nothing_was_written(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        let progress = llavero::jobs::Progress::default();
        let details = serde_json::json!({"file": "alumnos.csv"});
        let running = llavero::jobs::start(&app.app, &actor, llavero::jobs::Kind::Import, &details, &progress).unwrap();
        let run = format!("/runs/{}", running.id);
        visit.get(&run).is(200).says("En curso en otro servidor");
        drop(running);
        app.app.db.forget_run_lock(progress.snapshot().job.unwrap());
        llavero::jobs::recover(&app.app).unwrap();
        visit.get(&run).is(200).says("no se guardó nada");
    }
}
