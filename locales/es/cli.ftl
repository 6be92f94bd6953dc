# Lo que dice la línea de comandos.

# Command line: errors
cli-value = valor «{ $value }»
cli-and-more = … y { $n } más
cli-file-not-found-remedy = Revise el nombre y la carpeta del archivo.
cli-job-not-found-remedy = Vea los procesos con `llavero jobs list`.
cli-not-found-remedy = Revise cómo está escrito.
cli-internal-remedy = Al pedir ayuda, indique el número { $id } (registro: { $file }).
cli-yes-no = [s/N]
cli-interrupted-import = La importación de { $file } del { $when } se interrumpió y no se guardó nada. Repítala.
cli-interrupted-credentials = La generación de usuarios y contraseñas del { $when } se interrumpió y no se guardó nada. Repítala.
cli-interrupted-other = El proceso del { $when } se interrumpió y no se guardó nada. Repítalo.
cli-next = Siguientes pasos

# init
cli-init-done = Se creó «{ $name }» en { $directory }.
cli-init-key = La clave que protege las contraseñas está en { $file }. Guarde una copia en un lugar seguro: sin ella no se pueden leer las contraseñas provisionales.
cli-init-password = Contraseña del gerente:
cli-upgrading = La base de datos es de una versión anterior de Llavero (esquema { $from }). Se está actualizando al esquema { $to }; si se interrumpe, no se pierde nada.

# import
cli-preview-title =
    { $file }: { $n ->
        [one] { $shown } fila
       *[other] { $shown } filas
    }
cli-read-as = Leído como
cli-tab = separado por tabulaciones
cli-delimited = separado por «{ $delimiter }»
cli-sheet = hoja «{ $sheet }»
cli-heading-row = títulos en la fila { $row }
cli-columns = Columnas
cli-column-nameless = columna { $n } (sin título)
cli-ignored = Columnas que no se usan
cli-ignored-perhaps = { $heading } (si es «{ $words }»: --map '{ $heading }={ $field }')
cli-total-new = con cuenta nueva
cli-total-changed = con cambios
cli-total-unchanged = sin cambios
cli-total-refused = con problemas
cli-total-guardians = con cuenta nueva de acudiente
cli-by-school = Escuela
cli-by-section = Sección
cli-column-new = nuevas
cli-column-changed = con cambios
cli-column-unchanged = sin cambios
cli-sections = { $n ->
    [one] En { $n } sección.
   *[other] En { $n } secciones.
}
cli-new-schools =
    { $n ->
        [one] Escuela nueva
       *[other] Escuelas nuevas
    }
cli-usernames = Usuarios, por ejemplo
cli-problems =
    { $n ->
        [one] { $shown } problema
       *[other] { $shown } problemas
    }
cli-problems-file = Las filas rechazadas, cada una con su motivo, están en { $file }. Corríjalas e importe ese archivo.
cli-dry-run = Fue solo una prueba: no se guardó nada.
cli-import-question = ¿Importar { $file } así?
cli-import-declined = No se guardó nada.
cli-import-nothing = No había nada que cambiar.
cli-import-none-taken =
    { $n ->
        [one] La única fila fue rechazada
       *[other] Las { $n } filas fueron rechazadas
    }: no se guardó nada.
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
        [one] { $changedshown } con cambios
       *[other] { $changedshown } con cambios
    }.
cli-import-left-out =
    { $n ->
        [one] Se omitió 1 fila rechazada.
       *[other] Se omitieron { $n } filas rechazadas.
    }
cli-run-is = Para ver el reporte de este proceso, o deshacerlo:
cli-stopped-refused =
    No se guardó nada, porque { $n ->
        [one] una fila tiene un problema
       *[other] { $n } filas tienen problemas
    }. Corríjalas, o repita el comando con --skip-refused para importar las demás.
cli-stopped-whole =
    No se guardó nada: { $n ->
        [one] una fila tiene un problema
       *[other] { $n } filas tienen problemas
    }. Un archivo Collaborate se importa completo o no se importa: corríjalo y repita el comando.
cli-stopped-file = No se guardó nada: primero resuelva el problema del archivo que se indica arriba.
cli-stopped-guard = No se guardó nada, porque cambiaría más de lo habitual. Si es lo que quiere, repita el comando con --allow-large-change.
format-collaborate = Collaborate

