# Qué está mal en un valor y, como `.remedy`, cómo corregirlo. Claves: fault-<code>.

place-row = Fila { $row }
place-column = columna «{ $column }»

fault-locale-unknown = «{ $value }» no es un idioma de Llavero.
    .remedy = Use es, pt-BR o en.
fault-disk-full = El disco está lleno.
    .remedy = Libere espacio y repita el comando. No se guardó nada.
fault-permission-denied = El sistema operativo no lo permite.
    .remedy = Revise los permisos de la carpeta de datos y de los archivos indicados, y vuelva a intentarlo.

error-not-found = No existe: { $what } «{ $id }».
error-internal = Error interno. La causa está en el registro del servidor.
thing-account = cuenta
thing-job = proceso
thing-school = escuela

# Leer un archivo y reconocer sus columnas
problems-row = Fila en el archivo
problems-what = Problema
problems-remedy = Cómo corregirlo
thing-file = archivo
thing-page = página
thing-upload = archivo subido
fault-file-empty = El archivo está vacío.
    .remedy = Guárdelo de nuevo desde el programa en que se creó y elija ese archivo.
fault-file-blank = El archivo solo contiene espacios en blanco.
    .remedy = Revise que eligió el archivo correcto y que la lista está en su primera hoja.
fault-file-is-directory = Es una carpeta, no un archivo.
    .remedy = Elija un archivo de esa carpeta.
fault-file-foreign = El archivo no es una tabla: su contenido es del tipo { $kind }, aunque su nombre indique otra cosa.
    .remedy = Abra la lista en su programa de hojas de cálculo y guárdela como XLSX o CSV. No basta con cambiar el nombre.
fault-file-web-page = El archivo es una página web o XML, aunque tenga nombre de hoja de cálculo.
    .remedy = Ábralo en su programa de hojas de cálculo y guárdelo como XLSX o CSV.
fault-file-binary = El archivo no contiene texto legible.
    .remedy = Elija un archivo CSV, XLSX, XLS u ODS.
fault-file-too-large = El archivo pesa más de { $limit } MB.
    .remedy = Divídalo, por ejemplo en un archivo por escuela.
fault-rows-too-many = El archivo tiene demasiadas filas; el máximo es { $limit }.
    .remedy = Divídalo, por ejemplo en un archivo por escuela.
fault-columns-too-many = El archivo tiene demasiadas columnas; el máximo es { $limit }.
    .remedy = Borre las columnas que no necesite.
fault-row-too-long = Una fila ocupa más de { $limit } MB.
    .remedy = Revise que cada persona esté en su propia fila y guarde de nuevo el archivo.
fault-heading-missing = No se encontró la fila de títulos; la lista empieza por «{ $first }».
    .remedy = Agregue arriba una fila con el nombre de cada columna, por ejemplo: Código, Nombres, Apellidos, Correo.
fault-no-rows = Solo hay títulos (fila { $line }) y ninguna persona.
    .remedy = Agregue las personas debajo de los títulos y guarde el archivo.
fault-encoding-unknown = El archivo usa una codificación de caracteres que no se puede leer; parece ser { $encoding }.
    .remedy = Guárdelo como «CSV UTF-8» o como XLSX.
fault-encoding-mixed = El archivo mezcla dos codificaciones de caracteres: la línea { $line } es distinta de las demás.
    .remedy = Corrija las tildes de esa línea o guarde de nuevo todo el archivo como «CSV UTF-8».
fault-quote-open = En la línea { $line } hay una comilla que no se cierra.
    .remedy = Bórrela o ciérrela y suba de nuevo el archivo.
fault-quote-stray = Hay texto después de una comilla de cierre.
    .remedy = Escriba dos veces ("") la comilla que va dentro de una celda, o bórrela.
fault-row-short = La fila tiene { $cells ->
        [one] { $cells } celda
       *[other] { $cells } celdas
    } y debe tener una por título: { $headings }.
    .remedy = Agregue las que faltan; una celda vacía también necesita su separador.
fault-row-long = La fila tiene { $cells ->
        [one] { $cells } celda
       *[other] { $cells } celdas
    } y debe tener una por título: { $headings }.
    .remedy = Quizá haya un separador dentro de una celda: escriba esa celda entre comillas o borre la que sobra.
fault-cell-too-long = La celda tiene demasiados caracteres; el máximo es { $limit }.
    .remedy = Acórtela.
fault-cell-nul = La celda contiene caracteres nulos, que no son texto.
    .remedy = Escriba de nuevo el valor.
fault-cell-control = La celda contiene caracteres de control invisibles.
    .remedy = Escriba de nuevo el valor.
fault-cell-scientific = La hoja de cálculo abrevió este número y se perdieron dígitos.
    .remedy = Aplique a la columna el formato «Texto», escriba de nuevo el número y guarde.
fault-cell-digits-lost = Este número tiene más de quince dígitos, y una hoja de cálculo no conserva los demás.
    .remedy = Aplique a la columna el formato «Texto», escriba de nuevo el número y guarde.
fault-cell-replacement = Se perdieron letras con tilde: en su lugar hay �.
    .remedy = Escriba de nuevo el valor o cópielo de la lista original.
fault-cell-decoded-twice = Las letras con tilde están dañadas; probablemente debería decir «{ $repaired }».
    .remedy = Corríjalo o guarde de nuevo la lista original como «CSV UTF-8».
