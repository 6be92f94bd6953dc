# Settings and my account.

# The settings
menu-settings = Configuración
settings-save = Guardar
flash-settings-same = Todo estaba así ya: no se cambió nada.
settings-nothing = nada
settings-yes = sí
settings-no = no
fault-setting-changed = Alguien cambió esto mientras usted lo miraba: decía «{ $seen }» y ahora dice «{ $now }».
    .remedy = Guarde otra vez si debe valer lo suyo, o escriba lo que hay ahora.
fault-logo-changed = Alguien puso otro logo mientras usted miraba.
    .remedy = El que se ve es el de ahora; elija otra vez si debe valer el suyo.
fault-logo-none = No se eligió ningún archivo.
    .remedy = Elija primero una imagen (PNG o JPEG).

# The organization
settings-organization = Institución
    .lead = Quiénes son ustedes, como aparece en pantalla y en las fichas impresas.
settings-name = Nombre
    .hint = Encabeza cada página y cada hoja impresa.
settings-locale = Idioma
    .hint = De lo que se imprime y se envía. Cada quien puede elegir otro para su pantalla.
settings-url = Dirección para ingresar
    .hint = Se imprime en las fichas, con un código QR. Cópiela del navegador, con https:// al comienzo; déjela vacía si no hay.
settings-letterhead = Membrete
    .hint = Hasta cuatro líneas debajo del nombre: dirección, teléfono, lema.
settings-accent = Su color
    .hint = Para botones, enlaces y membretes. Debe ser tan oscuro que se lean letras blancas encima.
settings-accent-good = Se lee bien: las letras blancas contrastan { $ratio } a 1 (basta 4,5).
settings-logo = Logo
    .hint = PNG o JPEG, de 1 MB como máximo; con 600 píxeles de ancho basta para imprimir. Aparece en cada página y cada membrete.
settings-logo-now = El logo de ahora
settings-logo-file = Imagen
settings-logo-put = Usar esta imagen
settings-logo-remove = Quitar el logo

# Schools, departments, titles
settings-schools = Escuelas
    .lead = Las escuelas a las que pertenecen las personas. Las importaciones agregan las que nombran.
settings-lists = Departamentos y tratamientos
    .lead = Dos listas para elegir. Las importaciones agregan lo que nombran.
settings-school-title = Escuelas
settings-school-hint = Elija una para cambiarle el nombre o el código, o para quitarla.
settings-school-none = Todavía no hay ninguna.
settings-school-add = Agregar una escuela
settings-department-title = Departamentos
settings-department-hint = A qué pertenecen docentes y personal, como Primaria o Ciencias.
settings-department-none = Todavía no hay ninguno.
settings-department-add = Agregar un departamento
settings-title-title = Tratamientos
settings-title-hint = Cómo se trata a las personas, como Sra. o Dr.
settings-title-none = Todavía no hay ninguno.
settings-title-add = Agregar un tratamiento
settings-entry-name = Nombre
settings-entry-code = Código
    .hint = El número con que el ministerio conoce la escuela. Los archivos pueden nombrarla por él.
settings-entry-code-field = Código oficial (puede quedar vacío)
settings-entry-code-save = Guardar el código
settings-entry-people = Personas
settings-entry-sections = Secciones
settings-entry-add = Agregar
settings-entry-rename = Cambiar el nombre
    .hint = Quien está en ella sigue en ella. Un archivo que aún traiga el nombre anterior crea una nueva.
settings-entry-remove = Quitar
    .hint = No hay nadie ahí. Se puede volver a agregar cuando quiera.
settings-entry-remove-do = Quitar
settings-entry-in-use = Se puede quitar cuando esté vacía: personas { $people }, secciones { $sections }.
flash-entry-added = Se agregó: { $name }.
flash-entry-renamed = Se guardó el nombre nuevo de «{ $name }».
flash-entry-code = Se guardó el código de «{ $name }».
flash-entry-removed = Se quitó: { $name }.

# Usernames
settings-usernames = Nombres de usuario
    .lead = Cómo puede ser un nombre de usuario, cómo se forman los nuevos y qué pasa con los anteriores.
settings-policy = Cómo puede ser un nombre de usuario
    .hint = Las personas conservan los que tienen. Si con otra regla dos fueran iguales, no se cambia nada y se le dice cuáles.
