# Signing in, second factors, and one's own password.
fault-sign-in-wait = There were too many wrong attempts. Wait { $seconds ->
        [one] one second
       *[other] { $seconds } seconds
    }.
    .remedy = Then try once more. A browser in which you have signed in before is not held up by other people’s attempts.
fault-sign-in-wait-minutes = There were too many wrong attempts. Wait { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }.
    .remedy = Then try once more. Whoever looks after your account can give you a new password.
fault-sign-in-blocked = Too many wrong attempts in a row were made for this username.
    .remedy = Sign in on a device that you have used before, or ask your school to allow it again or for a new password. Where several schools sign in here, choose yours.
fault-sign-in-refused-school = The username or the password is not correct, or your school is not chosen.
    .remedy = Check both and choose your school. If you do not know your password, ask your school.
fault-sign-in-school-unknown = There is no school with the name or code “{ $value }”.
    .remedy = Choose it from the list, or type its name as it stands on your slip.
fault-sign-in-school-several = Several schools are called “{ $value }”: { $schools }.
    .remedy = Type the name together with what stands in brackets.
fault-sign-in-not-blocked = New devices are not blocked for this person.
    .remedy = Nothing has to be done.
fault-sign-in-allow-not-yours = You may not allow this person’s sign-in again.
    .remedy = Ask the manager to do it.
fault-sign-in-over = Signing in took too long.
    .remedy = Begin again with your name and password.
fault-code-wrong = This is not the code of now, or it was used already.
    .remedy = Wait for the next one in the app and type it within half a minute. If it never fits, the clock of the device may be wrong.
fault-passkey-refused = The passkey did not fit.
    .remedy = Try again, with the device on which it was made.
fault-factor-none = There is no second factor.
    .remedy = Nothing has to be done.
fault-factor-last = Your organization asks for a second factor, and this is your last one.
    .remedy = Add another one first.
fault-factor-not-yours = You may not take this person’s second factor away.
    .remedy = Ask the manager to do it.
fault-factor-not-for-you = A second factor is for those who look after other accounts.
    .remedy = Your password is enough.
fault-password-chosen = You have chosen a password of your own already.
    .remedy = Change it under My account.
fault-password-personal = The password is made of your name, your school or something else that others know of you.
    .remedy = Choose words that have nothing to do with you: three or four of them are easy to remember.
fault-password-guessable = The password is among the first that somebody would guess.
    .remedy = Make it longer: three or four words that do not belong together. Neither digits nor signs are needed.
fault-confirm-first = Whoever sets other people’s passwords is asked now and then for their own.
    .remedy = Give it in another tab and come back here: what you typed waits. Then save again.
thing-factor = second factor

password-rules = At least { $least } characters of any kind; a few words in a row are easiest to remember.
first-password-title = Choose your own password
first-password-lead = The password you were given has been seen by others. Choose one that only you know; then you can go on.
first-password-do = Use this password
flash-me-first-password = From now on you sign in with your own password.
second-title = One more step
second-lead = The password was right. Now show that it is you.
second-code = Code
    .hint = The six digits that your authenticator app shows now, or one of your recovery codes.
    .recovery = One of your recovery codes, if the passkey is not at hand.
second-do = Go on
second-again = Sign in with another name
passkey-use = Use a passkey
passkey-failed = That did not work, or was cancelled. Try again.
confirm-title = Is it still you?
confirm-lead = What comes next shows passwords or changes how one signs in, so we ask for your password again. Then it goes on where you were.
confirm-password = Your password
confirm-do = Go on
confirm-other-tab = Give my password (opens another tab)
confirmed-title = Thank you, it is you
confirmed-back = Close this tab and go back to the one before. What you typed is still there: save it again.
factors-title = Second factor
factors-lead = With a second factor, whoever learns your password still cannot sign in.
factors-forced = Your organization asks whoever looks after accounts for a second factor. Add one to go on.
factors-have = What you have
factors-none = None yet.
factors-since = since { $when }
factors-used = last used { $when }
factors-remove = Remove
factors-remove-of = Remove: { $factor }
factors-add-totp = Add an authenticator app
factors-add-passkey = Add a passkey
factors-codes = Recovery codes
    .hint = Each lets you in once when you have neither app nor passkey at hand.
factors-codes-left = { $n ->
        [0] None is left.
        [one] One is left.
       *[other] { $n } are left.
    }
factors-codes-new = Make new ones
factor-totp = Authenticator app
factor-passkey = Passkey
flash-factor-added = The second factor is added.
flash-factor-removed = The second factor is removed.
flash-factors-reset = The second factor is taken away; the person signs in with the password alone and can add a new one.
totp-lead = Scan the code with an authenticator app on your phone; then type what the app shows.
totp-qr = QR code for the authenticator app
totp-by-hand = Or type this key into the app:
totp-code = Code
    .hint = The six digits that the app shows now.
totp-do = Add the app
passkey-lead = A passkey is kept by your phone, your computer or a security key, and opened by finger, face or PIN.
passkey-none = This browser has no passkeys, or scripts are switched off. Use an authenticator app.
passkey-name = Its name
    .hint = So that you know it again: my phone, the blue stick.
passkey-do = Make the passkey
codes-lead = Keep these where you will find them without your phone: on paper, or in a password manager.
codes-once = They are shown this once. Those from before, if there were any, are void.
codes-file = Save as a file
codes-done = I have kept them
me-factors = { $n ->
        [0] You have none yet.
        [one] You have one.
       *[other] You have { $n }.
    }
me-factors-do = Look after it
people-factor-reset = Take the second factor away
    .hint = Lost phone or key: they sign in with the password alone then, and add a new one. Their sessions end.

settings-forced = Who must choose a password of their own
    .hint = After signing in with an initial password, nothing else answers until they have chosen one.
settings-second-factor = Second factor
settings-second-factor-do = Required of whoever looks after accounts
    .hint = Managers, administrators and supervisors set it up at their next sign-in. Without this it is offered.

audit-sign-in-slowed = held off too many wrong attempts to sign in
people-blocked-title = Sign-in
people-blocked = Sign-in from new devices is blocked: there were 100 wrong attempts in a row.
    .hint = On devices that they have used before, they can still sign in. If you know whose attempts they were, allow it again; if not, give a new password, which allows it too.
people-allow = Allow sign-in again
flash-sign-in-allowed = New devices can sign in to this account again.
audit-sign-in-blocked = blocked sign-in from new devices after 100 wrong attempts in a row
audit-sign-in-allow = allowed sign-in from new devices again
audit-credentials-bind = bound the stored passwords to their accounts
audit-field-bound = passwords are bound to their accounts
audit-factor-add = added a second factor
audit-factor-remove = removed a second factor
audit-factor-reset = took the second factor away
audit-factor-codes = made new recovery codes
audit-factor-code-used = signed in with a recovery code
audit-field-factors = second factors
audit-field-forced_change = initial password must be changed
audit-field-second_factor_required = second factor required
audit-field-kind = kind

cli-sign-in-allowed = { $name } can sign in on new devices again.
cli-factors-reset = The second factor of { $name } is taken away.

settings-tell = Telling people
settings-tell-do = Tell people by e-mail when somebody makes an account for them or sets their password
    .hint = The message does not hold the password. By hand and for those chosen in a list; imports and runs that give passwords tell nobody: send those their sign-in details.
audit-field-verify_people = letters carry a link to confirm that they came
audit-field-directory_students = students see the staff directory
audit-field-directory_guardians = guardians see the staff directory
audit-field-tell_people = people are told
