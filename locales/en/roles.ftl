# Roles, administrators and supervisors, the manager's hand-over, temporary roles.

menu-staff = Administrators
menu-roles = Roles

# Permissions, as roles have them
permission-view-people = See people
    .hint = Search and see people, sections and the overview.
permission-import-people = Import people
    .hint = Add and update people from a file, and undo an import.
permission-generate-credentials = Generate usernames and passwords
    .hint = Generate usernames, e-mail addresses and passwords for many people at once.
permission-reveal-passwords = Show and print temporary passwords
    .hint = Show them on the screen and print slips. Personal passwords cannot be shown.
permission-create-accounts = Create accounts by hand
    .hint = Add a person without a file.
permission-edit-accounts = Edit accounts
    .hint = Names, username, e-mail address, school, department and other fields.
permission-set-passwords = Set passwords
    .hint = Replace a forgotten password with a new one.
permission-assign-roles = Assign roles
    .hint = Only roles with a lower rank and with no permissions that the person does not have.
permission-deactivate-accounts = Mark accounts inactive
    .hint = Inactive people cannot sign in. No data is deleted.
permission-reactivate-accounts = Mark accounts active
    .hint = Only the manager can have this permission.
permission-send-messages = Send sign-in details
    .hint = Send people their sign-in details by e-mail.
permission-manage-roles = Manage roles
    .hint = Add, change and remove roles with a lower rank.
permission-lend-roles = Assign temporary roles
    .hint = Assign a role with a lower rank until a date, for example during a holiday.
permission-manage-keys = Manage API keys
    .hint = Give other programs access to Llavero.
permission-view-audit = Read the audit log
    .hint = See what every person did, and when.
permission-manage-organization = Change settings
    .hint = Schools, usernames, passwords, logo and the rest.

rank-3 = Manager
    .hint = Has the highest rank. There is exactly one manager.
rank-2 = Administrator
    .hint = Has supervisors and manages the accounts of users.
rank-1 = Supervisor
    .hint = Belongs to one administrator and manages the accounts of users, as far as the role allows.
rank-0 = User
    .hint = Does not manage other accounts: students, teachers, guardians, administrative staff.
reach-organization = Everyone
    .hint = All people of the organization.
reach-assigned = All users and the assigned supervisors
    .hint = Users in every school, and only those supervisors who are assigned to the administrator.
reach-schools = Assigned schools
    .hint = Users in the person’s school and in other schools assigned to the person.

roles-lead = What each role allows. Each person has one role; a change to a role takes effect at once for everyone who has it.
roles-add = Add role
    .hint = Choose a name, a rank, a scope and the permissions.
roles-name = Name
roles-rank = Rank
    .hint = People can only manage accounts with a lower rank.
roles-rank-fast = The rank cannot change while people have this role. The rank of the default roles never changes.
roles-reach = Scope
roles-allows = Permissions
    .hint = Permissions that affect people include seeing those people. Actions without a permission are hidden.
roles-allows-nothing = Only their own account
roles-allows-n = { $n ->
    [one] { $n } permission
   *[other] { $n } permissions
}
roles-people = People
roles-held-by = { $n ->
    [0] No people have this role yet.
    [one] One person has this role.
   *[other] { $n } people have this role.
}
roles-needs-organization = Only for rank Administrator with the scope Everyone.
roles-needs-rank = Not for rank User.
roles-authorized = Authorized user
roles-authorized-badge = Authorized
roles-authorized-yes = People with this role are authorized users
    .hint = They can receive messages, appear in the staff directory and use shared resources, as their permissions allow.
roles-remove = Remove role
roles-remove-preset = This is a default role that imports and new accounts use. You can rename it and change its permissions, but not remove it.
roles-remove-no-heir = { $people ->
    [one] One person has this role, and there is no other role of the same rank. Change the role of that person first.
   *[other] { $people } people have this role, and there is no other role of the same rank. Change the role of these people first.
}
roles-remove-empty = No people have this role.
roles-remove-do = Remove role
roles-heir = Replacement role
    .hint = { $people ->
        [one] One person has this role and gets the replacement role.
       *[other] { $people } people have this role and get the replacement role.
    }
flash-role-added = Role “{ $name }” added.
flash-role-saved = Role “{ $name }” saved.
flash-role-removed = Role “{ $name }” removed.

# Administrators and supervisors
staff-lead-manager = The manager, the administrators, and the supervisors of each administrator.
staff-lead = Your supervisors. Supervisors of other administrators are not shown.
staff-manager = Manager
    .hint = There is exactly one manager. The role can be handed over, but not assigned until a date.
staff-administrators = Administrators
staff-administrators-none = There are no administrators yet. Create an account, or change the role of a person.
staff-supervisors = Supervisors
staff-own-supervisors = Your supervisors
staff-supervisors-of = Supervisors of { $name }
staff-supervisors-all = Show all
staff-supervisors-none = There are no supervisors yet.
staff-administrator = Administrator
staff-login = Signs in as
staff-choose = Select
staff-works-in = Schools
staff-schools = Schools
    .hint = The schools of this person, if the scope of the role is limited to schools.
