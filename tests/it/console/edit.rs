//! Editing in the console: the grid, one person's form, somebody new (4.1–4.3, 4.9).

use llavero::accounts::Profile;
use llavero::accounts::edit::{FIELDS, GRID};

use super::{Answer, Visit};
use crate::harness::{TestApp, both};
use crate::imports::{execute, texts};

pub const PEOPLE: &str = "Documento;Apellidos;Nombres;Sede;Correo;Usuario;Contraseña\n\
    101;Peña;Ana;Centro;ana@example.org;ana;lima-papel-42\n\
    102;Núñez;José;Centro;;jose;mesa-verde-17\n\
    103;Gil;Álvaro;Norte;;alvaro;\n";

pub fn id(app: &TestApp, unique_id: &str) -> String {
    let sql = "SELECT id FROM accounts WHERE unique_id = $1";
    let found: (uuid::Uuid,) = app.app.db.read(|tx| tx.query_one(sql, llavero::params![unique_id])).unwrap();
    found.0.to_string()
}

/// What an attribute that begins like this holds, as a browser reads it.
pub fn attribute(body: &str, begins: &str) -> Option<String> {
    let rest = body.split_once(begins)?.1;
    let value = rest.split_once('"')?.0;
    Some(
        value
            .replace("&#34;", "\"")
            .replace("&#38;", "&")
            .replace("&#60;", "<")
            .replace("&#62;", ">")
            .replace("&#39;", "'"),
    )
}

/// All that the form of the grid sends, as a browser without scripts does.
pub fn fields(app: &TestApp, page: &Answer, people: &[&str]) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for who in people {
        let id = id(app, who);
        let seen = attribute(&page.body, &format!("name=\"seen.{id}\" value=\"")).expect("what was seen");
        all.push((format!("seen.{id}"), seen));
        for field in GRID {
            let name = format!("cell.{id}.{}", field.name());
            let value = attribute(&page.body, &format!("name=\"{name}\" value=\"")).expect("a cell");
            all.push((name, value));
        }
    }
    all
}

pub fn set(all: &mut [(String, String)], name: &str, value: &str) {
    all.iter_mut().find(|(known, _)| known == name).unwrap().1 = value.to_owned();
}

pub fn send(visit: &mut Visit, address: &str, all: &[(String, String)]) -> Answer {
    let all: Vec<(&str, &str)> = all.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    visit.post(address, &all)
}

