"""One field of the form: its label above it, a hint under it, and what is wrong with it in words."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import QIntValidator, QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.foundation.complaints import Place
from app.guides.check_status import CheckStatus
from app.guides.editing import at
from app.guides.faults import MAX_MINUTES
from app.ui.amounts import number_shown
from app.ui.prepare.guide.form_choice import FormChoice
from app.ui.prepare.guide.paper_choice import PaperChoice
from app.ui.prepare.guide.specs import ONE_LINE, Look, Spec, status_words
from app.ui.prepare.guide.writing import GuideWriting
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, TextRole
from app.ui.typing import Keeper, field_text
from app.ui.widgets.check_box import CheckBox
from app.ui.widgets.growing import GrowingField
from app.ui.widgets.icons import Sign
from app.ui.widgets.line import Line
from app.ui.widgets.one_line import OneLineField
from app.ui.widgets.sign_label import SignLabel
from app.ui.widgets.text import plain_label

MOST_LINES = 12
"""A longer text scrolls in its own field."""


class FieldBox(QWidget):
    """What all fields share. ``path`` is where its value stands in the guide."""

    def __init__(
        self, theme: Theme, writing: GuideWriting, spec: Spec, path: Place, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.path = path
        self.spec = spec
        self._writing = writing
        self._theme = theme
        self._words = plain_label(spec.label, TextRole.SMALL_STRONG, self)
        self._hint = plain_label(spec.hint, TextRole.SMALL, self, wrap=True)
        self._hint.setVisible(bool(spec.hint))
        self._problem = Problem(theme, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)
        self._column.addWidget(self._words)

    @property
    def value(self) -> object:
        """What stands there in the guide."""
        return value_at(self._writing, self.path)

    @property
    def by_name(self) -> Mapping[str, QWidget | None]:
        """Its field, by the name of its value in the guide: what it is for is looked up by that."""
        return {str(self.path[-1]): self.focusProxy()}

    @property
    def problem(self) -> str:
        """What is wrong, in words; empty when nothing is."""
        return self._problem.words

    def take_focus(self) -> None:
        """Put the keyboard here."""
        self.setFocus()

    def show_problem(self, words: str) -> None:
        """Say what is wrong; nothing, with an empty text."""
        self._problem.show_words(words)
        self._hint.setVisible(bool(self.spec.hint) and not words)
        field = self.focusProxy()
        if field is not None:
            field.setAccessibleDescription(words or self.spec.hint)

    def refresh(self) -> None:
        """Words elsewhere changed, that this may show."""

    def _hold(self, field: QWidget) -> None:
        """Put the field between its label and its hint."""
        field.setAccessibleName(self.spec.label)
        field.setAccessibleDescription(self.spec.hint)
        self._words.setBuddy(field)
        self.setFocusProxy(field)
        field.setMinimumWidth(Height.FIELD)
        self._column.addWidget(field)
        self._column.addWidget(self._hint)
        self._column.addWidget(self._problem)


class Problem(QWidget):
    """A warning sign with a sentence; hidden without one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = plain_label("", TextRole.WARNING, self, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(SignLabel(theme, Sign.WARNING, "warning", self))
        row.addWidget(self._label, 1)
        self.hide()

    @property
    def words(self) -> str:
        """The sentence."""
        return self._label.text()

    def show_words(self, words: str) -> None:
        """Say something, or (empty) nothing."""
        if words != self.words:
            self._label.setText(words)
            self.setAccessibleName(words)
        self.setVisible(bool(words))


def value_at(writing: GuideWriting, path: Place) -> object:
    """What stands at a place; None for a cell of an example that nobody filled yet."""
    holder = at(writing.guide, path[:-1])
    return holder.get(path[-1]) if isinstance(holder, dict) else at(writing.guide, path)


class TextBox(FieldBox):
    """Words, of one line or more."""

    def __init__(
        self, theme: Theme, writing: GuideWriting, spec: Spec, path: Place, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, writing, spec, path, parent)
        self.field: QPlainTextEdit
        self.field = (
            OneLineField(self) if spec.lines == ONE_LINE else GrowingField(spec.lines, MOST_LINES, self)
        )
        self._keeper = Keeper(self.field, self._keep)
        self._keeper.show(str(self.value or ""))
        self.field.textChanged.connect(self._on_typed)
        writing.practice.leaving.connect(self._keeper.on_leaving)
        self._hold(self.field)

    def _on_typed(self) -> None:
        value = self._as_value(field_text(self.field))
        if value != (self.value or None if self.spec.optional else self.value):
            self._writing.type(self.path, value)

    def _keep(self, text: str) -> bool:
        return self._writing.keep(self.path, self._as_value(text))

    def _as_value(self, text: str) -> str | None:
        return None if self.spec.optional and not text.strip() else text


class NumberBox(FieldBox):
    """A number: nothing else can be typed. ``DECIMAL`` takes a comma or a point."""

    def __init__(
        self, theme: Theme, writing: GuideWriting, spec: Spec, path: Place, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, writing, spec, path, parent)
        self.field = Line(self)
        if spec.look is Look.NUMBER:
            self.field.setValidator(QIntValidator(0, MAX_MINUTES, self.field))
        else:
            pattern = QRegularExpression(r"-?[0-9]{0,4}([.,][0-9]{0,2})?")
            self.field.setValidator(QRegularExpressionValidator(pattern, self.field))
        self.field.setText(self._as_text())
        self.field.textEdited.connect(self._on_typed)
        self.field.editingFinished.connect(self._show)
        self._hold(self.field)

    def _on_typed(self, text: str) -> None:
        number = self._as_number(text)
        if number is not None or self.spec.optional:
            self._writing.type(self.path, number)
            self._writing.keep(self.path, number)

    def _show(self) -> None:
        """What is no number yet becomes again what it was."""
        if self._as_number(self.field.text()) != self.value:
            self.field.setText(self._as_text())

    def _as_text(self) -> str:
        value = self.value
        if value is None or not isinstance(value, int | float):
            return ""
        return number_shown(value)

    def _as_number(self, text: str) -> float | int | None:
        text = text.strip().replace(",", ".")
        if not text and not self.spec.optional and self.spec.look is Look.NUMBER:
            return 0
        try:
            return int(text) if self.spec.look is Look.NUMBER else float(text)
        except ValueError:
            return None


class TickBox(FieldBox):
    """Yes or no: the label stands beside the box."""

    def __init__(
        self, theme: Theme, writing: GuideWriting, spec: Spec, path: Place, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, writing, spec, path, parent)
        self.field = CheckBox(theme, spec.label, self, wraps=True)
        self.field.setChecked(bool(self.value))
        self.field.clicked.connect(lambda checked: writing.set(path, checked))
        self._words.hide()
        self._hold(self.field)


class ChoiceBox(FieldBox):
    """One of some values."""

    def __init__(
        self, theme: Theme, writing: GuideWriting, spec: Spec, path: Place, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, writing, spec, path, parent)
        self.field = FormChoice(theme, self)
        self.field.setMinimumContentsLength(8)
        self.field.setSizeAdjustPolicy(FormChoice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._shown: list[tuple[object, str]] = []
        self.refresh()
        self.field.activated.connect(lambda number: writing.set(path, self._shown[number][0]))
        self._hold(self.field)

    def refresh(self) -> None:
        assert self.spec.options is not None
        options = list(self.spec.options(self._writing.guide, self.path))
        if options != self._shown:
            self._shown = options
            self.field.clear()
            self.field.addItems([words for _value, words in options])
        values = [value for value, _words in options]
        self.field.setCurrentIndex(values.index(self.value) if self.value in values else 0)


class ColourBox(FieldBox):
    """The paper of a note."""

    def __init__(
        self, theme: Theme, writing: GuideWriting, spec: Spec, path: Place, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, writing, spec, path, parent)
        self.field = PaperChoice(theme, self)
        self.refresh()
        self.field.wanted.connect(lambda paper: writing.set(path, paper))
        self.field.typed.connect(self._on_typed)
        self._hold(self.field)

    def refresh(self) -> None:
        value = self.value
        self.field.show_paper(value if isinstance(value, str) else None)

    def _on_typed(self, paper: str) -> None:
        self._writing.type(self.path, paper or None)
        self._writing.keep(self.path, paper or None)


class StatusesBox(FieldBox):
    """Which answers a statement can get."""

    def __init__(
        self, theme: Theme, writing: GuideWriting, spec: Spec, path: Place, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, writing, spec, path, parent)
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        self.boxes: dict[CheckStatus, CheckBox] = {}
        for status, words in status_words().items():
            self.boxes[status] = box = CheckBox(theme, words, row)
            box.setChecked(status in self._statuses())
            box.clicked.connect(lambda _checked: self._set())
            layout.addWidget(box)
        layout.addStretch(1)
        self._hold(row)
        self.setFocusProxy(self.boxes[CheckStatus.JA])

    def _statuses(self) -> tuple[CheckStatus, ...]:
        value = self.value
        return value if isinstance(value, tuple) else ()

    def _set(self) -> None:
        chosen = tuple(status for status, box in self.boxes.items() if box.isChecked())
        self._writing.set(self.path, chosen)


Make = Callable[[Theme, GuideWriting, Spec, Place, QWidget], FieldBox]
BOXES: dict[Look, Make] = {
    Look.TEXT: TextBox,
    Look.NUMBER: NumberBox,
    Look.DECIMAL: NumberBox,
    Look.TICK: TickBox,
    Look.CHOICE: ChoiceBox,
    Look.COLOUR: ColourBox,
    Look.STATUSES: StatusesBox,
}
