# What is wrong with a value and, as `.remedy`, how to mend it. Keys: fault-<code>.

place-row = Row { $row }
place-column = column “{ $column }”

fault-locale-unknown = “{ $value }” is not a language Llavero speaks.
    .remedy = Use es, pt-BR or en.
fault-disk-full = The disk is full.
    .remedy = Free some space and run the command again; nothing was left half done.
fault-permission-denied = The operating system does not allow it.
    .remedy = Check who owns the data directory and the files named, and try again.

error-not-found = There is no { $what } “{ $id }”.
error-internal = Something went wrong on our side; the log has the cause.
thing-account = account
thing-job = run
thing-school = school

# Reading and mapping a file
problems-row = Row in the file
problems-what = What is wrong
problems-remedy = How to mend it
thing-file = file
thing-page = page
thing-upload = uploaded file
fault-file-empty = The file is empty.
    .remedy = Save it again from the program it comes from, and choose that file.
fault-file-blank = The file has no text in it, only blanks.
    .remedy = Check that you chose the right file and that its first sheet holds the list.
fault-file-is-directory = This is a folder, not a file.
    .remedy = Name the file inside it.
fault-file-foreign = The file is not a table: by its content it is of the kind { $kind }, whatever its name says.
    .remedy = Open the list in your spreadsheet program and save it as XLSX or CSV; renaming a file does not change what it is.
fault-file-web-page = The file is a web page or XML, although it may be named like a spreadsheet.
    .remedy = Open it in your spreadsheet program and save it as XLSX or CSV.
fault-file-binary = The file holds no readable text.
    .remedy = Choose the list itself: a CSV, XLSX, XLS or ODS file.
fault-file-too-large = The file is larger than { $limit } MB.
    .remedy = Divide it, for example into one file per school.
fault-rows-too-many = The file has more than { $limit } rows.
    .remedy = Divide it, for example into one file per school.
fault-columns-too-many = The file has more than { $limit } columns.
    .remedy = Delete the columns that are not needed.
fault-row-too-long = A row is longer than { $limit } MB.
    .remedy = Check that each person stands on a line of their own, and save the file again.
fault-heading-missing = No row of headings was found; the list begins with «{ $first }».
    .remedy = Put a row above it that names each column, such as: ID, First name, Last name, Email.
fault-no-rows = There are only headings (row { $line }) and nobody beneath them.
    .remedy = Add the people below the headings and save the file.
fault-encoding-unknown = The characters are written in an encoding that cannot be read here; it seems to be { $encoding }.
    .remedy = Save the file as «CSV UTF-8» or as XLSX.
fault-encoding-mixed = The file mixes two encodings: line { $line } is not written like the rest.
    .remedy = Correct the accents of that line, or save the whole file again as «CSV UTF-8».
fault-quote-open = A quotation mark opens on line { $line } and is not closed, so the rows after it cannot be told apart.
    .remedy = Delete it or close it on that line, and load the file again.
fault-quote-stray = There is text after a closing quotation mark.
    .remedy = Write a quotation mark inside a cell twice (""), or delete it.
fault-row-short = The row has { $cells } cells, and there are { $headings } headings.
    .remedy = Add what is missing; an empty cell still needs its delimiter.
fault-row-long = The row has { $cells } cells, and there are only { $headings } headings.
    .remedy = Perhaps a delimiter stands inside a cell: put that cell between quotation marks, or delete the extra cell.
fault-cell-too-long = The cell has more than { $limit } characters.
    .remedy = Shorten it.
fault-cell-nul = The cell holds zero bytes, which no text has.
    .remedy = Type the value anew.
fault-cell-control = The cell holds invisible control characters.
    .remedy = Type the value anew.
fault-cell-scientific = A spreadsheet shortened this number, and its digits are lost.
    .remedy = In the spreadsheet give the column the format «Text», type the number anew and save.
fault-cell-digits-lost = This number has more than fifteen digits, and a spreadsheet does not keep the rest.
    .remedy = Give the column the format «Text», type the number anew and save.
fault-cell-replacement = Letters with accents were lost: � stands in their place.
    .remedy = Type the value anew, or take it from the original list.
