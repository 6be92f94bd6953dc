//! Who may do what with a meeting, when it can be gone into, and what may be asked of one. Pure.

use uuid::Uuid;

use super::{Draft, Meeting};
use crate::access::rules::{Target, decide, holds_meetings, oversees_meetings, reaches};
use crate::access::{Actor, Permission};
use crate::app::Millis;
use crate::error::{Fault, Problem};

/// A minute.
pub const MINUTE: Millis = 60_000;
/// So long before it begins a meeting can be gone into.
pub const EARLY: Millis = 15 * MINUTE;
/// The longest meeting, in minutes.
pub const MOST_MINUTES: i64 = 12 * 60;
/// How far ahead a meeting can be scheduled, in days: a school year and its holidays.
pub const MOST_DAYS: i64 = 400;
/// The most people one meeting can have.
pub const MOST_INVITED: usize = 2_000;
/// The longest title, in characters: meeting servers take no longer name.
const TITLE: usize = 200;
/// The longest link, in characters.
const LINK: usize = 500;

/// What of a role lets its holder see meetings of others.
pub const OVERSEEN_BY: [Permission; 2] = [Permission::CreateMeetings, Permission::ViewAttendance];

/// Whether an actor may see a meeting at all: it is theirs, they are invited, or they look after whoever holds it.
/// `organizer` is what is known of that account, `None` when it is gone.
pub fn sees(actor: &Actor, organizer: Option<&Target>, is_invited: bool) -> bool {
    is_own(actor, organizer)
        || is_invited
        || OVERSEEN_BY.iter().any(|permission| oversees(actor, *permission, organizer))
}

/// Whether an actor may change a meeting, call it off and invite to it.
pub fn changes(actor: &Actor, organizer: Option<&Target>) -> bool {
    (is_own(actor, organizer) && holds_meetings(actor)) || oversees(actor, Permission::CreateMeetings, organizer)
}

/// Whether an actor may see who came (14.3): administrators of their own meetings and of those whom they look after
/// (2.3), whoever stands below them of their own, unless the organization has switched that off (2.9).
pub fn sees_report(actor: &Actor, supervisors_see: bool, organizer: Option<&Target>) -> bool {
    let may_own = actor.permissions.contains(&Permission::ViewAttendance) && (actor.rank >= 2 || supervisors_see);
    (is_own(actor, organizer) && may_own && actor.rank != 3) || oversees(actor, Permission::ViewAttendance, organizer)
}

/// Whether an actor may invite somebody: whom they reach, whoever looks after them, and the manager. `superior` is the
/// administrator that the actor belongs to.
pub fn may_invite(actor: &Actor, superior: Option<Uuid>, target: &Target) -> bool {
    let is_above = target.rank == 3 || (superior.is_some() && superior == Some(target.account));
    reaches(actor, target) || (actor.organization == target.organization && is_above)
}

fn is_own(actor: &Actor, organizer: Option<&Target>) -> bool {
    actor.account.is_some() && organizer.is_some_and(|organizer| Some(organizer.account) == actor.account)
}

/// Whether the meetings of that account are the actor's to look after.
fn oversees(actor: &Actor, permission: Permission, organizer: Option<&Target>) -> bool {
    oversees_meetings(actor, permission) && organizer.is_some_and(|organizer| decide(actor, permission, organizer))
}

/// Whether a meeting can be gone into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Not yet.
    Ahead,
    /// Now.
    Open,
    /// Not any more.
    Over,
    /// It was called off.
    Cancelled,
}

impl Phase {
    /// Of a meeting, at that moment.
    pub fn of(meeting: &Meeting, now: Millis) -> Self {
        match meeting.cancelled_at {
            Some(_) => Self::Cancelled,
            None if now >= meeting.ends_at => Self::Over,
            None if now >= meeting.starts_at - EARLY => Self::Open,
            None => Self::Ahead,
        }
    }

    /// The stable name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ahead => "ahead",
            Self::Open => "open",
            Self::Over => "over",
            Self::Cancelled => "cancelled",
        }
    }

    /// The colour of its badge.
    pub fn colour(self) -> &'static str {
        match self {
            Self::Open => "good",
            Self::Ahead => "info",
            Self::Over => "",
            Self::Cancelled => "warn",
        }
    }

    /// Goes on only while people can go in.
    ///
    /// # Errors
    /// Why they cannot.
    pub fn admits(self) -> Result<(), Fault> {
        match self {
            Self::Open => Ok(()),
            Self::Ahead => Err(Fault::new("meeting-early").with("minutes", EARLY / MINUTE)),
            Self::Over => Err(Fault::new("meeting-over")),
            Self::Cancelled => Err(Fault::new("meeting-cancelled")),
        }
    }

    /// Goes on only while a meeting can still be changed.
    ///
    /// # Errors
    /// Why it cannot.
    pub fn is_changeable(self) -> Result<(), Fault> {
        match self {
            Self::Ahead | Self::Open => Ok(()),
            Self::Over => Err(Fault::new("meeting-over")),
            Self::Cancelled => Err(Fault::new("meeting-cancelled")),
        }
    }
}

/// What is wrong with what is asked of a meeting, each fault beside its field.
pub fn check(draft: &Draft, has_server: bool, now: Millis) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut wrong = |field: &str, fault: Fault| problems.push(fault.of_field(field));
    let title = draft.title.trim();
    if title.chars().count() < 2 || title.chars().count() > TITLE || title.chars().any(char::is_control) {
        wrong("title", Fault::new("meeting-title").with("limit", TITLE));
    }
    let is_long = !(1..=MOST_MINUTES).contains(&draft.minutes);
    if is_long {
        wrong("minutes", Fault::new("meeting-minutes").with("limit", MOST_MINUTES));
    }
    let last = now + MOST_DAYS * 24 * 60 * MINUTE;
    let is_over = !is_long && draft.starts_at.saturating_add(draft.minutes * MINUTE) <= now;
    if draft.starts_at <= 0 || is_over {
        wrong("starts_at", Fault::new("meeting-past"));
    } else if draft.starts_at > last {
        wrong("starts_at", Fault::new("meeting-far").with("days", MOST_DAYS));
    }
    match draft.link.trim() {
        "" if !has_server => wrong("link", Fault::new("meeting-nowhere")),
        "" => {}
        link if !is_link(link) => wrong("link", Fault::new("meeting-link").with("limit", LINK)),
        _ => {}
    }
    problems
}

/// An address that a browser can be sent to: `https`, a host, no name or password before it, nothing invisible.
fn is_link(link: &str) -> bool {
    let host = link.strip_prefix("https://").and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default();
    !host.is_empty()
        && !host.contains(['@', '\\'])
        && link.len() <= LINK
        && link.bytes().all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'"' | b'\'' | b'<' | b'>' | b'\\'))
}

/// A moment as a form (`2026-11-30T08:00`) or a person (`2026-11-30 08:00`) writes it, where the program runs.
pub fn moment(text: &str) -> Option<Millis> {
    let text = text.trim();
    let at: jiff::civil::DateTime = text.contains(':').then(|| text.parse().ok())??;
    let at = at.to_zoned(jiff::tz::TimeZone::system()).ok()?;
    Some(at.timestamp().as_millisecond())
}

