//! The wizard in the console: each mode, what a look shows and hides, and what happens when two confirm.

use llavero::access::Actor;
use llavero::accounts::Profile;
use llavero::credentials::Binding;
use llavero::credentials::generate::actions::run as generate;
use llavero::credentials::generate::{Mode, Recipe};
use llavero::jobs::Progress;
use llavero::params;
use secrecy::ExposeSecret;
use uuid::Uuid;

use super::{Answer, MANAGER, Visit};
use crate::harness::{TestApp, both};

const PEOPLE: &str = "Documento;Apellidos;Nombres;Grado;Curso;Sede;Correo\n\
    101;Peña;Ana;5;5B;Centro;ana@old.example\n\
    102;Núñez;José;6;6A;Norte;\n\
    103;Peña;Ana;5;5B;Centro;\n\
    104;Gil;Eva;5;5B;Centro;\n";

fn loaded(app: &TestApp) -> Visit {
    let (_, actor, visit) = app.console();
    app.imported(&actor, Profile::Student, PEOPLE);
    visit
}

/// Every initial password there is.
fn passwords(app: &TestApp) -> Vec<String> {
    let rows: Vec<(Uuid, i64, Vec<u8>)> = app
        .app
        .db
        .read(|tx| tx.query("SELECT account_id, version, sealed FROM credentials WHERE sealed IS NOT NULL", params![]))
        .unwrap();
    let open = |(account, version, sealed): (Uuid, i64, Vec<u8>)| {
        let password = app.app.keys.open_sealed(Binding { account, version }, &sealed).unwrap();
        password.expose_secret().to_owned()
    };
    rows.into_iter().map(open).collect()
}

/// What a page's form would send: its hidden fields.
fn hidden(answer: &Answer, action: &str) -> Vec<(String, String)> {
    let form = answer.body.split(&format!("action=\"{action}\"")).nth(1).unwrap().split("</form>").next().unwrap();
    let fields = form.split("<input type=\"hidden\" name=\"").skip(1).map(|field| {
        let (name, rest) = field.split_once("\" value=\"").unwrap();
        (name.to_owned(), rest.split('"').next().unwrap().replace("&#38;", "&"))
    });
    fields.collect()
}

fn confirm(visit: &mut Visit, preview: &Answer, more: &[(&str, &str)]) -> Answer {
    let fields = hidden(preview, "/credentials/run");
    let mut fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    fields.extend(more);
    visit.post("/credentials/run", &fields)
}

fn emails(app: &TestApp) -> Vec<String> {
    let rows: Vec<(Option<String>,)> = app
        .app
        .db
        .read(|tx| tx.query("SELECT email FROM accounts WHERE profile = 'student' ORDER BY unique_id", params![]))
        .unwrap();
    rows.into_iter().map(|(email,)| email.unwrap_or_default()).collect()
}

const ADDRESSES: &str = "profile=student&domain=escuela.edu&pattern=%7Bfirst1%7D.%7Blast1%7D";

