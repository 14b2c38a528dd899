"""Says that something is being made; after a second how far it is, with a word to stop it."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Radius, Space, TextRole
from app.ui.widgets.button import Button, ButtonSize
from app.ui.widgets.press import paint_box
from app.ui.widgets.text import plain_label


class BusyLine(QWidget):
    """Hidden until there is something to wait for."""

    stop_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = plain_label("", TextRole.BODY, self)
        self.bar = _Bar(theme, self)
        self.stop = Button(theme, self.tr("Stop"), self, size=ButtonSize.LIST)
        self.stop.clicked.connect(self.stop_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, Space.XS, Space.XS, Space.XS)
        layout.setSpacing(Space.M)
        layout.addWidget(self._words)
        layout.addWidget(self.bar, 1)
        layout.addWidget(self.stop)
        self.hide()

    def begin(self, words: str) -> None:
        """Say at once that it works."""
        self._words.setText(words)
        self.bar.setValue(0)
        self.bar.hide()
        self.stop.hide()
        self.show()

    def show_how_far(self) -> None:
        """It lasts: show the bar and the word to stop."""
        if not self.isHidden():
            self.bar.show()
            self.stop.show()

    def set_share(self, share: float) -> None:
        """How far it is, from 0 to 1."""
        self.bar.setValue(round(100 * min(max(share, 0.0), 1.0)))

    def end(self) -> None:
        """It is over."""
        self.hide()


class _Bar(QProgressBar):
    """A bar with round ends, painted from the theme."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setRange(0, 100)
        self.setTextVisible(False)
        self.setAccessibleName(self.tr("Hoever het document is"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(Height.TILE, Space.S)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        colour, whole = self._theme.colour, QRectF(self.rect())
        paint_box(painter, whole, colour("tone"), colour("edge"), Radius.TAG)
        share = self.value() / self.maximum()
        if share:
            done = QRectF(whole.left(), whole.top(), whole.width() * share, whole.height())
            paint_box(painter, done, colour("accent"), radius=Radius.TAG)
