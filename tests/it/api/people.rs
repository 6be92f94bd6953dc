//! People over the API: the list cut in pages, filters, one in full.

use llavero::accounts::Profile;
use serde_json::json;

use crate::harness::both;

both! {
    fn the_pages_are_the_whole_list_cut_in_pieces(app: &TestApp) {
        let (actor, program) = app.api();
        let rows: String = (1..=7).map(|n| format!("{n},Ana,Gil {n},{}\n", if n % 2 == 0 { "Norte" } else { "Sur" })).collect();
        app.imported(&actor, Profile::Student, &format!("ID,Nombres,Apellidos,Sede\n{rows}"));
        let mut seen = Vec::new();
        let mut path = "/people?sort=-unique_id&limit=3".to_owned();
        let last = loop {
            let page = program.get(&path).is(200);
            assert_eq!(page.json["count"], 7);
            let rows = page.json["rows"].as_array().unwrap();
            seen.extend(rows.iter().map(|row| row["unique_id"].as_str().unwrap().to_owned()));
            let Some(next) = page.json["next"].as_str() else { break page };
            path = format!("/people?sort=-unique_id&limit=3&page={next}");
        };
        assert_eq!(seen, ["7", "6", "5", "4", "3", "2", "1"]);
        let before = last.json["previous"].as_str().unwrap();
        let page = program.get(&format!("/people?sort=-unique_id&limit=3&page={before}")).is(200);
        assert_eq!(page.json["rows"][0]["unique_id"], "4");
        // A page of another order, one with a letter changed, one made up.
        program.get(&format!("/people?sort=email&page={before}")).refused(422, "page-unknown");
        program.get(&format!("/people?page={before}00")).refused(422, "page-unknown");
        assert_eq!(program.get("/people/count?school=norte").is(200).json["count"], 3);
    }

    fn one_person_is_told_in_full_but_for_their_password(app: &TestApp) {
        let (actor, program) = app.api();
        let text = "ID,Nombres,Apellidos,Sede,Contraseña\n1,Ana,Gil,Norte,pez-luna-47-sol\n";
        app.imported(&actor, Profile::Student, text);
        let ana = program.get("/people?search=an").is(200).json["rows"][0].clone();
        let id = ana["id"].as_str().unwrap();
        let person = program.get(&format!("/people/{id}")).is(200);
        assert_eq!((&person.json["credential"], &person.json["school"]), (&json!("initial"), &json!("Norte")));
        let history = program.get(&format!("/people/{id}/history")).is(200);
        assert_eq!(history.json["rows"].as_array().unwrap().len(), 2);
        for answer in [&person, &history] {
            assert!(!answer.text().contains("pez-luna"), "{}", answer.text());
        }
    }
}
