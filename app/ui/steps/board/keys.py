"""The keys of a board, the same in every pane. Each asks one act; in a field a letter does with Alt."""

import sys
from collections.abc import Callable
from typing import Final, TypeAlias

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.digits import digit_of
from app.ui.room_views import BoardShows, BoardView
from app.ui.steps.board.acts import BoardActs
from app.ui.steps.board.numbers import TypedNumber
from app.ui.steps.board.pane import BoardPane, Stroke

_NONE, _CTRL, _SHIFT, _ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.MetaModifier if sys.platform == "darwin" else Qt.KeyboardModifier.AltModifier,
)
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HELD: Final = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
_LETTERS: Final = range(Qt.Key.Key_A, Qt.Key.Key_Z + 1)
_ONE_DIGIT: Final = 9
ARROWS: Final = {"↑": "Up", "↓": "Down", "←": "Left", "→": "Right"}
"""As they stand on a cap, which is pressed as with Ctrl; and what Qt calls them."""
_Act: TypeAlias = Callable[[], object]


class BoardKeys(QObject):
    """Hears the widgets of a pane that show its notes and clusters."""

    def __init__(self, pane: BoardPane, acts: BoardActs) -> None:
        super().__init__(pane)
        self._pane = pane
        self._acts = acts
        self.number = TypedNumber(lambda: max(len(acts.board.clusters()), _ONE_DIGIT), self)
        self.number.done.connect(self.to_number)
        self._change = self._changes()

    @classmethod
    def install(cls, pane: BoardPane, acts: BoardActs, *heard: QWidget) -> "BoardKeys":
        """Let the keys that come to these widgets of ``pane`` ask ``acts``."""
        keys = cls(pane, acts)
        for widget in heard:
            widget.installEventFilter(keys)
        return keys

    def press(self, caption: str) -> None:
        """What a key does, for who clicks on it: "A", "Ctrl K", "+", "↑"."""
        if caption in ("+", "–"):
            self._vote(1 if caption == "+" else -1)
        elif caption == "Enter":
            self._enter()
        elif caption in ARROWS:
            self._press((_CTRL, Qt.Key[f"Key_{ARROWS[caption]}"]))
        else:
            *held, name = caption.split()
            self._press((_CTRL if "Ctrl" in held else _NONE, Qt.Key[f"Key_{name}"]))

    def _press(self, stroke: Stroke) -> None:
        act = self._pane.more_keys.get(stroke) or self._change.get(stroke)
        if act is not None:
            act()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        act = self._act_in_field(event) if isinstance(watched, QLineEdit) else self._act_of(event)
        if event.type() is QEvent.Type.ShortcutOverride and act is not None:
            event.accept()
            return True
        if event.type() is not QEvent.Type.KeyPress or event.key() in _HELD:
            return False
        if (
            not isinstance(watched, QLineEdit)
            and digit_of(event) is None
            and event.key() not in (*_ENTER, Qt.Key.Key_Escape)
        ):
            self.number.finish()
        return act is not None and act() is not False

    def _act_of(self, event: QKeyEvent) -> _Act | None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        stroke: Stroke = (held, Qt.Key(event.key()))
        plain = held in (_NONE, _SHIFT)
        digit = digit_of(event)
        if digit is not None and plain:
            return lambda: self.number.press(digit)
        if plain and event.text() in ("+", "=", "-", "–"):
            change = 1 if event.text() in ("+", "=") else -1
            return lambda: self._vote(change)
        if held == _NONE and stroke[1] in _ENTER:
            return self._enter
        if stroke == (_NONE, Qt.Key.Key_Escape):
            return self._let_go
        look = {
            (_CTRL, Qt.Key.Key_F): self._pane.begin_search,
            (_CTRL, Qt.Key.Key_A): self._pane.choose_all,
            **self._pane.more_keys,
        }
        return look.get(stroke) or self._change.get(stroke)

    def _act_in_field(self, event: QKeyEvent) -> _Act | None:
        """Nothing but what a letter does elsewhere: all other keys are the field's own."""
        plain: Stroke = (_NONE, Qt.Key(event.key()))
        if event.modifiers() != _ALT or event.key() not in _LETTERS:
            return None
        return self._pane.more_keys.get(plain) or self._change.get(plain)

    def _changes(self) -> dict[Stroke, _Act]:
        pane, acts, key = self._pane, self._acts, Qt.Key
        asks: dict[Stroke, _Act] = {
            (_NONE, key.Key_N): pane.begin_note,
            (_NONE, key.Key_E): self._edit,
            (_NONE, key.Key_F2): self._rename,
            (_NONE, key.Key_W): pane.begin_sign,
            (_NONE, key.Key_A): pane.begin_count,
            (_NONE, key.Key_V): pane.begin_merge,
            (_NONE, key.Key_P): pane.begin_voter,
        }
        wishes: dict[Stroke, _Act] = {
            (_CTRL, key.Key_K): lambda: self._name(acts.new_cluster("", pane.chosen)),
            (_CTRL | _SHIFT, key.Key_K): lambda: self._name(acts.split("", pane.chosen)),
            (_NONE, key.Key_H): lambda: acts.toggle_private(pane.chosen),
            (_NONE, key.Key_R): lambda: acts.next_color(pane.chosen),
            (_SHIFT, key.Key_K): lambda: acts.next_knowledge(pane.chosen),
            (_NONE, key.Key_S): self._specific,
            (_NONE, key.Key_Delete): self._remove,
        }
        return wishes | {stroke: self._asking(ask) for stroke, ask in asks.items()}

    def _asking(self, ask: _Act) -> _Act:
        """What opens a field: not where people can only look."""
        return lambda: ask() if self._acts.allowed() else None

    # -- what they do

    def to_number(self, number: int) -> None:
        """The chosen notes go to the cluster with a number, 0 is loose; without notes it is chosen itself."""
        cluster = self._acts.cluster_numbered(number)
        if number and cluster is None:
            self._acts.said.emit(self.tr("Er is geen cluster {number}.").format(number=number))
            return
        goal = cluster.id if cluster is not None else None
        if self._pane.chosen:
            self._acts.move(self._pane.chosen, goal)
        else:
            self._pane.choose_cluster(goal)

    def _vote(self, change: int) -> None:
        """On the chosen notes, or without those on the chosen cluster itself."""
        cluster_id = self._pane.chosen_cluster
        self._acts.vote(self._pane.chosen or ((cluster_id,) if cluster_id is not None else ()), change)

    def _enter(self) -> None:
        if not self.number.finish():
            self._pane.shows.emit(BoardView(BoardShows.CLUSTER, self._pane.chosen_cluster))

    def _let_go(self) -> bool:
        return self.number.forget() or self._pane.let_go()

    def _edit(self) -> None:
        if self._pane.chosen:
            self._pane.begin_edit(self._pane.chosen[-1])
        else:
            self._rename()

    def _rename(self) -> None:
        cluster_id = self._pane.chosen_cluster
        if cluster_id is not None:
            self._pane.begin_rename(cluster_id)

    def _specific(self) -> None:
        cluster_id = self._pane.chosen_cluster
        if cluster_id is not None:
            self._acts.toggle_specific(cluster_id)

    def _remove(self) -> None:
        """Notes go to the bin; without those the chosen cluster is dissolved: its notes are loose again."""
        cluster_id = self._pane.chosen_cluster
        if self._pane.chosen:
            self._acts.bin(self._pane.chosen)
        elif cluster_id is not None:
            self._acts.dissolve(cluster_id)

    def _name(self, made: str | None) -> None:
        if made is not None:
            self._pane.begin_rename(made)
