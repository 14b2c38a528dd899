"""The blocks of a proposal: a tick, the name, minutes before and after, and a - and + for the mouse."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Height, Radius, SignSize, Space, TextRole
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.rows_model import Index, RowsModel
from app.ui.widgets.text import elided
from app.workshop.proposal import Line, Proposal
from app.workshop.timetable import STEP


class CatchUpList(QListView):
    """Changes the proposal it shows."""

    changed = Signal()
    agreed = Signal()
    """Enter: do this."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._proposal = Proposal([], 0)
        self._lines = _Lines(self)
        self.setModel(self._lines)
        self.setItemDelegate(_LineDelegate(theme, self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setStyleSheet("QListView { background: transparent; border: none; }")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Blokken om in te korten"))
        theme.changed.connect(self.viewport().update)

    def show_lines(self, proposal: Proposal) -> None:
        """Show a proposal; the first block that gives is chosen."""
        self._proposal = proposal
        self._lines.replace(proposal.lines)
        ticked = [number for number, line in enumerate(proposal.lines) if line.ticked]
        self.setCurrentIndex(self._lines.index(ticked[0] if ticked else 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.agreed.emit()
        elif event.key() == Qt.Key.Key_Space and row >= 0:
            self._toggle(row)
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Minus) and row >= 0:
            self._give(row, STEP if event.key() == Qt.Key.Key_Plus else -STEP)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index, at = self.indexAt(event.position().toPoint()), event.position()
        if not index.isValid() or event.button() is not Qt.MouseButton.LeftButton:
            return
        area = QRectF(self.visualRect(index))
        if _less(area).contains(at):
            self._give(index.row(), -STEP)
        elif _more(area).contains(at):
            self._give(index.row(), STEP)
        else:
            self._toggle(index.row())

    def _toggle(self, row: int) -> None:
        self._proposal.toggle(row)
        self._tell(row)

    def _give(self, row: int, minutes: int) -> None:
        self._proposal.give(row, minutes)
        self._tell(row)

    def _tell(self, row: int) -> None:
        self._lines.dataChanged.emit(self._lines.index(row), self._lines.index(row))
        self.changed.emit()


class _Lines(RowsModel[Line]):
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.block.short_name
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if line.ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            before, name = line.block.allowed_minutes, line.block.short_name
            if not line.ticked:
                return self.tr("{name} blijft {before} minuten").format(name=name, before=before)
            words = self.tr("{name} van {before} naar {after} minuten")
            return words.format(name=name, before=before, after=line.minutes)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        del index
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable


class _LineDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(Height.TILE, Height.ROW_TWO_LINES)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.model().rows[index.row()]  # type: ignore[attr-defined]
        area, colour = QRectF(option.rect), self._theme.colour
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, area.adjusted(Space.S, 1, -Space.S, -1), colour("accent"))
        self._paint_tick(painter, area, ticked=line.ticked)
        self._paint_buttons(painter, area)
        left = area.left() + Space.M + SignSize.ROW + Space.S
        room = _less(area).left() - Space.S - left
        role = TextRole.STRONG if line.ticked else TextRole.BODY
        top = area.center().y() - (TYPE[role].line + TYPE[TextRole.SMALL].line) / 2
        painter.setPen(colour("ink"))
        self._write(painter, QRectF(left, top, room, TYPE[role].line), line.block.short_name, role)
        painter.setPen(colour("ink" if line.ticked else "muted"))
        under = QRectF(left, top + TYPE[role].line, room, TYPE[TextRole.SMALL].line)
        self._write(painter, under, self._words_of_minutes(line), TextRole.SMALL)
        painter.restore()

    def _words_of_minutes(self, line: Line) -> str:
        before = line.block.allowed_minutes
        if line.ticked:
            return self.tr("{before} → {after} minuten").format(before=before, after=line.minutes)
        return self.tr("blijft {before} minuten").format(before=before)

    def _paint_tick(self, painter: QPainter, area: QRectF, *, ticked: bool) -> None:
        size = SignSize.ROW
        box = QRectF(area.left() + Space.M, area.center().y() - size / 2, size, size)
        colour = self._theme.colour
        paint_box(painter, box, colour("accent" if ticked else "paper"), colour("edge"), Radius.TAG)
        if ticked:
            paint_sign(painter, Sign.CHECK, box, colour("on_accent"))

    def _paint_buttons(self, painter: QPainter, area: QRectF) -> None:
        outline = QColor(self._theme.colours.outline) if self._theme.colours.outline else None
        for spot, sign in ((_less(area), Sign.DASH), (_more(area), Sign.PLUS)):
            paint_box(painter, spot, self._theme.colour("tone"), outline, Radius.TAG)
            inside = spot.adjusted(Space.XS, Space.XS, -Space.XS, -Space.XS)
            paint_sign(painter, sign, inside, self._theme.colour("ink"))

    def _write(self, painter: QPainter, area: QRectF, words: str, role: TextRole) -> None:
        font = role_font(role)
        painter.setFont(font)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(area.adjusted(0, 0, 1, 0), flags, elided(words, font, area.width()))


def _more(area: QRectF) -> QRectF:
    """Where the + is."""
    size = float(Height.KEY_CAP)
    return QRectF(area.right() - Space.M - size, area.center().y() - size / 2, size, size)


def _less(area: QRectF) -> QRectF:
    """Where the - is."""
    return _more(area).translated(-Height.KEY_CAP - Space.XS, 0)
