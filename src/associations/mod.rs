//! Who answers for whom: guardians and advisors of a student.

pub mod store;
