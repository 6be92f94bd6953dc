//! Pages of the directory, as a console shows them: the page and how many there are, for eight readers at once.

use std::time::Instant;

use llavero::access::Actor;
use llavero::accounts::filter::Filter;
use llavero::accounts::list::{By, Cursor, Sort, count, list, list_and_count};
use llavero::app::App;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use crate::{Any, place};

/// Of the table that [`measure`] prints.
pub const HEADING: &str = "| page and count, ms | database | one reader, p50 | eight, p50 | p95 | p99 | most |\n|---|---|---|---|---|---|---|";

const READERS: u64 = 8;
/// How often each reader asks for each kind of page.
const TIMES: u32 = 12;
/// How often one reader asks for each with nobody beside it.
const ALONE: u32 = 3;

/// Makes the directory that was imported as uneven as a real one is: a few teachers, some addresses,
/// a few inactive, some who have signed in. Digits of the unique ID choose whom.
const UNEVEN: [&str; 8] = [
    "UPDATE accounts SET profile = 'teacher', title = 'Prof.', grade_level = NULL, graduation_year = NULL,
       role_id = (SELECT r.id FROM roles r WHERE r.code = 'teacher')
     WHERE unique_id LIKE '%03' OR unique_id LIKE '%13' OR unique_id LIKE '%23'",
    "INSERT INTO departments (organization_id, id, name, name_key, changed_by)
     SELECT id, id, 'Matemáticas', 'matematicas', id FROM organizations",
    "UPDATE accounts SET department_id = organization_id WHERE unique_id LIKE '%13'",
    "UPDATE accounts SET email = username || '@colegio.example', search_key = search_key || ' colegio example'
     WHERE unique_id LIKE '%5' OR unique_id LIKE '%6' OR unique_id LIKE '%7'",
    "UPDATE accounts SET status = 'inactive' WHERE unique_id LIKE '%99'",
    "UPDATE accounts SET last_sign_in_at = 1772539200000 WHERE unique_id LIKE '%1'",
    "INSERT INTO credentials (organization_id, account_id, version, state, hash, job_id, created_at)
     SELECT organization_id, id, 2, 'own', '-', id, 1772539200000 FROM accounts WHERE unique_id LIKE '%1'",
    "UPDATE accounts SET credential = 'own' WHERE unique_id LIKE '%1'",
];

/// What people are looked for by: pieces of some who are there.
struct Known {
    people: Vec<[String; 5]>,
    /// For some orders, places every thousand accounts.
    deep: Vec<(Sort, Cursor)>,
}

/// Asks for pages of every kind; a line of the table for each.
pub fn measure(database: &str, folder: &std::path::Path) -> Any<Vec<String>> {
    let app = place::app(place::imported(database, folder)?, folder)?;
    let actor = Actor::operator(llavero::access::organization_of(&app, None)?);
    let is_even = count(&app, &actor, &Filter::parse(&[("profile", "teacher")]).map_err(|_| "filter")?)? == 0;
    if is_even {
        app.db.write(|tx| {
            for sql in UNEVEN {
                tx.execute(sql, &[])?;
            }
            tx.refresh_statistics("accounts")
        })?;
    }
    let known = known(&app, &actor)?;
    let kinds = kinds();
    let mut taken: Vec<Vec<f64>> = vec![Vec::new(); kinds.len()];
    let mut alone = read(&app, &actor, &known, &kinds, ALONE, &mut StdRng::seed_from_u64(READERS));
    let readers: Vec<Vec<Vec<f64>>> = std::thread::scope(|scope| {
        let readers: Vec<_> = (0..READERS)
            .map(|reader| {
                let (app, actor, known, kinds) = (&app, &actor, &known, &kinds);
                scope.spawn(move || read(app, actor, known, kinds, TIMES, &mut StdRng::seed_from_u64(reader)))
            })
            .collect();
        readers.into_iter().map(|reader| reader.join().unwrap()).collect()
    });
    for reader in readers {
        for (all, times) in taken.iter_mut().zip(reader) {
            all.extend(times);
        }
    }
    let mut lines: Vec<String> = kinds
        .iter()
        .zip(&mut alone)
        .zip(&mut taken)
        .map(|((kind, alone), times)| line(kind.0, database, alone, times))
        .collect();
    let [mut alone, mut all] = [alone, taken].map(|times| times.into_iter().flatten().collect::<Vec<f64>>());
    lines.push(line("**all of them**", database, &mut alone, &mut all));
    Ok(lines)
}

