//! The import in the console: from a file to its run, and what goes wrong on the way.

use std::sync::atomic::AtomicBool;

use axum::body::{Body, Bytes};
use axum::http::{Request, header};
use llavero::app::{App, Seeds};
use llavero::config::Config;
use llavero::credentials::Keys;
use llavero::imports::uploads::actions::sweep;
use llavero::schedule::run_due;
use llavero::web::Web;

use super::{Answer, MANAGER, Visit};
use crate::harness::{NOW, TestApp, both, repository};

const PEOPLE: &str = "ID;Nombres;Apellidos;Correo;Curso\n1;Ana;Peña;ana@losandes.example;5.º B\n2;Luis;Ruiz;;5.º B\n";
const BOUNDARY: &str = "llavero-boundary";

/// A form with a file, as a browser sends it.
fn form(profile: &str, name: &str, bytes: &[u8]) -> Vec<u8> {
    let mut body = format!(
        "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"profile\"\r\n\r\n{profile}\r\n\
         --{BOUNDARY}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
         Content-Type: application/octet-stream\r\n\r\n"
    )
    .into_bytes();
    body.extend_from_slice(bytes);
    body.extend_from_slice(format!("\r\n--{BOUNDARY}--\r\n").as_bytes());
    body
}

fn request(body: Body) -> Request<Body> {
    let kind = format!("multipart/form-data; boundary={BOUNDARY}");
    let request = Request::post("/imports").header("sec-fetch-site", "same-origin").header(header::CONTENT_TYPE, kind);
    request.body(body).unwrap()
}

impl Visit {
    fn upload(&mut self, profile: &str, name: &str, bytes: impl AsRef<[u8]>) -> Answer {
        self.send(request(Body::from(form(profile, name, bytes.as_ref()))))
    }

    /// Uploads a file that is a table; the address of its page.
    #[track_caller]
    pub fn uploaded(&mut self, profile: &str, bytes: impl AsRef<[u8]>) -> String {
        self.upload(profile, "lista.csv", bytes).is(303).location.unwrap()
    }

    /// The preview of an upload, as it is recognised; the digest to confirm.
    #[track_caller]
    pub fn checked(&mut self, upload: &str) -> (Answer, String) {
        let answer = self.get(&format!("{upload}/check")).is(200);
        let digest = answer.body.split("name=\"digest\" value=\"").nth(1).map(|rest| rest[..64].to_owned());
        (answer, digest.unwrap_or_default())
    }

    #[track_caller]
    pub fn applied(&mut self, upload: &str) -> Answer {
        let (_, digest) = self.checked(upload);
        let run = self.post(&format!("{upload}/apply"), &[("digest", &digest)]).is(303).location.unwrap();
        assert!(run.starts_with("/runs/"), "{run}");
        self.ended(&run)
    }
}

/// The files that lie in the folder of uploads.
fn files(app: &TestApp) -> usize {
    std::fs::read_dir(app.path("files/uploads")).map_or(0, Iterator::count)
}

fn students(app: &TestApp) -> i64 {
    app.number("SELECT COUNT(*) FROM accounts WHERE profile = 'student'")
}

fn uploads(app: &TestApp) -> i64 {
    app.number("SELECT COUNT(*) FROM uploads")
}

/// The same installation with other limits.
fn limited(app: &TestApp, change: impl FnOnce(&mut Config)) -> App {
    let mut config = (*app.app.config).clone();
    change(&mut config);
    let keys = Keys::open(&config.key_file()).unwrap();
    crate::harness::sandboxed(App::of(app.app.db.clone(), config, keys, llavero::app::Clock::Fixed(NOW), Seeds::System))
}

