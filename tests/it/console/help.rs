//! The guide at `/help`: in the reader's language, at what it says about the page they come from, for everybody.

use axum::body::Body;
use axum::http::{Request, header};

use super::Visit;
use crate::harness::both;

both! {
    fn the_guide_is_shown_in_the_readers_language_signed_in_or_not(app: &TestApp) {
        let (_, _, mut visit) = app.console();
        visit.get("/help").is(200).says("Guía de Llavero").says("<section id=\"import\"").says("href=\"/imports\"");
        visit.post("/preferences", &[("locale", "en"), ("back", "/help")]).leads_to("/help");
        visit.get("/help").is(200).says("A guide to Llavero").says("href=\"#import\"").never_says("<strong></strong>");
        let mut stranger = Visit::of(&app.app);
        let asked = |language: &str| {
            Request::get("/help").header(header::ACCEPT_LANGUAGE, language).body(Body::empty()).unwrap()
        };
        stranger.send(asked("pt-BR")).is(200).says("Guia do Llavero").says("href=\"/sign-in\"").never_says("href=\"/imports\"");
        stranger.get("/sign-in").is(200).says("href=\"/help?page=/sign-in\"");
    }

    fn every_page_leads_to_what_the_guide_says_about_it(app: &TestApp) {
        let (_, _, mut visit) = app.console();
        visit.get("/people?search=Ana").is(200).says("href=\"/help?page=/people\"");
        visit.get("/nothing").is(404).says("href=\"/help\"");
        for (from, to) in [
            ("/people", "/help#find"),
            ("/people/-/edit", "/help#by-hand"),
            ("/imports/-/check", "/help#check"),
            ("/settings/roles/new", "/help#roles"),
            ("/", "/help"),
            ("https://evil.example/", "/help"),
            ("//evil.example\r\nx: y", "/help"),
        ] {
            let query = form_urlencoded::byte_serialize(from.as_bytes()).collect::<String>();
            visit.get(&format!("/help?page={query}")).is(303).leads_to(to);
        }
    }

    fn its_pictures_come_as_they_are_asked_for(app: &TestApp) {
        let mut visit = Visit::of(&app.app);
        let page = visit.get("/help").is(200).body;
        let pictures: Vec<&str> = page.split("<img src=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        assert!(pictures.len() > 15, "{pictures:?}");
        assert_eq!(page.matches("loading=\"lazy\"").count(), pictures.len());
        for picture in pictures {
            let answer = visit.get(picture).is(200);
            assert_eq!(answer.headers[header::CONTENT_TYPE], "image/png");
            assert!(answer.bytes.starts_with(b"\x89PNG"), "{picture}");
        }
        for address in ["/help/images/es/nothing.png", "/help/images/../es.md", "/help/images/%2e%2e/es.md", "/help/es.md"] {
            visit.get(address).is(404);
        }
    }
}
