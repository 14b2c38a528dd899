"""How the text of a page looks, and what of it can be seen at all."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.prose.markdown import web_link
from app.prose.pasted_style import Style

if TYPE_CHECKING:
    from lxml import etree

_BOLD = frozenset(("b", "strong"))
_ITALIC = frozenset(("i", "em", "cite", "dfn", "var"))
_SPACE = re.compile(r"[ \t\r\n\f\v\u00a0]+")
_NEVER_SEEN = re.compile("[\u00ad\u200b\u2060\ufeff\0]")
_SYMBOLS = str.maketrans("\uf0e0\uf0df\uf04a\uf04c\uf0fc\uf0b7\uf0a7\uf0d8", "→←☺☹✓•▪➢")
_WINGDINGS = str.maketrans("àßèçJLüûonq§·Øv", "→←→←☺☹✓✗□■❑▪•➢❖")


@dataclass(frozen=True, slots=True)
class Look:
    """How text looks here, as far as it matters; ``sign`` is text that is the bullet or number of Word."""

    bold: bool = False
    italic: bool = False
    link: str | None = None
    spaces: bool = False
    symbols: bool = False
    sign: bool = False


def look_of(before: Look, tag: str, element: "etree._Element", style: Style) -> Look:
    """How text looks in an element, when it looked like ``before`` around it."""
    bold, italic, link = before.bold or tag in _BOLD, before.italic or tag in _ITALIC, before.link
    if tag == "a" and element.get("href"):
        address = (element.get("href") or "").strip().replace(" ", "%20")
        link = address if web_link(address) else None
    spaces = tag == "pre" or before.spaces
    symbols = before.symbols
    if tag == "font" and element.get("face"):
        symbols = (element.get("face") or "").lower().startswith("wingdings")
    return Look(
        bold if style.bold is None else style.bold,
        italic if style.italic is None else style.italic,
        link,
        spaces if style.spaces is None else style.spaces,
        symbols if style.symbols is None else style.symbols,
        before.sign or style.sign,
    )


def seen(text: str, look: Look) -> str:
    """``text`` as a browser shows it: one space for much white space, a sign for a letter of Wingdings."""
    text = _NEVER_SEEN.sub("", text).translate(_WINGDINGS if look.symbols else _SYMBOLS)
    return text.replace("\u00a0", " ") if look.spaces else _SPACE.sub(" ", text)


def emoji(alt: str) -> str:
    """The letters of a picture that stands for an emoji; other pictures say nothing."""
    is_sign = 0 < len(alt) <= 12 and not any(char.isascii() or char.isalpha() for char in alt)
    return alt if is_sign else ""
