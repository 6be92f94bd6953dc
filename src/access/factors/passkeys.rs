//! Passkeys (WebAuthn): what a browser is asked, and whether its answer is right. What must be remembered between
//! the two is handed back as text, and kept where the session is.

use passki::{
    AuthenticationCredential, AuthenticationOptions, AuthenticationState, Passki, RegistrationCredential,
    RegistrationOptions, RegistrationState, StoredPasskey,
};
use uuid::Uuid;

use super::store::Kept;
use crate::error::{Error, Fault, Result};

/// The site that passkeys are for: the address people type, `https://llavero.example.org`.
#[derive(Debug, Clone)]
pub struct Site {
    /// Scheme, host and port.
    pub origin: String,
}

/// A question to a browser, and what to remember until it answers.
pub struct Question {
    /// For `navigator.credentials`, as JSON.
    pub options: String,
    /// To be kept, as JSON.
    pub state: String,
}

impl Site {
    fn passki(&self) -> Passki {
        let host = self.origin.split_once("://").map_or(self.origin.as_str(), |(_, host)| host);
        let host = host.rsplit_once(':').map_or(host, |(host, _)| host);
        Passki::new(host, &[&self.origin], "Llavero")
    }

    /// Asks for a new passkey of an account.
    ///
    /// # Errors
    /// Ours.
    pub fn ask_new(&self, account: Uuid, username: &str, name: &str, kept: &[Kept]) -> Result<Question> {
        let known: Vec<StoredPasskey> = kept.iter().filter_map(stored).map(|(_, passkey)| passkey).collect();
        let mut options = RegistrationOptions::default();
        options.exclude_credentials = Some(&known);
        let (options, state) =
            self.passki().start_passkey_registration(account.as_bytes(), username, name, options).map_err(ours)?;
        question(&options, &state)
    }

    /// The passkey of the answer, as it is kept.
    ///
    /// # Errors
    /// `Invalid` when it is no answer to what was asked.
    pub fn new_passkey(&self, state: &str, answer: &str) -> Result<String> {
        let state: RegistrationState = serde_json::from_str(state).map_err(|_| refused())?;
        let answer: RegistrationCredential = serde_json::from_str(answer).map_err(|_| refused())?;
        let passkey = self.passki().finish_passkey_registration(&answer, &state).map_err(told)?;
        serde_json::to_string(&passkey).map_err(Error::internal)
    }

    /// Asks for a signature by one of an account's passkeys.
    ///
    /// # Errors
    /// Ours.
    pub fn ask(&self, kept: &[Kept]) -> Result<Question> {
        let known: Vec<StoredPasskey> = kept.iter().filter_map(stored).map(|(_, passkey)| passkey).collect();
        let (options, state) =
            self.passki().start_passkey_authentication(&known, AuthenticationOptions::default()).map_err(ours)?;
        question(&options, &state)
    }

    /// Which of them signed, and how it is kept from now on.
    ///
    /// # Errors
    /// `Invalid` when none did, or not what was asked.
    pub fn signed(&self, kept: &[Kept], state: &str, answer: &str) -> Result<(Uuid, String)> {
        let state: AuthenticationState = serde_json::from_str(state).map_err(|_| refused())?;
        let answer: AuthenticationCredential = serde_json::from_str(answer).map_err(|_| refused())?;
        let id = Passki::base64_decode(&answer.raw_id).map_err(told)?;
        let mut known = kept.iter().filter_map(stored);
        let (factor, mut passkey) = known.find(|(_, passkey)| passkey.credential_id == id).ok_or_else(refused)?;
        let signed = self.passki().finish_passkey_authentication(&answer, &state, &passkey).map_err(told)?;
        passkey.counter = signed.counter;
        Ok((factor, serde_json::to_string(&passkey).map_err(Error::internal)?))
    }
}

fn stored(kept: &Kept) -> Option<(Uuid, StoredPasskey)> {
    Some((kept.factor.id, serde_json::from_str(kept.passkey.as_deref()?).ok()?))
}

fn question(options: &impl serde::Serialize, state: &impl serde::Serialize) -> Result<Question> {
    let json = |text: serde_json::Result<String>| text.map_err(Error::internal);
    Ok(Question { options: json(serde_json::to_string(options))?, state: json(serde_json::to_string(state))? })
}

fn refused() -> Error {
    Fault::new("passkey-refused").into()
}

/// Why, for the log alone: the person can do nothing with it.
#[allow(clippy::needless_pass_by_value)] // so that `map_err` takes it by name
fn told(cause: passki::PasskiError) -> Error {
    tracing::info!(%cause, "a passkey was refused");
    refused()
}

#[allow(clippy::needless_pass_by_value)] // likewise
fn ours(cause: passki::PasskiError) -> Error {
    Error::internal(cause.to_string())
}
