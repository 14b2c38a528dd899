"""Choosing in the session: digits vote for who is chosen, hands are counted, and the group decides."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.guides.loader import bundled
from app.guides.steps import ChoiceStep
from app.ui.main_window import MainWindow
from app.ui.projector.step_scene import Bars, CardScene, Parts
from app.ui.steps.choice.screen import ChoiceScreen, Stage
from app.ui.theme.style import Theme
from app.workshop.workshop import Workshop
from tests.ui.boards import AtStep, session_at
from tests.ui.hands import type_in

FOUND = next(step for _section, step in bundled("netwerk").steps() if isinstance(step, ChoiceStep))
STEP = bundled("netwerk").step_id(FOUND)


def two_people(workshop: Workshop) -> None:
    for name in ("Ann", "Bob"):
        workshop.people.add_person(name, workshop.people.days()[0].id)


class AtChoice(AtStep):
    def __init__(self, window: MainWindow, screen: ChoiceScreen) -> None:
        self.window, self.screen = window, screen

    def votes(self) -> list[int]:
        return [row.tally.votes for row in self.screen.rows]

    def choose(self, name: str) -> None:
        who = self.practice.workshop.people.named(name, self.practice.day_id) if name else None
        self.screen.who.choose(who)
        self.screen.rows[0].setFocus()

    def room(self) -> object:
        assert self.window.opened is not None
        return self.window.opened.feed.scene


@pytest.fixture
def at(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[AtChoice]:
    with session_at(qtbot, qapp, theme, tmp_path, STEP, two_people, "netwerk") as (window, screen):
        assert isinstance(screen, ChoiceScreen)
        yield AtChoice(window, screen)


def test_the_five_forms_and_the_lighter_ones_stand_under_each_other(at: AtChoice) -> None:
    assert len(at.screen.rows) == 7
    assert [row.tally.lighter for row in at.screen.rows] == [False] * 5 + [True] * 2


def test_a_digit_votes_for_whoever_is_chosen_and_moves_their_vote(at: AtChoice) -> None:
    at.choose("Ann")
    at.press(Qt.Key.Key_4)
    at.press(Qt.Key.Key_2)
    assert at.votes() == [0, 1, 0, 0, 0, 0, 0]
    at.choose("Bob")
    at.press(Qt.Key.Key_2)
    assert at.votes()[1] == 2


def test_without_a_name_digits_and_plus_and_minus_count_hands(at: AtChoice) -> None:
    at.choose("")
    at.press(Qt.Key.Key_3)
    QTest.keyClicks(at.screen.rows[2], "+")
    QTest.keyClicks(at.screen.rows[2], "+")
    QTest.keyClicks(at.screen.rows[2], "-")
    assert at.votes()[2] == 2


def test_deciding_asks_the_reason_and_the_network_knows_its_form(at: AtChoice) -> None:
    at.screen.rows[3].setFocus()
    at.press(Qt.Key.Key_D)
    assert at.screen.stage is Stage.DECIDE
    assert at.screen.why.hasFocus()
    type_in(at.screen.why, "we hebben elkaar nodig")
    at.practice.leave()
    decision = at.practice.workshop.choices.decision(STEP)
    assert decision is not None
    assert decision.why == "we hebben elkaar nodig"
    room = at.room()
    assert isinstance(room, CardScene)
    assert (room.title, room.text) == (FOUND.options[3].label, "we hebben elkaar nodig")


def test_the_room_sees_the_options_then_the_bars_then_the_decision(at: AtChoice) -> None:
    at.choose("Ann")
    at.press(Qt.Key.Key_1)
    options = at.room()
    assert isinstance(options, Parts)
    assert options.parts[0][1] == (FOUND.options[0].text,)
    at.practice.next()
    bars = at.room()
    assert isinstance(bars, Bars)
    assert (bars.rows[0].count, bars.rows[0].share) == (1, 1.0)
    at.practice.next()
    at.practice.next()
    assert at.practice.step_id != STEP


def test_pressing_an_option_votes_as_its_digit_does(at: AtChoice) -> None:
    at.choose("Ann")
    QTest.mouseClick(at.screen.rows[4], Qt.MouseButton.LeftButton)
    assert at.votes()[4] == 1
    assert "gekozen" in at.screen.rows[4].accessibleDescription()


def test_arrows_walk_along_the_options(at: AtChoice) -> None:
    at.screen.rows[0].setFocus()
    at.press(Qt.Key.Key_Down)
    assert at.screen.rows[1].hasFocus()
    at.press(Qt.Key.Key_Up)
    at.press(Qt.Key.Key_Up)
    assert at.screen.rows[0].hasFocus()
