//! The terminal: words in the person's language, wrapped and aligned to its width, colours and progress only there.

use std::io::{BufRead, IsTerminal, Write};

use console::{Style, Term, measure_text_width, truncate_str};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde_json::Value;

use crate::app::Millis;
use crate::i18n::Locale;
use crate::jobs::Job;

/// Wider lines than this are hard to read.
const WIDEST: usize = 120;

/// Where words go.
#[derive(Debug, Clone)]
pub(super) struct Screen {
    /// The language spoken.
    pub locale: Locale,
    /// Whether standard output is for a program.
    pub for_program: bool,
    width: usize,
}

/// How a column of a table stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Align {
    /// Words.
    Left,
    /// Numbers.
    Right,
}

impl Screen {
    /// The terminal the program was started in.
    pub fn new(locale: Locale, for_program: bool) -> Self {
        let columns = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
        let asked = [Term::stdout(), Term::stderr()].into_iter().find_map(|term| term.size_checked());
        let width = asked.map(|(_, width)| usize::from(width)).or(columns).unwrap_or(100);
        Self { locale, for_program, width: width.clamp(40, WIDEST) }
    }

    /// The same in another language.
    pub fn in_language(self, locale: Locale) -> Self {
        Self { locale, ..self }
    }

    /// The message of that key.
    pub fn text(&self, key: &str, args: &[(&str, String)]) -> String {
        self.locale.text(key, args)
    }

    /// Whether there is room for a table of many columns.
    pub fn is_wide(&self) -> bool {
        self.width >= 110
    }

    /// A number as the language groups its digits.
    pub fn number(&self, n: impl TryInto<u64>) -> String {
        self.locale.number(n.try_into().unwrap_or_default())
    }

    /// A moment, in the machine's time zone.
    pub fn moment(&self, at: Millis) -> String {
        self.locale.moment(at)
    }

    /// What was asked for, for people: nothing under `--json`.
    pub fn print(&self, line: &str) {
        if !self.for_program {
            self.wrapped(line, |line| {
                // A reader that went away (`| head`) is no error.
                let _ = writeln!(std::io::stdout(), "{line}");
            });
        }
    }

    /// A command to be copied: never broken.
    pub fn command(&self, words: &str) {
        if !self.for_program {
            let _ = writeln!(std::io::stdout(), "  {words}");
        }
    }

    /// What was asked for, by its message.
    pub fn say(&self, key: &str, args: &[(&str, String)]) {
        self.print(&self.text(key, args));
    }

    /// Talk on the way, on standard error.
    pub fn note(&self, line: &str) {
        self.wrapped(line, |line| {
            let _ = writeln!(std::io::stderr(), "{line}");
        });
    }

    /// What is wrong, on standard error.
    pub fn wrong(&self, line: &str) {
        let mark = Style::new().for_stderr().red().bold().apply_to("✗");
        self.note(&format!("{mark} {line}"));
    }

    /// What went well.
    pub fn done(&self, key: &str, args: &[(&str, String)]) {
        let mark = Style::new().green().bold().apply_to("✓");
        self.print(&format!("{mark} {}", self.text(key, args)));
    }

    /// A heading.
    pub fn heading(&self, words: &str) {
        self.print("");
        self.print(&Style::new().bold().apply_to(words).to_string());
    }

    /// A word beside what it says: `Encoding   UTF-8`, wrapped under itself.
    pub fn entry(&self, name: &str, value: &str) {
        const NAME_WIDTH: usize = 20;
        let gap = NAME_WIDTH.saturating_sub(measure_text_width(name)).max(1);
        let dim = Style::new().dim().apply_to(capital(name));
        self.hanging(&format!("  {dim}{}", " ".repeat(gap)), 2 + NAME_WIDTH, value);
    }

    /// One thing of a list.
    pub fn item(&self, words: &str) {
        self.hanging("  · ", 4, words);
    }

    fn hanging(&self, first: &str, indent: usize, words: &str) {
        if self.for_program {
            return;
        }
        for (n, line) in wrap(words, self.width.saturating_sub(indent)).into_iter().enumerate() {
            let lead = if n == 0 { first.to_owned() } else { " ".repeat(indent) };
            let _ = writeln!(std::io::stdout(), "{lead}{line}");
        }
    }

    fn wrapped(&self, line: &str, mut put: impl FnMut(&str)) {
        let words = line.trim_start();
        let indent = line.len() - words.len();
        // What follows a mark or a bullet stands below its words.
        let marked = console::strip_ansi_codes(words).starts_with(['✗', '✓', '·']);
        let hang = indent + if marked { 2 } else { 0 };
        for (n, part) in wrap(words, self.width.saturating_sub(hang)).into_iter().enumerate() {
            let lead = if n == 0 { indent } else { hang };
            put(format!("{}{part}", " ".repeat(lead)).trim_end());
        }
    }

