# One change to many accounts: inactive and active, passwords, roles, schools, departments, positions.
status-accounts = cambio de cuentas
outcome-deactivated = marcada inactiva
outcome-reactivated = activa de nuevo
outcome-left-not-yours = dejada: su rol no la alcanza
reason-left-not-yours = su rol no la alcanza
outcome-left-missing = dejada: lo que tenía antes ya no existe o usted no puede darlo
reason-left-missing = lo que tenía antes ya no existe o usted no puede darlo
outcome-left-supervisors = dejada: ya tiene supervisores a su cargo
reason-left-supervisors = ya tiene supervisores a su cargo
field-comment = comentario
skipped-yourself = Es su propia cuenta
skipped-manager = Es la del gestor: siempre hay exactamente uno, y el rol se traspasa
skipped-active = La cuenta está activa
skipped-same = Ya está así
skipped-password-username = La contraseña es su nombre de usuario
skipped-password-unique-id = La contraseña es su identificador
skipped-password-email = La contraseña es su correo, o el comienzo de este
skipped-password-birth-date = La contraseña es la fecha de nacimiento
skipped-password-short = La contraseña es demasiado corta para este perfil
skipped-username-taken = Su nombre de usuario lo tiene ahora otra cuenta o está reservado: dele antes otro
skipped-email-taken = Su correo lo tiene ahora otra cuenta o está reservado: dele antes otro
skipped-has-supervisors = Este administrador tiene supervisores a su cargo: asígnelos antes a otro
skipped-no-administrator = El administrador de este supervisor ya no lo es: asígnele antes otro
fault-bulk-changed = El directorio cambió desde que usted miró, así que esto haría ahora otra cosa.
    .remedy = No se escribió nada. Mire de nuevo y confirme lo que vea entonces.
fault-bulk-unsure = La misma contraseña para { $n } personas: cada una podría ingresar como cualquiera de las otras.
    .remedy = No se escribió nada. Es mejor que Llavero haga una contraseña para cada una; si de verdad quiere esto, confírmelo una segunda vez.
fault-supervisor-without-administrator = Un supervisor pertenece exactamente a un administrador.
    .remedy = Indique a quién pertenecen: el nombre de usuario o el correo de un administrador.
fault-password-missing = Falta la contraseña.
    .remedy = Escriba la nueva.
run-done-accounts = { $n ->
    [one] Terminó bien: se cambió { $shown } cuenta.
   *[other] Terminó bien: se cambiaron { $shown } cuentas.
}
