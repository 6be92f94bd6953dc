# Settings and my account.

# The settings
menu-settings = Settings
settings-save = Save changes
flash-settings-same = No settings changed.
settings-nothing = nothing
settings-yes = yes
settings-no = no
fault-setting-changed = Another person changed this in the meantime: from “{ $seen }” to “{ $now }”.
    .remedy = Save again to overwrite it, or enter the new value.
fault-logo-changed = Another person changed the logo in the meantime.
    .remedy = This is the current logo. To replace it, choose your picture again.
fault-logo-none = No file was chosen.
    .remedy = Choose a picture (PNG or JPEG) first.

# The organization
settings-organization = Organization
    .lead = Name, language and appearance on screens and printed slips.
settings-name = Name
    .hint = Appears at the top of every page and every printed sheet.
settings-locale = Language
    .hint = For printed pages and messages. Each person can choose another language for the screen.
settings-url = Sign-in address
    .hint = Printed on the slips with a QR code. Copy it from the browser, with https:// in front. Leave it empty if there is none.
settings-letterhead = Letterhead
    .hint = Up to four lines below the name: address, phone, motto.
settings-accent = Colour
    .hint = For buttons, links and letterheads. White text on it must be readable.
settings-accent-good = Easy to read: the contrast with white is { $ratio } to 1 (4.5 is enough).
settings-logo = Logo
    .hint = PNG or JPEG, at most 1 MB; 600 pixels wide is enough for printing. Appears on every page and every letterhead.
settings-logo-now = Current logo
settings-logo-file = Picture
settings-logo-put = Save logo
settings-logo-remove = Remove logo

# Schools, departments, titles
settings-schools = Schools
    .lead = The buildings of the organization. Imports add the schools named in the file.
settings-lists = Departments and titles
    .lead = Two lists to choose from. Imports add the entries named in the file.
settings-school-title = Schools
settings-school-hint = Choose a school to rename it, change its code or remove it.
settings-school-none = There are no schools yet.
settings-school-add = Add school
settings-department-title = Departments
settings-department-hint = For teachers and administrative staff, for example Primary or Sciences.
settings-department-none = There are no departments yet.
settings-department-add = Add department
settings-title-title = Titles
settings-title-hint = Forms of address, for example Ms. or Dr.
settings-title-none = There are no titles yet.
settings-title-add = Add title
settings-entry-name = Name
settings-entry-code = Code
    .hint = The official number of the school. Files can use it instead of the name.
settings-entry-code-field = Official code (optional)
settings-entry-code-save = Save code
settings-entry-people = People
settings-entry-sections = Sections
settings-entry-add = Add
settings-entry-rename = Rename
    .hint = Its people do not change. A file with the old name creates a new entry.
settings-entry-remove = Remove
    .hint = It is not in use. You can add it again at any time.
settings-entry-remove-do = Remove entry
settings-entry-in-use = It cannot be removed while it is in use: people { $people }, sections { $sections }.
flash-entry-added = “{ $name }” added.
flash-entry-renamed = New name of “{ $name }” saved.
flash-entry-code = Code of “{ $name }” saved.
flash-entry-removed = “{ $name }” removed.

# Usernames
settings-usernames = Usernames
    .lead = Rules for usernames, the pattern for new ones, and former usernames.
settings-policy = Username rules
    .hint = Existing usernames do not change. If two of them would be the same under the new rules, nothing is saved and both are shown.
settings-policy-global =
    .hint = Up to 64 characters, including spaces; case-sensitive. For services that require it.
settings-policy-collaborate = Blackboard Collaborate
    .hint = Unique everywhere. Username, password, e-mail address and role are required.
settings-policy-custom = Custom rules
    .hint = Choose each rule yourself.
settings-scope = Usernames are unique within
    .hint = The larger the scope, the more usernames get a number, for example ana.garcia2.
settings-scope-school = one school
settings-scope-organization = all schools of the organization
settings-scope-installation = all organizations on this server
settings-length = Maximum length
    .unit = characters
settings-spaces = Allow spaces
    .hint = One at a time, not at the beginning or the end.
settings-case = Case-sensitive
    .hint = “Ana” and “ana” are then two different usernames.
settings-start = Must begin with a letter or a digit
    .hint = Some services require it.
settings-marks-are = Other characters
settings-marks-allowed = only these characters are allowed
settings-marks-forbidden = all characters except these are allowed
settings-marks = Characters
    .hint = One after another, without spaces, for example .-_
fault-username-clashes = Some usernames would be the same under the new rules, so nothing was saved.
    .remedy = They are listed above: change one of each pair first.
settings-clashes = Usernames that would be the same
settings-more = and { $n } more
settings-pattern = Pattern for new usernames
    .hint = Words in braces are filled in for each person; dots, hyphens and letters between them are kept. A number is added if the username is taken.
