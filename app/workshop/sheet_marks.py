"""What names a question in a file that goes out and comes back: for who writes it and who reads it."""

import base64
import hashlib


def short_id(step_id: str) -> str:
    """Ten letters and digits (A–Z, 2–7) for a step: what Word keeps in a bookmark and a control.

    The first 50 bits of the SHA-256 of the step id in UTF-8, in base32 (RFC 4648). It must never
    change: files that come back years later are matched by it. Two steps of one guide share an id
    about once in 10¹² guides of fifty questions.
    """
    return base64.b32encode(hashlib.sha256(step_id.encode("utf-8")).digest())[:10].decode("ascii")


BOOKMARK_PREFIX = "_pd_"
"""Before the short id in the bookmark of a heading."""
PROMPT = "Typ hier"
"""What stands in the room to write, until somebody writes there."""

SHEET_KIND = "Invulblad"
NAME_TITLE = "Je naam (mag leeg)"
NAME_MARK = short_id("invulblad/naam")
NAMING_TITLE = "Mogen we je naam erbij zetten?"
NAMING_MARK = short_id("invulblad/naam-erbij")
NAMING = {"ja": "name", "enkel mijn tafel": "table", "neen": "nobody"}
"""What can be ticked, and the ``Person.naming`` that it means."""
