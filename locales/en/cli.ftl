# What the command line says.

# Command line: errors
cli-value = value “{ $value }”
cli-and-more = … and { $n } more
cli-file-not-found-remedy = Check the file's name and folder.
cli-job-not-found-remedy = See the runs with `llavero jobs list`.
cli-not-found-remedy = Check how it is written.
cli-internal-remedy = When you ask for help, give the number { $id } (log: { $file }).
cli-yes-no = [y/N]
cli-interrupted-import = The import of { $file } of { $when } was interrupted; nothing of it was written. Run it again.
cli-interrupted-credentials = The generation of credentials of { $when } was interrupted; nothing of it was written. Run it again.
cli-interrupted-other = The run of { $when } was interrupted; nothing of it was written. Run it again.
cli-next = What to do next

# init
cli-init-done = “{ $name }” is ready in { $directory }.
cli-init-key = The key that protects the passwords is in { $file }. Keep a copy in a safe place: without it the initial passwords cannot be read.
cli-init-password = The manager's password:

# import
cli-preview-title =
    { $file }: { $n ->
        [one] { $shown } row
       *[other] { $shown } rows
    }
cli-read-as = Read as
cli-tab = tab
cli-delimited = separated by “{ $delimiter }”
cli-sheet = sheet “{ $sheet }”
cli-heading-row = headings in row { $row }
cli-columns = Columns
cli-column-nameless = column { $n } (without a heading)
cli-ignored = Not used
cli-ignored-perhaps = { $heading } (if it is the “{ $words }”: --map '{ $heading }={ $field }')
cli-total-new = new accounts
cli-total-changed = accounts that change
cli-total-unchanged = without a change
cli-total-refused = rows refused
cli-total-guardians = new accounts of guardians
cli-by-school = School
cli-by-section = Section
cli-column-new = new
cli-column-changed = changed
cli-column-unchanged = unchanged
cli-sections = In { $n } sections.
cli-new-schools =
    { $n ->
        [one] New school
       *[other] New schools
    }
cli-usernames = Usernames, e.g.
cli-problems =
    { $n ->
        [one] { $shown } problem
       *[other] { $shown } problems
    }
cli-problems-file = The refused rows, each with its reason, are in { $file }: correct them there and import that file.
cli-dry-run = This was a trial: nothing was written.
cli-import-question = Import { $file } like this?
cli-import-declined = Nothing was written.
cli-import-nothing = Everything was like this already: there was nothing to write.
cli-import-none-taken =
    { $n ->
        [one] The only row was refused
       *[other] All { $n } rows were refused
    }: nothing was written.
cli-import-rest-unchanged =
    { $n ->
        [one] The other row was so already
       *[other] The other { $n } rows were so already
    }: there was nothing to write.
cli-import-done =
    { $new ->
        [one] { $newshown } new account
       *[other] { $newshown } new accounts
    }, { $changed ->
        [one] { $changedshown } changed
       *[other] { $changedshown } changed
    }.
cli-import-left-out =
    { $n ->
        [one] 1 refused row was left out.
       *[other] { $n } refused rows were left out.
    }
cli-run-is = To see the report of this run, or take it back:
cli-stopped-refused =
    Nothing was written, because { $n ->
        [one] one row has a problem
       *[other] { $n } rows have problems
    }. Correct them, or run this again with --skip-refused to import the others.
cli-stopped-whole =
    Nothing was written: { $n ->
        [one] one row has a problem
       *[other] { $n } rows have problems
    }, and a Collaborate file is imported whole or not at all.
cli-stopped-file = Nothing was written: solve the problem with the file that is shown above first.
cli-stopped-guard = Nothing was written, because more would change than is usual. If that is what you want, run this again with --allow-large-change.
format-collaborate = Collaborate

# jobs
cli-jobs-none = Nothing has been run yet.
cli-job-id = Id
cli-job-whole-id = Whole id
cli-job-when = When
cli-job-finished = Ended
cli-job-what = What
cli-job-state = State
cli-job-file = File
cli-job-who = Who
status-import = import
status-credentials = credentials
status-undo = undo
status-running = running
status-done = ended well
status-rolled-back = failed; nothing was written
status-undone = taken back
outcome-created = account created
outcome-created-guardian = account of a guardian created
outcome-changed = account changed
outcome-refused = row refused
outcome-restored = as before
outcome-removed = account removed
outcome-left-not-yours = left alone: out of your reach
outcome-left-changed = left alone: changed since
outcome-left-signed-in = left alone: the person has signed in
outcome-left-credential = left alone: has another password
outcome-left-enrolled = left alone: enrolled since
outcome-left-associated = left alone: associated since
outcome-left-taken = left alone: its name or address belongs to another account
outcome-left-gone = is gone
reason-left-not-yours = is out of your reach
reason-left-changed = has been changed since
reason-left-signed-in = the person has signed in since
reason-left-credential = has been given another password since
reason-left-enrolled = has been enrolled since
reason-left-associated = has been associated since
reason-left-taken = its username or address belongs to another account now
reason-left-gone = the account is gone
cli-report-done =
    The report is in { $file }: { $n ->
        [one] { $shown } row
       *[other] { $shown } rows
    }.
cli-maintain-done =
    { $passwords ->
        [0] No password's printable time has ended
        [one] { $shownPasswords } password is not printable any more
       *[other] { $shownPasswords } passwords are not printable any more
    }; { $names ->
        [0] no withheld name has become free
        [one] { $shownNames } withheld name is free again
       *[other] { $shownNames } withheld names are free again
    }.