staff-schools-of = Schools of { $name }
staff-schools-none = There are no schools yet.
staff-school-own = The school of the account; edit the account to change it.
staff-school-closed = You do not have access to this school; it does not change.
staff-more = There are more. Choose an administrator above to see all of their supervisors.
staff-move = Assign to another administrator
    .hint = Select supervisors above. Afterwards only the new administrator and the manager can see them.
staff-move-do = Assign administrator
flash-staff-moved = { $n ->
    [0] No changes: they were already assigned to this administrator.
    [one] One supervisor was assigned to another administrator.
   *[other] { $n } supervisors were assigned to another administrator.
}
flash-staff-schools = Changes saved. Additional schools: { $n }.

hand-over-title = Hand over the manager role
hand-over-lead = The other person becomes the manager of the organization, and you are no longer the manager. There is always exactly one manager.
hand-over-to = New manager
    .hint = Username, e-mail address or ID number of an active teacher or member of the administrative staff.
hand-over-candidates = Administrators:
hand-over-becomes = Your new role
hand-over-becomes-administrator = Administrator
    .hint = You keep your supervisors.
hand-over-becomes-staff = Administrative staff
    .hint = You no longer manage accounts. Your supervisors are assigned to the new manager.
hand-over-password = Your password
    .hint = Enter your password to confirm that it’s you.
hand-over-do = Hand over role
flash-handed-over = { $name } is now the manager of the organization.

# Temporary roles
loans-title = Temporary roles
loans-lead = Assign a role until a date, for example during a holiday. Until then the person has this role instead of their usual one, and everything they do with it is listed here.
loans-all = Temporary roles
loans-none = There are no temporary roles.
loans-account = Person
    .hint = Username, e-mail address or ID number of a teacher or member of the administrative staff with a personal password.
loans-role = Role
    .hint = Not below the usual role of the person, and not the manager role.
loans-until = Until
    .hint = This day is included.
loans-most = Accounts per process
    .hint = The maximum for one import, one generation of passwords or one print.
loans-from = Since
loans-lasts = active
loans-over = ended
loans-new = Assign temporary role
loans-do = Assign role
loans-end = End now
loans-deeds = Activity with this role
loans-deeds-none = No activity yet.
loans-touched = { $n ->
    [one] One account
   *[other] { $n } accounts
}
flash-loan-made = Temporary role assigned.
flash-loan-ended = Temporary role ended.

# The first page of a person without permissions
welcome-as = You are signed in as { $role }.
welcome-can = What you can do here
welcome-can-me = Manage your account
    .hint = Change your password, see where you are signed in, choose the language and the theme.
welcome-cannot = Your role does not manage other accounts.
welcome-ask = If you need more access, ask { $name }.
welcome-ask-manager = If you need more access, ask the manager of the organization.
welcome-lent = Until { $until } you have the role { $role }; one process can affect at most { $most ->
        [one] { $most } account
       *[other] { $most } accounts
    }. The manager can see what you do.
overview-nobody = There are no people here yet
    .hint = When there are people in the scope of your role, this page shows how many there are and who has signed in.

# What was done, in histories
audit-account-administrator = Assigned to another administrator
audit-account-schools = Schools changed
audit-manager-hand-over = Became manager
audit-role-add = added a role
audit-role-change = changed a role
audit-role-remove = removed a role
audit-field-permissions = permissions
audit-field-rank = rank
audit-field-reach = scope
audit-field-authorized = authorized users
audit-field-heir = replacement role
audit-field-people = people
audit-field-becomes = new role
audit-field-schools = schools
audit-field-most_accounts = maximum accounts per process
audit-field-until = until
audit-role-lend = Temporary role assigned
audit-role-lend-end = Temporary role ended

# The command line
cli-role-added = Role “{ $name }” added.
cli-role-changed = Role “{ $name }” changed.
cli-role-removed = Role “{ $name }” removed.
cli-column-rank = rank
cli-column-reach = scope
cli-column-allows = permissions
cli-column-administrator = administrator
cli-handed-over = { $name } is now the manager of the organization.
cli-hand-over-password = The manager’s password:
cli-staff-moved = Supervisors assigned to another administrator: { $n }.
cli-loan-made = Role assigned until { $until }.
cli-loan-ended = Temporary role ended.
cli-loans-none = There are no temporary roles.

thing-role = role
thing-loan = temporary role

# What is wrong, and how to mend it
fault-manager-only = Only the manager can do this.
    .remedy = Ask the manager of the organization.
fault-manager-exists = There is already a manager.
    .remedy = Hand over the role: under Administrators, or with llavero organization hand-over.
fault-manager-changed = The organization has a new manager now.
    .remedy = Reload the page.
fault-manager-stays = The manager’s account cannot be marked inactive or get another role.
    .remedy = Hand over the manager role first.
