# One change to many accounts: inactive and active, passwords, roles, schools, departments, positions.
status-accounts = cambio de cuentas
outcome-deactivated = inactiva
outcome-reactivated = reactivada
outcome-left-missing = sin cambiar: lo que tenía antes ya no existe o usted no puede asignarlo
reason-left-missing = lo que tenía antes ya no existe o usted no puede asignarlo
outcome-left-supervisors = sin cambiar: ya tiene supervisores a su cargo
reason-left-supervisors = ya tiene supervisores a su cargo
field-comment = comentario
skipped-yourself = Es su propia cuenta
skipped-manager = Es la cuenta del gerente: siempre hay uno solo, y el rol se traspasa
skipped-active = La cuenta ya está activa
skipped-same = Ya tiene ese valor
skipped-password-username = La contraseña es igual al nombre de usuario
skipped-password-unique-id = La contraseña es igual al documento o código
skipped-password-email = La contraseña es igual al correo o a su comienzo
skipped-password-birth-date = La contraseña es igual a la fecha de nacimiento
skipped-password-short = La contraseña es demasiado corta para este tipo de usuario
skipped-username-taken = El nombre de usuario es de otra cuenta o está reservado: asigne antes otro
skipped-email-taken = El correo es de otra cuenta o está reservado: asigne antes otro
skipped-has-supervisors = Este administrador tiene supervisores: páselos antes a otro administrador
skipped-no-administrator = El administrador de este supervisor ya no tiene ese rol: elija antes otro
fault-bulk-changed = El directorio cambió después de la revisión, y el resultado sería otro. No se guardó nada.
    .remedy = Revise de nuevo y confirme.
fault-bulk-unsure = { $n ->
        [one] { $n } persona tendría esta contraseña.
       *[other] { $n } personas tendrían la misma contraseña, y cada una podría ingresar a la cuenta de las demás.
    } No se guardó nada.
    .remedy = Es mejor generar una contraseña para cada persona. Si quiere la misma de todos modos, marque la casilla de confirmación.
fault-supervisor-without-administrator = Cada supervisor necesita un administrador.
    .remedy = Indique el usuario o el correo del administrador.
fault-password-missing = Este campo es obligatorio.
    .remedy = Escriba la contraseña nueva.
run-done-accounts = { $n ->
    [0] Completado: no se cambió ninguna cuenta.
    [one] Completado: se cambió { $shown } cuenta.
   *[other] Completado: se cambiaron { $shown } cuentas.
}

# the page of a change
bulk-title-password = Asignar la misma contraseña
bulk-title-deactivate = Desactivar cuentas
bulk-title-reactivate = Reactivar cuentas
bulk-title-comment = Agregar comentario
bulk-title-role = Cambiar rol
bulk-title-school = Cambiar escuela
bulk-title-department = Asignar departamento
bulk-title-position = Asignar cargo
bulk-lead-password = Las personas elegidas reciben esta contraseña provisional y se cierran sus sesiones. Para crear una contraseña distinta para cada persona, use «Generar usuarios y contraseñas».
bulk-lead-deactivate = Las personas ya no pueden ingresar, salen de sus materias y secciones, y su usuario y su correo quedan libres. No se borra nada.
bulk-lead-reactivate = Las personas pueden ingresar de nuevo, con el usuario y el correo que tenían. Si otra cuenta usa alguno de ellos, la cuenta no se reactiva hasta que se cambie.
bulk-lead-comment = El comentario reemplaza al anterior. Solo para cuentas inactivas.
bulk-lead-role = El rol define qué puede hacer cada persona. El rol de gerente no se asigna aquí: se traspasa.
bulk-lead-school = Si los nombres de usuario son únicos en cada escuela, cada persona conserva el suyo cuando está libre en la nueva.
bulk-lead-department = El mismo departamento para todas las personas elegidas, o ninguno.
bulk-lead-position = El mismo cargo para todas las personas elegidas. Déjelo vacío para quitar el cargo.
bulk-do-password = Asignar contraseña
bulk-do-deactivate = Desactivar cuentas
bulk-do-reactivate = Reactivar cuentas
bulk-do-comment = Guardar comentario
bulk-do-role = Cambiar rol
bulk-do-school = Cambiar escuela
bulk-do-department = Asignar departamento
bulk-do-position = Asignar cargo
bulk-will-password = { $n ->
    [one] { $shown } persona recibirá esta contraseña.
   *[other] { $shown } personas recibirán esta contraseña.
}
bulk-will-deactivate = { $n ->
    [one] { $shown } cuenta quedará inactiva.
   *[other] { $shown } cuentas quedarán inactivas.
}
bulk-will-reactivate = { $n ->
    [one] Se reactivará { $shown } cuenta.
   *[other] Se reactivarán { $shown } cuentas.
}
bulk-will-comment = { $n ->
    [one] { $shown } cuenta recibirá este comentario.
   *[other] { $shown } cuentas recibirán este comentario.
}
bulk-will-role = { $n ->
    [one] { $shown } persona recibirá este rol.
   *[other] { $shown } personas recibirán este rol.
}
bulk-will-school = { $n ->
    [one] { $shown } persona pasará a esta escuela.
   *[other] { $shown } personas pasarán a esta escuela.
}
bulk-will-department = { $n ->
    [one] Cambiará el departamento de { $shown } persona.
   *[other] Cambiará el departamento de { $shown } personas.
}
bulk-will-position = { $n ->
    [one] Cambiará el cargo de { $shown } persona.
   *[other] Cambiará el cargo de { $shown } personas.
}
bulk-password = Contraseña nueva
    .hint = Es una contraseña provisional: se puede mostrar e imprimir. No puede ser igual al nombre de usuario, al documento o código ni a la fecha de nacimiento.
