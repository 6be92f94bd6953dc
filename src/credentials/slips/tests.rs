//! The slips read back as a reader would: text, structure, conformance.

use std::sync::Arc;

use jiff::civil::date;

use super::*;
use crate::print::Engine;

fn sheet(locale: Locale, variant: Variant, layout: Layout, paper: Paper) -> Arc<Sheet> {
    let (organization, school, address) = match locale {
        Locale::Es => ("Distrito Educativo del Norte", "Colegio San José de la Montaña", "Calle 12 # 3-45, Bogotá"),
        Locale::PtBr => {
            ("Rede Municipal de Ensino", "Escola Estadual João Guimarães", "Rua das Flores 120, Ouro Preto")
        }
        Locale::En => ("Lakeside School District", "Lakeside Elementary School", "120 Lake Street, Lakeside"),
    };
    Arc::new(Sheet {
        locale,
        letterhead: Letterhead {
            organization: organization.into(),
            school: school.into(),
            lines: vec![address.into(), "+57 601 555 0100".into(), "secretaria@example.org".into()],
            logo: None,
            accent: [11, 110, 79],
        },
        sign_in_url: "https://llaves.example.org/entrar".into(),
        variant,
        layout,
        paper,
        date: date(2026, 11, 22),
    })
}

fn slip(name: &str, username: &str, password: &str) -> Slip {
    Slip {
        name: name.into(),
        detail: "5.º B".into(),
        username: Some(username.into()),
        email: Some(format!("{username}@alumnos.example.org")),
        password: password.to_owned().into(),
    }
}

fn people() -> Vec<Slip> {
    let mut long = slip(
        "Maximiliano Bartolomé Alejandro de Hohenzollern y Sigmaringen Echeverría Fernández de Córdoba",
        &"a0O1lI".repeat(11)[..64],
        "pato-gato-luna-1947",
    );
    long.email = Some("maria.fernanda.de-los-angeles.rodriguez@institucion-educativa-larga.edu.co".into());
    vec![
        slip("María Fernanda Peña Ibáñez", "maria.pena", "luna-caja-42"),
        slip("Sebastián Andrés Rodríguez de la Torre", "sebastian.rodriguez.delatorre", "tren-rojo-17"),
        long,
        slip("João Gonçalves", "joao.goncalves", "0O1lI-B8S5Z2"),
        slip("Νίκος Παπαδόπουλος", "nikos", "sol-mesa-33"),
        slip("Анна Иванова", "anna.i", "pato-verde-58"),
        slip("Emily O’Connor", "eoconnor", "xK7#mPq2$vRt9"),
        slip("王小明 👩‍👧", "xiaoming", "gato-lobo-64"),
        slip("Ana", "ana", "mesa-sol-71"),
    ]
}

fn print(sheet: Arc<Sheet>, slips: Vec<Slip>) -> Vec<Part> {
    let engine = Engine::new(None).unwrap();
    let options = Options { threads: 2, split: Split::Fewest };
    let mut parts = Vec::new();
    let printed = render(&engine, [Ok(Piece::whole(sheet, "5.º B", slips))], options, |part| {
        parts.push(part);
        Ok(())
    });
    assert_eq!(printed.unwrap().parts, parts.len());
    parts
}

/// For the eye: `LLAVERO_LOOK=directory cargo test --lib look -- --ignored`.
#[test]
#[ignore = "writes files to look at"]
fn look() {
    let directory = std::path::PathBuf::from(std::env::var("LLAVERO_LOOK").unwrap());
    for locale in Locale::ALL {
        for (variant, v) in [(Variant::Username, "username"), (Variant::Email, "email")] {
            for (layout, l) in [(Layout::EightUp, "8"), (Layout::OneUp, "1")] {
                for (paper, p) in [(Paper::A4, "a4"), (Paper::Letter, "letter")] {
                    let parts = print(sheet(locale, variant, layout, paper), people());
                    let name = format!("{}-{v}-{l}-{p}.pdf", locale.tag());
                    std::fs::write(directory.join(name), &parts[0].pdf).unwrap();
                }
            }
        }
    }
}
