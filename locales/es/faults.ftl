# Qué está mal en un valor y, como `.remedy`, cómo corregirlo. Claves: fault-<code>.

place-row = Fila { $row }
place-column = columna «{ $column }»

fault-locale-unknown = «{ $value }» no es un idioma de Llavero.
    .remedy = Use es, pt-BR o en.
fault-disk-full = El disco está lleno.
    .remedy = Libere espacio y repita la orden; nada quedó a medias.
fault-permission-denied = El sistema operativo no lo permite.
    .remedy = Compruebe de quién son el directorio de datos y los archivos indicados, y vuelva a intentarlo.

error-not-found = No existe: { $what } «{ $id }».
error-internal = Algo falló por nuestra parte; la causa está en el registro.
thing-account = cuenta
thing-job = ejecución
thing-school = escuela

# Leer un archivo y reconocer sus columnas
problems-row = Fila en el archivo
problems-what = Qué está mal
problems-remedy = Cómo corregirlo
thing-file = archivo
thing-page = página
thing-upload = archivo enviado
fault-file-empty = El archivo está vacío.
    .remedy = Guárdelo de nuevo desde el programa de donde viene y elija ese archivo.
fault-file-blank = El archivo no contiene texto, solo espacios en blanco.
    .remedy = Compruebe que eligió el archivo correcto y que la lista está en su primera hoja.
fault-file-is-directory = Es una carpeta, no un archivo.
    .remedy = Indique el archivo que está dentro.
fault-file-foreign = El archivo no es una tabla: por su contenido es del tipo { $kind }, diga lo que diga su nombre.
    .remedy = Abra la lista en su programa de hojas de cálculo y guárdela como XLSX o CSV; cambiar el nombre no cambia el contenido.
fault-file-web-page = El archivo es una página web o XML, aunque tenga nombre de hoja de cálculo.
    .remedy = Ábralo en su programa de hojas de cálculo y guárdelo como XLSX o CSV.
fault-file-binary = El archivo no contiene texto legible.
    .remedy = Elija la lista misma: un archivo CSV, XLSX, XLS u ODS.
fault-file-too-large = El archivo pesa más de { $limit } MB.
    .remedy = Divídalo, por ejemplo en un archivo por escuela.
fault-rows-too-many = El archivo tiene más de { $limit } filas.
    .remedy = Divídalo, por ejemplo en un archivo por escuela.
fault-columns-too-many = El archivo tiene más de { $limit } columnas.
    .remedy = Borre las columnas que no hagan falta.
fault-row-too-long = Una fila ocupa más de { $limit } MB.
    .remedy = Compruebe que cada persona está en su propia línea y guarde de nuevo el archivo.
fault-heading-missing = No se encontró la fila de títulos; la lista empieza por «{ $first }».
    .remedy = Ponga encima una fila con el nombre de cada columna, por ejemplo: Código, Nombres, Apellidos, Correo.
fault-no-rows = Solo hay títulos (fila { $line }) y ninguna persona debajo.
    .remedy = Agregue las personas debajo de los títulos y guarde el archivo.
fault-encoding-unknown = Los caracteres están en una codificación que aquí no se puede leer; parece ser { $encoding }.
    .remedy = Guarde el archivo como «CSV UTF-8» o como XLSX.
fault-encoding-mixed = El archivo mezcla dos codificaciones: la línea { $line } no está escrita como las demás.
    .remedy = Corrija los acentos de esa línea o guarde de nuevo todo el archivo como «CSV UTF-8».
fault-quote-open = En la línea { $line } se abre una comilla que no se cierra; las filas siguientes no se pueden distinguir.
    .remedy = Bórrela o ciérrela en esa línea y cargue de nuevo el archivo.
fault-quote-stray = Hay texto después de una comilla de cierre.
    .remedy = Escriba dos veces ("") la comilla que va dentro de una celda, o bórrela.
fault-row-short = La fila tiene { $cells } celdas y hay { $headings } títulos.
    .remedy = Agregue lo que falta; una celda vacía también necesita su separador.
fault-row-long = La fila tiene { $cells } celdas y solo hay { $headings } títulos.
    .remedy = Quizá haya un separador dentro de una celda: ponga esa celda entre comillas o borre la que sobra.
fault-cell-too-long = La celda tiene más de { $limit } caracteres.
    .remedy = Acórtela.
fault-cell-nul = La celda contiene bytes nulos, que ningún texto tiene.
    .remedy = Escriba de nuevo el valor.
fault-cell-control = La celda contiene caracteres de control invisibles.
    .remedy = Escriba de nuevo el valor.
fault-cell-scientific = Una hoja de cálculo abrevió este número y se perdieron sus cifras.
    .remedy = Dé a la columna el formato «Texto», escriba de nuevo el número y guarde.
fault-cell-digits-lost = Este número tiene más de quince cifras, y una hoja de cálculo no conserva las demás.
    .remedy = Dé a la columna el formato «Texto», escriba de nuevo el número y guarde.
