//! The settings in the console: each key saved and refused beside its field, stale forms, lists, colour and logo.

use axum::body::Body;
use axum::http::{Request, header};
use llavero::access::Actor;
use llavero::accounts::Profile;
use llavero::i18n::Locale;
use llavero::organization::Settings;
use llavero::organization::actions::{NewOrganization, change_settings, create, get};
use llavero::organization::rules::SettingsChange;
use llavero::organization::rules::settings::pairs;
use secrecy::SecretString;

use super::{Answer, Visit};
use crate::harness::{TestApp, both};

const OTHER: (&str, &str) = ("otra@norte.example", "otra frase bien larga");
const PAGES: [&str; 7] = [
    "/settings",
    "/settings/schools",
    "/settings/lists",
    "/settings/usernames",
    "/settings/passwords",
    "/settings/imports",
    "/settings/single-sign-on",
];

/// A list of which no option was seen yet.
const UNCHOSEN: &str = "\0";

/// The fields of the one form of a page that posts to itself, as a browser would send them.
fn fields(page: &str, address: &str) -> Vec<(String, String)> {
    let form =
        page.split(&format!("method=\"post\" action=\"{address}\"")).nth(1).unwrap().split("</form>").next().unwrap();
    let plain = |text: &str| {
        text.replace("&#34;", "\"")
            .replace("&#39;", "'")
            .replace("&#60;", "<")
            .replace("&#62;", ">")
            .replace("&#38;", "&")
    };
    let attribute = |tag: &str, name: &str| {
        tag.split(&format!(" {name}=\"")).nth(1).map(|rest| plain(rest.split('"').next().unwrap()))
    };
    let mut found = Vec::new();
    for piece in form.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap();
        let name = attribute(tag, "name");
        if tag.starts_with("input") {
            let choice = tag.contains("type=\"radio\"") || tag.contains("type=\"checkbox\"");
            if !choice || tag.contains(" checked") {
                found.push((name.unwrap(), attribute(tag, "value").unwrap_or_default()));
            }
        } else if tag.starts_with("select") {
            found.push((name.unwrap(), UNCHOSEN.to_owned()));
        } else if tag.starts_with("textarea") {
            found.push((name.unwrap(), plain(text)));
        } else if tag.starts_with("option") {
            let last = found.last_mut().unwrap();
            if tag.contains(" selected") || last.1 == UNCHOSEN {
                last.1 = attribute(tag, "value").unwrap();
            }
        }
    }
    found
}

/// Opens a page's form.
fn open(visit: &mut Visit, address: &str) -> Vec<(String, String)> {
    fields(&visit.get(address).is(200).body, address)
}

/// Sends it with other values in some of its fields.
fn send(visit: &mut Visit, address: &str, form: &[(String, String)], other: &[(&str, &str)]) -> Answer {
    let kept = form.iter().filter(|(name, _)| other.iter().all(|(changed, _)| changed != name));
    let all: Vec<(&str, &str)> =
        kept.map(|(name, value)| (name.as_str(), value.as_str())).chain(other.iter().copied()).collect();
    visit.post(address, &all)
}

fn setting(app: &TestApp, actor: &Actor, key: &str) -> String {
    let all = pairs(&get(&app.app, actor).unwrap());
    all.into_iter().find(|(known, _)| known == key).map(|(_, value)| value).unwrap_or_default()
}

/// Somebody else changes something meanwhile.
fn meanwhile(app: &TestApp, actor: &Actor, key: &str, value: &str) {
    let now = get(&app.app, actor).unwrap().settings;
    change_settings(&app.app, actor, &SettingsChange::parse(&now, [(key, value)]).unwrap()).unwrap();
}

fn another(app: &TestApp) -> Visit {
    let new = NewOrganization {
        name: "Otra".into(),
        locale: Locale::Es,
        settings: Settings::of_locale(Locale::Es),
        manager: Some((OTHER.0.into(), SecretString::from(OTHER.1))),
    };
    create(&app.app, new).unwrap();
    let mut visit = Visit::of(&app.app);
    visit.sign_in(OTHER);
    visit
}

fn picture(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    image::RgbImage::new(width, height).write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}