fault-cell-decoded-twice = The accents are broken; it should probably say «{ $repaired }».
    .remedy = Correct it, or save the original list again as «CSV UTF-8».
fault-cell-decoded-twice-secret = The accents are broken.
    .remedy = Correct it, or save the original list again as «CSV UTF-8».
fault-cell-error = The formula of this cell failed: { $error }.
    .remedy = Correct the formula, or type the value in its place.
fault-sheet-damaged = The spreadsheet is damaged and cannot be read.
    .remedy = Open it in your spreadsheet program, save it as a new XLSX file and choose that one.
fault-sheet-password = The spreadsheet is protected with a password.
    .remedy = Save a copy without a password and choose that one.
fault-sheet-bomb = Unpacked, the spreadsheet would be larger than allowed ({ $limit } MB).
    .remedy = Save only the list as a new XLSX or CSV file.
fault-collaborate-heading = Column { $position } of a Collaborate file must be headed { $right }, in English and exactly so.
    .remedy = Write { $right }; if it is not a Collaborate file, choose the format «table».
fault-collaborate-heading-missing = Column { $position } of a Collaborate file is missing: { $right }.
    .remedy = Add it, headed { $right }; if it is not a Collaborate file, choose the format «table».
fault-collaborate-heading-extra = A Collaborate file has seven columns and no others.
    .remedy = Delete this column; if it is not a Collaborate file, choose the format «table».
fault-format-unknown = There is no format «{ $value }».
    .remedy = Use one of: { $known }.
fault-map-strict = The columns of the format { $format } are fixed; «{ $heading }» cannot be mapped by hand.
    .remedy = Leave the mapping out, or choose the format «table».
fault-map-nothing = No column was recognised among: { $headings }.
    .remedy = Say what each column holds, or correct the headings.
    .cli = Say what the columns are, for example --map 'Heading=unique_id', or correct the headings.
fault-map-heading-unknown = The file has no column «{ $value }».
    .remedy = Its columns are: { $known }.
fault-map-heading-near = The file has no column «{ $value }».
    .remedy = Did you mean «{ $near }»? Its columns are: { $known }.
fault-field-unknown = There is no field «{ $value }».
    .remedy = Use one of: { $known }.
fault-field-twice = Both «{ $first }» and «{ $second }» are read as { $field }.
    .remedy = Choose one of the two columns, and leave the other out or give it another field.
    .cli = Say which one to leave out: --map '{ $second }=ignore', or give it another field.
# print
fault-template-unreadable = The template { $file } cannot be read.
    .remedy = Save it as UTF-8 text, check who may read it, or remove it to use ours.
fault-template-broken = The template { $template } has an error in line { $line }: { $words }.
    .remedy = Mend that line, or remove the file from your template directory to use ours.
fault-qr-too-long = The address of the sign-in page is too long for a QR code ({ $length } characters).
    .remedy = Use a shorter address.
fault-logo-too-large = The logo is larger than { $kilobytes } KB.
    .remedy = Save it smaller; 600 pixels wide is plenty for print.
fault-logo-unknown = The logo is neither a PNG, a JPEG nor an SVG picture.
    .remedy = Save it as PNG and try again.
# accounts
fault-field-required = The field “{ $field }” is missing; this organization requires it.
    .remedy = Fill it in, or change the username policy of the organization.
fault-account-needs-name = The person has neither a username nor an e-mail address.
    .remedy = Give at least one of the two.
fault-username-empty = The username is empty.
    .remedy = Type a username.
fault-username-too-long = The username “{ $value }” has { $length } characters; at most { $limit } are allowed.
    .remedy = Shorten it.
fault-username-start = The username “{ $value }” begins with “{ $character }”.
    .remedy = Let it begin with a letter or a digit.
fault-username-space = The username “{ $value }” has a space, or two in a row, where none is allowed.
    .remedy = Take the space out or put a dot in its place.
fault-username-invisible = The username “{ $value }” holds a character that cannot be seen ({ $character }).
    .remedy = Type the username again by hand.
fault-username-character = The character “{ $character }” is not allowed in the username “{ $value }”.
    .remedy = Take it out or put another in its place.