both! {
    fn a_file_goes_the_whole_way(app: &TestApp) {
        let (_, _, mut visit) = app.console();
        visit.get("/imports").is(200).says("Importar personas").says("<span>Importar</span>").says("students.csv").never_says("Importaciones sin terminar");
        let upload = visit.uploaded("student", PEOPLE);
        visit.get("/imports").is(200).says("Importaciones sin terminar").says("lista.csv");
        visit.get(&upload).is(200).says("punto y coma").says("ana@losandes.example").says("Peña");
        visit.post(&upload, &[("profile", "student")]).is(303).leads_to(&format!("{upload}/check"));
        let (answer, _) = visit.checked(&upload);
        answer.says("Se crearán 2 cuentas").says("Peña").says("luis.ruiz").says("generado").says("5.º B");
        assert_eq!(students(app), 0, "something was written before it was confirmed");
        visit.applied(&upload).says("se crearon o cambiaron 2 cuentas");
        assert_eq!(students(app), 2);
        visit.get(&upload).is(303);
        visit.get("/imports").is(200).never_says("Importaciones sin terminar");
        assert_eq!(app.number("SELECT COUNT(*) FROM audit WHERE action IN ('import.upload', 'import.apply')"), 2);
    }

    fn the_same_file_again_has_nothing_to_change(app: &TestApp) {
        let (_, _, mut visit) = app.console();
        let upload = visit.uploaded("student", PEOPLE);
        visit.applied(&upload);
        let again = visit.uploaded("student", PEOPLE);
        let (answer, _) = visit.checked(&again);
        answer.says("No hay nada que cambiar").never_says("name=\"digest\"");
        visit.get(&format!("{again}/check?tab=unchanged")).is(200).says("Ana Peña").says("Luis Ruiz");
        visit.get(&format!("{again}/check?tab=unchanged&q=pena")).is(200).says("Ana Peña").never_says("Luis Ruiz");
    }

    fn a_preview_shows_what_changes_before_and_after_and_what_is_refused(app: &TestApp) {
        let (_, _, mut visit) = app.console();
        let upload = visit.uploaded("student", PEOPLE);
        visit.applied(&upload);
        let changed = "ID;Nombres;Apellidos;Correo;Curso\n1;Ana;Peña Ibáñez;ana@losandes.example;6.º A\n2;Luis;Ruiz;;5.º B\n\
                       3;Eva;Sol;eva@@sol;5.º B\n";
        let upload = visit.uploaded("student", changed);
        let (answer, digest) = visit.checked(&upload);
        answer.says("Importar sin la fila rechazada").says("Una fila no se puede importar").says("eva@@sol");
        visit.get(&format!("{upload}/check?tab=changed")).is(200).says("<del>Peña</del>").says("<ins>Peña Ibáñez</ins>")
            .says("<del>5.º B</del>").says("<ins>6.º A</ins>");
        let refused = format!("{upload}/check?tab=refused");
        visit.get(&refused).is(200).says("eva@@sol").says("Correo").says("<td class=\"n\" data-name=\"Fila\">4</td>");
        visit.get(&format!("{refused}&q=sol")).is(200).says("eva@@sol");
        visit.get(&format!("{refused}&q=nadie")).is(200).never_says("eva@@sol").says("Nada coincide");
        let problems = visit.get(&format!("{upload}/problems")).is(200).says("eva@@sol").never_says("Ibáñez");
        assert!(problems.headers["content-disposition"].to_str().unwrap().contains("lista-problemas.csv"));
        // Without the tick it is not done, and the page says where.
        let apply = format!("{upload}/apply");
        visit.post(&apply, &[("digest", &digest)]).is(422).says("Falta su confirmación");
        let run = visit.post(&apply, &[("digest", &digest), ("skip_refused", "yes")]).is(303).location.unwrap();
        visit.ended(&run).says("se creó o cambió 1 cuenta").says(&format!("{upload}/problems"));
        // Also afterwards, what was left out can be had to be corrected.
        visit.get(&format!("{upload}/problems")).is(200).says("eva@@sol");
    }

    fn a_guard_asks_before_much_changes(app: &TestApp) {
        let (_, _, mut visit) = app.console();
        let many = |name: &str| (1..=30).fold("ID;Nombres;Apellidos\n".to_owned(), |all, id| all + &format!("{id};{name};Paz\n"));
        let upload = visit.uploaded("student", many("Ana"));
        visit.applied(&upload);
        let upload = visit.uploaded("student", many("Eva"));
        let (answer, digest) = visit.checked(&upload);
        answer.says("cambiarían 30 de 30").says("allow_large_change");
        let apply = format!("{upload}/apply");
        visit.post(&apply, &[("digest", &digest)]).is(422).says("allow_large_change-fault");
        let run = visit.post(&apply, &[("digest", &digest), ("allow_large_change", "yes")]).is(303).location.unwrap();
        visit.ended(&run).says("se crearon o cambiaron 30 cuentas");
    }

    fn names_are_corrected_by_a_box_in_the_preview(app: &TestApp) {
        let (_, _, mut visit) = app.console();
        let upload = visit.uploaded("student", PEOPLE);
        visit.applied(&upload);
        let others = "ID;Nombres;Apellidos;Correo;Curso\n1;Gustavo;Vega;ana@losandes.example;5.º B\n2;Norma;Ledesma;;5.º B\n";
        let upload = visit.uploaded("student", others);
        let (answer, digest) = visit.checked(&upload);
        answer.says("Ninguna fila se puede importar").says("es de Ana Peña y esta fila dice Gustavo Vega").says("¿Es un número de orden")
            .says("2 filas tienen otro nombre y otro apellido").says("name=\"names_corrected\"").never_says("--map")
            .never_says("--names-corrected").never_says("No hay nada que cambiar");
        assert_eq!(digest, "", "there is nothing to confirm");
        visit.get(&format!("{upload}/problems")).is(200).says("¿Es otra persona?").never_says("--names-corrected");
        let check = format!("{upload}/check");
        visit.post(&check, &[("asks", "names"), ("names_corrected", "yes")]).is(303).leads_to(&check);
        let (answer, _) = visit.checked(&upload);
        answer.says("Cambiarán 2 cuentas").says("2 personas pasarán a tener otro nombre y otro apellido").says("value=\"yes\" checked");
        visit.get(&format!("{check}?tab=changed")).is(200).says("<del>Ana</del>").says("<ins>Gustavo</ins>");
        // Checking again keeps what was said, taking the tick away does not.
        visit.post(&check, &[]).is(303);
        visit.checked(&upload).0.says("Cambiarán 2 cuentas");
        visit.post(&check, &[("asks", "names")]).is(303);
        visit.checked(&upload).0.says("Ninguna fila se puede importar");
        visit.post(&check, &[("asks", "names"), ("names_corrected", "yes")]).is(303);
        visit.applied(&upload).says("2 cuentas");
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts WHERE first_name IN ('Gustavo', 'Norma')"), 2);
        assert_eq!(app.number("SELECT COUNT(*) FROM audit WHERE action = 'import.apply' AND details LIKE '%names_corrected%'"), 1);
        visit.get("/audit").is(200).says("se corrigieron nombres");
    }

    fn what_is_wrong_with_the_whole_file_is_said_once(app: &TestApp) {
        let (_, _, mut visit) = app.console();
        let heading = "userName,firstName,lastName,displayName,password,email,role\n";
        let rows: String = (0..60).map(|n| format!("s{n},Ana,Gil,,lemon-cloud-7,s{n}@mail.example,S\n")).collect();
        let upload = visit.uploaded("", format!("{heading}{rows}"));
        visit.post(&upload, &[("format", "collaborate")]).is(303);
        let (answer, _) = visit.checked(&upload);
        answer.says("Ninguna fila se puede importar").says("60 filas no se pueden importar").never_says("--administrator")
            .never_says("Descargar las filas rechazadas");
        // In the notice, and in the list of what is refused.
        assert_eq!(visit.checked(&upload).0.body.matches("Un supervisor necesita un administrador").count(), 2);
        let upload = visit.uploaded("student", "ID;Nombres;Asignatura\n1;Ana;Historia\n2;Leo;Historia\n");
        let (answer, _) = visit.checked(&upload);
        answer.says("<strong>Asignatura</strong>").says("2 filas indican una asignatura sin sección").says("Se crearán 2 cuentas");
    }

    fn long_lists_are_shown_by_the_page(app: &TestApp) {
        let (_, _, mut visit) = app.console();
        let rows = (1..=120).fold("ID;Nombres;Apellidos\n".to_owned(), |all, id| all + &format!("{id};Ana;Paz{id:03}\n"));
        let upload = visit.uploaded("student", rows);
        let (answer, _) = visit.checked(&upload);
        assert_eq!(answer.body.matches("Ana Paz").count(), 50);
        answer.says("Página 1 de 3").says("Ana Paz050").never_says("Ana Paz051");
        visit.get(&format!("{upload}/check?tab=new&page=3")).is(200).says("Ana Paz120").never_says("Ana Paz100");
        visit.get(&format!("{upload}/check?tab=new&page=99")).is(200).says("Página 3 de 3");
        visit.get(&format!("{upload}/check?tab=new&q=paz07")).is(200).says("10 resultados").says("Ana Paz079");
    }

    fn columns_are_mapped_by_hand_and_remembered(app: &TestApp) {
        let (_, _, mut visit) = app.console();
        let table = "Foo;Bar;Nombre;Nombre;Baz\n1;Ana;Peña;x;secreto99\n2;Luis;Ruiz;y;oculto77\n";
        let by_hand = [("column-0", "unique_id"), ("column-1", "first_name"), ("column-2", "last_name"),
            ("column-3", "ignore"), ("column-4", "password"), ("profile", "student"), ("school", "Colegio Norte")];
        let upload = visit.uploaded("student", table);
        // Two columns for one field: said, and what was chosen stays.
        let twice = [("column-0", "unique_id"), ("column-1", "unique_id"), ("profile", "teacher"), ("school", "Colegio Sur")];
        visit.post(&upload, &twice).is(303).leads_to(&upload);
        visit.get(&upload).is(200).says("Corrija esto antes de revisar").says("Colegio Sur").says("value=\"teacher\" selected");
        visit.post(&upload, &by_hand).is(303).leads_to(&format!("{upload}/check"));
        visit.get(&upload).is(200).says("••••••").never_says("secreto99").never_says("oculto77")
            .says("No se usará una columna: Nombre");
        let (answer, _) = visit.checked(&upload);
        answer.says("Ana Peña").says("Colegio Norte").never_says("secreto99");
        visit.applied(&upload).says("2 cuentas");
        // The next file with these headings needs no hand, and the column left out stays so.
        let upload = visit.uploaded("student", table.replace("Peña", "Peña Ibáñez").replace(";x;", ";z;"));
        visit.get(&upload).is(200).never_says("Corrija esto antes de revisar").never_says("secreto99").says("No se usará una columna");
        visit.checked(&upload).0.says("<ins>Peña Ibáñez</ins>").never_says("secreto99");
        assert_eq!(app.number("SELECT COUNT(*) FROM audit WHERE details LIKE '%secreto99%'"), 0);
    }

    fn a_changed_password_is_told_without_showing_it(app: &TestApp) {
        let (_, _, mut visit) = app.console();
        let table = |password: &str| format!("ID;Nombres;Apellidos;Clave\n1;Ana;Peña;{password}\n2;Eva;Sol;ab\n");
        let skip = |visit: &mut Visit, upload: &str| {
            let (answer, digest) = visit.checked(upload);
            answer.never_says("amarillo33").never_says("verde44");
            visit.get(&format!("{upload}/check?tab=refused")).is(200).says("Clave").never_says("<td class=\"value\">ab</td>");
            let fields = [("digest", digest.as_str()), ("skip_refused", "yes")];
            let run = visit.post(&format!("{upload}/apply"), &fields).is(303).location.unwrap();
            visit.ended(&run).never_says("amarillo33").never_says("verde44");
        };
        let upload = visit.uploaded("student", table("amarillo33"));
        visit.get(&upload).is(200).never_says("amarillo33");
        skip(&mut visit, &upload);
        let upload = visit.uploaded("student", table("verde44"));
        visit.get(&format!("{upload}/check?tab=changed")).is(200).says("nueva contraseña provisional").never_says("verde44");
        // What is typed into a search is on the page; what the file holds is not found by it.
        visit.get(&format!("{upload}/check?tab=changed&q=verde4")).is(200).says("Nada coincide");
        skip(&mut visit, &upload);
    }

    fn a_collaborate_file_is_taken_whole_or_not_at_all(app: &TestApp) {
        let (_, _, mut visit) = app.console();
        let heading = "userName,firstName,lastName,displayName,password,email,role\n";
        let good = "mara.diaz,Mara,Diaz,Mara Diaz,river-tiger-41,mara@mail.example,S\n";
        let upload = visit.uploaded("", format!("{heading}{good}x,A,B,A B,lemon-green-48,not-an-address,S\n"));
        visit.get(&upload).is(200).says("Collaborate").says("Administrador de los supervisores").says("required")
            .says(MANAGER.0).never_says("river-tiger-41").never_says("column-0");
        // Nobody chose whose supervisors they are.
        visit.post(&upload, &[("format", "collaborate")]).is(303);
        visit.get(&format!("{upload}/check?tab=refused")).is(200).says("administrador");
        let chosen = [("format", "collaborate"), ("administrator", MANAGER.0)];
        visit.post(&upload, &chosen).is(303).leads_to(&format!("{upload}/check"));
        visit.checked(&upload).0.says("solo se puede importar completo").says("not-an-address").never_says("name=\"digest\"")
            .never_says("skip_refused");
        // Ticked all the same, it is not done either.
        let digest = [("digest", &*"0".repeat(64)), ("skip_refused", "yes")];
        visit.post(&format!("{upload}/apply"), &digest).is(303);
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts"), 1);
        let upload = visit.uploaded("", format!("{heading}{good}"));
        visit.post(&upload, &chosen).is(303);
        visit.applied(&upload).says("1 cuenta");
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts WHERE administrator_id IS NOT NULL"), 1);
        // As any other table its columns are the person's to map.
        let upload = visit.uploaded("student", format!("{heading}{good}"));
        visit.post(&upload, &[("format", "table"), ("profile", "student")]).is(303);
        visit.get(&upload).is(200).says("column-0");
    }

    fn a_file_that_is_no_table_is_refused_with_a_way_on(app: &TestApp) {
        let (_, _, mut visit) = app.console();
        let password = std::fs::read(repository("tests/fixtures/libreoffice/password.xlsx")).unwrap();
        let picture = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0".to_vec();
        let noise: Vec<u8> = (0..5_000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
        for (name, bytes, words) in [
            ("protegido.xlsx", password, "contraseña"),
            ("foto.csv", picture, "png"),
            ("ruido.csv", noise, ""),
            ("vacío.csv", Vec::new(), "vacío"),
        ] {
            let answer = visit.upload("teacher", name, &bytes).is(422).says("file-fault").says("name=\"file\"");
            assert!(answer.body.to_lowercase().contains(words), "{name}: {}", answer.body);
            // What was chosen stays chosen.
            assert!(answer.body.contains("value=\"teacher\" checked"), "{name}");
        }
        visit.upload("teacher", "", []).is(422).says("No se eligió ningún archivo");
        // Headings and nothing below: it opens, and says so before anything else.
        let upload = visit.uploaded("student", "ID;Nombre\n");
        visit.get(&upload).is(200).says("Corrija esto antes de revisar");
        visit.get(&format!("{upload}/check")).is(422).says("El archivo tiene errores").says("Elegir otro archivo");
        assert_eq!((uploads(app), files(app)), (1, 1));
    }

    fn what_is_full_and_what_to_do_is_said_beside_the_file(app: &TestApp) {
        app.console();
        let mut visit = Visit::of(&limited(app, |config| config.uploads.max_files = 1));
        visit.sign_in(MANAGER);
        let upload = visit.uploaded("student", PEOPLE);
        visit.upload("student", "otra.csv", PEOPLE).is(413).says("name=\"file\"").says("Un archivo que usted subió está pendiente")
            .says("Importe o elimine archivos pendientes").says("lista.csv");
        visit.post(&format!("{upload}/discard"), &[]).is(303);
        visit.uploaded("student", PEOPLE);
        let mut visit = Visit::of(&limited(app, |config| config.uploads.min_free_bytes = u64::MAX));
        visit.sign_in(MANAGER);
        visit.upload("student", "otra.csv", PEOPLE).is(500).says("name=\"file\"").says("casi lleno").says("administrador del servidor");
        assert_eq!((uploads(app), files(app)), (1, 1));
    }

    fn a_file_over_the_limit_is_refused_while_it_comes(app: &TestApp) {
        app.console();
        let mut visit = Visit::of(&limited(app, |config| config.import.max_bytes = 100_000));
        visit.sign_in(MANAGER);
        let row = "1;Ana;Peña\n".repeat(20_000);
        visit.upload("student", "grande.csv", format!("ID;Nombres;Apellidos\n{row}")).is(413).says("1 MB").says("name=\"file\"");
        assert_eq!((uploads(app), files(app)), (0, 0));
        visit.upload("student", "chica.csv", PEOPLE).is(303);
        // A file may be larger than any other form.
        let mut visit = Visit::of(&app.app);
        visit.sign_in(MANAGER);
        let long = "x".repeat(3 << 20);
        visit.upload("student", "larga.csv", format!("ID;Nombres;Apellidos\n1;Ana;Peña\n{long}")).is(303);
    }

    fn an_upload_that_breaks_off_leaves_nothing(app: &TestApp) {
        let (_, _, mut visit) = app.console();
        let whole = form("student", "lista.csv", PEOPLE.repeat(500).as_bytes());
        let half = Bytes::copy_from_slice(&whole[..whole.len() / 2]);
        // The line is cut: the body ends in an error.
        let cut: Vec<Result<Bytes, std::io::Error>> = vec![Ok(half.clone()), Err(std::io::ErrorKind::ConnectionReset.into())];
        let answer = visit.send(request(Body::from_stream(futures_util::stream::iter(cut))));
        answer.is(422).says("no llegó completo");
        // It ends too soon.
        visit.send(request(Body::from(half.clone()))).is(422).says("no llegó completo");
        assert_eq!((uploads(app), files(app)), (0, 0));
        // The browser is gone: the request is dropped while it waits for more.
        let never = futures_util::StreamExt::chain(
            futures_util::stream::iter([Ok::<_, std::io::Error>(half)]),
            futures_util::stream::pending(),
        );
        visit.abandon(request(Body::from_stream(never)));
        for _ in 0..500 {
            if files(app) == 0 {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        assert_eq!((uploads(app), files(app)), (0, 0));
    }

    fn the_same_file_twice_at_once_is_two_uploads(app: &TestApp) {
        let (_, _, mut visit) = app.console();
        let (one, other) = (visit.uploaded("student", PEOPLE), visit.uploaded("student", PEOPLE));
        assert_ne!(one, other);
        assert_eq!((uploads(app), files(app)), (2, 2));
        visit.post(&format!("{one}/discard"), &[]).is(303).leads_to("/imports");
        visit.get("/imports").is(200).says("El archivo se descartó");
        visit.get(&one).is(404);
        assert_eq!((uploads(app), files(app)), (1, 1));
        visit.applied(&other);
    }

    fn of_two_who_confirm_previews_of_one_file_the_second_sees_the_new_one(app: &TestApp) {
        let (_, _, mut first) = app.console();
        let mut second = Visit::of(&app.app);
        second.sign_in(MANAGER);
        let (one, other) = (first.uploaded("student", PEOPLE), second.uploaded("student", PEOPLE));
        let ((_, mine), (_, theirs)) = (first.checked(&one), second.checked(&other));
        let run = first.post(&format!("{one}/apply"), &[("digest", &mine)]).is(303).location.unwrap();
        first.ended(&run).says("2 cuentas");
        let back = second.post(&format!("{other}/apply"), &[("digest", &theirs)]).is(303).location.unwrap();
        assert_eq!(back, format!("{other}/check?seen={theirs}"));
        second.get(&back).is(200).says("El directorio cambió mientras tanto").says("No hay nada que cambiar");
        assert_eq!(students(app), 2);
        // The first confirms once more, from another window: it is done already, and leads there.
        first.post(&format!("{one}/apply"), &[("digest", &mine)]).is(303).leads_to(&run);
    }

    fn previews_that_were_forgotten_are_made_again(app: &TestApp) {
        let (_, _, mut visit) = app.console();
        let all: Vec<String> = (0..7).map(|_| visit.uploaded("student", PEOPLE)).collect();
        for upload in all.iter().chain(&all) {
            visit.checked(upload).0.says("Se crearán 2 cuentas");
            visit.get(&format!("{upload}/progress")).is(200).says("event: end");
            visit.post(&format!("{upload}/check"), &[]).is(303).leads_to(&format!("{upload}/check"));
        }
    }

    fn another_organization_and_another_person_find_no_such_upload(app: &TestApp) {
        let (_, _, mut visit) = app.console();
        let upload = visit.uploaded("student", PEOPLE);
        let (_, digest) = visit.checked(&upload);
        let mut stranger = app.stranger();
        for page in ["", "/check", "/progress", "/problems"] {
            stranger.get(&format!("{upload}{page}")).is(404).never_says("Peña").never_says("lista.csv");
        }
        for page in ["", "/discard", "/check", "/apply"] {
            stranger.post(&format!("{upload}{page}"), &[("digest", &digest)]).is(404);
        }
        stranger.get("/imports").is(200).never_says("lista.csv");
        assert_eq!((students(app), uploads(app), files(app)), (0, 1, 1));
        // Of the same organization, but not theirs: it may hold passwords.
        let id = upload.rsplit('/').next().unwrap().replace('-', "");
        assert_eq!(id.len(), 32);
        app.app.db.write(|tx| tx.execute("UPDATE uploads SET account_id = organization_id", &[])).unwrap();
        visit.get(&upload).is(404);
        visit.get(&format!("{upload}/check")).is(404);
        visit.get("/imports").is(200).never_says("lista.csv");
    }

    fn a_server_that_was_restarted_goes_on_where_the_preview_stood(app: &TestApp) {
        let (_, _, mut visit) = app.console();
        let upload = visit.uploaded("student", PEOPLE);
        let (_, digest) = visit.checked(&upload);
        drop(visit);
        let mut visit = Visit::through(Web::new(app.another(), false));
        visit.sign_in(MANAGER);
        visit.get("/imports").is(200).says("lista.csv");
        let run = visit.post(&format!("{upload}/apply"), &[("digest", &digest)]).is(303).location.unwrap();
        visit.ended(&run).says("2 cuentas");
        // One that needs a word is not done without it, preview or not.
        let upload = visit.uploaded("student", "ID;Nombres;Correo\n9;Eva;eva@@sol\n8;Leo;leo@sol.example\n");
        let (_, digest) = visit.checked(&upload);
        let mut visit = Visit::through(Web::new(app.another(), false));
        visit.sign_in(MANAGER);
        let back = visit.post(&format!("{upload}/apply"), &[("digest", &digest)]).is(303).location.unwrap();
        visit.get(&back).is(200).says("Importar sin la fila rechazada").never_says("El directorio cambió");
        assert_eq!(students(app), 2);
    }

    fn who_may_not_import_sees_nothing_of_it(app: &TestApp) {
        let (_, _, mut visit) = app.console();
        let upload = visit.uploaded("student", PEOPLE);
        app.app.db.write(|tx| tx.execute("UPDATE roles SET permissions = 'view-people' WHERE code = 'manager'", &[])).unwrap();
        for page in ["/imports", &upload, &format!("{upload}/check"), &format!("{upload}/problems"), "/imports/samples/students.csv"] {
            visit.get(page).is(403).never_says("Peña");
        }
        visit.upload("student", "lista.csv", PEOPLE).is(403);
        visit.post(&format!("{upload}/discard"), &[]).is(403);
        visit.get("/").is(200).never_says("<span>Importar</span>");
        assert_eq!((uploads(app), files(app)), (1, 1));
        let mut nobody = Visit::of(&app.app);
        nobody.get(&upload).is(303);
        nobody.upload("student", "lista.csv", PEOPLE).is(303);
        assert_eq!(files(app), 1);
    }

    fn sample_files_can_be_had_and_nothing_else(app: &TestApp) {
        let (_, _, mut visit) = app.console();
        for name in ["students.csv", "alunos.csv", "students.xlsx", "teachers.csv", "collaborate.csv"] {
            let answer = visit.get(&format!("/imports/samples/{name}")).is(200);
            assert!(answer.headers["content-disposition"].to_str().unwrap().contains(name));
        }
        for name in ["README.md", "..%2FCargo.toml", "none.csv"] {
            visit.get(&format!("/imports/samples/{name}")).is(404);
        }
    }

    fn old_uploads_are_swept_away_with_their_files(app: &TestApp) {
        let (_, _, mut visit) = app.console();
        let (waiting, old, applied) =
            (visit.uploaded("student", PEOPLE), visit.uploaded("student", PEOPLE), visit.uploaded("student", PEOPLE));
        visit.applied(&applied);
        assert_eq!(sweep(&app.app).unwrap(), 0);
        let days = |days: i64| NOW - days * 24 * 3600 * 1000;
        let id = |address: &str| uuid::Uuid::parse_str(address.rsplit('/').next().unwrap()).unwrap();
        app.app.db.write(|tx| {
            tx.execute("UPDATE uploads SET created_at = $1 WHERE id = $2", llavero::params![days(8), id(&old)])?;
            tx.execute("UPDATE uploads SET created_at = $1 WHERE id = $2", llavero::params![days(6), id(&waiting)])?;
            tx.execute("UPDATE uploads SET applied_at = $1 WHERE id = $2", llavero::params![days(2), id(&applied)])
        }).unwrap();
        // What a crash left is nobody's; what has only just come may be on its way.
        let left = app.write("files/uploads/left", "x");
        let yesterday = std::time::SystemTime::now() - std::time::Duration::from_secs(2 * 24 * 3600);
        std::fs::File::options().write(true).open(&left).unwrap().set_modified(yesterday).unwrap();
        app.write("files/uploads/coming", "x");
        let due = run_due(&app.app, &AtomicBool::new(false)).unwrap();
        assert_eq!(due.uploads_removed, 3);
        assert_eq!((uploads(app), files(app)), (1, 2));
        visit.get(&waiting).is(200);
        visit.get(&old).is(404);
    }
}
