# Editing people: the grid, the form of one person, adding a person

fault-asked-otherwise = This key was already used for a different request.
    .remedy = Reload the page and try again. A program must use a new key for each request.
fault-cell-changed = Another person changed this in the meantime. The value is now “{ $now }”.
    .remedy = Save again to overwrite it, or undo your change.
fault-cell-changed-empty = Another person emptied this in the meantime.
    .remedy = Save again to overwrite it, or undo your change.
fault-cell-changed-password = Another person set another password in the meantime.
    .remedy = Save again to overwrite it, or undo your change.
fault-cell-twice = This cell was sent twice.
    .remedy = Keep one of the two values and save again.
fault-cell-not-editable = This field cannot be edited here.
    .remedy = Fields that can be edited: { $known }.
fault-school-out-of-reach = Your role does not have access to that school.
    .remedy = Choose one of your schools, or ask a manager.
fault-password-own-account = You cannot set your password here.
    .remedy = Change it under My account.
fault-password-external = This person signs in through an external service, so no password can be set here.
    .remedy = Set it in that service.
fault-edit-username-taken = The username “{ $value }” already belongs to another person.
    .remedy = Enter another username.
fault-edit-email-taken = The e-mail address “{ $value }” already belongs to another person.
    .remedy = Enter another address. Enter an address that a family shares as the contact e-mail.
fault-edit-unique-id-taken = The ID number “{ $value }” already belongs to another person.
    .remedy = Check whether it is the same person; otherwise enter another ID number.
fault-edit-username-withheld = The username “{ $value }” is reserved because it belonged to another person.
    .remedy = Enter another username.
fault-edit-email-withheld = The e-mail address “{ $value }” is reserved because it belonged to another person.
    .remedy = Enter another address.
fault-edit-nameless = The account has no name, username or e-mail address.
    .remedy = Enter at least one of them.
fault-edit-profile-missing = The user type is missing.
    .remedy = Choose student, teacher, guardian or administrative staff.
fault-edit-administrator-missing = Each supervisor needs an administrator.
    .remedy = Choose an administrator from the list.
fault-role-gives-more = You cannot assign this role: it has permissions that your role does not have.
    .remedy = Choose another role, or ask a manager.

audit-account-edit = edited the account
audit-account-create = created the account
audit-field-shown = password shown

# The grid
edit-lead = Click a cell and type. Nothing is saved until you select “Save changes”; cells that cannot be saved keep what you typed and show the reason.
edit-ways = View
edit-way-list = List
edit-way-grid = Edit
edit-person = Person
edit-save = Save changes
edit-keys = Use the arrow keys and Enter to move, F2 to edit the text and Escape to undo a cell. You can paste a block of cells from a spreadsheet.
edit-changed = { $n ->
    [one] { $n } change
   *[other] { $n } changes
}
edit-marked = changed
edit-beyond = Pasted cells outside the grid that were skipped: %
edit-refused = { $n ->
    [one] { $n } cell could not be saved. It is shown below as you typed it, with the reason.
   *[other] { $n } cells could not be saved. They are shown below as you typed them, with the reasons.
}
edit-saved = { $n ->
    [one] { $n } other change was saved.
   *[other] { $n } other changes were saved.
}
flash-edit-saved = { $n ->
    [one] { $n } change saved.
   *[other] { $n } changes saved.
}
flash-edit-nothing = There were no changes to save.
flash-edit-person = Changes saved.

# The form of one person
edit-title = Edit person
edit-do = Edit
edit-person-lead = Empty fields are removed. If another person changes the same field in the meantime, you can decide which value to keep.
edit-part-names = Name
edit-part-contact = Personal details and contact
edit-style-instead = instead of the first name
edit-style-brackets = in brackets after the first name
edit-display-name =
    .hint = If empty, the first and last name are shown.
edit-new-password = New password
    .hint = If empty, the password does not change. A new password can be shown and printed until the person chooses a personal one; the person is signed out.

# Adding a person
new-title = Add person
new-lead = Adds one person. To add many people, import a file.
new-part-what = User type and role
new-role-usual = default role
new-administrator =
    .hint = Required for supervisors, optional for others.
new-username =
    .hint = If empty, a username is generated from the name.
new-password =
    .hint = If empty, a password is generated and shown to you.
new-do = Add person
new-shown-as = Shown as: { $name }
new-username-made = Username: { $username } (generated from the name, available)
new-username-free = The username { $username } is available.
new-made = Account created. The person can sign in now.
new-repeated = This form was sent twice. The account was created the first time; no second account was added.
new-pass-on = Llavero does not notify the person: hand over the username and password yourself.
new-another = Add another person
new-open = Open person

# The command line
cli-account-edited = { $n ->
    [0] Nothing was changed.
    [one] { $n } field changed.
   *[other] { $n } fields changed.
}
cli-account-created = Account created.
cli-account-repeated = The account was already created with this key; no other account was added.
cli-account-password = New password:
