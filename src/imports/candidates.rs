//! A checked file in memory: one text and the ends of its cells, so that a million people fit.

use zeroize::Zeroize;

use crate::accounts::Field;

const ABSENT: u8 = u8::MAX;

/// Rows of checked values. Only the fields that the file has take room.
pub struct Candidates {
    /// By [`Field`]: its place in a row.
    slots: [u8; Field::ALL.len()],
    fields: Vec<Field>,
    text: String,
    /// The end of every cell, row by row.
    ends: Vec<u32>,
    lines: Vec<u32>,
}

/// A row being put together.
pub struct Scratch {
    values: Vec<String>,
}

impl Candidates {
    /// No rows yet, with these fields.
    pub fn new(fields: impl IntoIterator<Item = Field>) -> Self {
        let mut slots = [ABSENT; Field::ALL.len()];
        let mut kept = Vec::new();
        for field in fields {
            if slots[field as usize] == ABSENT {
                slots[field as usize] = kept.len() as u8;
                kept.push(field);
            }
        }
        Self { slots, fields: kept, text: String::new(), ends: Vec::new(), lines: Vec::new() }
    }

    /// The fields a row has.
    pub fn fields(&self) -> &[Field] {
        &self.fields
    }

    /// Whether the file has the field at all.
    pub fn has(&self, field: Field) -> bool {
        self.slots[field as usize] != ABSENT
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.lines.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// An empty row to fill.
    pub fn scratch(&self) -> Scratch {
        Scratch { values: vec![String::new(); self.fields.len()] }
    }

    /// Sets a value of a row being put together.
    pub fn set(&self, scratch: &mut Scratch, field: Field, value: &str) {
        if let Some(cell) = scratch.values.get_mut(usize::from(self.slots[field as usize])) {
            cell.clear();
            cell.push_str(value);
        }
    }

    /// A value of a row being put together.
    pub fn peek<'a>(&self, scratch: &'a Scratch, field: Field) -> &'a str {
        scratch.values.get(usize::from(self.slots[field as usize])).map_or("", String::as_str)
    }

    /// Adds the row and empties the scratch; its index.
    pub fn push(&mut self, scratch: &mut Scratch, line: u32) -> u32 {
        for cell in &mut scratch.values {
            self.text.push_str(cell);
            self.ends.push(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
            cell.clear();
        }
        self.lines.push(line);
        self.lines.len() as u32 - 1
    }

    /// A value; empty when the file lacks the field or the cell is empty.
    pub fn get(&self, row: u32, field: Field) -> &str {
        let slot = self.slots[field as usize];
        if slot == ABSENT {
            return "";
        }
        let at = row as usize * self.fields.len() + usize::from(slot);
        let start = at.checked_sub(1).map_or(0, |before| self.ends[before]);
        self.text.get(start as usize..self.ends[at] as usize).unwrap_or_default()
    }

    /// A value; `None` when empty.
    pub fn given(&self, row: u32, field: Field) -> Option<&str> {
        Some(self.get(row, field)).filter(|value| !value.is_empty())
    }

    /// The line a person sees in their spreadsheet.
    pub fn line(&self, row: u32) -> u32 {
        self.lines[row as usize]
    }

    /// Feeds everything that was read to a digest.
    pub fn digest_into(&self, hasher: &mut blake3::Hasher) {
        for field in &self.fields {
            hasher.update(&[*field as u8]);
        }
        let mut buffer = Vec::with_capacity(1 << 16);
        for numbers in [&self.ends, &self.lines] {
            for chunk in numbers.chunks(1 << 14) {
                buffer.clear();
                buffer.extend(chunk.iter().flat_map(|number| number.to_le_bytes()));
                hasher.update(&buffer);
            }
        }
        hasher.update(self.text.as_bytes());
    }

    /// Every row's index.
    pub fn rows(&self) -> impl Iterator<Item = u32> + use<> {
        0..self.lines.len() as u32
    }
}

impl Drop for Candidates {
    fn drop(&mut self) {
        if self.has(Field::Password) {
            self.text.zeroize();
        }
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        self.values.iter_mut().for_each(Zeroize::zeroize);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_pushed_is_read_back_and_absent_fields_are_empty() {
        let mut people = Candidates::new([Field::LastName, Field::FirstName, Field::LastName]);
        let mut scratch = people.scratch();
        for (line, last, first) in [(2, "Peña", "Ana"), (4, "", "Luís"), (5, "Ünal", "")] {
            people.set(&mut scratch, Field::FirstName, first);
            people.set(&mut scratch, Field::LastName, last);
            people.set(&mut scratch, Field::Email, "no slot for it");
            people.push(&mut scratch, line);
        }
        assert_eq!(people.len(), 3);
        assert_eq!(people.get(0, Field::LastName), "Peña");
        assert_eq!(people.get(1, Field::FirstName), "Luís");
        assert_eq!(people.given(1, Field::LastName), None);
        assert_eq!(people.get(2, Field::LastName), "Ünal");
        assert_eq!(people.get(2, Field::Email), "");
        assert_eq!(people.line(2), 5);
    }
}