fn line(name: &str, database: &str, alone: &mut [f64], times: &mut [f64]) -> String {
    let [alone, [p50, p95, p99, most]] = [alone, times].map(|times| {
        times.sort_unstable_by(f64::total_cmp);
        [0.5, 0.95, 0.99, 1.0].map(|part| times[((times.len() - 1) as f64 * part).round() as usize])
    });
    format!("| {name} | {database} | {:.1} | {p50:.1} | {p95:.1} | {p99:.1} | {most:.1} |", alone[0])
}

fn known(app: &App, actor: &Actor) -> Any<Known> {
    let sql = "SELECT COALESCE(a.first_name, ''), COALESCE(a.last_name, ''), COALESCE(a.unique_id, ''),
                 COALESCE(a.username, ''), COALESCE(s.name, '') FROM accounts a
               LEFT JOIN schools s ON s.organization_id = a.organization_id AND s.id = a.school_id
               WHERE a.unique_id LIKE '%37'";
    let people: Vec<(String, String, String, String, String)> = app.db.read(|tx| tx.query(sql, &[]))?;
    let people = people.into_iter().map(|(a, b, c, d, e)| [a, b, c, d, e]).collect();
    let mut deep = Vec::new();
    for by in [By::LastName, By::FirstName, By::Email] {
        let sort = Sort { by, descending: false };
        let mut at: Option<Cursor> = None;
        while let Some(next) = list(app, actor, &Filter::default(), sort, 1000, at.as_ref())?.next {
            deep.push((sort, next.clone()));
            at = Some(next);
        }
    }
    Ok(Known { people, deep })
}

