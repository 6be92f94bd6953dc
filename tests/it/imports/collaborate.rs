//! The Collaborate upload: exact headings, role S, whole or not at all (11.2, 1.4, 2.4).

use llavero::access::Actor;
use llavero::access::actions::actor_named;
use llavero::accounts::Profile;
use llavero::accounts::rules::UsernamePolicy;
use llavero::i18n::Locale;
use llavero::imports::actions::run;
use llavero::jobs::Progress;

use super::{applied, codes, counts, execute, refused, stopped, texts, unfit};
use crate::harness::both;

const HEAD: &str = "userName,firstName,lastName,displayName,password,email,role\n";
const ANA: &str = "ana,Ana,Gil,Ana Gil,lemon-cloud-7,ana@x.org,S\n";

/// A request without a profile: the format says what its people are.
fn request(app: &crate::harness::TestApp, text: &str) -> llavero::imports::actions::Request {
    let mut request = app.request(Profile::Staff, text);
    request.profile = None;
    request.options.administrator = Some("uno".into());
    request
}

fn with_administrators(app: &crate::harness::TestApp) -> Actor {
    let operator = app.actor();
    app.imported(
        &operator,
        Profile::Staff,
        "Documento;Usuario;Nombres;Rol\nm;jefa;Rosa;staff\na1;uno;Una;administrator\na2;dos;Dora;administrator\n",
    );
    execute(app, "UPDATE accounts SET role_id = (SELECT id FROM roles WHERE code = 'manager') WHERE unique_id = 'm'");
    operator
}

