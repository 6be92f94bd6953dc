//! Meetings (2.5, 2.9, 15.1): scheduled, invited to, gone into, reported on; in the console, by the API, on the
//! command line. The meeting server is a small one of this file: the other end of the wire, which checks the signature
//! of each call as BigBlueButton does and answers in its words.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};

use llavero::access::{Permission, Reach};
use llavero::accounts::Profile;
use llavero::accounts::undo::undo;
use llavero::app::{App, Clock, Seeds};
use llavero::credentials::Keys;
use llavero::jobs::Progress;
use llavero::meetings::rules::{MINUTE, field};
use llavero::meetings::{Draft, Whom, actions, attend, invite};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use serde_json::json;
use uuid::Uuid;

use crate::api::{Program, key_of, role};
use crate::console::Visit;
use crate::console::sign_in::settle;
use crate::harness::{NOW, TestApp, both};
use crate::powers::{Cast, cast};

const SECRET: &str = "639259d4-9dd8-4b25-bf01-95f9567eaf4b";
/// When the meetings of this file begin.
const START: i64 = NOW + 60 * MINUTE;
const LINK: &str = "https://meet.example/sala-5b?clave=uno";

type Asked = BTreeMap<String, String>;

/// A meeting server: what it was asked for, by the name of the call.
struct Server {
    base: String,
    calls: Arc<Mutex<Vec<(String, Asked)>>>,
}

fn sha256(text: &str) -> String {
    let suite = rustls::crypto::ring::cipher_suite::TLS13_AES_128_GCM_SHA256.tls13().unwrap();
    suite.common.hash_provider.hash(text.as_bytes()).as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The call and what it asks for, if its checksum is right.
fn checked(path: &str) -> Option<(String, Asked)> {
    let (path, query) = path.split_once('?')?;
    let call = path.strip_prefix("/bigbluebutton/api/")?;
    let (signed, checksum) = query.rsplit_once("&checksum=")?;
    (checksum == sha256(&format!("{call}{signed}{SECRET}")))
        .then(|| (call.to_owned(), form_urlencoded::parse(signed.as_bytes()).into_owned().collect()))
}

impl Server {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let base = format!("http://{}/bigbluebutton/", listener.local_addr().unwrap());
        let calls = Arc::new(Mutex::new(Vec::<(String, Asked)>::new()));
        let kept = calls.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let mut lines = BufReader::new(stream.try_clone().unwrap()).lines().map_while(Result::ok);
                let Some(first) = lines.next() else { continue };
                lines.take_while(|line| !line.is_empty()).for_each(drop);
                let path = first.split(' ').nth(1).unwrap_or_default();
                let mut calls = kept.lock().unwrap();
                let answer = match checked(path) {
                    None => ("FAILED", "checksumError"),
                    Some((call, asked)) => {
                        let same =
                            |(of, before): &&(String, Asked)| *of == call && before["meetingID"] == asked["meetingID"];
                        let passwords = |of: &Asked| (of["attendeePW"].clone(), of["moderatorPW"].clone());
                        let known = calls.iter().find(same).map(|(_, before)| passwords(before) == passwords(&asked));
                        let answer = match known {
                            None => ("SUCCESS", ""),
                            Some(true) => ("SUCCESS", "duplicateWarning"),
                            Some(false) => ("FAILED", "idNotUnique"),
                        };
                        calls.push((call, asked));
                        answer
                    }
                };
                let (code, key) = answer;
                let body =
                    format!("<response><returncode>{code}</returncode><messageKey>{key}</messageKey></response>");
                // In two pieces, as servers send what they make on the way.
                let (one, two) = body.split_at(20);
                let _ = write!(
                    stream,
                    "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nTransfer-Encoding: chunked\r\n\r\n\
                     {:x}\r\n{one}\r\n{:x}\r\n{two}\r\n0\r\n\r\n",
                    one.len(),
                    two.len()
                );
            }
        });
        Self { base, calls }
    }

    fn calls(&self) -> Vec<(String, Asked)> {
        self.calls.lock().unwrap().clone()
    }
}

