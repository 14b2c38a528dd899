"""What people type as an address, made one that a text may hold."""

import re

_WEB = re.compile(r"https?://[^\s\x00-\x1f]+", re.IGNORECASE)
_MAIL = re.compile(r"mailto:[^\s\x00-\x1f]+", re.IGNORECASE)
_BARE_MAIL = re.compile(r"[^\s@:/]+@[^\s@:/]+\.[^\s@:/.]+")
_BARE_WEB = re.compile(r"www\.[^\s\x00-\x1f]+", re.IGNORECASE)


def address_of(typed: str) -> str | None:
    """A web address or a mail address as a link; ``None`` for anything else, such as ``javascript:``."""
    typed = typed.strip()
    if _WEB.fullmatch(typed) or _MAIL.fullmatch(typed):
        return typed
    if _BARE_WEB.fullmatch(typed):
        return f"https://{typed}"
    return f"mailto:{typed}" if _BARE_MAIL.fullmatch(typed) else None
