# The console.

# The shell
shell-skip = Skip to the content
shell-menu = Menu
shell-language = Language
shell-theme = Theme
shell-apply = Apply
shell-sign-out = Sign out
shell-help = Help
shell-new-tab = (opens in another tab)
theme-auto = System
theme-light = Light
theme-dark = Dark
menu-overview = Overview
form-look-again = Check the fields marked below.

# Errors as pages
failure-403 = Access denied
failure-404 = Page not found
failure-409 = The data has changed
failure-413 = File or request too large
failure-422 = Invalid data
failure-500 = Server error
failure-503 = Server busy
failure-id = The server administrator can find the cause in the log by this number:
failure-home = Go to overview

# Signing in
sign-in-title = Sign in
sign-in-identifier = Username or e-mail address
sign-in-password = Password
sign-in-school = School
    .hint = Its name or its code. This browser remembers it.
sign-in-do = Sign in

# Setting up
set-up-title = Set up your school
set-up-lead = Answer a few questions to start. You can change everything later except your own e-mail address.
set-up-school = Your school or district
set-up-organization = Name
    .hint = As it should appear on printed pages.
set-up-locale = Language
    .hint = For printed pages and messages. Each person can choose another language for the screen.
set-up-usernames = Usernames
set-up-policy-school = Unique within a school
    .hint = Letters, digits, dots, hyphens and underscores. Two schools can each have an “ana.garcia”.
set-up-policy-global = Unique everywhere
    .hint = Up to 64 characters, including spaces; case-sensitive. For services that require it, such as Blackboard Collaborate.
set-up-manager = Your account (manager)
    .hint = There is exactly one manager. You can hand this role over later.
set-up-email = Your e-mail address
set-up-password = Your password
    .hint = At least 12 characters. A short sentence is easy to remember.
set-up-password-repeated = Repeat the password
set-up-do = Set up school

# Runs
menu-runs = Processes and reports
runs-lead = Everything done to several people at once: who started it, its result, its report and the option to undo it.
runs-none = There are no processes yet
    .hint = Import your people first. Imports and other changes to several people appear here, and you can undo them.
runs-import = Import a file
runs-older = Older
pager-label = Pages
pager-first = Newest
pager-next = Next
run-what = Process
run-file = File
run-when = Started
run-who = Started by
who-operator = command line
who-program = Llavero
run-state = Result
run-finished = Finished
run-number = Number
run-begins = Starting
run-elsewhere = Running on another server. This page shows the result when the process finishes.
run-of = { $done } of { $total }
run-report-file = report
run-report-xlsx = Report (XLSX)
run-report-csv = Report (CSV)
run-refused-rows = Refused rows (CSV)
run-undo = Undo
run-only = Show
run-all = All
run-lines = Result for each person
run-person = Person
run-next-credentials = Generate passwords
run-next-slips = Print slips
run-under-way = In progress
run-may-leave = You can leave this page and return later: the process continues.
run-stop = Stop without saving
flash-run-stop = Asked to stop. It stops within a few seconds, and nothing is written.
run-failed = Failed
    .hint = Nothing was written.
run-back = Back to the preview
run-rolled-back = Failed: nothing was written. You can start it again.
run-undone = Undone: the data was restored, except what other people have changed since.
run-done-import = { $n ->
    [0] Completed: there was nothing to change.
    [one] Completed: { $shown } account was created or changed.
   *[other] Completed: { $shown } accounts were created or changed.
}
run-done-credentials = { $n ->
    [one] Completed: { $shown } password was changed.
   *[other] Completed: { $shown } passwords were changed.
}
run-done-undo = { $n ->
    [one] Completed: { $shown } account was checked. The result is below.
   *[other] Completed: { $shown } accounts were checked. The result for each is below.
}
undo-title = Undo this process?
undo-what = { $what }, { $when }, by { $who }: accounts that it created will be removed, and its changes will be reversed.
undo-left = Accounts that have changed since, and accounts of people who have signed in, will not be changed; the report lists them.
form-cancel = Cancel

# The overview
overview-people = people
overview-signed-in = signed in
overview-waiting = password handed out, not signed in
overview-never-reached = password not handed out
overview-without = without a password
overview-by-profile = By user type
overview-by-school = By school
overview-no-school = no school
overview-figures = Show figures
overview-runs = Recent activity
overview-start = Get started in three steps
overview-start-import = Import your people
    .hint = From a spreadsheet or an export of your student information system. You see a preview before anything is written.
overview-start-credentials = Generate usernames, e-mail addresses and passwords
    .hint = For everyone at once, with a pattern that you choose and preview.
overview-start-slips = Print slips
    .hint = One for each student, sorted by section, eight to a page, ready to cut.
welcome-title = Welcome

## The guide

guide-contents = Contents
guide-to-contents = Go to contents
