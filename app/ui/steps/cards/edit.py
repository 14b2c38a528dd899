"""Stapels en casussen: making and changing them. Every word is kept as it is typed."""

from functools import partial

from PySide6.QtCore import QItemSelectionModel, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget

from app.ui.state import Changed, OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, TextRole, Width
from app.ui.typing import Keeper
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.choice_field import ChoiceField
from app.ui.widgets.growing import GrowingField
from app.ui.widgets.press import paint_ring
from app.ui.widgets.tab_order import tab_in_order
from app.ui.widgets.text import plain_label


class EditPane(QWidget):
    """At the left what there is, at the right the words of what is chosen."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget) -> None:
        super().__init__(parent)
        self._practice = practice
        self._cards = practice.workshop.cards
        may = not practice.read_only
        self.decks = ChoiceField(theme, self)
        self.decks.setAccessibleName(self.tr("Stapel"))
        self.items = _Things(theme, self)
        self.items.setAccessibleName(self.tr("Kaarten van deze stapel"))
        self.stories = _Things(theme, self)
        self.stories.setAccessibleName(self.tr("Casussen"))
        self._fields: dict[str, tuple[QPlainTextEdit, Keeper]] = {}
        self._labels: dict[str, QWidget] = {}
        self._subject: tuple[str, str] | None = None
        """What the fields are about: "card", "casus" or "deck", and its id."""
        self.buttons = {
            "add_deck": self._link(theme, self.tr("Nieuwe stapel")),
            "from_profile": self._link(theme, self.tr("Maak uit het praktijkprofiel")),
            "bin_deck": self._link(theme, self.tr("Stapel weg")),
            "add_card": self._link(theme, self.tr("Kaart erbij")),
            "up": self._link(theme, self.tr("Omhoog")),
            "down": self._link(theme, self.tr("Omlaag")),
            "bin_card": self._link(theme, self.tr("Kaart weg")),
            "add_casus": self._link(theme, self.tr("Nieuwe casus")),
            "bin_casus": self._link(theme, self.tr("Casus weg")),
        }
        for button in self.buttons.values():
            button.setVisible(may)
        self._build(may=may)
        self._connect()

    def refresh(self) -> None:
        """Read everything anew; what is being typed stays."""
        deck_id, decks = self.decks.currentData(), self._cards.decks()
        self.decks.blockSignals(True)
        self.decks.clear()
        for deck in decks:
            words = self.tr("{name} ({count})").format(name=deck.name or "–", count=len(deck.cards))
            self.decks.addItem(words, deck.id)
        ids = [deck.id for deck in decks]
        self.decks.setCurrentIndex(ids.index(deck_id) if deck_id in ids else 0)
        self.decks.blockSignals(False)
        self._show_cards()
        rows = [(story.title or story.family[:40] or "–", story.id) for story in self._cards.casussen()]
        _fill(self.stories, rows)
        self._show_subject()

    def take_focus(self) -> None:
        """On the cards."""
        (self.items if self.items.count() else self.decks).setFocus()

    def _show_cards(self) -> None:
        deck = self._cards.deck(self.decks.currentData() or "") if self.decks.count() else None
        _fill(self.items, [(card.title or "–", card.id) for card in deck.cards] if deck else [])

    def _choose(self, kind: str, list_: QListWidget) -> None:
        item = list_.currentItem()
        if item is not None:
            list_.setCurrentItem(item)
            (self.stories if list_ is self.items else self.items).clearSelection()
            self._keep_all()
            self._subject = (kind, item.data(Qt.ItemDataRole.UserRole))
            self._show_subject()

    def _choose_deck(self) -> None:
        self._keep_all()
        self._show_cards()
        deck_id = self.decks.currentData()
        if deck_id:
            self._subject = ("deck", deck_id)
        self._show_subject()

    def _show_subject(self) -> None:
        kind, about = self._subject or ("", "")
        card = self._cards.card(about) if kind == "card" else None
        story = self._cards.casus(about) if kind == "casus" else None
        deck = self._cards.deck(about) if kind == "deck" else None
        shown = {
            "deck_name": deck.name if deck is not None else None,
            "title": card.title if card else story.title if story else None,
            "principle": card.principle if card else None,
            "text": card.text if card else None,
            "family": story.family if story else None,
            "worker": story.worker if story else None,
        }
        for name, (field, keeper) in self._fields.items():
            words = shown[name]
            field.setVisible(words is not None)
            self._labels[name].setVisible(words is not None)
            if words is not None:
                keeper.show(words)
        self._nothing.setVisible(not any(words is not None for words in shown.values()))

    def _keep(self, name: str, text: str) -> bool:
        kind, about = self._subject or ("", "")
        if kind == "card":
            return self._practice.works(lambda: self._cards.edit_card(about, **{name: text}))
        if kind == "casus":
            return self._practice.works(lambda: self._cards.edit_casus(about, **{name: text}))
        return self._practice.works(lambda: self._cards.rename_deck(about, text))

    def _keep_all(self) -> None:
        for _field, keeper in self._fields.values():
            keeper.now()

    def _on_changed(self, changed: Changed) -> None:
        if self.isVisible() and changed.touches("deck", "card", "casus", "guide"):
            self.refresh()

    # -- acts

    def _act(self, name: str) -> None:
        self._keep_all()
        cards, do = self._cards, self._practice.do
        deck_id = self.decks.currentData() or ""
        card = self._chosen(self.items)
        casus = self._chosen(self.stories)
        if name == "add_deck":
            self._go("deck", do(lambda: cards.add_deck(self.tr("Nieuwe stapel"))))
        elif name == "from_profile":
            self._go("deck", do(cards.deck_from_profile))
        elif name == "bin_deck" and self.decks.count():
            do(lambda: cards.bin_deck(deck_id))
        elif name == "add_card" and self.decks.count():
            self._go("card", do(lambda: cards.add_card(deck_id, self.tr("Nieuwe kaart"))))
        elif name in ("up", "down") and card is not None:
            do(lambda: cards.move_card(card, -1 if name == "up" else 1))
        elif name == "bin_card" and card is not None:
            do(lambda: cards.bin_card(card))
        elif name == "add_casus":
            self._go("casus", do(lambda: cards.add_casus(self.tr("Nieuwe casus"))))
        elif name == "bin_casus" and casus is not None:
            do(lambda: cards.bin_casus(casus))

    def _go(self, kind: str, about: str | None) -> None:
        """To what was just made, with the cursor in its name."""
        if about is None:
            return
        self._subject = (kind, about)
        self.refresh()
        if kind == "deck":
            self.decks.setCurrentIndex(max(self.decks.findData(about), 0))
        else:
            _choose_row(self.items if kind == "card" else self.stories, about)
        self._subject = (kind, about)
        self._show_subject()
        field = self._fields["deck_name" if kind == "deck" else "title"][0]
        field.setFocus()
        field.selectAll()

    @staticmethod
    def _chosen(list_: QListWidget) -> str | None:
        return _about(list_)

    def _link(self, theme: Theme, words: str) -> Button:
        return Button(theme, words, self, kind=ButtonKind.LINK, size=ButtonSize.LIST)

    def _connect(self) -> None:
        for name, button in self.buttons.items():
            button.clicked.connect(partial(self._act, name))
        self.decks.currentIndexChanged.connect(lambda _row: self._choose_deck())
        self.items.currentRowChanged.connect(lambda _row: self._choose("card", self.items))
        self.stories.currentRowChanged.connect(lambda _row: self._choose("casus", self.stories))
        self.items.itemClicked.connect(lambda _item: self._choose("card", self.items))
        self.stories.itemClicked.connect(lambda _item: self._choose("casus", self.stories))
        self._practice.changed.connect(self._on_changed)

    def _build(self, *, may: bool) -> None:
        left = QVBoxLayout()
        left.setSpacing(Space.XS)
        left.addWidget(plain_label(self.tr("Stapels"), TextRole.STRONG, self))
        left.addWidget(self.decks)
        left.addLayout(self._row("add_deck", "bin_deck"))
        left.addLayout(self._row("from_profile"))
        left.addWidget(self.items, 3)
        left.addLayout(self._row("add_card", "up", "down", "bin_card"))
        left.addSpacing(Space.S)
        left.addWidget(plain_label(self.tr("Casussen"), TextRole.STRONG, self))
        left.addWidget(self.stories, 1)
        left.addLayout(self._row("add_casus", "bin_casus"))
        right = QVBoxLayout()
        right.setSpacing(Space.XS)
        names = (
            ("deck_name", self.tr("Naam van de stapel"), 1, 1),
            ("title", self.tr("Titel"), 1, 3),
            ("principle", self.tr("Uitgangspunt"), 1, 2),
            ("text", self.tr("Wat je doet"), 3, 12),
            ("family", self.tr("Het gezin"), 5, 12),
            ("worker", self.tr("De medewerker: wat brengt die zelf mee?"), 4, 10),
        )
        for name, words, least, most in names:
            label = plain_label(words, TextRole.STRONG, self)
            field = GrowingField(least, most, self)
            field.setAccessibleName(words)
            field.setReadOnly(not may)
            label.setBuddy(field)
            keeper = Keeper(field, partial(self._keep, name))
            self._practice.leaving.connect(keeper.on_leaving)
            self._fields[name], self._labels[name] = (field, keeper), label
            right.addWidget(label)
            right.addWidget(field)
        links = self.buttons
        tab_in_order(
            *(self.decks, links["add_deck"], links["bin_deck"], links["from_profile"]),
            *(self.items, links["add_card"], links["up"], links["down"], links["bin_card"]),
            *(self.stories, links["add_casus"], links["bin_casus"]),
            *(field for field, _keeper in self._fields.values()),
        )
        self._nothing = plain_label(
            self.tr("Kies een kaart of een casus om ze te lezen of te wijzigen."),
            TextRole.MUTED,
            self,
            wrap=True,
        )
        right.addWidget(self._nothing)
        right.addStretch(1)
        holder = QWidget(self)
        holder.setMaximumWidth(Height.TILE * 5)
        left.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(left)
        self._columns = layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XL)
        layout.addWidget(holder, 2)
        layout.addLayout(right, 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow screen what is chosen stands under the lists."""
        super().resizeEvent(event)
        ways = QHBoxLayout.Direction
        narrow = event.size().width() < Width.CENTRE
        self._columns.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def _row(self, *names: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        for name in names:
            row.addWidget(self.buttons[name])
        row.addStretch(1)
        return row


class _Things(QListWidget):
    """The row where the keyboard is has a ring; without rows the list itself."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            row = self.currentItem() if self.currentRow() >= 0 else None
            area = self.visualItemRect(row) if row is not None else self.viewport().rect()
            paint_ring(QPainter(self.viewport()), QRectF(area), self._theme.colour("accent"))


def _fill(list_: QListWidget, rows: list[tuple[str, str]]) -> None:
    """Show these; the row that was chosen stays so."""
    chosen = _about(list_)
    list_.blockSignals(True)
    list_.clear()
    for words, about in rows:
        list_.addItem(" ".join(words.split()))
        list_.item(list_.count() - 1).setData(Qt.ItemDataRole.UserRole, about)
    list_.blockSignals(False)
    if chosen is not None:
        _choose_row(list_, chosen)


def _choose_row(list_: QListWidget, about: str) -> None:
    list_.blockSignals(True)
    for row in range(list_.count()):
        if list_.item(row).data(Qt.ItemDataRole.UserRole) == about:
            list_.setCurrentRow(row, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    list_.blockSignals(False)


def _about(list_: QListWidget) -> str | None:
    """The id of the chosen row; None when there is none."""
    row = list_.currentRow()
    if row < 0:
        return None
    found: str = list_.item(row).data(Qt.ItemDataRole.UserRole)
    return found