fn upload(visit: &mut Visit, was: &str, bytes: &[u8]) -> Answer {
    let mut body = format!("--x\r\ncontent-disposition: form-data; name=\"was.logo\"\r\n\r\n{was}\r\n").into_bytes();
    body.extend(b"--x\r\ncontent-disposition: form-data; name=\"logo\"; filename=\"a.png\"\r\n\r\n");
    body.extend(bytes);
    body.extend(b"\r\n--x--\r\n");
    let request = Request::post("/settings/logo")
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x");
    visit.send(request.body(Body::from(body)).unwrap())
}

both! {
    fn every_setting_is_saved_and_refused_beside_its_field(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        // page, field, key, good value, what is kept, bad value, the fault's field
        for (page, field, key, good, kept, bad, fault) in [
            ("/settings", "name", "name", "Colegio «San José»", "Colegio «San José»", " ", "name"),
            ("/settings", "locale", "locale", "en", "en", "fr", "locale"),
            ("/settings", "sign_in_url", "sign_in_url", "https://l.example/a", "https://l.example/a", "l.example", "sign_in_url"),
            ("/settings", "letterhead", "letterhead", "Calle 5\r\nTel. 1", "Calle 5 | Tel. 1", "1\n2\n3\n4\n5", "letterhead"),
            ("/settings", "accent", "accent", "#000080", "#000080", "#ffd700", "accent"),
            ("/settings/usernames", "username_pattern", "username_pattern", "{f}{last1}", "{f}{last1}", "{apodo}", "username_pattern"),
            ("/settings/usernames", "withhold", "withhold_names", "forever", "forever", "always", "withhold_names"),
            ("/settings/usernames", "username_policy", "username_policy", "global", "global", "strict", "username_policy"),
            ("/settings/passwords", "printable_days", "printable_days", "30", "30", "0", "printable_days"),
            ("/settings/passwords", "password_style.student", "password_style.student", "digits:6", "digits:6", "digits:5", "password_style.student"),
            ("/settings/passwords", "password_style.teacher", "password_style.teacher", "random:12:lower", "random:12:lower", "digits:6", "password_style.teacher"),
            ("/settings/imports", "guard_share", "guard_share", "30", "30%", "300", "guard_share"),
            ("/settings/imports", "guard_from", "guard_from", "5", "5", "-1", "guard_from"),
            ("/settings/single-sign-on", "single_sign_on", "single_sign_on", "yes", "yes", "maybe", "single_sign_on"),
        ] {
            let form = open(&mut visit, page);
            let before = setting(app, &actor, key);
            send(&mut visit, page, &form, &[(field, bad)]).is(422).says(&format!("id=\"{fault}-fault\""));
            assert_eq!(setting(app, &actor, key), before, "{key}");
            send(&mut visit, page, &form, &[(field, good)]).is(303).leads_to(page);
            assert_eq!(setting(app, &actor, key), kept, "{key}");
            let form = open(&mut visit, page);
            send(&mut visit, page, &form, &[]).is(303);
        }
        let entries = app.number("SELECT COUNT(*) FROM audit WHERE action = 'organization.settings'");
        assert_eq!(entries, 14, "what changes nothing leaves no entry");
        visit.get("/settings").is(200).says("No settings changed");
        visit.get("/settings").is(200).never_says("No settings changed");
    }

    fn nothing_typed_is_lost_when_a_form_is_refused(app: &TestApp) {
        let (_, _, mut visit) = app.console();
        let form = open(&mut visit, "/settings");
        let typed = [("name", "Colegio Nuevo"), ("letterhead", "Calle 9"), ("sign_in_url", "no es")];
        send(&mut visit, "/settings", &form, &typed).is(422).says("value=\"Colegio Nuevo\"").says("Calle 9").says("value=\"no es\"");
    }

    fn rules_of_ones_own_are_put_together_and_shown_again(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        let form = open(&mut visit, "/settings/usernames");
        let custom = [("username_policy", "custom"), ("username_scope", "organization"), ("username_length", "20"),
            ("username_start", "yes"), ("username_marks_are", "forbidden"), ("username_marks", "<>"),
            ("withhold", "years"), ("withhold_years", "3")];
        send(&mut visit, "/settings/usernames", &form, &custom).is(303);
        for (key, value) in [("username_policy", ""), ("username_scope", "organization"), ("username_length", "20"),
            ("username_start", "yes"), ("username_spaces", "no"), ("username_forbidden", "<>"), ("withhold_names", "3")] {
            assert_eq!(setting(app, &actor, key), value, "{key}");
        }
        let form = open(&mut visit, "/settings/usernames");
        send(&mut visit, "/settings/usernames", &form, &[]).is(303);
        assert_eq!(app.number("SELECT COUNT(*) FROM audit WHERE action = 'organization.settings'"), 1);
        for (field, bad, fault) in [("username_length", "7", "username_length-fault"), ("username_marks", "ñ", "username_forbidden-fault"),
            ("username_scope", "world", "username_scope-fault")] {
            send(&mut visit, "/settings/usernames", &form, &[(field, bad)]).is(422).says(fault);
        }
        send(&mut visit, "/settings/usernames", &form, &[("username_policy", "school")]).is(303);
        assert_eq!(setting(app, &actor, "username_allowed"), ".-_");
    }

    fn grades_have_passwords_of_their_own_and_lose_them_again(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        app.imported(&actor, Profile::Student, "ID;Nombre;Apellido;Grado\n1;Ana;Peña;1.º\n");
        let form = open(&mut visit, "/settings/passwords");
        send(&mut visit, "/settings/passwords", &form, &[("grade_style.1.º", "digits:6"), ("new_grade", "Kínder"), ("new_style", "digits:8")]).is(303);
        assert_eq!(setting(app, &actor, "grade_style.1.º"), "digits:6");
        assert_eq!(setting(app, &actor, "grade_style.Kínder"), "digits:8");
        let form = open(&mut visit, "/settings/passwords");
        send(&mut visit, "/settings/passwords", &form, &[("grade_style.1.º", "digits:5")]).is(422).says("grade_style.1.º-fault");
        send(&mut visit, "/settings/passwords", &form, &[("new_grade", "2.º"), ("new_style", "digits:4")]).is(422).says("grade_style.2.º-fault");
        send(&mut visit, "/settings/passwords", &form, &[("grade_style.1.º", "")]).is(303);
        assert_eq!(setting(app, &actor, "grade_style.1.º"), "");
    }

    fn a_form_that_somebody_else_overtook_overwrites_nothing_unseen(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        let form = open(&mut visit, "/settings");
        meanwhile(app, &actor, "name", "Colegio de Ella");
        meanwhile(app, &actor, "letterhead", "Calle de ella");
        // Another field than hers: both changes stand.
        send(&mut visit, "/settings", &form, &[("sign_in_url", "https://l.example")]).is(303);
        assert_eq!(setting(app, &actor, "name"), "Colegio de Ella");
        assert_eq!(setting(app, &actor, "sign_in_url"), "https://l.example");
        // The same field: told what it was and is, and what was typed stays in it.
        let told = send(&mut visit, "/settings", &form, &[("name", "Colegio Mío")]).is(422)
            .says("name-fault").says("Distrito Los Andes").says("Colegio de Ella").says("value=\"Colegio Mío\"");
        assert_eq!(setting(app, &actor, "name"), "Colegio de Ella");
        // Sent again from there it stands, and what was not touched is hers.
        let form = fields(&told.body, "/settings");
        send(&mut visit, "/settings", &form, &[]).is(303);
        assert_eq!(setting(app, &actor, "name"), "Colegio Mío");
        assert_eq!(setting(app, &actor, "letterhead"), "Calle de ella");
        // Both wanted the same: nothing to tell.
        let form = open(&mut visit, "/settings");
        meanwhile(app, &actor, "name", "Colegio de Ambas");
        send(&mut visit, "/settings", &form, &[("name", "Colegio de Ambas")]).is(303);
        // Usernames: one rule in the place of a part that changed.
        let form = open(&mut visit, "/settings/usernames");
        meanwhile(app, &actor, "username_scope", "organization");
        send(&mut visit, "/settings/usernames", &form, &[("username_policy", "global")]).is(422).says("username_scope-fault");
        assert_eq!(setting(app, &actor, "username_scope"), "organization");
    }

    fn clashes_are_named_and_names_the_new_rule_would_refuse_are_listed(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        let people = "ID;Nombre;Apellido;Usuario;Escuela\n101;Ana;Gil;ana.gil;Norte\n102;Ana;Gil;ana.gil;Sur\n103;Luz;Mora;_luz;Norte\n";
        app.imported(&actor, Profile::Student, people);
        let page = "/settings/usernames";
        let form = open(&mut visit, page);
        send(&mut visit, page, &form, &[("username_policy", "global")]).is(422).says("101").says("102").says("ana.gil").says("username_policy-fault");
        assert_eq!(setting(app, &actor, "username_policy"), "school");
        let start = [("username_policy", "custom"), ("username_start", "yes")];
        send(&mut visit, page, &form, &start).is(200).says("_luz").never_says("<code>ana.gil</code>:");
        assert_eq!(setting(app, &actor, "username_start"), "yes");
    }

    fn a_pattern_is_tried_on_five_real_people(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        visit.get("/settings/usernames").is(200).says("Cuando haya personas");
        let rows: String = (1..=7).map(|n| format!("{n};Ana;Peña{n}\n")).collect();
        app.imported(&actor, Profile::Student, &format!("ID;Nombre;Apellido\n{rows}"));
        let shown = visit.get("/settings/usernames/examples?value=%7Bf%7D-%7Blast1%7D").is(200).says("a-pena1").body;
        assert_eq!(shown.matches("<code>").count(), 5);
        visit.get("/settings/usernames/examples?value=%7Bapodo%7D").is(200).says("apodo").never_says("<code>");
        visit.get("/settings/accent?value=%23000080").is(200).says("16,0");
        visit.get("/settings/accent?value=%23ffd700").is(200).says("bad-word");
    }

    fn schools_departments_and_titles_are_kept(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        for (list, page) in [("school", "/settings/schools"), ("department", "/settings/lists"), ("title", "/settings/lists")] {
            let add = format!("/settings/add/{list}");
            visit.post(&add, &[("name", "Norte")]).is(303).leads_to(page);
            visit.get(page).is(200).says("Se agregó: Norte");
            visit.post(&add, &[("name", " ")]).is(422).says("name-fault");
            visit.post(&add, &[("name", "NORTE")]).is(422).says("value=\"NORTE\"");
            let listed = visit.get(page).body;
            let at = listed.find(&format!("/settings/entry/{list}/")).unwrap();
            let entry = listed[at..].split('"').next().unwrap().to_owned();
            let form = open(&mut visit, &entry);
            send(&mut visit, &entry, &form, &[("name", "")]).is(422).says("name-fault");
            send(&mut visit, &entry, &form, &[("name", "Sur")]).is(303);
            // From the page of before.
            send(&mut visit, &entry, &form, &[("name", "Oeste")]).is(422).says("name-fault").says("Sur").says("value=\"Oeste\"");
            if list == "school" {
                let code = format!("{entry}/code");
                visit.post(&code, &[("was.code", ""), ("code", "105001")]).is(303);
                visit.post(&code, &[("was.code", ""), ("code", "9")]).is(422).says("code-fault").says("105001");
                app.imported(&actor, Profile::Student, "ID;Nombre;Apellido;Escuela\n1;Ana;Peña;Sur\n");
                visit.get(&entry).is(200).never_says("/remove\"");
                visit.post(&format!("{entry}/remove"), &[]).is(422).says("Sur");
            } else {
                visit.post(&format!("{entry}/remove"), &[]).is(303);
                visit.get(&entry).is(404);
            }
        }
    }

    fn a_logo_is_put_shown_and_taken_away(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        for (bytes, said) in [
            (b"GIF89a no picture of ours".to_vec(), "PNG"),
            (b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec(), "logo-fault"),
            (picture(300, 8), "4000"),
            (vec![0x89; (1 << 20) + 1], "1024"),
            (vec![0x89; (8 << 20) + 1], "1024"),
            (Vec::new(), "logo-fault"),
        ] {
            upload(&mut visit, "", &bytes).is(422).says("logo-fault").says(said);
        }
        upload(&mut visit, "", &picture(60, 40)).is(303).leads_to("/settings");
        let logo = setting(app, &actor, "logo");
        let address = format!("/logo?v={logo}");
        let shown = visit.get("/").is(200).says(&address);
        assert_eq!(shown.headers[header::CACHE_CONTROL], "private, no-store");
        let served = visit.get(&address).is(200);
        assert_eq!(served.headers[header::CONTENT_TYPE], "image/png");
        assert!(served.headers[header::CACHE_CONTROL].to_str().unwrap().starts_with("private, max-age"));
        // A page that shows no logo yet replaces none unseen.
        upload(&mut visit, "", &picture(80, 40)).is(422).says("logo-fault");
        assert_eq!(setting(app, &actor, "logo"), logo);
        visit.post("/settings/logo/remove", &[("was.logo", &logo)]).is(303);
        visit.get("/").is(200).never_says("/logo?");
        visit.get(&address).is(404);
    }

    fn a_lost_logo_leaves_every_page_as_it_is_without_one(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        upload(&mut visit, "", &picture(64, 40)).is(303);
        let logo = setting(app, &actor, "logo");
        let address = format!("/logo?v={logo}");
        visit.get("/runs").is(200).says(&address);
        std::fs::remove_file(app.path("files").join(&logo)).unwrap();
        for page in ["/", "/runs", "/settings", "/slips?layout=1up", "/sign-in"] {
            visit.get(page).is(200).never_says(&address);
        }
        visit.get(&address).is(404);
        // Whoever prints is told, and it can be taken away or put anew.
        app.imported(&actor, Profile::Student, "ID;Nombre;Apellido;Usuario;Contraseña\n1;Ana;Peña;ana;lima-papel-42\n");
        visit.get("/slips?layout=1up&profile=student").is(200).says("sin el logo");
        visit.get("/slips?layout=8up&profile=student").is(200).never_says("sin el logo");
        visit.get("/slips/picture?layout=1up&profile=student").is(200).says("<svg");
        visit.get("/settings").is(200).says("/settings/logo/remove");
        upload(&mut visit, &logo, &picture(64, 40)).is(303);
        visit.get("/runs").is(200).says("/logo?v=");
    }

    fn colour_and_logo_are_the_organizations_own(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        meanwhile(app, &actor, "accent", "#000080");
        upload(&mut visit, "", &picture(60, 40)).is(303);
        let logo = format!("/logo?v={}", setting(app, &actor, "logo"));
        visit.get("/").is(200).says("/brand.css?v=000080");
        let style = visit.get("/brand.css?v=000080").is(200).says("--accent:#000080");
        assert_eq!(style.headers[header::CACHE_CONTROL], "private, max-age=31536000, immutable");
        assert_eq!(visit.get("/brand.css?v=123456").is(200).headers[header::CACHE_CONTROL], "private, no-store");
        // The one organization of an installation shows itself at its door.
        let mut stranger = Visit::of(&app.app);
        stranger.get("/sign-in").is(200).says("Distrito Los Andes").says("/brand.css?v=000080").says(&logo);
        stranger.get(&logo).is(200);
        // Of several, none does, and each sees its own alone.
        let mut other = another(app);
        other.get(&logo).is(404);
        other.get("/brand.css?v=000080").is(200).never_says("#000080");
        stranger.get("/sign-in").is(200).never_says("Distrito Los Andes").never_says("/brand.css");
        stranger.get(&logo).is(404);
        stranger.get("/brand.css").is(404);
    }

    fn whoever_may_not_manage_sees_none_of_it_and_nobody_sees_another_organizations(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        app.imported(&actor, Profile::Student, "ID;Nombre;Apellido;Usuario;Contraseña\n1;Ana;Peña;ana.pena;lima-papel-42\n");
        let mut pupil = Visit::of(&app.app);
        pupil.sign_in(("ana.pena", "lima-papel-42"));
        pupil.get("/").is(200).never_says("href=\"/settings\"");
        for page in PAGES {
            visit.get(page).is(200).says("aria-current=\"page\"");
            pupil.get(page).is(403);
            pupil.post(page, &[("name", "Mío")]).status.is_client_error().then_some(()).unwrap();
        }
        for action in ["/settings/add/school", "/settings/logo/remove"] {
            pupil.post(action, &[("name", "Mía")]).is(403);
        }
        pupil.get("/settings/usernames/examples?value=%7Bf%7D").is(403);
        visit.post("/settings/add/school", &[("name", "Norte")]).is(303);
        let listed = visit.get("/settings/schools").body;
        let entry = listed.split("href=\"/settings/entry/school/").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let mut other = another(app);
        for (address, fields) in [("", vec![("name", "Mía")]), ("/code", vec![("code", "1")]), ("/remove", vec![])] {
            other.post(&format!("/settings/entry/school/{entry}{address}"), &fields).is(404);
        }
        other.get(&format!("/settings/entry/school/{entry}")).is(404);
        visit.get("/settings/schools").is(200).says("Norte");
        assert_eq!(app.number("SELECT COUNT(*) FROM schools WHERE name = 'Norte' AND code IS NULL"), 1);
    }
}