# jobs
cli-jobs-none = Todavía no hay procesos.
cli-job-id = Número
cli-job-whole-id = Número completo
cli-job-when = Fecha
cli-job-finished = Fin
cli-job-what = Proceso
cli-job-state = Estado
cli-job-file = Archivo
cli-job-who = Hecho por
status-import = importación
status-credentials = generación de usuarios y contraseñas
status-undo = deshacer
status-running = en curso
status-done = completado
status-rolled-back = falló; no se guardó nada
status-undone = deshecho
outcome-created = cuenta creada
outcome-created-guardian = cuenta de acudiente creada
outcome-changed = cuenta cambiada
outcome-refused = fila rechazada
outcome-restored = como antes
outcome-removed = cuenta eliminada
outcome-left-not-yours = sin cambiar: fuera de su alcance
outcome-left-changed = sin cambiar: cambió después
outcome-left-signed-in = sin cambiar: la persona ya ingresó
outcome-left-credential = sin cambiar: tiene otra contraseña
outcome-left-enrolled = sin cambiar: se matriculó después
outcome-left-associated = sin cambiar: se asoció después
outcome-left-taken = sin cambiar: su usuario o correo es de otra cuenta
outcome-left-gone = la cuenta ya no existe
reason-left-not-yours = está fuera de su alcance
reason-left-changed = cambió después
reason-left-signed-in = la persona ya ingresó
reason-left-credential = recibió otra contraseña después
reason-left-enrolled = se matriculó después en una sección
reason-left-associated = se asoció después con otra persona
reason-left-taken = su usuario o correo es de otra cuenta
reason-left-gone = la cuenta ya no existe
cli-report-done =
    El reporte está en { $file }: { $n ->
        [one] { $shown } fila
       *[other] { $shown } filas
    }.
cli-maintain-done =
    { $passwords ->
        [0] No venció el plazo para imprimir ninguna contraseña
        [one] Venció el plazo para imprimir { $shownPasswords } contraseña
       *[other] Venció el plazo para imprimir { $shownPasswords } contraseñas
    }; { $names ->
        [0] ningún nombre reservado quedó libre
        [one] { $shownNames } nombre reservado quedó libre
       *[other] { $shownNames } nombres reservados quedaron libres
    }.
cli-maintain-unopened =
    { $n ->
        [one] { $shown } contraseña no se pudo descifrar y queda como estaba
       *[other] { $shown } contraseñas no se pudieron descifrar y quedan como estaban
    }: su clave no está en el archivo de claves. Recupere el archivo anterior, o genere contraseñas nuevas para esas personas.
cli-undo-question = ¿Deshacer este proceso ({ $what }, { $file }, { $when })?
cli-undo-done =
    { $n ->
        [one] { $shown } cuenta está
       *[other] { $shown } cuentas están
    } como antes.
cli-undo-left =
    { $n ->
        [one] Una cuenta se dejó
       *[other] { $n } cuentas se dejaron
    } sin cambiar:

# reports
report-line = Fila
report-outcome = Resultado
report-profile = Tipo de usuario
report-changes = Cambios (antes → después)
profile-student = estudiante
profile-teacher = docente
profile-guardian = acudiente
profile-staff = administrativo

# fields
field-unique_id = documento o código
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
field-profile = tipo de usuario
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
field-credential = estado de la contraseña

# demo
cli-demo-district = Distrito de Valle Sereno

# credentials
cli-credentials-title =
    { $n ->
        [one] { $shown } cuenta
       *[other] { $shown } cuentas
    } ({ $profile })
cli-total-passwords = con contraseña nueva
cli-total-own-replaced = con contraseña personal que se reemplaza
cli-total-emails = con correo nuevo
cli-total-usernames = con usuario nuevo
cli-styles = Contraseñas
cli-column-name = Nombre
cli-column-why = motivo
cli-credentials-question =
    { $n ->
        [one] ¿Generar 1 contraseña nueva? La actual dejará de servir.
       *[other] ¿Generar { $n } contraseñas nuevas? Las actuales dejarán de servir.
    }
cli-credentials-done =
    { $passwords ->
        [one] { $passwordsshown } contraseña cambiada
       *[other] { $passwordsshown } contraseñas cambiadas
    }, { $emails ->
        [one] { $emailsshown } correo nuevo
       *[other] { $emailsshown } correos nuevos
    }.
cli-credentials-next = Para imprimir las fichas de acceso, o deshacer este proceso:
cli-skipped =
    { $n ->
        [one] { $shown } cuenta omitida
       *[other] { $shown } cuentas omitidas
    }

