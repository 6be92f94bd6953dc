# Reuniones virtuales: la lista, el formulario, la página de una, el comando.

menu-meetings = Reuniones
thing-meeting = reunión

# La lista
meetings-lead = Clases, charlas y reuniones virtuales: las que usted organiza y aquellas a las que le invitaron.
meetings-new = Programar reunión
meetings-ahead = Próximas
meetings-past = Pasadas y canceladas
meetings-all = Todas las reuniones
meetings-next = Sus próximas reuniones
meetings-title = Tema
    .hint = Lo ven todas las personas invitadas.
meetings-when = Fecha y hora
meetings-organizer = Organizador
meetings-invited = Personas invitadas
meetings-state = Estado
meetings-none = No hay reuniones próximas
    .hint = Programe una e invite a personas o a una sección completa.
meetings-none-invited = Las reuniones a las que le inviten aparecen aquí.
meetings-none-past = Todavía no hay reuniones pasadas
    .hint = Aquí aparecen las reuniones terminadas y las canceladas.
meetings-more = Se muestran { $n }; hay más.
meeting-phase-ahead = próxima
meeting-phase-open = abierta
meeting-phase-over = terminada
meeting-phase-cancelled = cancelada

# El formulario
meetings-edit = Editar reunión
meetings-starts = Inicio
    .hint = Fecha y hora, en la zona horaria del servidor.
meetings-minutes = Duración, en minutos
meetings-place = Dónde
meetings-place-server = En el servidor de reuniones
    .hint = Se ingresa con un botón, sin otro usuario ni contraseña. No se graba nada.
meetings-place-link = En otro lugar, con un enlace
    .hint = Si la reunión ya existe en otro servicio.
meetings-link = Enlace
    .hint = Solo si eligió «En otro lugar». Empieza con https://
meetings-link-only = Enlace de la reunión en el servicio que usa su institución. Empieza con https://
meetings-section = Una sección completa
    .hint = Invita a las personas de la sección que están en su alcance.
meetings-section-none = ninguna
sections-meeting = reunión
meetings-chosen = { $n ->
    [one] Se invita a la persona que eligió en el directorio.
   *[other] Se invita a las { $shown } personas que eligió en el directorio.
}
meetings-do = Programar reunión
meetings-save = Guardar cambios
meetings-back = Volver sin guardar

# La página de una
meetings-lasts = { $n ->
    [one] un minuto
   *[other] { $n } minutos
}
meetings-join = Ingresar a la reunión
    .hint = Se abre en otro sitio. Su asistencia queda registrada.
meetings-join-from = El botón para ingresar aparece { $n ->
    [one] { $n } minuto
   *[other] { $n } minutos
} antes del inicio.
meetings-cancel = Cancelar reunión
    .hint = Nadie podrá ingresar. La reunión queda en la lista como cancelada; no se puede deshacer.
meetings-cancel-do = Cancelar reunión
meetings-invite = Invitar personas
meetings-invite-section = Invitar sección
meetings-search = Buscar personas
    .hint = Nombre, apellido, documento o código.
meetings-search-none = No se encontró a nadie.
meetings-found = Personas encontradas
meetings-found-many = Hay más resultados: escriba también el apellido.
meetings-superiors = Administración
meetings-invite-ticked = Invitar a las marcadas
meetings-is-invited = ya tiene invitación
meetings-invited-none = Todavía no hay personas invitadas.
meetings-invited-n = { $n ->
    [one] Una persona.
   *[other] { $shown } personas.
}
meetings-uninvite = Quitar
meetings-uninvite-of = Quitar a { $name }
meetings-report = Asistencia
    .hint = Se registra a quien ingresa desde Llavero. Si alguien ingresa de otra forma, no aparece.
meetings-came-of = { $all ->
    [one] Asistencia: { $came } de { $all } persona invitada.
   *[other] Asistencia: { $came } de { $all } personas invitadas.
}
meetings-download = Descargar como CSV
meetings-file = asistencia
meetings-name = Nombre
meetings-came = Asistió
meetings-first = Ingresó
meetings-last = Último ingreso
meetings-times = Veces que ingresó
meetings-held = organizador
meetings-yes = sí
meetings-yes-uninvited = sí, sin invitación
meetings-no = no
meetings-joining = Abriendo la reunión
    .hint = Si no se abre, use el botón.
meetings-joining-go = Ir a la reunión
meetings-joining-back = Volver a Llavero
welcome-can-meet = Organizar reuniones virtuales
    .hint = Programarlas, invitar a personas y ver quién asistió.

flash-meeting-made = Se programó la reunión.
flash-meeting-changed = Se guardaron los cambios de la reunión.
flash-meeting-cancelled = Se canceló la reunión.
flash-meeting-invited = { $n ->
    [0] No se invitó a nadie más. Ya tenían invitación: { $already }.
    [one] Se invitó a una persona.
   *[other] Se invitó a { $n } personas.
}
flash-meeting-uninvited = Se quitó la invitación.

