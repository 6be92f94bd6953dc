//! Sign-ins per second through the whole console, beside bare Argon2id on all cores; and how long a page takes
//! meanwhile.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Request, StatusCode};
use llavero::access::Actor;
use llavero::accounts::Profile;
use llavero::i18n::Locale;
use llavero::imports::actions::{self, Outcome};
use llavero::jobs::Progress;
use llavero::organization::Settings;
use llavero::organization::actions::{NewOrganization, create};
use llavero::routes::router;
use llavero::web::Web;
use tower::ServiceExt;

use crate::{Any, floor, place};

/// How many people sign in.
const PEOPLE: usize = 400;
/// How many of them at a time.
const AT_ONCE: usize = 32;

/// What as many computations of Argon2id take on all cores.
pub fn bare() -> Any<f64> {
    Ok(floor::argon2()? * PEOPLE as f64 / 100_000.0)
}

/// A school that signs in at once, while somebody looks at a page.
pub fn ours(database: &str, folder: &Path) -> Any<f64> {
    let app = place::app(place::fresh(database, folder, "signing")?, folder)?;
    let settings = Settings::of_locale(Locale::Es);
    let new = NewOrganization { name: "Distrito".into(), locale: Locale::Es, settings, manager: None };
    let actor = Actor::operator(create(&app, new)?.id);
    let mut text = "ID;Nombre;Apellido;Usuario;Contraseña\n".to_owned();
    for n in 0..PEOPLE {
        text += &format!("{n};Ana;Peña;ana.{n};lima-papel-42\n");
    }
    let path = folder.join("signing.csv");
    std::fs::write(&path, text)?;
    let request = actions::Request { path, profile: Some(Profile::Student), ..actions::Request::default() };
    let Outcome::Applied(..) = actions::run(&app, &actor, &request, &Progress::default())? else {
        return Err("the people were refused".into());
    };
    let console = router(Web::new(app, false));
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let (seconds, mut waits) = runtime.block_on(async {
        let next = Arc::new(AtomicUsize::new(0));
        let looking = tokio::spawn({
            let (console, next) = (console.clone(), next.clone());
            async move {
                let mut waits = Vec::new();
                while next.load(Ordering::Relaxed) < PEOPLE {
                    let start = Instant::now();
                    let looked = Request::get("/sign-in").body(Body::empty()).unwrap();
                    assert_eq!(console.clone().oneshot(looked).await.unwrap().status(), StatusCode::OK);
                    waits.push(start.elapsed());
                    tokio::time::sleep(Duration::from_millis(10)).await;
                }
                waits
            }
        });
        let start = Instant::now();
        let all = (0..AT_ONCE).map(|_| {
            let (console, next) = (console.clone(), next.clone());
            tokio::spawn(async move {
                loop {
                    let n = next.fetch_add(1, Ordering::Relaxed);
                    if n >= PEOPLE {
                        break;
                    }
                    let mut asked = Request::post("/sign-in")
                        .header("sec-fetch-site", "same-origin")
                        .header("content-type", "application/x-www-form-urlencoded")
                        .body(Body::from(format!("identifier=ana.{n}&password=lima-papel-42")))
                        .unwrap();
                    asked.extensions_mut().insert(ConnectInfo(SocketAddr::from((Ipv4Addr::LOCALHOST, 4000))));
                    assert_eq!(console.clone().oneshot(asked).await.unwrap().status(), StatusCode::SEE_OTHER);
                }
            })
        });
        for one in all.collect::<Vec<_>>() {
            one.await.unwrap();
        }
        let seconds = start.elapsed().as_secs_f64();
        (seconds, looking.await.unwrap())
    });
    waits.sort();
    let worst = waits.last().copied().unwrap_or_default();
    let median = waits.get(waits.len() / 2).copied().unwrap_or_default();
    eprintln!("{:.0} sign-ins/s; a page meanwhile: median {median:.1?}, longest {worst:.1?}", PEOPLE as f64 / seconds);
    Ok(seconds)
}