fault-cell-decoded-twice-secret = Las letras con tilde están dañadas.
    .remedy = Corríjalo o guarde de nuevo la lista original como «CSV UTF-8».
fault-cell-error = La fórmula de esta celda tiene un error: { $error }.
    .remedy = Corrija la fórmula o escriba el valor en su lugar.
fault-sheet-damaged = La hoja de cálculo está dañada y no se puede leer.
    .remedy = Ábrala en su programa, guárdela como un archivo XLSX nuevo y elija ese.
fault-sheet-password = La hoja de cálculo está protegida con contraseña.
    .remedy = Guarde una copia sin contraseña y elija esa.
fault-sheet-bomb = Descomprimida, la hoja de cálculo supera el tamaño permitido ({ $limit } MB).
    .remedy = Guarde solo la lista como un archivo XLSX o CSV nuevo.
fault-sheet-unreadable = La hoja de cálculo no se puede leer: está dañada, o leerla ocupa demasiada memoria o demasiado tiempo.
    .remedy = Ábrala en su programa de hojas de cálculo y guarde solo la lista como un archivo XLSX o CSV nuevo.
fault-sheet-multiplied = La hoja de cálculo repite filas, columnas, espacios o textos largos tantas veces que contiene más de { $limit } MB.
    .remedy = Copie solo la lista en una hoja de cálculo nueva, o guárdela como CSV.
fault-collaborate-heading = La columna { $position } de un archivo Collaborate debe tener exactamente el título { $right }, en inglés.
    .remedy = Escriba { $right }; si no es un archivo Collaborate, elija el formato «Otra tabla» (--format table).
fault-collaborate-heading-missing = Falta la columna { $position } de un archivo Collaborate: { $right }.
    .remedy = Agréguela con el título { $right }; si no es un archivo Collaborate, elija el formato «Otra tabla» (--format table).
fault-collaborate-heading-extra = Un archivo Collaborate tiene solo siete columnas.
    .remedy = Borre esta columna; si no es un archivo Collaborate, elija el formato «Otra tabla» (--format table).
fault-format-unknown = No existe el formato «{ $value }».
    .remedy = Use uno de estos: { $known }.
fault-map-strict = Las columnas del formato { $format } son fijas; «{ $heading }» no se puede asignar a mano.
    .remedy = Quite la asignación o elija el formato «Otra tabla» (--format table).
fault-map-nothing = No se reconoció ninguna de estas columnas: { $headings }.
    .remedy = Elija el dato de cada columna, o corrija los títulos.
    .cli = Elija el dato de cada columna, por ejemplo --map 'Título=unique_id', o corrija los títulos.
fault-map-heading-unknown = El archivo no tiene la columna «{ $value }».
    .remedy = Sus columnas son: { $known }.
fault-map-heading-near = El archivo no tiene la columna «{ $value }».
    .remedy = ¿Quiso decir «{ $near }»? Sus columnas son: { $known }.
fault-field-unknown = No existe el campo «{ $value }».
    .remedy = Use uno de estos: { $known }.
fault-field-twice = Las columnas «{ $first }» y «{ $second }» se leen como el mismo dato: { $field }.
    .remedy = No use una de ellas, o elija otro dato para ella.
    .cli = No use una de ellas (--map '{ $second }=ignore'), o elija otro dato para ella.
# print
fault-template-unreadable = No se puede leer la plantilla { $file }.
    .remedy = Guárdela como texto UTF-8 y revise sus permisos, o bórrela para usar la plantilla original.
fault-template-broken = La plantilla { $template } tiene un error en la línea { $line }: { $words }.
    .remedy = Corrija esa línea, o borre el archivo de su carpeta de plantillas para usar la original.
fault-qr-too-long = La dirección para ingresar es demasiado larga para un código QR ({ $length ->
        [one] { $length } carácter
       *[other] { $length } caracteres
    }).
    .remedy = Use una dirección más corta.
fault-logo-too-large = El logo ocupa más de { $kilobytes } KB.
    .remedy = Guárdelo más pequeño; 600 píxeles de ancho bastan para imprimir.
fault-logo-unknown = El logo no es una imagen PNG, JPEG ni SVG.
    .remedy = Guárdelo como PNG y vuelva a intentarlo.
# accounts
fault-field-required = Falta el dato «{ $field }», obligatorio en esta institución.
    .remedy = Complételo, o cambie las reglas de nombres de usuario en la configuración.
fault-account-needs-name = La persona no tiene nombre de usuario ni correo.
    .remedy = Indique al menos uno de los dos.
fault-username-empty = El nombre de usuario está vacío.
    .remedy = Escriba un nombre de usuario.
fault-username-too-long = El nombre de usuario «{ $value }» es demasiado largo: tiene { $length ->
        [one] { $length } carácter
       *[other] { $length } caracteres
    }, y el máximo es { $limit }.
    .remedy = Acórtelo.
fault-username-start = El nombre de usuario «{ $value }» empieza con «{ $character }».
    .remedy = Debe empezar con una letra o un dígito.
fault-username-space = El nombre de usuario «{ $value }» tiene un espacio, o dos seguidos, donde no se permite.
    .remedy = Quite el espacio o use un punto.
fault-username-invisible = El nombre de usuario «{ $value }» contiene un carácter invisible ({ $character }).
    .remedy = Escríbalo de nuevo a mano.
fault-username-character = El carácter «{ $character }» no se permite en el nombre de usuario «{ $value }».
    .remedy = Quítelo o use otro.
