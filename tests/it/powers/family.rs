//! Guardians and advisors look at whom they answer for, and at nobody else (2.7).

use llavero::accounts::Profile;
use llavero::accounts::bulk::actions::apply;
use llavero::accounts::bulk::{Change, Request};
use llavero::accounts::filter::Filter;
use llavero::accounts::undo::undo;
use llavero::associations::actions::{children, look};
use llavero::jobs::Progress;
use llavero::params;
use uuid::Uuid;

use super::{Cast, cast};
use crate::console::{Answer, Visit};
use crate::harness::both;

impl Cast<'_> {
    /// `adult` answers for `child` as that.
    fn entrust(&self, child: &str, adult: &str, kind: &str) {
        let (of, child, adult) = (self.organization.id, self.id(child), self.id(adult));
        let sql = "INSERT INTO associations (organization_id, student_id, adult_id, kind, changed_by)
                   VALUES ($1, $2, $3, $4, $1)";
        self.app.app.db.write(|tx| tx.execute(sql, params![of, child, adult, kind])).unwrap();
    }

    fn child(&self, who: &str, whom: Uuid) -> Answer {
        self.browser(who).get(&format!("/children/{whom}"))
    }

    /// Whose pages the first page of somebody leads to.
    fn listed(&self, who: &str) -> Vec<Uuid> {
        let first = self.browser(who).get("/").is(200).body;
        first.split("href=\"/children/").skip(1).map(|rest| rest[..36].parse().unwrap()).collect()
    }
}

/// Everybody of the organization, by the names of the cast.
const ALL: [&str; 12] =
    ["gestora", "uno", "dos", "tres", "registro", "sup.uno", "sup.dos", "sup.tres", "coord", "profe", "nora", "sura"];

/// Who answers for whom: of one school or of several, beside any role or none.
const TIES: &[(&str, &str, &str)] = &[
    ("profe", "nora", "advisor"),
    ("profe", "sura", "guardian"),
    ("sup.uno", "nora", "guardian"),
    ("coord", "sura", "guardian"),
    ("sura", "nora", "guardian"),
    ("gestora", "nora", "guardian"),
    ("gestora", "nora", "advisor"),
];

both! {
    fn adults_see_those_they_answer_for_and_nobody_else(app: &TestApp) {
        let cast = cast(app);
        for (adult, child, kind) in TIES {
            cast.entrust(child, adult, kind);
        }
        // Neither somebody with powers nor what is no such tie.
        cast.entrust("uno", "profe", "guardian");
        cast.entrust("nora", "sup.dos", "cousin");
        for who in ALL {
            let mut listed = cast.listed(who);
            listed.dedup();
            for whom in ALL {
                let id = cast.id(whom);
                let may = TIES.iter().any(|(adult, child, _)| (*adult, *child) == (who, whom));
                let seen = look(&app.app, &cast.actor(who), id).is_ok();
                assert_eq!((seen, listed.contains(&id)), (may, may), "{who} {whom}");
            }
        }
        // One who is tied in two ways stands in both lists, and has one page.
        assert_eq!(cast.listed("gestora"), [cast.id("nora"), cast.id("nora")]);
        assert!(children(&app.app, &cast.operator).unwrap().all.is_empty());
        assert!(look(&app.app, &cast.operator, cast.id("nora")).is_err());
    }

    fn the_page_is_to_read_and_tells_nothing_of_others(app: &TestApp) {
        let cast = cast(app);
        cast.entrust("nora", "sup.uno", "guardian");
        cast.entrust("nora", "profe", "guardian");
        cast.entrust("sura", "profe", "guardian");
        let first = cast.browser("profe").get("/").is(200);
        first.says("Estudiantes a su cargo").says("Nora Niño").says("Norte").says("Sura Sur").never_says("href=\"/people");
        let page = cast.child("profe", cast.id("nora")).is(200);
        let page = page.says("Nora Niño").says("nora").says("Norte").says("5A").says("Usted ve esta página como acudiente");
        // No password, nothing of the other guardian, nothing that was done, nothing to press.
        let page = page.never_says("Puente-Lluvia-84").never_says("Sara Sol").never_says("Historia").never_says("/people/");
        let main = page.body.split("<main").nth(1).unwrap().split("</main>").next().unwrap();
        assert!(!main.contains("<form") && !main.contains("<button") && !main.contains("<input"), "{main}");
        let mut visit = cast.browser("profe");
        for (path, status) in [("", 405), ("/password", 404), ("/edit", 404)] {
            visit.post(&format!("/children/{}{path}", cast.id("nora")), &[]).is(status);
        }
        // What needs a permission needs it of their own children too.
        visit.get(&format!("/people/{}", cast.id("nora"))).is(403);
        visit.post(&format!("/people/{}/password", cast.id("nora")), &[]).is(403);
    }

    fn what_is_not_there_for_them_is_not_found_and_written_down(app: &TestApp) {
        let cast = cast(app);
        cast.entrust("nora", "profe", "guardian");
        let made_up = Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0001);
        for whom in [made_up, cast.id("sura"), cast.id("ajena"), cast.id("profe")] {
            cast.child("profe", whom).is(404).never_says("Sura");
            assert_eq!(cast.denied(whom), 1);
        }
        cast.browser("profe").get("/children/nora").is(404);
        assert_eq!(cast.denied(cast.id("nora")), 0);
        Visit::of(&app.app).get(&format!("/children/{made_up}")).is(303);
    }

    fn who_became_inactive_or_was_taken_back_is_not_shown(app: &TestApp) {
        let (_, operator, _) = app.console();
        let head = "Documento;Usuario;Nombres;Sede;Acudiente;Correo acudiente\n";
        let marta = "Marta Ruiz;marta@correo.example";
        app.imported(&operator, Profile::Student, &format!("{head}n;nora;Nora;Norte;{marta}\ns;sura;Sura;Sur;;\n"));
        let second = app.imported(&operator, Profile::Student, &format!("{head}s;sura;Sura;Sur;{marta}\n"));
        let id = |name: &str| -> Uuid {
            let sql = "SELECT id FROM accounts WHERE username = $1 OR profile = $1";
            app.app.db.read(|tx| tx.query_one::<(Uuid,)>(sql, params![name])).unwrap().0
        };
        let [nora, sura] = ["nora", "sura"].map(|name| format!("/children/{}", id(name)));
        // A guardian of pupils of two schools, who has no role that could see either.
        let mut marta = Visit::as_account(&app.app, operator.organization, id("guardian"));
        marta.get("/").is(200).says("Nora").says("Norte").says("Sura").says("Sur");
        marta.get(&nora).is(200);
        marta.get(&sura).is(200);
        undo(&app.app, &operator, second.job, &Progress::default()).unwrap();
        marta.get("/").is(200).says("Nora").never_says("Sura");
        marta.get(&sura).is(404);
        let filter = Filter { ids: vec![id("nora")], ..Filter::default() };
        let change = Change::Deactivate { keep: true, comment: String::new() };
        apply(&app.app, &operator, &Request { filter, change, sure: false }, None, &Progress::default()).unwrap();
        marta.get("/").is(200).never_says("Nora");
        marta.get(&nora).is(404);
    }
}