fault-cell-replacement = Se perdieron letras con acento: en su lugar hay �.
    .remedy = Escriba de nuevo el valor o tómelo de la lista original.
fault-cell-decoded-twice = Los acentos están dañados; probablemente debería decir «{ $repaired }».
    .remedy = Corríjalo o guarde de nuevo la lista original como «CSV UTF-8».
fault-cell-decoded-twice-secret = Los acentos están dañados.
    .remedy = Corríjalo o guarde de nuevo la lista original como «CSV UTF-8».
fault-cell-error = La fórmula de esta celda falló: { $error }.
    .remedy = Corrija la fórmula o escriba el valor en su lugar.
fault-sheet-damaged = La hoja de cálculo está dañada y no se puede leer.
    .remedy = Ábrala en su programa, guárdela como un archivo XLSX nuevo y elija ese.
fault-sheet-password = La hoja de cálculo está protegida con contraseña.
    .remedy = Guarde una copia sin contraseña y elija esa.
fault-sheet-bomb = Desempaquetada, la hoja de cálculo sería mayor de lo permitido ({ $limit } MB).
    .remedy = Guarde solo la lista como un archivo XLSX o CSV nuevo.
fault-collaborate-heading = La columna { $position } de un archivo Collaborate debe titularse { $right }, en inglés y exactamente así.
    .remedy = Escriba { $right }; si no es un archivo Collaborate, elija el formato «table».
fault-collaborate-heading-missing = Falta la columna { $position } de un archivo Collaborate: { $right }.
    .remedy = Añádala con el título { $right }; si no es un archivo Collaborate, elija el formato «table».
fault-collaborate-heading-extra = Un archivo Collaborate tiene siete columnas y ninguna más.
    .remedy = Borre esta columna; si no es un archivo Collaborate, elija el formato «table».
fault-format-unknown = No existe el formato «{ $value }».
    .remedy = Use uno de estos: { $known }.
fault-map-strict = Las columnas del formato { $format } son fijas; «{ $heading }» no se puede asignar a mano.
    .remedy = Quite la asignación o elija el formato «table».
fault-map-nothing = No se reconoció ninguna columna entre: { $headings }.
    .remedy = Indique qué contiene cada columna, o corrija los títulos.
    .cli = Indique qué son, por ejemplo --map 'Título=unique_id', o corrija los títulos.
fault-map-heading-unknown = El archivo no tiene la columna «{ $value }».
    .remedy = Sus columnas son: { $known }.
fault-map-heading-near = El archivo no tiene la columna «{ $value }».
    .remedy = ¿Quiso decir «{ $near }»? Sus columnas son: { $known }.
fault-field-unknown = No existe el campo «{ $value }».
    .remedy = Use uno de estos: { $known }.
fault-field-twice = Tanto «{ $first }» como «{ $second }» se leen como { $field }.
    .remedy = Elija una de las dos columnas, y no use la otra o asígnele otro campo.
    .cli = Indique cuál sobra: --map '{ $second }=ignore', o asígnele otro campo.
# print
fault-template-unreadable = No se puede leer la plantilla { $file }.
    .remedy = Guárdela como texto UTF-8, compruebe quién puede leerla o quítela para usar la nuestra.
fault-template-broken = La plantilla { $template } tiene un error en la línea { $line }: { $words }.
    .remedy = Corrija esa línea o quite el archivo de su directorio de plantillas para usar la nuestra.
fault-qr-too-long = La dirección de la página de acceso es demasiado larga para un código QR ({ $length } caracteres).
    .remedy = Use una dirección más corta.
fault-logo-too-large = El logotipo ocupa más de { $kilobytes } KB.
    .remedy = Guárdelo más pequeño; 600 píxeles de ancho bastan para imprimir.
fault-logo-unknown = El logotipo no es una imagen PNG, JPEG ni SVG.
    .remedy = Guárdelo como PNG y vuelva a intentarlo.
# accounts
fault-field-required = Falta el campo «{ $field }», que esta organización exige.
    .remedy = Complételo o cambie la norma de nombres de usuario de la organización.
fault-account-needs-name = La persona no tiene nombre de usuario ni correo electrónico.
    .remedy = Indique al menos uno de los dos.
fault-username-empty = El nombre de usuario está vacío.
    .remedy = Escriba un nombre de usuario.
fault-username-too-long = El nombre de usuario «{ $value }» tiene { $length } caracteres; se permiten { $limit } como máximo.
    .remedy = Acórtelo.
fault-username-start = El nombre de usuario «{ $value }» empieza con «{ $character }».
    .remedy = Haga que empiece con una letra o un número.
fault-username-space = El nombre de usuario «{ $value }» tiene un espacio, o dos seguidos, donde no se permite.
    .remedy = Quite el espacio o ponga un punto en su lugar.
fault-username-invisible = El nombre de usuario «{ $value }» contiene un carácter que no se ve ({ $character }).
    .remedy = Vuelva a escribir a mano el nombre de usuario.