fault-email-empty = El correo está vacío.
    .remedy = Escriba un correo.
fault-email-at = «{ $value }» no es un correo válido: debe tener una sola @.
    .remedy = Escriba un correo por celda, como ana@escuela.edu.
fault-email-character = El carácter «{ $character }» no se permite en el correo «{ $value }».
    .remedy = Revise cómo está escrito: antes de la @ no se permiten tildes ni espacios.
fault-email-local = Lo que está antes de la @ en «{ $value }» no es válido.
    .remedy = Revise los puntos: no puede haberlos al principio, al final ni dos seguidos.
fault-email-domain = «{ $domain }», después de la @ en «{ $value }», no es un dominio de correo.
    .remedy = Revise lo que va después de la @, por ejemplo escuela.edu.
fault-email-too-long = El correo «{ $value }» es demasiado largo.
    .remedy = Use como máximo 64 caracteres antes de la @ y 254 en total.
fault-name-empty = El nombre está vacío.
    .remedy = Escriba el nombre.
fault-name-too-long = El nombre «{ $value }» es demasiado largo: tiene { $length ->
        [one] { $length } carácter
       *[other] { $length } caracteres
    }, y el máximo es { $limit }.
    .remedy = Acórtelo o revise que la columna contenga solo nombres.
fault-name-character = El nombre «{ $value }» contiene un carácter que no es texto ({ $character }).
    .remedy = Escríbalo de nuevo a mano.
fault-unique-id-empty = El documento o código está vacío.
    .remedy = Escriba el documento o código que la persona tiene en la escuela.
fault-unique-id-too-long = El documento o código «{ $value }» tiene demasiados caracteres; el máximo es { $limit }.
    .remedy = Revise que eligió la columna correcta.
fault-unique-id-character = El documento o código «{ $value }» contiene un carácter que no es texto ({ $character }).
    .remedy = Escríbalo de nuevo a mano.
fault-unique-id-scientific = La hoja de cálculo abrevió el documento o código a «{ $value }» y se perdieron los últimos dígitos.
    .remedy = Aplique a la columna el formato «Texto», copie de nuevo los números y guarde.
fault-phone-character = El carácter «{ $character }» no se permite en el teléfono «{ $value }».
    .remedy = Escriba un número por celda, solo con dígitos y un + antes del código de país.
fault-phone-length = El teléfono «{ $value }» tiene { $digits ->
        [one] { $digits } dígito
       *[other] { $digits } dígitos
    }; debe tener de 5 a 20.
    .remedy = Revise el número.
fault-grade-empty = El grado está vacío.
    .remedy = Escriba el grado.
fault-grade-too-long = El grado «{ $value }» tiene demasiados caracteres; el máximo es { $limit }.
    .remedy = Acórtelo, por ejemplo a «5.º B».
fault-grade-character = El grado «{ $value }» contiene un carácter que no es texto ({ $character }).
    .remedy = Escríbalo de nuevo a mano.
fault-graduation-year = «{ $value }» no es un año de graduación.
    .remedy = Escriba un año de cuatro dígitos, por ejemplo 2031.
fault-birth-date = «{ $value }» no es una fecha de nacimiento.
    .remedy = Escriba año-mes-día, por ejemplo 2015-03-04.
fault-birth-date-ambiguous = «{ $value }» se puede leer como dos fechas distintas.
    .remedy = Indique si en este archivo va primero el día o el mes, o escriba año-mes-día.

# usernames and passwords
fault-pattern-empty = El patrón «{ $pattern }» daría a todas las personas el mismo valor.
    .remedy = Incluya una parte del nombre, por ejemplo first o last entre llaves.
fault-pattern-too-long = El patrón tiene demasiados caracteres; el máximo es { $limit }.
    .remedy = Acórtelo.
fault-pattern-part = El patrón no admite la parte «{ $part }».
    .remedy = Use first, middle, last, first1, last1, last2, f, m, l, grad_year, yy, grade, unique_id o n.
fault-pattern-brace = En el patrón «{ $pattern }» falta abrir o cerrar una llave.
    .remedy = Escriba cada parte entre dos llaves.
fault-pattern-character = El carácter «{ $character }» no se permite en el patrón «{ $pattern }».
    .remedy = Entre las partes use letras sin tilde, dígitos, puntos, guiones o guiones bajos; el dominio se indica aparte.
fault-pattern-counter = El número (n) aparece dos veces en el patrón «{ $pattern }».
    .remedy = Deje uno de los dos.
fault-credential-empty = Con los datos de esta persona no se pudo formar ningún valor; falta: { $field }.
    .remedy = Complete lo que falta o elija un patrón que no lo necesite.
fault-style-unknown = No existe el estilo de contraseña «{ $value }».
    .remedy = Use por ejemplo words:es:2:2, pronounceable:8, digits:6 o random:12:lower.
fault-style-range = Un número del estilo de contraseña «{ $value }» es demasiado pequeño o demasiado grande.
    .remedy = Use de 1 a 6 palabras, hasta 6 dígitos después de ellas, o una longitud de 4 a 40.
fault-style-short = Las contraseñas del estilo «{ $value }» tendrían pocos caracteres; el mínimo es { $limit }.
    .remedy = Elija un estilo más largo.
fault-style-weak = Las contraseñas del estilo «{ $value }» son fáciles de adivinar (bits: { $bits }; el mínimo es { $limit }).
    .remedy = Agregue una palabra o algunos caracteres.
