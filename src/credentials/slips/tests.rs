//! The slips read back as a reader would: text, structure, conformance.

use std::sync::Arc;

use jiff::civil::date;

use super::*;
use crate::print::Engine;

const LOGO: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>"#;

fn sheet(locale: Locale, variant: Variant, layout: Layout, paper: Paper) -> Arc<Sheet> {
    let (organization, school, address) = match locale {
        Locale::Es => ("Distrito Educativo del Norte", "Colegio San José de la Montaña", "Calle 12 # 3-45, Bogotá"),
        Locale::PtBr => {
            ("Rede Municipal de Ensino", "Escola Estadual João Guimarães", "Rua das Flores 120, Ouro Preto")
        }
        Locale::En => ("Lakeside School District", "Lakeside Elementary School", "120 Lake Street, Lakeside"),
    };
    Arc::new(Sheet {
        locale,
        letterhead: Letterhead {
            organization: organization.into(),
            school: school.into(),
            lines: vec![address.into(), "+57 601 555 0100".into(), "secretaria@example.org".into()],
            logo: (layout == Layout::OneUp).then(|| Logo::new(LOGO.as_bytes()).unwrap()),
            accent: [11, 110, 79],
        },
        sign_in_url: "https://llaves.example.org/entrar".into(),
        typed_url: "https://llaves.example.org/entrar".into(),
        variant,
        layout,
        paper,
        date: date(2026, 11, 22),
    })
}

fn slip(name: &str, username: &str, password: &str) -> Slip {
    Slip {
        name: name.into(),
        detail: "5.º B".into(),
        username: Some(username.into()),
        email: Some(format!("{username}@alumnos.example.org")),
        password: password.to_owned().into(),
    }
}

fn people() -> Vec<Slip> {
    let mut long = slip(
        "Maximiliano Bartolomé Alejandro de Hohenzollern y Sigmaringen Echeverría Fernández de Córdoba",
        &"a0O1lI".repeat(11)[..64],
        "pato-gato-luna-1947",
    );
    long.email = Some("maria.fernanda.de-los-angeles.rodriguez@institucion-educativa-larga.edu.co".into());
    vec![
        slip("María Fernanda Peña Ibáñez", "maria.pena", "luna-caja-42"),
        slip("Sebastián Andrés Rodríguez de la Torre", "sebastian.rodriguez.delatorre", "tren-rojo-17"),
        long,
        slip("João Gonçalves", "joao.goncalves", "0O1lI-B8S5Z2"),
        slip("Νίκος Παπαδόπουλος", "nikos", "sol-mesa-33"),
        slip("Анна Иванова", "anna.i", "pato-verde-58"),
        slip("Emily O’Connor", "eoconnor", "xK7#mPq2$vRt9"),
        slip("王小明 👩‍👧", "xiaoming", "gato-lobo-64"),
        slip("Ana", "ana", "mesa-sol-71"),
    ]
}

fn print(sheet: Arc<Sheet>, slips: Vec<Slip>) -> Vec<Part> {
    let engine = Engine::new(None).unwrap();
    let options = Options { threads: 2, split: Split::Fewest };
    let mut parts = Vec::new();
    let printed = render(&engine, [Ok(Piece::whole(sheet, "5.º B", slips))], options, |part| {
        parts.push(part);
        Ok(())
    });
    assert_eq!(printed.unwrap().parts, parts.len());
    parts
}

/// The document as poppler reads it, which shares no code with the typesetter.
fn poppler(program: &str, args: &[&str], pdf: &[u8]) -> String {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), pdf).unwrap();
    let mut command = std::process::Command::new(program);
    command.args(args).arg(file.path());
    if program == "pdftotext" {
        command.arg("-");
    }
    let output = command.output().unwrap_or_else(|cause| panic!("{program} (poppler-utils) is needed: {cause}"));
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn text(part: &Part) -> String {
    poppler("pdftotext", &["-raw"], &part.pdf)
}

fn has(pdf: &[u8], needle: &str) -> bool {
    pdf.windows(needle.len()).any(|window| window == needle.as_bytes())
}

#[test]
fn a_slip_says_school_name_username_password_and_steps_in_the_readers_language() {
    let cases = [
        (
            Locale::Es,
            [
                "Colegio San José de la Montaña",
                "Usuario",
                "Contraseña",
                "1. Ingrese a",
                "22 de noviembre de 2026 · 9 fichas · página 1 de 2",
            ],
        ),
        (
            Locale::PtBr,
            [
                "Escola Estadual João Guimarães",
                "Usuário",
                "Senha",
                "1. Acesse",
                "22 de novembro de 2026 · 9 fichas · página 2 de 2",
            ],
        ),
        (
            Locale::En,
            [
                "Lakeside Elementary School",
                "Username",
                "Password",
                "1. Go to",
                "22 November 2026 · 9 slips · page 2 of 2",
            ],
        ),
    ];
    for (locale, words) in cases {
        let parts = print(sheet(locale, Variant::Username, Layout::EightUp, Paper::A4), people());
        assert_eq!((parts.len(), parts[0].pages, parts[0].slips), (1, 2, 9));
        let text = text(&parts[0]);
        for word in words.into_iter().chain([
            "João Gonçalves",
            "joao.goncalves",
            "0O1lI-B8S5Z2",
            "Анна Иванова",
            "llaves.example.org/entrar",
        ]) {
            assert!(text.contains(word), "{locale:?} lacks {word:?}:\n{text}");
        }
        assert!(!text.contains('@'), "the username variant has no e-mail addresses");
    }
}

#[test]
fn the_email_variant_says_email_instead_of_username_and_a_long_one_is_whole() {
    for layout in [Layout::EightUp, Layout::OneUp] {
        let parts = print(sheet(Locale::Es, Variant::Email, layout, Paper::Letter), people());
        let text = text(&parts[0]);
        assert!(text.contains("Correo") && !text.contains("Usuario"));
        let whole: String = text.split_whitespace().collect();
        assert!(whole.contains("maria.fernanda.de-los-angeles.rodriguez@institucion-educativa-larga.edu.co"), "{text}");
    }
}

#[test]
fn a_long_username_is_whole_on_both_layouts() {
    for layout in [Layout::EightUp, Layout::OneUp] {
        let parts = print(sheet(Locale::En, Variant::Username, layout, Paper::A4), people());
        let whole: String = text(&parts[0]).split_whitespace().collect();
        assert!(whole.contains(&"a0O1lI".repeat(11)[..64]), "{whole}");
    }
}

#[test]
fn a_letter_greets_and_says_how_to_keep_the_password() {
    let parts = print(sheet(Locale::PtBr, Variant::Username, Layout::OneUp, Paper::A4), people());
    assert_eq!(parts[0].pages, 9);
    let text = text(&parts[0]);
    for word in
        ["Olá, João Gonçalves", "Como entrar", "Guarde esta folha", "Rede Municipal de Ensino", "Rua das Flores 120"]
    {
        assert!(text.contains(word), "lacks {word:?}");
    }
}

