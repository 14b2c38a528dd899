"""The values of one choice side by side, and for longer texts how they differ, word by word."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.prose.difference import blocks_difference
from app.prose.markdown import parse
from app.ui.merge.option_card import OptionCard
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, TextRole, Width
from app.ui.widgets.difference_view import DifferenceView
from app.ui.widgets.text import plain_label
from app.workshop.merging_choices import OpenChoice

_LONG = 60
"""Characters from which the difference is shown word by word too."""


class SideBySide(QWidget):
    """As high as what it shows needs; hidden when there is nothing to lay side by side."""

    taken = Signal(int)
    """The number of the value that is taken, from 1."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.cards: list[OptionCard] = []
        self._row = QHBoxLayout()
        self._row.setSpacing(Space.M)
        self._head = plain_label("", TextRole.SMALL_STRONG, self)
        self._head.setText(self.tr("Wat er verschilt, van 1 naar 2"))
        self.difference = DifferenceView(theme, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(self._row, 3)
        layout.addWidget(self._head)
        layout.addWidget(self.difference, 2)

    @property
    def is_tall(self) -> bool:
        """Whether it shows long texts, that take all the room there is."""
        return any(card.maximumHeight() == Width.NO_LIMIT for card in self.cards)

    def show_choice(self, one: OpenChoice | None, now: datetime, *, may_choose: bool) -> None:
        """Show these values; None for nothing."""
        for card in self.cards:
            self._row.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [] if one is None else [self._card(one, at, now) for at in range(len(one.options))]
        tall = one is not None and one.is_text and any(len(option.words) > _LONG for option in one.options)
        for card in self.cards:
            card.take.setVisible(may_choose)
            card.setMaximumHeight(Width.NO_LIMIT if tall else Height.CARD // 2)
            self._row.addWidget(card, 1)
        self.show_difference(shown=tall and len(self.cards) == 2)
        if one is not None and not self.difference.isHidden():
            before, after = (parse(str(option.value or "")) for option in one.options)
            self.difference.show_passages(blocks_difference(before, after))
        self.setMaximumHeight(Width.NO_LIMIT if tall else Height.CARD // 2)
        self.setVisible(bool(self.cards))

    def show_difference(self, *, shown: bool) -> None:
        """Show how they differ, or leave the room to something else."""
        self._head.setVisible(shown)
        self.difference.setVisible(shown)

    def _card(self, one: OpenChoice, at: int, now: datetime) -> OptionCard:
        card = OptionCard(self._theme, at + 1, one.options[at], self, shown=at == one.shown, now=now)
        card.take.clicked.connect(lambda: self.taken.emit(at + 1))
        return card
