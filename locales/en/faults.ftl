# What is wrong with a value and, as `.remedy`, how to mend it. Keys: fault-<code>.

place-row = Row { $row }
place-column = column “{ $column }”

fault-locale-unknown = Llavero does not support the language “{ $value }”.
    .remedy = Use es, pt-BR or en.
fault-disk-full = The disk is full.
    .remedy = Free some disk space and run the command again; nothing was written.
fault-permission-denied = The operating system denied access.
    .remedy = Check who owns the data directory and the files named in the command, and try again.

error-not-found = The { $what } “{ $id }” does not exist.
error-internal = An unexpected error occurred. The log shows the cause.
thing-account = account
thing-job = process
thing-school = school

# Reading and mapping a file
problems-row = Row in the file
problems-what = Problem
problems-remedy = What to do
thing-file = file
thing-page = page
thing-upload = uploaded file
fault-file-empty = The file is empty.
    .remedy = Save it again in the program it comes from, and choose the new file.
fault-file-blank = The file contains only blanks.
    .remedy = Check that you chose the right file and that the list is on its first sheet.
fault-file-is-directory = This is a folder, not a file.
    .remedy = Enter the name of the file inside it.
fault-file-foreign = The file is not a table: its content is of the type { $kind }.
    .remedy = Open the list in your spreadsheet program and save it as XLSX or CSV. Renaming the file does not change its type.
fault-file-web-page = The file is a web page or XML, not a table.
    .remedy = Open it in your spreadsheet program and save it as XLSX or CSV.
fault-file-binary = The file contains no readable text.
    .remedy = Choose a CSV, XLSX, XLS or ODS file.
fault-file-too-large = The file is larger than { $limit } MB.
    .remedy = Split it, for example into one file per school.
fault-rows-too-many = The file has more than { $limit ->
        [one] { $limit } row
       *[other] { $limit } rows
    }.
    .remedy = Split it, for example into one file per school.
fault-columns-too-many = The file has more than { $limit ->
        [one] { $limit } column
       *[other] { $limit } columns
    }.
    .remedy = Delete the columns that you do not need.
fault-row-too-long = A row is longer than { $limit } MB.
    .remedy = Check that each person is on a separate line, and save the file again.
fault-heading-missing = No row with column headings was found; the list begins with “{ $first }”.
    .remedy = Add a row above it that names each column, for example: ID, First name, Last name, Email.
fault-no-rows = The file has headings (row { $line }) but no people below them.
    .remedy = Add the people below the headings and save the file.
fault-encoding-unknown = The file has a character encoding that is not supported; it seems to be { $encoding }.
    .remedy = Save the file as “CSV UTF-8” or as XLSX.
fault-encoding-mixed = The file has two character encodings: line { $line } differs from the rest.
    .remedy = Correct the accents in that line, or save the whole file again as “CSV UTF-8”.
fault-quote-open = A quotation mark opens on line { $line } and is not closed.
    .remedy = Delete it or close it on that line, and upload the file again.
fault-quote-stray = There is text after a closing quotation mark.
    .remedy = Delete the quotation mark, or write it twice ("") if it belongs to the text of the cell.
fault-row-short = The row has { $cells ->
        [one] { $cells } cell
       *[other] { $cells } cells
    }, but there are { $headings ->
        [one] { $headings } heading
       *[other] { $headings } headings
    }.
    .remedy = Add the missing cells; an empty cell also needs its separator.
fault-row-long = The row has { $cells ->
        [one] { $cells } cell
       *[other] { $cells } cells
    }, but there are only { $headings ->
        [one] { $headings } heading
       *[other] { $headings } headings
    }.
    .remedy = Delete the extra cell. If a cell contains a separator, put the cell in quotation marks.
fault-cell-too-long = The cell has more than { $limit ->
        [one] { $limit } character
       *[other] { $limit } characters
    }.
    .remedy = Shorten it.
fault-cell-nul = The cell contains zero bytes, which are not text.
    .remedy = Type the value again.
fault-cell-control = The cell contains invisible control characters.
    .remedy = Type the value again.
fault-cell-scientific = The spreadsheet shortened this number, and digits were lost.
    .remedy = Format the column as text in the spreadsheet, type the number again and save.
fault-cell-digits-lost = This number has more than fifteen digits, and spreadsheets do not keep the rest.
    .remedy = Format the column as text, type the number again and save.
fault-cell-replacement = Letters with accents were lost and appear as �.
    .remedy = Type the value again, or copy it from the original list.
