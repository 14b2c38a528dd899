"""How the text could be easier to read: a line under it that counts, and opens a list to go through."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.prose.readability import Hint, HintKind
from app.ui.amounts import counted
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space
from app.ui.translated import translated
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.workout.lines_list import Lines, LinesList
from app.workshop.counted import at_start

_MOST_SEEN = 3
_LONGEST = 60


class HintsLine(QWidget):
    """Never in the way: closed until somebody opens it. Enter goes to the words, Esc closes."""

    wanted = Signal(object)
    """To the words of this ``Hint``."""
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hints: list[Hint] = []
        self.open = Button(theme, "", self, kind=ButtonKind.LINK, size=ButtonSize.LIST)
        self.open.clicked.connect(self._toggle)
        self.list = LinesList(theme, self, most_lines=2)
        self.list.setAccessibleName(self.tr("Vlotter te lezen"))
        self.list.setFixedHeight(_MOST_SEEN * Height.ROW_TWO_LINES)
        self.list.wanted.connect(lambda row: self.wanted.emit(self._hints[row]))
        self.list.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.list)
        self.hide()

    @property
    def hints(self) -> list[Hint]:
        """What it shows."""
        return self._hints

    def show_hints(self, hints: Sequence[Hint]) -> None:
        """Show these; the list stays open as long as there is something in it."""
        self._hints = list(hints)
        self.setVisible(bool(hints))
        if not hints:
            self.list.hide()
        self.list.show_rows([self._row(hint) for hint in hints])
        self._show_words()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.list.isHidden():
            self._toggle()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _toggle(self) -> None:
        opens = self.list.isHidden()
        self.list.setVisible(opens)
        self._show_words()
        if opens:
            self.list.choose(0)
            self.list.setFocus()

    def _show_words(self) -> None:
        count = counted(
            len(self._hints), "{number} tip om vlotter te lezen", "{number} tips om vlotter te lezen"
        )
        self.open.set_words(self.tr("Sluit de tips") if not self.list.isHidden() else at_start(count))

    def _row(self, hint: Hint) -> Lines:
        words = " ".join(hint.words.split())
        if len(words) > _LONGEST:
            words = words[:_LONGEST].rsplit(" ", 1)[0] + " …"
        about = {
            HintKind.LONG: self.tr("Lange zin"),
            HintKind.PASSIVE: self.tr("Wie doet dit"),
            HintKind.PLAINER: self.tr("Ander woord"),
            HintKind.ABBREVIATION: self.tr("Afkorting"),
        }
        return Lines(f"{about[hint.kind]}: {words}", translated(hint.advice))
