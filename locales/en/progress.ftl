# What long work is doing at the moment, in the console and on the command line.

step-reading = Reading and checking the rows
step-comparing = Comparing with the existing people
step-choosing = Selecting the people
step-planning = Preparing the preview
step-accounts = Saving the accounts
step-usernames = Saving the usernames
step-addresses = Saving the e-mail addresses
step-passwords = Generating and encrypting the passwords
step-enrolments = Assigning people to sections
step-guardians = Linking students and guardians
step-changes = Saving the changes
step-items = Saving the report
step-indexes = Updating the search index
step-slips = Preparing the slips
step-judging = Checking what can be undone
step-restoring = Restoring the previous values
step-removing = Removing what was added
step-report = Writing the report
step-maintaining = Running maintenance …
step-finishing = Finishing

progress-so-far = { $step }: { $done } · { $rate } per second
progress-of = { $step }: { $done } of { $total } · { $rate } per second · { $left } left

fault-cancelled = The process was stopped on request.
    .remedy = Nothing was written. You can start it again at any time.
