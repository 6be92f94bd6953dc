//! The settings of an installation: `config.default.toml` < file < `LLAVERO_*` < flags.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use figment::Figment;
use figment::providers::{Env, Format, Serialized, Toml};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

use crate::error::{Fault, Result};
use crate::i18n::Locale;

/// The documentation of the settings, and their defaults.
pub const DEFAULTS: &str = include_str!("../config.default.toml");

/// Every setting. See `config.default.toml` for what each means.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Where the database, the key, uploads and written files live.
    pub data_dir: PathBuf,
    /// PostgreSQL instead of SQLite.
    #[serde(default)]
    pub database_url: Option<Secret>,
    /// The key file, if not in the data directory.
    #[serde(default)]
    pub key_file: Option<PathBuf>,
    /// The language of the command line.
    #[serde(default)]
    pub locale: Option<String>,
    /// Limits of what is read.
    pub import: crate::imports::read::Limits,
    /// How much may be uploaded.
    pub uploads: Uploads,
    /// How slips are printed.
    pub print: Print,
    /// How the console is served.
    pub serve: Serve,
    /// How mail leaves.
    pub mail: Mail,
    /// Where meetings run.
    pub meetings: Meetings,
}

/// Where meetings run.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meetings {
    /// The BigBlueButton server; without one every meeting brings a link of its own.
    #[serde(default)]
    pub server: Option<String>,
    /// A file with the secret that it and we share.
    #[serde(default)]
    pub secret_file: Option<PathBuf>,
}

/// How mail leaves.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mail {
    /// The mail server; without one nothing is sent.
    #[serde(default)]
    pub host: Option<String>,
    /// Its port.
    pub port: u16,
    /// How the way there is protected.
    pub security: Security,
    /// Whom it knows us as.
    #[serde(default)]
    pub user: Option<String>,
    /// A file with the password for it.
    #[serde(default)]
    pub password_file: Option<PathBuf>,
    /// Whom letters come from.
    #[serde(default)]
    pub from: Option<String>,
}

/// How the way to the mail server is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Security {
    /// TLS from the first byte.
    Tls,
    /// TLS after a greeting; without it nothing is sent.
    Starttls,
    /// Not at all.
    None,
}

/// How the console is served.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Serve {
    /// Where it listens.
    pub listen: SocketAddr,
    /// The address people type, when it is another: behind a reverse proxy, or with a name.
    #[serde(default)]
    pub public_url: Option<String>,
    /// The certificate, with those that vouch for it, to speak HTTPS without a reverse proxy.
    #[serde(default)]
    pub tls_certificate: Option<PathBuf>,
    /// Its key.
    #[serde(default)]
    pub tls_key: Option<PathBuf>,
    /// Reverse proxies that are believed when they say where a request comes from.
    pub trusted_proxies: Vec<ipnet::IpNet>,
    /// What `/metrics` asks for; without it only this machine is answered.
    #[serde(default)]
    pub metrics_token: Option<Secret>,
    /// With less room than this in the data directory `/healthz` says that the disk is almost full, in bytes.
    pub disk_reserve_bytes: u64,
    /// How many requests one key of the API may make in a minute.
    pub api_requests_per_minute: u32,
    /// How the log is written.
    pub log: Log,
}

/// How the log is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Log {
    /// A line for people.
    Text,
    /// An object a line, for programs.
    Json,
}

/// How much may be uploaded.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Uploads {
    /// Files that one person or key of the API may have waiting.
    pub max_files: u64,
    /// Bytes of all files of one person or key.
    pub max_bytes: u64,
    /// Files that may wait in an organization.
    pub max_files_organization: u64,
    /// Bytes of all files of an organization.
    pub max_bytes_organization: u64,
    /// Bytes that stay free on the disk.
    pub min_free_bytes: u64,
}

/// How slips are printed.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Print {
    /// `a4` or `letter`.
    pub paper: crate::credentials::slips::Paper,
    /// A directory of templates that replace ours.
    #[serde(default)]
    pub templates: Option<PathBuf>,
}

/// A setting that holds a secret.
#[derive(Debug, Clone, Deserialize)]
#[serde(from = "String")]
pub struct Secret(SecretString);

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(SecretString::from(text))
    }
}

