# The wizard for usernames and passwords, sections and slips, in the console.

menu-credentials = Usernames and passwords
menu-sections = Sections
menu-slips = Slips

# Places to narrow by
places-school = School
places-section = Section
places-grade = Grade
places-all = All
places-clear = Show everyone

# The wizard
credentials-lead = Generate usernames, e-mail addresses and passwords for many people at once. You see a preview first, and you can undo the process later.
credentials-steps = Steps
credentials-step-whom = People
credentials-step-what = Options
credentials-step-look = Preview
credentials-step-run = Generate
credentials-nobody = There are no people yet
    .hint = Import your people first. Then generate their usernames and passwords.
credentials-handed-over = Only the people you selected in the list.
credentials-narrow = Filter
credentials-whose = User type
credentials-of-student = Students
credentials-of-teacher = Teachers
credentials-of-guardian = Guardians
credentials-of-staff = Administrative staff
credentials-choice = { $n ->
    [0] No people
    [one] { $shown } person · { $password } without a password · { $email } without an e-mail address
   *[other] { $shown } people · { $password } without a password · { $email } without an e-mail address
}
credentials-next = Continue
credentials-back = Back
credentials-mode = What to generate
credentials-mode-passwords = Passwords only
    .hint = Usernames and e-mail addresses do not change. Each person gets a new password, and the current one stops working.
credentials-mode-email = E-mail addresses and passwords
    .hint = Each person gets an e-mail address by the pattern below and a new password. Addresses that already follow the pattern do not change.
credentials-mode-missing = Only for people without an e-mail address
    .hint = { $n ->
        [one] The same, for the { $shown } person without an e-mail address. Nobody else changes.
       *[other] The same, for the { $shown } people without an e-mail address. Nobody else changes.
    }
credentials-sign-on = Your people sign in through an external service, so no passwords are generated here. You can generate e-mail addresses.
credentials-address = Pattern of the e-mail addresses
credentials-pattern = Before the @
    .hint = The parts in braces are filled in for each person; accents and ñ become plain letters. If two people would get the same address, a number is added to the second.
credentials-domain = After the @
credentials-parts = Parts of the pattern
part-first1 = first name
part-first = all first names
part-f = initial
part-last1 = first surname
part-last2 = second surname
part-last = all surnames
part-l = initial of the surname
part-grade = grade
part-yy = graduation year, 2 digits
part-unique-id = ID number
part-dot = dot
part-n = number, if needed
credentials-examples = Examples with your people
credentials-examples-again = Update examples
credentials-examples-none = The pattern would create no new addresses.
credentials-stays = no change
credentials-style = Password style
    .hint = These passwords are only examples: nobody gets them.
credentials-style-own = The organization’s style
credentials-style-grades = The organization’s style for each grade
credentials-style-example = For example { $example } — { $strength }
style-words = { $n ->
    [one] One word and a number
   *[other] { $n } words and a number
}
style-pronounceable = { $n ->
    [one] Pronounceable, one letter
   *[other] Pronounceable, { $n } letters
}
style-digits = { $n ->
    [one] One digit
   *[other] { $n } digits
}
style-random = { $n ->
    [one] Random, one character
   *[other] Random, { $n } characters
}
credentials-own = People with a personal password
credentials-keep-own = Keep personal passwords
    .hint = If you clear this, personal passwords are replaced and stop working.
