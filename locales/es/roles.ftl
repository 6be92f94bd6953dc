# Roles, administradores y supervisores, el traspaso del rol de gestor, préstamos.

menu-staff = Administradores
menu-roles = Roles

# Permisos, como los tienen los roles
permission-view-people = Ver personas
    .hint = Buscar en el directorio, ver personas, secciones y el resumen.
permission-import-people = Importar archivos
    .hint = Agregar y actualizar personas desde un archivo, y deshacer una importación.
permission-generate-credentials = Generar credenciales
    .hint = Crear usuarios, correos y contraseñas para muchos a la vez.
permission-reveal-passwords = Mostrar e imprimir contraseñas iniciales
    .hint = Verlas en pantalla e imprimir fichas de acceso. Las que cada quien eligió no las puede ver nadie.
permission-create-accounts = Crear cuentas a mano
    .hint = Agregar a una persona sin archivo.
permission-edit-accounts = Editar cuentas
    .hint = Nombres, usuario, correo, escuela, departamento y lo demás.
permission-set-passwords = Poner contraseñas
    .hint = Poner una contraseña nueva en lugar de una olvidada.
permission-assign-roles = Dar roles
    .hint = Solo roles por debajo del propio, y nunca más de lo que uno tiene.
permission-deactivate-accounts = Desactivar cuentas
    .hint = Quien está inactivo no puede iniciar sesión. No se borra nada.
permission-reactivate-accounts = Reactivar cuentas
    .hint = Solo el gestor.
permission-send-messages = Enviar datos de acceso
    .hint = Enviar a las personas cómo inician sesión.
permission-manage-roles = Administrar roles
    .hint = Agregar, cambiar y quitar roles por debajo del propio.
permission-lend-roles = Prestar roles hasta un día
    .hint = Roles por debajo del propio, para unas vacaciones o una semana pesada.
permission-manage-keys = Administrar claves de la API
    .hint = Dejar entrar a otros programas.
permission-view-audit = Leer el registro de auditoría
    .hint = Quién hizo qué y cuándo: de todas las personas.
permission-manage-organization = Cambiar los ajustes
    .hint = Escuelas, usuarios, contraseñas, logo y lo demás.

rank-3 = Gestor
    .hint = Está por encima de todos. Hay exactamente uno.
rank-2 = Administrador
    .hint = Tiene supervisores propios y actúa sobre las personas corrientes.
rank-1 = Supervisor
    .hint = Pertenece a un administrador y actúa sobre las personas corrientes hasta donde el rol permite.
rank-0 = Corriente
    .hint = No actúa sobre cuentas ajenas: estudiantes, docentes, acudientes, personal.
reach-organization = Todas las personas
    .hint = Todas las de la organización.
reach-assigned = Personas corrientes y sus propios supervisores
    .hint = En todas las escuelas; de los supervisores, solo los suyos.
reach-schools = Las escuelas donde trabaja
    .hint = Personas corrientes de su escuela y de las que se le hayan dado además.

roles-lead = Lo que permite cada rol. Una persona tiene un rol; lo que se cambia aquí cambia de inmediato para todos los que lo tienen.
roles-add = Agregar un rol
    .hint = Elija un nombre, su rango, a quién alcanza y qué permite.
roles-name = Nombre
roles-rank = Rango
    .hint = Se actúa solo sobre personas de rango menor al propio.
roles-rank-fast = El rango no cambia mientras alguien tenga el rol, y el de los roles que vinieron con la organización nunca.
roles-reach = A quién alcanza
roles-allows = Qué permite
    .hint = Quien puede hacer algo con personas también puede verlas. Lo que no se marca ni se muestra ni es posible.
roles-allows-nothing = Solo su propia cuenta
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
roles-needs-organization = Solo con rango Administrador que alcance a todas las personas.
roles-needs-rank = No con rango Corriente.
roles-authorized = Usuario autorizado
roles-authorized-badge = Autorizado
roles-authorized-yes = Quienes tienen este rol son usuarios autorizados
    .hint = Se les puede escribir, están en el directorio del personal y usan lo compartido, según sus permisos.
