# Importing in the console.

menu-imports = Importar
imports-title = Importar personas
imports-lead = Traiga su lista en el archivo que tenga: primero verá qué pasaría, y nada se escribe hasta que usted lo confirme.
imports-past = Importaciones anteriores
imports-steps = Pasos
imports-step-file = Archivo
imports-step-columns = Columnas
imports-step-check = Revisión
imports-step-done = Listo
imports-who = ¿Quiénes están en el archivo?
    .hint = Si el archivo tiene una columna que lo dice, esa columna manda.
imports-students = Estudiantes
imports-teachers = Docentes
imports-guardians = Acudientes
imports-staff = Personal
imports-file-says = Lo dice el archivo
    .hint = Una columna dice qué es cada persona.
imports-file = El archivo
    .hint = Excel (XLSX, XLS), LibreOffice (ODS) o CSV, hasta { $limit }.
imports-drop = Arrastre aquí el archivo o elíjalo
imports-send = Subir y ver las columnas
imports-sending = Subiendo el archivo… Espere un momento.
imports-nothing-yet = Todavía no se escribe nada en el directorio.
imports-waiting = Archivos sin terminar
    .hint = Solo usted los ve. Se borran solos a los 7 días.
imports-continue = Continuar
imports-discard = Descartar
imports-discard-named = Descartar { $file }
imports-may-hold = Qué puede traer el archivo
    .hint = Una fila por persona y los títulos arriba, en español, portugués o inglés. Basta un nombre; todo lo demás es opcional y puede agregarse después con otro archivo.
imports-samples = Archivos de ejemplo
    .hint = Parta del que más se parezca al suyo: conserve los títulos y cambie las personas.
imports-sample-students-es = Estudiantes con acudientes y secciones, títulos en español
imports-sample-students-pt = Estudiantes, títulos en portugués
imports-sample-students-en = Estudiantes en Excel, títulos en inglés
imports-sample-teachers = Docentes, títulos en español
imports-sample-collaborate = El formato de Collaborate, con sus títulos exactos
imports-group-name = Nombre
imports-group-sign-in = Identificación e ingreso
imports-group-place = Escuela y sección
imports-group-contact = Contacto
imports-group-guardian = Acudientes
imports-group-account = Cuenta

imports-columns-title = ¿Qué trae cada columna?
imports-columns-lead = { $file }: esto es lo que se reconoció. Corrija lo que no corresponda.
imports-columns-wrong = Así no se puede revisar todavía:
imports-column-nameless = Columna { $n } (sin título)
imports-read-title = Cómo se leyó
imports-read-kind = Tipo
imports-read-encoding = Codificación
imports-read-delimiter = Separador
imports-read-tab = tabulador
imports-read-semicolon = punto y coma
imports-read-comma = coma
imports-read-sheet = Hoja
imports-read-heading = Títulos en la fila
imports-read-size = Tamaño
imports-format = Formato
imports-format-collaborate = Collaborate
    .hint = Los títulos son los de Collaborate: se toma tal cual, completo o nada, y todos son supervisores.
imports-format-table = Una tabla cualquiera
    .hint = Usted dice qué trae cada columna.
imports-column = Columna
imports-values = Primeros valores
imports-holds = Es
imports-hidden = Los valores no se muestran
imports-empty = vacía
imports-ignore = No usar
imports-perhaps = ¿Será «{ $field }»?
imports-left-out = { $n ->
    [one] No se usará una columna: { $columns }
   *[other] No se usarán { $n } columnas: { $columns }
}
imports-rest = Lo demás
imports-administrator = Administrador de los supervisores
    .hint = Cada supervisor tiene un administrador que responde por él. Vale para las filas que no nombran uno.
imports-choose = Elija…
imports-school = Escuela de quienes no la nombran
    .hint = Opcional. Si no existe, se creará.
imports-remembered = Lo que elija se recordará para los próximos archivos con estos mismos títulos.
imports-check = Revisar
imports-other-file = Elegir otro archivo

imports-checking = Revisando el archivo
imports-checking-lead = { $file } se compara con el directorio. Puede salir de esta página y volver.
imports-unusable = El archivo no se puede revisar
imports-unusable-lead = { $file }: esto es lo que hay que corregir.
imports-back-to-columns = Cambiar las columnas

imports-check-title = Revise antes de importar
imports-check-lead = { $n ->
    [one] { $file }: una fila. Todavía no se ha escrito nada.
   *[other] { $file }: { $shown } filas. Todavía no se ha escrito nada.
}
imports-changed = El directorio cambió mientras tanto, así que no se escribió nada.
    .hint = Esta es la nueva revisión: mírela y confírmela si está bien.
imports-tab-new = Nuevas
imports-tab-changed = Cambian
imports-tab-unchanged = Sin cambios
imports-tab-refused = Rechazadas
imports-tab-guardians = Acudientes nuevos
imports-tabs = Qué pasaría con cada fila
imports-would = { $new ->
    [0] {$changed ->
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
imports-can-undo = Después podrá ver el informe y deshacerlo todo.
imports-refused = { $n ->
    [one] Una fila no se puede importar.
   *[other] { $shown } filas no se pueden importar.
}
    .hint = Abajo está el motivo de cada una. Puede corregirlas en su archivo y subirlo de nuevo.
imports-problems-get = Descargar las filas rechazadas con su motivo (CSV)
imports-problems-file = problemas
imports-skip-refused = { $n ->
    [one] Seguir sin la fila rechazada
   *[other] Seguir sin las { $shown } filas rechazadas
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
imports-guard-look = Puede ser lo que usted quiere, o un archivo equivocado: mire los cambios abajo antes de confirmar.
imports-allow = Sí, estos cambios son los que quiero
imports-apply = Importar
imports-no-changes = No hay nada que cambiar
    .hint = Todas las personas del archivo ya están en el directorio tal como el archivo dice. Puede descartarlo.
imports-whole = Este archivo se importa completo o nada
    .hint = El formato de Collaborate lo exige: corrija las filas y suba el archivo de nuevo.
imports-again = Revisar de nuevo
imports-new-places = También se creará
    .hint = Un nombre mal escrito crea otra escuela u otra sección: revíselo bien.
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
imports-search-all = Ver todo
imports-found = { $n ->
    [one] { $shown } resultado
   *[other] { $shown } resultados
}
imports-not-found = Nada coincide con la búsqueda.
imports-nobody = Aquí no hay nada.
imports-row = Fila
imports-value = Valor
imports-what = Qué pasa
imports-remedy = Cómo corregirlo
imports-person = Persona
imports-what-changes = Qué cambia
imports-becomes = pasa a ser
imports-new-password = nueva contraseña inicial
imports-unique-id = ID único
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
flash-import-discarded = El archivo se descartó. No se escribió nada.
