//! `cargo xtask i18n`: every message stands in every language, with the same arguments, is used,
//! keeps to the glossary and has its numbers agree with their nouns.

mod agreement;
mod code;
mod glossary;
mod messages;

use std::collections::{BTreeMap, BTreeSet};

use crate::shell::{self, File, Outcome};
use crate::tidy::Finding;
use code::Use;
use messages::{Entry, Language};

/// The languages, as folders of `locales/`. The first is the one the others are held against.
const LANGUAGES: [&str; 3] = ["en", "es", "pt-BR"];

/// Messages whose key the code puts together while running. Each prefix says who does it.
const BUILT: &[(&str, &str)] = &[
    ("fault-", "Locale::fault; each code is checked where the fault is made"),
    ("thing-", "Error::NotFound names the kind of thing (src/i18n)"),
    ("field-", "accounts::Field names the column"),
    ("role-", "the names of roles a new organization begins with"),
    ("profile-", "accounts::Profile names the profile type"),
    ("status-credential-", "the state of a password"),
    ("status-", "the state of an account, a run or a credential"),
    ("outcome-", "what a run did to an account"),
    ("bulk-title-", "accounts::bulk::Action"),
    ("bulk-lead-", "likewise"),
    ("bulk-do-", "likewise"),
    ("bulk-to-", "likewise"),
    ("bulk-will-", "likewise"),
    ("bulk-one-", "likewise, done to one person"),
    ("skipped-", "why an account was passed over, by the name of the reason"),
    ("format-", "the names of import formats"),
    ("mode-", "the three modes of the credentials wizard"),
    ("style-", "password styles"),
    ("reason-", "why a value came out so, or why an account was skipped"),
    ("theme-", "web::Theme"),
    ("failure-", "the heading of an error's page, by status (src/web/failure.rs)"),
    ("credentials-of-", "a profile type as a group of people (the wizard, slips)"),
    ("credentials-tab-", "a part of a plan of the wizard"),
    ("slips-order-", "credentials::slips::Order"),
    ("settings-school-", "the list of schools (src/organization/pages/lists.rs)"),
    ("settings-department-", "the list of departments, likewise"),
    ("settings-title-", "the list of titles, likewise"),
    ("people-column-", "accounts::list::By names the column"),
    ("people-source-", "where an account came from"),
    ("people-signed-in-", "whether somebody has signed in"),
    ("people-verified-", "whether somebody is verified"),
    ("people-hidden-", "why a password is not shown: slips::actions::Reason"),
    ("audit-", "what was done, by the name of the entry; and the names of what stands in its details"),
    ("meeting-phase-", "meetings::rules::Phase"),
    ("message-state-", "messages::Fate: what became of a message"),
    ("message-news-", "messages::tell::News: what somebody was told"),
    ("message-reason-", "why a message was not sent: messages::post"),
    ("left-out-", "why somebody gets no slip or message"),
    ("audit-group-", "audit::rules::GROUPS"),
    ("doctor-", "doctor::Check names what was looked at"),
    ("child-because-", "associations::Kind: as what an adult sees somebody's page"),
    ("child-password-", "the state of a password, for whom it is entrusted to"),
    ("children-of-", "associations::Kind: whom one answers for"),
    ("permission-", "access::Permission"),
    ("rank-", "the rank of a role"),
    ("reach-", "access::Reach"),
    ("credentials-of-", "a profile type as a group of people (the wizard, slips)"),
    ("credentials-tab-", "a part of a plan of the wizard"),
    ("slips-order-", "credentials::slips::Order"),
    ("factor-", "access::factors::Kind names the kind of second factor"),
    ("imports-format-", "a format of imports, as the audit log says it (src/audit/words.rs)"),
    ("credentials-mode-", "a mode of credentials, likewise"),
    ("edit-style-", "a way of showing a preferred name, likewise"),
    ("settings-policy-", "a policy of usernames, likewise"),
    ("settings-scope-", "where usernames are unique, likewise"),
    ("settings-withhold-", "how long names are withheld, likewise"),
    ("help-", "help texts of the command line, by command and option"),
];

/// Checks `locales/` against itself and against the code.
pub fn run() -> Outcome {
    let files = shell::files(&shell::root())?;
    let findings = check(&files);
    for finding in &findings {
        println!("{finding}");
    }
    if findings.is_empty() {
        println!("i18n: {} messages in {} languages", languages(&files).0[0].entries.len(), LANGUAGES.len());
        Ok(())
    } else {
        Err(format!("i18n: {} thing(s) out of order", findings.len()))
    }
}