fault-password-short = La contraseña tiene pocos caracteres; el mínimo es { $limit }.
    .remedy = Elija una más larga.
fault-password-long = La contraseña tiene demasiados caracteres; el máximo es { $limit }.
    .remedy = Elija una más corta.
fault-password-character = La contraseña contiene una tabulación, un salto de línea u otro carácter que no se puede escribir con el teclado.
    .remedy = Use letras, dígitos, signos y espacios.
fault-password-username = La contraseña es igual al nombre de usuario.
    .remedy = Elija una que otras personas no puedan adivinar.
fault-password-unique-id = La contraseña es igual al documento o código.
    .remedy = Elija una que otras personas no puedan adivinar.
fault-password-birth-date = La contraseña es igual a la fecha de nacimiento.
    .remedy = Elija una que otras personas no puedan adivinar.
why-from = De { $field }
why-missing = No hay { $field }
why-transliterated = Se quitaron tildes y signos
why-cut = Recortado a { $limit ->
    [one] { $limit } carácter
   *[other] { $limit } caracteres
}
why-separated = Se agregaron separadores para que no se forme una palabra grosera
why-in-full = Se usaron los nombres completos para que no se forme una palabra grosera
why-neutral = Se omitió el nombre para que no se forme una palabra grosera
why-counter = Número { $number }, porque «{ $base }» ya está en uso
why-withheld = Número { $number }, porque «{ $base }» fue de otra persona y está reservado
strength-guessable = Fácil de adivinar
strength-fair = Suficiente para un primer ingreso en los próximos días
strength-good = Buena, si se limitan los intentos fallidos
strength-strong = Fuerte

# organization
fault-forbidden = Su rol no tiene el permiso «{ $permission }».
    .remedy = Pida al gerente que lo haga o que agregue ese permiso a su rol.
fault-organization-none = Todavía no hay ninguna institución.
    .remedy = Cree una con: llavero init --organization "NOMBRE"
fault-organization-several = Hay varias instituciones en esta instalación.
    .remedy = Indique cuál con --organization-id.
fault-job-not-undoable = Este proceso no se puede deshacer: su estado es «{ $state ->
        [running] en curso
        [done] completado
        [rolled-back] falló
        [undone] deshecho
       *[other] { $state }
    }».
    .remedy = Solo se puede deshacer un proceso completado, y no un deshacer. Vea los procesos con: llavero jobs list
fault-job-several = Varios procesos terminan en «{ $id }».
    .remedy = Escriba más caracteres del número.

# settings, keys and the database
fault-config-missing = No existe el archivo de configuración { $file }.
    .remedy = Revise la ruta indicada en --config.
fault-config-invalid = La opción de configuración «{ $setting }» no existe o su valor no es del tipo correcto.
    .remedy = Vea todas las opciones y sus valores en config.default.toml.
fault-key-does-not-open = Una contraseña guardada no se puede descifrar con el archivo de claves de esta instalación.
    .remedy = Recupere el llavero.key de esta base de datos (LLAVERO_KEY_FILE indica otra ubicación) o genere contraseñas nuevas.
fault-password-altered = Esta contraseña guardada fue cambiada fuera de Llavero, por lo que ya no sirve.
    .remedy = Dele a esta persona una contraseña nueva y avise al administrador del servidor.
fault-password-altered-of = La contraseña guardada de { $name } fue cambiada fuera de Llavero, por lo que ya no sirve.
    .remedy = Dele a esta persona una contraseña nueva y avise al administrador del servidor.
fault-passwords-bound-unsaid = La base de datos fue cambiada fuera de Llavero: el registro de auditoría no dice que sus contraseñas estén vinculadas a sus cuentas, aunque lo están.
    .remedy = Ejecute `llavero doctor` y restaure la última copia en la que no encuentre nada mal.
fault-key-file-damaged = { $file } no es un archivo de claves o está dañado.
    .remedy = Recupérelo de su copia de seguridad; sin él no se pueden mostrar ni imprimir las contraseñas provisionales.
fault-key-file-missing = Falta el archivo de claves { $file }.
    .remedy = Recupérelo de su copia de seguridad (LLAVERO_KEY_FILE indica otro lugar). Sin él no se puede leer ninguna contraseña provisional ni verificar la auditoría; Llavero no crea una clave nueva para una base de datos que contiene una institución.
fault-key-file-other = El archivo de claves no es el de esta base de datos.
    .remedy = Recupere el archivo de claves que se usó con esta base de datos, o indique la base de datos o el --data-dir correctos.
fault-key-file-lacks = Al archivo de claves le falta la clave { $number }, que esta base de datos usa.
    .remedy = Recupere la copia más reciente del archivo de claves de esta base de datos. Las anteriores no lo abren todo.
fault-database-url = La dirección de la base de datos no es válida.
    .remedy = Use la forma postgres://usuario:contraseña@servidor/nombre.
fault-database-busy = Otro proceso está usando la base de datos.
    .remedy = Espere a que termine y vuelva a intentarlo; vea los procesos con: llavero jobs list
fault-database-damaged = El archivo de la base de datos está dañado o no es una base de datos.
    .remedy = Restaure su última copia de seguridad. No borre el archivo: quizá se pueda reparar.
fault-schema-newer = Una versión más nueva de Llavero escribió esta base de datos (esquema { $version }).
    .remedy = Instale esa versión o restaure una copia de seguridad anterior a la actualización.