fault-username-character = El carácter «{ $character }» no se permite en el nombre de usuario «{ $value }».
    .remedy = Quítelo o ponga otro en su lugar.
fault-email-empty = El correo electrónico está vacío.
    .remedy = Escriba una dirección.
fault-email-at = «{ $value }» no es una dirección de correo: debe tener una sola @.
    .remedy = Escriba una dirección por celda, como ana@escuela.edu.
fault-email-character = El carácter «{ $character }» no puede estar en la dirección «{ $value }».
    .remedy = Compruebe cómo se escribe la dirección; antes de la @ no hay acentos ni espacios.
fault-email-local = Lo que está antes de la @ en «{ $value }» está incompleto.
    .remedy = Revise los puntos: ninguno al principio ni al final, ni dos seguidos.
fault-email-domain = «{ $domain }», después de la @ en «{ $value }», no es un dominio de correo.
    .remedy = Revise lo que va después de la @, por ejemplo escuela.edu.
fault-email-too-long = La dirección «{ $value }» es demasiado larga.
    .remedy = Use como máximo 64 caracteres antes de la @ y 254 en total.
fault-name-empty = El nombre está vacío.
    .remedy = Escriba el nombre.
fault-name-too-long = El nombre «{ $value }» tiene { $length } caracteres; se permiten { $limit } como máximo.
    .remedy = Acórtelo o compruebe que la columna solo contiene nombres.
fault-name-character = El nombre «{ $value }» contiene un carácter que no es texto ({ $character }).
    .remedy = Vuelva a escribir el nombre a mano.
fault-unique-id-empty = El ID único está vacío.
    .remedy = Escriba el número que la persona tiene en los registros de la escuela.
fault-unique-id-too-long = El ID único «{ $value }» tiene más de { $limit } caracteres.
    .remedy = Compruebe que eligió la columna correcta.
fault-unique-id-character = El ID único «{ $value }» contiene un carácter que no es texto ({ $character }).
    .remedy = Vuelva a escribirlo a mano.
fault-unique-id-scientific = La hoja de cálculo abrevió el ID único a «{ $value }» y se perdieron las últimas cifras.
    .remedy = Dé formato de texto a la columna, vuelva a copiar los números desde los registros y guarde.
fault-phone-character = El carácter «{ $character }» no puede estar en el teléfono «{ $value }».
    .remedy = Escriba un número por celda, solo con cifras y un + antes del código de país.
fault-phone-length = El teléfono «{ $value }» tiene { $digits } cifras; debe tener de 5 a 20.
    .remedy = Revise el número.
fault-grade-empty = El grado está vacío.
    .remedy = Escriba el grado.
fault-grade-too-long = El grado «{ $value }» tiene más de { $limit } caracteres.
    .remedy = Acórtelo, por ejemplo a «5.º B».
fault-grade-character = El grado «{ $value }» contiene un carácter que no es texto ({ $character }).
    .remedy = Vuelva a escribirlo a mano.
fault-graduation-year = «{ $value }» no es un año de graduación.
    .remedy = Escriba un año de cuatro cifras, por ejemplo 2031.
fault-birth-date = «{ $value }» no es una fecha de nacimiento.
    .remedy = Escriba año-mes-día, por ejemplo 2015-03-04.
fault-birth-date-ambiguous = «{ $value }» puede leerse como dos fechas distintas.
    .remedy = Indique si en este archivo va primero el día o el mes, o escriba año-mes-día.

# usernames and passwords
fault-pattern-empty = El patrón «{ $pattern }» daría a todos el mismo valor.
    .remedy = Incluya una parte del nombre, por ejemplo first o last entre llaves.
fault-pattern-too-long = El patrón tiene más de { $limit } caracteres.
    .remedy = Acórtelo.
fault-pattern-part = No hay ninguna parte llamada «{ $part }».
    .remedy = Use first, middle, last, first1, last1, last2, f, m, l, grad_year, yy, grade, unique_id o n.
fault-pattern-brace = En el patrón «{ $pattern }» hay una llave sin su pareja.
    .remedy = Escriba cada parte entre dos llaves.
fault-pattern-character = El carácter «{ $character }» no se permite en el patrón «{ $pattern }».
    .remedy = Entre las partes use letras sin acento, cifras, puntos, guiones o guiones bajos; el dominio se indica aparte.
fault-pattern-counter = El contador aparece dos veces en el patrón «{ $pattern }».
    .remedy = Deje uno de los dos.
fault-credential-empty = No se pudo formar nada con los datos de esta persona; falta: { $field }.
    .remedy = Complete lo que falta o elija un patrón que no lo necesite.
fault-style-unknown = No existe el estilo de contraseña «{ $value }».
    .remedy = Use por ejemplo words:es:2:2, pronounceable:8, digits:6 o random:12:lower.
fault-style-range = Un número del estilo de contraseña «{ $value }» es demasiado pequeño o demasiado grande.
    .remedy = Use de 1 a 6 palabras, hasta 6 cifras tras ellas, o una longitud de 4 a 40.
fault-style-short = Las contraseñas del estilo «{ $value }» tendrían menos de { $limit } caracteres.
    .remedy = Elija un estilo más largo.
fault-style-weak = Las contraseñas del estilo «{ $value }» son demasiado fáciles de adivinar ({ $bits } bits; se exigen { $limit }).
    .remedy = Agregue una palabra o algunos caracteres.
fault-password-short = La contraseña tiene menos de { $limit } caracteres.
    .remedy = Elija una más larga.
fault-password-long = La contraseña tiene más de { $limit } caracteres.
    .remedy = Elija una más corta.
fault-password-character = La contraseña contiene una tabulación, un salto de línea u otro carácter que no se puede teclear.
    .remedy = Use letras, cifras, signos y espacios.
fault-password-username = La contraseña es igual al nombre de usuario.
    .remedy = Elija una que los demás no puedan adivinar.
fault-password-unique-id = La contraseña es igual al ID único.
    .remedy = Elija una que los demás no puedan adivinar.
fault-password-birth-date = La contraseña es la fecha de nacimiento de la persona.
    .remedy = Elija una que los demás no puedan adivinar.
why-from = De { $field }
why-missing = No hay { $field }
why-transliterated = Se simplificaron las letras
why-cut = Recortado a { $limit } caracteres
why-separated = Se agregaron separadores para que no se forme una palabra grosera
why-in-full = Se tomaron los nombres enteros para que no se forme una palabra grosera
why-neutral = Se omitió el nombre para que no se forme una palabra grosera
why-counter = Número { $number }, porque «{ $base }» ya está en uso
why-withheld = Número { $number }, porque «{ $base }» fue antes de otra persona y está reservado
strength-guessable = Fácil de adivinar: alguien con paciencia la encuentra
strength-fair = Suficiente para un primer ingreso en los próximos días
strength-good = Buena, mientras se limiten los intentos fallidos
strength-strong = Fuerte

# organization
fault-forbidden = Su rol no incluye «{ $permission }».
    .remedy = Pida a un gestor que lo haga o que dé ese permiso a su rol.
fault-organization-none = Todavía no hay ninguna organización.
    .remedy = Cree una con: llavero init --organization "NOMBRE"
fault-organization-several = Aquí hay varias organizaciones.
    .remedy = Indique cuál con --organization-id.
fault-job-not-undoable = Esta ejecución no se puede deshacer: su estado es «{ $state }».
    .remedy = Solo se deshace una ejecución terminada que no sea a su vez un deshacer; véalas con: llavero jobs list
fault-job-several = Varias ejecuciones terminan en «{ $id }».
    .remedy = Escriba más caracteres del identificador.

# settings, keys and the database
fault-config-missing = No existe el archivo de ajustes { $file }.
    .remedy = Compruebe la ruta tras --config.
fault-config-invalid = El ajuste «{ $setting }» no existe o su valor no es del tipo correcto.
    .remedy = config.default.toml enumera todos los ajustes con su valor inicial.
fault-key-does-not-open = Una contraseña guardada no se abre con el archivo de claves de esta instalación.
    .remedy = Recupere el llavero.key que corresponde a esta base de datos (LLAVERO_KEY_FILE indica otro lugar) o asigne contraseñas nuevas.
fault-key-file-damaged = { $file } no es un archivo de claves o está dañado.
    .remedy = Recupere el archivo de claves de su copia de seguridad; sin él no se pueden mostrar ni imprimir las contraseñas iniciales.
fault-database-url = No se entiende la dirección de la base de datos.
    .remedy = Tiene la forma postgres://usuario:contraseña@servidor/nombre.
fault-database-busy = Otra ejecución está escribiendo en la base de datos.
    .remedy = Espere a que termine y vuelva a intentarlo; véala con: llavero jobs list
fault-database-damaged = El archivo de la base de datos está dañado o no es una base de datos.
    .remedy = Restaure su última copia de seguridad; no borre el archivo, quizá se pueda reparar.
fault-database-unreachable = No se puede llegar al servidor PostgreSQL, o este rechaza la conexión.
    .remedy = Compruebe que esté en marcha, y la dirección, el usuario y la contraseña de --database-url.
fault-email-taken-meanwhile = Alguien tomó una de las direcciones de correo mientras esto se ejecutaba.
    .remedy = No se escribió nada. Repítalo: la vista previa indicará la fila.
fault-username-taken-meanwhile = Alguien tomó uno de los nombres de usuario mientras esto se ejecutaba.
    .remedy = No se escribió nada. Repítalo: la vista previa indicará la fila.
fault-unique-id-taken-meanwhile = Alguien tomó uno de los identificadores mientras esto se ejecutaba.
    .remedy = No se escribió nada. Repítalo: la vista previa indicará la fila.

# import: what the rows say together and what the directory says of them
fault-plan-changed = El directorio cambió desde la vista previa, así que esta importación haría ahora otra cosa.
    .remedy = No se escribió nada. Mire la nueva vista previa y confirme esa.
fault-guard = { $name }: cambiarían { $changed } de { $of }, más del { $share } % permitido de una vez.{ $renamed ->
        [0] {""}
        [one] {" "}Una persona pasaría a tener otro nombre y otro apellido.
       *[other] {" "}{ $renamed } personas pasarían a tener otro nombre y otro apellido.
    }
    .remedy = Compruebe que es el archivo correcto. Si lo es, confirme que estos cambios son correctos.
    .cli = Compruebe que es el archivo correcto. Si lo es, repítalo con --allow-large-change.
    .api = Compruebe que es el archivo correcto. Si lo es, aplíquelo con "allow_large_change": true.
fault-unique-id-short = «{ $value }» es más corto que los demás identificadores ({ $length } caracteres): puede que la hoja de cálculo le quitara los ceros iniciales.
    .remedy = Escriba «{ $padded }» si ese es el identificador, y dé formato de texto a la columna antes de guardar.
fault-unique-id-zeros = Existe una persona con el identificador «{ $existing }» y esta fila dice «{ $value }»: puede que la hoja de cálculo quitara los ceros iniciales.
    .remedy = Escriba «{ $existing }» si es la misma persona, y dé formato de texto a la columna antes de guardar.
fault-unique-id-twice = El identificador «{ $value }» está también en la fila { $other }.
    .remedy = Dé a cada persona su propio identificador, o borre una de las dos filas si es la misma persona.
fault-username-twice = El nombre de usuario «{ $value }» está también en la fila { $other }.
    .remedy = Dé a cada persona su propio nombre de usuario, o deje la celda vacía y se creará uno.
fault-email-twice = La dirección de correo «{ $value }» está también en la fila { $other } (las mayúsculas no cuentan).
    .remedy = Una dirección solo puede ser de una persona: corrija una de las dos o deje la celda vacía. El correo que comparte una familia va en una columna «Correo de contacto».
fault-email-taken = La dirección de correo «{ $value }» ya es de otra persona.
    .remedy = Compruebe si es la misma persona con otro identificador; si no, escriba otra dirección o deje la celda vacía.
fault-username-taken = El nombre de usuario «{ $value }» ya es de otra persona.
    .remedy = Compruebe si es la misma persona con otro identificador; si no, escriba otro o deje la celda vacía y se creará uno.
fault-username-withheld = El nombre de usuario «{ $value }» fue antes de otra persona y está reservado para que nadie lo herede.
    .remedy = Escriba otro nombre de usuario, o deje la celda vacía y se creará uno. Si la última importación se lo dio a quien no era, deshaga esa importación e importe el archivo corregido.
fault-email-withheld = La dirección de correo «{ $value }» fue antes de otra persona y está reservada para que nadie herede sus mensajes.
    .remedy = Escriba otra dirección o deje la celda vacía. Si la última importación se la dio a quien no era, deshaga esa importación e importe el archivo corregido.
fault-pattern-against-policy = El patrón de los nombres de usuario, «{ $pattern }», les pone «{ $character }», que sus propias reglas para nombres de usuario no permiten.
    .remedy = Cambie el patrón o las reglas en los ajustes de su organización, o dé a cada persona un nombre de usuario en el archivo.
fault-same-account = Esta fila trata de la misma persona que la fila { $other }.
    .remedy = Conserve una de las dos filas.
fault-another-person = { $field ->
        [unique_id] El documento o código «{ $value }» es de { $is }
        [username] El usuario «{ $value }» es de { $is }
       *[other] El correo «{ $value }» es de { $is }
    } y esta fila dice { $says }. ¿Es otra persona?
    .remedy = Si lo es, corrija { $field ->
        [unique_id] el documento o código
        [username] el usuario
       *[other] el correo
    } en esta fila. Si es la misma persona y se corrigió su nombre, confirme que en esta importación se corrigen nombres.
    .cli = Si lo es, corrija { $field ->
        [unique_id] el documento o código
        [username] el usuario
       *[other] el correo
    } en esta fila. Si es la misma persona y se corrigió su nombre, repita la orden con --names-corrected.
    .api = Si lo es, corrija { $field ->
        [unique_id] el documento o código
        [username] el usuario
       *[other] el correo
    } en esta fila. Si es la misma persona y se corrigió su nombre, ponga "names_corrected" en true con PATCH /imports/ID.
fault-running-number = Esta columna cuenta 1, 2, 3… y sus números son de otras personas. ¿Es un número de orden, y no el documento o código de cada persona?
    .remedy = Si lo es, marque la columna como «No usar» y revise de nuevo el archivo.
    .cli = Si lo es, no use la columna: --map '{ $column }=ignore'.
    .api = Si lo es, ponga la columna en "ignore" con PATCH /imports/ID.
fault-guardian-two-names = En este archivo, el correo «{ $value }» es de dos acudientes: { $one } y { $other }. ¿Son dos personas?
    .remedy = Si lo son, deje el correo en una sola de ellas. Si es una sola persona, escriba su nombre igual en todas las filas.
fault-username-in-schools = Varias cuentas tienen el usuario «{ $value }»: { $schools }{ $without ->
        [0] {""}
       *[other] {" "}(y una cuenta sin escuela)
    }.
    .remedy = Agregue una columna con la escuela, o con el documento o código de cada persona.
fault-course-without-section = { $n ->
        [one] Una fila indica una asignatura sin sección
       *[other] { $shown } filas indican una asignatura sin sección
    }: nadie queda inscrito en ella.
    .remedy = Agregue una columna con la sección para inscribirlos. Todo lo demás se importa.
fault-role-out-of-reach = Usted no puede crear ni cambiar cuentas con este rol: son de otro administrador.
    .remedy = Elija otro rol, o pídalo a un gerente.
fault-person-without-name = La fila no tiene nombre, ni usuario, ni dirección de correo.
    .remedy = Complete al menos el nombre, o borre la fila.
fault-profile-missing = Nada indica si las personas de este archivo son estudiantes, docentes, acudientes o personal.
    .remedy = Indique quiénes están en el archivo, o agregue una columna «Perfil».
    .cli = Agregue --as student (o teacher, guardian, staff), o una columna «Perfil».
fault-profile-unknown = «{ $value }» no es estudiante, docente, acudiente ni personal.
    .remedy = Escriba una de esas cuatro palabras.
fault-profile-differs = Esta persona está en el directorio como «{ $is }» y el archivo dice «{ $says }».
    .remedy = Compruebe el identificador; si de verdad tiene ambos papeles, quítela de este archivo.
fault-status-not-active = La fila dice «{ $value }»; una importación solo admite personas activas.
    .remedy = Borre la fila; las cuentas se marcan como inactivas en el directorio, donde se puede deshacer.
fault-account-inactive = La cuenta de esta persona está inactiva.
    .remedy = Actívela primero, o quite la fila.
fault-account-not-yours = Usted no puede cambiar la cuenta de la que trata esta fila.
    .remedy = Quite la fila, o pida a un gestor que la importe.
fault-role-unknown = No existe el rol «{ $value }».
    .remedy = Escriba uno de estos: { $known }.
fault-role-too-high = Usted no puede dar este rol: es tan alto como el suyo o más.
    .remedy = Pídalo a un gestor; el rol de gestor se traspasa, nunca se importa.
fault-administrator-missing = Un supervisor necesita un administrador.
    .remedy = Elija uno, o indíquelo en una columna «Administrador».
    .cli = Indíquelo con --administrator USUARIO, o en una columna «Administrador».
fault-administrator-unknown = No hay ningún administrador activo «{ $value }».
    .remedy = Escriba el usuario o el correo de un administrador o gestor.
fault-collaborate-required = Una carga de Collaborate necesita un valor aquí.
    .remedy = Complete la celda: usuario, contraseña, correo y rol son obligatorios.
fault-collaborate-role = El rol de una carga de Collaborate es S y esta fila dice «{ $value }».
    .remedy = Escriba S (mayúscula).
fault-guardian-without-name = Hay un teléfono de acudiente sin nombre.
    .remedy = Complete el nombre del acudiente, o vacíe el teléfono.
fault-preferred-style = «{ $value }» no es una forma de mostrar el nombre preferido.
    .remedy = Escriba instead (en lugar del nombre) o brackets (entre paréntesis después de él).
fault-label-too-long = El texto tiene más de { $max } caracteres.
    .remedy = Acórtelo.

thing-organization = organización

# roles every organization starts with
role-manager = Gestor
role-administrator = Administrador
role-supervisor = Supervisor
role-teacher = Docente
role-staff = Personal
role-guardian = Acudiente
role-student = Estudiante
# Finding people, generating and printing
fault-filter-field = No hay ningún filtro llamado «{ $value }».
    .remedy = Use uno de estos: { $known }.
fault-filter-value = El filtro «{ $field }» no conoce el valor «{ $value }».
    .remedy = Use uno de estos: { $known }.
fault-sort-unknown = No se puede ordenar una lista por «{ $value }».
    .remedy = Use uno de estos, con un guion delante para invertir el orden: { $known }.
fault-page-unknown = Esta página de la lista no existe.
    .remedy = Empiece por la primera página.
fault-selection-too-long = Hay más de { $limit } cuentas indicadas una por una.
    .remedy = Elíjalas por escuela, sección u otro filtro, o en varias partes.
fault-school-unknown = No hay ninguna escuela llamada «{ $value }».
    .remedy = Escriba su nombre como está en el directorio. Las más parecidas: { $known }.
fault-department-unknown = No hay ningún departamento llamado «{ $value }».
    .remedy = Escriba su nombre como está en el directorio. Los más parecidos: { $known }.
fault-section-unknown = No hay ninguna sección llamada «{ $value }».
    .remedy = Escriba su código como está en el directorio e indique la escuela si hay varias. Las más parecidas: { $known }.
fault-section-several = Varias escuelas tienen una sección «{ $value }».
    .remedy = Indique también la escuela: { $known }.