settings-pattern-field = Pattern
settings-pattern-parts = Parts of the pattern
settings-pattern-one = the first of the first names or surnames
settings-pattern-all = all first names or surnames
settings-pattern-initial = the initial
settings-pattern-id = the ID number
settings-pattern-year = the graduation year, with four or two digits
settings-pattern-number = position of the number; otherwise it is added at the end
settings-pattern-examples = Examples with five of your people
settings-pattern-person = Person
settings-pattern-username = Username
settings-pattern-nobody = When there are people, five examples appear here.
settings-withhold = Former usernames and e-mail addresses
    .hint = Messages for the previous person may still arrive; the next person with the same address could read them.
settings-withhold-off = Available at once
    .hint = Another Ana García may get them on the same day.
settings-withhold-years = Reserved for some years
    .hint = Only the previous person can get them in the meantime.
settings-withhold-for = Reserved for
    .unit = years
settings-withhold-forever = Reserved permanently
    .hint = The safest choice. Over the years, more usernames get a number.

# Passwords
settings-passwords = Passwords
    .lead = The style of temporary passwords, and how long they can be printed.
settings-styles = Password style by user type
    .hint = Each option shows an example that nobody gets, and its strength. Styles that are too weak are not offered.
settings-grades = Password style by grade
    .hint = Younger students may need shorter passwords.
settings-grade-same = Same as all students
settings-grade-new = Add grade
settings-grade = Grade
    .hint = Exactly as in your files.
settings-grade-style = Password style
settings-printable = Printing
settings-printable-days = Temporary passwords can be shown and printed for
    .hint = After that the passwords still work, but nobody can see them. If one is lost, generate a new one.
    .unit = days
settings-style-pronounceable = { $n ->
    [one] One pronounceable letter
   *[other] { $n } pronounceable letters
}
settings-style-digits = { $n ->
    [one] One digit
   *[other] { $n } digits
}
settings-style-random = { $n ->
    [one] One random character
   *[other] { $n } random characters
}
settings-style-words = { $words ->
    [one] One word
   *[other] { $words } words
}
settings-style-words-digits = { $words ->
    [one] One word
   *[other] { $words } words
} and { $digits ->
    [one] one digit
   *[other] { $digits } digits
}

# Imports
settings-imports = Imports
    .lead = When an import asks for confirmation.
settings-guard = Limit on changes
    .why = Last year’s list, or a file with shifted columns, changes almost everyone at once. The import then stops, shows the changes and asks for confirmation.
settings-guard-share = Stop if more than this share would change
    .hint = Of the people of one school, one role or one section.
settings-guard-from = Only if at least
    .hint = Otherwise small groups would stop every import.
    .unit = people would change

# Single sign-on
settings-single-sign-on = Single sign-on
    .lead = Where passwords come from.
settings-sso = How do people sign in?
settings-sso-no = With passwords from Llavero
    .hint = Llavero generates, prints and manages the passwords.
settings-sso-yes = With our identity provider
    .hint = For example Google or Microsoft, which manages the passwords. Llavero generates and prints no passwords; slips say where to sign in.

# My account
menu-me = My account
me-who = Account details
me-name = Name
me-identifier = Username or e-mail address
me-role = Role
me-organization = Organization
me-look = Language and theme
    .hint = Only for this browser.
me-password = My password
    .hint = A new password signs you out of all other browsers. Only you know it.
me-password-old = Current password
me-password-new = New password
me-password-repeated = Repeat the new password
me-password-do = Change password
me-password-elsewhere = You sign in with your organization’s identity provider: change the password there.
me-sessions = Active sessions
    .hint = If you do not recognise a session, end it and change your password.
me-session-this = this browser
me-session-seen = last used { $seen }, since { $began }
me-session-end = End session
me-session-end-of = End session in { $browser }
me-sessions-end-others = End all other sessions
me-browser-unknown = Unknown program
flash-me-password = Password changed. All other sessions were ended.
flash-me-ended = Session ended.
flash-me-ended-others = All other sessions were ended.
fault-password-wrong = The password is not correct.
    .remedy = Type the password that you sign in with; passwords are case-sensitive.
fault-password-same = The new password is the same as the old one.
    .remedy = Choose another password.
fault-password-changed-meanwhile = Your password was changed a moment ago in another session.
    .remedy = Sign in again with the new password.
fault-operator-no-account = The server administrator has no account in Llavero.
    .remedy = Sign in with an account.

flash-settings-saved = { $n ->
    [one] Changes saved: one setting was changed.
   *[other] Changes saved: { $n } settings were changed.
}
settings-breaking = { $n ->
    [one] Changes saved. One existing username does not follow the new rules; it is kept.
   *[other] Changes saved. { $n } existing usernames do not follow the new rules; they are kept.
}

settings-directory = Staff directory
    .hint = Shows the name, title, position, department, school and e-mail address of teachers and administrative staff. Staff can always see it. If more people see it, the addresses can be misused for fraudulent messages, and this cannot be undone.
settings-directory-guardians = Guardians can see it
settings-directory-students = Students can see it
settings-verify = Confirmation of receipt
settings-verify-do = Add a one-time confirmation link to messages with sign-in details
    .hint = People who open it and confirm are verified, so you know which e-mail addresses work. It is not needed to sign in.
settings-verify-no-address = The address of this console is not set. The server administrator can set public_url in llavero.toml. Until then, messages contain no confirmation link.
