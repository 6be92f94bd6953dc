# Roles, administradores y supervisores, el traspaso del rol de gerente, roles delegados.

menu-staff = Administradores
menu-roles = Roles

# Permisos, como los tienen los roles
permission-view-people = Ver personas
    .hint = Buscar en el directorio, ver personas, secciones y el resumen.
permission-import-people = Importar archivos
    .hint = Agregar y actualizar personas desde un archivo, y deshacer una importación.
permission-generate-credentials = Generar usuarios y contraseñas
    .hint = Crear usuarios, correos y contraseñas para muchas personas a la vez.
permission-reveal-passwords = Mostrar e imprimir contraseñas provisionales
    .hint = Verlas en pantalla e imprimir fichas de acceso. Las contraseñas personales no las puede ver nadie.
permission-create-accounts = Crear cuentas a mano
    .hint = Agregar a una persona sin archivo.
permission-edit-accounts = Editar cuentas
    .hint = Nombres, usuario, correo, escuela, departamento y otros datos.
permission-set-passwords = Asignar contraseñas
    .hint = Asignar una contraseña nueva a quien olvidó la suya.
permission-assign-roles = Asignar roles
    .hint = Solo roles por debajo del propio y con permisos que uno tiene.
permission-deactivate-accounts = Desactivar cuentas
    .hint = La persona ya no puede ingresar. No se borra nada.
permission-reactivate-accounts = Reactivar cuentas
    .hint = Solo el gerente.
permission-send-messages = Enviar datos de ingreso
    .hint = Enviar por correo los datos para ingresar.
permission-manage-roles = Administrar roles
    .hint = Agregar, cambiar y quitar roles por debajo del propio.
permission-lend-roles = Delegar roles hasta una fecha
    .hint = Roles por debajo del propio, por ejemplo durante unas vacaciones.
permission-manage-keys = Administrar claves de la API
    .hint = Permitir el acceso de otros sistemas.
permission-view-audit = Ver el registro de auditoría
    .hint = Qué hizo cada persona y cuándo.
permission-manage-organization = Cambiar la configuración
    .hint = Escuelas, nombres de usuario, contraseñas, logo y otras opciones.

rank-3 = Gerente
    .hint = Administra todas las cuentas. Solo hay uno.
rank-2 = Administrador
    .hint = Administra usuarios y a sus propios supervisores.
rank-1 = Supervisor
    .hint = Tiene un administrador y administra usuarios según los permisos de su rol.
rank-0 = Usuario
    .hint = No administra cuentas de otras personas: estudiantes, docentes, acudientes y administrativos.
reach-organization = Todas las personas
    .hint = Todas las personas de la institución.
reach-assigned = Usuarios y sus propios supervisores
    .hint = En todas las escuelas. De los supervisores, solo los suyos.
reach-schools = Usuarios de las escuelas donde trabaja
    .hint = De su propia escuela y de las demás que se le asignaron.

roles-lead = Lo que permite cada rol. Cada persona tiene un rol, y los cambios valen de inmediato para todas las personas que lo tienen.
roles-add = Agregar rol
    .hint = Elija el nombre, el rango, el alcance y los permisos.
roles-name = Nombre
roles-rank = Rango
    .hint = Solo se administran cuentas de rango menor al propio.
roles-rank-fast = El rango no se puede cambiar si alguien tiene el rol, ni en los roles que se crearon con la institución.
roles-reach = Alcance
roles-allows = Permisos
    .hint = Todo permiso sobre personas incluye verlas. Lo que no se marca no aparece para quien tiene el rol.
roles-allows-nothing = Solo la propia cuenta
roles-allows-n = { $n ->
    [one] { $n } permiso
   *[other] { $n } permisos
}
roles-people = Personas
roles-held-by = { $n ->
    [0] Nadie tiene este rol todavía.
    [one] Una persona tiene este rol.
   *[other] { $n } personas tienen este rol.
}
roles-needs-organization = Solo para el rango Administrador con alcance de todas las personas.
roles-needs-rank = No disponible para el rango Usuario.
roles-authorized = Usuario autorizado
roles-authorized-badge = Autorizado
roles-authorized-yes = Quienes tienen este rol son usuarios autorizados
    .hint = Pueden recibir mensajes, aparecen en el directorio institucional y usan recursos compartidos, según sus permisos.
