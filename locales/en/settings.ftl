# Settings and my account.

# The settings
menu-settings = Settings
settings-save = Save
flash-settings-same = Everything was like that already: nothing was changed.
settings-nothing = nothing
settings-yes = yes
settings-no = no
fault-setting-changed = Somebody changed this while you were looking at it: it was “{ $seen }” and is “{ $now }” now.
    .remedy = Save again if yours is to stand, or write what is there now.
fault-logo-changed = Somebody put another logo here while you were looking.
    .remedy = The one shown is the one of now; choose again if yours is to stand.
fault-logo-none = No file was chosen.
    .remedy = Choose a picture (PNG or JPEG) first.

# The organization
settings-organization = Organization
    .lead = Who you are, as it stands on screens and on printed slips.
settings-name = Name
    .hint = Stands at the top of every page and of every printed sheet.
settings-locale = Language
    .hint = Of what is printed and sent. Everybody may choose another for their own screen.
settings-url = Sign-in address
    .hint = Printed on the slips, with a QR code. Copy it from the browser, with https:// in front; leave it empty if there is none.
settings-letterhead = Letterhead
    .hint = Up to four lines below the name: address, telephone, motto.
settings-accent = Your colour
    .hint = For buttons, links and letterheads. It must be dark enough to read white letters on it.
settings-accent-good = Easy to read: white letters stand out { $ratio } to 1 (4.5 is enough).
settings-logo = Logo
    .hint = PNG or JPEG, at most 1 MB; 600 pixels wide is enough for printing. Stands on every page and every letterhead.
settings-logo-now = The logo of now
settings-logo-file = Picture
settings-logo-put = Use this picture
settings-logo-remove = Remove the logo

# Schools, departments, titles
settings-schools = Schools
    .lead = The buildings or branches people belong to. Imports add the ones they name.
settings-lists = Departments and titles
    .lead = Two lists to choose from. Imports add what they name.
settings-school-title = Schools
settings-school-hint = Choose one to rename it, to change its code or to remove it.
settings-school-none = There are none yet.
settings-school-add = Add a school
settings-department-title = Departments
settings-department-hint = Where teachers and staff belong, such as Primary or Sciences.
settings-department-none = There are none yet.
settings-department-add = Add a department
settings-title-title = Titles
settings-title-hint = How people are addressed, such as Ms. or Dr.
settings-title-none = There are none yet.
settings-title-add = Add a title
settings-entry-name = Name
settings-entry-code = Code
    .hint = The number the ministry knows the school by. Files may name the school by it.
settings-entry-code-field = Official code (may be empty)
settings-entry-code-save = Save the code
settings-entry-people = People
settings-entry-sections = Sections
settings-entry-add = Add
settings-entry-rename = Rename
    .hint = Whoever is in it stays in it. A file that still has the old name makes a new one.
settings-entry-remove = Remove
    .hint = Nobody is in it. It can be added again at any time.
settings-entry-remove-do = Remove it
settings-entry-in-use = It can be removed once it is empty: people { $people }, sections { $sections }.
flash-entry-added = Added: { $name }.
flash-entry-renamed = The new name of “{ $name }” is saved.
flash-entry-code = The code of “{ $name }” is saved.
flash-entry-removed = Removed: { $name }.

# Usernames
settings-usernames = Usernames
    .lead = What a username may look like, how new ones are made, and what becomes of old ones.
settings-policy = What a username may be
    .hint = People keep the usernames they have. If two of them would be the same under another rule, nothing is changed and you are told which.
settings-policy-global =
    .hint = Up to 64 characters, spaces too; capital letters count. For services that want it so.
settings-policy-collaborate = As Blackboard Collaborate wants it
    .hint = Unique everywhere, and everybody must have username, password, e-mail address and role.
settings-policy-custom = Rules of your own
    .hint = Choose each part yourself.
settings-scope = Two people may not have the same username within
    .hint = The wider, the more often a number is added, as in ana.garcia2.
settings-scope-school = one school
settings-scope-organization = all your schools
settings-scope-installation = everything on this server
settings-length = Longest
    .unit = characters
settings-spaces = Spaces are allowed
    .hint = One at a time, never at the ends.
settings-case = Capital letters count
    .hint = “Ana” and “ana” are then two usernames, and must be typed as they are.
settings-start = It begins with a letter or a digit
    .hint = Some services refuse others.
settings-marks-are = Besides letters and digits
settings-marks-allowed = only these characters are allowed
settings-marks-forbidden = everything but these is allowed
settings-marks = Characters
    .hint = One after the other, without spaces, like .-_
fault-username-clashes = Usernames would meet under this rule, so nothing was changed.
    .remedy = They are listed above: change one of each pair first.
settings-clashes = These would be the same
settings-more = and { $n } more
settings-pattern = How new ones are made
    .hint = Words in braces are filled from the person; dots, hyphens and letters between them stay. A number follows where somebody has it already.
