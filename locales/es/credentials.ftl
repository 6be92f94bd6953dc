# The credentials wizard, sections and slips, in the console.

menu-credentials = Credenciales
menu-sections = Secciones
menu-slips = Fichas de acceso

# Places to narrow by
places-school = Escuela
places-section = Sección
places-grade = Grado
places-all = cualquiera
places-clear = Mostrar a todos

# The wizard
credentials-lead = Usuarios, correos y contraseñas nuevos para muchas personas a la vez. Usted ve todo antes de que ocurra y puede deshacerlo.
credentials-steps = Pasos
credentials-step-whom = Para quién
credentials-step-what = Qué recibirán
credentials-step-look = Revisar
credentials-step-run = Hacerlo
credentials-nobody = Todavía no hay nadie aquí
    .hint = Cargue primero a su gente; después podrá darle sus credenciales.
credentials-handed-over = Solo las personas que usted eligió en la lista.
credentials-narrow = Solo una parte
credentials-whose = ¿Para quién?
credentials-of-student = Estudiantes
credentials-of-teacher = Docentes
credentials-of-guardian = Acudientes
credentials-of-staff = Personal
credentials-choice = { $n ->
    [0] Nadie
    [one] { $shown } persona · { $password } sin contraseña · { $email } sin correo
   *[other] { $shown } personas · { $password } sin contraseña · { $email } sin correo
}
credentials-next = Continuar
credentials-back = Volver
credentials-mode = ¿Qué deben recibir?
credentials-mode-passwords = Solo contraseñas nuevas
    .hint = Los usuarios y los correos quedan como están. Cada persona recibe una contraseña nueva y la que tenía deja de servir.
credentials-mode-email = Correo institucional y contraseña
    .hint = Cada persona recibe un correo según el patrón de abajo y una contraseña nueva. Quien ya tiene un correo que lo cumple lo conserva.
credentials-mode-missing = Solo quienes no tienen correo
    .hint = { $n ->
        [one] Lo mismo, para la única persona que no tiene correo. A nadie más se le cambia nada.
       *[other] Lo mismo, para las { $shown } personas que no tienen correo. A nadie más se le cambia nada.
    }
credentials-sign-on = Su gente entra por otro servicio, así que aquí no se crean contraseñas; los correos sí se pueden crear.
credentials-address = Cómo serán los correos
credentials-pattern = Antes de la @
    .hint = Lo que está entre llaves se completa con los datos de cada persona; las tildes y la ñ pasan a letras simples. Si a dos personas les tocara el mismo correo, la segunda recibe un número.
credentials-domain = Después de la @
credentials-parts = Partes para agregar
part-first1 = primer nombre
part-first = todos los nombres
part-f = inicial
part-last1 = primer apellido
part-last2 = segundo apellido
part-last = todos los apellidos
part-l = inicial del apellido
part-grade = grado
part-yy = año de grado, 2 cifras
part-unique-id = ID único
part-dot = punto
part-n = lugar del número
credentials-examples = En algunas personas de su escuela
credentials-examples-again = Mostrar el ejemplo de nuevo
credentials-examples-none = No hay nadie a quien se le crearía un correo.
credentials-stays = no cambia
credentials-style = Cómo serán las contraseñas
    .hint = Los ejemplos se inventan para esta página: nadie los recibe.
credentials-style-own = Como lo decidió su organización
credentials-style-grades = Como lo decidió su organización para cada grado
credentials-style-example = Por ejemplo { $example } — { $strength }
style-words = { $n } palabras y un número
style-pronounceable = Pronunciable, { $n } letras
style-digits = { $n } dígitos
style-random = Al azar, { $n } caracteres
credentials-own = Quienes eligieron su propia contraseña
credentials-keep-own = Conservar sus contraseñas
    .hint = Desmarque esto solo si deben empezar de nuevo: la que eligieron deja de servir.