roles-remove = Quitar este rol
roles-remove-preset = Este rol vino con la organización: los archivos y las cuentas nuevas cuentan con él. Se puede renombrar y se puede cambiar lo que permite.
roles-remove-no-heir = { $people ->
    [one] Una persona lo tiene y ningún otro rol del mismo rango puede recibir su cuenta. Dele primero otro rol.
   *[other] { $people } personas lo tienen y ningún otro rol del mismo rango puede recibir sus cuentas. Deles primero otro rol.
}
roles-remove-empty = Nadie lo tiene, así que nadie pierde nada.
roles-remove-do = Quitarlo
roles-heir = Rol que recibe su gente
    .hint = { $people ->
        [one] Una persona lo tiene y recibe el otro rol en el mismo momento.
       *[other] { $people } personas lo tienen y reciben el otro rol en el mismo momento.
    }
flash-role-added = El rol «{ $name }» quedó agregado.
flash-role-saved = El rol «{ $name }» quedó guardado. Vale desde ahora.
flash-role-removed = El rol «{ $name }» quedó quitado.

# Administradores y supervisores
staff-lead-manager = Quién administra, de quién es cada supervisor y quién es el gestor.
staff-lead = Sus supervisores. Los de otros administradores no se muestran.
staff-manager = Gestor
    .hint = Hay exactamente uno. El rol se puede traspasar, y no se presta a nadie.
staff-administrators = Administradores
staff-administrators-none = Todavía no hay ningún administrador. Cree una cuenta para uno o dele el rol a alguien.
staff-supervisors = Supervisores
staff-own-supervisors = Sus supervisores
staff-supervisors-of = Supervisores de { $name }
staff-supervisors-all = Mostrar todos
staff-supervisors-none = Todavía no hay supervisores aquí.
staff-administrator = Administrador
staff-login = Inicia sesión como
staff-choose = Elegir
staff-works-in = Escuelas
staff-schools = Escuelas
    .hint = Las escuelas donde trabaja esta persona, si su rol alcanza escuelas.
staff-schools-of = Escuelas de { $name }
staff-schools-none = Todavía no hay escuelas para elegir.
staff-school-own = La escuela de la cuenta misma; se cambia allí.
staff-school-closed = Fuera de su alcance; se queda como está.
staff-more = Hay más. Elija arriba un administrador para ver a todos los suyos.
staff-move = Pasar a otro administrador
    .hint = Marque supervisores arriba. Desde entonces solo los ven su nuevo administrador y el gestor.
staff-move-do = Pasarlos
flash-staff-moved = { $n ->
    [0] Ya estaban allí.
    [one] Un supervisor tiene otro administrador.
   *[other] { $n } supervisores tienen otro administrador.
}
flash-staff-schools = Guardado. Escuelas además de la propia: { $n }.

hand-over-title = Traspasar el rol de gestor
hand-over-lead = Desde entonces la otra persona es el gestor, y usted ya no. En todo momento hay exactamente un gestor.
hand-over-to = Quién va a ser el gestor
    .hint = Usuario, correo o documento de una cuenta activa del personal o de un docente.
hand-over-candidates = Administradores:
hand-over-becomes = Qué pasa a ser usted
hand-over-becomes-administrator = Administrador
    .hint = Conserva los supervisores que son suyos.
hand-over-becomes-staff = Personal
    .hint = No administra a nadie. Sus supervisores pasan al gestor.
hand-over-password = Su contraseña
    .hint = Se escribe otra vez, para que nadie lo haga en un computador que usted dejó abierto.
hand-over-do = Traspasar
flash-handed-over = { $name } es ahora el gestor de la organización.

# Préstamos
loans-title = Roles prestados
loans-lead = Un rol se puede prestar hasta un día, para unas vacaciones o una semana pesada. Hasta entonces la persona actúa con él en lugar del suyo, y todo lo que hace se lista aquí.
loans-all = Préstamos
loans-none = No hay ningún rol prestado.
loans-account = A quién
    .hint = Usuario, correo o documento. Alguien del personal o un docente, con una contraseña que solo esa persona conoce.
loans-role = Rol
    .hint = No por debajo del que tiene la persona, ni el de gestor.
loans-until = Hasta
    .hint = Ese día incluido.
loans-most = Cuentas por proceso
    .hint = Una importación, una generación de credenciales o una impresión no puede tocar más.
loans-from = Desde
loans-lasts = vigente
loans-over = terminado
loans-new = Prestar un rol
loans-do = Prestar
loans-end = Terminarlo ahora
loans-deeds = Lo que se hizo con él
loans-deeds-none = Todavía nada.
loans-touched = { $n ->
    [one] Una cuenta
   *[other] { $n } cuentas
}
flash-loan-made = El rol quedó prestado.
flash-loan-ended = El préstamo terminó.

