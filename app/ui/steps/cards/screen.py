"""The gesprekskaarten in the session: choosing a game, playing it turn by turn, and what it came to."""

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.guides.steps import CardsStep
from app.ui.inside import Moment
from app.ui.room_views import CardsShow, CardsView, StepView
from app.ui.state import Changed, OpenPractice
from app.ui.steps.cards.begin import BeginPane
from app.ui.steps.cards.edit import EditPane
from app.ui.steps.cards.play import PlayPane
from app.ui.steps.cards.side import CardsSide
from app.ui.steps.cards.stack_panel import StackPanel
from app.ui.steps.head import StepHead
from app.ui.steps.screen import StepScreen
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.icons import Sign
from app.ui.widgets.least import LeastArea
from app.ui.widgets.tab_order import tab_in_order
from app.ui.widgets.text import plain_label
from app.workshop.cards_values import Game
from app.workshop.people import Who

_BESIDE = Width.LEFT_SESSION + Width.RIGHT
"""From this width on there is room for the casus beside the cards."""
_TOUCHES = ("deck", "card", "casus", "round", "play", "contribution", "person", "subgroup", "attendance")


class _Phase(Enum):
    BEGIN = "begin"
    PLAY = "play"
    EDIT = "edit"


class CardsScreen(StepScreen):
    """The why stays off the room's screen until somebody shows it."""

    def __init__(
        self, theme: Theme, practice: OpenPractice, step: CardsStep, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, practice, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "paper")
        self.head = StepHead(theme, self)
        self.side = CardsSide(theme, self)
        self._stack = QStackedWidget(self)
        begin, play, edit = LeastArea(self._stack), LeastArea(self._stack), LeastArea(self._stack)
        self.begin_pane = BeginPane(theme, practice, self.step_id, step, begin.inside)
        self.play_pane = PlayPane(theme, practice, play.inside)
        self.edit_pane = EditPane(theme, practice, edit.inside)
        self._areas: dict[QWidget, LeastArea] = {
            self.begin_pane: begin,
            self.play_pane: play,
            self.edit_pane: edit,
        }
        for pane, area in self._areas.items():
            area.hold(pane)
        self.panel = StackPanel(theme)
        self.stand_below(self.panel)
        self.back_button = Button(
            theme, self.tr("Vorige"), self, size=ButtonSize.SESSION, sign=Sign.ARROW_LEFT
        )
        self.next_button = Button(
            theme, "", self, kind=ButtonKind.PRIMARY, size=ButtonSize.SESSION, key="PgDn"
        )
        self.again = Button(theme, self.tr("Nog een ronde"), self, size=ButtonSize.SESSION)
        self.stop = Button(theme, "", self, kind=ButtonKind.LINK, size=ButtonSize.LIST, key="X")
        self._soon = plain_label("", TextRole.SMALL, self)
        self._soon_who = plain_label("", TextRole.BODY, self)
        game = practice.workshop.cards.last_game(self.step_id)
        self._game_id = game.id if game is not None else None
        self._phase = _Phase.PLAY if game is not None and not game.over else _Phase.BEGIN
        self._shown: CardsView | None = None
        self._stopped = False
        """Whether people stop before every card was drawn; the game itself can go on later."""
        self._build()
        self._connect()
        self.head.show_stop(practice.here)
        self._show()

    # -- what every screen has

    @property
    def view(self) -> StepView:
        return self._shown or self._usual_view()

    @property
    def moment(self) -> Moment | None:
        game = self._game
        if self._phase is not _Phase.PLAY or game is None:
            return None
        total = len(game.cards) if game.closed else max(len(game.turns), 1)
        had = total - len(game.to_come) if game.closed else total - len(game.in_turn)
        number = min(had + 1, total)
        words = self.tr("beurt {number} van {total}").format(number=number, total=total)
        if game.over:
            words = self.tr("uitgespeeld")
        elif self._stopped:
            words = self.tr("gestopt")
        return Moment(number, total, words)

    @property
    def wants_timer(self) -> bool:
        return self._phase is not _Phase.PLAY

    def take_focus(self) -> None:
        if self._phase is _Phase.PLAY:
            self.play_pane.take_focus()
        elif self._phase is _Phase.EDIT:
            self.edit_pane.take_focus()
        else:
            self.next_button.setFocus()

    def escape(self) -> None:
        if self._phase is _Phase.EDIT:
            self._leave_edit()
        elif self._shown is not None:
            self._show_in_room(None)
        self.take_focus()

    def toggle_help(self) -> None:
        self.head.toggle_help()
        self._make_room()

    def forward(self) -> bool:
        if self._phase is _Phase.BEGIN:
            if self._practice.read_only or self._game_is_over():
                return False
            self.begin_pane.begin()
            return True
        if self._phase is _Phase.EDIT:
            self._leave_edit()
            return True
        return not self._stopped and self.play_pane.next_turn()

    def back(self) -> bool:
        if self._phase is _Phase.EDIT:
            self._leave_edit()
            return True
        if self._phase is _Phase.PLAY:
            self._go_to(_Phase.BEGIN)
            return True
        return False

    # -- inside

    @property
    def _game(self) -> Game | None:
        return self._practice.workshop.cards.game(self._game_id) if self._game_id else None

    def _game_is_over(self) -> bool:
        """Who walks on after a game that was played goes to the next step, not into a new game."""
        game = self._game
        return game is not None and game.over

    def _usual_view(self) -> CardsView:
        game = self._game
        if self._phase is not _Phase.PLAY or game is None:
            return CardsView(CardsShow.INSTRUCTION)
        if game.over or self._stopped:
            return CardsView(CardsShow.TALLY, game.id)
        if not game.closed:
            return CardsView(CardsShow.DECK, game.id)
        return CardsView(CardsShow.CARD, game.id, game.card.id if game.card is not None else None)

    def _go_to(self, phase: _Phase) -> None:
        if not self._practice.leave():
            return
        self._phase, self._shown, self._stopped = phase, None, False
        self._show()
        self.moved_inside.emit()
        self.shows.emit(self.view)
        self.take_focus()

    def _show(self) -> None:
        game = self._game
        if self._phase is _Phase.PLAY and game is None:
            self._phase = _Phase.BEGIN
        playing = self._phase is _Phase.PLAY
        pane = {
            _Phase.BEGIN: self.begin_pane, _Phase.PLAY: self.play_pane, _Phase.EDIT: self.edit_pane,
        }[self._phase]  # fmt: skip
        self._stack.setCurrentWidget(self._areas[pane])
        self.side.setVisible(playing)
        self.panel.setVisible(playing)
        self._make_room()
        if playing and game is not None:
            self._show_game(game)
        elif self._phase is _Phase.EDIT:
            self.edit_pane.refresh()
        else:
            self.begin_pane.refresh()
            self.panel.show_game(None)
        self._show_foot(game if playing else None)

    def _show_game(self, game: Game) -> None:
        casus = self._practice.workshop.cards.casus(game.casus_id)
        self.side.show_game(game, casus, changeable=not self._practice.read_only)
        self.side.to_room.setChecked(self._shown is not None and self._shown.shows is CardsShow.CASUS)
        name = _name_in(casus.title if casus is not None else "")
        self.play_pane.show_game(game, name, stopped=self._stopped)
        self.panel.show_game(game)

    def _show_foot(self, game: Game | None) -> None:
        over = game is not None and (game.over or self._stopped)
        self.stop.setVisible(game is not None and not game.over)
        self.stop.set_words(self.tr("Speel verder") if self._stopped else self.tr("Stop het spel"))
        after = game.after if game is not None and not over else None
        self._soon.setText(self.tr("Hierna") if after is not None else "")
        self._soon_who.setText(after.name if after is not None else "")
        label = self.tr("Begin")
        if self._phase is _Phase.EDIT:
            label = self.tr("Klaar")
        elif self._phase is _Phase.PLAY:
            label = self.tr("Volgende") if over else self.tr("Volgende beurt")
        elif self._game_is_over():
            label = self.tr("Volgende")
        self.next_button.set_words(label)
        self.again.setVisible(
            self._phase is not _Phase.EDIT and self._game_is_over() and not self._practice.read_only
        )

    def _make_room(self) -> None:
        """The question stands above the choices; while people play its room is for the card, or the help."""
        helping = self.head.help_button.isChecked()
        self.head.setVisible(self._phase is _Phase.BEGIN or helping)

    def _show_in_room(self, view: CardsView | None) -> None:
        self._shown = view
        self.side.to_room.setChecked(view is not None and view.shows is CardsShow.CASUS)
        self.shows.emit(self.view)

    def _toggle_casus(self) -> None:
        game = self._game
        shown = self._shown is not None and self._shown.shows is CardsShow.CASUS
        if game is not None:
            self._show_in_room(None if shown else CardsView(CardsShow.CASUS, game.id, None, game.casus_id))

    def _show_reason(self, card_id: str) -> None:
        if self._game_id is not None:
            self._show_in_room(CardsView(CardsShow.REASON, self._game_id, card_id))

    def _on_begun(self, game_id: str) -> None:
        self._game_id = game_id
        self._go_to(_Phase.PLAY)

    def _play_again(self) -> None:
        """A new game with the same deck and casus: shuffled anew."""
        self._phase = _Phase.BEGIN
        self.begin_pane.begin()

    def _toggle_stop(self) -> None:
        """Time is up before the cards are: what was said stays, the room sees it, and "next" leads on."""
        game = self._game
        if game is not None and not game.over and self._practice.leave():
            self._stopped, self._shown = not self._stopped, None
            self._show()
            self.moved_inside.emit()
            self.shows.emit(self.view)
            if self._stopped:
                self.next_button.setFocus()
            else:
                self.take_focus()

    def _leave_edit(self) -> None:
        self._go_to(_Phase.BEGIN)

    def _on_changed(self, changed: Changed) -> None:
        if not changed.touches(*_TOUCHES):
            return
        before = self.view
        self._show()
        self.moved_inside.emit()
        if self.view != before or self._shown is None:
            self.shows.emit(self.view)

    def _on_said(self) -> None:
        """The next card comes in the room in the place of a casus or a reason."""
        self._show_in_room(None)
        self.take_focus()

    def _set_turns(self, turns: list[Who]) -> None:
        if self._game_id is not None:
            game_id = self._game_id
            self._practice.do(lambda: self._practice.workshop.cards.set_turns(game_id, turns))

    def _pass_turn(self) -> None:
        if self._game_id is not None:
            game_id = self._game_id
            self._practice.do(lambda: self._practice.workshop.cards.pass_turn(game_id))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low, narrow = event.size().height() < 700, event.size().width() < 900
        for words in (self._soon, self._soon_who):  # who is next stands in the list too
            words.setVisible(not narrow)
        self._place_side(under=event.size().width() < _BESIDE)
        self._column.setContentsMargins(Space.XL, Space.M if low else Space.L, Space.XL, Space.M)

    def _place_side(self, *, under: bool) -> None:
        """The casus and the turns stand beside the cards; where that is too narrow, under them."""
        if under == self.side.lies:
            return
        self.side.lie(on=under)
        if under:
            self._areas[self.play_pane].column.addWidget(self.side)
        else:
            self._beside.insertWidget(0, self.side)
        self.side.setVisible(self._phase is _Phase.PLAY)

    def _connect(self) -> None:
        self._practice.changed.connect(self._on_changed)
        self.begin_pane.begun.connect(self._on_begun)
        self.begin_pane.go_on_wanted.connect(self._on_begun)
        self.begin_pane.edit_wanted.connect(lambda: self._go_to(_Phase.EDIT))
        self.play_pane.said.connect(self._on_said)
        self.play_pane.reason_wanted.connect(self._show_reason)
        self.side.casus_wanted.connect(self._toggle_casus)
        self.side.pass_wanted.connect(self._pass_turn)
        self.side.order_wanted.connect(self._set_turns)
        self.back_button.clicked.connect(self._practice.previous)
        self.next_button.clicked.connect(self._practice.next)
        self.again.clicked.connect(self._play_again)
        self.stop.clicked.connect(self._toggle_stop)
        answer = self.play_pane.answer
        for key, act in (
            ("W", lambda: answer.choose(use=True)),
            ("N", lambda: answer.choose(use=False)),
            ("R", self.play_pane.draw_other),
            ("C", self._toggle_casus),
            ("S", self._pass_turn),
            ("X", self._toggle_stop),
            ("E", self.play_pane.change_before),
            ("D", self.play_pane.show_reason),
            ("Ctrl+Return", self.play_pane.react),
        ):
            QShortcut(
                QKeySequence(key), self, lambda act=act: self._in_play(act)
            )  # fmt: skip
        QShortcut(
            QKeySequence("Ctrl+K"), self, lambda: self._go_to(_Phase.EDIT)
        )  # fmt: skip

    def _in_play(self, act: object) -> None:
        if self._phase is _Phase.PLAY and callable(act):
            act()

    def _build(self) -> None:
        for area in self._areas.values():
            self._stack.addWidget(area)
        soon = QVBoxLayout()
        soon.setSpacing(0)
        soon.addWidget(self._soon)
        soon.addWidget(self._soon_who)
        foot = QHBoxLayout()
        foot.setSpacing(Space.M)
        foot.addWidget(self.back_button)
        foot.addLayout(soon, 1)
        foot.addWidget(self.stop)
        foot.addWidget(self.again)
        foot.addWidget(self.next_button)
        tab_in_order(self.back_button, self.stop, self.again, self.next_button)
        inside = QWidget(self)
        self._column = QVBoxLayout(inside)
        self._column.setSpacing(Space.M)
        self._column.addWidget(self.head)
        self._column.addWidget(self._stack, 1)
        self._column.addLayout(foot)
        self._beside = layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.side)
        layout.addWidget(inside, 1)


def _name_in(title: str) -> str:
    """The name of the one that a casus is about, when its title ends in one: "De ochtend van Sanne"."""
    before, _, name = title.strip().rpartition(" ")
    return name if before.endswith((" van", " bij", " met")) and name[:1].isupper() else ""
