# Settings and my account.

# The settings
menu-settings = Configuración
settings-save = Guardar cambios
flash-settings-same = No había nada que cambiar.
settings-nothing = ninguno
settings-yes = sí
settings-no = no
fault-setting-changed = Otra persona cambió este campo mientras tanto: decía «{ $seen }» y ahora dice «{ $now }».
    .remedy = Guarde otra vez para usar su valor, o escriba el actual.
fault-logo-changed = Otra persona cambió el logo mientras tanto.
    .remedy = El que se muestra es el actual. Para usar el suyo, elija el archivo otra vez.
fault-logo-none = No se eligió ningún archivo.
    .remedy = Elija una imagen (PNG o JPEG).

# The organization
settings-organization = Institución
    .lead = Cómo aparece la institución en pantalla y en las hojas impresas.
settings-name = Nombre
    .hint = Aparece arriba de cada página y de cada hoja impresa.
settings-locale = Idioma
    .hint = De lo que se imprime y se envía. Cada persona puede elegir otro para la pantalla.
settings-url = Dirección para ingresar
    .hint = Aparece en las fichas, con un código QR. Cópiela del navegador, con https:// al comienzo, o déjela vacía.
settings-letterhead = Membrete
    .hint = Hasta cuatro líneas debajo del nombre: dirección, teléfono, lema.
settings-accent = Color de la institución
    .hint = Para botones, enlaces y membretes. Debe ser oscuro, para que se lean letras blancas encima.
settings-accent-good = Se lee bien: el contraste con letras blancas es de { $ratio } a 1 (el mínimo es 4,5).
settings-logo = Logo
    .hint = PNG o JPEG, de 1 MB como máximo; 600 píxeles de ancho bastan para imprimir. Aparece en cada página y en el membrete.
settings-logo-now = Logo actual
settings-logo-file = Imagen
settings-logo-put = Guardar logo
settings-logo-remove = Quitar logo

# Schools, departments, titles
settings-schools = Escuelas
    .lead = Las escuelas a las que pertenecen las personas. Las importaciones agregan las que aparecen en los archivos.
settings-lists = Departamentos y tratamientos
    .lead = Listas de opciones. Las importaciones agregan las que aparecen en los archivos.
settings-school-title = Escuelas
settings-school-hint = Elija una escuela para cambiar su nombre o su código, o para quitarla.
settings-school-none = Todavía no hay escuelas.
settings-school-add = Agregar escuela
settings-department-title = Departamentos
settings-department-hint = Departamentos de docentes y administrativos, como Primaria o Ciencias.
settings-department-none = Todavía no hay departamentos.
settings-department-add = Agregar departamento
settings-title-title = Tratamientos
settings-title-hint = Cómo se trata a las personas, por ejemplo Sra. o Dr.
settings-title-none = Todavía no hay tratamientos.
settings-title-add = Agregar tratamiento
settings-entry-name = Nombre
settings-entry-code = Código
    .hint = El código oficial de la escuela, como el del ministerio. Los archivos pueden usarlo en lugar del nombre.
settings-entry-code-field = Código oficial (opcional)
settings-entry-code-save = Guardar código
settings-entry-people = Personas
settings-entry-sections = Secciones
settings-entry-add = Agregar
settings-entry-rename = Cambiar nombre
    .hint = Las personas siguen asociadas. Un archivo con el nombre anterior crea otro elemento.
settings-entry-remove = Quitar
    .hint = No está en uso. Puede agregarlo de nuevo cuando quiera.
settings-entry-remove-do = Quitar
settings-entry-in-use = Solo se puede quitar si no está en uso. Personas: { $people }; secciones: { $sections }.
flash-entry-added = Se agregó: { $name }.
flash-entry-renamed = Se guardó el nombre nuevo de «{ $name }».
flash-entry-code = Se guardó el código de «{ $name }».
flash-entry-removed = Se quitó: { $name }.

# Usernames
settings-usernames = Nombres de usuario
    .lead = Reglas de los nombres de usuario, cómo se generan y qué pasa con los que quedan libres.
settings-policy = Regla de los nombres de usuario
    .hint = Los nombres de usuario actuales no cambian. Si con otra regla dos fueran iguales, no se guarda nada y se muestra cuáles son.
settings-policy-global =
    .hint = Hasta 64 caracteres, también espacios; se distinguen mayúsculas y minúsculas. Para servicios que lo piden así.
