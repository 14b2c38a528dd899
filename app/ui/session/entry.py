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

    added = Signal()

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self._step_id = practice.step_id
        self.field = _Growing(self)
        self.field.setAccessibleName(self.tr("Antwoord"))
        self.field.setPlaceholderText(self.tr("Typ wat je hoort en druk Enter."))
        self.field.enter.connect(self._add)
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
        self._build()
        practice.leaving.connect(self._keeper.now)
        practice.moved.connect(self._on_moved)
        practice.changed.connect(self._on_changed)
        self._show_unfinished()

    def _add(self) -> None:
        text = field_text(self.field)
        if not text.strip():
            return
        self._keeper.now()
        done = self._practice.do(lambda: self._enter(text))
        if done is not None:
            self._keeper.show("")
            self.private.setChecked(False)
            self.added.emit()
        self.field.setFocus()

    def _enter(self, text: str) -> str | None:
        return self._practice.workshop.answers.enter(
            self._step_id,
            text,
            day_id=self._practice.day_id,
            who=self.who.who(),
            marks=Marks(private=self.private.isChecked(), anonymous=self.anonymous.isChecked()),
        )

    def _keep(self, text: str) -> bool:
        answers, day = self._practice.workshop.answers, self._practice.day_id
        return self._practice.works(lambda: answers.type(self._step_id, text, day_id=day))

    def _on_moved(self, step_id: str) -> None:
        self._step_id = step_id
        self._show_unfinished()
        self.anonymous.setChecked(False)
        self.private.setChecked(False)
        self.field.setFocus()

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("person", "subgroup", "attendance", "day"):
            self.who.show_people()
        if changed.touches("contribution"):
            self._keeper.now()
            self._show_unfinished()

    def _show_unfinished(self) -> None:
        """What stands half-typed, also when undo gave it back."""
        self._keeper.show(self._practice.workshop.answers.unfinished(self._step_id))

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
    """A text field that grows with what is typed, up to a limit; Enter asks to add."""

    enter = Signal()

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
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.enter.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(_LOWEST * 4, self.height())

    def _fit(self) -> None:
        lines = int(self.document().size().height())
        wanted = lines * self.fontMetrics().lineSpacing() + Height.FIELD + Space.XL
        self.setFixedHeight(min(max(wanted, _LOWEST), _HIGHEST))
