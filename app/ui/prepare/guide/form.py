"""The form in the middle: the fields of what is chosen, with what is wrong at each of them."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.foundation.complaints import Place
from app.guides.editing import Spot, at, change_kind
from app.guides.steps import Feed, Step
from app.ui.prepare.guide.field_box import FieldBox, NumberBox, Problem
from app.ui.prepare.guide.kind_choice import KindChoice
from app.ui.prepare.guide.specs import Look, Spec, specs_of
from app.ui.prepare.guide.things import boxes_of
from app.ui.prepare.guide.words import kind_purpose, sentence
from app.ui.prepare.guide.writing import GuideWriting
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.widgets.text import plain_label


class GuideForm(QScrollArea):
    """Made anew for another step; while people type, only what is said at the fields changes."""

    emptied = Signal()
    """The field that people were in is there no longer."""

    def __init__(self, theme: Theme, writing: GuideWriting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._writing = writing
        self.boxes: dict[Place, FieldBox] = {}
        self.kind: KindChoice | None = None
        self._general = Problem(theme)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab comes to the fields; it scrolls along with them
        self.setWidgetResizable(True)
        self.setMaximumWidth(Width.FORM + 2 * Space.L)  # so that its bar stands beside the fields
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Wat je kiest, in velden"))
        writing.chosen.connect(self._make)
        writing.rebuilt.connect(self._make)
        writing.typed.connect(self._look)

    def take_focus(self) -> None:
        """The first field."""
        first = next(iter(self.boxes.values()), None)
        if first is not None:
            first.take_focus()

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab comes in it, from the top."""
        inside = self.widget()
        below = inside.findChildren(QWidget) if inside is not None else []
        here = [one for one in below if one.window() is self.window()]  # not the lists that open
        return [one for one in here if one.focusPolicy() & Qt.FocusPolicy.TabFocus]

    def go_to(self, path: Place) -> None:
        """The field at a place, or the one in which it lies."""
        box = self._box_at(path)
        if box is not None:
            box.take_focus()
            self.ensureWidgetVisible(box)

    def place_of(self, path: Place) -> int:
        """The number of the field at a place, from the top; -1 for what is said above all fields."""
        box = self._box_at(path)
        return -1 if box is None else list(self.boxes.values()).index(box)

    def focused_path(self) -> Place | None:
        """Where people type; None when they don't."""
        focus = QApplication.focusWidget()
        while focus is not None and not isinstance(focus, FieldBox):
            focus = focus.parentWidget()
        return focus.path if isinstance(focus, FieldBox) and focus.path in self.boxes else None

    def _make(self) -> None:
        """The fields of what is chosen; who typed in this very thing goes on where they were."""
        wanted = self._writing.take_wanted() or self.focused_path()
        on_kind = self.kind is not None and self.kind.field.hasFocus()
        focus = QApplication.focusWidget()
        inside_before = focus is not None and self.isAncestorOf(focus)
        height = self.verticalScrollBar().value()
        if inside_before:
            self.setFocus()  # Else the keyboard goes to the next place in the window, and is told there.
        before = self.takeWidget()
        if before is not None:  # Perhaps the very button that people press is in it.
            before.hide()
            before.deleteLater()
        inside = self._fields()
        self.setWidget(inside)
        self._look()
        kind = self.kind
        if wanted is not None and Spot.of(wanted) == self._writing.spot and self._box_at(wanted):
            self.go_to(wanted)
            QTimer.singleShot(0, inside, lambda: self._go_again(wanted, height))
        elif on_kind and kind is not None:
            kind.field.setFocus()
        elif inside_before:
            self.emptied.emit()

    def _fields(self) -> QWidget:
        spot, chosen = self._writing.spot, at(self._writing.guide, self._writing.spot.path)
        inside = QWidget(self.viewport())
        inside.setProperty("surface", "clear")
        inside.setMaximumWidth(Width.FORM + Space.L)
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.XS, Space.XS, Space.M, Space.L)
        column.setSpacing(Space.M)
        self._general = Problem(self._theme, inside)
        column.addWidget(self._general)
        self.kind = None
        head = self._add_head(chosen, column, inside) if isinstance(chosen, Step) else ()
        specs = specs_of(self._writing.guide, spot)
        made = boxes_of(self._theme, self._writing, specs, spot.path, column, inside)
        self.boxes = {box.path: box for box in (*made, *head)}
        column.addStretch(1)
        return inside

    def _add_head(self, step: Step, column: QVBoxLayout, parent: QWidget) -> tuple[FieldBox, ...]:
        """The kind and the minutes of a step, and what the group does in it."""
        self.kind = KindChoice(self._theme, step, parent)
        self.kind.wanted.connect(self._on_kind)
        spec = Spec(("minutes",), self.tr("Minuten"), Look.NUMBER)
        minutes = NumberBox(self._theme, self._writing, spec, (*self._writing.spot.path, "minutes"), parent)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.kind, 3, Qt.AlignmentFlag.AlignTop)
        row.addWidget(minutes, 1, Qt.AlignmentFlag.AlignTop)
        head = QVBoxLayout()
        head.setSpacing(Space.XS)
        head.addLayout(row)
        head.addWidget(plain_label(kind_purpose(type(step)), TextRole.SMALL, parent, wrap=True))
        if step.fed_by is not None:
            head.addWidget(plain_label(self._fed_words(step.fed_by), TextRole.SMALL, parent, wrap=True))
        column.addLayout(head)
        return (minutes,)

    def _fed_words(self, feed: Feed) -> str:
        words = {
            Feed.EXERCISE: self.tr("Vult zich vanzelf aan uit de oefening met post-its."),
            Feed.PROFILE: self.tr("Vult zich vanzelf aan uit het praktijkprofiel."),
            Feed.SOURCES: self.tr("Vult zich vanzelf aan uit de bronnen."),
            Feed.PARTICIPANTS: self.tr("Vult zich vanzelf aan uit de deelnemers."),
        }
        return words[feed]

    def _on_kind(self, kind: type[Step]) -> None:
        self._writing.do(self.tr("Soort stap gekozen"), lambda guide, spot: change_kind(guide, spot, kind))

    def _go_again(self, path: Place, at_: int) -> None:
        self.verticalScrollBar().setValue(at_)
        self.go_to(path)

    def _look(self) -> None:
        """Say at each field what is wrong there; what belongs to no field is said above all of them."""
        said: dict[Place, list[str]] = {}
        general: list[str] = []
        for finding in self._writing.problems_at(self._writing.spot):
            box = self._box_at(finding.path)
            if box is None:
                general.append(sentence(finding))
            else:
                said.setdefault(box.path, []).append(sentence(finding))
        self._general.show_words(" ".join(general))
        for path, box in self.boxes.items():
            box.show_problem(" ".join(said.get(path, ())))
            box.refresh()

    def _box_at(self, path: Place) -> FieldBox | None:
        own = len(self._writing.spot.path)
        for length in range(len(path), own, -1):
            box = self.boxes.get(path[:length])
            if box is not None:
                return box
        return None
