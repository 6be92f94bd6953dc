//! Somebody made by hand (4.9, 1.2–1.9, 2.1–2.4).

use llavero::access::actions::actor_named;
use llavero::access::{Actor, Permission};
use llavero::accounts::edit::actions::{check, create};
use llavero::accounts::edit::{Created, Draft};
use llavero::accounts::list;
use llavero::accounts::rules::{UsernamePolicy, Withhold};
use llavero::accounts::{Field, Profile};
use llavero::error::Error;
use llavero::i18n::Locale;
use secrecy::{ExposeSecret, SecretString};

use super::{audited, id, password, people, saved};
use crate::harness::{TestApp, both};
use crate::imports::texts;

fn draft(profile: Profile, values: &[(Field, &str)]) -> Draft {
    let values = values.iter().map(|(field, value)| (*field, (*value).to_owned())).collect();
    Draft { profile: Some(profile), values, password: None }
}

fn made(app: &TestApp, actor: &Actor, draft: &Draft) -> Created {
    create(&app.app, actor, draft, None).unwrap()
}

/// The faults of a refused draft: field and code. What the live check says of it is the same.
fn faults(app: &TestApp, actor: &Actor, draft: &Draft) -> Vec<String> {
    let said = match create(&app.app, actor, draft, None) {
        Err(Error::Invalid(problems)) => {
            problems.iter().map(|problem| format!("{} {}", problem.column, problem.fault.code)).collect()
        }
        Ok(created) => panic!("{created:?}"),
        Err(error) => panic!("{error:?}"),
    };
    let checked = check(&app.app, actor, draft).unwrap();
    let checked: Vec<String> =
        checked.faults.iter().map(|(field, fault)| format!("{} {}", field.name(), fault.code)).collect();
    assert_eq!(checked, said);
    said
}

