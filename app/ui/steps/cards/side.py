"""Beside the card: the casus, and whose turn it is."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.ui.amounts import counted
from app.ui.digits import place_of
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Radius, SignSize, Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.read_area import ReadArea
from app.ui.widgets.row_list import RowList
from app.ui.widgets.rows_model import Index, RowsModel
from app.ui.widgets.tab_order import tab_in_order
from app.ui.widgets.text import elided, plain_label
from app.workshop.cards_values import Game, Story
from app.workshop.people import Who

_ROW = Qt.ItemDataRole.UserRole
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class CardsSide(QWidget):
    """C sends the casus to the room; Alt with an arrow moves a turn, S passes it over, Del leaves it out."""

    casus_wanted = Signal()
    pass_wanted = Signal()
    order_wanted = Signal(list)
    """``Who``s, in the new order of turns."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "canvas")
        self.lies = False
        """Whether it lies under the cards, over the whole width."""
        self.lie(on=False)
        self.to_room = Button(
            theme, self.tr("Toon in de zaal"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST, key="C"
        )
        self.to_room.setCheckable(True)
        self._title = plain_label("", TextRole.STRONG, self, wrap=True)
        self._family = plain_label("", TextRole.BODY, self, wrap=True)
        self._worker = plain_label("", TextRole.MUTED, self, wrap=True)
        self.turns = TurnList(theme, self)
        self.skip = Button(
            theme, self.tr("Sla over"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST, key="S"
        )
        self._had = plain_label("", TextRole.SMALL, self)
        self.to_room.clicked.connect(self.casus_wanted)
        self.skip.clicked.connect(self.pass_wanted)
        self.turns.order_wanted.connect(self.order_wanted)
        self.turns.pass_wanted.connect(self.pass_wanted)
        self._build()

    def lie(self, *, on: bool) -> None:
        """Lie under the cards, or stand beside them."""
        self.lies = on
        self.setMinimumWidth(0 if on else Width.LEFT_SESSION)
        self.setMaximumWidth(Width.NO_LIMIT if on else Width.LEFT_SESSION)

    def show_game(self, game: Game, casus: Story | None, *, changeable: bool) -> None:
        """The casus and the turns as they are now."""
        gone = self.tr("Deze casus is weg. Het spel gaat door zonder.")
        self._title.setText(casus.title if casus is not None else "")
        self._title.setVisible(casus is not None and bool(casus.title))
        none = self.tr("Jullie spelen zonder casus.")
        missing = gone if game.casus_id else none
        self._family.setText(casus.family.strip() if casus is not None else missing)
        self._worker.setText(casus.worker.strip() if casus is not None else "")
        self._worker.setVisible(bool(self._worker.text()))
        self.to_room.setVisible(casus is not None)
        had = len({play.who.id for play in game.plays if play.who is not None})
        words = counted(had, "1 mens was al aan de beurt", "{count} mensen waren al aan de beurt")
        self._had.setText(words if had else "")
        self._had.setVisible(bool(had))
        self.turns.show_turns(game.in_turn if not game.over else (), changeable=changeable)
        self.skip.setVisible(changeable and game.who is not None and len(game.turns) > 1)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(plain_label(self.tr("De casus"), TextRole.STRONG, self, wrap=True), 1)
        head.addWidget(self.to_room)
        story = QWidget(self)
        story.setProperty("surface", "clear")
        told = QVBoxLayout(story)
        told.setContentsMargins(0, 0, Space.S, 0)
        told.setSpacing(Space.S)
        for label in (self._title, self._family, self._worker):
            told.addWidget(label)
        told.addStretch(1)
        area = ReadArea(self.tr("De casus"), self)
        area.setWidget(story)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        who = QHBoxLayout()
        who.addWidget(plain_label(self.tr("Wie is aan de beurt"), TextRole.STRONG, self, wrap=True), 1)
        who.addWidget(self.skip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        layout.setSpacing(Space.S)
        layout.addLayout(head)
        layout.addWidget(area, 3)
        layout.addSpacing(Space.S)
        layout.addLayout(who)
        layout.addWidget(self._had)
        layout.addWidget(self.turns, 2)
        tab_in_order(self.to_room, area, self.skip, self.turns)


class TurnList(RowList):
    """Whose turn it is stands first."""

    order_wanted = Signal(list)
    pass_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("Wie is aan de beurt"))
        self._changeable = True
        self._rows = _Rows(self)
        self.setModel(self._rows)
        self.setItemDelegate(_TurnDelegate(theme, self))
        self.setMinimumHeight(Height.SESSION)

    def show_turns(self, turns: Sequence[Who], *, changeable: bool) -> None:
        """Show these, the one in turn first."""
        self._changeable = changeable
        if list(turns) != self._rows.rows:
            here = self.currentIndex().row()
            self._rows.replace(turns)
            if 0 <= here < len(turns):
                self.setCurrentIndex(self._rows.index(here))

    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and not event.modifiers()
            and (event.key() == Qt.Key.Key_Delete or place_of(event) is not None)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if self._changeable and alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(self.currentIndex().row() + (-1 if event.key() == Qt.Key.Key_Up else 1))
        elif self._changeable and not event.modifiers() and (place := place_of(event)) is not None:
            self._move(place)
        elif self._changeable and event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid():
            rows = list(self._rows.rows)
            del rows[self.currentIndex().row()]
            self.order_wanted.emit(rows)
        else:
            super().keyPressEvent(event)

    def _move(self, to: int) -> None:
        here, rows = self.currentIndex().row(), list(self._rows.rows)
        if 0 <= here < len(rows) and 0 <= to < len(rows) and to != here:
            rows.insert(to, rows.pop(here))
            self.order_wanted.emit(rows)
            self.setCurrentIndex(self._rows.index(to))


class _Rows(RowsModel[Who]):
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        who = self.rows[index.row()]
        if role == _ROW:
            return who
        if role == Qt.ItemDataRole.DisplayRole:
            return who.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{who.name}, {_place_word(index.row())}".rstrip(", ")
        return None


class _TurnDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, Height.FIELD if index.row() == 0 else Height.LIST_BUTTON)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area = QRectF(option.rect).adjusted(1, 1, -1, -1)
        first = index.row() == 0
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected) and self._view.hasFocus()
        if first:
            outline = self._theme.colour("outline") if self._theme.colours.outline else None
            paint_box(painter, area, self._theme.colour("paper"), outline, Radius.CARD)
            spot = QRectF(area.left() + Space.S, area.center().y() - 8, SignSize.SMALL, SignSize.SMALL)
            paint_sign(painter, Sign.PLAY, spot, self._theme.colour("accent"))
        if chosen:
            paint_ring(painter, area, self._theme.colour("accent"))
        font = role_font(TextRole.STRONG if first else TextRole.BODY)
        painter.setFont(font)
        painter.setPen(self._theme.colour("ink"))
        words = area.adjusted(Space.XL, 0, -Height.TILE, 0)
        painter.drawText(words, _LEFT, elided(index.data(_ROW).name, font, words.width()))
        painter.setFont(role_font(TextRole.SMALL_STRONG if first else TextRole.SMALL))
        painter.drawText(area.adjusted(0, 0, -Space.S, 0), _RIGHT, _place_word(index.row()))
        painter.restore()


def _place_word(place: int) -> str:
    """The word beside the first two."""
    if place == 0:
        return QCoreApplication.translate("Turns", "nu")
    return QCoreApplication.translate("Turns", "hierna") if place == 1 else ""
