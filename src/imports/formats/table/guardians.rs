//! Headings about a person's guardians: `Acudiente`, `Correo del padre`, `Telefone da mãe`, `Guardian 2 email`.

use unicode_normalization::UnicodeNormalization;

use crate::accounts::Field;

/// A column about a guardian.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct GuardianColumn {
    /// Name, e-mail address or phone.
    pub field: Field,
    /// Which guardian: columns with the same are about one person.
    pub who: String,
}

const GUARDIANS: &[&str] = &[
    "acudiente",
    "acudientes",
    "responsable",
    "responsavel",
    "responsaveis",
    "responsables",
    "encargado",
    "encargada",
    "tutor",
    "tutora",
    "tutores",
    "apoderado",
    "apoderada",
    "representante",
    "guardian",
    "guardians",
    "parent",
    "parents",
    "padres",
    "pais",
    "familiar",
    "progenitor",
];
const FATHER: &[&str] = &["padre", "pai", "father", "papa", "dad"];
const MOTHER: &[&str] = &["madre", "mae", "mother", "mama", "mom", "mum"];
const SMALL: &[&str] = &[
    "de",
    "del",
    "da",
    "do",
    "das",
    "dos",
    "la",
    "el",
    "los",
    "las",
    "o",
    "a",
    "os",
    "as",
    "the",
    "of",
    "s",
    "y",
    "e",
    "and",
    "or",
    "ou",
    "legal",
    "familia",
    "family",
    "n",
    "no",
    "num",
    "numero",
    "number",
    "financeiro",
    "estudiante",
    "alumno",
    "aluno",
    "student",
    "principal",
];
const NAME: &[&str] = &[
    "nombre",
    "nombres",
    "nome",
    "name",
    "names",
    "completo",
    "full",
    "apellido",
    "apellidos",
    "sobrenome",
    "first",
    "last",
    "surname",
];
const EMAIL: &[&str] = &["correo", "correos", "email", "mail", "electronico", "eletronico", "correio", "address"];
const PHONE: &[&str] = &[
    "telefono", "telefone", "celular", "tel", "phone", "movil", "mobile", "whatsapp", "cell", "contacto", "contato",
    "cel", "fone",
];

/// What a heading says about a guardian; `None` if it says nothing, or something we do not keep (a guardian's id or trade).
pub(super) fn column(heading: &str) -> Option<GuardianColumn> {
    let plain: String = heading
        .nfkd()
        .filter(|c| !unicode_normalization::char::is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .collect();
    // `e-mail` is one word
    let plain = plain.replace("e-mail", "email");
    let mut who = None;
    let mut number = "";
    let mut both = false;
    let (mut email, mut phone) = (false, false);
    let letters_end = |word: &str| word.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    for word in plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        let (word, digits) = word.split_at(letters_end(word));
        if !digits.is_empty() {
            number = digits;
        }
        let person = if GUARDIANS.contains(&word) {
            Some("")
        } else if FATHER.contains(&word) {
            Some("father")
        } else if MOTHER.contains(&word) {
            Some("mother")
        } else {
            None
        };
        match (person, who) {
            (Some(person), None) => who = Some(person),
            // «Padre o acudiente», «Padre/Madre»: whoever it is
            (Some(person), Some(before)) => both |= person != before,
            (None, _) if EMAIL.contains(&word) => email = true,
            (None, _) if PHONE.contains(&word) => phone = true,
            (None, _) if word.is_empty() || NAME.contains(&word) || SMALL.contains(&word) => {}
            (None, _) => return None,
        }
    }
    let who = if both { "" } else { who? };
    let field = match (email, phone) {
        (true, false) => Field::GuardianEmail,
        (false, true) => Field::GuardianPhone,
        (false, false) => Field::GuardianName,
        (true, true) => return None,
    };
    // A first guardian may go without a number: `Acudiente`, `Acudiente 2`.
    let number = if number == "1" { "" } else { number };
    Some(GuardianColumn { field, who: format!("{who}{number}") })
}
