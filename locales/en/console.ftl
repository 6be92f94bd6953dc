# The console.

# The shell
shell-skip = Skip to the content
shell-menu = Menu
shell-language = Language
shell-theme = Look
shell-apply = Apply
shell-sign-out = Sign out
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
    .hint = At least 8 characters; a short sentence is easiest to remember.
set-up-password-repeated = The password once more
set-up-do = Set up
