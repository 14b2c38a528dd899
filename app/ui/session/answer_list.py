"""The answers on a step: who, when, and the words in full where there is room.

Edit with E or a double click, off the room's screen with H, up and down with Alt, Del to the bin.
"""

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QListView, QPlainTextEdit, QWidget

from app.ui.session.answer_row import ANSWER, AnswerDelegate, Index
from app.ui.theme.style import Theme
from app.workshop.answers import Answer

AT_ONCE = 20
"""Rows measured before the list is shown; the others follow while people already type."""


class AnswerList(QListView):
    """Says what is wanted; what happens then comes back as other answers to show."""

    edited = Signal(str, str)
    hide_wanted = Signal(str)
    bin_wanted = Signal(str)
    move_wanted = Signal(str, int)
    restore_wanted = Signal(str)
    """Out of the bin, while the bin is what is shown."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        newest_first: bool = True,
        changeable: bool = True,
    ) -> None:
        super().__init__(parent)
        self._newest_first = newest_first
        self._changeable = changeable
        self._shows_bin = False
        self._answers = _Answers(self)
        self.setModel(self._answers)
        self._delegate = AnswerDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setStyleSheet("border: none; background: transparent;")
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(AT_ONCE)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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
        chosen, row = self.chosen(), self.currentIndex().row()
        self._answers.replace(answers[::-1] if self._newest_first else answers)
        place = self._answers.place_of(chosen.id) if chosen else -1
        if place < 0 <= row:
            place = min(row, len(answers) - 1)
        if place >= 0:
            self.setCurrentIndex(self._answers.index(place))

    def take_focus(self) -> None:
        """Put the keyboard in the list, on the row it was on or on the first."""
        if self._answers.answers:
            self.setFocus()
            if not self.currentIndex().isValid():
                self.setCurrentIndex(self._answers.index(0))

    def choose(self, answer_id: str) -> None:
        """Put the keyboard on this answer."""
        place = self._answers.place_of(answer_id)
        if place >= 0:
            self.setCurrentIndex(self._answers.index(place))
            self.scrollTo(self._answers.index(place))
            self.setFocus()

    def commit_now(self) -> None:
        """Keep what is being changed in its place, and close that field."""
        for editor in self.viewport().findChildren(QPlainTextEdit):
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def chosen(self) -> Answer | None:
        """The answer the keys speak of."""
        row = self.currentIndex().row()
        return self._answers.answers[row] if 0 <= row < len(self._answers.answers) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        answer = self.chosen()
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        key = Qt.Key(event.key())
        if answer is None or not self._changeable:
            super().keyPressEvent(event)
        elif self._shows_bin:
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.restore_wanted.emit(answer.id)
            else:
                super().keyPressEvent(event)
        elif key in (Qt.Key.Key_E, Qt.Key.Key_F2):
            self.edit(self.currentIndex())
        elif key is Qt.Key.Key_H:
            self.hide_wanted.emit(answer.id)
        elif key is Qt.Key.Key_Delete:
            self.bin_wanted.emit(answer.id)
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            # The newest stands on top, so up on the screen is later in the list.
            self.move_wanted.emit(answer.id, 1 if key is Qt.Key.Key_Up else -1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._delegate.forget()
            self.scheduleDelayedItemsLayout()


class _Answers(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.answers: list[Answer] = []

    def replace(self, answers: list[Answer]) -> None:
        """Show these. One more at an end, the usual case, leaves the rows that are there alone."""
        if answers == self.answers:
            return
        old = self.answers
        if [one.id for one in answers] == [one.id for one in old]:
            self.answers = answers
            self.dataChanged.emit(self.index(0), self.index(len(answers) - 1))
            return
        if answers[1:] == old or answers[:-1] == old:
            place = 0 if answers[1:] == old else len(old)
            self.beginInsertRows(QModelIndex(), place, place)
            self.answers = answers
            self.endInsertRows()
            return
        self.beginResetModel()
        self.answers = answers
        self.endResetModel()

    def place_of(self, answer_id: str) -> int:
        return next((place for place, one in enumerate(self.answers) if one.id == answer_id), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.answers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        answer = self.answers[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return answer.text
        if role == ANSWER:
            return answer
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{answer.who.name if answer.who else 'Niemand'}: {answer.text}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
