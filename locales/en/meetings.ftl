# Meetings over the network: the list, the form, the page of one, the command.

menu-meetings = Meetings
thing-meeting = meeting

# The list
meetings-lead = Lessons, talks and parents' evenings over the network: those you hold and those you are invited to.
meetings-new = Schedule a meeting
meetings-ahead = Coming up
meetings-past = Past and cancelled
meetings-all = All meetings
meetings-next = Your next meetings
meetings-title = Topic
    .hint = Everybody who is invited reads it.
meetings-when = When
meetings-organizer = Held by
meetings-invited = People invited
meetings-state = State
meetings-none = No meetings ahead
    .hint = Schedule one and invite people or a whole section.
meetings-none-invited = When somebody invites you to one, it stands here.
meetings-none-past = None has passed yet
    .hint = Meetings that are over or were cancelled stay here.
meetings-more = { $n } are shown; there are more.
meeting-phase-ahead = coming up
meeting-phase-open = open
meeting-phase-over = over
meeting-phase-cancelled = cancelled

# The form
meetings-edit = Change the meeting
meetings-starts = Begins
    .hint = Day and time of here.
meetings-minutes = Length, in minutes
meetings-place = Where
meetings-place-server = On the meeting server
    .hint = People go in by a button, without another username or password. Nothing is recorded.
meetings-place-link = Somewhere else, by a link
    .hint = If the meeting is set up with another service.
meetings-link = Link
    .hint = Only if you chose “Somewhere else”. It begins with https://
meetings-link-only = Where the meeting takes place: the link that the service you use gives you. It begins with https://
meetings-section = A whole section
    .hint = Invites everybody in the section whom you reach.
meetings-section-none = none
sections-meeting = meeting
meetings-chosen = { $n ->
    [one] One person is invited, whom you chose in the directory.
   *[other] { $shown } people are invited, whom you chose in the directory.
}
meetings-do = Schedule
meetings-save = Save
meetings-back = Back without saving

# The page of one
meetings-lasts = { $n ->
    [one] one minute
   *[other] { $n } minutes
}
meetings-join = Go into the meeting
    .hint = It opens on another site. It is noted that you came.
meetings-join-from = The button to go in appears { $n } minutes before the beginning.
meetings-cancel = Cancel the meeting
    .hint = Nobody can go in any more. The meeting stays in the list as cancelled; this cannot be undone.
meetings-cancel-do = Yes, cancel it
meetings-invite = Invite
meetings-invite-section = Invite the section
meetings-search = Look for people
    .hint = First name, last name or ID.
meetings-search-none = Nobody whom you reach is called that.
meetings-found = People found
meetings-found-many = There are more: type the last name too.
meetings-superiors = Administration
meetings-invite-ticked = Invite those ticked
meetings-is-invited = invited already
meetings-invited-none = You have not invited anybody yet.
meetings-invited-n = { $n ->
    [one] One person.
   *[other] { $shown } people.
}
meetings-uninvite = Remove
meetings-uninvite-of = Remove { $name }
meetings-report = Attendance
    .hint = Those count who went in from here. Whoever goes in another way is not known.
meetings-came-of = { $came } of { $all } people invited came.
meetings-download = Download as CSV
meetings-file = attendance
meetings-name = Name
meetings-came = Came
meetings-first = Went in
meetings-last = Last went in
meetings-times = Times went in
meetings-held = held it
meetings-yes = yes
meetings-yes-uninvited = yes, not on the list
meetings-no = no
meetings-joining = Opening the meeting
    .hint = If it does not open by itself, use the button.
meetings-joining-go = Go to the meeting
meetings-joining-back = Back to Llavero
welcome-can-meet = Hold meetings over the network
    .hint = Schedule them, invite people and see who came.

flash-meeting-made = The meeting is scheduled.
flash-meeting-changed = The meeting was saved.
flash-meeting-cancelled = The meeting was cancelled.
flash-meeting-invited = { $n ->
    [0] There is nobody else to invite: { $already } were invited already.
    [one] One person was invited.
   *[other] { $n } people were invited.
}
flash-meeting-uninvited = They are no longer on the list.

