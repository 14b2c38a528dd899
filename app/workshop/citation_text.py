"""Citations in the letters of a draft: read over when words are compared, renamed when ids are."""

import re
from collections.abc import Mapping

from app.prose.markdown import CITATION_SCHEME

_TARGET = re.compile(rf"(?<=\]\({CITATION_SCHEME})[A-Za-z0-9_,-]+(?=\))")
_CITATION = re.compile(rf"(?<!\\)\[((?:\\.|[^\[\]\\])*)\]\({CITATION_SCHEME}[A-Za-z0-9_,-]+\)", re.DOTALL)


def uncited(draft: str) -> str:
    """A draft without what says which answers it rests on: the words that people wrote and agreed to."""
    return _CITATION.sub(r"\1", draft) if CITATION_SCHEME in draft else draft


def renamed(draft: str, names: Mapping[str, str]) -> str:
    """A draft that rests on the same answers under other names; an answer without a new one keeps its own."""
    if not names or CITATION_SCHEME not in draft:
        return draft
    return _TARGET.sub(lambda found: ",".join(names.get(one, one) for one in found.group().split(",")), draft)


def cited_in(draft: str) -> frozenset[str]:
    """The names of all answers that a draft may rest on."""
    if CITATION_SCHEME not in draft:
        return frozenset()
    return frozenset(one for found in _TARGET.findall(draft) for one in found.split(",") if one)
