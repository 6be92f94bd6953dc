//! What an organization may decide, and what its schools and lists may be called. Pure.

mod accent;
pub mod brand;
mod logo;
mod names;
pub mod settings;

pub use accent::Accent;
pub use logo::{Unusable, logo_kind, reencode};
pub use names::{line, name, school_code};
pub use settings::SettingsChange;
