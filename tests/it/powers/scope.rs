//! What is out of reach is neither seen nor counted nor changed, whatever page or file asks (2.4, 2.8).

use axum::body::Body;
use axum::http::{Request, header};
use llavero::accounts::Profile;
use llavero::accounts::undo::undo;
use llavero::imports::actions::{Outcome, run};
use llavero::jobs::Progress;

use super::{Cast, cast};
use crate::console::{Answer, Visit};
use crate::harness::{TestApp, both};

const COLLABORATE: &str = "userName,firstName,lastName,displayName,password,email,role\n\
    ana,Ana,Gil,Ana Gil,lemon-cloud-7,ana@x.org,S\n";

fn upload(visit: &mut Visit, text: &str) -> Answer {
    let body = format!(
        "--pieza\r\nContent-Disposition: form-data; name=\"profile\"\r\n\r\nstaff\r\n--pieza\r\n\
         Content-Disposition: form-data; name=\"file\"; filename=\"lista.csv\"\r\n\r\n{text}\r\n--pieza--\r\n"
    );
    let request = Request::post("/imports")
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=pieza");
    visit.send(request.body(Body::from(body)).unwrap())
}

fn codes(app: &TestApp, cast: &Cast<'_>, who: &str, profile: Profile, text: &str) -> Vec<&'static str> {
    match run(&app.app, &cast.actor(who), &app.request(profile, text), &Progress::default()).unwrap() {
        Outcome::Applied(..) => Vec::new(),
        Outcome::Stopped(preview) => preview.plan.problems.iter().map(|problem| problem.fault.code).collect(),
    }
}

/// The administrator of somebody, by username.
fn administrator_of(app: &TestApp, who: &str) -> String {
    let sql = "SELECT m.username FROM accounts a JOIN accounts m ON m.id = a.administrator_id WHERE a.username = $1";
    app.app.db.read(|tx| tx.query_one::<(String,)>(sql, llavero::params![who])).unwrap().0
}

both! {
    fn the_first_page_denies_no_place_that_is_in_the_menu(app: &TestApp) {
        let cast = cast(app);
        let page = cast.browser("sup.uno").get("/").is(200).says("href=\"/directory\"");
        page.says("Este rol no administra cuentas de otras personas.").never_says("no hay directorio");
    }

    fn no_list_count_choice_or_figure_tells_of_who_is_out_of_reach(app: &TestApp) {
        let cast = cast(app);
        let mut coord = cast.browser("coord");
        for address in ["/", "/people", "/people?search=sur", "/sections", "/slips", "/credentials", "/imports", "/runs"] {
            coord.get(address).is(200).never_says("Sura").never_says("6B").never_says(">Sur<").never_says("Dora");
        }
        coord.get("/people").is(200).says("Nora").says("Tea").never_says("Saúl");
        coord.get("/people?school=Sur").is(200).never_says("Sura");
        // They see themselves, a teacher and a pupil.
        coord.get("/people").is(200).says("data-counted=\"3 personas\"");
        // Nobody but themselves is changed through another's run.
        coord.get("/runs").is(200).never_says("/runs/0");
        let mut one = cast.browser("uno");
        one.get("/people").is(200).says("Sura").says("Sara").never_says("Saúl").never_says("Dora").never_says("rectoria@");
        one.get("/staff").is(200).says("Sara").never_says("Saúl").never_says("Dora").never_says("/staff/hand-over");
        one.get("/staff/hand-over").is(403);
        one.get("/staff/loans").is(403);
    }

    fn a_file_of_somebody_who_reaches_one_school_stays_in_it(app: &TestApp) {
        let cast = cast(app);
        let head = "Documento;Nombres;Apellidos;Sede\n";
        let try_it = |row: &str| codes(app, &cast, "coord", Profile::Student, &format!("{head}{row}\n"));
        assert_eq!(try_it("k;Kim;Kay;Sur"), ["school-not-yours"]);
        assert_eq!(try_it("k;Kim;Kay;Una sede nueva"), ["school-not-yours"]);
        assert_eq!(try_it("k;Kim;Kay;"), ["school-needed"]);
        // Neither is anybody taken there, nor somebody of there changed or brought here.
        assert_eq!(try_it("n;Nora;Niño;Sur"), ["school-not-yours"]);
        assert_eq!(try_it("s;Sury;Sur;"), ["school-not-yours"]);
        assert_eq!(try_it("s;Sura;Sur;Norte"), ["account-not-yours"]);
        assert_eq!(app.number("SELECT COUNT(*) FROM schools"), 2);
        assert!(try_it("k;Kim;Kay;Norte").is_empty());
    }

    fn an_undo_leaves_alone_who_is_out_of_reach_by_now(app: &TestApp) {
        let cast = cast(app);
        let coord = cast.actor("coord");
        let done = app.imported(&coord, Profile::Student, "Documento;Nombres;Apellidos;Sede\nk;Kim;Kay;Norte\nl;Lía;Luz;Norte\n");
        let moved = "UPDATE accounts SET school_id = (SELECT school_id FROM accounts WHERE username = 'sura') WHERE unique_id = 'k'";
        app.app.db.write(|tx| tx.execute(moved, &[])).unwrap();
        let undone = undo(&app.app, &coord, done.job, &Progress::default()).unwrap();
        let left: Vec<&str> = undone.left.iter().map(|left| left.reason.as_str()).collect();
        assert_eq!((undone.undone, left), (1, vec!["left-not-yours"]));
        // Another's run is not there to be taken back.
        let others = undo(&app.app, &cast.actor("uno"), done.job, &Progress::default());
        assert!(matches!(others, Err(llavero::error::Error::NotFound { .. })));
    }

    fn a_manager_chooses_the_administrator_of_supervisors_in_a_file_and_an_administrator_is_given_no_choice(app: &TestApp) {
        let cast = cast(app);
        let mut manager = cast.browser("gestora");
        let file = upload(&mut manager, COLLABORATE).is(303).location.unwrap();
        manager.get(&file).is(200).says("name=\"administrator\"").says("Una Uno").says("Dora Dos");
        let mut two = cast.browser("dos");
        let own = upload(&mut two, COLLABORATE).is(303).location.unwrap();
        two.get(&own).is(200).never_says("name=\"administrator\"").never_says("Una Uno");
        // What the form does not offer is not taken either.
        two.post(&own, &[("format", "collaborate"), ("administrator", "uno")]).is(303);
        let page = two.get(&format!("{own}/check")).is(200);
        let digest = page.body.split("name=\"digest\" value=\"").nth(1).unwrap()[..64].to_owned();
        let done = two.post(&format!("{own}/apply"), &[("digest", &digest)]).is(303).location.unwrap();
        two.ended(&done);
        assert_eq!(administrator_of(app, "ana"), "dos");
        // The other's upload is nobody else's.
        manager.get(&own).is(404);
        two.get(&file).is(404);
    }

    fn the_same_on_the_command_line(app: &TestApp) {
        let cast = cast(app);
        let path = app.write("supervisores.csv", COLLABORATE);
        let path = path.to_str().unwrap();
        let (status, said) = cast.program("gestora", &["import", path], "");
        assert_eq!((status, said["problems"][0]["code"].as_str()), (1, Some("administrator-missing")));
        assert_eq!(cast.program("gestora", &["import", path, "--administrator", "uno"], "").0, 0);
        assert_eq!(administrator_of(app, "ana"), "uno");
        let leo = app.write("leo.csv", COLLABORATE.replace("ana", "leo").replace("Ana", "Leo"));
        assert_eq!(cast.program("dos", &["import", leo.to_str().unwrap(), "--administrator", "uno"], "").0, 0);
        assert_eq!(administrator_of(app, "leo"), "dos");
    }

    fn each_sees_in_the_menu_what_they_may_do_and_a_first_page_that_says_so(app: &TestApp) {
        let cast = cast(app);
        let all = ["/people", "/imports", "/credentials", "/sections", "/slips", "/runs", "/staff", "/settings/roles", "/settings"];
        for (who, may) in [
            ("gestora", &all[..]),
            ("uno", &all[..7]),
            ("coord", &all[..6]),
            ("sup.uno", &[]),
            ("profe", &[]),
        ] {
            let mut visit = cast.browser(who);
            let first = visit.get("/").is(200).body;
            for address in all {
                let offered = first.contains(&format!("<a href=\"{address}\""));
                assert_eq!(offered, may.contains(&address), "{who} {address}");
                assert_eq!(visit.get(address).status.as_u16(), if offered { 200 } else { 403 }, "{who} {address}");
            }
        }
        cast.browser("sup.uno").get("/").is(200).says("Una Uno").says("href=\"/me\"").never_says("href=\"/imports\"");
        cast.browser("profe").get("/").is(200).says("al gerente");
        // Who may see people and import nobody is not led to an import.
        let role = llavero::organization::roles::RoleChange {
            permissions: Some(vec![llavero::access::Permission::ViewPeople]), ..Default::default()
        };
        llavero::organization::roles::actions::set(&app.app, &cast.operator, "teacher", &role).unwrap();
        let alone = "UPDATE accounts SET school_id = NULL WHERE username = 'profe'";
        app.app.db.write(|tx| tx.execute(alone, &[])).unwrap();
        cast.browser("profe").get("/").is(200).says("Todavía no hay personas").never_says("href=\"/imports\"");
    }
}
