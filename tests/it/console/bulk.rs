//! Bulk changes in the console: chosen in the list, looked at, confirmed, watched, taken back; and the tab of
//! inactive accounts (4.4, 4.7, 5.2, 6.1, 8.1–8.3).

use llavero::accounts::Profile;

use super::{Answer, MANAGER, Visit};
use crate::harness::{TestApp, both};
use crate::imports::texts;

const PEOPLE: &str = "Documento;Apellidos;Nombres;Curso;Sede;Correo;Usuario;Contraseña\n\
    101;Peña;Ana;5B;Centro;ana@example.org;ana.pena;lima-papel-42\n\
    102;Núñez;José;5B;Centro;;jose.n;\n103;Gil;Álvaro;10A;Norte;;alvaro;mesa-verde-17\n";

const STAFF: &str = "Documento;Apellidos;Nombres;Rol;Usuario;Contraseña\n\
    201;Ruiz;Alma;Administrador;alma;piedra-azul-88\n";

fn id(app: &TestApp, unique_id: &str) -> String {
    let sql = "SELECT id FROM accounts WHERE unique_id = $1";
    app.app.db.read(|tx| tx.query_one::<(uuid::Uuid,)>(sql, llavero::params![unique_id])).unwrap().0.to_string()
}

/// The digest of the plan that a page shows.
#[track_caller]
fn plan(page: &Answer) -> String {
    let (_, rest) = page.body.split_once("name=\"plan\" value=\"").expect("no plan");
    rest.split_once('"').unwrap().0.to_owned()
}

/// Sends what a page asks for, with its plan and these fields besides; the run's address.
#[track_caller]
fn confirm(visit: &mut Visit, page: &Answer, action: &str, fields: &[(&str, &str)]) -> String {
    let plan = plan(page);
    let fields: Vec<(&str, &str)> = fields.iter().copied().chain([("plan", plan.as_str())]).collect();
    visit.post(&format!("/people/bulk/{action}"), &fields).is(303).location.unwrap()
}

