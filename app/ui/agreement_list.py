"""The agreements: what, who and when. E edits, Space ticks off, Alt+arrows move, Del bins."""

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Radius, SignSize, Space, TextRole
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.row_list import RowList
from app.ui.widgets.rows_model import Index, RowsModel
from app.ui.widgets.text import tip_text, wrapped
from app.workshop.agreements import Agreed

AGREED = Qt.ItemDataRole.UserRole
"""The role under which a row gives its ``Agreed``."""
MOST_LINES = 4
_INDENT = Space.S + SignSize.ROW + Space.S


class AgreementList(RowList):
    """Says what is wanted; what happens then comes back as other agreements to show."""

    edit_wanted = Signal(str)
    done_wanted = Signal(str, bool)
    move_wanted = Signal(str, int)
    bin_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, changeable: bool = True) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("Afspraken"))
        self._changeable = changeable
        self._rows = _Agreements(self)
        self.setModel(self._rows)
        self.setItemDelegate(_AgreementDelegate(theme, self))
        self.doubleClicked.connect(lambda index: self.edit_wanted.emit(self._rows.rows[index.row()].id))

    @property
    def agreed(self) -> list[Agreed]:
        """What it shows."""
        return self._rows.rows

    def show_agreed(self, agreed: list[Agreed]) -> None:
        """Show these; the chosen one stays chosen, or else the one that came in its place."""
        chosen, row = self.chosen(), self.currentIndex().row()
        if agreed == self._rows.rows:
            return
        self._rows.replace(agreed)
        ids = [one.id for one in agreed]
        if chosen is not None and chosen.id in ids:
            row = ids.index(chosen.id)
        if row >= 0 and agreed:
            self.setCurrentIndex(self._rows.index(min(row, len(agreed) - 1)))

    def choose(self, agreement_id: str) -> None:
        """Put the choice on one, and bring it in sight."""
        ids = [one.id for one in self._rows.rows]
        if agreement_id in ids:
            self.setCurrentIndex(self._rows.index(ids.index(agreement_id)))

    def take_focus(self) -> None:
        """Put the keyboard in the list, on the row it was on or on the first."""
        if self._rows.rows:
            self.setFocus()
            if not self.currentIndex().isValid():
                self.setCurrentIndex(self._rows.index(0))

    def chosen(self) -> Agreed | None:
        """The agreement the keys speak of."""
        row = self.currentIndex().row()
        return self._rows.rows[row] if 0 <= row < len(self._rows.rows) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        one = self.chosen() if self._changeable else None
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        key = Qt.Key(event.key())
        if one is None:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_E, Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_wanted.emit(one.id)
        elif key is Qt.Key.Key_Space:
            self.done_wanted.emit(one.id, not one.done)
        elif key is Qt.Key.Key_Delete:
            self.bin_wanted.emit(one.id)
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_wanted.emit(one.id, -1 if key is Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the box ticks off."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if self._changeable and index.isValid() and event.position().x() < _INDENT:
            one = self._rows.rows[index.row()]
            self.done_wanted.emit(one.id, not one.done)


class _Agreements(RowsModel[Agreed]):
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one = self.rows[index.row()]
        if role == AGREED:
            return one
        if role == Qt.ItemDataRole.DisplayRole:
            return one.what
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_text("\n".join(part for part in (one.what, under_of(one)) if part))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = self.tr("gedaan") if one.done else self.tr("nog te doen")
            return ", ".join(part for part in (one.what, one.who, one.when, state) if part)
        return None


def under_of(one: Agreed) -> str:
    """Who and when on one line, and whether it comes from another day."""
    before = QCoreApplication.translate("EndOfDay", "van een vorige dag") if one.earlier else ""
    return " · ".join(part for part in (one.who, one.when, before) if part)


class _AgreementDelegate(QStyledItemDelegate):
    """A box, what, and under it who and when."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        what, under = _broken(index.data(AGREED), width)
        high = len(what) * TYPE[TextRole.BODY].line + len(under) * TYPE[TextRole.SMALL].line
        return QSize(width, high + Space.M)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one: Agreed = index.data(AGREED)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        colour = self._theme.colour
        area = QRectF(rect)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            paint_box(painter, area, colour("soft"))
        if state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, area, colour("accent"))
        ink, muted = (colour("on_soft"),) * 2 if chosen else (colour("ink"), colour("muted"))
        top = area.top() + Space.S
        size = SignSize.ROW
        box = QRectF(area.left() + Space.S, top + (TYPE[TextRole.BODY].line - size) / 2, size, size)
        if one.done:
            paint_box(painter, box, colour("accent"), radius=Radius.TAG)
            paint_sign(painter, Sign.CHECK, box.adjusted(2, 2, -2, -2), colour("on_accent"))
        else:
            paint_box(painter, box, colour("paper"), colour("edge"), radius=Radius.TAG)
        what, under = _broken(one, rect.width())
        left, room = area.left() + _INDENT, area.width() - _INDENT - Space.S
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        for texts, role, ink_here in (
            (what, TextRole.BODY, muted if one.done else ink),
            (under, TextRole.SMALL, muted),
        ):
            painter.setFont(role_font(role))
            painter.setPen(ink_here)
            for text in texts:
                painter.drawText(QRectF(left, top, room, TYPE[role].line), flags, text)
                top += TYPE[role].line
        painter.restore()


def _broken(one: Agreed, width: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    room = width - _INDENT - Space.S
    under = under_of(one)
    what = wrapped(one.what, role_font(TextRole.BODY), room, MOST_LINES)
    return what, wrapped(under, role_font(TextRole.SMALL), room, 2) if under else ()
