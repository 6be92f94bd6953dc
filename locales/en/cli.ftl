# What the command line says.

# Command line: errors
cli-value = value “{ $value }”
cli-and-more = … and { $n } more
cli-file-not-found-remedy = Check the file name and the folder.
cli-job-not-found-remedy = List the processes with `llavero jobs list`.
cli-not-found-remedy = Check the spelling.
cli-internal-remedy = If you ask for help, quote the number { $id } (log: { $file }).
cli-yes-no = [y/N]
cli-interrupted-import = The import of { $file } of { $when } was interrupted; nothing was written. Start it again.
cli-interrupted-credentials = The process of { $when } that generated usernames and passwords was interrupted; nothing was written. Start it again.
cli-interrupted-other = The process of { $when } was interrupted; nothing was written. Start it again.
cli-next = Next steps

# init
cli-init-done = “{ $name }” was created in { $directory }.
cli-init-key = The key that protects the passwords is in { $file }. Keep a copy in a safe place: without it, temporary passwords cannot be read.
cli-init-password = The manager’s password:
cli-upgrading = The database is of an older version of Llavero (schema { $from }). It is being upgraded to schema { $to }; if this is interrupted, nothing is lost.

# import
cli-preview-title =
    { $file }: { $n ->
        [one] { $shown } row
       *[other] { $shown } rows
    }
cli-read-as = Format
cli-tab = tab
cli-delimited = separated by “{ $delimiter }”
cli-sheet = sheet “{ $sheet }”
cli-heading-row = headings in row { $row }
cli-columns = Columns
cli-column-nameless = column { $n } (no heading)
cli-ignored = Not used
cli-ignored-perhaps = { $heading } (if this is the “{ $words }”: --map '{ $heading }={ $field }')
cli-total-new = new
cli-total-changed = changed
cli-total-unchanged = unchanged
cli-total-refused = refused
cli-total-guardians = new (guardians)
cli-by-school = School
cli-by-section = Section
cli-column-new = new
cli-column-changed = changed
cli-column-unchanged = unchanged
cli-sections = { $n ->
    [one] In one section.
   *[other] In { $n } sections.
}
cli-new-schools =
    { $n ->
        [one] New school
       *[other] New schools
    }
cli-usernames = Usernames, for example
cli-problems =
    { $n ->
        [one] { $shown } problem
       *[other] { $shown } problems
    }
cli-problems-file = The refused rows and their errors are in { $file }: correct them there and import that file.
cli-dry-run = This was a preview: nothing was written.
cli-import-question = Import { $file }?
cli-import-declined = Nothing was written.
cli-import-nothing = Nothing to change: the data is already up to date.
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
        [one] 1 refused row was skipped.
       *[other] { $n } refused rows were skipped.
    }
cli-run-is = To see the report of this process, or undo it:
cli-stopped-refused =
    Nothing was written, because { $n ->
        [one] one row has a problem. Correct it, or add --skip-refused to import the other rows.
       *[other] { $n } rows have problems. Correct them, or add --skip-refused to import the other rows.
    }
cli-stopped-whole =
    Nothing was written, because { $n ->
        [one] one row has a problem
       *[other] { $n } rows have problems
    }. A Collaborate file is imported completely or not at all.
cli-stopped-file = Nothing was written: solve the problem with the file that is shown above first.
cli-stopped-guard = Nothing was written, because the file changes more accounts than the limit allows. If the changes are right, add --allow-large-change.
format-collaborate = Collaborate

# jobs
cli-jobs-none = There are no processes yet.
cli-job-id = Id
cli-job-whole-id = Full id
cli-job-when = Started
cli-job-finished = Finished
cli-job-what = Process
cli-job-state = State
cli-job-file = File
cli-job-who = Started by
status-import = import
status-credentials = usernames and passwords
status-undo = undo
status-running = in progress
status-done = completed
status-rolled-back = failed; nothing was written
status-undone = undone
outcome-created = account created
outcome-created-guardian = guardian account created
outcome-changed = account changed
outcome-refused = row refused
outcome-restored = restored
outcome-removed = account removed
outcome-left-not-yours = not changed: you do not have access to it
outcome-left-changed = not changed: changed since
outcome-left-signed-in = not changed: the person has signed in
outcome-left-credential = not changed: the password has changed since
outcome-left-enrolled = not changed: added to a section since
outcome-left-associated = not changed: guardian or advisor added since
outcome-left-taken = not changed: the username or e-mail address belongs to another account
outcome-left-gone = no longer exists
reason-left-not-yours = you do not have access to it
reason-left-changed = it has changed since
reason-left-signed-in = the person has signed in since
reason-left-credential = the password has changed since
reason-left-enrolled = the person was added to a section since
reason-left-associated = a guardian or advisor was added since
reason-left-taken = the username or e-mail address now belongs to another account
reason-left-gone = the account no longer exists
cli-report-done =
    The report is in { $file }: { $n ->
        [one] { $shown } row
       *[other] { $shown } rows
    }.
cli-maintain-done =
    { $passwords ->
        [0] All temporary passwords can still be printed
        [one] { $shownPasswords } password can no longer be printed
       *[other] { $shownPasswords } passwords can no longer be printed
    }; { $names ->
        [0] no reserved name became available
        [one] { $shownNames } reserved name became available
       *[other] { $shownNames } reserved names became available
    }.
cli-maintain-unopened =
    { $n ->
        [one] { $shown } password could not be decrypted and was not changed
       *[other] { $shown } passwords could not be decrypted and were not changed
    }: their key is missing in the key file. Restore the key file, or give these people new passwords.
cli-undo-question = Undo this process ({ $what }, { $file }, { $when })?
cli-undo-done =
    { $n ->
        [one] { $shown } account was
       *[other] { $shown } accounts were
    } restored.
