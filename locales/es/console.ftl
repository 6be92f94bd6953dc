# The console.

# The shell
shell-skip = Saltar al contenido
shell-menu = Menú
shell-language = Idioma
shell-theme = Aspecto
shell-apply = Aplicar
shell-sign-out = Cerrar sesión
shell-help = Ayuda
shell-new-tab = (se abre en otra pestaña)
theme-auto = Como en este equipo
theme-light = Claro
theme-dark = Oscuro
menu-overview = Resumen
form-look-again = Algo necesita revisarse: vea más abajo.

# Errors as pages
failure-403 = Usted no tiene acceso a esto
failure-404 = Aquí no hay nada
failure-409 = Algo cambió mientras tanto
failure-413 = Eso es demasiado grande
failure-422 = Eso no se puede aceptar así
failure-500 = Fue un error nuestro
failure-503 = Hay otro trabajo en curso
failure-id = Quien administra Llavero encuentra la causa en el registro con este número:
failure-home = Ir al resumen

# Signing in
sign-in-title = Iniciar sesión
sign-in-identifier = Nombre de usuario o correo electrónico
sign-in-password = Contraseña
sign-in-school = Escuela
    .hint = Su nombre o su código. Este navegador lo recuerda.
sign-in-do = Iniciar sesión

# Setting up
set-up-title = Prepare su escuela
set-up-lead = Unas pocas respuestas y ya podrá cargar a su gente. Todo se puede cambiar después, menos su propio correo.
set-up-school = Su escuela o distrito
set-up-organization = Nombre
    .hint = Como debe aparecer en las hojas impresas.
set-up-locale = Idioma
    .hint = El de lo que se imprime y se envía; cada quien puede elegir otro para la pantalla.
set-up-usernames = Nombres de usuario
set-up-policy-school = Únicos dentro de cada escuela
    .hint = Letras, dígitos, punto, guion y guion bajo. Dos escuelas pueden tener cada una su «ana.garcia».
set-up-policy-global = Únicos en todas partes
    .hint = Hasta 64 caracteres, también espacios; las mayúsculas cuentan. Para servicios que lo piden así, como Blackboard Collaborate.
set-up-manager = Usted, responsable de todo
    .hint = Hay exactamente una persona responsable. Más adelante puede ceder este papel.
set-up-email = Su correo electrónico
set-up-password = Su contraseña
    .hint = Al menos 12 caracteres; una frase corta es lo más fácil de recordar.
set-up-password-repeated = La contraseña otra vez
set-up-do = Preparar

# Runs
menu-runs = Ejecuciones e informes
runs-lead = Todo lo que se hizo a muchas personas a la vez: quién, cómo terminó y cómo deshacerlo.
runs-none = Todavía no se ha hecho nada
    .hint = Cargue primero a su gente: todo lo que se les haga aparecerá aquí y podrá deshacerse.
runs-import = Importar un archivo
runs-older = Anteriores
pager-label = Páginas
pager-first = Más recientes
pager-next = Siguientes
run-what = Qué
run-file = Archivo
run-when = Cuándo
run-who = Quién
who-operator = línea de comandos
who-program = el propio Llavero
run-state = Cómo terminó
run-finished = Terminó
run-number = Número
run-begins = Comenzando
run-elsewhere = Otro proceso está trabajando en esto
run-of = { $done } de { $total }
run-report-file = informe
run-report-xlsx = Informe (XLSX)
run-report-csv = Informe (CSV)
run-refused-rows = Filas rechazadas (CSV)
run-undo = Deshacer
run-only = Mostrar
run-all = todo
run-lines = Qué se hizo a cada persona
run-person = Persona
run-next-credentials = Darles credenciales
run-next-slips = Imprimir las fichas
run-under-way = Trabajando
run-may-leave = Puede salir de esta página y volver: el trabajo continúa.
run-stop = Detener; no se escribirá nada
run-failed = No se hizo
    .hint = No se escribió nada.
run-back = Volver a revisarlo
run-rolled-back = Esto no terminó bien y no se escribió nada. Simplemente puede hacerlo de nuevo.
run-undone = Esto se deshizo: todo está como antes, salvo lo que otros cambiaron después.
run-done-import = { $n ->
    [0] Terminó bien: no había nada que cambiar.
    [one] Terminó bien: se creó o cambió { $shown } cuenta.
   *[other] Terminó bien: se crearon o cambiaron { $shown } cuentas.
}
run-done-credentials = { $n ->
    [one] Terminó bien: se cambió { $shown } contraseña.
   *[other] Terminó bien: se cambiaron { $shown } contraseñas.
}
run-done-undo = { $n ->
    [one] Terminó bien: se revisó { $shown } cuenta; abajo está el resultado de cada una.
   *[other] Terminó bien: se revisaron { $shown } cuentas; abajo está el resultado de cada una.
}
undo-title = ¿Deshacer esto?
undo-what = { $what }, { $when }, por { $who }: se elimina cada cuenta que creó y se revierte cada cambio que hizo.
undo-left = Quien haya cambiado después, o haya iniciado sesión, se deja como está y aparece en la lista.
form-cancel = Cancelar

# The overview
overview-people = personas
overview-signed-in = ya entraron
overview-waiting = con contraseña entregada, aún no entran
overview-never-reached = con contraseña que nadie les entregó
overview-without = sin contraseña
overview-by-profile = Por perfil
overview-by-school = Por escuela
overview-no-school = sin escuela
overview-figures = Ver las cifras
overview-runs = Lo último que se hizo
overview-start = Tres pasos y cada quien tendrá sus llaves
overview-start-import = Cargue a su gente
    .hint = Una lista de lo que tenga: una hoja de cálculo, una exportación de su sistema académico. Verá lo que pasaría antes de que pase.
overview-start-credentials = Deles usuario, correo y contraseña
    .hint = A todos de una vez, con un patrón que usted elige y ve primero en su propia gente.
overview-start-slips = Imprima las fichas
    .hint = Una para cada estudiante, por sección, ocho por página, listas para recortar.
welcome-title = Le damos la bienvenida

## The guide

guide-contents = Contenido
guide-to-contents = Al contenido
