//! Names of one person and of two, in Spanish, Portuguese and English.

use proptest::prelude::*;

use super::Likeness::{Different, Partly, Same, Unknown};
use super::*;

/// `first|middle|last`, or `first|last`.
fn name(text: &str) -> FullName<'_> {
    let parts: Vec<&str> = text.split('|').collect();
    match parts.as_slice() {
        [first, last] => FullName { first, middle: "", last },
        [first, middle, last] => FullName { first, middle, last },
        _ => panic!("{text}"),
    }
}

#[test]
fn names_are_compared_as_a_school_secretary_would() {
    for (one, other, expected) in [
        // The same, in whatever letters.
        ("Ana|Peña", "Ana|Peña", Same),
        ("ANA|PEÑA IBÁÑEZ", "Ana|Peña Ibáñez", Same),
        ("Jose|Nunez", "José|Núñez", Same),
        ("João|Conceição", "JOAO|CONCEICAO", Same),
        ("Sofía|García", "Sofi\u{301}a|Garci\u{301}a", Same),
        ("Seán|O’Connor", "Sean|O'Connor", Same),
        ("Sean|OConnor", "Sean|O'Connor", Same),
        ("Γιώργος|Παπάς", "ΓΙΩΡΓΟΣ|ΠΑΠΆΣ", Same),
        // Second names that are missing, added, or in a column of their own.
        ("Ana|Ruiz", "Ana María|Ruiz", Same),
        ("Juan Carlos|Ruiz", "Carlos|Ruiz", Same),
        ("Ana|María|Ruiz", "Ana María|Ruiz", Same),
        ("Ana|María|Ruiz", "Ana|Ruiz", Same),
        ("Maria José|Silva", "Mariajosé|Silva", Same),
        ("Ana-María|Ruiz", "Ana María|Ruiz", Same),
        ("María del Carmen|Ruiz", "María Carmen|Ruiz", Same),
        ("Doña Tea|Paz", "Tea|Paz", Same),
        ("Dr. John|Smith", "John|Smith", Same),
        // One or two surnames, in any order, with particles or without.
        ("Ana|García", "Ana|García López", Same),
        ("Ana|López García", "Ana|García López", Same),
        ("Ana|López", "Ana|García López", Same),
        ("Juan|de la Cruz", "Juan|Cruz", Same),
        ("Juan|De La Cruz", "Juan|Delacruz", Same),
        ("João|dos Santos", "João|Santos", Same),
        ("Maria|da Silva e Souza", "Maria|Silva Souza", Same),
        ("José|Ortega y Gasset", "José|Ortega Gasset", Same),
        ("Pedro|San Martín", "Pedro|Sanmartín", Same),
        ("Ana|Silva Neto", "Ana|Silva", Same),
        ("Mary|Smith-Jones", "Mary|Smith Jones", Same),
        ("Mary|Jones", "Mary|Smith-Jones", Same),
        // Initials and what is shortened.
        ("A.|García", "Ana|García", Same),
        ("M. José|Ruiz", "María José|Ruiz", Same),
        ("Mª José|Ruiz", "María José|Ruiz", Same),
        ("M.ª José|Ruiz", "María José|Ruiz", Same),
        ("Ma. Fernanda|Ruiz", "María Fernanda|Ruiz", Same),
        ("Fco.|Gil", "Francisco|Gil", Same),
        ("Ana|García L.", "Ana|García López", Same),
        ("J.|S.", "John|Smith", Same),
        // Typing errors and spellings that sound alike.
        ("Guadelupe|Ruiz", "Guadalupe|Ruiz", Same),
        ("Andrse|Ruiz", "Andrés|Ruiz", Same),
        ("Jhon|Ruiz", "Jon|Ruiz", Same),
        ("Montserat|Ruiz", "Monserrat|Ruiz", Same),
        ("Ana|Giménez", "Ana|Jiménez", Same),
        ("Ana|Ximénez", "Ana|Jiménez", Same),
        ("Ana|Gomes", "Ana|Gómez", Same),
        ("Ana|Rodrigues", "Ana|Rodríguez", Same),
        ("Ana|Zavala", "Ana|Zabala", Same),
        ("Sarah|Ruiz", "Sara|Ruiz", Same),
        ("Vanessa|Ruiz", "Vanesa|Ruiz", Same),
        ("Thiago|Souza", "Tiago|Sousa", Same),
        ("Sophia|Ruiz", "Sofía|Ruiz", Same),
        ("Karina|Ruiz", "Carina|Ruiz", Same),
        ("Yolanda|Ruiz", "Iolanda|Ruiz", Same),
        ("Enrique|Ruiz", "Enrike|Ruiz", Same),
        // One of the two is another: a correction, a marriage, a sister.
        ("Anita|Peña", "Ana|Peña", Partly),
        ("Pepe|Ruiz", "José|Ruiz", Partly),
        ("Bob|Smith", "Robert|Smith", Partly),
        ("Luisa|Ruiz", "Luis|Ruiz", Partly),
        ("Daniela|Ruiz", "Daniel|Ruiz", Partly),
        ("Andrea|Ruiz", "Andrés|Ruiz", Partly),
        ("María José|Ruiz", "José María|Ruiz", Partly),
        ("Ana|Souza", "Ana|Lima", Partly),
        ("Ana|García Ruiz", "Ana|García López", Partly),
        ("Ana|Fernández", "Ana|Hernández", Partly),
        ("Ana|Vega", "Ana|Vera", Partly),
        ("Ana|", "Ana|Ruiz", Partly),
        // Divided at another place, or the columns changed over.
        ("García López|Ana María", "Ana María|García López", Partly),
        ("Peña|Ana", "Ana|Peña", Partly),
        ("García|López Ana", "Ana|García López", Partly),
        ("Ana Peña|", "Ana|Peña", Partly),
        ("Ana Peña|Ibáñez", "Ana|Peña Ibáñez", Same),
        // Somebody else.
        ("Bruno|Duarte", "Gustavo|Vega", Different),
        ("Paloma|Chávez", "Norma|Ledesma", Different),
        ("Ana|Soto", "Ivo|Saa", Different),
        ("Ana|Soto", "Eva|Sosa", Different),
        ("Luz|Paz", "Rut|Ruz", Different),
        ("Mario|Pérez", "María|Soto", Different),
        ("Juan|Vega", "Juana|Vera", Different),
        ("Luis|Fernández", "Ana|Hernández", Different),
        ("José María|Soto", "María José|Vega", Different),
        ("Ana María|Soto", "José María|Ruiz", Different),
        ("Ana María|Soto", "Ana Sofía|Ruiz", Different),
        ("Luis Alberto|Soto", "Luis Roberto|Paz", Different),
        ("Ana|García López", "Luis|García Pérez", Different),
        ("João|da Silva", "Pedro|de Souza", Different),
        ("Maria|dos Santos", "Ana|dos Anjos", Different),
        ("John|Smith", "Mary|Jones", Different),
        ("Juan|de la Cruz", "Luis|de la Rosa", Different),
        ("Ana|Ruiz", "Eva|", Different),
        ("|Ruiz", "Eva|Gil", Different),
        ("García|Ana", "Luis|García", Different),
        ("李|明", "王|芳", Different),
        // Nothing to go by.
        ("|", "Ana|Ruiz", Unknown),
        ("|", "|", Unknown),
        (" | ", "Ana|Ruiz", Unknown),
    ] {
        let (a, b) = (name(one), name(other));
        assert_eq!(likeness(a, b), expected, "{one} {other}");
        assert_eq!(likeness(b, a), expected, "{other} {one}");
    }
}

