# Sign-in details by e-mail: the message, the page, the command.

# The message
mail-subject = Your sign-in details for { $organization }
mail-greeting = Hello, { $name }:
mail-lead = { $organization } has created an account for you. Sign in with these details:
mail-address = Address
mail-username = Username
mail-password = Password
mail-step-open = Open the address.
mail-step-type = Type the username and the password exactly as shown here.
mail-step-own = Choose a personal password, and delete this message.
mail-confirm = To confirm that you received this message, open this link and select the button. The link works once and is valid for { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
mail-care = The school will never ask you for your password.

# The page
messages-title = Send sign-in details
messages-lead = Sent by e-mail to the contact address of each person, or to the address of the account if there is no contact address.
messages-count = { $n ->
    [one] One person will get a message.
   *[other] { $shown } people will get a message.
}
messages-none = No message can be sent.
    .hint = The reasons are below.
messages-not-set-up = No mail server is set up. The server administrator can set it up under [mail] in llavero.toml.
messages-send = Send messages
    .hint = Each message contains a password, and the audit log records that it was sent. If the mail server is busy, the messages are sent again later.
messages-no-address = The messages do not say where to sign in. Set the sign-in address in the settings.
messages-skipped = Without a message
messages-sample = Sample message
    .hint = The password is hidden here, but the message contains it.
messages-to = To
messages-subject = Subject
messages-choose = Select people first
    .hint = Select or filter people in the list.
messages-fates = Message status
    .hint = Select a figure to see the people.
messages-run = Process
messages-state = Status
messages-why = Reason
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
message-reason-busy = The mail server is busy; the message will be sent again.
message-reason-unreachable = The mail server does not respond; the message will be sent again.
message-reason-sign-in = The mail server does not accept the sign-in of Llavero; the message will be sent again.
left-out-no-address = The person has no valid e-mail address
left-out-password-changed = The password has changed since
status-messages = sign-in details by e-mail
outcome-queued = message queued
step-queueing = Queueing the messages
run-done-messages = { $n ->
    [one] Completed: one message was queued.
   *[other] Completed: { $shown } messages were queued.
}
run-next-messages = View message status

# The command
cli-messages-question = Send the messages?
cli-messages-left-out = { $n } without a message: { $reason }.
cli-messages-sent = { $n ->
    [one] One message was sent.
   *[other] { $shown } messages were sent.
}
cli-messages-waiting = { $n ->
    [one] One message is waiting because the mail server is busy.
   *[other] { $shown } messages are waiting because the mail server is busy.
}
cli-messages-failed = { $n ->
    [one] One message failed: see the reason on the page of the person.
   *[other] { $shown } messages failed: see the reasons on the pages of the people.
}
cli-messages-dropped = { $n ->
    [one] One message was not sent because the password has changed since.
   *[other] { $shown } messages were not sent because the passwords have changed since.
}

# What stops it
fault-mail-not-set-up = No mail server is set up.
    .remedy = Set host and from under [mail] in llavero.toml.
fault-mail-setting = The setting { $setting } under [mail] is not valid.
    .remedy = Correct it in llavero.toml.
fault-mail-password-file = The file { $file } with the password of the mail server cannot be read.
    .remedy = Check the path, and check that Llavero has permission to read the file.
fault-message-none = No message can be sent: { $reason ->
        [no-address] there is no valid e-mail address
        [own-password] the person has a personal password
        [expired] the temporary password is too old
        [inactive] the account is inactive
        [no-password] there is no password yet
        [external] the person signs in through an external service
       *[other] your role does not have access to this account
    }.
    .remedy = Correct that first, for example by generating a new password.

# News of an account, without the password
mail-told-account-subject = Your new account at { $organization }
mail-told-password-subject = Your password at { $organization } was changed
mail-told-account = { $organization } has created an account for you.
mail-told-password = An administrator of { $organization } has set a new password for your account. Your previous password no longer works.
mail-told-no-password = This message does not contain the password: the school will give it to you.
mail-told-unexpected = If you did not expect this message, tell the school.
message-news-account = Account created
message-news-password = Password changed
audit-messages-tell-account = notified by e-mail about the new account
audit-messages-tell-password = notified by e-mail about the new password
bulk-tells = People with an e-mail address are notified that their password was changed. The message does not contain the password: hand it over yourself.
new-told = The person is notified by e-mail about the account. The message does not contain the password: hand it over yourself.

# The page of the link
verify-title = Confirm that you received the message
verify-lead = { $organization } sent you a message with your sign-in details. Confirm that you received it.
verify-do = Confirm receipt
    .hint = If you did not expect the message, close this page and tell the school.
verify-done = Confirmed
    .hint = You can now sign in with the username and the password in the message.
verify-used = This link was already used
    .hint = If you used it, you can sign in. If not, tell the school.
verify-gone = This link is no longer valid
    .hint = It has expired, was sent to another e-mail address, or is incomplete. Ask the school to send the message again.
