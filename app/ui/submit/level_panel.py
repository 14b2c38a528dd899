"""What one level asks, and the two things people say of it: we have it, and we want it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.guides.levels import Level
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.translated import translated
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.text import plain_label


class LevelPanel(QWidget):
    """Opens under the line; Esc closes it. What is said comes back through ``show_level``."""

    reached = Signal(object)
    """The group has this ``Level`` now."""
    goal_wanted = Signal(object)
    """The ``Level`` that the group wants to reach; None for none."""
    closed = Signal(object)
    """The ``Level`` that it was about."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level = Level.AANGEMELD
        self._is_goal = False
        self._title = plain_label("", TextRole.STRONG, self)
        self._asks = plain_label("", TextRole.BODY, self, wrap=True)
        self._asks.setMaximumWidth(Width.FORM)
        self.have = Button(theme, "", self, size=ButtonSize.LIST)
        self.want = Button(theme, "", self, size=ButtonSize.LIST)
        self.close_it = Button(
            theme, self.tr("Sluit"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST, key="Esc"
        )
        self.have.clicked.connect(lambda: self.reached.emit(self._level))
        self.want.clicked.connect(lambda: self.goal_wanted.emit(None if self._is_goal else self._level))
        self.close_it.clicked.connect(self.close_panel)
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addWidget(self._title)
        words.addWidget(self._asks)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.M)
        for button in (self.have, self.want, self.close_it):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(Space.L, Space.S, Space.L, 0)
        self._row.setSpacing(Space.M)
        self._row.addLayout(words, 1)
        self._row.addLayout(buttons)
        self._buttons = buttons
        self.hide()

    @property
    def level(self) -> Level:
        """The level that it is about."""
        return self._level

    def show_level(
        self, level: Level, working_at: Level | None, goal: Level | None, *, changeable: bool
    ) -> None:
        """Tell of ``level``, when the group works at one, or has all, and aims for ``goal``."""
        self._level, self._is_goal = level, level is goal
        self._title.setText(translated(level.title))
        self._asks.setText(translated(level.asks))
        reached = working_at.order if working_at is not None else len(Level)
        to_come = level.order >= reached
        if to_come:
            self.have.set_words(self.tr("Dit niveau is gehaald"))
        else:
            self.have.set_words(self.tr("Zet terug naar dit niveau"))
        self.want.set_words(
            self.tr("Niet meer ons doel") if self._is_goal else self.tr("Dit willen we halen")
        )
        self.have.setVisible(changeable and level.order != reached - 1)
        self.want.setVisible(changeable and (to_come or self._is_goal))
        self.setAccessibleName(f"{translated(level.title)}: {translated(level.asks)}")
        self.show()

    def take_focus(self) -> None:
        """On the first thing that can be said of it."""
        buttons = (self.have, self.want, self.close_it)
        next(button for button in buttons if not button.isHidden()).setFocus()

    def close_panel(self) -> None:
        """Away with it."""
        self.hide()
        self.closed.emit(self._level)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the buttons stand under the words."""
        super().resizeEvent(event)
        narrow = event.size().width() < Width.TWO_COLUMNS
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        side = Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag.AlignVCenter
        self._row.setAlignment(self._buttons, side)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.close_panel()
        else:
            super().keyPressEvent(event)
