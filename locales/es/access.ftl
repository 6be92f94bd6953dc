# El ingreso, los segundos factores y la contraseña propia.
fault-sign-in-wait = Hubo demasiados intentos fallidos. Espere { $seconds ->
        [one] un segundo
       *[other] { $seconds } segundos
    }.
    .remedy = Después inténtelo otra vez. A un navegador en el que ya ingresó antes no lo detienen los intentos de otros.
fault-sign-in-wait-minutes = Hubo demasiados intentos fallidos. Espere { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
    }.
    .remedy = Después inténtelo otra vez. Quien administra su cuenta puede darle una contraseña nueva.
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
fault-sign-in-over = El ingreso tardó demasiado.
    .remedy = Comience de nuevo con su nombre y su contraseña.
fault-code-wrong = Ese no es el código de ahora, o ya se usó.
    .remedy = Espere el siguiente en la aplicación y escríbalo dentro de medio minuto. Si nunca coincide, quizá el reloj del aparato esté mal.
fault-passkey-refused = La llave de acceso no corresponde.
    .remedy = Inténtelo otra vez, con el aparato en el que se creó.
fault-factor-none = No hay segundo factor.
    .remedy = No hay nada que hacer.
fault-factor-last = Su organización exige un segundo factor, y este es el último que tiene.
    .remedy = Agregue otro primero.
fault-factor-not-yours = Usted no puede quitarle el segundo factor a esta persona.
    .remedy = Pídaselo a quien dirige la cuenta de la organización.
fault-factor-not-for-you = El segundo factor es para quienes administran cuentas de otros.
    .remedy = Su contraseña basta.
fault-password-chosen = Usted ya eligió una contraseña propia.
    .remedy = Cámbiela en Mi cuenta.
fault-password-personal = La contraseña está hecha de su nombre, su escuela u otra cosa que los demás saben de usted.
    .remedy = Elija palabras que no tengan que ver con usted: tres o cuatro son fáciles de recordar.
fault-password-guessable = La contraseña está entre las primeras que alguien adivinaría.
    .remedy = Hágala más larga: tres o cuatro palabras que no vayan juntas. No hacen falta cifras ni signos.
fault-confirm-first = A quien pone contraseñas de otras personas le pedimos de vez en cuando la suya.
    .remedy = Escríbala en otra pestaña y vuelva aquí: lo que escribió espera. Después guarde otra vez.
thing-factor = segundo factor

password-rules = Al menos { $least } caracteres de cualquier clase; unas palabras seguidas son lo más fácil de recordar.
first-password-title = Elija su propia contraseña
first-password-lead = La contraseña que le dieron la vieron otras personas. Elija una que solo usted conozca; después puede continuar.
first-password-do = Usar esta contraseña
flash-me-first-password = Desde ahora usted ingresa con su propia contraseña.
second-title = Un paso más
second-lead = La contraseña es correcta. Ahora muestre que es usted.
second-code = Código
    .hint = Los seis dígitos que muestra ahora su aplicación de autenticación, o uno de sus códigos de recuperación.
    .recovery = Uno de sus códigos de recuperación, si no tiene a mano la llave de acceso.
second-do = Continuar
second-again = Ingresar con otro nombre
passkey-use = Usar una llave de acceso
passkey-failed = No funcionó o se canceló. Inténtelo otra vez.
confirm-title = ¿Sigue siendo usted?
confirm-lead = Lo que sigue muestra contraseñas o cambia cómo se ingresa; por eso pedimos su contraseña otra vez. Después continúa donde estaba.
confirm-password = Su contraseña
confirm-do = Continuar
confirm-other-tab = Dar mi contraseña (abre otra pestaña)
confirmed-title = Gracias, es usted
confirmed-back = Cierre esta pestaña y vuelva a la anterior. Lo que escribió sigue allí: guárdelo otra vez.
factors-title = Segundo factor
factors-lead = Con un segundo factor, quien averigüe su contraseña todavía no puede ingresar.
factors-forced = Su organización pide un segundo factor a quienes administran cuentas. Agregue uno para continuar.
factors-have = Lo que tiene
factors-none = Todavía ninguno.
factors-since = desde el { $when }
factors-used = usado por última vez el { $when }
factors-remove = Quitar
factors-remove-of = Quitar: { $factor }
factors-add-totp = Agregar una aplicación de autenticación
factors-add-passkey = Agregar una llave de acceso
factors-codes = Códigos de recuperación
    .hint = Cada uno permite ingresar una vez cuando no tiene a mano ni la aplicación ni la llave de acceso.
