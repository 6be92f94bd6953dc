# The console.

# The shell
shell-skip = Saltar al contenido
shell-menu = Menú
shell-language = Idioma
shell-theme = Aspecto
shell-apply = Aplicar
shell-sign-out = Cerrar sesión
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
    .hint = Al menos 8 caracteres; una frase corta es lo más fácil de recordar.
set-up-password-repeated = La contraseña otra vez
set-up-do = Preparar
