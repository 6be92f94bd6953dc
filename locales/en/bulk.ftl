# One change to many accounts: inactive and active, passwords, roles, schools, departments, positions.
status-accounts = change of accounts
outcome-deactivated = marked inactive
outcome-reactivated = active again
outcome-left-missing = left alone: what it had before is no longer there, or not yours to give
reason-left-missing = what it had before is no longer there, or not yours to give
outcome-left-supervisors = left alone: supervisors belong to it by now
reason-left-supervisors = supervisors belong to it by now
field-comment = comment
skipped-yourself = It is your own account
skipped-manager = It is the manager's: there is always exactly one, and the role is handed over
skipped-active = The account is active
skipped-same = It is so already
skipped-password-username = The password is its username
skipped-password-unique-id = The password is its unique ID
skipped-password-email = The password is its e-mail address, or begins it
skipped-password-birth-date = The password is the date of birth
skipped-password-short = The password is too short for this profile
skipped-username-taken = Its username belongs to another account now, or is withheld: give it another one first
skipped-email-taken = Its e-mail address belongs to another account now, or is withheld: give it another one first
skipped-has-supervisors = Supervisors belong to this administrator: give them to another one first
skipped-no-administrator = This supervisor's administrator is none any more: give them another one first
fault-bulk-changed = The directory changed since you looked, so this would now do something else.
    .remedy = Nothing was written. Look again and confirm what you see then.
fault-bulk-unsure = The same password for { $n } people: each of them could sign in as every other.
    .remedy = Nothing was written. Better let Llavero make a password for each; if you do mean this, confirm it a second time.
fault-supervisor-without-administrator = A supervisor belongs to exactly one administrator.
    .remedy = Say to whom these belong: the username or e-mail address of an administrator.
fault-password-missing = There is no password.
    .remedy = Type the new one.
run-done-accounts = { $n ->
    [one] It ended well: { $shown } account was changed.
   *[other] It ended well: { $shown } accounts were changed.
}

# the page of a change
bulk-title-password = Set the same password
bulk-title-deactivate = Mark inactive
bulk-title-reactivate = Mark active again
bulk-title-comment = Add a comment
bulk-title-role = Change the role
bulk-title-school = Change the school
bulk-title-department = Set the department
bulk-title-position = Set the position
bulk-lead-password = Everybody chosen gets this one password, as an initial password, and is signed out. To give each a password of their own, use “Give credentials”.
bulk-lead-deactivate = Inactive people cannot sign in, leave their courses and groups, and their usernames and addresses become free. Nothing about them is deleted.
bulk-lead-reactivate = They can sign in again, with the usernames and addresses they had. Where somebody else has taken those meanwhile, the account is passed over until it has others.
bulk-lead-comment = For inactive accounts: the comment takes the place of the one they have.
bulk-lead-role = What people may do comes from their role. The role of manager is handed over, never given here.
bulk-lead-school = Where usernames are unique within a school, each takes theirs along, if it is free there.
bulk-lead-department = One department for everybody chosen, or none.
bulk-lead-position = One position for everybody chosen; an empty one takes it away.
bulk-do-password = Set this password
bulk-do-deactivate = Mark inactive
bulk-do-reactivate = Mark active
bulk-do-comment = Save the comment
bulk-do-role = Change the role
bulk-do-school = Change the school
bulk-do-department = Set the department
bulk-do-position = Set the position
bulk-will-password = { $n ->
    [one] { $shown } person gets this password.
   *[other] { $shown } people get this password.
}
bulk-will-deactivate = { $n ->
    [one] { $shown } account is marked inactive.
   *[other] { $shown } accounts are marked inactive.
}
bulk-will-reactivate = { $n ->
    [one] { $shown } account is active again.
   *[other] { $shown } accounts are active again.
}
bulk-will-comment = { $n ->
    [one] { $shown } account gets this comment.
   *[other] { $shown } accounts get this comment.
}
bulk-will-role = { $n ->
    [one] { $shown } account gets this role.
   *[other] { $shown } accounts get this role.
}
bulk-will-school = { $n ->
    [one] { $shown } person moves to this school.
   *[other] { $shown } people move to this school.
}
bulk-will-department = { $n ->
    [one] The department of { $shown } person changes.
   *[other] The department of { $shown } people changes.
}
bulk-will-position = { $n ->
    [one] The position of { $shown } person changes.
   *[other] The position of { $shown } people changes.
}
bulk-password = New password
    .hint = An initial password: it can be printed and shown, like one made by Llavero. A username, an ID or a date of birth is refused.
bulk-again = The same password again
bulk-same-password = { $n ->
    [one] { $shown } person will have this password.
   *[other] { $shown } people will have the same password: each of them can sign in as any of the others, and read and write in their name.
}
bulk-sure = I know, and this is what I want
bulk-few = For more than { $n } people, the same password has to be confirmed a second time.
bulk-keep = Keep grades and attendance
    .hint = Without this they are lost for good, and do not come back when the account is active again.
bulk-comment = Comment
    .hint = For whoever reads the list of inactive accounts. It may be empty.
bulk-comment-new = Comment
    .hint = It takes the place of the old one; an empty one removes it.
bulk-restore = Restore their courses and groups
    .hint = Each comes back to what they left, as far as it still exists; with it come their grades and attendance.
bulk-to-role = New role
bulk-to-school = New school
bulk-to-department = New department
bulk-to-position = New position
    .hint = In your own words; empty takes it away.
bulk-no-department = – no department –
bulk-administrator = Their administrator
    .hint = Only for supervisors: each belongs to exactly one.
bulk-look = Look at what would happen
bulk-other-now = Something changed in the meantime, and nothing was done. This is what would happen now.
bulk-nobody = Nobody would be changed.
bulk-figure-selected = chosen
bulk-figure-changed = changed
bulk-figure-skipped = passed over
bulk-figure-own = had chosen a password of their own
bulk-back = Back to the list
bulk-undo = It runs as a whole, can be watched, has a report, and can be taken back.
bulk-first = The first of them
bulk-skipped = Passed over
bulk-who = Who
bulk-more-in-report = The report of the run names all of them.
bulk-choose-label = What else to do with those chosen
bulk-go = Go on

# inactive accounts
inactive-since = Inactive since
inactive-by = Made inactive by
inactive-comment = Comment
inactive-comment-on = Comment on { $name }
inactive-save = Save comments
audit-account-comment = comment changed
fault-comment-changed-meanwhile = Somebody else has changed this comment meanwhile.
    .remedy = Look at it again before you write another.
flash-comments = { $n ->
    [one] { $n } comment was saved.
   *[other] { $n } comments were saved.
}
bulk-one-deactivate = Mark inactive
bulk-one-reactivate = Mark active again
people-card-inactive = Inactive
inactive-kept = Grades and attendance are kept.
inactive-not-kept = Grades and attendance are not kept.

# command line
cli-bulk-question = Change { $n } accounts?
cli-bulk-next = To take it back:

# the audit log
audit-field-keep = grades and attendance are kept
audit-field-restore = courses and groups are restored
audit-field-to = becomes