#[test]
fn only_who_says_both_names_and_neither_agrees_is_another_person() {
    for (known, said, expected) in [
        ("Bruno|Duarte", "Gustavo|Vega", true),
        ("BRUNO|DUARTE", "bruno|duarte", false),
        ("Bruno|Duarte", "Gustavo|Duarte", false),
        ("Bruno|Duarte", "GUSTAVO|DUARTE", false),
        ("Bruno|Duarte", "Bruno|Vega", false),
        // A column that is missing says nothing.
        ("Bruno|Duarte", "Gustavo|", false),
        ("Bruno|Duarte", "|Vega", false),
        ("Bruno|Duarte", "|", false),
        ("|", "Gustavo|Vega", false),
        // One name known, and it is not among those said.
        ("Bruno|", "Gustavo|Vega", true),
        ("Bruno Duarte|", "Duarte|Bruno", false),
        ("María|José|Soto", "María|Fernanda|Vega", true),
        ("María|José|Soto", "María|Vega", false),
        ("|José|Soto", "|José|Vega", false),
    ] {
        assert_eq!(is_another_person(name(known), name(said)), expected, "{known} {said}");
    }
}

#[test]
fn a_name_is_shown_as_people_write_it() {
    assert_eq!(name("Ana| María |  Peña  Ibáñez").shown(), "Ana María Peña Ibáñez");
    assert_eq!(name("|Peña").shown(), "Peña");
}

proptest! {
    #[test]
    fn the_order_of_the_two_does_not_matter(words in proptest::array::uniform6("[a-zñé' .-]{0,9}")) {
        let [a, b, c, d, e, f] = words.each_ref().map(String::as_str);
        let (one, other) = (FullName { first: a, middle: b, last: c }, FullName { first: d, middle: e, last: f });
        prop_assert_eq!(likeness(one, other), likeness(other, one));
    }

    #[test]
    fn whoever_keeps_their_names_is_never_another_person(first in "[A-Za-zñé]{1,9}", last in "\\PC{1,30}", more in "[A-Za-z]{2,9}") {
        let known = FullName { first: &first, middle: "", last: &last };
        let (capitals, longer) = (last.to_uppercase(), format!("{last} {more}"));
        for last in [&last, &longer, &capitals] {
            let is_another = is_another_person(known, FullName { last, ..known });
            prop_assert!(!is_another, "{last}");
        }
    }
}
