# El ingreso, los segundos factores y la contraseña personal.
fault-sign-in-wait = Hubo demasiados intentos fallidos. Espere { $seconds ->
        [one] un segundo
       *[other] { $seconds } segundos
    }.
    .remedy = Después inténtelo otra vez. Los intentos de otras personas no bloquean un navegador en el que usted ya ingresó antes.
fault-sign-in-wait-minutes = Hubo demasiados intentos fallidos. Espere { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
    }.
    .remedy = Después inténtelo otra vez, o pida una contraseña nueva en la secretaría.
fault-sign-in-blocked = Hubo demasiados intentos fallidos seguidos con este usuario.
    .remedy = Ingrese desde un dispositivo que ya haya usado, o pida a su institución que lo permita de nuevo o que le dé una contraseña nueva. Si aquí ingresan varias escuelas, elija la suya.
fault-sign-in-refused-school = El usuario o la contraseña no son correctos, o falta elegir su escuela.
    .remedy = Revise ambos y elija su escuela. Si no sabe su contraseña, pídala en su institución.
fault-sign-in-school-unknown = No hay ninguna escuela con el nombre o código «{ $value }».
    .remedy = Elíjala de la lista, o escriba el nombre como aparece en su ficha.
fault-sign-in-school-several = Varias escuelas se llaman «{ $value }»: { $schools }.
    .remedy = Escriba el nombre junto con lo que está entre paréntesis.
fault-sign-in-not-blocked = Los dispositivos nuevos no están bloqueados para esta persona.
    .remedy = No hay que hacer nada.
fault-sign-in-allow-not-yours = Usted no puede permitir de nuevo el ingreso de esta persona.
    .remedy = Pida al gerente que lo haga.
fault-sign-in-over = Se agotó el tiempo para ingresar.
    .remedy = Escriba otra vez el usuario y la contraseña.
fault-code-wrong = El código no es correcto o ya se usó.
    .remedy = Espere el siguiente código de la aplicación y escríbalo antes de 30 segundos. Si el error continúa, revise la hora del teléfono.
fault-passkey-refused = No se reconoció la llave de acceso.
    .remedy = Inténtelo otra vez con el dispositivo en el que se creó.
fault-factor-none = No hay segundo factor.
    .remedy = No es necesario hacer nada.
fault-factor-last = Su institución exige un segundo factor, y este es el único que usted tiene.
    .remedy = Agregue otro antes de quitar este.
fault-factor-not-yours = Usted no puede quitarle el segundo factor a esta persona.
    .remedy = Pídaselo al gerente.
fault-factor-not-for-you = El segundo factor es solo para quienes administran cuentas de otras personas.
    .remedy = Ingrese solo con su contraseña.
fault-password-chosen = Usted ya tiene una contraseña personal.
    .remedy = Cámbiela en Mi cuenta.
fault-password-personal = La contraseña contiene su nombre, su escuela u otro dato conocido sobre usted.
    .remedy = Elija tres o cuatro palabras que no tengan relación con usted.
fault-password-guessable = La contraseña es fácil de adivinar.
    .remedy = Use una más larga: tres o cuatro palabras sin relación entre sí. No hacen falta números ni signos.
fault-confirm-first = Para asignar contraseñas a otras personas debe confirmar su identidad.
    .remedy = Confírmela en otra pestaña, vuelva a esta página y guarde otra vez. Lo que escribió sigue aquí.
thing-factor = segundo factor

password-rules = Mínimo de caracteres: { $least }. Puede usar cualquiera; varias palabras seguidas son lo más fácil de recordar.
first-password-title = Elija su contraseña personal
first-password-lead = Otras personas vieron la contraseña provisional que usted recibió. Elija una que solo usted conozca para continuar.
first-password-do = Guardar contraseña
flash-me-first-password = Se guardó su contraseña personal. Úsela para ingresar desde ahora.
second-title = Verificación en dos pasos
second-lead = La contraseña es correcta. Ahora confirme su identidad con el segundo factor.
second-code = Código
    .hint = Los seis dígitos que muestra su aplicación de autenticación, o uno de sus códigos de recuperación.
    .recovery = Uno de sus códigos de recuperación, si no puede usar la llave de acceso.
second-do = Verificar código
second-again = Ingresar con otra cuenta
passkey-use = Usar llave de acceso
passkey-failed = La llave de acceso falló o se canceló su uso. Inténtelo otra vez.
confirm-title = Confirme su identidad
confirm-lead = La página siguiente muestra contraseñas o cambia datos de ingreso. Escriba su contraseña para continuar.
confirm-password = Su contraseña
confirm-do = Confirmar
confirm-other-tab = Confirmar identidad (abre otra pestaña)
confirmed-title = Identidad confirmada
confirmed-back = Cierre esta pestaña, vuelva a la anterior y guarde otra vez. Lo que escribió sigue allí.
factors-title = Segundo factor
factors-lead = Con un segundo factor, quien descubra su contraseña no puede ingresar a su cuenta.
factors-forced = Su institución exige un segundo factor a quienes administran cuentas. Agregue uno para continuar.
factors-have = Sus segundos factores
factors-none = Todavía no hay ninguno.
factors-since = desde el { $when }
factors-used = último uso: { $when }
factors-remove = Quitar
factors-remove-of = Quitar: { $factor }
factors-add-totp = Agregar aplicación de autenticación
factors-add-passkey = Agregar llave de acceso
factors-codes = Códigos de recuperación
    .hint = Cada código permite ingresar una vez, si no puede usar la aplicación ni la llave de acceso.
