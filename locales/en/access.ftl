# Signing in, second factors, and one's own password.
fault-sign-in-wait = There were too many wrong attempts. Wait { $seconds ->
        [one] one second
       *[other] { $seconds } seconds
    }.
    .remedy = Then try again. A browser in which you have signed in before is not affected by other people’s attempts.
fault-sign-in-wait-minutes = There were too many wrong attempts. Wait { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }.
    .remedy = Then try again. Your administrator can give you a new password.
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
fault-sign-in-over = The sign-in took too long.
    .remedy = Start again with your username and password.
fault-code-wrong = The code is wrong or was already used.
    .remedy = Wait for the next code in the app and type it within 30 seconds. If codes are never accepted, check the clock of your device.
fault-passkey-refused = The passkey was not accepted.
    .remedy = Try again on the device where you created it.
fault-factor-none = There is no second factor.
    .remedy = You do not need to do anything.
fault-factor-last = Your organization requires a second factor, and this is your only one.
    .remedy = Add another one first.
fault-factor-not-yours = You do not have permission to remove this person’s second factor.
    .remedy = Ask the manager to do it.
fault-factor-not-for-you = Only people who manage other accounts use a second factor.
    .remedy = Your password is enough.
fault-password-chosen = You already have a personal password.
    .remedy = Change it under My account.
fault-password-personal = The password contains your name, your school or something else that other people know about you.
    .remedy = Choose words that have nothing to do with you; three or four words are easy to remember.
fault-password-guessable = The password is too easy to guess.
    .remedy = Use three or four unrelated words. Digits and symbols are not required.
fault-confirm-first = Confirm your password before you set the password of another person.
    .remedy = Confirm it in another tab and return to this page. What you typed is kept; save again.
thing-factor = second factor

password-rules = { $least ->
    [one] At least one character; a few words in a row are easiest to remember.
   *[other] At least { $least } characters of any kind; a few words in a row are easiest to remember.
}
first-password-title = Choose a personal password
first-password-lead = Other people may have seen the password you received. Choose one that only you know to continue.
first-password-do = Save password
flash-me-first-password = From now on, sign in with your personal password.
second-title = Two-step verification
second-lead = Your password is correct. Now confirm that it’s you.
second-code = Code
    .hint = The six digits that your authenticator app shows, or one of your recovery codes.
    .recovery = One of your recovery codes, if you do not have your passkey with you.
second-do = Confirm code
second-again = Use another account
passkey-use = Use a passkey
passkey-failed = The passkey did not work, or you cancelled. Try again.
confirm-title = Confirm it’s you
confirm-lead = The next step shows passwords or changes how people sign in. Enter your password to continue.
confirm-password = Your password
confirm-do = Confirm
confirm-other-tab = Confirm my password (opens another tab)
confirmed-title = Identity confirmed
confirmed-back = Close this tab and return to the previous one. What you typed is still there: save it again.
factors-title = Second factor
factors-lead = With a second factor, nobody can sign in with your password alone.
factors-forced = Your organization requires a second factor for people who manage accounts. Add one to continue.
factors-have = Your second factors
factors-none = None yet.
factors-since = added { $when }
factors-used = last used { $when }
factors-remove = Remove
factors-remove-of = Remove: { $factor }
factors-add-totp = Add an authenticator app
factors-add-passkey = Add a passkey
factors-codes = Recovery codes
    .hint = Use a code to sign in when you do not have your app or passkey with you. Each code works once.
factors-codes-left = { $n ->
        [0] No code is left.
        [one] One code is left.
       *[other] { $n } codes are left.
    }
factors-codes-new = Create new codes
factor-totp = Authenticator app
factor-passkey = Passkey
flash-factor-added = Second factor added.
flash-factor-removed = Second factor removed.
flash-factors-reset = Second factors removed. The person now signs in with the password only, and can add a new factor.
totp-lead = Scan the code with an authenticator app on your phone. Then type the six digits that the app shows.
totp-qr = QR code for the authenticator app
totp-by-hand = Or type this key into the app:
totp-code = Code
    .hint = The six digits that the app shows now.
totp-do = Add app
passkey-lead = A passkey is stored on your phone, your computer or a security key. You use it with your fingerprint, face or PIN.
passkey-none = This browser does not support passkeys, or scripts are turned off. Use an authenticator app.
passkey-name = Passkey name
    .hint = To tell it from others, for example: my phone, blue security key.
passkey-do = Create passkey
codes-lead = Keep these codes where you can find them without your phone: on paper or in a password manager.
codes-once = The codes are shown only once. Your earlier codes no longer work.
codes-file = Save codes as a file
codes-done = I have saved my codes
me-factors = { $n ->
        [0] You have no second factor yet.
        [one] You have one second factor.
       *[other] You have { $n } second factors.
    }
me-factors-do = Manage second factors
people-factor-reset = Remove second factors
    .hint = For a lost phone or security key. The person is signed out, then signs in with the password only and can add a new factor.

settings-forced = Who must choose a personal password
    .hint = After signing in with a temporary password, these people must choose a new one before they can do anything else.
settings-second-factor = Second factor
settings-second-factor-do = Require a second factor from people who manage accounts
    .hint = Managers, administrators and supervisors add one at their next sign-in. Otherwise it is optional.

audit-sign-in-slowed = blocked further sign-in attempts for a while
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
audit-factor-reset = removed the second factors of a person
audit-factor-codes = created new recovery codes
audit-factor-code-used = signed in with a recovery code
audit-field-factors = second factors
audit-field-forced_change = temporary password must be changed
audit-field-second_factor_required = second factor required
audit-field-kind = kind

cli-sign-in-allowed = { $name } can sign in on new devices again.

cli-factors-reset = Second factors of { $name } removed.

settings-tell = Notifications
settings-tell-do = Notify people by e-mail when another person creates their account or sets their password
    .hint = The message does not contain the password. Imports and generated passwords send no notification: send those people their sign-in details.
audit-field-verify_people = messages contain a confirmation link
audit-field-directory_students = students can see the staff directory
audit-field-directory_guardians = guardians can see the staff directory
audit-field-tell_people = people are notified