/// The same backwards, as the field of a form takes it.
pub fn field(at: Millis) -> String {
    let zoned = jiff::Timestamp::from_millisecond(at).map(|at| at.to_zoned(jiff::tz::TimeZone::system()));
    zoned.map(|at| at.strftime("%Y-%m-%dT%H:%M").to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::Scope;
    use crate::access::rules::preset;

    const HERE: Uuid = Uuid::from_u128(1);
    const ME: Uuid = Uuid::from_u128(10);
    const OTHER: Uuid = Uuid::from_u128(11);
    const SCHOOL: Uuid = Uuid::from_u128(20);
    const NOW: Millis = 1_772_539_200_000;

    fn actor(code: &str) -> Actor {
        if code == "operator" {
            return Actor::operator(HERE);
        }
        let (rank, permissions, reach) = preset(code);
        Actor {
            account: Some(ME),
            name: code.to_owned(),
            rank,
            permissions: permissions.to_vec(),
            scope: reach.within(vec![SCHOOL]),
            ..Actor::operator(HERE)
        }
    }

    fn target(account: Uuid, rank: i64, administrator: Option<Uuid>, school: Option<Uuid>) -> Target {
        Target { organization: HERE, account, rank, administrator, school }
    }

    #[test]
    fn a_meeting_is_seen_changed_and_reported_on_by_whom_it_concerns() {
        let mine = |rank| target(ME, rank, None, Some(SCHOOL));
        let of = |rank, administrator| target(OTHER, rank, administrator, Some(SCHOOL));
        let all = [true; 3];
        let none = [false; 3];
        let seen = [true, false, false];
        let cases = [
            // actor, who holds it, invited → sees, changes, sees the report
            ("supervisor", mine(1), false, all),
            ("supervisor", of(1, None), false, none),
            ("supervisor", of(1, None), true, seen),
            ("supervisor", of(0, None), false, none),
            ("administrator", mine(2), false, all),
            ("administrator", of(1, Some(ME)), false, all),
            ("administrator", of(1, Some(OTHER)), false, none),
            ("administrator", of(1, Some(OTHER)), true, seen),
            ("administrator", of(2, None), false, none),
            ("administrator", of(3, None), false, none),
            ("manager", of(1, None), false, none),
            ("manager", of(2, None), false, none),
            ("manager", of(1, None), true, seen),
            ("manager", mine(3), false, seen),
            ("teacher", of(1, None), true, seen),
            ("teacher", of(1, None), false, none),
            ("student", of(1, None), true, seen),
            ("operator", of(1, None), false, all),
        ];
        for (code, organizer, is_invited, expected) in cases {
            let (actor, organizer) = (actor(code), Some(&organizer));
            let found =
                [sees(&actor, organizer, is_invited), changes(&actor, organizer), sees_report(&actor, true, organizer)];
            assert_eq!(found, expected, "{code} {organizer:?} {is_invited}");
        }
        // Whoever holds it is gone: those invited see it still.
        assert!(sees(&actor("teacher"), None, true) && !sees(&actor("administrator"), None, false));
    }

    #[test]
    fn the_switch_takes_reports_from_supervisors_and_from_nobody_else() {
        let (own, theirs) = (target(ME, 1, None, None), target(OTHER, 1, Some(ME), None));
        assert!(sees_report(&actor("supervisor"), true, Some(&own)));
        assert!(!sees_report(&actor("supervisor"), false, Some(&own)));
        assert!(sees_report(&actor("administrator"), false, Some(&theirs)));
        assert!(sees_report(&actor("operator"), false, Some(&theirs)));
        let without = Actor { permissions: vec![Permission::CreateMeetings], ..actor("supervisor") };
        assert!(changes(&without, Some(&own)) && !sees_report(&without, true, Some(&own)));
    }

    #[test]
    fn people_in_reach_are_invited_and_those_who_stand_above() {
        let elsewhere = Uuid::from_u128(21);
        let cases = [
            // actor, target, may?
            ("supervisor", target(Uuid::from_u128(12), 0, None, Some(SCHOOL)), true),
            ("supervisor", target(Uuid::from_u128(12), 0, None, Some(elsewhere)), false),
            ("supervisor", target(OTHER, 2, None, None), true), // their own administrator
            ("supervisor", target(Uuid::from_u128(12), 2, None, None), false),
            ("supervisor", target(Uuid::from_u128(12), 1, Some(OTHER), Some(SCHOOL)), false),
            ("supervisor", target(Uuid::from_u128(12), 3, None, None), true),
            ("administrator", target(Uuid::from_u128(12), 1, Some(ME), None), true),
            ("administrator", target(Uuid::from_u128(12), 1, Some(OTHER), None), false),
            ("administrator", target(Uuid::from_u128(12), 3, None, None), true),
        ];
        for (code, target, may) in cases {
            assert_eq!(may_invite(&actor(code), Some(OTHER), &target), may, "{code} {target:?}");
        }
        let stranger = Target { organization: OTHER, ..target(OTHER, 3, None, None) };
        assert!(!may_invite(&actor("supervisor"), Some(OTHER), &stranger));
        let nobodys = Actor { scope: Scope::Schools(Vec::new()), ..actor("supervisor") };
        assert!(!may_invite(&nobodys, None, &target(OTHER, 0, None, None)));
    }

    fn meeting(starts_at: Millis, minutes: i64, cancelled_at: Option<Millis>) -> Meeting {
        Meeting {
            id: ME,
            title: "Reunión".into(),
            starts_at,
            ends_at: starts_at + minutes * MINUTE,
            organizer: ME,
            organizer_name: String::new(),
            link: None,
            cancelled_at,
            invited: 0,
        }
    }

    #[test]
    fn people_go_in_from_a_quarter_of_an_hour_before_until_the_end() {
        for (before, phase) in [
            (16 * MINUTE, Phase::Ahead),
            (15 * MINUTE, Phase::Open),
            (0, Phase::Open),
            (-59 * MINUTE, Phase::Open),
            (-60 * MINUTE, Phase::Over),
        ] {
            assert_eq!(Phase::of(&meeting(NOW + before, 60, None), NOW), phase, "{before}");
            assert_eq!(Phase::of(&meeting(NOW + before, 60, Some(NOW)), NOW), Phase::Cancelled);
            assert_eq!(phase.admits().is_ok(), phase == Phase::Open);
        }
    }

    #[test]
    fn what_is_asked_of_a_meeting_is_taken_or_refused_beside_its_field() {
        let good = Draft { title: "Padres 5.º B".into(), starts_at: NOW, minutes: 60, link: String::new() };
        let link = |link: &str| Draft { link: link.into(), ..good.clone() };
        let cases = [
            (good.clone(), true, vec![]),
            (good.clone(), false, vec!["link"]),
            (Draft { title: "x".into(), ..good.clone() }, true, vec!["title"]),
            (Draft { title: "a\u{0}b".into(), ..good.clone() }, true, vec!["title"]),
            (Draft { title: "x".repeat(201), ..good.clone() }, true, vec!["title"]),
            (Draft { minutes: 0, ..good.clone() }, true, vec!["minutes"]),
            (Draft { minutes: 721, ..good.clone() }, true, vec!["minutes"]),
            (Draft { minutes: i64::MAX, ..good.clone() }, true, vec!["minutes"]),
            (Draft { starts_at: NOW - 61 * MINUTE, ..good.clone() }, true, vec!["starts_at"]),
            (Draft { starts_at: NOW - 59 * MINUTE, ..good.clone() }, true, vec![]),
            (Draft { starts_at: 0, ..good.clone() }, true, vec!["starts_at"]),
            (Draft { starts_at: i64::MAX, ..good.clone() }, true, vec!["starts_at"]),
            (Draft { starts_at: i64::MIN, ..good.clone() }, true, vec!["starts_at"]),
            (link("https://meet.example/sala?x=1"), false, vec![]),
            (link("http://meet.example/sala"), true, vec!["link"]),
            (link("https://"), true, vec!["link"]),
            (link("https://banco.example@malo.example/"), true, vec!["link"]),
            (link("javascript:alert(1)"), true, vec!["link"]),
            (link("https://meet.example/\"><script>"), true, vec!["link"]),
            (link("https://meet.example/a b"), true, vec!["link"]),
            (Draft::default(), false, vec!["title", "minutes", "starts_at", "link"]),
        ];
        for (draft, has_server, expected) in cases {
            let found = check(&draft, has_server, NOW);
            let fields: Vec<&str> = found.iter().map(|problem| problem.column.as_str()).collect();
            assert_eq!(fields, expected, "{draft:?}");
        }
    }

    #[test]
    fn a_moment_is_read_as_it_was_written() {
        for text in ["2026-11-30T08:00", "2026-11-30 08:00"] {
            assert_eq!(moment(text).map(field).as_deref(), Some("2026-11-30T08:00"), "{text}");
        }
        for text in ["", "2026-11-30", "08:00", "mañana", "2026-13-01T08:00", "2026-11-30T08:00Z"] {
            assert_eq!(moment(text), None, "{text}");
        }
    }
}
