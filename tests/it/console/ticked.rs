//! A thousand people ticked: what is done with them is done with all of them, and no address grows long (3.5).

use std::sync::atomic::AtomicBool;

use super::{Answer, MANAGER, Visit};
use crate::harness::{NOW, both};
use llavero::accounts::Profile;
use llavero::app::App;
use llavero::schedule::run_due;
use uuid::Uuid;

/// More than the longest page of a list shows.
const MANY: usize = 1_000;
/// Proxies take eight thousand letters of an address with all the headers.
const SHORT: usize = 400;

fn crowd() -> String {
    let rows = (0..MANY).map(|n| format!("{};Gil {};Eva;Norte;eva{n}@example.org\n", 1000 + n, n % 7));
    std::iter::once("Documento;Apellidos;Nombres;Sede;Correo de contacto\n".to_owned()).chain(rows).collect()
}

fn pupils(app: &App) -> Vec<String> {
    let sql = "SELECT id FROM accounts WHERE profile = 'student'";
    let ids: Vec<(Uuid,)> = app.db.read(|tx| tx.query(sql, &[])).unwrap();
    ids.into_iter().map(|(id,)| id.to_string()).collect()
}

fn tick(visit: &mut Visit, ids: &[String], what: &[(&str, &str)]) -> String {
    let chosen = ids.iter().map(|id| ("chosen", id.as_str()));
    let fields: Vec<(&str, &str)> = chosen.chain([("profile", "student")]).chain(what.iter().copied()).collect();
    let leads = visit.post("/people/chosen", &fields).is(303).location.unwrap();
    assert!(leads.len() < SHORT, "{leads}");
    leads
}

/// The page, in which nothing leads to a long address.
#[track_caller]
fn short(answer: Answer) -> Answer {
    let answer = answer.is(200);
    for mark in ["href=\"", "src=\"", "action=\"", "name=\"id\" value=\"", "name=\"ticked\" value=\""] {
        for value in answer.body.split(mark).skip(1).map(|rest| rest.split('"').next().unwrap()) {
            assert!(value.len() < SHORT, "{mark}{value}");
        }
    }
    answer
}

fn hidden<'p>(page: &'p Answer, name: &str) -> &'p str {
    let (_, rest) = page.body.split_once(&format!("name=\"{name}\" value=\"")).unwrap_or_else(|| panic!("no {name}"));
    rest.split('"').next().unwrap()
}

both! {
    fn a_thousand_ticked_are_carried_through_every_page_by_one_name(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        app.imported(&actor, Profile::Student, &crowd());
        let mut ids = pupils(&app.app);
        assert_eq!(ids.len(), MANY);
        // One is left out: whoever is forgotten on the way would be everybody.
        let left = ids.pop().unwrap();

        let leads = tick(&mut visit, &ids, &[("do", "messages")]);
        short(visit.get(&leads)).says("999 personas reciben un mensaje");

        let leads = tick(&mut visit, &ids, &[("do", "slips")]);
        let page = short(visit.get(&leads)).says("999 fichas");
        let picture = page.body.split("<img class=\"sheet\" src=\"").nth(1).unwrap().split('"').next().unwrap();
        visit.get(&picture.replace("&#38;", "&").replace("&amp;", "&")).is(200).says("<svg");
        let ticked = hidden(&page, "ticked").to_owned();
        let print = visit.post("/slips/print", &[("ticked", &ticked)]).is(303).location.unwrap();
        assert!(print.starts_with("/slips/prints/"), "{print}");

        let leads = tick(&mut visit, &ids, &[("do", "credentials")]);
        let page = short(visit.get(&leads)).says("999");
        let ticked = hidden(&page, "ticked").to_owned();
        let answers = format!("profile=student&ticked={ticked}&mode=passwords");
        short(visit.get(&format!("/credentials/what?{answers}"))).says("999");
        short(visit.get(&format!("/credentials/examples?{answers}")));
        let page = short(visit.get(&format!("/credentials/preview?{answers}"))).says("999 personas reciben una contraseña nueva");
        let plan = hidden(&page, "plan").to_owned();
        let fields = [("profile", "student"), ("ticked", &ticked), ("mode", "passwords"), ("plan", &plan), ("sure", "yes")];
        let run = visit.post("/credentials/run", &fields).is(303).location.unwrap();
        visit.ended(&run);
        assert_eq!(app.number("SELECT COUNT(*) FROM job_items i JOIN jobs j ON j.id = i.job_id WHERE j.kind = 'credentials'"), 999);

        let leads = tick(&mut visit, &ids, &[("do", "bulk"), ("what", "deactivate")]);
        let page = short(visit.get(&leads)).says("999 cuentas quedarán inactivas");
        let (ticked, plan) = (hidden(&page, "ticked").to_owned(), hidden(&page, "plan").to_owned());
        let run = visit.post("/people/bulk/deactivate", &[("ticked", &ticked), ("plan", &plan)]).is(303).location.unwrap();
        visit.ended(&run).says("999");
        visit.get(&format!("/people/{left}")).is(200).says("/people/bulk/deactivate");
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts WHERE status = 'inactive'"), 999);
    }

    fn whom_somebody_ticked_nobody_else_finds_and_not_for_long(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        app.imported(&actor, Profile::Student, &crowd());
        let staff = "Documento;Apellidos;Nombres;Rol;Usuario;Contraseña\n201;Ruiz;Alma;Administrador;alma;piedra-azul-88\n";
        app.imported(&actor, Profile::Staff, staff);
        let mut ids = pupils(&app.app);
        // Few stay in the address, which can be kept and sent on.
        let few: Vec<(&str, &str)> = ids[..100].iter().map(|id| ("chosen", id.as_str())).chain([("do", "slips")]).collect();
        assert!(visit.post("/people/chosen", &few).is(303).location.unwrap().starts_with("/slips?id="));
        assert_eq!(app.number("SELECT COUNT(*) FROM ticked"), 0);
        ids.truncate(101);
        let leads = tick(&mut visit, &ids, &[("do", "bulk"), ("what", "deactivate")]);
        visit.get(&leads).is(200).says("101");

        let mut alma = Visit::of(&app.app);
        alma.sign_in(("alma", "piedra-azul-88"));
        alma.get(&leads).is(422).says("ya no están guardadas");
        for made_up in ["x", "0199a1b2-0000-7000-8000-000000000001"] {
            visit.get(&format!("/people/bulk/deactivate?ticked={made_up}")).is(422);
            visit.post("/slips/print", &[("ticked", made_up)]).is(422);
            visit.get(&format!("/credentials/preview?ticked={made_up}&profile=student&mode=passwords")).is(422);
            visit.get(&format!("/messages/new?ticked={made_up}")).is(422);
        }
        let later = app.at(NOW + 2 * 24 * 60 * 60 * 1000);
        run_due(&later, &AtomicBool::new(false)).unwrap();
        assert_eq!(app.number("SELECT COUNT(*) FROM ticked"), 0);
        let mut again = Visit::of(&later);
        again.sign_in(MANAGER);
        again.get(&leads).is(422);
    }
}