credentials-look = Revisar
credentials-look-lead = Todavía no se ha escrito nada. Las contraseñas se crean al hacerlo; después estarán en las fichas.
credentials-changed = Algo cambió desde que usted lo vio: esto es lo que pasaría ahora. Por favor, revíselo otra vez.
credentials-will-nothing = Nadie recibiría nada. Abajo está el porqué; vuelva para elegir de otro modo.
credentials-will-passwords = { $n ->
    [0] No cambia ninguna contraseña.
    [one] { $shown } persona recibe una contraseña nueva.
   *[other] { $shown } personas reciben una contraseña nueva.
}
credentials-will-emails = { $n ->
    [one] { $shown } recibe un correo nuevo.
   *[other] { $shown } reciben un correo nuevo.
}
credentials-will-own = { $n ->
    [one] { $shown } de ellas había elegido su contraseña, que se reemplaza.
   *[other] { $shown } de ellas habían elegido su contraseña, que se reemplaza.
}
credentials-figure-passwords = contraseñas nuevas
credentials-figure-emails = correos nuevos
credentials-figure-collisions = con número, por tener tocayos
credentials-figure-usernames = usuarios nuevos
credentials-figure-skipped = no reciben nada
credentials-styled = Contraseñas: { $style }.
credentials-warning = { $n ->
    [one] Esto cambia cómo entra { $shown } persona. Lo que usa ahora deja de servir enseguida: tenga listas las fichas para entregarlas.
   *[other] Esto cambia cómo entran { $shown } personas. Lo que usan ahora deja de servir enseguida: tenga listas las fichas para entregarlas.
}
credentials-warning-own = Entre ellas hay quienes eligieron su propia contraseña.
credentials-sure = Sí, eso es lo que quiero
credentials-run = Hacerlo ahora
credentials-parts-of-plan = Partes del plan
credentials-tab-everyone = Quién recibe algo
credentials-tab-collisions = Tocayos
credentials-tab-skipped = Quién no recibe nada
credentials-search = Buscar a una persona
credentials-find = Buscar
credentials-found-none = No se encontró a nadie
    .hint = Pruebe con menos letras o en otra parte del plan.
credentials-place = Sección o grado
credentials-now = Ahora
credentials-change = Correo
credentials-password = Contraseña
credentials-why = Por qué
credentials-collision = tocayo
credentials-password-new = nueva
credentials-password-own = reemplaza la propia
credentials-password-stays = no cambia
credentials-page-previous = Anteriores
credentials-extent = { $from }–{ $to } de { $of }

# Sections
sections-lead = Cada sección con su gente, y para cuántos estudiantes se puede imprimir una ficha ahora.
sections-other-slips = Fichas de otras personas
sections-none = Todavía no hay secciones
    .hint = Llegan con su gente: una columna con la sección y, si la hay, otra con la materia.
sections-print-chosen = Fichas de las marcadas
sections-pick = Elegir
sections-pupils = Estudiantes
sections-others = Otras personas
sections-printable = Fichas posibles
sections-slips = Fichas

# Slips
slips-page-lead = Lo que cada persona necesita para entrar, en papel. Elija de quién, mire la primera página e imprima.
slips-handed-over = Solo las personas que usted eligió en la lista.
slips-whose = De quién
slips-of-run = De la ejecución de la que viene
    .hint = Solo las personas que recibieron credenciales en ella. Desmarque para elegir entre todas.
slips-sections = Secciones:
slips-sections-all = todas
slips-profile = Quiénes
slips-everyone = todos
slips-look = Cómo
slips-8up = Ocho por página
    .hint = Con líneas para recortar.
slips-1up = Una carta para cada persona
    .hint = Con membrete y todos los pasos.
slips-variant = Entran con
slips-variant-username = el nombre de usuario
slips-variant-email = el correo electrónico
slips-order = En orden de
slips-order-last = apellido
slips-order-first = nombre
slips-order-id = ID único
slips-locale-own = el de su organización
slips-split = Un archivo por sección
    .hint = Vienen juntos en un archivo ZIP.
slips-show = Mostrar
slips-choose = Elija primero de quién
    .hint = Por escuela, sección, grado o quiénes son; luego pulse Mostrar. O empiece por la lista de secciones.
slips-count = { $n ->
    [one] { $shown } ficha
   *[other] { $shown } fichas
}
slips-pages = { $n ->
    [one] en { $shown } página.
   *[other] en { $shown } páginas.
}
slips-none = No hay para quién imprimir
    .hint = Elija a otras personas o deles primero contraseñas nuevas.
slips-print = Imprimir
    .hint = Recibirá un PDF con contraseñas. Cada impresión queda en el registro con su nombre: entregue las fichas y borre el archivo.
slips-no-address = Las fichas no dicen dónde entrar, porque su organización aún no ha indicado la dirección para iniciar sesión.
slips-no-logo = Las fichas se imprimen sin el logo, porque su archivo se perdió. Puede ponerlo de nuevo en la configuración.
slips-left-out = Sin ficha
slips-picture = La primera página
    .hint = Aquí las contraseñas están tapadas; en lo que imprima sí aparecen.
slips-picture-alt = Imagen de la primera página con las contraseñas tapadas
slips-by-section = Por sección
slips-slips = Fichas
slips-file = fichas
slips-printing = Imprimiendo
slips-stop = Detener
slips-ready = Las fichas están listas
    .hint = Solo usted puede descargarlas, una vez, durante la próxima hora.
slips-fetch = Descargar el archivo
slips-fetched = Esta impresión ya se descargó
    .hint = El archivo no se guarda aquí. Si lo necesita otra vez, imprima de nuevo.
slips-again = Imprimir de nuevo
