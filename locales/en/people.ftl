# People in the console.

# The list
menu-people = People
people-lead = Search, filter and select people. You can bookmark the view.
people-tabs = By user type
people-tab-everyone = All
people-tab-students = Students
people-tab-teachers = Teachers
people-tab-guardians = Guardians
people-tab-staff = Administrative staff
people-tab-inactive = Inactive
people-search = Name, username, e-mail or ID number
    .hint = Type the beginning of each word: “ma pe” finds María Peña. Accents and capital letters do not matter.
people-find = Search
people-filters = Filter and sort
people-any = All
people-column-last_name = Last name
people-column-first_name = First name
people-column-middle_name = Middle name
people-column-preferred_name = Preferred name
people-column-title = Title
people-column-username = Username
people-column-email = E-mail
people-column-unique_id = ID number
people-column-profile = User type
people-column-role = Role
people-column-school = School
people-column-department = Department
people-column-inactive_since = Inactive since
people-column-section = Section
people-column-grade_level = Grade
people-column-graduation_year = Graduation year
people-column-credential = Password
people-column-status = Status
people-sign-in = Sign-in
people-verified = Verification
people-verified-yes = Verified
people-verified-no = Not verified
people-signed-in-yes = Has signed in
people-signed-in-no = Has not signed in
people-without-email = Without an e-mail address
people-section-school = There are many sections: choose a school first.
people-sort = Sort by
people-sort-up = { $field }, A to Z
people-sort-down = { $field }, Z to A
people-sort-newest = Inactive since, newest first
people-sort-oldest = Inactive since, oldest first
people-size = People per page
people-show = Apply filter
people-clear = Clear filter
people-conditions = Active filters
people-take-away = remove this filter
people-none = There are no people yet
    .hint = Import your people from a spreadsheet or an export of your student information system.
people-no-match = No people match
    .hint = Check what you typed, or remove a filter. The search compares the beginning of words.
people-look-everywhere = Show everyone
people-count = { $n ->
    [one] { $shown } person
   *[other] { $shown } people
}
people-choose = Select
people-choose-page = Select everyone on this page
people-choose-all = { $n ->
    [one] Select the one that matches
   *[other] Select all { $shown } that match
}
people-ticked = { $n ->
    [one] { $n } selected
   *[other] { $n } selected
}
people-give = Generate passwords
people-print = Print slips
people-download = Download list
people-last-sign-in = Last sign-in
people-never = never
people-previous = Previous
people-chosen-one-by-one = { $n ->
    [one] { $n } selected person
   *[other] { $n } selected people
}
people-of-run = from process { $run }
people-file = people

# One person
people-card-account = Account
people-card-person = Personal details
people-card-school = School
people-card-password = Password
people-card-family = Family
people-card-history = History
people-guardians = Guardians
people-children = Children
people-source = Source
people-source-import = import
people-source-by-hand = created by hand
people-created = Created
people-changed = Last change
people-first-sign-in = First sign-in
people-since = since { $when }
people-show-password = Show password
    .hint = The password is shown once. The audit log records that you saw it.
people-shown-once = The audit log records that you saw it. To hide it, reload the page.
people-hide = Hide password
people-hidden-own-password = This is a personal password, which nobody can see. If it was forgotten, generate a new one.
people-hidden-external = This person signs in through an external service, so there is no password here.
people-hidden-no-password = There is no password yet. Create one with “Generate passwords”.
people-hidden-expired = The password still works, but it can no longer be shown. Generate a new one if needed.
people-hidden-inactive = The account is inactive, so its password is not shown.
people-hidden-not-yours = Only a person with a higher rank can see this password.
status-credential-any = has a password

# What stops these pages
fault-people-none-chosen = No people are selected.
    .remedy = Go back to the list and select people, or select all that match.
fault-people-do = The action “{ $value }” is not available for the selected people.
    .remedy = Use the buttons of the list.
fault-reveal-not-yours = You do not have permission to see this person’s password.
    .remedy = Ask a person with a higher rank.
fault-reveal-own = This is a personal password, which nobody can see.
    .remedy = If it was forgotten, generate a new one.
fault-reveal-external = This person signs in through an external service.
    .remedy = Change the password in that service.
fault-reveal-none = This person has no password.
    .remedy = Generate one first.
fault-reveal-expired = This password can no longer be shown.
    .remedy = Generate a new one if needed.
fault-reveal-inactive = This account is inactive.
    .remedy = Mark it active first.

fault-ticked-gone = Your selection is no longer available: selections are kept for one day, only for the person who made them.
    .remedy = Go back to People and select them again.
# The children or advisees of a guardian or an advisor
children-of-guardian = Your children
children-of-advisor = Your advisees
children-hint = You can see what the school has on record. Only the school can change it.
children-more = { $n ->
    [one] Only the first is shown.
   *[other] Only the first { $n } are shown.
}
child-because-guardian = You see this page as a guardian.
child-because-advisor = You see this page as an advisor.
child-signed-in = Has signed in
child-yes = yes
child-no = not yet
child-password-none = There is no password yet.
child-password-initial = Temporary password from the school. The school can tell it to you again.
child-password-own = Personal password that nobody else knows. The school can set a new one.
child-password-external = Signs in through an external service.
child-read-only = Is something wrong? Tell the school: only the school can change it.

## The staff directory.

menu-directory = Staff directory
directory-lead = The people who work here, and their e-mail addresses.
directory-search = Search by name or e-mail
    .hint = Type the beginning of each word. Accents do not matter.
directory-no-match = No people match
    .hint = Check what you typed, or clear the filter.
directory-none = There are no people here yet
    .hint = Active teachers and administrative staff whose role is an authorized user appear here.
directory-position = Position
directory-email = E-mail
directory-filters = School and department
fault-directory-closed = You do not have access to the staff directory.
    .remedy = If you need an address, ask the school office.
