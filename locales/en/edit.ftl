# Changing people by hand: the grid, the form of one person, somebody new

fault-asked-otherwise = Something else was asked for under this key before.
    .remedy = Open the page anew; a program uses another key for another request.
fault-cell-changed = Somebody else changed this meanwhile. It says “{ $now }” now.
    .remedy = Save again to write over it, or undo your change.
fault-cell-changed-empty = Somebody else emptied this meanwhile.
    .remedy = Save again to write over it, or undo your change.
fault-cell-changed-password = Somebody else set another password meanwhile.
    .remedy = Save again to write over it, or undo your change.
fault-cell-twice = This cell came twice with one save.
    .remedy = Write one of the two values and save again.
fault-cell-not-editable = This cannot be changed here.
    .remedy = Fields that can be changed: { $known }.
fault-school-out-of-reach = Your role does not reach that school.
    .remedy = Choose one of your own schools, or ask a manager.
fault-password-own-account = Your own password is not set here.
    .remedy = Change it on your own page, where the one before is asked for.
fault-password-external = This person signs in elsewhere: there is no password here to set.
    .remedy = Set it with your identity provider.
fault-edit-username-taken = The username “{ $value }” already belongs to somebody else.
    .remedy = Write another one.
fault-edit-email-taken = The e-mail address “{ $value }” already belongs to somebody else.
    .remedy = Write another address. One that a family shares goes under “contact e-mail”.
fault-edit-unique-id-taken = The ID “{ $value }” already belongs to somebody else.
    .remedy = Check whether it is the same person; otherwise write another ID.
fault-edit-username-withheld = The username “{ $value }” was somebody else's once, and is withheld so that nobody inherits it.
    .remedy = Write another one.
fault-edit-email-withheld = The e-mail address “{ $value }” was somebody else's once, and is withheld so that nobody inherits their mail.
    .remedy = Write another address.
fault-edit-nameless = Nothing says who this is.
    .remedy = Write at least a name, a username or an e-mail address.
fault-edit-profile-missing = Nothing says whether this is a student, a teacher, a guardian or staff.
    .remedy = Choose one of them.
fault-edit-administrator-missing = A supervisor needs an administrator.
    .remedy = Choose one of the administrators there are.
fault-role-gives-more = You may not give this role: it allows what yours does not.
    .remedy = Choose another role, or ask a manager.

audit-account-edit = changed by hand
audit-account-create = made by hand
audit-field-shown = the password was shown

# The grid
edit-lead = Click into a cell and type. Nothing is saved before you say so; what cannot be saved stays typed and says why.
edit-ways = How people are shown
edit-way-list = List
edit-way-grid = Edit
edit-person = Person
edit-save = Save changes
edit-keys = Arrows and Enter move, F2 goes into the text, Escape undoes a cell. A block from a spreadsheet can be pasted.
edit-changed = { $n ->
    [one] { $n } change
   *[other] { $n } changes
}
edit-marked = changed
edit-beyond = % cells of what was pasted have no place here and were left out
edit-refused = { $n ->
    [one] { $n } cell could not be saved: it stands below as you typed it, with the reason.
   *[other] { $n } cells could not be saved: they stand below as you typed them, each with the reason.
}
edit-saved = { $n ->
    [one] { $n } other is saved.
   *[other] { $n } others are saved.
}
flash-edit-saved = { $n ->
    [one] { $n } change saved.
   *[other] { $n } changes saved.
}
flash-edit-nothing = There was nothing to change.
flash-edit-person = Saved.

# The form of one person
edit-title = Edit
edit-do = Edit
edit-person-lead = What you empty is removed. If somebody else changes the same meanwhile, you are told before anything is written over.
edit-part-names = Name
edit-part-contact = Person and contact
edit-style-instead = in place of the first name
edit-style-brackets = in brackets after it
edit-display-name =
    .hint = Left empty, first and last name are shown.
edit-new-password = New password
    .hint = Left empty, it stays. A new one can be shown and printed until its owner chooses their own; where they are signed in now, they are signed out.

# Somebody new
new-title = Add a person
new-lead = For one person. Bring many in from a file.
new-part-what = What they are
new-role-usual = the usual one
new-administrator =
    .hint = A supervisor needs one; others may have one.
new-username =
    .hint = Left empty, one is made of the name.
new-password =
    .hint = Left empty, one is made and shown to you.
new-do = Add
new-shown-as = Shown as: { $name }
new-username-made = Username: { $username } (made of the name, and free)
new-username-free = The username { $username } is free.
new-made = The account is made and can be used at once.
new-repeated = This was sent twice. The account was made the first time, and nobody else was added.
new-pass-on = Nobody is told by Llavero: pass username and password on yourself.
new-another = Add another one
new-open = Open their page

# The command line
cli-account-edited = { $n ->
    [0] Nothing was changed.
    [one] { $n } field changed.
   *[other] { $n } fields changed.
}
cli-account-created = The account is made.
cli-account-repeated = It was made before, under the same key; nobody else was made.
cli-account-password = New password:
