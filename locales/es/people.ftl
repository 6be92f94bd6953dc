# Las personas en la consola.

# La lista
menu-people = Personas
people-lead = Busque, filtre y elija a quienes necesite. Lo que ve se puede guardar entre los favoritos del navegador.
people-tabs = Por perfil
people-tab-everyone = Todos
people-tab-students = Estudiantes
people-tab-teachers = Docentes
people-tab-guardians = Acudientes
people-tab-staff = Personal
people-tab-inactive = Desactivadas
people-search = Nombre, usuario, correo o ID
    .hint = Escriba cómo empieza cada palabra: «ma pe» encuentra a María Peña. Tildes y mayúsculas no importan.
people-find = Buscar
people-filters = Filtros y orden
people-any = cualquiera
people-column-last_name = Apellidos
people-column-first_name = Nombres
people-column-middle_name = Segundo nombre
people-column-preferred_name = Nombre preferido
people-column-title = Tratamiento
people-column-username = Usuario
people-column-email = Correo
people-column-unique_id = ID único
people-column-profile = Perfil
people-column-role = Rol
people-column-school = Escuela
people-column-department = Departamento
people-column-inactive_since = Desactivada desde
people-column-section = Sección
people-column-grade_level = Grado
people-column-graduation_year = Año de graduación
people-column-credential = Contraseña
people-column-status = Estado
people-sign-in = Entrada
people-verified = Verificación
people-verified-yes = Verificado
people-verified-no = Sin verificar
people-signed-in-yes = Ya entró
people-signed-in-no = No ha entrado
people-without-email = Sin correo
people-section-school = Hay muchas secciones: elija primero una escuela para verlas aquí.
people-sort = Orden
people-sort-up = { $field }, de la A a la Z
people-sort-down = { $field }, de la Z a la A
people-sort-newest = desactivadas: primero las más recientes
people-sort-oldest = desactivadas: primero las más antiguas
people-size = Personas por página
people-show = Mostrar
people-clear = Quitar filtros
people-conditions = Filtros puestos
people-take-away = quitar este filtro
people-none = Todavía no hay nadie
    .hint = Traiga a su gente desde la lista que ya tiene: una hoja de cálculo o lo que exporta su sistema.
people-no-match = Nadie coincide
    .hint = Revise lo que escribió o quite algún filtro. Se busca por el comienzo de las palabras, no por su mitad.
people-look-everywhere = Ver a todos
people-count = { $n ->
    [one] { $shown } persona
   *[other] { $shown } personas
}
people-choose = Elegir
people-choose-page = Elegir a todos los de esta página
people-choose-all = { $n ->
    [one] Elegir a la única que coincide
   *[other] Elegir a las { $shown } que coinciden
}
people-ticked = { $n ->
    [one] { $n } elegida
   *[other] { $n } elegidas
}
people-give = Dar credenciales
people-print = Imprimir fichas
people-download = descargar la lista
people-last-sign-in = Última entrada
people-never = nunca
people-previous = Anterior
people-chosen-one-by-one = { $n ->
    [one] { $n } persona elegida
   *[other] { $n } personas elegidas
}
people-of-run = de la ejecución { $run }
people-file = personas

# Una persona
people-card-account = Cuenta
people-card-person = Persona
people-card-school = En la escuela
people-card-password = Contraseña
people-card-family = Familia
people-card-history = Historia
people-guardians = Acudientes
people-children = A su cargo
people-source = Origen
people-source-import = importación de un archivo
people-source-by-hand = a mano
people-created = Creada
people-changed = Último cambio
people-first-sign-in = Primera entrada
people-since = desde el { $when }
people-show-password = Mostrar contraseña
    .hint = Se muestra una vez en su pantalla, y queda anotado que usted la vio.
people-shown-once = Queda anotado que usted la vio. Al recargar la página vuelve a ocultarse.
people-hide = Ocultar
people-hidden-own-password = La eligió su dueño: nadie puede verla. Si la olvidó, dele una nueva.
people-hidden-external = Esta persona entra por otro servicio: aquí no hay contraseña que mostrar.
people-hidden-no-password = Todavía no tiene contraseña. Puede darle una con «Dar credenciales».
people-hidden-expired = Sirve para entrar, pero pasó el tiempo en que podía mostrarse. Si hace falta, dele una nueva.
people-hidden-inactive = La cuenta está desactivada: su contraseña no se muestra.
people-hidden-not-yours = Solo alguien de rango más alto puede ver la contraseña de esta persona.
status-credential-any = tiene alguna

# Lo que detiene estas páginas
fault-people-none-chosen = No eligió a nadie.
    .remedy = Vuelva a la lista y marque a quienes quiera, o a todos los que coinciden.
fault-people-do = No se puede hacer «{ $value }» con las personas elegidas.
    .remedy = Use los botones de la lista.
fault-reveal-not-yours = Usted no puede ver la contraseña de esta persona.
    .remedy = Pídaselo a alguien de rango más alto.
fault-reveal-own = Su dueño eligió esta contraseña: nadie puede verla.
    .remedy = Si la olvidó, dele una nueva.
fault-reveal-external = Esta persona entra por otro servicio.
    .remedy = Su contraseña se cambia allá.
fault-reveal-none = Esta persona no tiene contraseña.
    .remedy = Dele una primero.
fault-reveal-expired = Pasó el tiempo en que esta contraseña podía mostrarse.
    .remedy = Si hace falta, dele una nueva.
fault-reveal-inactive = Esta cuenta está desactivada.
    .remedy = Reactívela primero.

fault-ticked-gone = Las personas que usted marcó ya no están guardadas: lo elegido se guarda un día, para quien lo eligió.
    .remedy = Vuelva a Personas y márquelas de nuevo.
# Las personas por las que responde un acudiente o un tutor
children-of-guardian = Sus hijos o acudidos
children-of-advisor = Los estudiantes que usted acompaña
children-hint = Puede ver lo que la escuela tiene de cada persona; quien lo cambia es la escuela.
children-more = Se muestran { $n }, en orden de apellido.
child-because-guardian = Usted ve esta página como acudiente.
child-because-advisor = Usted ve esta página como docente que acompaña.
child-signed-in = Ya ingresó
child-yes = sí
child-no = todavía no
child-password-none = Todavía no tiene.
child-password-initial = La que entregó la escuela. La escuela puede decirla otra vez.
child-password-own = Una elegida por su dueño: nadie más la conoce. La escuela puede dar una nueva.
child-password-external = Entra por otro servicio.
child-read-only = ¿Hay algo equivocado? Avise a la escuela: allí se corrige.

## The staff directory.

menu-directory = Directorio del personal
directory-lead = Las personas que trabajan aquí y cómo escribirles.
directory-search = Buscar por nombre o correo
    .hint = Basta el comienzo de cada palabra; los acentos no importan.
directory-no-match = Nadie coincide
    .hint = Revise lo que escribió, o quite los filtros.
directory-none = Todavía no hay nadie
    .hint = Aquí aparecen las personas activas del personal cuyo rol es de usuario autorizado.
directory-position = Cargo
directory-email = Correo
directory-filters = Escuela y departamento
fault-directory-closed = El directorio del personal no está abierto para usted.
    .remedy = Si le hace falta una dirección, pídala en la secretaría.