settings-policy-global =
    .hint = Hasta 64 caracteres, también espacios; las mayúsculas cuentan. Para servicios que lo piden así.
settings-policy-collaborate = Como lo pide Blackboard Collaborate
    .hint = Únicos en todas partes, y cada persona debe tener usuario, contraseña, correo y rol.
settings-policy-custom = Reglas propias
    .hint = Elija usted cada parte.
settings-scope = Dos personas no pueden tener el mismo nombre de usuario en
    .hint = Cuanto más amplio, más veces se agrega un número, como en ana.garcia2.
settings-scope-school = una escuela
settings-scope-organization = todas sus escuelas
settings-scope-installation = todo este servidor
settings-length = Largo máximo
    .unit = caracteres
settings-spaces = Se permiten espacios
    .hint = De a uno, nunca en los extremos.
settings-case = Las mayúsculas cuentan
    .hint = «Ana» y «ana» son entonces dos nombres, y hay que escribirlos tal cual.
settings-start = Empieza con letra o dígito
    .hint = Algunos servicios rechazan los demás.
settings-marks-are = Además de letras y dígitos
settings-marks-allowed = solo se permiten estos caracteres
settings-marks-forbidden = se permite todo menos estos
settings-marks = Caracteres
    .hint = Uno tras otro, sin espacios, como .-_
fault-username-clashes = Con esta regla habría nombres de usuario iguales; por eso no se cambió nada.
    .remedy = Están en la lista de arriba: cambie antes uno de cada par.
settings-clashes = Estos serían iguales
settings-more = y { $n } más
settings-pattern = Cómo se forman los nuevos
    .hint = Lo que va entre llaves se llena con datos de la persona; los puntos, guiones y letras quedan. Si alguien ya lo tiene, se agrega un número.
settings-pattern-field = Patrón
settings-pattern-parts = Qué se puede usar
settings-pattern-one = el primero de los nombres o apellidos
settings-pattern-all = todos
settings-pattern-initial = la inicial
settings-pattern-id = el identificador único
settings-pattern-year = el año de graduación, con cuatro o dos dígitos
settings-pattern-number = dónde va el número; si no, al final
settings-pattern-examples = Con cinco de sus personas
settings-pattern-person = Persona
settings-pattern-username = Nombre de usuario
settings-pattern-nobody = Cuando haya personas, verá con cinco de ellas qué resulta del patrón.
settings-withhold = Nombres de usuario y correos que alguien dejó
    .hint = Todavía pueden llegar mensajes para quien lo tuvo antes; quien lo reciba después los leería.
settings-withhold-off = Libres de inmediato
    .hint = La próxima Ana García puede recibirlos el mismo día.
settings-withhold-years = Reservados por unos años
    .hint = Nadie más los recibe entretanto; quien los tuvo puede recuperarlos.
settings-withhold-for = Por cuánto tiempo
    .unit = años
settings-withhold-forever = Nunca para nadie más
    .hint = Lo más seguro; con los años crecen los números en los nombres.

# Passwords
settings-passwords = Contraseñas
    .lead = Cómo son las contraseñas que se reparten y por cuánto tiempo se pueden imprimir.
settings-styles = Según quién es
    .hint = Cada opción muestra un ejemplo hecho para esta página, que nadie recibirá, y qué tan fuertes son. Las demasiado débiles no aparecen.
settings-grades = Alumnos de algunos grados
    .hint = Los más pequeños pueden necesitar otras más cortas.
settings-grade-same = Como todos los alumnos
settings-grade-new = Otro grado
settings-grade = Grado
    .hint = Exactamente como lo escriben sus archivos.
settings-grade-style = Sus contraseñas
settings-printable = Volver a imprimir
settings-printable-days = Las contraseñas repartidas se pueden ver e imprimir durante
    .hint = Después siguen sirviendo para ingresar, pero ya nadie puede leerlas. Una perdida se reemplaza por otra nueva.
    .unit = días
settings-style-pronounceable = { $n } letras que se pueden pronunciar
settings-style-digits = { $n } dígitos
settings-style-random = { $n } caracteres al azar
settings-style-words = { $words } palabras
settings-style-words-digits = { $words } palabras y { $digits } dígitos

