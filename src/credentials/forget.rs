//! Forgetting the passwords that a run gave, when it is undone: what accounts had before counts again, if it is
//! what Llavero wrote (decision 18).

use uuid::Uuid;

use super::tags::{Tag, Tagger};
use super::{Binding, State};
use crate::db::bulk::{Columns, Kind};
use crate::db::{Param, Row, Tx};
use crate::error::Result;
use crate::params;

const LEFT: Columns = Columns {
    table: "passwords_left",
    columns: &[("account_id", Kind::Id), ("state", Kind::Text), ("tag", Kind::Bytes)],
};

/// What an account is left with.
struct Left {
    account: Uuid,
    state: State,
    /// The new head; none when there is no password, or none that opens.
    tag: Option<Tag>,
}

/// Deletes the passwords that run `job` gave to the accounts of `among`, a list in SQL whose parameters `$3`, `$4` …
/// are `more`, and writes what is their newest password by now.
///
/// # Errors
/// `Internal`.
pub fn forget(tx: &mut Tx<'_>, organization: Uuid, job: Uuid, among: &str, more: &[Param<'_>]) -> Result<()> {
    let params: Vec<Param<'_>> = params![organization, job].iter().chain(more).cloned().collect();
    let left = left(tx, organization, among, &params)?;
    if left.is_empty() {
        return Ok(());
    }
    tx.execute(
        &format!("DELETE FROM credentials WHERE organization_id = $1 AND job_id = $2 AND account_id IN {among}"),
        &params,
    )?;
    let rows = left
        .iter()
        .map(|left| Ok([left.account.into(), left.state.name().into(), left.tag.as_ref().map(Tag::as_slice).into()]));
    tx.stage(&LEFT, rows, |tx| {
        for sql in [
            "DELETE FROM credential_heads WHERE organization_id = $1
               AND account_id IN (SELECT account_id FROM passwords_left WHERE tag IS NULL)",
            "UPDATE credential_heads AS h SET tag = l.tag FROM passwords_left l
             WHERE h.organization_id = $1 AND h.account_id = l.account_id AND l.tag IS NOT NULL",
            "UPDATE accounts AS a SET credential = l.state FROM passwords_left l
             WHERE a.organization_id = $1 AND a.id = l.account_id AND a.credential <> l.state",
        ] {
            tx.execute(sql, params![organization])?;
        }
        Ok(())
    })
}

/// What each account is left with that has a password of the run.
fn left(tx: &mut Tx<'_>, organization: Uuid, among: &str, params: &[Param<'_>]) -> Result<Vec<Left>> {
    let sql = format!(
        "SELECT c.account_id, c.version, c.state, c.hash, c.tag, h.tag,
           CAST(CASE WHEN c.job_id = $2 THEN 1 ELSE 0 END AS BIGINT)
         FROM credentials c
         LEFT JOIN credential_heads h ON h.organization_id = c.organization_id AND h.account_id = c.account_id
         WHERE c.organization_id = $1 AND c.account_id IN {among} ORDER BY c.account_id, c.version DESC"
    );
    let tagger = Tagger::new(tx.row_keys(), organization);
    let (mut all, mut reading) = (Vec::new(), None::<Reading>);
    tx.each(&sql, params, |row| {
        let account: Uuid = row.get(0)?;
        if reading.as_ref().is_none_or(|reading| reading.account != account) {
            let before = reading.replace(Reading::begin(&tagger, account, row)?);
            all.extend(before.map(|before| before.end(&tagger)).transpose()?.flatten());
        }
        if let Some(reading) = &mut reading {
            reading.add(&tagger, row, row.get::<i64>(6)? == 1)?;
        }
        Ok(())
    })?;
    all.extend(reading.map(|last| last.end(&tagger)).transpose()?.flatten());
    Ok(all)
}

/// An account whose passwords are read, the newest first.
struct Reading {
    account: Uuid,
    /// Whether its head names its newest password, as it is before the run is undone.
    is_whole: bool,
    has_of_run: bool,
    /// The newest that the run did not give, and whether it may open.
    kept: Option<(Binding, State, bool)>,
}

impl Reading {
    fn begin(tagger: &Tagger<'_>, account: Uuid, newest: &Row<'_>) -> Result<Self> {
        let binding = Binding { account, version: newest.get(1)? };
        let head: Option<Vec<u8>> = newest.get(5)?;
        let is_whole = tagger.is_newest(binding, newest.get(2)?, head.as_deref());
        Ok(Self { account, is_whole, has_of_run: false, kept: None })
    }

    fn add(&mut self, tagger: &Tagger<'_>, row: &Row<'_>, is_of_run: bool) -> Result<()> {
        self.has_of_run |= is_of_run;
        if is_of_run || self.kept.is_some() {
            return Ok(());
        }
        let (binding, state) = (Binding { account: self.account, version: row.get(1)? }, row.get::<&str>(2)?);
        let is_bound = match row.get::<Option<&str>>(3)? {
            Some(phc) => tagger.is_hash(binding, state, phc, row.get::<Option<Vec<u8>>>(4)?.as_deref()),
            // Its sealing binds it.
            None => true,
        };
        self.kept = Some((binding, State::from_name(Some(state)), is_bound));
        Ok(())
    }

    fn end(self, tagger: &Tagger<'_>) -> Result<Option<Left>> {
        if !self.has_of_run {
            return Ok(None);
        }
        let (state, tag) = match self.kept {
            Some((binding, state, true)) if self.is_whole => (state, Some(tagger.newest(binding, state.name())?)),
            Some((_, state, _)) => (state, None),
            None => (State::None, None),
        };
        Ok(Some(Left { account: self.account, state, tag }))
    }
}
