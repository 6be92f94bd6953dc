//! The overview: the first page after signing in.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;

use super::runs::{colour, file, kind, state, who};
use crate::access::{Permission, Visitor, own};
use crate::accounts::Profile;
use crate::app::App;
use crate::associations::{self, Family};
use crate::meetings::{self, Meeting};
use crate::reports::overview::{Overview, Reached, overview};
use crate::web::{Reply, Shell, Web, page};

/// How many meetings the first page names.
const MEETINGS: usize = 5;

#[derive(Template)]
#[template(path = "reports/overview.html")]
struct Show {
    shell: Shell,
    overview: Overview,
    /// What there is to know of a lent role.
    loan: String,
    /// Whom the reader answers for as a guardian or advisor.
    family: Family,
    /// The next meetings that the reader holds or is invited to.
    meetings: Vec<Meeting>,
}

#[derive(Template)]
#[template(path = "reports/welcome.html")]
struct Welcome {
    shell: Shell,
    /// The name of whom to ask for more: one's administrator, if one has one.
    administrator: Option<String>,
    /// Whom the reader answers for as a guardian or advisor.
    family: Family,
    /// The next meetings that the reader holds or is invited to.
    meetings: Vec<Meeting>,
}

impl Welcome {
    /// As whom they are signed in.
    fn role(&self) -> String {
        let role = self.shell.who.as_ref().map(|who| who.role.clone()).unwrap_or_default();
        self.shell.l.text("welcome-as", &[("role", role)])
    }
}

/// That a lent role is acted with, in words; empty when none is.
fn loan(visitor: &Visitor) -> String {
    visitor.actor().lent.as_ref().map_or_else(String::new, |lent| {
        let until = visitor.l.moment(lent.ends_at);
        let most = lent.most_accounts.to_string();
        visitor.l.text("welcome-lent", &[("role", lent.role.clone()), ("until", until), ("most", most)])
    })
}

pub(super) async fn show(visitor: Visitor, State(web): State<Web>) -> Reply {
    let shell = visitor.shell("/");
    let actor = visitor.actor().clone();
    if !actor.permissions.contains(&Permission::ViewPeople) {
        let look = move |app: &App| {
            Ok((
                own::administrator(app, &actor)?,
                associations::actions::children(app, &actor)?,
                meetings::actions::own(app, &actor, MEETINGS)?,
            ))
        };
        let (administrator, family, meetings) = web.run(look).await?;
        return page(StatusCode::OK, &Welcome { shell, administrator, family, meetings });
    }
    let loan = loan(&visitor);
    let look = move |app: &App| {
        let family = associations::actions::children(app, &actor)?;
        Ok((overview(app, &actor)?, family, meetings::actions::own(app, &actor, MEETINGS)?))
    };
    let (overview, family, meetings) = web.run(look).await?;
    page(StatusCode::OK, &Show { shell, overview, loan, family, meetings })
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
