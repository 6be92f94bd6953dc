//! What a list of people shows, as it stands in the address: tab, filter, order, length and place (3.4).

use crate::accounts::filter::Filter;
use crate::accounts::list::{By, Cursor, PAGE_SIZES, Sort};
use crate::accounts::{Profile, Status};
use crate::error::Fault;
use crate::i18n::Locale;

/// How many people stand on a page unless another length is chosen.
const ON_PAGE: u32 = 50;

/// A list of people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct View {
    pub filter: Filter,
    pub sort: Sort,
    pub size: u32,
    pub at: Option<Cursor>,
    /// Shown as a grid to edit in: the same people in the same order, at an address of its own.
    pub grid: bool,
}

impl Default for View {
    fn default() -> Self {
        Self { filter: Filter::default(), sort: Sort::default(), size: ON_PAGE, at: None, grid: false }
    }
}

/// Names and values, as an address or a form brings them.
pub(super) type Pairs = Vec<(String, String)>;

/// An empty choice of a form says nothing; an empty address says: those without one.
fn is_blank((name, value): &(String, String)) -> bool {
    value.trim().is_empty() && name != "email"
}

/// Whether an address says more than it needs to, as forms make browsers write it.
pub(super) fn is_wordy(pairs: &Pairs) -> bool {
    pairs.iter().any(is_blank)
}

impl View {
    /// Reads it back from what [`Self::address`] wrote, or from the form.
    ///
    /// # Errors
    /// Faults: those of [`Filter::add`]; `sort-unknown`; `page-unknown`.
    pub fn read(pairs: &Pairs) -> Result<Self, Fault> {
        let mut view = Self::default();
        let mut sort = None;
        for (name, value) in pairs.iter().filter(|pair| !is_blank(pair)) {
            let value: String = value.chars().filter(|c| !c.is_control()).collect();
            match name.as_str() {
                "sort" => sort = Some(value.trim().parse()?),
                "page" => view.at = Some(value.trim().parse()?),
                "size" => {
                    let size = value.trim().parse().ok().filter(|size| PAGE_SIZES.contains(size));
                    view.size = size.unwrap_or(ON_PAGE);
                }
                name => view.filter.add(name, value.trim())?,
            }
        }
        view.sort = sort.unwrap_or(view.tab().usual_sort());
        Ok(view)
    }

    /// What is asked for, without where in the list it stands.
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs = self.filter.pairs();
        if self.sort != self.tab().usual_sort() {
            pairs.push(("sort", self.sort.to_string()));
        }
        if self.size != ON_PAGE {
            pairs.push(("size", self.size.to_string()));
        }
        pairs
    }

    /// Where it is found.
    pub fn path(&self) -> &'static str {
        if self.grid { "/people/edit" } else { "/people" }
    }

    /// Its address.
    pub fn address(&self) -> String {
        let mut pairs = self.pairs();
        pairs.extend(self.at.as_ref().map(|at| ("page", at.to_string())));
        address(self.path(), &pairs)
    }

    /// The same people, as a grid or as a list: what is searched, filtered and ordered goes along, because it is
    /// the same tab seen in another way (3.4).
    pub fn as_grid(&self, grid: bool) -> String {
        Self { grid, ..self.clone() }.address()
    }

    /// A tab that nobody has filtered, seen in the same way.
    pub fn of(&self, tab: Tab) -> String {
        Self { filter: tab.filter(), sort: tab.usual_sort(), grid: self.grid, ..Self::default() }.address()
    }

    /// The first page of the same people in another order: the column's, and its reverse once it is that.
    pub fn sorted(&self, by: By) -> String {
        let descending = self.sort == Sort { by, descending: false };
        Self { sort: Sort { by, descending }, at: None, ..self.clone() }.address()
    }

    /// Another page of it.
    pub fn page(&self, at: &Cursor) -> String {
        Self { at: Some(at.clone()), ..self.clone() }.address()
    }

    /// The first page, one condition fewer.
    fn without(&self, name: &str) -> String {
        let pairs = self.filter.pairs();
        let rest: Vec<(&str, &str)> =
            pairs.iter().filter(|(known, _)| *known != name).map(|(name, value)| (*name, value.as_str())).collect();
        let filter = Filter::parse(&rest).unwrap_or_default();
        Self { filter, at: None, ..self.clone() }.address()
    }

    pub fn tab(&self) -> Tab {
        match (self.filter.profile, self.filter.status) {
            (Some(profile), _) => Tab::Of(profile),
            (None, Some(Status::Inactive)) => Tab::Inactive,
            _ => Tab::Everyone,
        }
    }

    /// What the filter asks for beside its tab, each with the address of the list without it.
    pub fn chips(&self, l: Locale) -> Vec<Chip> {
        let tab = self.tab().filter().pairs();
        let own = self.filter.pairs().into_iter().filter(|pair| !tab.contains(pair));
        own.map(|(name, value)| Chip { words: words(name, &value, l), without: self.without(name) }).collect()
    }
}

/// A condition of the filter.
pub(super) struct Chip {
    pub words: String,
    pub without: String,
}

