//! Rows that take what another row gives up, and rows that say very little.

use llavero::access::Actor;
use llavero::accounts::Profile;
use llavero::accounts::rules::{Characters, UsernamePolicy};
use llavero::accounts::undo::undo;
use llavero::i18n::Locale;
use llavero::imports::actions::run;
use llavero::jobs::Progress;

use super::{applied, counts, refused, texts, unfit};
use crate::harness::{TestApp, both};

const HEAD: &str = "Documento;Usuario;Correo;Nombres\n";

fn people(app: &TestApp, actor: &Actor) {
    app.imported(actor, Profile::Student, &format!("{HEAD}1;ana;ana@x.org;Ana\n2;leo;leo@x.org;Leo\n"));
}

fn names(app: &TestApp) -> Vec<String> {
    texts(app, "SELECT unique_id || ' ' || username || ' ' || COALESCE(email, '-') FROM accounts ORDER BY unique_id")
}

both! {
    fn two_people_swap_their_names_in_one_file_and_back_by_its_undo(app: &TestApp) {
        let actor = app.actor();
        people(app, &actor);
        let before = app.state();
        let swap = format!("{HEAD}1;leo;leo@x.org;Ana\n2;ana;ana@x.org;Leo\n");
        let done = app.imported(&actor, Profile::Student, &swap);
        assert_eq!(counts(&done.totals), (0, 2, 0, 0));
        assert_eq!(names(app), ["1 leo leo@x.org", "2 ana ana@x.org"]);
        assert_eq!(app.number("SELECT COUNT(*) FROM usernames u JOIN accounts a ON a.id = u.account_id AND a.username = u.username_key"), 2);
        assert!(undo(&app.app, &actor, done.job, &Progress::default()).unwrap().left.is_empty());
        assert_eq!(app.state(), before);
    }

    fn somebody_new_takes_what_a_row_gives_up_and_its_undo_gives_it_back(app: &TestApp) {
        let actor = app.actor();
        people(app, &actor);
        let before = app.state();
        let text = format!("{HEAD}3;ana;ana@x.org;Eva\n1;ana.p;ana.p@x.org;Ana\n");
        let done = app.imported(&actor, Profile::Student, &text);
        assert_eq!(counts(&done.totals), (1, 1, 0, 0));
        assert_eq!(names(app), ["1 ana.p ana.p@x.org", "2 leo leo@x.org", "3 ana ana@x.org"]);
        assert!(undo(&app.app, &actor, done.job, &Progress::default()).unwrap().left.is_empty());
        assert_eq!(app.state(), before);
    }

    fn who_waits_for_a_row_that_gives_nothing_up_or_is_refused_is_refused(app: &TestApp) {
        let actor = app.actor();
        people(app, &actor);
        let keeps = format!("{HEAD}1;leo;;Ana\n2;;leo.g@x.org;Leo\n");
        assert_eq!(refused(app, &actor, Profile::Student, &keeps), [(2, "username-taken")]);
        app.imported(&actor, Profile::Student, &format!("{HEAD}3;eva;;Eva\n"));
        let chain = format!("{HEAD}1;leo;;Ana\n2;eva;;Leo\n");
        assert_eq!(refused(app, &actor, Profile::Student, &chain), [(2, "username-taken"), (3, "username-taken")]);
    }

    fn a_known_id_with_a_class_or_a_password_alone_is_enough(app: &TestApp) {
        let actor = app.actor();
        people(app, &actor);
        let class = "Documento;Curso\n1;6A\n";
        assert_eq!(counts(&app.imported(&actor, Profile::Student, class).totals), (0, 1, 0, 0));
        assert_eq!(counts(&app.imported(&actor, Profile::Student, class).totals), (0, 0, 1, 0));
        let password = "Documento;Contraseña\n2;ventana-azul-73\n";
        assert_eq!(counts(&app.imported(&actor, Profile::Student, password).totals), (0, 1, 0, 0));
        assert_eq!(refused(app, &actor, Profile::Student, "Documento;Curso\n9;6A\n"), [(2, "person-without-name")]);
    }

    fn a_row_of_whom_no_username_can_be_made_makes_no_guardian(app: &TestApp) {
        let organization = app.organization(Locale::Es, |settings| settings.username_pattern = "{last}".into());
        let actor = Actor::operator(organization.id);
        let text = "Documento;Nombres;Apellidos;Acudiente\n1;Ana;;Marta Ruiz\n2;Leo;Gil;Juan Gil\n";
        let mut request = app.request(Profile::Student, text);
        request.options.skip_refused = true;
        let totals = applied(app, &actor, &request).totals;
        assert_eq!((counts(&totals), totals.new_guardians), ((1, 0, 0, 1), 1));
        assert_eq!(texts(app, "SELECT first_name FROM accounts ORDER BY first_name"), ["Juan", "Leo"]);
    }

    fn a_pattern_against_the_policy_is_said_and_a_file_with_usernames_goes_through(app: &TestApp) {
        let policy = UsernamePolicy { characters: Characters::Allowed("_".into()), ..UsernamePolicy::SCHOOL };
        let actor = Actor::operator(app.organization(Locale::Es, |settings| settings.username_policy = policy).id);
        let without = app.request(Profile::Student, "Documento;Nombres;Apellidos\n1;Ana;Peña\n");
        assert_eq!(unfit(run(&app.app, &actor, &without, &Progress::default())), ["pattern-against-policy"]);
        people(app, &actor);
    }
}
