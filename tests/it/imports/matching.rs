//! Which account a row is about: by unique ID, then username, then e-mail; never by name (design §2).

use llavero::access::Actor;
use llavero::accounts::Profile;
use llavero::accounts::rules::UsernamePolicy;
use llavero::i18n::Locale;

use super::{applied, codes, counts, execute, refused, stopped, texts};
use crate::harness::{TestApp, both};

const HEADINGS: &str = "Documento;Usuario;Correo;Nombres;Apellidos;Sede\n";

fn file(rows: &[&str]) -> String {
    format!("{HEADINGS}{}\n", rows.join("\n"))
}

/// Imports rows and says how many are new, changed, unchanged, refused.
fn import(app: &TestApp, actor: &Actor, rows: &[&str]) -> (u32, u32, u32, u32) {
    counts(&app.imported(actor, Profile::Student, &file(rows)).totals)
}

fn problems(app: &TestApp, actor: &Actor, rows: &[&str]) -> Vec<(u32, &'static str)> {
    refused(app, actor, Profile::Student, &file(rows))
}

fn deactivate(app: &TestApp, unique_id: &str) {
    let account = format!("(SELECT id FROM accounts WHERE unique_id = '{unique_id}')");
    execute(app, &format!("DELETE FROM usernames WHERE account_id = {account}"));
    execute(app, &format!("DELETE FROM emails WHERE account_id = {account}"));
    execute(app, &format!("UPDATE accounts SET status = 'inactive' WHERE unique_id = '{unique_id}'"));
}

