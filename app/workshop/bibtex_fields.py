"""What a source is called in BibTeX: which field holds what, and how its letters are written.

Files are written in UTF-8, as every BibTeX program reads them now; only what TeX would take for a command
is escaped. A field whose letters say more than its text does (braces that keep a capital, full first
names) keeps those letters in ``SourceFacts.more``, and goes out with them again.
"""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from app.workshop.source_names import Authors, Name, authors_in, typed_of
from app.workshop.source_values import Publication

if TYPE_CHECKING:
    from pylatexenc.latex2text import LatexNodes2Text

READ_AS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "title": ("title",),
        "author": ("author",),
        "year": ("year", "date"),
        "url": ("url",),
        "published_in": ("journal", "journaltitle", "booktitle"),
        "publisher": ("publisher", "institution", "school", "organization"),
        "volume": ("volume",),
        "issue": ("number", "issue"),
        "pages": ("pages",),
        "doi": ("doi",),
        "supports": ("steunt",),
    }
)
"""Each fact, and the fields that may hold it: the first that is there counts."""

KIND, SECTIONS, TYPED_AUTHOR = "kennis", "onderdelen", "auteur"
"""Fields of ours, which other programs pass over: the kind of knowledge, keys of onderdelen, and the author
letter for letter where names say less ("(fictief)")."""

_PUBLISHERS = MappingProxyType(
    {"techreport": "institution", "report": "institution", "manual": "organization"}
    | dict.fromkeys(("mastersthesis", "phdthesis", "thesis"), "school")
)
_IN = MappingProxyType({Publication.ARTICLE.value: "journal"})
_IN_BOOKS = frozenset({"incollection", "inbook", "inproceedings", "conference"})
_COMMAND = re.compile(r"[\\{}$~^`]|--|``|''|,,|<<|>>")
_COMMENT = re.compile(r"(?<!\\)%")
_SPECIAL = MappingProxyType(
    {
        "\\": r"\textbackslash{}",
        "{": r"\{",
        "}": r"\}",
        "$": r"\$",
        "&": r"\&",
        "%": r"\%",
        "#": r"\#",
        "_": r"\_",
        "~": r"\textasciitilde{}",
        "`": r"\textasciigrave{}",
    }
)
_ESCAPED = re.compile(r"[\\{}$&%#_~`]")
_PLAIN_FIELDS = frozenset({"url", "doi"})
"""Kept letter for letter: an address is no text."""
_BACKSLASHED = re.compile(r"\\([&%#_{}$~])")
_URL_COMMAND = re.compile(r"\\url\s*\{(.*)\}")


def field_for(fact: str, entry_type: str) -> str:
    """The field in which a fact goes out."""
    if fact == "published_in":
        return _IN.get(entry_type, "booktitle" if entry_type in _IN_BOOKS else "journal")
    if fact == "publisher":
        return _PUBLISHERS.get(entry_type, "publisher")
    return READ_AS[fact][0]


def decoded(field: str, value: str) -> str:
    """The value of a field as people read it."""
    if field in _PLAIN_FIELDS:
        found = _URL_COMMAND.fullmatch(value.strip())
        return _BACKSLASHED.sub(r"\1", found.group(1) if found else value).strip()
    if field == "author":
        return typed_of(_authors(value))
    text = _as_text(value)
    if field == "date":
        return text[:4] if re.match(r"\d{4}(?:-|$)", text) else text
    return re.sub(r"(?<=\d)\s*–\s*(?=\d)", "-", text) if field == "pages" else text


def encoded(field: str, text: str) -> str:
    """What people wrote as the value of a field."""
    if field == "author":
        return _encoded_authors(text)
    if field in _PLAIN_FIELDS:
        return text if _balanced(text) and "\\" not in text else _escape(text)
    if field == "pages":
        return _escape(re.sub(r"(?<=\d)\s*[-–—]\s*(?=\d)", "--", text), dashes=False)
    return _escape(text)


def balanced(value: str) -> bool:
    """Whether a value can stand between braces."""
    return _balanced(re.sub(r"\\[{}\\]", "", value)) and not re.search(r"(?<!\\)(?:\\\\)*\\$", value)


def _balanced(text: str) -> bool:
    depth = 0
    for letter in text:
        depth += (letter == "{") - (letter == "}")
        if depth < 0:
            return False
    return not depth


def _escape(text: str, *, dashes: bool = True) -> str:
    made = _ESCAPED.sub(lambda found: _SPECIAL[found.group()], text)
    if dashes:
        made = re.sub(r"-(?=-)", "-{}", made)
    return re.sub(r"(['<>,!?])(?=\1|\\textasciigrave)", r"\1{}", made)


@lru_cache(maxsize=4096)
def _as_text(value: str) -> str:
    """LaTeX as people read it: accents, dashes and quotes as letters, commands and braces gone."""
    if _COMMAND.search(value):
        value = _reader().latex_to_text(_COMMENT.sub(r"\\%", value))
    return " ".join(value.split())


@cache
def _reader() -> "LatexNodes2Text":
    import logging

    from pylatexenc.latex2text import LatexNodes2Text

    logging.getLogger("pylatexenc").setLevel(logging.CRITICAL)
    return LatexNodes2Text(math_mode="verbatim", strict_latex_spaces=True)


def _authors(value: str) -> Authors:
    """The names in an author field, with initials as APA has them."""
    from bibtexparser.middlewares.names import split_multiple_persons_names

    names = [name.strip() for name in split_multiple_persons_names(value)]
    others = bool(names) and names[-1].lower() == "others"
    return Authors(tuple(_name(one) for one in (names[:-1] if others else names) if one), others)


def _name(value: str) -> Name:
    from bibtexparser.middlewares.names import InvalidNameError, parse_single_name_into_parts

    if value.startswith("{") and value.endswith("}") and _balanced(value[1:-1]):
        return Name(_as_text(value))
    try:
        parts = parse_single_name_into_parts(value, strict=False)
    except InvalidNameError:
        return Name(_as_text(value))
    family = _as_text(" ".join((*parts.von, *parts.last)))
    given = " ".join(filter(None, (_initials(_as_text(" ".join(parts.first))), _as_text(" ".join(parts.jr)))))
    return Name(family, given) if family else Name(given)


def _initials(given: str) -> str:
    """'Jean-Paul Marie' → 'J.-P. M.'; what is an initial already stays."""
    return " ".join(
        "-".join(f"{part[0]}." if not part.endswith(".") else part for part in word.split("-") if part)
        for word in given.split()
    )


def _encoded_authors(typed: str) -> str:
    found = authors_in(typed)
    names = [
        f"{_escape(name.family)}, {_escape(name.given)}" if name.given else f"{{{_escape(name.family)}}}"
        for name in found.names
    ]
    if not names:
        return f"{{{_escape(typed)}}}" if typed else ""
    return " and ".join([*names, *(["others"] if found.others else [])])
