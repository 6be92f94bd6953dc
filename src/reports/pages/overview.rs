//! The overview: the first page after signing in.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;

use super::runs::{colour, file, kind, state, who};
use crate::access::{Permission, Visitor};
use crate::accounts::Profile;
use crate::reports::overview::{Overview, Reached, overview};
use crate::web::{Reply, Shell, Web, page};

#[derive(Template)]
#[template(path = "reports/overview.html")]
struct Show {
    shell: Shell,
    overview: Overview,
}

#[derive(Template)]
#[template(path = "reports/welcome.html")]
struct Welcome {
    shell: Shell,
}

pub(super) async fn show(visitor: Visitor, State(web): State<Web>) -> Reply {
    let shell = visitor.shell("/");
    let actor = visitor.actor().clone();
    if !actor.permissions.contains(&Permission::ViewPeople) {
        return page(StatusCode::OK, &Welcome { shell });
    }
    let overview = web.run(move |app| overview(app, &actor)).await?;
    page(StatusCode::OK, &Show { shell, overview })
}

/// A bar of the chart: where each part begins and how wide it is, in hundredths of the longest bar.
struct Bar {
    signed_in: f64,
    waiting: f64,
    never_reached: f64,
    without: f64,
}

/// A row of a chart: its name, the address of those it counts (empty when there is none), and its figures.
type Line = (String, String, Reached);

impl Show {
    /// Nobody is here but the manager.
    fn is_new(&self) -> bool {
        self.overview.all.people() <= 1
    }

    fn by_profile(&self) -> Vec<Line> {
        let name = |profile: Profile| self.shell.l.text(&format!("profile-{}", profile.name()), &[]);
        let address = |profile: Profile| format!("/people?profile={}&status=active", profile.name());
        let line = |(profile, reached): &(Profile, Reached)| (name(*profile), address(*profile), *reached);
        self.overview.profiles.iter().map(line).collect()
    }

    fn by_school(&self) -> Vec<Line> {
        let none = || self.shell.l.t("overview-no-school");
        let address = |school: &String| {
            let query = form_urlencoded::Serializer::new(String::new()).append_pair("school", school).finish();
            format!("/people?{query}&status=active")
        };
        let line = |(name, reached): &(Option<String>, Reached)| {
            (name.clone().unwrap_or_else(none), name.as_ref().map(address).unwrap_or_default(), *reached)
        };
        self.overview.schools.iter().map(line).collect()
    }

    fn bar(&self, reached: &Reached, rows: &[Line]) -> Bar {
        let longest = rows.iter().map(|(.., reached)| reached.people()).max().unwrap_or_default().max(1);
        let share = |n: u64| (n as f64) * 100.0 / (longest as f64);
        Bar {
            signed_in: share(reached.signed_in),
            waiting: share(reached.waiting),
            never_reached: share(reached.never_reached),
            without: share(reached.without),
        }
    }
}