fault-cell-decoded-twice = The accents are damaged; the value is probably “{ $repaired }”.
    .remedy = Correct it, or save the original list again as “CSV UTF-8”.
fault-cell-decoded-twice-secret = The accents are damaged.
    .remedy = Correct them, or save the original list again as “CSV UTF-8”.
fault-cell-error = The formula of this cell has the error { $error }.
    .remedy = Correct the formula, or replace it with the value.
fault-sheet-damaged = The spreadsheet is damaged and cannot be read.
    .remedy = Open it in your spreadsheet program, save it as a new XLSX file and choose that file.
fault-sheet-password = The spreadsheet is protected with a password.
    .remedy = Save a copy without a password and choose that file.
fault-sheet-bomb = The spreadsheet is too large when unpacked (the limit is { $limit } MB).
    .remedy = Save only the list as a new XLSX or CSV file.
fault-sheet-unreadable = The spreadsheet cannot be read: it is damaged, or reading it takes too much memory or time.
    .remedy = Open it in your spreadsheet program and save only the list as a new XLSX or CSV file.
fault-sheet-multiplied = The spreadsheet repeats rows, columns, spaces or long texts so often that it holds more than { $limit } MB.
    .remedy = Copy only the list into a new spreadsheet, or save it as CSV.
fault-collaborate-heading = Column { $position } of a Collaborate file must have exactly the heading { $right }.
    .remedy = Write { $right }; if this is not a Collaborate file, choose the format “Any other table” (--format table).
fault-collaborate-heading-missing = Column { $position } of the Collaborate file is missing: { $right }.
    .remedy = Add it with the heading { $right }; if this is not a Collaborate file, choose the format “Any other table” (--format table).
fault-collaborate-heading-extra = A Collaborate file has exactly seven columns.
    .remedy = Delete this column; if this is not a Collaborate file, choose the format “Any other table” (--format table).
fault-format-unknown = The format “{ $value }” does not exist.
    .remedy = Use one of: { $known }.
fault-map-strict = The columns of the format { $format } are fixed, so “{ $heading }” cannot be assigned by hand.
    .remedy = Remove the assignment, or choose the format “Any other table” (--format table).
fault-map-nothing = None of these columns was recognised: { $headings }.
    .remedy = Choose the field of each column, or correct the headings.
    .cli = Choose the field of each column, for example --map 'Heading=unique_id', or correct the headings.
fault-map-heading-unknown = The file has no column “{ $value }”.
    .remedy = Its columns are: { $known }.
fault-map-heading-near = The file has no column “{ $value }”.
    .remedy = Did you mean “{ $near }”? The columns are: { $known }.
fault-field-unknown = The field “{ $value }” does not exist.
    .remedy = Use one of: { $known }.
fault-field-twice = The columns “{ $first }” and “{ $second }” are both assigned to { $field }.
    .remedy = Do not use one of them, or assign it to another field.
    .cli = Do not use one of them (--map '{ $second }=ignore'), or assign it to another field.
# print
fault-template-unreadable = The template { $file } cannot be read.
    .remedy = Save it as UTF-8 text and check its permissions, or delete it to use the default template.
fault-template-broken = The template { $template } has an error in line { $line }: { $words }.
    .remedy = Correct that line, or delete the file from your template directory to use the default template.
fault-qr-too-long = The address of the sign-in page is too long for a QR code ({ $length ->
        [one] { $length } character
       *[other] { $length } characters
    }).
    .remedy = Use a shorter address.
fault-logo-too-large = The logo is larger than { $kilobytes } KB.
    .remedy = Save a smaller picture; 600 pixels wide is enough for printing.
fault-logo-unknown = The logo is not a PNG, JPEG or SVG picture.
    .remedy = Save it as PNG and try again.
# accounts
fault-field-required = The field “{ $field }” is required in this organization.
    .remedy = Fill it in, or change the username rules of the organization.
fault-account-needs-name = The person has no username and no e-mail address.
    .remedy = Enter at least one of them.
fault-username-empty = The username is empty.
    .remedy = Enter a username.
fault-username-too-long = The username “{ $value }” has { $length ->
        [one] { $length } character
       *[other] { $length } characters
    }; the maximum is { $limit }.
    .remedy = Shorten it.
fault-username-start = The username “{ $value }” begins with “{ $character }”.
    .remedy = Begin it with a letter or a digit.
fault-username-space = The username “{ $value }” contains a space that is not allowed.
    .remedy = Remove the space or replace it with a dot.
