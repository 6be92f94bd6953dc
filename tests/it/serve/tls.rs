//! HTTPS without a reverse proxy: a real handshake, a renewed certificate, and files that are wrong.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

use super::{Serving, rest};
use crate::command::Program;

/// A certificate that signs itself, and its key.
// needs tool: openssl
fn certificate(program: &Program, name: &str) -> (PathBuf, PathBuf) {
    let (certificate, key) = (program.path(&format!("{name}.pem")), program.path(&format!("{name}.key")));
    let made = Command::new("openssl")
        .args(["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"])
        .args(["-subj", "/CN=llavero.example", "-addext", "subjectAltName=DNS:llavero.example"])
        .args(["-addext", "basicConstraints=critical,CA:FALSE"])
        .arg("-out")
        .arg(&certificate)
        .arg("-keyout")
        .arg(&key)
        .output()
        .unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    (certificate, key)
}

/// Asks over TLS, trusting that certificate alone.
fn get(serving: &Serving, path: &str, trusted: &Path) -> Result<String, std::io::Error> {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_file(trusted).unwrap()).unwrap();
    let config = ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let name = ServerName::try_from("llavero.example").unwrap();
    let mut stream = StreamOwned::new(ClientConnection::new(Arc::new(config), name).unwrap(), serving.connect());
    write!(stream, "GET {path} HTTP/1.1\r\nhost: llavero.example\r\nconnection: close\r\n\r\n")?;
    Ok(rest(&mut stream))
}

fn settings<'s>(certificate: &'s Path, key: &'s Path) -> [(&'static str, &'s str); 2] {
    [
        ("LLAVERO_SERVE__TLS_CERTIFICATE", certificate.to_str().unwrap()),
        ("LLAVERO_SERVE__TLS_KEY", key.to_str().unwrap()),
    ]
}

#[test]
fn browsers_are_answered_by_https_and_told_to_stay_with_it() {
    let program = Program::sqlite();
    let (certificate, key) = certificate(&program, "one");
    let serving = Serving::start(&program, &settings(&certificate, &key), &[]);
    assert!(serving.ready["url"].as_str().unwrap().starts_with("https://"));
    let answer = get(&serving, "/sign-in", &certificate).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert!(answer.to_lowercase().contains("strict-transport-security: max-age="), "{answer}");
    assert!(!serving.get("/sign-in", "").contains("200 OK"), "nothing by plain HTTP");
    drop(serving);
    let plain = Serving::start(&program, &[], &[]);
    assert!(!plain.get("/sign-in", "").to_lowercase().contains("strict-transport-security"));
}

#[test]
fn a_renewed_certificate_is_taken_on_sighup_and_a_broken_one_is_not() {
    let program = Program::sqlite();
    let (certificate, key) = certificate(&program, "served");
    let serving = Serving::start(&program, &settings(&certificate, &key), &[]);
    let old = program.path("old.pem");
    std::fs::copy(&certificate, &old).unwrap();
    assert!(get(&serving, "/healthz", &old).unwrap().starts_with("HTTP/1.1 200"));
    std::fs::write(&certificate, "half a file").unwrap();
    serving.signal("HUP");
    std::thread::sleep(Duration::from_millis(300));
    assert!(get(&serving, "/healthz", &old).unwrap().starts_with("HTTP/1.1 200"), "the old one still serves");

    self::certificate(&program, "served");
    serving.signal("HUP");
    let begun = Instant::now();
    while !get(&serving, "/healthz", &certificate).is_ok_and(|answer| answer.starts_with("HTTP/1.1 200")) {
        assert!(begun.elapsed() < Duration::from_secs(10), "the new one is never served");
        std::thread::sleep(Duration::from_millis(50));
    }
    assert!(get(&serving, "/healthz", &old).is_err(), "the old one is gone");
    let (status, log) = serving.stop();
    assert_eq!(status, Some(0));
    assert!(log.contains("the certificate stays the old one"), "{log}");
}

#[test]
fn files_that_are_wrong_are_told_with_what_to_do() {
    let program = Program::sqlite();
    let (certificate, key) = certificate(&program, "one");
    let (_, other) = self::certificate(&program, "other");
    let missing = program.path("missing.pem");
    let empty = program.write("empty.pem", "");
    let cases = [
        (&missing, &key, "tls-unreadable"),
        (&certificate, &missing, "tls-unreadable"),
        (&empty, &key, "tls-no-certificate"),
        (&key, &key, "tls-no-certificate"),
        (&certificate, &empty, "tls-no-key"),
        (&certificate, &certificate, "tls-no-key"),
        (&certificate, &other, "tls-refused"),
    ];
    for (certificate, key, code) in cases {
        let mut command = program.command(["--json", "serve", "--listen", "127.0.0.1:0"]);
        let output = command.envs(settings(certificate, key)).output().unwrap();
        let said: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(said["error"]["code"], code, "{} {}", certificate.display(), key.display());
        assert!(!said["error"]["remedy"].as_str().unwrap().is_empty());
    }
    let mut half = program.command(["--json", "serve", "--listen", "127.0.0.1:0"]);
    let output = half.env("LLAVERO_SERVE__TLS_KEY", &key).output().unwrap();
    let said: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(said["error"]["code"], "tls-half");
}