/// A page to ask for: which filter, in which order, from where.
type Asked = (Vec<(&'static str, String)>, Sort, Option<Cursor>);
type Kind = (&'static str, fn(&Known, &mut StdRng) -> Asked);

fn person<'a>(known: &'a Known, rng: &mut StdRng) -> &'a [String; 5] {
    &known.people[rng.random_range(0..known.people.len())]
}

fn any_sort(rng: &mut StdRng) -> Sort {
    Sort { by: By::ALL[rng.random_range(0..By::ALL.len())], descending: rng.random() }
}

fn by_name(filter: Vec<(&'static str, String)>) -> Asked {
    (filter, Sort::default(), None)
}

fn beginning(text: &str, letters: usize) -> String {
    text.chars().take(letters).collect()
}

fn grade(rng: &mut StdRng) -> String {
    rng.random_range(1..=11).to_string()
}

fn kinds() -> Vec<Kind> {
    vec![
        ("everybody, any order", |_, rng| (vec![], any_sort(rng), None)),
        ("everybody, at any depth", |known, rng| {
            let (sort, cursor) = known.deep[rng.random_range(0..known.deep.len())].clone();
            (vec![], sort, Some(cursor))
        }),
        ("a first name", |known, rng| by_name(vec![("search", person(known, rng)[0].clone())])),
        ("a last name", |known, rng| {
            by_name(vec![("search", person(known, rng)[1].split(' ').next().unwrap_or_default().to_owned())])
        }),
        ("two last names", |known, rng| by_name(vec![("search", person(known, rng)[1].clone())])),
        ("a whole name", |known, rng| {
            let [first, last, ..] = person(known, rng);
            by_name(vec![("search", format!("{first} {last}"))])
        }),
        ("a whole name, any order", |known, rng| {
            let [first, last, ..] = person(known, rng);
            (vec![("search", format!("{first} {last}"))], any_sort(rng), None)
        }),
        ("a first name, at any depth", |known, rng| {
            let (sort, cursor) = known.deep[rng.random_range(0..known.deep.len())].clone();
            (vec![("search", person(known, rng)[0].clone())], sort, Some(cursor))
        }),
        ("a unique ID", |known, rng| by_name(vec![("search", person(known, rng)[2].clone())])),
        ("a username", |known, rng| by_name(vec![("search", person(known, rng)[3].clone())])),
        ("one letter", |known, rng| by_name(vec![("search", beginning(&person(known, rng)[0], 1))])),
        ("two letters", |known, rng| by_name(vec![("search", beginning(&person(known, rng)[1], 2))])),
        ("three letters, any order", |known, rng| {
            (vec![("search", beginning(&person(known, rng)[1], 3))], any_sort(rng), None)
        }),
        ("nobody's name", |_, rng| by_name(vec![("search", format!("zzq{}", rng.random_range(0..100)))])),
        ("a school", |known, rng| by_name(vec![("school", person(known, rng)[4].clone())])),
        ("a school, any order", |known, rng| (vec![("school", person(known, rng)[4].clone())], any_sort(rng), None)),
        ("a school and a first name", |known, rng| {
            let [first, .., school] = person(known, rng);
            by_name(vec![("school", school.clone()), ("search", first.clone())])
        }),
        ("a section", |known, rng| {
            by_name(vec![("school", person(known, rng)[4].clone()), ("section", format!("{}.º A", grade(rng)))])
        }),
        ("a grade, any order", |_, rng| (vec![("grade_level", grade(rng))], any_sort(rng), None)),
        ("a grade and a last name", |known, rng| {
            let last = person(known, rng)[1].split(' ').next().unwrap_or_default().to_owned();
            by_name(vec![("grade_level", grade(rng)), ("search", last)])
        }),
        ("a graduation year", |_, rng| by_name(vec![("graduation_year", rng.random_range(2026..=2036).to_string())])),
        ("a grade and a year nobody has both of", |_, _| {
            by_name(vec![("grade_level", "1".into()), ("graduation_year", "2026".into())])
        }),
        ("teachers, any order", |_, rng| (vec![("profile", "teacher".into())], any_sort(rng), None)),
        ("teachers of a last name", |known, rng| {
            let last = person(known, rng)[1].split(' ').next().unwrap_or_default().to_owned();
            by_name(vec![("profile", "teacher".into()), ("search", last)])
        }),
        ("a role", |_, _| by_name(vec![("role", "teacher".into())])),
        ("a role nobody has", |_, _| by_name(vec![("role", "manager".into())])),
        ("a department, any order", |_, rng| (vec![("department", "matematicas".into())], any_sort(rng), None)),
        ("inactive, any order", |_, rng| (vec![("status", "inactive".into())], any_sort(rng), None)),
        ("without an address, any order", |_, rng| (vec![("email", String::new())], any_sort(rng), None)),
        ("own password", |_, _| by_name(vec![("credential", "own".into())])),
        ("initial password, any order", |_, rng| (vec![("credential", "initial".into())], any_sort(rng), None)),
        ("no password", |_, _| by_name(vec![("credential", "none".into())])),
        ("password expired", |_, _| by_name(vec![("credential", "expired".into())])),
        ("has signed in", |_, _| by_name(vec![("signed_in", "yes".into())])),
        ("has not signed in, any order", |_, rng| (vec![("signed_in", "no".into())], any_sort(rng), None)),
    ]
}

/// Pages of every kind, mixed; how long each took, by kind, in ms.
fn read(app: &App, actor: &Actor, known: &Known, kinds: &[Kind], times: u32, rng: &mut StdRng) -> Vec<Vec<f64>> {
    let mut taken = vec![Vec::new(); kinds.len()];
    for round in 0..=times {
        for (kind, times) in kinds.iter().zip(&mut taken) {
            let (pairs, sort, at) = kind.1(known, rng);
            let pairs: Vec<(&str, &str)> = pairs.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let filter = Filter::parse(&pairs).unwrap();
            let start = Instant::now();
            let (page, counted) = list_and_count(app, actor, &filter, (sort, 50, at.as_ref())).unwrap();
            let taken = start.elapsed().as_secs_f64() * 1000.0;
            assert!(page.rows.len() == 50 || at.is_some() || page.rows.len() as u64 == counted);
            // The first round fills caches and prepares statements.
            if round > 0 {
                times.push(taken);
            }
        }
    }
    taken
}
