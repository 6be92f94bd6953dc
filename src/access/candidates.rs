//! Whom somebody means who signs in: one account at most, so that every attempt costs one computation, whether a
//! username is held by nobody, by one person or by a hundred (requirement 13.1, decision 18).

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use uuid::Uuid;

use super::attempts;
use super::schools::School;
use super::store::{self, Claimant, Holder};
use crate::accounts::rules::{Email, UsernamePolicy};
use crate::app::Millis;
use crate::db::Tx;
use crate::error::Result;
use crate::organization;

/// Of a username that is held more often than this, it is known that it is held more than once.
const ENOUGH: usize = 16;

/// The account that `typed` means: an e-mail address, or a username; of several who hold it, the one of the chosen
/// school, else the one that has signed in from this browser.
///
/// # Errors
/// `Internal`.
pub(super) fn candidate(
    tx: &mut Tx<'_>,
    typed: &str,
    school: Option<&School>,
    device: Option<&[u8; 32]>,
    now: Millis,
) -> Result<Option<Claimant>> {
    if let Some(who) = store::email_holder(tx, &Email::key(typed))? {
        return Ok(Some(who));
    }
    let (folded, exact) = (UsernamePolicy::SCHOOL.key(typed), UsernamePolicy::GLOBAL.key(typed));
    let keys = [folded.as_ref(), exact.as_ref()];
    let mut policies = Policies::default();
    let mut in_school = match school {
        Some(school) => store::holders_within(tx, keys, [school.id, school.organization])?,
        None => Vec::new(),
    };
    policies.keep_meant(tx, typed, &mut in_school)?;
    let mut known = match device {
        Some(device) => store::holders_of_device(tx, device, now - attempts::DEVICE)?,
        None => Vec::new(),
    };
    policies.keep_meant(tx, typed, &mut known)?;
    let mut all = store::holders(tx, keys, ENOUGH)?;
    let are_all = all.len() < ENOUGH;
    policies.keep_meant(tx, typed, &mut all)?;
    let unique = if are_all { all } else { Vec::new() };
    Ok(choose(&in_school, school.map(|school| school.id), &known, &unique))
}

/// Of those who hold a username: the one in the school, else in its organization beside the schools, else the only
/// one whom this browser knows, else the only one at all.
fn choose(in_school: &[Holder], school: Option<Uuid>, known: &[Holder], all: &[Holder]) -> Option<Claimant> {
    let here = in_school.iter().find(|holder| Some(holder.scope) == school).or(in_school.first());
    let only = |holders: &[Holder]| match holders {
        [holder] => Some(holder.who),
        _ => None,
    };
    here.map(|holder| holder.who).or_else(|| only(known)).or_else(|| only(all))
}

/// The policies of the organizations that were met.
#[derive(Default)]
struct Policies(HashMap<Uuid, UsernamePolicy>);

impl Policies {
    /// Leaves out whose organization tells `typed` from their username, by upper case.
    fn keep_meant(&mut self, tx: &mut Tx<'_>, typed: &str, holders: &mut Vec<Holder>) -> Result<()> {
        for holder in holders.iter() {
            let of = holder.who.organization;
            if let Entry::Vacant(unknown) = self.0.entry(of) {
                unknown.insert(organization::store::get(tx, of)?.settings.username_policy);
            }
        }
        holders.retain(|holder| {
            let policy = self.0.get(&holder.who.organization);
            policy.is_some_and(|policy| policy.key(&holder.username) == policy.key(typed))
        });
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ORGANIZATION: Uuid = Uuid::from_u128(90);

    fn holders(all: &[(u128, u128)]) -> Vec<Holder> {
        let holder = |(account, scope): &(u128, u128)| Holder {
            who: Claimant { organization: ORGANIZATION, account: Uuid::from_u128(*account) },
            scope: Uuid::from_u128(*scope),
            username: "ana".to_owned(),
        };
        all.iter().map(holder).collect()
    }

    #[test]
    fn one_account_is_meant_or_none() {
        // Accounts and their scopes: those in the chosen school, those this browser knows, all.
        type Case<'c> = (&'c [(u128, u128)], Option<u128>, &'c [(u128, u128)], &'c [(u128, u128)], Option<u128>);
        let cases: &[Case<'_>] = &[
            // Nobody; the only one; of several none, unless something says which.
            (&[], None, &[], &[], None),
            (&[], None, &[], &[(1, 10)], Some(1)),
            (&[], None, &[], &[(1, 10), (2, 20)], None),
            (&[(2, 20)], Some(20), &[], &[(1, 10), (2, 20)], Some(2)),
            (&[], None, &[(1, 10)], &[(1, 10), (2, 20)], Some(1)),
            (&[], None, &[(1, 10), (2, 20)], &[(1, 10), (2, 20)], None),
            // The school goes before the browser, and before those without a school.
            (&[(2, 20)], Some(20), &[(1, 10)], &[(1, 10), (2, 20)], Some(2)),
            (&[(3, 90), (2, 20)], Some(20), &[], &[], Some(2)),
            (&[(3, 90)], Some(20), &[], &[(3, 90), (1, 10)], Some(3)),
            // A school that does not fit does not keep the only one out.
            (&[], Some(30), &[], &[(1, 10)], Some(1)),
            (&[], Some(30), &[], &[(1, 10), (2, 20)], None),
        ];
        for (in_school, school, known, all, expected) in cases {
            let [in_school, known, all] = [in_school, known, all].map(|holders_of| holders(holders_of));
            let meant = choose(&in_school, school.map(Uuid::from_u128), &known, &all);
            assert_eq!(meant.map(|who| who.account.as_u128()), *expected, "{in_school:?} {school:?} {known:?} {all:?}");
        }
    }
}
