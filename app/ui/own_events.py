"""What only the application itself is told: which file is asked for, and that the pointer rests somewhere.

macOS hands over a file that was double-clicked as an event of the application, not on the command line.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from app.ui.widgets.held_tips import HeldTips


class Application(QApplication):
    """Says which file the desktop asks for.

    It sees only its own events, so typing costs nothing more; but for the while that a tip is shown.
    """

    file_asked = Signal(str)

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(arguments)
        self._tips = HeldTips(self)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_asked.emit(event.file())
            return True
        done = super().event(event)
        if event.type() is QEvent.Type.Timer:  # it was time for a tip, perhaps
            self._tips.look()
        return done
