//! Who asks: read off a request before any handler runs, with the permission it needs as a type.

use std::marker::PhantomData;
use std::ops::Deref;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, header};
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;
use secrecy::{ExposeSecret, SecretString};
use uuid::Uuid;

use super::factors::passkeys::Site;
use super::sign_in::{self, Door, Must, Session, SignedIn};
use super::{Actor, Permission, own, rules};
use crate::app::Millis;
use crate::audit;
use crate::error::Error;
use crate::i18n::Locale;
use crate::organization::rules::brand;
use crate::web::flash::Flash;
use crate::web::{self, Failure, MenuItem, Reader, Shell, Web, Who, cookies, observe, see};

/// What makes a place of the menu somebody's.
#[derive(Clone, Copy)]
enum Wanted {
    /// It is everybody's.
    Nothing,
    /// Their role allows that.
    May(Permission),
    /// They hold meetings, look after those who do, or were invited to one.
    Meetings,
    /// They lend roles, and do not find that among administrators and supervisors (2.11).
    Lending,
    /// The staff directory is open to them (2.6).
    Directory,
}

impl Wanted {
    fn is_met(self, signed_in: &SignedIn) -> bool {
        let actor = &signed_in.actor;
        let holds = |permission| actor.permissions.contains(&permission);
        match self {
            Self::Nothing => true,
            Self::May(permission) => holds(permission),
            Self::Lending => holds(Permission::LendRoles) && !holds(Permission::AssignRoles),
            Self::Directory => rules::may_read_directory(actor, signed_in.profile, &signed_in.settings),
            Self::Meetings => {
                let oversees = rules::oversees_meetings(actor, Permission::ViewAttendance);
                signed_in.is_invited || rules::holds_meetings(actor) || oversees
            }
        }
    }
}

/// The menu: each place, and what one must be allowed to see it there.
const MENU: &[(MenuItem, Wanted)] = &[
    (MenuItem { path: "/", key: "menu-overview", icon: "overview" }, Wanted::Nothing),
    (MenuItem { path: "/people", key: "menu-people", icon: "people" }, Wanted::May(Permission::ViewPeople)),
    (MenuItem { path: "/imports", key: "menu-imports", icon: "import" }, Wanted::May(Permission::ImportPeople)),
    (
        MenuItem { path: "/credentials", key: "menu-credentials", icon: "credentials" },
        Wanted::May(Permission::GenerateCredentials),
    ),
    (MenuItem { path: "/sections", key: "menu-sections", icon: "section" }, Wanted::May(Permission::ViewPeople)),
    (MenuItem { path: "/slips", key: "menu-slips", icon: "print" }, Wanted::May(Permission::RevealPasswords)),
    (MenuItem { path: "/meetings", key: "menu-meetings", icon: "meeting" }, Wanted::Meetings),
    (MenuItem { path: "/runs", key: "menu-runs", icon: "runs" }, Wanted::May(Permission::ViewPeople)),
    (MenuItem { path: "/audit", key: "menu-audit", icon: "audit" }, Wanted::May(Permission::ViewAudit)),
    (MenuItem { path: "/staff", key: "menu-staff", icon: "staff" }, Wanted::May(Permission::AssignRoles)),
    (MenuItem { path: "/staff/loans", key: "loans-title", icon: "staff" }, Wanted::Lending),
    (MenuItem { path: "/directory", key: "menu-directory", icon: "directory" }, Wanted::Directory),
    (MenuItem { path: "/settings/roles", key: "menu-roles", icon: "roles" }, Wanted::May(Permission::ManageRoles)),
    (MenuItem { path: "/settings/keys", key: "menu-keys", icon: "key" }, Wanted::May(Permission::ManageKeys)),
    (
        MenuItem { path: "/settings", key: "menu-settings", icon: "settings" },
        Wanted::May(Permission::ManageOrganization),
    ),
];

/// Somebody who is signed in.
pub struct Visitor {
    /// Who, and where.
    pub signed_in: SignedIn,
    /// The language they read.
    pub l: Locale,
    reader: Reader,
    address: String,
    flash: Option<Flash>,
}

impl Visitor {
    /// With which powers.
    pub fn actor(&self) -> &Actor {
        &self.signed_in.actor
    }

    /// Whether they have given their password (or a passkey) within the last minutes.
    pub fn is_confirmed(&self, now: Millis) -> bool {
        now - self.signed_in.confirmed_at < own::CONFIRMED
    }

    /// Where they are asked for it, and led back to the page they ask for now.
    pub fn to_confirm(&self) -> String {
        leading("/me/confirm", &self.address)
    }

