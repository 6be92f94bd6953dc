# Roles, administrators and supervisors, the manager's hand-over, loans.

menu-staff = Administrators
menu-roles = Roles

# Permissions, as roles have them
permission-view-people = See people
    .hint = Search the directory, see people, sections and the overview.
permission-import-people = Import files
    .hint = Add and update people from a file, and take an import back.
permission-generate-credentials = Generate credentials
    .hint = Make usernames, e-mail addresses and passwords for many at once.
permission-reveal-passwords = Show and print initial passwords
    .hint = See them on the screen and print slips. Passwords people chose themselves nobody can see.
permission-create-accounts = Create accounts by hand
    .hint = Add a person without a file.
permission-edit-accounts = Edit accounts
    .hint = Names, username, e-mail address, school, department and the rest.
permission-set-passwords = Set passwords
    .hint = Put a new password in the place of one that was forgotten.
permission-assign-roles = Give roles
    .hint = Only roles below one's own, and never more than one has.
permission-deactivate-accounts = Make accounts inactive
    .hint = Nobody who is inactive can sign in. Nothing is deleted.
permission-reactivate-accounts = Make inactive accounts active again
    .hint = The manager's alone.
permission-send-messages = Send sign-in details
    .hint = Send people how they sign in.
permission-manage-roles = Manage roles
    .hint = Add, change and remove roles below one's own.
permission-lend-roles = Lend roles until a day
    .hint = Roles below one's own, for a holiday or a busy week.
permission-manage-keys = Manage keys of the API
    .hint = Let other programs in.
permission-view-audit = Read the audit log
    .hint = Who did what, when: of everybody.
permission-manage-organization = Change the settings
    .hint = Schools, usernames, passwords, logo and the rest.

rank-3 = Manager
    .hint = Stands above everybody. There is exactly one.
rank-2 = Administrator
    .hint = Has supervisors of their own, and acts on ordinary people.
rank-1 = Supervisor
    .hint = Belongs to one administrator, and acts on ordinary people as far as the role allows.
rank-0 = Ordinary
    .hint = Acts on nobody else's account: pupils, teachers, guardians, staff.
reach-organization = Everybody
    .hint = All people of the organization.
reach-assigned = Ordinary people, and their own supervisors
    .hint = In every school; of supervisors, only those who are theirs.
reach-schools = The schools they work in
    .hint = Ordinary people of their own school and of those they were given besides.

roles-lead = What each role allows. A person has one role; changing it here changes it for everybody who has it, at once.
roles-add = Add a role
    .hint = Choose a name, how high it stands, whom it reaches and what it allows.
roles-name = Name
roles-rank = Rank
    .hint = One acts only on people below one's own rank.
roles-rank-fast = The rank stays while somebody has the role, and that of the roles that came with the organization always.
roles-reach = Whom it reaches
roles-allows = What it allows
    .hint = Whoever may do something with people can also see them. What is not ticked is neither shown nor possible.
roles-allows-nothing = Only their own account
roles-allows-n = { $n ->
    [one] { $n } permission
   *[other] { $n } permissions
}
roles-people = People
roles-held-by = { $n ->
    [0] Nobody has this role yet.
    [one] One person has this role.
   *[other] { $n } people have this role.
}
roles-needs-organization = Only for rank Administrator that reaches everybody.
roles-needs-rank = Not for rank Ordinary.
roles-authorized = Authorized user
roles-authorized-badge = Authorized
roles-authorized-yes = Those who have this role are authorized users
    .hint = They can be written to, stand in the staff directory and use what is shared, as their permissions say.
roles-remove = Remove this role
roles-remove-preset = This role came with the organization: files and new accounts rely on it. It can be renamed, and what it allows can be changed.
roles-remove-no-heir = { $people ->
    [one] One person has it, and no other role of the same rank could take their account over. Give them another role first.
   *[other] { $people } people have it, and no other role of the same rank could take their accounts over. Give them another role first.
}
roles-remove-empty = Nobody has it, so nobody loses anything.
roles-remove-do = Remove it
roles-heir = Role its people get instead
    .hint = { $people ->
        [one] One person has it and gets the other role in the same moment.
       *[other] { $people } people have it and get the other role in the same moment.
    }
flash-role-added = The role “{ $name }” is there.
flash-role-saved = The role “{ $name }” is saved. It counts from now on.
flash-role-removed = The role “{ $name }” is removed.

# Administrators and supervisors
staff-lead-manager = Who administers, which supervisors are whose, and who manages the organization.
staff-lead = Your supervisors. Those of other administrators are not shown.
staff-manager = Manager
    .hint = There is exactly one. The role can be handed over, and lent to nobody.