fault-email-empty = The e-mail address is empty.
    .remedy = Type an address.
fault-email-at = “{ $value }” is not one e-mail address: it needs exactly one @.
    .remedy = Write one address per cell, such as ana@school.edu.
fault-email-character = The character “{ $character }” cannot stand in the e-mail address “{ $value }”.
    .remedy = Check how the address is spelled; before the @ there are no accents and no spaces.
fault-email-local = What stands before the @ in “{ $value }” is incomplete.
    .remedy = Check the dots: none at the beginning, none at the end, no two in a row.
fault-email-domain = “{ $domain }”, after the @ in “{ $value }”, is not the name of a mail domain.
    .remedy = Check the part after the @, such as school.edu.
fault-email-too-long = The e-mail address “{ $value }” is too long.
    .remedy = Use at most 64 characters before the @ and 254 in all.
fault-name-empty = The name is empty.
    .remedy = Type the name.
fault-name-too-long = The name “{ $value }” has { $length } characters; at most { $limit } are allowed.
    .remedy = Shorten it, or check that the column holds only names.
fault-name-character = The name “{ $value }” holds a character that is not text ({ $character }).
    .remedy = Type the name again by hand.
fault-unique-id-empty = The unique ID is empty.
    .remedy = Fill in the id that the person has in the school's records.
fault-unique-id-too-long = The unique ID “{ $value }” is longer than { $limit } characters.
    .remedy = Check that the right column was chosen.
fault-unique-id-character = The unique ID “{ $value }” holds a character that is not text ({ $character }).
    .remedy = Type the id again by hand.
fault-unique-id-scientific = The spreadsheet has shortened the unique ID to “{ $value }”, so its last digits are lost.
    .remedy = Format the column as text in the spreadsheet, enter the ids again from the records, and save.
fault-phone-character = The character “{ $character }” cannot stand in the phone number “{ $value }”.
    .remedy = Write one number per cell, with digits only and a + before the country code.
fault-phone-length = The phone number “{ $value }” has { $digits } digits; 5 to 20 are needed.
    .remedy = Check the number.
fault-grade-empty = The grade is empty.
    .remedy = Type the grade.
fault-grade-too-long = The grade “{ $value }” is longer than { $limit } characters.
    .remedy = Shorten it, for instance to “5 B”.
fault-grade-character = The grade “{ $value }” holds a character that is not text ({ $character }).
    .remedy = Type the grade again by hand.
fault-graduation-year = “{ $value }” is not a graduation year.
    .remedy = Write a year with four digits, such as 2031.
fault-birth-date = “{ $value }” is not a date of birth.
    .remedy = Write year-month-day, such as 2015-03-04.
fault-birth-date-ambiguous = “{ $value }” can be read as two different dates.
    .remedy = Say whether the day or the month comes first in this file, or write year-month-day.

# usernames and passwords
fault-pattern-empty = The pattern “{ $pattern }” would give everybody the same value.
    .remedy = Put in a part of the name, such as first or last in braces.
fault-pattern-too-long = The pattern is longer than { $limit } characters.
    .remedy = Shorten it.
fault-pattern-part = There is no part called “{ $part }”.
    .remedy = Use first, middle, last, first1, last1, last2, f, m, l, grad_year, yy, grade, unique_id or n.
fault-pattern-brace = A brace in the pattern “{ $pattern }” has no counterpart.
    .remedy = Write each part between two braces.
fault-pattern-character = The character “{ $character }” is not allowed in the pattern “{ $pattern }”.
    .remedy = Between the parts use letters, digits, dots, hyphens or underscores; the domain is given apart.
fault-pattern-counter = The counter stands twice in the pattern “{ $pattern }”.
    .remedy = Leave one of the two.
fault-credential-empty = Nothing could be made of this person's data; missing: { $field }.
    .remedy = Fill in what is missing, or choose a pattern that does without it.
fault-style-unknown = There is no password style “{ $value }”.
    .remedy = Use for instance words:en:2:2, pronounceable:8, digits:6 or random:12:lower.
