//! Tables of rendered patterns.

use super::*;
use proptest::prelude::*;

fn person<'a>(first: &'a str, middle: &'a str, last: &'a str) -> PersonParts<'a> {
    PersonParts { first, middle, last, graduation_year: Some(2031), grade: "5.º B", unique_id: "A-0017" }
}

fn value(pattern: &str, person: &PersonParts<'_>) -> String {
    Pattern::parse(pattern).unwrap().render(person, 64).map_or_else(|fault| fault.code.to_owned(), |r| r.value())
}

#[test]
fn patterns_come_out_as_their_documentation_says() {
    let ana = person("Ana María", "Luz", "Peña Ibáñez");
    for (pattern, expected) in [
        ("{last}", "pena.ibanez"),
        ("{first}.{last}", "ana.maria.pena.ibanez"),
        ("{first}_{last}", "ana_maria_pena_ibanez"),
        ("{first1}.{last1}", "ana.pena"),
        ("{first2}.{last2}", "maria.ibanez"),
        ("{f}{last1}", "apena"),
        ("{f}{m}{l}", "alp"),
        ("{f}.{last1}{yy}", "a.pena31"),
        ("{last1}-{grad_year}", "pena-2031"),
        ("{first1}.{grade}", "ana.5ob"),
        ("{unique_id}", "a0017"),
        ("Alumno.{first1}", "alumno.ana"),
        ("{first1}.{n}", "ana"),
        ("{first1}{n}.{last1}", "ana.pena"),
        ("{n}.{first1}", "ana"),
    ] {
        assert_eq!(value(pattern, &ana), expected, "{pattern}");
    }
    assert_eq!(value("{f}{last1}", &person("Juan", "", "de la Cruz Gil")), "jdelacruz");
    assert_eq!(value("{last2}", &person("Juan", "", "de la Cruz Gil")), "gil");
    assert_eq!(value("{first}.{last}", &person("Γιώργος", "", "Παπαδόπουλος")), "giorgos.papadopoulos");
    assert_eq!(value("{f}{last}", &person("Юрий", "", "Щербаков")), "yshcherbakov");
}

#[test]
fn missing_parts_take_their_separators_with_them() {
    for (pattern, first, middle, last, expected) in [
        ("{first}.{middle}.{last}", "Ana", "", "Ruiz", "ana.ruiz"),
        ("{first}.{middle}-{last}", "Ana", "", "Ruiz", "ana.ruiz"),
        ("{first}.{last}", "", "", "Ruiz", "ruiz"),
        ("{first}.{last}", "Ana", "", "", "ana"),
        ("-{first}-", "Ana", "", "", "ana"),
        ("{first}.{last2}", "Ana", "", "Ruiz", "ana"),
        ("{first}.{last}", "", "Luz", "", "credential-empty"),
        ("x{first}.{last}", "", "", "😀", "credential-empty"),
    ] {
        assert_eq!(value(pattern, &person(first, middle, last)), expected, "{pattern} {first} {last}");
    }
    let fault = Pattern::parse("{first}.{last}").unwrap().render(&PersonParts::default(), 64).unwrap_err();
    assert_eq!(fault.args, [("field", "first_name, last_name".to_owned())]);
}

#[test]
fn counters_take_their_place_and_are_never_cut() {
    let ana = person("Ana", "", "Peña");
    for (pattern, max, counter, expected) in [
        ("{first}.{last}", 64, 2, "ana.pena2"),
        ("{first}.{last}", 8, 2, "ana.pen2"),
        ("{first}.{last}", 8, 1234, "ana1234"),
        ("{first}.{n}", 64, 12, "ana.12"),
        ("{first}{n}.{last}", 64, 2, "ana2.pena"),
        ("{first}{n}.{last}", 8, 22, "ana22.pe"),
        ("{n}.{first}", 64, 3, "3.ana"),
        ("alumno{n}", 64, 7, "alumno7"),
    ] {
        let rendered = Pattern::parse(pattern).unwrap().render(&ana, max).unwrap();
        assert_eq!(rendered.with_counter(counter), expected, "{pattern} {max}");
    }
}

