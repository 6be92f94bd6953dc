# Sign-in details by e-mail: the letter, the page, the command.

# The letter
mail-subject = Your sign-in details for { $organization }
mail-greeting = Hello, { $name }:
mail-lead = { $organization } has made an account for you. With these details you sign in:
mail-address = Address
mail-username = Username
mail-password = Password
mail-step-open = Open the address.
mail-step-type = Type the username and the password exactly as they stand here.
mail-step-own = Choose a password of your own, and delete this message.
mail-confirm = Confirm that this letter reached you: open this link and press the button. It works once, for { $days } days.
mail-care = Nobody of the school will ever ask you for your password.

# The page
messages-title = Send sign-in details
messages-lead = By e-mail, to the contact address of each person, or to the address of the account where there is none.
messages-count = { $n ->
    [one] One person gets a message.
   *[other] { $shown } people get a message.
}
messages-none = Nobody can get a message.
    .hint = Below it says why.
messages-not-set-up = No mail server is set up yet. Whoever keeps the machine names one under [mail] in llavero.toml.
messages-send = Send
    .hint = Each message holds a password; that it was sent is noted. What the server cannot take now is tried again.
messages-no-address = The messages do not say where to sign in: set the sign-in address in the settings.
messages-skipped = Who gets none
messages-sample = One of the messages
    .hint = The password is not shown here; the message holds it.
messages-to = To
messages-subject = Subject
messages-choose = Choose who gets them
    .hint = Select people in the list, or filter it.
messages-fates = What became of the messages
    .hint = Choose a figure to see whose they are.
messages-run = The run
messages-state = State
messages-why = Why
messages-card = Messages
messages-card-none = No sign-in details were sent by e-mail.
messages-card-send = Send sign-in details by e-mail
messages-card-again = Send again
message-state-queued = waiting
message-state-sent = sent
message-state-opened = read and confirmed
message-state-failed = failed
message-state-dropped = not sent
message-reason-refused = The mail server refused the address.
message-reason-busy = The mail server could not take it; it is tried again.
message-reason-unreachable = The mail server cannot be reached; it is tried again.
message-reason-sign-in = The mail server does not let us in; it is tried again.
left-out-no-address = Has no valid e-mail address
left-out-password-changed = Has another password by now
status-messages = sign-in details by e-mail
outcome-queued = message queued
step-queueing = Queueing the messages
run-done-messages = { $n ->
    [one] It ended well: one message is on its way.
   *[other] It ended well: { $shown } messages are on their way.
}
run-next-messages = See what became of each

# The command
cli-messages-question = Send them now?
cli-messages-left-out = { $n } get none: { $reason }.
cli-messages-sent = { $n ->
    [one] One message was sent.
   *[other] { $shown } messages were sent.
}
cli-messages-waiting = { $n ->
    [one] One waits: the server could not take it now.
   *[other] { $shown } wait: the server could not take them now.
}
cli-messages-failed = { $n ->
    [one] One failed: the page of the person says why.
   *[other] { $shown } failed: the page of each person says why.
}
cli-messages-dropped = { $n ->
    [one] One was not sent: the password is another by now.
   *[other] { $shown } were not sent: the passwords are others by now.
}

# What stops it
fault-mail-not-set-up = No mail server is set up.
    .remedy = Name one in llavero.toml: [mail] host and from.
fault-mail-setting = The setting { $setting } under [mail] is not right.
    .remedy = Correct it in llavero.toml.
fault-mail-password-file = The file { $file } with the password of the mail server cannot be read.
    .remedy = Check the path, and that the service may read it.
fault-message-none = No message can be sent: { $reason ->
        [no-address] there is no valid address
        [own-password] the owner chose the password
        [expired] the initial password is too old
        [inactive] the account is inactive
        [no-password] there is no password yet
        [external] the person signs in elsewhere
       *[other] your role does not reach this account
    }.
    .remedy = Mend that first, for example with a new password.

# News of an account, without the password
mail-told-account-subject = There is an account for you at { $organization }
mail-told-password-subject = Your password at { $organization } was changed
mail-told-account = { $organization } has made an account for you.
mail-told-password = Somebody who looks after the accounts of { $organization } has given you a new password. The one you had opens your account no more.
mail-told-no-password = The password is not in this message: the school hands it to you.
mail-told-unexpected = If you did not expect this, tell the school.
message-news-account = That there is an account
message-news-password = That the password was changed
audit-messages-tell-account = told by e-mail that there is an account
audit-messages-tell-password = told by e-mail that the password was changed
bulk-tells = Whoever has an e-mail address is told that their password was changed. The password is not in the message: hand it to them.
new-told = They are told by e-mail that there is an account, without the password: hand them the password yourself.

# The page of the link
verify-title = Confirm that the letter came
verify-lead = { $organization } sent you a letter with your sign-in details. Confirm that it reached you.
verify-do = Yes, it reached me
    .hint = If you did not expect that letter, close this page and tell the school.
verify-done = Thank you, it is confirmed
    .hint = You can sign in now, with the username and the password in the letter.
verify-used = This link was used already
    .hint = If that was you, all is well and you can sign in. If not, tell the school.
verify-gone = This link is no good any more
    .hint = Too many days have passed, it went to another e-mail address, or it is not complete. Ask the school to send the letter again.
