"""The colours of post-its. Three are ours, as tokens; a guide may bring others. Nothing here knows Qt."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from app.foundation.colour import nearest
from app.ui.theme.tokens import COLOURS, NoteColours, Scheme

if TYPE_CHECKING:
    from app.guides.steps import BoardColor

_OURS: Final = MappingProxyType({"#CFEBD0": "green", "#FFF0A8": "yellow", "#FAD1E2": "pink"})
"""The light paper of our colours, as guides write it, and their token."""
_READABLE: Final = 7.0
_HEX: Final = re.compile(r"#[0-9A-F]{6}")


def note_colours(color: BoardColor | None, scheme: Scheme) -> NoteColours:
    """Paper and ink of a note of this colour; of one without a colour those of a quiet block.

    A guide's own colour is thinned with the paper of the scheme until its ink can be read on it.
    """
    colours = COLOURS[scheme]
    own = (color.hex or "").upper() if color is not None else ""
    own = own if _HEX.fullmatch(own) else ""
    if own in _OURS:
        found: NoteColours = getattr(colours, _OURS[own])
        return found
    if not own:
        return NoteColours(colours.block, colours.ink)
    ink, paper = colours.ink.removeprefix("#"), colours.paper.removeprefix("#")
    return NoteColours("#" + nearest(own.removeprefix("#"), paper, ink, _READABLE), colours.ink)
