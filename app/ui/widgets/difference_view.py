"""Two versions of one draft in one text: what is gone is struck through, what is new underlined."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from app.prose.difference import Kind, Passage, Piece
from app.prose.difference_lines import Shape
from app.ui.theme.style import Theme
from app.ui.theme.tokens import BODY, SMALL, SMALL_HEADINGS, NoteColours, Radius, Space, Stroke

_CELL_LINE = "  │  "
_THIN = "\u2009"
"""A thin space: parts what is gone from what came for it."""
_DEEPEST = 12
_TINT_PADDING = 2.0


@dataclass(frozen=True, slots=True)
class _Change:
    """A difference: where it stands in the document, and what it is in words."""

    start: int
    end: int
    words: str


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
        self._changes: list[_Change] = []
        self._current = -1
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

    def _areas(self, change: _Change) -> Iterator[QRectF]:
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
        self._changes = []
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for number, passage in enumerate(self._passages):
            if number:
                cursor.insertBlock()
            self._put(cursor, passage, after=self._passages[number - 1] if number else None)
        cursor.endEditBlock()
        self.setAccessibleDescription(self._how_many())
        self.viewport().update()

    def _how_many(self) -> str:
        if not self._changes:
            return self.tr("Geen verschillen")
        if len(self._changes) == 1:
            return self.tr("1 verschil. F8 gaat erheen.")
        return self.tr("{count} verschillen. F8 gaat naar het volgende.").format(count=len(self._changes))

    def _put(self, cursor: QTextCursor, passage: Passage, after: Passage | None) -> None:
        cursor.setBlockFormat(_block_format(passage, after))
        base = _char_format(passage)
        base.setForeground(self._theme.colour("ink"))
        if passage.shape is Shape.BULLET:
            cursor.insertText("•  ", base)
        elif passage.shape is Shape.NUMBER:
            cursor.insertText(f"{passage.number}.  ", base)
        begin = cursor.position()
        for is_same, pieces in groupby(passage.pieces, key=lambda piece: piece.kind is Kind.SAME):
            if is_same:
                for piece in pieces:
                    cursor.insertText(_shown(piece.text), base)
            else:
                self._put_change(cursor, list(pieces), base)
        if passage.was is not None:
            said = self._was(passage.was)
            self._put_note(cursor, " " + said)
            self._changes.append(_Change(begin, cursor.position(), said))

    def _put_change(self, cursor: QTextCursor, pieces: Sequence[Piece], base: QTextCharFormat) -> None:
        start = cursor.position()
        said: list[str] = []
        for at, piece in enumerate(pieces):
            label = self._label(piece.kind)
            if label:
                self._put_note(cursor, label + " ")
            space, words, rest = _parted(piece.text)
            if at + 1 < len(pieces):
                rest = " " if rest.strip(" ") else rest or _THIN
            cursor.insertText(_shown(space), base)
            cursor.insertText(_shown(words), self._format(piece.kind, base))
            cursor.insertText(_shown(rest), base)
            said.append(self._said(piece.kind).format(words=_ended(" ".join(words.split()))))
        self._changes.append(_Change(start, cursor.position(), " ".join(said)))

    def _put_note(self, cursor: QTextCursor, words: str) -> None:
        """A word of the program between the words of people."""
        made = QTextCharFormat()
        made.setForeground(self._theme.colour("muted"))
        made.setProperty(QTextCharFormat.Property.FontPixelSize, SMALL.size)
        cursor.insertText(words, made)

    def _format(self, kind: Kind, base: QTextCharFormat) -> QTextCharFormat:
        made = QTextCharFormat(base)
        colours: NoteColours = self._theme.colours.relooked
        if kind in (Kind.GONE, Kind.LEFT):
            colours = self._theme.colours.gone
            made.setFontStrikeOut(True)
        elif kind in (Kind.NEW, Kind.MOVED):
            colours = self._theme.colours.added
            made.setFontUnderline(True)
        else:
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        made.setBackground(QColor(colours.paper))
        made.setForeground(QColor(colours.ink))
        return made

    def _label(self, kind: Kind) -> str:
        """What stands before words whose change no strike or line can tell."""
        return {
            Kind.MOVED: self.tr("hierheen verplaatst:"),
            Kind.LEFT: self.tr("stond hier:"),
            Kind.LOOK: self.tr("andere opmaak:"),
        }.get(kind, "")

    def _said(self, kind: Kind) -> str:
        return {
            Kind.GONE: self.tr("Weg: {words}"),
            Kind.NEW: self.tr("Nieuw: {words}"),
            Kind.LOOK: self.tr("Andere opmaak: {words}"),
            Kind.MOVED: self.tr("Hierheen verplaatst: {words}"),
            Kind.LEFT: self.tr("Stond hier: {words}"),
        }.get(kind, "{words}")

    def _was(self, shape: Shape) -> str:
        return {
            Shape.PARAGRAPH: self.tr("(was gewone tekst)"),
            Shape.HEADING: self.tr("(was een tussenkop)"),
            Shape.BULLET: self.tr("(was een punt in een lijst)"),
            Shape.NUMBER: self.tr("(had een nummer)"),
            Shape.ROW: self.tr("(stond in een tabel)"),
        }[shape]


def _parted(text: str) -> tuple[str, str, str]:
    """White space, words, white space."""
    words = text.strip()
    start = len(text) - len(text.lstrip())
    return text[:start], words, text[start + len(words) :]


def _ended(words: str) -> str:
    """``words`` as a sentence, for reading out."""
    return words if words.endswith((".", "!", "?", "…")) else words + "."


def _shown(text: str) -> str:
    """Words as they stand in one block of the document: a line between cells, a break within the block."""
    return text.replace("\t", _CELL_LINE).replace("\n", "\u2028")


def _block_format(passage: Passage, after: Passage | None) -> QTextBlockFormat:
    made = QTextBlockFormat()
    is_item = passage.shape in (Shape.BULLET, Shape.NUMBER)
    deep = 0 if passage.shape is Shape.HEADING else min(passage.level, _DEEPEST)
    made.setLeftMargin(Space.L * max(deep - 1, 0) + (Space.L if deep else 0))
    if is_item:
        made.setTextIndent(-Space.M)
    if after is not None:
        close = is_item and after.shape in (Shape.BULLET, Shape.NUMBER)
        rows = passage.shape is Shape.ROW and after.shape is Shape.ROW
        made.setTopMargin(
            Space.XS if close or rows else Space.M if passage.shape is Shape.HEADING else Space.S
        )
    made.setLineHeight(BODY.line, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
    return made


def _char_format(passage: Passage) -> QTextCharFormat:
    made = QTextCharFormat()
    size = BODY
    if passage.shape is Shape.HEADING:
        size = SMALL_HEADINGS[min(max(passage.level, 1), len(SMALL_HEADINGS)) - 1]
        made.setFontWeight(QFont.Weight.Bold)
    made.setProperty(QTextCharFormat.Property.FontPixelSize, size.size)
    return made
