//! The table: who, what, on whom, and what becomes of it.

use super::Deed::{
    AddRole, Attendance, Bulk, Directory, Edit, HandOver, Invite, Lend, Meeting, Move, OthersRun, RemoveRole,
    RenameRole, Reveal, Schedule, Schools, See, SendDetails, Settings, Staff,
};
use super::Verdict::{Absent, No, Wrong, Yes};
use super::{Cast, Deed, Verdict, WAYS, Way, cast, through};
use crate::harness::both;

type Row = (&'static str, Deed<'static>, Verdict);

/// What is asked changes nothing, or nothing that a later row stands on.
const TABLE: &[Row] = &[
    // 2.8: who is seen. The manager sees everybody; an administrator ordinary people, themselves and their own
    // supervisors; who acts in schools, ordinary people there; another organization's, nobody.
    ("gestora", See("uno"), Yes),
    ("gestora", See("sup.dos"), Yes),
    ("gestora", See("sura"), Yes),
    ("gestora", See("ajena"), Absent),
    ("uno", See("uno"), Yes),
    ("uno", See("sup.uno"), Yes),
    ("uno", See("sup.dos"), Absent),
    ("uno", See("dos"), Absent),
    ("uno", See("gestora"), Absent),
    ("uno", See("sura"), Yes),
    ("uno", See("ajena"), Absent),
    ("registro", See("sup.dos"), Yes),
    ("registro", See("ajena"), Absent),
    ("coord", See("nora"), Yes),
    ("coord", See("profe"), Yes),
    ("coord", See("sura"), Absent),
    ("coord", See("sup.uno"), Absent),
    ("coord", See("uno"), Absent),
    ("coord", See("gestora"), Absent),
    ("coord", See("ajena"), Absent),
    // 2.5, 2.7: whose role holds no permission sees nobody here.
    ("sup.uno", See("nora"), No),
    ("sup.uno", See("gestora"), No),
    ("profe", See("nora"), No),
    ("sup.dos", See("sura"), No),
    // 2.2, 2.3: a password is shown to whom stands above and reaches, and to nobody else.
    ("gestora", Reveal("tres"), Yes),
    ("gestora", Reveal("sup.otro"), Yes),
    ("gestora", Reveal("ajena"), Absent),
    ("uno", Reveal("nora"), Yes),
    ("uno", Reveal("sup.tres"), Yes),
    ("uno", Reveal("sup.otro"), Absent),
    ("uno", Reveal("tres"), Absent),
    ("uno", Reveal("gestora"), Absent),
    ("uno", Reveal("uno"), No),
    ("registro", Reveal("nora"), No),
    ("coord", Reveal("nora"), Yes),
    ("coord", Reveal("sura"), Absent),
    ("coord", Reveal("uno"), Absent),
    ("sup.uno", Reveal("nora"), No),
    ("sup.uno", Reveal("uno"), No),
    ("sup.uno", Reveal("sup.uno"), No),
    ("profe", Reveal("nora"), No),
    // 2.2, 2.3, 2.8: a cell is changed by who may edit, in reach, of who stands below; a manager's own too.
    ("gestora", Edit("uno"), Yes),
    ("gestora", Edit("sup.dos"), Yes),
    ("gestora", Edit("gestora"), Yes),
    ("gestora", Edit("ajena"), Absent),
    ("uno", Edit("nora"), Yes),
    ("uno", Edit("sura"), Yes),
    ("uno", Edit("sup.uno"), Yes),
    ("uno", Edit("sup.dos"), Absent),
    ("uno", Edit("dos"), Absent),
    ("uno", Edit("gestora"), Absent),
    ("uno", Edit("uno"), No),
    ("uno", Edit("ajena"), Absent),
    ("registro", Edit("nora"), No),
    ("coord", Edit("nora"), Yes),
    ("coord", Edit("profe"), Yes),
    ("coord", Edit("sura"), Absent),
    ("coord", Edit("sup.uno"), Absent),
    ("coord", Edit("coord"), No),
    ("sup.uno", Edit("nora"), No),
    ("sup.uno", Edit("sup.uno"), No),
    ("profe", Edit("nora"), No),
    // The same of those chosen in a list: who is out of reach is not among them, and nobody does it to themselves.
    ("gestora", Bulk("deactivate", "tres"), Yes),
    ("gestora", Bulk("deactivate", "sup.otro"), Yes),
    ("gestora", Bulk("deactivate", "gestora"), Wrong),
    ("gestora", Bulk("deactivate", "ajena"), Absent),
    ("uno", Bulk("deactivate", "nora"), Yes),
    ("uno", Bulk("deactivate", "sup.tres"), Yes),
    ("uno", Bulk("deactivate", "sup.otro"), Absent),
    ("uno", Bulk("deactivate", "tres"), Absent),
    ("uno", Bulk("deactivate", "gestora"), Absent),
    ("uno", Bulk("deactivate", "uno"), Wrong),
    ("registro", Bulk("deactivate", "nora"), No),
    ("coord", Bulk("deactivate", "nora"), No),
    ("sup.uno", Bulk("deactivate", "nora"), No),
    ("profe", Bulk("deactivate", "nora"), No),
    ("gestora", Bulk("password", "tres"), Yes),
    ("gestora", Bulk("password", "ajena"), Absent),
    ("uno", Bulk("password", "nora"), Yes),
    ("uno", Bulk("password", "sup.tres"), Yes),
    ("uno", Bulk("password", "sup.otro"), Absent),
    ("uno", Bulk("password", "tres"), Absent),
    ("uno", Bulk("password", "uno"), Wrong),
    ("registro", Bulk("password", "nora"), No),
    ("coord", Bulk("password", "nora"), Yes),
    ("coord", Bulk("password", "sura"), Absent),
    ("coord", Bulk("password", "sup.tres"), Absent),
    ("sup.uno", Bulk("password", "nora"), No),
    ("profe", Bulk("password", "nora"), No),
    // 2.6, 8.3: roles are the manager's, or whose role says so: below their own, with what they have.
    ("gestora", AddRole(3, "view-people", "organization"), Wrong),
    ("gestora", AddRole(2, "reactivate-accounts", "organization"), Wrong),
    ("gestora", AddRole(2, "view-audit", "assigned"), Wrong),
    ("gestora", AddRole(0, "edit-accounts", "schools"), Wrong),
    ("registro", AddRole(2, "view-people", "organization"), Wrong),
    ("registro", AddRole(1, "reveal-passwords", "schools"), Wrong),
    ("uno", AddRole(0, "view-people", "schools"), No),
    ("coord", AddRole(0, "view-people", "schools"), No),
    ("sup.uno", AddRole(0, "view-people", "schools"), No),
    ("gestora", RenameRole("manager"), Wrong),
    ("registro", RenameRole("manager"), Wrong),
    ("registro", RenameRole("administrator"), No),
    ("registro", RenameRole("Registro"), No),
    ("uno", RenameRole("teacher"), No),
    ("gestora", RemoveRole("teacher"), Wrong),
    ("gestora", RemoveRole("manager"), Wrong),
    ("gestora", RemoveRole("Coordinación"), Wrong),
    ("registro", RemoveRole("Registro"), No),
    ("uno", RemoveRole("Coordinación"), No),
    // 2.4: supervisors are moved by the manager alone, and to an administrator alone.
    ("uno", Move("sup.uno", "dos"), No),
    ("dos", Move("sup.uno", "dos"), No),
    ("sup.uno", Move("sup.uno", "dos"), No),
    ("gestora", Move("sup.uno", "profe"), Wrong),
    ("gestora", Move("sup.uno", "sup.dos"), Wrong),
    ("gestora", Move("nora", "dos"), Wrong),
    ("gestora", Move("uno", "dos"), Wrong),
    // 2.8: in which schools somebody works is said by who gives roles, of whom they reach and outrank.
    ("gestora", Schools("uno"), Yes),
    ("uno", Schools("sup.uno"), Yes),
    ("uno", Schools("sup.dos"), Absent),
    ("uno", Schools("uno"), No),
    ("uno", Schools("gestora"), Absent),
    ("uno", Schools("ajena"), Absent),
    ("coord", Schools("nora"), No),
    ("sup.uno", Schools("sup.uno"), No),
    // 2.11: a role is lent by the manager, and never the manager's own.
    ("uno", Lend("profe", "supervisor"), No),
    ("registro", Lend("profe", "supervisor"), No),
    ("coord", Lend("profe", "supervisor"), No),
    ("gestora", Lend("profe", "manager"), Wrong),
    ("gestora", Lend("nora", "administrator"), Wrong),
    ("gestora", Lend("uno", "supervisor"), Wrong),
    ("gestora", Lend("sup.tres", "administrator"), Wrong),
    // 2.8, 4.5: sign-in details are sent by who may, to whom they reach and outrank.
    ("gestora", SendDetails("tres"), Yes),
    ("gestora", SendDetails("ajena"), Absent),
    ("uno", SendDetails("nora"), Yes),
    ("uno", SendDetails("sup.tres"), Yes),
    ("uno", SendDetails("sup.otro"), Absent),
    ("uno", SendDetails("tres"), Absent),
    ("registro", SendDetails("nora"), No),
    ("coord", SendDetails("nora"), No),
    ("sup.uno", SendDetails("nora"), No),
    ("profe", SendDetails("nora"), No),
    // 2.1: only the manager hands their role over, and proves that it is them.
    ("uno", HandOver("uno", true), No),
    ("registro", HandOver("uno", true), No),
    ("coord", HandOver("coord", true), No),
    ("sup.uno", HandOver("sup.uno", true), No),
    ("gestora", HandOver("uno", false), Wrong),
    ("gestora", HandOver("gestora", true), Wrong),
    ("gestora", HandOver("nora", true), Wrong),
    ("gestora", HandOver("ajena", true), Wrong),
    // Pages of the organization.
    ("gestora", Settings, Yes),
    ("uno", Settings, No),
    ("registro", Settings, No),
    ("coord", Settings, No),
    ("sup.uno", Settings, No),
    ("gestora", Staff, Yes),
    ("uno", Staff, Yes),
    // 2.6: the staff directory is the staff's, whatever their role reaches, and nobody else's unless it is opened.
    ("gestora", Directory, Yes),
    ("uno", Directory, Yes),
    ("sup.uno", Directory, Yes),
    ("profe", Directory, Yes),
    ("nora", Directory, No),
    // 2.8: of runs one sees one's own; whom the whole organization is in reach sees all.
    ("gestora", OthersRun, Yes),
    ("registro", OthersRun, Yes),
    ("uno", OthersRun, Absent),
    ("coord", OthersRun, Absent),
    ("sup.uno", OthersRun, No),
    // 2.5: administrators and supervisors hold meetings, the manager and others do not.
    ("gestora", Schedule, No),
    ("uno", Schedule, Yes),
    ("sup.uno", Schedule, Yes),
    ("registro", Schedule, No),
    ("coord", Schedule, No),
    ("profe", Schedule, No),
    // A meeting of `sup.uno`, to which `profe` is invited: it is theirs, and their administrator's.
    ("sup.uno", Meeting("sup.uno"), Yes),
    ("uno", Meeting("sup.uno"), Yes),
    ("profe", Meeting("sup.uno"), Yes),
    ("gestora", Meeting("sup.uno"), Absent),
    ("dos", Meeting("sup.uno"), Absent),
    ("uno", Meeting("dos"), Absent),
    ("sup.uno", Meeting("uno"), Absent),
    ("sup.dos", Meeting("sup.uno"), Absent),
    ("registro", Meeting("sup.uno"), Absent),
    ("coord", Meeting("sup.uno"), Absent),
    ("sup.uno", Invite("sup.uno", "nora"), Yes),
    ("sup.uno", Invite("sup.uno", "uno"), Yes),
    ("sup.uno", Invite("sup.uno", "gestora"), Yes),
    ("sup.uno", Invite("sup.uno", "sura"), Absent),
    ("sup.uno", Invite("sup.uno", "dos"), Absent),
    ("sup.uno", Invite("sup.uno", "sup.dos"), Absent),
    ("sup.uno", Invite("sup.uno", "ajena"), Absent),
    ("uno", Invite("sup.uno", "sura"), Yes),
    ("uno", Invite("sup.uno", "sup.uno"), Yes),
    ("uno", Invite("sup.uno", "sup.dos"), Absent),
    ("dos", Invite("sup.uno", "nora"), Absent),
    ("gestora", Invite("sup.uno", "nora"), Absent),
    ("profe", Invite("sup.uno", "nora"), No),
    // 2.3, 2.9, 14.3: who came is told to whoever holds it, and to their administrator.
    ("sup.uno", Attendance("sup.uno"), Yes),
    ("uno", Attendance("sup.uno"), Yes),
    ("uno", Attendance("uno"), Yes),
    ("dos", Attendance("sup.uno"), Absent),
    ("sup.dos", Attendance("sup.uno"), Absent),
    ("gestora", Attendance("sup.uno"), Absent),
    ("profe", Attendance("sup.uno"), No),
];

