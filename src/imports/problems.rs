//! The problems file: the refused rows with the reason beside each, ready to be corrected and uploaded again (11.1).
