"""Two hands on a keyboard. They never touch a widget: keys go to the window, as from the system."""

from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from app.ui.demo.rest import come_to_rest, turn

_MOST_STOPS = 150
"""Things that Tab passes on a screen, at most."""


class Hands:
    """Press keys by their names, type any words, paste."""

    def __init__(self, app: QApplication) -> None:
        self._app = app

    def press(self, *keys: str) -> None:
        """One key after the other, each with what is held down: ``press("Ctrl+N", "Tab", "Down")``."""
        for name in keys:
            combination = QKeySequence(name)[0]  # type: ignore[index]  # the stubs don't know it can be asked
            QTest.keyClick(self._window(), combination.key(), combination.keyboardModifiers())
            turn(self._app)

    def type(self, words: str) -> None:
        """Type words where the cursor is; as an input method gives them, so that any letter can be typed."""
        event = QInputMethodEvent()
        event.setCommitString(words)
        QApplication.sendEvent(QGuiApplication.focusObject(), event)
        turn(self._app)

    def paste(self, words: str) -> None:
        """Paste words that stand on the clipboard."""
        QGuiApplication.clipboard().setText(words)
        self.press("Ctrl+V")

    @property
    def in_text(self) -> bool:
        """Whether the keyboard is where one types."""
        return isinstance(self._app.focusWidget(), QLineEdit | QPlainTextEdit | QTextEdit)

    def tab_to(self, words: str) -> None:
        """Press Tab until the thing that says ``words`` has the keyboard."""
        for _stop in range(_MOST_STOPS):
            self.press("Tab")
            focus = self._app.focusWidget()
            if focus is not None and words in (focus.property("text"), focus.accessibleName()):
                return
            if focus is not None and focus.accessibleDescription().startswith(words):
                return
        raise AssertionError(f"Tab never comes to '{words}'")

    def rest(self) -> None:
        """Hands in the lap until what was begun is done."""
        come_to_rest(self._app)

    def _window(self) -> QWindow:
        window = QGuiApplication.focusWindow()
        assert window is not None, "no window has the keyboard"
        return window
