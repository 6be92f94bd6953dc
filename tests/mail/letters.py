"""The mail server of the tests: aiosmtpd, which writes down what each letter says to a mail program."""

import email.policy
import json
import pathlib
import uuid


class Letters:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)

    @classmethod
    def from_cli(cls, parser, *args):
        return cls(*args)

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("nadie"):
            return "550 5.1.1 no such mailbox"
        if address.startswith("luego"):
            return "451 4.3.0 try again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        letter = email.message_from_bytes(envelope.original_content, policy=email.policy.default)
        told = {
            "to": envelope.rcpt_tos,
            "from": str(letter["from"]),
            "subject": str(letter["subject"]),
            "automatic": str(letter["auto-submitted"]),
            "id": str(letter["message-id"]),
            "plain": letter.get_body(("plain",)).get_content(),
            "html": letter.get_body(("html",)).get_content(),
        }
        path = self.folder / f"{uuid.uuid4()}.json"
        path.with_suffix(".part").write_text(json.dumps(told), encoding="utf-8")
        path.with_suffix(".part").rename(path)
        return "250 OK"
