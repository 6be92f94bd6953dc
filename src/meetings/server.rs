//! The way to the meeting server, by the API of BigBlueButton (2.4 or newer): a meeting made there, and the address
//! that lets one person in. Every call is signed with a secret that both sides know and that never travels.

use std::fmt::Write;

use rustls::crypto::ring::cipher_suite::TLS13_AES_128_GCM_SHA256;
use secrecy::{ExposeSecret, SecretString};

use super::Meeting;
use super::http::{self, Failed};
use crate::config::Meetings;
use crate::error::{Error, Fault, Result};

/// A meeting server, as the settings name it.
pub(super) struct Server {
    /// What every call begins with: `https://host/bigbluebutton/api`.
    base: String,
    secret: SecretString,
}

/// As what somebody goes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum As {
    /// They hold the meeting.
    Moderator,
    /// They are invited.
    Viewer,
}

impl Server {
    /// The server of these settings; `None` where there is none. Nothing is asked of it yet.
    ///
    /// # Errors
    /// `Conflict` when the file with the secret cannot be read: whoever looks after the machine has to mend it.
    pub fn open(settings: &Meetings) -> Result<Option<Self>> {
        let Some(server) = settings.server.as_deref() else { return Ok(None) };
        let unreadable = || Error::Conflict(Fault::new("meeting-server-secret"));
        let path = settings.secret_file.as_ref().ok_or_else(unreadable)?;
        let text = zeroize::Zeroizing::new(std::fs::read_to_string(path).map_err(|_| unreadable())?);
        let secret = text.lines().next().unwrap_or_default().trim();
        if secret.is_empty() {
            return Err(unreadable());
        }
        let server = server.trim().trim_end_matches('/');
        let base = if server.ends_with("/api") { server.to_owned() } else { format!("{server}/api") };
        Ok(Some(Self { base, secret: SecretString::from(secret) }))
    }

    /// Makes sure that the meeting is there: made twice it is the same one. `back` is where people are led who leave.
    ///
    /// # Errors
    /// `Busy` when the server cannot be reached; `Conflict` when it says no.
    pub fn create(&self, meeting: &Meeting, back: Option<&str>) -> Result<()> {
        let id = meeting.id.to_string();
        // Nobody types them, but a meeting is the same one only if they are the same again.
        let [attendees, moderators] = ["attendees", "moderators"].map(|of| self.password(of, &id));
        let mut asked = vec![
            ("name", meeting.title.as_str()),
            ("meetingID", &id),
            ("attendeePW", &attendees),
            ("moderatorPW", &moderators),
            // What is said and shown is not to be kept: nobody holds a recording (2.5).
            ("record", "false"),
            ("autoStartRecording", "false"),
            ("allowStartStopRecording", "false"),
        ];
        asked.extend(back.map(|back| ("logoutURL", back)));
        let answer = http::get(&self.signed("create", &asked)).map_err(|failed| match failed {
            Failed::Unreachable | Failed::Unreadable => Error::Busy(Fault::new("meeting-server-unreachable")),
            Failed::Address => Error::Conflict(Fault::new("meeting-server-address")),
            Failed::Certificate => Error::Conflict(Fault::new("meeting-server-certificate")),
        })?;
        match (element(&answer, "returncode"), element(&answer, "messageKey")) {
            (Some("SUCCESS"), _) => Ok(()),
            (Some("FAILED"), key) => {
                let key: String =
                    key.unwrap_or_default().chars().filter(char::is_ascii_alphanumeric).take(60).collect();
                Err(Error::Conflict(Fault::new("meeting-server-refused").with("said", key)))
            }
            _ => Err(Error::Busy(Fault::new("meeting-server-unreachable"))),
        }
    }

    /// The address that lets one person in.
    pub fn join(&self, meeting: &Meeting, name: &str, as_what: As) -> String {
        let role = if as_what == As::Moderator { "MODERATOR" } else { "VIEWER" };
        let id = meeting.id.to_string();
        self.signed("join", &[("fullName", name), ("meetingID", &id), ("role", role)])
    }

    /// A password of a meeting, that whoever does not know the secret cannot tell.
    fn password(&self, of: &str, id: &str) -> String {
        sha256(&format!("{of} {id} {}", self.secret.expose_secret())).chars().take(32).collect()
    }

    /// A call with what is asked in it, and its checksum: over the call's name, the query and the secret.
    fn signed(&self, call: &str, asked: &[(&str, &str)]) -> String {
        let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(asked).finish();
        let checksum = sha256(&format!("{call}{query}{}", self.secret.expose_secret()));
        format!("{}/{call}?{query}&checksum={checksum}", self.base)
    }
}

/// SHA-256, from the library that encrypts our connections.
fn sha256(text: &str) -> String {
    let text = zeroize::Zeroizing::new(text.as_bytes().to_vec());
    let Some(suite) = TLS13_AES_128_GCM_SHA256.tls13() else { return String::new() };
    let mut hex = String::with_capacity(64);
    for byte in suite.common.hash_provider.hash(&text).as_ref() {
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}

/// What stands in the first element of that name. The answers hold a few plain elements and nothing else.
fn element<'x>(xml: &'x str, name: &str) -> Option<&'x str> {
    let (_, rest) = xml.split_once(&format!("<{name}>"))?;
    let (text, _) = rest.split_once(&format!("</{name}>"))?;
    Some(text.trim().trim_start_matches("<![CDATA[").trim_end_matches("]]>"))
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn server() -> Server {
        Server { base: "https://bbb.example/bigbluebutton/api".into(), secret: SecretString::from("639259d4-9dd8") }
    }

    #[test]
    fn the_hash_is_that_of_the_standard() {
        // FIPS 180-2, appendix B.1.
        assert_eq!(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    #[test]
    fn a_call_is_signed_as_the_other_side_checks_it() {
        let url = server().signed("create", &[("name", "Test Meeting"), ("meetingID", "abc123")]);
        let (base, rest) = url.split_once('?').unwrap();
        let (query, checksum) = rest.split_once("&checksum=").unwrap();
        assert_eq!(
            (base, query),
            ("https://bbb.example/bigbluebutton/api/create", "name=Test+Meeting&meetingID=abc123")
        );
        assert_eq!(checksum, sha256("createname=Test+Meeting&meetingID=abc123639259d4-9dd8"));
        assert!(!url.contains("639259d4"));
    }

    #[test]
    fn whoever_holds_it_goes_in_as_moderator_and_others_as_viewers() {
        let meeting = Meeting {
            id: Uuid::nil(),
            title: String::new(),
            starts_at: 0,
            ends_at: 0,
            organizer: Uuid::nil(),
            organizer_name: String::new(),
            link: None,
            cancelled_at: None,
            invited: 0,
        };
        let url = server().join(&meeting, "Peña & Co=1", As::Viewer);
        assert!(url.contains("/join?fullName=Pe%C3%B1a+%26+Co%3D1&meetingID=00000000-"), "{url}");
        assert!(url.contains("&role=VIEWER&checksum="), "{url}");
        assert!(server().join(&meeting, "Ana", As::Moderator).contains("&role=MODERATOR&"));
    }

    #[test]
    fn an_answer_is_read_by_its_elements() {
        let answer =
            "<response><returncode>FAILED</returncode><messageKey><![CDATA[checksumError]]></messageKey></response>";
        assert_eq!(
            (element(answer, "returncode"), element(answer, "messageKey")),
            (Some("FAILED"), Some("checksumError"))
        );
        assert_eq!(element("<returncode>SUC", "returncode"), None);
    }
}