both! {
    fn those_chosen_are_marked_inactive_and_active_again(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        app.imported(&actor, Profile::Student, PEOPLE);
        visit.get("/people?profile=student").is(200).says("value=\"deactivate\"").never_says("value=\"reactivate\"");
        let before = app.state();
        visit.post("/people/chosen", &[("do", "bulk"), ("what", "deactivate")]).is(422);
        let chosen = [("all", "yes"), ("school", "Centro"), ("do", "bulk"), ("what", "deactivate")];
        visit.post("/people/chosen", &chosen).is(303).leads_to("/people/bulk/deactivate?school=Centro");
        let page = visit.get("/people/bulk/deactivate?school=Centro").is(200);
        let page = page.says("2 cuentas quedarán inactivas").says("name=\"keep\" value=\"yes\" checked")
            .says("Si desmarca esta casilla, se pierden para siempre").says("Peña");
        assert_eq!(app.state(), before, "a look writes nothing");
        let fields = [("school", "Centro"), ("keep", "yes"), ("comment", "Se mudaron")];
        let run = confirm(&mut visit, &page, "deactivate", &fields);
        visit.ended(&run).says("se cambiaron 2 cuentas").says("inactiva");
        Visit::of(&app.app).post("/sign-in", &[("identifier", "ana.pena"), ("password", "lima-papel-42")]).is(422);
        // Sent twice, it is done once: what would happen now is shown instead.
        let digest = plan(&page);
        let again: Vec<_> = fields.iter().copied().chain([("plan", digest.as_str())]).collect();
        visit.post("/people/bulk/deactivate", &again).is(200).says("El directorio cambió mientras tanto").says("La cuenta está inactiva");
        assert_eq!(app.number("SELECT COUNT(*) FROM jobs WHERE kind = 'accounts'"), 1);

        visit.get("/people/inactive").is(303).leads_to("/people?status=inactive");
        let tab = visit.get("/people?status=inactive").is(200);
        tab.says("Inactiva desde").says("value=\"Se mudaron\"").says(&format!("{}</a></td>", MANAGER.0))
            .says("value=\"reactivate\"").never_says("value=\"deactivate\"").never_says("Álvaro");
        let ana = id(app, "101");
        let person = visit.get(&format!("/people/{ana}")).is(200).says("Se mudaron").says("Se conservan notas");
        person.says(&format!("/people/bulk/reactivate?id={ana}"));
        let page = visit.get(&format!("/people/bulk/reactivate?id={ana}")).is(200).says("Se reactivará 1 cuenta");
        let run = confirm(&mut visit, &page, "reactivate", &[("id", &ana), ("restore", "yes")]);
        visit.ended(&run).says("reactivada");
        Visit::of(&app.app).sign_in(("ana.pena", "lima-papel-42"));
        assert_eq!(app.number("SELECT COUNT(*) FROM enrolments"), 2);
        // Both runs taken back leave what was there, but for who has signed in since.
        let undo = visit.post(&format!("{run}/undo"), &[]).is(303).location.unwrap();
        visit.ended(&undo).says("sin cambiar: la persona ya ingresó");
    }

    fn inactive_accounts_stand_the_newest_first_and_can_be_turned_round(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        app.imported(&actor, Profile::Student, PEOPLE);
        let page = visit.get("/people/bulk/deactivate?profile=student").is(200);
        let run = confirm(&mut visit, &page, "deactivate", &[("profile", "student")]);
        visit.ended(&run);
        let ids = ["102", "103", "101"].map(|unique| id(app, unique));
        for (days, unique) in [(0, "102"), (3, "103"), (40, "101")] {
            app.app.db.write(|tx| tx.execute(
                "UPDATE deactivations SET since = since - $1
                 WHERE account_id = (SELECT id FROM accounts WHERE unique_id = $2)",
                llavero::params![days * 86_400_000_i64, unique],
            )).unwrap();
        }
        let mut shown = |address: &str| -> Vec<String> {
            let body = visit.get(address).is(200).body;
            let rows = body.split("class=\"name\"><a href=\"/people/").skip(1);
            rows.map(|rest| rest[..36].to_owned()).collect()
        };
        let newest = shown("/people?status=inactive");
        assert_eq!(newest, ids);
        let oldest = shown("/people?status=inactive&sort=inactive_since");
        assert_eq!(oldest, [&ids[2], &ids[1], &ids[0]].map(Clone::clone));
        visit.get("/people?status=inactive").says("aria-sort=\"descending\"").says("status=inactive&#38;sort=inactive_since")
            .says("primero los más recientes").never_says(">operator<");
        visit.get("/people?profile=student").never_says("inactive_since");
    }

    fn a_comment_is_typed_where_it_stands_and_never_over_somebody_elses(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        app.imported(&actor, Profile::Student, PEOPLE);
        let page = visit.get("/people/bulk/deactivate?profile=student").is(200);
        let run = confirm(&mut visit, &page, "deactivate", &[("profile", "student"), ("comment", "Viejo")]);
        visit.ended(&run);
        let (ana, jose) = (id(app, "101"), id(app, "102"));
        let [ana_is, jose_is] = [&ana, &jose].map(|id| format!("comment-{id}"));
        let [ana_was, jose_was] = [&ana, &jose].map(|id| format!("was-{id}"));
        let comments = || texts(app, "SELECT COALESCE(comment, '-') FROM deactivations d JOIN accounts a
            ON a.id = d.account_id ORDER BY a.unique_id");
        let fields = [("status", "inactive"), (&*ana_is, "Nuevo"), (&*ana_was, "Viejo"), (&*jose_is, "Viejo"), (&*jose_was, "Viejo")];
        visit.post("/people/inactive", &fields).is(303).leads_to("/people?status=inactive");
        visit.get("/people?status=inactive").is(200).says("Se guardó 1 comentario").says("value=\"Nuevo\"");
        assert_eq!(comments(), ["Nuevo", "Viejo", "Viejo"]);
        visit.get(&format!("/people/{ana}")).says("comentario cambiado");
        // Against what somebody else wrote meanwhile; what was typed stays on the page, and nothing is written.
        let fields = [("status", "inactive"), (&*ana_is, "Tarde"), (&*ana_was, "Viejo"), (&*jose_is, "Otro"), (&*jose_was, "Viejo")];
        visit.post("/people/inactive", &fields).is(422).says("Otra persona cambió este comentario").says("value=\"Tarde\"")
            .says("value=\"Otro\"");
        assert_eq!(comments(), ["Nuevo", "Viejo", "Viejo"]);
        let page = visit.get("/people/bulk/comment?status=inactive").is(200).says("3 cuentas recibirán este comentario");
        let run = confirm(&mut visit, &page, "comment", &[("status", "inactive"), ("comment", "Para todas")]);
        visit.ended(&run);
        assert_eq!(comments(), ["Para todas", "Para todas", "Para todas"]);
    }

    fn the_same_password_is_typed_twice_and_confirmed_twice_for_many(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        app.imported(&actor, Profile::Student, PEOPLE);
        let page = visit.get("/people/bulk/password?profile=student").is(200).never_says("name=\"sure\"");
        let digest = plan(&page);
        let send = |visit: &mut Visit, password: &str, again: &str, plan: &str, sure: &str| {
            let fields = [("profile", "student"), ("password", password), ("again", again), ("plan", plan), ("sure", sure)];
            visit.post("/people/bulk/password", &fields)
        };
        send(&mut visit, "lima-papel-42", "lima-papel-43", &digest, "").is(422).says("no son iguales")
            .never_says("lima-papel-42");
        send(&mut visit, "corto", "corto", &digest, "").is(422).never_says("value=\"corto\"");
        send(&mut visit, "", "", &digest, "").is(422);
        let run = send(&mut visit, "ana.pena", "ana.pena", &digest, "").is(303).location.unwrap();
        visit.ended(&run).says("se cambiaron 2 cuentas").says("La contraseña es igual al nombre de usuario");
        Visit::of(&app.app).sign_in(("jose.n", "ana.pena"));
        let crowd: String = (0..4).map(|n| format!("11{n};Gil;Eva\n")).collect();
        app.imported(&actor, Profile::Student, &format!("Documento;Apellidos;Nombres\n{crowd}"));
        let page = visit.get("/people/bulk/password?profile=student").is(200).says("name=\"sure\"")
            .says("7 personas tendrán la misma contraseña");
        let digest = plan(&page);
        send(&mut visit, "rana-verde-55", "rana-verde-55", &digest, "").is(422).says("marque la casilla de confirmación")
            .never_says("rana-verde-55");
        let run = send(&mut visit, "rana-verde-55", "rana-verde-55", &digest, "yes").is(303).location.unwrap();
        visit.ended(&run).never_says("rana-verde");
        let undo = visit.post(&format!("{run}/undo"), &[]).is(303).location.unwrap();
        // José has signed in since the other run; whoever has not has the password before this one.
        visit.ended(&undo).says("como antes");
        Visit::of(&app.app).sign_in(("alvaro", "ana.pena"));
    }

    fn what_it_is_changed_to_is_chosen_before_it_is_looked_at(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        app.imported(&actor, Profile::Student, PEOPLE);
        app.imported(&actor, Profile::Staff, STAFF);
        app.imported(&actor, Profile::Staff, "Documento;Apellidos;Nombres;Departamento\n301;Mar;Sol;Ciencias\n");
        visit.get("/people/bulk/department?id=").is(422);
        let page = visit.get("/people/bulk/department?profile=student").is(200).says("Ciencias").never_says("name=\"plan\"");
        let (_, rest) = page.body.split_once("\">Ciencias<").map(|(before, _)| before.rsplit_once("value=\"").unwrap()).unwrap();
        let department = rest.to_owned();
        let address = format!("/people/bulk/department?profile=student&to={department}");
        let page = visit.get(&address).is(200).says("Cambiará el departamento de 3 personas").says("selected>Ciencias");
        let run = confirm(&mut visit, &page, "department", &[("profile", "student"), ("to", &department)]);
        visit.ended(&run).says("departamento: – → Ciencias");
        visit.get(&address).is(200).says("No cambiará ninguna cuenta").says("Ya tiene ese valor");
        visit.get("/people/bulk/department?profile=student&to=").is(200).says("Cambiará el departamento de 3 personas");
        let page = visit.get("/people/bulk/role?id=").is(422);
        page.never_says("value=\"Gerente\"");
        let roles = visit.get("/people/bulk/role?profile=student").is(200).says("Supervisor").says("alma");
        roles.never_says(">Gerente<");
        visit.get("/people/bulk/role?profile=student&to=Supervisor&administrator=").is(422)
            .says("Cada supervisor necesita un administrador").says("selected>Supervisor");
        let alma = id(app, "201");
        visit.get(&format!("/people/bulk/role?profile=student&to=Supervisor&administrator={alma}")).is(200)
            .says("3 personas recibirán este rol");
        visit.get("/people/bulk/position?profile=student&to=Vocero").is(200).says("Cambiará el cargo de 3 personas");
        visit.get("/people/bulk/school?profile=student&to=Nada").is(422);
        visit.get("/people/bulk/nothing?profile=student").is(404);
    }

    fn an_administrator_sees_and_does_what_the_role_allows(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        app.imported(&actor, Profile::Student, PEOPLE);
        app.imported(&actor, Profile::Staff, STAFF);
        let page = visit.get("/people/bulk/deactivate?school=Norte").is(200);
        let run = confirm(&mut visit, &page, "deactivate", &[("school", "Norte")]);
        visit.ended(&run);
        let mut alma = Visit::of(&app.app);
        alma.sign_in(("alma", "piedra-azul-88"));
        alma.get("/people?status=inactive").is(200).never_says("value=\"reactivate\"").says("value=\"comment\"");
        alma.get("/people/bulk/reactivate?status=inactive").is(403);
        alma.post("/people/bulk/reactivate", &[("status", "inactive")]).is(403);
        alma.post(&format!("{run}/undo"), &[]).is(404);
        alma.get("/people/bulk/deactivate?").is(200).says("Es su propia cuenta");
        let person = alma.get(&format!("/people/{}", id(app, "103"))).is(200);
        person.never_says("/people/bulk/reactivate");
        let mut pupil = Visit::of(&app.app);
        pupil.sign_in(("ana.pena", "lima-papel-42"));
        pupil.get("/people/bulk/deactivate?").is(403);
        pupil.post("/people/inactive", &[("status", "inactive")]).is(403);
        // Another organization's manager does not find them.
        let mut stranger = app.stranger();
        stranger.get(&format!("/people/bulk/deactivate?id={}", id(app, "101"))).is(200).says("No cambiará ninguna cuenta");
    }
}
