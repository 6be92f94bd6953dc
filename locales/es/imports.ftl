# Importing in the console.

menu-imports = Importar
imports-title = Importar personas
imports-lead = Suba su lista en el archivo que ya tiene. No se guarda nada antes de que usted revise y confirme.
imports-past = Importaciones anteriores
imports-steps = Pasos
imports-step-file = Archivo
imports-step-columns = Columnas
imports-step-check = Revisión
imports-step-done = Resultado
imports-who = Tipo de usuario
    .hint = Si el archivo tiene una columna con el tipo de usuario, vale la columna.
imports-students = Estudiantes
imports-teachers = Docentes
imports-guardians = Acudientes
imports-staff = Administrativos
imports-file-says = Indicado en el archivo
    .hint = El archivo tiene una columna con el tipo de usuario.
imports-file = Archivo
    .hint = Excel (XLSX, XLS), LibreOffice (ODS) o CSV, hasta { $limit }.
imports-drop = Arrastre aquí el archivo o elíjalo
imports-send = Subir archivo
imports-sending = Subiendo el archivo… Espere un momento.
imports-nothing-yet = Todavía no se guarda nada en el directorio.
imports-waiting = Importaciones sin terminar
    .hint = Solo usted las ve. Los archivos se borran a los 7 días.
imports-continue = Continuar importación
imports-discard = Descartar
imports-discard-named = Descartar { $file }
imports-may-hold = Qué puede contener el archivo
    .hint = Una fila por persona y los títulos arriba, en español, portugués o inglés. Basta el nombre; lo demás es opcional y se puede agregar después con otro archivo.
imports-samples = Archivos de ejemplo
    .hint = Elija el más parecido al suyo, conserve los títulos y cambie las personas.
imports-sample-students-es = Estudiantes con acudientes y secciones, títulos en español
imports-sample-students-pt = Estudiantes, títulos en portugués
imports-sample-students-en = Estudiantes en Excel, títulos en inglés
imports-sample-teachers = Docentes, títulos en español
imports-sample-collaborate = Formato de Collaborate, con sus títulos exactos
imports-group-name = Nombre
imports-group-sign-in = Identificación e ingreso
imports-group-place = Escuela y sección
imports-group-contact = Contacto
imports-group-guardian = Acudientes
imports-group-account = Cuenta

imports-columns-title = ¿Qué contiene cada columna?
imports-columns-lead = { $file }: revise los datos reconocidos y corrija lo que haga falta.
imports-columns-wrong = Corrija esto antes de revisar:
imports-column-nameless = Columna { $n } (sin título)
imports-read-title = Lectura del archivo
imports-read-kind = Tipo
imports-read-encoding = Codificación
imports-read-delimiter = Separador
imports-read-tab = tabulación
imports-read-semicolon = punto y coma
imports-read-comma = coma
imports-read-sheet = Hoja
imports-read-heading = Fila de títulos
imports-read-size = Tamaño
imports-format = Formato
imports-format-collaborate = Collaborate
    .hint = Las columnas son las de Collaborate. El archivo solo se importa completo, y todas las personas son supervisores.
imports-format-table = Otra tabla
    .hint = Usted indica qué contiene cada columna.
imports-column = Columna
imports-values = Primeros valores
imports-holds = Dato
imports-hidden = Valores ocultos
imports-empty = vacía
imports-ignore = No usar
imports-perhaps = ¿Es «{ $field }»?
imports-left-out = { $n ->
    [one] No se usará una columna: { $columns }
   *[other] No se usarán { $n } columnas: { $columns }
}
imports-rest = Otras opciones
imports-administrator = Administrador de los supervisores
    .hint = Cada supervisor necesita un administrador. Vale para las filas que no indican uno.
imports-choose = Elija…
imports-school = Escuela de las filas sin escuela
    .hint = Opcional. Si no existe, se crea.
imports-remembered = Sus elecciones se usarán en los próximos archivos con los mismos títulos.
imports-check = Revisar importación
imports-other-file = Elegir otro archivo

imports-checking = Revisando el archivo
imports-checking-lead = { $file } se compara con el directorio. Puede salir de esta página y volver.
imports-unusable = El archivo tiene errores
imports-unusable-lead = { $file }: corrija estos problemas y suba el archivo de nuevo.
imports-back-to-columns = Cambiar columnas

