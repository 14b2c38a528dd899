"""The field in which a draft is written, with paragraphs, lists, tables and small headings."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFont,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from app.prose.blocks import Blocks, runs_text
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Moment, TextRole, Width
from app.ui.workout.editor import citing, clipboard, painting, table_acts
from app.ui.workout.editor.answers import put_answer
from app.ui.workout.editor.building import build
from app.ui.workout.editor.formats import Ours, link_of
from app.ui.workout.editor.keys import HEADINGS, Act, act_of
from app.ui.workout.editor.line_acts import LineActs
from app.ui.workout.editor.lines import Line
from app.ui.workout.editor.links import address_of
from app.ui.workout.editor.look import Look
from app.ui.workout.editor.pasting import put_blocks
from app.ui.workout.editor.places import moved_place, place_of, shown_text, words_at
from app.ui.workout.editor.reading import Reader, table_at

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TAB = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_MARK = re.compile(r"(?P<bullet>[-*•–])|(?P<number>\d{1,4})[.)]")
"""What people type at the start of a line when they want a list."""


@dataclass(frozen=True, slots=True)
class Here:
    """What the text is where the cursor is, for the buttons."""

    bold: bool = False
    italic: bool = False
    link: str | None = None
    bullets: bool = False
    numbers: bool = False
    heading: int = 0
    in_table: bool = False


class DraftEditor(QTextEdit):
    """Shows Markdown as people read it and gives it back; what nobody edits keeps every letter."""

    edited = Signal()
    cites_changed = Signal(tuple)
    here_changed = Signal(object)
    """``Here``, when it is another one."""
    link_wanted = Signal()
    table_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._source = ""
        self._loaded: Blocks = ()
        self._text: str | None = ""
        """What ``text`` gives, until something changes."""
        self._loading = False
        self._passages: str | None = None
        self._remarks: list[painting.Remark] = []
        self._remark: int | None = None
        self._cites: tuple[str, ...] = ()
        self._here = Here()
        self._numbers: dict[int, tuple[int, ...]] | None = None
        self._blocks = 1
        self._counted: list[tuple[Line, int]] = []
        self.setFont(role_font(TextRole.BODY))
        self.setProperty("surface", "draft")
        self.setAccessibleName(self.tr("Tekst"))
        self.setUndoRedoEnabled(True)
        self.document().setDocumentMargin(0)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._reader = Reader(self.document())
        self._lines = LineActs(self.document(), self._reader)
        self._look = Look(theme, self.document())
        self._later = QTimer(self, singleShot=True, interval=Moment.LOOK_AGAIN)
        self._later.timeout.connect(self._look_again)
        build(self.document(), ())
        self.document().contentsChange.connect(self._on_change)
        self.cursorPositionChanged.connect(self._on_cursor)
        self.selectionChanged.connect(self._on_cursor)
        self.currentCharFormatChanged.connect(self._later.start)
        theme.changed.connect(self._show_tints)

    # -- the text

    def show_text(self, markdown: str) -> None:
        """Show another text. What people take back later begins here; the cursor stays where it was."""
        lines = self._all_lines()
        before = shown_text(lines)
        place = place_of(self.document(), lines, self.textCursor().position())
        scrolled = self.verticalScrollBar().value()
        self._load(markdown)
        lines = self._all_lines()
        there = moved_place(before, shown_text(lines), place)
        self.setTextCursor(QTextCursor(words_at(self.document(), lines, there, there)))
        self.verticalScrollBar().setValue(scrolled)
        self._look_again()

    def text(self) -> str:
        """The text as Markdown; the very letters that were shown, but for what was edited."""
        if self._text is None:
            from app.prose.keeping import rewritten

            self._text = rewritten(self._source, self._loaded, self._reader.blocks())
        return self._text

    def blocks(self) -> Blocks:
        """What stands in the field."""
        return self._reader.blocks()

    def plain_text(self) -> str:
        """The letters people see, every line and cell after another."""
        return shown_text(self._all_lines())

    def word_count(self) -> int:
        """How many words there are."""
        lines = self._all_lines()
        known = self._counted
        self._counted = [
            known[at] if at < len(known) and known[at][0] is line else (line, _words(line))
            for at, line in enumerate(lines)
        ]
        return sum(count for _line, count in self._counted)

    @property
    def is_read_only(self) -> bool:
        """Whether people can only read here."""
        return self.isReadOnly()

    def _load(self, markdown: str) -> None:
        from app.prose.markdown import parse

        self._loading = True
        build(self.document(), parse(markdown))
        self._loading = False
        self._source = self._text = markdown
        self._loaded = self._reader.blocks()
        self._numbers = None
        self._remarks = []

    def _all_lines(self) -> list[Line]:
        return self._reader.all_blocks()

    # -- citations and remarks

    def insert_answer(self, text: str, contribution_id: str, quoted: str | None = None) -> None:
        """Put an answer where the cursor is; the text remembers which one it was."""
        if not self.isReadOnly():
            cursor = self.textCursor()
            put_answer(cursor, text, contribution_id, quoted)
            self._after(cursor)

    def rest_on(self, contribution_ids: Sequence[str]) -> None:
        """The sentence of the cursor, or what is selected, rests on these answers too."""
        if not self.isReadOnly():
            citing.rest_on(self.textCursor(), contribution_ids)
            self._look_again()

    def let_go_of(self, contribution_id: str) -> None:
        """The sentence of the cursor, or what is selected, no longer rests on an answer."""
        if not self.isReadOnly():
            citing.let_go(self.textCursor(), contribution_id)
            self._look_again()

    def cites_here(self) -> tuple[str, ...]:
        """The answers that the sentence of the cursor, or what is selected, rests on."""
        return citing.cites_at(self.textCursor())

    def show_passages(self, contribution_id: str | None) -> None:
        """Show which words rest on an answer; ``None`` stops showing."""
        self._passages = contribution_id
        self._show_tints()

    def set_marks(self, marks: Sequence[tuple[int, int, int]], current: int | None = None) -> None:
        """Mark words with the number of a remark: ``(start, end, number)`` in letters of ``plain_text``.

        The one with the number ``current`` is tinted too. Marks stay at their words while people type.
        """
        lines = self._all_lines()
        self._remarks = [
            painting.Remark(words_at(self.document(), lines, start, end), number)
            for start, end, number in marks
        ]
        self._remark = current
        self._show_tints()
        self.viewport().update()

    def select_range(self, start: int, end: int) -> None:
        """Select letters of ``plain_text`` and show them."""
        self.setTextCursor(words_at(self.document(), self._all_lines(), start, end))
        self.ensureCursorVisible()

    def select_words(self, words: str) -> bool:
        """Select the first place with these words; whether there was one."""
        pattern = r"\s+".join(re.escape(word) for word in words.split())
        found = re.search(pattern, self.plain_text()) if pattern else None
        if found is None:
            return False
        self.select_range(found.start(), found.end())
        return True

    # -- acts

    def here(self) -> Here:
        """What the text is where the cursor is."""
        cursor = self.textCursor()
        format_ = self.currentCharFormat()
        line = self._lines.here(cursor)
        item = line.levels[-1] if line.levels else None
        return Here(
            format_.fontWeight() >= QFont.Weight.DemiBold,
            format_.fontItalic(),
            link_of(format_),
            item is not None and not item.numbered,
            item is not None and item.numbered,
            line.heading,
            table_at(cursor) is not None,
        )

    def do(self, act: Act) -> None:
        """Do what a key or a button asks."""
        if self.isReadOnly():
            return
        cursor = self.textCursor()
        table = table_at(cursor)
        if act is Act.BOLD:
            self._toggle(bold=True)
        elif act is Act.ITALIC:
            self._toggle(bold=False)
        elif act is Act.LINK:
            self.link_wanted.emit()
        elif act is Act.TABLE:
            self.table_wanted.emit()
        elif act is Act.PASTE_PLAIN:
            self._put(clipboard.pasted_plain(QApplication.clipboard().mimeData()))
        elif table is not None:
            self._do_in_table(act, cursor)
        else:
            self._do_with_lines(act, cursor)
        self.ensureCursorVisible()
        self._later.start()

    def insert_table(self, rows: int, columns: int) -> None:
        """An empty table where the cursor is, with its header and ``rows`` rows."""
        if not self.isReadOnly():
            self._after(table_acts.insert_table(self.textCursor(), rows, columns))

    def set_link(self, typed: str) -> bool:
        """Make a link of what is selected, of the link of the cursor, or of the address itself.

        False when what was typed is no address of the web or of mail.
        """
        address = address_of(typed)
        if address is None or self.isReadOnly():
            return False
        cursor = self._link_words()
        made = QTextCharFormat()
        made.setProperty(Ours.LINK, address)
        if cursor.hasSelection():
            cursor.mergeCharFormat(made)
        else:
            cursor.insertText(typed.strip(), made)
        cursor.setPosition(cursor.selectionEnd())
        self._after(cursor)
        return True

    def remove_link(self) -> None:
        """What is selected, or the link of the cursor, is ordinary text again."""
        if self.isReadOnly():
            return
        for piece, format_ in list(citing.pieces_in(self._link_words())):
            format_.clearProperty(Ours.LINK)
            piece.setCharFormat(format_)

    def _link_words(self) -> QTextCursor:
        """What is selected, or else the whole link that the cursor is in."""
        cursor = self.textCursor()
        link = link_of(cursor.charFormat())
        if cursor.hasSelection() or link is None:
            return cursor
        for piece, format_ in citing.pieces_in(_whole(cursor.block())):
            if (
                link_of(format_) == link
                and piece.selectionStart() <= cursor.position() <= piece.selectionEnd()
            ):
                return piece
        return cursor

    def _toggle(self, *, bold: bool) -> None:
        made = QTextCharFormat()
        if bold:
            heavy = self.here().bold
            made.setFontWeight(QFont.Weight.Normal if heavy else QFont.Weight.Bold)
        else:
            made.setFontItalic(not self.here().italic)
        self.mergeCurrentCharFormat(made)

    def _do_with_lines(self, act: Act, cursor: QTextCursor) -> None:
        if act in (Act.BULLETS, Act.NUMBERS):
            self._lines.list_or_not(cursor, numbered=act is Act.NUMBERS)
        elif act in HEADINGS:
            self._lines.heading_or_not(cursor, HEADINGS[act])
        elif act is Act.PLAIN:
            self._lines.plain(cursor)

    def _do_in_table(self, act: Act, cursor: QTextCursor) -> None:
        if act is Act.ADD_ROW:
            table_acts.add_row(cursor)
        elif act is Act.REMOVE_ROW:
            table_acts.remove_rows(cursor)
        elif act is Act.ADD_COLUMN:
            table_acts.add_column(cursor)
        elif act is Act.REMOVE_COLUMN:
            table_acts.remove_columns(cursor)
        elif act is Act.REMOVE_TABLE:
            table_acts.remove_table(cursor)

    def _put(self, blocks: Blocks) -> None:
        cursor = self.textCursor()
        put_blocks(cursor, blocks)
        self._after(cursor)

    def _after(self, cursor: QTextCursor) -> None:
        self.setTextCursor(cursor)
        self._on_cursor()
        self.ensureCursorVisible()

    # -- keys

    def event(self, event: QEvent) -> bool:
        asked = event if event.type() is QEvent.Type.ShortcutOverride else None
        if isinstance(asked, QKeyEvent) and not self.isReadOnly() and act_of(asked) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = act_of(event)
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        elif self.isReadOnly():
            super().keyPressEvent(event)
        elif act is not None:
            self.do(act)
        elif not self._is_ours(event):
            super().keyPressEvent(event)
            if event.text() == " ":
                self._list_as_typed()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        if event.commitString().endswith(" ") and not self.isReadOnly():
            self._list_as_typed()

    def _is_ours(self, event: QKeyEvent) -> bool:
        """Do what a key does here otherwise than in other fields; whether it was one."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        cursor = self.textCursor()
        if event.key() in _TAB and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self._tab(cursor, back=event.key() == Qt.Key.Key_Backtab or not plain)
        elif event.key() in _ENTER and (plain or self._is_one_line(event, cursor)):
            self._enter(cursor)
        elif event.key() == Qt.Key.Key_Backspace and plain and cursor.atBlockStart():
            return not cursor.hasSelection() and self._backspace(cursor)
        elif event.key() == Qt.Key.Key_Delete and plain and cursor.atBlockEnd() and not cursor.hasSelection():
            return self._delete(cursor)
        else:
            return False
        return True

    def _tab(self, cursor: QTextCursor, *, back: bool) -> None:
        if table_at(cursor) is not None:
            self._after(table_acts.next_cell(cursor, back=back))
        elif self._lines.in_list(cursor):
            (self._lines.shallower if back else self._lines.deeper)(cursor)
        else:
            self.setTabChangesFocus(True)
            (self.focusPreviousChild if back else self.focusNextChild)()
            self.setTabChangesFocus(False)

    def _enter(self, cursor: QTextCursor) -> None:
        if table_at(cursor) is not None:
            cursor = table_acts.cell_below(cursor)
        else:
            self._lines.enter(cursor)
        self._after(cursor)

    def _is_one_line(self, event: QKeyEvent, cursor: QTextCursor) -> bool:
        """Whether Shift+Enter has to do what Enter does: a heading and a cell hold one line."""
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        return shift and (table_at(cursor) is not None or bool(self._lines.here(cursor).heading))

    def _backspace(self, cursor: QTextCursor) -> bool:
        if self._lines.backspace_at_start(cursor):
            return True
        above = QTextCursor(cursor.block().previous())
        if cursor.block().blockNumber() == 0 or table_at(cursor) != table_at(above):
            return self._step(cursor, QTextCursor.MoveOperation.PreviousCharacter)
        if table_at(cursor) is not None:
            return self._step(cursor, QTextCursor.MoveOperation.NoMove)
        cursor.deletePreviousChar()
        self._after(cursor)
        return True

    def _delete(self, cursor: QTextCursor) -> bool:
        below = QTextCursor(cursor.block().next())
        if table_at(cursor) is not None:
            return True
        if table_at(below) is not None:
            return self._step(cursor, QTextCursor.MoveOperation.NextCharacter)
        return False

    def _step(self, cursor: QTextCursor, move: QTextCursor.MoveOperation) -> bool:
        """The border of a table is walked over, not deleted."""
        cursor.movePosition(move)
        self._after(cursor)
        return True

    def _list_as_typed(self) -> None:
        """A mark and a space at the start of a paragraph make a list; Ctrl+Z gives the letters back."""
        cursor = self.textCursor()
        line = self._lines.here(cursor)
        typed = cursor.block().text()[: cursor.positionInBlock()]
        mark = _MARK.fullmatch(typed.removesuffix(" ")) if typed.endswith(" ") else None
        if mark is None or line.levels or line.heading or table_at(cursor) is not None:
            return
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        number = mark.group("number")
        self._lines.list_or_not(cursor, numbered=number is not None, start=int(number or 1))
        cursor.endEditBlock()

    # -- copy and paste

    def createMimeDataFromSelection(self) -> QMimeData:
        return clipboard.copied(self.textCursor(), self._reader)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasFormat(clipboard.OWN) or source.hasHtml() or source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if not self.isReadOnly():
            self._put(clipboard.pasted(source))

    # -- what is shown

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, top = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        painter.translate(-left, -top)
        shown = QRectF(QPointF(left, top), self.viewport().size().toSizeF())
        numbers = self._item_numbers()
        first = self.cursorForPosition(self.viewport().rect().topLeft()).block()
        for block, area in painting.visible_blocks(self.document(), first, shown.bottom()):
            if own := numbers.get(block.blockNumber()):
                painting.paint_mark(painter, self._theme, block, area, own)
        painting.paint_tables(painter, self._theme, self.document(), shown)
        for remark in self._remarks:
            painting.paint_remark(painter, self._theme, remark)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines stay at most as long as is easy to read."""
        spare = max(0, self.contentsRect().width() - Width.TEXT - self.verticalScrollBar().sizeHint().width())
        if self.viewportMargins().right() != spare:
            self.setViewportMargins(0, 0, spare, 0)
        super().resizeEvent(event)

    def _item_numbers(self) -> dict[int, tuple[int, ...]]:
        if self._numbers is None:
            lines, places = self._reader.numbered_lines()
            found = zip(places, painting.item_numbers(lines), strict=True)
            self._numbers = {place: numbers for place, numbers in found if numbers}
        return self._numbers

    def _on_change(self, at: int, removed: int, added: int) -> None:
        del at
        count = self.document().blockCount()
        if count != self._blocks or (removed and added):
            self._blocks = count
            self._numbers = None
            self.viewport().update()
        self._text = None
        if not self._loading:
            self.edited.emit()
            self._later.start()

    def _on_cursor(self) -> None:
        cursor = self.textCursor()
        if not cursor.hasSelection() and not self.isReadOnly():
            wanted = citing.typing_format(cursor, self.currentCharFormat())
            if wanted is not None:
                self.setCurrentCharFormat(wanted)
        self._later.start()

    def _look_again(self) -> None:
        """What others show about the place of the cursor."""
        self._later.stop()
        cites = self.cites_here()
        if cites != self._cites:
            self._cites = cites
            self.cites_changed.emit(cites)
        here = self.here()
        if here != self._here:
            self._here = here
            self.here_changed.emit(here)
        if self._passages is not None:
            self._show_tints()

    def _show_tints(self) -> None:
        """Passages have a tint and a line under them; so has the remark that is being read."""
        tints: list[QTextEdit.ExtraSelection] = []
        if self._passages is not None:
            runs = [line.runs for line in self._all_lines()]
            for words in citing.passages(self.document(), runs, self._passages):
                tints.append(self._tint(words, "soft", "on_soft", underline=True))
        for remark in self._remarks:
            if remark.number == self._remark:
                tints.append(self._tint(remark.words, "warning_paper", "ink", underline=False))
        self.setExtraSelections(tints)

    def _tint(self, words: QTextCursor, paper: str, ink: str, *, underline: bool) -> QTextEdit.ExtraSelection:
        tint = QTextEdit.ExtraSelection()
        tint.cursor = words
        tint.format.setBackground(self._theme.colour(paper))
        tint.format.setForeground(self._theme.colour(ink))
        tint.format.setFontUnderline(underline)
        return tint


def _words(line: Line) -> int:
    return len(runs_text(line.runs).split())


def _whole(block: QTextBlock) -> QTextCursor:
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    return cursor
