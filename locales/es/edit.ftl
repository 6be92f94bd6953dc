# Cambiar personas a mano: la cuadrícula, el formulario de una persona, alguien nuevo

fault-asked-otherwise = Con esta clave ya se hizo otra solicitud.
    .remedy = Vuelva a abrir la página. Un programa debe usar una clave distinta para cada solicitud.
fault-cell-changed = Otra persona cambió este valor mientras tanto. Ahora es «{ $now }».
    .remedy = Guarde otra vez para reemplazarlo, o deshaga su cambio.
fault-cell-changed-empty = Otra persona borró este valor mientras tanto.
    .remedy = Guarde otra vez para reemplazarlo, o deshaga su cambio.
fault-cell-changed-password = Otra persona cambió esta contraseña mientras tanto.
    .remedy = Guarde otra vez para reemplazarla, o deshaga su cambio.
fault-cell-twice = Esta celda se envió dos veces con valores distintos.
    .remedy = Escriba uno de los dos valores y guarde otra vez.
fault-cell-not-editable = Este campo no se puede cambiar aquí.
    .remedy = Campos que se pueden cambiar: { $known }.
fault-school-out-of-reach = Esta escuela está fuera de su alcance.
    .remedy = Elija una de sus escuelas, o pida el cambio al gerente.
fault-password-own-account = Su propia contraseña no se cambia aquí.
    .remedy = Cámbiela en Mi cuenta.
fault-password-external = Esta persona ingresa por otro servicio y no tiene contraseña aquí.
    .remedy = Cámbiela en su proveedor de identidad.
fault-edit-username-taken = El nombre de usuario «{ $value }» ya es de otra persona.
    .remedy = Escriba otro.
fault-edit-email-taken = El correo «{ $value }» ya es de otra persona.
    .remedy = Escriba otro correo. El que comparte una familia va en «correo de contacto».
fault-edit-unique-id-taken = El documento o código «{ $value }» ya es de otra persona.
    .remedy = Revise si es la misma persona; si no, escriba otro.
fault-edit-username-withheld = El nombre de usuario «{ $value }» fue de otra persona y está reservado para que nadie lo herede.
    .remedy = Escriba otro.
fault-edit-email-withheld = El correo «{ $value }» fue de otra persona y está reservado para que nadie herede sus mensajes.
    .remedy = Escriba otro correo.
fault-edit-nameless = Falta el nombre de la persona.
    .remedy = Escriba al menos un nombre, un nombre de usuario o un correo.
fault-edit-profile-missing = Falta el tipo de usuario: estudiante, docente, acudiente o administrativo.
    .remedy = Elija uno.
fault-edit-administrator-missing = Un supervisor necesita un administrador.
    .remedy = Elija uno de la lista.
fault-role-gives-more = Usted no puede asignar este rol: tiene permisos que el suyo no tiene.
    .remedy = Elija otro rol, o pida el cambio al gerente.

audit-account-edit = se cambió a mano
audit-account-create = se creó a mano
audit-field-shown = se mostró la contraseña

# La cuadrícula
edit-lead = Haga clic en una celda y escriba. Los cambios se guardan al pulsar «Guardar cambios»; los valores no válidos quedan en su celda con el motivo.
edit-ways = Vista
edit-way-list = Lista
edit-way-grid = Editar
edit-person = Persona
edit-save = Guardar cambios
edit-keys = Las flechas y Enter cambian de celda, F2 edita el texto, Escape deshace una celda. Puede pegar un bloque de una hoja de cálculo.
edit-changed = { $n ->
    [one] { $n } cambio
   *[other] { $n } cambios
}
edit-marked = cambiada
edit-beyond = Celdas pegadas que no caben en la cuadrícula y se omitieron: %
edit-refused = { $n ->
    [one] { $n } celda no se pudo guardar. Abajo está su valor, con el motivo.
   *[other] { $n } celdas no se pudieron guardar. Abajo están sus valores, cada uno con el motivo.
}
edit-saved = { $n ->
    [one] Se guardó { $n } celda más.
   *[other] Se guardaron { $n } celdas más.
}
flash-edit-saved = { $n ->
    [one] Se guardó { $n } cambio.
   *[other] Se guardaron { $n } cambios.
}
flash-edit-nothing = No había nada que cambiar.
flash-edit-person = Se guardaron los cambios.

# El formulario de una persona
edit-title = Editar
edit-do = Editar
edit-person-lead = Deje un campo vacío para quitar su valor. Si otra persona cambia el mismo campo mientras tanto, se le avisa antes de reemplazarlo.
edit-part-names = Nombre
edit-part-contact = Persona y contacto
edit-style-instead = en lugar del nombre
edit-style-brackets = entre paréntesis después del nombre
edit-display-name =
    .hint = Si queda vacío, se muestran nombres y apellidos.
edit-new-password = Contraseña nueva
    .hint = Si queda vacía, no cambia. Es una contraseña provisional: se puede mostrar e imprimir. Al guardarla se cierran las sesiones de la persona.

# Alguien nuevo
new-title = Agregar persona
new-lead = Para una sola persona. Si son muchas, impórtelas de un archivo.
new-part-what = Tipo de usuario y rol
new-role-usual = el habitual
new-administrator =
    .hint = Obligatorio para un supervisor; opcional para los demás.
new-username =
    .hint = Si queda vacío, se forma con el nombre.
new-password =
    .hint = Si queda vacía, se genera una y se le muestra.
new-do = Agregar persona
new-shown-as = Se muestra como: { $name }
new-username-made = Nombre de usuario: { $username } (formado con el nombre; está libre)
new-username-free = El nombre de usuario { $username } está libre.
new-made = Se creó la cuenta. Ya se puede usar.
new-repeated = El formulario llegó dos veces. La cuenta se creó la primera vez y no se agregó a nadie más.
new-pass-on = Llavero no avisa a esta persona: entréguele usted el usuario y la contraseña.
new-another = Agregar otra persona
new-open = Abrir su página

# The command line
cli-account-edited = { $n ->
    [0] No se cambió nada.
    [one] Se cambió { $n } campo.
   *[other] Se cambiaron { $n } campos.
}
cli-account-created = Se creó la cuenta.
cli-account-repeated = La cuenta ya se había creado con la misma clave; no se creó otra.
cli-account-password = Contraseña nueva:
