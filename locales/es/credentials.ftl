# The credentials wizard, sections and slips, in the console.

menu-credentials = Usuarios y contraseñas
menu-sections = Secciones
menu-slips = Fichas de acceso

# Places to narrow by
places-school = Escuela
places-section = Sección
places-grade = Grado
places-all = Todos
places-clear = Mostrar todas las personas

# The wizard
credentials-lead = Genere usuarios, correos y contraseñas para muchas personas a la vez. Usted revisa todo antes y puede deshacerlo después.
credentials-steps = Pasos
credentials-step-whom = Personas
credentials-step-what = Qué generar
credentials-step-look = Revisión
credentials-step-run = Generación
credentials-nobody = Todavía no hay personas
    .hint = Importe primero a las personas. Después podrá generar usuarios y contraseñas.
credentials-handed-over = Solo las personas que usted eligió en la lista.
credentials-narrow = Filtrar por escuela, sección o grado
credentials-whose = Tipo de usuario
credentials-of-student = Estudiantes
credentials-of-teacher = Docentes
credentials-of-guardian = Acudientes
credentials-of-staff = Administrativos
credentials-choice = { $n ->
    [0] Nadie
    [one] { $shown } persona · { $password } sin contraseña · { $email } sin correo
   *[other] { $shown } personas · { $password } sin contraseña · { $email } sin correo
}
credentials-next = Continuar
credentials-back = Volver
credentials-mode = Qué generar
credentials-mode-passwords = Solo contraseñas nuevas
    .hint = Los usuarios y los correos no cambian. Cada persona recibe una contraseña nueva, y la anterior deja de servir.
credentials-mode-email = Correo institucional y contraseña
    .hint = Cada persona recibe un correo según el patrón de abajo y una contraseña nueva. Quien ya tiene un correo con ese patrón lo conserva.
credentials-mode-missing = Solo quienes no tienen correo
    .hint = { $n ->
        [0] Todas las personas ya tienen correo.
        [one] Lo mismo, solo para la única persona sin correo. Las demás no cambian.
       *[other] Lo mismo, solo para las { $shown } personas sin correo. Las demás no cambian.
    }
credentials-sign-on = Las personas de su institución ingresan por otro servicio: aquí no se generan contraseñas. Puede generar correos.
credentials-address = Formato de los correos
credentials-pattern = Antes de la @
    .hint = Las partes entre llaves se completan con los datos de cada persona, sin tildes ni ñ. Si un correo se repite, el segundo recibe un número.
credentials-domain = Después de la @
credentials-parts = Partes del patrón
part-first1 = primer nombre
part-first = todos los nombres
part-f = inicial del nombre
part-last1 = primer apellido
part-last2 = segundo apellido
part-last = todos los apellidos
part-l = inicial del apellido
part-grade = grado
part-yy = año de graduación, 2 dígitos
part-unique-id = documento o código
part-dot = punto
part-n = posición del número
credentials-examples = Ejemplos con personas de su escuela
credentials-examples-again = Actualizar ejemplos
credentials-examples-none = Nadie recibiría un correo nuevo.
credentials-stays = no cambia
credentials-style = Estilo de contraseña
    .hint = Los ejemplos son solo de esta página: nadie los recibe.
credentials-style-own = El de su institución
credentials-style-grades = El de su institución para cada grado
credentials-style-example = Por ejemplo { $example } — { $strength }
style-words = { $n ->
    [one] { $n } palabra y un número
   *[other] { $n } palabras y un número
}
style-pronounceable = { $n ->
    [one] { $n } letra, fácil de pronunciar
   *[other] { $n } letras, fáciles de pronunciar
}
style-digits = { $n ->
    [one] { $n } dígito
   *[other] { $n } dígitos
}
style-random = { $n ->
    [one] { $n } carácter al azar
   *[other] { $n } caracteres al azar
}
credentials-own = Contraseñas personales
credentials-keep-own = Conservar las contraseñas personales
    .hint = Si desmarca esta casilla, la contraseña que la persona eligió deja de servir y se reemplaza por una provisional.
credentials-look = Revisar
credentials-look-lead = Todavía no se ha guardado nada. Las contraseñas se crean al generarlas y después aparecen en las fichas.
credentials-changed = Los datos cambiaron después de la revisión y no se guardó nada. Revise el nuevo resultado.
credentials-will-nothing = No se generará nada. Vea el motivo abajo y vuelva para elegir otras opciones.
credentials-will-passwords = { $n ->
    [0] No cambia ninguna contraseña.
    [one] { $shown } persona recibe una contraseña nueva.
   *[other] { $shown } personas reciben una contraseña nueva.
}
credentials-will-emails = { $n ->
    [0] No cambia ningún correo.
    [one] { $shown } persona recibe un correo nuevo.
   *[other] { $shown } personas reciben un correo nuevo.
}
credentials-will-own = { $n ->
    [0] No se reemplaza ninguna contraseña personal.
    [one] Se reemplaza { $shown } contraseña personal.
   *[other] Se reemplazan { $shown } contraseñas personales.
}
credentials-figure-passwords = con contraseña nueva
credentials-figure-emails = con correo nuevo
credentials-figure-collisions = con número, por homónimos
credentials-figure-usernames = con usuario nuevo
credentials-figure-skipped = sin cambios
credentials-styled = Estilo de contraseña: { $style }.
credentials-warning = { $n ->
    [one] Cambiarán los datos de ingreso de { $shown } persona, y los actuales dejarán de servir de inmediato. Tenga lista la ficha para entregarla.
   *[other] Cambiarán los datos de ingreso de { $shown } personas, y los actuales dejarán de servir de inmediato. Tenga listas las fichas para entregarlas.
}
credentials-warning-own = Algunas tienen contraseña personal.
credentials-sure = Confirmo el cambio
credentials-run = Generar usuarios y contraseñas
credentials-parts-of-plan = Resultado de la revisión
credentials-tab-everyone = Cambian
credentials-tab-collisions = Homónimos
credentials-tab-skipped = No cambian
credentials-search = Buscar persona
credentials-find = Buscar
credentials-found-none = No se encontró a nadie
    .hint = Escriba menos letras o busque en otra pestaña.
credentials-place = Sección o grado
credentials-now = Valor actual
credentials-change = Correo
credentials-password = Contraseña
credentials-why = Motivo
credentials-collision = homónimo
credentials-password-new = nueva
credentials-password-own = reemplaza la contraseña personal
credentials-password-stays = no cambia
credentials-page-previous = Anteriores
credentials-extent = { $from }–{ $to } de { $of }

# Sections
sections-lead = Las personas de cada sección y para cuántos estudiantes se puede imprimir una ficha ahora.
sections-other-slips = Fichas de otras personas
sections-none = Todavía no hay secciones
    .hint = Se crean al importar un archivo con una columna de sección y, si la hay, otra de materia.
sections-print-chosen = Imprimir fichas de las marcadas
sections-pick = Elegir
sections-pupils = Estudiantes
sections-others = Otras personas
sections-printable = Fichas posibles
sections-slips = Fichas

# Slips
slips-page-lead = Los datos que cada persona necesita para ingresar, en papel. Elija a las personas, vea la primera página e imprima.
slips-handed-over = Solo las personas que usted eligió en la lista.
slips-whose = Personas
slips-of-run = Personas del proceso
    .hint = Solo las personas que recibieron contraseña en ese proceso. Desmarque esta casilla para elegir entre todas.
slips-sections = Secciones:
slips-sections-all = todas
slips-profile = Tipo de usuario
slips-everyone = todos
slips-look = Formato
slips-8up = Ocho por página
    .hint = Con líneas para recortar.
slips-1up = Una carta para cada persona
    .hint = Con membrete y todos los pasos.
slips-variant = Ingresan con
slips-variant-username = el nombre de usuario
slips-variant-email = el correo electrónico
slips-order = Ordenar por
slips-order-last = apellido
slips-order-first = nombre
slips-order-id = documento o código
slips-locale-own = el de su institución
slips-split = Un archivo por sección
    .hint = Se descargan juntos en un archivo ZIP.
slips-show = Mostrar
slips-choose = Elija primero a las personas
    .hint = Filtre por escuela, sección, grado o tipo de usuario y pulse Mostrar. También puede comenzar por la lista de secciones.
slips-count = { $n ->
    [one] { $shown } ficha
   *[other] { $shown } fichas
}
slips-pages = { $n ->
    [one] en { $shown } página.
   *[other] en { $shown } páginas.
}
slips-none = No hay fichas para imprimir
    .hint = Elija a otras personas, o genere primero contraseñas para ellas.
slips-print = Imprimir fichas
    .hint = Descargará un PDF con contraseñas. Cada impresión queda en el registro de auditoría con su nombre: entregue las fichas y borre el archivo.
slips-no-address = Las fichas no indican dónde ingresar, porque su institución no tiene dirección para ingresar. Escríbala en Configuración.
slips-no-logo = Las fichas se imprimen sin el logo, porque su archivo se perdió. Puede ponerlo de nuevo en la configuración.
slips-left-out = Sin ficha
slips-picture = La primera página
    .hint = Aquí las contraseñas están ocultas; en lo que imprima sí aparecen.
slips-picture-alt = Imagen de la primera página con las contraseñas ocultas
slips-by-section = Por sección
slips-slips = Fichas
slips-file = fichas
slips-printing = Imprimiendo fichas
slips-stop = Detener impresión
slips-ready = Las fichas están listas
    .hint = Solo usted puede descargarlas, una vez, durante la próxima hora.
slips-fetch = Descargar archivo
slips-fetched = Esta impresión ya se descargó
    .hint = El archivo no se guarda aquí. Si lo necesita otra vez, imprima de nuevo.
slips-again = Imprimir de nuevo