fault-account-several = Varias personas tienen el nombre de usuario «{ $value }», en escuelas distintas.
    .remedy = Indique a la persona por su ID único o su correo.
fault-domain-missing = Falta el dominio de los nuevos correos.
    .remedy = Indique lo que va después de la @, por ejemplo colegio.example.org.
fault-domain-invalid = «{ $value }» no es un dominio al que se pueda enviar correo.
    .remedy = Indique solo lo que va después de la @, por ejemplo colegio.example.org.
fault-passwords-elsewhere = { $organization } ingresa mediante su propio proveedor de identidad, que guarda las contraseñas.
    .remedy = Créelas e imprímalas allí; Llavero no las tiene.
fault-section-without-codes = A la sección «{ $value }» le falta el código de la materia o el de la sección.
    .remedy = Póngale los dos, o imprima por escuela o por selección.
fault-folder-missing = No existe la carpeta «{ $folder }».
    .remedy = Cree la carpeta o indique otra para el archivo.
skipped-inactive = La cuenta está inactiva
skipped-not-yours = Su rol no alcanza esta cuenta
skipped-external = Ingresa mediante otro servicio
skipped-has-email = Ya tiene correo
skipped-own-password = Eligió su propia contraseña, que se conserva
skipped-no-name = No se conoce nada de lo que pide el patrón
left-out-own-password = Eligió su propia contraseña, que nadie puede ver
left-out-external = Ingresa mediante otro servicio
left-out-no-password = Aún no tiene contraseña
left-out-expired = La contraseña inicial es demasiado antigua para imprimirla
left-out-inactive = La cuenta está inactiva
left-out-not-yours = Su rol no alcanza esta cuenta

# command line
fault-organization-exists = Aquí ya hay una organización.
    .remedy = Use otro --data-dir o, si de verdad quiere otra en la misma instalación, agregue --another.
fault-organization-nameless = El nombre de la organización está vacío.
    .remedy = Escriba el nombre que llevará el membrete.
fault-data-dir-missing = En { $directory } no hay ninguna instalación de Llavero.
    .remedy = Indique la carpeta correcta con --data-dir, o cree una: llavero init --organization "Nombre".
fault-confirmation-needed = Hace falta que alguien confirme y no hay nadie para responder.
    .remedy = No se escribió nada. Si está seguro, agregue --yes; para ver antes qué pasaría, --dry-run.
fault-problems-one-file = --problems indica un solo archivo, y hay varios que importar.
    .remedy = Quítelo: cada uno tendrá el suyo en la carpeta out.
fault-problems-is-source = El archivo de problemas { $file } sería el mismo que se importa.
    .remedy = Indique otro con --problems.
fault-demo-occupied = { $directory } no está vacía y no la hizo la demostración.
    .remedy = Indique otra carpeta con --data-dir; esa no se toca.
fault-report-kind = El nombre { $file } no termina en .csv ni en .xlsx.
    .remedy = Elija uno de los dos, por ejemplo informe.xlsx.
fault-disk-failed = El disco no aceptó lo que había que escribir: está lleno, su cuota se agotó o falla.
    .remedy = Libere espacio y repita la orden; nada quedó a medias.

# The console
fault-other-site = Esto lo pidió otro sitio, o un navegador muy antiguo.
    .remedy = Abra Llavero directamente e inténtelo allí.
fault-form-too-large = El formulario es más grande de lo que se acepta.
    .remedy = Acorte lo que escribió. Los archivos se cargan en su propia página.
fault-tls-half = Para HTTPS hacen falta el certificado y su clave, y solo se indicó uno de los dos.
    .remedy = Indique serve.tls_certificate y serve.tls_key, o ninguno.
fault-tls-unreadable = No se puede leer { $file }: { $cause }.
    .remedy = Compruebe la ruta, y que quien ejecuta Llavero pueda leer el archivo.
fault-tls-no-certificate = { $file } no contiene ningún certificado.
    .remedy = Indique en serve.tls_certificate un archivo PEM con «BEGIN CERTIFICATE», el del sitio primero.
fault-tls-no-key = { $file } no contiene ninguna clave que se pueda usar.
    .remedy = Indique en serve.tls_key un archivo PEM con «BEGIN PRIVATE KEY», sin contraseña.
fault-tls-refused = El certificado { $file } y la clave { $key } no sirven juntos: { $cause }.
    .remedy = Use la clave con la que se pidió ese certificado.
fault-form-unreadable = El formulario no llegó como debía.
    .remedy = Vuelva atrás, recargue la página y envíelo de nuevo.
fault-sign-in-refused = Ese nombre y esa contraseña no corresponden.
    .remedy = Revise ambos; en la contraseña cuentan las mayúsculas. Si comparte su nombre de usuario con alguien de otra escuela, use su correo.
fault-set-up-closed = Este enlace ya se usó o es antiguo.
    .remedy = Inicie sesión; si nadie ha preparado Llavero todavía, arránquelo de nuevo y use el enlace que muestra.
