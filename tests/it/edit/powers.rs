//! Whom an actor may change by hand, and what is written of those who try more (2.2–2.4, 2.8, 16.1).

use llavero::access::actions::actor_named;
use llavero::access::{Actor, Permission, Scope};
use llavero::accounts::edit::Cell;
use llavero::accounts::edit::actions::{editable, save};
use llavero::accounts::{Field, Profile};
use llavero::error::Error;
use llavero::i18n::Locale;
use secrecy::SecretString;
use uuid::Uuid;

use super::{audited, id, people, saved, told};
use crate::harness::both;
use crate::imports::texts;

fn cell(account: Uuid, field: Field, value: &str) -> Cell {
    Cell { account, field, seen: None, value: SecretString::from(value) }
}

/// A role like a secretary's: two permissions, one school.
fn of_school(operator: &Actor, school: Uuid) -> Actor {
    Actor {
        account: Some(Uuid::from_u128(77)),
        name: "secretaria".to_owned(),
        rank: 1,
        permissions: vec![Permission::ViewPeople, Permission::EditAccounts, Permission::SetPasswords],
        scope: Scope::Schools(vec![school]),
        ..operator.clone()
    }
}

both! {
    fn what_is_out_of_reach_is_not_changed_and_the_attempt_is_written_down(app: &TestApp) {
        let operator = app.actor();
        people(app, &operator);
        let elsewhere = Actor::operator(app.organization(Locale::Es, |_| {}).id);
        app.imported(&elsewhere, Profile::Student, "Documento;Nombres;Apellidos\nz9;Zoe;Lejos\n");
        let head = "Documento;Usuario;Nombres;Apellidos;Rol;Administrador\n";
        app.imported(&operator, Profile::Staff, &format!("{head}a1;uno;Una;Uno;administrator;\na2;dos;Dora;Dos;administrator;\n"));
        app.imported(&operator, Profile::Staff, &format!("{head}s2;sup;Saúl;Dos;supervisor;dos\n"));
        let schools: Vec<(Uuid,)> = app.app.db.read(|tx| tx.query("SELECT id FROM schools ORDER BY name", &[])).unwrap();
        let secretary = of_school(&operator, schools[0].0);
        let administrator = actor_named(&app.app, operator.organization, "uno").unwrap();

        let cases = [
            // who, whom, whether they see them
            (&secretary, "3", "not found"),
            (&secretary, "z9", "not found"),
            (&secretary, "a1", "not found"),
            (&administrator, "z9", "not found"),
            (&administrator, "a2", "not found"),
            (&administrator, "s2", "not found"),
            (&administrator, "a1", "forbidden"),
            (&elsewhere, "1", "not found"),
        ];
        for (n, (actor, whom, expected)) in cases.into_iter().enumerate() {
            let whom = id(app, whom);
            for field in [Field::FirstName, Field::Password] {
                // A cell of somebody within reach, in the same request, is not saved either.
                let near = actor.organization == operator.organization;
                let cells: Vec<Cell> = [cell(id(app, "2"), Field::FirstName, "Otro"), cell(whom, field, "Otro-nombre")]
                    .into_iter()
                    .skip(usize::from(!near || field == Field::Password))
                    .collect();
                let outcome = match save(&app.app, actor, &cells) {
                    Err(Error::NotFound { what: "account", id }) if id == whom.to_string() => "not found",
                    Err(Error::Forbidden(fault)) if fault.code == "account-out-of-reach" => "forbidden",
                    other => panic!("{n} {field:?}: {other:?}"),
                };
                assert_eq!(outcome, expected, "{n} {field:?}");
            }
            let denied = texts(app, "SELECT actor_name || ' ' || details FROM audit WHERE action = 'access.denied' ORDER BY id");
            assert_eq!(denied.len(), 2 * (n + 1));
            assert!(denied.last().unwrap().contains("account.edit"));
        }
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts WHERE first_name IN ('Otro', 'Otro-nombre')"), 0);
        assert!(audited(app, "account.edit").is_empty());
        // Theirs is the organization that the entry is in, whatever they named.
        assert_eq!(app.number("SELECT COUNT(DISTINCT organization_id) FROM audit WHERE action = 'access.denied'"), 2);
    }

    fn whoever_reaches_a_school_moves_nobody_out_of_it(app: &TestApp) {
        let operator = app.actor();
        people(app, &operator);
        let schools: Vec<(Uuid,)> = app.app.db.read(|tx| tx.query("SELECT id FROM schools ORDER BY name", &[])).unwrap();
        let secretary = of_school(&operator, schools[0].0);
        let outcome = saved(app, &secretary, &[
            ("1", Field::School, "Sur"), ("2", Field::School, ""), ("1", Field::FirstName, "Anabel"),
        ]);
        assert_eq!(told(&outcome), ["school-out-of-reach", "school-out-of-reach", "= Anabel"]);
        let seen = editable(&app.app, &secretary, &["1", "2", "3"].map(|who| id(app, who))).unwrap();
        assert_eq!(seen.len(), 2, "whoever is not seen is not there");
        assert!(seen.iter().all(|one| one.may_edit && one.may_set_password));
    }

    fn a_role_without_the_permission_saves_nothing(app: &TestApp) {
        let operator = app.actor();
        people(app, &operator);
        let ana = id(app, "1");
        for (held, field) in [(Permission::EditAccounts, Field::Password), (Permission::SetPasswords, Field::LastName)] {
            let actor = Actor { permissions: vec![Permission::ViewPeople, held], ..operator.clone() };
            let cells = [cell(ana, field, "Otro-nombre")];
            assert!(matches!(save(&app.app, &actor, &cells), Err(Error::Forbidden(_))), "{field:?}");
            assert_ne!(editable(&app.app, &actor, &[ana]).unwrap()[0].may_edit, held == Permission::SetPasswords);
        }
        // Their own password is not set without the one before.
        let me = Actor { account: Some(ana), rank: 3, ..operator.clone() };
        assert_eq!(told(&save(&app.app, &me, &[cell(ana, Field::Password, "luna-verde")]).unwrap()), ["password-own-account"]);
    }
}
