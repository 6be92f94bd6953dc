//! The way to the mail server, by SMTP.

use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message, MultiPart};
use lettre::transport::smtp::authentication::Credentials;
use lettre::{SmtpTransport, Transport};
use zeroize::Zeroizing;

use super::compose::Composed;
use crate::config::{Mail, Security};
use crate::error::{Error, Fault, Result};

/// How long the server may take for an answer.
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(30);
/// How much of what it says is kept.
const SAID_CHARS: usize = 200;

/// A mail server, as the settings name it.
pub(super) struct Post {
    transport: SmtpTransport,
    from: Mailbox,
}

/// Why a letter did not leave.
pub(super) struct Failed {
    /// `refused`, `busy`, `unreachable` or `sign-in`.
    pub reason: &'static str,
    /// What the server said.
    pub said: Option<String>,
    /// Whether another attempt makes sense.
    pub again: bool,
    /// Whether it is so for every letter.
    pub for_all: bool,
}

impl Post {
    /// The server of these settings. Nothing is sent yet.
    ///
    /// # Errors
    /// `Environment` when there is none, or a setting is wrong.
    pub fn open(mail: &Mail) -> Result<Self> {
        let wrong = |setting: &str| Error::Environment(Fault::new("mail-setting").with("setting", setting));
        let (Some(host), Some(from)) = (mail.host.as_deref(), mail.from.as_deref()) else {
            return Err(Error::Environment(Fault::new("mail-not-set-up")));
        };
        let from: Mailbox = from.parse().map_err(|_| wrong("from"))?;
        let builder = match mail.security {
            Security::Tls => SmtpTransport::relay(host).map_err(|_| wrong("host"))?,
            Security::Starttls => SmtpTransport::starttls_relay(host).map_err(|_| wrong("host"))?,
            Security::None => SmtpTransport::builder_dangerous(host),
        };
        let mut builder = builder.port(mail.port).timeout(Some(PATIENCE));
        if let Some(user) = &mail.user {
            builder = builder.credentials(Credentials::new(user.clone(), password(mail)?.to_string()));
        }
        Ok(Self { transport: builder.build(), from })
    }

    /// Whether the server answers and lets us in.
    pub fn reach(&self) -> std::result::Result<(), Failed> {
        match self.transport.test_connection() {
            Ok(true) => Ok(()),
            Ok(false) => Err(Failed { reason: "unreachable", said: None, again: true, for_all: true }),
            Err(error) => Err(failed(&error)),
        }
    }

    /// Hands a letter over.
    pub fn send(&self, to: &str, composed: &Composed) -> std::result::Result<(), Failed> {
        let never = || Failed { reason: "no-address", said: None, again: false, for_all: false };
        let to = to.parse().map_err(|_| never())?;
        let letter = Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            .subject(composed.subject.clone())
            // So that nobody's holiday answers it (RFC 3834).
            .raw_header(HeaderValue::new(HeaderName::new_from_ascii_str("Auto-Submitted"), "auto-generated".to_owned()))
            .message_id(None)
            .multipart(MultiPart::alternative_plain_html(composed.plain.clone(), composed.html.clone()))
            .map_err(|_| never())?;
        self.transport.send(&letter).map(|_| ()).map_err(|error| failed(&error))
    }
}

fn password(mail: &Mail) -> Result<Zeroizing<String>> {
    let Some(path) = &mail.password_file else { return Ok(Zeroizing::default()) };
    let text = std::fs::read_to_string(path)
        .map(Zeroizing::new)
        .map_err(|_| Error::Environment(Fault::new("mail-password-file").with("file", path.display())))?;
    Ok(Zeroizing::new(text.trim_end_matches(['\r', '\n']).to_owned()))
}

fn failed(error: &lettre::transport::smtp::Error) -> Failed {
    let code = error.status().map(u16::from);
    let said = code.map(|_| error.to_string().chars().filter(|c| !c.is_control()).take(SAID_CHARS).collect());
    match code {
        // We may not, or not like this: it is so for every letter until somebody mends the settings.
        Some(530 | 534 | 535 | 538 | 454) => Failed { reason: "sign-in", said, again: true, for_all: true },
        Some(421) => Failed { reason: "busy", said, again: true, for_all: true },
        Some(code) if code < 500 => Failed { reason: "busy", said, again: true, for_all: false },
        Some(_) => Failed { reason: "refused", said, again: false, for_all: false },
        None => Failed { reason: "unreachable", said: None, again: true, for_all: true },
    }
}