#[test]
fn the_document_is_tagged_titled_dated_and_in_its_language() {
    for (locale, lang, title) in [
        (Locale::Es, "/Lang(es)", "Datos de ingreso: Colegio San José de la Montaña"),
        (Locale::PtBr, "/Lang(pt-BR)", "Dados de acesso: Escola Estadual João Guimarães"),
        (Locale::En, "/Lang(en)", "Sign-in details: Lakeside Elementary School"),
    ] {
        for layout in [Layout::EightUp, Layout::OneUp] {
            let parts = print(sheet(locale, Variant::Username, layout, Paper::A4), people());
            let pdf = &parts[0].pdf;
            let info = poppler("pdfinfo", &[], pdf);
            assert!(info.contains(title), "{info}");
            assert!(info.lines().any(|line| line.starts_with("Tagged:") && line.ends_with("yes")), "{info}");
            assert!(info.contains("Nov 22") && info.contains("2026"), "{info}");
            assert!(info.contains("A4"), "{info}");
            assert!(has(pdf, lang) && has(pdf, "/DisplayDocTitle true") && has(pdf, "<pdfuaid:part>1<"));
            let tree = poppler("pdfinfo", &["-struct-text"], pdf);
            for tag in ["H1", "H2", "Figure", "LBody"] {
                assert!(tree.contains(tag), "no {tag} in {tree}");
            }
        }
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let once = || print(sheet(Locale::Es, Variant::Username, Layout::EightUp, Paper::A4), people());
    assert!(once()[0].pdf == once()[0].pdf);
}

fn numbered(count: usize) -> Vec<Slip> {
    (0..count).map(|i| slip(&format!("Nombre {i}"), &format!("u{i:05}"), "luna-caja-42")).collect()
}

#[test]
fn each_section_starts_a_page_and_counts_its_own() {
    let engine = Engine::new(None).unwrap();
    let sheet = sheet(Locale::Es, Variant::Username, Layout::EightUp, Paper::A4);
    let sections = [("1.º A", 3), ("1.º B", 0), ("2.º A", 17)];
    let pieces = || sections.map(|(name, count)| Ok(Piece::whole(Arc::clone(&sheet), name, numbered(count))));

    let mut pages = Vec::new();
    let options = Options { threads: 2, split: Split::Fewest };
    let printed = render(&engine, pieces(), options, |part| {
        assert_eq!(part.sections, ["1.º A", "2.º A"]);
        pages = text(&part).split('\u{c}').map(str::to_owned).collect();
        Ok(())
    });
    assert_eq!(printed.unwrap(), Printed { parts: 1, pages: 4, slips: 20 });
    for (page, says) in pages.iter().zip(["página 1 de 1", "página 1 de 3", "página 2 de 3", "página 3 de 3"]) {
        assert!(page.contains(says), "{page}");
    }

    let mut names = Vec::new();
    render(&engine, pieces(), Options { threads: 2, split: Split::Sections }, |part| {
        names.push((part.number, part.sections.join("+"), part.pages));
        Ok(())
    })
    .unwrap();
    assert_eq!(names, [(1, "1.º A".to_owned(), 1), (2, "2.º A".to_owned(), 3)]);
}

#[test]
fn a_long_section_goes_on_in_the_next_file_in_order() {
    let engine = Engine::new(None).unwrap();
    let sheet = sheet(Locale::Es, Variant::Username, Layout::EightUp, Paper::A4);
    let mut seen = Vec::new();
    let pieces = [Ok(Piece::whole(sheet, "Todos", numbered(2100)))];
    let printed = render(&engine, pieces, Options { threads: 2, split: Split::Sections }, |part| {
        let text = text(&part);
        seen.push((part.number, part.slips, text.contains("página 126 de 263"), text.contains("u01000")));
        Ok(())
    });
    assert_eq!(printed.unwrap(), Printed { parts: 3, pages: 263, slips: 2100 });
    assert_eq!(seen, [(1, 1000, false, false), (2, 1000, true, true), (3, 100, false, false)]);
}

#[test]
fn an_error_of_the_source_or_of_the_sink_ends_the_run() {
    let engine = Engine::new(None).unwrap();
    let sheet = sheet(Locale::Es, Variant::Username, Layout::EightUp, Paper::A4);
    let options = Options { threads: 2, split: Split::Sections };
    let broken = (0..9).map(|i| match i {
        5 => Err(Error::internal("the key is gone")),
        _ => Ok(Piece::whole(Arc::clone(&sheet), format!("{i}"), numbered(1))),
    });
    assert!(matches!(render(&engine, broken, options, |_| Ok(())), Err(Error::Internal(_))));
    let whole = (0..9).map(|i| Ok(Piece::whole(Arc::clone(&sheet), format!("{i}"), numbered(1))));
    let full = render(&engine, whole, options, |_| Err(Error::Environment(Fault::new("disk-full"))));
    assert!(matches!(full, Err(Error::Environment(_))));
}

#[test]
fn a_name_no_font_can_draw_gives_way_to_what_the_person_signs_in_with() {
    let parts =
        print(sheet(Locale::En, Variant::Username, Layout::EightUp, Paper::A4), vec![slip("王小明", "xiaoming", "x")]);
    assert_eq!(text(&parts[0]).matches("xiaoming").count(), 2);
}

#[test]
fn who_lacks_the_variants_value_gets_the_other_under_its_own_label() {
    let mut slip = slip("Ana", "ana", "x");
    slip.email = None;
    let parts = print(sheet(Locale::En, Variant::Email, Layout::EightUp, Paper::A4), vec![slip]);
    assert!(text(&parts[0]).contains("Username"));
}

#[test]
fn the_operators_template_is_taken_and_its_error_is_told_with_the_line() {
    let directory = tempfile::tempdir().unwrap();
    let own = directory.path().join("slips.typ");
    let engine = Engine::new(Some(directory.path())).unwrap();
    let run = || {
        let piece = Piece::whole(sheet(Locale::Es, Variant::Username, Layout::EightUp, Paper::A4), "1", numbered(2));
        let mut all = String::new();
        render(&engine, [Ok(piece)], Options { threads: 1, split: Split::Fewest }, |part| {
            all = text(&part);
            Ok(())
        })
        .map(|_| all)
    };
    std::fs::write(
        &own,
        "#set document(title: \"x\")\n#let d = json(\"data.json\")\nMine: #d.pages.at(0).slips.at(1).login",
    )
    .unwrap();
    assert_eq!(run().unwrap().trim(), "Mine: u00001");
    std::fs::write(&own, "#set document(title: \"x\")\n\n#nonsense").unwrap();
    let Err(Error::Environment(fault)) = run() else { panic!("a broken template passed") };
    assert_eq!((fault.code, &fault.args[1]), ("template-broken", &("line", "3".to_owned())));
    std::fs::write(&own, "#set document(title: \"x\")\n#read(\"../../../etc/passwd\")").unwrap();
    assert!(matches!(run(), Err(Error::Environment(_))), "a template reads outside its directory");
}

#[test]
fn a_logo_is_known_by_its_content() {
    assert!(Logo::new(&b"\x89PNG\r\n"[..]).is_ok());
    assert!(Logo::new(&b"<?xml version='1.0'?><svg/>"[..]).is_ok());
    assert!(matches!(Logo::new(&b"GIF89a"[..]), Err(Error::Invalid(_))));
    assert!(matches!(Logo::new(vec![0; Logo::MOST_BYTES + 1]), Err(Error::TooLarge(_))));
}

#[test]
fn single_sign_on_is_told_to_print_at_its_provider() {
    for locale in Locale::ALL {
        let note = single_sign_on_note(locale, "Distrito Norte");
        assert!(note.contains("Distrito Norte") && note.contains("Llavero"), "{note}");
    }
}

proptest::proptest! {
    #![proptest_config(proptest::test_runner::Config { failure_persistence: None, ..proptest::test_runner::Config::with_cases(24) })]
    #[test]
    fn no_text_stops_the_print(names in proptest::collection::vec(("\\PC*", ".*", "\\PC{1,300}", ".{1,90}"), 40)) {
        let slips = names.into_iter().map(|(name, detail, login, password)| Slip {
            name, detail, username: Some(login), email: None, password: password.into(),
        });
        let parts = print(sheet(Locale::Es, Variant::Username, Layout::EightUp, Paper::A4), slips.collect());
        proptest::prop_assert_eq!(parts[0].pages, 5);
    }
}

// needs tool: pdfua
fn pdfua(files: &[std::path::PathBuf]) -> (Option<i32>, String) {
    let program = std::env::var_os("LLAVERO_TEST_PDFUA").expect("run the tests with `cargo xtask test`");
    let output = std::process::Command::new(program).arg("check").args(files).output().expect("pdfua runs");
    let said = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8_lossy(&said).into_owned())
}

