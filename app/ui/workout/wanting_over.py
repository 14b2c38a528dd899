"""Wat ontbreekt: over the page, per level, what its description still asks; Enter goes there."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.guides.levels import Level
from app.ui.place_page import PlacePage
from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.translated import told, translated
from app.ui.widgets.choice_field import ChoiceField
from app.ui.widgets.text import plain_label
from app.ui.widgets.veil import HoldingVeil
from app.ui.workout.lines_list import Lines, LinesList
from app.workshop.wanting import Act, Spot, Want, wanting


class WantingOver(HoldingVeil):
    """Lies over the page until Enter goes somewhere or Esc gives the keyboard back."""

    text_wanted = Signal(str)
    data_wanted = Signal()
    """To the data of the practice."""
    answer_wanted = Signal(str, str)
    """To an answer beside its question: the step and the answer."""
    words_wanted = Signal(str, str)

    def __init__(
        self,
        theme: Theme,
        practice: OpenPractice,
        words_of_place: Callable[[str], str],
        page: PlacePage,
    ) -> None:
        super().__init__(theme, page, page.take_focus)
        self._practice = practice
        self._places = words_of_place
        self._todo: tuple[Want, ...] = ()
        self._opened: set[Want] = set()
        self._spots: list[tuple[Want, Spot]] = []
        """Per row: what is wanting, and the place to go to."""
        self.level = ChoiceField(theme, self._card)
        self.level.setAccessibleName(self.tr("Voor welk niveau"))
        self.list = LinesList(theme, self._card)
        self._nothing = plain_label("", TextRole.BODY, self._card, wrap=True)
        self._in_order = plain_label("", TextRole.SMALL, self._card, wrap=True)
        self._build()
        self.level.currentIndexChanged.connect(lambda _row: self._show())
        self.list.wanted.connect(self._go)
        self.list.unfold_wanted.connect(self._unfold)

    def open_over(self) -> None:
        """Show what is missing for the level that comes next, or for what the group aims at."""
        if not self._practice.leave():
            return
        workshop = self._practice.workshop
        levels = list(Level)
        nearest = levels[min(workshop.level.order + 1, len(levels) - 1)]
        self.level.setCurrentIndex(levels.index(workshop.goal or nearest))
        self._show()
        self._lie_over()
        if self._todo:
            self.list.choose(0)
            self.list.setFocus()
        else:
            self.level.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tab stays inside; Esc closes; nothing goes on to the page below."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_over()
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        del forward
        (self.level if self.list.hasFocus() else self.list).setFocus()
        return True

    def _show(self) -> None:
        level = self.level.currentData()
        found = wanting(self._practice.workshop, level if isinstance(level, Level) else Level.INGEDIEND)
        self._todo = found.todo
        self._opened.clear()
        self._show_rows()
        self.list.setVisible(bool(found.todo))
        self._nothing.setVisible(not found.todo)
        self._in_order.setText(
            self.tr("In orde: {parts}").format(parts=", ".join(map(translated, found.in_order)))
            if found.in_order
            else ""
        )
        self._in_order.setVisible(bool(found.in_order))

    def _show_rows(self) -> None:
        """What is wanting, and under what was opened each of its places."""
        self._spots = []
        rows: list[Lines] = []
        for want in self._todo:
            self._spots.append((want, want.spots[0] if want.spots else Spot()))
            rows.append(Lines(translated(want.title), told(want.detail)))
            if want in self._opened:
                self._spots += [(want, spot) for spot in want.spots]
                rows += [Lines(self._words_of(spot), inset=True) for spot in want.spots]
        self.list.show_rows(rows)

    def _words_of(self, spot: Spot) -> str:
        """A place in words: which text, and the words there or what was said."""
        answers = self._practice.workshop.answers
        said = answers.get(spot.answer_id).text if spot.answer_id else spot.words
        if not said and spot.step_id is not None:
            found = self._practice.workshop.guides.find(spot.step_id)
            said = found[2].question if found else ""
        place = self._places(spot.step_id) if spot.step_id is not None else ""
        return ": ".join(part for part in (place, " ".join(said.split())) if part)

    def _unfold(self, row: int, opened: bool) -> None:
        want = self._spots[row][0]
        if opened and len(want.spots) > 1:
            self._opened.add(want)
        elif not opened:
            self._opened.discard(want)
        self._show_rows()
        self.list.choose([spot[0] for spot in self._spots].index(want))

    def _go(self, row: int) -> None:
        want, spot = self._spots[row]
        self.hide()
        if want.act is Act.FILL_IN or spot.step_id is None:
            self.data_wanted.emit()
        elif spot.answer_id is not None:
            self.answer_wanted.emit(spot.step_id, spot.answer_id)
        elif spot.words:
            self.words_wanted.emit(spot.step_id, spot.words)
        else:
            self.text_wanted.emit(spot.step_id)
            self._back()

    def _build(self) -> None:
        self._card.setFixedWidth(Width.CENTRE)
        self.setAccessibleName(self.tr("Wat ontbreekt"))
        for level in Level:
            self.level.addItem(translated(level.title), level)
        self.list.setAccessibleName(self.tr("Wat nog ontbreekt"))
        self._nothing.setText(self.tr("Voor dit niveau ontbreekt niets meer."))
        above = QHBoxLayout()
        above.addWidget(plain_label(self.tr("Wat ontbreekt voor"), TextRole.HEADING, self._card, wrap=True))
        above.addWidget(self.level, 1)
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        inside.setSpacing(Space.S)
        inside.addLayout(above)
        inside.addWidget(self._nothing)
        inside.addWidget(self.list, 1)
        inside.addWidget(self._in_order)
        keys = self.tr("Enter gaat erheen. → toont alle plaatsen. Esc sluit.")
        inside.addWidget(plain_label(keys, TextRole.SMALL, self._card))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.PAGE, Space.M, Space.PAGE)
        layout.addWidget(self._card, 1, Qt.AlignmentFlag.AlignHCenter)
