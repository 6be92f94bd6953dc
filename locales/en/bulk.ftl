# One change to many accounts: inactive and active, passwords, roles, schools, departments, positions.
status-accounts = change of accounts
outcome-deactivated = marked inactive
outcome-reactivated = active again
outcome-left-not-yours = left alone: your role does not reach it
reason-left-not-yours = your role does not reach it
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