fault-style-range = A number in the password style “{ $value }” is too small or too large.
    .remedy = Use 1 to 6 words, at most 6 digits after them, or a length from 4 to 40.
fault-style-short = Passwords of the style “{ $value }” would be shorter than { $limit } characters.
    .remedy = Choose a longer style.
fault-style-weak = Passwords of the style “{ $value }” are too easy to guess ({ $bits } bits; { $limit } are required).
    .remedy = Add a word or some characters.
fault-password-short = The password has fewer than { $limit } characters.
    .remedy = Choose a longer one.
fault-password-long = The password has more than { $limit } characters.
    .remedy = Choose a shorter one.
fault-password-character = The password holds a tab, a line break or another character that cannot be typed.
    .remedy = Use letters, digits, punctuation and spaces.
fault-password-username = The password is the same as the username.
    .remedy = Choose one that others cannot guess.
fault-password-unique-id = The password is the same as the unique ID.
    .remedy = Choose one that others cannot guess.
fault-password-birth-date = The password is the person's date of birth.
    .remedy = Choose one that others cannot guess.
why-from = From { $field }
why-missing = There is no { $field }
why-transliterated = Letters were made plain
why-cut = Cut to { $limit } characters
why-separated = Separators were added so that no rude word comes about
why-in-full = Whole names were taken so that no rude word comes about
why-neutral = The name was left out so that no rude word comes about
why-counter = Number { $number }, because “{ $base }” is taken
why-withheld = Number { $number }, because “{ $base }” was somebody else's once and is withheld
strength-guessable = Easy to guess: somebody with patience finds it
strength-fair = Enough for a first sign-in soon after
strength-good = Good, as long as wrong attempts are limited
strength-strong = Strong

# organization
fault-forbidden = Your role does not include “{ $permission }”.
    .remedy = Ask a manager to do it, or to give your role that permission.
fault-organization-none = There is no organization yet.
    .remedy = Make one with: llavero init --organization "NAME"
fault-organization-several = There are several organizations here.
    .remedy = Say which with --organization-id.
fault-job-not-undoable = This run cannot be undone: its state is “{ $state }”.
    .remedy = Only a run that is done, and is not itself an undo, can be undone; see: llavero jobs list
fault-job-several = Several runs end in “{ $id }”.
    .remedy = Type more of the id.

# settings, keys and the database
fault-config-missing = The settings file { $file } is not there.
    .remedy = Check the path after --config.
fault-config-invalid = The setting “{ $setting }” is unknown or has a value of the wrong kind.
    .remedy = config.default.toml lists every setting with its default.
fault-key-does-not-open = A stored password cannot be opened with the key file of this installation.
    .remedy = Restore the llavero.key that belongs to this database (LLAVERO_KEY_FILE names another place), or give new passwords.
fault-key-file-damaged = { $file } is not a key file, or is damaged.
    .remedy = Put back the key file from your backup; without it the initial passwords cannot be shown or printed.
fault-database-url = The database address cannot be understood.
    .remedy = It looks like postgres://user:password@host/name.
fault-database-busy = Another run is writing to the database.
    .remedy = Wait until it has ended and try again; see: llavero jobs list
fault-database-damaged = The database file is damaged or is not a database.
    .remedy = Restore your latest backup; do not delete the file, it may still be mended.
fault-database-unreachable = The PostgreSQL server cannot be reached or refuses the connection.
    .remedy = Check that it runs, and the address, user and password in --database-url.
fault-email-taken-meanwhile = Somebody took one of the e-mail addresses while this was running.
    .remedy = Nothing was written. Run it again: the preview will name the row.
fault-username-taken-meanwhile = Somebody took one of the usernames while this was running.
    .remedy = Nothing was written. Run it again: the preview will name the row.
fault-unique-id-taken-meanwhile = Somebody took one of the unique IDs while this was running.
    .remedy = Nothing was written. Run it again: the preview will name the row.

# import: what the rows say together and what the directory says of them
fault-plan-changed = The directory changed since the preview, so this import would now do something else.
    .remedy = Nothing was written. Look at the new preview and confirm that one.
