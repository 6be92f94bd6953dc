# La API JSON: lo que rechaza, y sus claves.

failure-400 = No se pudo leer la solicitud
failure-401 = Se necesita una clave de la API válida
failure-405 = Método no permitido
failure-415 = Tipo de contenido no admitido
failure-429 = Demasiadas solicitudes
thing-key = clave de la API

fault-api-method = Esta dirección no admite ese método.
    .remedy = Use uno de los métodos de la cabecera Allow.
fault-api-too-large = La solicitud es demasiado grande.
    .remedy = Envíe menos datos en cada solicitud.
fault-api-media-type = Esta dirección no admite ese tipo de contenido.
    .remedy = Envíe el que indica el documento OpenAPI; casi siempre, Content-Type: application/json.
fault-api-unreadable = La solicitud no cumple el documento OpenAPI.
    .remedy = Compárela con /api/v1/openapi.json.
fault-api-json = El JSON no es válido: hay un error en la línea { $line }, columna { $column }.
    .remedy = Corríjalo y envíelo de nuevo.
fault-api-field = El campo «{ $field }» falta, no existe o no es del tipo correcto.
    .remedy = Compárelo con /api/v1/openapi.json.
fault-api-character = El campo «{ $field }» contiene un carácter que no se puede guardar (U+0000).
    .remedy = Quítelo.
fault-api-limit = El tamaño de página debe estar entre 1 y { $most }.
    .remedy = Envíe un número dentro de esos límites, o no indique ninguno.
fault-api-too-many = Esta clave alcanzó el límite de solicitudes por minuto.
    .remedy = Espere { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }.
fault-api-retry-key = El valor de Idempotency-Key está vacío o es demasiado largo (máximo de caracteres: { $most }).
    .remedy = Envíe un valor distinto para cada operación, por ejemplo un UUID.
fault-api-retry-json = Idempotency-Key solo se admite con JSON.
    .remedy = Quite esa cabecera de esta solicitud.
fault-api-retry-other = Este valor de Idempotency-Key ya se usó en otra solicitud.
    .remedy = Use un valor distinto en cada solicitud.
fault-api-retry-under-way = La primera solicitud con este Idempotency-Key todavía está en curso.
    .remedy = Inténtelo de nuevo en un momento.
fault-api-retry-once = Esto ya se hizo. La respuesta no se guarda porque contenía un secreto.
    .remedy = Revise lo que se creó. Si perdió el secreto, anule la clave y cree otra.

fault-key-missing = Falta la clave de la API en la solicitud.
    .remedy = Envíela en la cabecera Authorization: Bearer llv_…
fault-key-unknown = Esta clave de la API no existe.
    .remedy = Revise si la copió completa. Si la perdió, cree otra.
fault-key-expired = Esta clave de la API venció.
    .remedy = Pida otra a la persona que administra las claves.
fault-key-ended = Esta clave de la API fue anulada.
    .remedy = Pida otra a la persona que administra las claves.
fault-key-days = La duración de una clave, en días, debe estar entre 1 y { $most }.
    .remedy = Elija un número dentro de esos límites.
fault-key-too-high = El rol elegido no está por debajo del suyo o tiene permisos que usted no tiene.
    .remedy = Elija un rol de menor rango y con menos permisos.
fault-key-needs-schools = Este rol depende de las escuelas, y no se eligió ninguna.
    .remedy = Elija al menos una escuela.
fault-key-too-wide = La clave tendría acceso a más personas que usted.
    .remedy = Elija solo escuelas a las que usted tiene acceso.
fault-key-exists = Ya hay una clave llamada «{ $name }».
    .remedy = Use otro nombre, o anule antes esa clave.
fault-key-many = Se alcanzó el máximo de claves: { $most }.
    .remedy = Anule las que nadie usa.

cli-key-added = «{ $name }» es válida hasta el { $until }. Copie la clave ahora, porque no se muestra otra vez:
cli-key-ended = La clave «{ $name }» se anuló.
cli-key-over = anulada
cli-keys-none = Todavía no hay claves de la API.
cli-column-schools = Escuelas
cli-column-ends = Vence
cli-column-used = Último uso

fault-run-not-yours = Este proceso lo inició otra persona.
    .remedy = Pida a esa persona o al gerente que lo detenga.

menu-keys = Claves de la API
keys-lead = Otros sistemas pueden usar Llavero con su propia clave, con los permisos que usted elija.
keys-all = Claves
keys-none = Todavía no hay claves.
keys-over = anulada
keys-as-role = todas las personas del alcance de su rol
keys-never = nunca
keys-facts = Válida hasta el { $until } · último uso: { $used } · la creó { $by }
keys-end = Anular clave
keys-end-of = Anular clave { $name }
keys-new = Nueva clave
keys-name = ¿Para qué sistema es?
    .hint = Este nombre aparece en el registro de auditoría.
keys-role = Rol
    .hint = La clave tiene los permisos de este rol, sobre personas de menor rango. Solo se muestran los roles por debajo del suyo.
keys-lasts = Duración
keys-days = { $n ->
    [one] { $n } día
   *[other] { $n } días
}
keys-schools = Escuelas
    .hint = Elija escuelas para limitar la clave a sus personas. Si no elige ninguna, vale el alcance del rol.
keys-make = Crear clave
keys-made = Clave creada
    .hint = Cópiela ahora y guárdela en un lugar seguro: no se muestra otra vez.
keys-made-how = Los programas la envían en la cabecera «Authorization: Bearer …». Las operaciones están en /api/v1/openapi.json.
flash-key-ended = La clave «{ $name }» se anuló.
