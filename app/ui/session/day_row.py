"""How a row of the day is painted: time, sign, name, and minutes in two columns."""

from PySide6.QtCore import QAbstractItemModel, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.session.day_rows import BlockRow, DayRow, EndRow, SectionRow, State
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, SignSize, Space, TextRole, Width
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.rows_model import Index
from app.ui.widgets.text import elided

_TIME_LEFT = Space.M
_SIGN_LEFT = _TIME_LEFT + Width.TIME
_NAME_LEFT = _SIGN_LEFT + SignSize.SMALL + Space.S
_SIGNS = {State.DONE: Sign.CHECK, State.RUNNING: Sign.PLAY, State.PASSED_OVER: Sign.DASH, State.COMING: None}
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class DayRowDelegate(QStyledItemDelegate):
    """Paints a row; the name of a block is typed in its place."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(Height.TILE, _height(_row(index)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, area = _row(index), QRectF(option.rect)
        if isinstance(row, SectionRow) and row.last:
            area.setHeight(Height.ROW_COMING)
        box = area.adjusted(Space.S, 0, -Space.S, 0)
        box.setRight(max(box.right(), _right(area) + Space.XS))
        colours, colour = self._theme.colours, self._theme.colour
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.here and isinstance(row, BlockRow):
            outline = colour("outline") if colours.outline else None
            paint_box(painter, box, colour("paper"), outline)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint_box(painter, box, colour("tone"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, box, colour("accent"))
        if isinstance(row, BlockRow):
            self._paint_block(painter, area, row)
        elif isinstance(row, SectionRow):
            self._paint_section(painter, area, row)
        elif isinstance(row, EndRow):
            self._paint_end(painter, area, row, str(index.data()))
        else:
            self._paint_sign(painter, area, Sign.CHEVRON_RIGHT, "accent")
            room = _right(area) - area.left() - _NAME_LEFT
            self._name(painter, area, str(index.data()), TextRole.SMALL_STRONG, "ink", room)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName(self.tr("Naam van het blok"))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        if not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        model.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        area = option.rect
        middle = area.center().y() - Height.FIELD // 2
        editor.setGeometry(_NAME_LEFT - Space.M, middle, area.width() - _NAME_LEFT + Space.S, Height.FIELD)

    def _paint_block(self, painter: QPainter, area: QRectF, row: BlockRow) -> None:
        strong = row.here or row.state is State.RUNNING
        past = row.state in (State.DONE, State.PASSED_OVER)
        ink = "ink" if strong or not past else "muted"
        self._paint_time(painter, area, row.time, strong=strong)
        sign = _SIGNS[row.state]
        if sign is not None:
            self._paint_sign(painter, area, sign, "muted" if row.state is State.PASSED_OVER else "accent")
        right = _right(area)
        differs = row.actual is not None and row.actual != (row.plan or 0)
        actual = "" if row.actual is None else str(row.actual)
        self._write(painter, area, right, actual, TextRole.SMALL_STRONG if differs else TextRole.SMALL, "ink")
        right -= columns_wide()
        plan = str(row.plan) if row.plan else "–"
        self._write(painter, area, right, plan, TextRole.SMALL, "muted")
        room = right - QFontMetricsF(role_font(TextRole.SMALL)).horizontalAdvance(plan) - Space.XS
        role = TextRole.STRONG if strong else TextRole.BODY
        self._name(painter, area, row.name, role, ink, room - area.left() - _NAME_LEFT)

    def _paint_section(self, painter: QPainter, area: QRectF, row: SectionRow) -> None:
        role = TextRole.SMALL_STRONG if row.here else TextRole.SMALL
        ink = "ink" if row.here else "muted"
        if row.here:
            self._paint_sign(painter, area, Sign.CHEVRON_RIGHT, "accent")
        elif row.total and row.done == row.total:
            self._paint_sign(painter, area, Sign.CHECK, "accent")
        share = self.tr("{done} van {total}").format(done=row.done, total=row.total) if row.total else ""
        self._write(painter, area, _right(area), share, role, ink)
        wide = QFontMetricsF(role_font(role)).horizontalAdvance(share) + Space.S
        self._name(painter, area, row.name, role, ink, _right(area) - area.left() - _NAME_LEFT - wide)

    def _paint_end(self, painter: QPainter, area: QRectF, row: EndRow, words: str) -> None:
        self._paint_time(painter, area, row.time, strong=True)
        self._name(painter, area, words, TextRole.STRONG, "ink", area.width() / 2)
        plan = self.tr("plan {time}").format(time=row.plan) if row.plan else ""
        self._write(painter, area, _right(area), plan, TextRole.SMALL, "muted")

    def _paint_time(self, painter: QPainter, area: QRectF, words: str, *, strong: bool) -> None:
        role = TextRole.SMALL_STRONG if strong else TextRole.SMALL
        painter.setFont(role_font(role))
        painter.setPen(self._theme.colour("ink" if strong else "muted"))
        painter.drawText(area.adjusted(_TIME_LEFT, 0, 0, 0), _LEFT, words)

    def _paint_sign(self, painter: QPainter, area: QRectF, sign: Sign, ink: str) -> None:
        size = SignSize.SMALL
        spot = QRectF(area.left() + _SIGN_LEFT, area.center().y() - size / 2, size, size)
        paint_sign(painter, sign, spot, self._theme.colour(ink))

    def _name(
        self, painter: QPainter, area: QRectF, words: str, role: TextRole, ink: str, room: float
    ) -> None:
        font = role_font(role)
        painter.setFont(font)
        painter.setPen(self._theme.colour(ink))
        painter.drawText(area.adjusted(_NAME_LEFT, 0, 0, 0), _LEFT, elided(words, font, room))

    def _write(
        self, painter: QPainter, area: QRectF, right: float, words: str, role: TextRole, ink: str
    ) -> None:
        """Words that end at ``right``."""
        painter.setFont(role_font(role))
        painter.setPen(self._theme.colour(ink))
        painter.drawText(QRectF(area.left(), area.top(), right - area.left(), area.height()), _RIGHT, words)


def columns_wide() -> float:
    """How wide the column with real minutes is, so that its heading stands above it."""
    return QFontMetricsF(role_font(TextRole.SMALL)).horizontalAdvance("echt") + Space.S


def _right(area: QRectF) -> float:
    """Where the columns end, under their headings; a scroll bar stands beside them."""
    return min(area.right() - Space.XS, area.left() + Width.LEFT_SESSION - Space.M)


def _row(index: Index) -> DayRow:
    row: DayRow = index.model().rows[index.row()]  # type: ignore[attr-defined]
    return row


def _height(row: DayRow) -> int:
    if isinstance(row, SectionRow):
        return Height.ROW_COMING + (Space.S if row.last else 0)
    if not isinstance(row, BlockRow):
        return Height.LIST_BUTTON
    if row.here:
        return Height.FIELD
    return Height.LIST_BUTTON if row.state in (State.DONE, State.RUNNING) else Height.ROW_COMING