roles-remove = Quitar rol
roles-remove-preset = Este rol se creó con la institución y lo usan los archivos y las cuentas nuevas. Puede cambiar su nombre y sus permisos, pero no quitarlo.
roles-remove-no-heir = { $people ->
    [one] Una persona tiene este rol, y no hay otro del mismo rango que lo reemplace. Asígnele antes otro rol.
   *[other] { $people } personas tienen este rol, y no hay otro del mismo rango que lo reemplace. Asígneles antes otro rol.
}
roles-remove-empty = Nadie tiene este rol.
roles-remove-do = Quitar rol
roles-heir = Rol de reemplazo
    .hint = { $people ->
        [one] Una persona tiene este rol y recibe el de reemplazo de inmediato.
       *[other] { $people } personas tienen este rol y reciben el de reemplazo de inmediato.
    }
flash-role-added = Se agregó el rol «{ $name }».
flash-role-saved = Se guardó el rol «{ $name }». Los cambios ya valen.
flash-role-removed = Se quitó el rol «{ $name }».

# Administradores y supervisores
staff-lead-manager = El gerente, los administradores y los supervisores de cada uno.
staff-lead = Sus supervisores. Los de otros administradores no se muestran.
staff-manager = Gerente
    .hint = Solo hay uno. El rol se puede traspasar, pero no delegar.
staff-administrators = Administradores
staff-administrators-none = Todavía no hay administradores. Cree una cuenta o asigne ese rol a alguien.
staff-supervisors = Supervisores
staff-own-supervisors = Sus supervisores
staff-supervisors-of = Supervisores de { $name }
staff-supervisors-all = Mostrar todos
staff-supervisors-none = Todavía no hay supervisores.
staff-administrator = Administrador
staff-login = Usuario o correo
staff-choose = Elegir
staff-works-in = Escuelas
staff-schools = Escuelas
    .hint = Las escuelas donde trabaja esta persona, si su rol depende de las escuelas.
staff-schools-of = Escuelas de { $name }
staff-schools-none = Todavía no hay escuelas.
staff-school-own = Es la escuela de la cuenta. Cámbiela en la página de la persona.
staff-school-closed = Esta escuela está fuera de su alcance.
staff-more = Hay más supervisores. Elija arriba un administrador para ver todos los suyos.
staff-move = Pasar supervisores a otro administrador
    .hint = Marque los supervisores arriba. Después, solo el nuevo administrador y el gerente los ven.
staff-move-do = Pasar supervisores
flash-staff-moved = { $n ->
    [0] Los supervisores ya eran de ese administrador.
    [one] Un supervisor pasó a otro administrador.
   *[other] { $n } supervisores pasaron a otro administrador.
}
flash-staff-schools = Se guardaron las escuelas. Además de la propia: { $n }.

hand-over-title = Traspasar el rol de gerente
hand-over-lead = La otra persona pasa a ser el gerente en su lugar. Siempre hay un solo gerente.
hand-over-to = Nuevo gerente
    .hint = Usuario, correo, documento o código de la cuenta activa de un administrativo o de un docente.
hand-over-candidates = Administradores:
hand-over-becomes = Su nuevo rol
hand-over-becomes-administrator = Administrador
    .hint = Usted conserva sus supervisores.
hand-over-becomes-staff = Administrativo
    .hint = Usted ya no administra cuentas. Sus supervisores pasan al nuevo gerente.
hand-over-password = Su contraseña
    .hint = Para confirmar su identidad.
hand-over-do = Traspasar rol
flash-handed-over = { $name } es ahora el gerente de la institución.

# Roles delegados
loans-title = Roles delegados
loans-lead = Delegue un rol hasta una fecha, por ejemplo durante unas vacaciones. Hasta entonces la persona usa ese rol en lugar del suyo, y todo lo que hace con él aparece aquí.
loans-all = Roles delegados
loans-none = No hay roles delegados.
loans-account = Persona
    .hint = Usuario, correo, documento o código de un administrativo o docente que tenga contraseña personal.
loans-role = Rol
    .hint = No puede ser de rango menor que el rol actual de la persona, ni el de gerente.
loans-until = Hasta
    .hint = Incluye ese día.
loans-most = Máximo de cuentas por proceso
    .hint = Vale para cada importación, generación de contraseñas o impresión.
loans-from = Desde
loans-lasts = vigente
loans-over = terminada
loans-new = Delegar rol
loans-do = Delegar rol
loans-end = Terminar delegación
loans-deeds = Acciones con este rol
loans-deeds-none = Todavía no hay acciones.
loans-touched = { $n ->
    [0] Ninguna cuenta
    [one] Una cuenta
   *[other] { $n } cuentas
}
flash-loan-made = Se delegó el rol.
flash-loan-ended = La delegación terminó.

