# Reuniones por la red: la lista, el formulario, la página de una, la orden.

menu-meetings = Reuniones
thing-meeting = reunión

# La lista
meetings-lead = Clases, charlas y reuniones de padres por la red: las que usted organiza y a las que lo invitaron.
meetings-new = Programar una reunión
meetings-ahead = Próximas
meetings-past = Pasadas y canceladas
meetings-all = Todas las reuniones
meetings-next = Sus próximas reuniones
meetings-title = Tema
    .hint = Lo leen todas las personas invitadas.
meetings-when = Cuándo
meetings-organizer = Organiza
meetings-invited = Personas invitadas
meetings-state = Estado
meetings-none = No hay reuniones próximas
    .hint = Programe una e invite a personas o a una sección entera.
meetings-none-invited = Cuando alguien lo invite a una, aparece aquí.
meetings-none-past = Todavía no ha pasado ninguna
    .hint = Aquí quedan las reuniones que terminaron o se cancelaron.
meetings-more = Se muestran { $n }; hay más.
meeting-phase-ahead = próxima
meeting-phase-open = abierta
meeting-phase-over = terminó
meeting-phase-cancelled = cancelada

# El formulario
meetings-edit = Cambiar la reunión
meetings-starts = Empieza
    .hint = Día y hora de aquí.
meetings-minutes = Duración, en minutos
meetings-place = Dónde
meetings-place-server = En el servidor de reuniones
    .hint = Se entra con un botón, sin otro usuario ni contraseña. No se graba nada.
meetings-place-link = En otro lugar, con un enlace
    .hint = Si la reunión ya existe en otro servicio.
meetings-link = Enlace
    .hint = Solo si eligió «En otro lugar». Empieza con https://
meetings-link-only = Dónde se hace la reunión: el enlace que da el servicio que ustedes usan. Empieza con https://
meetings-section = Una sección entera
    .hint = Invita a todas las personas de la sección que están a su alcance.
meetings-section-none = ninguna
sections-meeting = reunión
meetings-chosen = { $n ->
    [one] Se invita a una persona, que eligió en el directorio.
   *[other] Se invita a { $shown } personas, que eligió en el directorio.
}
meetings-do = Programar
meetings-save = Guardar
meetings-back = Volver sin guardar

# La página de una
meetings-lasts = { $n ->
    [one] un minuto
   *[other] { $n } minutos
}
meetings-join = Entrar en la reunión
    .hint = Se abre en otro sitio. Queda anotado que usted asistió.
meetings-join-from = El botón para entrar aparece { $n } minutos antes de que empiece.
meetings-cancel = Cancelar la reunión
    .hint = Nadie podrá entrar. La reunión queda en la lista como cancelada; no se puede deshacer.
meetings-cancel-do = Sí, cancelarla
meetings-invite = Invitar
meetings-invite-section = Invitar a la sección
meetings-search = Buscar personas
    .hint = Nombre, apellido o documento.
meetings-search-none = Nadie a su alcance se llama así.
meetings-found = Personas encontradas
meetings-found-many = Hay más: escriba también el apellido.
meetings-superiors = Administración
meetings-invite-ticked = Invitar a las marcadas
meetings-is-invited = ya tiene invitación
meetings-invited-none = Todavía no ha invitado a nadie.
meetings-invited-n = { $n ->
    [one] Una persona.
   *[other] { $shown } personas.
}
meetings-uninvite = Quitar
meetings-uninvite-of = Quitar a { $name }
meetings-report = Asistencia
    .hint = Cuenta quien entró desde aquí. Si alguien entra por otro camino, no se sabe.
meetings-came-of = Asistieron { $came } de { $all } personas invitadas.
meetings-download = Descargar como CSV
meetings-file = asistencia
meetings-name = Nombre
meetings-came = Asistió
meetings-first = Entró
meetings-last = Última entrada
meetings-times = Veces que entró
meetings-held = organizó
meetings-yes = sí
meetings-yes-uninvited = sí, sin estar en la lista
meetings-no = no
meetings-joining = Abriendo la reunión
    .hint = Si no se abre sola, use el botón.
meetings-joining-go = Ir a la reunión
meetings-joining-back = Volver a Llavero
welcome-can-meet = Organizar reuniones por la red
    .hint = Programarlas, invitar a personas y ver quién asistió.

flash-meeting-made = La reunión quedó programada.
flash-meeting-changed = Se guardó la reunión.
flash-meeting-cancelled = La reunión se canceló.
flash-meeting-invited = { $n ->
    [0] No hay nadie más que invitar: { $already } ya tenían invitación.
    [one] Se invitó a una persona.
   *[other] Se invitó a { $n } personas.
}
flash-meeting-uninvited = Ya no está en la lista.