fault-username-invisible = The username “{ $value }” contains an invisible character ({ $character }).
    .remedy = Type the username again.
fault-username-character = The character “{ $character }” is not allowed in the username “{ $value }”.
    .remedy = Remove or replace it.
fault-email-empty = The e-mail address is empty.
    .remedy = Enter an address.
fault-email-at = “{ $value }” is not an e-mail address: it must contain exactly one @.
    .remedy = Enter one address, for example ana@school.edu.
fault-email-character = The character “{ $character }” is not allowed in the e-mail address “{ $value }”.
    .remedy = Check the spelling; accents and spaces are not allowed before the @.
fault-email-local = The part before the @ in “{ $value }” is not valid.
    .remedy = Check the dots: none at the beginning or the end, and no two in a row.
fault-email-domain = “{ $domain }”, after the @ in “{ $value }”, is not a valid domain.
    .remedy = Check the part after the @, for example school.edu.
fault-email-too-long = The e-mail address “{ $value }” is too long.
    .remedy = Use at most 64 characters before the @ and 254 in total.
fault-name-empty = The name is empty.
    .remedy = Enter the name.
fault-name-too-long = The name “{ $value }” has { $length ->
        [one] { $length } character
       *[other] { $length } characters
    }; the maximum is { $limit }.
    .remedy = Shorten it, or check that the column contains only names.
fault-name-character = The name “{ $value }” contains a character that is not allowed ({ $character }).
    .remedy = Type the name again.
fault-unique-id-empty = The ID number is empty.
    .remedy = Enter the number that the person has in the school’s records.
fault-unique-id-too-long = The ID number “{ $value }” is longer than { $limit ->
        [one] { $limit } character
       *[other] { $limit } characters
    }.
    .remedy = Check that you chose the right column.
fault-unique-id-character = The ID number “{ $value }” contains a character that is not allowed ({ $character }).
    .remedy = Type the ID number again.
fault-unique-id-scientific = The spreadsheet shortened the ID number to “{ $value }”, and its last digits were lost.
    .remedy = Format the column as text in the spreadsheet, enter the ID numbers again from the school’s records, and save.
fault-phone-character = The character “{ $character }” is not allowed in the phone number “{ $value }”.
    .remedy = Enter one number with digits only, and a + before the country code.
fault-phone-length = The phone number “{ $value }” has { $digits ->
        [one] { $digits } digit
       *[other] { $digits } digits
    }; a number needs 5 to 20.
    .remedy = Check the number.
fault-grade-empty = The grade is empty.
    .remedy = Enter the grade.
fault-grade-too-long = The grade “{ $value }” is longer than { $limit ->
        [one] { $limit } character
       *[other] { $limit } characters
    }.
    .remedy = Shorten it, for example to “5 B”.
fault-grade-character = The grade “{ $value }” contains a character that is not allowed ({ $character }).
    .remedy = Type the grade again.
fault-graduation-year = “{ $value }” is not a graduation year.
    .remedy = Enter a year with four digits, for example 2031.
fault-birth-date = “{ $value }” is not a date of birth.
    .remedy = Enter it as year-month-day, for example 2015-03-04.
fault-birth-date-ambiguous = “{ $value }” can be two different dates.
    .remedy = Choose whether the day or the month comes first in this file, or write year-month-day.

# usernames and passwords
fault-pattern-empty = The pattern “{ $pattern }” would give everyone the same value.
    .remedy = Add a part of the name, for example first or last in braces.
fault-pattern-too-long = The pattern is longer than { $limit ->
        [one] { $limit } character
       *[other] { $limit } characters
    }.
    .remedy = Shorten it.
fault-pattern-part = The part “{ $part }” does not exist.
    .remedy = Use first, middle, last, first1, last1, last2, f, m, l, grad_year, yy, grade, unique_id or n.
fault-pattern-brace = A brace is missing in the pattern “{ $pattern }”.
    .remedy = Write each part between two braces.
fault-pattern-character = The character “{ $character }” is not allowed in the pattern “{ $pattern }”.
    .remedy = Between the parts, use letters, digits, dots, hyphens or underscores. Enter the domain separately.
fault-pattern-counter = The counter appears twice in the pattern “{ $pattern }”.
    .remedy = Delete one of the two.
fault-credential-empty = The pattern gives no result for this person; missing: { $field }.
    .remedy = Fill in what is missing, or choose a pattern that does not need it.
fault-style-unknown = The password style “{ $value }” does not exist.
    .remedy = Use for example words:en:2:2, pronounceable:8, digits:6 or random:12:lower.
