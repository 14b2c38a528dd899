"""The chain: five columns beside each other, an item that is held, and under them what hangs loose."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.amounts import counted
from app.ui.state import Changed, OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonSize
from app.ui.widgets.tab_order import tab_in_order
from app.ui.widgets.text import plain_label
from app.ui.workout.chain.column import ChainColumn
from app.ui.workout.chain.link_list import LinkRow
from app.ui.workout.chain.loose_list import LooseList, LooseRow
from app.workshop.answer import Marks
from app.workshop.chain_values import ORDER, ChainPart, Link, LooseEnd

_TOUCHES = ("chain_item", "chain_link", "draft", "core_component", "contribution", "guide")


class ChainSheet(QWidget):
    """Enter holds an item; Space says in the columns beside it what belongs to it. Esc lets go."""

    left = Signal()
    """Esc with nothing held: back to the texts."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self._chain = practice.workshop.chain
        self._held: Link | None = None
        self._area = QScrollArea(self)
        self.columns = {part: ChainColumn(theme, practice, part, self) for part in ORDER}
        self._told = plain_label("", TextRole.MUTED, self, wrap=True, max_lines=2)
        self._loose_words = plain_label("", TextRole.STRONG, self)
        self.loose = LooseList(theme, self, changeable=not practice.read_only)
        self.ask = Button(theme, self.tr("Vraag aan de groep"), self, size=ButtonSize.LIST, key="V")
        self.ask.clicked.connect(self._ask_chosen)
        self._connect()
        self._build()
        practice.changed.connect(self._on_changed)
        self.refresh()

    @property
    def held(self) -> str | None:
        """The id of the item that is held."""
        return self._held.id if self._held is not None else None

    @property
    def told(self) -> str:
        """What it says of what can be done now."""
        return self._told.text()

    def take_focus(self) -> None:
        """On the first item there is; without any, where one types the first."""
        filled = next((column for column in self.columns.values() if column.list.rows), None)
        if filled is not None:
            filled.list.setFocus()
        else:
            self.columns[ChainPart.REASON].entry.setFocus()

    def refresh(self) -> None:
        """Read the chain anew; what is being typed stays."""
        links = self._chain.all()
        ends = self._chain.loose_ends()
        self._held = next((link for link in links if link.id == self.held), None)
        for part, column in self.columns.items():
            column.show_rows([self._row(link, ends) for link in links if link.part is part])
            column.show_proposals()
        self.loose.show_rows([LooseRow(end, self._is_asked(end)) for end in ends])
        self._show_words(links, ends)
        self._show_beside()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape or event.modifiers():
            super().keyPressEvent(event)
        elif self._held is not None:
            self._hold(None)
        else:
            self.left.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    # -- what is done

    def _hold(self, item_id: str | None) -> None:
        """Hold an item, or let go of the one that is held."""
        wanted = None if item_id == self.held else item_id
        self._held = next((link for link in self._chain.all() if link.id == wanted), None)
        self.refresh()

    def _link(self, item_id: str) -> None:
        held = self.held
        if held is not None:
            self._practice.works(lambda: self._chain.toggle(held, item_id))

    def _go_beside(self, part: ChainPart, along: int) -> None:
        there = part.behind if along > 0 else part.before
        if there is not None:
            column = self._bring(there)
            (column.list if column.list.rows else column.entry).setFocus()

    def _bring(self, part: ChainPart) -> ChainColumn:
        """A column, in sight."""
        self._area.ensureWidgetVisible(self.columns[part], 0, 0)
        return self.columns[part]

    def _ask_of(self, item_id: str) -> None:
        """The first thing that hangs loose of an item, as a question for the group."""
        rows = [row for row in self.loose.rows if row.end.item_id == item_id]
        row = next((row for row in rows if not row.asked), None)
        if row is not None:
            self._ask(row.end)

    def _ask_chosen(self) -> None:
        row = self.loose.chosen() or next((row for row in self.loose.rows if not row.asked), None)
        if row is not None and not row.asked:
            self._ask(row.end)

    def _ask(self, end: LooseEnd) -> None:
        step_id = self._chain.question_step(end)
        if step_id is None or self._is_asked(end):
            return
        answers = self._practice.workshop.answers
        marks = Marks(to_ask=True)
        self._practice.works(
            lambda: answers.enter(step_id, end.question, day_id=self._practice.day_id, marks=marks)
        )

    def _is_asked(self, end: LooseEnd) -> bool:
        """Whether its question stands at 'na te vragen' already."""
        step_id = self._chain.question_step(end)
        answers = self._practice.workshop.answers.of(step_id) if step_id is not None else []
        return any(one.to_ask and one.text == end.question for one in answers)

    def _go_to(self, item_id: str) -> None:
        for part, column in self.columns.items():
            if any(row.link.id == item_id for row in column.list.rows):
                self._bring(part).list.choose(item_id)
                column.list.setFocus()

    # -- what is shown

    def _row(self, link: Link, ends: list[LooseEnd]) -> LinkRow:
        held = self._held
        beside = held is not None and link.part in (held.part.before, held.part.behind)
        loose = [end.towards.title.lower() for end in ends if end.item_id == link.id]
        words = self.tr("nog geen {parts}").format(parts=self.tr(" en geen ").join(loose)) if loose else ""
        return LinkRow(
            link,
            held=held is not None and link.id == held.id,
            asked=beside and not self._practice.read_only,
            belongs=held is not None and link.id in held.linked,
            loose=words,
        )

    def _show_words(self, links: list[Link], ends: list[LooseEnd]) -> None:
        told = self.tr("Zet in elke kolom wat jullie daar zeggen. Kies dan een blok met Enter.")
        if self._held is not None:
            told = self.tr("Duid ernaast aan wat bij ‘{text}’ hoort: spatie of klik. Esc laat los.")
            told = told.format(text=self._held.text)
        elif links:
            told = self.tr("Kies een blok met Enter of een klik, en duid ernaast aan wat erbij hoort.")
        self._told.setText(told)
        words = self.tr("Niets hangt los: de ketting klopt.") if links else ""
        if ends:
            words = counted(len(ends), "{number} losse eindje", "{number} losse eindjes").capitalize()
        self._loose_words.setText(words)
        self._card.setVisible(bool(links))
        self.loose.setVisible(bool(ends))
        self.ask.setVisible(bool(ends) and not self._practice.read_only)

    def _show_beside(self) -> None:
        """In a window that is narrow for five columns: those beside what is held."""
        if self._held is not None:
            for part in (self._held.part.before, self._held.part.behind, self._held.part):
                if part is not None:
                    self._bring(part)

    def _on_changed(self, changed: Changed) -> None:
        if self.isVisible() and changed.touches(*_TOUCHES):
            self.refresh()

    def _connect(self) -> None:
        works, chain = self._practice.works, self._chain
        for part, column in self.columns.items():
            items = column.list
            items.hold_wanted.connect(self._hold)
            items.link_wanted.connect(self._link)
            items.ask_wanted.connect(self._ask_of)
            items.move_wanted.connect(lambda one, places: works(lambda: chain.move(one, places)))
            items.bin_wanted.connect(lambda one: works(lambda: chain.bin(one)))
            items.beside_wanted.connect(lambda along, part=part: self._go_beside(part, along))
        self.loose.item_wanted.connect(self._go_to)
        self.loose.ask_wanted.connect(self._ask)

    def _build(self) -> None:
        abreast = QWidget(self)
        abreast.setProperty("surface", "clear")
        columns = QHBoxLayout(abreast)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(Space.M)
        for column in self.columns.values():
            column.setMinimumWidth(Width.TABLE)
            columns.addWidget(column, 1)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidgetResizable(True)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(abreast)
        self._card = card = QFrame(self)
        card.setProperty("surface", "card")
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self._loose_words)
        head.addStretch(1)
        head.addWidget(self.ask)
        below = QVBoxLayout(card)
        below.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        below.setSpacing(Space.XS)
        below.addLayout(head)
        below.addWidget(self.loose)
        tab_in_order(self.ask, self.loose)
        self.loose.setMaximumHeight(4 * Height.LIST_BUTTON)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, Space.L, Space.M)
        layout.setSpacing(Space.M)
        layout.addWidget(self._told)
        layout.addWidget(self._area, 1)
        layout.addWidget(card)
