//! Collaborate CSV (requirement 11.2): seven headings in English, in one order, and nothing else.

use super::{Column, Format, table};
use crate::accounts::Field;
use crate::error::{Fault, Problem};

/// The headings, as they must stand.
pub const HEADINGS: [(&str, Field); 7] = [
    ("userName", Field::Username),
    ("firstName", Field::FirstName),
    ("lastName", Field::LastName),
    ("displayName", Field::DisplayName),
    ("password", Field::Password),
    ("email", Field::Email),
    ("role", Field::Role),
];

/// The only role such a file may give: supervisor.
pub const ROLE: &str = "S";

/// What people write instead, in the order of [`HEADINGS`], as [`table::key`] sees it.
const LIKE: [&[&str]; 7] = [
    &[
        "username",
        "user",
        "login",
        "usuario",
        "nombreusuario",
        "nombredeusuario",
        "nomeusuario",
        "nomedeusuario",
        "nomedousuario",
    ],
    &["firstname", "first", "givenname", "nombre", "nombres", "primernombre", "nome", "primeironome"],
    &["lastname", "last", "surname", "apellido", "apellidos", "sobrenome", "ultimonome"],
    &[
        "displayname",
        "display",
        "nombremostrar",
        "nombreparamostrar",
        "nombreamostrar",
        "nombremostrado",
        "nombrevisible",
        "nombredepantalla",
        "nombrepantalla",
        "nomeexibicao",
        "nomedeexibicao",
        "nomeparaexibicao",
        "nomeexibido",
    ],
    &["password", "pass", "contrasena", "clave", "senha"],
    &[
        "email",
        "mail",
        "emailaddress",
        "correo",
        "correoelectronico",
        "direcciondecorreoelectronico",
        "correio",
        "correioeletronico",
        "enderecodeemail",
    ],
    &["role", "rol", "funcion", "papel", "funcao", "perfil"],
];

/// The format.
pub const FORMAT: Format = Format { name: "collaborate", means, columns, strict: true };

/// Whether a person who wrote these headings meant Collaborate: at least six of the first seven stand in their
/// place, in whatever language, among them the one for `displayName`, and there are seven or eight of them; or
/// the four in camel case stand in the file as they are, wherever. A school's own file with *Username*, *Email*
/// and *Role* in it passes neither.
fn means(headings: &[String]) -> bool {
    let in_place = |at: usize| {
        let written = headings.get(at).map(|heading| table::key(heading)).unwrap_or_default();
        LIKE.get(at).is_some_and(|like| like.contains(&written.as_str()))
    };
    let placed = (0..HEADINGS.len()).filter(|&at| in_place(at)).count();
    let camel = HEADINGS.iter().take(4).all(|(name, _)| headings.iter().any(|heading| heading == name));
    camel || (placed >= 6 && in_place(3) && (6..=8).contains(&headings.len()))
}

fn columns(headings: &[String]) -> Result<Vec<Column>, Vec<Problem>> {
    let mut problems = Vec::new();
    for (at, (right, _)) in HEADINGS.iter().enumerate() {
        let fault = |code| Fault::new(code).with("right", right).with("position", at + 1);
        match headings.get(at) {
            Some(written) if written == right => {}
            Some(written) => problems.push(fault("collaborate-heading").at(1, written, written)),
            None => problems.push(fault("collaborate-heading-missing").at(1, *right, "")),
        }
    }
    for extra in headings.iter().skip(HEADINGS.len()) {
        problems.push(Fault::new("collaborate-heading-extra").at(1, extra, extra));
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    Ok(HEADINGS.iter().map(|(_, field)| Column { field: Some(*field), ..Column::default() }).collect())
}
