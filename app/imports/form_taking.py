"""The lines of a form while it is being read, and the one among them that waits for a room."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.foundation.word_places import Place
from app.guides.form_lines import LineKind
from app.imports.form_words import as_label, asked, has_words, one_line


@dataclass(slots=True)
class Found:
    """A line while the form is being read. ``place`` is where an answer to it goes."""

    kind: LineKind
    text: str
    place: Place
    level: int = 0
    """1 and up for an onderdeel, 1 the highest."""
    table: int = 0
    boxed: bool = False
    has_room: bool = False
    """Something to write in belongs to it."""
    colon: bool = False
    """A label with its room behind it, if anywhere."""
    from_title: bool = False
    """A question that nobody wrote: the room under a title."""


class Taking:
    """Takes down lines, and gives rooms to the line that is open."""

    def __init__(self) -> None:
        self.lines: list[Found] = []
        self.open: Found | None = None
        """The line that the next room belongs to."""
        self.table = 0
        """The table that is being read, 0 for none."""
        self.boxed = False
        """Whether a text box is being read."""
        self.blanks = 0
        """Empty lines since the last line."""

    def give(self, place: Place, help_text: str = "", *, weak: bool = False) -> bool:
        """Here is room: it belongs to the line that is open. False when there is none."""
        one = self.open
        if one is None:
            return False
        if one.kind is LineKind.SECTION:
            self.add(LineKind.QUESTION, one.text, place, has_room=not weak, from_title=True)
        else:
            one.kind, one.place, one.has_room = LineKind.QUESTION, place, True
            one.table, one.boxed = self.table or one.table, self.boxed
            question = asked(one.text)
            one.text = question[0] if question else as_label(one.text)
        self.explain((help_text,), place)
        self.open = None
        return True

    def add(
        self,
        kind: LineKind,
        text: str,
        place: Place,
        *,
        level: int = 0,
        has_room: bool = False,
        colon: bool = False,
        from_title: bool = False,
    ) -> None:
        """Take down a line; it stays open for what comes."""
        self.open = Found(
            kind, text, place, level, self.table, self.boxed, has_room, colon, from_title=from_title
        )
        self.lines.append(self.open)
        self.blanks = 0

    def explain(self, texts: Sequence[str], place: Place) -> None:
        """What explains the line that was just taken down; that line stays open."""
        one = self.open
        for text in texts:
            if has_words(text):
                self.add(LineKind.HELP, one_line(text), place)
        self.open = one