fault-guard = { $name }: { $changed } of { $of } would change, more than the { $share } % allowed at once.{ $renamed ->
        [0] {""}
        [one] {" "}One person would get another first and last name.
       *[other] {" "}{ $renamed } people would get another first and last name.
    }
    .remedy = Check that it is the right file. If it is, confirm that these changes are right.
    .cli = Check that it is the right file. If it is, run it again with --allow-large-change.
    .api = Check that it is the right file. If it is, apply it with "allow_large_change": true.
fault-unique-id-short = “{ $value }” is shorter than the other IDs ({ $length } characters): a spreadsheet may have removed its leading zeros.
    .remedy = Write “{ $padded }” if that is the ID, and format the column as text before saving.
fault-unique-id-zeros = There is a person with the ID “{ $existing }”, and this row says “{ $value }”: a spreadsheet may have removed the leading zeros.
    .remedy = Write “{ $existing }” if it is the same person, and format the column as text before saving.
fault-unique-id-twice = The ID “{ $value }” stands in row { $other } as well.
    .remedy = Give each person their own ID, or delete one of the two rows if it is the same person.
fault-username-twice = The username “{ $value }” stands in row { $other } as well.
    .remedy = Give each person their own username, or leave the cell empty and one is made.
fault-email-twice = The e-mail address “{ $value }” stands in row { $other } as well (capital letters do not count).
    .remedy = An address can belong to one person only: correct one of them or leave the cell empty. A family's shared address goes in a column “Contact e-mail”.
fault-email-taken = The e-mail address “{ $value }” already belongs to somebody else.
    .remedy = Check whether it is the same person under another ID; otherwise write another address or leave the cell empty.
fault-username-taken = The username “{ $value }” already belongs to somebody else.
    .remedy = Check whether it is the same person under another ID; otherwise write another username or leave the cell empty and one is made.
fault-username-withheld = The username “{ $value }” was somebody else's once, and is withheld so that nobody inherits it.
    .remedy = Write another username, or leave the cell empty and one is made. If it was given to the wrong person by the last import, undo that import and import the corrected file.
fault-email-withheld = The e-mail address “{ $value }” was somebody else's once, and is withheld so that nobody inherits their mail.
    .remedy = Write another address, or leave the cell empty. If it was given to the wrong person by the last import, undo that import and import the corrected file.
fault-pattern-against-policy = The pattern of usernames, “{ $pattern }”, puts “{ $character }” into them, which your own rules for usernames do not allow.
    .remedy = Change the pattern or the rules in the settings of your organization; or give everybody a username in the file.
fault-same-account = This row is about the same person as row { $other }.
    .remedy = Keep one of the two rows.
fault-another-person = { $field ->
        [unique_id] The ID number “{ $value }” belongs to { $is }
        [username] The username “{ $value }” belongs to { $is }
       *[other] The e-mail address “{ $value }” belongs to { $is }
    }, and this row says { $says }. Is this another person?
    .remedy = If so, correct the { $field ->
        [unique_id] ID number
        [username] username
       *[other] e-mail address
    } in this row. If it is the same person and the name was corrected, confirm that names are corrected in this import.
    .cli = If so, correct the { $field ->
        [unique_id] ID number
        [username] username
       *[other] e-mail address
    } in this row. If it is the same person and the name was corrected, run the command again with --names-corrected.
    .api = If so, correct the { $field ->
        [unique_id] ID number
        [username] username
       *[other] e-mail address
    } in this row. If it is the same person and the name was corrected, set "names_corrected" to true with PATCH /imports/ID.
fault-running-number = This column counts 1, 2, 3 …, and its numbers belong to other people. Is it a running number, not the ID number of each person?
    .remedy = If it is, set the column to “Do not use” and check the file again.
    .cli = If it is, leave the column out: --map '{ $column }=ignore'.
    .api = If it is, set the column to "ignore" with PATCH /imports/ID.
fault-guardian-two-names = In this file, the e-mail address “{ $value }” belongs to two guardians: { $one } and { $other }. Are they two people?
    .remedy = If so, leave the address with one of them only. If it is one person, write the name the same way in every row.
