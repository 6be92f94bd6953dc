//! Roles, and the hand-over: safely changed, always one manager (2.1, 2.6).

use llavero::access::{Permission, Reach};
use llavero::accounts::staff::actions::{hand_over, move_supervisors, staff};
use llavero::error::Error;
use llavero::organization::roles::{RoleChange, actions};
use secrecy::SecretString;

use super::cast;
use crate::console::MANAGER;
use crate::harness::{TestApp, both};

fn number(app: &TestApp, sql: &str) -> i64 {
    app.number(sql)
}

fn one_manager(app: &TestApp) -> i64 {
    number(
        app,
        "SELECT COUNT(*) FROM accounts a JOIN roles r ON r.organization_id = a.organization_id AND r.id = a.role_id
         WHERE r.rank = 3 AND a.organization_id IN (SELECT id FROM organizations WHERE name <> 'Otra')",
    )
}

both! {
    fn a_role_in_use_goes_only_when_another_takes_its_people_over(app: &TestApp) {
        let cast = cast(app);
        let manager = cast.actor("gestora");
        let refused = actions::remove(&app.app, &manager, "Coordinación", None);
        assert!(matches!(refused, Err(Error::Conflict(fault)) if fault.code == "role-in-use"));
        let low = actions::remove(&app.app, &manager, "Coordinación", Some("teacher"));
        assert!(matches!(low, Err(Error::Conflict(fault)) if fault.code == "role-heir"));
        assert_eq!(actions::remove(&app.app, &manager, "Coordinación", Some("supervisor")).unwrap(), 1);
        let held = actions::get(&app.app, &manager, "supervisor").unwrap();
        assert_eq!(held.people, 5);
        assert_eq!(cast.actor("coord").permissions, cast.actor("sup.uno").permissions);
        assert_eq!(number(app, "SELECT COUNT(*) FROM accounts a LEFT JOIN roles r ON r.id = a.role_id WHERE r.id IS NULL"), 0);
        // Before and after stand in the log.
        let told = "SELECT COUNT(*) FROM audit WHERE action = 'role.remove' AND details LIKE '%Coordinación%'";
        assert_eq!(number(app, told), 1);
    }

    fn a_change_counts_at_once_and_one_of_two_who_change_is_told(app: &TestApp) {
        let cast = cast(app);
        let manager = cast.actor("gestora");
        let mut teacher = cast.browser("profe");
        teacher.get("/people").is(403);
        let seen = actions::get(&app.app, &manager, "teacher").unwrap().role.mark();
        let change = RoleChange {
            permissions: Some(vec![Permission::ViewPeople]), reach: Some(Reach::Schools), authorized: Some(true),
            seen: Some(seen.clone()), ..RoleChange::default()
        };
        let changed = actions::set(&app.app, &manager, "teacher", &change).unwrap();
        assert!(changed.authorized && changed.code.as_deref() == Some("teacher"));
        // People of their school, and of no other.
        teacher.get("/people").is(200).says("Nora").never_says("Sura");
        let late = RoleChange { permissions: Some(Vec::new()), seen: Some(seen), ..RoleChange::default() };
        let refused = actions::set(&app.app, &manager, "teacher", &late);
        assert!(matches!(refused, Err(Error::Conflict(fault)) if fault.code == "role-changed"));
    }

    fn a_renamed_role_is_found_by_its_new_name_in_files(app: &TestApp) {
        let cast = cast(app);
        let manager = cast.actor("gestora");
        let name = RoleChange { name: Some("Profesorado".into()), ..RoleChange::default() };
        actions::set(&app.app, &manager, "teacher", &name).unwrap();
        let taken = RoleChange { name: Some("profesorado".into()), ..RoleChange::default() };
        assert!(matches!(actions::add(&app.app, &manager, &taken), Err(Error::Invalid(_))));
        let code = RoleChange { name: Some("Student".into()), ..RoleChange::default() };
        assert!(matches!(actions::add(&app.app, &manager, &code), Err(Error::Invalid(_))), "a file means the preset by it");
        let file = "Documento;Usuario;Nombres;Apellidos;Rol\nt2;profe2;Tomás;Toro;Profesorado\n";
        app.imported(&manager, llavero::accounts::Profile::Teacher, file);
        assert_eq!(actions::get(&app.app, &manager, "teacher").unwrap().people, 2);
    }

    fn the_role_is_handed_over_in_one_step_and_supervisors_keep_an_administrator(app: &TestApp) {
        let cast = cast(app);
        let manager = cast.actor("gestora");
        let password = SecretString::from(MANAGER.1);
        // The manager may have supervisors of their own.
        move_supervisors(&app.app, &manager, &["sup.dos".into()], MANAGER.0).unwrap();
        assert_eq!(hand_over(&app.app, &manager, "uno", "staff", Some(&password)).unwrap(), cast.id("uno"));
        assert_eq!(one_manager(app), 1);
        let now = cast.actor("uno");
        assert_eq!((now.rank, cast.actor("gestora").rank), (3, 0));
        let all = staff(&app.app, &now, None).unwrap();
        assert!(all.supervisors.iter().all(|one| all.administrator_of(one).is_some()), "{all:?}");
        // Who was the manager is one no more, whatever they still have open.
        let again = hand_over(&app.app, &manager, "dos", "administrator", Some(&password));
        assert!(matches!(again, Err(Error::Conflict(fault)) if fault.code == "manager-changed"));
        assert_eq!(number(app, "SELECT COUNT(*) FROM audit WHERE action = 'manager.hand-over'"), 1);
        // The operator, who holds the data directory, can mend it.
        hand_over(&app.app, &cast.operator, "dos", "administrator", None).unwrap();
        assert_eq!((one_manager(app), cast.actor("dos").rank), (1, 3));
    }

    fn no_way_leads_to_a_second_manager_nor_to_none(app: &TestApp) {
        let cast = cast(app);
        let manager = cast.actor("gestora");
        // Not even past the program.
        let second = "UPDATE accounts SET role_id = organization_id WHERE username = 'uno'";
        assert!(app.app.db.write(|tx| tx.execute(second, &[])).is_err());
        let none = "UPDATE accounts SET status = 'inactive' WHERE role_id = organization_id";
        assert!(app.app.db.write(|tx| tx.execute(none, &[])).is_err());
        let rank = "UPDATE roles SET rank = 3 WHERE code = 'administrator'";
        assert!(app.app.db.write(|tx| tx.execute(rank, &[])).is_err());
        // Nor by a file: their own row gives the manager no other role.
        let file = format!("Correo;Nombres;Apellidos;Rol\n{};Ana;Paz;staff\n", MANAGER.0);
        let stopped = app.stopped(&manager, llavero::accounts::Profile::Staff, &file);
        assert_eq!(stopped.plan.problems.iter().map(|problem| problem.fault.code).collect::<Vec<_>>(), ["manager-stays"]);
        assert_eq!(one_manager(app), 1);
        // Nor does one leave supervisors without their administrator.
        let file = "Documento;Usuario;Nombres;Apellidos;Rol\na1;uno;Una;Uno;staff\n";
        let stopped = app.stopped(&manager, llavero::accounts::Profile::Staff, file);
        assert_eq!(stopped.plan.problems.first().map(|problem| problem.fault.code), Some("role-has-supervisors"));
    }

    fn a_form_says_what_is_wrong_and_keeps_what_was_typed(app: &TestApp) {
        let cast = cast(app);
        let mut visit = cast.browser("gestora");
        visit.get("/settings/roles").is(200).says("Coordinación").says("Gerente");
        visit.get("/settings/roles/new").is(200).says("Ver personas").never_says("Reactivar cuentas");
        let wrong = [("name", "Orientación"), ("rank", "0"), ("reach", "schools"), ("permission", "edit-accounts")];
        visit.post("/settings/roles", &wrong).is(422).says("Orientación").says("rango Usuario");
        let right = [("name", "Orientación"), ("rank", "1"), ("reach", "schools"), ("permission", "edit-accounts")];
        visit.post("/settings/roles", &right).is(303).leads_to("/settings/roles");
        visit.get("/settings/roles").is(200).says("Orientación").says("2 permisos");
        // The manager's is shown, and is nobody's to change.
        let own = cast.organization.id;
        visit.get(&format!("/settings/roles/{own}")).is(200).says("Reactivar cuentas").never_says("<form class=\"card\"");
    }
}
