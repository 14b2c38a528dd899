"""The one statement that is open: the biggest, with its answers, what to think of, and the remark to type."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.guides.steps import CheckStep
from app.ui.state import OpenPractice
from app.ui.steps.check.status_buttons import KEYS, StatusButtons
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.typing import Keeper
from app.ui.widgets.growing import GrowingField
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.share_bar import status_word
from app.ui.widgets.text import plain_label
from app.workshop.weighed import Stand

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LEAST_WORDS = Width.CLUSTERS
"""Narrower than this a statement is hard to read beside its answers."""


class LiveRow(QWidget):
    """Laid over its row in the list. What is typed is kept at once."""

    weighed = Signal(object)
    """A ``CheckStatus``; None takes the answer back."""
    step_wanted = Signal(int)
    """To the next (1) or the previous (-1) statement."""
    left = Signal()
    """Esc: the keyboard goes back to the list."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._practice = practice
        self._stand: Stand | None = None
        self._words = plain_label("", TextRole.HEADING, self, wrap=True)
        self.buttons = StatusButtons(theme, self)
        self._beside = plain_label("", TextRole.SMALL, self, wrap=True)
        self.remark = _Remark(self)
        self.remark.setAccessibleName(self.tr("Toelichting"))
        self.remark.setPlaceholderText(self.tr("Toelichting (mag leeg)"))
        self.remark.setReadOnly(practice.read_only)
        self._keeper = Keeper(self.remark, self._keep)
        practice.leaving.connect(self._keeper.on_leaving)
        self.buttons.picked.connect(self.weighed)
        self.remark.step_wanted.connect(self.step_wanted)
        self.remark.weighed.connect(self.weighed)
        self.remark.left.connect(self.left)
        self._head = QHBoxLayout()
        self._head.setSpacing(Space.M)
        self._head.addWidget(self._words, 1)
        self._head.addWidget(self.buttons, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        layout.setSpacing(Space.S)
        layout.addLayout(self._head)
        layout.addWidget(self._beside)
        layout.addWidget(self.remark)
        self.setAutoFillBackground(False)

    def show_stand(self, stand: Stand) -> bool:
        """Show a statement as it was weighed; False when words of another could not be kept."""
        other = self._stand is None or self._stand.item != stand.item
        if other and not self._keeper.now():
            return False
        self._stand = stand
        self._words.setText(stand.item.words)
        step = stand.item.step
        assert isinstance(step, CheckStep)
        self.buttons.show_statuses(step.statuses, stand.status, enabled=not self._practice.read_only)
        beside = _beside(step, stand)
        self._beside.setText(beside)
        self._beside.setVisible(bool(beside))
        if other or not self.remark.hasFocus():
            self._keeper.show(stand.weighed.remark)
        self.setAccessibleName(stand.item.spoken)
        return True

    @property
    def beside(self) -> str:
        """What it says beside the statement."""
        return self._beside.text()

    def keep(self) -> bool:
        """Keep what is being typed; whether that worked."""
        return self._keeper.now()

    def height_at(self, width: int) -> int:
        """How high it is at a width."""
        margins = 2 * Space.M
        room = width - margins
        beside_buttons = room - self.buttons.width() - Space.M
        if beside_buttons < _LEAST_WORDS:
            head = self._words.heightForWidth(room) + Space.S + self.buttons.sizeHint().height()
        else:
            head = max(self._words.heightForWidth(beside_buttons), self.buttons.sizeHint().height())
        beside = self._beside.heightForWidth(room) + Space.S if self._beside.text() else 0
        return margins + head + beside + Space.S + self.remark.height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the words would be squeezed, the answers stand under them."""
        super().resizeEvent(event)
        squeezed = event.size().width() - 3 * Space.M - self.buttons.width() < _LEAST_WORDS
        ways = QBoxLayout.Direction
        self._head.setDirection(ways.TopToBottom if squeezed else ways.LeftToRight)
        self._head.setSpacing(Space.S if squeezed else Space.M)

    def _keep(self, text: str) -> bool:
        stand, practice = self._stand, self._practice
        if stand is None or practice.read_only:
            return True
        item = stand.item
        checks, day = practice.workshop.checks, practice.day_id
        return practice.works(lambda: checks.remark(item.step_id, text, item.perspective, day_id=day))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        area = QRectF(self.rect())
        paint_box(painter, area, self._theme.colour("paper"), self._theme.colour("accent"))
        focus = QApplication.focusWidget()
        if focus is not None and (focus.isAncestorOf(self) or self.isAncestorOf(focus)):
            paint_ring(painter, area, self._theme.colour("accent"))


class _Remark(GrowingField):
    """Tab and Enter go on to the next statement; Alt with J, D, E or V answers while one types."""

    step_wanted = Signal(int)
    weighed = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(1, 6, parent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _ENTER and not held & Qt.KeyboardModifier.ShiftModifier:
            self.step_wanted.emit(1)
        elif key is Qt.Key.Key_Escape:
            self.left.emit()
        elif held == Qt.KeyboardModifier.AltModifier and key in KEYS:
            self.weighed.emit(KEYS[key])
        elif not (held == Qt.KeyboardModifier.AltModifier and event.text().isprintable() and event.text()):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """To the next statement; from the last on, and from the first back, to what stands there."""
        self.step_wanted.emit(1 if forward else -1)
        return not self.hasFocus() or super().focusNextPrevChild(forward)


def _beside(step: CheckStep, stand: Stand) -> str:
    """What the group reads with it, and how it was weighed before."""
    tr = QCoreApplication.translate
    parts = list(step.told_beside(stand.item.perspective))
    if stand.before is not None:
        parts.append(tr("CheckScreen", "Vorige keer: {status}").format(status=status_word(stand.before)))
    return "\n".join(parts)
