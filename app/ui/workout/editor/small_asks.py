"""What a link and a new table still need to know: one line under the format bar, never a window over it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.line import Line
from app.ui.widgets.text import PlainLabel, plain_label
from app.ui.workout.editor.draft_editor import DraftEditor

_ROWS, _COLUMNS = 3, 3
_MOST_ROWS, _MOST_COLUMNS = 200, 63


class SmallAsk(QWidget):
    """Hidden until it is asked for; Enter does it, Esc goes back to the text."""

    done = Signal()

    def __init__(self, editor: DraftEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self.editor = editor
        self.row = QHBoxLayout()
        self.row.setSpacing(Space.S)
        self.whole = QVBoxLayout(self)
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.whole.setSpacing(Space.XS)
        self.whole.addLayout(self.row)
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.go()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.act()
        else:
            super().keyPressEvent(event)

    def act(self) -> None:
        """Do what was asked."""
        raise NotImplementedError

    def go(self) -> None:
        """Away, and back to the text."""
        self.hide()
        self.done.emit()


class LinkAsk(SmallAsk):
    """The address of a link."""

    def __init__(self, theme: Theme, editor: DraftEditor, parent: QWidget) -> None:
        super().__init__(editor, parent)
        self.address = Line(self, name=self.tr("Adres van de link"))
        self.address.setPlaceholderText(self.tr("https:// of mailadres"))
        self.put = Button(theme, self.tr("Maak link"), self, key="Enter")
        self.away = Button(theme, self.tr("Haal weg"), self, kind=ButtonKind.LINK)
        self.told: PlainLabel = plain_label("", TextRole.WARNING, self, wrap=True)
        self.row.addWidget(self.address, 1)
        self.row.addWidget(self.put)
        self.row.addWidget(self.away)
        self.whole.addWidget(self.told)
        self.put.clicked.connect(self.act)
        self.away.clicked.connect(self._remove)
        self.address.textEdited.connect(lambda _text: self.told.hide())

    def ask(self) -> None:
        """Show the address there is, ready to be typed over."""
        link = self.editor.here().link
        self.address.setText((link or "").removeprefix("mailto:"))
        self.address.selectAll()
        self.away.setVisible(link is not None)
        self.told.hide()
        self.show()
        self.address.setFocus()

    def act(self) -> None:
        """Make the link, or say why it is none."""
        if not self.address.text().strip():
            self._remove()
        elif self.editor.set_link(self.address.text()):
            self.go()
        else:
            self.told.setText(
                self.tr("Dit is geen adres van een website of van een mail. Typ bv. www.expoo.be.")
            )
            self.told.show()
            self.address.setFocus()

    def _remove(self) -> None:
        self.editor.remove_link()
        self.go()


class TableAsk(SmallAsk):
    """How many rows and columns a new table has."""

    def __init__(self, theme: Theme, editor: DraftEditor, parent: QWidget) -> None:
        super().__init__(editor, parent)
        self.columns = self._number(self.tr("Kolommen"), _COLUMNS, _MOST_COLUMNS)
        self.rows = self._number(self.tr("Rijen"), _ROWS, _MOST_ROWS)
        self.put = Button(theme, self.tr("Maak tabel"), self, key="Enter")
        self.row.addWidget(self.put)
        self.row.addStretch(1)
        self.put.clicked.connect(self.act)

    def ask(self) -> None:
        """Three by three, unless digits are typed."""
        self.columns.setText(str(_COLUMNS))
        self.rows.setText(str(_ROWS))
        self.show()
        self.columns.setFocus()
        self.columns.selectAll()

    def act(self) -> None:
        """Make the table."""
        self.editor.insert_table(int(self.rows.text() or _ROWS), int(self.columns.text() or _COLUMNS))
        self.go()

    def _number(self, name: str, number: int, most: int) -> QLineEdit:
        field = Line(self, name=name)
        field.setValidator(QIntValidator(1, most, field))
        field.setText(str(number))
        field.setFixedWidth(Width.AGENDA_BEGIN)
        label = plain_label(name, TextRole.SMALL, self)
        label.setMinimumWidth(label.sizeHint().width())  # the button gives way: its key, then its words
        label.setBuddy(field)
        self.row.addWidget(label)
        self.row.addWidget(field)
        return field