settings-policy-collaborate = Regla de Blackboard Collaborate
    .hint = Únicos en todo el servidor; cada persona debe tener usuario, contraseña, correo y rol.
settings-policy-custom = Regla propia
    .hint = Usted define cada parte.
settings-scope = Nombres de usuario únicos en
    .hint = Cuanto más amplio, más nombres reciben un número, como ana.garcia2.
settings-scope-school = una escuela
settings-scope-organization = todas las escuelas de la institución
settings-scope-installation = todo el servidor
settings-length = Longitud máxima
    .unit = caracteres
settings-spaces = Permitir espacios
    .hint = Uno a la vez, nunca al comienzo ni al final.
settings-case = Distinguir mayúsculas y minúsculas
    .hint = «Ana» y «ana» son nombres de usuario distintos.
settings-start = Empezar con letra o dígito
    .hint = Algunos servicios no admiten otros caracteres.
settings-marks-are = Otros caracteres
settings-marks-allowed = permitir solo los caracteres de abajo
settings-marks-forbidden = permitir todos, menos los caracteres de abajo
settings-marks = Caracteres
    .hint = Sin espacios entre ellos, por ejemplo .-_
fault-username-clashes = Con esta regla habría nombres de usuario iguales. No se guardó nada.
    .remedy = Vea la lista de arriba y cambie uno de cada par.
settings-clashes = Nombres de usuario que serían iguales
settings-more = y { $n } más
settings-pattern = Generación de nombres de usuario
    .hint = Las partes entre llaves se completan con los datos de la persona; los puntos, guiones y letras se conservan. Si el nombre ya existe, recibe un número.
settings-pattern-field = Patrón
settings-pattern-parts = Partes disponibles
settings-pattern-one = el primer nombre o apellido
settings-pattern-all = todos los nombres o apellidos
settings-pattern-initial = la inicial
settings-pattern-id = el documento o código
settings-pattern-year = el año de graduación, con cuatro o dos dígitos
settings-pattern-number = la posición del número; sin ella, al final
settings-pattern-examples = Ejemplos con cinco personas
settings-pattern-person = Persona
settings-pattern-username = Nombre de usuario
settings-pattern-nobody = Cuando haya personas, aquí aparecen cinco ejemplos.
settings-withhold = Nombres de usuario y correos que quedan libres
    .hint = Todavía pueden llegar mensajes para la persona anterior, y quien reciba su correo podría leerlos.
settings-withhold-off = Liberar de inmediato
    .hint = Otra Ana García puede recibirlos el mismo día.
settings-withhold-years = Reservar por unos años
    .hint = Durante ese tiempo, solo la persona que los tenía puede recibirlos de nuevo.
settings-withhold-for = Tiempo de reserva
    .unit = años
settings-withhold-forever = Reservar para siempre
    .hint = Es lo más seguro. Con el tiempo, más nombres de usuario reciben números.

# Passwords
settings-passwords = Contraseñas
    .lead = Estilo de las contraseñas provisionales y por cuánto tiempo se pueden imprimir.
settings-styles = Por tipo de usuario
    .hint = Cada opción muestra un ejemplo, que nadie recibe, y su nivel de seguridad. Las demasiado débiles no aparecen.
settings-grades = Estudiantes de algunos grados
    .hint = Los más pequeños pueden necesitar contraseñas más cortas.
settings-grade-same = Como los demás estudiantes
settings-grade-new = Otro grado
settings-grade = Grado
    .hint = Escrito como en sus archivos.
settings-grade-style = Estilo de contraseña
settings-printable = Plazo para imprimir
settings-printable-days = Mostrar e imprimir contraseñas provisionales durante
    .hint = Después de ese plazo la contraseña sigue sirviendo, pero ya no se puede ver. Si la persona la pierde, asígnele una nueva.
    .unit = días
settings-style-pronounceable = { $n ->
    [one] { $n } letra, fácil de pronunciar
   *[other] { $n } letras, fáciles de pronunciar
}
settings-style-digits = { $n ->
    [one] { $n } dígito
   *[other] { $n } dígitos
}
settings-style-random = { $n ->
    [one] { $n } carácter al azar
   *[other] { $n } caracteres al azar
}
settings-style-words = { $words ->
    [one] { $words } palabra
   *[other] { $words } palabras
}
settings-style-words-digits = { $words ->
    [one] { $words } palabra
   *[other] { $words } palabras
} y { $digits ->
    [one] { $digits } dígito
   *[other] { $digits } dígitos
}

