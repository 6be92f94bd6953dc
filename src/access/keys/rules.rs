//! What a key is written as, how long it may last, and who may make which. Pure.

use secrecy::{ExposeSecret, SecretString};
use uuid::Uuid;

use crate::access::{Actor, Reach, Scope, rules::may_hand_on};
use crate::access::{OPERATOR_RANK, Permission};
use crate::app::Millis;
use crate::error::Fault;

/// The longest a key lasts, in days.
pub const MOST_DAYS: u32 = 365;
const DAY: Millis = 24 * 3600 * 1000;
/// How every key begins, so that it is found where it should not be.
const MARK: &str = "llv_";
/// The letters of a secret: 256 bits.
const SECRET: usize = 64;

/// A key as programs send it.
pub fn write(id: Uuid, secret: &SecretString) -> SecretString {
    SecretString::from(format!("{MARK}{}_{}", id.simple(), secret.expose_secret()))
}

/// Id and secret of a key, if it is one.
pub fn read(key: &str) -> Option<(Uuid, SecretString)> {
    let (id, secret) = key.strip_prefix(MARK)?.split_once('_')?;
    let is_hex = |text: &str| text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    if id.len() != 32 || secret.len() != SECRET || !is_hex(id) || !is_hex(secret) {
        return None;
    }
    Some((Uuid::try_parse(id).ok()?, SecretString::from(secret)))
}

/// When a key ends that is to last so many days. Fault: `key-days`.
pub fn expiry(now: Millis, days: u32) -> Result<Millis, Fault> {
    match days {
        1..=MOST_DAYS => Ok(now + Millis::from(days) * DAY),
        _ => Err(Fault::new("key-days").with("most", MOST_DAYS)),
    }
}

/// A role that a key may be given.
#[derive(Debug, Clone)]
pub struct Given<'a> {
    /// Its rank.
    pub rank: i64,
    /// What it may do.
    pub permissions: &'a [Permission],
    /// How far it reaches.
    pub reach: Reach,
    /// The schools that the key is narrowed to.
    pub schools: &'a [Uuid],
}

/// Whether `actor` may make such a key: one that is below them, does nothing they may not, and reaches nobody
/// they do not. Faults: `key-too-high`, `key-needs-schools`, `key-too-wide`.
pub fn may_make(actor: &Actor, given: &Given<'_>) -> Result<(), Fault> {
    if !may_hand_on(actor, given.rank, given.permissions) {
        return Err(Fault::new("key-too-high"));
    }
    if given.reach == Reach::Schools && given.schools.is_empty() {
        return Err(Fault::new("key-needs-schools"));
    }
    let within = match &actor.scope {
        Scope::Organization => true,
        Scope::Assigned => given.reach != Reach::Organization || !given.schools.is_empty(),
        Scope::Schools(own) => !given.schools.is_empty() && given.schools.iter().all(|school| own.contains(school)),
    };
    if within { Ok(()) } else { Err(Fault::new("key-too-wide")) }
}

/// The highest rank of a key: nobody takes one for a manager, or for the operator.
pub const HIGHEST: i64 = 2;
const _: () = assert!(HIGHEST < 3 && HIGHEST < OPERATOR_RANK);

/// Whom a key reaches.
pub fn scope(reach: Reach, schools: Vec<Uuid>) -> Scope {
    if schools.is_empty() { reach.within(Vec::new()) } else { Scope::Schools(schools) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::rules::preset;

    #[test]
    fn a_key_is_read_as_it_was_written_and_nothing_else_is() {
        let (id, secret) = (Uuid::from_u128(7), SecretString::from("a1".repeat(32)));
        let written = write(id, &secret);
        let (read_id, read_secret) = read(written.expose_secret()).unwrap();
        assert_eq!((read_id, read_secret.expose_secret()), (id, secret.expose_secret()));
        let whole = written.expose_secret();
        for wrong in [
            "",
            "llv_",
            "llv__",
            &whole[1..],
            &whole[..whole.len() - 1],
            &format!("{whole}0"),
            &whole.to_uppercase(),
            &whole.replace("llv_", "llv-"),
            &whole.replace('7', "ñ"),
        ] {
            assert!(read(wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn a_key_lasts_a_year_at_most() {
        for (days, expected) in [
            (0, Err("key-days")),
            (1, Ok(DAY)),
            (365, Ok(365 * DAY)),
            (366, Err("key-days")),
            (u32::MAX, Err("key-days")),
        ] {
            assert_eq!(expiry(0, days).map_err(|fault| fault.code), expected, "{days}");
        }
    }

    #[test]
    fn nobody_makes_a_key_that_may_or_reaches_more_than_they_do() {
        let here = Uuid::from_u128(20);
        let there = Uuid::from_u128(21);
        let actor = |rank, permissions: &[Permission], scope| Actor {
            organization: Uuid::from_u128(1),
            account: Some(Uuid::from_u128(2)),
            key: None,
            name: "a".into(),
            rank,
            permissions: permissions.to_vec(),
            scope,
            lent: None,
        };
        let (_, administrator, _) = preset("administrator");
        let manager = actor(3, Permission::ALL, Scope::Organization);
        let assigned = actor(2, administrator, Scope::Assigned);
        let of_school = actor(1, &[Permission::ViewPeople], Scope::Schools(vec![here]));
        let view = &[Permission::ViewPeople][..];
        let cases = [
            // who, rank, permissions, reach, schools, fault
            (&manager, 2, administrator, Reach::Assigned, vec![], None),
            (&manager, 2, Permission::ALL, Reach::Organization, vec![], None),
            (&manager, 3, view, Reach::Organization, vec![], Some("key-too-high")),
            (&manager, 1, view, Reach::Schools, vec![], Some("key-needs-schools")),
            (&manager, 1, view, Reach::Schools, vec![there], None),
            (&assigned, 1, view, Reach::Assigned, vec![], None),
            (&assigned, 2, view, Reach::Assigned, vec![], Some("key-too-high")),
            (&assigned, 1, &[Permission::ViewAudit], Reach::Assigned, vec![], Some("key-too-high")),
            (&assigned, 1, view, Reach::Organization, vec![], Some("key-too-wide")),
            (&assigned, 1, view, Reach::Organization, vec![here], None),
            (&of_school, 0, view, Reach::Schools, vec![here], None),
            (&of_school, 0, view, Reach::Schools, vec![here, there], Some("key-too-wide")),
            (&of_school, 0, view, Reach::Assigned, vec![], Some("key-too-wide")),
        ];
        for (who, rank, permissions, reach, schools, fault) in cases {
            let given = Given { rank, permissions, reach, schools: &schools };
            assert_eq!(may_make(who, &given).err().map(|fault| fault.code), fault, "{} {given:?}", who.rank);
        }
    }
}
