//! People in the console: found, filtered, sorted, turned over, chosen, looked at, and their passwords shown.

use std::collections::BTreeSet;

use llavero::accounts::Profile;
use llavero::accounts::filter::Filter;
use llavero::accounts::list::{self, Sort};
use llavero::db::queries_run;
use llavero::i18n::Locale;
use llavero::reports::history;

use super::{MANAGER, Visit};
use crate::harness::{TestApp, both};

const PEOPLE: &str = "Documento;Apellidos;Nombres;Grado;Curso;Sede;Correo;Usuario;Contraseña;Acudiente;Correo acudiente\n\
    101;Peña Ibáñez;Ana María;5;5B;Centro;ana@example.org;ana.pena;lima-papel-42;Marta Ruiz;marta@example.org\n\
    102;Núñez;José;5;5B;Centro;;jose.n;;;\n\
    103;=Peña;Álvaro;10;10A;Norte;;alvaro;mesa-verde-17;;\n";

fn crowd(n: usize) -> String {
    let rows = (0..n).map(|n| format!("{};Gil {};Eva;Norte\n", 1000 + n, n % 7));
    std::iter::once("Documento;Apellidos;Nombres;Sede\n".to_owned()).chain(rows).collect()
}

/// The accounts a page of the list shows.
fn shown(body: &str) -> Vec<String> {
    let rows = body.split("class=\"name\"><a href=\"/people/").skip(1);
    rows.map(|rest| rest[..36].to_owned()).collect()
}

/// Where a link of that kind leads.
fn link(body: &str, rel: &str) -> Option<String> {
    let rest = body.split_once(&format!("rel=\"{rel}\" href=\""))?.1;
    Some(rest.split_once('"')?.0.replace("&#38;", "&").replace("&amp;", "&"))
}

fn id(app: &TestApp, unique_id: &str) -> String {
    let sql = "SELECT id FROM accounts WHERE unique_id = $1";
    let found: (uuid::Uuid,) = app.app.db.read(|tx| tx.query_one(sql, llavero::params![unique_id])).unwrap();
    found.0.to_string()
}

fn reveals(app: &TestApp) -> i64 {
    app.number("SELECT COUNT(*) FROM audit WHERE action = 'credentials.reveal'")
}