fn languages(files: &[File]) -> (Vec<Language>, Vec<Finding>) {
    let mut findings = Vec::new();
    let languages = LANGUAGES.iter().map(|tag| messages::read(files, tag, &mut findings)).collect();
    (languages, findings)
}

fn check(files: &[File]) -> Vec<Finding> {
    let (languages, mut findings) = languages(files);
    findings.extend(differences(&languages));
    let uses = code::uses(files);
    findings.extend(glossary::check(&languages, files));
    findings.extend(agreement::check(&languages, &uses.numbers));
    let Some(first) = languages.first() else { return findings };
    findings.extend(uses.named.iter().filter_map(|named| misuse(first, named)));
    let unknown = uses.prefixes.iter().filter(|prefix| BUILT.iter().all(|(known, _)| *known != prefix.key));
    findings.extend(unknown.map(|prefix| {
        let what = format!("keys that begin with `{}` are put together here: add it to BUILT in xtask", prefix.key);
        Finding::at(&prefix.path, prefix.line, what)
    }));
    findings.extend(first.entries.iter().filter_map(|(id, entry)| {
        let built = BUILT.iter().any(|(prefix, _)| *prefix != "fault-" && id.starts_with(prefix));
        let used = built || uses.knows(id) || languages.iter().any(|language| language.references.contains(id));
        (!used)
            .then(|| Finding::at(&entry.path, entry.line, format!("`{id}` is not used; delete it in every language")))
    }));
    findings.sort();
    findings.dedup();
    findings
}

/// What one language has and another has not.
fn differences(languages: &[Language]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let ids: BTreeMap<&String, &Entry> = languages.iter().rev().flat_map(|language| &language.entries).collect();
    for (id, model) in ids {
        for language in languages {
            let Some(entry) = language.entries.get(id) else {
                let what = format!("`{id}` is missing in {}", language.tag);
                findings.push(Finding::at(&model.path, model.line, what));
                continue;
            };
            for (part, args) in &model.parts {
                let name = if part.is_empty() { id.clone() } else { format!("{id}.{part}") };
                let what = match entry.parts.get(part) {
                    None => format!("`{name}` is missing in {}", language.tag),
                    Some(own) if own != args => {
                        format!("`{name}` takes {} here, but {} in {}", list(own), list(args), model.path)
                    }
                    Some(_) => continue,
                };
                findings.push(Finding::at(&entry.path, entry.line, what));
            }
            for part in entry.parts.keys().filter(|part| !model.parts.contains_key(*part)) {
                let what = format!("`{id}.{part}` is missing in {}", model.path);
                findings.push(Finding::at(&entry.path, entry.line, what));
            }
        }
    }
    findings
}

fn list(args: &BTreeSet<String>) -> String {
    if args.is_empty() {
        "nothing".to_owned()
    } else {
        format!("${}", Vec::from_iter(args.iter().cloned()).join(", $"))
    }
}

