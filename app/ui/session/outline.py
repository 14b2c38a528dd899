"""Where we are in the day: the guides, their sections with how far they are, and the steps of this one."""

from dataclasses import dataclass

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.guides.steps import OpenStep
from app.ui.state import Changed, OpenPractice
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, SignSize, Space, TextRole
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.outline_model import OutlineModel, Rank
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.rows_model import Index
from app.ui.widgets.text import elided


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the outline, and the step it leads to."""

    rank: Rank
    words: str
    count: str
    step_id: str
    current: bool = False
    done: bool = False


def rows_of(practice: OpenPractice) -> list[Row]:
    """The outline as it stands: sections with "2 van 3" answered, and the steps of the current one."""
    found: list[Row] = []
    here = practice.here
    so_many = QCoreApplication.translate("Outline", "{done} van {asked}")
    for guide in practice.workshop.guides:
        first = next((guide.step_id(step) for _section, step in guide.steps()), "")
        found.append(Row(Rank.GUIDE, guide.title, "", first))
        for section in guide.sections:
            ids = [guide.step_id(step) for step in section.steps]
            asked = [guide.step_id(step) for step in section.steps if isinstance(step, OpenStep)]
            done = sum(bool(practice.counts.get(step_id)) for step_id in asked)
            inside = section is here.section and guide is here.guide
            share = so_many.format(done=done, asked=len(asked)) if asked else ""
            found.append(
                Row(Rank.SECTION, section.title, share, ids[0] if ids else "", inside, done == len(asked) > 0)
            )
            for step_id, step in zip(ids, section.steps, strict=True):
                if inside:
                    number = practice.counts.get(step_id, 0)
                    words = step.short or step.question
                    found.append(
                        Row(Rank.STEP, words, str(number) if number else "", step_id, step is here.step)
                    )
    return found


class Outline(QListView):
    """Click, or arrows and Enter, to jump to a step."""

    step_wanted = Signal(str)

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self._rows: OutlineModel[Row] = OutlineModel(
            lambda row: row.words, lambda row: f"{row.words} {row.count}".strip(), self
        )
        self.setModel(self._rows)
        self.setItemDelegate(_RowDelegate(theme, self))
        self.setProperty("surface", "clear")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setStyleSheet("background: transparent; border: none;")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Vragen van de dag"))
        self.clicked.connect(self._go)
        practice.changed.connect(self._on_changed)
        practice.moved.connect(self._show)
        theme.changed.connect(self.viewport().update)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _go(self, index: QModelIndex) -> None:
        if index.isValid():
            self.step_wanted.emit(self._rows.rows[index.row()].step_id)

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("contribution", "guide"):
            self._show()

    def _show(self) -> None:
        rows = rows_of(self._practice)
        if not self._rows.renew(rows):
            return
        current = [number for number, row in enumerate(rows) if row.current]
        if current:
            index = self._rows.index(current[-1])
            self.setCurrentIndex(index)
            self.scrollTo(index, QListView.ScrollHint.PositionAtCenter)


_ROLE = {Rank.GUIDE: TextRole.SMALL_STRONG, Rank.SECTION: TextRole.BODY, Rank.STEP: TextRole.SMALL}
_HEIGHT = {
    Rank.GUIDE: Height.FIELD,
    Rank.SECTION: Height.LIST_BUTTON,
    Rank.STEP: Height.LIST_BUTTON - Space.XS,
}
_LEFT = {Rank.GUIDE: Space.M, Rank.SECTION: Space.M + Space.L, Rank.STEP: Space.XXL + Space.S}


class _RowDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: Outline) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.model().rows[index.row()]  # type: ignore[attr-defined]
        return QSize(Height.TILE, _HEIGHT[row.rank])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.model().rows[index.row()]  # type: ignore[attr-defined]
        area = QRectF(option.rect).adjusted(Space.S, 1, -Space.S, -1)
        state = option.state
        colour = self._theme.colour
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.rank is Rank.SECTION and row.current:
            outline = self._theme.colours.outline
            paint_box(painter, area, colour("paper"), colour("outline") if outline else None)
        elif state & QStyle.StateFlag.State_MouseOver and row.rank is not Rank.GUIDE:
            paint_box(painter, area, colour("tone"))
        if state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, area, colour("accent"))
        strong = row.current or row.rank is Rank.GUIDE
        role = _ROLE[row.rank]
        font = role_font(role)
        font.setBold(strong)
        ink = colour("ink" if strong or row.rank is Rank.SECTION else "muted")
        sign = Sign.CHECK if row.done else Sign.CHEVRON_RIGHT if row.current else None
        if sign is not None and row.rank is not Rank.GUIDE:
            size = SignSize.SMALL
            left = area.left() + _LEFT[row.rank] - size - Space.XS - Space.S
            paint_sign(
                painter, sign, QRectF(left, area.center().y() - size / 2, size, size), colour("accent")
            )
        painter.setPen(ink)
        painter.setFont(font)
        count_wide = QFontMetricsF(font).horizontalAdvance(row.count) + Space.S if row.count else 0.0
        left = area.left() + _LEFT[row.rank] - Space.S
        room = area.right() - Space.S - count_wide - left
        middle = Qt.AlignmentFlag.AlignVCenter
        words = elided(row.words, font, room)
        painter.drawText(QRectF(left, area.top(), room + 1, area.height()), middle, words)
        count = QRectF(left, area.top(), area.right() - Space.S - left, area.height())
        painter.drawText(count, middle | Qt.AlignmentFlag.AlignRight, row.count)
        painter.restore()
