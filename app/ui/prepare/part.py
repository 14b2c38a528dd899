"""What the parts of Voorbereiden have in common: a title, how far they are in words, and a place to work."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar, TypeAlias

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from app.ui.state import Changed, OpenPractice
from app.ui.theme.style import Theme


@dataclass(frozen=True, slots=True)
class PartStatus:
    """How far a part is. It is never wrong: what is not ready has only not been done yet."""

    words: str
    """Such as "14 mensen, 3 tafels" or "Nog niet getest"."""
    ready: bool


class HowFar(QObject):
    """What a part is called and how far it is, read from the practice; also of a part not made yet."""

    changed = Signal()
    """It may be further."""
    touched_by: ClassVar[tuple[str, ...]] = ()
    """The kinds of things in a practice by which it gets further."""
    kind: ClassVar[type["PreparePart"]]
    """What it makes."""

    def __init__(self, practice: OpenPractice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.practice = practice
        practice.changed.connect(self._on_changed)
        practice.day_chosen.connect(self.changed)

    @property
    def title(self) -> str:
        """As it stands in the column at the left."""
        raise NotImplementedError

    @property
    def called(self) -> str:
        """As it is named inside a sentence: "de beamer"."""
        raise NotImplementedError

    def status(self) -> PartStatus:
        """How far it is now."""
        raise NotImplementedError

    def make(self, theme: Theme, parent: QWidget) -> "PreparePart":
        """The part itself, once people go there."""
        raise NotImplementedError

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches(*self.touched_by):
            self.changed.emit()


class PreparePart(QWidget):
    """One of the parts of the preparation."""

    fills_changed = Signal()
    """``fills_page`` is another."""

    def __init__(self, how_far: HowFar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.how_far = how_far

    @property
    def fills_page(self) -> bool:
        """Whether it needs the room of the column at the left too, for a while."""
        return False

    def take_focus(self) -> None:
        """Put the keyboard where people work on this part."""
        raise NotImplementedError


PartTeller: TypeAlias = Callable[[OpenPractice, QObject], HowFar]
"""Whatever tells of a part: its class, or a function that hands it more than every part needs."""


def words_of_readiness(waiting: Sequence[str], number: int) -> str:
    """The sentence above the button that starts, from the parts that wait, as they are called, of so many."""
    if not waiting:
        return QCoreApplication.translate("Prepare", "Alles is klaar. Je kan beginnen.")
    if len(waiting) == number:
        return QCoreApplication.translate("Prepare", "Vul in wat je al weet. Je kan ook meteen beginnen.")
    *others, last = waiting
    named = last
    if others:
        words = QCoreApplication.translate("Prepare", "{others} en {last}")
        named = words.format(others=", ".join(others), last=last)
    words = QCoreApplication.translate("Prepare", "Alles is klaar, behalve {parts}. Je kan al beginnen.")
    return words.format(parts=named)