factors-codes-left = { $n ->
        [0] No queda ninguno.
        [one] Queda uno.
       *[other] Quedan { $n }.
    }
factors-codes-new = Crear códigos nuevos
factor-totp = Aplicación de autenticación
factor-passkey = Llave de acceso
flash-factor-added = Se agregó el segundo factor.
flash-factor-removed = Se quitó el segundo factor.
flash-factors-reset = Se quitó el segundo factor; la persona ingresa solo con la contraseña y puede agregar uno nuevo.
totp-lead = Escanee el código con una aplicación de autenticación en su teléfono; después escriba lo que muestra.
totp-qr = Código QR para la aplicación de autenticación
totp-by-hand = O escriba esta clave en la aplicación:
totp-code = Código
    .hint = Los seis dígitos que la aplicación muestra ahora.
totp-do = Agregar la aplicación
passkey-lead = La llave de acceso la guarda su teléfono, su computador o una llave de seguridad, y se abre con la huella, la cara o un PIN.
passkey-none = Este navegador no tiene llaves de acceso, o los scripts están desactivados. Use una aplicación de autenticación.
passkey-name = Su nombre
    .hint = Para reconocerla: mi teléfono, la memoria azul.
passkey-do = Crear la llave de acceso
codes-lead = Guárdelos donde los encuentre sin su teléfono: en papel o en un administrador de contraseñas.
codes-once = Se muestran solo esta vez. Los anteriores, si los había, ya no valen.
codes-file = Guardar como archivo
codes-done = Ya los guardé
me-factors = { $n ->
        [0] Todavía no tiene ninguno.
        [one] Tiene uno.
       *[other] Tiene { $n }.
    }
me-factors-do = Administrarlo
people-factor-reset = Quitar el segundo factor
    .hint = Si perdió el teléfono o la llave: después ingresa solo con la contraseña y agrega uno nuevo. Sus sesiones terminan.

settings-forced = Quiénes deben elegir una contraseña propia
    .hint = Después de ingresar con la contraseña inicial, nada más responde hasta que elijan una.
settings-second-factor = Segundo factor
settings-second-factor-do = Obligatorio para quienes administran cuentas
    .hint = Rectores, administradores y supervisores lo configuran en su próximo ingreso. Sin esto, se ofrece.

audit-sign-in-slowed = detuvo demasiados intentos fallidos de ingreso
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
audit-field-forced_change = la contraseña inicial debe cambiarse
audit-field-second_factor_required = segundo factor obligatorio
audit-field-kind = clase

cli-sign-in-allowed = { $name } puede ingresar de nuevo desde dispositivos nuevos.
cli-factors-reset = Se quitó el segundo factor de { $name }.

settings-tell = Avisar a las personas
settings-tell-do = Avisar por correo a las personas cuando alguien les crea una cuenta o les pone una contraseña
    .hint = El mensaje no lleva la contraseña. Vale para lo que se hace a mano y para quienes se eligen en una lista; las importaciones y las generaciones no avisan a nadie: a esas personas envíeles sus datos de acceso.
audit-field-verify_people = los mensajes llevan un enlace para confirmar que llegaron
audit-field-directory_students = los estudiantes ven el directorio del personal
audit-field-directory_guardians = las familias ven el directorio del personal
audit-field-tell_people = se avisa a las personas