both! {
    fn the_unique_id_goes_before_the_username_and_the_username_before_the_address(app: &TestApp) {
        let actor = app.actor();
        assert_eq!(import(app, &actor, &["1;ana;ana@x.org;Ana;Peña;", ";leo;leo@x.org;Leo;Gil;", ";;eva@x.org;;;"]), (3, 0, 0, 0));
        // By unique ID though nearly everything else differs; by username; by address, in another case.
        let rows = ["1;ana2;ana2@x.org;Anita;Peña;", "2;leo;;Leo;Gil;", "3;;EVA@x.org;Eva;Mora;"];
        assert_eq!(import(app, &actor, &rows), (0, 3, 0, 0));
        let found = texts(app, "SELECT unique_id || ' ' || first_name || ' ' || COALESCE(username, '-') FROM accounts ORDER BY unique_id");
        assert_eq!(found[..2], ["1 Anita ana2", "2 Leo leo"]);
        assert!(found[2].starts_with("3 Eva"), "{found:?}");
        assert_eq!(import(app, &actor, &rows), (0, 0, 3, 0));
    }

    fn a_name_alone_never_matches(app: &TestApp) {
        let actor = app.actor();
        assert_eq!(import(app, &actor, &["1;;;Ana;Peña;"]), (1, 0, 0, 0));
        assert_eq!(import(app, &actor, &[";;;Ana;Peña;", "2;;;Ana;Peña;"]), (2, 0, 0, 0));
    }

    fn who_has_another_unique_id_is_another_person(app: &TestApp) {
        let actor = app.actor();
        import(app, &actor, &["1;ana;ana@x.org;Ana;Peña;"]);
        assert_eq!(problems(app, &actor, &["2;ana;;Ana;Peña;", "3;;Ana@X.org;Ana;Peña;"]), [(2, "username-taken"), (3, "email-taken")]);
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts"), 1);
    }

    fn two_rows_that_meet_one_account_are_a_problem_and_so_are_two_accounts_met_by_one_row(app: &TestApp) {
        let actor = app.actor();
        import(app, &actor, &["1;ana;ana@x.org;Ana;Peña;", "2;leo;leo@x.org;Leo;Gil;", "3;sol;;Sol;Paz;", "4;pía;;Pía;Paz;"]);
        assert_eq!(problems(app, &actor, &["1;;;Ana;Peña;", ";ana;;Anita;Peña;"]), [(3, "same-account")]);
        assert_eq!(problems(app, &actor, &["1;;leo@x.org;Ana;Peña;"]), [(2, "email-taken")]);
        assert_eq!(problems(app, &actor, &[";ana;LEO@x.org;Ana;Peña;"]), [(2, "email-taken")]);
        let twice = problems(app, &actor, &["7;;;Ana;Gil;", "7;;;Eva;Gil;", "8;x;;A;B;", "9;X;;C;D;", ";;q@x.org;E;F;", ";;Q@x.org;G;H;"]);
        assert_eq!(twice, [
            (2, "unique-id-twice"), (3, "unique-id-twice"), (4, "username-twice"), (5, "username-twice"),
            (6, "email-twice"), (7, "email-twice"),
        ]);
    }

    fn a_username_of_another_school_is_free_under_the_school_policy(app: &TestApp) {
        let actor = app.actor();
        assert_eq!(import(app, &actor, &["1;ana;;Ana;Peña;Norte", "2;ana;;Ana;Gil;Sur"]), (2, 0, 0, 0));
        assert_eq!(problems(app, &actor, &["3;ANA;;Ana;Paz;Norte"]), [(2, "username-taken")]);
        assert_eq!(import(app, &actor, &["3;ana;;Ana;Paz;Este"]), (1, 0, 0, 0));
    }

    fn under_the_global_policy_a_username_is_taken_across_schools_and_organizations(app: &TestApp) {
        let global = |app: &TestApp| {
            Actor::operator(app.organization(Locale::Es, |settings| settings.username_policy = UsernamePolicy::GLOBAL).id)
        };
        let (one, other) = (global(app), global(app));
        assert_eq!(import(app, &one, &["1;ana;;Ana;Peña;Norte", "2;Ana;;Ana;Peña;Norte"]), (2, 0, 0, 0), "case counts");
        assert_eq!(problems(app, &one, &["3;ana;;Ana;Gil;Sur"]), [(2, "username-taken")]);
        assert_eq!(problems(app, &other, &["3;ana;;Ana;Gil;Sur"]), [(2, "username-taken")]);
        let many: Vec<String> = (10..30).map(|id| format!("{id};u{id};;A;B;")).collect();
        let mut rows: Vec<&str> = many.iter().map(String::as_str).collect();
        rows.push("3;ana;;Ana;Gil;Sur");
        assert_eq!(problems(app, &other, &rows), [(22, "username-taken")], "looked up or read through, it is the same");
        assert_eq!(import(app, &other, &["3;ANA;;Ana;Gil;Sur"]), (1, 0, 0, 0));
    }

    fn an_address_is_taken_across_organizations_in_whatever_case(app: &TestApp) {
        let (one, other) = (app.actor(), app.actor());
        import(app, &one, &["1;ana;Ana@x.org;Ana;Peña;"]);
        assert_eq!(problems(app, &other, &["1;ana;aNA@x.org;Ana;Peña;"]), [(2, "email-taken")]);
        assert_eq!(import(app, &other, &["1;ana;;Ana;Peña;"]), (1, 0, 0, 0), "the unique ID is the organization's own");
    }

    fn inactive_accounts_block_neither_username_nor_address_but_their_unique_id_is_theirs(app: &TestApp) {
        let actor = app.actor();
        import(app, &actor, &["1;ana;ana@x.org;Ana;Peña;", "2;leo;leo@x.org;Leo;Gil;"]);
        deactivate(app, "1");
        assert_eq!(import(app, &actor, &["3;ana;ANA@x.org;Ana;Paz;"]), (1, 0, 0, 0));
        assert_eq!(problems(app, &actor, &["1;;;Ana;Peña;"]), [(2, "account-inactive")]);
        // The same when all accounts are read through instead of looked up.
        deactivate(app, "2");
        assert_eq!(import(app, &actor, &["4;leo;LEO@x.org;Leo;Paz;", "5;;;A;B;", "6;;;C;D;", "7;;;E;F;"]), (4, 0, 0, 0));
    }

    fn ids_that_lost_their_leading_zeros_are_refused_within_a_file_and_against_the_directory(app: &TestApp) {
        let actor = app.actor();
        let mut rows: Vec<String> = (1..30).map(|n| format!("{n:04};;;Ana;Peña {n};")).collect();
        rows.push("77;;;Leo;Gil;".into());
        let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
        assert_eq!(problems(app, &actor, &rows), [(31, "unique-id-short")]);
        let mut request = app.request(Profile::Student, &file(&rows));
        request.options.skip_refused = true;
        assert_eq!(counts(&applied(app, &actor, &request).totals), (29, 0, 0, 1));
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts WHERE unique_id = '77'"), 0, "what is refused is not written");
        assert_eq!(problems(app, &actor, &["7;;;Ana;Peña 7;"]), [(2, "unique-id-zeros")]);
        let many: Vec<String> = (1..30).map(|n| format!("{n};;;Ana;Peña {n};")).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        let found = problems(app, &actor, &many);
        assert_eq!((found.len(), found[0]), (29, (2, "unique-id-zeros")));
    }

    fn a_person_of_another_profile_and_one_who_is_not_active_are_refused(app: &TestApp) {
        let actor = app.actor();
        import(app, &actor, &["1;ana;;Ana;Peña;"]);
        assert_eq!(refused(app, &actor, Profile::Teacher, &file(&["1;;;Ana;Peña;"])), [(2, "profile-differs")]);
        let text = "Documento;Nombres;Apellidos;Estado\n2;Leo;Gil;Activo\n3;Eva;Paz;Retirado\n4;Sol;Mora;\n";
        assert_eq!(refused(app, &actor, Profile::Student, text), [(3, "status-not-active")]);
    }

    fn a_pupil_who_moves_into_a_school_where_the_username_is_taken_is_refused_in_the_preview(app: &TestApp) {
        let actor = app.actor();
        import(app, &actor, &["1;ana;;Ana;Peña;Norte", "2;ana;;Ana;Gil;Sur", "3;leo;;Leo;Gil;Sur"]);
        assert_eq!(problems(app, &actor, &["1;;;Ana;Peña;Sur"]), [(2, "username-taken")]);
        let text = "Documento;Nombres;Usuario\n3;Leo;ana\n";
        assert_eq!(refused(app, &actor, Profile::Student, text), [(2, "username-taken")], "a file without schools");
        // Two who move to a third school with one name.
        let mut request = app.request(Profile::Student, &file(&["1;;;Ana;Peña;Este", "2;;;Ana;Gil;Este"]));
        let preview = stopped(app, &actor, &request);
        assert_eq!(codes(&preview.plan.problems), [(2, "username-taken"), (3, "username-taken")]);
        request.options.skip_refused = true;
        assert_eq!(counts(&applied(app, &actor, &request).totals), (0, 0, 0, 2));
    }

    fn a_new_pupil_gets_another_username_than_one_who_moves_into_the_school(app: &TestApp) {
        let actor = app.actor();
        import(app, &actor, &["1;;;Ana;Peña;Norte", "2;;;Leo;Gil;Sur"]);
        assert_eq!(import(app, &actor, &["1;;;Ana;Peña;Sur", "3;;;Ana;Peña;Sur"]), (1, 1, 0, 0));
        assert_eq!(texts(app, "SELECT username FROM accounts ORDER BY unique_id"), ["ana.pena", "leo.gil", "ana.pena2"]);
    }

    fn a_list_without_schools_leaves_each_in_their_school_and_its_classes(app: &TestApp) {
        let actor = app.actor();
        let with = "Documento;Nombres;Sede;Curso\n1;Ana;Norte;5B\n2;Leo;Sur;5B\n";
        assert_eq!(counts(&app.imported(&actor, Profile::Student, with).totals), (2, 0, 0, 0));
        let before = app.state();
        let without = "Documento;Nombres;Curso\n1;Ana;5B\n2;Leo;5B\n";
        assert_eq!(counts(&app.imported(&actor, Profile::Student, without).totals), (0, 0, 2, 0));
        assert_eq!(app.state(), before);
    }
}
