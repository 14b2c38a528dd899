"""The field in which a draft is written, with paragraphs, lists, tables and small headings."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import (
    QInputMethodEvent,
    QKeyEvent,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from app.prose.blocks import Blocks
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Moment, TextRole, Width
from app.ui.workout.editor import citing, clipboard, source_cites, table_acts
from app.ui.workout.editor.acts import FormActs, Here
from app.ui.workout.editor.answers import put_answer
from app.ui.workout.editor.beside import Beside
from app.ui.workout.editor.hand_keys import HandKeys
from app.ui.workout.editor.keys import Act, act_of
from app.ui.workout.editor.line_acts import LineActs
from app.ui.workout.editor.lines import lines_of
from app.ui.workout.editor.link_acts import make_link, remove_link
from app.ui.workout.editor.loading import Loading
from app.ui.workout.editor.look import Look
from app.ui.workout.editor.pasting import put_blocks
from app.ui.workout.editor.places import moved_place, place_of, shown_text, text_to_come, words_at
from app.ui.workout.editor.reading import Reader
from app.ui.workout.editor.spelling import SpellCheck

_ALIKE = 200
"""Letters that two states of one text begin with alike; then people are shown where they were."""
_LOOKING = frozenset(
    {
        Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Shift, Qt.Key.Key_Control,
        Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr,
    }
)  # fmt: skip
"""Keys that change nothing."""


class DraftEditor(QTextEdit):
    """Shows Markdown as people read it and gives it back; what nobody edits keeps every letter."""

    edited = Signal()
    cites_changed = Signal(tuple)
    here_changed = Signal(object)
    """``Here``, when it is another one."""
    link_wanted = Signal()
    source_wanted = Signal()
    spelling_wanted = Signal()
    """To the next word that is not in the dictionary."""
    source_cite_changed = Signal(tuple)
    """The keys of the citation of sources that the cursor is in, when they are others."""
    table_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._source = ""
        self._loaded: Blocks = ()
        self._text: str | None = ""
        """What ``text`` gives, until something changes."""
        self._marks: tuple[Sequence[tuple[int, int, int]], int | None] = ((), None)
        """Remarks at a text that is still coming."""
        self._cites: tuple[str, ...] = ()
        self._source_keys: tuple[str, ...] = ()
        self._here = Here()
        self.setFont(role_font(TextRole.BODY))
        self.setProperty("surface", "draft")
        self.setAccessibleName(self.tr("Tekst"))
        self.setUndoRedoEnabled(True)
        self.document().setDocumentMargin(0)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._reader = Reader(self.document())
        self._lines = LineActs(self.document(), self._reader)
        self._acts = FormActs(self, self._lines)
        self._keys = HandKeys(self, self._lines)
        self._beside = Beside(theme, self, self._reader)
        self._look = Look(theme, self.document())
        self._later = QTimer(self, singleShot=True, interval=Moment.LOOK_AGAIN)
        self._later.timeout.connect(self._look_again)
        self._loading = Loading(self.document())
        self._loading.done.connect(self._on_loaded)
        self._loading.show(())
        self.document().contentsChange.connect(self._on_change)
        self.cursorPositionChanged.connect(self._on_cursor)
        theme.changed.connect(self._on_theme)
        self.selectionChanged.connect(self._on_cursor)
        self.currentCharFormatChanged.connect(self._later.start)

    # -- the text

    def show_text(self, markdown: str) -> None:
        """Show another text. What people take back later begins here; the cursor stays where it was."""
        from app.prose.markdown import parse

        before = self.plain_text()
        place = place_of(self.document(), self._reader.all_blocks(), self.textCursor().position())
        scrolled = self.verticalScrollBar().value()
        self._source = self._text = markdown
        self.set_marks(())
        self._loading.show(lines_of(parse(markdown)))
        now = self.plain_text()
        if before[:_ALIKE] == now[:_ALIKE]:
            self._loading.finish()
        there = moved_place(before, now, place)
        self.setTextCursor(QTextCursor(words_at(self.document(), self._reader.all_blocks(), there, there)))
        self.verticalScrollBar().setValue(scrolled)
        self._look_again()

    def text(self) -> str:
        """The text as Markdown; the very letters that were shown, but for what was edited."""
        if self._text is None:
            from app.prose.keeping import rewritten

            self._text = rewritten(self._source, self._loaded, self.blocks())
        return self._text

    def blocks(self) -> Blocks:
        """What stands in the field."""
        self._loading.finish()
        return self._reader.blocks()

    def plain_text(self) -> str:
        """The letters people see, every line and cell after another."""
        if self._loading.is_coming:
            return text_to_come(self._loading.lines)
        return shown_text(self._reader.all_blocks())

    def word_count(self) -> int:
        """How many words there are."""
        if self._loading.is_coming:
            return len(self.plain_text().split())
        return self._reader.word_count()

    @property
    def is_read_only(self) -> bool:
        """Whether people can only read here."""
        return self.isReadOnly()

    def _on_loaded(self) -> None:
        self._loaded = self._reader.blocks()
        self._beside.set_remarks(*self._marks)

    def _may_edit(self) -> bool:
        """Whether people may change the text; then all of it is there."""
        if not self.isReadOnly():
            self._loading.finish()
        return not self.isReadOnly()

    # -- citations and remarks

    def insert_answer(self, text: str, contribution_id: str, quoted: str | None = None) -> None:
        """Put an answer where the cursor is; the text remembers which one it was."""
        if self._may_edit():
            cursor = self.textCursor()
            put_answer(cursor, text, contribution_id, quoted)
            self._after(cursor)

    def rest_on(self, contribution_ids: Sequence[str]) -> None:
        """The sentence of the cursor, or what is selected, rests on these answers too."""
        if self._may_edit():
            citing.rest_on(self.textCursor(), contribution_ids)
            self._look_again()

    def let_go_of(self, contribution_id: str) -> None:
        """The sentence of the cursor, or what is selected, no longer rests on an answer."""
        if self._may_edit():
            citing.let_go(self.textCursor(), contribution_id)
            self._look_again()

    def cites_here(self) -> tuple[str, ...]:
        """The answers that the sentence of the cursor, or what is selected, rests on."""
        return citing.cites_at(self.textCursor())

    def show_passages(self, contribution_id: str | None) -> None:
        """Show which words rest on an answer; ``None`` stops showing."""
        self._beside.show_passages(contribution_id)

    def set_marks(self, marks: Sequence[tuple[int, int, int]], current: int | None = None) -> None:
        """Mark words with the number of a remark: ``(start, end, number)`` in letters of ``plain_text``.

        The one with the number ``current`` is tinted too. Marks stay at their words while people type.
        """
        self._marks = (marks, current)
        if not self._loading.is_coming:
            self._beside.set_remarks(marks, current)

    def select_range(self, start: int, end: int) -> None:
        """Select letters of ``plain_text`` and show them."""
        self._loading.finish()
        self.setTextCursor(words_at(self.document(), self._reader.all_blocks(), start, end))
        self.ensureCursorVisible()

    def select_words(self, words: str) -> bool:
        """Select the first place with these words; whether there was one."""
        pattern = r"\s+".join(re.escape(word) for word in words.split())
        found = re.search(pattern, self.plain_text()) if pattern else None
        if found is None:
            return False
        self.select_range(found.start(), found.end())
        return True

    # -- spelling

    def set_spelling(self, check: SpellCheck | None) -> None:
        """By whom words are looked up; None: no word is marked."""
        self._beside.proofing.set_check(check)

    def select_next_wrong(self) -> str:
        """Select the next word that is not in the dictionary, and show it; empty when there is none."""
        self._loading.finish()
        found = self._beside.proofing.next_wrong(self.textCursor())
        if found is None:
            return ""
        self.setTextCursor(found)
        self.ensureCursorVisible()
        return found.selectedText()

    def replace_selected(self, word: str, other: str) -> None:
        """Put another word in the place of what is selected, if that still is ``word``."""
        cursor = self.textCursor()
        if self._may_edit() and cursor.selectedText() == word:
            cursor.insertText(other, cursor.charFormat())
            self._after(cursor)

    # -- acts

    def here(self) -> Here:
        """What the text is where the cursor is."""
        return self._acts.here()

    def do(self, act: Act) -> None:
        """Do what a key or a button asks."""
        if not self._may_edit():
            return
        if act is Act.LINK:
            self.link_wanted.emit()
        elif act is Act.SOURCE:
            self.source_wanted.emit()
        elif act is Act.TABLE:
            self.table_wanted.emit()
        elif act is Act.PASTE_PLAIN:
            self._put(clipboard.pasted_plain(QApplication.clipboard().mimeData()))
        else:
            self._acts.do(act)
        self.ensureCursorVisible()
        self._later.start()

    def insert_table(self, rows: int, columns: int) -> None:
        """An empty table where the cursor is, with its header and ``rows`` rows."""
        if self._may_edit():
            self._after(table_acts.insert_table(self.textCursor(), rows, columns))

    def cite_source(self, key: str) -> None:
        """Put a citation of a source where the cursor is."""
        if self._may_edit():
            cursor = self.textCursor()
            source_cites.put_citation(cursor, key, self._look.source_keys or (key,))
            self._after(cursor)
            self._look_again()

    def source_keys_here(self) -> tuple[str, ...]:
        """The keys of the citation of sources that the cursor is in."""
        return self._source_keys

    def set_source_keys(self, keys: frozenset[str]) -> None:
        """The keys that there are; a citation of another one is shown to be unknown."""
        self._look.set_source_keys(keys)

    def set_link(self, typed: str) -> bool:
        """Make a link of what is selected, of the link of the cursor, or of the address itself.

        False when what was typed is no address of the web or of mail.
        """
        if not self._may_edit():
            return False
        cursor = self.textCursor()
        made = make_link(cursor, typed)
        if made:
            self._after(cursor)
        return made

    def remove_link(self) -> None:
        """What is selected, or the link of the cursor, is ordinary text again."""
        if self._may_edit():
            remove_link(self.textCursor())

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
        elif event.key() in _LOOKING or not self._may_edit():
            super().keyPressEvent(event)
        elif act is not None:
            self.do(act)
        elif not self._keys.press(event):
            super().keyPressEvent(event)
            if event.text() == " ":
                self._keys.list_as_typed()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        edits = self._may_edit()
        super().inputMethodEvent(event)
        if edits and event.commitString().endswith(" "):
            self._keys.list_as_typed()

    # -- copy and paste

    def createMimeDataFromSelection(self) -> QMimeData:
        return clipboard.copied(self.textCursor(), self._reader)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return clipboard.has_text(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if clipboard.has_text(source) and self._may_edit():
            self._put(clipboard.pasted(source))

    # -- what is shown

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._beside.paint(event.rect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines stay at most as long as is easy to read."""
        spare = max(0, self.contentsRect().width() - Width.TEXT - self.verticalScrollBar().sizeHint().width())
        if self.viewportMargins().right() != spare:
            self.setViewportMargins(0, 0, spare, 0)
        super().resizeEvent(event)

    def _on_change(self, at: int, removed: int, added: int) -> None:
        del at, removed, added
        if not self._loading.busy:
            self._text = None
            self.edited.emit()
            self._later.start()

    def _on_theme(self) -> None:
        self._beside.tint()

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
        there = source_cites.citation_at(self.textCursor())
        keys = tuple(one.key for one in there.cites) if there is not None else ()
        if keys != self._source_keys:
            self._source_keys = keys
            self.source_cite_changed.emit(keys)
        here = self.here()
        if here != self._here:
            self._here = here
            self.here_changed.emit(here)
        self._beside.look_again()
