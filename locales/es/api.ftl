# La API JSON: lo que rechaza, y sus claves.

failure-400 = Esa solicitud no se puede leer
failure-401 = Hace falta una clave
failure-405 = Eso no se puede hacer aquí
failure-415 = Ese tipo de contenido no se recibe aquí
failure-429 = Demasiadas solicitudes
thing-key = clave de la API

fault-api-method = Esta dirección no responde a ese método.
    .remedy = La cabecera Allow dice a cuáles responde.
fault-api-too-large = La solicitud es más grande de lo que se recibe aquí.
    .remedy = Envíe menos de una vez.
fault-api-media-type = Esta dirección no recibe ese tipo de contenido.
    .remedy = Envíe lo que el documento OpenAPI indica; casi siempre, Content-Type: application/json.
fault-api-unreadable = La solicitud no es como dice el documento OpenAPI.
    .remedy = Compárela con /api/v1/openapi.json.
fault-api-json = Esto no es JSON: la lectura se detuvo en la línea { $line }, columna { $column }.
    .remedy = Corríjalo ahí y envíelo de nuevo.
fault-api-field = «{ $field }» falta, es desconocido o no es del tipo debido.
    .remedy = Compárelo con /api/v1/openapi.json.
fault-api-character = «{ $field }» tiene un carácter que no se puede guardar (U+0000).
    .remedy = Quítelo.
fault-api-limit = Una página tiene de 1 a { $most } entradas.
    .remedy = Pida un número entre esos, o no pida ninguno.
fault-api-too-many = Esta clave ya hizo todas las solicitudes que puede hacer en un minuto.
    .remedy = Continúe en { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }.
fault-api-retry-key = El Idempotency-Key está vacío o tiene más de { $most } caracteres.
    .remedy = Envíe un texto suyo, distinto para cada cosa que se haga, como un UUID.
fault-api-retry-json = Idempotency-Key solo se recibe con JSON.
    .remedy = No lo envíe aquí.
fault-api-retry-other = Este Idempotency-Key ya se usó para otra solicitud.
    .remedy = Dele a cada solicitud uno propio.
fault-api-retry-under-way = La primera solicitud con este Idempotency-Key todavía está en curso.
    .remedy = Pregunte de nuevo en un momento.
fault-api-retry-once = Esto ya se hizo, y su respuesta no se guarda porque llevaba un secreto.
    .remedy = Mire lo que se creó. Si el secreto se perdió, termine la clave y cree otra.

fault-key-missing = La solicitud no lleva una clave de la API.
    .remedy = Envíela en la cabecera Authorization: Bearer llv_…
fault-key-unknown = No existe esa clave de la API.
    .remedy = Revise que se haya copiado completa. Si se perdió, cree otra.
fault-key-expired = El plazo de esta clave de la API terminó.
    .remedy = Pida otra a quien se encarga de las claves.
fault-key-ended = Esta clave de la API fue terminada.
    .remedy = Pida otra a quien se encarga de las claves.
fault-key-days = Una clave dura de 1 a { $most } días.
    .remedy = Elija un número de días entre esos.
fault-key-too-high = Ese rol no está por debajo del suyo, o puede hacer lo que usted no puede.
    .remedy = Elija un rol de menor rango que no tenga permisos que usted no tenga.
fault-key-needs-schools = El rol alcanza a las personas por su escuela, y no se eligió ninguna.
    .remedy = Elija al menos una escuela.
fault-key-too-wide = La clave alcanzaría a más personas que usted.
    .remedy = Limítela a escuelas suyas.
fault-key-exists = Ya hay una clave llamada «{ $name }».
    .remedy = Dele otro nombre, o termine esa primero.
fault-key-many = Ya hay { $most } claves.
    .remedy = Termine las que nadie usa.

cli-key-added = «{ $name }» se puede usar hasta { $until }. Esta es la clave; no se muestra otra vez:
cli-key-ended = «{ $name }» ya no abre nada.
cli-key-over = terminada
cli-keys-none = Todavía no hay claves de la API.
cli-column-schools = Escuelas
cli-column-ends = Termina
cli-column-used = Último uso

fault-run-not-yours = Este proceso lo inició otra persona.
    .remedy = Pida a esa persona, o a quien gestiona la organización, que lo detenga.

menu-keys = Claves de la API
keys-lead = Otros sistemas hacen aquí lo que las personas hacen en la consola: cada uno con su propia clave.
keys-all = Claves
keys-none = Todavía no hay ninguna.
keys-over = terminada
keys-as-role = todas las personas que alcanza su rol
keys-never = nunca
keys-facts = Hasta { $until } · último uso: { $used } · la creó { $by }
keys-end = Terminar
keys-end-of = Terminar { $name }
keys-new = Otra clave
keys-name = ¿Para qué es?
    .hint = El sistema que la usará. Este nombre queda en el registro de auditoría.
keys-role = Rol
    .hint = La clave hace lo que este rol puede, a nadie de su rango o superior. Solo se pueden elegir roles por debajo del suyo.
keys-lasts = Cuánto dura
keys-days = { $n } días
keys-schools = Escuelas
    .hint = Elija algunas para limitar la clave a sus personas. Sin ninguna, alcanza a quienes alcanza su rol.
keys-make = Crear la clave
keys-made = Esta es la clave
    .hint = Cópiela ahora y guárdela en un lugar seguro: no se muestra otra vez.
keys-made-how = Los programas la envían en la cabecera «Authorization: Bearer …». Lo que pueden pedir está en /api/v1/openapi.json.
flash-key-ended = «{ $name }» ya no abre nada.