#[test]
fn names_that_people_really_have_are_left_alone() {
    for (first, last) in [
        ("Ana", "López"),
        ("Rosa", "Culebras"),
        ("Jordi", "Puig"),
        ("Claude", "Cockburn"),
        ("Charles", "Dickens"),
        ("Maria", "Assunção"),
        ("Silvio", "Penna"),
        ("Pablo", "Picasso"),
        ("Analía", "Puta"),
        ("Dick", "Van Dyke"),
        ("Alexia", "Putellas"),
        ("Concha", "Pinto"),
        ("Bruno", "Cassano"),
    ] {
        let parts = person(first, "", last);
        let rendered = Pattern::parse("{first}.{last}").unwrap().render(&parts, 64).unwrap();
        assert_eq!(rendered.variant, Variant::AsAsked, "{first} {last}");
        let rendered = Pattern::parse("{last1}").unwrap().render(&parts, 64).unwrap();
        assert_eq!(rendered.variant, Variant::AsAsked, "{last}");
    }
}

#[test]
fn accidents_are_avoided_by_the_gentlest_means_that_helps() {
    use Variant::{AsAsked, InFull, Neutral, Separated};
    for (pattern, first, last, max, expected, variant) in [
        ("{first}{last}", "Ana", "López", 64, "ana.lopez", Separated),
        ("{first}{last}", "Manolo", "Cabrera", 64, "manolo.cabrera", Separated),
        ("{first1}{last1}", "Fran", "Usher", 64, "fran.usher", Separated),
        ("{f}{last1}", "Paula", "Utarra", 64, "paula.utarra", InFull),
        ("{f}.{last1}", "Paula", "Utarra", 64, "paula.utarra", InFull),
        ("{f}{m}{l}", "Ana", "Sosa", 64, "ana.silvia.sosa", InFull),
        ("{last1}", "Ana", "Cabronetto", 8, "u17", Neutral),
        ("{f}{last1}", "Paula", "García", 64, "pgarcia", AsAsked),
        ("{f}{l}", "Ana", "Ruiz", 64, "ar", AsAsked),
    ] {
        let parts = PersonParts { first, middle: "Silvia", last, unique_id: "17", ..PersonParts::default() };
        let rendered = Pattern::parse(pattern).unwrap().render(&parts, max).unwrap();
        assert_eq!((rendered.value().as_str(), rendered.variant), (expected, variant), "{pattern} {first} {last}");
    }
    let nobody = PersonParts { last: "Cabronetto", ..PersonParts::default() };
    assert_eq!(Pattern::parse("{last}").unwrap().render(&nobody, 8).unwrap().value(), "user");
}

#[test]
fn the_preview_can_say_why() {
    let parts = person("Ana", "", "Peña");
    let rendered = Pattern::parse("{first}.{middle}.{last}").unwrap().render(&parts, 64).unwrap();
    let reasons =
        [Why::From(Field::FirstName), Why::From(Field::LastName), Why::Missing(Field::MiddleName), Why::Transliterated];
    assert_eq!(rendered.explain(), reasons);
    let cut = Pattern::parse("{first}.{last}").unwrap().render(&person("Maximiliano", "", "Ruiz"), 8).unwrap();
    assert_eq!((cut.value().as_str(), cut.explain().last()), ("maximili", Some(&Why::Cut(8))));
}

proptest! {
    #[test]
    fn every_value_is_well_formed_whatever_the_person(
        first in "\\PC{0,20}", middle in "\\PC{0,10}", last in "\\PC{0,40}", id in "\\PC{0,12}", max in 0_usize..70,
        pattern in "(\\{(first|first1|first2|f|middle|m|last|last1|last2|l|grad_year|yy|grade|unique_id)\\}|[.a-z_-]){1,8}(\\{n\\})?[.]?",
        counter in 1_u32..100_000,
    ) {
        let parts = PersonParts { unique_id: &id, ..person(&first, &middle, &last) };
        if let Ok(rendered) = Pattern::parse(&pattern).and_then(|pattern| pattern.render(&parts, max)) {
            for value in [rendered.value(), rendered.with_counter(counter)] {
                let edge = |b: Option<&u8>| b.is_some_and(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
                let bytes = value.as_bytes();
                prop_assert!(edge(bytes.first()) && edge(bytes.last()), "{} {:?}", pattern, value);
                prop_assert!(bytes.iter().all(|b| edge(Some(b)) || b"._-".contains(b)));
                prop_assert!(value.len() <= max.max(8), "{} {:?}", pattern, value);
            }
            prop_assert!(rendered.with_counter(counter).contains(&counter.to_string()));
        }
    }
}
