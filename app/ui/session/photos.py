"""Photos of a question: asked for, dropped or pasted; and the pane in which they are typed over."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.session.photo_pane import PhotoPane
from app.ui.session.photo_work import Offered, PhotoWork
from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TextRole
from app.ui.widgets.text import plain_label


class Photos(QWidget):
    """One key for all of it: it asks for a photo, shows the photos, and then gives them the keyboard."""

    toggled = Signal()
    """The pane came or went."""
    left = Signal()
    """The keyboard should go back to where people type."""

    def __init__(
        self,
        theme: Theme,
        practice: OpenPractice,
        ask: Callable[[], Path | None],
        parent: QWidget | None = None,
        *,
        step: Callable[[], str] | None = None,
    ) -> None:
        """``step`` says whose photos they are, where that is not the step that is asked."""
        super().__init__(parent)
        self._practice = practice
        self._step = step or (lambda: practice.step_id)
        self._ask = ask
        self._work = PhotoWork(practice, self)
        self.busy_line = plain_label(self.tr("De foto wordt klaargemaakt …"), TextRole.SMALL, parent)
        self.busy_line.hide()
        self.pane = PhotoPane(theme, practice, self._step, self)
        self.pane.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pane)
        self._work.busy.connect(self.busy_line.setVisible)
        self._work.kept.connect(self._on_kept)
        self.pane.closed.connect(self.close_pane)
        self.pane.more_wanted.connect(self._ask_one)

    @property
    def is_open(self) -> bool:
        """Whether the pane stands over the answers."""
        return not self.pane.isHidden()

    def show_or_ask(self) -> None:
        """Ask for the first photo; show those that are there; go to them."""
        if not self.pane.count:
            self._ask_one()
        elif self.is_open:
            self.pane.setFocus()
        else:
            self._open()

    def add(self, offered: Iterable[Offered]) -> None:
        """Keep these photos with the question that is asked now."""
        if not self._practice.read_only:
            self._work.add(offered, self.tr("geplakte foto"), self._step())

    def close_pane(self) -> None:
        """The answers again, and the cursor where people type."""
        if self.is_open:
            had_focus = self.pane.hasFocus() or self.pane.isAncestorOf(self.focusWidget())
            self.pane.hide()
            self.toggled.emit()
            if had_focus:
                self.left.emit()

    def _open(self) -> None:
        self.pane.show()
        self.toggled.emit()

    def _ask_one(self) -> None:
        path = None if self._practice.read_only else self._ask()
        if path is not None:
            self.add([path])
            self.left.emit()

    def _on_kept(self, step_id: str) -> None:
        if step_id == self._step():
            self.pane.show_last()
            self._open()
