"""Scores in the session: typed one after another, hidden until they are shown, and points beside them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.main_window import MainWindow
from app.ui.projector.step_scene import Legend, Parts
from app.ui.projector.weigh_scene import ScaleScene
from app.ui.steps.scale.screen import ScaleScreen, Stage
from app.ui.theme.style import Theme
from app.workshop.score_values import Given
from app.workshop.workshop import Workshop
from tests.ui.boards import AtStep, session_at
from tests.ui.hands import type_in

STEP = "checklist/vertaling.score"


def three_people(workshop: Workshop) -> None:
    day = workshop.people.days()[0].id
    for name in ("Ann", "Bob", "Çelik"):
        workshop.people.add_person(name, day)


class AtScores(AtStep):
    def __init__(self, window: MainWindow, screen: ScaleScreen) -> None:
        self.window, self.screen = window, screen

    def given(self) -> list[Given]:
        return self.practice.workshop.scores.of(STEP, self.practice.day_id)

    def score(self, name: str, words: str, why: str = "") -> None:
        """As the facilitator does it: who, the number, why, Enter."""
        entry = self.screen.entry
        entry.who.choose(self.practice.workshop.people.named(name, self.practice.day_id) if name else None)
        entry.take_focus()
        QTest.keyClicks(entry.number, words)
        if why:
            type_in(entry.why, why)
            entry.why.setFocus()
        QTest.keyClick(entry.why if why else entry.number, Qt.Key.Key_Return)

    def room(self) -> object:
        assert self.window.opened is not None
        return self.window.opened.feed.scene


@pytest.fixture
def at(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[AtScores]:
    with session_at(qtbot, qapp, theme, tmp_path, STEP, three_people, "checklist") as (window, screen):
        assert isinstance(screen, ScaleScreen)
        yield AtScores(window, screen)


def test_after_a_score_the_next_person_without_one_is_up(at: AtScores) -> None:
    at.score("Ann", "7,5", "sterk in doen")
    assert [(one.value, one.why, one.who and one.who.name) for one in at.given()] == [
        (7.5, "sterk in doen", "Ann")
    ]
    chosen = at.screen.entry.who.chosen_who()
    assert chosen is not None
    assert chosen.name == "Bob"
    assert at.screen.entry.number.text() == ""


def test_a_number_outside_the_scale_is_said_and_stays_to_be_changed(at: AtScores, qtbot: QtBot) -> None:
    with qtbot.waitSignal(at.practice.trouble) as heard:
        at.score("Ann", "11", "te veel")
    assert "van 0 tot 10" in heard.args[0]
    assert at.given() == []
    assert at.screen.entry.number.text() == "11"
    assert at.practice.workshop.scores.unfinished(STEP) == "te veel"


def test_what_was_refused_is_said_until_it_is_put_right(at: AtScores) -> None:
    at.score("Ann", "11", "te veel")
    assert at.window.notice.isVisible()
    at.screen.entry.number.setText("9")
    QTest.keyClick(at.screen.entry.number, Qt.Key.Key_Return)
    assert [one.value for one in at.given()] == [9]
    assert not at.window.notice.isVisible()


def test_who_gives_no_number_counts_as_such(at: AtScores) -> None:
    at.screen.entry.who.choose(at.practice.workshop.people.named("Bob", at.practice.day_id))
    at.screen.entry.take_focus()
    at.press(Qt.Key.Key_G, Qt.KeyboardModifier.AltModifier)
    assert [one.value for one in at.given()] == [None]
    assert at.screen.line.spread.abstained == 1


def test_the_room_sees_how_many_but_not_which_until_they_are_shown(at: AtScores) -> None:
    at.score("Ann", "3")
    hidden = at.room()
    assert isinstance(hidden, Legend)
    assert "1 van 3 gaven een score" in hidden.under
    at.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    shown = at.room()
    assert isinstance(shown, ScaleScene)
    assert dict(shown.stacks) == {3: 1}
    at.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    again = at.room()
    assert isinstance(again, Legend)


def test_a_score_that_is_not_for_the_screen_never_comes_in_the_room(at: AtScores) -> None:
    at.screen.entry.private.setChecked(True)
    at.score("Ann", "2")
    at.score("Bob", "8")
    at.screen.go_to(Stage.SHOW)
    scene = at.room()
    assert isinstance(scene, ScaleScene)
    assert dict(scene.stacks) == {8: 1}


def test_next_goes_through_giving_showing_and_points_and_then_on(at: AtScores) -> None:
    for stage in (Stage.SHOW, Stage.POINTS):
        at.practice.next()
        assert at.screen.stage is stage
    at.practice.next()
    assert at.practice.step_id != STEP


def test_points_go_to_the_list_that_is_chosen_and_can_move(at: AtScores) -> None:
    at.screen.go_to(Stage.POINTS)
    points = at.screen.points
    type_in(points.field, "de deur staat open")
    QTest.keyClick(points.field, Qt.Key.Key_Return)
    QTest.keyClick(points.field, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    type_in(points.field, "we schrijven te weinig op")
    QTest.keyClick(points.field, Qt.Key.Key_Return)
    strong, weak = points.lists.values()
    assert [row.text for row in strong.rows] == ["de deur staat open"]
    assert [row.text for row in weak.rows] == ["we schrijven te weinig op"]
    strong.take_focus()
    QTest.keyClick(strong, Qt.Key.Key_M)
    assert [row.text for row in weak.rows] == ["de deur staat open", "we schrijven te weinig op"]
    room = at.room()
    assert isinstance(room, Parts)
    assert room.parts[1][1] == ("de deur staat open", "we schrijven te weinig op")


def test_a_score_is_changed_from_the_list_and_binned_with_delete(at: AtScores) -> None:
    at.score("Ann", "4", "hm")
    at.screen.list.take_focus()
    QTest.keyClick(at.screen.list, Qt.Key.Key_E)
    assert at.screen.entry.number.text() == "4"
    QTest.keyClicks(at.screen.entry.number, "9")
    QTest.keyClick(at.screen.entry.number, Qt.Key.Key_Return)
    assert [(one.value, one.why) for one in at.given()] == [(9, "hm")]
    at.screen.list.take_focus()
    QTest.keyClick(at.screen.list, Qt.Key.Key_Delete)
    assert at.given() == []
    at.practice.undo()
    assert [one.value for one in at.given()] == [9]


def test_the_line_tells_the_same_in_words(at: AtScores) -> None:
    for name, words in (("Ann", "0"), ("Bob", "8"), ("Çelik", "10")):
        at.score(name, words)
    assert at.screen.line.accessibleDescription() == "Het midden is 8. De scores lopen van 0 tot 10."


def test_a_number_that_stands_in_the_field_is_given_before_people_go_on(at: AtScores) -> None:
    at.screen.entry.take_focus()
    QTest.keyClicks(at.screen.entry.number, "8")
    assert at.practice.leave()
    assert [one.value for one in at.given()] == [8]
    at.screen.entry.take_focus()
    QTest.keyClicks(at.screen.entry.number, "99")
    assert not at.practice.leave(), "people stay, so that it can be mended"
    assert at.screen.entry.number.text() == "99"


def test_the_why_stays_while_a_score_is_given_anew(at: AtScores) -> None:
    at.score("Ann", "7", "sterk in doen")
    at.screen.entry.change(at.given()[0])
    at.practice.workshop.describe("title", "Iets anders")
    at.practice.workshop.scores.give(STEP, 4, day_id=at.practice.day_id)
    assert at.screen.entry.why.toPlainText() == "sterk in doen"
    at.screen.entry.number.setText("9")
    at.screen.entry.give()
    ann = next(one for one in at.given() if one.who is not None)
    assert (ann.value, ann.why) == (9, "sterk in doen")