    /// What surrounds a page at that place of the menu.
    pub fn shell(&self, here: &'static str) -> Shell {
        Shell {
            l: self.l,
            theme: self.reader.theme,
            organization: Some(self.signed_in.organization.clone()),
            brand: Some(brand::style_address(&self.signed_in.settings)),
            logo: brand::logo_address(&self.signed_in.settings).filter(|_| self.signed_in.has_logo),
            who: Some(Who { name: self.signed_in.name.clone(), role: self.signed_in.role.clone() }),
            may: self.actor().permissions.iter().map(|permission| permission.name()).collect(),
            menu: MENU.iter().filter(|(_, wanted)| wanted.is_met(&self.signed_in)).map(|(item, _)| *item).collect(),
            here,
            address: self.address.clone(),
            flash: self.flash.as_ref().map(|flash| flash.words(self.l)),
        }
    }
}

/// Why a request goes no further: nobody is signed in, something has to be done first, or an error.
pub enum Turned {
    /// To the sign-in page, and back here after it.
    SignIn(String),
    /// To what has to be done first.
    First(String),
    /// An error, as a page.
    Failed(Failure),
}

impl IntoResponse for Turned {
    fn into_response(self) -> Response {
        match self {
            Self::SignIn(address) | Self::First(address) => see(&address),
            Self::Failed(failure) => failure.into_response(),
        }
    }
}

impl From<Error> for Turned {
    fn from(error: Error) -> Self {
        Self::Failed(error.into())
    }
}

/// Somebody who is signed in and may have to do something before anything else. Only the page where a password has
/// to be chosen takes it: everything else takes a [`Visitor`], who has done all that, or [`Enrolling`].
pub struct Arrived {
    /// Who.
    pub visitor: Visitor,
    /// Their cookie.
    pub cookie: String,
}

impl FromRequestParts<Web> for Arrived {
    type Rejection = Turned;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Turned> {
        let address = parts.uri.path_and_query().map_or("/", |path| path.as_str()).to_owned();
        let to_sign_in =
            || Turned::SignIn(if address == "/" { "/sign-in".to_owned() } else { leading("/sign-in", &address) });
        let Some(cookie) = cookies::value(&parts.headers, cookies::session_name(web.secure)) else {
            return Err(to_sign_in());
        };
        let named = cookie.clone();
        let found = web.run(move |app| sign_in::signed_in(app, &named)).await;
        let signed_in = found?.ok_or_else(to_sign_in)?;
        observe::asked_by(parts, signed_in.actor.account);
        let reader = Reader::of(&parts.headers);
        let l = reader.locale_of(signed_in.locale, signed_in.organization_locale);
        let visitor = Visitor { signed_in, l, reader, address, flash: Flash::of(&parts.headers) };
        Ok(Self { visitor, cookie })
    }
}

/// Somebody who may have to set up a second factor before anything else: for the pages where that is done.
pub struct Enrolling(Arrived);

impl Deref for Enrolling {
    type Target = Arrived;

    fn deref(&self) -> &Arrived {
        &self.0
    }
}

impl FromRequestParts<Web> for Enrolling {
    type Rejection = Turned;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Turned> {
        let arrived = Arrived::from_request_parts(parts, web).await?;
        match arrived.visitor.signed_in.must {
            Some(must @ Must::ChoosePassword) => Err(Turned::First(must.path().to_owned())),
            None | Some(Must::AddFactor) => Ok(Self(arrived)),
        }
    }
}

impl FromRequestParts<Web> for Visitor {
    type Rejection = Turned;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Turned> {
        let Arrived { visitor, .. } = Arrived::from_request_parts(parts, web).await?;
        match visitor.signed_in.must {
            None => Ok(visitor),
            Some(must) => Err(Turned::First(must.path().to_owned())),
        }
    }
}

impl Must {
    /// Where it is done.
    pub fn path(self) -> &'static str {
        match self {
            Self::ChoosePassword => "/me/first-password",
            Self::AddFactor => "/me/second-factor",
        }
    }
}

/// That address, which leads to another when it is done with.
fn leading(to: &str, next: &str) -> String {
    let next: String = form_urlencoded::byte_serialize(next.as_bytes()).collect();
    format!("{to}?next={next}")
}

/// The first page after signing in, with the cookies that prove it.
pub fn welcome(web: &Web, session: &Session, path: &str) -> Response {
    let secure = web.secure;
    let device = session.device.expose_secret().to_owned();
    let jar = CookieJar::new()
        .add(cookies::cookie(cookies::session_name(secure), session.cookie(), secure))
        .add(cookies::lasting(cookies::device_name(secure), device, secure));
    (jar, see(path)).into_response()
}

impl FromRequestParts<Web> for Door {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Self::Rejection> {
        let agent = parts.headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok());
        let mut rng = web.app.rng();
        Ok(Self {
            agent: agent.unwrap_or_default().to_owned(),
            address: observe::Client::of(parts).0,
            device: cookies::value(&parts.headers, cookies::device_name(web.secure)).map(SecretString::from),
            tokens: [web::token(&mut rng), web::token(&mut rng)],
        })
    }
}

