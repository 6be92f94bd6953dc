//! The words by which schools name their columns.

use crate::accounts::Field;

/// How surely a heading names its field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Gives way to a surer heading for the same field.
    Weak,
    /// First name beside a last name; the full name alone.
    NameAlone,
    /// Names the field.
    Sure,
    /// A full name, last name first.
    LastFirst,
}

use Weight::{LastFirst, NameAlone, Sure, Weak};

/// By field: what its column is called. Compared by [`super::key`], so case, accents, blanks and punctuation do not matter.
#[rustfmt::skip]
pub const SYNONYMS: &[(Field, Weight, &[&str])] = &[
    (Field::UniqueId, Sure, &[
        "unique_id", "Unique ID", "User Unique ID", "SIS ID", "SIS User ID", "sourcedId", "Student ID", "Teacher ID", "Staff ID", "Person ID", "User ID",
        "Employee ID", "School ID number", "ID number", "ID", "idnumber",
        "Código", "Código estudiante", "Código del estudiante", "Código de estudiante", "Código alumno", "Código del alumno", "Código SIS", "ID único", "ID estudiante",
        "ID del estudiante", "ID alumno", "ID docente", "Documento o código", "Identificador", "Matrícula", "Número de matrícula", "N.º de matrícula", "Nro. matrícula", "Núm. matrícula",
        "Legajo", "Carné", "Carnet", "Expediente", "N.º expediente", "NIE", "Boleta", "Número de control",
        "RA", "R.A.", "RA do aluno", "RA aluno", "Registro do aluno", "Registro acadêmico", "Registro académico", "Matrícula do aluno", "Código do aluno", "Código aluno", "ID aluno", "ID do aluno",
        "Registro do professor", "Matrícula do professor", "Matrícula funcional", "Código do professor", "Código docente", "Código del docente",
    ]),
    (Field::UniqueId, Weak, &[
        "Student Number", "Teacher Number", "Employee Number", "Staff Number", "Number", "Documento", "Documento de identidad", "Número de documento", "N.º documento", "Nro. documento",
        "Nro. de documento", "N.º de documento", "No. documento", "Doc. identidad", "Identificación", "Número de identificación", "N.º identificación", "Cédula", "Cédula de identidad", "Cédula de ciudadanía", "DNI", "CURP", "RUT", "CI", "C.I.",
        "Tarjeta de identidad", "CPF", "RG", "National ID",
    ]),
    (Field::Username, Sure, &[
        "username", "User Name", "Login", "Login ID", "Login name", "Sign-in name", "Nombre de usuario", "Nombre usuario", "Usuario", "Cuenta", "Nome de usuário", "Nome do usuário", "Nome usuário", "Usuário",
    ]),
    (Field::Email, Sure, &[
        "Institutional email", "School email", "Correo institucional", "Email institucional", "E-mail institucional", "Correo electrónico institucional", "Correo escolar", "Correo del colegio", "Email escolar",
        "E-mail da escola", "Correio institucional", "Work email", "Student email",
        "Correo del estudiante", "Correo estudiante", "E-mail do aluno", "Email do aluno", "Email aluno", "Correo alumno", "Correo del alumno", "Correo docente",
    ]),
    (Field::Email, Weak, &[
        "email", "E-mail", "Email address", "Mail", "Correo", "Correo electrónico", "Dirección de correo", "Dirección de correo electrónico", "Correio eletrônico", "Endereço de e-mail",
    ]),
    (Field::FirstName, NameAlone, &["Nombre", "Nombres", "Nome", "Name"]),
    (Field::FirstName, Sure, &[
        "first_name", "First name", "Firstname", "Given name", "Given names", "Forename", "First", "Primer nombre", "Nombre de pila", "Primeiro nome", "Prenome", "Nombre 1", "Nombre1", "Nombre(s)",
    ]),
    (Field::MiddleName, Sure, &[
        "middle_name", "Middle name", "Middle", "Middle names", "Segundo nombre", "Otros nombres", "Otro nombre", "Nome do meio", "Segundo nome", "Nombre 2", "Nombre2",
    ]),
    (Field::LastName, Sure, &[
        "last_name", "Last name", "Lastname", "Surname", "Family name", "Last", "Apellido", "Apellidos", "Apellido(s)", "Primer apellido", "Segundo apellido", "Apellido paterno", "Apellido materno",
        "Apellido 1", "Apellido 2", "Apellido1", "Apellido2", "1er apellido", "2do apellido", "Sobrenome", "Sobrenomes", "Último nome", "Primeiro sobrenome", "Segundo sobrenome", "Nome de família",
    ]),
    (Field::FullName, Sure, &[
        "full_name", "Full name", "Complete name", "Nombre completo", "Nombres completos", "Nombre y apellido", "Nombre y apellidos", "Nombres y apellidos", "Nome completo", "Nome e sobrenome",
    ]),
    (Field::FullName, Weak, &[
        "Student", "Student name", "Teacher", "Teacher name", "Pupil", "Estudiante", "Nombre del estudiante", "Nombre estudiante", "Alumno", "Alumna", "Alumno/a", "Nombre del alumno", "Nombre alumno", "Docente", "Nombre del docente", "Nombre docente",
        "Profesor", "Profesora", "Profesor/a", "Maestro", "Aluno", "Aluna", "Aluno(a)", "Nome do aluno", "Nome aluno", "Nome do estudante", "Nome do(a) aluno(a)", "Professor", "Professora", "Nome do professor", "Estudante",
    ]),
    (Field::FullName, LastFirst, &[
        "Apellidos y nombres", "Apellidos y nombre", "Apellido y nombre", "Apellido y nombres", "Apellidos nombres", "Apellidos, nombre", "Apellido nombre", "Sobrenome e nome", "Sobrenome, nome", "Last name, first name", "Last, First",
        "Name (Last, First)", "Sortable name", "Apellidos y nombres del estudiante", "Apellidos y nombres completos", "Apellidos y nombres del alumno", "Apellidos y nombres del docente", "Surname and name",
    ]),
    (Field::PreferredName, Sure, &[
        "preferred_name", "Preferred name", "Preferred first name", "First name (Preferred)", "Nickname", "Known as", "Nombre preferido", "Nombre social", "Nome social", "Nome preferido", "Apelido", "Apodo",
    ]),
    (Field::PreferredStyle, Sure, &[
        "preferred_style",
    ]),
    (Field::DisplayName, Sure, &[
        "display_name", "Display name", "Short name", "Nombre para mostrar", "Nombre a mostrar", "Nombre mostrado", "Nombre visible", "Nome de exibição", "Nome para exibição", "Nome exibido",
    ]),
    (Field::Title, Sure, &["title", "Name prefix", "Prefix", "Salutation", "Título", "Tratamiento", "Tratamento", "Pronome de tratamento", "Prefijo"]),
    (Field::Profile, Sure, &[
        "profile", "Profile type", "User type", "Account type", "Person type", "Type of user", "Perfil", "Tipo de perfil", "Tipo de usuario", "Tipo usuario", "Tipo de persona", "Tipo de usuário", "Tipo de pessoa", "declared_user_type",
    ]),
    (Field::Role, Sure, &["role", "Rol", "Roles", "Función", "Papel", "Função"]),
    (Field::School, Sure, &[
        "school", "School SIS ID", "School name", "School code", "School ID", "Building", "Campus", "Site", "Sede", "Colegio", "Escuela", "Institución", "Institución educativa", "Plantel", "Centro", "Centro educativo", "Código de la sede",
        "Código sede", "Código del colegio", "Nombre de la sede", "Nombre del colegio", "Liceo", "Instituto", "Establecimiento", "Escola", "Unidade", "Unidade escolar", "Nome da escola", "Colégio", "Unidade de ensino", "Instituição", "INEP", "Código INEP", "orgSourcedId", "orgSourcedIds",
    ]),
    (Field::Department, Sure, &["department", "Dept", "Departamento", "Área", "Área académica", "Setor"]),
    (Field::Position, Sure, &["position", "Job title", "Employee title", "Position/Job Title", "Cargo", "Puesto", "Puesto de trabajo", "Ocupación", "Ocupação"]),
    (Field::GradeLevel, Sure, &[
        "grade_level", "Grade level", "Grade", "Year group", "Year level", "Year", "Form", "Grado", "Nivel", "Grado escolar", "Año", "Año escolar", "Grado académico", "Série", "Ano", "Ano escolar", "Série/Ano", "Ano/Série", "Etapa", "Serie",
    ]),
    (Field::GraduationYear, Sure, &[
        "graduation_year", "Graduation year", "Grad year", "Class of", "Año de graduación", "Año graduación", "Promoción", "Año de egreso", "Ano de formatura", "Ano de conclusão", "Ano de formação",
    ]),
    (Field::Section, Sure, &[
        "section", "Section name", "Class", "Class name", "Classroom", "Homeroom", "Home room", "Form class", "Group", "Curso", "Grupo", "Clase", "Sección", "Grado y grupo", "Grado/Grupo", "Grado y sección", "Grado-Grupo", "Curso y grupo", "Aula", "Salón", "Paralelo", "División", "Comisión",
        "Turma", "Classe", "Nome da turma", "Código da turma", "Série e turma", "Série/Turma", "Ano/Turma", "Ano e turma", "cohort1", "Klasse",
    ]),
    (Field::Course, Sure, &["course", "Course name", "Course code", "Subject", "Asignatura", "Materia", "Disciplina", "Matéria", "Componente curricular", "course1"]),
    (Field::Password, Sure, &[
        "password", "Initial password", "Temporary password", "Passwd", "Pass", "PIN", "Contraseña", "Contraseña inicial", "Contraseña provisional", "Contraseña temporal", "Contrasena", "Clave", "Clave inicial", "Clave de acceso", "Senha", "Senha inicial", "Senha provisória", "Senha temporária",
    ]),
    (Field::BirthDate, Sure, &[
        "birth_date", "Birth date", "Birthdate", "Date of birth", "DOB", "Birthday", "Fecha de nacimiento", "Fecha nacimiento", "F. nacimiento", "Fec. nacimiento", "Nacimiento", "Fecha nac.", "F. nac.", "Data de nascimento", "Data nascimento", "Nascimento", "Dt. nascimento", "Data nasc.",
    ]),
    (Field::Phone, Sure, &[
        "phone", "Phone number", "Telephone", "Mobile", "Mobile phone", "Cell", "Cell phone", "Cellphone", "sms", "Phone1", "Teléfono", "Teléfono móvil", "Teléfono celular", "Número de teléfono", "Celular", "Móvil", "Tel.", "Número de celular", "WhatsApp", "Telefone", "Telefone celular", "Fone", "Número de telefone",
    ]),
    (Field::ContactEmail, Sure, &[
        "contact_email", "Contact email", "Personal email", "Secondary email", "Alternate email", "Alternate email address", "Recovery email", "Other email", "Home Secondary Email", "Correo personal", "Correo de contacto", "Correo alternativo", "Correo alterno", "Correo secundario", "Email personal", "Email de contacto", "Correo electrónico personal",
        "E-mail pessoal", "Email pessoal", "E-mail de contato", "E-mail alternativo", "E-mail secundário", "Email particular", "E-mail particular",
    ]),
    (Field::Locale, Sure, &["locale", "Language", "lang", "Preferred language", "Idioma", "Lengua", "Língua", "Idioma preferido"]),
    (Field::GuardianName, Sure, &["guardian_name"]),
    (Field::GuardianEmail, Sure, &["guardian_email"]),
    (Field::GuardianPhone, Sure, &["guardian_phone"]),
    (Field::Administrator, Sure, &["administrator", "Managing administrator", "Administrador", "Administradora"]),
    (Field::Status, Sure, &["status", "Account status", "Estado", "Estado de la cuenta", "Situación", "Situação", "Situação da matrícula", "Estado matrícula"]),
];
