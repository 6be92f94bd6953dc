//! A form as it was sent, and what is wrong with it: refused, it is shown again with all that was typed.

use std::collections::HashMap;
use std::time::Duration;

use axum::extract::{FromRequest, Request};
use axum::http::{StatusCode, header};
use secrecy::{ExposeSecret, SecretString};

use super::failure::Failure;
use super::guard::FORM_BYTES;
use crate::error::{Error, Fault, Problem};

/// How long a form may take to arrive.
const WHOLE: Duration = Duration::from_secs(30);

/// The fields of a form. Passwords are taken out by [`Form::secret`] and shown again by [`Form::keep`] alone.
#[derive(Default)]
pub struct Form {
    values: Vec<(String, String)>,
    faults: HashMap<String, Fault>,
    general: Vec<Fault>,
    kept: HashMap<String, SecretString>,
}

impl Form {
    /// A form that starts with these values.
    pub fn of<N: Into<String>, V: Into<String>>(values: impl IntoIterator<Item = (N, V)>) -> Self {
        let values = values.into_iter().map(|(name, value)| (name.into(), value.into())).collect();
        Self { values, ..Self::default() }
    }

    /// What was typed, without blanks around it; empty when there is no such field.
    pub fn value(&self, name: &str) -> &str {
        self.values.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value.trim())
    }

    /// Every value of a field that can be sent several times.
    pub fn all<'f>(&'f self, name: &'f str) -> impl Iterator<Item = &'f str> {
        self.values.iter().filter(move |(field, _)| field == name).map(|(_, value)| value.trim())
    }

    /// Every field, in the order sent.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        self.values.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Puts another value in the place of what was typed.
    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        self.values.retain(|(field, _)| field != name);
        self.values.push((name.to_owned(), value.into()));
    }

    /// One more value of a field that can be sent several times.
    pub fn add(&mut self, name: &str, value: impl Into<String>) {
        self.values.push((name.to_owned(), value.into()));
    }

    /// Whether a box is ticked, or an option chosen.
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.all(name).any(|chosen| chosen == value)
    }

    /// A password, exactly as typed; the form forgets it.
    pub fn secret(&mut self, name: &str) -> SecretString {
        let at = self.values.iter().position(|(field, _)| field == name);
        SecretString::from(at.map(|at| self.values.swap_remove(at).1).unwrap_or_default())
    }

    /// Puts a password back into its field: nothing is wrong with it, and whoever typed it is asked for something
    /// else first.
    pub fn keep(&mut self, name: &str, password: SecretString) {
        self.kept.insert(name.to_owned(), password);
    }

    /// The password that stands in a field again.
    pub fn kept(&self, name: &str) -> &str {
        self.kept.get(name).map_or("", |password| password.expose_secret())
    }

    /// What is wrong with a field.
    pub fn fault(&self, name: &str) -> Option<&Fault> {
        self.faults.get(name)
    }

    /// What is wrong with none of the fields in particular.
    pub fn general(&self) -> &[Fault] {
        &self.general
    }

    /// Whether anything is wrong.
    pub fn is_refused(&self) -> bool {
        !self.faults.is_empty() || !self.general.is_empty()
    }

    /// The status of the page that shows it.
    pub fn status(&self) -> StatusCode {
        if self.is_refused() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK }
    }

    /// Something is wrong with one field.
    pub fn refuse(&mut self, name: &str, fault: Fault) {
        self.faults.insert(name.to_owned(), fault);
    }

    /// The form with what an action found wrong: a problem's column is the field.
    ///
    /// # Errors
    /// The error itself when it is not the form's.
    pub fn refused(mut self, error: Error) -> Result<Self, Failure> {
        match error {
            Error::Invalid(problems) => {
                for Problem { column, fault, .. } in problems {
                    if column.is_empty() {
                        self.general.push(fault);
                    } else {
                        self.faults.insert(column, fault);
                    }
                }
            }
            Error::Conflict(fault) | Error::TooLarge(fault) | Error::Busy(fault) => self.general.push(fault),
            other => return Err(other.into()),
        }
        Ok(self)
    }
}

impl<S: Send + Sync> FromRequest<S> for Form {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &S) -> Result<Self, Failure> {
        if announced(&request).is_some_and(|bytes| bytes > FORM_BYTES) {
            return Err(Error::TooLarge(Fault::new("form-too-large")).into());
        }
        let values = axum::Form::<Vec<(String, String)>>::from_request(request, state);
        let Ok(values) = tokio::time::timeout(WHOLE, values).await else {
            return Err(Error::from(Fault::new("form-unreadable")).into());
        };
        let axum::Form(values) = values.map_err(|rejected| match rejected.status() {
            StatusCode::PAYLOAD_TOO_LARGE => Error::TooLarge(Fault::new("form-too-large")),
            _ => Error::from(Fault::new("form-unreadable")),
        })?;
        Ok(Self { values, ..Self::default() })
    }
}

/// How long the form says it is.
fn announced(request: &Request) -> Option<usize> {
    request.headers().get(header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}