fault-schema-other = Las tablas de esta base de datos no son las de ninguna versión publicada de Llavero (esquema { $version }): las creó una versión de desarrollo.
    .remedy = Use el programa que la creó o restaure una copia de seguridad. Para empezar de nuevo, use otro --data-dir o una base de datos vacía.
fault-database-missing = No hay base de datos { $file }.
    .remedy = Recupérela de su copia de seguridad o indique la carpeta correcta con --data-dir.
fault-database-unreachable = No se puede conectar con el servidor PostgreSQL, o este rechaza la conexión.
    .remedy = Revise que esté en marcha, y la dirección, el usuario y la contraseña de --database-url.
fault-database-read-only = La base de datos se puede leer, pero no escribir.
    .remedy = Avise al administrador del servidor: debe revisar por qué es de solo lectura (una réplica, un disco lleno, un permiso que falta).
fault-database-commit-unknown = La conexión con la base de datos se perdió mientras se guardaba el cambio.
    .remedy = Compruebe si el cambio quedó guardado antes de repetirlo.
fault-server-running = Otro servidor de Llavero está en marcha en { $directory } (proceso { $process }).
    .remedy = Deténgalo primero o use otro --data-dir. Para tener varios servidores en una instalación, use PostgreSQL.
fault-email-taken-meanwhile = Otra persona recibió uno de los correos durante el proceso. No se guardó nada.
    .remedy = Repita el proceso: la vista previa indicará la fila.
fault-username-taken-meanwhile = Otra persona recibió uno de los nombres de usuario durante el proceso. No se guardó nada.
    .remedy = Repita el proceso: la vista previa indicará la fila.
fault-unique-id-taken-meanwhile = Otra persona recibió uno de los documentos o códigos durante el proceso. No se guardó nada.
    .remedy = Repita el proceso: la vista previa indicará la fila.

# import: what the rows say together and what the directory says of them
fault-plan-changed = El directorio cambió después de la vista previa, y el resultado sería otro. No se guardó nada.
    .remedy = Revise la nueva vista previa y confírmela.
fault-guard = { $name }: cambiarían { $changed } de { $of ->
        [one] { $of } persona
       *[other] { $of } personas
    }, más del límite de { $share } %.{ $renamed ->
        [0] {""}
        [one] {" "}Una persona pasaría a tener otro nombre y otro apellido.
       *[other] {" "}{ $renamed } personas pasarían a tener otro nombre y otro apellido.
    }
    .remedy = Revise que sea el archivo correcto. Si lo es, confirme los cambios.
    .cli = Revise que sea el archivo correcto. Si lo es, repita el comando con --allow-large-change.
    .api = Revise que sea el archivo correcto. Si lo es, aplíquelo con "allow_large_change": true.
fault-unique-id-short = El documento o código «{ $value }» es más corto que los demás: quizá la hoja de cálculo le quitó los ceros iniciales (largo: { $length }).
    .remedy = Si es así, escriba «{ $padded }» y aplique a la columna el formato «Texto» antes de guardar.
fault-unique-id-zeros = Ya hay una persona con el documento o código «{ $existing }», y esta fila dice «{ $value }»: quizá la hoja de cálculo quitó los ceros iniciales.
    .remedy = Si es la misma persona, escriba «{ $existing }» y aplique a la columna el formato «Texto» antes de guardar.
fault-unique-id-twice = El documento o código «{ $value }» está también en la fila { $other }.
    .remedy = Escriba uno distinto para cada persona, o borre una de las dos filas si es la misma persona.
fault-username-twice = El nombre de usuario «{ $value }» está también en la fila { $other }.
    .remedy = Escriba uno distinto para cada persona, o deje la celda vacía para que se genere uno.
fault-email-twice = El correo «{ $value }» está también en la fila { $other } (no se distinguen mayúsculas).
    .remedy = Corrija uno de los dos o deje la celda vacía. El correo que comparte una familia va en una columna «Correo de contacto».
fault-email-taken = El correo «{ $value }» ya es de otra persona.
    .remedy = Revise si es la misma persona con otro documento o código; si no, escriba otro correo o deje la celda vacía.
fault-username-taken = El nombre de usuario «{ $value }» ya es de otra persona.
    .remedy = Revise si es la misma persona con otro documento o código; si no, escriba otro o deje la celda vacía para que se genere uno.
fault-username-withheld = El nombre de usuario «{ $value }» fue de otra persona y está reservado para que nadie lo herede.
    .remedy = Escriba otro, o deje la celda vacía para que se genere uno. Si la última importación lo asignó por error, deshágala e importe el archivo corregido.
fault-email-withheld = El correo «{ $value }» fue de otra persona y está reservado para que nadie herede sus mensajes.
    .remedy = Escriba otro o deje la celda vacía. Si la última importación lo asignó por error, deshágala e importe el archivo corregido.
fault-pattern-against-policy = El patrón de nombres de usuario «{ $pattern }» incluye «{ $character }», que las reglas de nombres de usuario no permiten.
    .remedy = Cambie el patrón o las reglas en la configuración de su institución, o escriba los nombres de usuario en el archivo.
fault-same-account = Esta fila corresponde a la misma persona que la fila { $other }.
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
    } en esta fila. Si es la misma persona y se corrigió su nombre, envíe "names_corrected": true con PATCH /imports/ID.
