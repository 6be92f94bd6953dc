# The audit log, in the words people read; and what the examination of an installation finds.

# The page
audit-title = Registro de auditoría
audit-lead = Quién hizo qué y cuándo. Nadie puede cambiar ni borrar una entrada.
audit-when = Fecha
audit-who = Quién
audit-what = Acción
audit-whom = Persona o elemento
audit-details = Detalles
audit-number = N.º
audit-any-action = Todas
audit-any-of-these = todas
audit-person = Persona
audit-person-hint = Usuario, documento, código o correo
audit-from = Desde
audit-to = Hasta
audit-search = Palabras clave
audit-filter = Mostrar entradas
audit-clear = Quitar filtros
audit-download = Descargar como CSV
audit-older = Más antiguas
audit-newest = Más recientes
audit-none = Ninguna entrada coincide.
audit-searched = Ninguna entrada coincide desde el { $when }.
audit-search-on = Buscar en entradas más antiguas
audit-of-person = Todas las entradas sobre esta persona
audit-tried = intentó sin permiso: { $what }
audit-file = registro-auditoria
audit-run = proceso: { $kind }
audit-yes = sí
audit-no = no

# Groups of actions
audit-group-people = Personas
audit-group-imports = Importaciones
audit-group-credentials = Contraseñas y datos de ingreso
audit-group-organization = Institución
audit-group-access = Acceso e intentos denegados
audit-group-other = Otras

# Actions
audit-organization-create = creó la institución
audit-organization-settings = cambió la configuración
audit-school-add = agregó una escuela
audit-school-rename = cambió el nombre de una escuela
audit-school-code = cambió el código de una escuela
audit-school-remove = eliminó una escuela
audit-department-add = agregó un departamento
audit-department-rename = cambió el nombre de un departamento
audit-department-remove = eliminó un departamento
audit-title-add = agregó un tratamiento
audit-title-rename = cambió un tratamiento
audit-title-remove = eliminó un tratamiento
audit-import-upload = subió un archivo
audit-import-ask = indicó cómo importar un archivo
audit-import-discard = descartó un archivo subido
audit-import-sweep = borró archivos subidos y no importados
audit-run-stop = pidió detener un proceso
audit-import-apply = importó personas de un archivo
audit-credentials-apply = generó usuarios y contraseñas
audit-credentials-reveal = se mostró la contraseña
audit-credentials-expire = cerró el plazo para imprimir contraseñas
audit-slips-print = imprimió fichas con contraseñas
audit-accounts-export = descargó una lista de personas
audit-job-undo = deshizo un proceso
audit-names-free = liberó usuarios y correos reservados
audit-audit-export = descargó el registro de auditoría
audit-access-denied = no tuvo permiso
audit-messages-queue = puso en cola mensajes con datos de ingreso
audit-account-verify = confirmó que recibió el mensaje con sus datos de ingreso
audit-messages-send = se enviaron los datos de ingreso
audit-accounts-password = asignó la misma contraseña a varias personas
audit-accounts-deactivate = desactivó cuentas
audit-accounts-reactivate = reactivó cuentas
audit-accounts-comment = cambió comentarios de cuentas inactivas
audit-accounts-role = cambió el rol de personas
audit-accounts-school = cambió la escuela de personas
audit-accounts-department = asignó departamento a personas
audit-accounts-position = asignó cargo a personas
audit-account-show = consultó una cuenta
audit-child-show = consultó la página de un estudiante a su cargo
audit-key-add = creó una clave de la API
audit-key-end = anuló una clave de la API

