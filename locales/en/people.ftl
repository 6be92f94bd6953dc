# People in the console.

# The list
menu-people = People
people-lead = Search, filter and choose whom you need. What you see can be kept as a bookmark.
people-tabs = By profile
people-tab-everyone = Everyone
people-tab-students = Students
people-tab-teachers = Teachers
people-tab-guardians = Guardians
people-tab-staff = Staff
people-tab-inactive = Inactive
people-search = Name, username, e-mail or ID
    .hint = Type how each word begins: “ma pe” finds María Peña. Accents and capital letters do not matter.
people-find = Search
people-filters = Filters and order
people-any = any
people-column-last_name = Last name
people-column-first_name = First name
people-column-middle_name = Middle name
people-column-preferred_name = Preferred name
people-column-title = Title
people-column-username = Username
people-column-email = E-mail
people-column-unique_id = Unique ID
people-column-profile = Profile
people-column-role = Role
people-column-school = School
people-column-department = Department
people-column-inactive_since = Inactive since
people-column-section = Section
people-column-grade_level = Grade
people-column-graduation_year = Graduation year
people-column-credential = Password
people-column-status = Status
people-sign-in = Signing in
people-verified = Verification
people-verified-yes = Verified
people-verified-no = Not verified
people-signed-in-yes = Has signed in
people-signed-in-no = Has not signed in
people-without-email = Without an e-mail address
people-section-school = There are many sections: choose a school first to see them here.
people-sort = Order
people-sort-up = { $field }, A to Z
people-sort-down = { $field }, Z to A
people-sort-newest = inactive since: the newest first
people-sort-oldest = inactive since: the oldest first
people-size = People per page
people-show = Show
people-clear = Clear filter
people-conditions = Filters in use
people-take-away = remove this filter
people-none = Nobody is here yet
    .hint = Bring your people in from the list you already have: a spreadsheet, or what your records system exports.
people-no-match = Nobody matches
    .hint = Check what you typed, or remove a filter. Words are found by how they begin, not by their middle.
people-look-everywhere = See everyone
people-count = { $n ->
    [one] { $shown } person
   *[other] { $shown } people
}
people-choose = Choose
people-choose-page = Choose everybody on this page
people-choose-all = { $n ->
    [one] Select the one that matches
   *[other] Select all { $shown } that match
}
people-ticked = { $n ->
    [one] { $n } selected
   *[other] { $n } selected
}
people-give = Give credentials
people-print = Print slips
people-download = download the list
people-last-sign-in = Last sign-in
people-never = never
people-previous = Previous
people-chosen-one-by-one = { $n ->
    [one] { $n } chosen person
   *[other] { $n } chosen people
}
people-of-run = of run { $run }
people-file = people

# One person
people-card-account = Account
people-card-person = Person
people-card-school = At school
people-card-password = Password
people-card-family = Family
people-card-history = History
people-guardians = Guardians
people-children = In their care
people-source = Came by
people-source-import = import of a file
people-source-by-hand = by hand
people-created = Created
people-changed = Last change
people-first-sign-in = First sign-in
people-since = since { $when }
people-show-password = Show password
    .hint = It is shown once on your screen, and it is noted that you saw it.
people-shown-once = It is noted that you saw it. Reload the page, and it is hidden again.
people-hide = Hide
people-hidden-own-password = Its owner chose it: nobody can see it. If it was forgotten, give a new one.
people-hidden-external = This person signs in elsewhere: there is no password here to show.
people-hidden-no-password = There is no password yet. You can give one with “Give credentials”.
people-hidden-expired = It still opens the account, but the time in which it could be shown is over. Give a new one if needed.
people-hidden-inactive = The account is inactive: its password is not shown.
people-hidden-not-yours = Only somebody of a higher rank may see this person’s password.
status-credential-any = has one

# What stops these pages
fault-people-none-chosen = Nobody was chosen.
    .remedy = Go back to the list and tick whom you want, or all that match.
fault-people-do = “{ $value }” cannot be done with the people chosen.
    .remedy = Use the buttons of the list.
fault-reveal-not-yours = You may not see this person’s password.
    .remedy = Ask somebody of a higher rank.
fault-reveal-own = Its owner chose this password: nobody can see it.
    .remedy = If it was forgotten, give a new one.
fault-reveal-external = This person signs in elsewhere.
    .remedy = Their password is changed there.
fault-reveal-none = This person has no password.
    .remedy = Give one first.
fault-reveal-expired = The time in which this password could be shown is over.
    .remedy = Give a new one if needed.
fault-reveal-inactive = This account is inactive.
    .remedy = Reactivate it first.

fault-ticked-gone = Those you ticked are not kept any more: a choice is kept for a day, for whoever made it.
    .remedy = Go back to People and tick them again.
# Those whom a guardian or an advisor answers for
children-of-guardian = Your children
children-of-advisor = The pupils you advise
children-hint = You can look at what the school has of them; the school changes it.
children-more = The first { $n } are shown.
child-because-guardian = You see this page as a guardian.
child-because-advisor = You see this page as an advisor.
child-signed-in = Has signed in
child-yes = yes
child-no = not yet
child-password-none = There is none yet.
child-password-initial = The one that the school gave. The school can tell it again.
child-password-own = One chosen by its owner: nobody else knows it. The school can give a new one.
child-password-external = They sign in by another service.
child-read-only = Is something wrong here? Tell the school: it is changed there.

## The staff directory.

menu-directory = Staff directory
directory-lead = The people who work here, and how to write to them.
directory-search = Search by name or e-mail
    .hint = The beginning of each word is enough; accents do not matter.
directory-no-match = Nobody matches
    .hint = Check what you typed, or clear the filters.
directory-none = Nobody yet
    .hint = Active members of staff whose role is an authorized user stand here.
directory-position = Position
directory-email = E-mail
directory-filters = School and department
fault-directory-closed = The staff directory is not open to you.
    .remedy = If you need an address, ask the school’s office.