/// What succeeds, and changes what others stand on: each once, in each way on a fresh cast.
const CHANGES: &[Row] = &[
    ("gestora", AddRole(2, "view-audit", "organization"), Yes),
    // There is one of that name by now.
    ("registro", AddRole(1, "view-people", "schools"), Wrong),
    ("gestora", RenameRole("teacher"), Yes),
    ("gestora", Move("sup.uno", "dos"), Yes),
    ("gestora", Lend("profe", "administrator"), Yes),
    ("gestora", Lend("profe", "administrator"), Wrong),
    ("gestora", HandOver("uno", true), Yes),
    ("gestora", Settings, No),
    ("uno", Settings, Yes),
    ("gestora", HandOver("dos", true), No),
];

/// By a key of the API: with the powers of its role, within its schools, and of nobody's supervisors.
const KEYS: &[Row] = &[
    ("Registro", See("nora"), Yes),
    ("Registro", See("sup.dos"), Yes),
    ("Registro", See("ajena"), Absent),
    ("Registro", Settings, No),
    ("Registro", OthersRun, Yes),
    ("Registro", Meeting("sup.uno"), No),
    ("Registro", Attendance("sup.uno"), No),
    ("Coordinación@Norte", See("nora"), Yes),
    ("Coordinación@Norte", See("sura"), Absent),
    ("Coordinación@Norte", See("sup.uno"), Absent),
    ("Coordinación@Norte", See("gestora"), Absent),
    ("Coordinación@Norte", See("ajena"), Absent),
    ("Registro", Edit("nora"), No),
    ("Registro", Bulk("deactivate", "nora"), No),
    ("Coordinación@Norte", Edit("nora"), Yes),
    ("Coordinación@Norte", Edit("sura"), Absent),
    ("Coordinación@Norte", Edit("sup.uno"), Absent),
    ("Coordinación@Norte", Edit("ajena"), Absent),
    ("Coordinación@Norte", Bulk("deactivate", "nora"), No),
    ("Coordinación@Norte", Bulk("password", "nora"), Yes),
    ("Coordinación@Norte", Bulk("password", "sura"), Absent),
    ("Coordinación@Norte", Bulk("password", "ajena"), Absent),
    ("Coordinación@Norte", Settings, No),
    ("Coordinación@Norte", OthersRun, Absent),
    ("administrator", Staff, Yes),
    ("Coordinación@Norte", Directory, Yes),
    ("administrator", SendDetails("nora"), Yes),
    ("administrator", SendDetails("sup.tres"), Absent),
    ("administrator", SendDetails("tres"), Absent),
    ("administrator", SendDetails("ajena"), Absent),
    ("administrator@Norte", SendDetails("nora"), Yes),
    ("administrator@Norte", SendDetails("sura"), Absent),
    ("Registro", SendDetails("nora"), No),
    ("Coordinación@Norte", SendDetails("nora"), No),
    // 2.1: no key hands the manager's role over.
    ("administrator", HandOver("uno", true), No),
    ("Registro", HandOver("uno", true), No),
    // 2.11: a key lends where its role says so: below its own rank, to whom it outranks and reaches.
    ("Registro", Lend("profe", "supervisor"), No),
    ("administrator", Lend("profe", "supervisor"), No),
    ("Préstamos", Lend("profe", "manager"), Wrong),
    ("Préstamos", Lend("profe", "administrator"), Wrong),
    ("Préstamos", Lend("profe", "Coordinación"), Wrong),
    ("Préstamos", Lend("uno", "supervisor"), Wrong),
    ("Préstamos", Lend("gestora", "supervisor"), Wrong),
    ("Préstamos", Lend("nora", "supervisor"), Wrong),
    ("Préstamos", Lend("ajena", "supervisor"), Wrong),
    ("Préstamos", Lend("profe", "supervisor"), Yes),
    ("Préstamos", Lend("profe", "supervisor"), Wrong),
];

