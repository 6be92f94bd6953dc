//! Given names and surnames in three languages, written down by hand, the common ones first.

mod english;
mod portuguese;
mod spanish;

pub use english::ENGLISH;
pub use portuguese::PORTUGUESE;
pub use spanish::SPANISH;

/// The names of one language; within each list, the earlier the more common.
#[derive(Debug)]
pub struct Names {
    /// Given names of girls and women.
    pub women: &'static [&'static str],
    /// Given names of boys and men.
    pub men: &'static [&'static str],
    /// Surnames, with their particles.
    pub surnames: &'static [&'static str],
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn each_language_has_names_enough_and_none_twice() {
        for names in [&SPANISH, &PORTUGUESE, &ENGLISH] {
            assert!(names.women.len() + names.men.len() >= 120, "{}", names.women.len() + names.men.len());
            assert!(names.surnames.len() >= 120, "{}", names.surnames.len());
            for list in [names.women, names.men, names.surnames] {
                let mut seen = HashSet::new();
                let twice: Vec<_> = list.iter().filter(|name| !seen.insert(**name)).collect();
                assert!(twice.is_empty(), "{twice:?}");
            }
        }
    }
}
