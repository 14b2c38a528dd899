"""The big buttons at the bottom of a step with a screen of its own: back, what comes, and on."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonKind, ButtonSize, FoldingKeys
from app.ui.widgets.icons import Sign
from app.ui.widgets.tab_order import tab_in_order
from app.ui.widgets.text import plain_label
from app.workshop.programme import Stop


class StepFoot(QWidget):
    """Says beside the buttons what comes next, where there is room for it; their keys go after that."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget) -> None:
        super().__init__(parent)
        self._practice = practice
        self.back = Button(theme, self.tr("Vorige"), self, size=ButtonSize.SESSION, sign=Sign.ARROW_LEFT)
        self.next = Button(
            theme, self.tr("Volgende"), self, kind=ButtonKind.PRIMARY, size=ButtonSize.SESSION, key="PgDn"
        )
        self._keys = FoldingKeys(self.next)
        self._soon = QWidget(self)
        self._soon_section = plain_label("", TextRole.SMALL, self._soon)
        self._soon_what = plain_label("", TextRole.BODY, self._soon)
        self.back.clicked.connect(practice.previous)
        self.next.clicked.connect(practice.next)
        soon = QVBoxLayout(self._soon)
        soon.setContentsMargins(0, 0, 0, 0)
        soon.setSpacing(0)
        soon.addWidget(self._soon_section)
        soon.addWidget(self._soon_what)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.M)
        self._row.addWidget(self.back)
        self._row.addWidget(self._soon, 1)
        self._row.addWidget(self.next)

    def add(self, button: QWidget) -> None:
        """Something else to press, before the button that goes on."""
        if isinstance(button, Button):
            self._keys.add(button)
        self._row.insertWidget(self._row.count() - 1, button)
        tab_in_order(button, self.next)

    def show_next(self, words: str = "", *, inside: bool = False) -> None:
        """What the button says, and the step that comes after this one; nothing while ``inside`` it."""
        self.next.set_words(words or self.tr("Volgende"))
        self.show_soon(self._stop_after())
        if inside:
            self._soon_section.setText("")
            self._soon_what.setText("")

    def show_soon(self, stop: Stop | None) -> None:
        """Which stop comes; None is the end of the day."""
        section = self.tr("Straks: {section}").format(section=stop.section.title) if stop else ""
        self._soon_section.setText(section)
        self._soon_what.setText(stop.step.question if stop else self.tr("Dit is de laatste stap."))

    def make_room(self, width: int) -> None:
        """In a narrow screen what comes is not said; the day tells it too."""
        self._soon_section.setVisible(width >= Width.TWO_COLUMNS - Width.RAIL)
        self._soon_what.setVisible(width >= Width.TWO_COLUMNS - Width.RAIL)
        self._keys.fold(folded=width < Width.CENTRE)

    def _stop_after(self) -> Stop | None:
        position = self._practice.position + 1
        return self._practice.stops[position] if position <= self._practice.last_position else None
