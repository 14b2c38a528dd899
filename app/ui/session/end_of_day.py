"""Einde van de dag: what was done, what is open, what people agree; to the room and on paper.

It stands in the place of the question and of the day beside it. Everything on it works by keyboard.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from app.exports.day_report import in_short, thanks
from app.imports.fill_in_sheet import FilledSheet
from app.imports.sheet_taking import Choice
from app.ui.agreement_entry import AgreementEntry
from app.ui.agreement_list import AgreementList
from app.ui.projector.room import Room
from app.ui.saving import follow
from app.ui.session.report_lines import done_lines, open_lines
from app.ui.session.report_list import Line, ReportList
from app.ui.session.sheet_review import SheetReview
from app.ui.session.sheets_panel import SheetsPanel
from app.ui.state import Changed, OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, TextRole, Width
from app.ui.translated import translated
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.came_from import CameFrom
from app.ui.widgets.check_box import CheckBox
from app.ui.widgets.saved import SavedLine
from app.ui.widgets.tab_order import tab_in_order
from app.ui.widgets.text import plain_label
from app.workshop.audience import FACILITATOR
from app.workshop.day_report import day_report


class EndOfDay(QWidget):
    """One page that fits the screen; its lists scroll.

    Where it is narrow, what is done and what is open share one list, and the buttons take two rows.
    """

    back_wanted = Signal()
    save_wanted = Signal(bool)
    """As Word or PDF; True for the facilitator's own version."""
    sheet_wanted = Signal(object)
    """An invulblad, by its ``SheetWishes``."""
    read_wanted = Signal()
    """Filled sheets, to be shown with ``show_filled``."""

    def __init__(
        self, theme: Theme, practice: OpenPractice, room: Room, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._practice = practice
        self._room = room
        self._folded = False
        self._lines: tuple[list[Line], list[Line]] = [], []
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "paper")
        self.back = Button(
            theme, self.tr("Terug naar de vragen"), self,
            kind=ButtonKind.LINK, size=ButtonSize.LIST, key="Esc",
        )  # fmt: skip
        self._short = plain_label("", TextRole.MUTED, self, wrap=True)
        self._thanks = plain_label("", TextRole.SMALL, self, max_lines=2)
        self.done = ReportList(theme, self.tr("Gedaan"), self)
        self.open = ReportList(theme, self.tr("Nog open"), self)
        self._open_heading = plain_label(self.tr("Nog open"), TextRole.HEADING, self)
        self.entry = AgreementEntry(theme, practice, self)
        self.agreements = AgreementList(theme, self, changeable=not practice.read_only)
        self.entry.setVisible(not practice.read_only)
        self._empty = plain_label(
            self.tr("Nog geen afspraken. Typ wat, Tab wie, Tab tegen wanneer, en Enter."),
            TextRole.SMALL, self, wrap=True,
        )  # fmt: skip
        self.saved = SavedLine(theme, self)
        self.to_room = Button(
            theme, self.tr("Toon aan de zaal"), self,
            kind=ButtonKind.PRIMARY, size=ButtonSize.SESSION, key="Ctrl Enter",
        )  # fmt: skip
        self.save = Button(
            theme, self.tr("Bewaar als Word of PDF…"), self, size=ButtonSize.SESSION, key="Ctrl S"
        )
        self.sheets = Button(theme, self.tr("Invulbladen…"), self, size=ButtonSize.SESSION, key="Ctrl I")
        self.own = CheckBox(theme, self.tr("Ook wat privé is (voor jezelf)"), self)
        self._result = plain_label("", TextRole.BODY, self, max_lines=2)
        self._came_from = CameFrom()
        self._main = QWidget(self)
        self.panel = SheetsPanel(theme, practice, self)
        self.review = SheetReview(theme, practice, self)
        self._pages = QStackedWidget(self)
        self._build()
        self._connect()
        self._show()

    def take_focus(self) -> None:
        """The cursor is where agreements are typed."""
        if self._pages.currentWidget() is self.panel:
            self.panel.take_focus()
        elif self._pages.currentWidget() is self.review:
            self.review.list.setFocus()
        elif self.entry.isHidden():
            self.to_room.setFocus()
        else:
            self.entry.take_focus()

    def show_sheets(self) -> None:
        """Make invulbladen, or read them in."""
        if self._pages.currentWidget() is self._main:
            self._came_from.remember()
        self.panel.show_day()
        self._pages.setCurrentWidget(self.panel)
        self.panel.take_focus()

    def show_filled(self, sheets: list[FilledSheet]) -> None:
        """Filled sheets, before they count."""
        self._pages.setCurrentWidget(self.review)
        self.review.show_sheets(sheets)

    def show_result(self, sentence: str) -> None:
        """Say what was made or taken in."""
        for label in (self._result, self.panel.result):
            label.setText(sentence)
            label.setVisible(bool(sentence))

    def _show_main(self) -> None:
        self._pages.setCurrentIndex(0)
        self._show()
        self._came_from.give_back(self.take_focus)

    def _take_in(self, chosen: list[tuple[FilledSheet, list[Choice]]]) -> None:
        from app.imports.sheet_taking import take_in

        day_id = self._practice.day_id
        taken = self._practice.do(lambda: take_in(self._practice.workshop, chosen, day_id))
        if taken is not None:
            self._show_main()
            self.show_result(
                " ".join(translated(words.strip()) for one in taken for words in one.sentences())
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        folded = event.size().width() < Width.THREE_COLUMNS
        if folded != self._folded:
            self._folded = folded
            self._fold()

    def _fold(self) -> None:
        """Give everything the place it has at this width."""
        folded = self._folded
        for at, button in enumerate((self.save, self.sheets)):
            (self._second_row if folded else self._first_row).insertWidget(at + (not folded), button)
        (self._first_row if folded else self._above).addWidget(self.back)
        for button in (self.to_room, self.save, self.sheets):
            button.set_size(ButtonSize.FIELD if folded else ButtonSize.SESSION)
        self.open.setVisible(not folded)
        self._open_heading.setVisible(not folded)
        self.done.setAccessibleName(self.tr("Gedaan en nog open") if folded else self.tr("Gedaan"))
        self._show_lines()

    def _show_lines(self) -> None:
        done, still_open = self._lines
        between = [Line(self.tr("Nog open"), heading=True)]
        self.done.show_lines(done + between + still_open if self._folded else done)
        self.open.show_lines(still_open)

    def _on_changed(self, changed: Changed) -> None:
        if self.isVisible():
            self._show(changed)

    def _show(self, changed: Changed | None = None) -> None:
        day_id = self._practice.day_id
        if day_id is None:
            return
        agreed = self._practice.workshop.agreements.of(day_id)
        self.agreements.show_agreed(agreed)
        self._empty.setVisible(not agreed and not self._practice.read_only)
        if changed is None or not changed.tables <= {"agreement"} or changed.everything:
            report = day_report(self._practice.workshop, day_id, FACILITATOR)
            self._short.setText(in_short(report))
            group = day_report(self._practice.workshop, day_id)
            self._thanks.setText(thanks(group.present))
            self._lines = done_lines(report), open_lines(report)
            self._show_lines()
        self._show_room()

    def show_day(self) -> None:
        """Read the day again, when the page comes."""
        self.show_result("")
        self._show_main()

    def _show_room(self) -> None:
        on = self._room.ends
        self.to_room.set_words(self.tr("Haal van het scherm") if on else self.tr("Toon aan de zaal"))

    def _toggle_room(self) -> None:
        (self._room.show_question if self._room.ends else self._room.show_end_of_day)()
        self._show_room()

    def _edit(self, agreement_id: str) -> None:
        one = next((one for one in self.agreements.agreed if one.id == agreement_id), None)
        if one is not None:
            self.entry.change(one)

    def _on_added(self, agreement_id: str) -> None:
        self.agreements.choose(agreement_id)

    def _connect(self) -> None:
        practice, agreements = self._practice, self._practice.workshop.agreements
        practice.changed.connect(self._on_changed)
        practice.day_chosen.connect(self._show)
        follow(self.saved, practice)
        self.back.clicked.connect(self.back_wanted)
        self.to_room.clicked.connect(self._toggle_room)
        self.save.clicked.connect(lambda: self.save_wanted.emit(self.own.isChecked()))
        self.sheets.clicked.connect(self.show_sheets)
        self.panel.back_wanted.connect(self._show_main)
        self.panel.make_wanted.connect(self.sheet_wanted)
        self.panel.read_wanted.connect(self.read_wanted)
        self.review.back_wanted.connect(self.show_sheets)
        self.review.taken.connect(self._take_in)
        self.entry.down_wanted.connect(self.agreements.take_focus)
        self.entry.added.connect(self._on_added)
        self.agreements.edit_wanted.connect(self._edit)
        self.agreements.done_wanted.connect(
            lambda one, done: practice.do(lambda: agreements.set_done(one, done=done))
        )
        self.agreements.move_wanted.connect(lambda one, by: practice.do(lambda: agreements.move(one, by)))
        self.agreements.bin_wanted.connect(lambda one: practice.do(lambda: agreements.bin(one)))
        for keys, button in (
            ("Ctrl+Return", self.to_room),
            ("Ctrl+Enter", self.to_room),
            ("Ctrl+S", self.save),
            ("Ctrl+I", self.sheets),
        ):
            QShortcut(QKeySequence(keys), self._main, button.click)

    def _build(self) -> None:
        self._above = above = QHBoxLayout()
        above.setSpacing(Space.L)
        above.addWidget(_whole(plain_label(self.tr("Einde van de dag"), TextRole.TITLE, self)), 1)
        above.addWidget(self.saved)
        above.addWidget(self.back)
        columns = QHBoxLayout()
        columns.setSpacing(Space.L)
        unit = plain_label(self.tr("plan → echt (min)"), TextRole.SMALL, self, wrap=True)
        done = _whole(plain_label(self.tr("Gedaan"), TextRole.HEADING, self))
        columns.addLayout(self._column(done, self.done, unit), 9)
        columns.addLayout(self._column(self._open_heading, self.open), 9)
        columns.addLayout(self._agreements_column(), 14)
        self._first_row, self._second_row = QHBoxLayout(), QHBoxLayout()
        for row in (self._first_row, self._second_row):
            row.setSpacing(Space.M)
        for button in (self.to_room, self.save, self.sheets):
            self._first_row.addWidget(button)
        self._first_row.addStretch(1)
        self._second_row.addStretch(1)
        small = QHBoxLayout()
        small.addWidget(self._thanks, 1)
        small.addWidget(self.own)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)
        for page in (self._main, self.panel, self.review):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self._main)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.M)
        layout.setSpacing(Space.S)
        layout.addLayout(above)
        layout.addWidget(self._short)
        layout.addSpacing(Space.S)
        layout.addLayout(columns, 1)
        layout.addWidget(self._result)
        layout.addLayout(small)
        layout.addLayout(self._first_row)
        layout.addLayout(self._second_row)
        tab_in_order(self.own, self.to_room, self.save, self.sheets)

    def _column(self, heading: QLabel, inside: QWidget, beside: QWidget | None = None) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(Space.S)
        head = QHBoxLayout()
        head.addStrut(Height.FIELD)
        head.addWidget(heading, 1)
        if beside is not None:
            head.addWidget(beside)
        column.addLayout(head)
        column.addWidget(inside, 1)
        return column

    def _agreements_column(self) -> QVBoxLayout:
        column = self._column(plain_label(self.tr("Afspraken"), TextRole.HEADING, self), self.agreements)
        column.insertWidget(1, self.entry)
        column.insertWidget(2, self._empty)
        return column


def _whole(label: QLabel) -> QLabel:
    """It keeps the width of its words: what stands beside it gives way.

    With a little more: an arrow may come from another font once that is known.
    """
    label.setMinimumWidth(label.sizeHint().width() + Space.XS)
    return label
