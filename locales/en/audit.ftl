# The audit log, in the words people read; and what the examination of an installation finds.

# The page
audit-title = Audit log
audit-lead = Who did what, and when. Nobody can change or delete an entry here.
audit-when = When
audit-who = Who
audit-what = What
audit-whom = Person or item
audit-details = Details
audit-number = No.
audit-any-action = All
audit-any-of-these = All of these
audit-person = Person
audit-person-hint = Username, ID number or e-mail address
audit-from = From
audit-to = Until
audit-search = Search words
audit-filter = Filter entries
audit-clear = Clear filter
audit-download = Download as CSV
audit-older = Older
audit-newest = Newest
audit-none = No entries match.
audit-searched = Nothing found in the entries since { $when }.
audit-search-on = Search older entries
audit-of-person = All entries about this person
audit-tried = tried without permission: { $what }
audit-file = audit-log
audit-run = process: { $kind }
audit-yes = yes
audit-no = no

# Groups of actions
audit-group-people = People
audit-group-imports = Imports
audit-group-credentials = Passwords and sign-in details
audit-group-organization = Organization
audit-group-access = Access and denied attempts
audit-group-other = Other

# Actions
audit-organization-create = set up the organization
audit-organization-settings = changed settings
audit-school-add = added a school
audit-school-rename = renamed a school
audit-school-code = changed the code of a school
audit-school-remove = removed a school
audit-department-add = added a department
audit-department-rename = renamed a department
audit-department-remove = removed a department
audit-title-add = added a title
audit-title-rename = renamed a title
audit-title-remove = removed a title
audit-import-upload = uploaded a file
audit-import-ask = set the options of an import
audit-import-discard = discarded an uploaded file
audit-import-sweep = deleted uploaded files that were not imported
audit-run-stop = asked a process to stop
audit-import-apply = imported people from a file
audit-credentials-apply = generated usernames and passwords
audit-credentials-reveal = showed the password
audit-credentials-expire = ended the time in which passwords can be shown and printed
audit-slips-print = printed slips with passwords
audit-accounts-export = downloaded a list of people
audit-job-undo = undid a process
audit-names-free = made reserved usernames and e-mail addresses available again
audit-audit-export = downloaded the audit log
audit-access-denied = was denied access
audit-messages-queue = queued messages with sign-in details
audit-account-verify = confirmed that the message with the sign-in details arrived
audit-messages-send = sent sign-in details
audit-accounts-password = set the same password for several people
audit-accounts-deactivate = marked accounts inactive
audit-accounts-reactivate = marked accounts active
audit-accounts-comment = changed comments of inactive accounts
audit-accounts-role = changed the role of people
audit-accounts-school = changed the school of people
audit-accounts-department = set the department of people
audit-accounts-position = set the position of people
audit-account-show = viewed an account
audit-child-show = viewed the page of a child or advisee
audit-key-add = created an API key
audit-key-end = revoked an API key

