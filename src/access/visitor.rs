//! Who asks: read off a request before any handler runs, with the permission it needs as a type.

use std::marker::PhantomData;
use std::ops::Deref;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;

use super::sign_in::{self, Session, SignedIn};
use super::{Actor, Permission};
use crate::i18n::Locale;
use crate::organization::rules::brand;
use crate::web::flash::Flash;
use crate::web::{Failure, MenuItem, Reader, Shell, Web, Who, cookies, observe, see};

/// The menu: each place, and what one must be allowed to see it there.
const MENU: &[(MenuItem, Option<Permission>)] = &[
    (MenuItem { path: "/", key: "menu-overview", icon: "overview" }, None),
    (MenuItem { path: "/people", key: "menu-people", icon: "people" }, Some(Permission::ViewPeople)),
    (MenuItem { path: "/imports", key: "menu-imports", icon: "import" }, Some(Permission::ImportPeople)),
    (
        MenuItem { path: "/credentials", key: "menu-credentials", icon: "credentials" },
        Some(Permission::GenerateCredentials),
    ),
    (MenuItem { path: "/sections", key: "menu-sections", icon: "section" }, Some(Permission::ViewPeople)),
    (MenuItem { path: "/slips", key: "menu-slips", icon: "print" }, Some(Permission::RevealPasswords)),
    (MenuItem { path: "/runs", key: "menu-runs", icon: "runs" }, Some(Permission::ViewPeople)),
    (MenuItem { path: "/audit", key: "menu-audit", icon: "audit" }, Some(Permission::ViewAudit)),
    (MenuItem { path: "/settings/keys", key: "menu-keys", icon: "key" }, Some(Permission::ManageKeys)),
    (MenuItem { path: "/settings", key: "menu-settings", icon: "settings" }, Some(Permission::ManageOrganization)),
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

    /// What surrounds a page at that place of the menu.
    pub fn shell(&self, here: &'static str) -> Shell {
        let allowed = |wanted: &Option<Permission>| {
            wanted.is_none_or(|permission| self.actor().permissions.contains(&permission))
        };
        Shell {
            l: self.l,
            theme: self.reader.theme,
            organization: Some(self.signed_in.organization.clone()),
            brand: Some(brand::style_address(&self.signed_in.settings)),
            logo: brand::logo_address(&self.signed_in.settings),
            who: Some(Who { name: self.signed_in.name.clone(), role: self.signed_in.role.clone() }),
            menu: MENU.iter().filter(|(_, wanted)| allowed(wanted)).map(|(item, _)| *item).collect(),
            here,
            address: self.address.clone(),
            flash: self.flash.as_ref().map(|flash| flash.words(self.l)),
        }
    }
}

/// Why a request goes no further: nobody is signed in, or an error.
pub enum Turned {
    /// To the sign-in page, and back here after it.
    SignIn(String),
    /// An error, as a page.
    Failed(Failure),
}

impl IntoResponse for Turned {
    fn into_response(self) -> Response {
        match self {
            Self::SignIn(back) => Redirect::to(&back).into_response(),
            Self::Failed(failure) => failure.into_response(),
        }
    }
}

impl FromRequestParts<Web> for Visitor {
    type Rejection = Turned;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Turned> {
        let address = parts.uri.path_and_query().map_or("/", |path| path.as_str()).to_owned();
        let to_sign_in = || {
            let next: String = form_urlencoded::byte_serialize(address.as_bytes()).collect();
            Turned::SignIn(if address == "/" { "/sign-in".to_owned() } else { format!("/sign-in?next={next}") })
        };
        let Some(cookie) = cookies::value(&parts.headers, cookies::session_name(web.secure)) else {
            return Err(to_sign_in());
        };
        let found = web.run(move |app| sign_in::signed_in(app, &cookie)).await;
        let signed_in = found.map_err(|error| Turned::Failed(error.into()))?.ok_or_else(to_sign_in)?;
        observe::asked_by(parts, signed_in.actor.account);
        let reader = Reader::of(&parts.headers);
        let l = reader.locale_of(signed_in.locale, signed_in.organization_locale);
        Ok(Self { signed_in, l, reader, address, flash: Flash::of(&parts.headers) })
    }
}

/// The first page after signing in, with the cookie that proves it.
pub fn welcome(web: &Web, session: &Session, path: &str) -> Response {
    let cookie = cookies::cookie(cookies::session_name(web.secure), session.cookie(), web.secure);
    (CookieJar::new().add(cookie), see(path)).into_response()
}

/// What a browser says of itself.
pub fn agent(headers: &HeaderMap) -> String {
    headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
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
        visitor.actor().require(P::PERMISSION).map_err(|error| Turned::Failed(error.into()))?;
        Ok(Self { visitor, permission: PhantomData })
    }
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
        AssignRoles DeactivateAccounts ReactivateAccounts SendMessages ManageRoles ManageKeys ViewAudit
        ManageOrganization
    }
}
