"""What stands on the row of an answer, in words and in lines."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QFontMetricsF

from app.models import Via
from app.ui.amounts import counted
from app.ui.session.answer_row import MOST_LETTERS
from app.ui.theme.fonts import role_font
from app.ui.theme.tokens import TYPE, Height, SignSize, Space, TextRole
from app.ui.widgets.icons import Sign
from app.ui.widgets.text import elided, wrapped
from app.ui.workout.said import Said, Use

MOST_LINES: Final = {Use.OPEN: 5, Use.USED: 3, Use.NOT_NEEDED: 1}
"""A longer answer is cut, and says how many words are left; unless it is opened."""
SMALL, BODY = TYPE[TextRole.SMALL].line, TYPE[TextRole.BODY].line


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands on one row, from top to bottom; empty parts are left out."""

    number: str
    name: str
    beside: str
    state: str
    sign: Sign
    marks: tuple[str, ...]
    lines: tuple[str, ...]
    more: str
    places: tuple[str, ...]
    put: str
    needed: str

    @property
    def lines_top(self) -> int:
        """Where the words begin, in logical pixels from the top of the card."""
        return Space.M - Space.XS + SMALL + Space.XS + len(self.marks) * SMALL

    @property
    def acts_top(self) -> int:
        """Where what can be done begins."""
        words = (len(self.lines) + bool(self.more)) * BODY
        return self.lines_top + words + len(self.places) * SMALL + Space.S

    @property
    def height(self) -> int:
        """In logical pixels, with the air under the card."""
        acts = Height.LIST_BUTTON + Space.S if self.put or self.needed else 0
        return self.acts_top + acts + Space.S + Space.XS


class SaidWords(QObject):
    """Breaks answers into lines. ``acts``: whether the file may be changed."""

    def __init__(self, parent: QObject, *, acts: bool) -> None:
        super().__init__(parent)
        self._acts = acts

    def shown(self, said: Said, room: int, *, opened: bool) -> Shown:
        """What stands on a row whose lines have ``room`` pixels; ``opened``: all of its words."""
        answer = said.answer
        lines = wrapped(answer.text if opened else answer.text[:MOST_LETTERS], role_font(TextRole.BODY), room)
        most, more = MOST_LINES[said.use], ""
        if not opened and (len(lines) > most + 1 or len(answer.text) > MOST_LETTERS):
            lines = lines[:most]
            left = len(answer.text.split()) - sum(len(line.split()) for line in lines)
            more = counted(left, "nog 1 woord", "nog {count} woorden")
        small, bold = role_font(TextRole.SMALL), role_font(TextRole.SMALL_STRONG)
        state = self._state(said)
        taken = QFontMetricsF(small).horizontalAdvance(state) + SignSize.SMALL + Space.M if state else 0.0
        number = str(said.number)
        taken += QFontMetricsF(bold).horizontalAdvance(f"{number}  ")
        name = elided(self._name(said), bold, room - taken)
        taken += QFontMetricsF(bold).horizontalAdvance(name) + Space.S
        beside = elided("  ".join(self._beside(said)), small, max(room - taken, 0))
        marks = wrapped(" · ".join(self._marks(said)), bold, room) if self._marks(said) else ()
        places = tuple(
            elided(self.tr("staat in ‘{place}’").format(place=place), bold, room) for place in said.elsewhere
        )
        put = self.tr("Zet in de tekst") if self._acts and said.use is Use.OPEN else ""
        needed = self._needed(said) if self._acts else ""
        return Shown(
            number,
            name,
            beside,
            state,
            Sign.DASH if said.use is Use.NOT_NEEDED else Sign.CHECK,
            marks,
            lines,
            more,
            places,
            put,
            needed,
        )

    def _needed(self, said: Said) -> str:
        if said.use is Use.NOT_NEEDED:
            return self.tr("Toch nodig")
        return self.tr("Niet nodig") if said.use is Use.OPEN else ""

    def _state(self, said: Said) -> str:
        words = {Use.USED: self.tr("gebruikt"), Use.NOT_NEEDED: self.tr("niet nodig")}
        return words.get(said.use, "")

    def _name(self, said: Said) -> str:
        return said.answer.who.name if said.answer.who else self.tr("Niemand")

    def _beside(self, said: Said) -> list[str]:
        answer = said.answer
        came = {
            Via.MAIL.value: self.tr("per mail"),
            Via.PAPER.value: self.tr("op papier"),
            Via.SHEET.value: self.tr("op een invulblad"),
        }
        words = [answer.who.table if answer.who else "", said.day, came.get(answer.via or "", "")]
        return [one for one in words if one]

    def _marks(self, said: Said) -> list[str]:
        answer = said.answer
        against = self.tr("Spreekt nr. {numbers} tegen").format(numbers=", ".join(map(str, said.against)))
        found = (
            (answer.to_ask, self.tr("Na te vragen")),
            (bool(said.against), against),
            (answer.private, self.tr("Niet op het scherm")),
            (answer.anonymous, self.tr("Zonder naam")),
        )
        return [words for on, words in found if on] + ([said.spread] if said.spread else [])

    def aloud(self, said: Said) -> str:
        """All of it in words, for who listens to the screen."""
        about = [*self._beside(said), self._state(said), *self._marks(said)]
        about += [self.tr("staat in ‘{place}’").format(place=place) for place in said.elsewhere]
        said_by = ", ".join([self._name(said), *filter(None, about)])
        return f"{said.number}. {said_by}: {said.answer.text}"
