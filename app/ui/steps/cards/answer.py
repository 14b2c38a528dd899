"""What somebody says of a card: wel or niet, why, and whose words it is; in a turn or as a reaction."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space
from app.ui.typing import Keeper, field_text
from app.ui.who import WhoField
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.check_box import CheckBox
from app.ui.widgets.growing import GrowingField
from app.ui.widgets.icons import Sign
from app.workshop.answer import Marks
from app.workshop.people import Who

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CardAnswer(QWidget):
    """W and N choose; then one types why. With Ctrl+Enter somebody else reacts on the same card."""

    react_wanted = Signal()
    said = Signal()
    """Enter in the field: what stands here is the turn."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget) -> None:
        super().__init__(parent)
        self._practice = practice
        self._step_id = practice.step_id
        self.wel = Button(
            theme, self.tr("Wel inzetten"), self, size=ButtonSize.SESSION, key="W", sign=Sign.CHECK
        )
        self.niet = Button(
            theme, self.tr("Niet inzetten"), self, size=ButtonSize.SESSION, key="N", sign=Sign.CROSS
        )
        self.why = _Why(self)
        self.why.setAccessibleName(self.tr("Waarom?"))
        self.why.setPlaceholderText(self.tr("Waarom? Typ wat je hoort."))
        self.who = WhoField(theme, practice, self)
        self.who.setMinimumWidth(Height.TILE * 2)
        self.anonymous = CheckBox(theme, self.tr("Zonder naam"), self)
        self.private = CheckBox(theme, self.tr("Niet op het scherm"), self)
        self.react = Button(
            theme, self.tr("Iemand reageert"), self,
            kind=ButtonKind.LINK, size=ButtonSize.LIST, key="Ctrl Enter",
        )  # fmt: skip
        for button in (self.wel, self.niet):
            button.setCheckable(True)
        self._keeper = Keeper(self.why, self._keep)
        self.wel.clicked.connect(lambda: self.choose(use=True))
        self.niet.clicked.connect(lambda: self.choose(use=False))
        self.why.enter.connect(self.said)
        self.why.ctrl_enter.connect(self.react_wanted)
        self.why.letter.connect(lambda use: self.choose(use=use))
        self.react.clicked.connect(self.react_wanted)
        practice.leaving.connect(self._keeper.on_leaving)
        self._build()

    @property
    def use(self) -> bool | None:
        """Wel, niet, or not chosen yet."""
        return True if self.wel.isChecked() else False if self.niet.isChecked() else None

    def text(self) -> str:
        """Why, as typed."""
        return field_text(self.why).strip()

    def keep(self) -> bool:
        """Keep what stands half-typed; whether that worked."""
        return self._keeper.now()

    def show_unfinished(self) -> None:
        """What stood half-typed when people went elsewhere, or when a turn was taken back."""
        kept = self._practice.workshop.cards.unfinished(self._step_id)
        if kept != self.text() and self._keeper.now():
            self._keeper.show(kept)
            self.why.moveCursor(QTextCursor.MoveOperation.End)

    def _keep(self, text: str) -> bool:
        cards, day = self._practice.workshop.cards, self._practice.day_id
        return self._practice.works(lambda: cards.type(self._step_id, text, day_id=day))

    @property
    def is_empty(self) -> bool:
        """Whether nothing was chosen and nothing typed."""
        return self.use is None and not self.text()

    @property
    def marks(self) -> Marks:
        """What is ticked."""
        return Marks(self.private.isChecked(), self.anonymous.isChecked())

    def choose(self, *, use: bool | None) -> None:
        """Wel or niet; then the cursor is where one types why."""
        self.wel.setChecked(use is True)
        self.niet.setChecked(use is False)
        self.why.setFocus()

    def clear(self, who: Who | None) -> None:
        """Nothing said yet; who is in turn."""
        self.wel.setChecked(False)
        self.niet.setChecked(False)
        self.why.clear()
        self._keeper.now()
        self.anonymous.setChecked(False)
        self.private.setChecked(False)
        self.who.show_people()
        self.who.choose(who)

    def _build(self) -> None:
        choice = QHBoxLayout()
        choice.setSpacing(Space.S)
        choice.addWidget(self.wel, 1)
        choice.addWidget(self.niet, 1)
        line = QHBoxLayout()
        line.setSpacing(Space.M)
        line.addWidget(self.who)
        line.addWidget(self.anonymous)
        line.addWidget(self.private)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(choice)
        layout.addWidget(self.why)
        layout.addLayout(line)
        for one, other in ((self.why, self.who), (self.who, self.anonymous), (self.anonymous, self.private)):
            QWidget.setTabOrder(one, other)


class _Why(GrowingField):
    """Alt with W or N chooses while one types; other letters with Alt are the room's."""

    enter = Signal()
    ctrl_enter = Signal()
    letter = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(2, 7, parent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        alt = held == Qt.KeyboardModifier.AltModifier
        if event.key() in _ENTER and held & Qt.KeyboardModifier.ControlModifier:
            self.ctrl_enter.emit()
        elif event.key() in _ENTER and not held & Qt.KeyboardModifier.ShiftModifier:
            self.enter.emit()
        elif alt and event.key() in (Qt.Key.Key_W, Qt.Key.Key_N):
            self.letter.emit(event.key() == Qt.Key.Key_W)
        elif not (alt and event.text().isprintable() and event.text()):
            super().keyPressEvent(event)
