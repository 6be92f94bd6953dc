# The credentials wizard, sections and slips, in the console.

menu-credentials = Credentials
menu-sections = Sections
menu-slips = Slips

# Places to narrow by
places-school = School
places-section = Section
places-grade = Grade
places-all = any
places-clear = Show everybody

# The wizard
credentials-lead = New usernames, e-mail addresses and passwords for many people at once. You see everything before it happens, and can take it back.
credentials-steps = Steps
credentials-step-whom = Whom
credentials-step-what = What they get
credentials-step-look = Look it over
credentials-step-run = Do it
credentials-nobody = There is nobody here yet
    .hint = Bring your people in first; then give them their credentials.
credentials-handed-over = Only those you chose in the list of people.
credentials-narrow = Only some of them
credentials-whose = Whose credentials?
credentials-of-student = Students
credentials-of-teacher = Teachers
credentials-of-guardian = Guardians
credentials-of-staff = Staff
credentials-choice = { $n ->
    [0] Nobody
    [one] { $shown } person · { $password } without a password · { $email } without an e-mail address
   *[other] { $shown } people · { $password } without a password · { $email } without an e-mail address
}
credentials-next = Continue
credentials-back = Back
credentials-mode = What shall they get?
credentials-mode-passwords = New passwords only
    .hint = Usernames and e-mail addresses stay as they are. Everybody gets a new password, and the one they have stops working.
credentials-mode-email = E-mail address and password
    .hint = Everybody gets an address by the pattern below, and a new password. Whoever has an address that follows it keeps the address.
credentials-mode-missing = Only those without an address
    .hint = { $n ->
        [one] The same, for the { $shown } person who has no e-mail address. Nobody else is touched.
       *[other] The same, for the { $shown } people who have no e-mail address. Nobody else is touched.
    }
credentials-sign-on = Your people sign in through another service, so there are no passwords to make here; addresses can be made.
credentials-address = How addresses look
credentials-pattern = Before the @
    .hint = What stands in braces is filled in from each person; accents and ñ become plain letters. If two people would get the same address, the second gets a number.
credentials-domain = After the @
credentials-parts = Parts to put in
part-first1 = first name
part-first = all first names
part-f = initial
part-last1 = first surname
part-last2 = second surname
part-last = all surnames
part-l = initial of the surname
part-grade = grade
part-yy = graduation year, 2 digits
part-unique-id = unique ID
part-dot = dot
part-n = place of the number
credentials-examples = On some of your own people
credentials-examples-again = Show the example anew
credentials-examples-none = There is nobody for whom an address would be made.
credentials-stays = stays
credentials-style = How passwords look
    .hint = The examples are made up for this page: nobody gets them.
credentials-style-own = As your organization decided
credentials-style-grades = As your organization decided, for each grade
credentials-style-example = Such as { $example } — { $strength }
style-words = { $n } words and a number
style-pronounceable = Pronounceable, { $n } letters
style-digits = { $n } digits
style-random = Random, { $n } characters
credentials-own = Those who chose a password themselves
credentials-keep-own = Keep their passwords
    .hint = Untick this only if they are to start anew: what they chose stops working.
credentials-look = Look it over
credentials-look-lead = Nothing has been written yet. Passwords are made when you do it; they are on the slips afterwards.
credentials-changed = Something changed since you looked: this is what would happen now. Please look it over again.
credentials-will-nothing = Nobody would get anything. Below is why; go back to choose otherwise.
credentials-will-passwords = { $n ->
    [0] No passwords change.
    [one] { $shown } person gets a new password.
   *[other] { $shown } people get a new password.
}
credentials-will-emails = { $n ->
    [one] { $shown } gets a new e-mail address.
   *[other] { $shown } get a new e-mail address.
}
credentials-will-own = { $n ->
    [one] { $shown } of them chose a password, which is replaced.
   *[other] { $shown } of them chose a password, which is replaced.
}
credentials-figure-passwords = new passwords
credentials-figure-emails = new addresses
credentials-figure-collisions = with a number, because of a namesake
credentials-figure-usernames = new usernames
credentials-figure-skipped = get nothing
credentials-styled = Passwords: { $style }.
credentials-warning = { $n ->
    [one] This changes how { $shown } person signs in. What they have now stops working at once, so have the slips ready to hand out.
   *[other] This changes how { $shown } people sign in. What they have now stops working at once, so have the slips ready to hand out.
}
credentials-warning-own = Among them are people who chose their own password.
credentials-sure = Yes, that is what I want
credentials-run = Do it now
credentials-parts-of-plan = Parts of the plan
credentials-tab-everyone = Who gets something
credentials-tab-collisions = Namesakes
credentials-tab-skipped = Who gets nothing
credentials-search = Search for a person
credentials-find = Search
credentials-found-none = Nobody found
    .hint = Try fewer letters, or another part of the plan.
credentials-place = Section or grade
credentials-now = Now
credentials-change = E-mail address
credentials-password = Password
credentials-why = Why
credentials-collision = namesake
credentials-password-new = new
credentials-password-own = replaces an own one
credentials-password-stays = stays
credentials-page-previous = Previous
credentials-extent = { $from }–{ $to } of { $of }

# Sections
sections-lead = Every section with its people, and how many pupils can be given a slip now.
sections-other-slips = Slips of others
sections-none = There are no sections yet
    .hint = They come with your people: a column with the section, and one with the course if there is one.
sections-print-chosen = Slips of those ticked
sections-pick = Choose
sections-pupils = Pupils
sections-others = Others
sections-printable = Slips possible
sections-slips = Slips

# Slips
slips-page-lead = What people need to sign in, on paper. Choose whose, look at the first page, print.
slips-handed-over = Only those you chose in the list of people.
slips-whose = Whose
slips-of-run = Of the run you come from
    .hint = Only the people it gave credentials. Untick to choose among all.
slips-sections = Sections:
slips-sections-all = all
slips-profile = Who
slips-everyone = everybody
slips-look = How
slips-8up = Eight to a page
    .hint = With lines to cut along.
slips-1up = A letter each
    .hint = With letterhead and all the steps.
slips-variant = They sign in with
slips-variant-username = the username
slips-variant-email = the e-mail address
slips-order = In order of
slips-order-last = last name
slips-order-first = first name
slips-order-id = unique ID
slips-locale-own = your organization's
slips-split = A file for each section
    .hint = They come together in one ZIP file.
slips-show = Show
slips-choose = Choose whose slips first
    .hint = By school, section, grade or who they are; then press Show. Or start from the list of sections.
slips-count = { $n ->
    [one] { $shown } slip
   *[other] { $shown } slips
}
slips-pages = { $n ->
    [one] on { $shown } page.
   *[other] on { $shown } pages.
}
slips-none = Nobody to print for
    .hint = Choose others, or give these people new passwords first.
slips-print = Print
    .hint = You get a PDF with passwords in it. Each print is written into the log with your name: hand the slips out, and delete the file.
slips-no-address = The slips do not say where to sign in, because your organization has not set its sign-in address yet.
slips-no-logo = The slips are printed without the logo, because its file was lost. It can be set again in the settings.
slips-left-out = Without a slip
slips-picture = The first page
    .hint = Passwords are masked here; they stand on what you print.
slips-picture-alt = Picture of the first page with masked passwords
slips-by-section = By section
slips-slips = Slips
slips-file = slips
slips-printing = Printing
slips-stop = Stop
slips-ready = The slips are ready
    .hint = They can be fetched once, within the hour, by you alone.
slips-fetch = Fetch the file
slips-fetched = This print was fetched already
    .hint = The file is not kept here. If you need it again, print again.
slips-again = Print again
