//! Cells: what is right is saved, what is not is told, nobody overwrites unseen (4.1–4.3).

use llavero::access::Actor;
use llavero::accounts::edit::actions::{editable, save};
use llavero::accounts::edit::{Cell, Outcome};
use llavero::accounts::list;
use llavero::accounts::rules::Withhold;
use llavero::accounts::undo::undo;
use llavero::accounts::{Field, Profile};
use llavero::i18n::Locale;
use llavero::jobs::Progress;
use llavero::reports::history;
use secrecy::SecretString;

use super::{audited, cell, id, names, password, people, saved, told};
use crate::harness::{NOW, both};
use crate::imports::{execute, texts};

both! {
    fn each_cell_is_saved_or_refused_by_the_rule_of_its_field(app: &TestApp) {
        let actor = app.actor();
        people(app, &actor);
        let cases = [
            ("1", Field::FirstName, " Ana  María ", "= Ana María"),
            ("1", Field::MiddleName, "Inés", "= Inés"),
            ("1", Field::LastName, "Peña", "unchanged"),
            ("1", Field::PreferredName, "Anita", "= Anita"),
            ("1", Field::PreferredStyle, "brackets", "= brackets"),
            ("1", Field::PreferredStyle, "nowhere", "preferred-style"),
            ("1", Field::DisplayName, "Ana P.", "= Ana P."),
            ("1", Field::Title, "Dra.", "= Dra."),
            ("1", Field::Username, "ana pena", "username-space"),
            ("1", Field::Username, "LEO", "edit-username-taken"),
            ("1", Field::Username, "zoe", "= zoe"),
            ("1", Field::Email, "ana", "email-at"),
            ("1", Field::Email, "ZOE@x.org", "edit-email-taken"),
            ("1", Field::Email, "a@x.org", "= a@x.org"),
            ("1", Field::UniqueId, "2", "edit-unique-id-taken"),
            ("1", Field::School, "Oeste", "school-unknown"),
            ("1", Field::Department, "Nada", "department-unknown"),
            ("1", Field::Position, "Delegada", "= Delegada"),
            ("1", Field::GradeLevel, "5.º B", "= 5.º B"),
            ("1", Field::GraduationYear, "31", "graduation-year"),
            ("1", Field::GraduationYear, "2031", "= 2031"),
            ("1", Field::BirthDate, "2015-13-01", "birth-date"),
            ("1", Field::BirthDate, "14/3/2016", "= 2016-03-14"),
            ("1", Field::Phone, "+57 300 123 4567", "= +573001234567"),
            ("1", Field::ContactEmail, "casa@x.org", "= casa@x.org"),
            ("1", Field::Locale, "en", "= en"),
            ("1", Field::Role, "teacher", "cell-not-editable"),
            ("1", Field::Phone, "", "= "),
            ("1", Field::Password, "abc", "password-short"),
            ("1", Field::Password, "ZOE", "password-short"),
            ("1", Field::Password, "14.03.2016", "password-birth-date"),
            ("1", Field::Password, "luna-verde", "= 2"),
            ("1", Field::Password, "luna-verde", "unchanged"),
        ];
        for (who, field, value, expected) in cases {
            assert_eq!(told(&saved(app, &actor, &[(who, field, value)])), [expected], "{field:?} {value}");
        }
        let account = list::show(&app.app, &actor, "1").unwrap();
        assert_eq!(account.listed.first_name.as_deref(), Some("Ana María"));
        assert_eq!((account.graduation_year, account.phone), (Some(2031), None));
        assert_eq!(list::show(&app.app, &actor, "zoe@x.org").unwrap().listed.unique_id.as_deref(), Some("3"));
        // Found by the new name at once, as the search is asked.
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts WHERE search_key LIKE '% anita%'"), 1);
    }

    fn what_is_right_is_saved_beside_what_is_not(app: &TestApp) {
        let actor = app.actor();
        people(app, &actor);
        let outcome = saved(app, &actor, &[
            ("1", Field::FirstName, "Anabel"),
            ("1", Field::Email, "nada"),
            ("2", Field::Email, "ana@x.org"),
            ("2", Field::LastName, "Gil Ríos"),
            ("2", Field::LastName, "Otro"),
            ("3", Field::Password, "3"),
            ("3", Field::Username, "zoe.paz"),
        ]);
        assert_eq!(
            told(&outcome),
            ["= Anabel", "email-at", "edit-email-taken", "= Gil Ríos", "cell-twice", "password-short", "= zoe.paz"]
        );
        assert_eq!((outcome.saved(), outcome.refused(), outcome.accounts), (3, 4, 3));
        assert_eq!(
            names(app),
            ["1 ana ana@x.org", "2 leo leo@x.org", "3 zoe.paz zoe@x.org", "u ana ana", "u leo leo",
             "u zoe.paz zoe.paz", "e ana@x.org ana@x.org", "e leo@x.org leo@x.org", "e zoe@x.org zoe@x.org"]
        );
    }

    fn usernames_addresses_and_ids_can_be_swapped_and_passed_on_in_one_save(app: &TestApp) {
        let actor = app.actor();
        people(app, &actor);
        let (one, two) = (id(app, "1"), id(app, "2"));
        let change = |account, field, value: &str| cell(app, &actor, account, field, value);
        let outcome = save(&app.app, &actor, &[
            change(one, Field::Username, "leo"),
            change(two, Field::Username, "ana"),
            change(one, Field::Email, "leo@x.org"),
            change(two, Field::Email, "ana@x.org"),
            change(one, Field::UniqueId, "2"),
            change(two, Field::UniqueId, "1"),
        ]).unwrap();
        assert_eq!(told(&outcome), ["= leo", "= ana", "= leo@x.org", "= ana@x.org", "= 2", "= 1"]);
        assert_eq!(id(app, "1"), two);
        // A column pasted one row too far down: each takes what the one before gives up.
        let (norte, sur) = (id(app, "2"), id(app, "3"));
        let outcome = save(&app.app, &actor, &[
            change(sur, Field::Email, "leo@x.org"),
            change(norte, Field::Email, "nueva@x.org"),
        ]).unwrap();
        assert_eq!(told(&outcome), ["= leo@x.org", "= nueva@x.org"]);
        // What the other keeps, because its own change will not do, cannot be had.
        let outcome = save(&app.app, &actor, &[
            change(sur, Field::Email, "nueva@x.org"),
            change(norte, Field::Email, "no es correo"),
        ]).unwrap();
        assert_eq!(told(&outcome), ["edit-email-taken", "email-character"]);
        let outcome = save(&app.app, &actor, &[
            change(sur, Field::Username, "nuevo"),
            change(norte, Field::Username, "NUEVO"),
        ]).unwrap();
        assert_eq!(told(&outcome), ["= nuevo", "= NUEVO"], "they are of two schools");
    }

    fn a_school_takes_its_peoples_usernames_along_or_refuses_them(app: &TestApp) {
        let actor = app.actor();
        people(app, &actor);
        saved(app, &actor, &[("3", Field::Username, "ana")]);
        assert_eq!(told(&saved(app, &actor, &[("3", Field::School, "norte")])), ["edit-username-taken"]);
        let both = [("3", Field::School, "norte"), ("3", Field::Username, "zoe")];
        assert_eq!(told(&saved(app, &actor, &both)), ["= Norte", "= zoe"]);
        let refused = [("3", Field::School, "Sur"), ("1", Field::School, "Sur"), ("3", Field::Username, "ana")];
        assert_eq!(told(&saved(app, &actor, &refused)), ["= Sur", "edit-username-taken", "= ana"]);
    }

    fn nobody_loses_the_last_name_they_sign_in_by(app: &TestApp) {
        let actor = app.actor();
        people(app, &actor);
        assert_eq!(told(&saved(app, &actor, &[("1", Field::Email, ""), ("1", Field::Username, " ")])),
            ["= ", "account-needs-name"]);
        assert_eq!(told(&saved(app, &actor, &[("1", Field::Username, "")])), ["account-needs-name"]);
        assert_eq!(app.number("SELECT COUNT(*) FROM emails WHERE email_key = 'ana@x.org'"), 0);
    }

    fn a_withheld_name_goes_to_nobody_else_not_even_by_a_swap(app: &TestApp) {
        let actor = Actor::operator(app.organization(Locale::Es, |s| s.withhold_names = Withhold::Forever).id);
        people(app, &actor);
        let swap = [("1", Field::Username, "leo"), ("2", Field::Username, "ana")];
        assert_eq!(told(&saved(app, &actor, &swap)), ["edit-username-withheld"; 2]);
        assert_eq!(told(&saved(app, &actor, &[("1", Field::Username, "ana.p")])), ["= ana.p"]);
        assert_eq!(told(&saved(app, &actor, &[("2", Field::Username, "ana")])), ["edit-username-withheld"]);
        assert_eq!(told(&saved(app, &actor, &[("1", Field::Username, "ana")])), ["= ana"], "it was theirs");
    }

    fn an_inactive_account_holds_no_names_and_may_be_given_any(app: &TestApp) {
        let actor = app.actor();
        people(app, &actor);
        execute(app, "UPDATE accounts SET status = 'inactive' WHERE unique_id = '1'");
        execute(app, "DELETE FROM usernames WHERE username_key = 'ana'");
        execute(app, "DELETE FROM emails WHERE email_key = 'ana@x.org'");
        assert_eq!(told(&saved(app, &actor, &[("1", Field::Username, "leo"), ("2", Field::Email, "ana@x.org")])),
            ["= leo", "= ana@x.org"]);
        assert_eq!(app.number("SELECT COUNT(*) FROM usernames WHERE username_key = 'leo'"), 1);
    }

    fn two_who_edit_the_same_person_are_told_and_neither_overwrites_unseen(app: &TestApp) {
        let actor = app.actor();
        people(app, &actor);
        let ana = id(app, "1");
        let mine = [Field::LastName, Field::Phone, Field::Password].map(|field| cell(app, &actor, ana, field, "3001234567"));
        // Somebody else is faster.
        saved(app, &actor, &[("1", Field::LastName, "Peña Ruiz"), ("1", Field::FirstName, "Anabel"), ("1", Field::Password, "otra-clave")]);
        let outcome = save(&app.app, &actor, &mine).unwrap();
        assert_eq!(told(&outcome), ["meanwhile Peña Ruiz", "= 3001234567", "meanwhile 2"]);
        assert_eq!(password(app, &actor, ana), "otra-clave");
        // Having seen it, one may write over it.
        let Outcome::Meanwhile(now) = &outcome.cells[0] else { panic!() };
        let again = Cell { seen: Some(now.clone()), ..mine[0].clone() };
        assert_eq!(told(&save(&app.app, &actor, &[again]).unwrap()), ["= 3001234567"]);
        // Two who ask for the same disagree about nothing.
        let same = Cell { seen: Some("Peña".to_owned()), ..mine[0].clone() };
        assert_eq!(told(&save(&app.app, &actor, &[same]).unwrap()), ["unchanged"]);
    }

    fn a_password_is_initial_again_and_ends_the_sessions_of_its_owner(app: &TestApp) {
        let actor = app.actor();
        people(app, &actor);
        let ana = id(app, "1");
        execute(app, "UPDATE credentials SET state = 'own', sealed = NULL, hash = 'x'");
        app.settle_credentials();
        execute(app, "INSERT INTO sessions (organization_id, token_hash, account_id, version, agent, created_at, seen_at, confirmed_at)
            SELECT organization_id, source_digest, id, 1, 'x', 1, 1, 1 FROM accounts WHERE unique_id IN ('1', '2')");
        assert_eq!(app.number("SELECT COUNT(*) FROM sessions"), 2);
        let outcome = saved(app, &actor, &[("1", Field::Password, "luna-verde-7")]);
        assert_eq!(told(&outcome), ["= 2"]);
        assert_eq!(password(app, &actor, ana), "luna-verde-7");
        assert_eq!(app.number("SELECT COUNT(*) FROM sessions"), 1);
        let said = audited(app, "account.edit").concat() + &texts(app, "SELECT search_key FROM accounts").concat();
        assert!(said.contains(r#""password":["**","**"]"#) && !said.contains("luna"), "{said}");
        // Equal to what the account will be called, changed by the same save.
        let both = [("2", Field::Username, "leo.gil"), ("2", Field::Password, "LEO.GIL")];
        assert_eq!(told(&saved(app, &actor, &both)), ["= leo.gil", "password-username"]);
        execute(app, "UPDATE credentials SET state = 'external'");
        app.settle_credentials();
        assert_eq!(told(&saved(app, &actor, &[("2", Field::Password, "luna-verde-7")])), ["password-external"]);
    }

    fn every_account_has_an_entry_and_the_undo_of_a_run_leaves_it_alone(app: &TestApp) {
        let actor = app.actor();
        let run = app.imported(&actor, Profile::Student, "Documento;Nombres;Apellidos\n1;Ana;Peña\n2;Leo;Gil\n").job;
        saved(app, &actor, &[("1", Field::FirstName, "Anabel"), ("1", Field::MiddleName, "Inés"), ("2", Field::LastName, "Gil")]);
        let entries = audited(app, "account.edit");
        assert_eq!(entries.len(), 1, "nothing became of Leo");
        assert!(entries[0].contains(r#""first_name":["Ana","Anabel"]"#) && entries[0].contains(r#""middle_name":[null,"Inés"]"#));
        let events = history::of_account(&app.app, &actor, id(app, "1"), Locale::En).unwrap();
        let said: Vec<String> = events.iter().map(|event| format!("{} {} {}", event.what, event.changes, event.run.is_some())).collect();
        assert_eq!(said.len(), 3, "{said:?}");
        assert!(said.iter().any(|said| said == "edited the account first name: Ana → Anabel; middle name: – → Inés false"), "{said:?}");
        assert!(said.iter().any(|said| said.ends_with("true") && said.contains("created")), "{said:?}");
        let undone = undo(&app.app, &actor, run, &Progress::default()).unwrap();
        assert_eq!((undone.undone, undone.left.len()), (1, 1));
        assert_eq!(undone.left[0].reason, "left-changed");
    }

    fn fifty_cells_take_no_time(app: &TestApp) {
        let actor = app.actor();
        let rows: String = (0..50).map(|n| format!("{n};N{n};Paz;user{n};u{n}@x.org\n")).collect();
        app.imported(&actor, Profile::Student, &format!("Documento;Nombres;Apellidos;Usuario;Correo\n{rows}"));
        let ids: Vec<_> = (0..50).map(|n| id(app, &n.to_string())).collect();
        let all = editable(&app.app, &actor, &ids).unwrap();
        let cells: Vec<Cell> = all.iter().enumerate().map(|(n, one)| {
            let field = [Field::FirstName, Field::Email, Field::Username, Field::UniqueId, Field::Password][n % 5];
            Cell { account: one.id, field, seen: Some(one.value(field)), value: SecretString::from(format!("nuevo{n}@y.org")) }
        }).map(|mut cell| {
            if cell.field == Field::Username {
                cell.value = SecretString::from(format!("nuevo.{}", cell.account));
            }
            cell
        }).collect();
        let queries = llavero::db::queries_run();
        let outcome = save(&app.app, &actor, &cells).unwrap();
        assert_eq!((outcome.saved(), outcome.accounts), (50, 50), "{:?}", told(&outcome));
        assert!(llavero::db::queries_run() - queries < 50 * 5);
        assert_eq!(app.app.now(), NOW);
    }
}
