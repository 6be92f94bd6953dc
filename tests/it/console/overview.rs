//! The overview: figures that follow people from no password to the first sign-in.

use llavero::accounts::Profile;
use llavero::accounts::filter::Filter;
use llavero::credentials::slips::actions::{Request, print};
use llavero::jobs::Progress;
use llavero::print::Engine;
use llavero::reports::overview::{Reached, overview};

use super::Visit;
use crate::harness::both;

const PEOPLE: &str = "ID;Nombre;Apellido;Usuario;Contraseña;Escuela\n1;Ana;Peña;ana;lima-papel-42;Norte\n\
                      2;Luis;Gil;luis;mesa-verde-17;Norte\n3;Eva;Zea;eva;cielo-barco-55;Sur\n";

both! {
    fn people_move_from_never_reached_to_waiting_to_signed_in(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        visit.get("/").is(200).says("Comience en tres pasos").never_says("never_reached");
        app.imported(&actor, Profile::Student, PEOPLE);
        // The manager has signed in; the pupils' passwords lie in the database.
        let all = || overview(&app.app, &actor).unwrap().all;
        assert_eq!(all(), Reached { signed_in: 1, never_reached: 3, ..Reached::default() });

        let filter = Filter::parse(&[("school", "Norte")]).unwrap();
        let request = Request::new(filter, app.path("slips.pdf"));
        print(&app.app, &actor, &Engine::new(None).unwrap(), &request, &Progress::default()).unwrap();
        assert_eq!(all(), Reached { signed_in: 1, waiting: 2, never_reached: 1, without: 0 });

        Visit::of(&app.app).sign_in(("luis", "mesa-verde-17"));
        assert_eq!(all(), Reached { signed_in: 2, waiting: 1, never_reached: 1, without: 0 });

        let seen = overview(&app.app, &actor).unwrap();
        let schools: Vec<_> = seen.schools.iter().map(|(name, reached)| (name.as_deref(), reached.people())).collect();
        assert_eq!(schools, [(Some("Norte"), 2), (Some("Sur"), 1), (None, 1)]);
        let profiles: Vec<_> = seen.profiles.iter().map(|(profile, reached)| (*profile, reached.people())).collect();
        assert_eq!(profiles, [(Profile::Student, 3), (Profile::Staff, 1)]);
        visit.get("/").is(200).says("Norte").says("con contraseña sin entregar");
    }

    fn a_pupil_sees_no_figures(app: &TestApp) {
        let (_, actor, _) = app.console();
        app.imported(&actor, Profile::Student, PEOPLE);
        let mut pupil = Visit::of(&app.app);
        pupil.sign_in(("ana", "lima-papel-42"));
        pupil.get("/").is(200).says("Lo que puede hacer aquí").never_says("Norte").never_says("href=\"/runs\"");
    }
}
