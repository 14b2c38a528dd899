"""Typing what helped and what hindered: a sign, who saw it, and the words. Sign and perspective stay."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.guides.steps import Labelled
from app.ui.state import Leaving, OpenPractice
from app.ui.steps.timeline.entry_field import EntryField
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, TextRole
from app.ui.who import PASSING
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.icons import Sign
from app.ui.widgets.line import Line
from app.ui.widgets.text import plain_label
from app.workshop.trajectories_values import perspective_key

_DIGITS = 9
_BEFORE = 3
"""What stands before the perspectives: the two signs, and the words."""


class FactorEntry(QWidget):
    """``add`` gets the words, whether it helped, and the perspective; False when they could not be kept."""

    up = Signal()

    def __init__(
        self,
        theme: Theme,
        practice: OpenPractice,
        add: Callable[[str, bool, str | None], bool],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._add = add
        self._known: tuple[Labelled, ...] = ()
        self.perspective: str | None = None
        """What the next factor gets; None: nobody says."""
        self.helps = True
        """Whether the next factor is something that helped."""
        self.field = EntryField("", self, signed=True)
        self.button = Button(theme, self.tr("Voeg toe"), self, key="Enter")
        sized = ButtonSize.LIST
        self.helped = Button(theme, self.tr("Hielp"), self, size=sized, key="+", sign=Sign.CHECK)
        self.hindered = Button(theme, self.tr("Hinderde"), self, size=sized, key="-", sign=Sign.CROSS)
        self.other = Button(theme, self.tr("Ander"), self, kind=ButtonKind.OPEN, size=sized,
                            sign=Sign.PLUS)  # fmt: skip
        self.own = _OwnWord(self)
        self.own.hide()
        self.choices: list[Button] = []
        """A button for each perspective, in the order of their digits."""
        self._place = ""
        self._seen_by = plain_label(self.tr("Gezien door (Ctrl +)"), TextRole.SMALL, self)
        self._build()
        self._connect(practice)
        self.set_helps(helps=True)

    def show_perspectives(self, known: Sequence[Labelled]) -> None:
        """Those of the guide and the group's own; one that is about to be used first stays."""
        own = self._own_word(known)
        those = (*known, Labelled(key=own, label=own)) if own else tuple(known)
        if those == self._known:
            return
        self._known = those
        for button in self.choices:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.choices = []
        for place, one in enumerate(those):
            key = f"{place + 1}" if place < _DIGITS else ""
            button = Button(self._theme, one.label, self, size=ButtonSize.LIST, key=key)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _on, place=place: self._pressed(place))
            self._flow.insert(place + _BEFORE, button)
            button.show()
            self.choices.append(button)
        self._show_choice()

    def show_place(self, words: str) -> None:
        """Where in the course the next factor is, such as "bij Begin november"."""
        self._place = words
        self._ask()

    def set_helps(self, *, helps: bool) -> None:
        """The next factor helped, or hindered."""
        self.helps = helps
        self.helped.setChecked(helps)
        self.hindered.setChecked(not helps)
        self._ask()

    def _ask(self) -> None:
        words = self.tr("Wat hielp {where}?") if self.helps else self.tr("Wat hinderde {where}?")
        words = words.format(where=self._place)
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)

    def choose(self, place: int) -> None:
        """The perspective at a place; the one that is chosen already goes away."""
        if 0 <= place < len(self._known):
            key = self._known[place].key
            self.perspective = None if key == self.perspective else key
        self._show_choice()

    def key_at(self, place: int) -> str | None:
        """The key of the perspective with a digit."""
        return self._known[place].key if 0 <= place < len(self._known) else None

    def add(self) -> bool:
        """Add what stands here; whether nothing is left that isn't kept."""
        text = self.field.text().strip()
        if not text:
            return True
        if not self._add(text, self.helps, self.perspective):
            return False
        self.field.clear()
        return True

    # -- inside

    def _own_word(self, known: Sequence[Labelled]) -> str | None:
        """The group's own word, as long as no factor has it yet."""
        keys = [one.key for one in known]
        return self.perspective if self.perspective and self.perspective not in keys else None

    def _pressed(self, place: int) -> None:
        self.choose(place)
        self.field.setFocus()

    def _open_own(self) -> None:
        self.other.hide()
        self.own.show()
        self.own.setFocus()

    def _close_own(self, *, keep: bool) -> None:
        word, had = self.own.text(), self.own.hasFocus()
        self.own.clear()
        self.own.hide()
        self.other.show()
        if keep and (key := perspective_key(word, self._known)) is not None:
            self.perspective = key
            self.show_perspectives(self._known)
            self._show_choice()
        if had:
            self.field.setFocus()

    def _show_choice(self) -> None:
        for one, button in zip(self._known, self.choices, strict=True):
            button.setChecked(one.key == self.perspective)

    def _on_leaving(self, leaving: Leaving) -> None:
        if not self.add():
            leaving.refuse()

    def _sign_pressed(self, *, helps: bool) -> None:
        self.set_helps(helps=helps)
        self.field.setFocus()

    def _connect(self, practice: OpenPractice) -> None:
        self.field.entered.connect(self.add)
        self.field.up.connect(self.up)
        self.field.digit.connect(self.choose)
        self.field.sign.connect(lambda helps: self.set_helps(helps=helps))
        self.button.clicked.connect(self.add)
        self.helped.clicked.connect(lambda: self._sign_pressed(helps=True))
        self.hindered.clicked.connect(lambda: self._sign_pressed(helps=False))
        self.other.clicked.connect(self._open_own)
        self.own.done.connect(lambda keep: self._close_own(keep=keep))
        practice.leaving.connect(self._on_leaving)

    def _build(self) -> None:
        for button in (self.helped, self.hindered):
            button.setCheckable(True)
        seen = QWidget(self)
        self._flow = FlowLayout(seen)
        for widget in (self.helped, self.hindered, self._seen_by, self.other, self.own):
            self._flow.addWidget(widget)
        self._seen_by.setFixedHeight(Height.LIST_BUTTON)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(row)
        layout.addWidget(seen)
        self.setFocusProxy(self.field)


class _OwnWord(Line):
    """A perspective in the group's own word: Enter takes it, Esc leaves it."""

    done = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, name="")
        self.setAccessibleName(self.tr("Wie zag het? Een eigen woord"))
        self.setPlaceholderText(self.tr("Wie?"))
        self.setFixedWidth(2 * Height.TILE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done.emit(True)
        elif event.key() == Qt.Key.Key_Escape:
            self.done.emit(False)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in PASSING:
            self.done.emit(True)