# Ajustes
settings-meetings = Reuniones
    .lead = Quién ve quién asistió, y en qué servidor se hacen.
settings-attendance = Asistencia
settings-attendance-do = Los supervisores ven quién asistió a sus reuniones
    .hint = Los administradores lo ven siempre, en las suyas y en las de sus supervisores.
settings-meeting-server = Servidor de reuniones
settings-meeting-server-is = Las reuniones se hacen en { $server } (BigBlueButton). No se graba nada.
settings-meeting-server-none = No hay ninguno: cada reunión lleva su propio enlace. Quien cuida la máquina indica un BigBlueButton en [meetings] de llavero.toml.

# Permisos
permission-create-meetings = Organizar reuniones
    .hint = Programar reuniones por la red e invitar a quien esté a su alcance.
permission-view-attendance = Ver asistencia a reuniones
    .hint = De las propias; con rango Administrador, también de las de quienes administra.

# La orden
cli-meetings-none = No hay ninguna.
cli-meeting-made = La reunión quedó programada: { $id }
cli-meeting-report = La asistencia está en { $file }.
cli-column-id = id

# Lo que no puede ser
fault-meeting-title = El tema tiene de 2 a { $limit } letras.
    .remedy = Escriba de qué trata la reunión, en una línea.
fault-meeting-minutes = La duración va de 1 a { $limit } minutos.
    .remedy = Escriba cuántos minutos dura.
fault-meeting-past = Esa hora ya pasó, o no es una hora.
    .remedy = Elija día y hora.
fault-meeting-moment = «{ $value }» no es un día con su hora.
    .remedy = Escríbalo así: 2026-11-30 18:00
fault-meeting-far = Una reunión se programa a lo sumo { $days } días antes.
    .remedy = Elija un día más cercano.
fault-meeting-nowhere = Falta dónde se hace la reunión.
    .remedy = No hay servidor de reuniones: escriba un enlace.
fault-meeting-link = Eso no es un enlace al que se pueda ir.
    .remedy = Cópielo completo, desde https://, sin espacios; a lo sumo { $limit } letras.
fault-meeting-organizer = Falta quién organiza la reunión.
    .remedy = Indique la cuenta de quien la organiza.
fault-meeting-manager = El gestor no organiza reuniones: asiste a las que lo invitan.
    .remedy = Pídale a un administrador o a un supervisor que la programe.
fault-meeting-not-yours = Eso lo decide quien organiza la reunión.
    .remedy = Pídaselo a esa persona.
fault-meeting-early = Todavía no se puede entrar.
    .remedy = Vuelva { $minutes } minutos antes de que empiece.
fault-meeting-over = La reunión ya terminó.
    .remedy = Programe otra.
fault-meeting-cancelled = La reunión se canceló.
    .remedy = Programe otra.
fault-meeting-changed = Alguien cambió la reunión mientras tanto.
    .remedy = Vuelva a abrirla y mire qué dice ahora.
fault-meeting-most = A una reunión se invita a lo sumo a { $limit } personas.
    .remedy = Programe dos.
fault-meeting-sections = Hay más de una sección «{ $name }».
    .remedy = Indíquela con su id.
fault-meeting-server-secret = Falta el secreto del servidor de reuniones, o no se puede leer.
    .remedy = Quien cuida la máquina mira secret_file en [meetings] de llavero.toml.
fault-meeting-server-address = La dirección del servidor de reuniones no es una.
    .remedy = Quien cuida la máquina mira server en [meetings] de llavero.toml.
fault-meeting-server-certificate = El servidor de reuniones no demuestra que es él.
    .remedy = Quien cuida la máquina mira su certificado.
fault-meeting-server-unreachable = El servidor de reuniones no contesta.
    .remedy = Intente de nuevo en un momento.
fault-meeting-server-refused = El servidor de reuniones no la acepta ({ $said }).
    .remedy = Quien cuida la máquina mira el secreto en [meetings] de llavero.toml.

# El registro
audit-meeting-create = programó una reunión
audit-meeting-change = cambió una reunión
audit-meeting-cancel = canceló una reunión
audit-meeting-invite = invitó a una reunión
audit-meeting-uninvite = quitó a alguien de una reunión
audit-meeting-join = entró en una reunión
audit-meeting-report = descargó la asistencia a una reunión
audit-meeting-show = mirar una reunión
audit-field-meeting = tema
audit-field-starts_at = empieza
audit-field-minutes = minutos
audit-field-link = con enlace propio
audit-field-organizer = organiza
audit-field-invited = personas invitadas
audit-field-supervisors_see_attendance = los supervisores ven la asistencia