    /// Columns under their headings, cut to the width of the terminal.
    pub fn table(&self, columns: &[(String, Align)], rows: &[Vec<String>]) {
        if self.for_program {
            return;
        }
        let widths = self.widths(columns, rows);
        let line = |cells: &mut dyn Iterator<Item = &str>| {
            let mut line = String::from(" ");
            for ((cell, (_, align)), width) in cells.zip(columns).zip(&widths) {
                let cell = truncate_str(cell, *width, "…");
                let gap = " ".repeat(width.saturating_sub(measure_text_width(&cell)));
                line.push(' ');
                line.push_str(&if *align == Align::Right { format!("{gap}{cell}") } else { format!("{cell}{gap}") });
                line.push(' ');
            }
            line.trim_end().to_owned()
        };
        let dim = Style::new().dim();
        let names: Vec<String> = columns.iter().map(|(name, _)| capital(name)).collect();
        let head = line(&mut names.iter().map(String::as_str));
        let _ = writeln!(std::io::stdout(), "{}", dim.apply_to(head));
        for row in rows {
            let _ = writeln!(std::io::stdout(), "{}", line(&mut row.iter().map(String::as_str)));
        }
    }

    /// The widest words give way until the table fits.
    fn widths(&self, columns: &[(String, Align)], rows: &[Vec<String>]) -> Vec<usize> {
        let widest =
            |column: usize| rows.iter().filter_map(move |row| row.get(column)).map(|cell| measure_text_width(cell));
        let mut widths: Vec<usize> = columns
            .iter()
            .enumerate()
            .map(|(at, (name, _))| widest(at).chain([measure_text_width(name)]).max().unwrap_or(0))
            .collect();
        while widths.iter().sum::<usize>() + 2 * widths.len() > self.width {
            match widths.iter_mut().max() {
                Some(width) if *width > 8 => *width -= 1,
                _ => break,
            }
        }
        widths
    }

    /// The one summary of `--json`; nothing without it.
    pub fn json(&self, value: &Value) {
        if self.for_program {
            let _ = writeln!(std::io::stdout(), "{value}");
        }
    }

    /// Tells of a run whose process died.
    pub fn interrupted(&self, job: &Job) {
        let args = [("when", self.moment(job.created_at)), ("file", job_file(job))];
        let line = match job.kind.as_str() {
            "import" => self.text("cli-interrupted-import", &args),
            "credentials" => self.text("cli-interrupted-credentials", &args),
            _ => self.text("cli-interrupted-other", &args),
        };
        let mark = Style::new().for_stderr().yellow().bold().apply_to("!");
        self.note(&format!("{mark} {line}"));
    }

    /// Whether somebody is there to answer.
    pub fn can_ask(&self) -> bool {
        std::io::stdin().is_terminal()
    }

    /// Asks; only a clear yes is one.
    pub fn ask(&self, question: &str) -> bool {
        let choices = self.text("cli-yes-no", &[]);
        let _ = write!(std::io::stderr(), "{} {choices} ", Style::new().for_stderr().bold().apply_to(question));
        let mut answer = String::new();
        let read = std::io::stdin().lock().read_line(&mut answer);
        let answer = answer.trim().to_lowercase();
        read.is_ok() && ["s", "si", "sí", "sim", "y", "yes"].contains(&answer.as_str())
    }

    /// A bar of so many steps.
    pub fn steps(&self, of: u64) -> Wait {
        let bar = ProgressBar::with_draw_target(Some(of), ProgressDrawTarget::stderr());
        if let Ok(style) = ProgressStyle::with_template("{bar:24} {pos}/{len}  {msg}") {
            bar.set_style(style);
        }
        Wait(bar)
    }
}

/// A progress bar that leaves no trace.
pub(super) struct Wait(ProgressBar);

impl Wait {
    /// The next step begins.
    pub fn step(&self, words: String) {
        self.0.inc(1);
        self.0.set_message(words);
    }
}

impl Drop for Wait {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

/// The file a run read, if it read one.
pub(super) fn job_file(job: &Job) -> String {
    job.details.get("file").and_then(Value::as_str).unwrap_or("–").to_owned()
}

/// With a capital, as a heading.
fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Words into lines of at most `width` columns; a longer word stands alone.
fn wrap(words: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut columns = 0;
    for word in words.split(' ') {
        let wide = measure_text_width(word);
        if columns > 0 && columns + 1 + wide > width {
            lines.push(std::mem::take(&mut line));
            columns = 0;
        }
        if columns > 0 {
            line.push(' ');
            columns += 1;
        }
        line.push_str(word);
        columns += wide;
    }
    lines.push(line);
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_wrapped_at_the_width_and_none_is_lost() {
        assert_eq!(wrap("uno dos tres", 7), ["uno dos", "tres"]);
        assert_eq!(wrap("ñandúñandú x", 4), ["ñandúñandú", "x"]);
        assert_eq!(wrap("", 4), [""]);
    }
}
