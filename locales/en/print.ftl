# Texts on printed sheets. Slips go to students and their families: short words, kind, exact.

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
slips-short-step-type = Type both lines exactly as shown here.
slips-short-step-keep = Keep this slip. Show it only to your family.
slips-greeting = Hello, { $name }
slips-lead = With these details you can sign in to the school’s online services, at school and at home.
slips-how = How to sign in
slips-step-open = Go to { $url } in your browser, or scan the code with a phone camera.
slips-step-type = Type both lines from the box exactly as shown here. Capital and small letters are different.
slips-step-change = If you are asked to, choose a personal password that is easy for you to remember and hard for other people to guess.
slips-keep = Keep this sheet in a safe place and show it only to your family. If another person has seen your password, change it or ask the school for a new one.
slips-single-sign-on = { $organization } uses single sign-on, so its passwords are not in Llavero. Print them from your identity provider.
slips-step-open-unnamed = Open the sign-in page that your school has told you about.
slips-short-step-open-unnamed = Open your school’s sign-in page.
