"""The answers on a step: who, when, and the words in full where there is room.

Every key acts on all that are chosen: Shift with the arrows or Ctrl with a click chooses more than one.
"""

from enum import Enum
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QListView, QPlainTextEdit, QWidget

from app.ui.session.answer_row import AnswerDelegate
from app.ui.session.answer_rows import Row, rows_of
from app.ui.session.answers_model import AnswersModel
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height
from app.ui.widgets.came_by_keys import came_by_keys
from app.ui.widgets.row_list import paint_whole_ring
from app.workshop.answers import Answer


class Wish(Enum):
    """What a key in the list asks for the answers that are chosen."""

    HIDE = "hide"
    ASK = "ask"
    NAMELESS = "nameless"
    SIGN = "sign"
    PARK = "park"
    CONTRADICT = "contradict"
    BIN = "bin"
    RESTORE = "restore"
    LATER = "later"
    EARLIER = "earlier"


_WISHES: Final = MappingProxyType(
    {
        Qt.Key.Key_H: Wish.HIDE,
        Qt.Key.Key_V: Wish.ASK,
        Qt.Key.Key_N: Wish.NAMELESS,
        Qt.Key.Key_W: Wish.SIGN,
        Qt.Key.Key_P: Wish.PARK,
        Qt.Key.Key_C: Wish.CONTRADICT,
        Qt.Key.Key_Delete: Wish.BIN,
    }
)
_EDIT: Final = (Qt.Key.Key_E, Qt.Key.Key_F2)
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SELECT = QItemSelectionModel.SelectionFlag.Select


