"""A list inside a step as rows: each thing with its own fields, to add, to move and to take away."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.foundation.complaints import Place
from app.guides.editing import add_thing, at, move_thing, remove_thing
from app.ui.prepare.guide.field_box import BOXES, FieldBox
from app.ui.prepare.guide.specs import Look, Spec
from app.ui.prepare.guide.writing import GuideWriting
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.icons import Sign
from app.ui.widgets.sign_button import SignButton
from app.ui.widgets.text import plain_label

_TITLED = ("deck", "casus", "example", "activities")
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


def boxes_of(
    theme: Theme,
    writing: GuideWriting,
    specs: Sequence[Spec],
    path: Place,
    column: QVBoxLayout,
    parent: QWidget,
) -> Iterator[FieldBox]:
    """Make the fields of the thing at ``path`` in ``column``; those with a share are beside each other."""
    row: QBoxLayout | None = None
    for spec in specs:
        where = (*path, *spec.name)
        box = (
            ThingRows(theme, writing, spec, where, parent)
            if spec.look is Look.THINGS
            else BOXES[spec.look](theme, writing, spec, where, parent)
        )
        row = _row_for(spec, row, column)
        if row is None:
            column.addWidget(box)
        else:
            row.addWidget(box, spec.share, Qt.AlignmentFlag.AlignTop)
        yield box
        if isinstance(box, ThingRows):
            yield from box.boxes


def _row_for(spec: Spec, row: QBoxLayout | None, column: QVBoxLayout) -> QBoxLayout | None:
    """Where a field stands together with those before it: beside them, or close under other ticks."""
    stacked = isinstance(row, QVBoxLayout)
    if spec.look is Look.TICK:
        if not stacked:
            row = QVBoxLayout()
            row.setSpacing(0)
            column.addLayout(row)
        return row
    if not spec.share:
        return None
    if row is None or stacked or spec.begins:
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        column.addLayout(row)
    return row


class ThingRows(FieldBox):
    """The things of one list. Alt with an arrow moves the one that people type in."""

    def __init__(
        self, theme: Theme, writing: GuideWriting, spec: Spec, path: Place, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, writing, spec, path, parent)
        self.boxes: list[FieldBox] = []
        inside = QWidget(self)
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(Space.S)
        things = at(writing.guide, path)
        for number in range(len(things)):
            self._make_row(theme, number, len(things))
        words = self.tr("{thing} toevoegen").format(thing=spec.thing)
        self.add = Button(
            theme,
            words[:1].upper() + words[1:],
            inside,
            kind=ButtonKind.OPEN,
            size=ButtonSize.LIST,
            sign=Sign.PLUS,
        )
        self.add.clicked.connect(self._add)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        self._rows.addLayout(row)
        self._hold(inside)
        self.setFocusProxy(self.boxes[0] if self.boxes else self.add)

    def _make_row(self, theme: Theme, number: int, count: int) -> None:
        assert self.spec.inside is not None
        path = (*self.path, number)
        row = _Row(self)
        row.move_wanted.connect(partial(self._move, number))
        fields = QVBoxLayout()
        fields.setSpacing(Space.S)
        specs = self.spec.inside(self._writing.guide, path)
        self.boxes += boxes_of(theme, self._writing, specs, path, fields, row)
        acts = QHBoxLayout()
        acts.setSpacing(0)
        name = f"{self.spec.thing[:1].upper()}{self.spec.thing[1:]} {number + 1}"
        acts.addWidget(plain_label(name, TextRole.SMALL_STRONG, row), 1)
        for sign, words, act, there in (
            (Sign.ARROW_UP, self.tr("Omhoog"), partial(self._move, number, -1), number > 0),
            (Sign.ARROW_DOWN, self.tr("Omlaag"), partial(self._move, number, 1), number < count - 1),
            (Sign.CROSS, self.tr("Haal weg"), partial(self._remove, number), True),
        ):
            acts.addWidget(self._button(theme, sign, words, act, row, enabled=there))
        layout = QVBoxLayout(row)
        layout.setContentsMargins(Space.M, Space.XS, Space.M, Space.M)
        layout.setSpacing(0)
        layout.addLayout(acts)
        layout.addLayout(fields)
        self._rows.addWidget(row)

    def _button(
        self, theme: Theme, sign: Sign, words: str, act: Callable[[], None], row: QWidget, *, enabled: bool
    ) -> SignButton:
        button = SignButton(theme, sign, words, row)
        button.setAccessibleDescription(self.spec.thing)
        button.setEnabled(enabled)
        button.clicked.connect(lambda _on=False: act())
        return button

    def _add(self) -> None:
        label = self.tr("Toegevoegd: {thing}").format(thing=self.spec.thing)
        self._writing.do(label, lambda guide, _spot: add_thing(guide, self.path), self._first(self._count))

    def _remove(self, number: int) -> None:
        label = self.tr("Weggehaald: {thing}").format(thing=self.spec.thing)
        left = self._count - 1
        there = self._first(min(number, left - 1)) if left else self.path
        self._writing.do(label, lambda guide, _spot: remove_thing(guide, (*self.path, number)), there)

    def _move(self, number: int, by: int) -> None:
        label = self.tr("Verplaatst: {thing}").format(thing=self.spec.thing)
        there = self._first(min(max(number + by, 0), self._count - 1))
        self._writing.do(label, lambda guide, _spot: move_thing(guide, (*self.path, number), by), there)

    @property
    def _count(self) -> int:
        return len(at(self._writing.guide, self.path))

    def _first(self, number: int) -> Place:
        """The first field of a thing, whether it is there yet or not."""
        first = "title" if self.path[-1] in _TITLED else "word" if self.path[-1] == "colors" else "label"
        return (*self.path, number, first)


class _Row(QFrame):
    """One thing, on a ground of its own."""

    move_wanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("surface", "block")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key in _MOVES:
            self.move_wanted.emit(_MOVES[key])
        else:
            super().keyPressEvent(event)
