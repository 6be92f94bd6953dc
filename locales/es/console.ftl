# The console.

# The shell
shell-skip = Saltar al contenido
shell-menu = Menú
shell-language = Idioma
shell-theme = Tema
shell-apply = Aplicar
shell-sign-out = Cerrar sesión
shell-help = Ayuda
shell-new-tab = (se abre en otra pestaña)
theme-auto = Según el dispositivo
theme-light = Claro
theme-dark = Oscuro
menu-overview = Resumen
form-look-again = Hay campos por corregir: véalos abajo.

# Errors as pages
failure-403 = Usted no tiene acceso a esta página
failure-404 = Página no encontrada
failure-409 = No se pudo completar la acción
failure-413 = Archivo o formulario demasiado grande
failure-422 = Datos no válidos
failure-500 = Error interno
failure-503 = Hay otro proceso en curso
failure-id = Dé este número al administrador del servidor para que encuentre la causa en el registro:
failure-home = Ir al resumen

# Signing in
sign-in-title = Ingresar
sign-in-identifier = Usuario o correo electrónico
sign-in-password = Contraseña
sign-in-school = Escuela
    .hint = Su nombre o su código. Este navegador lo recuerda.
sign-in-do = Ingresar

# Setting up
set-up-title = Configuración inicial
set-up-lead = Responda unas preguntas y después importe a las personas. Todo se puede cambiar más adelante, menos su correo.
set-up-school = Su escuela o distrito
set-up-organization = Nombre
    .hint = Como debe aparecer en las hojas impresas.
set-up-locale = Idioma
    .hint = De lo que se imprime y se envía. Cada persona puede elegir otro para la pantalla.
set-up-usernames = Nombres de usuario
set-up-policy-school = Únicos en cada escuela
    .hint = Letras, dígitos, punto, guion y guion bajo. Dos escuelas pueden tener, cada una, su «ana.garcia».
set-up-policy-global = Únicos en todo el servidor
    .hint = Hasta 64 caracteres, también espacios; se distinguen mayúsculas y minúsculas. Para servicios que lo piden así, como Blackboard Collaborate.
set-up-manager = Su cuenta de gerente
    .hint = Solo puede haber un gerente. Usted puede traspasar ese rol más adelante.
set-up-email = Su correo electrónico
set-up-password = Su contraseña
    .hint = Al menos 12 caracteres. Una frase corta es lo más fácil de recordar.
set-up-password-repeated = Repita la contraseña
set-up-do = Terminar configuración

# Runs
menu-runs = Procesos y reportes
runs-lead = Importaciones, generaciones de contraseñas y otras acciones con muchas personas: quién las hizo, el resultado y cómo deshacerlas.
runs-none = Todavía no hay procesos
    .hint = Importe primero a las personas. Cada proceso aparece aquí y se puede deshacer.
runs-import = Importar archivo
runs-older = Anteriores
pager-label = Páginas
pager-first = Más recientes
pager-next = Siguientes
run-what = Proceso
run-file = Archivo
run-when = Fecha
run-who = Hecho por
who-operator = línea de comandos
who-program = Llavero (automático)
run-state = Estado
run-finished = Fin
run-number = Número
run-begins = Iniciando
run-elsewhere = En curso en otro servidor. Esta página muestra el resultado cuando termine.
run-of = { $done } de { $total }
run-report-file = reporte
run-report-xlsx = Reporte (XLSX)
run-report-csv = Reporte (CSV)
run-refused-rows = Filas rechazadas (CSV)
run-undo = Deshacer proceso
run-only = Mostrar
run-all = Todos
run-lines = Resultado por persona
run-person = Persona
run-next-credentials = Generar usuarios y contraseñas
run-next-slips = Imprimir fichas
run-under-way = Proceso en curso
run-may-leave = Puede salir de esta página: el proceso continúa.
run-stop = Detener sin guardar nada
flash-run-stop = Se pidió detener el proceso. Se detendrá en unos segundos y no se escribirá nada.
run-failed = El proceso falló
    .hint = No se guardó nada.
run-back = Volver a la revisión
run-rolled-back = El proceso falló y no se guardó nada. Puede repetirlo.
run-undone = El proceso se deshizo. Todo está como antes, salvo lo que otras personas cambiaron después.
run-done-import = { $n ->
    [0] Completado: no había nada que cambiar.
    [one] Completado: se creó o cambió { $shown } cuenta.
   *[other] Completado: se crearon o cambiaron { $shown } cuentas.
}
run-done-credentials = { $n ->
    [0] Completado: no se cambió ninguna contraseña.
    [one] Completado: se cambió { $shown } contraseña.
   *[other] Completado: se cambiaron { $shown } contraseñas.
}
run-done-undo = { $n ->
    [0] Completado: no se revisó ninguna cuenta.
    [one] Completado: se revisó { $shown } cuenta; vea el resultado abajo.
   *[other] Completado: se revisaron { $shown } cuentas; vea el resultado de cada una abajo.
}
undo-title = Deshacer el proceso
undo-what = { $what }, { $when }, por { $who }. Se eliminarán las cuentas que creó y se revertirán los cambios que hizo.
undo-left = Las cuentas que cambiaron después, y las de quienes ya ingresaron, se dejan como están y aparecen en el reporte.
form-cancel = Cancelar

# The overview
overview-people = en total
overview-signed-in = con algún ingreso
overview-waiting = con contraseña entregada, sin ingreso
overview-never-reached = con contraseña sin entregar
overview-without = sin contraseña
overview-by-profile = Por tipo de usuario
overview-by-school = Por escuela
overview-no-school = sin escuela
overview-figures = Ver las cifras
overview-runs = Procesos recientes
overview-start = Comience en tres pasos
overview-start-import = Importe a las personas
    .hint = Use una hoja de cálculo o una exportación de su sistema académico. Usted ve los cambios antes de guardarlos.
overview-start-credentials = Genere usuarios, correos y contraseñas
    .hint = Para todas las personas a la vez, con un patrón que usted elige y prueba con personas de su escuela.
overview-start-slips = Imprima las fichas
    .hint = Una para cada estudiante, por sección, ocho por página, listas para recortar.
welcome-title = Le damos la bienvenida

## The guide

guide-contents = Contenido
guide-to-contents = Volver al contenido
