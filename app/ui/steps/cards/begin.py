"""Before a game: which stapel, which casus, open or closed, and who takes turns. Enter begins."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.guides.steps import CardsStep
from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.check_list import CheckList, Item
from app.ui.widgets.choice_field import ChoiceField
from app.ui.widgets.tab_order import tab_in_order
from app.ui.widgets.text import plain_label
from app.workshop.people import Who, WhoKind

OPEN = "open"
"""Key of the option in which the cards lie open."""


class BeginPane(QWidget):
    """Everything has a choice already, so that Enter alone begins."""

    begun = Signal(str)
    """The id of the game."""
    go_on_wanted = Signal(str)
    edit_wanted = Signal()

    def __init__(
        self, theme: Theme, practice: OpenPractice, step_id: str, step: CardsStep, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._practice = practice
        self._step_id = step_id
        self._out: set[str] = set()
        """Ids of who takes no turn."""
        self._by_table = False
        self.decks = ChoiceField(theme, self)
        self.decks.setAccessibleName(self.tr("Stapel"))
        self.casussen = ChoiceField(theme, self)
        self.casussen.setAccessibleName(self.tr("Casus"))
        self.options = QButtonGroup(self)
        self._told = plain_label("", TextRole.MUTED, self, wrap=True)
        self._texts: list[str] = []
        self.people = CheckList(theme, self.tr("Wie aan de beurt komt"), self)
        self.tables = Button(theme, self.tr("Per tafel"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST)
        self.tables.setCheckable(True)
        self.go_on = Button(theme, self.tr("Ga verder met het vorige spel"), self, kind=ButtonKind.LINK)
        self.edit = Button(theme, self.tr("Stapels en casussen"), self, kind=ButtonKind.LINK, key="Ctrl K")
        self.problem = plain_label("", TextRole.WARNING, self, wrap=True)
        row = self._option_row(theme, step)
        self._build(row)
        self._connect()

    @property
    def closed(self) -> bool:
        """Whether the cards are drawn from a closed stack."""
        checked = self.options.checkedButton()
        return checked is None or not bool(checked.property("open"))

    def turns(self) -> list[Who]:
        """Who takes turns, in their order."""
        return [who for who in self._possible() if who.id not in self._out]

    def refresh(self) -> None:
        """Read decks, casussen and people anew; what was chosen stays."""
        cards = self._practice.workshop.cards
        last = cards.last_deck()
        _fill(self.decks, [(deck.name or "–", deck.id) for deck in cards.decks()], last.id if last else None)
        stories = [(story.title or story.family[:40] or "–", story.id) for story in cards.casussen()]
        _fill(self.casussen, [*stories, (self.tr("Zonder casus"), None)], stories[0][1] if stories else None)
        game = cards.last_game(self._step_id)
        self.go_on.setVisible(game is not None)
        self.people.show_items(
            [
                Item(who.id, who.name, who.id not in self._out, (who.table,) if who.table else ())
                for who in self._possible()
            ]
        )
        self.tables.setVisible(any(who.kind is WhoKind.TABLE for who in self._everyone()))
        self._show_problem()

    def begin(self) -> None:
        """Begin the game that is chosen."""
        if self._practice.read_only:
            return
        made = self._practice.do(
            lambda: self._practice.workshop.cards.start(
                self._step_id,
                self.decks.currentData() or "",
                self.casussen.currentData(),
                closed=self.closed,
                turns=self.turns(),
                day_id=self._practice.day_id,
            )
        )
        if made is not None:
            self.begun.emit(made)

    def _everyone(self) -> list[Who]:
        return self._practice.workshop.people.everyone(self._practice.day_id)

    def _possible(self) -> list[Who]:
        if self._by_table:
            return [who for who in self._everyone() if who.kind is WhoKind.TABLE]
        absent = {
            seat.person_id for seat in self._practice.workshop.seats.of(self._practice.day_id) if seat.absent
        }
        here = {seat.person_id for seat in self._practice.workshop.seats.of(self._practice.day_id)}
        return [
            who
            for who in self._everyone()
            if who.kind is WhoKind.PERSON and who.id not in absent and who.id in here
        ]

    def _show_problem(self) -> None:
        deck = self._practice.workshop.cards.deck(self.decks.currentData() or "")
        words = ""
        if deck is None:
            words = self.tr("Er is nog geen stapel. Maak er een bij ‘Stapels en casussen’.")
        elif not deck.cards:
            words = self.tr("Deze stapel heeft nog geen kaarten.")
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def _on_toggled(self, who_id: str, on: bool) -> None:
        (self._out.discard if on else self._out.add)(who_id)
        self.refresh()

    def _on_tables(self) -> None:
        self._by_table = self.tables.isChecked()
        self.refresh()

    def _option_row(self, theme: Theme, step: CardsStep) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        options = [(one.label, one.text or "", one.key == OPEN) for one in step.options]
        if not options:
            options = [(self.tr("Kaarten open"), "", True), (self.tr("Kaarten gesloten"), "", False)]
        for label, text, is_open in options:
            button = Button(theme, label, self, size=ButtonSize.SESSION)
            button.setCheckable(True)
            button.setProperty("open", is_open)
            self.options.addButton(button, len(self._texts))
            self._texts.append(text)
            row.addWidget(button, 1)
        (self.options.buttons()[-1]).setChecked(True)
        self._show_option()
        return row

    def _show_option(self) -> None:
        self._told.setText(self._texts[max(self.options.checkedId(), 0)])

    def _go_on(self) -> None:
        game = self._practice.workshop.cards.last_game(self._step_id)
        if game is not None:
            self.go_on_wanted.emit(game.id)

    def _connect(self) -> None:
        self.options.buttonClicked.connect(lambda _button: self._show_option())
        self.people.toggled.connect(self._on_toggled)
        self.tables.clicked.connect(self._on_tables)
        self.decks.currentIndexChanged.connect(lambda _row: self._show_problem())
        self.go_on.clicked.connect(self._go_on)
        self.edit.clicked.connect(self.edit_wanted)

    def _build(self, options: QHBoxLayout) -> None:
        inside = QWidget(self)
        inside.setMaximumWidth(Width.CENTRE)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(options)
        column.addWidget(self._told)
        fields = QGridLayout()
        fields.setHorizontalSpacing(Space.M)
        fields.setVerticalSpacing(Space.XS)
        for place, (words, field) in enumerate(
            ((self.tr("Stapel"), self.decks), (self.tr("Casus"), self.casussen))
        ):
            fields.addWidget(plain_label(words, TextRole.STRONG, inside), 0, place)
            fields.addWidget(field, 1, place)
            field.setSizePolicy(QSizePolicy.Policy.Ignored, field.sizePolicy().verticalPolicy())
            fields.setColumnStretch(place, 1)
        column.addSpacing(Space.S)
        column.addLayout(fields)
        column.addWidget(self.problem)
        links = QHBoxLayout()
        links.setSpacing(Space.L)
        links.addWidget(self.edit)
        links.addWidget(self.go_on)
        links.addStretch(1)
        column.addLayout(links)
        head = QHBoxLayout()
        head.addWidget(plain_label(self.tr("Wie komt aan de beurt?"), TextRole.STRONG, inside), 1)
        head.addWidget(self.tables)
        column.addSpacing(Space.S)
        column.addLayout(head)
        self.people.setMinimumHeight(Height.TILE + Height.FIELD)  # two of them, before the page scrolls
        column.addWidget(self.people, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(inside, 1)
        layout.addStretch(0)
        layout.setAlignment(inside, Qt.AlignmentFlag(0))
        in_order = (self.decks, self.casussen, self.edit, self.go_on, self.tables, self.people)
        tab_in_order(*self.options.buttons(), *in_order)


def _fill(field: ChoiceField, rows: list[tuple[str, str | None]], first: str | None) -> None:
    """Put rows in a field; what was chosen stays, or else ``first`` is."""
    chosen = field.currentData() if field.count() else first
    field.blockSignals(True)
    field.clear()
    for words, data in rows:
        field.addItem(" ".join(words.split()), data)
    known = [data for _words, data in rows]
    place = known.index(chosen) if chosen in known else known.index(first) if first in known else 0
    field.setCurrentIndex(place if rows else -1)
    field.blockSignals(False)
