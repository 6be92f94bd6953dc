//! The second step: what each column of the file holds, beside a few of its values.

use askama::Template;
use axum::Extension;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use uuid::Uuid;

use super::board::Board;
use super::{GROUPS, HERE, field_name, size, undecided};
use crate::access::{Can, can};
use crate::accounts::{Field, Profile};
use crate::imports::describe::{Choices, Column, Description, choices, describe};
use crate::imports::map::{Target, target};
use crate::imports::uploads::{self, Asked, Upload};
use crate::web::{Form, Reply, Shell, Web, page, see};

#[derive(Template)]
#[template(path = "imports/columns.html")]
struct Columns {
    shell: Shell,
    upload: Upload,
    file: Description,
    choices: Choices,
    form: Form,
}

pub(super) async fn show(can: Can<can::ImportPeople>, State(web): State<Web>, Path(id): Path<Uuid>) -> Reply {
    let upload = match undecided(&can, &web, id).await? {
        Ok(upload) => upload,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let (actor, request) = (can.actor().clone(), upload.request(&web.app, false, false));
    let (file, choices) = web.run(move |app| Ok((describe(app, &actor, &request)?, choices(app, &actor)?))).await?;
    let Asked { profile, format, school, administrator, .. } = upload.asked.clone();
    let form = Form::of([
        ("profile", profile.map_or("", Profile::name)),
        ("format", format.as_deref().unwrap_or(if file.means_strict { file.format } else { "" })),
        ("school", school.as_deref().unwrap_or_default()),
        ("administrator", administrator.as_deref().unwrap_or_default()),
    ]);
    page(StatusCode::OK, &Columns { shell: can.shell(HERE), upload, file, choices, form })
}

pub(super) async fn save(
    can: Can<can::ImportPeople>,
    State(web): State<Web>,
    Extension(board): Extension<Board>,
    Path(id): Path<Uuid>,
    form: Form,
) -> Reply {
    let mut upload = match undecided(&can, &web, id).await? {
        Ok(upload) => upload,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let actor = can.actor().clone();
    let (before, given) =
        (upload.asked.clone(), |name| Some(form.value(name).to_owned()).filter(|text| !text.is_empty()));
    upload.asked = Asked {
        profile: Profile::from_name(form.value("profile")),
        format: given("format").filter(|format| format == "table"),
        school: given("school"),
        administrator: given("administrator"),
        ..Asked::default()
    };
    // Another format has other columns: they are to be seen first.
    let is_another = upload.asked.format != before.format;
    let is_clear = web
        .run(move |app| {
            let file = describe(app, &actor, &upload.request(app, false, false))?;
            let chosen: Vec<Target> = (file.columns.iter().enumerate())
                .map(|(at, column)| target(form.value(&format!("column-{at}"))).unwrap_or(column.target))
                .collect();
            let is_as_recognised = file.columns.iter().map(|column| column.target).eq(chosen.iter().copied());
            if file.can_map && !is_as_recognised {
                upload.asked.map(&chosen);
            }
            if upload.asked != before {
                uploads::actions::ask(app, &actor, id, &upload.asked)?;
            }
            Ok(describe(app, &actor, &upload.request(app, false, false))?.problems.is_empty())
        })
        .await?;
    if !is_clear || is_another {
        board.forget(id);
        return Ok(see(&format!("/imports/{id}")));
    }
    Ok(see(&format!("/imports/{id}/check")))
}

impl Columns {
    fn groups(&self) -> [(&'static str, &'static [Field]); 6] {
        GROUPS
    }

    fn field(&self, field: &Field) -> String {
        field_name(self.shell.l, *field)
    }

    fn holds(&self, column: &Column, field: &Field) -> bool {
        column.target == Some(*field)
    }

    /// The columns that are left out, by their headings.
    fn left_out(&self) -> Vec<String> {
        let columns = self.file.columns.iter().enumerate().filter(|(_, column)| column.target.is_none());
        columns.map(|(at, column)| self.heading(&at, column)).collect()
    }

    fn heading(&self, at: &usize, column: &Column) -> String {
        if column.heading.is_empty() {
            return self.shell.l.text("imports-column-nameless", &[("n", (at + 1).to_string())]);
        }
        column.heading.clone()
    }

    /// How the file was read: what one would like to know when letters look odd.
    fn read_as(&self) -> Vec<(String, String)> {
        let (l, detected) = (self.shell.l, &self.file.detected);
        let mut facts = vec![(l.t("imports-read-kind"), self.kind())];
        facts.extend(detected.encoding.map(|encoding| (l.t("imports-read-encoding"), encoding.to_owned())));
        if let Some(delimiter) = detected.delimiter {
            let sign = match delimiter {
                '\t' => l.t("imports-read-tab"),
                ';' => l.t("imports-read-semicolon"),
                ',' => l.t("imports-read-comma"),
                other => other.to_string(),
            };
            facts.push((l.t("imports-read-delimiter"), sign));
        }
        facts.extend(detected.sheet.clone().map(|sheet| (l.t("imports-read-sheet"), sheet)));
        facts.push((l.t("imports-read-heading"), detected.heading_row.to_string()));
        facts.push((l.t("imports-read-size"), size(l, self.upload.size)));
        facts
    }

    fn kind(&self) -> String {
        let kind = self.file.detected.kind.name().to_uppercase();
        match self.file.format {
            "table" => kind,
            format => format!("{} · {kind}", self.shell.l.text(&format!("format-{format}"), &[])),
        }
    }

    /// Whether somebody has to say whose supervisors the file's are (2.4).
    fn asks_administrator(&self) -> bool {
        let may_be = self.file.columns.iter().any(|column| column.target == Some(Field::Role));
        !self.choices.administrators.is_empty() && (may_be || self.upload.asked.administrator.is_some())
    }

    fn must_choose_administrator(&self) -> bool {
        !self.file.can_map
    }
}
