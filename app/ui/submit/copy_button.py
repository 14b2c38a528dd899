"""A word that copies, and says for a while that it did."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.ui.theme.style import Theme
from app.ui.theme.tokens import Moment
from app.ui.widgets.button import Button, ButtonKind, ButtonSize


class CopyButton(Button):
    """``what`` is asked when it is pressed; ``copy`` puts it on the clipboard."""

    def __init__(
        self,
        theme: Theme,
        words: str,
        name: str,
        what: Callable[[], str],
        copy: Callable[[str], None],
        parent: QWidget,
        *,
        kind: ButtonKind = ButtonKind.LINK,
        size: ButtonSize = ButtonSize.LIST,
    ) -> None:
        super().__init__(theme, words, parent, kind=kind, size=size)
        self._own = words
        self._name = name
        self._what = what
        self._copy = copy
        self._said = QTimer(self, singleShot=True, interval=Moment.HINT_SHOWN)
        self._said.timeout.connect(lambda: self._say(self._own))
        self.clicked.connect(self._on_clicked)
        self.setMinimumWidth(self.sizeHint().width())
        self._say(words)

    def _on_clicked(self) -> None:
        self._copy(self._what())
        self._say(self.tr("Gekopieerd"))
        self._said.start()

    def _say(self, words: str) -> None:
        self.set_words(words)
        self.setAccessibleDescription(self._name)