# What stands in the details
audit-field-accounts = accounts
audit-field-accent = colour
audit-field-attempted = attempted
audit-field-changed = changed
audit-field-code = code
audit-field-columns = columns
audit-field-deactivated = marked inactive
audit-field-domain = domain
audit-field-emails = e-mail addresses
audit-field-entries = entries
audit-field-expires_at = valid until
audit-field-file = file
audit-field-files = files
audit-field-filter = selection
audit-field-format = format
audit-field-grade_style = password style of a grade
audit-field-guard_from = limit on changes: minimum number of people
audit-field-guard_share = limit on changes: share
audit-field-guardians = guardians
audit-field-keep_own = personal passwords kept
audit-field-left = not changed
audit-field-left_out = left out
audit-field-letterhead = letterhead
audit-field-locale = language
audit-field-logo = logo
audit-field-manager = manager
audit-field-messages = messages
audit-field-mode = mode
audit-field-name = name
audit-field-names = names
audit-field-new = new
audit-field-new_guardians = new guardians
audit-field-note = note
audit-field-own_replaced = personal passwords replaced
audit-field-pages = pages
audit-field-password_style = password style
audit-field-passwords = passwords
audit-field-pattern = pattern
audit-field-printable_days = days in which passwords can be printed
audit-field-reason = reason
audit-field-refused = refused
audit-field-rows = rows
audit-field-selected = selected
audit-field-sign_in_url = sign-in address
audit-field-single_sign_on = single sign-on
audit-field-size = size in bytes
audit-field-skipped = skipped
audit-field-slips = slips
audit-field-style = password style
audit-field-totals = totals
audit-field-unchanged = unchanged
audit-field-undone = undone
audit-field-username_allowed = usernames: allowed characters
audit-field-username_case = usernames: case-sensitive
audit-field-username_forbidden = usernames: forbidden characters
audit-field-username_length = usernames: maximum length
audit-field-username_pattern = usernames: pattern
audit-field-username_policy = usernames: rules
audit-field-username_scope = usernames: unique within
audit-field-username_spaces = usernames: spaces
audit-field-username_start = usernames: begin with a letter or digit
audit-field-withhold_names = former usernames and e-mail addresses are reserved
audit-field-skip_refused = refused rows skipped
audit-field-allow_large_change = large change allowed
audit-field-names_corrected = names were corrected
audit-field-renamed = people with another first and last name
audit-field-undoes = process
audit-field-credential = password
audit-field-asked = options
audit-field-usernames = usernames
audit-field-unique_ids = ID numbers
audit-field-search = search words
audit-field-address = e-mail address
audit-field-attempt = attempt
audit-field-run = process
audit-field-ids = selected one by one
audit-field-job = from process
audit-field-verified = verified
audit-field-signed_in = has signed in
audit-field-missing_email = without an e-mail address
audit-field-section_ids = sections

# What stops the page
fault-audit-date = “{ $value }” is not a date.
    .remedy = Write it like 2026-03-31.
fault-audit-filter = The audit log cannot be filtered by “{ $key }”.
    .remedy = Use actor, action, person, subject, from, to or search.
fault-audit-cursor = This page of the audit log does not exist.
    .remedy = Start from the newest entry.
fault-audit-nobody = No person named “{ $value }” was found among those you can see.
    .remedy = Check the spelling.
audit-action-name = Action
menu-audit = Audit log

# Where a log was changed from outside
fault-audit-missing = Entries { $first } to { $last } of the audit log are missing.
    .remedy = The database was changed without Llavero. Find out who has access to it, and compare with an earlier backup.
fault-audit-changed = Entry { $seq } of the audit log was changed, added or moved.
    .remedy = The database was changed without Llavero. Find out who has access to it, and compare with an earlier backup.
fault-audit-unknown-key = Entry { $seq } of the audit log is signed with a key that is not in the key file.
    .remedy = Restore the key file that belongs to this database.
fault-audit-untied = Entry { $seq } of the audit log does not connect to the previous entry: the end of the log had already been changed.
    .remedy = The database was changed without Llavero. Find out who has access to it, and compare with an earlier backup.
fault-audit-began-anew = The audit log was restarted: all earlier entries are missing.
    .remedy = The database was changed without Llavero. Find out who has access to it, and compare with an earlier backup.
fault-audit-end-unknown = The record of the last entry of the audit log is missing or was changed: entries at the end may be missing.
    .remedy = The database was changed without Llavero. Find out who has access to it, and compare with an earlier backup.
fault-audit-mark-gone = The checkpoint of entry { $seq } is not in this audit log: the database was replaced by an older one, or entries were changed.
    .remedy = The database was changed without Llavero. Find out who has access to it, and compare with an earlier backup.
fault-audit-more-breaks = { $n ->
        [one] The audit log was changed in one more place.
       *[other] The audit log was changed in { $n } more places.
    }
    .remedy = The database was changed without Llavero. Find out who has access to it, and compare with an earlier backup.
fault-audit-strays = { $n ->
        [one] There are audit log entries of one organization that does not exist.
       *[other] There are audit log entries of { $n } organizations that do not exist.
    }
    .remedy = The database was changed without Llavero. Find out who has access to it, and compare with an earlier backup.
fault-audit-mark = “{ $value }” is not a checkpoint of the audit log.
    .remedy = Copy it as `llavero doctor` printed it: a number, a colon and 24 letters and digits.

