//! Words that Spanish texts do not use.

use super::{Refused, refuse};

pub(super) const REFUSED: &[Refused] = &[
    // The glossary
    refuse("credencial|credenciales", "usuarios y contraseñas, datos de ingreso"),
    refuse("ejecución|ejecuciones", "proceso"),
    refuse("termina|terminado|terminó|acabó bien", "Completado"),
    refuse("clave|claves|contraseña|contraseñas inicial|iniciales", "contraseña provisional"),
    refuse("=inicial", "provisional"),
    refuse("dueña|dueñas|dueño|dueños", "la persona; su contraseña: contraseña personal"),
    refuse("personal", "administrativos")
        .but_for(&["contraseña personal", "correo personal", "computador|computadora personal"])
        .except_in(&[("status-credential-own", "the state of a password that its user chose")]),
    refuse("gestor|gestora|gestores|rector|rectora|rectores", "Gerente"),
    refuse("corriente|corrientes", "rango Usuario"),
    refuse("papel|papeles", "rol").but_for(&["en papel", "del papel", "hoja|hojas|tamaño de papel"]),
    refuse(
        "presta|prestada|prestadas|prestado|prestados|prestan|prestar|prestó|preste|préstamo|préstamos",
        "rol delegado, delegar",
    ),
    refuse("nombre social", "nombre preferido"),
    refuse("id|identificador único", "documento o código"),
    refuse("identificador|identificadores", "documento o código"),
    refuse("última|primera entrada", "último ingreso, primer ingreso"),
    refuse("=entrada", "ingreso"),
    refuse("desactivada|desactivadas|desactivado|desactivados", "inactivo"),
    refuse("tocaya|tocayas|tocayo|tocayos", "homónimos"),
    refuse("=qué es", "Tipo de usuario"),
    refuse("por la red", "reunión virtual"),
    refuse("pone|ponen|poner|ponga|pongan|ponerle|ponerles", "asignar, establecer, escribir"),
    refuse("cuida|cuidan|cuide el|la|las|los máquina|servidor|llavero", "administrador del servidor"),
    refuse("máquina|máquinas", "servidor; la persona: administrador del servidor"),
    refuse("ajuste|ajustes", "configuración"),
    refuse("aspecto", "tema"),
    refuse("=cualquiera", "Todos"),
    refuse("dato es necesario", "Este campo es obligatorio"),
    refuse("sigue siendo usted", "Confirme su identidad"),
    refuse("título|títulos", "tratamiento").only_in(&[
        "field-title",
        "people-column-title",
        "settings-title-",
        "thing-title",
    ]),
    // Words that stood for the same thing in different files
    refuse("informe|informes", "reporte"),
    refuse("organización|organizaciones", "institución"),
    refuse("datos de acceso", "datos de ingreso"),
    refuse("iniciar|inicie|inicia|inició|iniciado sesión", "ingresar"),
    refuse("línea de órdenes", "línea de comandos"),
    refuse("no se escribió|escribe nada", "no se guardó nada"),
    refuse("entretanto", "mientras tanto"),
    refuse("aparato|aparatos", "dispositivo"),
    refuse("logotipo|logotipos", "logo"),
    refuse("acento|acentos", "tilde"),
    // Orthography and forms of address
    refuse("déla|délas|déle|déles|délo|délos", "dela, dele, delo: without the accent"),
    refuse("sólo", "solo"),
    refuse("contigo|ti|tu|tus|tuya|tuyo|tú|vos", "usted, su"),
];