# Imports
settings-imports = Importaciones
    .lead = Cuándo se detiene una importación y pide confirmación.
settings-guard = Protección contra un archivo equivocado
    .why = La lista del año pasado, o una con las columnas corridas, cambia a casi todas las personas a la vez. En ese caso la importación se detiene y pide confirmación.
settings-guard-share = Detenerse si cambia más de esta parte
    .hint = De las personas de una escuela, un rol o una sección.
settings-guard-from = Y solo a partir de
    .hint = Con un número muy bajo, los grupos pequeños detendrían toda importación.
    .unit = personas con cambios

# Single sign-on
settings-single-sign-on = Ingreso único
    .lead = Quién guarda las contraseñas.
settings-sso = Cómo ingresan las personas
settings-sso-no = Con contraseñas de Llavero
    .hint = Llavero genera, imprime y guarda las contraseñas.
settings-sso-yes = Con el proveedor de identidad de la institución
    .hint = Como Google o Microsoft, que guarda las contraseñas. Llavero no genera ni imprime ninguna; las fichas indican dónde ingresar.

# My account
menu-me = Mi cuenta
me-who = Datos de la cuenta
me-name = Nombre
me-identifier = Usuario o correo
me-role = Rol
me-organization = Institución
me-look = Idioma y tema
    .hint = Solo para este navegador.
me-password = Mi contraseña
    .hint = Al cambiarla se cierran sus sesiones en los demás navegadores. Solo usted la conoce.
me-password-old = Contraseña actual
me-password-new = Contraseña nueva
me-password-repeated = Repita la contraseña nueva
me-password-do = Cambiar contraseña
me-password-elsewhere = Usted ingresa con el proveedor de identidad de su institución. Cambie la contraseña en ese servicio.
me-sessions = Sesiones abiertas
    .hint = Cierre las que no reconozca y cambie su contraseña.
me-session-this = este navegador
me-session-seen = último uso { $seen }, desde { $began }
me-session-end = Cerrar
me-session-end-of = Cerrar la sesión en { $browser }
me-sessions-end-others = Cerrar las demás sesiones
me-browser-unknown = Otro programa
flash-me-password = Se cambió su contraseña y se cerraron las demás sesiones.
flash-me-ended = Se cerró la sesión.
flash-me-ended-others = Se cerraron las demás sesiones.
fault-password-wrong = La contraseña no es correcta.
    .remedy = Escriba la que usó para ingresar; se distinguen mayúsculas y minúsculas.
fault-password-same = La contraseña nueva es igual a la actual.
    .remedy = Elija otra.
fault-password-changed-meanwhile = Su contraseña se cambió hace un momento desde otro lugar.
    .remedy = Ingrese de nuevo con la nueva.
fault-operator-no-account = La línea de comandos no tiene cuenta propia.
    .remedy = Ingrese con la cuenta de una persona.

flash-settings-saved = { $n ->
    [0] No había nada que cambiar.
    [one] Se cambió una opción.
   *[other] Se cambiaron { $n } opciones.
}
settings-breaking = { $n ->
    [0] Se guardaron los cambios.
    [one] Se guardaron los cambios. Un nombre de usuario actual no cumple la regla nueva y no cambió.
   *[other] Se guardaron los cambios. { $n } nombres de usuario actuales no cumplen la regla nueva y no cambiaron.
}

settings-directory = Directorio institucional
    .hint = Nombre, tratamiento, cargo, departamento, escuela y correo de quienes trabajan aquí, que siempre lo ven. Antes de abrirlo a otras personas, recuerde que una lista así también sirve para cometer fraudes.
settings-directory-guardians = Mostrar a las familias
settings-directory-students = Mostrar a los estudiantes
settings-verify = Confirmación de los mensajes
settings-verify-do = Incluir en los mensajes con datos de ingreso un enlace para confirmar que llegaron
    .hint = El enlace sirve una sola vez. Así usted sabe qué correos funcionan; las personas pueden ingresar aunque no confirmen.
settings-verify-no-address = Falta la dirección pública de esta consola: el administrador del servidor debe indicarla en public_url, en llavero.toml. Mientras tanto, los mensajes se envían sin el enlace.