fault-running-number = Esta columna cuenta 1, 2, 3… y sus números son de otras personas. ¿Es un número de orden, y no el documento o código de cada persona?
    .remedy = Si lo es, marque la columna como «No usar» y revise de nuevo el archivo.
    .cli = Si lo es, no use la columna: --map '{ $column }=ignore'.
    .api = Si lo es, asigne la columna a "ignore" con PATCH /imports/ID.
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
fault-person-without-name = La fila no tiene nombre, usuario ni correo.
    .remedy = Complete al menos el nombre, o borre la fila.
fault-profile-missing = Falta el tipo de usuario de las personas de este archivo.
    .remedy = Elija el tipo de usuario, o agregue una columna «Tipo de usuario».
    .cli = Agregue el tipo de usuario (--as student, teacher, guardian o staff), o una columna «Tipo de usuario».
fault-profile-unknown = «{ $value }» no es un tipo de usuario: estudiante, docente, acudiente o administrativo.
    .remedy = Escriba una de esas cuatro palabras.
fault-profile-differs = El tipo de usuario de esta persona es «{ $is ->
        [student] estudiante
        [teacher] docente
        [guardian] acudiente
        [staff] administrativo
       *[other] { $is }
    }», pero el archivo dice «{ $says ->
        [student] estudiante
        [teacher] docente
        [guardian] acudiente
        [staff] administrativo
       *[other] { $says }
    }».
    .remedy = Revise el documento o código. Si la persona tiene ambos tipos, quítela de este archivo.
fault-status-not-active = La fila dice «{ $value }»; una importación solo admite personas activas.
    .remedy = Borre la fila; las cuentas se desactivan en Personas, donde se puede deshacer.
fault-account-inactive = La cuenta de esta persona está inactiva.
    .remedy = Reactívela primero, o quite la fila.
fault-account-not-yours = Usted no puede cambiar la cuenta de esta fila.
    .remedy = Quite la fila, o pida al gerente que la importe.
fault-role-unknown = No existe el rol «{ $value }».
    .remedy = Escriba uno de estos: { $known }.
fault-role-too-high = Usted no puede asignar este rol: es de su mismo rango o superior.
    .remedy = Pídalo al gerente. El rol de gerente se traspasa; no se importa.
fault-administrator-missing = Un supervisor necesita un administrador.
    .remedy = Elija el administrador, o agregue una columna «Administrador».
    .cli = Elija el administrador (--administrator USUARIO), o agregue una columna «Administrador».
fault-administrator-unknown = No hay ningún administrador activo «{ $value }».
    .remedy = Escriba el usuario o el correo de un administrador o del gerente.
fault-collaborate-required = Este campo es obligatorio en un archivo Collaborate.
    .remedy = Complete la celda: usuario, contraseña, correo y rol son obligatorios.
fault-collaborate-role = El rol en un archivo Collaborate debe ser S, y esta fila dice «{ $value }».
    .remedy = Escriba S (mayúscula).
fault-guardian-without-name = Hay un teléfono de acudiente sin nombre.
    .remedy = Complete el nombre del acudiente, o borre el teléfono.
fault-preferred-style = «{ $value }» no es una forma de mostrar el nombre preferido.
    .remedy = Escriba instead (en lugar del nombre) o brackets (entre paréntesis después del nombre).
fault-label-too-long = El texto tiene demasiados caracteres; el máximo es { $max }.
    .remedy = Acórtelo.

thing-organization = institución

# roles every organization starts with
role-manager = Gerente
role-administrator = Administrador
role-supervisor = Supervisor
role-teacher = Docente
role-staff = Administrativo
role-guardian = Acudiente
role-student = Estudiante
# Finding people, generating and printing
fault-filter-field = No existe el filtro «{ $value }».
    .remedy = Use uno de estos: { $known }.
fault-filter-value = El filtro «{ $field }» no admite el valor «{ $value }».
    .remedy = Use uno de estos: { $known }.
fault-sort-unknown = No se puede ordenar una lista por «{ $value }».
    .remedy = Use uno de estos, con un guion delante para invertir el orden: { $known }.
fault-page-unknown = Esta página de la lista no existe.
    .remedy = Empiece por la primera página.
fault-selection-too-long = Se eligieron demasiadas cuentas una por una; el máximo es { $limit }.
    .remedy = Elíjalas por escuela, sección u otro filtro, o en varias partes.
fault-school-unknown = No existe la escuela «{ $value }».
    .remedy = Escriba su nombre como está en el directorio. Las más parecidas: { $known }.
fault-department-unknown = No existe el departamento «{ $value }».
    .remedy = Escriba su nombre como está en el directorio. Los más parecidos: { $known }.
fault-section-unknown = No existe la sección «{ $value }».
    .remedy = Escriba su código como está en el directorio e indique la escuela si hay varias. Las más parecidas: { $known }.
fault-section-several = Varias escuelas tienen una sección «{ $value }».
    .remedy = Indique también la escuela: { $known }.
fault-account-several = Varias personas tienen el nombre de usuario «{ $value }», en escuelas distintas.
    .remedy = Indique el documento o código de la persona, o su correo.
fault-domain-missing = Falta el dominio de los correos nuevos.
    .remedy = Indique lo que va después de la @, por ejemplo colegio.example.org.
fault-domain-invalid = «{ $value }» no es un dominio de correo.
    .remedy = Indique solo lo que va después de la @, por ejemplo colegio.example.org.
