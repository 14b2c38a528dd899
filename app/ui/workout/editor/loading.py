"""A text that comes on screen: a long one piece by piece, so that the window never stands still."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextDocument

from app.ui.workout.editor.building import Builder
from app.ui.workout.editor.lines import AnyLine

AT_ONCE = 400
"""Lines that are shown at once: more than fits on any screen, and more than nearly every draft has."""
A_PIECE = 200


class Loading(QObject):
    """Puts the lines of one text after another in a document."""

    done = Signal()

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._builder: Builder | None = None
        self.lines: Sequence[AnyLine] = ()
        """All lines of the text that is coming or has come."""
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(lambda: self._go_on(A_PIECE))
        self.busy = False
        """Whether the document is being filled at this very moment: that is no edit."""

    @property
    def is_coming(self) -> bool:
        """Whether a part of the text is still to come."""
        return self._builder is not None

    def show(self, lines: Sequence[AnyLine]) -> None:
        """Begin with another text."""
        self.lines = lines
        self.busy = True
        self._builder = Builder(self._document, lines)
        self._go_on(AT_ONCE)

    def finish(self) -> None:
        """All of it, now."""
        if self._builder is not None:
            self._go_on(None)

    def _go_on(self, count: int | None) -> None:
        assert self._builder is not None
        self.busy = True
        whole = self._builder.more(count)
        self.busy = False
        if whole:
            self._timer.stop()
            self._builder = None
            self.done.emit()
        else:
            self._timer.start()