factors-codes-left = { $n ->
        [0] No queda ningún código.
        [one] Queda un código.
       *[other] Quedan { $n } códigos.
    }
factors-codes-new = Crear códigos nuevos
factor-totp = Aplicación de autenticación
factor-passkey = Llave de acceso
flash-factor-added = Se agregó el segundo factor.
flash-factor-removed = Se quitó el segundo factor.
flash-factors-reset = Se quitó el segundo factor. La persona ingresa solo con la contraseña y puede agregar otro.
totp-lead = Escanee el código QR con una aplicación de autenticación en su teléfono. Después escriba el código que la aplicación muestra.
totp-qr = Código QR para la aplicación de autenticación
totp-by-hand = O escriba esta clave en la aplicación:
totp-code = Código
    .hint = Los seis dígitos que la aplicación muestra ahora.
totp-do = Agregar aplicación
passkey-lead = La llave de acceso se guarda en su teléfono, su computadora o una llave de seguridad. Se usa con la huella, el rostro o un PIN.
passkey-none = Este navegador no admite llaves de acceso o bloquea los scripts. Use una aplicación de autenticación.
passkey-name = Nombre de la llave
    .hint = Para reconocerla después. Por ejemplo: mi teléfono, llave azul.
passkey-do = Crear llave de acceso
codes-lead = Guarde estos códigos donde los encuentre sin su teléfono: en papel o en un administrador de contraseñas.
codes-once = Se muestran solo esta vez. Los códigos anteriores ya no son válidos.
codes-file = Guardar como archivo
codes-done = Ya guardé los códigos
me-factors = { $n ->
        [0] Todavía no tiene ninguno.
        [one] Tiene uno.
       *[other] Tiene { $n }.
    }
me-factors-do = Administrar segundo factor
people-factor-reset = Quitar el segundo factor
    .hint = Para quien perdió el teléfono o la llave. La persona ingresa después solo con la contraseña y puede agregar otro; sus sesiones se cierran.

settings-forced = Quiénes deben elegir una contraseña personal
    .hint = Al ingresar con la contraseña provisional, la persona debe elegir una contraseña personal para continuar.
settings-second-factor = Segundo factor
settings-second-factor-do = Obligatorio para quienes administran cuentas
    .hint = El gerente, los administradores y los supervisores lo configuran en su próximo ingreso. Si no marca esta casilla, es opcional.

audit-sign-in-slowed = bloqueo por demasiados intentos fallidos de ingreso
people-blocked-title = Ingreso
people-blocked = El ingreso desde dispositivos nuevos está bloqueado: hubo 100 intentos fallidos seguidos.
    .hint = Desde los dispositivos que ya usó, la persona puede seguir ingresando. Si sabe de quién fueron los intentos, permita el ingreso de nuevo; si no, dele una contraseña nueva, que también lo permite.
people-allow = Permitir el ingreso de nuevo
flash-sign-in-allowed = Los dispositivos nuevos pueden ingresar de nuevo a esta cuenta.
audit-sign-in-blocked = bloqueó el ingreso desde dispositivos nuevos tras 100 intentos fallidos seguidos
audit-sign-in-allow = permitió de nuevo el ingreso desde dispositivos nuevos
audit-credentials-bind = vinculó las contraseñas guardadas a sus cuentas
audit-field-bound = las contraseñas están vinculadas a sus cuentas
audit-factor-add = agregó un segundo factor
audit-factor-remove = quitó un segundo factor
audit-factor-reset = quitó el segundo factor de otra persona
audit-factor-codes = creó códigos de recuperación nuevos
audit-factor-code-used = ingresó con un código de recuperación
audit-field-factors = segundos factores
audit-field-forced_change = cambio obligatorio de la contraseña provisional
audit-field-second_factor_required = segundo factor obligatorio
audit-field-kind = tipo

cli-sign-in-allowed = { $name } puede ingresar de nuevo desde dispositivos nuevos.

cli-factors-reset = Se quitó el segundo factor de { $name }.

settings-tell = Avisos por correo
settings-tell-do = Avisar por correo a la persona cuando alguien le crea una cuenta o le asigna una contraseña
    .hint = El mensaje no contiene la contraseña. Vale para lo que se hace a mano o con personas elegidas en una lista. Las importaciones y las generaciones de contraseñas no envían avisos: después de ellas, envíe los datos de ingreso.
audit-field-verify_people = mensajes con enlace para confirmar que llegaron
audit-field-directory_students = los estudiantes ven el directorio institucional
audit-field-directory_guardians = las familias ven el directorio institucional
audit-field-tell_people = avisos por correo