class AnswerList(QListView):
    """Says what is wanted; what happens then comes back as other answers to show."""

    edited = Signal(str, str)
    wanted = Signal(Wish, list)
    """For the answers with these ids, oldest first."""
    focused = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        newest_first: bool = True,
        changeable: bool = True,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._newest_first = newest_first
        self._changeable = changeable
        self._shows_bin = False
        self._delegate = AnswerDelegate(theme, self)
        self._answers = AnswersModel(self._delegate, self._delegate.words, self)
        self.setModel(self._answers)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setProperty("surface", "clear")
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(Height.FIELD)  # in a low window the list gives way before the field does
        self.set_shows_bin(False)
        self.setAccessibleName(self.tr("Antwoorden"))
        self._delegate.edited.connect(self.edited)
        theme.changed.connect(self.viewport().update)

    def set_shows_bin(self, shows_bin: bool) -> None:
        """Show what was thrown away: nothing to change there, but to put back."""
        self._shows_bin = shows_bin
        editable = self._changeable and not shows_bin
        triggers = QListView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked if editable else triggers.NoEditTriggers)

    def show_answers(self, answers: list[Answer]) -> None:
        """Show these, given oldest first."""
        self.show_rows(rows_of(answers))

    def show_rows(self, rows: list[Row]) -> None:
        """Show these, given oldest first. What was chosen stays so, or else what came in its place."""
        ordered = rows[::-1] if self._newest_first else rows
        if ordered == self._answers.rows:
            return
        chosen, current, place = self.chosen_ids(), self.chosen(), self.currentIndex().row()
        self._delegate.keep(ordered)
        self._answers.renew(ordered)
        here = self._answers.place_of(current.id) if current else -1
        if here < 0 <= place:
            here = min(place, len(rows) - 1)
        if here < 0:
            return
        self.setCurrentIndex(self._answers.index(here))
        for one in chosen:
            if (also := self._answers.place_of(one)) >= 0:
                self.selectionModel().select(self._answers.index(also), _SELECT)

    def forget_choice(self) -> None:
        """Nothing is chosen any more: other answers come, of another question."""
        self.selectionModel().clear()
        self._delegate.opened.clear()

    def take_focus(self) -> None:
        """Put the keyboard in the list, on the row it was on or on the first."""
        if self._answers.rows:
            self.setFocus()
            if not self.currentIndex().isValid():
                self.setCurrentIndex(self._answers.index(0))

    def choose(self, answer_id: str) -> None:
        """Put the keyboard on this answer."""
        if self._answers.place_of(answer_id) >= 0:
            self.point_at(answer_id)
            self.setFocus()

    def point_at(self, answer_id: str | None) -> None:
        """Show which answer is meant, or none, wherever the keyboard is."""
        place = self._answers.place_of(answer_id) if answer_id is not None else -1
        index = self._answers.index(place) if place >= 0 else QModelIndex()
        self.selectionModel().clearSelection()
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def commit_now(self) -> None:
        """Keep what is being changed in its place, and close that field."""
        for editor in self._editors():
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def keep_words(self) -> None:
        """Keep what is being changed, before other rows may come in the place of these."""
        for editor in self._editors():
            self.commitData(editor)

    def chosen(self) -> Answer | None:
        """The answer that the keyboard is on."""
        row = self.currentIndex().row()
        return self._answers.rows[row].answer if 0 <= row < len(self._answers.rows) else None

    def chosen_ids(self) -> list[str]:
        """The answers that the keys speak of, oldest first."""
        places = {index.row() for index in self.selectedIndexes()} or {self.currentIndex().row()}
        rows = sorted(
            (self._answers.rows[place] for place in places if place >= 0), key=lambda row: row.number
        )
        return [row.answer.id for row in rows]

    def open_whole(self, *, opened: bool) -> None:
        """Show a long answer whole, in its place; or only its beginning again."""
        answer = self.chosen()
        if answer is not None:
            (self._delegate.opened.add if opened else self._delegate.opened.discard)(answer.id)
            self._delegate.sizeHintChanged.emit(self.currentIndex())
            self.scrollTo(self.currentIndex())

    def event(self, event: QEvent) -> bool:
        """The plain letters of the list are its own while it has the keyboard."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if plain and (Qt.Key(event.key()) in _WISHES or Qt.Key(event.key()) in _EDIT):
                event.accept()
                return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and not self.currentIndex().isValid():
            paint_whole_ring(self, self._theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        writing = self.state() is QListView.State.EditingState  # what its field leaves comes here too
        if writing or not self._press(Qt.Key(event.key()), event.modifiers()):
            super().keyPressEvent(event)

    def _press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        """Do what a key asks; False when the list itself knows it."""
        answer = self.chosen()
        plain = not modifiers & ~Qt.KeyboardModifier.KeypadModifier
        if answer is None:
            return False
        if plain and self._shows_bin and key in _ENTER and self._changeable:
            self.wanted.emit(Wish.RESTORE, self.chosen_ids())
        elif plain and (key in _ENTER or key is Qt.Key.Key_Right):
            self.open_whole(opened=key is Qt.Key.Key_Right or answer.id not in self._delegate.opened)
        elif plain and key is Qt.Key.Key_Left:
            self.open_whole(opened=False)
        elif self._shows_bin or not self._changeable:
            return False
        elif plain and key in _EDIT:
            self.edit(self.currentIndex())
        elif plain and key in _WISHES:
            self.wanted.emit(_WISHES[key], self.chosen_ids())
        elif modifiers == Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            up = key is Qt.Key.Key_Up
            self.wanted.emit(Wish.LATER if up is self._newest_first else Wish.EARLIER, self.chosen_ids())
        else:
            return False
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if came_by_keys(event) and self._answers.rows and not self.currentIndex().isValid():
            self.setCurrentIndex(self._answers.index(0))
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)

    def sizeHint(self) -> QSize:
        """As low as it may be: it gets all that is left, and takes nothing of the field above it."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
        if self.hasFocus():
            self.scrollTo(self.currentIndex())

    def _editors(self) -> list[QPlainTextEdit]:
        return [one for one in self.viewport().findChildren(QPlainTextEdit) if one.isVisible()]