# Lo primero que ve quien no tiene permisos
welcome-as = Su rol es { $role }.
welcome-can = Lo que puede hacer aquí
welcome-can-me = Ver y proteger su cuenta
    .hint = Cambiar su contraseña, ver sus sesiones abiertas y elegir idioma y tema.
welcome-cannot = Su rol no administra cuentas de otras personas.
welcome-ask = Si necesita más acceso, pídalo a { $name }.
welcome-ask-manager = Si necesita más acceso, pídalo al gerente.
welcome-lent = Hasta el { $until } usted tiene el rol { $role }, con un máximo de { $most ->
    [one] { $most } cuenta
   *[other] { $most } cuentas
} por proceso. El gerente puede ver lo que usted hace con él.
overview-nobody = Todavía no hay personas
    .hint = Cuando haya personas en su alcance, esta página muestra cuántas son y quiénes ya ingresaron.

# Lo que se hizo, en los historiales
audit-account-administrator = pasó a otro administrador
audit-account-schools = cambiaron sus escuelas
audit-manager-hand-over = recibió el rol de gerente
audit-role-add = agregó un rol
audit-role-change = cambió un rol
audit-role-remove = quitó un rol
audit-field-permissions = permisos
audit-field-rank = rango
audit-field-reach = alcance
audit-field-authorized = usuarios autorizados
audit-field-heir = rol de reemplazo
audit-field-people = personas
audit-field-becomes = nuevo rol
audit-field-schools = escuelas
audit-field-most_accounts = máximo de cuentas por proceso
audit-field-until = hasta
audit-role-lend = recibió un rol delegado
audit-role-lend-end = terminó una delegación

# La línea de comandos
cli-role-added = Se agregó el rol «{ $name }».
cli-role-changed = Se cambió el rol «{ $name }».
cli-role-removed = Se quitó el rol «{ $name }».
cli-column-rank = rango
cli-column-reach = alcance
cli-column-allows = permisos
cli-column-administrator = administrador
cli-handed-over = { $name } es ahora el gerente de la institución.
cli-hand-over-password = Contraseña del gerente:
cli-staff-moved = Supervisores que pasaron a otro administrador: { $n }.
cli-loan-made = Se delegó el rol hasta el { $until }.
cli-loan-ended = La delegación terminó.
cli-loans-none = No hay roles delegados.

thing-role = rol
thing-loan = rol delegado

# Qué está mal y cómo se arregla
fault-manager-only = Solo el gerente puede hacer esto.
    .remedy = Pídaselo al gerente.
fault-manager-exists = Ya hay un gerente.
    .remedy = Traspase el rol en Administradores, o con llavero organization hand-over.
fault-manager-changed = Ahora el gerente es otra persona.
    .remedy = Recargue la página.
fault-manager-stays = La cuenta del gerente no se puede desactivar ni recibir otro rol.
    .remedy = Traspase antes el rol de gerente.
fault-account-out-of-reach = Usted no puede cambiar esta cuenta: es de su mismo rango o superior, o es de otro administrador.
    .remedy = Pídaselo a su administrador o al gerente.
fault-role-manager-stays = «{ $name }» es el rol del gerente y no se puede cambiar.
    .remedy = Agregue otro rol, o traspase este en Administradores.
fault-role-above = «{ $name }» es de su mismo rango o superior.
    .remedy = Solo puede cambiar roles por debajo del suyo. Pídaselo al gerente.
fault-role-changed = Otra persona cambió «{ $name }» mientras tanto.
    .remedy = Recargue la página y haga su cambio otra vez.
fault-role-preset-stays = «{ $name }» se creó con la institución y no se puede quitar.
    .remedy = Cambie su nombre o sus permisos.
fault-role-in-use = { $people ->
    [one] Una persona tiene el rol «{ $name }».
   *[other] { $people } personas tienen el rol «{ $name }».
}
    .remedy = Elija el rol que recibirán en su lugar.
fault-role-lent = El rol «{ $name }» está delegado a alguien.
    .remedy = Termine antes la delegación, en Roles delegados.
fault-role-heir = El rol «{ $name }» no puede reemplazar a este.
    .remedy = Elija otro rol del mismo rango.
fault-role-has-supervisors = Este administrador todavía tiene supervisores.
    .remedy = Páselos antes a otro administrador.
