"""Where answers are typed: Enter adds, Shift+Enter a new line, Tab goes on to 'wie'."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.ui.session.who import WhoField
from app.ui.state import Changed, OpenPractice
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, TextRole
from app.ui.typing import Keeper, field_text
from app.ui.widgets.button import Button
from app.ui.widgets.check_box import CheckBox
from app.workshop.answers import Marks

_LOWEST, _HIGHEST = 104, 240


class AnswerEntry(QWidget):
    """The field, who, and the marks. Everything typed is kept from the first key on."""

    up_wanted = Signal()
    """Up in an empty field: to the answers below."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self._step_id = practice.step_id
        self.field = _Growing(self)
        self.field.setAccessibleName(self.tr("Antwoord"))
        self.field.setPlaceholderText(self.tr("Typ wat je hoort en druk Enter."))
        self.field.enter.connect(self._add)
        self.field.up.connect(self.up_wanted)
        self._keeper = Keeper(self.field, self._keep)
        self.add_button = Button(theme, self.tr("Voeg toe"), self, key="Enter")
        self.add_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.add_button.clicked.connect(self._add)
        self.who = WhoField(theme, practice, self)
        self.who.setMinimumWidth(Height.TILE * 3)
        line = self.who.lineEdit()
        assert line is not None
        line.returnPressed.connect(self._add)
        self.anonymous = CheckBox(theme, self.tr("Zonder naam"), self)
        self.private = CheckBox(theme, self.tr("Niet op het scherm"), self)
        self.private.clicked.connect(self._on_marked)
        self.anonymous.clicked.connect(self._on_marked)
        self._build()
        practice.leaving.connect(self._keeper.on_leaving)
        practice.moved.connect(self._on_moved)
        practice.changed.connect(self._on_changed)
        self._show_unfinished()

    def _add(self) -> None:
        text = field_text(self.field)
        if not text.strip():
            self.field.clear()
            return
        self._keeper.now()
        done = self._practice.do(lambda: self._enter(text))
        if done is not None:
            self._show_unfinished()
        (self.field if done is not None else self.who).setFocus()

    def _enter(self, text: str) -> str | None:
        return self._practice.workshop.answers.enter(
            self._step_id,
            text,
            day_id=self._practice.day_id,
            who=self.who.who(),
            marks=self._marks(),
        )

    def _keep(self, text: str) -> bool:
        answers, day = self._practice.workshop.answers, self._practice.day_id
        marks = self._marks()
        return self._practice.works(lambda: answers.type(self._step_id, text, day_id=day, marks=marks))

    def _marks(self) -> Marks:
        return Marks(private=self.private.isChecked(), anonymous=self.anonymous.isChecked())

    def _on_marked(self) -> None:
        """A tick beside half-typed words is kept with them, so that they can't come back without it."""
        if field_text(self.field).strip():
            self._keep(field_text(self.field))

    def _on_moved(self, step_id: str) -> None:
        self._step_id = step_id
        self._show_unfinished()

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("person", "subgroup", "attendance", "day"):
            self.who.show_people()
        if changed.touches("contribution") and self._keeper.now() and self._has_words():
            self._show_unfinished()

    def _has_words(self) -> bool:
        """Whether words stand here or in the file. Without any, a tick that waits for them stays."""
        kept = self._practice.workshop.answers.unfinished(self._step_id)
        return bool(kept or field_text(self.field))

    def _show_unfinished(self) -> None:
        """What stands half-typed, also when undo gave it back."""
        answers = self._practice.workshop.answers
        marks = answers.unfinished_marks(self._step_id)
        self.private.setChecked(marks.private)
        self.anonymous.setChecked(marks.anonymous)
        self._keeper.show(answers.unfinished(self._step_id))

    def _build(self) -> None:
        inside = QHBoxLayout(self.field)
        inside.setContentsMargins(0, 0, Space.S, Space.S)
        inside.addStretch(1)
        inside.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignBottom)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.who)
        row.addWidget(self.anonymous)
        row.addWidget(self.private)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.field)
        layout.addLayout(row)
        QWidget.setTabOrder(self.field, self.who)
        QWidget.setTabOrder(self.who, self.anonymous)
        QWidget.setTabOrder(self.anonymous, self.private)


class _Growing(QPlainTextEdit):
    """A text field that grows with what is typed, up to a limit; Enter asks to add.

    Alt with a letter is a key of the room, also when it is one too many: it never types itself.
    """

    enter = Signal()
    up = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFont(role_font(TextRole.BODY))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setViewportMargins(0, 0, 0, Height.FIELD)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.enter.emit()
        elif event.key() == Qt.Key.Key_Up and self.document().isEmpty():
            self.up.emit()
        elif not (alt and event.text().isprintable() and event.text()):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(_LOWEST * 4, self.height())

    def _fit(self) -> None:
        lines = int(self.document().size().height())
        wanted = lines * self.fontMetrics().lineSpacing() + Height.FIELD + Space.XL
        self.setFixedHeight(min(max(wanted, _LOWEST), _HIGHEST))
