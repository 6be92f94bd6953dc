//! The names an account holds or would hold, and which of them others hold: for many accounts at once.

use hashbrown::HashSet;
use uuid::Uuid;

use super::Reason;
use crate::access::Actor;
use crate::accounts::rules::Email;
use crate::accounts::store::username_scope;
use crate::accounts::withheld::{Name, Withheld};
use crate::app::App;
use crate::db::Tx;
use crate::error::Result;
use crate::organization::Organization;
use crate::params;

/// Up to this many names are looked up one by one, beyond it all of them are read.
const LOOK_UP: usize = 2_000;

/// A username by scope and key, and an address by key.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Names {
    pub(super) username: Option<(Uuid, Box<str>)>,
    pub(super) email: Option<Box<str>>,
}

impl Names {
    /// What an account of that school holds while it is active.
    pub(super) fn of(
        organization: &Organization,
        username: Option<&str>,
        email: Option<&str>,
        school: Option<Uuid>,
    ) -> Self {
        let policy = &organization.settings.username_policy;
        let scope = username_scope(policy, organization.id, school);
        Self {
            username: username.map(|username| (scope, policy.key(username).into())),
            email: email.map(|email| Email::key(email).into()),
        }
    }
}

/// Usernames in their scopes, as they are compared.
type Usernames = HashSet<(Uuid, Box<str>)>;
/// Addresses, as they are compared.
type Emails = HashSet<Box<str>>;

/// Which names are taken: by others, or earlier in the same plan.
pub(super) struct Taken<'a> {
    withheld: Withheld<'a>,
    /// All of them, or `None` when they are looked up one by one.
    known: Option<(Usernames, Emails)>,
    usernames: Usernames,
    emails: Emails,
}

impl<'a> Taken<'a> {
    /// What is taken in these scopes, of which about `asking` names will be asked.
    pub(super) fn read(
        tx: &mut Tx<'_>,
        app: &'a App,
        scopes: &HashSet<Uuid>,
        with_emails: bool,
        asking: usize,
    ) -> Result<Self> {
        let withheld = Withheld::read(tx, &app.keys, app.now(), asking)?;
        let mut taken = Self { withheld, known: None, usernames: HashSet::new(), emails: HashSet::new() };
        if asking > LOOK_UP {
            let (mut usernames, mut emails) = (HashSet::new(), HashSet::new());
            for scope in scopes {
                tx.each("SELECT username_key FROM usernames WHERE scope = $1", params![scope], |row| {
                    usernames.insert((*scope, row.get::<&str>(0)?.into()));
                    Ok(())
                })?;
            }
            if with_emails {
                tx.each("SELECT email_key FROM emails", &[], |row| {
                    emails.insert(row.get::<&str>(0)?.into());
                    Ok(())
                })?;
            }
            taken.known = Some((usernames, emails));
        }
        Ok(taken)
    }

    /// Notes these names for an account, or says why it cannot have them.
    pub(super) fn claim(&mut self, tx: &mut Tx<'_>, account: Uuid, names: &Names) -> Result<Option<Reason>> {
        if let Some((scope, key)) = &names.username
            && (self.usernames.contains(&(*scope, key.clone()))
                || self.holds_username(tx, *scope, key)?
                || self.withheld.from(tx, Name::Username(*scope, key), Some(account))?)
        {
            return Ok(Some(Reason::UsernameTaken));
        }
        if let Some(key) = &names.email
            && (self.emails.contains(key)
                || self.holds_email(tx, key)?
                || self.withheld.from(tx, Name::Email(key), Some(account))?)
        {
            return Ok(Some(Reason::EmailTaken));
        }
        self.usernames.extend(names.username.clone());
        self.emails.extend(names.email.clone());
        Ok(None)
    }

    fn holds_username(&self, tx: &mut Tx<'_>, scope: Uuid, key: &str) -> Result<bool> {
        match &self.known {
            Some((usernames, _)) => Ok(usernames.contains(&(scope, key.into()))),
            None => tx
                .exists("SELECT account_id FROM usernames WHERE scope = $1 AND username_key = $2", params![scope, key]),
        }
    }

    fn holds_email(&self, tx: &mut Tx<'_>, key: &str) -> Result<bool> {
        match &self.known {
            Some((_, emails)) => Ok(emails.contains(key)),
            None => tx.exists("SELECT account_id FROM emails WHERE email_key = $1", params![key]),
        }
    }
}

/// Administrators, and who of them has supervisors (2.4).
pub(super) struct Administrators {
    /// Active accounts that supervisors can belong to.
    pub(super) all: HashSet<Uuid>,
    /// Those to whom active supervisors belong.
    pub(super) with_supervisors: HashSet<Uuid>,
}

impl Administrators {
    pub(super) fn read(tx: &mut Tx<'_>, actor: &Actor) -> Result<Self> {
        let all: Vec<(Uuid,)> = tx.query(
            "SELECT a.id FROM accounts a
             JOIN roles r ON r.organization_id = a.organization_id AND r.id = a.role_id
             WHERE a.organization_id = $1 AND a.status = 'active' AND r.rank >= 2",
            params![actor.organization],
        )?;
        let busy: Vec<(Uuid,)> = tx.query(
            "SELECT DISTINCT a.administrator_id FROM accounts a
             JOIN roles r ON r.organization_id = a.organization_id AND r.id = a.role_id
             WHERE a.organization_id = $1 AND a.status = 'active' AND r.rank = 1 AND a.administrator_id IS NOT NULL",
            params![actor.organization],
        )?;
        Ok(Self {
            all: all.into_iter().map(|(id,)| id).collect(),
            with_supervisors: busy.into_iter().map(|(id,)| id).collect(),
        })
    }
}
