# Online meetings: the list, the form, the page of one, the command.

menu-meetings = Meetings
thing-meeting = meeting

# The list
meetings-lead = Online lessons, talks and parents’ evenings that you hold or are invited to.
meetings-new = Schedule meeting
meetings-ahead = Upcoming
meetings-past = Past and cancelled
meetings-all = All meetings
meetings-next = Your next meetings
meetings-title = Topic
    .hint = Everyone invited can read it.
meetings-when = When
meetings-organizer = Organizer
meetings-invited = Invited people
meetings-state = State
meetings-none = No upcoming meetings
    .hint = Schedule a meeting and invite people or a whole section.
meetings-none-invited = Meetings that you are invited to appear here.
meetings-none-past = No past meetings
    .hint = Meetings that are over or cancelled appear here.
meetings-more = { $n ->
    [one] One meeting is shown; there are more.
   *[other] { $n } meetings are shown; there are more.
}
meeting-phase-ahead = upcoming
meeting-phase-open = open
meeting-phase-over = over
meeting-phase-cancelled = cancelled

# The form
meetings-edit = Edit meeting
meetings-starts = Starts
    .hint = Local date and time.
meetings-minutes = Length in minutes
meetings-place = Place
meetings-place-server = Meeting server
    .hint = People join with a button, without another username or password. Nothing is recorded.
meetings-place-link = Another service
    .hint = For a meeting that you set up in another service; enter its link below.
meetings-link = Link
    .hint = Only for “Another service”. It begins with https://
meetings-link-only = The link to the meeting in the service you use. It begins with https://
meetings-section = Section
    .hint = Invites everyone in the section that you have access to.
meetings-section-none = none
sections-meeting = meeting
meetings-chosen = { $n ->
    [one] One person that you selected in the list is invited.
   *[other] { $shown } people that you selected in the list are invited.
}
meetings-do = Schedule meeting
meetings-save = Save changes
meetings-back = Back without saving

# The page of one
meetings-lasts = { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
meetings-join = Join meeting
    .hint = Opens the meeting site. Your attendance is recorded.
meetings-join-from = The button to join appears { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    } before the start.
meetings-cancel = Cancel meeting
    .hint = Nobody can join any more. The meeting stays in the list as cancelled. This cannot be undone.
meetings-cancel-do = Yes, cancel the meeting
meetings-invite = Invite people
meetings-invite-section = Invite section
meetings-search = Find people
    .hint = First name, last name or ID number.
meetings-search-none = No people found that you have access to.
meetings-found = People found
meetings-found-many = There are more: type the last name too.
meetings-superiors = Administration
meetings-invite-ticked = Invite selected people
meetings-is-invited = already invited
meetings-invited-none = No people are invited yet.
meetings-invited-n = { $n ->
    [one] One person.
   *[other] { $shown } people.
}
meetings-uninvite = Remove
meetings-uninvite-of = Remove { $name }
meetings-report = Attendance
    .hint = Counts people who joined from Llavero. People who joined in another way are not counted.
meetings-came-of = { $came } of { $all ->
    [one] { $all } invited person
   *[other] { $all } invited people
} attended.
meetings-download = Download as CSV
meetings-file = attendance
meetings-name = Name
meetings-came = Attended
meetings-first = First joined
meetings-last = Last joined
meetings-times = Times joined
meetings-held = organizer
meetings-yes = yes
meetings-yes-uninvited = yes, not invited
meetings-no = no
meetings-joining = Opening the meeting
    .hint = If it does not open automatically, use the button.
meetings-joining-go = Open meeting
meetings-joining-back = Back to Llavero
welcome-can-meet = Hold online meetings
    .hint = Schedule meetings, invite people and see the attendance.

flash-meeting-made = Meeting scheduled.
flash-meeting-changed = Meeting saved.
flash-meeting-cancelled = Meeting cancelled.
flash-meeting-invited = { $n ->
    [0] { $already ->
        [0] There are no people to invite.
        [one] That person was already invited.
       *[other] All { $already } people were already invited.
    }
    [one] One person was invited.
   *[other] { $n } people were invited.
}
flash-meeting-uninvited = Removed from the invited people.

# Settings
settings-meetings = Meetings
    .lead = Who can see the attendance, and which server is used.
settings-attendance = Attendance
settings-attendance-do = Supervisors can see the attendance of their meetings
    .hint = Administrators can always see the attendance of their own meetings and those of their supervisors.
settings-meeting-server = Meeting server
settings-meeting-server-is = Meetings run on { $server } (BigBlueButton). Nothing is recorded.
settings-meeting-server-none = No meeting server is set up, so each meeting needs a link. The server administrator can set up a BigBlueButton server under [meetings] in llavero.toml.

# Permissions
permission-create-meetings = Hold meetings
    .hint = Schedule online meetings and invite the people in the scope of the role.
permission-view-attendance = See attendance of meetings
    .hint = Of their own meetings; administrators also see those of their supervisors.

# The command
cli-meetings-none = There are no meetings.
cli-meeting-made = Meeting scheduled: { $id }
cli-meeting-report = The attendance is in { $file }.
cli-column-id = id

# What cannot be
fault-meeting-title = The topic must have 2 to { $limit ->
        [one] { $limit } character
       *[other] { $limit } characters
    }.
    .remedy = Enter what the meeting is about, in one line.
fault-meeting-minutes = The length must be from 1 to { $limit ->
        [one] { $limit } minute
       *[other] { $limit } minutes
    }.
    .remedy = Enter the length in minutes.
fault-meeting-past = The date and time are missing or have passed.
    .remedy = Choose a later date and time.
fault-meeting-moment = “{ $value }” is not a date and time.
    .remedy = Write it like 2026-11-30 18:00
fault-meeting-far = A meeting can be scheduled at most { $days ->
        [one] { $days } day
       *[other] { $days } days
    } ahead.
    .remedy = Choose an earlier date.
fault-meeting-nowhere = The link to the meeting is missing.
    .remedy = There is no meeting server: enter the link of another service.
fault-meeting-link = This is not a valid link.
    .remedy = Copy all of it, beginning with https:// and without blanks; at most { $limit ->
        [one] { $limit } character
       *[other] { $limit } characters
    }.