# Lo primero que ve quien no tiene permisos
welcome-as = Inició sesión como { $role }.
welcome-can = Lo que puede hacer aquí
welcome-can-me = Ver y proteger su cuenta
    .hint = Cambiar su contraseña, ver dónde tiene sesión abierta, elegir idioma y colores.
welcome-cannot = Este rol no administra cuentas de otras personas.
welcome-ask = Si necesita más, pídaselo a { $name }.
welcome-ask-manager = Si necesita más, pídaselo al gestor.
welcome-lent = Hasta el { $until } usted actúa como { $role }; cada proceso puede tocar como máximo { $most } cuentas. Lo que haga queda listado para el gestor.
overview-nobody = Aquí no hay nadie todavía
    .hint = En cuanto haya personas a su alcance, esta página muestra cuántas son y quiénes han iniciado sesión.

# Lo que se hizo, en los historiales
audit-account-administrator = Pasó a otro administrador
audit-account-schools = Cambiaron sus escuelas
audit-manager-hand-over = Recibió el rol de gestor
audit-role-add = agregó un rol
audit-role-change = cambió un rol
audit-role-remove = quitó un rol
audit-field-permissions = permisos
audit-field-rank = rango
audit-field-reach = alcance
audit-field-authorized = usuarios autorizados
audit-field-heir = rol que recibió su gente
audit-field-people = personas
audit-field-becomes = pasó a ser
audit-field-schools = escuelas
audit-field-most_accounts = cuentas por proceso como máximo
audit-field-until = hasta
audit-role-lend = Se le prestó un rol
audit-role-lend-end = Terminó el préstamo

# La línea de comandos
cli-role-added = El rol «{ $name }» quedó agregado.
cli-role-changed = El rol «{ $name }» quedó cambiado.
cli-role-removed = El rol «{ $name }» quedó quitado.
cli-column-rank = rango
cli-column-reach = alcance
cli-column-allows = permite
cli-column-administrator = administrador
cli-handed-over = { $name } es ahora el gestor de la organización.
cli-hand-over-password = Contraseña del gestor:
cli-staff-moved = Supervisores con otro administrador: { $n }.
cli-loan-made = El rol quedó prestado hasta el { $until }.
cli-loan-ended = El préstamo terminó.
cli-loans-none = No hay ningún rol prestado.

thing-role = rol
thing-loan = préstamo

# Qué está mal y cómo se arregla
fault-manager-only = Esto lo hace solo el gestor.
    .remedy = Pídaselo al gestor.
fault-manager-exists = Ya hay un gestor.
    .remedy = El rol se puede traspasar: en Administradores, o con llavero organization hand-over.
fault-manager-changed = Ahora el gestor es otra persona.
    .remedy = Vuelva a cargar la página.
fault-manager-stays = La cuenta del gestor no se puede desactivar ni recibir otro rol.
    .remedy = Traspase primero el rol de gestor.
fault-account-out-of-reach = Usted no puede actuar sobre esta cuenta: es tan alta como la suya, o es de otra persona.
    .remedy = Pídaselo a su administrador o al gestor.
fault-role-manager-stays = «{ $name }» es el rol del gestor: se queda como está.
    .remedy = Agregue otro rol, o traspase este en Administradores.
fault-role-above = «{ $name }» es tan alto como su propio rol, o más.
    .remedy = Solo puede cambiar roles por debajo del suyo. Pídaselo al gestor.
fault-role-changed = Alguien cambió «{ $name }» mientras usted lo tenía abierto.
    .remedy = Vuelva a cargar la página y haga su cambio otra vez.
fault-role-preset-stays = «{ $name }» vino con la organización y no se puede quitar.
    .remedy = Renómbrelo, o cambie lo que permite.
fault-role-in-use = { $people ->
    [one] Una persona tiene «{ $name }».
   *[other] { $people } personas tienen «{ $name }».
}
    .remedy = Diga qué rol reciben en su lugar.
fault-role-lent = «{ $name }» está prestado a alguien.
    .remedy = Termine primero el préstamo, en Roles prestados.
fault-role-heir = «{ $name }» no puede recibir las cuentas.
    .remedy = Elija otro rol del mismo rango.
