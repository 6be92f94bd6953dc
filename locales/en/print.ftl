# Texts on printed sheets. Slips go to pupils and their families: short words, kind, exact.

slips-title = Sign-in details: { $school }
slips-date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
slips-header = { $date } · { $count ->
    [one] { $count } slip
   *[other] { $count } slips
} · page { $page } of { $of }
slips-username = Username
slips-email = E-mail
slips-password = Password
slips-qr-alt = QR code that opens { $url }
slips-logo-alt = Logo of { $school }
slips-short-step-open = Go to { $url } or scan the code.
slips-short-step-type = Type both lines exactly as they are here.
slips-short-step-keep = Keep this slip. Show it only to your family.
slips-greeting = Hello, { $name }
slips-lead = This is your key to the school’s online services. With it you sign in at school and at home.
slips-how = How to sign in
slips-step-open = Go to { $url } in your browser, or point a phone’s camera at the code.
slips-step-type = Type both lines from the box exactly as they are here: small letters stay small, capitals stay capitals.
slips-step-change = Choose your own password if you are asked to. It should be easy for you to remember and hard for others to guess.
slips-keep = Keep this sheet in a safe place and show it to nobody but your family. If somebody else has seen your password, change it or ask the school for a new one.
slips-single-sign-on = { $organization } signs in through its own identity provider, which holds the passwords. Print them from there: Llavero does not have them.
slips-step-open-unnamed = Open the sign-in page that your school has told you about.
slips-short-step-open-unnamed = Open your school’s sign-in page.
