# Textos de las hojas impresas. Las fichas van a los alumnos y a sus familias: palabras cortas, amables y exactas.

slips-title = Datos de ingreso: { $school }
slips-date = { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
} de { $year }
slips-header = { $date } · { $count ->
    [one] { $count } ficha
   *[other] { $count } fichas
} · página { $page } de { $of }
slips-username = Usuario
slips-email = Correo
slips-password = Contraseña
slips-qr-alt = Código QR que abre { $url }
slips-logo-alt = Logo de { $school }
slips-short-step-open = Ingrese a { $url } o escanee el código.
slips-short-step-type = Escriba las dos líneas tal como están aquí.
slips-short-step-keep = Guarde esta ficha. Muéstrela solo a su familia.
slips-greeting = Hola, { $name }
slips-lead = Con estos datos usted ingresa a los servicios en línea de su escuela, en la escuela y en casa.
slips-how = Cómo ingresar
slips-step-open = Abra { $url } en el navegador, o escanee el código con la cámara de un teléfono.
slips-step-type = Escriba las dos líneas del recuadro tal como están aquí, con sus mayúsculas y minúsculas.
slips-step-change = Si se le pide, elija una contraseña personal: fácil de recordar para usted y difícil de adivinar para los demás.
slips-keep = Guarde esta hoja en un lugar seguro y no la muestre a nadie fuera de su familia. Si otra persona vio su contraseña, cámbiela o pida una nueva en la escuela.
slips-single-sign-on = { $organization } ingresa con su propio proveedor de identidad, que guarda las contraseñas. Imprímalas en ese servicio: Llavero no las tiene.
slips-step-open-unnamed = Abra la página de ingreso que le indicó su escuela.
slips-short-step-open-unnamed = Abra la página de ingreso de su escuela.
