"""The outline at the left: sections and steps in order, with their kind, their minutes and what is wrong."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.guides.editing import Spot, move
from app.guides.schema import Guide
from app.guides.steps import Step
from app.ui.amounts import counted
from app.ui.prepare.guide.words import SIGNS, kind_name
from app.ui.prepare.guide.writing import GuideWriting
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, SignSize, Space, TextRole
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.rows_model import Index, KeyedRowsModel
from app.ui.widgets.text import elided, tip_text

_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
MAX_SHOWN = 200
"""Letters of a name; no line is as long."""
_ON = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right, Qt.Key.Key_F2)


@dataclass(frozen=True, slots=True)
class Row:
    """One line: the guide, a section or a step."""

    spot: Spot
    words: str
    sign: Sign | None = None
    kind: type[Step] | None = None
    minutes: int = 0
    problems: int = 0


def rows_of(guide: Guide, wrong: dict[Spot, int], called: Callable[[Spot], str]) -> list[Row]:
    """The outline of a guide; ``wrong`` counts what there is to look at."""
    rows = [Row(Spot(), called(Spot()), problems=wrong.get(Spot(), 0))]
    for number, section in enumerate(guide.sections):
        spot = Spot(number)
        words = section.title[:MAX_SHOWN].strip() or called(spot)
        rows.append(Row(spot, words, minutes=section.planned_minutes, problems=wrong.get(spot, 0)))
        for place, step in enumerate(section.steps):
            spot = Spot(number, place)
            words = step.question[:MAX_SHOWN].strip() or called(spot)
            sign = SIGNS[type(step)]
            rows.append(Row(spot, words, sign, type(step), step.minutes, wrong.get(spot, 0)))
    return rows


class GuideOutline(QListView):
    """Arrows choose, Alt with an arrow moves, Enter goes to the form, Del takes away."""

    entered = Signal()
    """On to the form."""
    remove_wanted = Signal()
    left = Signal()
    """Esc: back to the list of werkvormen."""

    def __init__(self, theme: Theme, writing: GuideWriting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writing = writing
        self._rows = _Rows(self)
        self.setModel(self._rows)
        self.setItemDelegate(_Delegate(theme, self))
        self.setProperty("surface", "clear")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setStyleSheet("background: transparent; border: none;")
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Onderdelen en stappen"))
        self.selectionModel().currentChanged.connect(self._on_current)
        writing.typed.connect(self._show)
        writing.rebuilt.connect(self._show)
        writing.chosen.connect(self._show_chosen)
        theme.changed.connect(self.viewport().update)

    @property
    def rows(self) -> list[Row]:
        """What it shows."""
        return self._rows.rows

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key in _MOVES:
            self.move_chosen(_MOVES[key])
        elif key in _ON and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.entered.emit()
        elif key is Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        elif key is Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def move_chosen(self, by: int) -> None:
        """The chosen one up (-1) or down (1)."""
        label = (
            self.tr("Stap verplaatst")
            if self._writing.spot.step is not None
            else self.tr("Onderdeel verplaatst")
        )
        self._writing.do(label, lambda guide, spot: move(guide, spot, by))

    def _on_current(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid() and not self._writing.choose(self.rows[index.row()].spot):
            self._show_chosen()

    def _show(self) -> None:
        wrong: dict[Spot, int] = {}
        for finding in self._writing.problems:
            spot = Spot.of(finding.path)
            wrong[spot] = wrong.get(spot, 0) + 1
        self.selectionModel().blockSignals(True)  # nobody chose another row because these came
        self._rows.renew(rows_of(self._writing.guide, wrong, self._called))
        self.selectionModel().blockSignals(False)
        self._show_chosen()

    def _show_chosen(self) -> None:
        place = self._rows.place_of(self._writing.spot)
        if place >= 0:
            index = self._rows.index(place)
            if index != self.currentIndex():
                self.setCurrentIndex(index)
            self.scrollTo(index)

    def _called(self, spot: Spot) -> str:
        if spot.section is None:
            return self.tr("Over deze werkvorm")
        return self.tr("Nieuwe stap") if spot.step is not None else self.tr("Nieuw onderdeel")


class _Rows(KeyedRowsModel[Row]):
    def key(self, row: Row) -> Spot:
        return row.spot

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_text(row.words)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            minutes = counted(row.minutes, "1 minuut", "{count} minuten") if row.minutes else ""
            wrong = self.tr("{count} na te kijken").format(count=row.problems) if row.problems else ""
            rank = self.tr("Onderdeel") if row.spot.section is not None else ""
            rank = kind_name(row.kind) if row.kind is not None else rank
            return ", ".join(part for part in (row.words, rank, minutes, wrong) if part)
        return None


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: GuideOutline) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(Height.TILE, Height.LIST_BUTTON)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        area = QRectF(option.rect).adjusted(Space.XS, 1, -Space.XS, -1)
        chosen = index.row() == self._view.currentIndex().row()
        colour = self._theme.colour
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            paint_box(painter, area, colour("soft"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint_box(painter, area, colour("tone"))
        if option.state & QStyle.StateFlag.State_HasFocus and chosen:
            paint_ring(painter, area, colour("accent"))
        ink = colour("on_soft" if chosen else "ink")
        quiet = colour("on_soft" if chosen else "muted")
        left = area.left() + Space.S
        if row.sign is not None:
            left += Space.S
            self._sign(painter, row.sign, left, area, quiet)
            left += SignSize.SMALL + Space.S
        right = area.right() - Space.S
        if row.problems:
            right -= SignSize.SMALL
            self._sign(painter, Sign.WARNING, right, area, colour("on_soft" if chosen else "warning"))
            right -= Space.XS
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        small = role_font(TextRole.SMALL)
        minutes = f"{row.minutes}′" if row.minutes else ""
        painter.setFont(small)
        painter.setPen(quiet)
        painter.drawText(
            QRectF(left, area.top(), right - left, area.height()),
            middle | Qt.AlignmentFlag.AlignRight,
            minutes,
        )
        right -= QFontMetricsF(small).horizontalAdvance(minutes) + Space.S if minutes else 0
        font = role_font(TextRole.BODY if row.sign is not None else TextRole.STRONG)
        painter.setFont(font)
        painter.setPen(ink)
        words = elided(row.words, font, right - left)
        painter.drawText(QRectF(left, area.top(), right - left + 1, area.height()), middle, words)
        painter.restore()

    def _sign(self, painter: QPainter, sign: Sign, left: float, area: QRectF, colour: object) -> None:
        size = SignSize.SMALL
        paint_sign(painter, sign, QRectF(left, round(area.center().y() - size / 2), size, size), colour)  # type: ignore[arg-type]
