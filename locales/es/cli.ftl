# Lo que dice la línea de órdenes.

# Command line: errors
cli-value = valor «{ $value }»
cli-and-more = … y { $n } más
cli-file-not-found-remedy = Compruebe el nombre y la carpeta del archivo.
cli-job-not-found-remedy = Vea las ejecuciones con `llavero jobs list`.
cli-not-found-remedy = Compruebe cómo está escrito.
cli-internal-remedy = Al pedir ayuda, indique el número { $id } (registro: { $file }).
cli-yes-no = [s/N]
cli-interrupted-import = La importación de { $file } del { $when } se interrumpió; no se escribió nada de ella. Vuelva a hacerla.
cli-interrupted-credentials = La generación de credenciales del { $when } se interrumpió; no se escribió nada de ella. Vuelva a hacerla.
cli-interrupted-other = La ejecución del { $when } se interrumpió; no se escribió nada de ella. Vuelva a hacerla.
cli-next = Y ahora

# init
cli-init-done = «{ $name }» está lista en { $directory }.
cli-init-key = La llave que protege las contraseñas está en { $file }. Guarde una copia en un lugar seguro: sin ella, las contraseñas iniciales no se pueden leer.
cli-init-password = Contraseña del gerente:

# import
cli-preview-title =
    { $file }: { $n ->
        [one] { $shown } fila
       *[other] { $shown } filas
    }
cli-read-as = Leído como
cli-tab = tabulación
cli-delimited = separado por «{ $delimiter }»
cli-sheet = hoja «{ $sheet }»
cli-heading-row = títulos en la fila { $row }
cli-columns = Columnas
cli-column-nameless = columna { $n } (sin título)
cli-ignored = No se usa
cli-ignored-perhaps = { $heading } (si es «{ $words }»: --map '{ $heading }={ $field }')
cli-total-new = cuentas nuevas
cli-total-changed = cuentas que cambian
cli-total-unchanged = sin cambios
cli-total-refused = filas rechazadas
cli-total-guardians = cuentas nuevas de acudientes
cli-by-school = Escuela
cli-by-section = Sección
cli-column-new = nuevas
cli-column-changed = cambian
cli-column-unchanged = sin cambios
cli-sections = En { $n } secciones.
cli-new-schools =
    { $n ->
        [one] Escuela nueva
       *[other] Escuelas nuevas
    }
cli-usernames = Usuarios, p. ej.
cli-problems =
    { $n ->
        [one] { $shown } problema
       *[other] { $shown } problemas
    }
cli-problems-file = Las filas rechazadas, cada una con su motivo, están en { $file }: corríjalas allí e importe ese archivo.
cli-dry-run = Fue solo una prueba: no se escribió nada.
cli-import-question = ¿Importar { $file } así?
cli-import-declined = No se escribió nada.
cli-import-nothing = Todo estaba ya así: no había nada que escribir.
cli-import-none-taken =
    { $n ->
        [one] La única fila fue rechazada
       *[other] Las { $n } filas fueron rechazadas
    }: no se escribió nada.
cli-import-rest-unchanged =
    { $n ->
        [one] La otra fila ya estaba así
       *[other] Las otras { $n } filas ya estaban así
    }: no había nada que escribir.
cli-import-done =
    { $new ->
        [one] { $newshown } cuenta nueva
       *[other] { $newshown } cuentas nuevas
    }, { $changed ->
        [one] { $changedshown } cambiada
       *[other] { $changedshown } cambiadas
    }.
cli-import-left-out =
    { $n ->
        [one] Quedó fuera 1 fila rechazada.
       *[other] Quedaron fuera { $n } filas rechazadas.
    }
cli-run-is = Para ver el informe de esta ejecución, o deshacerla:
cli-stopped-refused =
    No se escribió nada, porque { $n ->
        [one] una fila tiene un problema
       *[other] { $n } filas tienen problemas
    }. Corríjalas, o repita la orden con --skip-refused para importar las demás.
cli-stopped-whole =
    No se escribió nada: { $n ->
        [one] una fila tiene un problema
       *[other] { $n } filas tienen problemas
    }, y un archivo Collaborate se importa entero o no se importa.
cli-stopped-file = No se escribió nada: primero resuelva el problema del archivo que se indica arriba.
cli-stopped-guard = No se escribió nada, porque cambiaría más de lo habitual. Si es lo que quiere, repita la orden con --allow-large-change.
format-collaborate = Collaborate

