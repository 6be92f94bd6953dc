# Cambiar personas a mano: la cuadrícula, el formulario de una persona, alguien nuevo

fault-asked-otherwise = Con esta clave ya se pidió otra cosa.
    .remedy = Vuelva a abrir la página; un programa usa otra clave para otra petición.
fault-cell-changed = Otra persona cambió esto entretanto. Ahora dice «{ $now }».
    .remedy = Guarde otra vez para escribir encima, o deshaga su cambio.
fault-cell-changed-empty = Otra persona vació esto entretanto.
    .remedy = Guarde otra vez para escribir encima, o deshaga su cambio.
fault-cell-changed-password = Otra persona puso otra contraseña entretanto.
    .remedy = Guarde otra vez para escribir encima, o deshaga su cambio.
fault-cell-twice = Esta celda llegó dos veces en el mismo guardado.
    .remedy = Escriba uno de los dos valores y guarde otra vez.
fault-cell-not-editable = Esto no se puede cambiar aquí.
    .remedy = Campos que se pueden cambiar: { $known }.
fault-school-out-of-reach = Su rol no alcanza esa escuela.
    .remedy = Elija una de sus escuelas, o pídalo a un gestor.
fault-password-own-account = Su propia contraseña no se pone aquí.
    .remedy = Cámbiela en su página, donde se pide la anterior.
fault-password-external = Esta persona inicia sesión en otro lugar: aquí no hay contraseña que poner.
    .remedy = Póngala en su proveedor de identidad.
fault-edit-username-taken = El nombre de usuario «{ $value }» ya es de otra persona.
    .remedy = Escriba otro.
fault-edit-email-taken = El correo «{ $value }» ya es de otra persona.
    .remedy = Escriba otro correo. El que comparte una familia va en «correo de contacto».
fault-edit-unique-id-taken = El ID «{ $value }» ya es de otra persona.
    .remedy = Compruebe si es la misma persona; si no, escriba otro ID.
fault-edit-username-withheld = El nombre de usuario «{ $value }» fue de otra persona y está reservado para que nadie lo herede.
    .remedy = Escriba otro.
fault-edit-email-withheld = El correo «{ $value }» fue de otra persona y está reservado para que nadie herede sus mensajes.
    .remedy = Escriba otro correo.
fault-edit-nameless = Nada dice quién es.
    .remedy = Escriba al menos un nombre, un nombre de usuario o un correo.
fault-edit-profile-missing = Nada dice si es estudiante, docente, acudiente o personal.
    .remedy = Elija uno de ellos.
fault-edit-administrator-missing = Un supervisor necesita un administrador.
    .remedy = Elija uno de los administradores que hay.
fault-role-gives-more = Usted no puede dar este rol: permite lo que el suyo no permite.
    .remedy = Elija otro rol, o pídalo a un gestor.

audit-account-edit = se cambió a mano
audit-account-create = se creó a mano
audit-field-shown = se mostró la contraseña

# La cuadrícula
edit-lead = Haga clic en una celda y escriba. Nada se guarda antes de que usted lo diga; lo que no se puede guardar queda escrito y dice por qué.
edit-ways = Cómo se muestran las personas
edit-way-list = Lista
edit-way-grid = Editar
edit-person = Persona
edit-save = Guardar cambios
edit-keys = Las flechas y Enter mueven, F2 entra en el texto, Escape deshace una celda. Se puede pegar un bloque de una hoja de cálculo.
edit-changed = { $n ->
    [one] { $n } cambio
   *[other] { $n } cambios
}
edit-marked = cambiada
edit-beyond = % celdas de lo que pegó no tienen lugar aquí y quedaron fuera
edit-refused = { $n ->
    [one] { $n } celda no se pudo guardar: está abajo como usted la escribió, con el motivo.
   *[other] { $n } celdas no se pudieron guardar: están abajo como usted las escribió, cada una con el motivo.
}
edit-saved = { $n ->
    [one] { $n } más quedó guardada.
   *[other] { $n } más quedaron guardadas.
}
flash-edit-saved = { $n ->
    [one] { $n } cambio guardado.
   *[other] { $n } cambios guardados.
}
flash-edit-nothing = No había nada que cambiar.
flash-edit-person = Guardado.

# El formulario de una persona
edit-title = Editar
edit-do = Editar
edit-person-lead = Lo que usted vacía se quita. Si otra persona cambia lo mismo entretanto, se le avisa antes de escribir encima.
edit-part-names = Nombre
edit-part-contact = Persona y contacto
edit-style-instead = en lugar del nombre
edit-style-brackets = entre paréntesis después de él
edit-display-name =
    .hint = Si queda vacío, se muestran nombre y apellido.
edit-new-password = Contraseña nueva
    .hint = Si queda vacía, no cambia. Una nueva se puede mostrar e imprimir hasta que la persona elija la suya; donde tenga la sesión abierta ahora, se cierra.

# Alguien nuevo
new-title = Agregar una persona
new-lead = Para una sola persona. Si son muchas, impórtelas de un archivo.
new-part-what = Qué es
new-role-usual = el habitual
new-administrator =
    .hint = Un supervisor necesita uno; los demás pueden tenerlo.
new-username =
    .hint = Si queda vacío, se forma con el nombre.
new-password =
    .hint = Si queda vacía, se crea una y se le muestra.
new-do = Agregar
new-shown-as = Se muestra como: { $name }
new-username-made = Nombre de usuario: { $username } (formado con el nombre, y libre)
new-username-free = El nombre de usuario { $username } está libre.
new-made = La cuenta está creada y se puede usar enseguida.
new-repeated = Esto llegó dos veces. La cuenta se creó la primera vez y no se agregó a nadie más.
new-pass-on = Llavero no avisa a nadie: entregue usted el nombre de usuario y la contraseña.
new-another = Agregar otra
new-open = Abrir su página

# The command line
cli-account-edited = { $n ->
    [0] No se cambió nada.
    [one] { $n } campo cambiado.
   *[other] { $n } campos cambiados.
}
cli-account-created = La cuenta está creada.
cli-account-repeated = Ya se había creado con la misma clave; no se creó a nadie más.
cli-account-password = Contraseña nueva:
