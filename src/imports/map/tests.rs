//! Headings as schools write them, and what becomes of them.

use proptest::prelude::*;

use super::*;
use Field::*;

fn headings(line: &str) -> Vec<String> {
    line.split(',').map(str::to_owned).collect()
}

fn fields(line: &str) -> Vec<Option<Field>> {
    map(&headings(line), &[], None, None).unwrap().columns
}

fn codes(outcome: Result<Mapping, Vec<Problem>>) -> Vec<&'static str> {
    outcome.unwrap_err().iter().map(|problem| problem.fault.code).collect()
}

#[test]
fn headings_in_three_languages_are_recognised() {
    let cases: [(&str, &[Option<Field>]); 15] = [
        (
            "documento o código,apellidos,nombres,usuario,correo,estado de la contraseña",
            &[Some(UniqueId), Some(LastName), Some(FirstName), Some(Username), Some(Email), None],
        ),
        (
            "Código,Apellidos,Nombres,Grado,Grupo",
            &[Some(UniqueId), Some(LastName), Some(FirstName), Some(GradeLevel), Some(Section)],
        ),
        (
            "CEDULA,primer_apellido,Segundo Apellido,Primer nombre,Segundo nombre",
            &[Some(UniqueId), Some(LastName), Some(LastName), Some(FirstName), Some(MiddleName)],
        ),
        ("Código,Documento,Nombre", &[Some(UniqueId), None, Some(FullName)]),
        (
            "Matrícula,Nome,Sobrenome,Turma,Série,Unidade",
            &[Some(UniqueId), Some(FirstName), Some(LastName), Some(Section), Some(GradeLevel), Some(School)],
        ),
        (
            "RA,Nome completo,Data de nascimento,E-mail do responsável,Telefone da mãe",
            &[Some(UniqueId), Some(FullName), Some(BirthDate), Some(GuardianEmail), Some(GuardianPhone)],
        ),
        (
            "Student ID,First name,Last name,Email,Homeroom,Grade",
            &[Some(UniqueId), Some(FirstName), Some(LastName), Some(Email), Some(Section), Some(GradeLevel)],
        ),
        (
            "ID,Nombre completo,Correo institucional,Correo personal,Celular,Sede",
            &[Some(UniqueId), Some(FullName), Some(Email), Some(ContactEmail), Some(Phone), Some(School)],
        ),
        ("ID,Nombre,Correo institucional,Correo", &[Some(UniqueId), Some(FullName), Some(Email), None]),
        (
            "Usuario,Contraseña,Rol,Perfil,Estado",
            &[Some(Username), Some(Password), Some(Role), Some(Profile), Some(Status)],
        ),
        ("N.º de documento,Apellido y nombre,Curso", &[Some(UniqueId), Some(FullName), Some(Section)]),
        ("Acudiente,Parentesco,Ocupación del padre,ID", &[Some(GuardianName), None, None, Some(UniqueId)]),
        (
            "Email Address [Required],First Name [Required],Last Name [Required]",
            &[Some(Email), Some(FirstName), Some(LastName)],
        ),
        ("ID,Nombre,,Observaciones", &[Some(UniqueId), Some(FullName), None, None]),
        ("username,email,role", &[Some(Username), Some(Email), Some(Role)]),
    ];
    for (line, expected) in cases {
        assert_eq!(fields(line), expected, "{line}");
    }
}

#[test]
fn the_headings_of_school_data_sync_map_and_what_is_left_out_is_told() {
    let students = "SIS ID,School SIS ID,First Name,Last Name,Username,Password,State ID,Secondary Email,Student Number,Middle Name,Grade,Status,Birthdate,Graduation Year";
    let mapping = map(&headings(students), &[], None, None).unwrap();
    let expected = [
        Some(UniqueId),
        Some(School),
        Some(FirstName),
        Some(LastName),
        Some(Username),
        Some(Password),
        None,
        Some(ContactEmail),
        None,
        Some(MiddleName),
        Some(GradeLevel),
        Some(Status),
        Some(BirthDate),
        Some(GraduationYear),
    ];
    assert_eq!((mapping.format, mapping.columns.as_slice()), ("table", &expected[..]));
    let ignored: Vec<_> = mapping.ignored.iter().map(|ignored| ignored.heading.as_str()).collect();
    assert_eq!(ignored, ["State ID", "Student Number"]);
    let teachers = "SIS ID,School SIS ID,First Name,Last Name,Username,Password,State ID,Teacher Number,Status,Middle Name,Secondary Email,Title,Qualification";
    let mapping = map(&headings(teachers), &[], None, None).unwrap();
    let ignored: Vec<_> = mapping.ignored.iter().map(|ignored| ignored.heading.as_str()).collect();
    assert_eq!(ignored, ["State ID", "Teacher Number", "Qualification"]);
}

