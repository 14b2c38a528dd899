"""The points beside the scores: one line to type in, and a list for each kind; Ctrl with a digit chooses."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from app.guides.steps import ScaleStep
from app.ui.digits import place_of
from app.ui.state import OpenPractice
from app.ui.steps.said_rows import SaidRow, SaidRows
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.typing import Keeper, field_text
from app.ui.widgets.button import Button
from app.ui.widgets.one_line import OneLineField
from app.ui.widgets.text import plain_label


class PointsPane(QWidget):
    """Enter adds to the list that is chosen; M in a list moves a point to the next list."""

    def __init__(
        self, theme: Theme, practice: OpenPractice, step_id: str, step: ScaleStep, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._practice = practice
        self._step_id, self._step = step_id, step
        self._changes: str | None = None
        self.field = _PointField(self)
        self.field.setAccessibleName(self.tr("Punt"))
        self.field.setPlaceholderText(self.tr("Typ wat je hoort en druk Enter"))
        self._group = QButtonGroup(self)
        self.buttons: dict[str, Button] = {}
        self.lists: dict[str, SaidRows] = {}
        for number, one in enumerate(step.points, 1):
            button = Button(theme, one.label, self, key=f"Ctrl {number}" if number < 10 else "")
            button.setCheckable(True)
            self._group.addButton(button)
            self.buttons[one.key] = button
            self.lists[one.key] = SaidRows(theme, one.label, self, changeable=not practice.read_only)
            button.clicked.connect(self.take_focus)
        if self.buttons:
            next(iter(self.buttons.values())).setChecked(True)
        self._keeper = Keeper(self.field, self._keep)
        practice.leaving.connect(self._keeper.on_leaving)
        self._build()
        self._connect()

    @property
    def chosen_list(self) -> str:
        """The key of the list that Enter adds to."""
        return next((key for key, button in self.buttons.items() if button.isChecked()), "")

    def take_focus(self) -> None:
        """The cursor is where one types."""
        self.field.setFocus()

    def refresh(self) -> None:
        """What was named until now."""
        practice = self._practice
        points = practice.workshop.scores.points(self._step_id, practice.day_id)
        for key, rows in self.lists.items():
            rows.show_rows(
                [SaidRow(one.id, one.text, hidden=one.private) for one in points if one.list_key == key]
            )
        if self._changes is None:
            kept = practice.workshop.scores.unfinished_point(self._step_id)
            if kept != field_text(self.field) and self._keeper.now():
                self._keeper.show(kept)
        elif all(one.id != self._changes for one in points):
            self._changes = None

    def _add(self) -> None:
        practice, scores = self._practice, self._practice.workshop.scores
        text, changes, key = field_text(self.field), self._changes, self.chosen_list
        if changes is not None:
            self._changes = None
            done = practice.works(lambda: scores.edit_point(changes, text.strip()))
            practice.workshop.file.end_burst()
        else:
            done = self._keeper.now() and practice.works(
                lambda: scores.add_point(self._step_id, key, text, day_id=practice.day_id)
            )
        if done:
            self._keeper.show("")

    def _keep(self, text: str) -> bool:
        if self._changes is not None:
            return True
        scores, day = self._practice.workshop.scores, self._practice.day_id
        return self._practice.works(lambda: scores.type_point(self._step_id, text, day_id=day))

    def _change(self, key: str, point_id: str) -> None:
        row = next((one for one in self.lists[key].rows if one.id == point_id), None)
        if row is not None and self._keeper.now():
            self._changes = point_id
            self._keeper.show(row.text)
            self.buttons[key].setChecked(True)
            self.field.setFocus()
            self.field.selectAll()

    def _move(self, key: str, point_id: str) -> None:
        keys = list(self.lists)
        there = keys[(keys.index(key) + 1) % len(keys)]
        self._practice.do(lambda: self._practice.workshop.scores.move_point(point_id, there))

    def _choose_list(self, place: int) -> None:
        keys = list(self.buttons)
        if place < len(keys):
            self.buttons[keys[place]].setChecked(True)

    def _connect(self) -> None:
        self.field.entered.connect(self._add)
        self.field.place.connect(self._choose_list)
        scores = self._practice.workshop.scores
        for key, rows in self.lists.items():
            rows.change_wanted.connect(lambda one, key=key: self._change(key, one))
            rows.other_wanted.connect(lambda one, key=key: self._move(key, one))
            rows.bin_wanted.connect(lambda one: self._practice.do(lambda: scores.bin_point(one)))

    def _build(self) -> None:
        lists = QHBoxLayout()
        lists.setSpacing(Space.L)
        for one in self._step.points:
            column = QVBoxLayout()
            column.setSpacing(Space.XS)
            column.addWidget(self.buttons[one.key])
            if one.text:
                column.addWidget(plain_label(one.text, TextRole.SMALL, self, wrap=True))
            column.addWidget(self.lists[one.key], 1)
            lists.addLayout(column, 1)
        self.field.setVisible(not self._practice.read_only)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(self.field)
        layout.addLayout(lists, 1)


class _PointField(OneLineField):
    """Ctrl with a digit chooses the list."""

    place = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, goes_on=False)

    def event(self, event: QEvent) -> bool:
        """Elsewhere these keys lead to a place of the window."""
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and _list_of(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = _list_of(event)
        if place is not None:
            self.place.emit(place)
        else:
            super().keyPressEvent(event)


def _list_of(event: QKeyEvent) -> int | None:
    """The place of the list that Ctrl with a digit means."""
    return place_of(event) if event.modifiers() & Qt.KeyboardModifier.ControlModifier else None