# jobs
cli-jobs-none = Todavía no se ha ejecutado nada.
cli-job-id = Id
cli-job-whole-id = Id completo
cli-job-when = Cuándo
cli-job-finished = Terminó
cli-job-what = Qué
cli-job-state = Estado
cli-job-file = Archivo
cli-job-who = Quién
status-import = importación
status-credentials = credenciales
status-undo = deshacer
status-running = en curso
status-done = terminó bien
status-rolled-back = falló; no se escribió nada
status-undone = deshecha
outcome-created = cuenta creada
outcome-created-guardian = cuenta de acudiente creada
outcome-changed = cuenta cambiada
outcome-refused = fila rechazada
outcome-restored = como antes
outcome-removed = cuenta retirada
outcome-left-not-yours = se dejó: fuera de su alcance
outcome-left-changed = dejada: cambió después
outcome-left-signed-in = dejada: la persona ya entró
outcome-left-credential = dejada: tiene otra contraseña
outcome-left-enrolled = dejada: se matriculó después
outcome-left-associated = dejada: se asoció después
outcome-left-taken = dejada: su nombre o correo lo tiene otra cuenta
outcome-left-gone = ya no existe
reason-left-not-yours = está fuera de su alcance
reason-left-changed = cambió después
reason-left-signed-in = la persona ya entró
reason-left-credential = recibió otra contraseña después
reason-left-enrolled = se matriculó en algo después
reason-left-associated = se asoció con alguien después
reason-left-taken = su nombre de usuario o correo lo tiene otra cuenta
reason-left-gone = la cuenta ya no existe
cli-report-done =
    El informe está en { $file }: { $n ->
        [one] { $shown } fila
       *[other] { $shown } filas
    }.
cli-maintain-done =
    { $passwords ->
        [0] Ninguna contraseña ha dejado de poder imprimirse
        [one] { $shownPasswords } contraseña ya no se puede imprimir
       *[other] { $shownPasswords } contraseñas ya no se pueden imprimir
    }; { $names ->
        [0] ningún nombre reservado ha quedado libre
        [one] { $shownNames } nombre reservado vuelve a estar libre
       *[other] { $shownNames } nombres reservados vuelven a estar libres
    }.
cli-maintain-unopened =
    { $n ->
        [one] { $shown } contraseña no se pudo abrir y queda como estaba
       *[other] { $shown } contraseñas no se pudieron abrir y quedan como estaban
    }: su clave no está en el archivo de claves. Recupere el archivo perdido, o dé contraseñas nuevas a esas personas.
cli-undo-question = ¿Deshacer esto ({ $what }, { $file }, { $when })?
cli-undo-done =
    { $n ->
        [one] { $shown } cuenta está
       *[other] { $shown } cuentas están
    } como antes.
cli-undo-left =
    { $n ->
        [one] Una cuenta se dejó
       *[other] { $n } cuentas se dejaron
    } como está ahora:

# reports
report-line = Fila
report-outcome = Resultado
report-profile = Perfil
report-changes = Cambios (antes → después)
profile-student = estudiante
profile-teacher = docente
profile-guardian = acudiente
profile-staff = personal

# fields
field-unique_id = ID único
field-username = usuario
field-email = correo
field-first_name = nombres
field-middle_name = segundo nombre
field-last_name = apellidos
field-full_name = nombre completo
field-preferred_name = nombre preferido
field-preferred_style = forma de mostrar el nombre preferido
field-display_name = nombre visible
field-title = tratamiento
field-profile = perfil
field-role = rol
field-school = escuela
field-department = departamento
field-position = cargo
field-grade_level = grado
field-graduation_year = año de graduación
field-section = sección
field-course = materia
field-password = contraseña
field-birth_date = fecha de nacimiento
field-phone = teléfono
field-contact_email = correo de contacto
field-locale = idioma
field-guardian_name = acudiente
field-guardian_email = correo del acudiente
field-guardian_phone = teléfono del acudiente
field-administrator = administrador
field-status = estado
field-credential = credencial

# demo
cli-demo-district = Distrito de Valle Sereno

# credentials
cli-credentials-title =
    { $n ->
        [one] { $shown } cuenta
       *[other] { $shown } cuentas
    } ({ $profile })
cli-total-passwords = contraseñas nuevas
cli-total-own-replaced = de ellas reemplazan una que eligió la persona
cli-total-emails = direcciones de correo nuevas
cli-total-usernames = nombres de usuario nuevos
cli-styles = Contraseñas
cli-column-name = Nombre
cli-column-why = por qué
cli-credentials-question =
    { $n ->
        [one] ¿Dar 1 contraseña nueva? La que había deja de servir.
       *[other] ¿Dar { $n } contraseñas nuevas? Las que había dejan de servir.
    }
