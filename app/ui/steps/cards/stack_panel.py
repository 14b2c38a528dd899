"""In the room's column: how much of the stapel was drawn, wel and niet so far, and where people differ."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Radius, Space, TextRole
from app.ui.widgets.press import paint_box
from app.ui.widgets.text import plain_label
from app.workshop.cards_values import Counts, Game
from app.workshop.counted import quoted


class StackPanel(QWidget):
    """Counts only; no names."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._drawn = plain_label("", TextRole.SMALL, self)
        self._stack = _Stack(theme, self)
        self._bars = _Bars(theme, self)
        self._divided = plain_label("", TextRole.MUTED, self, wrap=True)
        head = QHBoxLayout()
        head.addWidget(plain_label(self.tr("Stapel"), TextRole.STRONG, self), 1)
        head.addWidget(self._drawn)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(head)
        layout.addWidget(self._stack)
        layout.addSpacing(Space.S)
        layout.addWidget(plain_label(self.tr("Tot nu"), TextRole.STRONG, self))
        layout.addWidget(self._bars)
        layout.addWidget(self._divided)
        layout.addStretch(1)

    def show_game(self, game: Game | None) -> None:
        """What was played so far."""
        if game is None:
            self._drawn.setText("")
            self._stack.show_stack(0, 0)
            self._bars.show_counts(Counts(0, 0))
            self._divided.setText("")
            return
        total, to_come = len(game.cards), len(game.to_come)
        drawn = total - to_come
        words = self.tr("{drawn} besproken, {left} nog niet")
        if game.closed:
            drawn += not game.over
            words = self.tr("{drawn} getrokken, {left} dicht")
        self._drawn.setText(words.format(drawn=drawn, left=total - drawn))
        self._stack.show_stack(drawn, total)
        self._bars.show_counts(game.counts())
        self._divided.setText(" ".join(self._sentence(game, card.id) for card in game.divided()[:2]))

    def _sentence(self, game: Game, card_id: str) -> str:
        card = next(one for one in game.cards if one.id == card_id)
        counts = game.counts(card_id)
        return self.tr("Over {title} dacht de groep verschillend: {wel} wel, {niet} niet.").format(
            title=quoted(card.title, 40), wel=counts.wel, niet=counts.niet
        )


class _Stack(QWidget):
    """A little card for each card: filled when it was drawn, the last one darkest."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._drawn = self._total = 0
        theme.changed.connect(self.update)

    def show_stack(self, drawn: int, total: int) -> None:
        """So many of so many."""
        self._drawn, self._total = drawn, total
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(Height.CARD, Height.LIST_BUTTON if self._total else 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, Height.LIST_BUTTON if self._total else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if not self._total:
            return
        painter = QPainter(self)
        step = min(28.0, self.width() / self._total)
        gap = Space.S if step > 20 else 2
        for place in range(self._total):
            area = QRectF(place * step, 0, max(step - gap, 2), self.height() - 1)
            colour = self._theme.colour
            if place < self._drawn - 1:
                paint_box(painter, area, colour("soft"), colour("accent"), Radius.TAG)
            elif place == self._drawn - 1:
                paint_box(painter, area, colour("accent"), radius=Radius.TAG)
            else:
                paint_box(painter, area, colour("canvas"), colour("edge"), Radius.TAG)


class _Bars(QWidget):
    """Wel filled, niet open; each with its word and its number."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counts = Counts(0, 0)
        self.setFixedHeight(2 * Height.LIST_BUTTON)
        theme.changed.connect(self.update)

    def show_counts(self, counts: Counts) -> None:
        """So often."""
        self._counts = counts
        words = self.tr("{wel} wel, {niet} niet").format(wel=counts.wel, niet=counts.niet)
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setFont(role_font(TextRole.BODY))
        most = max(self._counts.wel, self._counts.niet, 1)
        colour = self._theme.colour
        rows = ((self.tr("wel"), self._counts.wel, True), (self.tr("niet"), self._counts.niet, False))
        for place, (words, count, filled) in enumerate(rows):
            top = place * Height.LIST_BUTTON
            line = QRectF(0, top, self.width(), Height.LIST_BUTTON)
            painter.setPen(colour("ink"))
            painter.drawText(line, 0x0081, words)
            room = self.width() - Space.XXL - Space.XL
            bar = QRectF(Space.XXL, line.center().y() - Space.S, room * count / most, Space.M)
            if count:
                paint_box(
                    painter, bar, colour("accent" if filled else "canvas"), colour("accent"), Radius.TAG
                )
            painter.setPen(colour("ink"))
            painter.drawText(line.adjusted(bar.right() + Space.S, 0, 0, 0), 0x0081, str(count))
