"""Two versions of one draft in one text: what is gone is struck through, what is new underlined."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from app.prose.difference import Passage
from app.ui.amounts import counted
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Radius, Space, Stroke
from app.ui.widgets.difference_text import Change, DifferenceText

_TINT_PADDING = 2.0


class DifferenceView(QTextEdit):
    """Shows what ``blocks_difference`` found. F8 goes to the next difference, Shift+F8 to the one before.

    No difference is told by colour alone: strike, line and words say it too, and each is read out when
    it is gone to.
    """

    gone_to = Signal(int)
    """The number of the difference that is shown now, from 0; -1 when there is none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._passages: tuple[Passage, ...] = ()
        self._changes: list[Change] = []
        self._current = -1
        self._text = DifferenceText(theme, self)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setAccessibleName(self.tr("Verschillen"))
        self.document().setDocumentMargin(Space.S)
        theme.changed.connect(self._build)

    @property
    def count(self) -> int:
        """How many differences there are."""
        return len(self._changes)

    @property
    def current(self) -> int:
        """The number of the difference that was gone to last, from 0; -1 before the first."""
        return self._current

    def show_passages(self, passages: Sequence[Passage]) -> None:
        """Show another draft, from its begin."""
        self._passages = tuple(passages)
        self._current = -1
        self._build()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)
        self.gone_to.emit(-1)

    def words_of(self, number: int) -> str:
        """A difference in words, as it is read out."""
        return self._changes[number].words

    def go_next(self) -> bool:
        """Go to the next difference; whether there was one."""
        return self._go(self._current + 1)

    def go_previous(self) -> bool:
        """Go to the difference before; whether there was one."""
        return self._go(self._current - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F8:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if not (self.go_previous() if back else self.go_next()):
                event.ignore()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not 0 <= self._current < len(self._changes):
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("accent"), Stroke.FOCUS))
        for area in self._areas(self._changes[self._current]):
            painter.drawRoundedRect(area, Radius.TAG, Radius.TAG)

    # -- going round

    def _go(self, number: int) -> bool:
        if not 0 <= number < len(self._changes):
            return False
        self._current = number
        change = self._changes[number]
        for position in (change.end, change.start):
            cursor = QTextCursor(self.document())
            cursor.setPosition(position)
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
        self.viewport().update()
        words = self.tr("Verschil {number} van {count}. {words}").format(
            number=number + 1, count=len(self._changes), words=change.words
        )
        self.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self.gone_to.emit(number)
        return True

    def _areas(self, change: Change) -> Iterator[QRectF]:
        """The rectangles round a difference, one for each line it stands on, in the viewport."""
        layout = self.document().documentLayout()
        down = self.verticalScrollBar().value()
        block = self.document().findBlock(change.start)
        while block.isValid() and block.position() < change.end:
            corner = layout.blockBoundingRect(block).topLeft()
            for number in range(block.layout().lineCount()):
                line = block.layout().lineAt(number)
                first = block.position() + line.textStart()
                start, end = max(change.start, first), min(change.end, first + line.textLength())
                if start >= end:
                    continue
                left = float(line.cursorToX(start - block.position())[0])  # type: ignore[index]
                right = float(line.cursorToX(end - block.position())[0])  # type: ignore[index]
                area = QRectF(min(left, right), line.y(), abs(right - left), line.height())
                yield area.translated(corner.x(), corner.y() - down).adjusted(
                    -_TINT_PADDING, 0, _TINT_PADDING, 0
                )
            block = block.next()

    # -- the text

    def _build(self) -> None:
        self.clear()
        self._changes = self._text.put(self._passages, QTextCursor(self.document()))
        self.setAccessibleDescription(self._how_many())
        self.viewport().update()

    def _how_many(self) -> str:
        if not self._changes:
            return self.tr("Geen verschillen")
        return counted(
            len(self._changes),
            "1 verschil. F8 gaat erheen.",
            "{count} verschillen. F8 gaat naar het volgende.",
        )
