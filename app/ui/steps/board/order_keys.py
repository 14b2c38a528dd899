"""The keys of the ordered board, while no field has the keyboard."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from app.ui.steps.board.order import OrderPane

_NONE, _CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_DIGITS = range(Qt.Key.Key_0, Qt.Key.Key_9 + 1)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class OrderKeys(QObject):
    """Watches the columns and the list; what a key asks is one act."""

    def __init__(self, pane: "OrderPane") -> None:
        super().__init__(pane)
        self._pane = pane
        look: dict[tuple[Qt.KeyboardModifier, Qt.Key], Callable[[], object]] = {
            (_NONE, Qt.Key.Key_K): pane.toggle_colours,
            (_NONE, Qt.Key.Key_X): pane.toggle_collapsed,
            (_NONE, Qt.Key.Key_U): lambda: pane.toggle_folded(pane.chosen_cluster),
            (_NONE, Qt.Key.Key_O): pane.columns.toggle_whole,
            (_CTRL, Qt.Key.Key_F): pane.sought.setFocus,
            (_CTRL, Qt.Key.Key_A): pane.columns.choose_all,
        }
        change: dict[tuple[Qt.KeyboardModifier, Qt.Key], Callable[[], object]] = {
            (_NONE, Qt.Key.Key_N): pane.new_note.setFocus,
            (_NONE, Qt.Key.Key_E): self._edit,
            (_NONE, Qt.Key.Key_F2): self._rename,
            (_CTRL, Qt.Key.Key_K): pane.make_cluster,
            (_CTRL | _SHIFT, Qt.Key.Key_K): lambda: pane.make_cluster(split=True),
            (_NONE, Qt.Key.Key_H): lambda: pane.acts.toggle_private(pane.chosen),
            (_NONE, Qt.Key.Key_S): self._specific,
            (_NONE, Qt.Key.Key_V): self._merge,
            (_NONE, Qt.Key.Key_R): self._recolor,
            (_NONE, Qt.Key.Key_Delete): self._remove,
            (_NONE, Qt.Key.Key_Plus): lambda: self._vote(1),
            (_SHIFT, Qt.Key.Key_Plus): lambda: self._vote(1),
            (_NONE, Qt.Key.Key_Equal): lambda: self._vote(1),
            (_NONE, Qt.Key.Key_Minus): lambda: self._vote(-1),
        }
        self._look, self._change = look, change
        for widget in (pane.columns, pane.clusters):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        key = (event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, Qt.Key(event.key()))
        if event.type() is QEvent.Type.ShortcutOverride and self._knows(key):
            event.accept()
            return True
        return event.type() is QEvent.Type.KeyPress and self._press(key)

    def _knows(self, key: tuple[Qt.KeyboardModifier, Qt.Key]) -> bool:
        digit = key[0] == _NONE and key[1] in _DIGITS
        return digit or key in self._look or (key in self._change and self._pane.acts.may)

    def _press(self, key: tuple[Qt.KeyboardModifier, Qt.Key]) -> bool:
        pane = self._pane
        if key[0] == _NONE and key[1] in _DIGITS:
            pane.number.press(key[1].value - Qt.Key.Key_0.value)
        elif key[0] == _NONE and key[1] in _ENTER:
            if not pane.number.finish():
                pane.show_in_room()
        elif key in self._look:
            self._look[key]()
        elif key in self._change and pane.acts.may:
            self._change[key]()
        else:
            return False
        return True

    def _edit(self) -> None:
        current = self._pane.columns.current
        if current is not None and self._pane.columns.hasFocus():
            self._pane.begin_edit(current)
        else:
            self._rename()

    def _rename(self) -> None:
        cluster_id = self._pane.chosen_cluster
        if cluster_id is not None:
            self._pane.begin_rename(cluster_id)

    def _specific(self) -> None:
        cluster_id = self._pane.chosen_cluster
        if cluster_id is not None:
            self._pane.acts.toggle_specific(cluster_id)

    def _merge(self) -> None:
        """Two or more chosen lines become one cluster: the first of them by number."""
        chosen = self._pane.clusters.chosen
        if len(chosen) > 1:
            numbers = {one.id: one.number for one in self._pane.board.clusters()}
            self._pane.acts.merge(sorted(chosen, key=lambda one: numbers[one]))

    def _recolor(self) -> None:
        """The next colour of the board for the chosen notes."""
        note = self._pane.board.note(self._pane.columns.current or "")
        keys = [color.key for color in self._pane.board.step.colors]
        if note is not None and keys:
            place = keys.index(note.color) + 1 if note.color in keys else 0
            self._pane.acts.recolor(self._pane.chosen, place % len(keys))

    def _remove(self) -> None:
        """Notes go to the bin; in the list a cluster is dissolved, and its notes are loose again."""
        if self._pane.clusters.hasFocus():
            row = self._pane.clusters.current
            if row is not None and row.cluster_id is not None:
                self._pane.acts.dissolve(row.cluster_id)
        else:
            self._pane.acts.bin(self._pane.chosen)

    def _vote(self, change: int) -> None:
        """On the note that the keyboard is on, or in the list on the cluster itself."""
        pane = self._pane
        row = pane.clusters.current
        if pane.clusters.hasFocus():
            if row is not None and row.cluster_id is not None:
                pane.acts.vote(row.cluster_id, change)
        elif pane.columns.current is not None:
            pane.acts.vote(pane.columns.current, change)
