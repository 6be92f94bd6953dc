# Importing in the console.

menu-imports = Import
imports-title = Import people
imports-lead = Import people from a file. You see a preview first; nothing is written until you confirm.
imports-past = Previous imports
imports-steps = Steps
imports-step-file = File
imports-step-columns = Columns
imports-step-check = Preview
imports-step-done = Done
imports-who = User type
    .hint = If a column of the file contains the user type, the column is used.
imports-students = Students
imports-teachers = Teachers
imports-guardians = Guardians
imports-staff = Administrative staff
imports-file-says = From the file
    .hint = A column contains the user type of each person.
imports-file = File
    .hint = Excel (XLSX, XLS), LibreOffice (ODS) or CSV, up to { $limit }.
imports-drop = Drop the file here, or choose it
imports-send = Upload file
imports-sending = Uploading the file… One moment.
imports-nothing-yet = No data is changed yet.
imports-waiting = Unfinished files
    .hint = Only you can see them. They are deleted after 7 days.
imports-continue = Continue
imports-discard = Discard
imports-discard-named = Discard { $file }
imports-may-hold = What the file can contain
    .hint = One row per person, with headings in Spanish, Portuguese or English. Only a name is required; you can add the rest later with another file.
imports-samples = Sample files
    .hint = Start from a similar file: keep the headings and replace the people.
imports-sample-students-es = Students with guardians and sections, Spanish headings
imports-sample-students-pt = Students, Portuguese headings
imports-sample-students-en = Students in Excel, English headings
imports-sample-teachers = Teachers, Spanish headings
imports-sample-collaborate = Collaborate format with its exact headings
imports-group-name = Name
imports-group-sign-in = Identity and sign-in
imports-group-place = School and section
imports-group-contact = Contact
imports-group-guardian = Guardians
imports-group-account = Account

imports-columns-title = Assign the columns
imports-columns-lead = { $file }: check the field of each column and correct it if needed.
imports-columns-wrong = Correct this before you continue:
imports-column-nameless = Column { $n } (no heading)
imports-read-title = File details
imports-read-kind = Type
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
    .hint = The headings are those of Collaborate. The file is imported completely or not at all, and all people are supervisors.
imports-format-table = Any other table
    .hint = You choose the field of each column.
imports-column = Column
imports-values = First values
imports-holds = Field
imports-hidden = Values hidden
imports-empty = empty
imports-ignore = Do not use
imports-perhaps = Perhaps “{ $field }”?
imports-left-out = { $n ->
    [one] One column will not be used: { $columns }
   *[other] { $n } columns will not be used: { $columns }
}
imports-rest = Default values
imports-administrator = Administrator of the supervisors
    .hint = Each supervisor needs one. Used for rows without an administrator.
imports-choose = Choose…
imports-school = School
    .hint = Optional. Used for rows without a school. If the school does not exist, it is created.
imports-remembered = These choices are remembered for other files with the same headings.
imports-check = Preview import
imports-other-file = Choose another file

imports-checking = Checking the file
imports-checking-lead = Comparing { $file } with the existing people. You can leave this page and return later.
imports-unusable = The file cannot be imported
imports-unusable-lead = { $file }: correct these problems.
imports-back-to-columns = Change the columns

imports-check-title = Import preview
imports-check-lead = { $n ->
    [one] { $file }: one row. Nothing has been written yet.
   *[other] { $file }: { $shown } rows. Nothing has been written yet.
}
imports-changed = The data changed in the meantime, so nothing was written.
    .hint = This is the new preview: check it and confirm it.
imports-tab-new = New
imports-tab-changed = Changed
imports-tab-unchanged = Unchanged
imports-tab-refused = Refused
imports-tab-guardians = New guardians
imports-tabs = Result for each row
imports-would = { $new ->
    [0] {$changed ->
        [one] One account will change
       *[other] { $changedshown } accounts will change
    }.
    [one] One account will be created{ $changed ->
        [0] {""}
        [one] {" "}and another will change
       *[other] {" "}and { $changedshown } will change
    }.
   *[other] { $newshown } accounts will be created{ $changed ->
        [0] {""}
        [one] {" "}and one will change
       *[other] {" "}and { $changedshown } will change
    }.
}
imports-can-undo = Afterwards there is a report, and you can undo the import.
imports-refused = { $n ->
    [one] One row cannot be imported.
   *[other] { $shown } rows cannot be imported.
}
    .hint = The reasons are below. Correct the file and upload it again.
imports-problems-get = Download refused rows (CSV)
imports-problems-file = problems
imports-skip-refused = { $n ->
    [one] Import without the refused row
   *[other] Import without the { $shown } refused rows
}
imports-names = { $n ->
    [one] One row has another first and last name than the account of its ID number, username or e-mail address.
   *[other] { $shown } rows have another first and last name than the account of their ID number, username or e-mail address.
}
    .hint = If they are other people, correct the file. If they are the same people and their names were corrected, select the box and check again.
imports-names-renamed = { $n ->
    [one] One person will get another first and last name.
   *[other] { $shown } people will get another first and last name.
}
imports-names-corrected = Yes, names are corrected in this file
imports-none-taken = No row can be imported
    .hint = The reason for each is below. Correct the file and upload it again.
imports-guard-look = This may be the wrong file: check the changes below before you confirm.
imports-allow = Yes, make these changes
imports-apply = Import
imports-no-changes = Nothing to change
    .hint = All people in the file already exist with the same data. You can discard the file.
imports-whole = This file is imported completely or not at all
    .hint = The Collaborate format requires it: correct the rows and upload the file again.
imports-again = Update preview
imports-new-places = Also to be created
    .hint = A misspelled name creates a new school or section: check these names.
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
imports-search-all = Show all
imports-found = { $n ->
    [one] { $shown } result
   *[other] { $shown } results
}
imports-not-found = No results.
imports-nobody = No people.
imports-row = Row
imports-value = Value
imports-what = Problem
imports-remedy = What to do
imports-person = Person
imports-what-changes = Changes
imports-becomes = becomes
imports-new-password = new temporary password
imports-unique-id = ID number
imports-username = Username
imports-email = E-mail
imports-phone = Phone
imports-guardian-of = Guardian of
imports-school-name = School
imports-section = Section
imports-made = generated
imports-page = Page { $page } of { $pages }
imports-page-previous = Previous
imports-page-next = Next
flash-import-discarded = File discarded. Nothing was written.