both! {
    fn nobody_yet_leads_to_the_import_and_no_match_to_clearing_the_filter(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        visit.get("/people").is(200).says("Todavía no hay personas").says("href=\"/imports\"");
        app.imported(&actor, Profile::Student, PEOPLE);
        let none = visit.get("/people?profile=student&search=zzz").is(200);
        none.says("Nadie coincide").says("href=\"/people?profile=student\"").never_says("Todavía no hay personas");
    }

    fn the_filter_stands_in_the_address_and_in_every_link(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        app.imported(&actor, Profile::Student, PEOPLE);
        // A form sends what was left open as well: the address is put right.
        visit.get("/people?profile=student&search=nu&role=&school=Centro&section=&size=25&sort=last_name").is(303)
            .leads_to("/people?search=nu&profile=student&school=Centro&size=25");
        let page = visit.get("/people?search=nu&profile=student&school=Centro&size=25").is(200);
        assert_eq!(shown(&page.body), [id(app, "102")]);
        let page = page.says("value=\"nu\"").says("<option value=\"Centro\" selected>").says("1 persona<")
            .says("href=\"/people?search=nu&#38;profile=student&#38;size=25\"")
            .says("href=\"/people?profile=student&#38;school=Centro&#38;size=25\"")
            .says("sort=-last_name").says("sort=email").says("aria-sort=\"ascending\"")
            .says("name=\"profile\" value=\"student\"");
        // Another tab begins anew.
        page.says("href=\"/people?profile=teacher\"").says("href=\"/people?status=inactive\"");
        let grades = visit.get("/people").is(200).body;
        let at = |grade: &str| grades.find(&format!("<option value=\"{grade}\">{grade}</option>")).unwrap();
        assert!(at("5") < at("10"));
        let missing = visit.get("/people?email=&profile=student").is(200);
        assert_eq!(shown(&missing.body).len(), 2);
    }

    fn a_preferred_name_is_shown_in_its_way_wherever_somebody_is_named(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        app.imported(&actor, Profile::Student, "Documento;Apellidos;Nombres;Segundo nombre;Nombre preferido;preferred_style;\
            Curso;Sede;Usuario;Contraseña;Acudiente;Correo acudiente\n\
            1;García;Dolores;Inés;Lola;brackets;5B;Centro;lola;lima-papel-42;Marta Ruiz;marta@example.org\n\
            2;Gil;José;;Pepe;instead;5B;Centro;pepe;mesa-verde-17;Marta Ruiz;marta@example.org\n\
            3;Gómez;Ana;;;;5B;Centro;ana;nube-faro-31;Marta Ruiz;marta@example.org\n");
        let names = ["Dolores (Lola) García", "Pepe Gil", "Ana Gómez"];
        let everybody = visit.get("/people?profile=student").is(200);
        // The order is that of last and first names, as ever.
        assert_eq!(shown(&everybody.body), ["1", "2", "3"].map(|unique| id(app, unique)));
        everybody.says(">García, Dolores (Lola) Inés</a>").says(">Gil, Pepe</a>").says(">Gómez, Ana</a>");
        let grid = visit.get("/people/edit?profile=student").is(200);
        let guardian: (uuid::Uuid,) = app.app.db
            .read(|tx| tx.query_one("SELECT id FROM accounts WHERE email = 'marta@example.org'", llavero::params![]))
            .unwrap();
        let family = visit.get(&format!("/people/{}", guardian.0)).is(200);
        let bulk = visit.get("/people/bulk/deactivate?profile=student").is(200);
        for (unique, name) in ["1", "2", "3"].iter().zip(names) {
            visit.get(&format!("/people/{}", id(app, unique))).is(200).says(&format!("<h1>{name}</h1>"));
            assert!(family.body.contains(&format!(">{name}</a>")), "{}", family.body);
            assert!(bulk.body.contains(&format!(">{name}</a>")), "{}", bulk.body);
        }
        grid.says("Dolores (Lola)").says("Pepe");
        let page = list::list(&app.app, &actor, &Filter::default(), Sort::default(), 25, None).unwrap();
        let listed: Vec<_> = page.rows.iter().filter(|row| row.profile == "student").map(|row| row.name.as_str()).collect();
        assert_eq!(listed, names);
    }

    fn pages_cover_everybody_once_forwards_and_back(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        app.imported(&actor, Profile::Student, &crowd(120));
        for sort in ["", "&sort=-first_name", "&sort=unique_id", "&sort=role"] {
            let mut address = format!("/people?profile=student&size=25{sort}");
            let (mut pages, mut seen) = (Vec::new(), Vec::new());
            loop {
                let page = visit.get(&address).is(200).says("120 personas");
                seen.extend(shown(&page.body));
                pages.push(shown(&page.body));
                let Some(next) = link(&page.body, "next") else { break };
                address = next;
            }
            assert_eq!((pages.len(), seen.len()), (5, 120), "{sort}");
            assert_eq!(seen.iter().collect::<BTreeSet<_>>().len(), 120, "{sort}");
            for expected in pages.iter().rev().skip(1) {
                let back = link(&visit.get(&address).body, "prev").unwrap();
                assert_eq!(&shown(&visit.get(&back).is(200).body), expected, "{sort}");
                address = back;
            }
        }
    }

    fn what_was_made_up_is_refused_in_words_with_a_way_out(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        app.imported(&actor, Profile::Student, PEOPLE);
        let other_order = link(&visit.get("/people?profile=student&size=25").body, "next");
        assert_eq!(other_order, None);
        for (address, words) in [
            ("/people?page=00ff", "Esta página de la lista no existe"),
            ("/people?sort=password", "No se puede ordenar una lista"),
            ("/people?password=x", "No existe el filtro"),
            ("/people?credential=weak", "no admite el valor"),
            ("/people?profile=student&school=Zentro", "No existe la escuela"),
            ("/people?section=9Z", "9Z"),
        ] {
            visit.get(address).is(422).says(words).says("Quitar filtros").never_says("Peña Ibáñez");
        }
        visit.get("/people?search=%00%01ana&size=9999").is(200).says("Peña Ibáñez, Ana María");
    }

    fn people_of_another_organization_are_not_there(app: &TestApp) {
        let (_, actor, _) = app.console();
        app.imported(&actor, Profile::Student, PEOPLE);
        let mut visit = app.stranger();
        let ana = id(app, "101");
        visit.get("/people").is(200).never_says("Ibáñez").never_says("Centro");
        visit.get(&format!("/people?id={ana}")).is(200).never_says("Ibáñez");
        visit.get(&format!("/people/{ana}")).is(404).never_says("Ibáñez");
        visit.post(&format!("/people/{ana}/password"), &[]).is(404).never_says("lima-papel-42");
        let file = visit.post("/people/chosen", &[("chosen", &ana), ("do", "csv")]).is(200);
        file.never_says("Ibáñez");
        visit.get("/people/101").is(404);
        assert_eq!(reveals(app), 0);
    }

    fn a_person_is_shown_whole_with_family_and_history(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        let job = app.imported(&actor, Profile::Student, PEOPLE).job;
        let again = app.imported(&actor, Profile::Student, "Documento;Apellidos;Sede\n101;Peña de Ibáñez;Norte\n").job;
        let ana = format!("/people/{}", id(app, "101"));
        let page = visit.get(&ana).is(200)
            .says("Ana María Peña de Ibáñez").says("ana.pena").says("ana@example.org").says("5B").says("Marta Ruiz")
            .says("apellidos: Peña Ibáñez → Peña de Ibáñez").says("escuela: Centro → Norte")
            .says(&format!("/runs/{job}")).says(&format!("/runs/{again}"))
            .never_says("lima-papel-42").never_says("sort_key").never_says("search_key");
        assert!(page.body.find(&format!("/runs/{again}")) < page.body.find(&format!("/runs/{job}")));
        let marta = page.body.split_once("<ul class=\"plain-list\"><li><a href=\"").unwrap().1.split_once('"').unwrap().0.to_owned();
        visit.get(&marta).is(200).says("A su cargo").says(&ana);
    }

    fn a_password_is_shown_once_and_audited(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        app.imported(&actor, Profile::Student, PEOPLE);
        let ana = format!("/people/{}", id(app, "101"));
        visit.get(&ana).is(200).says("Mostrar contraseña").never_says("lima-papel-42");
        let answer = visit.post(&format!("{ana}/password"), &[]).is(200).says("lima-papel-42");
        assert_eq!(answer.headers["cache-control"], "private, no-store");
        assert_eq!(reveals(app), 1);
        let sql = "SELECT COUNT(*) FROM audit WHERE details LIKE '%lima%' OR details LIKE '%papel%'";
        assert_eq!(app.number(sql), 0);
        visit.get(&ana).is(200).never_says("lima-papel-42").says("se mostró la contraseña").says(MANAGER.0);
        visit.get(&format!("{ana}/password")).is(303).leads_to(&ana);
        assert_eq!(reveals(app), 1);
    }

    fn a_password_nobody_may_see_is_not_offered_and_not_given(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        app.imported(&actor, Profile::Student, PEOPLE);
        app.imported(&actor, Profile::Staff, "Documento;Nombres;Usuario;Correo;Rol;Contraseña\n\
            a1;Una;uno;uno@example.org;administrator;puerta-verde-48\na2;Dora;dos;dos@example.org;administrator;ventana-azul-73\n");
        let mut administrator = Visit::of(&app.app);
        administrator.sign_in(("uno", "puerta-verde-48"));
        let manager = app.app.db.read(|tx| tx.query_one::<(uuid::Uuid,)>(
            "SELECT a.id FROM accounts a JOIN roles r ON r.id = a.role_id WHERE r.code = 'manager'", &[])).unwrap().0;
        // Of a higher rank, an equal one, and oneself.
        for person in [manager.to_string(), id(app, "a2"), id(app, "a1")] {
            let answer = administrator.get(&format!("/people/{person}"));
            if answer.status == 200 {
                answer.says("Solo alguien de rango superior").never_says("/password\"");
            }
            let refused = administrator.post(&format!("/people/{person}/password"), &[]);
            assert!(refused.status == 403 || refused.status == 404, "{}", refused.status);
            refused.never_says("ventana-azul-73").never_says("puerta-verde-48");
        }
        // None, one of one's own, and one too old to be shown.
        let own = format!("/people/{manager}");
        visit.get(&own).is(200).says("Tiene contraseña personal").never_says("/password\"");
        visit.post(&format!("{own}/password"), &[]).is(409);
        app.app.db.write(|tx| tx.execute("UPDATE credentials SET created_at = created_at - $1 WHERE account_id =
            (SELECT id FROM accounts WHERE unique_id = '101')", llavero::params![91 * 24 * 3600 * 1000_i64])).unwrap();
        let ana = format!("/people/{}", id(app, "101"));
        visit.get(&ana).is(200).says("venció el plazo para mostrarla").never_says("/password\"");
        visit.post(&format!("{ana}/password"), &[]).is(409).never_says("lima-papel-42");
        app.app.db.write(|tx| tx.execute("UPDATE accounts SET status = 'inactive' WHERE unique_id = '103'", &[])).unwrap();
        let alvaro = format!("/people/{}", id(app, "103"));
        visit.post(&format!("{alvaro}/password"), &[]).is(409).never_says("mesa-verde-17");
        assert_eq!(reveals(app), 0);
        // A pupil sees nobody.
        let mut pupil = Visit::of(&app.app);
        pupil.sign_in(("ana.pena", "lima-papel-42"));
        for address in ["/people", &alvaro] {
            pupil.get(address).is(403);
        }
        pupil.post("/people/chosen", &[("all", "yes"), ("do", "csv")]).is(403).never_says("Núñez");
    }

    fn those_chosen_are_the_ticked_or_all_that_match(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        app.imported(&actor, Profile::Student, PEOPLE);
        app.imported(&actor, Profile::Student, &crowd(1_010));
        visit.get("/people?profile=student").is(200).says("data-counted=\"1013 personas\"");
        let (ana, jose) = (id(app, "101"), id(app, "102"));
        let ticked = [("chosen", ana.as_str()), ("chosen", jose.as_str()), ("profile", "student"), ("do", "slips")];
        visit.post("/people/chosen", &ticked).is(303).leads_to(&format!("/slips?id={ana},{jose}"));
        let all = [("all", "yes"), ("search", "gil 3"), ("profile", "student"), ("sort", "email"), ("do", "credentials")];
        visit.post("/people/chosen", &all).is(303).leads_to("/credentials?search=gil+3&profile=student");
        visit.post("/people/chosen", &[("do", "credentials")]).is(422).says("No eligió a nadie");
        visit.post("/people/chosen", &[("all", "yes"), ("do", "delete")]).is(422);
        visit.post("/people/chosen", &[("chosen", "1"), ("do", "csv")]).is(422);
    }

    fn the_list_as_a_file_is_whole_neutralised_and_audited(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        app.imported(&actor, Profile::Student, PEOPLE);
        app.imported(&actor, Profile::Student, &crowd(1_010));
        let all = [("all", "yes"), ("profile", "student"), ("sort", "-unique_id"), ("do", "csv")];
        let file = visit.post("/people/chosen", &all).is(200);
        assert!(file.headers["content-disposition"].to_str().unwrap().contains("personas.csv"));
        let text = file.body.clone();
        let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
        assert_eq!(lines.len(), 1 + 1_013);
        let ids: BTreeSet<&str> = lines[1..].iter().map(|line| line.split(',').next().unwrap()).collect();
        assert_eq!(ids.len(), 1_013);
        assert!(lines[1].starts_with("2009,") && lines[1_013].starts_with("1000,"), "{} {}", lines[1], lines[1_013]);
        let file = file.says("'=Peña").never_says("lima-papel-42").never_says("mesa-verde-17");
        assert!(lines[0].contains("apellidos") && file.body.contains("5B"));
        let xlsx = visit.post("/people/chosen", &[("all", "yes"), ("search", "ana"), ("do", "xlsx")]).is(200);
        assert!(xlsx.body.starts_with("PK"));
        let exports = "SELECT COUNT(*) FROM audit WHERE action = 'accounts.export' AND details LIKE '%\"rows\":1013%'";
        assert_eq!(app.number(exports), 1);
        assert!(std::fs::read_dir(app.folder.path()).unwrap().all(|entry| !entry.unwrap().file_name().to_string_lossy().contains("personas")));
    }

    fn the_overview_leads_to_those_it_counts(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        app.imported(&actor, Profile::Student, PEOPLE);
        app.app.db.write(|tx| tx.execute("DELETE FROM credentials WHERE account_id IN
            (SELECT id FROM accounts WHERE unique_id IN ('102', '103'))", &[])).unwrap();
        app.settle_credentials();
        let overview = visit.get("/").is(200).says("href=\"/people?school=Centro&#38;status=active\"");
        let overview = overview.says("href=\"/people?profile=student&#38;status=active\"");
        for (address, count) in [
            ("/people?status=active&credential=none&signed_in=no", 2),
            ("/people?status=active&signed_in=yes", 1),
        ] {
            assert!(overview.body.replace("&#38;", "&").contains(&format!("href=\"{address}\"")), "{address}");
            assert_eq!(shown(&visit.get(address).is(200).body).len(), count, "{address}");
        }
    }

    fn a_page_takes_few_queries_however_many_stand_on_it(app: &TestApp) {
        let (_, actor, _) = app.console();
        app.imported(&actor, Profile::Student, PEOPLE);
        app.imported(&actor, Profile::Student, &crowd(400));
        let cost = |work: &dyn Fn()| {
            let before = queries_run();
            work();
            queries_run() - before
        };
        for pairs in [&[][..], &[("search", "gil")], &[("school", "Norte"), ("credential", "none")]] {
            let filter = Filter::parse(pairs).unwrap();
            for size in [25, 200] {
                let page = cost(&|| drop(list::list(&app.app, &actor, &filter, Sort::default(), size, None).unwrap()));
                assert!(page <= 10, "{pairs:?} {size}: {page}");
            }
            let rest = cost(&|| {
                list::count(&app.app, &actor, &filter).unwrap();
                drop(list::choices(&app.app, &actor, &filter).unwrap());
            });
            assert!(rest <= 12, "{pairs:?}: {rest}");
        }
        let ana = id(app, "101").parse().unwrap();
        let person = cost(&|| {
            list::show(&app.app, &actor, &id(app, "101")).unwrap();
            drop(history::of_account(&app.app, &actor, ana, Locale::Es).unwrap());
        });
        assert!(person <= 24, "{person}");
    }
}
