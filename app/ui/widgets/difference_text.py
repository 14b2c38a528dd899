"""The words of a difference in a document of Qt: struck through, underlined, and what no line can tell."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor

from app.prose.difference import Kind, Passage, Piece
from app.prose.difference_lines import Shape
from app.ui.theme.style import Theme
from app.ui.theme.tokens import BODY, SMALL, SMALL_HEADINGS, NoteColours, Space

_CELL_LINE = "  │  "
_THIN = "\u2009"
"""A thin space: parts what is gone from what came for it."""
_DEEPEST = 12


@dataclass(frozen=True, slots=True)
class Change:
    """A difference: where it stands in the document, and what it is in words."""

    start: int
    end: int
    words: str


class DifferenceText(QObject):
    """Puts passages in a document, in the colours of now."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._changes: list[Change] = []

    def put(self, passages: Sequence[Passage], cursor: QTextCursor) -> list[Change]:
        """Put all passages where the cursor is, in an empty document; the differences in them, in order."""
        self._changes = []
        cursor.beginEditBlock()
        for number, passage in enumerate(passages):
            if number:
                cursor.insertBlock()
            self._put(cursor, passage, after=passages[number - 1] if number else None)
        cursor.endEditBlock()
        return self._changes

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
            self._changes.append(Change(begin, cursor.position(), said))

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
        self._changes.append(Change(start, cursor.position(), " ".join(said)))

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
