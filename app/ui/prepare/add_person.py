"""Adding somebody is one line: "Naam, rol, organisatie" and Enter. A pasted list is offered as one."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, TextRole
from app.ui.widgets.key_cap import key_cap_width, paint_key_cap
from app.ui.widgets.one_line import OneLineField
from app.ui.widgets.text import plain_label


class AddPerson(QWidget):
    """The field with its label and the key that adds."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = _Line(theme, self)
        words = self.tr("Voeg iemand toe")
        self.field.setAccessibleName(words)
        self.field.setPlaceholderText(self.tr("Naam, rol, organisatie"))
        label = plain_label(words, TextRole.SMALL_STRONG, self)
        label.setBuddy(self.field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(label)
        layout.addWidget(self.field)


class _Line(OneLineField):
    list_pasted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, goes_on=False)
        cap = _Cap(theme, self.tr("Enter"), self)
        self.setViewportMargins(0, 0, cap.width(), 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(cap)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if "\n" in source.text().strip() or "\t" in source.text().strip():
            self.list_pasted.emit(source.text())
        else:
            super().insertFromMimeData(source)


class _Cap(QWidget):
    """The key that adds, painted in the field."""

    def __init__(self, theme: Theme, caption: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._caption = theme, caption
        self.setFixedSize(round(key_cap_width(caption)) + 1, Height.KEY_CAP)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colour, middle = self._theme.colour, self.height() / 2
        if self._theme.show_keys:
            painter = QPainter(self)
            paint_key_cap(painter, self.width(), middle, self._caption, colour("ink"), colour("edge"))
