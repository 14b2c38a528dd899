"""An option of a choice: its number, its words, what it is for, and how many are for it as a bar."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.amounts import counted
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Height, Radius, SignSize, Space, TextRole, Width
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.key_cap import paint_key_cap
from app.ui.widgets.press import PressButton, paint_box, paint_ring
from app.ui.widgets.text import wrapped
from app.workshop.choices import Tally

_LEFT = Space.M + Height.KEY_CAP + Space.M
_BAR = Width.NOTE
_BAR_HIGH = Space.M
_COUNT = Space.XXL


class OptionRow(PressButton):
    """Pressing it votes. What the group decided on has a flag and its word."""

    def __init__(self, theme: Theme, number: int, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._number = number
        self._tally: Tally | None = None
        self._share = 0.0
        self._mine = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def tally(self) -> Tally:
        """What it shows."""
        assert self._tally is not None
        return self._tally

    def show_tally(self, tally: Tally, share: float, *, mine: bool) -> None:
        """Show an option; ``share`` is of the most votes, ``mine`` whether who chooses is for it."""
        before = self._tally
        self._tally, self._share, self._mine = tally, share, mine
        tr = QCoreApplication.translate
        self.setAccessibleName(tally.option.label)
        said = [counted(tally.votes, "1 stem", "{count} stemmen")]
        if mine:
            said.append(tr("ChoiceScreen", "gekozen"))
        if tally.decided:
            said.append(tr("ChoiceScreen", "besluit"))
        self.setAccessibleDescription(", ".join((*said, tally.option.text or "")))
        if before is None or before.option != tally.option:
            self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(Width.CENTRE, self._height(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._tally is None:
            return
        painter = QPainter(self)
        colour, area = self.theme.colour, QRectF(self.rect())
        outline = colour("outline") if self.theme.colours.outline else None
        busy = self.hovered or self.isDown()
        ground = "soft" if self._mine else "canvas"
        paint_box(painter, area, colour(ground), colour("edge") if busy else outline)
        if self._mine:
            paint_ring(painter, area, colour("accent"))
        ink, muted = ("on_soft", "on_soft") if self._mine else ("ink", "muted")
        self._paint_words(painter, colour(ink).name(), colour(muted).name())
        self._paint_votes(painter, area)
        if self.hasFocus():
            paint_ring(painter, area.adjusted(3, 3, -3, -3), colour("accent"))

    def _paint_words(self, painter: QPainter, ink: str, muted: str) -> None:
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        top = float(Space.M)
        strong, body = TYPE[TextRole.STRONG].line, TYPE[TextRole.SMALL].line
        if self._number < 10:
            colour = self.theme.colour
            right = Space.M + Height.KEY_CAP
            paint_key_cap(painter, right, top + strong / 2, str(self._number), colour("ink"), colour("edge"))
        label, text = self._broken(self.width())
        for lines, role, line, colour_name in (
            (label, TextRole.STRONG, strong, ink),
            (text, TextRole.SMALL, body, muted),
        ):
            painter.setFont(role_font(role))
            painter.setPen(colour_name)
            for words in lines:
                painter.drawText(QRectF(_LEFT, top, self.width(), line), flags, words)
                top += line

    def _paint_votes(self, painter: QPainter, area: QRectF) -> None:
        tally, colour = self.tally, self.theme.colour
        left = area.right() - Space.M - _COUNT - _BAR
        middle = Space.M + TYPE[TextRole.STRONG].line / 2
        track = QRectF(left, middle - _BAR_HIGH / 2, _BAR, _BAR_HIGH)
        paint_box(painter, track, colour("paper"), colour("edge"), Radius.TAG)
        if tally.votes:
            filled = QRectF(track)
            filled.setWidth(max(track.width() * self._share, float(Space.S)))
            paint_box(painter, filled, colour("accent"), radius=Radius.TAG)
        painter.setFont(role_font(TextRole.HEADING))
        painter.setPen(colour("on_soft" if self._mine else "ink"))
        spot = QRectF(track.right(), middle - Space.M, _COUNT, 2 * Space.M)
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, str(tally.votes))
        if tally.decided:
            words = QCoreApplication.translate("ChoiceScreen", "besluit")
            painter.setFont(role_font(TextRole.SMALL_STRONG))
            top = track.bottom() + Space.S
            size = SignSize.SMALL
            ink = colour("on_soft" if self._mine else "accent")
            paint_sign(painter, Sign.FLAG, QRectF(left, top, size, size), ink)
            painter.setPen(ink)
            at = QRectF(left + size + Space.XS, top, _BAR, size)
            painter.drawText(at, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _broken(self, width: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
        room = max(width - _LEFT - _BAR - _COUNT - 2 * Space.M, Width.NUMBER)
        option = self.tally.option
        label = wrapped(option.label, role_font(TextRole.STRONG), room)
        text = wrapped(option.text, role_font(TextRole.SMALL), room) if option.text else ()
        return label, text

    def _height(self, width: int) -> int:
        label, text = self._broken(width) if self._tally is not None else ((), ())
        high = len(label) * TYPE[TextRole.STRONG].line + len(text) * TYPE[TextRole.SMALL].line
        return 2 * Space.M + max(high, TYPE[TextRole.STRONG].line + Space.L)

    def _fit(self) -> None:
        self.setFixedHeight(self._height(self.width()))
