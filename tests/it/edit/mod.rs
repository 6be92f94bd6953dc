//! Accounts changed and made by hand (4.1–4.3, 4.9, 1.1–1.9).

mod cells;
mod new;
mod powers;

use llavero::access::Actor;
use llavero::accounts::Field;
use llavero::accounts::Profile;
use llavero::accounts::edit::actions::{editable, save};
use llavero::accounts::edit::{Cell, Outcome, Saved};
use llavero::credentials::reveal::reveal;
use secrecy::{ExposeSecret, SecretString};
use uuid::Uuid;

use crate::harness::TestApp;
use crate::imports::texts;

const HEAD: &str = "Documento;Nombres;Apellidos;Usuario;Correo;Sede;Fecha de nacimiento\n";

/// Ana, Leo and Zoe, of two schools.
fn people(app: &TestApp, actor: &Actor) {
    app.imported(
        actor,
        Profile::Student,
        &format!(
            "{HEAD}1;Ana;Peña;ana;ana@x.org;Norte;2015-03-14\n2;Leo;Gil;leo;leo@x.org;Norte;\n3;Zoe;Paz;zoe;zoe@x.org;Sur;\n"
        ),
    );
}

fn id(app: &TestApp, unique_id: &str) -> Uuid {
    let rows: Vec<(Uuid,)> = app
        .app
        .db
        .read(|tx| tx.query("SELECT id FROM accounts WHERE unique_id = $1", llavero::params![unique_id]))
        .unwrap();
    rows[0].0
}

/// A cell as somebody who looked at it just now changes it.
fn cell(app: &TestApp, actor: &Actor, account: Uuid, field: Field, value: &str) -> Cell {
    let seen = editable(&app.app, actor, &[account]).unwrap()[0].value(field);
    Cell { account, field, seen: Some(seen), value: SecretString::from(value) }
}

/// Saves cells that were all looked at before: whose (by unique ID), which, what.
fn saved(app: &TestApp, actor: &Actor, cells: &[(&str, Field, &str)]) -> Saved {
    let cells: Vec<Cell> =
        cells.iter().map(|(who, field, value)| cell(app, actor, id(app, who), *field, value)).collect();
    save(&app.app, actor, &cells).unwrap()
}

/// How each cell ended, in short.
fn told(saved: &Saved) -> Vec<String> {
    saved
        .cells
        .iter()
        .map(|outcome| match outcome {
            Outcome::Saved(now) => format!("= {now}"),
            Outcome::Unchanged => "unchanged".to_owned(),
            Outcome::Refused(fault) => fault.code.to_owned(),
            Outcome::Meanwhile(now) => format!("meanwhile {now}"),
        })
        .collect()
}

fn password(app: &TestApp, actor: &Actor, account: Uuid) -> String {
    reveal(&app.app, actor, account).unwrap().expose_secret().to_owned()
}

/// Who holds which username and address, and what accounts say of themselves.
fn names(app: &TestApp) -> Vec<String> {
    let mut all = texts(
        app,
        "SELECT a.unique_id || ' ' || COALESCE(a.username, '-') || ' ' || COALESCE(a.email, '-') FROM accounts a
         WHERE a.unique_id IS NOT NULL ORDER BY a.unique_id",
    );
    all.extend(texts(
        app,
        "SELECT 'u ' || u.username_key || ' ' || a.username FROM usernames u JOIN accounts a ON a.id = u.account_id
         WHERE a.unique_id IS NOT NULL ORDER BY u.username_key, a.username",
    ));
    all.extend(texts(
        app,
        "SELECT 'e ' || e.email_key || ' ' || a.email FROM emails e JOIN accounts a ON a.id = e.account_id
         WHERE a.unique_id IS NOT NULL ORDER BY e.email_key",
    ));
    all
}

fn audited(app: &TestApp, action: &str) -> Vec<String> {
    texts(app, &format!("SELECT details FROM audit WHERE action = '{action}' ORDER BY id"))
}
