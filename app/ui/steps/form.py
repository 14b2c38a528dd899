"""A short form: the data of the practice, each field kept as it is typed."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from app.guides.steps import Field, FieldKind, FieldsStep
from app.ui.state import Changed, OpenPractice
from app.ui.theme.tokens import Height, Space, TextRole, Width
from app.ui.typing import Keeper
from app.ui.widgets.one_line import OneLineField
from app.ui.widgets.text import plain_label
from app.workshop.progress import bound_value


class FieldsForm(QScrollArea):
    """The fields of one step, labels above. A list has one thing per line."""

    def __init__(self, practice: OpenPractice, step: FieldsStep, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self._keepers: list[tuple[Field, QPlainTextEdit, Keeper]] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setProperty("surface", "clear")
        inside.setMaximumWidth(Width.TEXT + 2 * Space.M)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, Space.M, Space.M)
        column.setSpacing(Space.XS)
        for item in step.fields:
            self._add(item, column)
        column.addStretch(1)
        self.setWidget(inside)
        practice.changed.connect(self._on_changed)

    def focus_first(self) -> None:
        """Put the cursor in the first field that is still empty, or in the first one."""
        fields = [field for _item, field, _keeper in self._keepers]
        next((field for field in fields if field.document().isEmpty()), fields[0]).setFocus()

    def _add(self, item: Field, column: QVBoxLayout) -> None:
        words = item.label if item.required else self.tr("{label} (mag leeg)").format(label=item.label)
        label = plain_label(words, TextRole.STRONG)
        several = item.kind in (FieldKind.LIST, FieldKind.LONG)
        field = QPlainTextEdit() if several else OneLineField()
        field.setTabChangesFocus(True)
        field.setFixedHeight(Height.TILE + Space.L if several else Height.FIELD)
        field.setAccessibleName(item.label)
        field.setAccessibleDescription(item.help or "")
        label.setBuddy(field)
        keeper = Keeper(field, partial(self._keep, item))
        keeper.show(self._text(item))
        self._practice.leaving.connect(keeper.on_leaving)
        field.setReadOnly(self._practice.read_only)
        self._keepers.append((item, field, keeper))
        column.addWidget(label)
        if item.help or item.kind is FieldKind.LIST:
            hint = item.help or self.tr("Eén per regel.")
            column.addWidget(plain_label(hint, TextRole.SMALL, wrap=True))
        column.addWidget(field)
        column.addSpacing(Space.M)

    def _text(self, item: Field) -> str:
        value = bound_value(self._practice.workshop.practice, item.binds)
        if isinstance(value, list):
            return "\n".join(value)
        return value if isinstance(value, str) else ""

    def _keep(self, item: Field, text: str) -> bool:
        attribute = (item.binds or "").partition(".")[2]
        value: object = text or None
        if item.kind is FieldKind.LIST:
            value = [line.strip() for line in text.split("\n") if line.strip()]
        elif attribute == "title":
            value = text
        return self._practice.works(lambda: self._practice.workshop.describe(attribute, value))

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("practice"):
            for item, _field, keeper in self._keepers:
                if keeper.now():
                    keeper.show(self._text(item))