fault-password-not-repeated = Las dos contraseñas no son iguales.
    .remedy = Escriba la misma contraseña en ambos campos.
fault-field-empty = Este dato es necesario.
    .remedy = Complételo.
fault-listen-refused = No se puede escuchar en { $address }: { $cause }.
    .remedy = Detenga lo que ya escucha ahí, o elija otro puerto: --listen 127.0.0.1:8081

# Importing in the console
fault-import-not-allowed = La importación necesita su visto bueno: hay filas rechazadas, o cambiaría mucho más de lo habitual.
    .remedy = No se escribió nada. Vuelva a la revisión, mire lo que dice y marque la casilla si está de acuerdo.
fault-upload-gone = Este archivo ya se importó o se descartó.
    .remedy = No se escribió nada más. Súbalo de nuevo si hace falta.
fault-upload-none = No se eligió ningún archivo.
    .remedy = Elija el archivo con su lista.
fault-upload-broken = El archivo no llegó completo.
    .remedy = No se guardó nada de él. Súbalo de nuevo.
fault-tick-needed = Hace falta su visto bueno.
    .remedy = Marque la casilla si está de acuerdo, o corrija el archivo y súbalo de nuevo.
# Ajustes, escuelas, departamentos, tratamientos
thing-department = departamento
thing-title = tratamiento
fault-text-empty = Está vacío.
    .remedy = Escriba al menos una letra.
fault-text-too-long = El texto tiene { $length } caracteres, más de los { $limit } que caben.
    .remedy = Acórtelo.
fault-text-character = En el texto hay un salto de línea o un carácter invisible.
    .remedy = Escríbalo a mano en una sola línea en vez de pegarlo.
fault-accent-unknown = «{ $value }» no es un color.
    .remedy = Escríbalo como #1f5f8b: un # y seis cifras del 0 al 9 y de la a a la f.
fault-accent-pale = Nadie podría leer un texto de color { $value } sobre blanco.
    .remedy = Elija uno más oscuro; { $darker } es el mismo color y se puede leer.
fault-logo-pixels = El logotipo debe tener de { $least } a { $most } píxeles de ancho y de alto.
    .remedy = Guárdelo en otro tamaño; 600 píxeles de ancho bastan para imprimir.
fault-logo-broken = El logotipo no se puede abrir: el archivo está dañado o incompleto.
    .remedy = Guárdelo de nuevo como PNG e inténtelo con ese.
fault-logo-missing = El logotipo no está donde se guardó: { $file }.
    .remedy = Póngalo de nuevo con `llavero settings set logo=ARCHIVO`, o quítelo con `logo=`.
fault-letterhead-lines = El membrete tiene { $lines } líneas; caben { $limit }.
    .remedy = Junte dos líneas o quite una.
fault-sign-in-url = No es la dirección de una página web, o tiene más de { $limit } caracteres.
    .remedy = Cópiela del navegador; empieza por https:// y no tiene espacios.
fault-setting-unknown = No existe el ajuste «{ $key }».
    .remedy = Vea todos con `llavero settings show`.
fault-setting-range = «{ $value }» no es un número entero de { $least } a { $most }.
    .remedy = Escriba un número dentro de esos límites.
fault-setting-yes-no = «{ $value }» no es ni sí ni no.
    .remedy = Escriba sí o no.
fault-username-policy-unknown = No existe la política de nombres de usuario «{ $value }».
    .remedy = Use school, global o collaborate.
fault-username-scope-unknown = «{ $value }» no dice dentro de qué son únicos los nombres de usuario.
    .remedy = Use school, organization o installation.
fault-username-marks = Solo se pueden permitir o prohibir signos ASCII; las letras y las cifras lo son siempre.
    .remedy = Escriba los signos uno tras otro, sin espacios, como .-_
fault-username-clash = { $one } y { $other } tendrían los dos el nombre de usuario «{ $username }».
    .remedy = Cambie antes el nombre de usuario de uno de los dos.
fault-username-clash-elsewhere = Alguien de otra organización tiene el nombre de usuario «{ $username }» de { $one }.
    .remedy = Cambie antes ese nombre de usuario, o manténgalos únicos solo dentro de la organización.
fault-entry-exists = Ya existe: «{ $name }».
    .remedy = Elija otro nombre.
fault-code-taken = «{ $name }» tiene ya el código { $code }.
    .remedy = Revise los dos códigos.
fault-entry-in-use = «{ $name }» no está vacío: personas { $people }, secciones { $sections }.
    .remedy = Muévalos antes a otro lugar.

# Credentials and slips in the console
thing-section = sección
fault-mode-missing = No se indicó qué crear.
    .remedy = Elija una de las tres opciones.
fault-whom-missing = No se indicó para quién.
    .remedy = Elija de quiénes se trata.
fault-credentials-unsure = Es un cambio tan grande que hay que confirmarlo.
    .remedy = Marque la casilla de arriba si es lo que quiere.
fault-slips-nothing = No hay para quién imprimir.
    .remedy = Elija a otras personas o deles primero contraseñas nuevas.