fault-username-in-schools = Several accounts have the username “{ $value }”: { $schools }{ $without ->
        [0] {""}
       *[other] {" "}(and one account without a school)
    }.
    .remedy = Add a column with the school, or with the ID number of each person.
fault-course-without-section = { $n ->
        [one] One row names a course without a section
       *[other] { $shown } rows name a course without a section
    }: nobody is enrolled in it.
    .remedy = Add a column with the section to enroll them. Everything else is imported.
fault-role-out-of-reach = You may not create or change accounts with this role: they belong to another administrator.
    .remedy = Choose another role, or ask a manager.
fault-person-without-name = The row has neither a name nor a username nor an e-mail address.
    .remedy = Fill in at least the name, or delete the row.
fault-profile-missing = Nothing says whether the people of this file are students, teachers, guardians or staff.
    .remedy = Say what the people of the file are, or add a column “Profile”.
    .cli = Add --as student (or teacher, guardian, staff), or a column “Profile”.
fault-profile-unknown = “{ $value }” is none of student, teacher, guardian and staff.
    .remedy = Write one of those four.
fault-profile-differs = This person is in the directory as “{ $is }”, and the file says “{ $says }”.
    .remedy = Check the unique ID; if the person really has both parts, leave them out of this file.
fault-status-not-active = The row says “{ $value }”; an import takes active people only.
    .remedy = Delete the row; accounts are marked inactive one by one or in bulk in the directory, where that can be undone.
fault-account-inactive = The account of this person is inactive.
    .remedy = Make it active again first, or leave the row out.
fault-account-not-yours = You may not change the account this row is about.
    .remedy = Leave the row out, or ask a manager to import it.
fault-role-unknown = There is no role “{ $value }”.
    .remedy = Write one of: { $known }.
fault-role-too-high = You may not give this role: it is as high as your own, or higher.
    .remedy = Ask a manager; the role of manager is handed over, never imported.
fault-administrator-missing = A supervisor needs an administrator.
    .remedy = Choose one, or name one in a column “Administrator”.
    .cli = Name one with --administrator USERNAME, or in a column “Administrator”.
fault-administrator-unknown = There is no active administrator “{ $value }”.
    .remedy = Write the username or e-mail address of an administrator or manager.
fault-collaborate-required = A Collaborate upload needs a value here.
    .remedy = Fill in the cell: username, password, e-mail and role are all required.
fault-collaborate-role = The role of a Collaborate upload is S, and this row says “{ $value }”.
    .remedy = Write S (a capital letter).
fault-guardian-without-name = There is a guardian's telephone without a name.
    .remedy = Fill in the guardian's name, or empty the telephone.
fault-preferred-style = “{ $value }” is no way of showing a preferred name.
    .remedy = Write instead (in place of the first name) or brackets (in brackets after it).
fault-label-too-long = The text has more than { $max } characters.
    .remedy = Shorten it.

thing-organization = organization

# roles every organization starts with
role-manager = Manager
role-administrator = Administrator
role-supervisor = Supervisor
role-teacher = Teacher
role-staff = Staff
role-guardian = Guardian
role-student = Student
# Finding people, generating and printing
fault-filter-field = There is no filter called “{ $value }”.
    .remedy = Use one of these: { $known }.
fault-filter-value = “{ $value }” is nothing that the filter “{ $field }” knows.
    .remedy = Use one of these: { $known }.
fault-sort-unknown = A list cannot be sorted by “{ $value }”.
    .remedy = Use one of these, with a hyphen before it for the reverse order: { $known }.
fault-page-unknown = There is no such page of this list.
    .remedy = Start from its first page.
fault-selection-too-long = More than { $limit } accounts are listed one by one.
    .remedy = Choose them by school, section or another filter, or in several parts.
fault-school-unknown = There is no school called “{ $value }”.
    .remedy = Write its name as the directory has it. Most similar: { $known }.
fault-department-unknown = There is no department called “{ $value }”.
    .remedy = Write its name as the directory has it. Most similar: { $known }.
fault-section-unknown = There is no section called “{ $value }”.
    .remedy = Write its code as the directory has it, and name its school if there are several. Most similar: { $known }.
fault-section-several = Several schools have a section “{ $value }”.
    .remedy = Name the school as well: { $known }.
