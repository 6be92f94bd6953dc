//! As many lifelike students as a measurement wants, streamed as CSV.

use std::io::Write;

use super::Dice;
use super::names::SPANISH;
use crate::error::Result;

/// The headings of [`bench_csv`]; with guardians, [`GUARDIAN_HEADINGS`] follow.
pub const HEADINGS: &str = "Documento,Apellidos,Nombres,Segundo nombre,Grado,Curso,Sede,Correo personal,Teléfono,Fecha de nacimiento,Año de graduación,Idioma";
/// The further headings.
pub const GUARDIAN_HEADINGS: &str = ",Acudiente,Correo acudiente,Teléfono acudiente";

/// Students in one school of the measurement; 66 to the section.
const PER_SCHOOL: u32 = 3_300;
/// Rows between two writes.
const BLOCK: usize = 1 << 16;

/// Writes `rows` students (UTF-8, commas, 12 columns, one heading row) with unique ids and addresses; three in ten
/// have a personal address. With `guardians`, three columns more, and every other guardian has two children.
///
/// # Errors
/// What the writer says.
pub fn bench_csv(rows: u32, seed: u64, guardians: bool, out: &mut impl Write) -> Result<()> {
    let mut dice = Dice::new(seed);
    let mut block: Vec<u8> = Vec::with_capacity(BLOCK + 1024);
    writeln!(block, "{HEADINGS}{}", if guardians { GUARDIAN_HEADINGS } else { "" })?;
    let (mut surnames, mut guardian) = (["", "", ""], "");
    for row in 0..rows {
        // Rows 3n+1 and 3n+2 are brother and sister.
        if row % 3 != 2 {
            surnames = std::array::from_fn(|_| dice.common(SPANISH.surnames));
            guardian = dice.common(SPANISH.women);
        }
        let list = if dice.percent(50) { SPANISH.women } else { SPANISH.men };
        let (first, second) = (dice.common(list), if dice.percent(60) { dice.common(list) } else { "" });
        let school = row / PER_SCHOOL + 1;
        let section = row % PER_SCHOOL / 66;
        let (grade, letter) = (1 + section % 11, char::from(b'A' + u8::try_from(section / 11).unwrap_or(0)));
        let [one, other, third] = surnames;
        write!(
            block,
            "{},{one} {other},{first},{second},{grade},{grade}.º {letter},Sede {school:03},",
            1_000_000_000 + u64::from(row) * 7
        )?;
        if dice.percent(30) {
            write!(block, "alumno{row}@correo.example")?;
        }
        let (day, month) = (1 + dice.below(28), 1 + dice.below(12));
        end_of_person(&mut block, row, grade, (day, month))?;
        if guardians {
            let number = row - u32::from(row % 3 == 2);
            write!(
                block,
                ",{guardian} {other} {third},acudiente{number}@correo.example,301{:07}",
                number % 10_000_000
            )?;
        }
        block.push(b'\n');
        if block.len() >= BLOCK {
            out.write_all(&block)?;
            block.clear();
        }
    }
    out.write_all(&block)?;
    out.flush()?;
    Ok(())
}

fn end_of_person(block: &mut Vec<u8>, row: u32, grade: u32, (day, month): (u32, u32)) -> std::io::Result<()> {
    let born = 2020 - grade;
    write!(block, ",300{:07},{born}-{month:02}-{day:02},{},es", row % 10_000_000, 2026 + 11 - grade)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_row_has_all_columns_and_an_id_of_its_own() {
        for (guardians, columns) in [(false, 12), (true, 15)] {
            let mut csv = Vec::new();
            bench_csv(5_000, 1, guardians, &mut csv).expect("a vector takes everything");
            let mut reader = csv::Reader::from_reader(csv.as_slice());
            assert_eq!(reader.headers().expect("headings").len(), columns);
            let rows: Vec<_> = reader.records().map(|row| row.expect("as many cells as headings")).collect();
            assert_eq!(rows.len(), 5_000);
            assert_eq!(rows.iter().map(|row| row[0].to_owned()).collect::<HashSet<_>>().len(), 5_000);
            let addresses: Vec<_> = rows.iter().map(|row| row[7].to_owned()).filter(|cell| !cell.is_empty()).collect();
            assert_eq!(addresses.iter().collect::<HashSet<_>>().len(), addresses.len());
        }
    }

    #[test]
    fn every_heading_is_known_to_imports() {
        let headings: Vec<String> = format!("{HEADINGS}{GUARDIAN_HEADINGS}").split(',').map(str::to_owned).collect();
        let mapping = crate::imports::map::map(&headings, &[], None, None).expect("known headings");
        assert!(mapping.columns.iter().all(Option::is_some), "{mapping:?}");
    }
}