cli-undo-left =
    { $n ->
        [one] One account was
       *[other] { $n } accounts were
    } not changed:

# reports
report-line = Row
report-outcome = Result
report-profile = User type
report-changes = Changes (before → after)
profile-student = student
profile-teacher = teacher
profile-guardian = guardian
profile-staff = administrative staff

# fields
field-unique_id = ID number
field-username = username
field-email = e-mail
field-first_name = first name
field-middle_name = middle name
field-last_name = last name
field-full_name = full name
field-preferred_name = preferred name
field-preferred_style = display of the preferred name
field-display_name = display name
field-title = title
field-profile = user type
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
field-phone = phone
field-contact_email = contact e-mail
field-locale = language
field-guardian_name = guardian
field-guardian_email = guardian’s e-mail
field-guardian_phone = guardian’s phone
field-administrator = administrator
field-status = status
field-credential = password status

# demo
cli-demo-district = Quiet Valley District

# credentials
cli-credentials-title =
    { $n ->
        [one] { $shown } account
       *[other] { $shown } accounts
    } ({ $profile })
cli-total-passwords = with a new password
cli-total-own-replaced = whose personal password is replaced
cli-total-emails = with a new e-mail address
cli-total-usernames = with a new username
cli-styles = Passwords
cli-column-name = Name
cli-column-why = Reason
cli-credentials-question =
    { $n ->
        [one] Generate 1 new password? The current one stops working.
       *[other] Generate { $n } new passwords? The current ones stop working.
    }
cli-credentials-done =
    { $passwords ->
        [one] { $passwordsshown } password changed
       *[other] { $passwordsshown } passwords changed
    }, { $emails ->
        [one] { $emailsshown } new e-mail address
       *[other] { $emailsshown } new e-mail addresses
    }.
cli-credentials-next = To print the slips, or undo this process:
cli-skipped =
    { $n ->
        [one] { $shown } account skipped
       *[other] { $shown } accounts skipped
    }

# slips
cli-slips-none = There is nothing to print.
cli-slips-done =
    { $n ->
        [one] { $shown } slip
       *[other] { $shown } slips
    } on { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    }:
cli-slips-left-out = Without a slip: { $n }. { $reason }.
cli-slips-no-address = The slips do not say where to sign in. Set the sign-in address with `llavero settings set sign_in_url=…`.
cli-slips-no-logo = The slips are without the logo, because its file was lost (`llavero settings set logo=…`).

# accounts
cli-accounts-shown =
    { $n ->
        [0] No people match.
        [one] One person.
       *[other] { $shown } of { $of } people.
    }
cli-account-guardians = Guardians
cli-account-children = Children
cli-account-run = Process
status-active = active
status-inactive = inactive
status-credential-none = no password
status-credential-initial = temporary
status-credential-expired = temporary, no longer shown
status-credential-own = personal
status-credential-external = external
outcome-password = new password
outcome-email = new e-mail address

# demo
cli-demo-loading = Importing { $file } …
cli-demo-generating = Generating e-mail addresses and passwords …
cli-demo-printing = Printing the slips …
cli-demo-title = { $name }: from files to slips in { $seconds } s
cli-demo-imported =
    { $files ->
        [one] { $files } file imported
       *[other] { $files } files imported
    }: accounts and usernames for { $people ->
        [one] { $people } person
       *[other] { $people } people
    } and { $guardians ->
        [one] { $guardians } guardian
       *[other] { $guardians } guardians
    }.
cli-demo-refused =
    { $n ->
        [one] { $n } row with an error was skipped
       *[other] { $n } rows with errors were skipped
    }; see the files *-problems.csv.
cli-demo-credentials =
    { $emails ->
        [one] { $emails } e-mail address
       *[other] { $emails } e-mail addresses
    } and { $passwords ->
        [one] { $passwords } new password
       *[other] { $passwords } new passwords
    } for students and teachers.
cli-demo-slips =
    { $slips ->
        [one] { $slips } slip
       *[other] { $slips } slips
    } on { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    }, ready to cut.
cli-demo-files = Files
cli-demo-sources = Source files
cli-demo-slips-file = Slips
cli-demo-problems = Refused rows
cli-demo-reports = Reports
cli-demo-console = The console of the demo
cli-demo-address = Address
cli-demo-user = Username
cli-demo-password = Password
cli-demo-stop = Open the address in your browser. Press Ctrl-C to stop; until then, type other commands in another window.
cli-demo-rows = rows
cli-column-refused = refused
outcome-skipped = skipped
cli-style = for example { $example } — { $strength } ({ $style })

# serve
cli-serve-ready = Llavero is ready: { $url }
cli-serve-set-up = Llavero is not set up yet. Open this link to set it up; it works once: { $url }
# Settings and schools
cli-settings-how = Change them with `llavero settings set KEY=VALUE`.
cli-settings-style = { $style }  (for example { $example } — { $strength })
cli-settings-same = No settings changed.
cli-settings-done = { $n ->
    [one] One setting changed.
   *[other] { $n } settings changed.
}
cli-settings-breaking = { $n ->
    [one] One existing username does not follow the new rules; it is kept:
   *[other] { $shown } existing usernames do not follow the new rules; they are kept:
}
cli-schools-none = There are no schools yet. Imports add the schools named in the file.
cli-school-added = { $name } added.
cli-school-changed = { $name } changed.
cli-school-removed = { $name } removed.
cli-column-code = code
cli-column-people = people
cli-column-sections = sections

cli-directory-shown = { $n ->
    [one] One person.
   *[other] { $shown } people.
}
cli-directory-more = There are more: --after { $id }
