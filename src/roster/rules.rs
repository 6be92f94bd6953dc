//! How people count sections and grades.

/// A key under which `10a` comes after `9b`: every number as long as the longest.
pub fn natural(key: &str) -> String {
    let mut out = String::with_capacity(key.len() + 8);
    let mut rest = key;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let (text, from) = rest.split_at(start);
        let end = from.find(|c: char| !c.is_ascii_digit()).unwrap_or(from.len());
        let (number, after) = from.split_at(end);
        out.push_str(text);
        out.push_str(&format!("{number:0>12}"));
        rest = after;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_names_are_ordered_as_numbers() {
        let mut sections = ["10a/10a", "9b/9b", "9a/9a", "coro", "2.o b"];
        sections.sort_by_key(|key| natural(key));
        assert_eq!(sections, ["2.o b", "9a/9a", "9b/9b", "10a/10a", "coro"]);
        assert_eq!(natural(&"9".repeat(40)), "9".repeat(40));
    }
}
