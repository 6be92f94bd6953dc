# Sign-in details by e-mail: the letter, the page, the command.

# The letter
mail-subject = Sus datos de ingreso a { $organization }
mail-greeting = Hola, { $name }:
mail-lead = { $organization } creó una cuenta para usted. Estos son sus datos de ingreso:
mail-address = Dirección
mail-username = Usuario
mail-password = Contraseña
mail-step-open = Abra la dirección.
mail-step-type = Escriba el usuario y la contraseña exactamente como están aquí.
mail-step-own = Elija una contraseña personal y borre este mensaje.
mail-confirm = Confirme que recibió este mensaje: abra este enlace y pulse el botón. Sirve una sola vez, durante { $days ->
    [one] { $days } día
   *[other] { $days } días
}.
mail-care = Nadie de la institución le pedirá su contraseña.

# The page
messages-title = Enviar datos de ingreso
messages-lead = Por correo, a la dirección de contacto de cada persona o, si no la tiene, al correo de la cuenta.
messages-count = { $n ->
    [one] Una persona recibe un mensaje.
   *[other] { $shown } personas reciben un mensaje.
}
messages-none = Nadie puede recibir un mensaje.
    .hint = Vea los motivos abajo.
messages-not-set-up = No hay servidor de correo. El administrador del servidor debe configurarlo en [mail] de llavero.toml.
messages-send = Enviar mensajes
    .hint = Cada mensaje contiene una contraseña, y el envío queda registrado. Los mensajes que el servidor no acepte ahora se reintentan.
messages-no-address = Los mensajes no indican dónde ingresar. Escriba la dirección para ingresar en Configuración.
messages-skipped = No reciben mensaje
messages-sample = Ejemplo de mensaje
    .hint = Aquí la contraseña está oculta; el mensaje enviado la contiene.
messages-to = Para
messages-subject = Asunto
messages-choose = Elija a las personas
    .hint = Marque personas en la lista o fíltrela.
messages-fates = Estado de los mensajes
    .hint = Elija una cifra para ver los mensajes.
messages-run = Proceso
messages-state = Estado
messages-why = Motivo
messages-card = Mensajes
messages-card-none = No se han enviado datos de ingreso por correo.
messages-card-send = Enviar datos de ingreso por correo
messages-card-again = Enviar de nuevo
message-state-queued = en espera
message-state-sent = enviado
message-state-opened = confirmado
message-state-failed = falló
message-state-dropped = no se envió
message-reason-refused = El servidor de correo rechazó la dirección.
message-reason-busy = El servidor de correo no pudo aceptarlo; se reintenta.
message-reason-unreachable = No se puede conectar con el servidor de correo; se reintenta.
message-reason-sign-in = El servidor de correo rechazó el usuario o la contraseña de Llavero; se reintenta.
left-out-no-address = No tiene un correo válido
left-out-password-changed = Ya tiene otra contraseña
status-messages = datos de ingreso por correo
outcome-queued = mensaje en cola
step-queueing = Agregando los mensajes a la cola
run-done-messages = { $n ->
    [0] Completado: no se envió ningún mensaje.
    [one] Completado: un mensaje está en camino.
   *[other] Completado: { $shown } mensajes están en camino.
}
run-next-messages = Ver el estado de los mensajes

# The command
cli-messages-question = ¿Enviar los mensajes ahora?
cli-messages-left-out = No reciben mensaje: { $n }. Motivo: { $reason }.
cli-messages-sent = { $n ->
    [one] Se envió un mensaje.
   *[other] Se enviaron { $shown } mensajes.
}
cli-messages-waiting = { $n ->
    [one] Un mensaje está en espera: el servidor no pudo aceptarlo ahora.
   *[other] { $shown } mensajes están en espera: el servidor no pudo aceptarlos ahora.
}
cli-messages-failed = { $n ->
    [one] Un mensaje falló: vea el motivo en la página de la persona.
   *[other] { $shown } mensajes fallaron: vea el motivo en la página de cada persona.
}
cli-messages-dropped = { $n ->
    [one] Un mensaje no se envió, porque la contraseña cambió.
   *[other] { $shown } mensajes no se enviaron, porque las contraseñas cambiaron.
}

# What stops it
fault-mail-not-set-up = No hay servidor de correo.
    .remedy = Configúrelo en llavero.toml: [mail] host y from.
fault-mail-setting = La opción { $setting } de [mail] no es correcta.
    .remedy = Corríjala en llavero.toml.
fault-mail-password-file = No se puede leer el archivo { $file } con la contraseña del servidor de correo.
    .remedy = Revise la ruta y que Llavero tenga permiso para leerlo.
fault-message-none = No se puede enviar un mensaje: { $reason ->
        [no-address] no hay un correo válido
        [own-password] la persona tiene contraseña personal
        [expired] venció el plazo para mostrar la contraseña provisional
        [inactive] la cuenta está inactiva
        [no-password] aún no hay contraseña
        [external] la persona ingresa por otro servicio
       *[other] su rol no le da acceso a esta cuenta
    }.
    .remedy = Corrija eso primero; por ejemplo, genere una contraseña nueva.

# Avisos sobre una cuenta, sin la contraseña
mail-told-account-subject = Tiene una cuenta en { $organization }
mail-told-password-subject = Cambió su contraseña de { $organization }
mail-told-account = { $organization } creó una cuenta para usted.
mail-told-password = Un administrador de { $organization } le asignó una contraseña nueva. La anterior ya no sirve.
mail-told-no-password = Este mensaje no contiene la contraseña: la escuela se la entrega.
mail-told-unexpected = Si no esperaba esto, avise a la escuela.
message-news-account = Aviso: cuenta nueva
message-news-password = Aviso: cambio de contraseña
audit-messages-tell-account = se avisó por correo de la cuenta nueva
audit-messages-tell-password = se avisó por correo del cambio de contraseña
bulk-tells = Las personas con correo reciben un aviso del cambio. El aviso no contiene la contraseña: entréguela usted.
new-told = La persona recibe por correo un aviso de que tiene una cuenta. El aviso no contiene la contraseña: entréguela usted.

# The page of the link
verify-title = Confirmar que recibió el mensaje
verify-lead = { $organization } le envió un mensaje con sus datos de ingreso. Confirme que lo recibió.
verify-do = Confirmar que lo recibí
    .hint = Si no esperaba ese mensaje, cierre esta página y avise a la institución.
verify-done = Mensaje confirmado
    .hint = Ya puede ingresar con el usuario y la contraseña del mensaje.
verify-used = Este enlace ya se usó
    .hint = Si lo usó usted, ya puede ingresar. Si no, avise a la institución.
verify-gone = Este enlace ya no sirve
    .hint = Venció, se envió a otro correo o está incompleto. Pida a la institución que le envíe el mensaje de nuevo.
