//! Before somebody else's password is set, one's own is asked again, and nothing that was typed is lost (16.2).

use llavero::accounts::Profile;
use llavero::app::App;

use super::edit::{PEOPLE, attribute, fields, id, send, set};
use super::{MANAGER, Visit};
use crate::harness::{NOW, TestApp, both};

/// The same installation once the minutes after signing in are over.
fn later(app: &TestApp) -> App {
    app.at(NOW + 11 * 60_000)
}

/// The link that opens another tab, and what is done there.
fn give_own_password(visit: &mut Visit) {
    visit.get("/me/confirm?next=%2Fme%2Fconfirmed").is(200).says("Confirme su identidad");
    let fields = [("password", MANAGER.1), ("next", "/me/confirmed")];
    visit.post("/me/confirm", &fields).is(303).leads_to("/me/confirmed");
    visit.get("/me/confirmed").is(200).says("Cierre esta pestaña");
}

/// How many passwords there are of a person.
fn passwords(app: &TestApp, username: &str) -> i64 {
    app.number(&format!(
        "SELECT COUNT(*) FROM credentials c JOIN accounts a ON a.id = c.account_id WHERE a.username = '{username}'"
    ))
}

const LINK: &str = "href=\"/me/confirm?next=%2Fme%2Fconfirmed\" target=\"_blank\"";

both! {
    fn passwords_in_the_grid_wait_for_ones_own_and_the_other_cells_are_saved(app: &TestApp) {
        let (_, actor, visit) = app.console();
        app.imported(&actor, Profile::Student, PEOPLE);
        let mut visit = visit.at(&later(app));
        let page = visit.get("/people/edit?profile=student").is(200).never_says(LINK);
        let mut all = fields(app, &page, &["101", "102"]);
        set(&mut all, &format!("cell.{}.password", id(app, "101")), "rana-verde-55");
        set(&mut all, &format!("cell.{}.first_name", id(app, "102")), "Josefo");
        let page = send(&mut visit, "/people/edit", &all).is(422);
        let page = page.says(LINK).says("value=\"rana-verde-55\"").says("Josefo");
        assert_eq!((passwords(app, "ana"), app.number("SELECT COUNT(*) FROM accounts WHERE first_name = 'Josefo'")), (1, 1));

        give_own_password(&mut visit);
        send(&mut visit, "/people/edit", &fields(app, &page, &["101", "102"])).is(303);
        assert_eq!(passwords(app, "ana"), 2);
        Visit::of(&app.app).sign_in(("ana", "rana-verde-55"));
    }

    fn the_password_of_one_person_waits_beside_what_is_saved(app: &TestApp) {
        let (_, actor, visit) = app.console();
        app.imported(&actor, Profile::Student, PEOPLE);
        let mut visit = visit.at(&later(app));
        let address = format!("/people/{}/edit", id(app, "101"));
        let form = visit.get(&address).is(200);
        let version = attribute(&form.body, "name=\"seen.password\" value=\"").unwrap();
        let typed = [
            ("seen.first_name", "Ana"), ("first_name", "Anabel"), ("seen.password", version.as_str()), ("password", "rana-verde-55"),
        ];
        let page = visit.post(&address, &typed).is(422).says(LINK).says("value=\"rana-verde-55\"").says("value=\"Anabel\"");
        assert_eq!((passwords(app, "ana"), app.number("SELECT COUNT(*) FROM accounts WHERE first_name = 'Anabel'")), (1, 1));
        // What is wrong with it for another reason is said after that, and then it does not stand there any more.
        visit.post(&address, &[("password", "abc")]).is(422).says("value=\"abc\"");
        give_own_password(&mut visit);
        visit.post(&address, &[("password", "abc")]).is(422).never_says("value=\"abc\"").never_says(LINK);
        let version = attribute(&page.body, "name=\"seen.password\" value=\"").unwrap();
        visit.post(&address, &[("seen.password", &version), ("password", "rana-verde-55")]).is(303);
        assert_eq!(passwords(app, "ana"), 2);
    }

    fn somebody_new_is_made_by_whom_it_still_is(app: &TestApp) {
        let (_, _, visit) = app.console();
        let mut visit = visit.at(&later(app));
        let asked = "/me/confirm?next=%2Fpeople%2Fnew%3Fprofile%3Dteacher";
        visit.get("/people/new?profile=teacher").is(303).leads_to(asked);
        // The form was open for longer than the minutes last.
        let typed = [("key", "k1"), ("profile", "teacher"), ("first_name", "Nora"), ("password", "rana-verde-55")];
        visit.post("/people/new", &typed).is(422).says(LINK).says("value=\"Nora\"").says("value=\"rana-verde-55\"");
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts"), 1);
        give_own_password(&mut visit);
        visit.get("/people/new?profile=teacher").is(200);
        visit.post("/people/new", &typed).is(200);
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts"), 2);
    }

    fn the_same_password_for_many_is_asked_for_before_and_after(app: &TestApp) {
        let (_, actor, visit) = app.console();
        app.imported(&actor, Profile::Student, PEOPLE);
        let mut visit = visit.at(&later(app));
        let here = "/people/bulk/password?profile=student";
        visit.get(here).is(303).leads_to("/me/confirm?next=%2Fpeople%2Fbulk%2Fpassword%3Fprofile%3Dstudent");
        // Other changes are not asked about.
        visit.get("/people/bulk/comment?profile=student").is(200);
        give_own_password(&mut visit);
        let page = visit.get(here).is(200);
        let plan = attribute(&page.body, "name=\"plan\" value=\"").unwrap();
        let typed = [("profile", "student"), ("plan", &*plan), ("password", "rana-verde-55"), ("again", "rana-verde-55"), ("sure", "yes")];
        // It stood open for so long that the minutes were over.
        let mut visit = visit.at(&app.at(NOW + 30 * 60_000));
        let page = visit.post("/people/bulk/password", &typed).is(422).says(LINK).says(&plan);
        assert_eq!(page.body.matches("value=\"rana-verde-55\"").count(), 2);
        assert_eq!(passwords(app, "ana"), 1);
        give_own_password(&mut visit);
        let run = visit.post("/people/bulk/password", &typed).is(303).location.unwrap();
        visit.ended(&run);
        assert_eq!(passwords(app, "ana"), 2);
    }

    fn who_may_not_set_a_password_is_turned_away_without_being_asked(app: &TestApp) {
        let (_, actor, visit) = app.console();
        app.imported(&actor, Profile::Student, PEOPLE);
        app.stranger();
        let theirs = app.app.db
            .read(|tx| tx.query_one::<(uuid::Uuid,)>("SELECT id FROM accounts WHERE email = 'otra@norte.example'", &[]))
            .unwrap().0;
        let mut visit = visit.at(&later(app));
        visit.post(&format!("/people/{theirs}/edit"), &[("password", "rana-verde-55")]).is(404);
        let seen = "[\"\",\"\",\"\",\"\",\"\",\"\",\"\"]";
        let cells = [(format!("seen.{theirs}"), seen.to_owned()), (format!("cell.{theirs}.password"), "rana-verde-55".to_owned())];
        send(&mut visit, "/people/edit", &cells).is(404);
        assert_eq!(app.number("SELECT COUNT(*) FROM audit WHERE action = 'access.denied'"), 1);
    }
}