#[test]
fn columns_about_one_guardian_go_together() {
    let cases: [(&str, &[u8]); 5] = [
        ("ID,Acudiente,Correo acudiente,Teléfono del acudiente", &[0, 1, 1, 1]),
        ("ID,Acudiente 1,Celular acudiente 1,Acudiente 2,Celular acudiente 2", &[0, 1, 1, 2, 2]),
        ("ID,Acudiente,Acudiente 2,Correo acudiente 1", &[0, 1, 2, 1]),
        ("ID,Nombre del padre,Nombre de la madre,Correo madre,Padre/Madre", &[0, 1, 2, 2, 3]),
        ("ID,Guardian 1 name,Guardian1 email,Guardian 2 name", &[0, 1, 1, 2]),
    ];
    for (line, expected) in cases {
        let mapping = map(&headings(line), &[], None, None).unwrap();
        assert_eq!(mapping.guardians, expected, "{line}");
    }
    let mapping =
        map(&headings("ID,Nombres acudiente,Apellidos acudiente,Madre,Correo madre"), &[], None, None).unwrap();
    let row = StringRecord::from(vec!["1", " Rosa ", "Paz", "Eva", "eva@example.org"]);
    assert_eq!(mapping.guardian_count(), 2);
    assert_eq!(mapping.guardian_value(GuardianName, 1, &row), "Rosa Paz");
    assert_eq!(mapping.guardian_value(GuardianEmail, 2, &row), "eva@example.org");
    assert_eq!(mapping.guardian_value(GuardianPhone, 2, &row), "");
}

#[test]
fn a_full_name_that_begins_with_the_last_name_says_so() {
    for (line, expected) in
        [("ID,Apellidos y nombres", true), ("ID,Sobrenome e nome", true), ("ID,Nombre completo", false)]
    {
        assert_eq!(map(&headings(line), &[], None, None).unwrap().last_name_first, expected, "{line}");
    }
}

#[test]
fn collaborate_is_taken_as_it_is_or_refused_with_the_right_heading() {
    let right = "userName,firstName,lastName,displayName,password,email,role";
    assert_eq!(map(&headings(right), &[], None, None).unwrap().format, "collaborate");
    let cases = [
        ("nombreUsuario,nombre,apellidos,nombreMostrar,contraseña,correo,rol", 7),
        ("nomeUsuário,nome,sobrenome,nomeExibição,senha,email,função", 6),
        ("username,firstName,lastName,displayName,password,email,role", 1),
        ("userName,firstName,lastName,displayName,password,email,role,extra", 1),
        ("userName,firstName,lastName,displayName,password,email", 1),
        ("firstName,userName,lastName,displayName,password,email,role", 2),
    ];
    for (line, wrong) in cases {
        let problems = map(&headings(line), &[], None, None).unwrap_err();
        assert_eq!(problems.len(), wrong, "{line}: {problems:?}");
        assert!(problems.iter().all(|problem| problem.row == Some(1)), "{line}");
    }
    let problems = map(&headings(cases[0].0), &[], None, None).unwrap_err();
    assert_eq!((problems[0].column.as_str(), problems[0].value.as_str()), ("nombreUsuario", "nombreUsuario"));
    assert!(problems[0].fault.args.contains(&("right", "userName".into())));
    assert_eq!(codes(map(&headings("a,b"), &[], None, Some("collaborate"))).len(), 7);
}

#[test]
fn an_ordinary_school_file_is_not_taken_for_collaborate() {
    let cases = [
        "Username,First name,Last name,Email,Role",
        "userName,email,role",
        "Usuario,Nombre,Apellidos,Contraseña,Correo,Rol,Grado",
        "Usuario,Nombres,Apellidos,Curso,Clave,Correo,Perfil",
    ];
    for line in cases {
        assert_eq!(map(&headings(line), &[], None, None).unwrap().format, "table", "{line}");
    }
}

