"""The line of the five levels: what is reached, what is worked at, what the group aims for, what may wait."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.guides.levels import Level
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Height, SignSize, Space, Stroke, TextRole, Width
from app.ui.translated import translated
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.press import PressButton
from app.ui.widgets.text import set_tip, wrapped

_CIRCLE = Height.FIELD
_TOP = Space.S
_MOST_LINES = 2


class Reach(Enum):
    """How a level stands to where the group is."""

    REACHED = "reached"
    HERE = "here"
    GOAL = "goal"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Station:
    """One level on the line, with the words under its name."""

    level: Level
    reach: Reach
    words: str


class LevelLine(QWidget):
    """One stop of Tab: arrows go along the levels, Enter asks what one means."""

    asked = Signal(object)
    """The ``Level`` about which more is wanted."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.stations = {level: _StationButton(theme, level, self) for level in Level}
        for level, button in self.stations.items():
            button.clicked.connect(lambda _checked=False, level=level: self.asked.emit(level))
        self.setAccessibleName(self.tr("Niveaus van beschrijving"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def show_levels(self, working_at: Level | None, goal: Level | None, reached: Mapping[Level, str]) -> None:
        """``working_at`` is the first that is not reached, None when all are; ``reached`` has the days."""
        for level, button in self.stations.items():
            button.show_station(self._station(level, working_at, goal, reached))
        here = working_at or Level.WETENSCHAPPELIJK_ONDERZOCHT
        if not any(button.hasFocus() for button in self.stations.values()):
            self._rest_on(here)
        self.update()

    @property
    def stop(self) -> QWidget:
        """Where Tab comes in."""
        strong = Qt.FocusPolicy.StrongFocus
        return next(button for button in self.stations.values() if button.focusPolicy() == strong)

    def take_focus(self, level: Level) -> None:
        """Put the keyboard on a level."""
        self.stations[level].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        along = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        levels = list(self.stations)
        here = next((level for level, button in self.stations.items() if button.hasFocus()), None)
        if along is None or here is None:
            super().keyPressEvent(event)
            return
        there = min(max(here.order + along, 0), len(levels) - 1)
        self.stations[levels[there]].setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Each level gets as much; a layout would not let the height follow from the width."""
        super().resizeEvent(event)
        wide = event.size().width() / len(self.stations)
        for number, button in enumerate(self.stations.values()):
            left, right = round(number * wide), round((number + 1) * wide)
            button.setGeometry(left, 0, right - left, event.size().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """High enough for the longest name of a level in the place that it gets."""
        lines = max(button.lines_in(width // len(self.stations)) for button in self.stations.values())
        high = _TOP + _CIRCLE + Space.S + lines * TYPE[TextRole.BODY].line + TYPE[TextRole.SMALL].line
        return high + Space.XS

    def sizeHint(self) -> QSize:
        return QSize(Width.FORM, self.heightForWidth(Width.FORM))

    def minimumSizeHint(self) -> QSize:
        return QSize(len(self.stations) * Height.TILE, self.heightForWidth(Width.TWO_COLUMNS))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line itself, behind the circles: thick as far as the group has come."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        buttons = list(self.stations.values())
        for before, after in pairwise(buttons):
            come = before.station.reach is Reach.REACHED
            colour = self._theme.colour("accent" if come else "edge")
            painter.setPen(QPen(colour, 2 * Stroke.FOCUS if come else Stroke.EDGE))
            start, end = (QPointF(one.x() + one.width() / 2, _TOP + _CIRCLE / 2) for one in (before, after))
            away = QPointF(_CIRCLE / 2, 0)
            painter.drawLine(start + away, end - away)

    def rest_on(self, button: "_StationButton") -> None:
        """Tab comes back to the level where the keyboard was last."""
        self._rest_on(button.level)

    def _rest_on(self, level: Level) -> None:
        for one, button in self.stations.items():
            policy = Qt.FocusPolicy.StrongFocus if one is level else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def _station(
        self, level: Level, working_at: Level | None, goal: Level | None, reached: Mapping[Level, str]
    ) -> Station:
        if working_at is None or level.order < working_at.order:
            day = reached.get(level)
            done = self.tr("Klaar op {day}").format(day=day) if day else self.tr("Klaar")
            return Station(level, Reach.REACHED, done)
        if level is working_at:
            words = self.tr("Hier werk je nu aan")
            if level is goal:
                words = self.tr("Hier werk je aan, en dat wil de groep halen")
            return Station(level, Reach.HERE, words)
        if level is goal:
            return Station(level, Reach.GOAL, self.tr("Dit wil de groep halen"))
        between = goal is not None and level.order < goal.order
        return Station(level, Reach.LATER, self.tr("Komt hierna") if between else self.tr("Mag later"))


class _StationButton(PressButton):
    """A circle with its number or its sign, the name of the level, and how it stands."""

    def __init__(self, theme: Theme, level: Level, line: LevelLine) -> None:
        super().__init__(theme, line)
        self.level = level
        self.station = Station(level, Reach.LATER, "")
        self._line = line

    def show_station(self, station: Station) -> None:
        """Show how this level stands."""
        self.station = station
        title, asks = translated(station.level.title), translated(station.level.asks)
        self.setAccessibleName(f"{title}. {station.words}")
        self.setAccessibleDescription(self.tr("Enter toont wat dit niveau vraagt"))
        set_tip(self, f"{title}\n{station.words}\n\n{asks}")
        self.update()

    def lines_in(self, width: int) -> int:
        """How many lines its name needs in a place so wide."""
        return len(self._title(width))

    def sizeHint(self) -> QSize:
        return QSize(Height.TILE, Height.TILE)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._line.rest_on(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.width() / 2
        circle = QRectF(middle - _CIRCLE / 2, _TOP, _CIRCLE, _CIRCLE)
        self._paint_circle(painter, circle)
        reach = self.station.reach
        role = TextRole.STRONG if reach in (Reach.REACHED, Reach.HERE) else TextRole.BODY
        top = circle.bottom() + Space.S
        for words in self._title(self.width()):
            top = self._paint_words(painter, words, role, "ink", top)
        for words in wrapped(self.station.words, role_font(TextRole.SMALL), self.width() - Space.S, 1):
            self._paint_words(painter, words, TextRole.SMALL, "muted", top)
        self.paint_focus(painter, QRectF(self.rect()))

    def _paint_circle(self, painter: QPainter, circle: QRectF) -> None:
        colour, reach = self.theme.colour, self.station.reach
        accent = reach in (Reach.REACHED, Reach.HERE) or self.hovered
        width = 2 * Stroke.FOCUS if reach is Reach.HERE else Stroke.SIGN
        half = width / 2
        painter.setPen(QPen(colour("accent" if accent else "edge"), width))
        painter.setBrush(QColor(colour("accent" if reach is Reach.REACHED else "paper")))
        painter.drawEllipse(circle.adjusted(half, half, -half, -half))
        size = SignSize.ROW
        spot = QRectF(circle.center().x() - size / 2, circle.center().y() - size / 2, size, size)
        if reach is Reach.REACHED:
            paint_sign(painter, Sign.CHECK, spot, colour("on_accent"))
        elif reach is Reach.GOAL:
            paint_sign(painter, Sign.FLAG, spot, colour("ink"))
        else:
            painter.setFont(role_font(TextRole.STRONG if reach is Reach.HERE else TextRole.BODY))
            painter.setPen(colour("ink"))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self.level.order + 1))

    def _paint_words(self, painter: QPainter, words: str, role: TextRole, colour: str, top: float) -> float:
        line = TYPE[role].line
        painter.setFont(role_font(role))
        painter.setPen(self.theme.colour(colour))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(QRectF(0, top, self.width(), line), flags, words)
        return top + line

    def _title(self, width: int) -> tuple[str, ...]:
        """Measured in bold, so that the place does not change when the level is reached."""
        return wrapped(translated(self.level.title), role_font(TextRole.STRONG), width - Space.S, _MOST_LINES)
