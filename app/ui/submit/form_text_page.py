"""The text for the aanmeldingsformulier: per field what goes in, ready to copy."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.submit.copy_button import CopyButton
from app.ui.submit.sub_page import SubPage
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.text import plain_label


class FormTextPage(SubPage):
    """What is still empty is said at the top and at its field; a word leads to where it is filled in."""

    fill_in_wanted = Signal()

    def __init__(self, theme: Theme, copy: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent, widest=Width.AGENDA_WIDEST)
        self.heading.setText(self.tr("Tekst voor het aanmeldingsformulier"))
        self._copy = copy
        self._fields: tuple[tuple[str, str], ...] = ()
        self._missing = plain_label("", TextRole.BODY, self, wrap=True)
        self.fill_in = Button(theme, self.tr("Vul aan"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST)
        self.fill_in.clicked.connect(self.fill_in_wanted)
        self.copy_all = CopyButton(
            theme, self.tr("Kopieer alles"), self.heading.text(), self._whole, copy, self,
            kind=ButtonKind.PRIMARY, size=ButtonSize.FIELD,
        )  # fmt: skip
        self.copies: list[CopyButton] = []
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        top.addWidget(self._missing, 1)
        top.addWidget(self.fill_in)
        top.addWidget(self.copy_all)
        self.body.addLayout(top)
        self.body.addWidget(self._scroll, 1)

    @property
    def missing(self) -> str:
        """What it says of the fields that are empty."""
        return self._missing.text()

    def show_fields(self, fields: Sequence[tuple[str, str]]) -> None:
        """Show label and text of each field of the form."""
        self._fields = tuple(fields)
        empty = [label for label, text in fields if not text.strip()]
        words = self.tr("Plak elk veld in het formulier van EXPOO. Alles is ingevuld.")
        if empty:
            words = self.tr("Plak elk veld in het formulier van EXPOO. Nog leeg: {labels}.")
            words = words.format(labels=", ".join(empty))
        self._missing.setText(words)
        self.fill_in.setVisible(bool(empty))
        self._show_list()

    def take_focus(self) -> None:
        self.copy_all.setFocus()

    def _whole(self) -> str:
        return "\n\n".join(f"{label}\n{text}" for label, text in self._fields if text.strip())

    def _show_list(self) -> None:
        card = QFrame()
        card.setProperty("surface", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.M)
        self.copies = []
        for label, text in self._fields:
            column.addLayout(self._field(card, label, text))
        column.addStretch(1)
        self._scroll.setWidget(card)

    def _field(self, card: QWidget, label: str, text: str) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(plain_label(label, TextRole.SMALL_STRONG, card))
        said = plain_label(text, TextRole.BODY, card, wrap=True)
        if not text.strip():
            said = plain_label(self.tr("Nog leeg"), TextRole.MUTED, card)
        words.addWidget(said)
        line = QHBoxLayout()
        line.setSpacing(Space.L)
        line.addLayout(words, 1)
        if text.strip():
            button = CopyButton(self.theme, self.tr("Kopieer"), label, lambda: text, self._copy, card)
            self.copies.append(button)
            line.addWidget(button)
        return line
