//! The guide in three languages: each shows the same pictures, all of them are there, and none lies about unused.

use std::collections::BTreeSet;

use super::Finding;
use crate::shell::File;

const LANGUAGES: &[&str] = &["es", "pt-BR", "en"];

/// Compares what the guides show with what lies beside them, and with each other.
pub fn pictures(files: &[File]) -> Vec<Finding> {
    let guides: Vec<Guide<'_>> = LANGUAGES.iter().map(|language| Guide::of(language, files)).collect();
    let everywhere: BTreeSet<&str> = guides.iter().flat_map(Guide::names).collect();
    let mut findings = Vec::new();
    for guide in &guides {
        let names: BTreeSet<&str> = guide.names().collect();
        for name in everywhere.difference(&names) {
            findings.push(Finding::at(&guide.path, 0, format!("shows no {name}, which another language does")));
        }
        for (line, name) in guide.shown.iter().filter(|(_, name)| !guide.there.contains(name)) {
            findings.push(Finding::at(&guide.path, *line, format!("there is no {name}: `cargo xtask guide` takes it")));
        }
        for name in guide.there.difference(&names) {
            findings.push(Finding::at(
                &format!("docs/guide/{}{name}", guide.own),
                0,
                "a picture that its guide does not show",
            ));
        }
    }
    findings
}

/// The guide in one language.
struct Guide<'f> {
    path: String,
    /// The folder of its pictures, as it names it.
    own: String,
    /// Pictures it shows, without that folder, and on which line.
    shown: Vec<(usize, &'f str)>,
    /// Those that lie there.
    there: BTreeSet<&'f str>,
}

impl<'f> Guide<'f> {
    fn of(language: &str, files: &'f [File]) -> Self {
        let path = format!("docs/guide/{language}.md");
        let (text, own) = (files.iter().find(|file| file.path == path), format!("images/{language}/"));
        let lines = text.map_or("", |file| file.text.as_str()).lines().enumerate();
        let shown: Vec<(usize, &str)> = lines
            .flat_map(|(at, line)| {
                let links = line.split("](").skip(1).filter_map(|link| link.split(')').next());
                links.filter_map(|link| link.strip_prefix(&own)).map(move |name| (at + 1, name)).collect::<Vec<_>>()
            })
            .collect();
        let beside = files.iter().filter_map(|file| file.path.strip_prefix("docs/guide/")?.strip_prefix(&own));
        Self { there: beside.collect(), shown, path, own }
    }

    fn names(&self) -> impl Iterator<Item = &'f str> + '_ {
        self.shown.iter().map(|(_, name)| *name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::tree;

    #[test]
    fn guides_that_show_different_or_missing_pictures_are_found() {
        let files = tree(&[
            ("docs/guide/es.md", "# Guía\n![a](images/es/a.png) y ![b](images/es/b.png)\n"),
            ("docs/guide/pt-BR.md", "![a](images/pt-BR/a.png)\n![b](images/pt-BR/b.png)"),
            ("docs/guide/en.md", "![a](images/en/a.png)"),
            ("docs/guide/images/es/a.png", ""),
            ("docs/guide/images/es/b.png", ""),
            ("docs/guide/images/pt-BR/a.png", ""),
            ("docs/guide/images/en/a.png", ""),
            ("docs/guide/images/en/c.png", ""),
        ]);
        let findings = pictures(&files);
        let found: Vec<(&str, usize)> = findings.iter().map(|one| (one.path.as_str(), one.line)).collect();
        assert_eq!(found, [("docs/guide/pt-BR.md", 2), ("docs/guide/en.md", 0), ("docs/guide/images/en/c.png", 0)]);
    }
}
