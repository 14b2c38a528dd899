"""Voorlezen: the room reads the draft, the scribe too, and the group says yes or what is missing."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.foundation.clock import read_moment
from app.prose.markdown import parse
from app.prose.telling import told_blocks
from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.press import paint_ring
from app.ui.widgets.scrolled import Scrolled
from app.ui.widgets.spoken import Spoken
from app.ui.widgets.tab_order import tab_in_order
from app.ui.widgets.text import plain_label
from app.ui.widgets.told_text import ToldText
from app.workshop.read_back import Heard
from app.workshop.timetable import moment_words


class ReadBackPanel(QWidget, Spoken):
    """Stands in the place of the entry and the answers while a draft is read. Two choices: J and O."""

    agreed = Signal()
    missed = Signal()
    left = Signal()
    spoken_role = QAccessible.Role.Document

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._practice = practice
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Voorlezen"))
        self._room = plain_label("", TextRole.SMALL, self, wrap=True)
        self._scroll = Scrolled(self)
        self.text = ToldText((), self._scroll.inside)
        self.text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.text.setAccessibleName(self.tr("Voorlezen"))
        self.yes = Button(theme, self.tr("Ja, zo klopt het"), self, size=ButtonSize.SESSION, key="J")
        self.no = Button(theme, self.tr("Er ontbreekt iets"), self, size=ButtonSize.SESSION, key="O")
        self._stop = Button(
            theme, self.tr("Stop"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST, key="Esc"
        )
        self._build()
        self.yes.clicked.connect(self.agreed)
        self.no.clicked.connect(self.missed)
        self._stop.clicked.connect(self.left)

    def show_draft(self, markdown: str) -> None:
        """Show the text as the room gets it: with its lists and what is bold."""
        self._room.setText(self.tr("Lees voor. De zaal leest mee; klopt het?"))
        from app.exports.citing import citing

        self.text.show_lines(told_blocks(citing(self._practice.workshop)(parse(markdown))))
        self.setAccessibleDescription(self.text.toPlainText())
        self._scroll.verticalScrollBar().setValue(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            paint_ring(QPainter(self), QRectF(self._scroll.geometry()), self._theme.colour("accent"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self._scroll.verticalScrollBar()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_J:
            self.agreed.emit()
        elif event.key() == Qt.Key.Key_O:
            self.missed.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            by = Space.XL if event.key() == Qt.Key.Key_Down else -Space.XL
            bar.setValue(bar.value() + by)
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        column = QVBoxLayout(self._scroll.inside)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        column.addWidget(self.text)
        column.addStretch(1)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        above = QHBoxLayout()
        above.addWidget(self._room, 1)
        above.addWidget(self._stop)
        choices = QHBoxLayout()
        choices.setSpacing(Space.M)
        choices.addWidget(self.yes, 1)
        choices.addWidget(self.no, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addLayout(above)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(choices)
        tab_in_order(self._stop, self.yes, self.no)


def words_of_heard(heard: Heard | None, today: str) -> str:
    """What the group said when the text was read to them; ``today`` is an ISO date."""
    if heard is None:
        return ""
    at = read_moment(heard.at)
    when = moment_words(at) if at else ""
    if at and at.date().isoformat() != today:
        when = _tr("{day}/{month}, {time}").format(day=at.day, month=at.month, time=when)
    said = (
        _tr("Zaal zei ja om {time}.").format(time=when)
        if heard.agreed
        else _tr("Zaal miste nog iets om {time}.").format(time=when)
    )
    return f"{said} {_tr('Sindsdien gewijzigd.')}" if heard.changed_since else said


def _tr(words: str) -> str:
    return QCoreApplication.translate("ReadBackPanel", words)
