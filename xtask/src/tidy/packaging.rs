//! What the service, the container and the words about them say of the product is what the product says of itself.

use super::Finding;
use crate::shell::File;

const SETTINGS: &str = "config.default.toml";
const CONTAINER: &str = "packaging/Containerfile";
const SERVICE: &str = "packaging/llavero.service";

/// The port listened on, the compiler and the directories, wherever they are named.
pub fn check(files: &[File]) -> Vec<Finding> {
    let text = |path: &str| files.iter().find(|file| file.path == path).map_or("", |file| file.text.as_str());
    let after = |path: &str, words: &str| {
        let line = text(path).lines().find_map(|line| line.split_once(words).map(|(_, rest)| rest));
        line.map(|rest| rest.trim_matches(['"', ' ', '='])).map(str::to_owned)
    };
    let mut findings = Vec::new();
    let port =
        after(SETTINGS, "listen = ").and_then(|listen| Some(listen.rsplit_once(':')?.1.to_owned())).unwrap_or_default();
    for (path, before) in [
        (CONTAINER, "LLAVERO_SERVE__LISTEN=0.0.0.0:"),
        (CONTAINER, "EXPOSE "),
        (CONTAINER, "/dev/tcp/127.0.0.1/"),
        ("docs/operating.md", "proxy_pass http://127.0.0.1:"),
        ("docs/operating.md", "reverse_proxy 127.0.0.1:"),
    ] {
        let named = after(path, before).map(|rest| rest.chars().take_while(char::is_ascii_digit).collect::<String>());
        if named.as_deref() != Some(port.as_str()) {
            findings.push(Finding::at(path, 0, format!("`{before}` is to name port {port}, as {SETTINGS} does")));
        }
    }
    let version = after("Cargo.toml", "rust-version").unwrap_or_default();
    if !text(CONTAINER).contains(&format!("library/rust:{version}-")) {
        findings.push(Finding::at(CONTAINER, 0, format!("is to build with Rust {version}, as Cargo.toml says")));
    }
    for (directory, option) in
        [("StateDirectory=", "--data-dir /var/lib/"), ("ConfigurationDirectory=", "--config /etc/")]
    {
        let named = after(SERVICE, directory).unwrap_or_default();
        if named.is_empty() || !text(SERVICE).contains(&format!("{option}{named}")) {
            findings.push(Finding::at(SERVICE, 0, format!("`{option}` is to be in the {directory} it is given")));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shell;

    #[test]
    fn another_port_compiler_or_directory_is_found() {
        let files = shell::files(&shell::root()).unwrap();
        assert_eq!(check(&files), []);
        for (path, from, to) in [
            (SETTINGS, "127.0.0.1:8080", "127.0.0.1:8081"),
            (CONTAINER, "EXPOSE 8080", "EXPOSE 8081"),
            (CONTAINER, "/dev/tcp/127.0.0.1/8080", "/dev/tcp/127.0.0.1/80"),
            ("Cargo.toml", "rust-version = \"1.95\"", "rust-version = \"1.99\""),
            (SERVICE, "StateDirectory=llavero", "StateDirectory=keys"),
        ] {
            let mut files = files.clone();
            let file = files.iter_mut().find(|file| file.path == path).unwrap();
            assert!(file.text.contains(from), "{path}: {from}");
            file.text = file.text.replace(from, to);
            assert!(!check(&files).is_empty(), "{path}: {to}");
        }
    }
}
