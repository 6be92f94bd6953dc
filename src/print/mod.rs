//! Typesetting: Typst templates in, tagged PDF out. Knows no topic.
