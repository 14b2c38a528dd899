"""The other documents: one line each, with the word that makes or shows it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.text import plain_label


@dataclass(frozen=True, slots=True)
class DocumentAct:
    """One word to press on a line, and what that does."""

    words: str
    act: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Document:
    """One line: what it is, in which form, and one or two acts."""

    title: str
    form: str
    acts: tuple[DocumentAct, ...]


class DocumentsCard(QFrame):
    """Lines of two texts with the acts at the right; every act is named in full for a screen reader."""

    def __init__(self, theme: Theme, documents: Sequence[Document], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.buttons: list[Button] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        layout.setSpacing(0)
        for document in documents:
            layout.addLayout(self._line(theme, document))

    def _line(self, theme: Theme, document: Document) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setContentsMargins(0, Space.S, 0, Space.S)
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(plain_label(document.title, TextRole.BODY, self, wrap=True))
        words.addWidget(plain_label(document.form, TextRole.SMALL, self, wrap=True))
        words.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(Space.M)
        line.addLayout(words, 1)
        line.addLayout(self._acts(theme, document))
        return line

    def _acts(self, theme: Theme, document: Document) -> QBoxLayout:
        """Beside each other, so that they are seen to be of one line; wide ones under each other."""
        buttons = []
        for act in document.acts:
            button = Button(theme, act.words, self, kind=ButtonKind.LINK, size=ButtonSize.LIST, at_right=True)
            button.setAccessibleDescription(f"{document.title}, {document.form}")
            button.clicked.connect(act.act)
            buttons.append(button)
        self.buttons += buttons
        wide = sum(button.sizeHint().width() for button in buttons) > Width.RIGHT / 2
        acts = QBoxLayout(QBoxLayout.Direction.TopToBottom if wide else QBoxLayout.Direction.LeftToRight)
        acts.setSpacing(0 if wide else Space.M)
        for button in buttons:
            acts.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
        return acts
