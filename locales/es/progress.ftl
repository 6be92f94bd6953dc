# Qué está haciendo en este momento un trabajo largo, en la consola y en la línea de comandos.

step-reading = Leyendo y revisando las filas
step-comparing = Comparando con el directorio
step-choosing = Buscando a las personas
step-planning = Preparando qué recibe cada persona
step-accounts = Escribiendo las cuentas
step-usernames = Escribiendo los nombres de usuario
step-addresses = Escribiendo las direcciones de correo
step-passwords = Creando y sellando las contraseñas
step-enrolments = Escribiendo quién está en cada sección
step-guardians = Uniendo estudiantes y acudientes
step-changes = Escribiendo los cambios
step-items = Anotando lo que se hizo
step-indexes = Ordenando el directorio
step-slips = Preparando las fichas
step-judging = Comprobando qué se puede deshacer
step-restoring = Devolviendo lo que se cambió
step-removing = Quitando lo que se agregó
step-report = Escribiendo el informe
step-maintaining = Haciendo lo que ha vencido …
step-finishing = Terminando

progress-so-far = { $step }: { $done } · { $rate } por segundo
progress-of = { $step }: { $done } de { $total } · { $rate } por segundo · faltan { $left }

fault-cancelled = El trabajo se detuvo, como alguien lo pidió.
    .remedy = No se escribió nada. Puede empezarlo de nuevo cuando quiera.