fault-meeting-organizer = The organizer is missing.
    .remedy = Enter the account of the person who holds the meeting.
fault-meeting-manager = The manager cannot hold meetings, but can join meetings as an invited person.
    .remedy = Ask an administrator or a supervisor to schedule it.
fault-meeting-not-yours = Only the organizer can do this.
    .remedy = Ask the organizer of the meeting.
fault-meeting-early = The meeting is not open yet.
    .remedy = Return { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } before it starts.
fault-meeting-over = The meeting is over.
    .remedy = Schedule another meeting.
fault-meeting-cancelled = The meeting was cancelled.
    .remedy = Schedule another meeting.
fault-meeting-changed = Another person changed the meeting in the meantime.
    .remedy = Open it again and check the changes.
fault-meeting-most = You can invite at most { $limit ->
        [one] { $limit } person
       *[other] { $limit } people
    } to a meeting.
    .remedy = Schedule two meetings.
fault-meeting-sections = There are several sections named “{ $name }”.
    .remedy = Enter the id of the section.
fault-meeting-server-secret = The secret of the meeting server is missing or cannot be read.
    .remedy = Ask the server administrator to check secret_file under [meetings] in llavero.toml.
fault-meeting-server-address = The address of the meeting server is not valid.
    .remedy = Ask the server administrator to check server under [meetings] in llavero.toml.
fault-meeting-server-certificate = The certificate of the meeting server is not valid.
    .remedy = Ask the server administrator to check the certificate.
fault-meeting-server-unreachable = The meeting server does not respond.
    .remedy = Try again in a moment.
fault-meeting-server-refused = The meeting server refused the request ({ $said }).
    .remedy = Ask the server administrator to check the secret under [meetings] in llavero.toml.

# The log
audit-meeting-create = scheduled a meeting
audit-meeting-change = changed a meeting
audit-meeting-cancel = cancelled a meeting
audit-meeting-invite = invited people to a meeting
audit-meeting-uninvite = removed a person from a meeting
audit-meeting-join = joined a meeting
audit-meeting-report = downloaded the attendance of a meeting
audit-meeting-show = viewed a meeting
audit-field-meeting = topic
audit-field-starts_at = starts
audit-field-minutes = minutes
audit-field-link = with a link to another service
audit-field-organizer = organizer
audit-field-invited = invited people
audit-field-supervisors_see_attendance = supervisors can see the attendance