fault-passwords-elsewhere = { $organization } ingresa mediante su propio proveedor de identidad, que guarda las contraseñas.
    .remedy = Créelas e imprímalas en ese servicio.
fault-section-without-codes = A la sección «{ $value }» le falta el código de la materia o el de la sección.
    .remedy = Agregue los dos códigos, o imprima por escuela o por selección.
fault-folder-missing = No existe la carpeta «{ $folder }».
    .remedy = Cree la carpeta o indique otra para el archivo.
skipped-inactive = La cuenta está inactiva
skipped-not-yours = Su rol no le da acceso a esta cuenta
skipped-external = Ingresa por otro servicio
skipped-has-email = Ya tiene correo
skipped-own-password = Tiene contraseña personal, que se conserva
skipped-no-name = Faltan los datos que usa el patrón
left-out-own-password = Tiene contraseña personal, que nadie puede ver
left-out-external = Ingresa por otro servicio
left-out-no-password = Aún no tiene contraseña
left-out-expired = Venció el plazo para imprimir su contraseña provisional
left-out-inactive = La cuenta está inactiva
left-out-not-yours = Su rol no le da acceso a esta cuenta

# command line
fault-organization-exists = Ya hay una institución en esta carpeta.
    .remedy = Use otra con --data-dir. Si quiere otra institución en la misma instalación, agregue --another.
fault-organization-nameless = El nombre de la institución está vacío.
    .remedy = Escriba el nombre que aparecerá en el membrete.
fault-data-dir-missing = En { $directory } no hay ninguna instalación de Llavero.
    .remedy = Indique la carpeta correcta con --data-dir, o cree una: llavero init --organization "Nombre".
fault-confirmation-needed = Se necesita una confirmación, y no hay nadie que responda. No se guardó nada.
    .remedy = Si está seguro, agregue --yes; para ver antes el resultado, --dry-run.
fault-problems-one-file = --problems indica un solo archivo, y se importan varios.
    .remedy = Quite --problems: cada archivo tendrá el suyo en la carpeta out.
fault-problems-is-source = El archivo de problemas { $file } sería el mismo que se importa.
    .remedy = Indique otro con --problems.
fault-demo-occupied = La carpeta { $directory } no está vacía y no es de la demostración.
    .remedy = Indique otra carpeta con --data-dir.
fault-report-kind = El nombre { $file } no termina en .csv ni en .xlsx.
    .remedy = Use una de las dos terminaciones, por ejemplo reporte.xlsx.
fault-disk-failed = No se pudo escribir en el disco: está lleno, se agotó su cuota o falla.
    .remedy = Libere espacio y repita el comando. No se guardó nada.

# The console
fault-other-site = La solicitud vino de otro sitio web o de un navegador muy antiguo.
    .remedy = Abra Llavero directamente e inténtelo allí.
fault-form-too-large = El formulario es demasiado grande.
    .remedy = Acorte lo que escribió. Los archivos se suben en la página Importar.
fault-tls-half = HTTPS necesita el certificado y su clave, y solo se indicó uno de los dos.
    .remedy = Indique serve.tls_certificate y serve.tls_key, o ninguno.
fault-tls-unreadable = No se puede leer { $file }: { $cause }.
    .remedy = Revise la ruta y que Llavero tenga permiso para leer el archivo.
fault-tls-no-certificate = { $file } no contiene ningún certificado.
    .remedy = Indique en serve.tls_certificate un archivo PEM con «BEGIN CERTIFICATE», el del sitio primero.
fault-tls-no-key = { $file } no contiene ninguna clave válida.
    .remedy = Indique en serve.tls_key un archivo PEM con «BEGIN PRIVATE KEY», sin contraseña.
fault-tls-refused = El certificado { $file } y la clave { $key } no se corresponden: { $cause }.
    .remedy = Use la clave con la que se pidió ese certificado.
fault-form-unreadable = El formulario llegó incompleto o dañado.
    .remedy = Vuelva atrás, recargue la página y envíelo de nuevo.
fault-sign-in-refused = El usuario o la contraseña no son correctos.
    .remedy = Revise ambos; en la contraseña se distinguen mayúsculas y minúsculas.
fault-set-up-closed = Este enlace ya se usó o venció.
    .remedy = Ingrese con su usuario. Si Llavero todavía no está configurado, inícielo de nuevo y use el enlace que muestra.
fault-password-not-repeated = Las dos contraseñas no son iguales.
    .remedy = Escriba la misma contraseña en ambos campos.
fault-field-empty = Este campo es obligatorio.
    .remedy = Complételo.
fault-listen-refused = No se puede usar la dirección { $address }: { $cause }.
    .remedy = Detenga el programa que ya la usa, o elija otro puerto: --listen 127.0.0.1:8081

# Importing in the console
fault-import-not-allowed = La importación necesita su confirmación: hay filas rechazadas o cambiaría mucho más de lo habitual. No se guardó nada.
    .remedy = Vuelva a la revisión y marque la casilla si está de acuerdo.
fault-upload-gone = Este archivo ya se importó o se descartó.
    .remedy = Súbalo de nuevo si hace falta.
fault-upload-none = No se eligió ningún archivo.
    .remedy = Elija el archivo con su lista.
fault-upload-broken = El archivo no llegó completo y no se guardó.
    .remedy = Súbalo de nuevo.
