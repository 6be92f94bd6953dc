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
        cast.browser("profe").get("/").is(200).says("como Administrador");
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
