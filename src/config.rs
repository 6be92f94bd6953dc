//! The settings of an installation: `config.default.toml` < file < `LLAVERO_*` < flags.

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
    /// How slips are printed.
    pub print: Print,
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