fault-upload-files =
    { $most ->
        [one] Un archivo que usted subió está pendiente; no puede haber más a la vez.
       *[other] { $most } archivos que usted subió están pendientes; no puede haber más a la vez.
    }
    .remedy = Importe o elimine archivos pendientes y vuelva a subirlo.
fault-upload-bytes = Los archivos que usted subió ocuparían más de { $megabytes } MB en total.
    .remedy = Elimine archivos pendientes y vuelva a subirlo. Los ya importados dejan de contar al cabo de un día.
fault-upload-files-organization =
    { $most ->
        [one] Un archivo subido de su institución está pendiente; no puede haber más a la vez.
       *[other] { $most } archivos subidos de su institución están pendientes; no puede haber más a la vez.
    }
    .remedy = Elimine los suyos que no necesite o pida a quienes también importan archivos que eliminen los de ellos.
fault-upload-bytes-organization = Los archivos subidos de su institución ocuparían más de { $megabytes } MB en total.
    .remedy = Elimine los suyos que no necesite. Si no basta, pida más espacio al administrador del servidor.
fault-upload-disk = El disco del servidor está casi lleno.
    .remedy = Avise al administrador del servidor. No se guardó nada del archivo: súbalo de nuevo cuando haya espacio.
fault-tick-needed = Falta su confirmación.
    .remedy = Marque la casilla si está de acuerdo, o corrija el archivo y súbalo de nuevo.
# Configuración, escuelas, departamentos, tratamientos
thing-department = departamento
thing-title = tratamiento
fault-text-empty = El texto está vacío.
    .remedy = Escriba al menos una letra.
fault-text-too-long = El texto es demasiado largo: tiene { $length ->
        [one] { $length } carácter
       *[other] { $length } caracteres
    }, y el máximo es { $limit }.
    .remedy = Acórtelo.
fault-text-character = El texto contiene un salto de línea o un carácter invisible.
    .remedy = Escríbalo a mano en una sola línea en vez de pegarlo.
fault-accent-unknown = «{ $value }» no es un color.
    .remedy = Escríbalo como #1f5f8b: un # y seis caracteres, dígitos o letras de la «a» a la «f».
fault-accent-pale = El color { $value } es demasiado claro para leerse sobre blanco.
    .remedy = Elija uno más oscuro, por ejemplo { $darker }.
fault-logo-pixels = El ancho y el alto del logo, en píxeles, deben estar entre { $least } y { $most }.
    .remedy = Guárdelo en otro tamaño; 600 píxeles de ancho bastan para imprimir.
fault-logo-broken = No se puede abrir el logo: el archivo está dañado o incompleto.
    .remedy = Guárdelo de nuevo como PNG y elija ese archivo.
fault-logo-missing = Falta el archivo del logo o está dañado: { $file }.
    .remedy = Indíquelo de nuevo con `llavero settings set logo=ARCHIVO`, o quítelo con `logo=`.
fault-letterhead-lines = El membrete tiene { $lines ->
        [one] { $lines } línea
       *[other] { $lines } líneas
    }, y el máximo es { $limit }.
    .remedy = Una dos líneas o quite una.
fault-sign-in-url = La dirección para ingresar no es válida o es demasiado larga (máximo de caracteres: { $limit }).
    .remedy = Cópiela del navegador; empieza por https:// y no tiene espacios.
fault-setting-unknown = No existe la opción «{ $key }».
    .remedy = Vea todas con `llavero settings show`.
fault-setting-range = «{ $value }» no es un número entero de { $least } a { $most }.
    .remedy = Escriba un número dentro de esos límites.
fault-setting-yes-no = «{ $value }» no es «sí» ni «no».
    .remedy = Escriba sí o no.
fault-username-policy-unknown = No existe la regla de nombres de usuario «{ $value }».
    .remedy = Use school, global o collaborate.
fault-username-scope-unknown = «{ $value }» no indica dónde son únicos los nombres de usuario.
    .remedy = Use school, organization o installation.
fault-username-marks = Solo se pueden permitir o prohibir signos ASCII; las letras y los dígitos siempre se permiten.
    .remedy = Escriba los signos uno tras otro, sin espacios, como .-_
fault-username-clash = { $one } y { $other } tendrían el mismo nombre de usuario, «{ $username }».
    .remedy = Cambie antes el nombre de usuario de una de las dos personas.
fault-username-clash-elsewhere = Alguien de otra institución tiene el mismo nombre de usuario que { $one }: «{ $username }».
    .remedy = Cambie antes ese nombre de usuario, o elija que sean únicos solo dentro de la institución.
fault-entry-exists = Ya existe: «{ $name }».
    .remedy = Elija otro nombre.
fault-code-taken = El código { $code } ya es de «{ $name }».
    .remedy = Revise los dos códigos.
fault-entry-in-use = «{ $name }» está en uso: personas { $people }, secciones { $sections }.
    .remedy = Muévalas antes a otro lugar.

# Credentials and slips in the console
thing-section = sección
fault-mode-missing = Falta elegir qué generar.
    .remedy = Elija una de las tres opciones.
fault-whom-missing = Falta elegir el tipo de usuario.
    .remedy = Elija uno.
fault-credentials-unsure = Este cambio es grande y necesita su confirmación.
    .remedy = Marque la casilla de arriba si está de acuerdo.
fault-slips-nothing = No hay fichas para imprimir.
    .remedy = Elija a otras personas, o genere primero contraseñas para ellas.