settings-pattern-field = Pattern
settings-pattern-parts = What may stand in it
settings-pattern-one = the first of the first names or surnames
settings-pattern-all = all of them
settings-pattern-initial = the initial
settings-pattern-id = the unique ID
settings-pattern-year = the year of graduation, with four or two digits
settings-pattern-number = where the number goes; otherwise at the end
settings-pattern-examples = On five of your people
settings-pattern-person = Person
settings-pattern-username = Username
settings-pattern-nobody = Once people are here, you see on five of them what the pattern makes.
settings-withhold = Usernames and addresses that somebody gave up
    .hint = Messages meant for whoever had it before may still arrive; whoever gets it next would read them.
settings-withhold-off = Free at once
    .hint = The next Ana García may get them the same day.
settings-withhold-years = Kept back for some years
    .hint = Nobody else gets them meanwhile; whoever had them may have them back.
settings-withhold-for = For how long
    .unit = years
settings-withhold-forever = Never given to anybody else
    .hint = The safest; numbers in usernames grow with the years.

# Passwords
settings-passwords = Passwords
    .lead = How the passwords that are handed out look, and how long they can be printed.
settings-styles = By what people are
    .hint = Each choice shows an example made for this page, which nobody will get, and how strong such passwords are. Choices that would be too weak are left out.
settings-grades = Pupils of some grades
    .hint = The youngest may need shorter ones.
settings-grade-same = As all pupils
settings-grade-new = Another grade
settings-grade = Grade
    .hint = Exactly as your files write it.
settings-grade-style = Its passwords
settings-printable = Printing again
settings-printable-days = Passwords handed out can be shown and printed for
    .hint = After that they still sign in, but nobody can read them any more. A lost one is replaced by a new one.
    .unit = days
settings-style-pronounceable = { $n } letters that can be spoken
settings-style-digits = { $n } digits
settings-style-random = { $n } characters at random
settings-style-words = { $words } words
settings-style-words-digits = { $words } words and { $digits } digits

# Imports
settings-imports = Imports
    .lead = When an import stops and asks before it changes anything.
settings-guard = A guard against the wrong file
    .why = Last year's list, or one whose columns slipped, changes almost everybody at once. The import then stops and says what it would change; whoever is sure may still go on.
settings-guard-share = Stop when more than this share would change
    .hint = Of the people of one school, one role or one section.
settings-guard-from = But only from
    .hint = Below this, small groups would stop every import.
    .unit = changed people on

# Single sign-on
settings-single-sign-on = Single sign-on
    .lead = Where passwords come from.
settings-sso = How do people sign in?
settings-sso-no = With passwords made here
    .hint = Llavero makes them, prints them and looks after them.
settings-sso-yes = Through our identity provider
    .hint = Such as Google or Microsoft, which holds the passwords. Llavero makes and prints none; slips say where to sign in.

# My account
menu-me = My account
me-who = Who I am
me-name = Name
me-identifier = I sign in as
me-role = Role
me-organization = At
me-look = Language and look
    .hint = For this browser; others keep theirs.
me-password = My password
    .hint = A new one signs out every other browser. Nobody but you can see it.
me-password-old = The password of now
me-password-new = The new password
me-password-repeated = The new one once more
me-password-do = Change the password
me-password-elsewhere = You sign in through your organization's identity provider: the password is changed there.
me-sessions = Where I am signed in
    .hint = End what you do not recognise, and change your password.
me-session-this = this browser
me-session-seen = last used { $seen }, since { $began }
me-session-end = End
me-session-end-of = End the session in { $browser }
me-sessions-end-others = Sign out everywhere else
me-browser-unknown = Another program
flash-me-password = Your password is changed; every other session is ended.
flash-me-ended = The session is ended.
flash-me-ended-others = Every other session is ended.
fault-password-wrong = This is not your password.
    .remedy = Type the one you signed in with; capital letters count.
fault-password-same = The new password is the old one.
    .remedy = Choose another.
fault-password-changed-meanwhile = Your password was changed a moment ago from elsewhere.
    .remedy = Sign in again with the new one.
fault-operator-no-account = Whoever runs the installation has no account of their own.
    .remedy = Sign in as somebody.

flash-settings-saved = { $n ->
    [one] Saved: one setting was changed.
   *[other] Saved: { $n } settings were changed.
}
settings-breaking = { $n ->
    [one] Saved. One username from before would not be allowed any more; it stays as it is.
   *[other] Saved. { $n } usernames from before would not be allowed any more; they stay as they are.
}

settings-directory = Staff directory
    .hint = Name, title, position, department, school and e-mail address of those who work here. The staff always see it. Before you open it, think of what else such a list is good for: fraudulent letters. What many have read cannot be taken back.
settings-directory-guardians = Guardians see it as well
settings-directory-students = Students see it as well
settings-verify = Confirm that letters arrive
settings-verify-do = Letters with sign-in details carry a one-time link to confirm that they came
    .hint = Whoever opens it and presses the button is verified: so one knows which e-mail addresses work. Signing in does not depend on it.
settings-verify-no-address = The address by which this console is reached is missing: whoever keeps the machine names it as public_url in llavero.toml. Until then letters go out without it.
