"""Watches which screens there are. Plugging a beamer in or out never moves anything to the room by itself."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen

from app.ui.theme.tokens import Moment


class ScreenWatch(QObject):
    """``changed`` comes as soon as a screen came, went, moved or changed its size.

    A plug that is pushed in makes the system change its screens several times within a second; ``settled``
    comes after the last of those.
    """

    changed = Signal()
    settled = Signal()

    def __init__(self, app: QGuiApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._settling = QTimer(self, singleShot=True, interval=Moment.SCREENS_SETTLE)
        self._settling.timeout.connect(self.settled)
        for screen in app.screens():
            self._follow(screen)
        app.screenAdded.connect(self._added)
        app.screenRemoved.connect(self._tell)
        app.primaryScreenChanged.connect(self._tell)

    @property
    def screens(self) -> tuple[QScreen, ...]:
        """The screens there are, the main one first."""
        main = self._app.primaryScreen()
        return tuple(sorted(self._app.screens(), key=lambda screen: screen is not main))

    @property
    def others(self) -> tuple[QScreen, ...]:
        """The screens that people don't work on."""
        return self.screens[1:]

    def is_for_room(self, screen: QScreen | None) -> bool:
        """Whether a screen is there and is not the one that people work on."""
        return screen is not None and screen in self.others

    def mirrored(self) -> bool:
        """Whether two screens show the same, so that the room would see the laptop."""
        return are_mirrored(self.screens)

    def _added(self, screen: QScreen) -> None:
        self._follow(screen)
        self._tell()

    def _follow(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._tell)

    def _tell(self) -> None:
        self._settling.start()
        self.changed.emit()


def are_mirrored(screens: Sequence[QScreen]) -> bool:
    """Whether two of these screens show the same part of the desktop."""
    corners = [screen.geometry().topLeft().toTuple() for screen in screens]
    return len(set(corners)) < len(corners)
