"""Beside the agenda: the day as a picture with advice, a block, a late start, or when and where."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.exports.cheat_sheet import Reader
from app.ui.amounts import counted, duration_shown
from app.ui.prepare.block_panel import BlockPanel
from app.ui.prepare.day_picture import DayPicture
from app.ui.prepare.days import DayPanel
from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import SignSize, Space, TextRole, Width
from app.ui.translated import translated
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.came_from import CameFrom
from app.ui.widgets.icons import Sign
from app.ui.widgets.sign_label import SignLabel
from app.ui.widgets.text import plain_label
from app.workshop.agenda import Block
from app.workshop.agenda_advice import BREAK_MINUTES, LATE_BY, Advice, WhatIf, advice_on, what_if_late
from app.workshop.timetable import planned, time_words

MOST_ADVICE = 2
"""Things told at once; the next comes when one is mended."""


class AgendaSide(QStackedWidget):
    """One of four pages; Escape goes back to the picture."""

    block_wanted = Signal(str)
    table_wanted = Signal()
    invitation_wanted = Signal()
    agenda_wanted = Signal()
    cheat_sheet_wanted = Signal(Reader)
    late_shown = Signal(bool)

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self.overview = QWidget(self)
        self._told = told = QWidget(self.overview)
        self.picture = DayPicture(theme, told)
        self.advice = [AdviceBox(theme, practice, told) for _number in range(MOST_ADVICE)]
        self.block = BlockPanel(theme, practice, self)
        self.late = LatePanel(theme, self)
        self.day = DayPanel(theme, practice, self)
        self._came_from = CameFrom()
        self._length = plain_label("", TextRole.SMALL, told)
        link, low = ButtonKind.LINK, ButtonSize.LIST
        words = counted(
            LATE_BY, "Wat als je 1 minuut achterloopt?", "Wat als je {count} minuten achterloopt?"
        )
        self.what_if = Button(theme, words, told, kind=link, size=low, key="F8")
        self.invitation = Button(theme, self.tr("Uitnodiging…"), told, kind=link, size=low)
        self.agenda = Button(theme, self.tr("Agenda…"), told, kind=link, size=low)
        self.sheets = {
            Reader.FACILITATOR: Button(theme, self.tr("Begeleider…"), told, kind=link, size=low),
            Reader.SCRIBE: Button(theme, self.tr("Penhouder…"), told, kind=link, size=low),
        }
        self.result = plain_label("", TextRole.SMALL, told, wrap=True)
        self.result.hide()
        self._build_overview()
        for page in (self.overview, self.block, self.late, self.day):
            self.addWidget(page)
        self.picture.block_wanted.connect(self.block_wanted)
        self.what_if.clicked.connect(lambda: self.toggle(self.late))
        self.invitation.clicked.connect(self.invitation_wanted)
        self.agenda.clicked.connect(self.agenda_wanted)
        for reader, button in self.sheets.items():
            button.setAccessibleDescription(self.tr("Een spiekbrief: één blad voor naast het toetsenbord"))
            button.clicked.connect(lambda _on=False, reader=reader: self.cheat_sheet_wanted.emit(reader))
        self.currentChanged.connect(lambda _number: self.late_shown.emit(self.currentWidget() is self.late))

    def toggle(self, page: QWidget) -> None:
        """Show a page, or the picture again when it is there already."""
        if self.currentWidget() is page:
            self._back_to_picture()
        else:
            self.show_page(page)

    def show_page(self, page: QWidget) -> None:
        """In the place of the picture; a late start is read beside the table, the others are worked in."""
        if not self._works_in_page:
            self._came_from.remember()
        self.setCurrentWidget(page)
        if page is self.late:
            self.table_wanted.emit()
        elif isinstance(page, BlockPanel | DayPanel):
            page.take_focus()

    def show_day(self, chosen: Block | None) -> None:
        """Reckon anew from the agenda of this day."""
        blocks, day = self._practice.blocks, self._practice.day
        starts = day.starts if day else None
        slots = planned(blocks, starts)
        self._told.setVisible(bool(blocks))
        self.picture.show_day(slots, chosen.id if chosen else None)
        self._length.setText(duration_shown(sum(block.minutes for block in blocks)))
        found = advice_on(blocks, starts, day.ends if day else None, day.date if day else None)
        for number, box in enumerate(self.advice):
            box.show_advice(found[number] if number < len(found) else None)
        self.late.show_what_if(what_if_late(blocks, starts))
        self.block.show_block(chosen)

    def go_to_papers(self) -> None:
        """The keyboard on what can be printed or kept; Tab goes on to the next."""
        self.setCurrentWidget(self.overview)
        self.invitation.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.currentWidget() is not self.overview:
            self._back_to_picture()
        else:
            super().keyPressEvent(event)

    @property
    def _works_in_page(self) -> bool:
        """Whether the keyboard is in a page that came in the place of the picture."""
        page, focus = self.currentWidget(), QApplication.focusWidget()
        if page is None or focus is None:
            return False
        return page is not self.overview and page.isAncestorOf(focus)

    def _back_to_picture(self) -> None:
        """The keyboard goes back to where it was before the page came, if it is still in that page."""
        inside = self._works_in_page
        self.setCurrentWidget(self.overview)
        if inside:
            self._came_from.give_back(self.table_wanted.emit)

    def _build_overview(self) -> None:
        """The picture and what it asks for, which an empty day hides; the stack alone shows the page."""
        told = self._told
        outer = QVBoxLayout(self.overview)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(told)
        heading = QHBoxLayout()
        heading.addWidget(plain_label(self.tr("De dag in beeld"), TextRole.STRONG, told))
        heading.addStretch(1)
        heading.addWidget(self._length)
        layout = QVBoxLayout(told)
        layout.setContentsMargins(Space.XS, 0, Space.XS, Space.XS)
        layout.setSpacing(Space.S)
        layout.addLayout(heading)
        layout.addSpacing(Space.S)
        layout.addWidget(self.picture, 1)
        for box in self.advice:
            layout.addWidget(box)
        layout.addWidget(self.what_if, 0, Qt.AlignmentFlag.AlignLeft)
        papers = QGridLayout()
        papers.setHorizontalSpacing(Space.M)
        papers.setVerticalSpacing(0)
        papers.setColumnStretch(3, 1)
        for row, (words, buttons) in enumerate(
            (
                (self.tr("Print"), (self.invitation, self.agenda)),
                (self.tr("Spiekbrief"), tuple(self.sheets.values())),
            )
        ):
            papers.addWidget(plain_label(words, TextRole.SMALL, told, wrap=True), row, 0)
            for place, button in enumerate(buttons, 1):
                papers.addWidget(button, row, place, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(papers)
        layout.addWidget(self.result)


class AdviceBox(QFrame):
    """One thing to look at, and the gesture that mends it."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self._advice: Advice | None = None
        self.setProperty("surface", "notice")
        self._words = plain_label("", TextRole.BODY, self, wrap=True)
        self.offer = Button(theme, "", self)
        self.offer.clicked.connect(self._take)
        words = QVBoxLayout()
        words.setSpacing(Space.S)
        words.addWidget(self._words)
        words.addWidget(self.offer, 0, Qt.AlignmentFlag.AlignLeft)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        layout.setSpacing(Space.S)
        sign = SignLabel(theme, Sign.WARNING, "warning", self, SignSize.ROW)
        layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says; empty when it is not there."""
        return self._words.text() if self._advice is not None else ""

    def show_advice(self, advice: Advice | None) -> None:
        """Say this, or go away."""
        self._advice = advice
        self.setVisible(advice is not None)
        if advice is not None:
            sentence = translated(advice.sentence)
            self._words.setText(sentence)
            self.setAccessibleName(sentence)
            self.offer.set_words(translated(advice.offer))
            self.offer.setVisible(bool(advice.offer) and not self._practice.read_only)

    def _take(self) -> None:
        practice, advice = self._practice, self._advice
        day_id = practice.day_id
        if advice is not None and advice.break_after is not None and day_id is not None and practice.leave():
            add, after = practice.workshop.agenda.add, advice.break_after
            practice.do(lambda: add(day_id, self.tr("Pauze"), BREAK_MINUTES, pause=True, after=after))


class LatePanel(QScrollArea):
    """What would be shortened when the day begins late, and when it would end."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setProperty("surface", "clear")
        words = counted(
            LATE_BY, "Wat als je 1 minuut achterloopt?", "Wat als je {count} minuten achterloopt?"
        )
        self._outcome = plain_label("", TextRole.BODY, inside, wrap=True)
        self._names = plain_label("", TextRole.BODY, inside, wrap=True)
        self._minutes = plain_label("", TextRole.BODY, inside, wrap=True)
        self._minutes.setFixedWidth(Width.AGENDA_MINUTES)
        self._minutes.setAlignment(Qt.AlignmentFlag.AlignRight)
        advice = self.tr(
            "In de kolom 'Minstens' zeg je hoe kort een blok mag worden. Zeg je niets, dan blijft het zoals "
            "het is. Staat er nergens iets, dan mag elk blok een derde korter en blijven de pauzes."
        )
        rows = QHBoxLayout()
        rows.addWidget(self._names, 1)
        rows.addWidget(self._minutes)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, Space.S, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(plain_label(words, TextRole.STRONG, inside, wrap=True))
        layout.addWidget(self._outcome)
        layout.addLayout(rows)
        layout.addWidget(plain_label(advice, TextRole.SMALL, inside, wrap=True))
        layout.addStretch(1)
        self.setWidget(inside)

    @property
    def outcome(self) -> str:
        """When the day would end, in words."""
        return self._outcome.text()

    @property
    def shortened(self) -> str:
        """The names of the blocks, one on a line."""
        return self._names.text()

    def show_what_if(self, found: WhatIf) -> None:
        """Show what this day would do."""
        self._names.setText("\n".join(one.block.short_name for one in found.shorter))
        self._minutes.setText("\n".join(f"{one.block.minutes} → {one.minutes}" for one in found.shorter))
        end = time_words(found.ends)
        if found.still_late:
            words = self.tr("Dan eindig je om {end}, {late} later dan gepland.")
            self._outcome.setText(words.format(end=end, late=duration_shown(found.still_late)))
        else:
            self._outcome.setText(self.tr("Dan eindig je toch om {end}, als je dit inkort:").format(end=end))
