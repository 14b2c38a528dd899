"""How names, roles, tables and addresses can be told apart by their words alone."""

import re

from app.foundation.text import xml_text

_ADDRESS = re.compile(r"<?(?:mailto:)?[^\s<>;,()\[\]\"]+@[^\s<>;,()\[\]\"]+>?", re.IGNORECASE)
_TELEPHONE = re.compile(r"(?<![\w/])\+?(?:\(?\d[\d\s./()-]{6,}\d)(?!\w)")
_TABLE = re.compile(r"^(?:tafel|table|groep|deelgroep)\b", re.IGNORECASE)
_ROLES = frozenset(
    [
        *("begeleider", "beleidsmedewerker", "bestuurder", "coach", "consulent", "coördinator"),
        *("coordinator", "deelnemer", "directeur", "ervaringsdeskundige", "expert", "facilitator"),
        *("kinderbegeleider", "leerkracht", "leidinggevende", "lokaal bestuur", "mama", "medewerker"),
        *("moeder", "onderzoeker", "ouder", "papa", "penhouder", "psycholoog", "schepen", "stagiair"),
        *("teamverantwoordelijke", "uitvoerder", "vader", "verantwoordelijke", "verpleegkundige"),
        *("vrijwilliger", "vroedvrouw"),
    ]
)
_GREETINGS = frozenset(
    ["bedankt", "beste", "dag", "geachte", "groeten", "groetjes", "hallo", "hier", "hoi", "met", "mvg"]
)
_MOST_WORDS = 6
_LONGEST = 60


def tidied(line: str) -> str:
    """A line without what can't be seen, and with ordinary spaces."""
    return xml_text(line).replace("\ufeff", "").replace("\u200b", "").replace("\u00a0", " ").strip(" \r\n")


def holds_address(text: str) -> bool:
    """Whether there is a mail address or a telephone number in it."""
    return bool(_ADDRESS.search(text) or _TELEPHONE.search(text))


def without_address(text: str) -> str:
    """The text without mail addresses and telephone numbers."""
    return _TELEPHONE.sub(" ", _ADDRESS.sub(" ", text))


def is_role(words: str) -> bool:
    """Whether words say what somebody does: they begin small, or with a role that is well known."""
    first = re.split(r"[\s/]", words.strip().casefold(), maxsplit=1)[0]
    return words[:1].islower() or first in _ROLES or words.strip().casefold() in _ROLES


def is_table(words: str) -> bool:
    """Whether words name a table."""
    return _TABLE.match(words) is not None


def looks_like_name(words: str) -> bool:
    """Whether words can be somebody's name: short, mostly letters, and no sentence."""
    letters = sum(letter.isalpha() for letter in words)
    short = len(words) <= _LONGEST and len(words.split()) <= _MOST_WORDS
    sentence = words.endswith((".", "!", "?", ":")) and not words.endswith((" Jr.", " Sr."))
    readable = letters * 2 > len(words) and "\ufffd" not in words
    greets = words.casefold().split()[0] in _GREETINGS if words.split() else True
    odd = any(mark in words for mark in "<>{}[]=@#/\\|")
    return short and readable and not sentence and not greets and not odd
