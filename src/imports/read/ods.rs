//! How much an ODS would become in memory: its spaces, columns and rows are written once and repeated by a number.
//!
//! calamine expands every repetition, so the expanded size is added up first. Where it cannot be told exactly,
//! the estimate is too high rather than too low: no real spreadsheet comes near the limit by that.

use std::io::BufRead;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::limits::Limits;
use super::refusal::Refusal;

/// What a cell takes in memory besides its text, in bytes.
const CELL_BYTES: u64 = 32;

/// Accepts the sheets of a `content.xml` within the limits.
pub(super) fn measure(xml: impl BufRead, limits: &Limits) -> Result<(), Refusal> {
    let mut reader = Reader::from_reader(xml);
    // As calamine reads it, but for the names of ends: where one is missing, calamine looks for it forever.
    let config = reader.config_mut();
    config.check_end_names = true;
    config.trim_text(false);
    config.check_comments = false;
    config.expand_empty_elements = true;
    let mut sheets = Sheets::new(limits);
    let mut buffer = Vec::new();
    let mut depth = 0_u64;
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(|_| Refusal::Damaged)? {
            Event::Start(element) => {
                depth += 1;
                sheets.start(&element)?;
            }
            Event::End(element) => {
                depth = depth.saturating_sub(1);
                match element.name().as_ref() {
                    "table:table-cell" | "table:covered-table-cell" => sheets.end_cell(),
                    "table:table-row" => sheets.end_row(),
                    "table:table" => sheets.end_sheet(),
                    _ => {}
                }
            }
            Event::Eof if depth > 0 => return Err(Refusal::Damaged),
            Event::Text(text) => sheets.text(text.len() as u64),
            Event::CData(text) => sheets.text(text.len() as u64),
            // As many letters as its name has are always enough for the one that it stands for.
            Event::GeneralRef(entity) => sheets.text(entity.len() as u64 + 2),
            Event::Eof => {
                sheets.end_sheet();
                return sheets.check();
            }
            _ => {}
        }
        sheets.check()?;
    }
}

/// What has been added up so far.
struct Sheets<'a> {
    limits: &'a Limits,
    /// Of the sheets that are complete.
    cells: u64,
    /// Texts of all sheets, repeated.
    bytes: u64,
    /// Rows of the sheet, up to the last that is not empty.
    rows: u64,
    /// Empty rows since then.
    empty_rows: u64,
    /// Columns of the sheet's widest row, up to the last that is not empty.
    width: u64,
    row: Row,
    cell: Option<Cell>,
}

#[derive(Default)]
struct Row {
    repeats: u64,
    bytes: u64,
    columns: u64,
    empty_columns: u64,
}

struct Cell {
    repeats: u64,
    bytes: u64,
    is_empty: bool,
}

impl<'a> Sheets<'a> {
    fn new(limits: &'a Limits) -> Self {
        let row = Row::default();
        Self { limits, cells: 0, bytes: 0, rows: 0, empty_rows: 0, width: 0, row, cell: None }
    }

