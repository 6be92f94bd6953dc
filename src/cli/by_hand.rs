//! `llavero accounts edit` and `create`: one person by hand.

use std::collections::BTreeMap;

use clap::Args;
use secrecy::{ExposeSecret, SecretString};
use serde_json::json;

use super::Ended;
use super::failure::{problem_json, problem_line};

use super::session::Session;
use crate::accounts::edit::actions::{create, save};
use crate::accounts::edit::{Cell, Draft, FIELDS, Outcome};
use crate::accounts::{Field, Profile, list};
use crate::error::{Fault, Problem, Result};

/// Change fields of one person; what is right is saved, and what is not is told
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  llavero accounts edit ana.pena last_name=\"Peña Ruiz\" phone=\n  \
    llavero accounts edit 1042 --password-stdin < password.txt\n\n\
    Fields: unique_id username email first_name middle_name last_name preferred_name preferred_style display_name\n\
    title school department position grade_level graduation_year birth_date phone contact_email locale.\n\
    An empty value empties the field. A password is read from standard input, so that it stands in no history;\n\
    it is an initial one, that can be shown and printed, until its owner chooses their own.")]
pub(super) struct Edit {
    /// Its id, unique ID, username or e-mail address
    id: String,
    /// What is to be different
    #[arg(value_name = "FIELD=VALUE", value_parser = super::accounts::pair, required_unless_present = "password_stdin")]
    changes: Vec<(String, String)>,
    /// Read a new password from standard input
    #[arg(long)]
    password_stdin: bool,
}

impl Edit {
    pub(super) fn run(self, session: &Session) -> Result<Ended> {
        let Session { app, screen, .. } = session;
        let actor = session.actor()?;
        let account = list::show(app, &actor, &self.id)?.listed.id;
        let mut cells = Vec::new();
        for (name, value) in self.changes {
            let known = Field::from_name(&name).filter(|field| *field != Field::Password);
            let field = known.ok_or_else(|| {
                let fields = FIELDS.map(|(field, _)| field.name()).join(", ");
                Fault::new("cell-not-editable").with("known", fields).of_field(&name)
            })?;
            cells.push(Cell { account, field, seen: None, value: SecretString::from(value) });
        }
        if self.password_stdin {
            cells.push(Cell {
                account,
                field: Field::Password,
                seen: None,
                value: session.secret("cli-account-password")?,
            });
        }
        let saved = save(app, &actor, &cells)?;
        let mut problems = Vec::new();
        let mut changed = serde_json::Map::new();
        for (cell, outcome) in cells.iter().zip(&saved.cells) {
            let name = cell.field.name();
            match outcome {
                Outcome::Saved(_) if cell.field == Field::Password => {
                    changed.insert(name.to_owned(), json!("**"));
                }
                Outcome::Saved(now) => {
                    changed.insert(name.to_owned(), json!(now));
                }
                outcome => problems.extend(outcome.fault(cell.field).map(|fault| Problem {
                    value: if cell.field == Field::Password { String::new() } else { shortened(&cell.value) },
                    ..fault.of_field(name)
                })),
            }
        }
        screen.done("cli-account-edited", &[("n", saved.saved().to_string())]);
        for problem in &problems {
            screen.wrong(&problem_line(screen.locale, problem));
        }
        let told: Vec<_> = problems.iter().map(|problem| problem_json(screen.locale, problem)).collect();
        screen.json(&json!({"account": account, "changed": changed, "problems": told}));
        Ok(if problems.is_empty() { Ended::Well } else { Ended::Refused })
    }
}

fn shortened(value: &SecretString) -> String {
    value.expose_secret().chars().take(200).collect()
}

/// Make an account for one person
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    llavero accounts create --profile student --first-name Ana --last-name Peña --school \"Sede Norte\" --grade-level 5\n  \
    llavero accounts create --profile staff --role supervisor --administrator uno --email sara@example.org\n\n\
    Without --username one is made of the name, by the pattern of the organization; without --password-stdin a password\n\
    is made and shown: pass it on yourself. Nobody is told unless the setting tell_people says so. With the same --key nobody is made twice.")]