# slips
cli-slips-none = No hay nada que imprimir.
cli-slips-done =
    { $n ->
        [one] { $shown } ficha de acceso
       *[other] { $shown } fichas de acceso
    } en { $pages ->
        [one] { $pages } página:
       *[other] { $pages } páginas:
    }
cli-slips-left-out = Sin ficha: { $n }. { $reason }.
cli-slips-no-address = Las fichas no indican dónde ingresar, porque la institución no tiene dirección para ingresar (`llavero settings set sign_in_url=…`).
cli-slips-no-logo = Las fichas van sin el logo, porque su archivo se perdió (`llavero settings set logo=…`).

# accounts
cli-accounts-shown =
    { $n ->
        [0] Nadie coincide.
        [one] Una persona.
       *[other] { $shown } de { $of } personas.
    }
cli-account-guardians = Acudientes
cli-account-children = A su cargo
cli-account-run = Proceso
status-active = activa
status-inactive = inactiva
status-credential-none = sin contraseña
status-credential-initial = provisional
status-credential-expired = provisional, ya no se puede mostrar
status-credential-own = personal
status-credential-external = externa
outcome-password = contraseña nueva
outcome-email = correo nuevo

# demo
cli-demo-loading = Importando { $file } …
cli-demo-generating = Generando correos y contraseñas …
cli-demo-printing = Imprimiendo las fichas de acceso …
cli-demo-title = { $name }: de los archivos a las contraseñas en { $seconds } s
cli-demo-imported = { $files ->
        [one] { $files } archivo importado
       *[other] { $files } archivos importados
    }: { $people ->
        [one] { $people } persona
       *[other] { $people } personas
    } y { $guardians ->
        [one] { $guardians } acudiente
       *[other] { $guardians } acudientes
    } tienen cuenta y nombre de usuario.
cli-demo-refused = { $n ->
        [one] Se omitió { $n } fila con errores; el motivo está
       *[other] Se omitieron { $n } filas con errores; el motivo de cada una está
    } en los archivos *-problems.csv.
cli-demo-credentials = { $emails ->
        [one] { $emails } correo nuevo
       *[other] { $emails } correos nuevos
    } y { $passwords ->
        [one] { $passwords } contraseña nueva
       *[other] { $passwords } contraseñas nuevas
    } para estudiantes y docentes.
cli-demo-slips = { $slips ->
        [one] { $slips } ficha de acceso para recortar
       *[other] { $slips } fichas de acceso para recortar
    }, en { $pages ->
        [one] { $pages } página.
       *[other] { $pages } páginas.
    }
cli-demo-files = Archivos
cli-demo-sources = Archivos de origen
cli-demo-slips-file = Fichas de acceso
cli-demo-problems = Filas rechazadas
cli-demo-reports = Reportes
cli-demo-console = Consola de la demostración
cli-demo-address = Dirección
cli-demo-user = Usuario
cli-demo-password = Contraseña
cli-demo-stop = Abra la dirección en su navegador. Use Ctrl-C para detenerla; para otros comandos, abra otra ventana.
cli-demo-rows = filas
cli-column-refused = rechazadas
outcome-skipped = omitida
cli-style = por ejemplo { $example } — { $strength } ({ $style })

# serve
cli-serve-ready = Llavero está listo: { $url }
cli-serve-set-up = Llavero todavía no está configurado. Abra este enlace, que sirve una sola vez: { $url }
# Configuración y escuelas
cli-settings-how = Cámbiela con `llavero settings set CLAVE=VALOR`.
cli-settings-style = { $style }  (por ejemplo { $example } — { $strength })
cli-settings-same = No había nada que cambiar.
cli-settings-done = { $n ->
    [one] Se cambió una opción.
   *[other] Se cambiaron { $n } opciones.
}
cli-settings-breaking = { $n ->
    [one] Un nombre de usuario anterior ya no se permitiría; queda como está:
   *[other] { $shown } nombres de usuario anteriores ya no se permitirían; quedan como están:
}
cli-schools-none = Todavía no hay escuelas. Las importaciones agregan las escuelas que aparecen en el archivo.
cli-school-added = Se agregó { $name }.
cli-school-changed = Se cambió { $name }.
cli-school-removed = Se quitó { $name }.
cli-column-code = código
cli-column-people = personas
cli-column-sections = secciones

cli-directory-shown = { $n ->
    [one] Una persona.
   *[other] { $shown } personas.
}
cli-directory-more = Hay más: --after { $id }