/// A use in the code of a message that is not there, or that wants arguments it is not given.
fn misuse(language: &Language, named: &Use) -> Option<Finding> {
    let (id, part) = named.key.split_once('.').unwrap_or((&named.key, ""));
    let at = |what: String| Some(Finding::at(&named.path, named.line, what));
    let entry = language.entries.get(id);
    let Some(wanted) = entry.and_then(|entry| entry.parts.get(part)) else {
        // A fault without a message has no remedy either; once is enough to say it.
        if entry.is_none() && part == "remedy" {
            return None;
        }
        return at(format!("there is no message `{}`", named.key));
    };
    let given = named.args.as_ref()?;
    let lacking: BTreeSet<String> = wanted.difference(given).cloned().collect();
    if lacking.is_empty() { None } else { at(format!("`{}` needs {} too", named.key, list(&lacking))) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(en: &str, es: &str, pt: &str, code: &str) -> Vec<String> {
        let files: Vec<File> =
            [("locales/en/a.ftl", en), ("locales/es/a.ftl", es), ("locales/pt-BR/a.ftl", pt), ("src/cli/a.rs", code)]
                .into_iter()
                .map(|(path, text)| File { path: path.into(), text: text.into() })
                .collect();
        check(&files).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn messages_alike_and_used_are_in_order() {
        let text = "done-all = { $n ->\n    [one] one\n   *[other] { $n } { -name }\n}\n-name = Llavero\n";
        let code = "fn a(l: Locale) { l.text(\"done-all\", &[(\"n\", 1.to_string())]); }";
        assert_eq!(found(text, text, text, code), Vec::<String>::new());
    }

    #[test]
    fn what_a_page_says_counts_as_used_and_must_exist() {
        let text = "a-b = { $n }\nc-d = C\n";
        let page = "<p class=\"x\">it's {# l.t(\"no-such\") #}\n{{ l.text(\"a-b\", [(\"n\", n.to_string())]) }}\n{% call f(l.t(\"c-e\")) %}";
        let mut files: Vec<File> =
            ["en", "es", "pt-BR"].map(|tag| File { path: format!("locales/{tag}/a.ftl"), text: text.into() }).into();
        files.push(File { path: "templates/a.html".into(), text: page.into() });
        let found: Vec<String> = check(&files).iter().map(ToString::to_string).collect();
        assert_eq!(
            found,
            [
                "locales/en/a.ftl:2: `c-d` is not used; delete it in every language",
                "templates/a.html:3: there is no message `c-e`"
            ]
        );
    }

    #[test]
    fn a_missing_translation_and_another_argument_are_found() {
        let code = "l.text(\"a-b\", &args); l.text(\"c-d\", &args)";
        assert_eq!(
            found("a-b = { $x }\nc-d = C\n", "a-b = { $y }\nc-d = C\n", "a-b = { $x }\n", code),
            [
                "locales/en/a.ftl:2: `c-d` is missing in pt-BR",
                "locales/es/a.ftl:1: `a-b` takes $y here, but $x in locales/en/a.ftl"
            ]
        );
    }

    #[test]
    fn a_remedy_missing_in_one_language_is_found() {
        let (with, without) = ("fault-a-b = A\n    .remedy = B\n", "fault-a-b = A\n");
        let code = "Fault::new(\"a-b\")";
        assert_eq!(found(with, without, with, code), ["locales/es/a.ftl:1: `fault-a-b.remedy` is missing in es"]);
        assert_eq!(found(without, without, without, code), ["src/cli/a.rs:1: there is no message `fault-a-b.remedy`"]);
    }

    #[test]
    fn a_key_without_a_message_and_a_message_without_a_use_are_found() {
        let text = "a-b = A\n";
        assert_eq!(
            found(text, text, text, "\nl.text(\"c-d\", &[])"),
            [
                "locales/en/a.ftl:1: `a-b` is not used; delete it in every language",
                "src/cli/a.rs:2: there is no message `c-d`"
            ]
        );
    }

    #[test]
    fn an_argument_not_given_is_found() {
        let text = "fault-a-b = { $x } { $y }\n    .remedy = R { $x }\n";
        let short = "Fault::new(\"a-b\").with(\"x\", f(1)).at(1)";
        assert_eq!(found(text, text, text, short), ["src/cli/a.rs:1: `fault-a-b` needs $y too"]);
        let whole = "Fault::new(\"a-b\").with(\"x\", f(1))\n.with(\"y\", 2)";
        assert_eq!(found(text, text, text, whole), Vec::<String>::new());
        let later = "let fault = Fault::new(\"a-b\"); fault.with(\"x\", 1).with(\"y\", 2)";
        assert_eq!(found(text, text, text, later), Vec::<String>::new());
    }

    #[test]
    fn a_key_put_together_needs_its_prefix_in_the_list() {
        let text = "role-a = A\n";
        assert_eq!(found(text, text, text, "l.text(&format!(\"role-{code}\"), &[])"), Vec::<String>::new());
        let other = found(text, text, text, "l.text(&format!(\"mood-{code}\"), &[])");
        assert_eq!(
            other,
            ["src/cli/a.rs:1: keys that begin with `mood-` are put together here: add it to BUILT in xtask"]
        );
    }

    #[test]
    fn broken_fluent_and_a_message_twice_are_found() {
        let code = "l.text(\"a-b\", &[])";
        let broken = "a-b = A\nc-d { $x\n";
        let twice = "a-b = A\na-b = B\n";
        assert_eq!(
            found(broken, twice, "a-b = A\n", code),
            ["locales/en/a.ftl:2: this is not Fluent: c-d { $x", "locales/es/a.ftl:2: `a-b` stands twice in es"]
        );
    }
}