fault-account-several = Several people have the username “{ $value }”, in different schools.
    .remedy = Name the person by unique ID or e-mail address.
fault-domain-missing = The domain of the new e-mail addresses is missing.
    .remedy = Give what stands after the @, such as school.example.org.
fault-domain-invalid = “{ $value }” is not a domain that mail can be sent to.
    .remedy = Give only what stands after the @, such as school.example.org.
fault-passwords-elsewhere = { $organization } signs in through its own identity provider, which holds the passwords.
    .remedy = Make and print them there; Llavero does not have them.
fault-section-without-codes = The section “{ $value }” lacks a course code or a section code.
    .remedy = Give it both, or print by school or by selection.
fault-folder-missing = There is no folder “{ $folder }”.
    .remedy = Make the folder, or name another one for the file.
skipped-inactive = The account is inactive
skipped-not-yours = Your role does not reach this account
skipped-external = Signs in through another service
skipped-has-email = Has an e-mail address already
skipped-own-password = Chose their own password, which stays
skipped-no-name = Nothing that the pattern asks for is known of this person
left-out-own-password = Chose their own password, which nobody can see
left-out-external = Signs in through another service
left-out-no-password = Has no password yet
left-out-expired = The initial password is too old to be printed
left-out-inactive = The account is inactive
left-out-not-yours = Your role does not reach this account

# command line
fault-organization-exists = There is an organization here already.
    .remedy = Use another --data-dir or, if you really want one more in this installation, add --another.
fault-organization-nameless = The organization's name is empty.
    .remedy = Give the name that its letterhead shows.
fault-data-dir-missing = There is no installation of Llavero in { $directory }.
    .remedy = Name the right directory with --data-dir, or make one: llavero init --organization "Name".
fault-confirmation-needed = Somebody must confirm this, and nobody is there to answer.
    .remedy = Nothing was written. If you are sure, add --yes; to see first what would happen, --dry-run.
fault-problems-one-file = --problems names one file, and there are several to import.
    .remedy = Leave it out: each gets one of its own in the folder out.
fault-problems-is-source = The problems file { $file } would be the file that is imported.
    .remedy = Name another one with --problems.
fault-demo-occupied = { $directory } is not empty and was not made by the demo.
    .remedy = Name another directory with --data-dir; that one is left alone.
fault-report-kind = The name { $file } ends neither in .csv nor in .xlsx.
    .remedy = Choose one of the two, for example report.xlsx.
fault-disk-failed = The disk did not take what was to be written: it is full, its quota is used up, or it is failing.
    .remedy = Make room and run this again; nothing is half written.

# The console
fault-other-site = This was asked from another site, or by a very old browser.
    .remedy = Open Llavero itself and try there.
fault-form-too-large = The form is larger than is accepted.
    .remedy = Shorten what you typed. Files are uploaded on a page of their own.
fault-tls-half = HTTPS needs the certificate and its key, and only one of them was named.
    .remedy = Set serve.tls_certificate and serve.tls_key, or neither.
fault-tls-unreadable = { $file } cannot be read: { $cause }.
    .remedy = Check the path, and that whoever runs Llavero may read the file.
fault-tls-no-certificate = { $file } holds no certificate.
    .remedy = Set serve.tls_certificate to a PEM file with “BEGIN CERTIFICATE”, the site's own first.
fault-tls-no-key = { $file } holds no key that can be used.
    .remedy = Set serve.tls_key to a PEM file with “BEGIN PRIVATE KEY”, without a password.
fault-tls-refused = The certificate { $file } and the key { $key } do not work together: { $cause }.
    .remedy = Use the key that the certificate was asked for with.
fault-form-unreadable = The form did not arrive as it should.
    .remedy = Go back, reload the page and send it again.
fault-sign-in-refused = That name and password do not belong together.
    .remedy = Check both; capital letters count in the password. If you share your username with somebody in another school, use your e-mail address.
fault-set-up-closed = This link has been used, or is an old one.
    .remedy = Sign in; if nobody has set Llavero up yet, start it again and use the link it prints.
fault-password-not-repeated = The two passwords are not the same.
    .remedy = Type the same password in both fields.
