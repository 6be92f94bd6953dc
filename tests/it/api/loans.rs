//! Roles lent until a date, and those with powers, over the API (2.1, 2.11).

use llavero::access::actions::actor_named;
use llavero::access::{Permission, Reach};
use llavero::accounts::Profile;
use llavero::credentials::rules::Owner;
use llavero::credentials::{Binding, own, store as passwords};
use secrecy::SecretString;
use serde_json::json;

use super::{Program, key_of, role};
use crate::harness::{NOW, TestApp, both};

/// A teacher of *Norte* and one of *Sur*, each with a password of their own.
fn teachers(app: &TestApp) -> (llavero::access::Actor, Program) {
    let (actor, program) = app.api();
    app.imported(
        &actor,
        Profile::Teacher,
        "ID;Usuario;Nombres;Sede;Contraseña\n1;tea;Tea;Norte;Puente-Lluvia-84\n2;sol;Sol;Sur;Puente-Nieve-73\n",
    );
    let hash = own::hash(&SecretString::from("una clave solo suya 9"), &Owner::default(), &mut app.app.rng()).unwrap();
    for id in ["1", "2"] {
        let account = crate::messages::account(app, id);
        app.app
            .db
            .write(|tx| {
                let binding = Binding { account, version: 2 };
                passwords::insert_own(tx, actor.organization, binding, &hash, app.app.ids().next_id(), NOW)
            })
            .unwrap();
    }
    (actor, program)
}

both! {
    fn a_role_is_lent_once_shown_with_its_deeds_and_ended(app: &TestApp) {
        let (actor, program) = teachers(app);
        let asked = json!({"account": "tea", "role": "supervisor", "until": "2026-06-01", "most_accounts": 5});
        let made = program.post_once("/loans", &asked, "k").is(201);
        assert_eq!(program.post_once("/loans", &asked, "k").is(201).json, made.json);
        let path = made.header("location").trim_start_matches("/api/v1").to_owned();
        assert_eq!(path, format!("/loans/{}", made.json["id"].as_str().unwrap()));
        assert_eq!((&made.json["name"], &made.json["role"]), (&json!("tea"), &json!("Supervisor")));
        assert!(made.json["lent_by"].as_str().unwrap().starts_with("API · "));
        let borrower = || actor_named(&app.app, actor.organization, "tea").unwrap();
        assert_eq!((borrower().rank, borrower().lent.unwrap().most_accounts), (1, 5));
        assert_eq!(program.get("/loans").is(200).json["rows"].as_array().unwrap().len(), 1);
        assert_eq!(program.get(&path).is(200).json["deeds"], json!([]));
        program.delete(&path).is(204);
        program.delete(&path).is(204);
        assert_eq!((borrower().rank, borrower().lent), (0, None));
        assert_eq!(program.get(&path).is(200).json["ends_at"], NOW);
        assert_eq!(app.number("SELECT COUNT(*) FROM audit WHERE action IN ('role.lend', 'role.lend-end')"), 2);
    }

    fn what_will_not_do_is_told_beside_its_field(app: &TestApp) {
        let (_, program) = teachers(app);
        let asked = |name: &str, value: serde_json::Value| {
            let mut asked = json!({"account": "tea", "role": "supervisor", "until": "2026-06-01", "most_accounts": 5});
            asked[name] = value;
            asked
        };
        for (field, value, code) in [
            ("account", json!("nobody"), "account-unknown"),
            ("account", json!(uuid::Uuid::nil()), "account-unknown"),
            ("role", json!("no such role"), "loan-role-none"),
            ("role", json!("manager"), "loan-role-manager"),
            ("role", json!("administrator"), "loan-not-yours"),
            ("until", json!("tomorrow"), "loan-until"),
            ("until", json!("2020-01-01"), "loan-until"),
            ("most_accounts", json!(0), "loan-most"),
        ] {
            let refused = program.post("/loans", &asked(field, value)).refused(422, code);
            assert_eq!(refused.json["errors"][0]["field"], field, "{code}");
        }
        assert_eq!(app.number("SELECT COUNT(*) FROM role_loans"), 0);
    }

    fn a_key_of_a_school_lends_in_it_alone_and_nobody_ends_what_they_could_not_lend(app: &TestApp) {
        let (actor, all) = teachers(app);
        let allowed = [Permission::ViewPeople, Permission::LendRoles];
        let lender = role(&app.app, actor.organization, 2, &allowed, Reach::Organization);
        let norte = Program::of(&app.app, &key_of(&app.app, &actor, &lender, &["Norte"]));
        let low = role(&app.app, actor.organization, 1, &[Permission::ViewPeople], Reach::Schools);
        let asked = |who: &str, role: &str| {
            json!({"account": who, "role": role, "until": "2026-06-01", "most_accounts": 5})
        };
        norte.post("/loans", &asked("sol", &low)).refused(422, "account-unknown");
        let theirs = all.post("/loans", &asked("sol", &low)).is(201).json["id"].as_str().unwrap().to_owned();
        norte.get(&format!("/loans/{theirs}")).refused(404, "not-found");
        norte.delete(&format!("/loans/{theirs}")).refused(404, "not-found");
        assert_eq!(norte.get("/loans").is(200).json["rows"], json!([]));
        let own = norte.post("/loans", &asked("tea", &low)).is(201).json["id"].as_str().unwrap().to_owned();
        assert_eq!(norte.get("/loans").is(200).json["rows"].as_array().unwrap().len(), 1);
        norte.delete(&format!("/loans/{own}")).is(204);
        // What the manager lends above their rank is not theirs to end.
        let asked = llavero::access::loans::NewLoan {
            account: "tea".into(), role: "administrator".into(), until: NOW + 86_400_000, most_accounts: 5,
        };
        let high = llavero::access::loans::actions::lend(&app.app, &actor, &asked).unwrap();
        all.delete(&format!("/loans/{high}")).refused(403, "loan-not-yours");
    }

    fn those_with_powers_are_told_and_no_key_hands_the_managers_role_over(app: &TestApp) {
        let (_, program) = teachers(app);
        let staff = program.get("/staff").is(200);
        assert_eq!((&staff.json["supervisors"], &staff.json["more"]), (&json!([]), &json!(false)));
        program.get("/staff?administrator=x").refused(422, "api-field");
        let asked = json!({"to": "tea", "becomes": "administrator"});
        program.post("/staff/hand-over", &asked).refused(403, "hand-over-by-key");
        assert_eq!(app.number("SELECT COUNT(*) FROM audit WHERE action = 'manager.hand-over'"), 0);
        let denied = "SELECT COUNT(*) FROM audit WHERE action = 'access.denied' AND details LIKE '%/staff/hand-over%'";
        assert_eq!(app.number(denied), 1);
    }
}