#[test]
fn by_hand_goes_before_remembered_and_remembered_before_synonyms() {
    let line = headings("Código,Clave interna,Nombre,Correo");
    let remembered = [("Clave interna".into(), Some(UniqueId))];
    let mapping = map(&line, &[], Some(&remembered), None).unwrap();
    assert_eq!(mapping.columns, [None, Some(UniqueId), Some(FullName), Some(Email)]);
    let by_hand = [("clave INTERNA".into(), None), ("Correo".into(), Some(ContactEmail))];
    let mapping = map(&line, &by_hand, Some(&remembered), None).unwrap();
    assert_eq!(mapping.columns, [Some(UniqueId), None, Some(FullName), Some(ContactEmail)]);
    assert_eq!(mapping.ignored, []);
}

#[test]
fn columns_that_bear_the_same_heading_are_told_apart_by_their_place() {
    let line = headings("ID,Nombre,Teléfono,Teléfono,");
    assert_eq!(codes(map(&line, &[], None, None)), ["field-twice"]);
    assert_eq!(proposal(&line, &[]), [Some(UniqueId), Some(FullName), Some(Phone), Some(Phone), None]);
    let by_hand = [(Place::Column(3), None), (Place::Column(4), Some(Section))];
    let expected = [Some(UniqueId), Some(FullName), Some(Phone), None, Some(Section)];
    assert_eq!(map(&line, &by_hand, None, None).unwrap().columns, expected);
    assert_eq!(proposal(&line, &by_hand), expected);
    assert_eq!(map(&line, &[], Some(&by_hand), None).unwrap().columns, expected);
    assert_eq!(codes(map(&line, &[(Place::Column(5), None)], Some(&by_hand), None)), ["map-heading-unknown"]);
}

#[test]
fn a_column_that_may_hold_passwords_is_told_by_its_heading() {
    for (heading, may) in [
        ("Clave", true),
        ("Contraseña inicial", true),
        ("Senha do portal", true),
        ("PIN", true),
        ("Password (temp)", true),
        ("Nombre", false),
        ("Correo", false),
        ("Grado", false),
        ("", false),
    ] {
        assert_eq!(may_be_secret(heading), may, "{heading}");
    }
}

#[test]
fn what_cannot_be_mapped_is_refused_with_its_reason() {
    let none: &[(Place, Target)] = &[];
    type Case<'a> = (&'a str, &'a [(Place, Target)], Option<&'a str>, &'a str);
    let cases: [Case<'_>; 6] = [
        ("ID,Código", none, None, "field-twice"),
        ("ID,Teléfono,Celular", none, None, "field-twice"),
        ("Foo,Bar", none, None, "map-nothing"),
        ("ID,Nombre", &[("Nonbre".into(), Some(FirstName))], None, "map-heading-near"),
        ("ID,Nombre", &[("Xyzzy".into(), Some(FirstName))], None, "map-heading-unknown"),
        ("ID,Nombre", none, Some("nada"), "format-unknown"),
    ];
    for (line, by_hand, format, expected) in cases {
        assert_eq!(codes(map(&headings(line), by_hand, None, format)), [expected], "{line}");
    }
    assert_eq!(target("ignore"), Ok(None));
    assert_eq!(target("email"), Ok(Some(Email)));
    assert_eq!(target("e_mail").unwrap_err().code, "field-unknown");
}

#[test]
fn an_unknown_heading_gets_a_suggestion() {
    let mapping = map(&headings("ID,Apelldos,Nonbres,Correo institucional,Correo,Color"), &[], None, None).unwrap();
    let suggested: Vec<_> = mapping.ignored.iter().map(|ignored| ignored.suggestion).collect();
    assert_eq!(suggested[0], Some(LastName));
    assert!(matches!(suggested[1], Some(FirstName | FullName)));
    assert_eq!(suggested[2..], [Some(ContactEmail), None]);
}

proptest! {
    #[test]
    fn any_headings_map_or_are_refused(line in prop::collection::vec("\\PC{0,20}|Acudiente [0-9]|Correo|ID", 0..20)) {
        if let Ok(mapping) = map(&line, &[], None, None) {
            prop_assert_eq!(mapping.columns.len(), line.len());
            prop_assert_eq!(mapping.guardians.len(), line.len());
        }
    }
}
