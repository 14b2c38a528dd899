"""The calm line over the work that says what to try now, and how to leave it at that."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.text import plain_label


class CoachStrip(QFrame):
    """It has a place of its own, so it covers nothing; and it takes no keyboard from who is trying.

    Esc leaves, also while the cursor is in a field: people who are done with it look for no button.
    """

    act_wanted = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._step = plain_label("", TextRole.SMALL_STRONG, self)
        self._words = plain_label("", TextRole.BODY, self, wrap=True)
        self.act = Button(theme, "", self, size=ButtonSize.LIST)
        self.leave = Button(theme, "", self, kind=ButtonKind.LINK, size=ButtonSize.LIST, key="Esc")
        self.act.clicked.connect(self.act_wanted)
        self.leave.clicked.connect(self.left)
        self._escape = QShortcut(QKeySequence("Esc"), self, self.left.emit)
        self._escape.activatedAmbiguously.connect(self.left)  # something else in sight also waits for Esc
        self._build()
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says."""
        return self._words.text()

    @property
    def step(self) -> str:
        """Where people are in the steps, in words."""
        return self._step.text()

    def say(self, step: str, sentence: str, leave: str) -> None:
        """Say what to try at this step, and what the button that leaves is called.

        Without a step there is nothing left to try, and Esc is the page's again.
        """
        if (step, sentence) == (self.step, self.sentence) and self.isVisible():
            return
        self._step.setText(step)
        self._step.setVisible(bool(step))
        self._words.setText(sentence)
        self.leave.set_words(leave)
        self.leave.set_key("Esc" if step else "")
        self._escape.setEnabled(bool(step))
        self._keep_whole()
        self.setAccessibleName(f"{step}. {sentence}" if step else sentence)
        self.show()
        from PySide6.QtGui import QAccessible, QAccessibleEvent  # Costs as much as the whole strip.

        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def offer(self, words: str, key: str) -> None:
        """Show the button that leads to where it can be tried; without words there is none."""
        self.act.setVisible(bool(words))
        if words != self.act.words:
            self.act.set_words(words)
        self.act.set_key(key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_whole()

    def _keep_whole(self) -> None:
        """All its lines, also where the page under it asks for more height than there is."""
        self.setMinimumHeight(self._row.totalHeightForWidth(self.width()))

    def _build(self) -> None:
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        row.setSpacing(Space.M)
        middle = Qt.AlignmentFlag.AlignVCenter
        row.addWidget(self._step, 0, middle)
        row.addWidget(self._words, 1, middle)
        row.addWidget(self.act, 0, middle)
        row.addWidget(self.leave, 0, middle)