bulk-again = Repita la contraseña
bulk-same-password = { $n ->
    [one] { $shown } persona tendrá esta contraseña.
   *[other] { $shown } personas tendrán la misma contraseña. Cada una podrá ingresar a la cuenta de las demás y actuar en su nombre.
}
bulk-sure = Entiendo el riesgo y quiero asignar la misma contraseña
bulk-few = Para más de { $n ->
    [one] { $n } persona
   *[other] { $n } personas
}, la misma contraseña se debe confirmar dos veces.
bulk-keep = Conservar notas y asistencia
    .hint = Si desmarca esta casilla, se pierden para siempre y no vuelven al reactivar la cuenta.
bulk-comment = Comentario
    .hint = Opcional. Aparece en la lista de cuentas inactivas.
bulk-comment-new = Comentario
    .hint = Reemplaza al anterior. Déjelo vacío para quitarlo.
bulk-restore = Restaurar materias y secciones
    .hint = Cada persona vuelve a las materias y secciones que tenía, si aún existen, con sus notas y su asistencia.
bulk-to-role = Rol nuevo
bulk-to-school = Escuela nueva
bulk-to-department = Departamento nuevo
bulk-to-position = Cargo nuevo
    .hint = Texto libre. Déjelo vacío para quitar el cargo.
bulk-no-department = – sin departamento –
bulk-administrator = Administrador
    .hint = Solo para supervisores: cada uno tiene un administrador.
bulk-look = Revisar cambios
bulk-other-now = El directorio cambió mientras tanto y no se guardó nada. Revise el nuevo resultado.
bulk-nobody = No cambiará ninguna cuenta.
bulk-figure-selected = en la selección
bulk-figure-changed = con cambios
bulk-figure-skipped = sin cambios
bulk-figure-own = con contraseña personal
bulk-back = Volver a la lista
bulk-undo = El proceso guarda todo o nada, deja un reporte y se puede deshacer.
bulk-first = Primeras personas
bulk-skipped = No cambian
bulk-who = Ver personas
bulk-more-in-report = La lista completa está en el reporte del proceso.
bulk-choose-label = Otras acciones con las personas elegidas
bulk-go = Ir a la acción

# inactive accounts
inactive-since = Inactiva desde
inactive-by = Cambiada por
inactive-comment = Comentario
inactive-comment-on = Comentario sobre { $name }
inactive-save = Guardar comentarios
audit-account-comment = comentario cambiado
fault-comment-changed-meanwhile = Otra persona cambió este comentario mientras tanto.
    .remedy = Lea el comentario nuevo antes de guardar otro.
flash-comments = { $n ->
    [0] No se cambió ningún comentario.
    [one] Se guardó { $n } comentario.
   *[other] Se guardaron { $n } comentarios.
}
bulk-one-deactivate = Desactivar cuenta
bulk-one-reactivate = Reactivar cuenta
people-card-inactive = Cuenta inactiva
inactive-kept = Se conservan notas y asistencia.
inactive-not-kept = No se conservan notas ni asistencia.

# command line
cli-bulk-question = { $n ->
    [one] ¿Cambiar { $n } cuenta?
   *[other] ¿Cambiar { $n } cuentas?
}
cli-bulk-next = Para deshacerlo:

# the audit log
audit-field-keep = se conservan notas y asistencia
audit-field-restore = se restauran materias y secciones
audit-field-to = valor nuevo