both! {
    fn everything_that_can_be_said_of_somebody_is_kept(app: &TestApp) {
        let actor = app.actor();
        people(app, &actor);
        llavero::organization::lists::add(&app.app, &actor, llavero::organization::List::Departments, "Ciencias", "").unwrap();
        let given = [
            (Field::UniqueId, " 0042 "), (Field::Username, "Nora.Ruiz"), (Field::Email, "Nora@x.org"),
            (Field::FirstName, "Nora"), (Field::MiddleName, "Inés"), (Field::LastName, "Ruiz"),
            (Field::PreferredName, "Nori"), (Field::PreferredStyle, "brackets"), (Field::DisplayName, ""),
            (Field::Title, "Dra."), (Field::School, "norte"), (Field::Department, "ciencias"),
            (Field::Position, "Jefa"), (Field::GradeLevel, "5"), (Field::GraduationYear, "2031"),
            (Field::BirthDate, "1990-01-31"), (Field::Phone, "300 123 45 67"), (Field::ContactEmail, "c@x.org"),
            (Field::Locale, "en"),
        ];
        let asked = draft(Profile::Teacher, &given);
        assert_eq!(check(&app.app, &actor, &asked).unwrap().name, "Nora (Nori) Ruiz");
        let created = made(app, &actor, &asked);
        let shown = created.password.unwrap();
        assert_eq!(password(app, &actor, created.account), shown.expose_secret());
        let account = list::show(&app.app, &actor, "0042").unwrap();
        assert_eq!(account.listed.name, "Nora (Nori) Ruiz");
        let text = |value: &Option<String>| value.clone().unwrap();
        let kept = [
            text(&account.listed.username), text(&account.listed.email), text(&account.listed.school),
            text(&account.listed.department), text(&account.listed.role), account.listed.profile.clone(), text(&account.position),
            text(&account.birth_date), text(&account.phone), text(&account.contact_email), text(&account.locale),
            text(&account.listed.preferred_style), account.source.clone(), account.listed.status.clone(),
        ];
        assert_eq!(kept, ["Nora.Ruiz", "Nora@x.org", "Norte", "Ciencias", "Docente", "teacher", "Jefa", "1990-01-31",
            "3001234567", "c@x.org", "en", "brackets", "by-hand", "active"]);
        let said = audited(app, "account.create").concat();
        assert!(said.contains(r#""shown":true"#) && !said.contains(shown.expose_secret()), "{said}");
        // What was made by hand is edited and found like everybody else.
        assert_eq!(saved(app, &actor, &[("0042", Field::Username, "nora")]).saved(), 1);
    }

    fn a_username_is_made_by_the_pattern_and_counted_on(app: &TestApp) {
        let actor = app.actor();
        let nora = [(Field::FirstName, "Nora"), (Field::LastName, "Peña")];
        let usernames: Vec<_> = (0..3).map(|_| made(app, &actor, &draft(Profile::Student, &nora)).username.unwrap()).collect();
        assert_eq!(usernames, ["nora.pena", "nora.pena2", "nora.pena3"]);
        let checked = check(&app.app, &actor, &draft(Profile::Student, &nora)).unwrap();
        assert_eq!((checked.username.as_str(), checked.is_generated, checked.name.as_str()), ("nora.pena4", true, "Nora Peña"));
        let address = [(Field::Email, "solo@x.org")];
        assert_eq!(made(app, &actor, &draft(Profile::Staff, &address)).username, None, "an address is enough");
        assert_eq!(made(app, &actor, &draft(Profile::Staff, &[(Field::FirstName, "李")])).username.as_deref(), Some("li"));
    }

    fn what_will_not_do_is_told_by_field_and_nothing_is_made(app: &TestApp) {
        let actor = Actor::operator(app.organization(Locale::Es, |s| s.withhold_names = Withhold::Forever).id);
        people(app, &actor);
        saved(app, &actor, &[("3", Field::Username, "zoe.paz")]);
        let before = app.state();
        let named = |more: &[(Field, &str)]| {
            let mut all = vec![(Field::FirstName, "Nora"), (Field::LastName, "Ruiz")];
            all.extend(more);
            draft(Profile::Student, &all)
        };
        let cases: &[(Draft, &[&str])] = &[
            (draft(Profile::Student, &[]), &["first_name edit-nameless"]),
            (draft(Profile::Student, &[(Field::GradeLevel, "5")]), &["username credential-empty", "first_name edit-nameless"]),
            (Draft { profile: None, ..named(&[]) }, &["profile edit-profile-missing"]),
            (named(&[(Field::Username, "ANA"), (Field::School, "Norte")]), &["username edit-username-taken"]),
            (named(&[(Field::Username, "zoe"), (Field::School, "Sur")]), &["username edit-username-withheld"]),
            (named(&[(Field::Username, "a b"), (Field::Email, "@"), (Field::Phone, "1")]),
                &["username username-space", "email email-local", "phone phone-length"]),
            (named(&[(Field::Email, "ANA@x.org")]), &["email edit-email-taken"]),
            (named(&[(Field::UniqueId, "1")]), &["unique_id edit-unique-id-taken"]),
            (named(&[(Field::School, "Oeste")]), &["school school-unknown"]),
            (named(&[(Field::Role, "Superhéroe")]), &["role role-unknown"]),
            (named(&[(Field::Role, "manager")]), &["role role-too-high"]),
            (named(&[(Field::Role, "supervisor")]), &["administrator edit-administrator-missing"]),
            (named(&[(Field::Role, "supervisor"), (Field::Administrator, "nadie")]), &["administrator administrator-unknown"]),
            (Draft { password: Some(SecretString::from("nora.ruiz")), ..named(&[]) }, &["password password-username"]),
            (Draft { password: Some(SecretString::from("abc")), ..named(&[]) }, &["password password-short"]),
        ];
        for (asked, expected) in cases {
            assert_eq!(faults(app, &actor, asked), *expected, "{asked:?}");
        }
        assert_eq!(app.state(), before);
    }

    fn a_policy_that_requires_more_is_obeyed(app: &TestApp) {
        let actor = Actor::operator(app.organization(Locale::Es, |s| s.username_policy = UsernamePolicy::COLLABORATE).id);
        let nora = [(Field::FirstName, "Nora"), (Field::LastName, "Ruiz")];
        assert_eq!(faults(app, &actor, &draft(Profile::Student, &nora)), ["email field-required"]);
        let whole = [nora[0], nora[1], (Field::Email, "n@x.org")];
        assert_eq!(made(app, &actor, &draft(Profile::Student, &whole)).username.as_deref(), Some("nora.ruiz"));
    }

    fn a_form_sent_twice_makes_one_account(app: &TestApp) {
        let actor = app.actor();
        let nora = draft(Profile::Student, &[(Field::FirstName, "Nora"), (Field::LastName, "Ruiz")]);
        let first = create(&app.app, &actor, &nora, Some("k1")).unwrap();
        let second = create(&app.app, &actor, &nora, Some("k1")).unwrap();
        assert_eq!((second.account, second.is_repeated, second.password.is_none()), (first.account, true, true));
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts"), 1);
        let other = draft(Profile::Student, &[(Field::FirstName, "Otra")]);
        let refused = create(&app.app, &actor, &other, Some("k1"));
        assert!(matches!(refused, Err(Error::Conflict(fault)) if fault.code == "asked-otherwise"));
        // The same key of somebody else is another key; and what was refused keeps none.
        let somebody = Actor { account: Some(first.account), rank: 3, ..actor.clone() };
        assert!(!create(&app.app, &somebody, &nora, Some("k1")).unwrap().is_repeated);
        create(&app.app, &actor, &draft(Profile::Student, &[]), Some("k2")).unwrap_err();
        assert!(!create(&app.app, &actor, &other, Some("k2")).unwrap().is_repeated);
        // A key is forgotten after its time.
        let later = app.at(app.app.now() + 8 * 24 * 60 * 60 * 1000);
        llavero::schedule::run_due(&later, &std::sync::atomic::AtomicBool::new(false)).unwrap();
        assert_eq!(app.number("SELECT COUNT(*) FROM requests"), 0);
    }

    fn a_supervisor_has_one_administrator_whom_a_manager_picks_and_an_administrator_is(app: &TestApp) {
        let operator = app.actor();
        let named = |role: &str, name: &str, administrator: &str| {
            draft(Profile::Staff, &[(Field::FirstName, name), (Field::Role, role), (Field::Username, name), (Field::Administrator, administrator)])
        };
        made(app, &operator, &named("administrator", "uno", ""));
        made(app, &operator, &named("administrator", "dos", ""));
        made(app, &operator, &named("supervisor", "sup", "dos"));
        let one = actor_named(&app.app, operator.organization, "uno").unwrap();
        assert_eq!(faults(app, &one, &named("administrator", "tres", "")), ["role role-too-high"]);
        made(app, &one, &named("supervisor", "suya", "dos"));
        let whose = texts(app, "SELECT s.username || ' ' || a.username FROM accounts s JOIN accounts a ON a.id = s.administrator_id ORDER BY s.username");
        assert_eq!(whose, ["sup dos", "suya uno"]);
        let without = Actor { permissions: vec![Permission::ViewPeople], ..one };
        assert!(matches!(create(&app.app, &without, &named("", "x", ""), None), Err(Error::Forbidden(_))));
        assert!(matches!(check(&app.app, &without, &named("", "x", "")), Err(Error::Forbidden(_))));
    }

    fn a_role_that_may_not_see_passwords_is_shown_none(app: &TestApp) {
        let operator = app.actor();
        let blind = Actor { permissions: vec![Permission::CreateAccounts], ..operator.clone() };
        let nora = draft(Profile::Student, &[(Field::FirstName, "Nora"), (Field::UniqueId, "7")]);
        assert!(made(app, &blind, &nora).password.is_none());
        assert!(!password(app, &operator, id(app, "7")).is_empty());
        let given = Draft { password: Some(SecretString::from("luna-verde")), ..nora };
        assert!(matches!(create(&app.app, &blind, &given, None), Err(Error::Forbidden(_))), "they may set none either");
    }
}
