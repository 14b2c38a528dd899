"""'Wie': one field with everybody and every table, found by any part of the name.

A name that nobody has yet is made on the spot.
"""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import SignSize, Space
from app.ui.widgets.icons import Sign, paint_sign
from app.workshop.people import Who


class WhoField(QComboBox):
    """Keeps its choice until it is changed. 'Niemand' is a choice too."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._practice = practice
        self._people: list[Who] = []
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setAccessibleName(self.tr("Wie zegt dit?"))
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        line = self.lineEdit()
        assert line is not None
        line.setPlaceholderText(self.tr("Wie?"))
        line.installEventFilter(self)
        self.show_people()

    def show_people(self) -> None:
        """Read the people and tables of today again; what is chosen stays."""
        people = self._practice.workshop.people.everyone(self._practice.day_id)
        if people == self._people and self.count():
            return
        words = self.currentText()
        self._people = people
        self.clear()
        self.addItem(self.tr("Niemand"))
        self.addItems([label(who) for who in people])
        self.setCurrentIndex(max(self.findText(words), 0))
        if self.findText(words) < 0 and words:
            self.setEditText(words)

    def who(self) -> Who | None:
        """Who was chosen; a name nobody has yet is added to the people of today."""
        words = self.currentText().strip()
        if not words or words == self.tr("Niemand"):
            return None
        known = next((who for who in self._people if words in (label(who), who.name)), None)
        known = known or self._practice.workshop.people.named(words, self._practice.day_id)
        if known is not None:
            return known
        made = self._practice.workshop.people.add_person(words, self._practice.day_id)
        self.show_people()
        self.setCurrentIndex(self.findText(label(made)))
        return made

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = SignSize.SMALL
        spot = QRectF(self.width() - Space.M - size, (self.height() - size) / 2, size, size)
        paint_sign(QPainter(self), Sign.CHEVRON_DOWN, spot, self._theme.colour("ink"))

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Coming in by Tab, the whole name is selected, so that two letters of another replace it."""
        if event.type() == QEvent.Type.FocusIn:
            line = self.lineEdit()
            assert line is not None
            line.selectAll()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._take_first(event):
            return False
        return super().eventFilter(watched, event)  # type: ignore[arg-type]

    def _take_first(self, event: QKeyEvent) -> bool:
        """Tab and Enter take the one name that fits what was typed, as the popup shows it first."""
        if event.key() not in (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        words = self.currentText().strip().casefold()
        if len(words) >= 2 and self.findText(self.currentText(), Qt.MatchFlag.MatchFixedString) < 0:
            fits = [who for who in self._people if words in label(who).casefold()]
            starts = [who for who in fits if who.name.casefold().startswith(words)]
            if len(starts) == 1 or len(fits) == 1:
                self.setCurrentIndex(self.findText(label((starts or fits)[0])))
        return False


def label(who: Who) -> str:
    """A name as the list shows it, with the table beside it."""
    return f"{who.name}  ·  {who.table}" if who.table else who.name
