"""The gesprekskaarten in the session, by keyboard: open and closed, turn by turn, and what may go wrong."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.ui.main_window import MainWindow
from app.ui.projector.step_scene import Bars
from app.ui.room_views import CardsShow, CardsView
from app.ui.session.page import SessionPage
from app.ui.steps.cards.screen import CardsScreen
from app.ui.steps.screen import StepScreen
from app.ui.theme.style import Theme
from app.ui.widgets.rail import Place
from app.workshop.cards_values import Game
from app.workshop.day_guides import CARDS_ID
from app.workshop.people import Who
from app.workshop.workshop import Workshop
from tests.ui.boards import AtStep, session_at
from tests.ui.hands import type_in

_NONE, _CTRL, _ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
NAMES = ("Fien", "Ilke", "Staf")


class AtCards(AtStep):
    """The screen, and hands on its keyboard."""

    def __init__(self, window: MainWindow, screen: CardsScreen) -> None:
        self.window = window
        self.screen = screen

    @property
    def game(self) -> Game:
        game = self.practice.workshop.cards.last_game(CARDS_ID)
        assert game is not None
        return game

    def type(self, words: str) -> None:
        focus = self.window.focusWidget()
        assert focus is self.screen.play_pane.answer.why
        type_in(self.screen.play_pane.answer.why, words)

    def begin(self, *, closed: bool = True) -> None:
        """Begin a game; closed is what stands ready."""
        if not closed:
            self.screen.begin_pane.options.button(1).setFocus()
            self.press(Qt.Key.Key_Left)
        self.press(Qt.Key.Key_PageDown)

    def say(self, key: Qt.Key, why: str) -> None:
        """One turn: wel or niet, why, and on to the next."""
        self.press(key)
        self.type(why)
        self.press(Qt.Key.Key_PageDown)


Start = Callable[..., AtCards]


def _people(workshop: Workshop) -> list[Who]:
    day = workshop.people.days()[0].id
    return [workshop.people.add_person(name, day) for name in NAMES]


@pytest.fixture
def at(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[Start]:
    """A window at the cards, once something was put in the practice."""
    opened: list[AbstractContextManager[tuple[MainWindow, StepScreen]]] = []

    def make(fill: Callable[[Workshop], object] = _people) -> AtCards:
        opened.append(session_at(qtbot, qapp, theme, tmp_path, CARDS_ID, fill))
        window, screen = opened[-1].__enter__()
        assert isinstance(screen, CardsScreen)
        return AtCards(window, screen)

    yield make
    for one in opened:
        one.__exit__(None, None, None)


def _small(workshop: Workshop) -> None:
    _people(workshop)
    deck = workshop.cards.add_deck("Klein")
    for number in (1, 2):
        workshop.cards.add_card(deck, f"Kaart {number}")


def test_enter_alone_begins_a_closed_game_with_everybody_here(at: Start) -> None:
    cards = at()
    cards.press(Qt.Key.Key_Return)
    game = cards.game
    assert game.closed
    assert [who.name for who in game.turns] == list(NAMES)
    assert cards.screen.view == CardsView(CardsShow.CARD, game.id, game.card.id if game.card else None)


def test_a_turn_is_said_and_the_next_person_gets_the_next_card(at: Start) -> None:
    cards = at()
    cards.begin()
    first = cards.game.card
    cards.say(Qt.Key.Key_W, "omdat ze dan blijft")
    (turn,) = cards.game.plays
    assert (turn.card_id, turn.use, turn.why) == (first.id if first else "", True, "omdat ze dan blijft")
    assert turn.who is not None
    assert turn.who.name == "Fien"
    assert cards.game.who is not None
    assert cards.game.who.name == "Ilke"
    assert cards.game.card != first
    assert cards.screen.play_pane.answer.is_empty


def test_niet_counts_as_niet_and_a_turn_is_taken_back_with_its_words(at: Start) -> None:
    cards = at()
    cards.begin()
    cards.say(Qt.Key.Key_N, "te vroeg")
    assert cards.game.plays[0].use is False
    cards.practice.undo()
    assert not cards.game.plays
    assert cards.screen.play_pane.answer.text() == "te vroeg"
    cards.press(Qt.Key.Key_W)
    cards.press(Qt.Key.Key_PageDown)
    assert [(turn.use, turn.why) for turn in cards.game.plays] == [(True, "te vroeg")]


def test_a_reason_without_wel_or_niet_is_asked_for_once(at: Start) -> None:
    cards = at()
    cards.begin()
    cards.screen.play_pane.answer.why.setFocus()
    cards.type("hangt ervan af")
    cards.press(Qt.Key.Key_Return)
    assert not cards.game.plays
    assert "Wel of niet?" in cards.screen.play_pane.hint.text()
    cards.press(Qt.Key.Key_Return)
    assert [(turn.use, turn.why) for turn in cards.game.plays] == [(None, "hangt ervan af")]


def test_another_card_goes_under_the_stack(at: Start) -> None:
    cards = at()
    cards.begin()
    first = cards.game.card
    cards.press(Qt.Key.Key_R)
    assert cards.game.card != first
    assert cards.game.cards[-1] == first or first in cards.game.to_come


def test_somebody_reacts_on_the_card_that_was_played(at: Start) -> None:
    cards = at()
    cards.begin()
    cards.say(Qt.Key.Key_W, "ja")
    who = cards.game.who
    cards.press(Qt.Key.Key_Return, _CTRL)
    assert cards.screen.play_pane.answer.who.hasFocus()
    cards.screen.play_pane.answer.choose(use=False)
    cards.type("ik niet")
    cards.press(Qt.Key.Key_Return)
    one, other = cards.game.plays
    assert one.card_id == other.card_id
    assert (other.use, other.why) == (False, "ik niet")
    assert cards.game.who == who


def test_nothing_said_is_told_first_and_then_passes_the_turn(at: Start) -> None:
    cards = at()
    cards.begin()
    cards.press(Qt.Key.Key_PageDown)
    assert "Nog niets gezegd" in cards.screen.play_pane.hint.text()
    assert cards.game.who is not None
    assert cards.game.who.name == "Fien"
    cards.press(Qt.Key.Key_PageDown)
    assert cards.game.who.name == "Ilke"
    assert not cards.game.plays


def test_s_passes_over_who_is_not_there(at: Start) -> None:
    cards = at()
    cards.begin()
    cards.press(Qt.Key.Key_S)
    assert [who.name for who in cards.game.turns] == ["Ilke", "Staf", "Fien"]


def test_the_casus_comes_on_a_key_and_the_next_turn_shows_the_card_again(at: Start) -> None:
    cards = at()
    cards.begin()
    cards.press(Qt.Key.Key_C)
    shown = cards.screen.view
    assert isinstance(shown, CardsView)
    assert shown.shows is CardsShow.CASUS
    cards.say(Qt.Key.Key_W, "ja")
    shown = cards.screen.view
    assert isinstance(shown, CardsView)
    assert shown.shows is CardsShow.CARD


def test_the_why_comes_in_the_room_only_when_it_is_asked(at: Start) -> None:
    cards = at()
    cards.begin()
    cards.say(Qt.Key.Key_W, "dat is van ons")
    feed = cards.window.opened.feed if cards.window.opened else None
    assert feed is not None
    assert "dat is van ons" not in repr(feed.scene)
    cards.press(Qt.Key.Key_D)
    assert "dat is van ons" in repr(feed.scene)
    cards.press(Qt.Key.Key_Escape)
    assert "dat is van ons" not in repr(feed.scene)


def test_with_open_cards_one_or_two_are_chosen_and_no_third(at: Start) -> None:
    cards = at()
    cards.begin(closed=False)
    assert not cards.game.closed
    grid = cards.screen.play_pane.grid
    assert grid.hasFocus()
    cards.press(Qt.Key.Key_Space)
    cards.press(Qt.Key.Key_Right)
    cards.press(Qt.Key.Key_Space)
    grid.setFocus()
    cards.press(Qt.Key.Key_Right)
    cards.press(Qt.Key.Key_Space)
    assert "Twee kaarten is genoeg" in cards.screen.play_pane.hint.text()
    cards.screen.play_pane.answer.why.setFocus()
    cards.type("allebei rustig")
    cards.press(Qt.Key.Key_Return)
    assert [(turn.use, turn.why) for turn in cards.game.plays] == [(True, "allebei rustig")] * 2
    assert cards.game.who is not None
    assert cards.game.who.name == "Ilke"


def test_all_cards_played_is_said_and_next_leads_on(at: Start) -> None:
    cards = at(_small)
    decks = cards.screen.begin_pane.decks
    decks.setCurrentIndex(decks.findText("Klein"))
    cards.begin()
    cards.say(Qt.Key.Key_W, "een")
    cards.say(Qt.Key.Key_N, "twee")
    assert cards.game.over
    assert cards.screen.view == CardsView(CardsShow.TALLY, cards.game.id)
    assert cards.window.opened is not None
    result = cards.window.opened.feed.scene
    assert isinstance(result, Bars)
    assert [row.told for row in result.rows] == ["1 wel, 0 niet", "0 wel, 1 niet"]
    assert not cards.screen.forward()


def test_a_game_stops_when_time_is_up_and_goes_on_after_all(at: Start) -> None:
    cards = at()
    cards.begin()
    cards.say(Qt.Key.Key_W, "een")
    cards.press(Qt.Key.Key_Escape)
    cards.press(Qt.Key.Key_X)
    assert cards.screen.view == CardsView(CardsShow.TALLY, cards.game.id)
    assert not cards.screen.forward(), "next leads to the next step"
    cards.press(Qt.Key.Key_X)
    assert not cards.screen.play_pane.answer.isHidden()
    cards.say(Qt.Key.Key_N, "twee")
    assert len(cards.game.plays) == 2


def test_an_empty_deck_that_is_chosen_says_so(at: Start) -> None:
    def fill(workshop: Workshop) -> None:
        _people(workshop)
        workshop.cards.add_deck("Leeg")

    cards = at(fill)
    decks = cards.screen.begin_pane.decks
    decks.setCurrentIndex(decks.findText("Leeg"))
    assert "nog geen kaarten" in cards.screen.begin_pane.problem.text()
    cards.press(Qt.Key.Key_PageDown)
    assert cards.practice.workshop.cards.last_game(CARDS_ID) is None
    assert "kaarten" in cards.window.notice.sentence


def test_a_casus_that_is_deleted_while_played_stays_in_its_game(at: Start) -> None:
    def fill(workshop: Workshop) -> None:
        _people(workshop)
        casus = workshop.cards.add_casus("Norika")
        workshop.cards.edit_casus(casus, family="Norika is 26.")

    cards = at(fill)
    casussen = cards.screen.begin_pane.casussen
    casussen.setCurrentIndex(casussen.findText("Norika"))
    cards.begin()
    cards.practice.workshop.cards.bin_casus(cards.game.casus_id or "")
    cards.say(Qt.Key.Key_W, "toch")
    cards.press(Qt.Key.Key_C)
    assert len(cards.game.plays) == 1


def test_who_left_keeps_what_was_said_and_gets_no_turn(at: Start) -> None:
    cards = at()
    cards.begin()
    cards.say(Qt.Key.Key_W, "ik ga zo weg")
    fien = cards.game.plays[0].who
    assert fien is not None
    cards.practice.workshop.seats.bin_person(fien.id)
    assert [who.name for who in cards.game.turns] == ["Ilke", "Staf"]
    assert cards.game.plays[0].why == "ik ga zo weg"
    cards.say(Qt.Key.Key_N, "ik blijf")
    assert len(cards.game.plays) == 2


def test_a_half_typed_why_is_there_again_after_going_elsewhere(at: Start) -> None:
    cards = at()
    cards.begin()
    cards.press(Qt.Key.Key_W)
    cards.type("omdat ze an")
    cards.practice.go_to(0)
    assert cards.practice.workshop.cards.unfinished(CARDS_ID) == "omdat ze an"
    cards.practice.go_to_step(CARDS_ID)
    page = cards.window.page(Place.SESSION)
    assert isinstance(page, SessionPage)
    screen = page.middle.step_screen
    assert isinstance(screen, CardsScreen)
    assert screen.play_pane.answer.text() == "omdat ze an"


def test_a_deck_is_made_of_cards_of_ones_own_and_kept_as_typed(at: Start) -> None:
    cards = at()
    cards.press(Qt.Key.Key_K, _CTRL)
    pane = cards.screen.edit_pane
    pane.buttons["add_deck"].click()
    type_in(pane._fields["deck_name"][0], "Van ons")
    pane.buttons["add_card"].click()
    type_in(pane._fields["title"][0], "Zak door je knieën")
    pane._fields["text"][0].setFocus()
    type_in(pane._fields["text"][0], "Ga zitten vóór je iets zegt.")
    cards.press(Qt.Key.Key_Escape)
    deck = next(one for one in cards.practice.workshop.cards.decks() if one.name == "Van ons")
    assert [(card.title, card.text) for card in deck.cards] == [
        ("Zak door je knieën", "Ga zitten vóór je iets zegt.")
    ]