    fn start(&mut self, element: &BytesStart<'_>) -> Result<(), Refusal> {
        match element.name().as_ref() {
            "table:table-row" => {
                self.row = Row { repeats: number(element, "table:number-rows-repeated")?, ..Row::default() };
            }
            "table:table-cell" | "table:covered-table-cell" => {
                let repeats = number(element, "table:number-columns-repeated")?;
                let mut cell = Cell { repeats, bytes: 0, is_empty: true };
                for attribute in element.attributes().with_checks(false) {
                    let attribute = attribute.map_err(|_| Refusal::Damaged)?;
                    let name = attribute.key.as_ref();
                    if name == "table:formula" || name.starts_with("office:") || name.starts_with("calcext:") {
                        cell.bytes += attribute.value.len() as u64;
                        cell.is_empty = false;
                    }
                }
                match &mut self.cell {
                    // A cell in a cell: calamine adds its text to the outer one.
                    Some(outer) => {
                        outer.repeats = outer.repeats.max(cell.repeats);
                        outer.bytes = outer.bytes.saturating_add(cell.bytes);
                        outer.is_empty &= cell.is_empty;
                    }
                    None => self.cell = Some(cell),
                }
            }
            "text:s" => self.text(number(element, "text:c")?),
            "text:p" | "text:tab" | "text:line-break" => self.text(1),
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, bytes: u64) {
        if let Some(cell) = &mut self.cell {
            cell.bytes = cell.bytes.saturating_add(bytes);
        }
    }

    fn end_cell(&mut self) {
        let Some(cell) = self.cell.take() else { return };
        let row = &mut self.row;
        if cell.is_empty {
            row.empty_columns = row.empty_columns.saturating_add(cell.repeats);
        } else {
            row.columns = row.columns.saturating_add(row.empty_columns).saturating_add(cell.repeats);
            row.empty_columns = 0;
            row.bytes = row.bytes.saturating_add(cell.bytes.saturating_mul(cell.repeats));
        }
    }

    fn end_row(&mut self) {
        self.end_cell();
        let mut row = std::mem::take(&mut self.row);
        // Cells outside of any row, and rows that are there no times, count once.
        row.repeats = row.repeats.max(1);
        if row.columns == 0 {
            self.empty_rows = self.empty_rows.saturating_add(row.repeats);
            return;
        }
        // Empty rows above the first that is not are left out.
        let above = if self.rows == 0 { 0 } else { self.empty_rows };
        self.rows = self.rows.saturating_add(above).saturating_add(row.repeats);
        self.empty_rows = 0;
        self.width = self.width.max(row.columns);
        self.bytes = self.bytes.saturating_add(row.bytes.saturating_mul(row.repeats));
    }

    fn end_sheet(&mut self) {
        self.end_row();
        self.cells = self.cells.saturating_add(self.rows.saturating_mul(self.width));
        (self.rows, self.empty_rows, self.width) = (0, 0, 0);
    }

    fn check(&self) -> Result<(), Refusal> {
        let cells = self.cells.saturating_add(self.rows.saturating_mul(self.width));
        // A cell that is not closed yet counts as well.
        let open = self.cell.as_ref().map_or(0, |cell| cell.bytes);
        let bytes = cells.saturating_mul(CELL_BYTES).saturating_add(self.bytes).saturating_add(open);
        if cells > self.limits.max_sheet_cells || bytes > self.limits.max_held_bytes {
            return Err(Refusal::Multiplied(self.limits.max_held_bytes >> 20));
        }
        Ok(())
    }
}

/// How often, by an attribute; once without one. One that is no number is more than any limit.
fn number(element: &BytesStart<'_>, name: &str) -> Result<u64, Refusal> {
    let attribute = element.try_get_attribute(name).map_err(|_| Refusal::Damaged)?;
    Ok(attribute.map_or(1, |attribute| attribute.value.trim().parse().unwrap_or(u64::MAX)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(rows: &str) -> String {
        format!("<office:document-content><table:table table:name=\"A\">{rows}</table:table></office:document-content>")
    }

    fn text(attributes: &str, text: &str) -> String {
        format!(
            "<table:table-cell office:value-type=\"string\" {attributes}><text:p>{text}</text:p></table:table-cell>"
        )
    }

    fn row(attributes: &str, cells: &str) -> String {
        format!("<table:table-row {attributes}>{cells}</table:table-row>")
    }

    #[test]
    fn whatever_is_repeated_is_counted_as_often() {
        const ROWS: &str = "table:number-rows-repeated";
        const COLUMNS: &str = "table:number-columns-repeated";
        let empty = "<table:table-cell table:number-columns-repeated=\"16384\"/>";
        let filled = row("", &text("", "x"));
        let long = "x".repeat(2_000);
        let cases = [
            ("plain", sheet(&filled.repeat(50)), true),
            ("an empty end of a sheet", sheet(&(filled.clone() + &row(&format!("{ROWS}=\"1048575\""), empty))), true),
            ("an empty end of a row", sheet(&row("", &(text("", "x") + empty))), true),
            ("a title far down", sheet(&(row(&format!("{ROWS}=\"1000000\""), empty) + &filled)), true),
            ("spaces", sheet(&row("", &text("", "<text:s text:c=\"2000000000\"/>"))), false),
            ("spaces as an entity", sheet(&row("", &text("", "<text:s text:c=\"&#50;000000000\"/>"))), false),
            ("spaces a few at a time", sheet(&row("", &text("", &"<text:s text:c=\"200\"/>".repeat(500)))), false),
            ("rows", sheet(&row(&format!("{ROWS}=\"2000000000\""), &text("", "x"))), false),
            ("a row of long texts", sheet(&row(&format!("{ROWS}=\"100\""), &text("", &long))), false),
            ("columns", sheet(&row("", &text(&format!("{COLUMNS}=\"2000000000\""), "x"))), false),
            (
                "rows times columns",
                sheet(&row(&format!("{ROWS}=\"40\""), &text(&format!("{COLUMNS}=\"40\""), "x"))),
                false,
            ),
            ("a value far to the right", sheet(&row("", &(empty.to_owned() + &text("", "x"))).repeat(2)), false),
            (
                "a value far below",
                sheet(&(filled.clone() + &row(&format!("{ROWS}=\"1000000\""), "<table:table-cell/>") + &filled)),
                false,
            ),
            (
                "two values in opposite corners",
                {
                    let right = format!("<table:table-cell {COLUMNS}=\"100\"/>") + &text("", "x");
                    sheet(&(filled.repeat(20) + &row("", &right)))
                },
                false,
            ),
            (
                "covered cells",
                sheet(&row(
                    "",
                    &text("", &long)
                        .replace("table-cell", "covered-table-cell")
                        .replace(" office:value-type", &format!(" {COLUMNS}=\"100\" office:value-type")),
                )),
                false,
            ),
            (
                "a cell in a cell",
                {
                    let inner = text("", &long);
                    sheet(&row("", &text(&format!("{COLUMNS}=\"100\""), &inner)))
                },
                false,
            ),
            (
                "a formula",
                sheet(&row(&format!("{ROWS}=\"100\""), &format!("<table:table-cell table:formula=\"{long}\"/>"))),
                false,
            ),
            ("many sheets", sheet(&row(&format!("{ROWS}=\"30\""), &text("", "x").repeat(9))).repeat(4), false),
            ("a number below nothing", sheet(&row(&format!("{ROWS}=\"-1\""), &text("", "x"))), false),
        ];
        let limits = Limits { max_sheet_cells: 1_000, max_held_bytes: 100_000, ..Limits::default() };
        for (name, xml, fits) in cases {
            let expected = if fits { Ok(()) } else { Err(Refusal::Multiplied(0)) };
            assert_eq!(measure(xml.as_bytes(), &limits), expected, "{name}");
        }
    }

    #[test]
    fn a_document_without_its_ends_is_damaged() {
        let whole = sheet(&row("", &text("", "x")));
        let ends = ["</table:table>", "</table:table></office:document-content>", "</table:table-row>", "</text:p>"];
        for end in ends {
            assert_eq!(measure(whole.replace(end, "").as_bytes(), &Limits::default()), Err(Refusal::Damaged), "{end}");
        }
        assert_eq!(measure(whole.as_bytes(), &Limits::default()), Ok(()));
    }

    #[test]
    fn entities_are_not_expanded_and_nesting_takes_no_stack() {
        let laughs: String =
            (1..10).map(|n| format!("<!ENTITY l{n} \"{}\">", format!("&l{};", n - 1).repeat(10))).collect();
        let xml = format!("<!DOCTYPE x [<!ENTITY l0 \"ha\">{laughs}]>{}", sheet(&row("", &text("", "&l9;"))));
        assert_eq!(measure(xml.as_bytes(), &Limits::default()), Ok(()));
        let deep = sheet(&row("", &text("", &("<a>".repeat(200_000) + &"</a>".repeat(200_000)))));
        assert_eq!(measure(deep.as_bytes(), &Limits::default()), Ok(()));
    }
}