cli-maintain-unopened =
    { $n ->
        [one] { $shown } password could not be opened and stays as it is
       *[other] { $shown } passwords could not be opened and stay as they are
    }: the key file lacks their key. Put the lost key file back, or give those people new passwords.
cli-undo-question = Take this back ({ $what }, { $file }, { $when })?
cli-undo-done =
    { $n ->
        [one] { $shown } account is
       *[other] { $shown } accounts are
    } as before.
cli-undo-left =
    { $n ->
        [one] One account was
       *[other] { $n } accounts were
    } left as it is now:

# reports
report-line = Row
report-outcome = Outcome
report-profile = Profile
report-changes = Changes (before → after)
profile-student = student
profile-teacher = teacher
profile-guardian = guardian
profile-staff = staff

# fields
field-unique_id = unique ID
field-username = username
field-email = e-mail
field-first_name = first name
field-middle_name = middle name
field-last_name = last name
field-full_name = full name
field-preferred_name = preferred name
field-preferred_style = how the preferred name is shown
field-display_name = display name
field-title = title
field-profile = profile
field-role = role
field-school = school
field-department = department
field-position = position
field-grade_level = grade
field-graduation_year = graduation year
field-section = section
field-course = course
field-password = password
field-birth_date = date of birth
field-phone = telephone
field-contact_email = contact e-mail
field-locale = language
field-guardian_name = guardian
field-guardian_email = guardian's e-mail
field-guardian_phone = guardian's telephone
field-administrator = administrator
field-status = status
field-credential = credential

# demo
cli-demo-district = Quiet Valley District

# credentials
cli-credentials-title =
    { $n ->
        [one] { $shown } account
       *[other] { $shown } accounts
    } ({ $profile })
cli-total-passwords = new passwords
cli-total-own-replaced = of them replace one that its owner chose
cli-total-emails = new e-mail addresses
cli-total-usernames = new usernames
cli-styles = Passwords
cli-column-name = Name
cli-column-why = why
cli-credentials-question =
    { $n ->
        [one] Give 1 new password? The one there was stops working.
       *[other] Give { $n } new passwords? Those there were stop working.
    }
cli-credentials-done =
    { $passwords ->
        [one] { $passwordsshown } password changed
       *[other] { $passwordsshown } passwords changed
    }, { $emails ->
        [one] { $emailsshown } new e-mail address
       *[other] { $emailsshown } new e-mail addresses
    }.
cli-credentials-next = To print the slips, or take this run back:
cli-skipped =
    { $n ->
        [one] { $shown } account gets nothing
       *[other] { $shown } accounts get nothing
    }

# slips
cli-slips-none = There is nothing to print.
cli-slips-done =
    { $n ->
        [one] { $shown } slip
       *[other] { $shown } slips
    } on { $pages } pages:
cli-slips-left-out = Without a slip: { $n }. { $reason }.
cli-slips-no-address = The slips do not say where to sign in, because the organization has no sign-in address (`llavero settings set sign_in_url=…`).

# accounts
cli-accounts-shown =
    { $n ->
        [0] Nobody matches.
        [one] One person.
       *[other] { $shown } of { $of } people.
    }
cli-account-guardians = Guardians
cli-account-children = Children
cli-account-run = Run
status-active = active
status-inactive = deactivated
status-credential-none = none
status-credential-initial = initial
status-credential-expired = initial, no longer shown
status-credential-own = own
status-credential-external = external
outcome-password = new password
outcome-email = new e-mail address

# demo
cli-demo-loading = Importing { $file } …
cli-demo-generating = Generating addresses and passwords …
cli-demo-printing = Printing the slips …
cli-demo-title = { $name }: from the files to the keys in { $seconds } s
cli-demo-imported = { $files } files imported: { $people } people and { $guardians } guardians have an account and a username.
cli-demo-refused = { $n } wrong rows were left out, each with its reason, in the files *-problems.csv.
cli-demo-credentials = { $emails } e-mail addresses and { $passwords } new passwords for students and teachers.
cli-demo-slips = { $slips } slips to cut out, on { $pages } pages.
cli-demo-files = Where it all lies
cli-demo-sources = Source files
cli-demo-slips-file = Slips
cli-demo-problems = Refused rows
cli-demo-reports = Reports
cli-demo-console = The console of the demo
cli-demo-address = Address
cli-demo-user = User
cli-demo-password = Password
cli-demo-stop = Open it in your browser. Ctrl-C stops it; until then, other commands go in another window.
cli-demo-rows = rows
cli-column-refused = refused
outcome-skipped = passed over
cli-style = such as { $example } — { $strength } ({ $style })

# serve
cli-serve-ready = Llavero is ready: { $url }
cli-serve-set-up = Nobody has set it up yet. Open this link once to do so: { $url }
# Settings and schools
cli-settings-how = Change them with `llavero settings set KEY=VALUE`.
cli-settings-style = { $style }  (such as { $example } — { $strength })
cli-settings-same = Everything was like that already.
cli-settings-done = { $n ->
    [one] One setting changed.
   *[other] { $n } settings changed.
}
cli-settings-breaking = { $n ->
    [one] One username from before would not be allowed any more; it stays as it is:
   *[other] { $shown } usernames from before would not be allowed any more; they stay as they are:
}
cli-schools-none = There are no schools yet. Imports add the schools that they name.
cli-school-added = { $name } was added.
cli-school-changed = { $name }: changed.
cli-school-removed = { $name } was removed.
cli-column-code = code
cli-column-people = people
cli-column-sections = sections

cli-directory-shown = { $n ->
    [one] One person.
   *[other] { $shown } people.
}
cli-directory-more = There are more: --after { $id }
