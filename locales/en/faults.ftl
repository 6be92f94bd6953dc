# What is wrong with a value and, as `.remedy`, how to mend it. Keys: fault-<code>.

place-row = Row { $row }
place-column = column “{ $column }”

fault-locale-unknown = “{ $value }” is not a language Llavero speaks.
    .remedy = Use es, pt-BR or en.
fault-disk-full = The disk is full.
    .remedy = Free some space and run the command again; nothing was left half done.
fault-permission-denied = The operating system does not allow it.
    .remedy = Check who owns the data directory and the files named, and try again.

error-not-found = There is no { $what } “{ $id }”.
error-internal = Something went wrong on our side; the log has the cause.
thing-account = account
thing-job = run
thing-school = school