pub(super) struct Create {
    /// What they are: student, teacher, guardian or staff
    #[arg(long, value_parser = ["student", "teacher", "guardian", "staff"])]
    profile: String,
    #[arg(long, help = "First name")]
    first_name: Option<String>,
    #[arg(long, help = "Middle name")]
    middle_name: Option<String>,
    #[arg(long, help = "Last name")]
    last_name: Option<String>,
    #[arg(long, help = "The name they are called by")]
    preferred_name: Option<String>,
    #[arg(long, help = "How it is shown: instead (of the first name) or brackets (after it)")]
    preferred_style: Option<String>,
    #[arg(long, help = "The name to show, where first and last name are not it")]
    display_name: Option<String>,
    #[arg(long, help = "Form of address")]
    title: Option<String>,
    #[arg(long, help = "Their ID in the school's own records")]
    unique_id: Option<String>,
    #[arg(long, help = "Username; one is made where there is none")]
    username: Option<String>,
    #[arg(long, help = "E-mail address they sign in by")]
    email: Option<String>,
    #[arg(long, help = "Name of the role; the usual one of their profile otherwise")]
    role: Option<String>,
    #[arg(long, help = "Username or address of the administrator that a supervisor is assigned to")]
    administrator: Option<String>,
    #[arg(long, help = "Name of the school")]
    school: Option<String>,
    #[arg(long, help = "Name of the department")]
    department: Option<String>,
    #[arg(long, help = "Position, in words")]
    position: Option<String>,
    #[arg(long, help = "Grade")]
    grade_level: Option<String>,
    #[arg(long, help = "Graduation year")]
    graduation_year: Option<String>,
    #[arg(long, help = "Date of birth, year-month-day")]
    birth_date: Option<String>,
    #[arg(long, help = "Telephone")]
    phone: Option<String>,
    #[arg(long, help = "Address that messages go to, where it is another")]
    contact_email: Option<String>,
    // `--locale` is the language of the program itself.
    #[arg(long, value_name = "LANGUAGE", help = "The language they are written to in: es, pt-BR or en")]
    language: Option<String>,
    /// Read their password from standard input; one is made otherwise
    #[arg(long)]
    password_stdin: bool,
    /// Any text: the same command with the same key makes nobody twice
    #[arg(long)]
    key: Option<String>,
}

impl Create {
    pub(super) fn run(self, session: &Session) -> Result<Ended> {
        let Session { app, screen, .. } = session;
        let actor = session.actor()?;
        let given = if self.password_stdin { Some(session.secret("cli-account-password")?) } else { None };
        let given_by_hand = given.is_some();
        let key = self.key.clone();
        let draft = self.draft(given);
        let created = create(app, &actor, &draft, key.as_deref())?;
        screen.done(if created.is_repeated { "cli-account-repeated" } else { "cli-account-created" }, &[]);
        let entry = |key: &str, value: &Option<String>| {
            if let Some(value) = value {
                screen.entry(&screen.text(key, &[]), value);
            }
        };
        entry("field-username", &created.username);
        entry("field-email", &created.email);
        if let Some(password) = &created.password {
            screen.entry(&screen.text("field-password", &[]), password.expose_secret());
        }
        if created.is_told {
            screen.say("new-told", &[]);
        } else if created.password.is_some() || given_by_hand {
            screen.say("new-pass-on", &[]);
        }
        screen.json(&json!({"account": created.account, "username": created.username, "email": created.email,
            "repeated": created.is_repeated}));
        Ok(Ended::Well)
    }

    fn draft(self, password: Option<SecretString>) -> Draft {
        let values = [
            (Field::FirstName, self.first_name),
            (Field::MiddleName, self.middle_name),
            (Field::LastName, self.last_name),
            (Field::PreferredName, self.preferred_name),
            (Field::PreferredStyle, self.preferred_style),
            (Field::DisplayName, self.display_name),
            (Field::Title, self.title),
            (Field::UniqueId, self.unique_id),
            (Field::Username, self.username),
            (Field::Email, self.email),
            (Field::Role, self.role),
            (Field::Administrator, self.administrator),
            (Field::School, self.school),
            (Field::Department, self.department),
            (Field::Position, self.position),
            (Field::GradeLevel, self.grade_level),
            (Field::GraduationYear, self.graduation_year),
            (Field::BirthDate, self.birth_date),
            (Field::Phone, self.phone),
            (Field::ContactEmail, self.contact_email),
            (Field::Locale, self.language),
        ];
        let values: BTreeMap<Field, String> =
            values.into_iter().filter_map(|(field, value)| Some((field, value?))).collect();
        Draft { profile: Profile::from_name(&self.profile), values, password }
    }
}
