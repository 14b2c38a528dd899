"""Where the file is that was just made, what to do with it, and the two words that lead to it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button import Button, ButtonSize
from app.ui.widgets.icons import Sign
from app.ui.widgets.sign_label import SignLabel
from app.ui.widgets.text import plain_label


class SentLine(QFrame):
    """Hidden until a file is made."""

    open_wanted = Signal(object)
    """The ``Path`` of the file."""
    folder_wanted = Signal(object)
    """The ``Path`` of the folder that it is in."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = Path()
        self.setProperty("surface", "card")
        self._where = plain_label("", TextRole.STRONG, self, wrap=True)
        self._forward = plain_label("", TextRole.BODY, self, wrap=True)
        self.open = Button(theme, self.tr("Open het bestand"), self, size=ButtonSize.LIST)
        self.folder = Button(theme, self.tr("Open de map"), self, size=ButtonSize.LIST)
        self.open.clicked.connect(lambda: self.open_wanted.emit(self._path))
        self.folder.clicked.connect(lambda: self.folder_wanted.emit(self._path.parent))
        where = QHBoxLayout()
        where.setSpacing(Space.S)
        where.addWidget(SignLabel(theme, Sign.CHECK, "accent", self))
        where.addWidget(self._where, 1)
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addLayout(where)
        words.addWidget(self._forward)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        layout.setSpacing(Space.S)
        layout.addLayout(words, 1)
        layout.addSpacing(Space.S)
        layout.addWidget(self.open)
        layout.addWidget(self.folder)
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return f"{self._where.text()} {self._forward.text()}".strip()

    def show_file(self, path: Path, forward: str) -> None:
        """Tell where a file is; ``forward`` says in one sentence what to do with it."""
        self._path = path
        words = self.tr("‘{name}’ staat in de map ‘{folder}’.")
        folder = path.parent.name or str(path.parent)
        self._where.setText(words.format(name=path.name, folder=folder))
        self._forward.setText(forward)
        self._forward.setVisible(bool(forward))
        self.setAccessibleName(self.words)
        self.show()

    def take_focus(self) -> None:
        """On the file."""
        self.open.setFocus()