# Configuración
settings-meetings = Reuniones
    .lead = Quién puede ver la asistencia y dónde se hacen las reuniones.
settings-attendance = Asistencia
settings-attendance-do = Los supervisores ven quién asistió a sus reuniones
    .hint = Los administradores siempre ven la asistencia a sus reuniones y a las de sus supervisores.
settings-meeting-server = Servidor de reuniones
settings-meeting-server-is = Las reuniones se hacen en { $server } (BigBlueButton). No se graba nada.
settings-meeting-server-none = No hay servidor de reuniones: cada reunión usa su propio enlace. El administrador del servidor puede indicar un BigBlueButton en [meetings] de llavero.toml.

# Permisos
permission-create-meetings = Organizar reuniones
    .hint = Programar reuniones virtuales e invitar a las personas de su alcance.
permission-view-attendance = Ver asistencia a reuniones
    .hint = De las propias; con rango Administrador, también de las de sus supervisores.

# El comando
cli-meetings-none = No hay reuniones.
cli-meeting-made = Se programó la reunión: { $id }
cli-meeting-report = La asistencia está en { $file }.
cli-column-id = número

# Lo que no puede ser
fault-meeting-title = El largo del tema, en caracteres, debe estar entre 2 y { $limit }.
    .remedy = Escriba el tema en una línea.
fault-meeting-minutes = La duración, en minutos, debe estar entre 1 y { $limit }.
    .remedy = Escriba un número dentro de esos límites.
fault-meeting-past = La fecha y la hora ya pasaron o no son válidas.
    .remedy = Elija una fecha y una hora futuras.
fault-meeting-moment = «{ $value }» no es una fecha con hora válida.
    .remedy = Escríbala así: 2026-11-30 18:00
fault-meeting-far = La reunión está demasiado lejos: se puede programar con { $days ->
        [one] { $days } día
       *[other] { $days } días
    } de anticipación como máximo.
    .remedy = Elija una fecha más cercana.
fault-meeting-nowhere = Falta el enlace de la reunión, y no hay servidor de reuniones.
    .remedy = Escriba un enlace.
fault-meeting-link = El enlace no es válido o es demasiado largo.
    .remedy = Cópielo completo, desde https://, sin espacios (máximo de caracteres: { $limit }).
fault-meeting-organizer = Falta el organizador de la reunión.
    .remedy = Indique su cuenta.
fault-meeting-manager = El gerente no organiza reuniones: solo asiste a aquellas a las que le invitan.
    .remedy = Pida a un administrador o a un supervisor que la programe.
fault-meeting-not-yours = Solo el organizador de la reunión puede hacer esto.
    .remedy = Pídaselo a esa persona.
fault-meeting-early = Todavía no se puede ingresar a la reunión.
    .remedy = Vuelva { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    } antes del inicio.
fault-meeting-over = La reunión ya terminó.
    .remedy = Programe otra.
fault-meeting-cancelled = La reunión se canceló.
    .remedy = Programe otra.
fault-meeting-changed = Otra persona cambió la reunión mientras tanto.
    .remedy = Vuelva a abrirla y revise los cambios.
fault-meeting-most = Hay demasiadas personas para una reunión; el máximo es { $limit }.
    .remedy = Programe dos reuniones.
fault-meeting-sections = Hay más de una sección «{ $name }».
    .remedy = Indique el número de la sección.
fault-meeting-server-secret = Falta el secreto del servidor de reuniones, o no se puede leer.
    .remedy = El administrador del servidor debe revisar secret_file en [meetings] de llavero.toml.
fault-meeting-server-address = La dirección del servidor de reuniones no es válida.
    .remedy = El administrador del servidor debe revisar server en [meetings] de llavero.toml.
fault-meeting-server-certificate = El certificado del servidor de reuniones no es válido.
    .remedy = El administrador del servidor debe revisarlo.
fault-meeting-server-unreachable = El servidor de reuniones no responde.
    .remedy = Inténtelo de nuevo en un momento.
fault-meeting-server-refused = El servidor de reuniones rechazó la solicitud ({ $said }).
    .remedy = El administrador del servidor debe revisar el secreto en [meetings] de llavero.toml.

# El registro
audit-meeting-create = programó una reunión
audit-meeting-change = cambió una reunión
audit-meeting-cancel = canceló una reunión
audit-meeting-invite = invitó a una reunión
audit-meeting-uninvite = quitó una invitación a una reunión
audit-meeting-join = ingresó a una reunión
audit-meeting-report = descargó la asistencia a una reunión
audit-meeting-show = consultó una reunión
audit-field-meeting = tema
audit-field-starts_at = inicio
audit-field-minutes = minutos
audit-field-link = con enlace propio
audit-field-organizer = organizador
audit-field-invited = personas invitadas
audit-field-supervisors_see_attendance = los supervisores ven la asistencia