# What stands in the details
audit-field-accounts = cuentas
audit-field-accent = color
audit-field-attempted = acción intentada
audit-field-changed = modificadas
audit-field-code = código
audit-field-columns = columnas
audit-field-deactivated = inactivas
audit-field-domain = dominio
audit-field-emails = correos
audit-field-entries = entradas
audit-field-expires_at = válida hasta
audit-field-file = archivo
audit-field-files = archivos
audit-field-filter = filtro
audit-field-format = formato
audit-field-grade_style = estilo de contraseña de un grado
audit-field-guard_from = protección: mínimo de personas
audit-field-guard_share = protección: proporción máxima
audit-field-guardians = acudientes
audit-field-keep_own = se conservan las contraseñas personales
audit-field-left = sin cambiar
audit-field-left_out = omitidas
audit-field-letterhead = membrete
audit-field-locale = idioma
audit-field-logo = logo
audit-field-manager = gerente
audit-field-messages = mensajes
audit-field-mode = modo
audit-field-name = nombre
audit-field-names = nombres
audit-field-new = nuevas
audit-field-new_guardians = acudientes nuevos
audit-field-note = nota
audit-field-own_replaced = contraseñas personales reemplazadas
audit-field-pages = páginas
audit-field-password_style = estilo de contraseña
audit-field-passwords = contraseñas
audit-field-pattern = patrón
audit-field-printable_days = días para volver a imprimir
audit-field-reason = motivo
audit-field-refused = rechazadas
audit-field-rows = filas
audit-field-selected = elegidas
audit-field-sign_in_url = dirección para ingresar
audit-field-single_sign_on = ingreso único
audit-field-size = tamaño en bytes
audit-field-skipped = omitidas
audit-field-slips = fichas
audit-field-style = estilo de contraseña
audit-field-totals = totales
audit-field-unchanged = sin cambios
audit-field-undone = deshechas
audit-field-username_allowed = usuario: caracteres permitidos
audit-field-username_case = usuario: distingue mayúsculas y minúsculas
audit-field-username_forbidden = usuario: caracteres prohibidos
audit-field-username_length = usuario: longitud máxima
audit-field-username_pattern = patrón de nombres de usuario
audit-field-username_policy = regla de nombres de usuario
audit-field-username_scope = usuario: único en
audit-field-username_spaces = usuario: espacios
audit-field-username_start = usuario: empieza con letra o dígito
audit-field-withhold_names = usuarios y correos reservados
audit-field-skip_refused = se omitieron las filas rechazadas
audit-field-allow_large_change = se permitió un cambio grande
audit-field-names_corrected = se corrigieron nombres
audit-field-renamed = personas con otro nombre y otro apellido
audit-field-undoes = proceso
audit-field-credential = contraseña
audit-field-asked = opciones
audit-field-usernames = usuarios
audit-field-unique_ids = documentos o códigos
audit-field-search = palabras buscadas
audit-field-address = dirección
audit-field-attempt = intento
audit-field-run = proceso
audit-field-ids = elegidas una por una
audit-field-job = proceso
audit-field-verified = verificados
audit-field-signed_in = ya ingresaron
audit-field-missing_email = sin correo
audit-field-section_ids = secciones

# What stops the page
fault-audit-date = «{ $value }» no es una fecha válida.
    .remedy = Escríbala así: 2026-03-31.
fault-audit-filter = El registro no se puede filtrar por «{ $key }».
    .remedy = Use actor, action, person, subject, from, to o search.
fault-audit-cursor = Esta página del registro no existe.
    .remedy = Empiece por la entrada más reciente.
fault-audit-nobody = No se encontró a «{ $value }» entre las personas que usted puede ver.
    .remedy = Revise cómo está escrito.
audit-action-name = Acción
menu-audit = Auditoría

# Where a log was changed from outside
fault-audit-missing = Faltan las entradas { $first } a { $last } del registro de auditoría.
    .remedy = Alguien escribió en la base de datos sin usar Llavero. Averigüe quién tiene acceso y compare con una copia de seguridad anterior.
fault-audit-changed = La entrada { $seq } del registro de auditoría fue cambiada, agregada o movida.
    .remedy = Alguien escribió en la base de datos sin usar Llavero. Averigüe quién tiene acceso y compare con una copia de seguridad anterior.
fault-audit-unknown-key = La entrada { $seq } del registro está firmada con una clave que no está en el archivo de claves.
    .remedy = Recupere el archivo de claves de esta base de datos.
fault-audit-untied = La entrada { $seq } no se pudo enlazar con la anterior: el final del registro ya estaba alterado.
    .remedy = Alguien escribió en la base de datos sin usar Llavero. Averigüe quién tiene acceso y compare con una copia de seguridad anterior.
fault-audit-began-anew = El registro de auditoría empieza de nuevo: falta todo lo anterior.
    .remedy = Alguien escribió en la base de datos sin usar Llavero. Averigüe quién tiene acceso y compare con una copia de seguridad anterior.
fault-audit-end-unknown = El dato que indica la entrada más reciente del registro falta o fue cambiado: pueden faltar entradas al final.
    .remedy = Alguien escribió en la base de datos sin usar Llavero. Averigüe quién tiene acceso y compare con una copia de seguridad anterior.
fault-audit-mark-gone = La marca de la entrada { $seq } que usted guardó no está en este registro: se restauró una base de datos más antigua o se cambiaron entradas.
    .remedy = Si nadie restauró una copia, alguien escribió en la base de datos sin usar Llavero. Averigüe quién tiene acceso y compare con una copia de seguridad anterior.
fault-audit-more-breaks = El registro de auditoría también fue cambiado en { $n ->
        [one] otro lugar
       *[other] otros { $n } lugares
    }.
    .remedy = Alguien escribió en la base de datos sin usar Llavero. Averigüe quién tiene acceso y compare con una copia de seguridad anterior.
fault-audit-strays = Hay registros de auditoría de { $n ->
        [one] una institución que no existe
       *[other] { $n } instituciones que no existen
    }.
    .remedy = Alguien escribió en la base de datos sin usar Llavero. Averigüe quién tiene acceso y compare con una copia de seguridad anterior.
fault-audit-mark = «{ $value }» no es una marca del registro de auditoría.
    .remedy = Cópiela como la mostró `llavero doctor`: un número, dos puntos y 24 letras y dígitos.