fault-style-range = A number in the password style “{ $value }” is too small or too large.
    .remedy = Use 1 to 6 words, at most 6 digits after them, or a length from 4 to 40.
fault-style-short = Passwords of the style “{ $value }” would be shorter than { $limit ->
        [one] { $limit } character
       *[other] { $limit } characters
    }.
    .remedy = Choose a longer style.
fault-style-weak = Passwords of the style “{ $value }” are too easy to guess ({ $bits ->
        [one] { $bits } bit
       *[other] { $bits } bits
    }; the minimum is { $limit }).
    .remedy = Add a word or some characters.
fault-password-short = The password has fewer than { $limit ->
        [one] { $limit } character
       *[other] { $limit } characters
    }.
    .remedy = Choose a longer one.
fault-password-long = The password has more than { $limit ->
        [one] { $limit } character
       *[other] { $limit } characters
    }.
    .remedy = Choose a shorter one.
fault-password-character = The password contains a tab, a line break or another character that is not allowed.
    .remedy = Use letters, digits, punctuation and spaces.
fault-password-username = The password is the same as the username.
    .remedy = Choose a password that other people cannot guess.
fault-password-unique-id = The password is the same as the ID number.
    .remedy = Choose a password that other people cannot guess.
fault-password-birth-date = The password is the person’s date of birth.
    .remedy = Choose a password that other people cannot guess.
why-from = From { $field }
why-missing = No { $field }
why-transliterated = Special letters were replaced with plain ones
why-cut = Shortened to { $limit ->
        [one] { $limit } character
       *[other] { $limit } characters
    }
why-separated = Separators were added to avoid an offensive word
why-in-full = Full names were used to avoid an offensive word
why-neutral = The name was left out to avoid an offensive word
why-counter = Number { $number } was added because “{ $base }” is taken
why-withheld = Number { $number } was added because “{ $base }” is reserved: it belonged to another person
strength-guessable = Weak: easy to guess
strength-fair = Fair: enough for a first sign-in soon
strength-good = Good, if wrong attempts are limited
strength-strong = Strong

# organization
fault-forbidden = Your role does not have the permission “{ $permission }”.
    .remedy = Ask a manager to do it, or to give your role that permission.
fault-organization-none = There is no organization yet.
    .remedy = Create one with: llavero init --organization "NAME"
fault-organization-several = There are several organizations here.
    .remedy = Choose one with --organization-id.
fault-job-not-undoable = This process cannot be undone: its state is “{ $state ->
        [running] in progress
        [done] completed
        [rolled-back] failed
       *[other] { $state }
    }”.
    .remedy = Only a completed process that is not itself an undo can be undone; see: llavero jobs list
fault-job-several = Several processes have an id that ends in “{ $id }”.
    .remedy = Type more characters of the id.

# settings, keys and the database
fault-config-missing = The settings file { $file } does not exist.
    .remedy = Check the path after --config.
fault-config-invalid = The setting “{ $setting }” is unknown or has a value of the wrong type.
    .remedy = See config.default.toml for all settings and their default values.
fault-key-does-not-open = A stored password cannot be decrypted with the key file of this installation.
    .remedy = Restore the llavero.key file that belongs to this database (LLAVERO_KEY_FILE sets another path), or generate new passwords.
fault-password-altered = This stored password was changed outside Llavero, so it no longer opens.
    .remedy = Give this person a new password, and tell the server administrator.
fault-password-altered-of = The stored password of { $name } was changed outside Llavero, so it no longer opens.
    .remedy = Give this person a new password, and tell the server administrator.
fault-passwords-bound-unsaid = The database was changed outside Llavero: the audit log does not say that its passwords are bound to their accounts, though they are.
    .remedy = Run `llavero doctor`, and restore the last backup that it finds nothing wrong with.
fault-key-file-damaged = { $file } is not a key file, or is damaged.
    .remedy = Restore the key file from your backup; without it, temporary passwords cannot be shown or printed.
fault-key-file-missing = The key file { $file } is missing.
    .remedy = Put it back from your backup (LLAVERO_KEY_FILE names another place). Without it no temporary password can be read and the audit log cannot be verified; Llavero makes no new key for a database that holds an organization.
fault-key-file-other = The key file does not belong to this database.
    .remedy = Put back the key file that was used with this database, or name the right database or --data-dir.
fault-key-file-lacks = The key file lacks key { $number }, which this database uses.
    .remedy = Put back the newest copy of the key file of this database. Older copies do not open everything.
