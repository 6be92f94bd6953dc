//! Roles lent until a date, within a limit, all that was done under them listed (2.11).

use llavero::access::loans::{NewLoan, actions};
use llavero::accounts::Profile;
use llavero::credentials::generate::{self, Mode, Recipe};
use llavero::error::Error;
use llavero::imports::actions::run;
use llavero::jobs::Progress;

use super::{Cast, cast};
use crate::harness::{NOW, both};

const DAY: i64 = 86_400_000;

fn lend(cast: &Cast<'_>, role: &str, most_accounts: i64) -> uuid::Uuid {
    let asked = NewLoan { account: "profe".into(), role: role.into(), until: NOW + 10 * DAY, most_accounts };
    actions::lend(&cast.app.app, &cast.actor("gestora"), &asked).unwrap()
}

both! {
    fn a_lent_role_is_acted_with_until_its_day_and_not_after(app: &TestApp) {
        let cast = cast(app);
        assert_eq!(cast.actor("profe").rank, 0);
        lend(&cast, "administrator", 5);
        let lent = cast.actor("profe");
        assert_eq!((lent.rank, lent.lent.as_ref().map(|lent| lent.most_accounts)), (2, Some(5)));
        cast.browser("profe").get("/").is(200).says("tiene el rol Administrador");
        let later = app.at(NOW + 11 * DAY);
        let after = llavero::access::actions::actor_named(&later, cast.organization.id, "profe").unwrap();
        assert_eq!((after.rank, after.lent), (0, None));
    }

    fn one_run_touches_no_more_than_was_lent_and_all_is_listed(app: &TestApp) {
        let cast = cast(app);
        let loan = lend(&cast, "administrator", 2);
        let actor = cast.actor("profe");
        let file = |n: usize| {
            let rows: Vec<String> = (0..n).map(|at| format!("p{at};Pía{at};Paz")).collect();
            app.request(Profile::Student, &format!("Documento;Nombres;Apellidos\n{}\n", rows.join("\n")))
        };
        let over = run(&app.app, &actor, &file(3), &Progress::default());
        assert!(matches!(over, Err(Error::Forbidden(fault)) if fault.code == "loan-limit"));
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts WHERE unique_id LIKE 'p_'"), 0);
        run(&app.app, &actor, &file(2), &Progress::default()).unwrap();
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts WHERE unique_id LIKE 'p_'"), 2);
        let (_, deeds) = actions::show(&app.app, &cast.actor("gestora"), loan).unwrap();
        let told: Vec<_> = deeds.iter().map(|deed| (deed.action.as_str(), deed.accounts)).collect();
        assert_eq!(told, [("import.apply", Some(2))]);
        let mut visit = cast.browser("gestora");
        visit.get(&format!("/staff/loans/{loan}")).is(200).says("2 cuentas");
    }

    fn who_acts_with_a_lent_role_raises_nobody_and_lends_nothing_on(app: &TestApp) {
        let cast = cast(app);
        lend(&cast, "administrator", 50);
        let actor = cast.actor("profe");
        let file = "Documento;Nombres;Rol\nz;Zoe;supervisor\n";
        let stopped = app.stopped(&actor, Profile::Staff, file);
        assert_eq!(stopped.plan.problems.first().map(|problem| problem.fault.code), Some("role-too-high"));
        let asked = NewLoan { account: "profe".into(), role: "supervisor".into(), until: NOW + DAY, most_accounts: 1 };
        assert!(matches!(actions::lend(&app.app, &actor, &asked), Err(Error::Forbidden(_))));
    }

    fn a_loan_is_worth_nothing_once_others_may_know_the_password(app: &TestApp) {
        let cast = cast(app);
        lend(&cast, "administrator", 50);
        assert_eq!(cast.actor("profe").rank, 2);
        // Somebody of lesser powers puts a password in, and would come by greater ones.
        let recipe = Recipe::new(Profile::Teacher, Mode::Passwords);
        generate::actions::run(&app.app, &cast.actor("coord"), &recipe, &Progress::default()).unwrap();
        assert_eq!(cast.actor("profe").rank, 0);
    }

    fn whom_the_manager_trusts_with_it_lends_what_stands_below_them(app: &TestApp) {
        let cast = cast(app);
        let rows = "Documento;Usuario;Nombres;Rol;Contraseña\np;presta;Pía;Préstamos;Puente-Lluvia-84\n";
        app.imported(&cast.operator, Profile::Staff, rows);
        let lender = crate::messages::account(app, "p");
        let reading = llavero::organization::roles::RoleChange {
            name: Some("Lectura".into()), rank: Some(1), permissions: Some(vec![llavero::access::Permission::ViewPeople]), ..Default::default()
        };
        llavero::organization::roles::actions::add(&app.app, &cast.operator, &reading).unwrap();
        let mut visit = crate::console::Visit::as_account(&app.app, cast.organization.id, lender);
        visit.get("/").is(200).says("<a href=\"/staff/loans\"").never_says("<a href=\"/staff\"");
        let page = visit.get("/staff/loans").is(200).says(">Lectura<").never_says("href=\"/staff\"");
        page.never_says(">Administrador<").never_says(">Registro<").never_says(">Coordinación<");
        let asked = |who: &str, role: &str| {
            let role = llavero::organization::roles::actions::get(&app.app, &cast.operator, role).unwrap().role.id;
            [("account", cast.id(who).to_string()), ("role", role.to_string()), ("until", "2026-06-01".to_owned()), ("most_accounts", "5".to_owned())]
        };
        let mut post = |fields: [(&str, String); 4]| {
            visit.post("/staff/loans", &fields.each_ref().map(|(name, value)| (*name, value.as_str())))
        };
        // Not as high as themselves, nothing that allows more, nobody as high, and nothing to themselves.
        for (who, role) in [("profe", "administrator"), ("profe", "Coordinación"), ("uno", "supervisor")] {
            post(asked(who, role)).is(422);
        }
        post(asked("profe", "Lectura")).is(303);
        assert_eq!(cast.actor("profe").rank, 1);
        let theirs = actions::list(&app.app, &cast.actor("gestora")).unwrap()[0].id;
        // What the manager lends above them, they see and do not end.
        let high = NewLoan { account: "coord".into(), role: "administrator".into(), until: NOW + DAY, most_accounts: 1 };
        let high = actions::lend(&app.app, &cast.actor("gestora"), &high).unwrap();
        visit.get(&format!("/staff/loans/{high}")).is(200);
        visit.post(&format!("/staff/loans/{high}/end"), &[]).is(403);
        visit.post(&format!("/staff/loans/{theirs}/end"), &[]).is(303);
        assert_eq!((cast.actor("profe").rank, cast.actor("coord").rank), (0, 2));
    }

    fn a_loan_ends_before_its_time_and_says_so(app: &TestApp) {
        let cast = cast(app);
        let loan = lend(&cast, "supervisor", 1);
        let mut visit = cast.browser("gestora");
        visit.get("/staff/loans").is(200).says("vigente");
        visit.post(&format!("/staff/loans/{loan}/end"), &[]).is(303);
        assert_eq!(cast.actor("profe").rank, 0);
        assert_eq!(app.number("SELECT COUNT(*) FROM audit WHERE action = 'role.lend-end'"), 1);
    }
}
