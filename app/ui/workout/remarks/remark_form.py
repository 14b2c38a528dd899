"""What we do about one remark: how far it is, our answer, and why it was set aside."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.kept_field import KeptField
from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space
from app.ui.widgets.button import Button, ButtonSize
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.text import set_tip
from app.ui.workout.remarks.status_signs import ANSWER_KEY, KEYS, SIGNS, status_word
from app.workshop.remark_values import RemarkFacts, RemarkStatus


class RemarkForm(QWidget):
    """Every button counts at once, every field is kept as it is typed. Ctrl+Enter: done, and to the next."""

    next_wanted = Signal()
    left = Signal()
    """Esc: back to the list."""

    def __init__(
        self, theme: Theme, practice: OpenPractice, parent: QWidget, *, lines: int = 2, signs: bool = True
    ) -> None:
        super().__init__(parent)
        self._practice = practice
        self._facts: RemarkFacts | None = None
        self._asks_reason = False
        """Whether somebody is going to say why it is set aside."""
        self.buttons: dict[RemarkStatus, Button] = {}
        for key, status in KEYS.items():
            words = status_word(status)
            button = Button(
                theme, words[:1].upper() + words[1:], self,
                size=ButtonSize.LIST, sign=SIGNS[status] if signs else None,
            )  # fmt: skip
            set_tip(button, key)
            button.setAccessibleDescription(key)
            button.setCheckable(True)
            button.setEnabled(not practice.read_only)
            button.clicked.connect(lambda _on, status=status: self.set_status(status))
            self.buttons[status] = button
        self.answer = KeptField(
            practice, self.tr("Ons antwoord"), self._read_answer, self._keep_answer, self, lines=lines
        )
        self.answer.field.setPlaceholderText(self.tr("Dit gaat terug naar wie de opmerking maakte"))
        self.reason = KeptField(
            practice,
            self.tr("Waarom leg je ze terzijde?"),
            self._read_reason,
            self._keep_reason,
            self,
            lines=lines,
        )
        keys = QShortcut(QKeySequence("Ctrl+Return"), self, self.finish)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._build()

    @property
    def facts(self) -> RemarkFacts | None:
        """The remark that it is about."""
        return self._facts

    def show_remark(self, facts: RemarkFacts | None) -> None:
        """Be about this one; what was typed for another is kept first."""
        another = (self._facts.id if self._facts else None) != (facts.id if facts else None)
        if another:
            self.keep_now()
            self._asks_reason = False
        self._facts = facts
        for field in (self.answer, self.reason):
            if another:
                field.show_other()
            else:
                field.read_again()
        self._show_status()

    def keep_now(self) -> bool:
        """Keep what isn't yet; whether all of it is kept."""
        return self._facts is None or all([self.answer.keep_now(), self.reason.keep_now()])

    def set_status(self, status: RemarkStatus) -> None:
        """Give it this status; for setting it aside, ask the reason first."""
        facts = self._facts
        if facts is None or self._practice.read_only or not self.keep_now():
            self._show_status()
            return
        self._asks_reason = status is RemarkStatus.ASIDE
        if status is RemarkStatus.ASIDE:
            self._show_status()
            self.reason.field.setFocus()
            return
        self._practice.do(lambda: self._practice.workshop.remarks.set_status(facts.id, status))
        self._show_status()

    def finish(self) -> None:
        """It is done; on to the next one."""
        if self._facts is not None and not self._practice.read_only:
            if self._facts.asks and not self._asks_reason:
                self.set_status(RemarkStatus.DONE)
            self.keep_now()
            self.next_wanted.emit()

    def take_key(self, event: QKeyEvent) -> bool:
        """A letter that was typed on the list: a status, or A to answer. Whether it was one of those."""
        letter = event.text().upper()
        if event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier or self._facts is None:
            return False
        if letter == ANSWER_KEY:
            self.take_focus()
        elif letter in KEYS:
            self.set_status(KEYS[letter])
        else:
            return False
        return True

    def take_focus(self) -> None:
        """In the answer."""
        self.answer.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.keep_now()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # -- inside

    def _read_answer(self) -> str:
        return self._facts.answer if self._facts else ""

    def _read_reason(self) -> str:
        return self._facts.reason if self._facts else ""

    def _keep_answer(self, text: str) -> None:
        if self._facts is not None:
            self._practice.workshop.remarks.answer(self._facts.id, text)

    def _keep_reason(self, text: str) -> None:
        if self._facts is not None:
            self._practice.workshop.remarks.reason(self._facts.id, text)

    def _show_status(self) -> None:
        status = self._facts.status if self._facts else RemarkStatus.OPEN
        shown = RemarkStatus.ASIDE if self._asks_reason else status
        for one, button in self.buttons.items():
            button.setChecked(one is shown)
        self.reason.setVisible(shown is RemarkStatus.ASIDE)

    def _build(self) -> None:
        row = QWidget(self)
        buttons = FlowLayout(row, gap=Space.XS)
        for button in self.buttons.values():
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(row)
        layout.addWidget(self.reason)
        layout.addWidget(self.answer)
        self.reason.hide()
