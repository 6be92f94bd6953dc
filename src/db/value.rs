//! Values on their way into and out of either database: one text per query, `$1` placeholders.

use std::borrow::Cow;

use postgres::types::{Format, IsNull, Kind, Type, to_sql_checked};
use rusqlite::types::{ToSqlOutput, ValueRef};
use uuid::Uuid;

use crate::error::{Error, Result};

/// A value bound to a placeholder.
#[derive(Clone)]
pub enum Param<'a> {
    /// SQL NULL of any type.
    Null,
    /// A whole number; every number in the schema is 64 bits wide.
    Int(i64),
    /// Text.
    Text(Cow<'a, str>),
    /// Bytes.
    Bytes(Cow<'a, [u8]>),
    /// An id.
    Id(Uuid),
}

/// By hand and without the value: a parameter may be a name or a sealed password.
impl std::fmt::Debug for Param<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Null => "null",
            Self::Int(_) => "int",
            Self::Text(_) => "text",
            Self::Bytes(_) => "bytes",
            Self::Id(_) => "id",
        })
    }
}

macro_rules! into_param {
    ($($from:ty => |$value:ident| $make:expr;)*) => {$(
        impl<'a> From<$from> for Param<'a> {
            fn from($value: $from) -> Self {
                $make
            }
        }
    )*};
}

into_param! {
    i64 => |n| Param::Int(n);
    &i64 => |n| Param::Int(*n);
    Uuid => |id| Param::Id(id);
    &Uuid => |id| Param::Id(*id);
    String => |text| Param::Text(Cow::Owned(text));
    Vec<u8> => |bytes| Param::Bytes(Cow::Owned(bytes));
}

impl<'a> From<&'a str> for Param<'a> {
    fn from(text: &'a str) -> Self {
        Param::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Param<'a> {
    fn from(text: &'a String) -> Self {
        Param::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a [u8]> for Param<'a> {
    fn from(bytes: &'a [u8]) -> Self {
        Param::Bytes(Cow::Borrowed(bytes))
    }
}

impl<'a, T: Into<Param<'a>>> From<Option<T>> for Param<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Param::Null, Into::into)
    }
}

impl<'a> From<&'a Option<String>> for Param<'a> {
    fn from(value: &'a Option<String>) -> Self {
        value.as_deref().into()
    }
}

/// Parameters of a query, in the order of their placeholders.
#[macro_export]
macro_rules! params {
    ($($value:expr),* $(,)?) => {
        &[$($crate::db::Param::from($value)),*][..]
    };
}

impl rusqlite::ToSql for Param<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null => ValueRef::Null,
            Self::Int(n) => ValueRef::Integer(*n),
            Self::Text(text) => ValueRef::Text(text.as_bytes()),
            Self::Bytes(bytes) => ValueRef::Blob(bytes),
            Self::Id(id) => ValueRef::Blob(id.as_bytes()),
        }))
    }
}

type PgResult<T> = std::result::Result<T, Box<dyn std::error::Error + Sync + Send>>;

impl postgres::types::ToSql for Param<'_> {
    fn to_sql(&self, ty: &Type, out: &mut postgres::types::private::BytesMut) -> PgResult<IsNull> {
        match self {
            Self::Null => Ok(IsNull::Yes),
            Self::Int(n) => n.to_sql(ty, out),
            Self::Text(text) => text.to_sql(ty, out),
            Self::Bytes(bytes) => bytes.as_ref().to_sql(ty, out),
            Self::Id(id) => id.to_sql(ty, out),
        }
    }

    fn accepts(ty: &Type) -> bool {
        matches!(*ty, Type::INT8 | Type::NAME | Type::TEXT | Type::VARCHAR | Type::BYTEA | Type::UUID)
            || matches!(ty.kind(), Kind::Array(of) if *of == Type::UUID || *of == Type::TEXT)
    }

    fn encode_format(&self, _: &Type) -> Format {
        Format::Binary
    }

    to_sql_checked!();
}

/// One row of a result, of either database.
pub enum Row<'a> {
    /// From SQLite.
    Sqlite(&'a rusqlite::Row<'a>),
    /// From PostgreSQL.
    Postgres(&'a postgres::Row),
}

/// A type that a column can be read as.
pub trait Column<'a>: Sized {
    /// Reads column `index` (from 0) of `row`.
    ///
    /// # Errors
    /// Ours, when the column is of another type.
    fn read(row: &'a Row<'_>, index: usize) -> Result<Self>;
}

macro_rules! column {
    ($($of:ty),*) => {$(
        impl<'a> Column<'a> for $of {
            fn read(row: &'a Row<'_>, index: usize) -> Result<Self> {
                match row {
                    Row::Sqlite(row) => row.get(index).map_err(Error::internal),
                    Row::Postgres(row) => row.try_get(index).map_err(Error::internal),
                }
            }
        }
    )*};
}

column!(i64, Option<i64>, String, Option<String>, Vec<u8>, Option<Vec<u8>>, Uuid, Option<Uuid>);

impl<'a> Column<'a> for Option<&'a str> {
    fn read(row: &'a Row<'_>, index: usize) -> Result<Self> {
        match row {
            Row::Sqlite(row) => row.get_ref(index).map_err(Error::internal)?.as_str_or_null().map_err(Error::internal),
            Row::Postgres(row) => row.try_get(index).map_err(Error::internal),
        }
    }
}

impl<'a> Column<'a> for &'a [u8] {
    fn read(row: &'a Row<'_>, index: usize) -> Result<Self> {
        match row {
            Row::Sqlite(row) => row.get_ref(index).map_err(Error::internal)?.as_blob().map_err(Error::internal),
            Row::Postgres(row) => row.try_get(index).map_err(Error::internal),
        }
    }
}

impl<'a> Column<'a> for &'a str {
    fn read(row: &'a Row<'_>, index: usize) -> Result<Self> {
        Option::<&str>::read(row, index)?.ok_or_else(|| Error::internal("a column that cannot be null is null"))
    }
}

impl Row<'_> {
    /// Column `index` (from 0).
    ///
    /// # Errors
    /// Ours, when the column is of another type.
    pub fn get<'a, T: Column<'a>>(&'a self, index: usize) -> Result<T> {
        T::read(self, index)
    }
}

/// A type that says once how it is read from a row.
pub trait FromRow: Sized {
    /// Reads it.
    ///
    /// # Errors
    /// Ours, when the columns are not those expected.
    fn from_row(row: &Row<'_>) -> Result<Self>;
}

macro_rules! from_row_tuple {
    ($($name:ident $index:tt),*) => {
        impl<$($name: for<'a> Column<'a>),*> FromRow for ($($name,)*) {
            fn from_row(row: &Row<'_>) -> Result<Self> {
                Ok(($(row.get::<$name>($index)?,)*))
            }
        }
    };
}

from_row_tuple!(A 0);
from_row_tuple!(A 0, B 1);
from_row_tuple!(A 0, B 1, C 2);
from_row_tuple!(A 0, B 1, C 2, D 3);
from_row_tuple!(A 0, B 1, C 2, D 3, E 4);
from_row_tuple!(A 0, B 1, C 2, D 3, E 4, F 5);
from_row_tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6);
from_row_tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7);
