"""Weighing statements in the session: by letters, with a remark, one statement after another."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.guides.check_status import CheckStatus
from app.ui.main_window import MainWindow
from app.ui.projector.weigh_scene import CheckScene
from app.ui.session.page import SessionPage
from app.ui.steps.agreements.screen import AgreementsScreen
from app.ui.steps.check.screen import CheckScreen
from app.ui.theme.style import Theme
from app.ui.widgets.rail import Place
from app.workshop.checks import Weighed
from tests.ui.boards import AtStep, session_at
from tests.ui.hands import type_in

JA, DEELS, NEE, NVT = CheckStatus
FIRST = "checklist/selecteren.kwestie"
SECOND = "checklist/selecteren.ontwikkeling"
VIEWS = "checklist/selecteren.perspectieven"
ALT = Qt.KeyboardModifier.AltModifier


class AtChecks(AtStep):
    def __init__(self, window: MainWindow, screen: CheckScreen) -> None:
        self.window, self.screen = window, screen

    @property
    def page(self) -> SessionPage:
        page = self.window.page(Place.SESSION)
        assert isinstance(page, SessionPage)
        return page

    @property
    def live(self) -> tuple[str, str | None]:
        stand = self.screen.list.live_stand
        assert stand is not None
        return stand.item.step_id, stand.item.perspective

    def weighed(self, step_id: str, perspective: str | None = None) -> Weighed:
        workshop, day = self.practice.workshop, self.practice.day_id
        return workshop.checks.on(day).get(step_id, perspective)

    def room(self) -> CheckScene:
        assert self.window.opened is not None
        scene = self.window.opened.feed.scene
        assert isinstance(scene, CheckScene)
        return scene


@pytest.fixture
def at(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[AtChecks]:
    fill = lambda _workshop: None  # noqa: E731
    with session_at(qtbot, qapp, theme, tmp_path, FIRST, fill, "checklist") as (window, screen):
        assert isinstance(screen, CheckScreen)
        yield AtChecks(window, screen)


def test_a_letter_answers_then_one_types_why_and_tab_opens_the_next(at: AtChecks) -> None:
    at.press(Qt.Key.Key_J)
    type_in(at.screen.list.live.remark, "kind zonder plek")
    at.press(Qt.Key.Key_Tab)
    assert at.live == (SECOND, None)
    at.press(Qt.Key.Key_D)
    first = at.weighed(FIRST)
    assert (first.status, first.remark) == (JA, "kind zonder plek")
    assert at.weighed(SECOND).status is DEELS


@pytest.mark.parametrize(
    ("key", "status"), [(Qt.Key.Key_J, JA), (Qt.Key.Key_D, DEELS), (Qt.Key.Key_E, NEE), (Qt.Key.Key_V, NVT)]
)
def test_each_answer_has_its_letter_also_with_alt_while_one_types(
    at: AtChecks, key: Qt.Key, status: CheckStatus
) -> None:
    at.screen.list.live.remark.setFocus()
    at.press(key, ALT)
    assert at.weighed(FIRST).status is status
    assert at.weighed(FIRST).remark == ""


def test_letters_in_the_remark_are_words(at: AtChecks) -> None:
    at.screen.list.live.remark.setFocus()
    at.press(Qt.Key.Key_J)
    at.practice.leave()
    assert at.weighed(FIRST) == Weighed(None, "j", at.weighed(FIRST).id)


def test_backspace_takes_an_answer_back_and_so_does_pressing_it_again(at: AtChecks) -> None:
    at.press(Qt.Key.Key_E)
    at.press(Qt.Key.Key_Escape)
    at.press(Qt.Key.Key_Backspace)
    assert at.weighed(FIRST).status is None
    button = at.screen.list.live.buttons.buttons[NEE]
    for expected in (NEE, None):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert at.weighed(FIRST).status is expected


def test_the_step_and_the_room_follow_the_statement_that_is_open(at: AtChecks) -> None:
    at.press(Qt.Key.Key_Down)
    assert at.practice.step_id == SECOND
    at.press(Qt.Key.Key_E)
    room = at.room()
    assert (room.title, room.chosen) == (at.practice.here.step.question, NEE)
    assert room.foot == "2 van 10"


def test_a_perspective_is_a_row_of_its_own_in_the_same_step(at: AtChecks) -> None:
    at.practice.go_to_step(VIEWS)
    at.press(Qt.Key.Key_J)
    at.press(Qt.Key.Key_Tab)
    at.press(Qt.Key.Key_E)
    assert at.practice.step_id == VIEWS
    assert at.weighed(VIEWS, "uitvoering").status is JA
    assert at.weighed(VIEWS, "beleid").status is NEE
    assert at.room().title == "Beleid"


def test_a_click_on_an_answer_of_another_row_gives_it_and_opens_that_row(at: AtChecks) -> None:
    rows = at.screen.list
    index = rows.model().index(1, 0)
    area = rows.visualRect(index)
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=area.center() + QPoint(0, 0))
    assert at.live == (SECOND, None)
    area = rows.visualRect(rows.model().index(2, 0))
    spot = QPoint(area.right() - 40, area.top() + 20)
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert at.weighed("checklist/selecteren.ervaring").status is NVT


def test_page_down_leads_to_the_next_block_and_page_up_back(at: AtChecks) -> None:
    at.practice.next()
    assert at.practice.here.section.key == "veranderkracht"
    at.practice.previous()
    assert at.practice.here.section.key == "selecteren"
    assert at.page.middle.step_screen is at.screen


def test_what_is_typed_stays_when_people_go_elsewhere_and_come_back(at: AtChecks) -> None:
    at.screen.list.live.remark.setFocus()
    type_in(at.screen.list.live.remark, "café <b>")
    at.practice.next()
    at.practice.go_to_step(FIRST)
    assert at.screen.list.live.remark.toPlainText() == "café <b>"
    assert at.weighed(FIRST).remark == "café <b>"


def test_undo_takes_the_last_answer_back_on_the_screen_too(at: AtChecks) -> None:
    at.press(Qt.Key.Key_J)
    at.practice.undo()
    stand = at.screen.list.live_stand
    assert stand is not None
    assert stand.status is None
    assert not at.screen.list.live.buttons.buttons[JA].isChecked()


def test_the_panel_counts_and_leads_from_what_is_nee_to_the_agreements(at: AtChecks) -> None:
    assert at.screen.panel.agree.isHidden()
    at.press(Qt.Key.Key_E)
    assert not at.screen.panel.agree.isHidden()
    at.screen.panel.agree.click()
    screen = at.page.middle.step_screen
    assert isinstance(screen, AgreementsScreen)
    assert any("brandende kwestie" in line for line in screen.result.lines)


def test_a_later_day_shows_what_was_said_before(at: AtChecks) -> None:
    at.press(Qt.Key.Key_E)
    later = at.practice.workshop.people.add_day()
    at.practice.choose_day(later.id)
    at.practice.go_to_step(FIRST)
    stand = at.screen.list.live_stand
    assert stand is not None
    assert (stand.status, stand.before) == (None, NEE)
    screen = at.page.middle.step_screen
    assert isinstance(screen, CheckScreen)


def test_every_row_says_its_statement_and_its_answer_to_who_cannot_see_it(at: AtChecks) -> None:
    at.press(Qt.Key.Key_D)
    model = at.screen.list.model()
    words = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words.endswith(", deels")
    assert "brandende kwestie" in words


def test_what_explains_a_statement_stands_beside_it_on_the_laptop_and_in_the_room(at: AtChecks) -> None:
    told = at.screen.list.live.beside
    assert told == "Kan iemand de kwestie in één zin zeggen?"
    at.press(Qt.Key.Key_J)
    assert at.room().beside == (told,)


def test_each_principle_and_each_perspective_is_told_in_its_own_words(at: AtChecks) -> None:
    while at.live != (VIEWS, "inwoners"):
        at.press(Qt.Key.Key_Down)
    assert at.screen.list.live.beside.startswith("Kinderen, jongeren, ouders en buren.")
    while at.live[0] != "checklist/selecteren.waarden":
        at.press(Qt.Key.Key_Down)
    assert "Toegankelijkheid: Iedereen raakt makkelijk binnen." in at.screen.list.live.beside
    assert "Toegankelijkheid: Iedereen raakt makkelijk binnen." in at.room().beside
