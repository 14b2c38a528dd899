"""One of the values there is to choose from: its number, who wrote it when, and the whole of it."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from app.ui.start.words import moment_in_words
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button import Button
from app.ui.widgets.press import FocusRing
from app.ui.widgets.tab_order import tab_in_order
from app.ui.widgets.text import plain_label
from app.workshop.merging_choices import Option


class OptionCard(QFrame):
    """Stands beside the others; its button takes it."""

    def __init__(
        self, theme: Theme, number: int, option: Option, parent: QWidget, *, shown: bool, now: datetime
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        who = " · ".join(filter(None, (option.who, moment_in_words(option.at, now))))
        who = who or self.tr("Niet bekend van wie")
        self.head = plain_label(who, TextRole.SMALL_STRONG, self, max_lines=2)
        state = self.tr("Dit staat er nu") if shown else self.tr("Dit is het andere")
        self.text = QTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setAcceptRichText(False)
        self.text.setTabChangesFocus(True)
        self.text.setProperty("surface", "draft")
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.text.document().setDocumentMargin(0)
        self.text.setPlainText(option.words)
        name = self.tr("Mogelijkheid {number}").format(number=number)
        self.text.setAccessibleName(name)
        self.setAccessibleName(name)
        self.take = Button(theme, self.tr("Kies dit"), self, key=str(number))
        FocusRing(theme, self.text)
        tab_in_order(self.take, self.text)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.head)
        words.addWidget(plain_label(state, TextRole.SMALL, self))
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        top.addLayout(words, 1)
        top.addWidget(self.take, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.S, Space.S, Space.S)
        layout.setSpacing(Space.S)
        layout.addLayout(top)
        layout.addWidget(self.text, 1)
