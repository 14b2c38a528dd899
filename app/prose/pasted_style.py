"""What the style of a piece of a page says that matters to us."""

import re
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class Style:
    """``None`` where the style is silent. ``list_level`` is Word's; ``sign`` marks its bullet or number."""

    bold: bool | None = None
    italic: bool | None = None
    hidden: bool = False
    block: bool = False
    spaces: bool | None = None
    symbols: bool | None = None
    sign: bool = False
    list_level: int | None = None


_PROPERTY = re.compile(r"([a-z-]+)\s*:\s*((?:[^;\"']|\"[^\"]*\"|'[^']*')*)", re.IGNORECASE)
_LEVEL = re.compile(r"\blevel(\d{1,2})\b")
_WINGDINGS = re.compile(r"(?:[\d.]+pt\s+)?[\"']?wingdings\b")
_NOTHING = re.compile(r"0(?:\.0+)?(?:px|pt|em|%)?")


@lru_cache(maxsize=2048)
def style_of(text: str) -> Style:
    """The style of a ``style`` attribute."""
    made: dict[str, bool | int | None] = {}
    for name, value in _PROPERTY.findall(text[:2000]):
        made |= _meaning(name.lower(), value.strip().lower().removesuffix("!important").strip())
    return Style(**made)  # type: ignore[arg-type]


def _meaning(name: str, value: str) -> dict[str, bool | int | None]:
    if name == "font-weight":
        heavy = value in ("bold", "bolder") or (value.isdecimal() and int(value[:5]) >= 600)
        return {"bold": heavy} if value != "inherit" else {}
    if name == "font-style":
        return {"italic": value.startswith(("italic", "oblique"))} if value != "inherit" else {}
    if name == "white-space":
        return {"spaces": value.startswith(("pre", "break-spaces"))}
    if name == "display" and value in ("block", "flex", "grid", "list-item"):
        return {"block": True}
    if name in ("font-family", "mso-symbol-font-family", "font"):
        return {"symbols": bool(_WINGDINGS.match(value))}
    if name == "mso-list":
        level = _LEVEL.search(value)
        return {"sign": True} if value == "ignore" else {"list_level": int(level.group(1))} if level else {}
    gone = (
        (name == "display" and value == "none")
        or (name == "visibility" and value in ("hidden", "collapse"))
        or (name == "mso-hide" and value in ("all", "screen"))
        or (name == "mso-element" and value == "comment-list")
        or (name == "mso-special-character" and value.startswith("comment"))
        or (name == "font-size" and _NOTHING.fullmatch(value) is not None)
    )
    return {"hidden": True} if gone else {}