both! {
    fn new_passwords_for_all_from_the_first_step_to_the_slips(app: &TestApp) {
        let mut visit = loaded(app);
        visit.get("/credentials").is(200).says("4 personas · 0 sin contraseña · 3 sin correo");
        visit.get("/credentials?school=Norte").is(200).says("1 persona · 0 sin contraseña · 1 sin correo");
        visit.get("/credentials/what?profile=student").is(200).says("Solo contraseñas nuevas").says("value=\"old.example\"");
        let before = app.state();
        let old = passwords(app);
        let preview = visit.get("/credentials/preview?profile=student&mode=passwords").is(200);
        let preview = preview.says("4 personas reciben una contraseña nueva.").says("Ana Peña");
        for password in passwords(app) {
            assert!(!preview.body.contains(&password), "a password is shown");
        }
        assert_eq!((app.state(), passwords(app)), (before, old.clone()), "a look writes nothing");
        let run = confirm(&mut visit, &preview, &[]).is(303).location.unwrap();
        visit.ended(&run).says("se cambiaron 4 contraseñas").says(&format!("/slips?job={}", &run["/runs/".len()..]));
        assert_eq!(app.number("SELECT COUNT(*) FROM credentials WHERE version = 2"), 4);
        assert_eq!(app.number("SELECT COUNT(*) FROM audit WHERE action = 'credentials.apply' AND actor_name <> 'operator'"), 1);
        visit.post(&format!("{run}/undo"), &[]).is(303);
    }

    fn addresses_for_all_show_their_namesakes_first(app: &TestApp) {
        let mut visit = loaded(app);
        let preview = visit.get(&format!("/credentials/preview?{ADDRESSES}&mode=email")).is(200);
        let preview = preview
            .says("4 personas reciben una contraseña nueva. 4 personas reciben un correo nuevo.")
            .says("<del>ana@old.example</del>")
            .says("ana.pena2@escuela.edu");
        assert!(preview.body.find("ana.pena2@") < preview.body.find("jose.nunez@"), "collisions come first");
        let digest = hidden(&preview, "/credentials/run").into_iter().find(|(name, _)| name == "plan").unwrap().1;
        let tab = format!("/credentials/preview?{ADDRESSES}&mode=email&plan={digest}&tab=collisions");
        visit.get(&tab).is(200).says("ana.pena2@").never_says("jose.nunez@").never_says("Los datos cambiaron");
        visit.get(&format!("{}&q=nunez", tab.replace("collisions", "everyone"))).is(200).says("jose.nunez@").never_says("eva.gil@");
        let run = confirm(&mut visit, &preview, &[]).is(303).location.unwrap();
        visit.ended(&run).says("se cambiaron 4 contraseñas");
        assert_eq!(emails(app), ["ana.pena@escuela.edu", "jose.nunez@escuela.edu", "ana.pena2@escuela.edu", "eva.gil@escuela.edu"]);
    }

    fn only_those_without_says_who_is_passed_over(app: &TestApp) {
        let mut visit = loaded(app);
        let address = format!("/credentials/preview?{ADDRESSES}&mode=missing");
        let preview = visit.get(&address).is(200).says("3 personas reciben una contraseña nueva.");
        visit.get(&format!("{address}&tab=skipped&reason=has-email")).is(200).says("ana@old.example").never_says("jose.nunez@");
        let run = confirm(&mut visit, &preview, &[]).is(303).location.unwrap();
        visit.ended(&run).says("se cambiaron 3 contraseñas");
        assert_eq!(emails(app)[0], "ana@old.example");
    }

    fn whom_a_list_hands_over_nobody_is_added_to(app: &TestApp) {
        let mut visit = loaded(app);
        visit.get("/credentials?profile=student&unique_id=101,103").is(200).says("2 personas").says("name=\"unique_id\" value=\"101,103\"");
        visit.get("/credentials?profile=student&email=").is(200).says("3 personas");
        visit.get("/credentials/what?profile=student&email=").is(200).says("name=\"email\" value=\"\"");
        let address = "/credentials/preview?profile=student&unique_id=101,103&mode=passwords";
        let preview = visit.get(address).is(200).says("2 personas reciben una contraseña nueva.").never_says("Eva Gil");
        let run = confirm(&mut visit, &preview, &[]).is(303).location.unwrap();
        visit.ended(&run).says("se cambiaron 2 contraseñas");
        visit.get("/slips?search=gil").is(200).says("1 ficha en 1 página.").says("name=\"search\" value=\"gil\"");
    }

    fn the_example_follows_the_pattern_and_says_what_is_wrong_with_it(app: &TestApp) {
        let mut visit = loaded(app);
        let ask = |visit: &mut Visit, pattern: &str| {
            visit.get(&format!("/credentials/examples?profile=student&mode=email&domain=escuela.edu&pattern={pattern}")).is(200)
        };
        ask(&mut visit, "%7Bf%7D%7Blast1%7D").says("jnunez@escuela.edu").never_says("<html");
        ask(&mut visit, "%7Bnombre%7D").says("class=\"fault\"");
        // The same page without scripts, and the third step refuses what the second let through.
        visit.get("/credentials/what?profile=student&mode=email&domain=escuela.edu&pattern=%7Bf%7D%7Blast1%7D").says("jnunez@escuela.edu");
        visit.get("/credentials/preview?profile=student&mode=email&domain=no&pattern=%7Bf%7D").is(422).says("domain-fault");
        visit.get("/credentials/preview?profile=student&mode=email&domain=a.edu&pattern=%7Bx%7D").is(422).says("pattern-fault").says("value=\"a.edu\"");
        assert_eq!(app.number("SELECT COUNT(*) FROM jobs WHERE kind = 'credentials'"), 0);
    }

    fn of_two_who_confirm_the_second_is_told_and_shown_anew(app: &TestApp) {
        let mut one = loaded(app);
        let mut other = one.beside();
        other.sign_in(MANAGER);
        let address = "/credentials/preview?profile=student&mode=passwords";
        let (first, second) = (one.get(address).is(200), other.get(address).is(200));
        let run = confirm(&mut one, &first, &[]).is(303).location.unwrap();
        one.ended(&run).says("se cambiaron 4 contraseñas");
        let anew = confirm(&mut other, &second, &[]).is(200).says("Los datos cambiaron después de la revisión");
        assert_eq!(app.number("SELECT MAX(version) FROM credentials"), 2);
        let run = confirm(&mut other, &anew, &[]).is(303).location.unwrap();
        other.ended(&run).says("se cambiaron 4 contraseñas");
        assert_eq!(app.number("SELECT MAX(version) FROM credentials"), 3);
    }

    fn a_plan_that_another_process_overtook_is_not_carried_out(app: &TestApp) {
        let mut visit = loaded(app);
        let preview = visit.get("/credentials/preview?profile=student&mode=passwords").is(200);
        let recipe = Recipe::new(Profile::Student, Mode::Passwords);
        generate(&app.another(), &actor(app), &recipe, &Progress::default()).unwrap();
        let run = confirm(&mut visit, &preview, &[]).is(303).location.unwrap();
        let failed = visit.ended(&run).says("El proceso falló");
        assert_eq!(app.number("SELECT MAX(version) FROM credentials"), 2);
        let back = failed.body.split("href=\"/credentials/preview").nth(1).unwrap().split('"').next().unwrap();
        let back = format!("/credentials/preview{}", back.replace("&#38;", "&"));
        visit.get(&back).is(200).says("Los datos cambiaron después de la revisión").says("4 personas reciben");
    }

    fn what_reaches_far_has_to_be_ticked(app: &TestApp) {
        let mut visit = loaded(app);
        app.imported(&actor(app), Profile::Teacher, "Documento;Apellidos;Nombres\n1;Roa;Ana\n");
        let preview = visit.get("/credentials/preview?profile=teacher&mode=passwords").is(200).says("name=\"sure\"");
        confirm(&mut visit, &preview, &[]).is(422).says("sure-fault");
        assert_eq!(app.number("SELECT COUNT(*) FROM jobs WHERE kind = 'credentials'"), 0);
        let run = confirm(&mut visit, &preview, &[("sure", "yes")]).is(303).location.unwrap();
        visit.ended(&run).says("se cambió 1 contraseña");
    }

    fn nobody_without_the_permission_or_of_another_organization_gets_in(app: &TestApp) {
        let mut visit = loaded(app);
        let section = app.app.db.read(|tx| tx.query_one::<(Uuid,)>("SELECT id FROM sections LIMIT 1", params![])).unwrap().0;
        visit.get(&format!("/credentials/preview?profile=student&mode=passwords&section_id={section}")).is(200);
        let mut other = app.stranger();
        other.get("/credentials/preview?profile=student&mode=passwords").is(200).never_says("Peña");
        other.get(&format!("/credentials/preview?profile=student&mode=passwords&section_id={section}")).is(404);
        app.app.db.write(|tx| tx.execute(
            "UPDATE roles SET permissions = 'view-people' WHERE code = 'manager'", params![])).unwrap();
        for address in ["/credentials", "/credentials/what?profile=student", "/credentials/examples", "/credentials/preview"] {
            visit.get(address).is(403);
        }
        visit.post("/credentials/run", &[("profile", "student"), ("mode", "passwords")]).is(403);
        visit.get("/runs").is(200).never_says("href=\"/credentials\"").never_says("href=\"/slips\"").says("href=\"/sections\"");
    }
}

fn actor(app: &TestApp) -> Actor {
    let (organization,) =
        app.app.db.read(|tx| tx.query_one::<(Uuid,)>("SELECT id FROM organizations", params![])).unwrap();
    Actor::operator(organization)
}
