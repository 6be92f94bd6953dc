//! Which school somebody means, and what it is called where several bear one name. Pure.

use uuid::Uuid;

use super::School;
use crate::accounts::rules::search_key;

/// What a typed school may be.
#[derive(Debug, PartialEq, Eq)]
pub enum Found<'s> {
    /// None.
    Nothing,
    /// This one.
    One(&'s School),
    /// One of these, which bear the same name or code.
    Several(Vec<&'s School>),
}

/// The school of that id, code or name. Upper case, accents and blanks do not count; a code goes before a name.
pub fn find<'s>(schools: &'s [School], typed: &str) -> Found<'s> {
    let key = search_key([typed.trim()]);
    if key.trim().is_empty() {
        return Found::Nothing;
    }
    if let Ok(id) = Uuid::parse_str(typed.trim()) {
        return schools.iter().find(|school| school.id == id).map_or(Found::Nothing, Found::One);
    }
    let is = |text: &str| search_key([text.trim()]) == key;
    let mut found: Vec<&School> = schools.iter().filter(|school| school.code.as_deref().is_some_and(is)).collect();
    if found.is_empty() {
        found = schools.iter().filter(|school| is(&school.name) || is(&full(school))).collect();
    }
    match found[..] {
        [] => Found::Nothing,
        [one] => Found::One(one),
        _ => Found::Several(found),
    }
}

/// What a school is called on the sign-in page: with its organization where another bears its name.
pub fn label(school: &School, all: &[School]) -> String {
    let is_alone = !all.iter().any(|other| other.id != school.id && other.name == school.name);
    if is_alone { school.name.clone() } else { full(school) }
}

fn full(school: &School) -> String {
    format!("{} ({})", school.name, school.organization_name)
}

/// An organization's sign-in address with the school in it. `None` when it is a page of its own, which knows nothing of
/// our addresses and stays as it is.
pub fn address(url: &str, school: &str) -> Option<String> {
    let (scheme, rest) = url.trim().split_once("://")?;
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    if host.contains(['?', '#']) || !matches!(path, "" | "sign-in" | "sign-in/") {
        return None;
    }
    let school: String = form_urlencoded::byte_serialize(school.as_bytes()).collect();
    Some(format!("{scheme}://{host}/sign-in?school={school}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn school(id: u128, name: &str, code: Option<&str>, organization: (u128, &str)) -> School {
        School {
            id: Uuid::from_u128(id),
            organization: Uuid::from_u128(organization.0),
            name: name.to_owned(),
            code: code.map(str::to_owned),
            organization_name: organization.1.to_owned(),
        }
    }

    #[test]
    fn a_school_is_found_by_name_code_or_id_however_it_is_typed() {
        let (andes, sur) = ((90, "Los Andes"), (91, "Distrito Sur"));
        let schools = [
            school(1, "Sede Norte", Some("N-01"), andes),
            school(2, "José Martí", None, andes),
            school(3, "José Martí", Some("JM"), sur),
            school(4, "JM", None, andes),
            school(90, "Los Andes", None, andes),
        ];
        let id = Uuid::from_u128(2).simple().to_string();
        for (typed, expected) in [
            ("Sede Norte", &[1][..]),
            ("  SEDE   norte ", &[1]),
            ("n-01", &[1]),
            ("jose marti", &[2, 3]),
            ("José Martí (Los Andes)", &[2]),
            ("jose marti (distrito sur)", &[3]),
            // A code goes before a name.
            ("jm", &[3]),
            (id.as_str(), &[2]),
            ("los andes", &[90]),
            ("Sede", &[]),
            ("", &[]),
            ("   ", &[]),
            ("00000000000000000000000000000063", &[]),
        ] {
            let found: Vec<u128> = match find(&schools, typed) {
                Found::Nothing => Vec::new(),
                Found::One(one) => vec![one.id.as_u128()],
                Found::Several(all) => all.iter().map(|one| one.id.as_u128()).collect(),
            };
            assert_eq!(found, expected, "{typed:?}");
        }
    }

    #[test]
    fn the_school_stands_in_our_own_addresses_alone() {
        for (url, expected) in [
            ("https://llaves.example", Some("https://llaves.example/sign-in?school=N+01")),
            ("https://llaves.example/", Some("https://llaves.example/sign-in?school=N+01")),
            ("http://llaves.example:8080/sign-in", Some("http://llaves.example:8080/sign-in?school=N+01")),
            ("https://www.colegio.example/entrar", None),
            ("https://www.colegio.example/?de=ficha", None),
            ("https://www.colegio.example?de=ficha", None),
            ("", None),
        ] {
            assert_eq!(address(url, "N 01").as_deref(), expected, "{url}");
        }
    }

    #[test]
    fn what_a_school_is_called_leads_to_it_again() {
        let schools = [
            school(1, "San José", None, (90, "Los Andes")),
            school(2, "San José", None, (91, "Sur")),
            school(3, "Norte", None, (90, "Los Andes")),
        ];
        let labels: Vec<String> = schools.iter().map(|school| label(school, &schools)).collect();
        assert_eq!(labels, ["San José (Los Andes)", "San José (Sur)", "Norte"]);
        for (label, school) in labels.iter().zip(&schools) {
            assert_eq!(find(&schools, label), Found::One(school));
        }
    }
}