both! {
    fn the_grid_shows_the_people_of_the_list_and_saves_what_was_typed(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        app.imported(&actor, Profile::Student, PEOPLE);
        let list = visit.get("/people?profile=student&search=cen&school=Centro").is(200);
        list.says("href=\"/people/edit?search=cen&#38;profile=student&#38;school=Centro\"");
        let grid = visit.get("/people/edit?profile=student&school=Centro").is(200);
        let grid = grid.never_says("alvaro").says("Guardar cambios").never_says("lima-papel-42")
            // Tabs begin anew, and stay the grid.
            .says("href=\"/people/edit?profile=teacher\"");
        let mut all = fields(app, &grid, &["101", "102"]);
        let (ana, jose) = (id(app, "101"), id(app, "102"));
        set(&mut all, &format!("cell.{ana}.first_name"), "Ana María");
        set(&mut all, &format!("cell.{jose}.email"), "jose@example.org");
        set(&mut all, &format!("cell.{jose}.password"), "otra-clave-9");
        all.push(("profile".into(), "student".into()));
        all.push(("school".into(), "Centro".into()));
        send(&mut visit, "/people/edit", &all).is(303).leads_to("/people/edit?profile=student&school=Centro");
        visit.get("/people/edit?profile=student&school=Centro").is(200).says("Se guardaron 3 cambios").says("Ana María");
        visit.post(&format!("/people/{jose}/password"), &[]).is(200).says("otra-clave-9");
        // Sent again as it was: it is saved already.
        send(&mut visit, "/people/edit", &all).is(303);
        visit.get("/people/edit").says("No había nada que cambiar");
        assert_eq!(app.number("SELECT COUNT(*) FROM audit WHERE action = 'account.edit'"), 2);
    }

    fn what_is_refused_stays_typed_beside_its_reason_and_the_rest_is_saved(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        app.imported(&actor, Profile::Student, PEOPLE);
        let grid = visit.get("/people/edit").is(200);
        let mut all = fields(app, &grid, &["101", "102", "103"]);
        let (ana, jose, alvaro) = (id(app, "101"), id(app, "102"), id(app, "103"));
        set(&mut all, &format!("cell.{ana}.username"), "jose");
        set(&mut all, &format!("cell.{ana}.last_name"), "Peña & Cía <b>");
        set(&mut all, &format!("cell.{jose}.email"), "no es \"correo\"");
        set(&mut all, &format!("cell.{jose}.password"), "102");
        set(&mut all, &format!("cell.{alvaro}.unique_id"), "103-b");
        // Somebody else was faster with one of them.
        execute(app, "UPDATE accounts SET unique_id = '103-c' WHERE unique_id = '103'");
        let page = send(&mut visit, "/people/edit", &all).is(422);
        let page = page.says("4 celdas no se pudieron guardar").says("Se guardó 1 celda más")
            .says("ya es de otra persona").says("no es &#34;correo&#34;").says("value=\"103-b\"").says("Ahora es «103-c»")
            .says("value=\"102\"").says("Peña &#38; Cía &#60;b&#62;");
        assert_eq!(page.body.matches("aria-invalid=\"true\"").count(), 4);
        // Now it is seen, and may be written over; the others are corrected.
        let alvaro_now = attribute(&page.body, &format!("name=\"seen.{alvaro}\" value=\"")).unwrap();
        assert!(alvaro_now.contains("103-c"));
        execute(app, "UPDATE accounts SET unique_id = '103' WHERE unique_id = '103-c'");
        let mut all = fields(app, &page, &["101", "102", "103"]);
        set(&mut all, &format!("cell.{ana}.username"), "ana.p");
        set(&mut all, &format!("cell.{jose}.email"), "");
        set(&mut all, &format!("cell.{jose}.password"), "");
        set(&mut all, &format!("seen.{alvaro}"), &alvaro_now.replace("103-c", "103"));
        send(&mut visit, "/people/edit", &all).is(303);
        assert_eq!(
            texts(app, "SELECT username || ' ' || last_name || ' ' || unique_id FROM accounts WHERE unique_id IS NOT NULL ORDER BY unique_id"),
            ["ana.p Peña & Cía <b> 101", "jose Núñez 102", "alvaro Gil 103-b"]
        );
    }

    fn a_request_that_skips_the_page_is_turned_away_and_written_down(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        app.imported(&actor, Profile::Student, PEOPLE);
        let ana = id(app, "101");
        let mut stranger = app.stranger();
        let name = format!("cell.{ana}.first_name");
        let seen = (format!("seen.{ana}"), r#"["Ana","","Peña","ana","ana@example.org","101","1"]"#.to_owned());
        send(&mut stranger, "/people/edit", &[seen.clone(), (name.clone(), "Eva".into())]).is(404);
        stranger.post(&format!("/people/{ana}/edit"), &[("first_name", "Eva"), ("seen.first_name", "Ana")]).is(404);
        stranger.get(&format!("/people/{ana}/edit")).is(404);
        assert_eq!(app.number("SELECT COUNT(*) FROM audit WHERE action = 'access.denied'"), 2);
        let other = uuid::Uuid::from_u128(5);
        for (field, value, status) in [
            (format!("cell.{ana}.role"), "x", 422),
            (format!("cell.{ana}.first_name.x"), "x", 422),
            ("cell.x.first_name".to_owned(), "x", 422),
            (format!("cell.{other}.first_name"), "x", 422),
            (format!("seen.{ana}"), "[", 422),
        ] {
            send(&mut visit, "/people/edit", &[seen.clone(), (field.clone(), value.into())]).is(status);
        }
        send(&mut visit, "/people/edit", &[(format!("seen.{other}"), seen.1), (format!("cell.{other}.first_name"), "x".into())]).is(404);
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts WHERE first_name = 'Ana'"), 1);
        // Without a way to do it there is no way to it.
        execute(app, "UPDATE roles SET permissions = 'view-people' WHERE code = 'manager'");
        visit.get("/people").is(200).never_says("/people/edit").never_says("/people/new");
        visit.get(&format!("/people/{ana}")).is(200).never_says("/edit\"");
        visit.get("/people/edit").is(200).never_says("cell.");
        visit.get("/people/new").is(403);
        send(&mut visit, "/people/edit", &[(format!("seen.{ana}"), r#"["Ana"]"#.into()), (name, "Eva".into())]).is(403);
    }

    fn one_person_is_a_form_of_every_field_and_a_stale_one_says_what_changed(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        app.imported(&actor, Profile::Student, PEOPLE);
        let address = format!("/people/{}/edit", id(app, "101"));
        let form = visit.get(&address).is(200);
        let value = |body: &str, name: &str| attribute(body, &format!("name=\"{name}\" type=\"text\" value=\"")).unwrap();
        let mut all: Vec<(String, String)> = FIELDS.iter().map(|(field, _)| {
            let seen = format!("seen.{}", field.name());
            let value = attribute(&form.body, &format!("name=\"{seen}\" value=\"")).unwrap();
            (seen, value)
        }).collect();
        for (field, _) in FIELDS {
            let seen = all.iter().find(|(name, _)| *name == format!("seen.{}", field.name())).unwrap().1.clone();
            all.push((field.name().to_owned(), seen));
        }
        assert_eq!(value(&form.body, "first_name"), "Ana");
        set(&mut all, "last_name", "Peña Ruiz");
        set(&mut all, "preferred_name", "Anita");
        set(&mut all, "birth_date", "2015-02-30");
        execute(app, "UPDATE accounts SET last_name = 'Peña Gil', position = 'Delegada' WHERE unique_id = '101'");
        let page = send(&mut visit, &address, &all).is(422)
            .says("Ahora es «Peña Gil»").says("value=\"Peña Ruiz\"").says("value=\"2015-02-30\"").says("value=\"Delegada\"");
        assert_eq!(value(&page.body, "preferred_name"), "Anita");
        assert_eq!(attribute(&page.body, "name=\"seen.last_name\" value=\"").unwrap(), "Peña Gil");
        set(&mut all, "seen.last_name", "Peña Gil");
        set(&mut all, "birth_date", "2015-02-28");
        set(&mut all, "seen.preferred_name", "Anita");
        send(&mut visit, &address, &all).is(303).leads_to(&format!("/people/{}", id(app, "101")));
        visit.get(&format!("/people/{}", id(app, "101"))).is(200).says("Se guardaron los cambios.").says("Peña Ruiz").says("28/02/2015")
            .says("Delegada").says("se cambió a mano").says("Peña Gil → Peña Ruiz");
    }

    fn somebody_new_is_checked_live_made_once_and_their_password_shown_once(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        app.imported(&actor, Profile::Student, PEOPLE);
        let form = visit.get("/people/new?profile=teacher").is(200).says("value=\"teacher\" selected").says("Centro");
        let key = attribute(&form.body, "name=\"key\" value=\"").unwrap();
        let check = |visit: &mut Visit, fields: &[(&str, &str)]| visit.post("/people/new/check", fields).is(200);
        check(&mut visit, &[("profile", "teacher")]).never_says("fault");
        check(&mut visit, &[("profile", "teacher"), ("first_name", "Ana"), ("last_name", "Peña")])
            .says("Se muestra como: Ana Peña").says("ana.pena").says("libre");
        check(&mut visit, &[("profile", "teacher"), ("first_name", "Ana"), ("username", "ANA"), ("school", "Centro")])
            .says("ya es de otra persona").says("data-of=\"username\"").never_says("libre");
        check(&mut visit, &[("profile", "teacher"), ("username", "nora")]).says("El nombre de usuario nora está libre");

        let refused = [("key", key.as_str()), ("profile", "teacher"), ("first_name", "Nora"), ("email", "ana@example.org"), ("password", "abc")];
        visit.post("/people/new", &refused).is(422).says("value=\"Nora\"").says("ya es de otra persona").says("el mínimo es 4")
            .says(&key).never_says("\"abc\"");
        let right = [("key", key.as_str()), ("profile", "teacher"), ("first_name", "Nora"), ("last_name", "Ruiz"), ("school", "Norte")];
        let made = visit.post("/people/new", &right).is(200).says("nora.ruiz").says("Llavero no avisa a esta persona")
            .says("href=\"/people/new?profile=teacher\"").says("class=\"secret\"");
        let address = attribute(&made.body, "data-shown=\"").unwrap();
        visit.post("/people/new", &right).is(200).says("El formulario llegó dos veces").never_says("class=\"secret\"").says(&address);
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts WHERE username LIKE 'nora%'"), 1);
        visit.get(&address).is(200).says("Nora Ruiz").says("se creó a mano").never_says("class=\"secret\"");
    }
}