/// A server by HTTPS whose certificate nobody vouches for; its address.
// needs tool: openssl
fn stranger(app: &TestApp) -> String {
    let (certificate, key) = (app.path("stranger.pem"), app.path("stranger.key"));
    let made = std::process::Command::new("openssl")
        .args(["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"])
        .args(["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"])
        .args(["-addext", "basicConstraints=critical,CA:FALSE", "-out"])
        .arg(&certificate)
        .arg("-keyout")
        .arg(&key)
        .output()
        .unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(
            vec![CertificateDer::from_pem_file(&certificate).unwrap()],
            PrivateKeyDer::from_pem_file(&key).unwrap(),
        )
        .unwrap();
    let (config, listener) = (Arc::new(config), TcpListener::bind("127.0.0.1:0").unwrap());
    let address = format!("https://localhost:{}/bigbluebutton/", listener.local_addr().unwrap().port());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let connection = ServerConnection::new(config.clone()).unwrap();
            let mut stream = StreamOwned::new(connection, stream.unwrap());
            let _ = std::io::Read::read(&mut stream, &mut [0; 1024]);
        }
    });
    address
}

/// The same installation at a time, with a meeting server.
fn with_server(app: &TestApp, base: &str, secret: &str, now: i64) -> App {
    let mut config = (*app.app.config).clone();
    config.meetings.server = Some(base.to_owned());
    config.meetings.secret_file = Some(app.write("bbb-secret", format!("{secret}\n")));
    let keys = Keys::open(&config.key_file()).unwrap();
    App::of(app.app.db.clone(), config, keys, Clock::Fixed(now), Seeds::System)
}

fn browser(cast: &Cast<'_>, app: &App, who: &str) -> Visit {
    Visit::as_account(app, cast.organization.id, cast.id(who))
}

fn draft(link: &str) -> Draft {
    Draft { title: "Reunión de 5A".into(), starts_at: START, minutes: 45, link: link.into() }
}

/// A meeting of somebody, to which `invited` are invited.
fn meeting(cast: &Cast<'_>, app: &App, who: &str, invited: &[&str], link: &str) -> Uuid {
    let organizer = cast.id(who).to_string();
    let made = actions::schedule(app, &cast.operator, &draft(link), Some(&organizer), &Whom::default(), None).unwrap();
    let accounts = invited.iter().map(|who| cast.id(who)).collect();
    invite::invite(app, &cast.operator, made.id, &Whom { accounts, ..Whom::default() }).unwrap();
    made.id
}

fn section(app: &TestApp, code: &str) -> String {
    let sql = "SELECT id FROM sections WHERE section_code = $1";
    app.app.db.read(|tx| tx.query_one::<(Uuid,)>(sql, llavero::params![code])).unwrap().0.to_string()
}

/// The address that a page leads on to.
fn leads_on(body: &str) -> String {
    let address = body.split_once("content=\"0; url=").expect("it leads nowhere").1.split('"').next().unwrap();
    address.replace("&#38;", "&").replace("&amp;", "&")
}