/// The address people reach the console by: where passkeys are at home.
impl FromRequestParts<Web> for Site {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Self::Rejection> {
        let host = parts.headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or("localhost");
        let scheme = if web.secure { "https" } else { "http" };
        let origin = match web.app.config.serve.public_url.as_deref().map(|url| url.trim_end_matches('/')) {
            // Of an address with a path, the origin is what stands before it.
            Some(url) => match url.split_once("://").and_then(|(_, rest)| rest.find('/').map(|at| rest.len() - at)) {
                Some(path) => url.get(..url.len() - path).unwrap_or(url).to_owned(),
                None => url.to_owned(),
            },
            None => format!("{scheme}://{host}"),
        };
        Ok(Self { origin })
    }
}

/// Somebody who has given their password (or a passkey) within the last minutes: for whatever shows, prints
/// or sends passwords. Whoever has not is asked, and comes back. `V` says who it has to be besides.
pub struct Recently<V>(V);

impl<V> Deref for Recently<V> {
    type Target = V;

    fn deref(&self) -> &V {
        &self.0
    }
}

impl<V> FromRequestParts<Web> for Recently<V>
where
    V: FromRequestParts<Web, Rejection = Turned> + AsRef<Visitor>,
{
    type Rejection = Turned;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Turned> {
        let inner = V::from_request_parts(parts, web).await?;
        let visitor = inner.as_ref();
        if visitor.is_confirmed(web.app.now()) {
            return Ok(Self(inner));
        }
        // A form is sent again from its page, which has all that was chosen in its address.
        let next = if parts.method == Method::GET { Some(visitor.address.clone()) } else { came_from(&parts.headers) };
        Err(Turned::First(leading("/me/confirm", next.as_deref().unwrap_or("/"))))
    }
}

/// The page of ours that sent a form.
fn came_from(headers: &HeaderMap) -> Option<String> {
    let text = |name| headers.get(name).and_then(|value: &axum::http::HeaderValue| value.to_str().ok());
    let (_, rest) = text(header::REFERER)?.split_once("://")?;
    let (host, path) = rest.split_once('/')?;
    let path = format!("/{path}");
    (Some(host) == text(header::HOST) && web::own_path(&path).is_some()).then_some(path)
}

impl AsRef<Visitor> for Enrolling {
    fn as_ref(&self) -> &Visitor {
        &self.0.visitor
    }
}

impl AsRef<Visitor> for Visitor {
    fn as_ref(&self) -> &Visitor {
        self
    }
}

impl<P> AsRef<Visitor> for Can<P> {
    fn as_ref(&self) -> &Visitor {
        &self.visitor
    }
}

/// Somebody who is signed in and allowed what `P` names. A handler without one is open to everybody who is signed in.
pub struct Can<P> {
    visitor: Visitor,
    permission: PhantomData<P>,
}

impl<P> Deref for Can<P> {
    type Target = Visitor;

    fn deref(&self) -> &Visitor {
        &self.visitor
    }
}

impl<P: can::Grant> FromRequestParts<Web> for Can<P> {
    type Rejection = Turned;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Turned> {
        let visitor = Visitor::from_request_parts(parts, web).await?;
        if let Err(error) = visitor.actor().require(P::PERMISSION) {
            note(web, visitor.actor(), parts.uri.path(), P::PERMISSION).await;
            return Err(Turned::Failed(error.into()));
        }
        Ok(Self { visitor, permission: PhantomData })
    }
}

/// Writes down that somebody asked for what their role does not allow, if the address names an account, a run …
async fn note(web: &Web, actor: &Actor, path: &str, permission: Permission) {
    let Some(subject) = path.split('/').find_map(|part| Uuid::try_parse(part).ok()) else { return };
    let actor = actor.clone();
    // It changes nothing about the refusal whether that went well.
    let written = web.run(move |app| {
        audit::denied(app, &actor, permission.name(), subject);
        Ok(())
    });
    let _ = written.await;
}

/// The permissions as types, for the signatures of handlers.
pub mod can {
    use super::Permission;

    /// A permission as a type.
    pub trait Grant: Send + Sync + 'static {
        /// The permission.
        const PERMISSION: Permission;
    }

    macro_rules! grants {
        ($($name:ident)*) => {$(
            #[doc = concat!("[`Permission::", stringify!($name), "`].")]
            pub struct $name;
            impl Grant for $name {
                const PERMISSION: Permission = Permission::$name;
            }
        )*};
    }
    grants! {
        ViewPeople ImportPeople GenerateCredentials RevealPasswords CreateAccounts EditAccounts SetPasswords
        AssignRoles DeactivateAccounts ReactivateAccounts SendMessages CreateMeetings ViewAttendance ManageRoles LendRoles
        ManageKeys ViewAudit ManageOrganization
    }
}
