//! Spanish names as they are met in Colombia.

use super::Names;

/// Spanish names as they are met in Colombia.
#[rustfmt::skip] // a list, not code: as many to the line as fit
pub static SPANISH: Names = Names {
    women: &[
        "María", "Valentina", "Sofía", "Luisa", "Laura", "Mariana", "Isabella", "Daniela", "Salomé",
        "Gabriela", "Sara", "Natalia", "Andrea", "Camila", "Paula", "Juliana", "Luciana", "Ana", "Alejandra",
        "Manuela", "Carolina", "Antonella", "Diana", "Verónica", "Catalina", "Ximena", "Paola", "Angélica",
        "Karen", "Yuliana", "Lina", "Mónica", "Estefanía", "Rocío", "Milena", "Tatiana", "Leidy", "Yesenia",
        "Nicole", "Jimena", "Emilia", "Antonia", "Celeste", "Renata", "Violeta", "Marcela", "Adriana",
        "Martina", "Guadalupe", "Inés", "Begoña", "Soledad", "Lucía", "Elena", "Victoria", "Dulce", "Fernanda",
        "Zoé", "Noelia", "Piedad", "Amparo", "Nubia", "Yaneth", "Xiomara", "Eugenia", "Ruth", "Esperanza",
        "Íngrid", "Úrsula", "Liliana",
    ],
    men: &[
        "Juan", "Santiago", "Sebastián", "Samuel", "Matías", "Nicolás", "Alejandro", "Daniel", "Andrés",
        "Miguel", "David", "Felipe", "José", "Carlos", "Emiliano", "Tomás", "Jerónimo", "Luis", "Simón",
        "Diego", "Esteban", "Mateo", "Gabriel", "Julián", "Camilo", "Jacobo", "Emmanuel", "Thiago", "Martín",
        "Kevin", "Brayan", "Cristian", "Óscar", "Iván", "Ángel", "Joaquín", "Rafael", "Fabián", "Germán",
        "Hernán", "Leonardo", "Mauricio", "Ricardo", "Víctor", "Édgar", "Yeison", "Jhon", "Rubén", "Álvaro",
        "Gonzalo", "Ramón", "Íker", "Agustín", "Benjamín", "Lorenzo", "Wílmer", "Efraín", "Hugo", "Adrián",
        "Raúl", "Darío", "Salvador", "Ulises", "Néstor", "Zacarías", "Ignacio",
    ],
    surnames: &[
        "Rodríguez", "Gómez", "González", "Martínez", "García", "López", "Hernández", "Sánchez", "Ramírez",
        "Pérez", "Díaz", "Muñoz", "Rojas", "Moreno", "Jiménez", "Vargas", "Castro", "Torres", "Ortiz",
        "Gutiérrez", "Ruiz", "Álvarez", "Castillo", "Romero", "Suárez", "Cárdenas", "Peña", "Mosquera",
        "Valencia", "Herrera", "Quintero", "Rivera", "Osorio", "Giraldo", "Ospina", "Zapata", "Restrepo",
        "Mejía", "Arias", "Cortés", "Guerrero", "Parra", "Vásquez", "Salazar", "Ríos", "Cardona", "Ramos",
        "Medina", "Mendoza", "Acosta", "Fernández", "Delgado", "Contreras", "Duarte", "Bedoya", "Franco",
        "León", "Correa", "Marín", "Molina", "Aguirre", "Pineda", "Velásquez", "Camargo", "Ibáñez", "Núñez",
        "Montoya", "Caicedo", "Hurtado", "Patiño", "Rincón", "Niño", "Londoño", "Cañón", "Ordóñez", "Bermúdez",
        "Buitrago", "Cuéllar", "Pardo", "Beltrán", "Mora", "Forero", "Galindo", "Guzmán", "Henao", "Jaramillo",
        "Lozano", "Luna", "Maldonado", "Murillo", "Nieto", "Orozco", "Pacheco", "Palacios", "Pinzón", "Prieto",
        "Quiñones", "Rosero", "Rubio", "Sierra", "Silva", "Solano", "Tovar", "Trujillo", "Uribe", "Urrutia",
        "Vega", "Vélez", "Villamizar", "Yepes", "Zambrano", "Zuluaga", "Zúñiga", "Ángel", "Bolaños",
        "Avendaño", "Castaño", "Argüello", "Echeverri", "Gallego", "Bustamante", "Carvajal", "de la Cruz",
        "de la Hoz", "del Río", "Arboleda", "Amaya", "Barragán", "Becerra", "Chaparro", "Espinosa", "Figueroa",
        "Grisales", "Holguín",
    ],
};