fault-database-url = The database address is not valid.
    .remedy = Write it like postgres://user:password@host/name.
fault-database-busy = Another process is writing to the database.
    .remedy = Wait until it has finished and try again; see: llavero jobs list
fault-database-damaged = The database file is damaged or is not a database.
    .remedy = Restore your latest backup. Do not delete the file; it may be repairable.
fault-schema-newer = A newer version of Llavero wrote this database (schema { $version }).
    .remedy = Install that version, or restore a backup from before the upgrade.
fault-schema-other = The tables of this database are not those of any released Llavero (schema { $version }): a development version made them.
    .remedy = Use the program that made it, or restore a backup. To start again, use another --data-dir or an empty database.
fault-database-missing = There is no database { $file }.
    .remedy = Restore it from your backup, or name the right directory with --data-dir.
fault-database-unreachable = The PostgreSQL server does not respond or refuses the connection.
    .remedy = Check that it is running, and check the address, user and password in --database-url.
fault-database-read-only = The database can be read but not written.
    .remedy = Tell the server administrator, who has to check why it is read-only (a standby, a full disk, a right that is missing).
fault-database-commit-unknown = The connection to the database was lost while the change was being saved.
    .remedy = Check whether the change was saved before you repeat it.
fault-server-running = Another server of Llavero is running on { $directory } (process { $process }).
    .remedy = Stop it first, or use another --data-dir. To run several servers on one installation, use PostgreSQL.
fault-email-taken-meanwhile = One of the e-mail addresses was taken in the meantime.
    .remedy = Nothing was written. Start again: the preview will show the row.
fault-username-taken-meanwhile = One of the usernames was taken in the meantime.
    .remedy = Nothing was written. Start again: the preview will show the row.
fault-unique-id-taken-meanwhile = One of the ID numbers was taken in the meantime.
    .remedy = Nothing was written. Start again: the preview will show the row.

# import: what the rows say together and what the directory says of them
fault-plan-changed = The data changed after the preview, so the result of the import would be different now.
    .remedy = Nothing was written. Check the new preview and confirm it.
fault-guard = { $name }: { $changed } of { $of ->
        [one] { $of } person
       *[other] { $of } people
    } would change, more than the limit of { $share } %.{ $renamed ->
        [0] {""}
        [one] {" "}One person would get another first and last name.
       *[other] {" "}{ $renamed } people would get another first and last name.
    }
    .remedy = Check that this is the right file. If it is, confirm the changes.
    .cli = Check that this is the right file. If it is, run the command again with --allow-large-change.
    .api = Check that this is the right file. If it is, apply it with "allow_large_change": true.
fault-unique-id-short = The ID number “{ $value }” is shorter than the others ({ $length ->
        [one] { $length } character
       *[other] { $length } characters
    }): a spreadsheet may have removed the leading zeros.
    .remedy = Write “{ $padded }” if that is the ID number, and format the column as text before saving.
fault-unique-id-zeros = This row has the ID number “{ $value }”, but an existing person has “{ $existing }”: a spreadsheet may have removed the leading zeros.
    .remedy = Write “{ $existing }” if it is the same person, and format the column as text before saving.
fault-unique-id-twice = The ID number “{ $value }” is also in row { $other }.
    .remedy = Correct one of the ID numbers, or delete one of the rows if it is the same person.
fault-username-twice = The username “{ $value }” is also in row { $other }.
    .remedy = Give each person a different username, or leave the cell empty to generate one.
fault-email-twice = The e-mail address “{ $value }” is also in row { $other } (capital letters do not matter).
    .remedy = Correct one of the addresses or leave the cell empty. Put an address that a family shares in a column “Contact e-mail”.
fault-email-taken = The e-mail address “{ $value }” already belongs to another person.
    .remedy = Check whether it is the same person with another ID number; otherwise enter another address or leave the cell empty.
fault-username-taken = The username “{ $value }” already belongs to another person.
    .remedy = Check whether it is the same person with another ID number; otherwise enter another username or leave the cell empty to generate one.
fault-username-withheld = The username “{ $value }” is reserved because it belonged to another person.
    .remedy = Enter another username, or leave the cell empty to generate one. If the last import gave it to the wrong person, undo that import and import the corrected file.
fault-email-withheld = The e-mail address “{ $value }” is reserved because it belonged to another person.
    .remedy = Enter another address, or leave the cell empty. If the last import gave it to the wrong person, undo that import and import the corrected file.
