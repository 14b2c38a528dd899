"""Playing: the card (or all of them), what somebody says of it, and the turn before."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.ui.saving import follow
from app.ui.state import OpenPractice
from app.ui.steps.cards.answer import CardAnswer
from app.ui.steps.cards.card_face import CardFace
from app.ui.steps.cards.card_grid import CardGrid
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, TextRole, Width
from app.ui.typing import field_text
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.growing import GrowingField
from app.ui.widgets.saved import SavedLine
from app.ui.widgets.text import plain_label
from app.workshop.cards_values import CardTurn, Game, TalkCard

MOST_PICKS = 2
"""Cards that somebody chooses in an open game."""


class PlayPane(QWidget):
    """Knows the game as it stands; what is typed stays until it is said or thrown away."""

    said = Signal()
    """Something was said; the game moved on."""
    reason_wanted = Signal(str)
    """The id of a card of which the room may read the reasons."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget) -> None:
        super().__init__(parent)
        self._practice = practice
        self._game: Game | None = None
        self._picked: list[str] = []
        self._reacts_on: TalkCard | None = None
        self._warned = False
        self._just_said = False
        self._stopped = False
        self._above = plain_label("", TextRole.MUTED, self)
        self.other = Button(
            theme, self.tr("Andere kaart"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST, key="R"
        )
        self.face = CardFace(theme, self)
        self.grid = CardGrid(theme, self)
        self._question = plain_label("", TextRole.HEADING, self, wrap=True)
        self.answer = CardAnswer(theme, practice, self)
        self.hint = plain_label("", TextRole.WARNING, self, wrap=True)
        self._before = plain_label(self.tr("Vorige beurt"), TextRole.STRONG, self)
        self._who_before = plain_label("", TextRole.SMALL_STRONG, self)
        self._said_before = plain_label("", TextRole.BODY, self, wrap=True)
        self.edit_before = GrowingField(1, 5, self)
        self.edit_before.setAccessibleName(self.tr("Vorige beurt wijzigen"))
        self.edit_before.hide()
        self.change = Button(
            theme, self.tr("Wijzig"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST, key="E"
        )
        self.show_why = Button(
            theme,
            self.tr("Toon de reden in de zaal"),
            self,
            kind=ButtonKind.LINK,
            size=ButtonSize.LIST,
            key="D",
        )
        self.saved = SavedLine(theme, self)
        self._stack = QStackedWidget(self)
        self._build()
        follow(self.saved, practice)
        self.other.clicked.connect(self.draw_other)
        self.grid.picked.connect(self.pick)
        self.answer.said.connect(lambda: self._asks_choice() or self.say())
        self.answer.react_wanted.connect(self.react)
        self.change.clicked.connect(self.change_before)
        self.show_why.clicked.connect(self.show_reason)

    @property
    def game(self) -> Game | None:
        """The game as it stands."""
        return self._game

    def take_focus(self) -> None:
        """On the cards in an open game; else where one types, once wel or niet was chosen."""
        game = self._game
        if game is not None and not game.closed and not self._picked:
            self.grid.setFocus()
        elif self.answer.use is not None or not self.answer.wel.isVisibleTo(self):
            self.answer.why.setFocus()
        else:
            self.answer.wel.setFocus()

    def show_game(self, game: Game, casus_name: str, *, stopped: bool = False) -> None:
        """The game moved on or changed; one that was ``stopped`` shows what it came to."""
        self._stopped = stopped
        moved = self._game is None or (self._game.id, self._game.plays) != (game.id, game.plays)
        passed = self._game is not None and self._game.who != game.who
        self._game = game
        if moved or passed:
            keeps = passed and not moved
            if not keeps:
                self._picked, self._reacts_on = [], None
            if moved and (self.answer.is_empty or self._just_said):
                self.answer.clear(game.who)
            else:
                self.answer.who.choose(game.who)
            self._just_said = False
        self.answer.show_unfinished()
        self._show(casus_name)

    def _show(self, casus_name: str) -> None:
        game = self._game
        assert game is not None
        may = not self._practice.read_only
        ended = game.over or self._stopped
        self._stack.setCurrentWidget(self.grid if ended or not game.closed else self._closed)
        self.grid.show_cards(game.cards, self._picked, [game.counts(card.id) for card in game.cards])
        card = self._reacts_on or game.card
        self.face.show_card(card)
        self._fit_card()
        self._above.setText(self._words_above(game))
        self.other.setVisible(may and game.closed and game.left > 0 and self._reacts_on is None and not ended)
        self.answer.setVisible(may and (not ended or self._reacts_on is not None))
        self.answer.wel.setVisible(game.closed)
        self.answer.niet.setVisible(game.closed)
        self.answer.react.setVisible(may and bool(game.plays))
        self._question.setText(self._words_of_question(game, casus_name))
        self._question.setVisible(bool(self._question.text()))
        self._show_before(game, may=may)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_card()

    def _fit_card(self) -> None:
        """One card is no higher than it reads well: what people answer stays close under it."""
        one = self._stack.currentWidget() is self._closed
        high = max(Height.CARD, self.face.minimumHeight())
        self._stack.setMaximumHeight(high if one else Width.NO_LIMIT)

    def _words_above(self, game: Game) -> str:
        if self._stopped and not game.over:
            return self.tr("Gestopt; wat gezegd is, blijft")
        if game.over:
            return self.tr("Alle kaarten zijn geweest") if game.closed else self.tr("Iedereen heeft gekozen")
        if self._reacts_on is not None:
            return self.tr("Iemand reageert op deze kaart")
        who = game.who.name if game.who is not None else ""
        if not game.closed:
            return self.tr("{name} kiest een of twee kaarten").format(name=who) if who else ""
        words = self.tr("Kaart {number} van {total}, getrokken door {name}")
        if not who:
            words = self.tr("Kaart {number} van {total}")
        return words.format(number=game.number, total=len(game.cards), name=who)

    def _words_of_question(self, game: Game, casus_name: str) -> str:
        if (game.over or self._stopped) and self._reacts_on is None:
            return ""
        if not game.closed:
            return self.tr("Waarom past dit hier?") if self._picked else ""
        if casus_name:
            return self.tr("Zou je dit doen bij {name}?").format(name=casus_name)
        return self.tr("Zou je dit doen in dit gezin?")

    def _show_before(self, game: Game, *, may: bool) -> None:
        last = game.plays[-1] if game.plays else None
        for widget in (self._before, self._who_before, self._said_before):
            widget.setVisible(last is not None)
        self.change.setVisible(last is not None and may)
        self.show_why.setVisible(last is not None)
        if last is None:
            return
        card = next((one for one in game.cards if one.id == last.card_id), None)
        use = {True: self.tr("wel"), False: self.tr("niet"), None: ""}[last.use]
        who = last.who.name if last.who is not None else self.tr("Niemand")
        parts = (who, card.title if card is not None else "", use if game.closed else "")
        self._who_before.setText("  ·  ".join(part for part in parts if part))
        self._said_before.setText(last.why or self.tr("zonder reden"))

    # -- what people do

    def draw_other(self) -> None:
        """This card goes under the stack."""
        game = self._game
        if game is not None and game.card is not None and not self._practice.read_only:
            self._practice.do(lambda: self._practice.workshop.cards.draw_other(game.id))

    def pick(self, card_id: str) -> None:
        """A card more, or this one back on the table; at most two."""
        game = self._game
        if game is None or game.closed or game.over or self._practice.read_only:
            return
        if card_id in self._picked:
            self._picked.remove(card_id)
        elif len(self._picked) < MOST_PICKS:
            self._picked.append(card_id)
        self.hint.setText(
            self.tr("Twee kaarten is genoeg: leg er eerst een terug.")
            if len(self._picked) == MOST_PICKS and card_id not in self._picked
            else ""
        )
        self.hint.setVisible(bool(self.hint.text()))
        self._show("")
        if self._picked:
            self.answer.why.setFocus() if len(self._picked) == MOST_PICKS else None

    def react(self) -> None:
        """Somebody else says something of the card that was said something of last, or of this one."""
        game = self._game
        if game is None or self._practice.read_only:
            return
        if not self.answer.is_empty and not self.say():
            return
        game = self._practice.workshop.cards.game(game.id) or game
        if not game.plays:
            return
        last = game.plays[-1].card_id
        self._reacts_on = next((card for card in game.cards if card.id == last), None)
        self.answer.clear(None)
        self._show("")
        self.answer.who.setFocus(Qt.FocusReason.TabFocusReason)

    def say(self) -> bool:
        """What stands here is said; False when nothing does, or it could not be."""
        game = self._game
        if game is None or self._practice.read_only:
            return False
        if game.closed or self._reacts_on is not None:
            card = self._reacts_on or game.card
            cards = [card.id] if card is not None else []
        else:
            cards = list(self._picked)
        if self.answer.is_empty and game.closed:
            return False
        if not cards:
            return False
        if not self.answer.keep():
            return False
        use = self.answer.use if game.closed else True
        workshop = self._practice.workshop

        def do() -> bool:
            who = self.answer.who.who()
            with workshop.file.work("Kaart besproken" if game.closed else "Kaart gekozen"):
                for card_id in cards:
                    workshop.cards.play(
                        game.id, card_id, who, use=use, why=self.answer.text(),
                        marks=self.answer.marks, day_id=self._practice.day_id,
                    )  # fmt: skip
            return True

        self._just_said = True
        done = bool(self._practice.do(do))
        self._just_said = False
        if done:
            self._reacts_on = None
            fresh = workshop.cards.game(game.id)
            self.answer.clear(fresh.who if fresh is not None else None)
            self.hint.hide()
            self._warned = False
            self.said.emit()
        return done

    def next_turn(self) -> bool:
        """PgDn: say what stands here; without anything it tells what is missing, and then passes."""
        game = self._game
        if game is None or game.over:
            return False
        if self._reacts_on is not None and self.answer.is_empty:
            self._reacts_on = None
            self.answer.clear(game.who)
            self._show("")
            return True
        nothing = self.answer.is_empty if game.closed else not self._picked
        if not nothing:
            if not self._asks_choice():
                self.say()
            return True
        if self._warned or game.who is None or len(game.turns) < 2:
            self._warned = False
            self.hint.hide()
            if game.who is None or len(game.turns) < 2:
                return False
            self._practice.do(lambda: self._practice.workshop.cards.pass_turn(game.id))
            return True
        self._warned = True
        words = self.tr("Nog niets gezegd. Kies wel of niet, of PgDn slaat {name} over.")
        if not game.closed:
            words = self.tr(
                "Nog geen kaart gekozen. Kies er een; of druk nog eens PgDn om {name} over te slaan."
            )
        self.hint.setText(words.format(name=game.who.name))
        self.hint.show()
        return True

    def _asks_choice(self) -> bool:
        """A reason without wel or niet: asked once, then kept as it is."""
        game = self._game
        asks = game is not None and game.closed and self.answer.use is None and bool(self.answer.text())
        if asks and not self._warned:
            self._warned = True
            self.hint.setText(self.tr("Wel of niet? Kies het met Alt W of Alt N, of druk nog eens Enter."))
            self.hint.show()
            return True
        return False

    def change_before(self) -> None:
        """Other words for the turn before; typed over it."""
        last = self._last()
        if last is None or self._practice.read_only:
            return
        if self.edit_before.isVisibleTo(self):
            self._keep_before(last)
            return
        self.edit_before.setPlainText(last.why)
        self.edit_before.show()
        self._said_before.hide()
        self.change.set_words(self.tr("Bewaar"))
        self.edit_before.setFocus()

    def _keep_before(self, last: CardTurn) -> None:
        text = field_text(self.edit_before).strip()
        self._practice.do(lambda: self._practice.workshop.cards.edit_play(last.id, why=text))
        self.edit_before.hide()
        self._said_before.show()
        self.change.set_words(self.tr("Wijzig"))
        self.take_focus()

    def show_reason(self) -> None:
        last = self._last()
        if last is not None:
            self.reason_wanted.emit(last.card_id)

    def _last(self) -> CardTurn | None:
        return self._game.plays[-1] if self._game is not None and self._game.plays else None

    def _build(self) -> None:
        above = QHBoxLayout()
        above.addWidget(self._above, 1)
        above.addWidget(self.other)
        self._closed = QScrollArea(self)
        self._closed.setWidget(self.face)
        self._closed.setWidgetResizable(True)
        self._closed.setFrameShape(QScrollArea.Shape.NoFrame)
        self._closed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._closed.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stack.setMinimumHeight(Height.CARD // 2)
        self._stack.addWidget(self._closed)
        self._stack.addWidget(self.grid)
        before = QHBoxLayout()
        before.setSpacing(Space.M)
        before.addWidget(self._before)
        before.addStretch(1)
        before.addWidget(self.saved)
        who_before = QHBoxLayout()
        who_before.setSpacing(Space.M)
        who_before.addWidget(self._who_before, 1)
        who_before.addWidget(self.change)
        who_before.addWidget(self.show_why)
        asked = QHBoxLayout()
        asked.setSpacing(Space.M)
        asked.addWidget(self._question, 1)
        asked.addWidget(self.answer.react, 0, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight)
        inside = QWidget(self)
        inside.setMaximumWidth(Width.CENTRE + _EXTRA)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(above)
        column.addWidget(self._stack, _MOST)
        column.addLayout(asked)
        column.addWidget(self.answer)
        column.addWidget(self.hint)
        column.addLayout(before)
        column.addLayout(who_before)
        column.addWidget(self._said_before)
        column.addWidget(self.edit_before)
        column.addStretch(1)
        self.hint.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch(0)
        layout.addWidget(inside, 1)
        layout.addStretch(0)


_MOST = 100
"""The share of the height that the cards take before anything else grows."""
_EXTRA = 2 * Space.XXL
"""Wider than a question: cards lie beside each other."""