#[test]
fn an_independent_checker_finds_nothing_against_pdf_ua() {
    let directory = tempfile::tempdir().unwrap();
    let mut files = Vec::new();
    for locale in Locale::ALL {
        for variant in [Variant::Username, Variant::Email] {
            for layout in [Layout::EightUp, Layout::OneUp] {
                let parts = print(sheet(locale, variant, layout, Paper::A4), people());
                let file = directory.path().join(format!("{}-{variant:?}-{layout:?}.pdf", locale.tag()));
                std::fs::write(&file, &parts[0].pdf).unwrap();
                files.push(file);
            }
        }
    }
    let (code, said) = pdfua(&files);
    assert_eq!((code, said.matches("PASS").count()), (Some(0), 12), "{said}");
    // One of its rules fails to run on our headings; every other must have run.
    let skipped = said.lines().filter(|line| line.contains("[skip")).filter(|line| !line.contains("UA-14-001"));
    assert_eq!(skipped.count(), 0, "{said}");
}

#[test]
fn the_independent_checker_sees_what_is_missing() {
    let mut pdf = print(sheet(Locale::Es, Variant::Username, Layout::EightUp, Paper::A4), people()).remove(0).pdf;
    let (from, to) = (b"/DisplayDocTitle true", b"/DisplayDocTitle null");
    let at = pdf.windows(from.len()).position(|window| window == from).unwrap();
    pdf[at..at + to.len()].copy_from_slice(to);
    let file = tempfile::NamedTempFile::with_suffix(".pdf").unwrap();
    std::fs::write(file.path(), &pdf).unwrap();
    let (code, said) = pdfua(&[file.path().to_owned()]);
    assert!(code != Some(0) && said.contains("UA-07-002"), "{said}");
}