# llavero doctor
doctor-directory = Carpeta de datos
doctor-room = Espacio en el disco
doctor-key = Archivo de claves
doctor-database = Base de datos
doctor-schema = Versión de la base de datos
doctor-manager = Cuentas y gerente
doctor-claims = Usuarios y correos
doctor-strays = Filas huérfanas
doctor-passwords = Muestra de contraseñas cifradas
doctor-bindings = Contraseñas guardadas y sus cuentas
doctor-audit = Registro de auditoría
doctor-counted = { $name }: { $shown }
doctor-well = No se encontraron problemas.
doctor-warnings = No hay errores, pero sí advertencias.
doctor-wrong = Hay errores.
doctor-mark = Guarde esta línea en otro lugar. Más adelante, `llavero doctor --mark { $mark }` muestra si la base de datos se reemplazó por una más antigua.
step-examining = Revisando la instalación
step-audit = Verificando el registro de auditoría
fault-doctor-directory-open = Otros usuarios del servidor tienen acceso a { $directory } (modo { $mode }).
    .remedy = Restrinja el acceso: chmod 700. Llavero lo hace al iniciar, salvo que la carpeta contenga también otros archivos.
fault-doctor-file-open = { $file } está abierto a otros (modo { $mode }).
    .remedy = Llavero lo cierra al iniciar con el usuario al que pertenece. Hasta entonces otros pudieron leerlo.
fault-doctor-key-open = Otros usuarios del servidor pueden leer el archivo de claves { $file } (modo { $mode }).
    .remedy = Restrinja el acceso: chmod 600. Quien lo leyó puede descifrar todas las contraseñas provisionales.
fault-doctor-disk-short = Queda poco espacio libre en el disco de { $directory }: { $megabytes } MB.
    .remedy = Libere espacio antes de la próxima importación grande.
fault-doctor-damaged = La base de datos informa de un daño: { $what }
    .remedy = Restaure su última copia de seguridad buena. No borre el archivo: quizá se pueda reparar.
fault-doctor-schema-older = La base de datos es de la versión anterior { $version }.
    .remedy = Haga una copia de seguridad e inicie esta versión de Llavero: actualiza la base de datos.
fault-doctor-manager-none = { $organization } no tiene un gerente activo.
    .remedy = Mientras tanto, solo el administrador del servidor puede hacer lo que corresponde al gerente.
fault-doctor-manager-several = { $organization } tiene { $n ->
        [one] un gerente activo
       *[other] { $n } gerentes activos
    }.
    .remedy = Solo puede haber uno: asigne otro rol a los demás.
fault-doctor-usernames = { $n ->
        [one] Un nombre de usuario no coincide
       *[other] { $n } nombres de usuario no coinciden
    } entre las cuentas y la tabla que los mantiene únicos.
    .remedy = Restaure una copia anterior: dos personas podrían recibir el mismo nombre de usuario.
fault-doctor-emails = { $n ->
        [one] Un correo no coincide
       *[other] { $n } correos no coinciden
    } entre las cuentas y la tabla que los mantiene únicos.
    .remedy = Restaure una copia anterior: dos personas podrían recibir el mismo correo.
fault-doctor-passwords-sealed = { $of ->
        [one] La contraseña cifrada no se puede descifrar con este archivo de claves.
       *[other] No se pueden descifrar { $n } de { $of } contraseñas con este archivo de claves.
    }
    .remedy = Recupere el archivo de claves de esta base de datos o genere contraseñas nuevas.
fault-doctor-passwords-newest = { $n ->
        [one] La contraseña más reciente de 1 persona fue cambiada o quitada fuera de Llavero. No puede ingresar.
       *[other] Las contraseñas más recientes de { $n } personas fueron cambiadas o quitadas fuera de Llavero. No pueden ingresar.
    }
    .remedy = Asigne contraseñas nuevas y averigüe quién escribió en la base de datos.
fault-doctor-passwords-hashes = { $n ->
        [one] 1 contraseña guardada no es de la cuenta en la que está: se escribió fuera de Llavero y no sirve.
       *[other] { $n } contraseñas guardadas no son de la cuenta en la que están: se escribieron fuera de Llavero y no sirven.
    }
    .remedy = Asigne contraseñas nuevas a esas personas y averigüe quién escribió en la base de datos.
fault-doctor-strays = { $n ->
        [one] Una fila de la tabla { $table } no pertenece a ninguna cuenta.
       *[other] { $n } filas de la tabla { $table } no pertenecen a ninguna cuenta.
    }
    .remedy = Restaure una copia anterior, o pida ayuda y adjunte el registro.
fault-doctor-uploads = { $n ->
        [one] Falta un archivo subido
       *[other] Faltan { $n } archivos subidos
    } en la carpeta de datos.
    .remedy = Súbalos otra vez. Revise también que la copia de seguridad incluya `files/`.

# llavero audit
cli-audit-shown = { $shown ->
        [one] { $shown } entrada.
       *[other] { $shown } entradas.
    }
cli-audit-more = { $shown ->
        [one] { $shown } entrada
       *[other] { $shown } entradas
    }; hay más antiguas: --before { $before }