fault-pattern-against-policy = The username pattern “{ $pattern }” contains “{ $character }”, which your username rules do not allow.
    .remedy = Change the pattern or the rules in the settings, or include a username for each person in the file.
fault-same-account = This row is about the same person as row { $other }.
    .remedy = Delete one of the two rows.
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
fault-person-without-name = The row has no name, no username and no e-mail address.
    .remedy = Fill in at least the name, or delete the row.
fault-profile-missing = The user type of the people in this file is missing.
    .remedy = Choose the user type, or add a column “User type”.
    .cli = Add the user type (--as student, teacher, guardian or staff), or a column “User type”.
fault-profile-unknown = “{ $value }” is not a user type.
    .remedy = Write student, teacher, guardian or staff.
fault-profile-differs = The user type of this person is “{ $is ->
        [staff] administrative staff
       *[other] { $is }
    }”, but the file says “{ $says ->
        [staff] administrative staff
       *[other] { $says }
    }”.
    .remedy = Check the ID number. If the person really has both user types, remove the row from this file.
fault-status-not-active = The row says “{ $value }”, but only active people can be imported.
    .remedy = Delete the row. To mark accounts inactive, select the people in the list.
fault-account-inactive = The account of this person is inactive.
    .remedy = Mark it active first, or remove the row.
fault-account-not-yours = You do not have permission to change the account in this row.
    .remedy = Remove the row, or ask a manager to import it.
fault-role-unknown = The role “{ $value }” does not exist.
    .remedy = Write one of: { $known }.
fault-role-too-high = You cannot assign this role: it is at your level or higher.
    .remedy = Ask a manager. The manager role cannot be imported, only handed over.
fault-administrator-missing = Each supervisor needs an administrator.
    .remedy = Choose the administrator, or add a column “Administrator”.
    .cli = Choose the administrator (--administrator USERNAME), or add a column “Administrator”.
fault-administrator-unknown = “{ $value }” is not an active administrator.
    .remedy = Enter the username or e-mail address of an administrator or manager.
fault-collaborate-required = This cell is required in a Collaborate file.
    .remedy = Fill it in: username, password, e-mail and role are all required.
fault-collaborate-role = The role in a Collaborate file must be S, but this row says “{ $value }”.
    .remedy = Write S (a capital letter).
fault-guardian-without-name = The guardian has a phone number but no name.
    .remedy = Fill in the guardian’s name, or delete the phone number.
fault-preferred-style = “{ $value }” is not a way to show the preferred name.
    .remedy = Write instead (in place of the first name) or brackets (in brackets after it).
fault-label-too-long = The text has more than { $max ->
        [one] { $max } character
       *[other] { $max } characters
    }.
    .remedy = Shorten it.

thing-organization = organization

# roles every organization starts with
role-manager = Manager
role-administrator = Administrator
role-supervisor = Supervisor
role-teacher = Teacher
role-staff = Administrative staff
role-guardian = Guardian
role-student = Student
# Finding people, generating and printing
fault-filter-field = The filter “{ $value }” does not exist.
    .remedy = Use one of: { $known }.
fault-filter-value = “{ $value }” is not a valid value for the filter “{ $field }”.
    .remedy = Use one of: { $known }.
fault-sort-unknown = A list cannot be sorted by “{ $value }”.
    .remedy = Use one of these, with a hyphen in front for descending order: { $known }.
fault-page-unknown = This page of the list does not exist.
    .remedy = Start from the first page.
fault-selection-too-long = You can select at most { $limit ->
        [one] { $limit } account
       *[other] { $limit } accounts
    } one by one.
    .remedy = Select them by school, section or another filter, or in several parts.
fault-school-unknown = The school “{ $value }” does not exist.
    .remedy = Check the spelling. Most similar: { $known }.
fault-department-unknown = The department “{ $value }” does not exist.
    .remedy = Check the spelling. Most similar: { $known }.
fault-section-unknown = The section “{ $value }” does not exist.
    .remedy = Check its code, and add the school if there are several. Most similar: { $known }.
fault-section-several = Several schools have a section “{ $value }”.
    .remedy = Add the school: { $known }.
fault-account-several = Several people in different schools have the username “{ $value }”.
    .remedy = Enter the ID number or e-mail address of the person.
fault-domain-missing = The domain of the new e-mail addresses is missing.
    .remedy = Enter what follows the @, for example school.example.org.
fault-domain-invalid = “{ $value }” is not a valid e-mail domain.
    .remedy = Enter only what follows the @, for example school.example.org.
