"""The papers of the sessions: to print before one, and what the group made in it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from app.exports.targets import CARDS
from app.ui.file_questions import FilesAsked
from app.ui.look_first import LookOn
from app.ui.state import OpenPractice
from app.ui.widgets.text import menu_text


class SessionPapers(QObject):
    """Asks where, writes, and says where it is. Of several stapels it asks which one.

    ``look`` lets people look at what would go out, before it does.
    """

    def __init__(
        self,
        practice: OpenPractice,
        place: QWidget,
        files: FilesAsked,
        tell: Callable[[Path], object],
        look: LookOn,
    ) -> None:
        super().__init__(place)
        self._practice = practice
        self._place = place
        self._files = files
        self._tell = tell
        self._look = look

    def write(self, what: str, suffix: str) -> None:
        """Make one of them."""
        self._look.at_paper(what, lambda: self._begin(what, suffix))

    def _begin(self, what: str, suffix: str) -> None:
        decks = [deck.name for deck in self._practice.workshop.cards.decks() if deck.cards]
        if what == CARDS and len(decks) > 1:
            self._ask_deck(decks, suffix)
        else:
            self._write(what, suffix, "")

    def _ask_deck(self, decks: list[str], suffix: str) -> None:
        menu = QMenu(self._place)
        for name in decks:
            action = menu.addAction(menu_text(name or "–"))
            action.triggered.connect(lambda _on, name=name: self._write(CARDS, suffix, name))
        menu.setActiveAction(menu.actions()[0])
        beside = QApplication.focusWidget() or self._place
        menu.popup(beside.mapToGlobal(beside.rect().bottomLeft()))

    def _write(self, what: str, suffix: str, deck: str) -> None:
        from app.exports.session_papers import PaperWishes, export_paper

        if not self._practice.leave():
            return
        workshop = self._practice.workshop
        place = workshop.file.place
        target = self._files.save(place.with_name(f"{place.stem} – {what}{suffix}"))
        if target is None:
            return
        done = self._practice.do(lambda: export_paper(workshop, target, what, PaperWishes(deck=deck)))
        if done is not None:
            self._tell(target)
            if done.texts_naming_people:
                self._practice.trouble.emit(
                    self.tr("Let op: er staat nog een naam in. Kijk dat na voor je het doorstuurt.")
                )