/// What the form of a new meeting sends.
fn fields(section: &str) -> [(&'static str, String); 6] {
    [
        ("title", "Reunión de 5A".into()),
        ("starts_at", field(START)),
        ("minutes", "45".into()),
        ("place", "server".into()),
        ("whole_section", section.into()),
        ("key", "una".into()),
    ]
}

fn sent<'a>(fields: &'a [(&'static str, String)]) -> Vec<(&'a str, &'a str)> {
    fields.iter().map(|(name, value)| (*name, value.as_str())).collect()
}

both! {
    fn a_supervisor_schedules_invites_and_sees_who_came(app: &TestApp) {
        let cast = cast(app);
        let server = Server::start();
        let now = with_server(app, &server.base, SECRET, NOW);
        let mut sup = browser(&cast, &now, "sup.uno");
        sup.get("/").is(200).says("href=\"/meetings\"");
        sup.get("/meetings").is(200).says("No hay reuniones próximas");
        sup.get("/meetings/new").is(200).says("En el servidor de reuniones").says("5A").never_says("6B");
        let asked = fields(&section(app, "5A"));
        let place = sup.post("/meetings", &sent(&asked)).is(303).location.unwrap();
        // Sent twice it is one.
        sup.post("/meetings", &sent(&asked)).is(303).leads_to(&place);
        assert_eq!(app.number("SELECT COUNT(*) FROM meetings"), 1);
        let id: Uuid = place.rsplit('/').next().unwrap().parse().unwrap();
        sup.get(&place).is(200).says("Nora Niño").says("aparece 15 minutos antes");

        // People in reach are found, others are not, and of those found nothing but who they are is shown.
        sup.get(&format!("{place}?search=sura")).is(200).says("No se encontró a nadie");
        sup.get(&format!("{place}?search=paz")).is(200).says("Tea Paz").never_says("Puente-Lluvia").never_says(">profe<");
        let profe = cast.id("profe").to_string();
        sup.post(&format!("{place}/invite"), &[("person", &profe)]).is(303);
        sup.get(&place).is(200).says("Se invitó a una persona");
        for whom in ["sura", "ajena", "dos", "sup.dos"] {
            let stranger = cast.id(whom);
            sup.post(&format!("{place}/invite"), &[("person", &stranger.to_string())]).is(404);
            assert_eq!(cast.denied(stranger), 1, "{whom}");
        }
        sup.post(&format!("{place}/invite"), &[("whole_section", &section(app, "6B"))]).is(404);
        sup.post(&format!("{place}/invite"), &[]).is(422);
        sup.post(&format!("{place}/invite"), &[("person", "x")]).is(422);
        assert_eq!(app.number("SELECT COUNT(*) FROM meeting_invitees"), 2);

        // Not before it opens, and then by an address of their own.
        let join = format!("{place}/join");
        browser(&cast, &now, "nora").post(&join, &[]).is(422).says("Todavía no se puede ingresar");
        let open = with_server(app, &server.base, SECRET, START - 10 * MINUTE);
        let mut nora = browser(&cast, &open, "nora");
        nora.get("/").is(200).says("Sus próximas reuniones").says("href=\"/meetings\"");
        nora.get(&place).is(200).says("Ingresar a la reunión").never_says("Tea Paz").never_says("Quitar");
        let page = nora.post(&join, &[]).is(200).never_says(SECRET);
        let url = leads_on(&page.body);
        let path = url.strip_prefix(server.base.trim_end_matches("/bigbluebutton/")).unwrap();
        let (call, how) = checked(path).expect("the signature is wrong");
        assert_eq!((call.as_str(), how["fullName"].as_str(), how["role"].as_str()), ("join", "Nora Niño", "VIEWER"));
        assert_eq!(how["meetingID"], id.to_string());
        let page = browser(&cast, &open, "sup.uno").post(&join, &[]).is(200);
        let url = leads_on(&page.body);
        assert_eq!(checked(url.strip_prefix(server.base.trim_end_matches("/bigbluebutton/")).unwrap()).unwrap().1["role"], "MODERATOR");
        nora.post(&join, &[]).is(200);
        let calls = server.calls();
        assert_eq!(calls.len(), 3);
        for (call, asked) in calls {
            assert_eq!((call.as_str(), asked["name"].as_str(), asked["record"].as_str()), ("create", "Reunión de 5A", "false"));
            assert_eq!(asked["allowStartStopRecording"], "false");
        }

        // Who came.
        app.app.db.write(|tx| tx.execute("UPDATE accounts SET display_name = '=1+1' WHERE username = 'nora'", &[])).unwrap();
        let after = with_server(app, &server.base, SECRET, START + 50 * MINUTE);
        let mut sup = browser(&cast, &after, "sup.uno");
        sup.get(&place).is(200).says("Asistencia: 1 de 2").says("Tea Paz").says("terminada");
        let file = sup.get(&format!("{place}/attendance")).is(200);
        assert!(file.headers["content-disposition"].to_str().unwrap().contains("asistencia.csv"));
        let lines: Vec<&str> = file.body.trim_start_matches('\u{feff}').lines().collect();
        assert_eq!(lines.len(), 4, "{}", file.body);
        assert!(lines.iter().any(|line| line.starts_with("'=1+1,sí,") && line.ends_with(",2")), "{}", file.body);
        assert!(lines.contains(&"Tea Paz,no,,,0"), "{}", file.body);
        assert!(lines.iter().any(|line| line.starts_with("Sara Sol,organizador,")), "{}", file.body);
        browser(&cast, &after, "nora").post(&join, &[]).is(422).says("ya terminó");
        sup.get("/meetings?when=past").is(200).says("Reunión de 5A");
        sup.get("/meetings").is(200).never_says("Reunión de 5A");
        browser(&cast, &after, "gestora").get("/audit").is(200).says("programó una reunión").says("ingresó a una reunión")
            .says("descargó la asistencia").says("Reunión de 5A");
        assert_eq!(app.number(&format!("SELECT COUNT(*) FROM audit WHERE details LIKE '%{SECRET}%'")), 0);
    }

    fn each_sees_the_meetings_that_concern_them(app: &TestApp) {
        let cast = cast(app);
        let id = meeting(&cast, &app.app, "sup.uno", &["nora", "profe"], LINK);
        let place = format!("/meetings/{id}");
        for (who, sees, changes, reports) in [
            ("sup.uno", true, true, true),
            ("uno", true, true, true),
            ("dos", false, false, false),
            ("sup.dos", false, false, false),
            ("coord", false, false, false),
            ("registro", false, false, false),
            ("gestora", false, false, false),
            ("nora", true, false, false),
            ("profe", true, false, false),
            ("sura", false, false, false),
        ] {
            let mut visit = cast.browser(who);
            let listed = visit.get("/meetings").is(200).body.contains(&place);
            assert_eq!(listed, sees, "{who}");
            let refused = if sees { 403 } else { 404 };
            let page = visit.get(&place).is(if sees { 200 } else { 404 });
            assert_eq!(page.body.contains("meet.example"), changes, "{who}: the link");
            visit.get(&format!("{place}/edit")).is(if changes { 200 } else { refused });
            visit.get(&format!("{place}/attendance")).is(if reports { 200 } else { refused });
            let surname = [("person", cast.id("profe").to_string())];
            let surname = surname.iter().map(|(name, value)| (*name, value.as_str())).collect::<Vec<_>>();
            if !changes {
                visit.post(&format!("{place}/uninvite"), &surname).is(refused);
                visit.post(&format!("{place}/invite"), &surname).is(refused);
                visit.post(&format!("{place}/cancel"), &[]).is(refused);
                visit.post(&format!("{place}/edit"), &sent(&fields(""))).is(refused);
                assert!(cast.denied(id) >= 5, "{who}");
            }
            // Whoever looks after it does not take part in it.
            let takes_part = ["sup.uno", "nora", "profe"].contains(&who);
            let open = app.at(START);
            browser(&cast, &open, who).post(&format!("{place}/join"), &[]).is(if takes_part { 200 } else { 404 });
        }
        assert_eq!(app.number("SELECT COUNT(*) FROM meeting_joins"), 3);
        // The manager sees those they are invited to: to read, without reports (2.5).
        let mut manager = cast.browser("gestora");
        manager.get("/").is(200).never_says("href=\"/meetings\"");
        manager.get("/meetings/new").is(403);
        manager.post("/meetings", &sent(&fields(""))).is(403);
        let mut sup = cast.browser("sup.uno");
        sup.get(&place).is(200).says("Administración").says("Una Uno");
        sup.post(&format!("{place}/invite"), &[("person", &cast.id("gestora").to_string()), ("person", &cast.id("uno").to_string())]).is(303);
        manager.get("/").is(200).says("href=\"/meetings\"");
        manager.get(&place).is(200).never_says("id=\"attendance\"").never_says("id=\"invited\"").never_says("meet.example");
        manager.get(&format!("{place}/attendance")).is(403);
        // Nobody finds it in another organization.
        Visit::of(&app.app).get(&place).is(303);
    }

    fn supervisors_see_reports_unless_the_organization_says_no(app: &TestApp) {
        let cast = cast(app);
        let id = meeting(&cast, &app.app, "sup.uno", &["nora"], LINK);
        let report = format!("/meetings/{id}/attendance");
        cast.browser("sup.uno").get(&report).is(200);
        let mut manager = cast.browser("gestora");
        manager.get("/settings/meetings").is(200).says("Los supervisores ven quién asistió").says("No hay servidor de reuniones");
        manager.post("/settings/meetings", &[("was.supervisors_see_attendance", "yes")]).is(303);
        cast.browser("sup.uno").get(&report).is(403);
        cast.browser("sup.uno").get(&format!("/meetings/{id}")).is(200).says("Nora Niño").never_says("id=\"attendance\"");
        cast.browser("uno").get(&report).is(200);
        assert_eq!(cast.program("sup.uno", &["meetings", "report", &id.to_string()], "").1["error"]["code"], "meeting-not-yours");
        settle(app, &cast.operator, &[("supervisors_see_attendance", "yes")]);
        cast.browser("sup.uno").get(&report).is(200);
    }

    fn what_the_server_refuses_is_told_and_nobody_came(app: &TestApp) {
        let cast = cast(app);
        let server = Server::start();
        let right = with_server(app, &server.base, SECRET, NOW);
        let id = meeting(&cast, &right, "sup.uno", &["nora"], "");
        let join = format!("/meetings/{id}/join");
        let wrong = with_server(app, &server.base, "otro", START);
        browser(&cast, &wrong, "nora").post(&join, &[]).is(422).says("checksumError").never_says("otro&");
        let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let gone = with_server(app, &format!("http://{closed}/bigbluebutton"), SECRET, START);
        browser(&cast, &gone, "nora").post(&join, &[]).is(422).says("no responde");
        let untrusted = with_server(app, &stranger(app), SECRET, START);
        browser(&cast, &untrusted, "nora").post(&join, &[]).is(422).says("El certificado del servidor de reuniones no es válido");
        let mut config = (*wrong.config).clone();
        config.meetings.secret_file = None;
        let without = App::of(app.app.db.clone(), config, Keys::open(&app.app.config.key_file()).unwrap(), Clock::Fixed(START), Seeds::System);
        browser(&cast, &without, "nora").post(&join, &[]).is(422).says("secret_file");
        // The server was taken out of the settings.
        browser(&cast, &app.at(START), "nora").post(&join, &[]).is(422).says("no hay servidor de reuniones");
        assert_eq!(app.number("SELECT COUNT(*) FROM meeting_joins"), 0);
        let open = with_server(app, &server.base, SECRET, START);
        browser(&cast, &open, "nora").post(&join, &[]).is(200);
        assert_eq!(attend::report(&open, &cast.actor("uno"), id).unwrap()[0].times, 1);
    }

    fn a_meeting_is_changed_and_called_off(app: &TestApp) {
        let cast = cast(app);
        let id = meeting(&cast, &app.app, "sup.uno", &["nora"], LINK);
        let place = format!("/meetings/{id}");
        let mut sup = cast.browser("sup.uno");
        let form = sup.get(&format!("{place}/edit")).is(200).says("Reunión de 5A").says("meet.example").body;
        let seen = form.split_once("name=\"seen\" value=\"").unwrap().1.split('"').next().unwrap().to_owned();
        let starts = field(START + 30 * MINUTE);
        let asked = [("title", "Otra cosa"), ("starts_at", &*starts), ("minutes", "30"), ("link", LINK), ("seen", &*seen)];
        for (name, value) in [("title", ""), ("starts_at", "mañana"), ("minutes", "0"), ("minutes", "x"), ("link", "http://x"), ("link", "")] {
            let typed: Vec<(&str, &str)> = asked.iter().map(|(n, v)| (*n, if *n == name { value } else { *v })).collect();
            sup.post(&format!("{place}/edit"), &typed).is(422).says(&format!("id=\"{name}-fault\""));
        }
        sup.post(&format!("{place}/edit"), &asked).is(303).leads_to(&place);
        sup.get(&place).is(200).says("Otra cosa").says("30 minutos");
        // Whoever saw it as it was before is told.
        sup.post(&format!("{place}/edit"), &asked).is(422).says("Otra persona cambió la reunión");
        let nora = cast.id("nora").to_string();
        sup.post(&format!("{place}/uninvite"), &[("person", &nora)]).is(303);
        sup.post(&format!("{place}/uninvite"), &[("person", &nora)]).is(404);
        cast.browser("nora").get(&place).is(404);
        sup.post(&format!("{place}/invite"), &[("person", &nora)]).is(303);
        sup.post(&format!("{place}/cancel"), &[]).is(303);
        sup.post(&format!("{place}/cancel"), &[]).is(303);
        sup.get(&place).is(200).says("cancelada").never_says("Cancelar reunión");
        browser(&cast, &app.at(START + 30 * MINUTE), "nora").post(&format!("{place}/join"), &[]).is(422).says("se canceló");
        for (path, fields) in [("edit", &asked[..]), ("invite", &[("person", &*nora)]), ("uninvite", &[("person", &*nora)])] {
            let answer = sup.post(&format!("{place}/{path}"), fields);
            assert!([409, 422].contains(&answer.status.as_u16()), "{path} {}", answer.body);
        }
        let actions = "SELECT COUNT(*) FROM audit WHERE action = 'meeting.cancel'";
        assert_eq!(app.number(actions), 1);
        // A link lets in whoever has it: the log does not tell it.
        assert_eq!(app.number("SELECT COUNT(*) FROM audit WHERE details LIKE '%meet.example%'"), 0);
    }

    fn who_is_inactive_is_not_invited_and_who_is_taken_back_is_not_there(app: &TestApp) {
        let cast = cast(app);
        let id = meeting(&cast, &app.app, "sup.uno", &[], LINK);
        let head = "Documento;Usuario;Nombres;Apellidos;Sede;Curso\n";
        let run = app.imported(&cast.operator, Profile::Student, &format!("{head}9;nueva;Nina;Nueva;Norte;5A\n"));
        let actor = cast.actor("sup.uno");
        let of_5a = Whom { sections: vec![section(app, "5A").parse().unwrap()], ..Whom::default() };
        let invited = invite::invite(&app.app, &actor, id, &of_5a).unwrap();
        assert_eq!((invited.added, invited.already), (2, 0));
        let again = Whom { accounts: vec![cast.id("nora")], ..of_5a };
        let again = invite::invite(&app.app, &actor, id, &again).unwrap();
        assert_eq!((again.added, again.already), (0, 2));
        undo(&app.app, &cast.operator, run.job, &Progress::default()).unwrap();
        let names: Vec<String> =
            invite::invitees(&app.app, &actor, id).unwrap().into_iter().map(|one| one.name).collect();
        assert_eq!(names, ["Nora Niño"]);
        app.app.db.write(|tx| tx.execute("UPDATE accounts SET status = 'inactive' WHERE username = 'profe'", &[])).unwrap();
        let inactive = Whom { accounts: vec![cast.id("profe")], ..Whom::default() };
        let error = invite::invite(&app.app, &actor, id, &inactive).unwrap_err();
        assert!(format!("{error:?}").contains("account-inactive"), "{error:?}");
    }

    fn those_chosen_in_the_directory_are_invited_with_the_meeting_or_there_is_none(app: &TestApp) {
        let cast = cast(app);
        let mut visit = cast.browser("uno");
        visit.get("/people").is(200).says("value=\"meeting\"");
        visit.get("/sections").is(200).says(&format!("/meetings/new?whole_section={}", section(app, "5A")));
        let (nora, sura) = (cast.id("nora").to_string(), cast.id("sura").to_string());
        let chosen = visit.post("/people/chosen", &[("do", "meeting"), ("chosen", &nora), ("chosen", &sura)]).is(303).location.unwrap();
        let form = visit.get(&chosen).is(200).says("Se invita a las 2 personas").body;
        let ids = form.split_once("name=\"id\" value=\"").unwrap().1.split('"').next().unwrap().to_owned();
        let start = field(START);
        let mut asked = vec![("title", "Elegidas"), ("starts_at", &*start), ("minutes", "30"), ("link", LINK), ("id", &*ids)];
        let place = visit.post("/meetings", &asked).is(303).location.unwrap();
        visit.get(&place).is(200).says("Nora Niño").says("Sura Sur");
        // Another school's section is not there for a supervisor, and no meeting comes of it; who sees no directory
        // chooses nobody in it.
        let mut sup = cast.browser("sup.uno");
        sup.post("/meetings", &asked).is(403);
        asked.pop();
        let south = section(app, "6B");
        asked.push(("whole_section", &south));
        sup.post("/meetings", &asked).is(404);
        assert_eq!(app.number("SELECT COUNT(*) FROM meetings"), 1);
        assert_eq!(app.number("SELECT COUNT(*) FROM audit WHERE action = 'meeting.create'"), 1);
    }

    fn a_program_schedules_for_others_and_asks_who_came(app: &TestApp) {
        let cast = cast(app);
        let all = [Permission::CreateMeetings, Permission::ViewAttendance];
        let wide = role(&app.app, cast.organization.id, 2, &all, Reach::Organization);
        let program = Program::of(&app.app, &key_of(&app.app, &cast.operator, &wide, &[]));
        let new = json!({"title": "Horario", "starts_at": START, "minutes": 45, "link": LINK, "organizer": "sup.uno"});
        let made = program.post("/meetings", &new).is(201);
        let place = format!("/meetings/{}", made.json["id"].as_str().unwrap());
        assert_eq!(made.header("location"), format!("/api/v1{place}"));
        for (field, value, code) in [
            ("organizer", json!("nadie"), "account-unknown"),
            ("organizer", json!("rectoria@losandes.example"), "account-unknown"),
            ("organizer", json!("ajena"), "account-unknown"),
            ("organizer", json!(""), "meeting-organizer"),
            ("title", json!("x"), "meeting-title"),
            ("starts_at", json!(1), "meeting-past"),
            ("link", json!(""), "meeting-nowhere"),
        ] {
            let mut wrong = new.clone();
            wrong[field] = value;
            let answer = program.post("/meetings", &wrong).is(422);
            assert_eq!(answer.json["errors"][0]["field"], field, "{}", answer.text());
            assert!(answer.text().contains(code), "{}", answer.text());
        }
        let mut wrong = new.clone();
        wrong["accounts"] = json!([cast.id("ajena")]);
        program.post("/meetings", &wrong).refused(404, "not-found");
        assert_eq!(program.get("/meetings").is(200).json["rows"][0]["organizer_name"], "Sara Sol");
        assert_eq!(app.number("SELECT COUNT(*) FROM meetings"), 1);
        let changed = program.json("PATCH", &place, &json!({"minutes": 30})).is(200);
        assert_eq!((&changed.json["title"], changed.json["ends_at"].as_i64()), (&json!("Horario"), Some(START + 30 * MINUTE)));
        let whom = json!({"accounts": [cast.id("nora"), cast.id("sura")], "sections": []});
        assert_eq!(program.post(&format!("{place}/invitees"), &whom).is(200).json["added"], 2);
        program.post(&format!("{place}/invitees"), &json!({"accounts": [cast.id("ajena")]})).refused(404, "not-found");
        assert_eq!(program.get(&format!("{place}/invitees")).is(200).json["rows"].as_array().unwrap().len(), 2);
        program.delete(&format!("{place}/invitees/{}", cast.id("sura"))).is(204);
        program.delete(&format!("{place}/invitees/{}", cast.id("sura"))).refused(404, "not-found");
        let rows = program.get(&format!("{place}/attendance")).is(200).json["rows"].clone();
        assert_eq!((rows.as_array().unwrap().len(), &rows[0]["times"]), (1, &json!(0)));
        assert_eq!(program.post(&format!("{place}/cancel"), &json!({})).is(200).json["cancelled_at"], NOW);
        program.json("PATCH", &place, &json!({"minutes": 31})).refused(409, "meeting-cancelled");
        assert_eq!(program.get("/meetings?past=true").is(200).json["rows"].as_array().unwrap().len(), 1);
        // One whose role may not; one that reaches another school.
        let bare = role(&app.app, cast.organization.id, 2, &[Permission::ViewPeople], Reach::Organization);
        let bare = program.beside(&key_of(&app.app, &cast.operator, &bare, &[]));
        bare.get(&place).refused(403, "forbidden");
        bare.get(&format!("{place}/attendance")).refused(403, "forbidden");
        let south = role(&app.app, cast.organization.id, 2, &all, Reach::Schools);
        let south = program.beside(&key_of(&app.app, &cast.operator, &south, &["Sur"]));
        south.get(&place).refused(404, "not-found");
        south.get(&format!("{place}/attendance")).refused(404, "not-found");
        assert!(south.get("/meetings").is(200).json["rows"].as_array().unwrap().is_empty());
        south.post("/meetings", &new).is(422);
    }

    fn the_same_on_the_command_line(app: &TestApp) {
        let cast = cast(app);
        // The program has the machine's clock.
        let tomorrow = jiff::Zoned::now().date().tomorrow().unwrap();
        let at = format!("{tomorrow} 10:00");
        let add = ["meetings", "add", "Padres", "--at", &at, "--minutes", "30", "--link", LINK];
        let (status, made) = cast.program("sup.uno", &add, "");
        assert_eq!((status, &made["organizer_name"]), (0, &json!("Sara Sol")), "{made}");
        let id = made["id"].as_str().unwrap().to_owned();
        assert_eq!(cast.program("gestora", &add, "").1["error"]["code"], "meeting-manager");
        let without = ["meetings", "add", "Padres", "--at", &at];
        assert_eq!(cast.program("sup.uno", &without, "").1["error"]["code"], "meeting-nowhere");
        let wrong = ["meetings", "add", "Padres", "--at", "mañana", "--link", LINK];
        assert_eq!(cast.program("sup.uno", &wrong, "").0, 1);
        let sections = cast.program("sup.uno", &["meetings", "sections"], "").1;
        assert_eq!((sections.as_array().unwrap().len(), &sections[0]["name"]), (1, &json!("5A")));
        let invited = cast.program("sup.uno", &["meetings", "invite", &id, "--section", "5a", "--account", "profe"], "").1;
        assert_eq!((&invited["added"], &invited["already"]), (&json!(2), &json!(0)), "{invited}");
        assert_eq!(cast.program("sup.uno", &["meetings", "invite", &id, "--account", "sura"], "").1["error"]["code"], "not-found");
        assert_eq!(cast.program("sup.uno", &["meetings", "uninvite", &id, "profe"], "").0, 0);
        assert_eq!(cast.program("profe", &["meetings", "show", &id], "").1["error"]["code"], "not-found");
        let shown = cast.program("nora", &["meetings", "show", &id], "").1;
        assert_eq!((&shown["meeting"]["title"], &shown["meeting"]["link"], &shown["invited"]), (&json!("Padres"), &json!(null), &json!([])));
        assert_eq!(cast.program("uno", &["meetings", "list"], "").1["rows"][0]["invited"], 1);
        assert_eq!(cast.program("sup.uno", &["meetings", "set", &id, "--title", "Madres y padres"], "").1["title"], "Madres y padres");
        let path = app.path("asistencia.csv");
        assert_eq!(cast.program("uno", &["meetings", "report", &id, "--output", path.to_str().unwrap()], "").1["rows"], 1);
        assert!(std::fs::read_to_string(path).unwrap().contains("Nora Niño,no,,,0"));
        assert_eq!(cast.program("sup.uno", &["meetings", "report", &id], "").1[0]["name"], "Nora Niño");
        assert!(cast.program("sup.uno", &["meetings", "cancel", &id], "").1["cancelled_at"].is_i64());
    }
}