# llavero doctor
doctor-directory = Data directory
doctor-room = Free disk space
doctor-key = Key file
doctor-database = Database
doctor-schema = Database version
doctor-manager = Accounts and manager
doctor-claims = Usernames and e-mail addresses
doctor-strays = Orphaned rows
doctor-passwords = Sample of encrypted passwords
doctor-bindings = Stored passwords and their accounts
doctor-audit = Audit log
doctor-counted = { $name }: { $shown }
doctor-well = No problems found.
doctor-warnings = No errors, but there are warnings.
doctor-wrong = There are errors.
doctor-mark = Keep this line outside this server: `llavero doctor --mark { $mark }` shows later whether the database was replaced by an older one.
step-examining = Checking the installation
step-audit = Verifying the audit log
fault-doctor-directory-open = Other users of the server can open { $directory } (mode { $mode }).
    .remedy = Restrict access: chmod 700. Llavero does so when it starts, unless the directory also holds other files.
fault-doctor-file-open = { $file } is open to others (mode { $mode }).
    .remedy = Llavero closes it when it starts as the user who owns it. It may have been read until then.
fault-doctor-key-open = Other users of the server can read the key file { $file } (mode { $mode }).
    .remedy = Restrict access: chmod 600. Anyone who has read it can decrypt all temporary passwords.
fault-doctor-disk-short = Only { $megabytes } MB are free on the disk of { $directory }.
    .remedy = Free some disk space before the next large import.
fault-doctor-damaged = The database reports an error: { $what }
    .remedy = Restore your latest good backup. Do not delete the file; it may be repairable.
fault-doctor-schema-older = The database has the older version { $version }.
    .remedy = Make a backup, then start this version of Llavero once to update the database.
fault-doctor-manager-none = { $organization } has no active manager.
    .remedy = Only the server administrator can now do what the manager does.
fault-doctor-manager-several = { $organization } has { $n ->
        [one] { $n } active manager
       *[other] { $n } active managers
    }.
    .remedy = Only one is allowed: change the role of the others.
fault-doctor-usernames = { $n ->
        [one] { $n } username in the accounts does
       *[other] { $n } usernames in the accounts do
    } not match the table that keeps usernames unique.
    .remedy = Restore an earlier backup; two people might get the same username.
fault-doctor-emails = { $n ->
        [one] { $n } e-mail address in the accounts does
       *[other] { $n } e-mail addresses in the accounts do
    } not match the table that keeps addresses unique.
    .remedy = Restore an earlier backup; two people might get the same address.
fault-doctor-passwords-sealed = { $of ->
        [one] The only encrypted password cannot be decrypted with this key file ({ $n } of { $of }).
       *[other] { $n } of { $of } encrypted passwords cannot be decrypted with this key file.
    }
    .remedy = Restore the key file that belongs to this database, or generate new passwords.
fault-doctor-passwords-newest = { $n ->
        [one] The newest password of 1 person was changed or removed outside Llavero. They cannot sign in.
       *[other] The newest passwords of { $n } people were changed or removed outside Llavero. They cannot sign in.
    }
    .remedy = Give new passwords, and find out who wrote to the database.
fault-doctor-passwords-hashes = { $n ->
        [one] 1 stored password is not of the account where it stands: it was written outside Llavero, and opens nothing.
       *[other] { $n } stored passwords are not of the accounts where they stand: they were written outside Llavero, and open nothing.
    }
    .remedy = Give these people new passwords, and find out who wrote to the database.
fault-doctor-strays = { $n ->
        [one] { $n } row of the table { $table } belongs to no account.
       *[other] { $n } rows of the table { $table } belong to no account.
    }
    .remedy = Restore an earlier backup, or ask for help and attach the log.
fault-doctor-uploads = { $n ->
        [one] { $n } uploaded file is missing
       *[other] { $n } uploaded files are missing
    } in the data directory.
    .remedy = Upload the files again; `files/` may be missing in the backup.

# llavero audit
cli-audit-shown = { $shown ->
    [one] { $shown } entry.
   *[other] { $shown } entries.
}
cli-audit-more = { $shown ->
    [one] { $shown } entry;
   *[other] { $shown } entries;
} there are older ones: --before { $before }