fault-role-rank = El rango debe ser 0, 1 o 2.
    .remedy = El rango 3 es solo del gerente, y ese rol se traspasa.
fault-role-rank-above = El rango es igual al suyo o superior.
    .remedy = Elija uno menor.
fault-role-rank-preset = El rango de un rol que se creó con la institución no se puede cambiar.
    .remedy = Agregue otro rol con el rango que necesita.
fault-role-rank-in-use = { $people ->
    [one] El rango no se puede cambiar, porque una persona tiene este rol.
   *[other] El rango no se puede cambiar, porque { $people } personas tienen este rol.
}
    .remedy = Asígneles antes otro rol.
fault-permission-manager-only = El permiso «{ $permission }» es solo del gerente.
    .remedy = Desmárquelo.
fault-permission-needs-organization = El permiso «{ $permission }» vale para todas las personas.
    .remedy = Asígnelo solo a un rol de rango Administrador con alcance de todas las personas.
fault-permission-needs-rank = El permiso «{ $permission }» no se aplica al rango Usuario.
    .remedy = Desmárquelo, o elija un rango superior.
fault-permission-not-yours = Usted no tiene el permiso «{ $permission }».
    .remedy = Desmárquelo, o pídaselo al gerente.
fault-permission-unknown = No existe el permiso «{ $value }».
    .remedy = Use uno de estos: { $known }
fault-reach-unknown = No existe el alcance «{ $value }».
    .remedy = Use organization, assigned o schools.
fault-not-a-supervisor = «{ $value }» no es supervisor.
    .remedy = Elija un supervisor; solo ellos tienen administrador.
fault-hand-over-same = Esta persona ya es el gerente.
    .remedy = Elija a otra persona.
fault-hand-over-by-key = Una clave de la API no puede traspasar el rol de gerente.
    .remedy = El gerente lo traspasa en Administradores con su contraseña; en el servidor se usa «llavero organization hand-over».
fault-hand-over-role = El gerente no puede pasar a este rol.
    .remedy = Elija un rol de rango Administrador o Usuario.
fault-powers-not-staff = Solo los administrativos y los docentes pueden tener este rol.
    .remedy = Elija a otra persona.
fault-account-unknown = No existe la cuenta «{ $value }».
    .remedy = Escriba exactamente un usuario, un correo, un documento o un código.
fault-loan-until = La delegación debe terminar en una fecha futura, como máximo dentro de { $days ->
        [one] { $days } día
       *[other] { $days } días
    }.
    .remedy = Elija otra fecha.
fault-loan-most = El máximo de cuentas por proceso debe estar entre 1 y { $limit }.
    .remedy = Elija un número dentro de esos límites, solo el necesario.
fault-loan-role-none = Este rol no existe.
    .remedy = Elija uno de la lista.
fault-loan-role-manager = El rol de gerente no se puede delegar.
    .remedy = Delegue uno de administrador, o traspase el rol de gerente.
fault-loan-role-low = El rol «{ $name }» está por debajo del rol de la persona.
    .remedy = Elija un rol del mismo rango o superior.
fault-loan-not-yours = Usted no puede delegar «{ $name }» ni terminar esa delegación: el rol no está por debajo del suyo o tiene permisos que usted no tiene.
    .remedy = Elija un rol de menor rango, o pídaselo al gerente.
fault-loan-lent-on = Con un rol delegado no se puede delegar otro.
    .remedy = Pídaselo al gerente.
fault-loan-several = Esta persona ya tiene un rol delegado.
    .remedy = Termine antes esa delegación.
fault-loan-to-manager = El gerente ya tiene todos los permisos.
    .remedy = Elija a otra persona.
fault-loan-initial-password = Esta persona todavía tiene una contraseña provisional, que otros pueden conocer.
    .remedy = Pídale que ingrese y elija una contraseña personal; después delegue el rol.
fault-loan-limit = El proceso cambiaría { $accounts ->
        [one] { $accounts } cuenta
       *[other] { $accounts } cuentas
    }, y el rol delegado permite como máximo { $limit }.
    .remedy = Hágalo por partes, o pida al gerente un límite mayor.
fault-school-not-yours = Esta escuela está fuera de su alcance.
    .remedy = Elija una de las escuelas donde trabaja, o pídaselo al gerente.
fault-school-needed = Sin escuela, esta persona quedaría fuera de su alcance.
    .remedy = Agregue una columna con la escuela, o elija una para todo el archivo.
