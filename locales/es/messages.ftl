# Sign-in details by e-mail: the letter, the page, the command.

# The letter
mail-subject = Sus datos de acceso a { $organization }
mail-greeting = Hola, { $name }:
mail-lead = { $organization } le ha creado una cuenta. Con estos datos puede entrar:
mail-address = Dirección
mail-username = Usuario
mail-password = Contraseña
mail-step-open = Abra la dirección.
mail-step-type = Escriba el usuario y la contraseña exactamente como están aquí.
mail-step-own = Elija una contraseña propia y borre este mensaje.
mail-confirm = Confirme que este mensaje le llegó: abra este enlace y pulse el botón. Sirve una vez, durante { $days } días.
mail-care = Nadie de la institución le pedirá nunca su contraseña.

# The page
messages-title = Enviar datos de acceso
messages-lead = Por correo, a la dirección de contacto de cada persona o, si no la hay, a la de la cuenta.
messages-count = { $n ->
    [one] Una persona recibe un mensaje.
   *[other] { $shown } personas reciben un mensaje.
}
messages-none = Nadie puede recibir un mensaje.
    .hint = Abajo se dice por qué.
messages-not-set-up = Aún no hay servidor de correo. Quien cuida la máquina lo indica en [mail] de llavero.toml.
messages-send = Enviar
    .hint = Cada mensaje lleva una contraseña; queda anotado que se envió. Lo que el servidor no acepte ahora se reintenta.
messages-no-address = Los mensajes no dicen dónde entrar: indique la dirección de acceso en los ajustes.
messages-skipped = Quiénes no lo reciben
messages-sample = Uno de los mensajes
    .hint = Aquí no se muestra la contraseña; el mensaje la lleva.
messages-to = Para
messages-subject = Asunto
messages-choose = Elija quiénes los reciben
    .hint = Seleccione personas en la lista o fíltrela.
messages-fates = Qué pasó con los mensajes
    .hint = Elija una cifra para ver de quiénes son.
messages-run = La ejecución
messages-state = Estado
messages-why = Por qué
messages-card = Mensajes
messages-card-none = No se han enviado datos de acceso por correo.
messages-card-send = Enviar los datos de acceso por correo
messages-card-again = Enviar de nuevo
message-state-queued = en espera
message-state-sent = enviado
message-state-opened = leído y confirmado
message-state-failed = falló
message-state-dropped = no se envió
message-reason-refused = El servidor de correo rechazó la dirección.
message-reason-busy = El servidor de correo no pudo aceptarlo; se reintenta.
message-reason-unreachable = No se puede llegar al servidor de correo; se reintenta.
message-reason-sign-in = El servidor de correo no nos deja entrar; se reintenta.
left-out-no-address = No tiene una dirección de correo válida
left-out-password-changed = Tiene ya otra contraseña
status-messages = datos de acceso por correo
outcome-queued = mensaje en cola
step-queueing = Poniendo los mensajes en cola
run-done-messages = { $n ->
    [one] Terminó bien: un mensaje está en camino.
   *[other] Terminó bien: { $shown } mensajes están en camino.
}
run-next-messages = Ver qué pasó con cada uno

# The command
cli-messages-question = ¿Enviarlos ahora?
cli-messages-left-out = { $n } no lo reciben: { $reason }.
cli-messages-sent = { $n ->
    [one] Se envió un mensaje.
   *[other] Se enviaron { $shown } mensajes.
}
cli-messages-waiting = { $n ->
    [one] Uno espera: el servidor no pudo aceptarlo ahora.
   *[other] { $shown } esperan: el servidor no pudo aceptarlos ahora.
}
cli-messages-failed = { $n ->
    [one] Uno falló: la página de la persona dice por qué.
   *[other] { $shown } fallaron: la página de cada persona dice por qué.
}
cli-messages-dropped = { $n ->
    [one] Uno no se envió: la contraseña ya es otra.
   *[other] { $shown } no se enviaron: las contraseñas ya son otras.
}

# What stops it
fault-mail-not-set-up = No hay servidor de correo.
    .remedy = Indíquelo en llavero.toml: [mail] host y from.
fault-mail-setting = El ajuste { $setting } de [mail] no es correcto.
    .remedy = Corríjalo en llavero.toml.
fault-mail-password-file = No se puede leer el archivo { $file } con la contraseña del servidor de correo.
    .remedy = Revise la ruta y que el servicio pueda leerlo.
fault-message-none = No se puede enviar un mensaje: { $reason ->
        [no-address] no hay una dirección válida
        [own-password] su dueño eligió la contraseña
        [expired] la contraseña inicial es demasiado antigua
        [inactive] la cuenta está inactiva
        [no-password] aún no hay contraseña
        [external] la persona entra por otro servicio
       *[other] su rol no alcanza a esta cuenta
    }.
    .remedy = Corrija eso primero, por ejemplo con una contraseña nueva.

# Noticias de una cuenta, sin la contraseña
mail-told-account-subject = Tiene una cuenta en { $organization }
mail-told-password-subject = Cambió su contraseña en { $organization }
mail-told-account = { $organization } creó una cuenta para usted.
mail-told-password = Alguien que administra las cuentas de { $organization } le puso una contraseña nueva. La que tenía ya no abre su cuenta.
mail-told-no-password = La contraseña no va en este mensaje: se la entrega la escuela.
mail-told-unexpected = Si no esperaba esto, avise a la escuela.
message-news-account = Que tiene una cuenta
message-news-password = Que cambió la contraseña
audit-messages-tell-account = se avisó por correo que hay una cuenta
audit-messages-tell-password = se avisó por correo que cambió la contraseña
bulk-tells = A quien tenga correo se le avisa que cambió su contraseña. La contraseña no va en el mensaje: entréguela usted.
new-told = Se le avisa por correo que tiene una cuenta, sin la contraseña: la contraseña entréguela usted.

# The page of the link
verify-title = Confirmar que el mensaje llegó
verify-lead = { $organization } le envió un mensaje con sus datos de acceso. Confirme que le llegó a usted.
verify-do = Sí, me llegó
    .hint = Si usted no esperaba ese mensaje, cierre esta página y avise a la institución.
verify-done = Gracias, está confirmado
    .hint = Ya puede iniciar sesión con el usuario y la contraseña del mensaje.
verify-used = Este enlace ya se usó
    .hint = Si fue usted, todo está bien y puede iniciar sesión. Si no, avise a la institución.
verify-gone = Este enlace ya no sirve
    .hint = Pasaron demasiados días, llegó a otra dirección de correo o no está completo. Pida a la institución que le envíe el mensaje de nuevo.