fn words(name: &str, value: &str, l: Locale) -> String {
    let said = match (name, value) {
        ("search", _) => return format!("“{value}”"),
        ("signed_in", _) => return l.text(&format!("people-signed-in-{value}"), &[]),
        ("verified", _) => return l.text(&format!("people-verified-{value}"), &[]),
        ("email", "") => return l.t("people-without-email"),
        ("id", _) => return l.text("people-chosen-one-by-one", &[("n", value.split(',').count().to_string())]),
        ("job", _) => {
            return l.text(
                "people-of-run",
                &[("run", value.chars().rev().take(8).collect::<Vec<_>>().into_iter().rev().collect())],
            );
        }
        ("status", _) => l.text(&format!("status-{value}"), &[]),
        ("credential", _) => {
            let state = l.text(&format!("status-credential-{value}"), &[]);
            return format!("{}: {state}", l.t("people-column-credential"));
        }
        _ => value.to_owned(),
    };
    format!("{}: {said}", l.text(&format!("field-{name}"), &[]))
}

/// An address with what it asks for.
pub(super) fn address(path: &str, pairs: &[(&'static str, String)]) -> String {
    if pairs.is_empty() {
        return path.to_owned();
    }
    let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
    // Ids are listed with commas, which may stand in an address as they are.
    format!("{path}?{}", query.replace("%2C", ","))
}

/// Who is looked at: search, filter and order belong to one tab (3.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tab {
    Everyone,
    Of(Profile),
    Inactive,
}

impl Tab {
    pub const ALL: [Self; 6] = [
        Self::Everyone,
        Self::Of(Profile::Student),
        Self::Of(Profile::Teacher),
        Self::Of(Profile::Guardian),
        Self::Of(Profile::Staff),
        Self::Inactive,
    ];

    /// Its order unless another is chosen: inactive accounts the newest first (8.1).
    pub fn usual_sort(self) -> Sort {
        match self {
            Self::Inactive => Sort { by: By::InactiveSince, descending: true },
            Self::Everyone | Self::Of(_) => Sort::default(),
        }
    }

    /// The filter of a tab nobody has filtered.
    pub fn filter(self) -> Filter {
        match self {
            Self::Everyone => Filter::default(),
            Self::Of(profile) => Filter::of_profile(profile),
            Self::Inactive => Filter { status: Some(Status::Inactive), ..Filter::default() },
        }
    }

    /// The message that names it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Everyone => "people-tab-everyone",
            Self::Of(Profile::Student) => "people-tab-students",
            Self::Of(Profile::Teacher) => "people-tab-teachers",
            Self::Of(Profile::Guardian) => "people-tab-guardians",
            Self::Of(Profile::Staff) => "people-tab-staff",
            Self::Inactive => "people-tab-inactive",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(all: &[(&str, &str)]) -> Pairs {
        all.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn a_view_is_read_from_the_address_it_wrote() {
        let asked = pairs(&[
            ("profile", "student"),
            ("search", " peña & cía "),
            ("school", "Sede «Norte» 100 %"),
            ("role", ""),
            ("email", ""),
            ("sort", "-first_name"),
            ("size", "100"),
        ]);
        let view = View::read(&asked).unwrap();
        assert!(is_wordy(&asked) && view.filter.missing_email);
        let address = view.address();
        let query = address.split_once('?').unwrap().1;
        let again: Pairs = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        assert!(!is_wordy(&again));
        assert_eq!(View::read(&again).unwrap(), view);
        assert_eq!(View::read(&Pairs::new()).unwrap().address(), "/people");
    }

    #[test]
    fn a_heading_sorts_and_then_turns_round() {
        let view = View::default();
        assert_eq!(view.sorted(By::LastName), "/people?sort=-last_name");
        assert_eq!(view.sorted(By::Email), "/people?sort=email");
        let view = View { sort: "email".parse().unwrap(), ..view };
        assert_eq!(view.sorted(By::Email), "/people?sort=-email");
        assert_eq!(view.sorted(By::LastName), "/people");
    }

    #[test]
    fn each_condition_can_be_taken_away_but_the_tab() {
        let view = View::read(&pairs(&[("profile", "teacher"), ("role", "Docente"), ("status", "inactive")])).unwrap();
        let without: Vec<String> = view.chips(Locale::En).into_iter().map(|chip| chip.without).collect();
        assert_eq!(without, ["/people?profile=teacher&status=inactive", "/people?profile=teacher&role=Docente"]);
        for tab in Tab::ALL {
            let view = View { filter: tab.filter(), sort: tab.usual_sort(), ..View::default() };
            assert_eq!(view.address(), View::default().of(tab));
            assert_eq!(view.tab(), tab);
            assert!(view.chips(Locale::En).is_empty());
        }
    }

    #[test]
    fn what_nobody_can_have_asked_for_is_refused_in_words() {
        for (name, value, code) in [
            ("page", "0102", "page-unknown"),
            ("sort", "password", "sort-unknown"),
            ("colour", "red", "filter-field"),
            ("credential", "weak", "filter-value"),
            ("id", "1", "filter-value"),
        ] {
            assert_eq!(View::read(&pairs(&[(name, value)])).unwrap_err().code, code, "{name}");
        }
        assert_eq!(View::read(&pairs(&[("size", "7")])).unwrap().size, ON_PAGE);
    }
}