fault-account-out-of-reach = You cannot manage this account: it has your rank or a higher one, or is assigned to another administrator.
    .remedy = Ask the administrator of that account or the manager.
fault-role-manager-stays = “{ $name }” is the manager role and cannot be changed.
    .remedy = Add another role, or hand over the manager role under Administrators.
fault-role-above = “{ $name }” has your rank or a higher one.
    .remedy = You can only change roles with a lower rank. Ask the manager.
fault-role-changed = Another person changed “{ $name }” in the meantime.
    .remedy = Reload the page and make your change again.
fault-role-preset-stays = “{ $name }” is a default role and cannot be removed.
    .remedy = Rename it, or change its permissions.
fault-role-in-use = { $people ->
    [one] One person has “{ $name }”.
   *[other] { $people } people have “{ $name }”.
}
    .remedy = Choose the replacement role.
fault-role-lent = A person has “{ $name }” as a temporary role.
    .remedy = End it first, under Temporary roles.
fault-role-heir = “{ $name }” cannot be the replacement role.
    .remedy = Choose another role of the same rank.
fault-role-has-supervisors = This administrator still has supervisors.
    .remedy = Assign the supervisors to another administrator first.
fault-role-rank = The rank must be 0, 1 or 2.
    .remedy = There is one manager, and that role can only be handed over.
fault-role-rank-above = The rank is yours or a higher one.
    .remedy = Choose a lower rank.
fault-role-rank-preset = The rank of a default role cannot be changed.
    .remedy = Add a role with the rank you need.
fault-role-rank-in-use = { $people ->
    [one] The rank cannot change because one person has this role.
   *[other] The rank cannot change because { $people } people have this role.
}
    .remedy = Change the role of these people first.
fault-permission-manager-only = Only the manager can have the permission “{ $permission }”.
    .remedy = Remove it from the role.
fault-permission-needs-organization = The permission “{ $permission }” affects everyone.
    .remedy = It is only available for rank Administrator with the scope Everyone.
fault-permission-needs-rank = The permission “{ $permission }” is not available for rank User.
    .remedy = Remove it, or choose a higher rank.
fault-permission-not-yours = You do not have the permission “{ $permission }” yourself.
    .remedy = Remove it, or ask the manager.
fault-permission-unknown = The permission “{ $value }” does not exist.
    .remedy = Use one of: { $known }
fault-reach-unknown = The scope “{ $value }” does not exist.
    .remedy = Use organization, assigned or schools.
fault-not-a-supervisor = “{ $value }” is not a supervisor.
    .remedy = Only supervisors have an administrator.
fault-hand-over-same = This person is already the manager of the organization.
    .remedy = Choose another person.
fault-hand-over-by-key = The manager role cannot be handed over with an API key.
    .remedy = The manager can hand it over under Administrators, or the server administrator with “llavero organization hand-over”.
fault-hand-over-role = You cannot choose this role as your new role.
    .remedy = Choose an administrator role or a role of rank User.
fault-powers-not-staff = Only administrative staff and teachers can have this role.
    .remedy = Choose another person.
fault-account-unknown = The account “{ $value }” does not exist.
    .remedy = Enter the exact username, e-mail address or ID number.
fault-loan-until = A temporary role must end on a future date, at most { $days ->
        [one] { $days } day
       *[other] { $days } days
    } from now.
    .remedy = Choose another date.
fault-loan-most = The number of accounts per process must be from 1 to { $limit }.
    .remedy = Enter a number in that range.
fault-loan-role-none = The role does not exist.
    .remedy = Choose a role from the list.
fault-loan-role-manager = The manager role cannot be a temporary role.
    .remedy = Assign an administrator role, or hand over the manager role.
fault-loan-role-low = “{ $name }” is below the usual role of the person.
    .remedy = Choose a role of the same rank or a higher one.
fault-loan-not-yours = You cannot assign or end the temporary role “{ $name }”: it is not below your role, or has more permissions.
    .remedy = Choose a lower role, or ask the manager.
fault-loan-lent-on = With a temporary role you cannot assign temporary roles.
    .remedy = Ask the manager.
fault-loan-several = This person already has a temporary role.
    .remedy = End that role first.
fault-loan-to-manager = The manager does not need a temporary role.
    .remedy = Choose another person.
fault-loan-initial-password = This person has a temporary password, which other people may know.
    .remedy = Ask the person to sign in and choose a personal password; then assign the role.
fault-loan-limit = This would affect { $accounts ->
        [one] { $accounts } account
       *[other] { $accounts } accounts
    }; with the temporary role, the maximum is { $limit } in one process.
    .remedy = Do it in smaller parts, or ask the manager for a higher limit.
fault-school-not-yours = You do not have access to this school.
    .remedy = Choose one of your schools, or ask the manager for access.
fault-school-needed = This person needs a school; otherwise you would not have access to the account.
    .remedy = Add a column with the school, or choose one school for the whole file.
