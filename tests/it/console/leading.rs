//! Where requests may lead people: to pages of the console alone, whatever a parameter, a form or a header says.

use axum::body::Body;
use axum::http::{Request, header};
use llavero::accounts::Profile;

use super::{Answer, MANAGER, Visit};
use crate::harness::{NOW, both};

/// What attackers send in the place of a page of ours. A browser takes control characters and backslashes out or
/// for slashes before it follows an address.
const ELSEWHERE: [&str; 16] = [
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example/",
    "/\n/evil.example/",
    "/\r/evil.example/",
    "\t//evil.example",
    "/%09/evil.example/",
    "/%2F/evil.example/",
    "/.//evil.example",
    "/..//evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "/\u{0}",
    "/a\r\nset-cookie: a=b",
    "/ñ\u{7f}",
    "/people?x=\u{1}",
];

fn escaped(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

#[track_caller]
fn is_harmless(answer: &Answer, next: &str) {
    assert!(!answer.status.is_server_error(), "{next:?}: {}", answer.status);
    assert!(!answer.body.contains("evil.example"), "{next:?}: {}", answer.body);
    assert!(answer.headers.get_all(header::SET_COOKIE).iter().all(|one| !one.as_bytes().starts_with(b"a=b")));
}

both! {
    fn nothing_that_is_asked_for_leads_to_another_site(app: &TestApp) {
        app.console();
        let at = app.at(NOW + 11 * 60_000);
        for next in ELSEWHERE {
            let mut visit = Visit::of(&app.app);
            let query = escaped(next);
            for address in ["/sign-in", "/sign-in/second"] {
                is_harmless(&visit.get(&format!("{address}?next={query}")), next);
            }
            let wrong = [("identifier", MANAGER.0), ("password", "no es esta"), ("next", next)];
            is_harmless(&visit.post("/sign-in", &wrong).is(422), next);
            is_harmless(&visit.post("/sign-in/second", &[("code", "1"), ("next", next)]).leads_to("/sign-in"), next);
            is_harmless(&visit.post("/preferences", &[("locale", "es"), ("back", next)]).is(303).leads_to("/"), next);
            visit.post("/sign-in", &[("identifier", MANAGER.0), ("password", MANAGER.1), ("next", next)]).is(303).leads_to("/");

            let mut visit = visit.at(&at);
            is_harmless(&visit.get(&format!("/me/confirm?next={query}")).is(200), next);
            let given = [("password", MANAGER.1), ("next", next)];
            visit.post("/me/confirm", &given).is(303).leads_to("/");
        }
        // What is ours is followed.
        let mut visit = Visit::of(&app.app);
        visit.post("/preferences", &[("back", "/people?search=Pe%C3%B1a")]).leads_to("/people?search=Pe%C3%B1a");
        let fields = [("identifier", MANAGER.0), ("password", MANAGER.1), ("next", "/help#people")];
        visit.post("/sign-in", &fields).is(303).leads_to("/help#people");
    }

    fn neither_the_address_asked_for_nor_the_one_come_from_leads_to_another_site(app: &TestApp) {
        app.console();
        let mut visit = Visit::of(&app.app);
        // Such an address is none of the console's; asked for, it must not become where signing in leads.
        for address in ["//evil.example/", "//evil.example/people", "/people//evil.example"] {
            let answer = visit.get(address);
            assert!(!answer.status.is_server_error(), "{address}: {}", answer.status);
            assert!(answer.location.is_none_or(|leads| !leads.contains("//")), "{address}");
        }
        let asked = visit.get("/people?search=%2F%2Fevil.example").is(303).location.unwrap();
        assert!(asked.starts_with("/sign-in?next=%2Fpeople%3F"), "{asked}");
        visit.sign_in(MANAGER);
        let mut late = visit.at(&app.at(NOW + 11 * 60_000));
        for (referer, leads) in [
            ("http://x//evil.example/", "/me/confirm?next=%2F"),
            ("http://x/\\evil.example", "/me/confirm?next=%2F"),
            ("http://x/%09/evil.example", "/me/confirm?next=%2F"),
            ("http://evil.example/slips", "/me/confirm?next=%2F"),
            ("http://x@evil.example/slips", "/me/confirm?next=%2F"),
            ("http://x/slips?profile=student", "/me/confirm?next=%2Fslips%3Fprofile%3Dstudent"),
        ] {
            let request = Request::post("/slips/print")
                .header(header::HOST, "x")
                .header(header::REFERER, referer)
                .header("sec-fetch-site", "same-origin")
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
            late.send(request.body(Body::empty()).unwrap()).is(303).leads_to(leads);
        }
    }

    fn no_name_of_a_file_breaks_the_answer_that_brings_it(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        app.imported(&actor, Profile::Student, "ID;Nombre;Apellido\n1;Ana;Peña\n");
        // The name of the problems file is made of it, and file systems take 255 bytes.
        let name = format!("{}'*; x=y", "😀".repeat(100));
        let boundary = "----llavero";
        let body = format!(
            "--{boundary}\r\ncontent-disposition: form-data; name=\"profile\"\r\n\r\nstudent\r\n\
             --{boundary}\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}.csv\"\r\n\
             content-type: text/csv\r\n\r\nID;Nombre;Apellido;Correo\n2;Leo;Gil;no es un correo\n\r\n--{boundary}--\r\n"
        );
        let request = Request::post("/imports")
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={boundary}"));
        let upload = visit.send(request.body(Body::from(body)).unwrap()).is(303).location.unwrap();
        visit.post(&upload, &[("profile", "student")]);
        visit.ended(&format!("{upload}/check"));
        let file = visit.get(&format!("{upload}/problems")).is(200);
        let disposition = file.headers[header::CONTENT_DISPOSITION].to_str().unwrap();
        assert!(disposition.starts_with("attachment; filename=\"") && disposition.contains("%F0%9F%98%80"), "{disposition}");
    }
}
