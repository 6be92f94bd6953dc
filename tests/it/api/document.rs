//! The OpenAPI document: whole, and true of what is served.

use std::collections::BTreeSet;

use axum::body::Body;
use llavero::access::{Permission, Reach};
use llavero::routes::api::{document, document_json};
use serde_json::Value;

use super::{Program, key_of, role};
use crate::harness::both;

/// Every operation: method, path, and the permission it names.
fn operations() -> Vec<(String, String, Option<String>)> {
    let document: Value = serde_json::from_str(&document_json()).unwrap();
    let mut all = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap().iter().filter(|(name, _)| *name != "parameters") {
            let permission = operation.get("x-permission").map(|name| name.as_str().unwrap().to_owned());
            all.push((method.to_uppercase(), path.clone(), permission));
        }
    }
    assert!(all.len() > 5);
    all
}

/// An address of that path that names nothing that is there.
fn address(path: &str) -> String {
    path.replace("{id}", "0199a1b2-0000-7000-8000-000000000000")
        .replace("{account}", "0199a1b2-0000-7000-8000-000000000001")
}

#[test]
fn every_reference_leads_somewhere_and_every_operation_has_a_name_and_words() {
    let text = document_json();
    let document: Value = serde_json::from_str(&text).unwrap();
    let schemas: BTreeSet<&str> =
        document["components"]["schemas"].as_object().unwrap().keys().map(String::as_str).collect();
    for reference in text.split("\"#/components/schemas/").skip(1) {
        let name = reference.split('"').next().unwrap();
        assert!(schemas.contains(name), "{name} is nowhere");
    }
    let mut names = BTreeSet::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let name = operation["operationId"].as_str().unwrap_or_else(|| panic!("{method} {path}"));
            assert!(names.insert(name.to_owned()), "{name} twice");
            assert!(operation["summary"].as_str().is_some_and(|words| words.len() > 10), "{name}");
            assert!(operation["responses"].get("4XX").is_some(), "{name}");
            let has_place = path.contains('{');
            let told =
                operation["parameters"].as_array().into_iter().flatten().filter(|one| one["in"] == "path").count();
            assert_eq!(told, path.matches('{').count(), "{name} {has_place}");
        }
    }
    assert_eq!(document["openapi"], "3.1.0");
    assert!(self::document().paths.paths.len() > 5);
}

both! {
    fn every_operation_needs_a_key_and_the_permission_it_names(app: &TestApp) {
        let (actor, all) = app.api();
        let of = |permissions: &[Permission]| {
            let role = role(&app.app, actor.organization, 1, permissions, Reach::Organization);
            Program::of(&app.app, &key_of(&app.app, &actor, &role, &[]))
        };
        // What names no permission: one's own key, and what is decided by what the run did.
        let free =
            ["/key", "/runs/{id}/undo", "/runs/{id}/cancel", "/people/changes", "/people/changes/preview"];
        for (method, path, permission) in operations() {
            let send = |program: &Program| {
                let request = program.request(&method, &address(&path)).header("content-type", "application/json");
                program.send(request.body(Body::from("{}")).unwrap())
            };
            send(&all.beside("")).refused(401, "key-missing");
            let Some(permission) = permission else {
                assert!(free.contains(&path.as_str()), "{method} {path} names no permission");
                continue;
            };
            let without: Vec<Permission> =
                Permission::ALL.iter().copied().filter(|one| one.name() != permission).collect();
            assert!(without.len() < Permission::ALL.len(), "{permission}");
            send(&of(&without)).refused(403, "forbidden");
            let alone: Vec<Permission> =
                Permission::ALL.iter().copied().filter(|one| one.name() == permission).collect();
            let answered = send(&of(&alone));
            assert!(!answered.status.is_server_error(), "{method} {path} {}", answered.text());
            assert_ne!(answered.json["code"], "forbidden", "{method} {path} {}", answered.text());
        }
    }
}
