"""One person in a list: the name, role and organisation, and quiet signs for what is still to ask."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Height, SignSize, Space, TextRole
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.rows_model import Index
from app.ui.widgets.text import elided
from app.workshop.seat import Seat

SEAT = Qt.ItemDataRole.UserRole
"""The role under which a row gives its ``Seat``."""


def words_of(seat: Seat) -> str:
    """All that a row says, for screen readers."""
    parts = [seat.name, seat.role, seat.organisation]
    if seat.absent:
        parts.append(word_of_absence())
    if not seat.asked:
        parts.append(word_of_asking())
    return ", ".join(part for part in parts if part)


def word_of_absence() -> str:
    """What is said of who was asked but could not come."""
    return QCoreApplication.translate("Prepare", "kon niet komen")


def word_of_asking() -> str:
    """What the quiet sign means."""
    return QCoreApplication.translate("Prepare", "afspraak over naam of citeren nog te vragen")


class PersonDelegate(QStyledItemDelegate):
    """Reads the whole seat through the role ``SEAT``."""

    def __init__(self, theme: Theme, view: QListView, ground: str) -> None:
        """``ground`` is the colour token of the block a person stands on."""
        super().__init__(view)
        self._theme = theme
        self._ground = ground

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(Height.TILE, Height.SESSION + Space.S)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        seat = index.data(SEAT)
        assert isinstance(seat, Seat)
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        colour = self._theme.colour
        area = QRectF(option.rect).adjusted(0, 0, 0, -Space.S)
        outline = colour("outline") if self._theme.colours.outline else None
        painter.save()
        paint_box(painter, area, colour("soft" if chosen else self._ground), outline)
        if state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, area, colour("accent"))
        strong, muted = ("on_soft", "on_soft") if chosen else ("ink", "muted")
        inside = area.adjusted(Space.M - Space.XS, Space.S, -Space.S, -Space.S)
        room = inside.width()
        if not seat.asked:
            size = SignSize.SMALL
            spot = QRectF(inside.right() - size, inside.top() + 1, size, size)
            paint_sign(painter, Sign.QUESTION, spot, colour("on_soft" if chosen else "edge"))
            room -= size + Space.XS
        name = role_font(TextRole.BODY if seat.absent else TextRole.STRONG)
        high, low = TYPE[TextRole.BODY].line, TYPE[TextRole.SMALL].line
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setFont(name)
        painter.setPen(colour(muted if seat.absent else strong))
        painter.drawText(
            QRectF(inside.left(), inside.top(), room, high), flags, elided(seat.name, name, room)
        )
        small = role_font(TextRole.SMALL)
        beside = " · ".join(part for part in (word_of_absence() if seat.absent else "", seat.beside) if part)
        painter.setFont(small)
        painter.setPen(colour(muted))
        under = QRectF(inside.left(), inside.top() + high, inside.width(), low)
        painter.drawText(under, flags, elided(beside, small, inside.width()))
        painter.restore()