staff-administrators = Administrators
staff-administrators-none = There is no administrator yet. Create an account for one, or give somebody the role.
staff-supervisors = Supervisors
staff-own-supervisors = Your supervisors
staff-supervisors-of = Supervisors of { $name }
staff-supervisors-all = Show all
staff-supervisors-none = No supervisor here yet.
staff-administrator = Administrator
staff-login = Signs in as
staff-choose = Choose
staff-works-in = Schools
staff-schools = Schools
    .hint = The schools this person works in, where their role reaches schools.
staff-schools-of = Schools of { $name }
staff-schools-none = There is no school to choose yet.
staff-school-own = The school of the account itself; it is changed there.
staff-school-closed = Out of your reach; it stays as it is.
staff-more = There are more. Choose an administrator above to see all of theirs.
staff-move = Give to another administrator
    .hint = Tick supervisors above. From then on only their new administrator and the manager see them.
staff-move-do = Give them over
flash-staff-moved = { $n ->
    [0] They were there already.
    [one] One supervisor has another administrator.
   *[other] { $n } supervisors have another administrator.
}
flash-staff-schools = Saved. Schools besides their own: { $n }.

hand-over-title = Hand the manager's role over
hand-over-lead = The other person manages the organization from then on, and you do not any more. At every moment there is exactly one manager.
hand-over-to = Who is to manage
    .hint = Username, e-mail address or ID of an active account of staff or a teacher.
hand-over-candidates = Administrators:
hand-over-becomes = What you become
hand-over-becomes-administrator = Administrator
    .hint = You keep the supervisors that are yours.
hand-over-becomes-staff = Staff
    .hint = You administer nobody. The new manager takes your supervisors over.
hand-over-password = Your password
    .hint = Typed again, so that nobody does this at a computer you left.
hand-over-do = Hand over
flash-handed-over = { $name } manages the organization now.

# Loans
loans-title = Roles lent
loans-lead = A role can be lent until a day, for a holiday or a busy week. Until then the person acts with it in place of their own, and all that they do is listed here.
loans-all = Loans
loans-none = No role is lent.
loans-account = To whom
    .hint = Username, e-mail address or ID. Somebody of staff or a teacher, with a password only they know.
loans-role = Role
    .hint = Not below the person's own, and not the manager's.
loans-until = Until
    .hint = The day itself is included.
loans-most = Accounts per run
    .hint = One import, one credentials run or one print may touch no more.
loans-from = Since
loans-lasts = lasts
loans-over = over
loans-new = Lend a role
loans-do = Lend
loans-end = End it now
loans-deeds = What was done under it
loans-deeds-none = Nothing yet.
loans-touched = { $n ->
    [one] One account
   *[other] { $n } accounts
}
flash-loan-made = The role is lent.
flash-loan-ended = The loan is over.

# What somebody without permissions sees first
welcome-as = You are signed in as { $role }.
welcome-can = What you can do here
welcome-can-me = See and protect your account
    .hint = Change your password, see where you are signed in, choose language and colours.
welcome-cannot = This role does not administer other people's accounts.
welcome-ask = If you need more, ask { $name }.
welcome-ask-manager = If you need more, ask whoever manages the organization.
welcome-lent = Until { $until } you act as { $role }; one run may touch at most { $most } accounts. What you do is listed for the manager.
overview-nobody = Nobody here yet
    .hint = As soon as there are people within your reach, this page shows how many there are and who has signed in.

# What was done, in histories
audit-account-administrator = Given to another administrator
audit-account-schools = Schools changed
audit-manager-hand-over = Became manager
audit-role-add = added a role
audit-role-change = changed a role
audit-role-remove = removed a role
audit-field-permissions = permissions
audit-field-rank = rank
audit-field-reach = reach
audit-field-authorized = authorized users
audit-field-heir = role its people got
audit-field-people = people
audit-field-becomes = became afterwards
audit-field-schools = schools
audit-field-most_accounts = accounts per run at most
audit-field-until = until
audit-role-lend = Was lent a role
audit-role-lend-end = Loan ended

# The command line
cli-role-added = The role “{ $name }” is there.
cli-role-changed = The role “{ $name }” is changed.
cli-role-removed = The role “{ $name }” is removed.
cli-column-rank = rank
cli-column-reach = reach
cli-column-allows = allows
cli-column-administrator = administrator
cli-handed-over = { $name } manages the organization now.
cli-hand-over-password = The manager's password:
cli-staff-moved = Supervisors with another administrator: { $n }.
cli-loan-made = The role is lent until { $until }.
cli-loan-ended = The loan is over.
cli-loans-none = No role is lent.

thing-role = role
thing-loan = loan

# What is wrong, and how to mend it
fault-manager-only = Only the manager does this.
    .remedy = Ask whoever manages the organization.
fault-manager-exists = There is a manager already.
    .remedy = The role can be handed over: under Administrators, or by llavero organization hand-over.
fault-manager-changed = Somebody else manages the organization by now.
    .remedy = Load the page again.
