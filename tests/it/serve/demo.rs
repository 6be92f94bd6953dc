//! `llavero demo` ends by serving the console.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};

use super::{form_head, lines_until, piped, rest};
use crate::command::Program;

#[test]
fn the_demo_prints_an_address_and_what_it_takes_to_sign_in_there() {
    let program = Program::sqlite();
    // The port it was asked for is taken: the next one does.
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let asked = taken.local_addr().unwrap();
    let mut child = piped(program.command(["demo", "--serve", "--listen", &asked.to_string()]));
    let said = lines_until(&mut child, "Ctrl-C");
    let value = |name: &str| {
        let line = said.lines().find(|line| line.trim_start().starts_with(name));
        line.unwrap_or_else(|| panic!("no {name}: {said}")).split_whitespace().last().unwrap().to_owned()
    };
    let (address, user, password) = (value("Address"), value("User"), value("Password"));
    let address = address.strip_prefix("http://").unwrap();
    assert_ne!(address, asked.to_string());
    assert!(user.ends_with("@district.example"));

    let body = form_urlencoded::Serializer::new(String::new())
        .append_pair("identifier", &user)
        .append_pair("password", &password)
        .finish();
    let mut stream = TcpStream::connect(address).unwrap();
    write!(stream, "{}{body}", form_head("/sign-in", body.len())).unwrap();
    let answer = rest(&mut stream);
    assert!(answer.starts_with("HTTP/1.1 303") && answer.contains("location: /\r\n"), "{answer}");

    let status = std::process::Command::new("kill").arg(child.id().to_string()).status().unwrap();
    assert!(status.success());
    assert!(child.wait().unwrap().success(), "it stops when asked to");
}

#[test]
fn where_nobody_sits_at_the_terminal_the_demo_just_ends() {
    let program = Program::sqlite();
    for flags in [&["demo"][..], &["demo", "--no-serve"], &["demo", "--json"]] {
        let mut child = piped(program.command(flags));
        let mut said = String::new();
        child.stdout.take().unwrap().read_to_string(&mut said).unwrap();
        assert!(child.wait().unwrap().success(), "{flags:?}");
        assert!(!said.contains("http://127.0.0.1"), "{said}");
    }
}
