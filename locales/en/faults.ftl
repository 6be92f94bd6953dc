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

# print
fault-template-unreadable = The template { $file } cannot be read.
    .remedy = Save it as UTF-8 text, check who may read it, or remove it to use ours.
fault-template-broken = The template { $template } has an error in line { $line }: { $words }.
    .remedy = Mend that line, or remove the file from your template directory to use ours.
fault-qr-too-long = The address of the sign-in page is too long for a QR code ({ $length } characters).
    .remedy = Use a shorter address.
fault-logo-too-large = The logo is larger than { $kilobytes } KB.
    .remedy = Save it smaller; 600 pixels wide is plenty for print.
fault-logo-unknown = The logo is neither a PNG, a JPEG nor an SVG picture.
    .remedy = Save it as PNG and try again.