credentials-look = Show preview
credentials-look-lead = Nothing has been written yet. The passwords are generated when you confirm; then you can print them on slips.
credentials-changed = The data changed after the preview. Check the new preview below.
credentials-will-nothing = Nothing would be generated. The reasons are below; go back to change the options.
credentials-will-passwords = { $n ->
    [0] No passwords change.
    [one] { $shown } person will get a new password.
   *[other] { $shown } people will get a new password.
}
credentials-will-emails = { $n ->
    [one] { $shown } person will get a new e-mail address.
   *[other] { $shown } people will get a new e-mail address.
}
credentials-will-own = { $n ->
    [one] { $shown } personal password will be replaced.
   *[other] { $shown } personal passwords will be replaced.
}
credentials-figure-passwords = with a new password
credentials-figure-emails = with a new e-mail address
credentials-figure-collisions = with a number (same name)
credentials-figure-usernames = with a new username
credentials-figure-skipped = skipped
credentials-styled = Passwords: { $style }.
credentials-warning = { $n ->
    [one] This changes how { $shown } person signs in. Their current password stops working immediately, so have the slip ready to hand out.
   *[other] This changes how { $shown } people sign in. Their current passwords stop working immediately, so have the slips ready to hand out.
}
credentials-warning-own = Some of them have a personal password.
credentials-sure = Yes, change how these people sign in
credentials-run = Generate
credentials-parts-of-plan = Parts of the preview
credentials-tab-everyone = Changes
credentials-tab-collisions = Same name
credentials-tab-skipped = Skipped
credentials-search = Find a person
credentials-find = Search
credentials-found-none = No people found
    .hint = Try fewer letters, or another tab.
credentials-place = Section or grade
credentials-now = Current address
credentials-change = E-mail address
credentials-password = Password
credentials-why = Reason
credentials-collision = same name
credentials-password-new = new
credentials-password-own = replaces a personal password
credentials-password-stays = no change
credentials-page-previous = Previous
credentials-extent = { $from }–{ $to } of { $of }

# Sections
sections-lead = All sections with their people, and how many students can get a slip now.
sections-other-slips = Slips for other people
sections-none = There are no sections yet
    .hint = Imports add them: include a column for the section and, if you have one, for the course.
sections-print-chosen = Print selected slips
sections-pick = Select
sections-pupils = Students
sections-others = Others
sections-printable = Slips available
sections-slips = Print slips

# Slips
slips-page-lead = Printed slips with what each person needs to sign in. Select the people, check the first page and print.
slips-handed-over = Only the people you selected in the list.
slips-whose = People
slips-of-run = From the previous process
    .hint = Only the people whose passwords were generated. Clear this to choose from everyone.
slips-sections = Sections:
slips-sections-all = All
slips-profile = User type
slips-everyone = All
slips-look = Layout
slips-8up = Eight to a page
    .hint = With cut lines.
slips-1up = One letter per person
    .hint = With letterhead and all the steps.
slips-variant = Sign in with
slips-variant-username = the username
slips-variant-email = the e-mail address
slips-order = Sort by
slips-order-last = last name
slips-order-first = first name
slips-order-id = ID number
slips-locale-own = Language of the organization
slips-split = One file for each section
    .hint = All files are in one ZIP file.
slips-show = Preview slips
slips-choose = Select people first
    .hint = Choose a school, section, grade or user type, then select “Preview slips”. Or start from the list of sections.
slips-count = { $n ->
    [one] { $shown } slip
   *[other] { $shown } slips
}
slips-pages = { $n ->
    [one] on { $shown } page.
   *[other] on { $shown } pages.
}
slips-none = There is nothing to print
    .hint = Select other people, or generate new passwords for these people first.
slips-print = Print slips
    .hint = Creates a PDF with passwords. The audit log records each print with your name: hand out the slips and delete the file.
slips-no-address = The slips do not say where to sign in. Set the sign-in address in the settings.
slips-no-logo = The slips are printed without the logo, because its file was lost. It can be set again in the settings.
slips-left-out = Without a slip
slips-picture = First page
    .hint = The passwords are hidden here, but the printed slips show them.
slips-picture-alt = Preview of the first page with hidden passwords
slips-by-section = By section
slips-slips = Slips
slips-file = slips
slips-printing = Preparing slips
slips-stop = Stop
slips-ready = The slips are ready
    .hint = Only you can download the file, once, within one hour.
slips-fetch = Download file
slips-fetched = This file was already downloaded
    .hint = The file is not kept here. If you need it again, print the slips again.
slips-again = Print slips again
