# One change to many accounts: inactive and active, passwords, roles, schools, departments, positions.
status-accounts = cambio de cuentas
outcome-deactivated = desactivada
outcome-reactivated = activa de nuevo
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

# the page of a change
bulk-title-password = Poner la misma contraseña
bulk-title-deactivate = Desactivar
bulk-title-reactivate = Activar de nuevo
bulk-title-comment = Agregar un comentario
bulk-title-role = Cambiar el rol
bulk-title-school = Cambiar la escuela
bulk-title-department = Poner el departamento
bulk-title-position = Poner el cargo
bulk-lead-password = Todas las personas elegidas reciben esta única contraseña, como contraseña inicial, y se cierran sus sesiones. Para dar a cada una la suya, use «Dar credenciales».
bulk-lead-deactivate = Con la cuenta desactivada nadie puede ingresar: cada persona sale de sus materias y secciones, y su nombre de usuario y su correo quedan libres. No se borra nada.
bulk-lead-reactivate = Podrán ingresar de nuevo, con el nombre de usuario y el correo que tenían. Si alguien los tomó entretanto, la cuenta se deja como está hasta que tenga otros.
bulk-lead-comment = Para cuentas desactivadas: el comentario reemplaza al que tienen.
bulk-lead-role = Lo que cada quien puede hacer viene de su rol. El rol de gestor se traspasa, nunca se da aquí.
bulk-lead-school = Donde los nombres de usuario son únicos en cada escuela, cada persona lleva el suyo, si allí está libre.
bulk-lead-department = Un departamento para todas las personas elegidas, o ninguno.
bulk-lead-position = Un cargo para todas las personas elegidas; si queda vacío, se quita.
bulk-do-password = Poner esta contraseña
bulk-do-deactivate = Desactivar
bulk-do-reactivate = Activar
bulk-do-comment = Guardar el comentario
bulk-do-role = Cambiar el rol
bulk-do-school = Cambiar la escuela
bulk-do-department = Poner el departamento
bulk-do-position = Poner el cargo
bulk-will-password = { $n ->
    [one] { $shown } persona recibe esta contraseña.
   *[other] { $shown } personas reciben esta contraseña.
}
bulk-will-deactivate = { $n ->
    [one] Se desactiva { $shown } cuenta.
   *[other] Se desactivan { $shown } cuentas.
}
bulk-will-reactivate = { $n ->
    [one] Se activa de nuevo { $shown } cuenta.
   *[other] Se activan de nuevo { $shown } cuentas.
}
bulk-will-comment = { $n ->
    [one] { $shown } cuenta recibe este comentario.
   *[other] { $shown } cuentas reciben este comentario.
}
bulk-will-role = { $n ->
    [one] { $shown } cuenta recibe este rol.
   *[other] { $shown } cuentas reciben este rol.
}
bulk-will-school = { $n ->
    [one] { $shown } persona pasa a esta escuela.
   *[other] { $shown } personas pasan a esta escuela.
}
bulk-will-department = { $n ->
    [one] Cambia el departamento de { $shown } persona.
   *[other] Cambia el departamento de { $shown } personas.
}
bulk-will-position = { $n ->
    [one] Cambia el cargo de { $shown } persona.
   *[other] Cambia el cargo de { $shown } personas.
}
bulk-password = Contraseña nueva
    .hint = Es una contraseña inicial: se puede imprimir y mostrar, como las que hace Llavero. No se admite un nombre de usuario, un identificador ni una fecha de nacimiento.
bulk-again = La misma contraseña otra vez
bulk-same-password = { $n ->
    [one] { $shown } persona tendrá esta contraseña.
   *[other] { $shown } personas tendrán la misma contraseña: cada una podrá ingresar como cualquiera de las otras, y leer y escribir en su nombre.
}
bulk-sure = Lo sé, y es lo que quiero
bulk-few = Para más de { $n } personas, la misma contraseña se confirma una segunda vez.
bulk-keep = Conservar notas y asistencia
    .hint = Sin esto se pierden para siempre, y no vuelven cuando la cuenta se activa de nuevo.
bulk-comment = Comentario
    .hint = Para quien lea la lista de cuentas desactivadas. Puede quedar vacío.
bulk-comment-new = Comentario
    .hint = Reemplaza al anterior; si queda vacío, lo quita.
bulk-restore = Restaurar sus materias y secciones
    .hint = Cada quien vuelve a lo que dejó, si aún existe; con ello vuelven sus notas y su asistencia.
bulk-to-role = Rol nuevo
bulk-to-school = Escuela nueva
bulk-to-department = Departamento nuevo
bulk-to-position = Cargo nuevo
    .hint = Con sus palabras; vacío lo quita.
bulk-no-department = – sin departamento –
bulk-administrator = Su administrador
    .hint = Solo para supervisores: cada uno pertenece exactamente a uno.
bulk-look = Ver qué pasaría
bulk-other-now = Algo cambió entretanto, y no se hizo nada. Esto es lo que pasaría ahora.
bulk-nobody = No se cambiaría a nadie.
bulk-figure-selected = elegidas
bulk-figure-changed = cambian
bulk-figure-skipped = se dejan como están
bulk-figure-own = habían elegido su propia contraseña
bulk-back = Volver a la lista
bulk-undo = Se hace como un todo, se puede seguir, tiene un informe y se puede deshacer.
bulk-first = Las primeras
bulk-skipped = Se dejan como están
bulk-who = Quiénes
bulk-more-in-report = El informe de la ejecución las nombra a todas.
bulk-choose-label = Qué más hacer con las personas elegidas
bulk-go = Continuar

# inactive accounts
inactive-since = Desactivada desde
inactive-by = Desactivada por
inactive-comment = Comentario
inactive-comment-on = Comentario sobre { $name }
inactive-save = Guardar comentarios
audit-account-comment = comentario cambiado
fault-comment-changed-meanwhile = Alguien cambió este comentario entretanto.
    .remedy = Mírelo de nuevo antes de escribir otro.
flash-comments = { $n ->
    [one] Se guardó { $n } comentario.
   *[other] Se guardaron { $n } comentarios.
}
bulk-one-deactivate = Desactivar
bulk-one-reactivate = Activar de nuevo
people-card-inactive = Cuenta desactivada
inactive-kept = Se conservan notas y asistencia.
inactive-not-kept = No se conservan notas ni asistencia.

# command line
cli-bulk-question = ¿Cambiar { $n } cuentas?
cli-bulk-next = Para deshacerlo:

# the audit log
audit-field-keep = se conservan notas y asistencia
audit-field-restore = se restauran materias y secciones
audit-field-to = pasa a
