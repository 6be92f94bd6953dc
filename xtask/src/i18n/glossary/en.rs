//! Words that English texts do not use.

use super::{Refused, refuse};

pub(super) const REFUSED: &[Refused] = &[
    // The glossary
    refuse("credential|credentials", "usernames and passwords, sign-in details"),
    refuse("a|an|the|this|that|one|each|every|per|of|last|no|any|which|another|next run", "process"),
    refuse("runs", "processes"),
    refuse("end|ends|ended … well", "Completed"),
    refuse("take|takes|taken|taking|took … back", "undo"),
    refuse("initial password|passwords", "temporary password"),
    refuse("=initial", "temporary"),
    refuse("own password|passwords", "personal password"),
    refuse("password|passwords of your|their|its own", "a personal password"),
    refuse("profile|profiles", "user type")
        .except_in(&[("fault-profile-missing", "the heading of a column as imports recognise it")]),
    refuse("ordinary", "rank User"),
    refuse("lend|lends|lent|lending|loan|loans", "temporary role, assign until a date"),
    refuse("unique id|ids", "ID number"),
    refuse("deactivate|deactivated|deactivates", "mark inactive, inactive"),
    refuse("namesake|namesakes", "same name"),
    refuse("over the network", "online meeting"),
    refuse("machine|machines", "server; the person: server administrator"),
    refuse("=look", "Theme"),
    refuse("language and look", "Language and theme"),
    refuse("=any", "All"),
    refuse("=everything", "All"),
    refuse("this is needed", "This field is required"),
    refuse("still you", "Confirm it's you"),
    refuse("pupil|pupils", "student"),
    refuse("telephone|telephones", "phone"),
    refuse("letter|letters", "message").only_in(&["mail-", "message", "verify-", "settings-verify"]),
    // Plain words
    refuse("whom|whomever|whoever|whosever", "who, anyone who, the person who"),
    refuse("look|looks|looked|looking after", "manage"),
    refuse("gave|give|given|gives|giving up", "release, no longer use"),
    refuse("came|come|comes by", "source"),
    refuse("pass|passed|passes over", "skip"),
    refuse("left alone", "not changed"),
    refuse("anew", "again"),
    refuse("go|goes|going|went on", "continue"),
    refuse("do it now", "a verb and its object"),
    refuse("reach|reaches", "scope, access"),
    refuse("tick|ticks|ticked|untick|unticked", "select, clear"),
    refuse("heir|heirs", "replacement role"),
    refuse("our fault", "an error on the server"),
];
