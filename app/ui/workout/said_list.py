"""The answers beside the text, as a list with keys of its own; what they ask is done elsewhere."""

from collections.abc import Iterable

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QModelIndex,
    QPointF,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QListView, QPlainTextEdit, QWidget

from app.ui.session.answers_model import AnswersModel
from app.ui.theme.style import Theme
from app.ui.widgets.came_by_keys import came_by_keys
from app.ui.widgets.row_list import paint_whole_ring
from app.ui.workout.said import Said, Use
from app.ui.workout.said_row import SaidDelegate, Zone, said_of

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_EDIT = (Qt.Key.Key_E, Qt.Key.Key_F2)
_LETTERS = (Qt.Key.Key_N, Qt.Key.Key_O, *_EDIT)


class SaidList(QListView):
    """Enter opens a long answer, or goes to where a used one went; N niet nodig, E changes, Esc leaves."""

    put_wanted = Signal()
    needed_wanted = Signal()
    """Niet nodig, or needed after all."""
    place_wanted = Signal(str)
    """To where this answer went."""
    spread_wanted = Signal(str)
    """Who does this so is to be said: the id of the answer."""
    edited = Signal(str, str)
    chosen_changed = Signal()
    left = Signal()
    focused = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, changeable: bool = True) -> None:
        super().__init__(parent)
        self._theme = theme
        self._changeable = changeable
        self._delegate = SaidDelegate(theme, self, acts=changeable)
        self._model = AnswersModel(self._delegate, self._delegate.words, self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        triggers = QListView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked if changeable else triggers.NoEditTriggers)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setProperty("surface", "clear")
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Antwoorden"))
        if changeable:
            self.setAccessibleDescription(self.tr("F9 zet een antwoord in de tekst, N: het is niet nodig"))
        self._delegate.edited.connect(self.edited)
        self.selectionModel().selectionChanged.connect(self._on_selection)
        theme.changed.connect(self.viewport().update)

    @property
    def rows(self) -> list[Said]:
        """What it shows, in its order."""
        return self._model.rows

    def show_rows(self, rows: list[Said], *, anew: bool) -> None:
        """Show these; ``anew`` when they are of another question: then nothing stays chosen or opened."""
        if anew:
            self._delegate.opened.clear()
        elif rows == self._model.rows:
            return
        self.keep_words()
        chosen = [] if anew else self.chosen_ids()
        self.selectionModel().blockSignals(True)
        self._model.renew(rows)
        if chosen:
            self._choose(chosen)
        self.selectionModel().blockSignals(False)
        if anew:
            self.scrollToTop()
        self.chosen_changed.emit()

    def chosen(self) -> Said | None:
        """The answer that keys speak of when they speak of one."""
        row = self.currentIndex().row()
        return self._model.rows[row] if 0 <= row < len(self._model.rows) else None

    def chosen_ids(self) -> list[str]:
        """The answers that are chosen, in the order in which they were said."""
        rows = sorted(
            (self._model.rows[one.row()] for one in self.selectedIndexes()), key=lambda row: row.number
        )
        return [row.answer.id for row in rows]

    def point_at(self, answer_id: str | None) -> bool:
        """Choose this answer, or none; whether it is in the list."""
        place = self._model.place_of(answer_id) if answer_id else -1
        self.selectionModel().clear()
        if place >= 0:
            self.setCurrentIndex(self._model.index(place))
            self.scrollTo(self._model.index(place))
        return place >= 0

    def choose(self, answer_id: str) -> None:
        """Put the keyboard on this answer."""
        if self.point_at(answer_id):
            self.setFocus()

    def take_focus(self) -> None:
        """Put the keyboard in the list, on the row it was on or on the first."""
        if self._model.rows:
            self.setFocus()

    def keep_words(self) -> None:
        """Keep what is being changed in its place, and close that field."""
        for editor in self.viewport().findChildren(QPlainTextEdit):
            if editor.isVisible():
                self.commitData(editor)
                self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def open_whole(self, *, opened: bool) -> None:
        """Show a long answer whole, or only its beginning again."""
        said = self.chosen()
        if said is not None:
            (self._delegate.opened.add if opened else self._delegate.opened.discard)(said.answer.id)
            self._delegate.sizeHintChanged.emit(self.currentIndex())
            self.scrollTo(self.currentIndex())

    # -- keys and mouse

    def event(self, event: QEvent) -> bool:
        """The plain letters of the list are its own while it has the keyboard."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if plain and Qt.Key(event.key()) in _LETTERS:
                event.accept()
                return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and not self.currentIndex().isValid():
            paint_whole_ring(self, self._theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        writing = self.state() is QListView.State.EditingState  # what its field leaves comes here too
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if writing or not plain or not self._press(Qt.Key(event.key())):
            super().keyPressEvent(event)

    def _press(self, key: Qt.Key) -> bool:
        said = self.chosen()
        if key is Qt.Key.Key_Escape:
            self.left.emit()
        elif said is None:
            return False
        elif key in _ENTER and said.use is Use.USED:
            self.place_wanted.emit(said.answer.id)
        elif key in _ENTER or key is Qt.Key.Key_Right:
            is_open = said.answer.id in self._delegate.opened
            self.open_whole(opened=key is Qt.Key.Key_Right or not is_open)
        elif key is Qt.Key.Key_Left:
            self.open_whole(opened=False)
        elif not self._changeable:
            return False
        elif key is Qt.Key.Key_N:
            self.needed_wanted.emit()
        elif key is Qt.Key.Key_O:
            self.spread_wanted.emit(said.answer.id)
        elif key in _EDIT:
            self.edit(self.currentIndex())
        else:
            return False
        return True

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton or event.modifiers():
            return
        zone, index = self._zone(event.position())
        if zone is None:
            return
        said = said_of(index)
        if zone is Zone.PUT:
            self.put_wanted.emit()
        elif zone is Zone.NEEDED:
            self.needed_wanted.emit()
        elif zone is Zone.PLACE:
            self.place_wanted.emit(said.answer.id)
        else:
            self.open_whole(opened=True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        hand = self._zone(event.position())[0] is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if came_by_keys(event) and self._model.rows and not self.selectedIndexes():
            here = self.currentIndex() if self.currentIndex().isValid() else self._model.index(0)
            self.setCurrentIndex(QModelIndex())
            self.setCurrentIndex(here)
        self.focused.emit(True)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def _zone(self, spot: QPointF) -> tuple[Zone | None, QModelIndex]:
        index = self.indexAt(spot.toPoint())
        if not index.isValid():
            return None, index
        return self._delegate.zone_at(said_of(index), QRectF(self.visualRect(index)), spot), index

    def _choose(self, ids: Iterable[str]) -> None:
        """Choose these again after other rows came; those that are gone are left out."""
        places = [place for one in ids if (place := self._model.place_of(one)) >= 0]
        selection = QItemSelection()
        for place in places:
            selection.select(self._model.index(place), self._model.index(place))
        flags = self.selectionModel().SelectionFlag
        if places:
            self.selectionModel().setCurrentIndex(self._model.index(places[0]), flags.NoUpdate)
            self.selectionModel().select(selection, flags.ClearAndSelect)

    def _on_selection(self) -> None:
        self.chosen_changed.emit()
