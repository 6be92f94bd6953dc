//! Reading a directory: all accounts of an organization, once, in the order of their ids.

use std::borrow::Borrow;
use std::collections::HashMap;
use std::hash::Hash;
use std::sync::Arc;

use uuid::Uuid;

use super::bits::Bits;
use super::words::{Texts, Words};
use super::{Column, Directory, Flags, NONE};
use crate::db::Tx;
use crate::error::Result;
use crate::params;

impl Directory {
    /// Reads everybody, as the transaction sees them.
    pub(super) fn load(tx: &mut Tx<'_>, organization: Uuid) -> Result<Self> {
        let seen = tx.seen()?;
        let mut read = Reading::default();
        let sql = "SELECT a.id, a.profile, a.status, a.credential, a.role_id, a.school_id, a.department_id,
                     a.administrator_id, a.grade_level, a.graduation_year, a.last_sign_in_at, a.verified_at, a.email,
                     a.sort_key, a.search_key
                   FROM accounts a WHERE a.organization_id = $1 ORDER BY a.id";
        tx.each(sql, params![organization], |row| {
            read.ids.push(row.get(0)?);
            read.profiles.push(row.get(1)?);
            read.statuses.push(row.get(2)?);
            read.credentials.push(row.get(3)?);
            read.roles.push(Some(&row.get::<Uuid>(4)?));
            read.schools.push(row.get::<Option<Uuid>>(5)?.as_ref());
            read.departments.push(row.get::<Option<Uuid>>(6)?.as_ref());
            read.administrators.push(row.get::<Option<Uuid>>(7)?.as_ref());
            read.grades.push(row.get::<Option<&str>>(8)?);
            read.years.push(row.get::<Option<i64>>(9)?.as_ref());
            read.signed_in.push(row.get::<Option<i64>>(10)?.is_some());
            read.verified.push(row.get::<Option<i64>>(11)?.is_some());
            read.missing_email.push(row.get::<Option<&str>>(12)?.is_none());
            read.last_names.push(row.get(13)?)?;
            read.search.push(row.get(14)?)
        })?;
        let search = Arc::new(read.search);
        Ok(Self {
            organization,
            seen,
            profiles: read.profiles.flags(),
            statuses: read.statuses.flags(),
            credentials: read.credentials.flags(),
            signed_in: Bits::of(&read.signed_in, &true),
            verified: Bits::of(&read.verified, &true),
            missing_email: Bits::of(&read.missing_email, &true),
            roles: read.roles.column,
            schools: read.schools.column,
            departments: read.departments.column,
            administrators: read.administrators.column,
            grades: read.grades.column,
            years: read.years.column,
            last_names: read.last_names,
            words: Words::of(Arc::clone(&search)),
            search,
            ids: read.ids,
            orders: std::sync::Mutex::default(),
        })
    }
}

#[derive(Default)]
struct Reading {
    ids: Vec<Uuid>,
    profiles: Forms,
    statuses: Forms,
    credentials: Forms,
    roles: Values<Uuid>,
    schools: Values<Uuid>,
    departments: Values<Uuid>,
    administrators: Values<Uuid>,
    grades: Values<String>,
    years: Values<i64>,
    signed_in: Vec<bool>,
    verified: Vec<bool>,
    missing_email: Vec<bool>,
    last_names: Texts,
    search: Texts,
}

/// A column on its way, with where each value stands in it.
#[derive(Default)]
struct Values<T> {
    column: Column<T>,
    known: HashMap<T, u32>,
}

impl<T: Hash + Eq + Clone> Values<T> {
    fn push<Q>(&mut self, value: Option<&Q>)
    where
        T: Borrow<Q>,
        Q: Hash + Eq + ToOwned<Owned = T> + ?Sized,
    {
        let at = value.map_or(NONE, |value| match self.known.get(value) {
            Some(at) => *at,
            None => self.learn(value.to_owned()),
        });
        self.column.of.push(at);
    }

    fn learn(&mut self, value: T) -> u32 {
        let at = self.column.values.len() as u32;
        self.column.values.push(value.clone());
        self.known.insert(value, at);
        at
    }
}

/// The forms of a value that has few.
#[derive(Default)]
struct Forms {
    forms: Vec<String>,
    of: Vec<u8>,
}

impl Forms {
    fn push(&mut self, form: &str) {
        let known = self.forms.iter().position(|other| other == form);
        let at = known.unwrap_or_else(|| {
            self.forms.push(form.to_owned());
            self.forms.len() - 1
        });
        self.of.push(at as u8);
    }

    fn flags(self) -> Flags {
        Flags(self.forms.into_iter().zip(0_u8..).map(|(form, at)| (form, Bits::of(&self.of, &at))).collect())
    }
}
