"""What a form is made of, as values: paragraphs, tables and rooms to write in."""

from dataclasses import dataclass, field
from typing import TypeAlias

from app.foundation.word_places import Place, is_room
from app.imports.form_styles import Look


@dataclass(frozen=True, slots=True)
class Room:
    """A spot to write in. ``label`` is the text before it on its own line, ``help`` its prompt."""

    place: Place
    label: str = ""
    help: str = ""


@dataclass(slots=True)
class Para:
    """A paragraph. ``text`` is without what stands in its rooms; ``boxes`` are the text boxes in it."""

    place: Place
    text: str
    look: Look
    size: int
    bold: bool
    faint: bool
    """Italic or grey as a whole."""
    numbered: bool
    filled: bool
    """Whether there is something in it that is no text, such as a picture."""
    rooms: tuple[Room, ...] = ()
    boxes: "tuple[tuple[Part, ...], ...]" = ()

    @property
    def blank(self) -> bool:
        """Whether it is there to keep space, or to write on."""
        return is_room(self.text) and not (self.filled or self.rooms or self.boxes)


@dataclass(slots=True)
class Cell:
    """A cell of a table. ``column`` is where it begins, ``span`` how many columns it takes."""

    place: Place
    parts: "tuple[Part, ...]"
    column: int
    span: int
    covered: bool
    """It goes on from the cell above it."""
    shaded: bool


@dataclass(slots=True)
class Grid:
    """A table. ``number`` is its place among the tables of the form."""

    place: Place
    rows: tuple[tuple[Cell, ...], ...] = field(default_factory=tuple)

    @property
    def number(self) -> int:
        """From 1."""
        return self.place.number


Part: TypeAlias = Para | Grid | Room
