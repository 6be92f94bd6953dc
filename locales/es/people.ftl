# Las personas en la consola.

# La lista
menu-people = Personas
people-lead = Busque, filtre y elija personas. Puede guardar esta vista en los favoritos del navegador.
people-tabs = Por tipo de usuario
people-tab-everyone = Todos
people-tab-students = Estudiantes
people-tab-teachers = Docentes
people-tab-guardians = Acudientes
people-tab-staff = Administrativos
people-tab-inactive = Inactivos
people-search = Nombre, usuario, correo, documento o código
    .hint = Escriba el comienzo de cada palabra: «ma pe» encuentra a María Peña. No se distinguen tildes ni mayúsculas.
people-find = Buscar
people-filters = Filtros y orden
people-any = Todos
people-column-last_name = Apellidos
people-column-first_name = Nombres
people-column-middle_name = Segundo nombre
people-column-preferred_name = Nombre preferido
people-column-title = Tratamiento
people-column-username = Usuario
people-column-email = Correo
people-column-unique_id = Documento o código
people-column-profile = Tipo de usuario
people-column-role = Rol
people-column-school = Escuela
people-column-department = Departamento
people-column-inactive_since = Inactiva desde
people-column-section = Sección
people-column-grade_level = Grado
people-column-graduation_year = Año de graduación
people-column-credential = Contraseña
people-column-status = Estado
people-sign-in = Ingreso
people-verified = Verificación
people-verified-yes = Verificado
people-verified-no = Sin verificar
people-signed-in-yes = Ya ingresó
people-signed-in-no = No ha ingresado
people-without-email = Sin correo
people-section-school = Hay muchas secciones: elija primero una escuela.
people-sort = Orden
people-sort-up = { $field }, de la A a la Z
people-sort-down = { $field }, de la Z a la A
people-sort-newest = Inactivos: primero los más recientes
people-sort-oldest = Inactivos: primero los más antiguos
people-size = Personas por página
people-show = Aplicar filtros
people-clear = Quitar filtros
people-conditions = Filtros aplicados
people-take-away = quitar este filtro
people-none = Todavía no hay personas
    .hint = Importe una lista: una hoja de cálculo o una exportación de su sistema académico.
people-no-match = Nadie coincide
    .hint = Revise lo que escribió o quite algún filtro. Se busca por el comienzo de las palabras.
people-look-everywhere = Ver a todas las personas
people-count = { $n ->
    [one] { $shown } persona
   *[other] { $shown } personas
}
people-choose = Elegir
people-choose-page = Elegir a todas las de esta página
people-choose-all = { $n ->
    [one] Elegir a la única que coincide
   *[other] Elegir a las { $shown } que coinciden
}
people-ticked = { $n ->
    [one] { $n } elegida
   *[other] { $n } elegidas
}
people-give = Generar usuarios y contraseñas
people-print = Imprimir fichas
people-download = Descargar lista
people-last-sign-in = Último ingreso
people-never = nunca
people-previous = Anterior
people-chosen-one-by-one = { $n ->
    [one] { $n } persona elegida
   *[other] { $n } personas elegidas
}
people-of-run = del proceso { $run }
people-file = personas

# Una persona
people-card-account = Cuenta
people-card-person = Persona
people-card-school = En la escuela
people-card-password = Contraseña
people-card-family = Familia
people-card-history = Historial
people-guardians = Acudientes
people-children = A su cargo
people-source = Origen
people-source-import = importación de un archivo
people-source-by-hand = creada a mano
people-created = Creada
people-changed = Último cambio
people-first-sign-in = Primer ingreso
people-since = desde el { $when }
people-show-password = Mostrar contraseña
    .hint = Se muestra una vez y queda registrado que usted la vio.
people-shown-once = Queda registrado que usted la vio. Al recargar la página se oculta.
people-hide = Ocultar contraseña
people-hidden-own-password = Tiene contraseña personal, que nadie puede ver. Si la olvidó, asígnele una nueva.
people-hidden-external = Esta persona ingresa por otro servicio y no tiene contraseña aquí.
people-hidden-no-password = Todavía no tiene contraseña. Puede crearla con «Generar usuarios y contraseñas».
people-hidden-expired = Sirve para ingresar, pero venció el plazo para mostrarla. Si hace falta, asígnele una nueva.
people-hidden-inactive = La cuenta está inactiva: su contraseña no se muestra.
people-hidden-not-yours = Solo alguien de rango superior puede ver la contraseña de esta persona.
status-credential-any = con contraseña

# Lo que detiene estas páginas
fault-people-none-chosen = No eligió a nadie.
    .remedy = Vuelva a la lista y marque personas.
fault-people-do = La acción «{ $value }» no existe para las personas elegidas.
    .remedy = Use los botones de la lista.
fault-reveal-not-yours = Usted no puede ver la contraseña de esta persona.
    .remedy = Pídaselo a alguien de rango superior.
fault-reveal-own = Esta persona tiene contraseña personal, que nadie puede ver.
    .remedy = Si la olvidó, asígnele una nueva.
fault-reveal-external = Esta persona ingresa por otro servicio.
    .remedy = Cambie su contraseña en ese servicio.
fault-reveal-none = Esta persona no tiene contraseña.
    .remedy = Genere una primero.
fault-reveal-expired = Venció el plazo para mostrar esta contraseña.
    .remedy = Si hace falta, asígnele una nueva.
fault-reveal-inactive = Esta cuenta está inactiva.
    .remedy = Reactívela primero.

fault-ticked-gone = Las personas que usted marcó ya no están guardadas: la selección dura un día y solo la ve quien la hizo.
    .remedy = Vuelva a Personas y márquelas de nuevo.
# Las personas por las que responde un acudiente o un tutor
children-of-guardian = Estudiantes a su cargo
children-of-advisor = Estudiantes que usted acompaña
children-hint = Usted puede ver los datos de cada estudiante. Solo la escuela puede cambiarlos.
children-more = Se muestran { $n }, por orden de apellido.
child-because-guardian = Usted ve esta página como acudiente.
child-because-advisor = Usted ve esta página como docente acompañante.
child-signed-in = Ya ingresó
child-yes = sí
child-no = todavía no
child-password-none = Todavía no tiene.
child-password-initial = Provisional, entregada por la escuela. La escuela puede darla otra vez.
child-password-own = Contraseña personal: nadie más la conoce. La escuela puede asignar una nueva.
child-password-external = Ingresa por otro servicio.
child-read-only = Si hay un dato incorrecto, avise a la escuela para que lo corrija.

## The staff directory.

menu-directory = Directorio institucional
directory-lead = Las personas que trabajan en la institución y sus correos.
directory-search = Buscar por nombre o correo
    .hint = Basta el comienzo de cada palabra. No se distinguen tildes ni mayúsculas.
directory-no-match = Nadie coincide
    .hint = Revise lo que escribió, o quite los filtros.
directory-none = Todavía no hay personas
    .hint = Aquí aparecen las personas activas cuyo rol es de usuario autorizado.
directory-position = Cargo
directory-email = Correo
directory-filters = Escuela y departamento
fault-directory-closed = El directorio institucional no está disponible para usted.
    .remedy = Si necesita un correo, pídalo en la secretaría.
