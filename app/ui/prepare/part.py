"""What the parts of Voorbereiden have in common: a title, how far they are in words, and a place to work."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.ui.state import OpenPractice
from app.ui.theme.style import Theme


@dataclass(frozen=True, slots=True)
class PartStatus:
    """How far a part is. It is never wrong: what is not ready has only not been done yet."""

    words: str
    """Such as "14 mensen, 3 tafels" or "Nog niet getest"."""
    ready: bool


class PreparePart(QWidget):
    """One of the parts of the preparation; says when it got further."""

    status_changed = Signal()
    fills_changed = Signal()
    """``fills_page`` is another."""

    @property
    def fills_page(self) -> bool:
        """Whether it needs the room of the column at the left too, for a while."""
        return False

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

    def take_focus(self) -> None:
        """Put the keyboard where people work on this part."""
        raise NotImplementedError


PartMaker: TypeAlias = Callable[[Theme, OpenPractice, QWidget], PreparePart]
"""How a part is made: its class, or a function that hands it more than every part needs."""


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