fault-field-empty = This is needed.
    .remedy = Fill it in.
fault-listen-refused = Nothing can listen at { $address }: { $cause }.
    .remedy = Stop what listens there already, or choose another port: --listen 127.0.0.1:8081

# Importing in the console
fault-import-not-allowed = The import needs your word: rows are refused, or much more than usual would change.
    .remedy = Nothing was written. Go back to the preview, look at what it says, and tick the box if you agree.
fault-upload-gone = This file has been imported or discarded already.
    .remedy = Nothing more was written. Upload it again if need be.
fault-upload-none = No file was chosen.
    .remedy = Choose the file with your list.
fault-upload-broken = The file did not arrive whole.
    .remedy = Nothing of it was kept. Upload it again.
fault-tick-needed = This needs your word.
    .remedy = Tick the box if you agree, or correct the file and upload it again.
# Settings, schools, departments, titles
thing-department = department
thing-title = title
fault-text-empty = It is empty.
    .remedy = Write at least one letter.
fault-text-too-long = The text has { $length } characters, more than the { $limit } there is room for.
    .remedy = Shorten it.
fault-text-character = There is a line break or an invisible character in the text.
    .remedy = Type it by hand on one line instead of pasting it.
fault-accent-unknown = “{ $value }” is not a colour.
    .remedy = Write it like #1f5f8b: a # and six digits from 0 to 9 and a to f.
fault-accent-pale = Nobody could read text in the colour { $value } on white.
    .remedy = Take a darker one; { $darker } is the same colour and can be read.
fault-logo-pixels = The logo must be from { $least } to { $most } pixels wide and high.
    .remedy = Save it in another size; 600 pixels wide is enough for printing.
fault-logo-broken = The logo cannot be opened: the file is damaged or cut short.
    .remedy = Save it again as PNG and try that.
fault-logo-missing = The logo is not where it was put: { $file }.
    .remedy = Set it again with `llavero settings set logo=FILE`, or take it away with `logo=`.
fault-letterhead-lines = The letterhead has { $lines } lines; there is room for { $limit }.
    .remedy = Put two lines together, or leave one out.
fault-sign-in-url = It is not the address of a web page, or it is longer than { $limit } characters.
    .remedy = Copy it from the browser; it begins with https:// and has no spaces.
fault-setting-unknown = There is no setting “{ $key }”.
    .remedy = See all of them with `llavero settings show`.
fault-setting-range = “{ $value }” is not a whole number from { $least } to { $most }.
    .remedy = Write a number within these limits.
fault-setting-yes-no = “{ $value }” is neither yes nor no.
    .remedy = Write yes or no.
fault-username-policy-unknown = There is no username policy “{ $value }”.
    .remedy = Use school, global or collaborate.
fault-username-scope-unknown = “{ $value }” does not say within what usernames are unique.
    .remedy = Use school, organization or installation.
fault-username-marks = Only ASCII punctuation can be allowed or forbidden; letters and digits are always letters and digits.
    .remedy = Write the characters one after the other, without spaces, like .-_
fault-username-clash = { $one } and { $other } would both be “{ $username }”.
    .remedy = Change the username of one of them first.
fault-username-clash-elsewhere = Somebody in another organization has the username “{ $username }” of { $one }.
    .remedy = Change this username first, or keep usernames unique within the organization only.
fault-entry-exists = There is one already: “{ $name }”.
    .remedy = Choose another name.
fault-code-taken = “{ $name }” has the code { $code } already.
    .remedy = Check both codes.
fault-entry-in-use = “{ $name }” is not empty: people { $people }, sections { $sections }.
    .remedy = Move them elsewhere first.

# Credentials and slips in the console
thing-section = section
fault-mode-missing = Nobody said what is to be made.
    .remedy = Choose one of the three.
fault-whom-missing = Nobody said whose credentials.
    .remedy = Choose who it is about.
fault-credentials-unsure = So much is changed that it has to be confirmed.
    .remedy = Tick the box above if it is what you want.
fault-slips-nothing = There is nobody to print for.
    .remedy = Choose others, or give these people new passwords first.
