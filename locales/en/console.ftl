# The console.

# The shell
shell-skip = Skip to the content
shell-menu = Menu
shell-language = Language
shell-theme = Look
shell-apply = Apply
shell-sign-out = Sign out
shell-help = Help
shell-new-tab = (opens in another tab)
theme-auto = As on this device
theme-light = Light
theme-dark = Dark
menu-overview = Overview
form-look-again = Something needs another look: see below.

# Errors as pages
failure-403 = This is not yours to open
failure-404 = There is nothing here
failure-409 = Something changed meanwhile
failure-413 = That is too large
failure-422 = That cannot be taken as it is
failure-500 = That was our fault
failure-503 = Somebody else is at work
failure-id = Whoever runs Llavero finds the cause in the log under this number:
failure-home = To the overview

# Signing in
sign-in-title = Sign in
sign-in-identifier = Username or e-mail address
sign-in-password = Password
sign-in-school = School
    .hint = Its name or its code. This browser remembers it.
sign-in-do = Sign in

# Setting up
set-up-title = Set up your school
set-up-lead = A few answers, and you can bring your people in. All of it can be changed later, but for your own address.
set-up-school = Your school or district
set-up-organization = Name
    .hint = As it is to stand on printed sheets.
set-up-locale = Language
    .hint = Of what is printed and sent; everybody may choose another for the screen.
set-up-usernames = Usernames
set-up-policy-school = Unique within a school
    .hint = Letters, digits, dot, hyphen and underscore. Two schools may each have an “ana.garcia”.
set-up-policy-global = Unique everywhere
    .hint = Up to 64 characters, spaces too; capital letters count. For services that want it so, such as Blackboard Collaborate.
set-up-manager = You, the manager
    .hint = There is exactly one. You can hand this over later.
set-up-email = Your e-mail address
set-up-password = Your password
    .hint = At least 12 characters; a short sentence is easiest to remember.
set-up-password-repeated = The password once more
set-up-do = Set up

# Runs
menu-runs = Runs and reports
runs-lead = Everything that was done to many people at once: who did it, how it ended, and the way back.
runs-none = Nothing has been done yet
    .hint = Bring your people in first: whatever is done to them is listed here, and can be taken back.
runs-import = Import a file
runs-older = Older
pager-label = Pages
pager-first = Newest
pager-next = Next
run-what = What
run-file = File
run-when = When
run-who = By
who-operator = command line
who-program = Llavero itself
run-state = How it ended
run-finished = Finished
run-number = Number
run-begins = Starting
run-elsewhere = Another process is at work on it
run-of = { $done } of { $total }
run-report-file = report
run-report-xlsx = Report (XLSX)
run-report-csv = Report (CSV)
run-refused-rows = Refused rows (CSV)
run-undo = Take it back
run-only = Show
run-all = everything
run-lines = What was done to each person
run-person = Person
run-next-credentials = Give them credentials
run-next-slips = Print the slips
run-under-way = At work
run-may-leave = You may leave this page and come back: the work goes on.
run-stop = Stop; nothing is written then
run-failed = It was not done
    .hint = Nothing of it was written.
run-back = Back, to look again
run-rolled-back = This did not end well, and nothing of it was written. It can simply be done again.
run-undone = This was taken back: everything is as it was before, but for what others changed since.
run-done-import = { $n ->
    [0] It ended well: there was nothing to change.
    [one] It ended well: { $shown } account was created or changed.
   *[other] It ended well: { $shown } accounts were created or changed.
}
run-done-credentials = { $n ->
    [one] It ended well: { $shown } password was changed.
   *[other] It ended well: { $shown } passwords were changed.
}
run-done-undo = { $n ->
    [one] It ended well: { $shown } account was looked at; below is what became of each.
   *[other] It ended well: { $shown } accounts were looked at; below is what became of each.
}
undo-title = Take this back?
undo-what = { $what }, { $when }, by { $who }: every account it created is removed, and every change it made is put back.
undo-left = Whoever has been changed since, or has signed in, is left alone and listed.
form-cancel = Cancel

# The overview
overview-people = people
overview-signed-in = have signed in
overview-waiting = handed out, not in yet
overview-never-reached = never reached: nobody handed it out
overview-without = without a password
overview-by-profile = By profile
overview-by-school = By school
overview-no-school = no school
overview-figures = The figures
overview-runs = What was done last
overview-start = Three steps, and everybody has their keys
overview-start-import = Bring your people in
    .hint = A list from whatever you have: a spreadsheet, an export of your records system. You see what would happen before anything does.
overview-start-credentials = Give them usernames, e-mail addresses and passwords
    .hint = All at once, by a pattern you choose and see on your own people first.
overview-start-slips = Print the slips
    .hint = One for each pupil, by section, eight to a page, ready to cut.
welcome-title = Welcome

## The guide

guide-contents = Contents
guide-to-contents = To the contents