fault-passwords-elsewhere = { $organization } uses single sign-on, so its passwords are not in Llavero.
    .remedy = Create and print the passwords in your identity provider.
fault-section-without-codes = The section “{ $value }” has no course code or no section code.
    .remedy = Add both codes, or print by school or by selection.
fault-folder-missing = The folder “{ $folder }” does not exist.
    .remedy = Create it, or enter another folder for the file.
skipped-inactive = The account is inactive
skipped-not-yours = Your role does not have access to this account
skipped-external = The person signs in through an external service
skipped-has-email = The person already has an e-mail address
skipped-own-password = The person has a personal password, which is kept
skipped-no-name = The data that the pattern needs is missing
left-out-own-password = The person has a personal password, which nobody can see
left-out-external = The person signs in through an external service
left-out-no-password = The person has no password yet
left-out-expired = The temporary password is too old to be printed
left-out-inactive = The account is inactive
left-out-not-yours = Your role does not have access to this account

# command line
fault-organization-exists = There is already an organization here.
    .remedy = Use another --data-dir, or add --another to create one more organization in this installation.
fault-organization-nameless = The name of the organization is empty.
    .remedy = Enter the name that the letterhead shows.
fault-data-dir-missing = There is no installation of Llavero in { $directory }.
    .remedy = Enter the right directory with --data-dir, or create an installation: llavero init --organization "Name".
fault-confirmation-needed = This needs a confirmation, but the command is not running in a terminal.
    .remedy = Nothing was written. Add --yes to confirm, or --dry-run to see a preview.
fault-problems-one-file = --problems accepts one file, but you are importing several.
    .remedy = Leave it out: a file for each import is written to the folder out.
fault-problems-is-source = The problems file { $file } is the same file that is imported.
    .remedy = Choose another file with --problems.
fault-demo-occupied = { $directory } is not empty and was not created by the demo.
    .remedy = Choose another directory with --data-dir.
fault-report-kind = The file name { $file } must end in .csv or .xlsx.
    .remedy = Choose one of the two, for example report.xlsx.
fault-disk-failed = The data could not be written to the disk: it is full, over its quota or failing.
    .remedy = Free some disk space and run the command again; nothing was written.

# The console
fault-other-site = The request came from another website or from a very old browser.
    .remedy = Open Llavero directly and try again.
fault-form-too-large = The form is too large.
    .remedy = Shorten what you typed. To upload a file, use its page.
fault-tls-half = HTTPS needs a certificate and its key, but only one of them is set.
    .remedy = Set both serve.tls_certificate and serve.tls_key, or neither.
fault-tls-unreadable = { $file } cannot be read: { $cause }.
    .remedy = Check the path, and check that Llavero has permission to read the file.
fault-tls-no-certificate = { $file } contains no certificate.
    .remedy = Set serve.tls_certificate to a PEM file with “BEGIN CERTIFICATE”, with the certificate of the site first.
fault-tls-no-key = { $file } contains no usable key.
    .remedy = Set serve.tls_key to a PEM file with “BEGIN PRIVATE KEY”, without a password.
fault-tls-refused = The certificate { $file } and the key { $key } do not match: { $cause }.
    .remedy = Use the key for which the certificate was issued.
fault-form-unreadable = The form could not be read.
    .remedy = Go back, reload the page and send it again.
fault-sign-in-refused = The username or password is not correct.
    .remedy = Check both; passwords are case-sensitive.
fault-set-up-closed = This link was already used or is no longer valid.
    .remedy = Sign in. If Llavero is not set up yet, start it again and open the link that it prints.
fault-password-not-repeated = The two passwords are not the same.
    .remedy = Type the same password in both fields.
fault-field-empty = This field is required.
    .remedy = Fill it in.
fault-listen-refused = Llavero cannot listen at { $address }: { $cause }.
    .remedy = Stop the program that uses this port, or choose another port: --listen 127.0.0.1:8081

# Importing in the console
fault-import-not-allowed = The import needs your confirmation: rows are refused, or it changes more than the limit allows.
    .remedy = Nothing was written. Go back to the preview, check it, and select the box to confirm.
fault-upload-gone = This file was already imported or discarded.
    .remedy = Upload it again if you need to.
fault-upload-none = No file was chosen.
    .remedy = Choose the file with your list.
fault-upload-broken = The upload was interrupted.
    .remedy = Nothing was saved. Upload the file again.
fault-upload-files =
    { $most ->
        [one] One file that you uploaded is waiting; no more may wait at once.
       *[other] { $most } files that you uploaded are waiting; no more may wait at once.
    }
    .remedy = Import or delete files that are waiting, then upload again.
