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
