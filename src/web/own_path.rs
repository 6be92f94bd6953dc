//! The one rule of where a request may lead people: to an address of this console, and nowhere else.

/// The longest address that is led to, in bytes: far beyond any of ours, far below what makes a header fail.
const LONGEST: usize = 64 << 10;

/// The address, if it is one of this console's own; whatever a request names to lead on to (a parameter, a form
/// field, `Referer`, the address asked for) goes through here before it is put into `Location`.
///
/// It is an allow-list: the path begins with a single `/` and holds unreserved characters alone (RFC 3986), so no
/// backslash, no control character, no `@` and nothing percent-encoded that a browser or a proxy could decode into
/// one; no segment is empty, `.` or `..`. Query and fragment hold the characters of RFC 3986, and whole escapes.
pub fn own_path(address: &str) -> Option<&str> {
    let (before, fragment) = address.split_once('#').unwrap_or((address, ""));
    let (path, query) = before.split_once('?').unwrap_or((before, ""));
    let is_ours = address.len() <= LONGEST && is_plain_path(path) && is_encoded(query) && is_encoded(fragment);
    is_ours.then_some(address)
}

fn is_plain_path(path: &str) -> bool {
    let Some(rest) = path.strip_prefix('/') else { return false };
    let (folders, last) = rest.rsplit_once('/').map_or((None, rest), |(folders, last)| (Some(folders), last));
    let is_name = |segment: &str| !matches!(segment, "." | "..") && segment.bytes().all(is_unreserved);
    // The last segment may be empty, as in `/` and `/people/`: none before it may.
    is_name(last) && folders.is_none_or(|folders| folders.split('/').all(|name| !name.is_empty() && is_name(name)))
}

fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~".contains(&byte)
}

/// Whether a text is a query or a fragment as RFC 3986 has them.
fn is_encoded(text: &str) -> bool {
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        let is_known = match byte {
            b'%' => [bytes.next(), bytes.next()].iter().all(|digit| digit.is_some_and(|d| d.is_ascii_hexdigit())),
            byte => is_unreserved(byte) || b"!$&'()*+,;=:@/?".contains(&byte),
        };
        if !is_known {
            return false;
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;
    use proptest::prelude::*;
    use url::Url;

    use super::*;

    #[test]
    fn an_address_that_is_led_to_is_one_of_the_console() {
        for ours in [
            "/",
            "/people/",
            "/people?search=a",
            "/people?search=Pe%C3%B1a+Ruiz&id=1,2&page=f~x",
            "/help#people",
            "/settings/entry/schools/018f3c2e-0000-7000-8000-000000000000",
            "/sign-in?next=%2F%2Fevil.example",
            "/brand.css?v=1f5f8b",
        ] {
            assert_eq!(own_path(ours), Some(ours));
        }
        for other in [
            "",
            "people",
            "//evil.example",
            "///evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "/\t/evil.example/",
            "/\n/evil.example/",
            "\t//evil.example",
            " //evil.example",
            "/%09/evil.example/",
            "/%2f/evil.example",
            "/%5cevil.example",
            "/.//evil.example",
            "/..//evil.example",
            "/%2e%2e//evil.example",
            "/../evil.example",
            "/.",
            "/people//",
            "/people//evil.example",
            "https://evil.example",
            "https:evil.example",
            "javascript:alert(1)",
            "/@evil.example",
            "//user@evil.example",
            "/a:b",
            "/a\r\nSet-Cookie: a=b",
            "/a?b\r\nSet-Cookie: a=b",
            "/a?b=\u{0}",
            "/a?b=\u{7f}",
            "/a?b=%",
            "/a?b=%4",
            "/a?b=%zz",
            "/a?b=\\evil.example",
            "/a#b#c",
            "/a?b=ñ",
            "/ñ",
            "/\u{ff0f}evil.example",
            "/a?b=\u{2028}",
        ] {
            assert_eq!(own_path(other), None, "{other:?}");
        }
        let long = format!("/people?search={}", "a".repeat(LONGEST));
        assert_eq!(own_path(&long), None);
    }

    /// Addresses that begin as those of attacks do, and anything.
    fn addresses() -> impl Strategy<Value = String> {
        let tricky = proptest::collection::vec(
            prop_oneof![
                Just("/"),
                Just("//"),
                Just("\\"),
                Just("\t"),
                Just("\r\n"),
                Just("\u{0}"),
                Just("."),
                Just(".."),
                Just("%2e"),
                Just("%2F"),
                Just("%5C"),
                Just("%09"),
                Just("@"),
                Just(":"),
                Just("?"),
                Just("#"),
                Just("https:"),
                Just("evil.example"),
                Just("people"),
                Just("next=a+b&c=%C3%B1"),
                Just("\u{3002}"),
                Just("\u{ff0f}"),
            ],
            0..8,
        )
        .prop_map(|parts| parts.concat());
        prop_oneof![
            3 => tricky.clone().prop_map(|rest| format!("/{rest}")),
            1 => tricky,
            1 => any::<String>(),
            2 => "/[ -~]{0,40}",
            2 => "/[a-z/.?#%@:\\\\0-9]{0,20}",
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(20_000))]

        #[test]
        fn what_is_accepted_stays_on_our_origin_and_is_a_header(address in addresses()) {
            let Some(accepted) = own_path(&address) else { return Ok(()) };
            prop_assert!(HeaderValue::from_str(accepted).is_ok(), "{accepted:?}");
            for base in ["https://llavero.example/people/edit?x=1", "http://127.0.0.1:8080/", "https://l.example/a/b/"] {
                let base = Url::parse(base).unwrap();
                let led = base.join(accepted).unwrap();
                prop_assert_eq!(led.origin(), base.origin(), "{:?}", accepted);
                prop_assert!(led.username().is_empty() && led.password().is_none());
                prop_assert_eq!(led.path(), accepted.split(['?', '#']).next().unwrap(), "a browser reads it as we do");
                // And again, as a page that was led to does with the address it was asked by.
                let again = &led[url::Position::BeforePath..];
                prop_assert_eq!(base.join(again).unwrap().origin(), base.origin());
            }
        }
    }

    #[test]
    fn the_attacks_of_the_property_are_not_all_refused() {
        use proptest::strategy::ValueTree;
        use proptest::test_runner::TestRunner;
        let mut runner = TestRunner::deterministic();
        let strategy = addresses();
        let accepted =
            (0..2_000).filter(|_| own_path(&strategy.new_tree(&mut runner).unwrap().current()).is_some()).count();
        assert!(accepted > 50, "{accepted} of 2000: the property would look at nothing");
    }
}