cli-credentials-done =
    { $passwords ->
        [one] { $passwordsshown } contraseña cambiada
       *[other] { $passwordsshown } contraseñas cambiadas
    }, { $emails ->
        [one] { $emailsshown } dirección de correo nueva
       *[other] { $emailsshown } direcciones de correo nuevas
    }.
cli-credentials-next = Para imprimir las fichas de acceso, o deshacer esta ejecución:
cli-skipped =
    { $n ->
        [one] { $shown } cuenta sin nada nuevo
       *[other] { $shown } cuentas sin nada nuevo
    }

# slips
cli-slips-none = No hay nada que imprimir.
cli-slips-done =
    { $n ->
        [one] { $shown } ficha de acceso
       *[other] { $shown } fichas de acceso
    } en { $pages } páginas:
cli-slips-left-out = Sin ficha: { $n }. { $reason }.
cli-slips-no-address = Las fichas no dicen dónde se entra, porque la organización no tiene dirección de acceso (`llavero settings set sign_in_url=…`).

# accounts
cli-accounts-shown =
    { $n ->
        [0] Nadie coincide.
        [one] Una persona.
       *[other] { $shown } de { $of } personas.
    }
cli-account-guardians = Acudientes
cli-account-children = A su cargo
cli-account-run = Ejecución
status-active = activa
status-inactive = desactivada
status-credential-none = ninguna
status-credential-initial = inicial
status-credential-expired = inicial, ya no se muestra
status-credential-own = propia
status-credential-external = externa
outcome-password = contraseña nueva
outcome-email = correo nuevo

# demo
cli-demo-loading = Importando { $file } …
cli-demo-generating = Generando correos y contraseñas …
cli-demo-printing = Imprimiendo las fichas de acceso …
cli-demo-title = { $name }: de los archivos a las llaves en { $seconds } s
cli-demo-imported = { $files } archivos importados: { $people } personas y { $guardians } acudientes tienen cuenta y nombre de usuario.
cli-demo-refused = { $n } filas con errores quedaron fuera, cada una con su motivo, en los archivos *-problems.csv.
cli-demo-credentials = { $emails } direcciones de correo y { $passwords } contraseñas nuevas para estudiantes y docentes.
cli-demo-slips = { $slips } fichas de acceso para recortar, en { $pages } páginas.
cli-demo-files = Dónde está todo
cli-demo-sources = Archivos de origen
cli-demo-slips-file = Fichas de acceso
cli-demo-problems = Filas rechazadas
cli-demo-reports = Informes
cli-demo-console = La consola de la demostración
cli-demo-address = Dirección
cli-demo-user = Usuario
cli-demo-password = Contraseña
cli-demo-stop = Ábrala en su navegador. Se detiene con Ctrl-C; hasta entonces, otras órdenes van en otra ventana.
cli-demo-rows = filas
cli-column-refused = rechazadas
outcome-skipped = omitida
cli-style = por ejemplo { $example } — { $strength } ({ $style })

# serve
cli-serve-ready = Llavero está listo: { $url }
cli-serve-set-up = Todavía nadie lo ha preparado. Abra este enlace una sola vez para hacerlo: { $url }
# Ajustes y escuelas
cli-settings-how = Cámbielos con `llavero settings set CLAVE=VALOR`.
cli-settings-style = { $style }  (por ejemplo { $example } — { $strength })
cli-settings-same = Todo estaba ya así.
cli-settings-done = { $n ->
    [one] Se cambió un ajuste.
   *[other] Se cambiaron { $n } ajustes.
}
cli-settings-breaking = { $n ->
    [one] Un nombre de usuario de antes ya no se permitiría; se queda como está:
   *[other] { $shown } nombres de usuario de antes ya no se permitirían; se quedan como están:
}
cli-schools-none = Todavía no hay escuelas. Las importaciones agregan las escuelas que nombran.
cli-school-added = Se agregó { $name }.
cli-school-changed = { $name }: cambiada.
cli-school-removed = Se quitó { $name }.
cli-column-code = código
cli-column-people = personas
cli-column-sections = secciones

cli-directory-shown = { $n ->
    [one] Una persona.
   *[other] { $shown } personas.
}
cli-directory-more = Hay más: --after { $id }
