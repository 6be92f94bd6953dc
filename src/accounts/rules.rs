//! What a username, an e-mail address and a name must look like (requirements 1.1–1.9). Pure.
