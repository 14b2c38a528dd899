"""Indienen in the real window: the levels, what is still to be done, and the way to each of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.guides.levels import Level
from app.ui.submit.level_line import Reach
from app.ui.theme.style import Choice, Theme
from app.ui.widgets.button import Button
from app.ui.widgets.rail import Place
from app.workshop.wanting import wanting
from tests.ui.submitting import Hands, hands_on

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def submit(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[Hands]:
    with hands_on(qtbot, qapp, theme, tmp_path) as hands:
        yield hands


def reaches(hands: Hands) -> list[Reach]:
    return [button.station.reach for button in hands.page.level.line.stations.values()]


def test_the_line_says_where_the_group_is_and_what_may_wait(submit: Hands) -> None:
    assert reaches(submit) == [Reach.REACHED, Reach.HERE, Reach.LATER, Reach.LATER, Reach.LATER]
    words = [button.accessibleName() for button in submit.page.level.line.stations.values()]
    assert words[1] == "Ingediend. Hier werk je nu aan"
    assert words[4] == "Wetenschappelijk onderzocht. Mag later"


def test_arrows_go_along_the_levels_and_enter_tells_what_one_asks(submit: Hands) -> None:
    submit.page.level.line.stop.setFocus()
    submit.press(Key.Key_Right)
    assert submit.focus().accessibleName().startswith("Goed beschreven")
    submit.press(Key.Key_Return)
    panel = submit.page.level.panel
    assert Level.GOED_BESCHREVEN.asks in panel.accessibleName()
    submit.press(Key.Key_Escape)
    assert panel.isHidden()
    assert submit.focus().accessibleName().startswith("Goed beschreven")


def test_the_goal_is_a_flag_that_undo_takes_away(submit: Hands) -> None:
    panel = submit.page.level.panel
    submit.page.level.line.asked.emit(Level.GOED_BESCHREVEN)
    panel.want.click()
    assert submit.goal() is Level.GOED_BESCHREVEN
    assert reaches(submit)[2] is Reach.GOAL
    assert submit.focus().accessibleName() == "Goed beschreven. Dit wil de groep halen"
    submit.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert submit.goal() is None
    assert reaches(submit)[2] is Reach.LATER


def test_a_level_is_reached_when_people_say_so_with_the_day_on_which_they_did(submit: Hands) -> None:
    submit.page.level.line.asked.emit(Level.INGEDIEND)
    submit.page.level.panel.have.click()
    assert submit.level() is Level.INGEDIEND
    stations = submit.page.level.line.stations
    assert stations[Level.INGEDIEND].station.words == "Klaar op 12 maart"
    assert reaches(submit)[:3] == [Reach.REACHED, Reach.REACHED, Reach.HERE]
    assert submit.page.overview.heading.endswith("voor ‘Goed beschreven’")
    submit.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert submit.level() is Level.AANGEMELD


def test_beside_the_list_people_say_that_they_have_the_level_they_worked_at(submit: Hands) -> None:
    submit.page.overview.reached.click()
    panel = submit.page.level.panel
    assert panel.level is Level.INGEDIEND
    assert panel.have.hasFocus()
    submit.press(Key.Key_Return)
    assert submit.level() is Level.INGEDIEND
    assert panel.isHidden()


def test_what_is_still_to_be_done_stands_there_as_sentences_with_one_act(submit: Hands) -> None:
    rows = submit.page.overview.wants.rows
    assert submit.page.overview.heading == f"Nog {submit.number(len(rows))} dingen voor je indient"
    assert [row.act for row in rows][:3] == ["Schrijf", "Bekijk", "Haal weg"]
    assert "Twee namen van deelnemers staan in een tekst" in [row.title for row in rows]
    assert "titel en indiener" in submit.page.overview.in_order.words


def test_enter_goes_to_the_words_and_once_more_to_the_next_place(submit: Hands) -> None:
    submit.page.take_focus()
    assert submit.page.overview.wants.hasFocus()
    submit.press(Key.Key_Down)
    submit.press(Key.Key_Return)
    first = submit.looked_at()
    assert submit.window.rail.place is Place.WORKOUT
    submit.window.show_place(Place.SUBMIT)
    submit.press(Key.Key_Return)
    second = submit.looked_at()
    spots = wanting(submit.workshop, Level.INGEDIEND).todo[1].spots
    assert [first, second] == [(spot.step_id, spot.words) for spot in spots[:2]]
    assert "na te vragen" in first[1]


def test_data_that_miss_are_filled_in_where_the_practice_is_prepared(submit: Hands) -> None:
    submit.workshop.describe("contact_email", None)
    submit.workshop.describe("target_group", None)
    titles = [row.act for row in submit.page.overview.wants.rows]
    row = titles.index("Vul in")
    submit.page.overview.wants.act_wanted.emit(row)
    assert submit.window.rail.place is Place.PREPARE


def test_a_text_that_is_written_leaves_the_list_at_once(submit: Hands) -> None:
    before = submit.page.overview.wants.rows[0].title
    empty = wanting(submit.workshop, Level.INGEDIEND).todo[0].step_id
    assert empty is not None
    submit.workshop.drafts.write(empty, "Er is te weinig plek om te spelen.")
    assert submit.page.overview.wants.rows[0].title != before


def test_nothing_left_to_do_is_said_and_the_document_is_next(
    submit: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.ui.submit import wants
    from app.workshop.want import Wanting

    monkeypatch.setattr(wants, "wanting", lambda *_args: Wanting())
    submit.page.wants.read()
    submit.page.take_focus()
    assert submit.page.overview.heading == "Klaar om in te dienen"
    assert submit.page.overview.word.hasFocus()


def test_f6_goes_round_what_stands_beside_each_other(submit: Hands) -> None:
    submit.page.overview.wants.setFocus()
    seen = []
    for _ in range(5):
        seen.append(submit.focus())
        submit.press(Key.Key_F6)
    assert len(set(seen)) == 5
    assert submit.page.overview.wants.hasFocus()
    submit.press(Key.Key_F6, SHIFT)
    assert submit.focus() is submit.page.level.line.stop


@pytest.mark.parametrize("size", [(1280, 720), (1440, 900), (1920, 1080)])
@pytest.mark.parametrize("choice", [Choice.LIGHT, Choice.DARK, Choice.CONTRAST])
def test_no_word_to_press_is_cut(submit: Hands, theme: Theme, size: tuple[int, int], choice: Choice) -> None:
    theme.choose(choice)
    submit.window.resize(*size)
    QApplication.processEvents()
    for button in submit.page.findChildren(Button):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width(), button.accessibleName()
            assert button.accessibleName()


def test_a_file_without_a_grondplan_leads_to_the_methods(submit: Hands) -> None:
    from app.models import GuideCopy

    with submit.workshop.file.work("Weg") as session:
        for row in session.query(GuideCopy):
            row.presence = "binned"
    submit.page.show_overview()
    assert submit.page.none.isVisible()
    assert submit.page.level.isHidden()
    submit.press(Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert submit.page.none.isVisible()
    submit.page.none.step_wanted.emit()
    assert submit.window.rail.place is Place.PREPARE