fault-manager-stays = The manager's account cannot be made inactive or be given another role.
    .remedy = Hand the role over first.
fault-account-out-of-reach = You may not act on this account: it is as high as yours, or somebody else's.
    .remedy = Ask its administrator or the manager.
fault-role-manager-stays = “{ $name }” is the manager's role: it stays as it is.
    .remedy = Add another role, or hand this one over under Administrators.
fault-role-above = “{ $name }” is as high as your own role, or higher.
    .remedy = Only roles below your own are yours to change. Ask the manager.
fault-role-changed = Somebody changed “{ $name }” while you had it open.
    .remedy = Load the page again, and make your change anew.
fault-role-preset-stays = “{ $name }” came with the organization and cannot be removed.
    .remedy = Rename it, or change what it allows.
fault-role-in-use = { $people ->
    [one] One person has “{ $name }”.
   *[other] { $people } people have “{ $name }”.
}
    .remedy = Say which role they get instead.
fault-role-lent = “{ $name }” is lent to somebody.
    .remedy = End the loan first, under Roles lent.
fault-role-heir = “{ $name }” cannot take the accounts over.
    .remedy = Choose another role of the same rank.
fault-role-has-supervisors = This administrator still has supervisors.
    .remedy = Give them to another administrator first.
fault-role-rank = The rank must be 0, 1 or 2.
    .remedy = There is one manager, and that role is handed over, not given.
fault-role-rank-above = The rank is as high as your own, or higher.
    .remedy = Choose a lower one.
fault-role-rank-preset = The rank of a role that came with the organization stays.
    .remedy = Add a role of your own with the rank you need.
fault-role-rank-in-use = { $people ->
    [one] The rank stays while somebody has the role; one person has it.
   *[other] The rank stays while somebody has the role; { $people } people have it.
}
    .remedy = Give them another role first.
fault-permission-manager-only = “{ $permission }” stays with the manager.
    .remedy = Take it out.
fault-permission-needs-organization = “{ $permission }” concerns everybody.
    .remedy = Give it only to a role of rank Administrator that reaches everybody.
fault-permission-needs-rank = “{ $permission }” is of no use to rank Ordinary, which acts on nobody.
    .remedy = Take it out, or choose a higher rank.
fault-permission-not-yours = You do not have “{ $permission }” yourself.
    .remedy = Take it out, or ask the manager.
fault-permission-unknown = There is no permission “{ $value }”.
    .remedy = There are: { $known }
fault-reach-unknown = There is no reach “{ $value }”.
    .remedy = Choose organization, assigned or schools.
fault-not-a-supervisor = “{ $value }” is no supervisor.
    .remedy = Only supervisors have an administrator.
fault-hand-over-same = This person manages the organization already.
    .remedy = Choose somebody else.
fault-hand-over-by-key = No key of the API hands the manager's role over: only a person does, and proves with their password that it is them.
    .remedy = The manager hands it over under Staff, or whoever holds the data directory with “llavero organization hand-over”.
fault-hand-over-role = This is no role to step down to.
    .remedy = Choose an administrator's role or an ordinary one.
fault-powers-not-staff = Only staff and teachers can hold such a role.
    .remedy = Choose somebody else.
fault-account-unknown = There is no account “{ $value }”.
    .remedy = Type a username, an e-mail address or an ID exactly.
fault-loan-until = A loan ends on a day to come, at most { $days } days from now.
    .remedy = Choose another day.
fault-loan-most = Say how many accounts one run may touch: from 1 to { $limit }.
    .remedy = Choose a number that is enough, and no more.
fault-loan-role-none = There is no such role.
    .remedy = Choose one of the list.
fault-loan-role-manager = The manager's role is lent to nobody.
    .remedy = Lend an administrator's, or hand the role over.
fault-loan-role-low = “{ $name }” is below the person's own role.
    .remedy = Choose a role that stands as high or higher.
fault-loan-not-yours = You may neither lend “{ $name }” nor end a loan of it: it does not stand below your own role, or allows more.
    .remedy = Choose a lower role, or ask the manager.
fault-loan-lent-on = Whoever acts with a lent role lends none.
    .remedy = Ask the manager.
fault-loan-several = Something is lent to this person already.
    .remedy = End that loan first.
fault-loan-to-manager = The manager needs no loan.
    .remedy = Choose somebody else.
fault-loan-initial-password = This person still has an initial password, which others may know.
    .remedy = Ask them to sign in and choose one of their own; then lend the role.
fault-loan-limit = This would touch { $accounts } accounts; the role is lent for at most { $limit } in one run.
    .remedy = Do it in smaller parts, or ask the manager for a higher limit.
fault-school-not-yours = This school is out of your reach.
    .remedy = Use one of the schools you work in; ask the manager for another.
fault-school-needed = Without a school this person would be out of your reach.
    .remedy = Add a column with the school, or choose one for the whole file.
