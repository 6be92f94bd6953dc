//! The audit log in the console: in words, filtered, as a file; for those who may see it.

use llavero::access::Actor;
use llavero::accounts::Profile;
use llavero::audit::record;
use llavero::organization::actions::change_settings;
use llavero::organization::rules::SettingsChange;
use llavero::organization::{List, lists};
use serde_json::json;

use crate::harness::{NOW, TestApp, both};

const PEOPLE: &str = "ID;Nombre;Apellido;Contraseña\n1;Ana;Peña;lapiz-verde-42\n2;Luis;Paz;mesa-azul-17\n";

fn note(app: &TestApp, actor: &Actor, at: i64, action: &str, note: &str) {
    let id = app.app.ids().next_id();
    app.app.db.write(|tx| record(tx, actor, id, at, action, actor.organization, &json!({"note": note}))).unwrap();
}

both! {
    fn what_was_done_is_told_in_words_with_what_was_before(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        let job = app.imported(&actor, Profile::Student, PEOPLE).job;
        lists::add(&app.app, &actor, List::Schools, "Sede Norte", "").unwrap();
        lists::rename(&app.app, &actor, List::Schools, "Sede Norte", "Sede Ñandú").unwrap();
        let change = SettingsChange { sign_in_url: Some("https://e.example".into()), ..SettingsChange::default() };
        change_settings(&app.app, &actor, &change).unwrap();
        let person = app.app.db.read(|tx| tx.query_one::<(uuid::Uuid,)>(
            "SELECT id FROM accounts WHERE unique_id = '1'", &[])).unwrap().0;
        visit.post(&format!("/people/{person}/password"), &[]).is(200).says("lapiz-verde-42");
        let log = visit.get("/audit").is(200);
        let log = log.says("importó personas de un archivo").says(&format!("href=\"/runs/{job}\""));
        // What the program keeps by names of its own is told in words too.
        let log = log.says("formato</dt><dd>Otra tabla").never_says("<dd>table");
        let log = log.says("cambió el nombre de una escuela").says("Sede Norte → Sede Ñandú");
        let log = log.says("dirección para ingresar</dt><dd>– → https://e.example").says("se mostró la contraseña");
        log.says(&format!("href=\"/people/{person}\">Ana Peña")).never_says("lapiz-verde-42");
        visit.get(&format!("/people/{person}")).is(200).says(&format!("/audit?subject={person}"));
        visit.get(&format!("/audit?subject={person}")).is(200).says("se mostró la contraseña").never_says("· importó personas");
        visit.get("/audit?person=1").is(200).says("se mostró la contraseña").never_says("· cambió la configuración");
        visit.get("/audit?person=nadie").is(422).says("No se encontró a «nadie»");
        visit.get("/audit?action=imports").is(200).says("importó personas</strong>".trim_end_matches("</strong>")).never_says("Ñandú");
        visit.get("/audit?action=school.rename").is(200).says("Ñandú").never_says("e.example");
        visit.get("/audit?search=nandu").is(200).says("Ñandú").never_says("e.example");
        visit.get("/audit?search=ninguno").is(200).says("Ninguna entrada coincide");
        visit.get("/audit?from=2026-03-03&to=2026-03-03").is(200).says("Ñandú");
        visit.get("/audit?to=2026-03-02").is(200).says("Ninguna entrada coincide");
        visit.get("/audit?from=ayer").is(422).says("«ayer» no es una fecha");
        visit.get("/audit?before=x").is(422);
    }

    fn pages_are_the_whole_log_cut_in_pieces_whatever_is_asked(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        for n in 0..130 {
            // Several at the same moment, and some earlier than those written before them.
            let (action, at) = (["test.one", "test.two", "import.note"][n % 3], NOW - 1000 * ((n as i64 * 7) % 40));
            note(app, &actor, at, action, &format!("apunte-{n}-"));
        }
        for (query, expected) in [("", 130_usize), ("action=other&", 87), ("action=test.one&", 44), ("search=apunte&", 130), ("actor=operator&search=import&", 43)] {
            let mut address = format!("/audit?{query}");
            let mut seen = std::collections::BTreeSet::new();
            let mut pages = 0;
            loop {
                let body = visit.get(&address).is(200).body;
                for piece in body.split("apunte-").skip(1) {
                    let n: usize = piece.split('-').next().unwrap().parse().unwrap();
                    assert!(seen.insert(n), "{n} twice at {address}");
                }
                pages += 1;
                let Some((before, _)) = body.rsplit_once("\">Más antiguas") else { break };
                address = before.rsplit_once("href=\"").unwrap().1.replace("&amp;", "&").replace("&#38;", "&");
            }
            assert_eq!((seen.len(), pages), (expected, expected.div_ceil(50).max(if query.is_empty() { 3 } else { 1 })), "{query}");
        }
    }

    fn the_log_as_a_file_is_no_formula_and_is_an_entry_itself(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        let evil = Actor { name: "=1+1".to_owned(), ..actor };
        note(app, &evil, NOW, "test.one", "nota");
        let file = visit.get("/audit/file?actor=%3D1%2B1").is(200);
        assert!(file.headers["content-disposition"].to_str().unwrap().contains("registro-auditoria.csv"));
        assert_eq!(file.body.lines().count(), 2);
        file.says("'=1+1").says("nota: nota").says("2026-03-03T12:00:00Z");
        visit.get("/audit").is(200).says("descargó el registro de auditoría");
    }

    fn who_may_not_read_the_log_is_not_shown_it(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        app.imported(&actor, Profile::Student, PEOPLE);
        app.app.db.write(|tx| tx.execute("UPDATE roles SET permissions = 'view-people manage-organization' WHERE rank = 3", &[])).unwrap();
        visit.get("/audit").is(403).never_says("importó");
        visit.get("/audit/file").is(403);
        visit.get("/people").is(200).never_says("href=\"/audit\"");
        let mut stranger = app.stranger();
        stranger.get("/audit").is(200).never_says("importó personas");
    }
}
