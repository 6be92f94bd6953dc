# What long work is doing at the moment, in the console and on the command line.

step-reading = Reading and checking the rows
step-comparing = Comparing with the directory
step-choosing = Looking for the people
step-planning = Working out who gets what
step-accounts = Writing the accounts
step-usernames = Writing the usernames
step-addresses = Writing the e-mail addresses
step-passwords = Making and sealing the passwords
step-enrolments = Writing who is in which section
step-guardians = Joining students and guardians
step-changes = Writing the changes
step-items = Writing down what was done
step-indexes = Putting the directory in order
step-slips = Typesetting the slips
step-judging = Checking what can be taken back
step-restoring = Putting back what was changed
step-removing = Removing what was added
step-report = Writing the report
step-maintaining = Doing what is due …
step-finishing = Finishing

progress-so-far = { $step }: { $done } · { $rate } per second
progress-of = { $step }: { $done } of { $total } · { $rate } per second · { $left } left

fault-cancelled = The work was stopped, as somebody asked.
    .remedy = Nothing of it was written. Start it again whenever you like.