# Settings
settings-meetings = Meetings
    .lead = Who sees who came, and on which server they run.
settings-attendance = Attendance
settings-attendance-do = Supervisors see who came to their meetings
    .hint = Administrators always do, for their own meetings and those of their supervisors.
settings-meeting-server = Meeting server
settings-meeting-server-is = Meetings run on { $server } (BigBlueButton). Nothing is recorded.
settings-meeting-server-none = There is none: each meeting brings its own link. Whoever looks after the machine names a BigBlueButton under [meetings] in llavero.toml.

# Permissions
permission-create-meetings = Hold meetings
    .hint = Schedule meetings over the network and invite whoever is in reach.
permission-view-attendance = See attendance of meetings
    .hint = Of their own; with rank Administrator, of those of whom they look after too.

# The command
cli-meetings-none = There are none.
cli-meeting-made = The meeting is scheduled: { $id }
cli-meeting-report = The attendance is in { $file }.
cli-column-id = id

# What cannot be
fault-meeting-title = A topic has 2 to { $limit } letters.
    .remedy = Write what the meeting is about, in one line.
fault-meeting-minutes = The length is 1 to { $limit } minutes.
    .remedy = Write how many minutes it lasts.
fault-meeting-past = That time has passed, or is no time.
    .remedy = Choose a day and a time.
fault-meeting-moment = “{ $value }” is no day with its time.
    .remedy = Write it like this: 2026-11-30 18:00
fault-meeting-far = A meeting is scheduled { $days } days ahead at most.
    .remedy = Choose a nearer day.
fault-meeting-nowhere = It is missing where the meeting takes place.
    .remedy = There is no meeting server: write a link.
fault-meeting-link = That is no link one can go to.
    .remedy = Copy all of it, from https:// on, without blanks; { $limit } letters at most.
fault-meeting-organizer = It is missing who holds the meeting.
    .remedy = Name the account of whoever does.
fault-meeting-manager = The manager holds no meetings, and goes to those they are invited to.
    .remedy = Ask an administrator or a supervisor to schedule it.
fault-meeting-not-yours = Whoever holds the meeting decides that.
    .remedy = Ask them.
fault-meeting-early = Nobody can go in yet.
    .remedy = Come back { $minutes } minutes before it begins.
fault-meeting-over = The meeting is over.
    .remedy = Schedule another.
fault-meeting-cancelled = The meeting was cancelled.
    .remedy = Schedule another.
fault-meeting-changed = Somebody changed the meeting meanwhile.
    .remedy = Open it again and look what it says now.
fault-meeting-most = { $limit } people at most are invited to one meeting.
    .remedy = Schedule two.
fault-meeting-sections = There is more than one section “{ $name }”.
    .remedy = Name it by its id.
fault-meeting-server-secret = The secret of the meeting server is missing, or cannot be read.
    .remedy = Whoever looks after the machine looks at secret_file under [meetings] in llavero.toml.
fault-meeting-server-address = The address of the meeting server is none.
    .remedy = Whoever looks after the machine looks at server under [meetings] in llavero.toml.
fault-meeting-server-certificate = The meeting server does not prove that it is itself.
    .remedy = Whoever looks after the machine looks at its certificate.
fault-meeting-server-unreachable = The meeting server does not answer.
    .remedy = Try again in a moment.
fault-meeting-server-refused = The meeting server does not take it ({ $said }).
    .remedy = Whoever looks after the machine looks at the secret under [meetings] in llavero.toml.

# The log
audit-meeting-create = scheduled a meeting
audit-meeting-change = changed a meeting
audit-meeting-cancel = cancelled a meeting
audit-meeting-invite = invited to a meeting
audit-meeting-uninvite = took somebody from a meeting
audit-meeting-join = went into a meeting
audit-meeting-report = downloaded the attendance of a meeting
audit-meeting-show = look at a meeting
audit-field-meeting = topic
audit-field-starts_at = begins
audit-field-minutes = minutes
audit-field-link = with its own link
audit-field-organizer = held by
audit-field-invited = people invited
audit-field-supervisors_see_attendance = supervisors see attendance
