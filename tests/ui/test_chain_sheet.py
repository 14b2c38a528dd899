"""De ketting: items in five columns, held and linked by keyboard, and what hangs loose asked of the group."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.store.opening import OpenMode
from app.ui.theme.style import Theme
from app.ui.widgets.rail import Place
from app.ui.workout.chain.sheet import ChainSheet
from app.ui.workout.page import WorkoutPage
from app.workshop.chain_values import ChainPart
from app.workshop.raw_answers import to_ask
from tests.ui.hands import type_in
from tests.ui.submitting import Hands, hands_on

Key = Qt.Key
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
GOAL, WAY = ChainPart.GOAL, ChainPart.WAY


@pytest.fixture
def hands(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[Hands]:
    with hands_on(qtbot, qapp, theme, tmp_path) as hands:
        hands.window.show_place(Place.WORKOUT)
        yield hands


def opened(hands: Hands) -> ChainSheet:
    page = hands.window.page(Place.WORKOUT)
    assert isinstance(page, WorkoutPage)
    hands.press(Key.Key_Y, CTRL_SHIFT)
    assert page.sheets.chain.isVisible()
    return page.sheets.chain


def texts(hands: Hands, part: ChainPart) -> list[str]:
    return [link.text for link in hands.workshop.chain.of(part)]


def test_the_first_item_is_typed_at_once_and_the_next_ones_after_it(hands: Hands) -> None:
    sheet = opened(hands)
    assert sheet.columns[ChainPart.REASON].entry.hasFocus()
    for words in ("Ouders staan alleen", "Weinig speelplek"):
        type_in(hands.focus(), words)
        hands.press(Key.Key_Return)
    assert texts(hands, ChainPart.REASON) == ["Ouders staan alleen", "Weinig speelplek"]
    hands.press(Key.Key_Down)
    hands.press(Key.Key_Delete)
    hands.press(Key.Key_E)
    type_in(hands.focus(), "Ouders kennen niemand")
    hands.press(Key.Key_Return)
    assert texts(hands, ChainPart.REASON) == ["Ouders kennen niemand"]
    assert sheet.columns[ChainPart.REASON].list.hasFocus()


def test_what_belongs_together_is_linked_with_enter_an_arrow_and_space(hands: Hands) -> None:
    chain = hands.workshop.chain
    goal, way = chain.add(GOAL, "Rust"), chain.add(WAY, "Huisbezoek")
    sheet = opened(hands)
    sheet.columns[GOAL].list.setFocus()
    hands.press(Key.Key_Return)
    assert [sheet.held] == [goal]
    assert "‘Rust’" in sheet.told
    hands.press(Key.Key_Right)
    hands.press(Key.Key_Space)
    assert chain.of(WAY)[0].linked == {goal}
    assert sheet.columns[WAY].list.rows[0].belongs
    hands.press(Key.Key_Space)
    assert not chain.of(WAY)[0].linked
    hands.press(Key.Key_Escape)
    assert "‘Rust’" not in sheet.told
    assert chain.of(WAY)[0].id == way


def test_what_hangs_loose_is_put_before_the_group_once(hands: Hands) -> None:
    hands.workshop.chain.add(GOAL, "Rust in huis")
    sheet = opened(hands)
    sheet.columns[GOAL].list.setFocus()
    hands.press(Key.Key_V)
    hands.press(Key.Key_V)
    hands.press(Key.Key_V)
    asked = [raw.answer.text for _step, raw in to_ask(hands.workshop) if "Rust in huis" in raw.answer.text]
    assert asked == ["Voor wie is ‘Rust in huis’ een doel?", "Wat doen jullie om ‘Rust in huis’ te bereiken?"]
    assert [row.asked for row in sheet.loose.rows] == [True, True]


def test_enter_on_a_loose_end_goes_to_its_item(hands: Hands) -> None:
    hands.workshop.chain.add(ChainPart.ELEMENT, "Een veilige band")
    sheet = opened(hands)
    sheet.loose.setFocus()
    hands.press(Key.Key_Return)
    assert sheet.columns[ChainPart.ELEMENT].list.hasFocus()


def test_words_of_the_texts_are_taken_over_from_a_menu(hands: Hands) -> None:
    sheet = opened(hands)
    guide = hands.workshop.guides.get("grondplan")
    section = guide.section(GOAL.value) if guide is not None else None
    assert guide is not None
    assert section is not None
    hands.workshop.drafts.write(guide.step_id(section.steps[0]), "- Rust & ruimte\n- Samen spelen")
    menu = sheet.columns[GOAL].menu()
    menu.actions()[0].trigger()
    assert texts(hands, GOAL) == ["Rust & ruimte"]


def test_half_an_item_is_added_when_people_go_elsewhere(hands: Hands) -> None:
    sheet = opened(hands)
    type_in(sheet.columns[GOAL].entry, "Rust")
    hands.press(Key.Key_Y, CTRL_SHIFT)
    assert not sheet.isVisible()
    assert texts(hands, GOAL) == ["Rust"]


def test_in_a_narrow_window_the_arrows_bring_the_other_columns(hands: Hands) -> None:
    for part in ChainPart:
        hands.workshop.chain.add(part, part.title)
    hands.window.resize(960, 600)
    sheet = opened(hands)
    last = sheet.columns[ChainPart.ELEMENT]
    assert last.visibleRegion().isEmpty()
    for _ in range(4):
        hands.press(Key.Key_Right)
    assert last.list.hasFocus()
    assert last.visibleRegion().boundingRect() == last.rect()


def test_who_only_reads_changes_nothing(hands: Hands) -> None:
    hands.workshop.chain.add(GOAL, "Rust")
    hands.open_again(OpenMode.READ)
    hands.window.show_place(Place.WORKOUT)
    sheet = opened(hands)
    sheet.columns[GOAL].list.setFocus()
    for key in (Key.Key_Delete, Key.Key_E, Key.Key_V, Key.Key_Return):
        hands.press(key)
    assert texts(hands, GOAL) == ["Rust"]
    assert sheet.columns[GOAL].entry.isHidden()
