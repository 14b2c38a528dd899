"""Where answers are typed: Enter adds, Shift+Enter a new line, Tab goes on to 'wie', then to the ticks."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models import Via
from app.ui.amounts import counted
from app.ui.session.answer_field import AnswerField
from app.ui.session.via_button import ViaButton
from app.ui.state import Changed, OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, TextRole, Width
from app.ui.typing import Keeper, field_text
from app.ui.who import WhoField
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.check_box import CheckBox
from app.ui.widgets.text import plain_label, set_tip
from app.workshop.answers import Marks
from app.workshop.pasted import answers_in


class AnswerEntry(QWidget):
    """The field, who, the marks and how it came in. Everything typed is kept from the first key on."""

    up_wanted = Signal()
    """Up in an empty field: to the answers below."""
    added = Signal()
    on_wanted = Signal()
    """Ctrl+Enter, when there is no pasted list to cut up: on to the next table of a round."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self._step_id = practice.step_id
        self._list: list[str] = []
        """The answers in what was pasted last, while it stands in the field as it came."""
        self.field = AnswerField(self)
        self.field.setAccessibleName(self.tr("Antwoord"))
        self.field.setPlaceholderText(self.tr("Typ wat je hoort en druk Enter."))
        self._keeper = Keeper(self.field, self._keep)
        self.add_button = Button(theme, self.tr("Voeg toe"), self, size=ButtonSize.LIST, key="Enter")
        self.add_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.who = WhoField(theme, practice, self)
        self.anonymous = CheckBox(theme, self.tr("Zonder naam"), self)
        self.private = CheckBox(theme, self.tr("Niet op het scherm"), self)
        self.to_ask = CheckBox(theme, self.tr("Na te vragen"), self)
        self.via = ViaButton(theme, self)
        self.harvest = self._link(theme, self.tr("Oogstronde"), "Ctrl H")
        self.photo = self._link(theme, self.tr("Foto"), "")
        set_tip(self.photo, "Ctrl+Shift+F")
        self.pasted_line = plain_label("", TextRole.SMALL, self, wrap=True)
        self.outside = plain_label("", TextRole.WARNING, self)
        self._build()
        self._connect()
        self._show_via()
        self._show_list([])
        self._show_unfinished()

    def add(self) -> bool:
        """Make what stands in the field an answer. False when it could not be, and it still stands there."""
        text = field_text(self.field)
        return self._enter([text]) if text.strip() else self._clear()

    def show_more(self, *, shown: bool) -> None:
        """Show the second row of ticks and buttons; their keys work also without it."""
        self._more.setVisible(shown)

    def _clear(self) -> bool:
        self.field.clear()
        return True

    def _on_ctrl_enter(self) -> None:
        if self._list:
            self._enter(self._list)
        else:
            self.on_wanted.emit()

    def _enter(self, texts: list[str]) -> bool:
        """Several texts are several answers in one step of work."""
        self._keeper.now()
        answers = self._practice.workshop.answers
        done = self._practice.do(
            lambda: answers.enter_all(
                self._step_id,
                texts,
                day_id=self._practice.day_id,
                who=self.who.who(),
                marks=self._marks(),
                via=self.via.via,
            )
        )
        if done is not None:
            self._show_unfinished()
            self.added.emit()
        (self.field if done is not None else self.who).setFocus()
        return done is not None

    def _keep(self, text: str) -> bool:
        answers, day = self._practice.workshop.answers, self._practice.day_id
        marks = self._marks()
        return self._practice.works(lambda: answers.type(self._step_id, text, day_id=day, marks=marks))

    def _marks(self) -> Marks:
        return Marks(self.private.isChecked(), self.anonymous.isChecked(), self.to_ask.isChecked())

    def _on_marked(self) -> None:
        """A tick beside half-typed words is kept with them, so that they can't come back without it."""
        if field_text(self.field).strip():
            self._keep(field_text(self.field))

    def _on_moved(self, step_id: str) -> None:
        self._step_id = step_id
        self._show_list([])
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
        self.to_ask.setChecked(marks.to_ask)
        other = answers.unfinished(self._step_id) != field_text(self.field)
        self._keeper.show(answers.unfinished(self._step_id))
        if other:
            self.field.moveCursor(QTextCursor.MoveOperation.End)  # one types on behind what was given back

    def _on_pasted(self, text: str) -> None:
        """A list is offered as answers when it is all that stands there."""
        whole = field_text(self.field).strip()
        self._show_list(answers_in(text) if whole == text.replace("\r\n", "\n").strip() else [])

    def _on_typed(self) -> None:
        if self._list and answers_in(field_text(self.field)) != self._list:
            self._show_list([])

    def _show_list(self, answers: list[str]) -> None:
        self._list = answers
        words = counted(
            len(answers),
            "1 regel geplakt: Enter maakt er één antwoord van.",
            "{count} regels geplakt: Ctrl+Enter maakt er {count} antwoorden van, "
            "Enter houdt het één antwoord.",
        )
        self.pasted_line.setText(words)
        self.pasted_line.setVisible(bool(answers))

    def _show_via(self) -> None:
        words: dict[Via | None, str] = {
            Via.MAIL: self.tr("Komt buiten de dag, per mail"),
            Via.PAPER: self.tr("Komt buiten de dag, op papier"),
        }
        self.outside.setText(words.get(self.via.via, ""))
        self.outside.setVisible(self.via.via is not None)

    def _link(self, theme: Theme, words: str, key: str) -> Button:
        return Button(theme, words, self, kind=ButtonKind.LINK, size=ButtonSize.LIST, key=key)

    def _connect(self) -> None:
        self.field.enter.connect(self.add)
        self.field.ctrl_enter.connect(self._on_ctrl_enter)
        self.field.up.connect(self.up_wanted)
        self.field.pasted.connect(self._on_pasted)
        self.field.textChanged.connect(self._on_typed)
        self.add_button.clicked.connect(self.add)
        line = self.who.lineEdit()
        assert line is not None
        line.returnPressed.connect(self.add)
        for tick in (self.private, self.anonymous, self.to_ask):
            tick.clicked.connect(self._on_marked)
        self.via.chosen.connect(self._show_via)
        self._practice.leaving.connect(self._keeper.on_leaving)
        self._practice.moved.connect(self._on_moved)
        self._practice.changed.connect(self._on_changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The boxes keep their words: the field beside them gives way, down to a name."""
        super().resizeEvent(event)
        space = Space.M if event.size().width() >= Width.CENTRE - 2 * Space.XL else Space.S
        self._signed.setSpacing(space)
        beside = sum(box.sizeHint().width() + space for box in (self.anonymous, self.private))
        self.who.setMinimumWidth(min(Height.TILE * 3, max(event.size().width() - beside, Height.TILE)))

    def _build(self) -> None:
        inside = QHBoxLayout(self.field)
        inside.setContentsMargins(0, 0, Space.S, Space.S)
        inside.addStretch(1)
        inside.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignBottom)
        self._signed = signed = QHBoxLayout()
        signed.addWidget(self.who)
        signed.addWidget(self.anonymous)
        signed.addWidget(self.private)
        signed.addStretch(1)
        self._more = QWidget(self)
        more = QHBoxLayout(self._more)
        more.setContentsMargins(0, 0, 0, 0)
        more.setSpacing(Space.M)
        more.addWidget(self.to_ask)
        more.addStretch(1)
        more.addWidget(self.via)
        more.addWidget(self.harvest)
        more.addWidget(self.photo)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.field)
        layout.addWidget(self.pasted_line)
        layout.addLayout(signed)
        layout.addWidget(self._more)
        layout.addWidget(self.outside)
        order = (self.field, self.who, self.anonymous, self.private, self.to_ask, self.via, self.harvest)
        for one, other in zip(order, (*order[1:], self.photo), strict=True):
            QWidget.setTabOrder(one, other)