fault-upload-bytes = Your uploaded files would take more than { $megabytes } MB together.
    .remedy = Delete files that are waiting, then upload again. Imported files stop counting after a day.
fault-upload-files-organization =
    { $most ->
        [one] One uploaded file of your organization is waiting; no more may wait at once.
       *[other] { $most } uploaded files of your organization are waiting; no more may wait at once.
    }
    .remedy = Delete those of yours that you do not need, or ask the others who import files to delete theirs.
fault-upload-bytes-organization = The uploaded files of your organization would take more than { $megabytes } MB together.
    .remedy = Delete those of yours that you do not need. If that is not enough, ask the server administrator for more space.
fault-upload-disk = The server’s disk is almost full.
    .remedy = Tell the server administrator. Nothing of the file was kept: upload it again when there is space.
fault-tick-needed = Your confirmation is required.
    .remedy = Select the box to confirm, or correct the file and upload it again.
# Settings, schools, departments, titles
thing-department = department
thing-title = title
fault-text-empty = This field is required.
    .remedy = Enter at least one letter.
fault-text-too-long = The text has { $length ->
        [one] { $length } character
       *[other] { $length } characters
    }; the maximum is { $limit }.
    .remedy = Shorten it.
fault-text-character = The text contains a line break or an invisible character.
    .remedy = Type it on one line instead of pasting it.
fault-accent-unknown = “{ $value }” is not a colour.
    .remedy = Write a # and six digits from 0 to 9 and a to f, for example #1f5f8b.
fault-accent-pale = Text in the colour { $value } on white is too hard to read.
    .remedy = Choose a darker colour; { $darker } is similar and readable.
fault-logo-pixels = The logo must be from { $least } to { $most ->
        [one] { $most } pixel
       *[other] { $most } pixels
    } wide and high.
    .remedy = Save it in another size; 600 pixels wide is enough for printing.
fault-logo-broken = The logo cannot be opened: the file is damaged or incomplete.
    .remedy = Save it again as PNG and choose that file.
fault-logo-missing = The logo file is missing or damaged: { $file }.
    .remedy = Set the logo again with `llavero settings set logo=FILE`, or remove it with `logo=`.
fault-letterhead-lines = The letterhead has { $lines ->
        [one] { $lines } line
       *[other] { $lines } lines
    }; the maximum is { $limit }.
    .remedy = Combine two lines, or delete one.
fault-sign-in-url = This is not a web address, or it is longer than { $limit ->
        [one] { $limit } character
       *[other] { $limit } characters
    }.
    .remedy = Copy it from the browser; it begins with https:// and has no spaces.
fault-setting-unknown = The setting “{ $key }” does not exist.
    .remedy = List all settings with `llavero settings show`.
fault-setting-range = “{ $value }” is not a whole number from { $least } to { $most }.
    .remedy = Enter a number in that range.
fault-setting-yes-no = “{ $value }” is neither yes nor no.
    .remedy = Write yes or no.
fault-username-policy-unknown = The username policy “{ $value }” does not exist.
    .remedy = Use school, global or collaborate.
fault-username-scope-unknown = “{ $value }” is not a scope in which usernames are unique.
    .remedy = Use school, organization or installation.
fault-username-marks = Only ASCII punctuation can be allowed or forbidden, not letters or digits.
    .remedy = Write the characters one after another, without spaces, for example .-_
fault-username-clash = { $one } and { $other } would both have the username “{ $username }”.
    .remedy = Change the username of one of them first.
fault-username-clash-elsewhere = A person in another organization already has the username “{ $username }” of { $one }.
    .remedy = Change this username first, or keep usernames unique only within the organization.
fault-entry-exists = There is already an entry named “{ $name }”.
    .remedy = Choose another name.
fault-code-taken = “{ $name }” already has the code { $code }.
    .remedy = Check both codes.
fault-entry-in-use = “{ $name }” is in use: people { $people }, sections { $sections }.
    .remedy = Move them first.

# Credentials and slips in the console
thing-section = section
fault-mode-missing = No option is selected.
    .remedy = Choose what to generate.
fault-whom-missing = No people are selected.
    .remedy = Choose a user type or another filter.
fault-credentials-unsure = This changes how many people sign in, so it needs your confirmation.
    .remedy = Select the box above to confirm.
fault-slips-nothing = There is nothing to print.
    .remedy = Select other people, or generate new passwords for these people first.
