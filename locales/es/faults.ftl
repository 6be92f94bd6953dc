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
