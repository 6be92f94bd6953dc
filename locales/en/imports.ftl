# Importing in the console.

menu-imports = Import
imports-title = Import people
imports-lead = Bring your list in whatever file you have: first you see what would happen, and nothing is written until you confirm.
imports-past = Earlier imports
imports-steps = Steps
imports-step-file = File
imports-step-columns = Columns
imports-step-check = Check
imports-step-done = Done
imports-who = Who is in the file?
    .hint = If a column of the file says so, that column counts.
imports-students = Students
imports-teachers = Teachers
imports-guardians = Guardians
imports-staff = Staff
imports-file-says = The file says it
    .hint = A column says what each person is.
imports-file = The file
    .hint = Excel (XLSX, XLS), LibreOffice (ODS) or CSV, up to { $limit }.
imports-drop = Drop the file here, or choose it
imports-send = Upload and see the columns
imports-sending = Uploading the file… One moment.
imports-nothing-yet = Nothing is written to the directory yet.
imports-waiting = Unfinished files
    .hint = Only you see them. They are deleted after 7 days.
imports-continue = Continue
imports-discard = Discard
imports-discard-named = Discard { $file }
imports-may-hold = What a file may hold
    .hint = One row per person, with headings above in Spanish, Portuguese or English. A name is enough; all else is optional and can come later in another file.
imports-samples = Sample files
    .hint = Start from the one most like yours: keep the headings, replace the people.
imports-sample-students-es = Students with guardians and sections, Spanish headings
imports-sample-students-pt = Students, Portuguese headings
imports-sample-students-en = Students in Excel, English headings
imports-sample-teachers = Teachers, Spanish headings
imports-sample-collaborate = The Collaborate format, with its exact headings
imports-group-name = Name
imports-group-sign-in = Identity and sign-in
imports-group-place = School and section
imports-group-contact = Contact
imports-group-guardian = Guardians
imports-group-account = Account

imports-columns-title = What does each column hold?
imports-columns-lead = { $file }: this is what was recognised. Correct what is not right.
imports-columns-wrong = It cannot be checked like this yet:
imports-column-nameless = Column { $n } (no heading)
imports-read-title = How it was read
imports-read-kind = Kind
imports-read-encoding = Encoding
imports-read-delimiter = Separator
imports-read-tab = tab
imports-read-semicolon = semicolon
imports-read-comma = comma
imports-read-sheet = Sheet
imports-read-heading = Headings in row
imports-read-size = Size
imports-format = Format
imports-format-collaborate = Collaborate
    .hint = The headings are Collaborate's: taken as it stands, whole or not at all, and everybody is a supervisor.
imports-format-table = Any other table
    .hint = You say what each column holds.
imports-column = Column
imports-values = First values
imports-holds = Is
imports-hidden = The values are not shown
imports-empty = empty
imports-ignore = Do not use
imports-perhaps = Perhaps “{ $field }”?
imports-left-out = { $n ->
    [one] One column will not be used: { $columns }
   *[other] { $n } columns will not be used: { $columns }
}
imports-rest = The rest
imports-administrator = Administrator of the supervisors
    .hint = Each supervisor has one administrator who answers for them. Counts for rows that name none.
imports-choose = Choose…
imports-school = School of people whose row names none
    .hint = Optional. If there is none of that name, it will be made.
imports-remembered = What you choose will be remembered for later files with these same headings.
imports-check = Check
imports-other-file = Choose another file

imports-checking = Checking the file
imports-checking-lead = { $file } is being compared with the directory. You may leave this page and come back.
imports-unusable = The file cannot be checked
imports-unusable-lead = { $file }: this is what has to be corrected.
imports-back-to-columns = Change the columns

imports-check-title = Look before you import
imports-check-lead = { $n ->
    [one] { $file }: one row. Nothing has been written yet.
   *[other] { $file }: { $shown } rows. Nothing has been written yet.
}
imports-changed = The directory changed meanwhile, so nothing was written.
    .hint = This is the new preview: look at it, and confirm it if it is right.
imports-tab-new = New
imports-tab-changed = Changing
imports-tab-unchanged = Unchanged
imports-tab-refused = Refused
imports-tab-guardians = New guardians
imports-tabs = What would become of each row
imports-would = { $new ->
    [0] {$changed ->
        [one] One account will change
       *[other] { $changedshown } accounts will change
    }.
    [one] One account will be made{ $changed ->
        [0] {""}
        [one] {" "}and another will change
       *[other] {" "}and { $changedshown } will change
    }.
   *[other] { $newshown } accounts will be made{ $changed ->
        [0] {""}
        [one] {" "}and one will change
       *[other] {" "}and { $changedshown } will change
    }.
}
imports-can-undo = Afterwards you can see the report, and undo it all.
imports-refused = { $n ->
    [one] One row cannot be imported.
   *[other] { $shown } rows cannot be imported.
}
    .hint = The reason of each stands below. You can correct them in your file and upload it again.
imports-problems-get = Download the refused rows with their reasons (CSV)
imports-problems-file = problems
imports-skip-refused = { $n ->
    [one] Go on without the refused row
   *[other] Go on without the { $shown } refused rows
}
imports-names = { $n ->
    [one] One row has another first and last name than the account of its ID number, username or e-mail address.
   *[other] { $shown } rows have another first and last name than the account of their ID number, username or e-mail address.
}
    .hint = If they are other people, correct the file. If they are the same people and their names were corrected, tick the box and check again.
imports-names-renamed = { $n ->
    [one] One person will get another first and last name.
   *[other] { $shown } people will get another first and last name.
}
imports-names-corrected = Yes, names are corrected in this file
imports-none-taken = No row can be imported
imports-guard-look = This may be what you want, or the wrong file: look at the changes below before you confirm.
imports-allow = Yes, these changes are what I want
imports-apply = Import
imports-no-changes = There is nothing to change
    .hint = Everybody in the file is in the directory already, just as the file says. You can discard it.
imports-whole = This file is imported whole or not at all
    .hint = The Collaborate format asks for it: correct the rows and upload the file again.
imports-again = Check again
imports-new-places = Also to be made
    .hint = A misspelt name makes another school or section: look closely.
imports-new-schools = { $n ->
    [one] One school
   *[other] { $n } schools
}
imports-new-departments = { $n ->
    [one] One department
   *[other] { $n } departments
}
imports-new-sections = { $n ->
    [one] One section
   *[other] { $n } sections
}
imports-and-more = and { $n } more
imports-by-school = By school
imports-by-section = By section
imports-name = Name
imports-search = Search
imports-search-do = Search
imports-search-all = Show everything
imports-found = { $n ->
    [one] { $shown } result
   *[other] { $shown } results
}
imports-not-found = Nothing matches the search.
imports-nobody = There is nothing here.
imports-row = Row
imports-value = Value
imports-what = What is wrong
imports-remedy = How to mend it
imports-person = Person
imports-what-changes = What changes
imports-becomes = becomes
imports-new-password = new initial password
imports-unique-id = Unique ID
imports-username = Username
imports-email = E-mail
imports-phone = Telephone
imports-guardian-of = Guardian of
imports-school-name = School
imports-section = Section
imports-made = made
imports-page = Page { $page } of { $pages }
imports-page-previous = Previous
imports-page-next = Next
flash-import-discarded = The file was discarded. Nothing was written.