impl Secret {
    /// The secret itself.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl Config {
    /// Reads the settings; `file` is one named by hand, else `llavero.toml` in
    /// the data directory counts if it is there; `flags` win over everything.
    ///
    /// # Errors
    /// `Invalid` when a setting is unknown or not of its kind.
    pub fn load(file: Option<&Path>, flags: &[(&str, String)]) -> Result<Self> {
        let with = |base: Figment| {
            let base = base.merge(
                Env::prefixed("LLAVERO_")
                    .ignore(&["config", "log", "test_postgres", "test_pdfua", "update_samples"])
                    .split("__"),
            );
            flags.iter().fold(base, |base, (key, value)| base.merge(Serialized::default(key, value)))
        };
        let defaults = || Figment::from(Toml::string(DEFAULTS));
        let file = match file {
            Some(file) if !file.exists() => {
                return Err(Fault::new("config-missing").with("file", file.display()).into());
            }
            Some(file) => file.to_owned(),
            None => with(defaults()).extract_inner::<PathBuf>("data_dir").map_err(invalid)?.join("llavero.toml"),
        };
        with(defaults().merge(Toml::file(file))).extract().map_err(invalid)
    }

    /// The defaults with another data directory.
    ///
    /// # Errors
    /// Never, as long as the embedded file is right; a test holds that.
    pub fn for_data_dir(data_dir: &Path) -> Result<Self> {
        Figment::from(Toml::string(DEFAULTS))
            .merge(Serialized::default("data_dir", data_dir))
            .extract()
            .map_err(invalid)
    }

    /// Where the keys are.
    pub fn key_file(&self) -> PathBuf {
        self.key_file.clone().unwrap_or_else(|| self.data_dir.join("llavero.key"))
    }

    /// The language set, or that of the terminal.
    pub fn locale(&self) -> Option<Locale> {
        self.locale.as_deref().and_then(Locale::from_tag)
    }
}

#[allow(clippy::needless_pass_by_value)] // so that `map_err` takes it by name
fn invalid(cause: figment::Error) -> crate::error::Error {
    // Only the path of the setting: its value may be a secret.
    let setting = cause.path.join(".");
    Fault::new("config-invalid").with("setting", setting).into()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use figment::error::Kind;
    use figment::value::Dict;
    use serde::de::DeserializeOwned;

    use super::*;
    use crate::imports::read::Limits;

    /// What a setting that does not exist is told may stand in its place: every field.
    fn fields<T: DeserializeOwned>() -> BTreeSet<String> {
        let Err(error) = Figment::from(Serialized::default("no-such-setting", 1)).extract::<T>() else {
            panic!("an unknown setting was taken")
        };
        let Kind::UnknownField(_, fields) = error.kind else { panic!("{error}") };
        fields.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_file_of_defaults_names_every_setting_and_no_other() {
        // Those without a default stand in it as comments.
        let lines = DEFAULTS.lines().map(|line| match line.strip_prefix("# ") {
            Some(setting) if setting.ends_with(" = \"\"") => setting,
            _ => line,
        });
        let file = Figment::from(Toml::string(&lines.collect::<Vec<_>>().join("\n")));
        let keys = |dict: Dict| dict.into_keys().collect::<BTreeSet<_>>();
        assert_eq!(keys(file.extract().unwrap()), fields::<Config>());
        assert_eq!(keys(file.extract_inner("import").unwrap()), fields::<Limits>());
        assert_eq!(keys(file.extract_inner("uploads").unwrap()), fields::<Uploads>());
        assert_eq!(keys(file.extract_inner("print").unwrap()), fields::<Print>());
        assert_eq!(keys(file.extract_inner("serve").unwrap()), fields::<Serve>());
        assert_eq!(keys(file.extract_inner("mail").unwrap()), fields::<Mail>());
        assert_eq!(keys(file.extract_inner("meetings").unwrap()), fields::<Meetings>());
    }

    #[test]
    fn the_limits_of_the_file_of_defaults_are_those_of_the_program() {
        let config = Config::for_data_dir(Path::new("anywhere")).unwrap();
        assert_eq!(config.import, Limits::default());
    }
}
