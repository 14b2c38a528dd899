"""The praktijkprofiel in the session and in Uitwerken, by keyboard: proposing, filling, moving, asking."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.ui.main_window import MainWindow
from app.ui.room_views import ProfileView
from app.ui.steps.profile.screen import ProfileScreen
from app.ui.steps.profile.sheet import ProfileSheet
from app.ui.steps.screen import StepScreen
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space
from app.ui.widgets.button import Button
from app.ui.widgets.rail import Place
from app.ui.workout.page import WorkoutPage
from app.workshop.board_values import NewNote
from app.workshop.day_guides import BOARD_ID, PROFILE_ID
from app.workshop.profile_values import ASKED, Cell, ProfileActivity, ProfileComponent
from app.workshop.workshop import Workshop
from tests.ui.boards import AtStep, session_at
from tests.ui.hands import type_in

_NONE, _CTRL, _ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


class AtProfile(AtStep):
    """The sheet, and hands on its keyboard."""

    def __init__(self, window: MainWindow, sheet: ProfileSheet) -> None:
        self.window = window
        self.sheet = sheet

    def components(self) -> tuple[ProfileComponent, ...]:
        return self.practice.workshop.profile.components()

    def names(self) -> list[list[str]]:
        """The titles of the kernactiviteiten of each kerncomponent."""
        return [[one.title for one in component.activities] for component in self.components()]

    def activity(self, title: str) -> ProfileActivity:
        found = (one for component in self.components() for one in component.activities)
        return next(one for one in found if one.title == title)

    def fill(self, words: str) -> None:
        """Type in the cell where people are."""
        self.press(Qt.Key.Key_Return)
        assert self.sheet.acts.editor.hasFocus()
        type_in(self.sheet.acts.editor, words)

    def go_to(self, title: str, cell: Cell | None) -> None:
        part = next(one for one in self.components() if any(row.title == title for row in one.activities))
        self.sheet.components.choose(part.id)
        self.sheet.table.go_to(self.activity(title).id, cell)
        self.sheet.table.setFocus()


Start = Callable[..., AtProfile]


def _clusters(workshop: Workshop) -> None:
    workshop.board(BOARD_ID).add_all(
        [
            NewNote("ik zeg dag", "groen", cluster="Aan de deur"),
            NewNote("ik wacht", "groen", cluster="Aan de deur"),
            NewNote("ik vraag", "geel", cluster="Samen kiezen"),
            NewNote("los", "roze"),
        ]
    )


def _proposed(workshop: Workshop) -> None:
    _clusters(workshop)
    workshop.profile.propose(BOARD_ID)


@pytest.fixture
def at(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[Start]:
    """A window at the profile, once something was put in the practice."""
    opened: list[AbstractContextManager[tuple[MainWindow, StepScreen]]] = []

    def make(fill: Callable[[Workshop], object] = _proposed) -> AtProfile:
        opened.append(session_at(qtbot, qapp, theme, tmp_path, PROFILE_ID, fill))
        window, screen = opened[-1].__enter__()
        assert isinstance(screen, ProfileScreen)
        screen.take_focus()
        return AtProfile(window, screen.sheet)

    yield make
    for one in opened:
        one.__exit__(None, None, None)


def test_enter_proposes_a_profile_from_the_clusters_and_undo_takes_it_back(at: Start) -> None:
    profile = at(_clusters)
    profile.press(Qt.Key.Key_Return)
    assert profile.names() == [["Aan de deur"], ["Samen kiezen"]]
    assert profile.activity("Aan de deur").cells[Cell.EXPECTED] == "ik zeg dag\nik wacht"
    profile.practice.undo()
    assert profile.components() == ()


def test_a_cell_is_filled_and_tab_goes_on_to_the_next(at: Start) -> None:
    profile = at()
    profile.go_to("Aan de deur", Cell.DEVELOPING)
    profile.fill("groet van ver")
    profile.press(Qt.Key.Key_Tab)
    assert profile.activity("Aan de deur").cells[Cell.DEVELOPING] == "groet van ver"
    assert profile.sheet.table.cell is Cell.UNDESIRED
    profile.practice.undo()
    assert profile.activity("Aan de deur").cells[Cell.DEVELOPING] == ""


def test_esc_leaves_a_cell_as_it_was(at: Start) -> None:
    profile = at()
    profile.go_to("Aan de deur", Cell.DEVELOPING)
    profile.fill("half")
    profile.press(Qt.Key.Key_Escape)
    assert profile.activity("Aan de deur").cells[Cell.DEVELOPING] == ""
    assert profile.sheet.table.hasFocus()


def test_words_in_a_cell_are_kept_when_people_go_elsewhere(at: Start) -> None:
    profile = at()
    profile.go_to("Aan de deur", Cell.WISDOM)
    profile.fill("niet als het kind slaapt")
    profile.practice.go_to(0)
    assert profile.activity("Aan de deur").cells[Cell.WISDOM] == "niet als het kind slaapt"


def test_f8_walks_over_every_open_question_and_shows_it_to_the_room(at: Start) -> None:
    profile = at()
    questions = profile.practice.workshop.profile.open_questions()
    feed = profile.window.opened.feed if profile.window.opened else None
    assert feed is not None
    seen = set()
    for _question in questions:
        profile.press(Qt.Key.Key_F8)
        seen.add(repr(feed.scene))
    assert len(seen) == len(questions)


def test_the_last_question_answered_leaves_nothing_open(at: Start) -> None:
    profile = at(lambda workshop: workshop.profile.add_component("Onthaal"))
    profile.press(Qt.Key.Key_F8)
    assert profile.sheet.why.hasFocus()
    type_in(profile.sheet.why, "zonder onthaal geen vertrouwen")
    profile.practice.leave()
    assert profile.components()[0].rationale == "zonder onthaal geen vertrouwen"
    assert profile.practice.workshop.profile.open_questions() == ()


def _two_parts(workshop: Workshop) -> None:
    workshop.profile.add_component("Onthaal")
    workshop.profile.add_component("Afscheid")


def test_a_bijdrage_stays_with_its_kerncomponent_when_people_go_on_while_typing(at: Start) -> None:
    profile = at(_two_parts)
    profile.press(Qt.Key.Key_F8)
    type_in(profile.sheet.why, "zonder onthaal geen vertrouwen")
    profile.press(Qt.Key.Key_F8)
    assert profile.sheet.component == profile.components()[1]
    assert profile.sheet.why.toPlainText() == ""
    assert [one.rationale for one in profile.components()] == ["zonder onthaal geen vertrouwen", ""]


def test_a_bijdrage_stays_on_screen_when_people_go_on_to_a_cell_while_typing(at: Start) -> None:
    profile = at()
    profile.sheet.why.setFocus()
    type_in(profile.sheet.why, "zonder onthaal geen vertrouwen")
    profile.press(Qt.Key.Key_F8)
    assert profile.sheet.table.cell is Cell.DEVELOPING
    assert profile.components()[0].rationale == "zonder onthaal geen vertrouwen"
    assert profile.sheet.why.toPlainText() == "zonder onthaal geen vertrouwen"


def test_a_bijdrage_that_does_not_fit_on_the_disk_stays_in_its_field(at: Start) -> None:
    profile = at(_two_parts)
    profile.press(Qt.Key.Key_F8)
    connection = profile.practice.workshop.file.connection
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages}")
    words = "zonder plaats " * 2000
    type_in(profile.sheet.why, words)
    profile.sheet.components.choose(profile.components()[1].id)
    assert profile.sheet.why.toPlainText() == words
    connection.execute(f"PRAGMA max_page_count = {pages * 100}")
    assert profile.practice.leave()
    assert [one.rationale for one in profile.components()] == [words, ""]
    assert profile.sheet.why.toPlainText() == ""


def test_what_is_being_typed_is_no_open_question_any_more(at: Start) -> None:
    profile = at(lambda workshop: workshop.profile.add_component("Onthaal"))
    profile.press(Qt.Key.Key_F8)
    type_in(profile.sheet.why, "zonder onthaal geen vertrouwen")
    assert profile.sheet.next_open() is None
    profile.press(Qt.Key.Key_Return, _CTRL)
    type_in(profile.sheet.acts.editor, "Dag zeggen")
    profile.press(Qt.Key.Key_Return)
    for cell in ASKED[:-1]:
        profile.go_to("Dag zeggen", cell)
        profile.fill("woorden")
    profile.go_to("Dag zeggen", ASKED[-1])
    profile.fill("de laatste woorden")
    assert profile.sheet.next_open() is None


def test_ctrl_enter_adds_a_row_and_a_name_is_typed_at_once(at: Start) -> None:
    profile = at()
    profile.press(Qt.Key.Key_Return, _CTRL)
    type_in(profile.sheet.acts.editor, "Meegaan tot het poortje")
    profile.press(Qt.Key.Key_Return)
    assert profile.names()[0] == ["Aan de deur", "Meegaan tot het poortje"]


def test_rows_are_renamed_moved_put_together_and_binned_by_key(at: Start) -> None:
    profile = at()
    profile.press(Qt.Key.Key_Return, _CTRL)
    type_in(profile.sheet.acts.editor, "Tweede")
    profile.press(Qt.Key.Key_Return)
    profile.go_to("Tweede", None)
    profile.press(Qt.Key.Key_Up, _ALT)
    assert profile.names()[0] == ["Tweede", "Aan de deur"]
    profile.press(Qt.Key.Key_F2)
    type_in(profile.sheet.acts.editor, "Eerste")
    profile.press(Qt.Key.Key_Return)
    assert "Eerste" in profile.names()[0][0]
    profile.press(Qt.Key.Key_Delete)
    assert profile.names()[0] == ["Aan de deur"]
    profile.practice.undo()
    assert len(profile.names()[0]) == 2


def test_kerncomponenten_are_renamed_and_put_together(at: Start) -> None:
    profile = at()
    parts = profile.sheet.components
    parts.setFocus()
    profile.press(Qt.Key.Key_F2)
    type_in(profile.sheet.acts.namer, "Warm onthaal")
    profile.press(Qt.Key.Key_Return)
    assert profile.components()[0].name == "Warm onthaal"
    parts.selectAll()
    profile.press(Qt.Key.Key_V)
    assert profile.names() == [["Aan de deur", "Samen kiezen"]]
    profile.practice.undo()
    assert len(profile.components()) == 2


def test_a_new_kerncomponent_is_named_at_once(at: Start) -> None:
    profile = at()
    profile.sheet.add_component.click()
    type_in(profile.sheet.acts.namer, "Afscheid")
    profile.press(Qt.Key.Key_Return)
    assert [one.name for one in profile.components()][-1] == "Afscheid"


def test_without_notes_to_show_their_place_is_left_to_the_parkeerplaats_until_there_are(at: Start) -> None:
    def without_notes(workshop: Workshop) -> None:
        _clusters(workshop)
        workshop.profile.add_component("Warm onthaal")

    profile = at(without_notes)
    profile.practice.go_to_step(BOARD_ID)
    profile.practice.go_to_step(PROFILE_ID)
    beside = profile.sheet.beside
    assert not beside.isVisible()
    profile.practice.do(lambda: profile.practice.workshop.profile.propose(BOARD_ID))
    profile.sheet.components.choose(profile.components()[-1].id)
    assert beside.isVisible()
    profile.practice.go_to_step(BOARD_ID)
    assert not beside.isVisible()
    profile.practice.go_to_step(PROFILE_ID)
    assert beside.isVisible()


def test_the_notes_behind_a_cell_stand_beside_it_and_f9_takes_one_in(at: Start) -> None:
    profile = at()
    profile.go_to("Aan de deur", Cell.EXPECTED)
    assert profile.sheet.notes.isVisible()
    board = profile.practice.workshop.board(BOARD_ID)
    note = board.add("ik laat kiezen", "geel", cluster_id=board.clusters()[1].id)
    assert note is not None
    profile.go_to("Samen kiezen", Cell.DEVELOPING)
    profile.press(Qt.Key.Key_F9)
    assert profile.activity("Samen kiezen").cells[Cell.DEVELOPING] == "ik laat kiezen"
    behind = profile.practice.workshop.profile.notes_behind(
        profile.activity("Samen kiezen").id, Cell.DEVELOPING
    )
    assert [one.id for one in behind] == [note]


def test_reading_aloud_shows_one_kerncomponent_after_another(at: Start) -> None:
    profile = at()
    profile.press(Qt.Key.Key_R, _CTRL)
    feed = profile.window.opened.feed if profile.window.opened else None
    assert feed is not None
    first = repr(feed.scene)
    assert "Aan de deur" in first
    profile.press(Qt.Key.Key_PageDown)
    assert "Samen kiezen" in repr(feed.scene)
    profile.press(Qt.Key.Key_Escape)
    assert repr(feed.scene) != first


def test_the_filled_example_of_the_guide_comes_in_the_room_on_a_key(at: Start) -> None:
    profile = at()
    profile.press(Qt.Key.Key_K, _CTRL)
    page = profile.window.page(Place.SESSION)
    view = page.middle.step_screen.view  # type: ignore[attr-defined]
    assert view == ProfileView(example=0)
    feed = profile.window.opened.feed if profile.window.opened else None
    assert feed is not None
    assert all(word in repr(feed.scene) for word in ("✓ Verwacht", "◐ In ontwikkeling", "✕ Niet gewenst"))


def test_a_cell_of_a_thousand_words_grows_and_nothing_scrolls_sideways(at: Start) -> None:
    profile = at()
    table = profile.sheet.table
    low = table.rowHeight(0)
    activity = profile.activity("Aan de deur")
    profile.practice.do(
        lambda: profile.practice.workshop.profile.write(activity.id, Cell.UNDESIRED, "woord " * 1000)
    )
    assert table.rowHeight(0) > 10 * low
    assert table.horizontalScrollBar().maximum() == 0


def _in_uitwerken(profile: AtProfile) -> AtProfile:
    profile.window.show_place(Place.WORKOUT)
    page = profile.window.page(Place.WORKOUT)
    assert isinstance(page, WorkoutPage)
    profile.press(Qt.Key.Key_P, _CTRL | Qt.KeyboardModifier.ShiftModifier)
    return AtProfile(profile.window, page.sheets.profile)


def test_the_same_profile_is_filled_in_uitwerken(at: Start) -> None:
    profile = at()
    alone = _in_uitwerken(profile)
    alone.go_to("Samen kiezen", Cell.DEVELOPING)
    alone.fill("kiest zelf")
    alone.press(Qt.Key.Key_Return)
    assert profile.activity("Samen kiezen").cells[Cell.DEVELOPING] == "kiest zelf"


def test_in_uitwerken_an_empty_profile_has_one_next_step_and_asks_no_question_yet(at: Start) -> None:
    sheet = _in_uitwerken(at(_clusters)).sheet

    def steps() -> list[str]:
        return [button.words for button in sheet.findChildren(Button) if button.isVisible()]

    assert steps() == ["Stel een profiel voor"]
    sheet.acts.begin()
    assert "Volgende open vraag" in steps()


def test_in_uitwerken_what_stands_under_the_kerncomponenten_follows_them_at_once(at: Start) -> None:
    sheet = _in_uitwerken(at()).sheet
    components, below = sheet.components, sheet.add_component
    rows = components.model().rowCount()
    assert components.height() == sum(map(components.sizeHintForRow, range(rows)))
    assert 0 <= below.y() - components.geometry().bottom() <= Space.M


@pytest.mark.parametrize("where", [lambda profile: profile, _in_uitwerken], ids=["session", "uitwerken"])
def test_a_row_goes_to_the_end_of_another_kerncomponent_and_people_go_along(
    at: Start, where: Callable[[AtProfile], AtProfile]
) -> None:
    profile = where(at())
    profile.go_to("Samen kiezen", Cell.EXPECTED)
    profile.press(Qt.Key.Key_Left, _ALT)
    assert profile.names() == [["Aan de deur", "Samen kiezen"], []]
    assert profile.sheet.component == profile.components()[0]
    assert profile.sheet.table.activity == profile.activity("Samen kiezen")
    profile.press(Qt.Key.Key_Left, _ALT)
    assert profile.names() == [["Aan de deur", "Samen kiezen"], []]
    profile.press(Qt.Key.Key_Right, _ALT)
    assert profile.names() == [["Aan de deur"], ["Samen kiezen"]]


def test_while_it_is_read_aloud_alt_with_an_arrow_moves_no_row(at: Start) -> None:
    profile = at()
    profile.go_to("Aan de deur", Cell.EXPECTED)
    profile.press(Qt.Key.Key_R, _CTRL)
    assert profile.sheet.table.hasFocus()
    profile.press(Qt.Key.Key_Right, _ALT)
    assert profile.names() == [["Aan de deur"], ["Samen kiezen"]]
    profile.press(Qt.Key.Key_Escape)
    profile.press(Qt.Key.Key_Right, _ALT)
    assert profile.names() == [[], ["Samen kiezen", "Aan de deur"]]