fault-role-has-supervisors = Este administrador todavía tiene supervisores.
    .remedy = Páselos primero a otro administrador.
fault-role-rank = El rango debe ser 0, 1 o 2.
    .remedy = Hay un solo gestor, y ese rol se traspasa, no se da.
fault-role-rank-above = El rango es tan alto como el suyo, o más.
    .remedy = Elija uno menor.
fault-role-rank-preset = El rango de un rol que vino con la organización no cambia.
    .remedy = Agregue un rol propio con el rango que necesita.
fault-role-rank-in-use = { $people ->
    [one] El rango no cambia mientras alguien tenga el rol; una persona lo tiene.
   *[other] El rango no cambia mientras alguien tenga el rol; { $people } personas lo tienen.
}
    .remedy = Deles primero otro rol.
fault-permission-manager-only = «{ $permission }» es solo del gestor.
    .remedy = Quítelo.
fault-permission-needs-organization = «{ $permission }» concierne a todas las personas.
    .remedy = Délo solo a un rol de rango Administrador que alcance a todas.
fault-permission-needs-rank = «{ $permission }» no le sirve al rango Corriente, que no actúa sobre nadie.
    .remedy = Quítelo, o elija un rango mayor.
fault-permission-not-yours = Usted mismo no tiene «{ $permission }».
    .remedy = Quítelo, o pídaselo al gestor.
fault-permission-unknown = No existe el permiso «{ $value }».
    .remedy = Existen: { $known }
fault-reach-unknown = No existe el alcance «{ $value }».
    .remedy = Elija organization, assigned o schools.
fault-not-a-supervisor = «{ $value }» no es supervisor.
    .remedy = Solo los supervisores tienen administrador.
fault-hand-over-same = Esta persona ya es el gestor.
    .remedy = Elija a otra.
fault-hand-over-by-key = Ninguna clave de la API traspasa el rol de gestor: eso lo hace solo una persona, que prueba con su contraseña que es ella.
    .remedy = El gestor lo traspasa en Equipo, o quien guarda la carpeta de datos con «llavero organization hand-over».
fault-hand-over-role = A este rol no se puede pasar.
    .remedy = Elija uno de administrador o uno corriente.
fault-powers-not-staff = Solo el personal y los docentes pueden tener un rol así.
    .remedy = Elija a otra persona.
fault-account-unknown = No existe la cuenta «{ $value }».
    .remedy = Escriba exactamente un usuario, un correo o un documento.
fault-loan-until = Un préstamo termina un día por venir, como máximo dentro de { $days } días.
    .remedy = Elija otro día.
fault-loan-most = Diga cuántas cuentas puede tocar un proceso: de 1 a { $limit }.
    .remedy = Elija un número que alcance, y no más.
fault-loan-role-none = No existe ese rol.
    .remedy = Elija uno de la lista.
fault-loan-role-manager = El rol de gestor no se presta.
    .remedy = Preste uno de administrador, o traspase el rol de gestor.
fault-loan-role-low = «{ $name }» está por debajo del rol de la persona.
    .remedy = Elija un rol tan alto o más.
fault-loan-not-yours = Usted no puede prestar «{ $name }» ni terminar un préstamo suyo: no está por debajo de su rol, o permite más.
    .remedy = Elija un rol más bajo, o pídaselo al gestor.
fault-loan-lent-on = Quien actúa con un rol prestado no presta ninguno.
    .remedy = Pídaselo al gestor.
fault-loan-several = Esta persona ya tiene un rol prestado.
    .remedy = Termine primero ese préstamo.
fault-loan-to-manager = El gestor no necesita préstamos.
    .remedy = Elija a otra persona.
fault-loan-initial-password = Esta persona todavía tiene una contraseña inicial, que otros pueden conocer.
    .remedy = Pídale que inicie sesión y elija una propia; después préstele el rol.
fault-loan-limit = Esto tocaría { $accounts } cuentas; el rol está prestado para { $limit } como máximo por proceso.
    .remedy = Hágalo por partes, o pida un límite mayor al gestor.
fault-school-not-yours = Esta escuela está fuera de su alcance.
    .remedy = Use una de las escuelas donde trabaja; para otra, pídaselo al gestor.
fault-school-needed = Sin escuela esta persona quedaría fuera de su alcance.
    .remedy = Agregue una columna con la escuela, o elija una para todo el archivo.
