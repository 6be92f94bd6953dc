# Qué está haciendo en este momento un trabajo largo, en la consola y en la línea de comandos.

step-reading = Leyendo y revisando las filas
step-comparing = Comparando con el directorio
step-choosing = Buscando a las personas
step-planning = Preparando los cambios de cada persona
step-accounts = Guardando las cuentas
step-usernames = Guardando los nombres de usuario
step-addresses = Guardando los correos
step-passwords = Creando y cifrando las contraseñas
step-enrolments = Guardando las personas de cada sección
step-guardians = Asociando estudiantes y acudientes
step-changes = Guardando los cambios
step-items = Registrando los resultados
step-indexes = Actualizando el directorio
step-slips = Preparando las fichas
step-judging = Revisando qué se puede deshacer
step-restoring = Restaurando los valores anteriores
step-removing = Eliminando lo que se agregó
step-report = Preparando el reporte
step-maintaining = Realizando las tareas de mantenimiento …
step-finishing = Terminando

progress-so-far = { $step }: { $done } · { $rate } por segundo
progress-of = { $step }: { $done } de { $total } · { $rate } por segundo · faltan { $left }

fault-cancelled = El proceso se detuvo a petición de alguien. No se guardó nada.
    .remedy = Puede iniciarlo de nuevo.