fn hold(cast: &Cast<'_>, way: Way, rows: &[Row]) {
    let mut wrong = Vec::new();
    for (who, deed, expected) in rows {
        let Some(found) = through(way, cast, who, *deed) else { continue };
        if found != *expected {
            wrong.push(format!("{way:?}: {who} {deed:?} is {found:?}, not {expected:?}"));
        }
        // A refused attempt on an account that was named is written down, a successful one is not (2.8).
        if let Some(whom) = deed.whom() {
            let (id, denied) = (cast.id(whom), matches!(found, No | Absent));
            let written = cast.denied(id);
            // On the command line, and where a request's address names nobody, a missing permission is said before
            // it is looked whom it is about.
            let is_named = way == Way::Console || (way == Way::Api && !matches!(deed, Edit(_)));
            let may_be_silent = !is_named && found == No;
            if (written > 0) != denied && !(may_be_silent && written == 0) {
                wrong.push(format!("{way:?}: {who} {deed:?}: {written} refused attempts in the log"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

both! {
    fn every_rule_holds_in_every_way(app: &TestApp) {
        let cast = cast(app);
        for way in WAYS {
            hold(&cast, way, TABLE);
        }
        hold(&cast, Way::Api, KEYS);
    }

    fn what_may_be_done_is_done_in_the_console(app: &TestApp) {
        hold(&cast(app), Way::Console, CHANGES);
    }

    fn what_may_be_done_is_done_on_the_command_line(app: &TestApp) {
        hold(&cast(app), Way::CommandLine, CHANGES);
    }
}