# Imports
settings-imports = Importaciones
    .lead = Cuándo una importación se detiene y pregunta antes de cambiar algo.
settings-guard = Protección contra un archivo equivocado
    .why = La lista del año pasado, o una con las columnas corridas, cambia a casi todos de una vez. La importación se detiene entonces y dice qué cambiaría; quien está seguro puede seguir.
settings-guard-share = Detenerse si cambiaría más de esta parte
    .hint = De las personas de una escuela, un rol o una sección.
settings-guard-from = Pero solo desde
    .hint = Con menos, los grupos pequeños detendrían toda importación.
    .unit = personas cambiadas

# Single sign-on
settings-single-sign-on = Ingreso único
    .lead = De dónde vienen las contraseñas.
settings-sso = ¿Cómo ingresan las personas?
settings-sso-no = Con contraseñas hechas aquí
    .hint = Llavero las crea, las imprime y las cuida.
settings-sso-yes = Con nuestro proveedor de identidad
    .hint = Como Google o Microsoft, que guarda las contraseñas. Llavero no crea ni imprime ninguna; las fichas dicen dónde ingresar.

# My account
menu-me = Mi cuenta
me-who = Quién soy
me-name = Nombre
me-identifier = Ingreso como
me-role = Rol
me-organization = En
me-look = Idioma y aspecto
    .hint = Para este navegador; los demás conservan los suyos.
me-password = Mi contraseña
    .hint = Una nueva cierra la sesión en los demás navegadores. Nadie más que usted la ve.
me-password-old = La contraseña de ahora
me-password-new = La contraseña nueva
me-password-repeated = La nueva otra vez
me-password-do = Cambiar la contraseña
me-password-elsewhere = Usted ingresa con el proveedor de identidad de su institución: la contraseña se cambia allá.
me-sessions = Dónde tengo la sesión abierta
    .hint = Cierre lo que no reconozca, y cambie su contraseña.
me-session-this = este navegador
me-session-seen = último uso { $seen }, desde { $began }
me-session-end = Cerrar
me-session-end-of = Cerrar la sesión en { $browser }
me-sessions-end-others = Cerrar sesión en todos los demás
me-browser-unknown = Otro programa
flash-me-password = Se cambió su contraseña; las demás sesiones se cerraron.
flash-me-ended = La sesión se cerró.
flash-me-ended-others = Las demás sesiones se cerraron.
fault-password-wrong = Esta no es su contraseña.
    .remedy = Escriba la que usó para ingresar; las mayúsculas cuentan.
fault-password-same = La contraseña nueva es la misma de antes.
    .remedy = Elija otra.
fault-password-changed-meanwhile = Su contraseña se cambió hace un momento desde otro lugar.
    .remedy = Ingrese de nuevo con la nueva.
fault-operator-no-account = Quien administra la instalación no tiene cuenta propia.
    .remedy = Ingrese como alguien.

flash-settings-saved = { $n ->
    [one] Guardado: se cambió un ajuste.
   *[other] Guardado: se cambiaron { $n } ajustes.
}
settings-breaking = { $n ->
    [one] Guardado. Un nombre de usuario anterior ya no se permitiría; queda como está.
   *[other] Guardado. { $n } nombres de usuario anteriores ya no se permitirían; quedan como están.
}

settings-directory = Directorio del personal
    .hint = Nombre, título, cargo, departamento, escuela y correo de quienes trabajan aquí. El personal siempre lo ve. Antes de abrirlo, piense que una lista así sirve también para engañar: lo que muchos leyeron ya no se puede retirar.
settings-directory-guardians = Las familias también lo ven
settings-directory-students = Los estudiantes también lo ven
settings-verify = Confirmar que los mensajes llegan
settings-verify-do = Los mensajes con datos de acceso llevan un enlace de un solo uso para confirmar que llegaron
    .hint = Quien lo abre y pulsa el botón queda como verificado: así se sabe qué direcciones de correo funcionan. Iniciar sesión no depende de ello.
settings-verify-no-address = Falta la dirección por la que se llega a esta consola: quien cuida el equipo la pone como public_url en llavero.toml. Mientras tanto los mensajes salen sin él.
