"""A number typed in digits: it counts at once when no longer one can be meant, else after a moment."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.ui.theme.tokens import Moment


class TypedNumber(QObject):
    """``done`` tells the number. ``most`` says what the highest is that can be meant now."""

    done = Signal(int)
    typing = Signal(str)
    """What stands typed so far; "" when that is over."""

    def __init__(self, most: Callable[[], int], parent: QObject) -> None:
        super().__init__(parent)
        self._most = most
        self._digits = ""
        self._timer = QTimer(self, singleShot=True, interval=Moment.NUMBER_TYPED)
        self._timer.timeout.connect(self.finish)

    def press(self, digit: int) -> None:
        """A digit more; one that makes a number nobody can mean begins anew."""
        digits = f"{self._digits}{digit}"
        if int(digits) > self._most() and self._digits:
            digits = str(digit)
        self._digits = digits
        self.typing.emit(digits)
        if int(digits) * 10 > self._most() or digits == "0":
            self.finish()
        else:
            self._timer.start()

    def forget(self) -> bool:
        """Let go of what stands typed; False when nothing does."""
        self._timer.stop()
        had, self._digits = bool(self._digits), ""
        if had:
            self.typing.emit("")
        return had

    def finish(self) -> bool:
        """Take what stands typed as the number; False when nothing does."""
        self._timer.stop()
        digits, self._digits = self._digits, ""
        if not digits:
            return False
        self.typing.emit("")
        self.done.emit(int(digits))
        return True