imports-check-title = Revisión de la importación
imports-check-lead = { $n ->
    [one] { $file }: { $shown } fila. Todavía no se ha guardado nada.
   *[other] { $file }: { $shown } filas. Todavía no se ha guardado nada.
}
imports-changed = El directorio cambió mientras tanto y no se guardó nada.
    .hint = Revise el nuevo resultado y confirme.
imports-tab-new = Nuevas
imports-tab-changed = Con cambios
imports-tab-unchanged = Sin cambios
imports-tab-refused = Rechazadas
imports-tab-guardians = Acudientes nuevos
imports-tabs = Resultado por fila
imports-would = { $new ->
    [0] { $changed ->
        [0] No se creará ni cambiará ninguna cuenta
        [one] Cambiará una cuenta
       *[other] Cambiarán { $changedshown } cuentas
    }.
    [one] Se creará una cuenta{ $changed ->
        [0] {""}
        [one] {" "}y cambiará otra
       *[other] {" "}y cambiarán { $changedshown }
    }.
   *[other] Se crearán { $newshown } cuentas{ $changed ->
        [0] {""}
        [one] {" "}y cambiará una
       *[other] {" "}y cambiarán { $changedshown }
    }.
}
imports-can-undo = Después podrá ver el reporte y deshacer la importación.
imports-refused = { $n ->
    [0] Todas las filas se pueden importar.
    [one] Una fila no se puede importar.
   *[other] { $shown } filas no se pueden importar.
}
    .hint = Abajo está el motivo de cada una. Corrija el archivo y súbalo de nuevo, o importe sin ellas.
imports-problems-get = Descargar filas rechazadas (CSV)
imports-problems-file = problemas
imports-skip-refused = { $n ->
    [one] Importar sin la fila rechazada
   *[other] Importar sin las { $shown } filas rechazadas
}
imports-names = { $n ->
    [one] Una fila tiene otro nombre y otro apellido que la cuenta de su documento, usuario o correo.
   *[other] { $shown } filas tienen otro nombre y otro apellido que la cuenta de su documento, usuario o correo.
}
    .hint = Si son otras personas, corrija el archivo. Si son las mismas y se corrigieron sus nombres, marque la casilla y revise de nuevo.
imports-names-renamed = { $n ->
    [one] Una persona pasará a tener otro nombre y otro apellido.
   *[other] { $shown } personas pasarán a tener otro nombre y otro apellido.
}
imports-names-corrected = Sí, en este archivo se corrigen nombres
imports-none-taken = Ninguna fila se puede importar
    .hint = Abajo está el motivo de cada una. Corrija el archivo y súbalo de nuevo.
imports-guard-look = Puede ser el archivo equivocado. Revise los cambios abajo antes de confirmar.
imports-allow = Confirmo estos cambios
imports-apply = Importar personas
imports-no-changes = No hay nada que cambiar
    .hint = El directorio ya tiene todos los datos del archivo. Puede descartarlo.
imports-whole = Este archivo solo se puede importar completo
    .hint = El formato Collaborate lo exige. Corrija las filas y suba el archivo de nuevo.
imports-again = Revisar de nuevo
imports-new-places = También se creará
    .hint = Un nombre escrito de otra forma crea otra escuela u otra sección. Revíselo.
imports-new-schools = { $n ->
    [one] Una escuela
   *[other] { $n } escuelas
}
imports-new-departments = { $n ->
    [one] Un departamento
   *[other] { $n } departamentos
}
imports-new-sections = { $n ->
    [one] Una sección
   *[other] { $n } secciones
}
imports-and-more = y { $n } más
imports-by-school = Por escuela
imports-by-section = Por sección
imports-name = Nombre
imports-search = Buscar
imports-search-do = Buscar
imports-search-all = Quitar búsqueda
imports-found = { $n ->
    [0] Ningún resultado
    [one] { $shown } resultado
   *[other] { $shown } resultados
}
imports-not-found = Nada coincide con la búsqueda.
imports-nobody = No hay filas aquí.
imports-row = Fila
imports-value = Valor
imports-what = Problema
imports-remedy = Cómo corregirlo
imports-person = Persona
imports-what-changes = Cambios
imports-becomes = valor nuevo:
imports-new-password = nueva contraseña provisional
imports-unique-id = Documento o código
imports-username = Usuario
imports-email = Correo
imports-phone = Teléfono
imports-guardian-of = Acudiente de
imports-school-name = Escuela
imports-section = Sección
imports-made = generado
imports-page = Página { $page } de { $pages }
imports-page-previous = Anterior
imports-page-next = Siguiente
flash-import-discarded = El archivo se descartó. No se guardó nada.