both! {
    fn its_people_become_supervisors_of_the_administrator_a_manager_chose(app: &TestApp) {
        let operator = with_administrators(app);
        let manager = actor_named(&app.app, operator.organization, "jefa").unwrap();
        let mut unchosen = request(app, &format!("{HEAD}{ANA}"));
        unchosen.options.administrator = None;
        assert_eq!(codes(&stopped(app, &manager, &unchosen).plan.problems), [(0, "administrator-missing")]);
        // Of the whole file it is said once, and each row counts as refused.
        let sixty: String = (0..60).map(|n| format!("s{n},Ana,Gil {n},,lemon-cloud-7,s{n}@x.org,S\n")).collect();
        let mut unchosen = request(app, &format!("{HEAD}{sixty}"));
        unchosen.options.administrator = None;
        let preview = stopped(app, &manager, &unchosen);
        assert_eq!((codes(&preview.plan.problems), preview.plan.totals.refused), (vec![(0, "administrator-missing")], 60));
        let chosen = request(app, &format!("{HEAD}{ANA}"));
        assert_eq!(counts(&applied(app, &manager, &chosen).totals), (1, 0, 0, 0));
        let who = "SELECT s.username || ' ' || s.profile || ' ' || r.code || ' ' || a.username FROM accounts s
            JOIN roles r ON r.id = s.role_id JOIN accounts a ON a.id = s.administrator_id";
        assert_eq!(texts(app, who), ["ana staff supervisor uno"]);
        // An administrator who uploads is offered no choice.
        let two = actor_named(&app.app, operator.organization, "dos").unwrap();
        applied(app, &two, &request(app, &format!("{HEAD}leo,Leo,Paz,Leo Paz,lemon-cloud-7,leo@x.org,S\n")));
        assert_eq!(texts(app, &format!("{who} ORDER BY s.username")), ["ana staff supervisor uno", "leo staff supervisor dos"]);
        assert_eq!(counts(&applied(app, &manager, &chosen).totals), (0, 0, 1, 0));
    }

    fn it_is_taken_whole_or_not_at_all_whatever_is_asked(app: &TestApp) {
        let operator = with_administrators(app);
        let mut request = request(app, &format!("{HEAD}{ANA}_leo,Leo,Paz,Leo Paz,lemon-cloud-7,leo@x.org,S\n"));
        request.options.skip_refused = true;
        // The school policy lets a username begin with an underscore; a wrong address it does not.
        let bad = format!("{HEAD}{ANA}leo,Leo,Paz,Leo Paz,lemon-cloud-7,leo@@x.org,S\n");
        request.path = app.write("bad.csv", bad);
        let preview = stopped(app, &operator, &request);
        assert_eq!((codes(&preview.plan.problems).len(), preview.plan.totals.refused), (1, 1));
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts"), 3);
    }

    fn each_cell_that_is_required_and_missing_is_named(app: &TestApp) {
        let operator = with_administrators(app);
        for (row, column, code) in [
            (",Ana,Gil,Ana Gil,lemon-cloud-7,ana@x.org,S", "userName", "collaborate-required"),
            ("ana,Ana,Gil,Ana Gil,,ana@x.org,S", "password", "collaborate-required"),
            ("ana,Ana,Gil,Ana Gil,lemon-cloud-7,,S", "email", "collaborate-required"),
            ("ana,Ana,Gil,Ana Gil,lemon-cloud-7,ana@x.org,", "role", "collaborate-required"),
            ("ana,Ana,Gil,Ana Gil,lemon-cloud-7,ana@x.org,s", "role", "collaborate-role"),
            ("ana,Ana,Gil,Ana Gil,lemon-cloud-7,ana@x.org,T", "role", "collaborate-role"),
            ("ana,Ana,Gil,Ana Gil,ana,ana@x.org,S", "password", "password-short"),
        ] {
            let preview = stopped(app, &operator, &request(app, &format!("{HEAD}{row}\n")));
            let found: Vec<_> = preview.plan.problems.iter().map(|p| (p.row, p.column.as_str(), p.fault.code)).collect();
            assert_eq!(found, [(Some(2), column, code)], "{row}");
        }
        // First, last and display name may be missing.
        assert_eq!(counts(&applied(app, &operator, &request(app, &format!("{HEAD}ana,,,,lemon-cloud-7,ana@x.org,S\n"))).totals), (1, 0, 0, 0));
    }

    fn wrong_translated_misplaced_missing_and_additional_headings_are_named_with_the_right_one(app: &TestApp) {
        let operator = with_administrators(app);
        for (headings, codes) in [
            ("username,firstName,lastName,displayName,password,email,role", vec![("collaborate-heading", "userName")]),
            ("userName,firstName,lastName,displayName,password,email,rol", vec![("collaborate-heading", "role")]),
            ("usuario,nombre,apellido,nombre para mostrar,contraseña,correo,rol", vec![
                ("collaborate-heading", "userName"), ("collaborate-heading", "firstName"), ("collaborate-heading", "lastName"),
                ("collaborate-heading", "displayName"), ("collaborate-heading", "password"), ("collaborate-heading", "email"),
                ("collaborate-heading", "role"),
            ]),
            ("userName,lastName,firstName,displayName,password,email,role", vec![
                ("collaborate-heading", "firstName"), ("collaborate-heading", "lastName"),
            ]),
            ("userName,firstName,lastName,displayName,password,email", vec![("collaborate-heading-missing", "role")]),
        ] {
            let outcome = run(&app.app, &operator, &request(app, &format!("{headings}\nana,Ana,Gil,Ana Gil,lemon-cloud-7,ana@x.org,S\n")), &Progress::default());
            let Err(llavero::error::Error::Invalid(problems)) = outcome else { panic!("{headings} went through") };
            let right = |problem: &llavero::error::Problem| problem.fault.args.iter().find(|(name, _)| *name == "right").map(|(_, right)| right.clone());
            let found: Vec<_> = problems.iter().map(|problem| (problem.fault.code, right(problem).unwrap_or_default())).collect();
            let codes: Vec<_> = codes.into_iter().map(|(code, right)| (code, right.to_owned())).collect();
            assert_eq!(found, codes, "{headings}");
        }
        let extra = format!("{}\n{}", HEAD.trim_end().to_owned() + ",phone", ANA.trim_end().to_owned() + ",1\n");
        assert_eq!(unfit(run(&app.app, &operator, &request(app, &extra), &Progress::default())), ["collaborate-heading-extra"]);
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts"), 3);
    }

    fn under_the_collaborate_policy_nobody_is_made_without_an_address_and_all_get_the_rest(app: &TestApp) {
        let operator = Actor::operator(app.organization(Locale::Es, |settings| settings.username_policy = UsernamePolicy::COLLABORATE).id);
        let head = "Documento;Nombres;Correo\n";
        assert_eq!(refused(app, &operator, Profile::Staff, &format!("{head}1;Ana;ana@x.org\n2;Leo;\n")), [(3, "field-required")]);
        app.imported(&operator, Profile::Staff, &format!("{head}1;Ana;ana@x.org\n"));
        assert_eq!(texts(app, "SELECT username || ' ' || email FROM accounts"), ["ana ana@x.org"]);
        assert_eq!(app.number("SELECT COUNT(*) FROM credentials"), 1);
        // What is there already may leave the cell empty.
        assert_eq!(counts(&app.imported(&operator, Profile::Staff, &format!("{head}1;Ana;\n")).totals), (0, 0, 1, 0));
    }
}
