# One change to many accounts: inactive and active, passwords, roles, schools, departments, positions.
status-accounts = change of accounts
outcome-deactivated = marked inactive
outcome-reactivated = marked active
outcome-left-missing = not changed: the previous value no longer exists, or you may not assign it
reason-left-missing = the previous value no longer exists, or you may not assign it
outcome-left-supervisors = not changed: the account now has supervisors
reason-left-supervisors = the account now has supervisors
field-comment = comment
skipped-yourself = This is your own account
skipped-manager = This is the manager’s account: the manager role can only be handed over
skipped-active = The account is active
skipped-same = It already has this value
skipped-password-username = The password is the same as the username
skipped-password-unique-id = The password is the same as the ID number
skipped-password-email = The password is the e-mail address or its first part
skipped-password-birth-date = The password is the date of birth
skipped-password-short = The password is too short for this user type
skipped-username-taken = The username is reserved or now belongs to another account: change it first
skipped-email-taken = The e-mail address is reserved or now belongs to another account: change it first
skipped-has-supervisors = Supervisors are assigned to this administrator: assign them to another administrator first
skipped-no-administrator = The administrator of this supervisor no longer has that role: assign another administrator first
fault-bulk-changed = The data changed after the preview, so the result would be different now.
    .remedy = Nothing was written. Check the new preview and confirm it.
fault-bulk-unsure = { $n ->
        [one] The same password would be set for { $n } person.
       *[other] The same password would be set for { $n } people: each of them could sign in as any of the others.
    }
    .remedy = Nothing was written. Generate a different password for each person, or confirm this a second time.
fault-supervisor-without-administrator = Each supervisor needs an administrator.
    .remedy = Enter the username or e-mail address of the administrator.
fault-password-missing = The password is missing.
    .remedy = Type the new password.
run-done-accounts = { $n ->
    [one] Completed: { $shown } account was changed.
   *[other] Completed: { $shown } accounts were changed.
}

# the page of a change
bulk-title-password = Set the same password
bulk-title-deactivate = Mark inactive
bulk-title-reactivate = Mark active
bulk-title-comment = Add comment
bulk-title-role = Set role
bulk-title-school = Set school
bulk-title-department = Set department
bulk-title-position = Set position
bulk-lead-password = All selected people get this temporary password and are signed out. To give each person a different password, use “Generate passwords”.
bulk-lead-deactivate = Inactive people cannot sign in. They leave their courses and groups, and their usernames and e-mail addresses become available. No data is deleted.
bulk-lead-reactivate = The people can sign in again with their previous usernames and e-mail addresses. Accounts whose username or address now belongs to another person are skipped.
bulk-lead-comment = For inactive accounts. The new comment replaces the old one.
bulk-lead-role = The role decides what people may do. The manager role cannot be set here, only handed over.
bulk-lead-school = Where usernames are unique within a school, people keep their username if it is available in the new school.
bulk-lead-department = Sets one department for all selected people, or removes it.
bulk-lead-position = Sets one position for all selected people. Leave it empty to remove the position.
bulk-do-password = Set password
bulk-do-deactivate = Mark inactive
bulk-do-reactivate = Mark active
bulk-do-comment = Save comment
bulk-do-role = Set role
bulk-do-school = Set school
bulk-do-department = Set department
bulk-do-position = Set position
bulk-will-password = { $n ->
    [one] { $shown } person will get this password.
   *[other] { $shown } people will get this password.
}
bulk-will-deactivate = { $n ->
    [one] { $shown } account will be marked inactive.
   *[other] { $shown } accounts will be marked inactive.
}
bulk-will-reactivate = { $n ->
    [one] { $shown } account will be marked active.
   *[other] { $shown } accounts will be marked active.
}
bulk-will-comment = { $n ->
    [one] { $shown } account will get this comment.
   *[other] { $shown } accounts will get this comment.
}
bulk-will-role = { $n ->
    [one] { $shown } account will get this role.
   *[other] { $shown } accounts will get this role.
}
bulk-will-school = { $n ->
    [one] { $shown } person will move to this school.
   *[other] { $shown } people will move to this school.
}
bulk-will-department = { $n ->
    [one] The department of { $shown } person will change.
   *[other] The department of { $shown } people will change.
}
bulk-will-position = { $n ->
    [one] The position of { $shown } person will change.
   *[other] The position of { $shown } people will change.
}
bulk-password = New password
    .hint = A temporary password that can be shown and printed. It cannot be the username, the ID number or the date of birth.
bulk-again = Repeat the password
bulk-same-password = { $n ->
    [one] { $shown } person will have this password.
   *[other] { $shown } people will have the same password: each of them can sign in as any of the others.
}
bulk-sure = Yes, set the same password for all of them
bulk-few = { $n ->
    [one] For more than { $n } person, the same password must be confirmed a second time.
   *[other] For more than { $n } people, the same password must be confirmed a second time.
}
bulk-keep = Keep grades and attendance
    .hint = If you do not select this, they are permanently lost, even if the account becomes active again.
bulk-comment = Comment
    .hint = Optional. It appears in the list of inactive accounts.
bulk-comment-new = Comment
    .hint = It replaces the old comment. Leave it empty to remove the comment.
bulk-restore = Restore courses and groups
    .hint = People return to their previous courses and groups that still exist, with their grades and attendance.
bulk-to-role = New role
bulk-to-school = New school
bulk-to-department = New department
bulk-to-position = New position
    .hint = Free text. Leave it empty to remove the position.
bulk-no-department = – no department –
bulk-administrator = Administrator
    .hint = Only for supervisors: each supervisor has one administrator.
bulk-look = Preview changes
bulk-other-now = The data changed in the meantime, and nothing was written. This is the new preview.
bulk-nobody = Nothing would change.
bulk-figure-selected = selected
bulk-figure-changed = to change
bulk-figure-skipped = skipped
bulk-figure-own = with a personal password
bulk-back = Back to the list
bulk-undo = Afterwards there is a report, and you can undo the changes.
bulk-first = First accounts
bulk-skipped = Skipped
bulk-who = Show who
bulk-more-in-report = The report of the process lists all of them.
bulk-choose-label = Other actions for the selected people
bulk-go = Continue

# inactive accounts
inactive-since = Inactive since
inactive-by = Marked inactive by
inactive-comment = Comment
inactive-comment-on = Comment on { $name }
inactive-save = Save comments
audit-account-comment = changed the comment
fault-comment-changed-meanwhile = Another person changed this comment in the meantime.
    .remedy = Read it before you write a new one.
flash-comments = { $n ->
    [one] { $n } comment saved.
   *[other] { $n } comments saved.
}
bulk-one-deactivate = Mark inactive
bulk-one-reactivate = Mark active
people-card-inactive = Inactive
inactive-kept = Grades and attendance are kept.
inactive-not-kept = Grades and attendance are not kept.

# command line
cli-bulk-question = { $n ->
    [one] Change { $n } account?
   *[other] Change { $n } accounts?
}
cli-bulk-next = To undo it:

# the audit log
audit-field-keep = grades and attendance kept
audit-field-restore = courses and groups restored
audit-field-to = new value
