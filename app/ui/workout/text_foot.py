"""Under the text: how long it is, whether it is klaar, and on to the next."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.amounts import counted
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.check_box import CheckBox
from app.ui.widgets.text import plain_label
from app.workshop.drafts import DraftStatus
from app.workshop.limits import SUMMARY_WORDS


class TextFoot(QWidget):
    """A tick that says klaar, the count of words, and the one big button."""

    ready_wanted = Signal(bool)
    next_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, changeable: bool = True) -> None:
        super().__init__(parent)
        self._changeable = changeable
        self.ready = CheckBox(theme, self.tr("Deze tekst is klaar"), self)
        self.ready.clicked.connect(self.ready_wanted)
        self._count = plain_label("", TextRole.SMALL, self, wrap=True)
        self._too_long = plain_label("", TextRole.WARNING, self, wrap=True)
        self.forward = Button(
            theme, self.tr("Volgende tekst"), self,
            kind=ButtonKind.PRIMARY, size=ButtonSize.SESSION, key="Ctrl PgDn",
        )  # fmt: skip
        self.forward.clicked.connect(self.next_wanted)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self._count)
        said.addWidget(self._too_long)
        said.addWidget(self.ready)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.S)
        self._layout.addLayout(said, 1)
        self._layout.addWidget(self.forward)

    @property
    def count(self) -> str:
        """What it says about the length."""
        return self._count.text() or self._too_long.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where both don't fit beside each other, the button stands below: its words are never cut."""
        super().resizeEvent(event)
        needed = self.ready.sizeHint().width() + self.forward.sizeHint().width() + Space.S
        ways = QBoxLayout.Direction
        self._layout.setDirection(ways.LeftToRight if self.width() >= needed else ways.TopToBottom)

    def minimumSizeHint(self) -> QSize:
        """Narrower than both beside each other."""
        return QSize(self.forward.sizeHint().width(), super().minimumSizeHint().height())

    def show_status(self, status: DraftStatus, *, changed_since: bool) -> None:
        """Tick or untick; an empty text can't be klaar."""
        words = self.tr("Klaar, sindsdien gewijzigd") if changed_since else self.tr("Deze tekst is klaar")
        if self.ready.accessibleName() != words:
            self.ready.setText(words)
            self.ready.setAccessibleName(words)
            self.ready.updateGeometry()
        self.ready.setChecked(status is DraftStatus.KLAAR)
        self.ready.setEnabled(self._changeable and status is not DraftStatus.LEEG)

    def show_count(self, words: int, together: int | None = None) -> None:
        """The number of words; for the summary also of all its texts, and how that fits on its one page."""
        said = self._words(words)
        over = (together or 0) - SUMMARY_WORDS
        too_long = together is not None and over > 0
        if too_long:
            said = self.tr("{words} te lang voor één pagina").format(words=self._words(over))
        elif together is not None and together != words:
            said = self.tr("{words}, samen {all}: past op één pagina").format(words=said, all=together)
        elif together is not None:
            said = self.tr("{words}, past op één pagina").format(words=said)
        self._count.setText("" if too_long else said)
        self._too_long.setText(said if too_long else "")
        self._count.setVisible(not too_long)
        self._too_long.setVisible(too_long)

    def _words(self, count: int) -> str:
        return counted(count, "1 woord", "{count} woorden")
