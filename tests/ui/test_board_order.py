"""Ordering a board with mouse and keys: notes into clusters; clusters made, named, merged and dissolved."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.store.opening import open_practice_file
from app.store.places import Places
from app.ui.main_window import MainWindow
from app.ui.room_views import BoardShows, BoardView
from app.ui.steps.board.order import OrderPane
from app.ui.steps.board.screen import Stage
from app.ui.theme.style import Theme
from app.ui.widgets.cap_button import CapButton
from app.workshop.board_values import NewNote
from app.workshop.day_guides import BOARD_ID
from app.workshop.merging import merge_from
from app.workshop.workshop import Workshop
from tests.ui.boards import AtBoard, five_notes, session_at_board
from tests.ui.hands import type_in

_NONE, _SHIFT, _CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
Fill = Callable[[Workshop], object]
At = Callable[..., "Ordering"]


class Ordering(AtBoard):
    """A board while people cluster."""

    @property
    def pane(self) -> OrderPane:
        return self.screen.order

    def spot(self, text: str) -> QPoint:
        """The middle of a note, in the columns."""
        area = self.pane.columns.note_area(self.note(text).id)
        assert isinstance(area, QRect)
        return area.center()

    def click(self, text: str, held: Qt.KeyboardModifier = _NONE) -> None:
        QTest.mouseClick(self.pane.columns.viewport(), Qt.MouseButton.LeftButton, held, self.spot(text))

    def line(self, number: int) -> QPoint:
        """The middle of a line of the list, by its number; 0 is what is loose."""
        rows = [row.number for row in self.pane.clusters.rows]
        index = self.pane.clusters.model().index(rows.index(number), 0)
        return self.pane.clusters.visualRect(index).center()

    def click_line(self, number: int, held: Qt.KeyboardModifier = _NONE) -> None:
        QTest.mouseClick(self.pane.clusters.viewport(), Qt.MouseButton.LeftButton, held, self.line(number))

    def drag_to(self, text: str, over: QWidget, there: QPoint) -> None:
        """Drag a note in the columns to a place in another widget."""
        columns = self.pane.columns.viewport()
        self.drag(columns, self.spot(text), columns.mapFromGlobal(over.mapToGlobal(there)))

    def inside(self, number: int) -> list[str]:
        """The words on the notes of a cluster."""
        ids = next(one.note_ids for one in self.board.clusters() if one.number == number)
        return [note.text for note in self.board.notes() if note.id in ids]

    def chosen(self) -> set[str]:
        return {note.text for note in self.board.notes() if note.id in self.pane.chosen}

    def names(self) -> list[str]:
        return [one.name for one in self.board.clusters()]

    @property
    def last_work(self) -> str:
        work = self.practice.workshop.file.history.undoable
        return work.label if work is not None else ""


@pytest.fixture
def at(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[At]:
    """A window at a board that was filled."""
    opened: list[AbstractContextManager[tuple[MainWindow, AtBoard]]] = []

    def make(fill: Fill = five_notes, stage: Stage = Stage.CLUSTER) -> Ordering:
        opened.append(session_at_board(qtbot, qapp, theme, tmp_path, fill))
        window, board = opened[-1].__enter__()
        made = Ordering(board.screen)
        made.window = window
        made.go_to(stage)
        qapp.processEvents()  # the columns get their width
        return made

    yield make
    for one in opened:
        one.__exit__(None, None, None)


def test_all_clusters_stand_at_the_left_and_what_is_loose_last(at: At) -> None:
    board = at()
    rows = [(row.number, row.name, row.notes) for row in board.pane.clusters.rows]
    assert rows == [(1, "Aan de deur", 2), (2, "Op ooghoogte", 1), (0, "Nog los", 2)]
    assert board.pane.columns.hasFocus()


def test_a_note_is_dragged_to_a_line_and_undone(at: At) -> None:
    board = at()
    board.drag_to("los een", board.pane.clusters.viewport(), board.line(2))
    assert board.inside(2) == ["zitten", "los een"]
    assert board.last_work == "Post-it in cluster"
    board.practice.undo()
    assert board.inside(2) == ["zitten"]


def test_several_are_dragged_to_a_column_as_one_step(at: At) -> None:
    board = at()
    board.click("los een")
    board.click("los twee", _CTRL)
    columns = board.pane.columns.viewport()
    board.drag(columns, board.spot("los een"), board.spot("wachten"))
    assert board.inside(1) == ["wachten", "groeten", "los een", "los twee"]
    board.practice.undo()
    assert board.inside(1) == ["wachten", "groeten"]


def test_dragging_to_an_edge_scrolls_on_until_the_mouse_lets_go(at: At, qtbot: QtBot) -> None:
    def fill(workshop: Workshop) -> None:
        notes = [NewNote(f"briefje {number}", "groen", cluster=f"Groep {number}") for number in range(40)]
        workshop.board(BOARD_ID).add_all(notes)

    board = at(fill)
    columns = board.pane.columns
    view, bar = columns.viewport(), columns.horizontalScrollBar()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, _NONE, board.spot("briefje 0"))
    QTest.mouseMove(view, QPoint(view.width() - 30, 200))
    QTest.mouseMove(view, QPoint(view.width() - 4, 200))
    qtbot.waitUntil(lambda: bar.value() > 300)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, _NONE, QPoint(view.width() - 60, 200))
    went = board.note("briefje 0").cluster_id
    assert went not in (None, board.board.clusters()[0].id)
    board.practice.undo()
    assert board.note("briefje 0").cluster_id == board.board.clusters()[0].id


def test_dragging_to_the_line_of_what_is_loose_takes_a_note_out(at: At) -> None:
    board = at()
    board.drag_to("zitten", board.pane.clusters.viewport(), board.line(0))
    assert board.inside(2) == []
    assert board.note("zitten").cluster_id is None


def test_dragging_beside_everything_changes_nothing(at: At) -> None:
    board = at()
    before = board.board.notes()
    board.drag_to("zitten", board.screen, QPoint(2, 2))
    assert board.board.notes() == before


def test_a_number_sends_the_note_that_the_arrows_chose(at: At) -> None:
    board = at()
    board.click("los een")
    board.press(Qt.Key.Key_Down)
    board.press(Qt.Key.Key_2)
    assert board.inside(2) == ["zitten", "los twee"]
    board.press(Qt.Key.Key_0)
    assert board.inside(2) == ["zitten"]


def test_shift_and_arrows_choose_more_and_esc_lets_go(at: At) -> None:
    board = at()
    board.click("los een")
    board.press(Qt.Key.Key_Down, _SHIFT)
    assert board.chosen() == {"los een", "los twee"}
    board.press(Qt.Key.Key_Escape)
    assert board.chosen() == {"los twee"}
    board.press(Qt.Key.Key_A, _CTRL)
    assert len(board.chosen()) == 5


def test_shift_and_a_click_choose_all_in_between(at: At) -> None:
    board = at()
    board.click("los een")
    board.click("wachten", _SHIFT)
    assert board.chosen() == {"los een", "los twee", "wachten"}


def test_a_new_cluster_of_the_chosen_notes_is_named_at_once(at: At) -> None:
    board = at()
    board.click("los een")
    board.click("los twee", _CTRL)
    board.press(Qt.Key.Key_K, _CTRL)
    field = board.pane.in_place.over_cluster
    assert field.hasFocus()
    field.selectAll()
    type_in(field, "Élke dag groeten")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert board.names() == ["Aan de deur", "Op ooghoogte", "Élke dag groeten"]
    assert board.inside(3) == ["los een", "los twee"]
    assert board.pane.clusters.hasFocus()


def test_esc_leaves_a_name_as_it_was(at: At) -> None:
    board = at()
    board.click("zitten")
    board.press(Qt.Key.Key_F2)
    field = board.pane.in_place.over_cluster
    type_in(field, "anders")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert board.names() == ["Aan de deur", "Op ooghoogte"]


def test_double_click_on_a_line_renames(at: At) -> None:
    board = at()
    board.click_line(1)
    QTest.mouseDClick(board.pane.clusters.viewport(), Qt.MouseButton.LeftButton, _NONE, board.line(1))
    field = board.pane.in_place.over_cluster
    field.selectAll()
    type_in(field, "x" * 200)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert board.names()[0] == "x" * 200
    board.window.grab()


def test_chosen_notes_are_split_off_under_another_label(at: At) -> None:
    board = at()
    board.click("groeten")
    board.press(Qt.Key.Key_K, _CTRL | _SHIFT)
    assert board.inside(3) == ["groeten"]
    assert board.last_work == "Cluster gesplitst"
    board.practice.undo()
    assert board.inside(1) == ["wachten", "groeten"]


def test_two_chosen_lines_are_put_together(at: At) -> None:
    board = at()
    board.click_line(2)
    board.click_line(1, _CTRL)
    board.press(Qt.Key.Key_V)
    assert board.names() == ["Aan de deur"]
    assert board.inside(1) == ["wachten", "groeten", "zitten"]
    board.practice.undo()
    assert board.names() == ["Aan de deur", "Op ooghoogte"]


def test_a_cluster_is_put_together_with_another_by_number(at: At) -> None:
    board = at()
    board.click_line(2)
    board.press(Qt.Key.Key_V)
    field = board.pane.in_place.over_cluster
    assert field.hasFocus()
    type_in(field, "1")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert board.names() == ["Op ooghoogte"]
    assert board.inside(1) == ["wachten", "groeten", "zitten"]


@pytest.mark.parametrize("typed", ["14", "2", "één", "-1", "99999999"])
def test_a_number_of_no_other_cluster_puts_nothing_together(at: At, typed: str) -> None:
    board = at()
    board.click_line(2)
    board.press(Qt.Key.Key_V)
    type_in(board.pane.in_place.over_cluster, typed)
    QTest.keyClick(board.pane.in_place.over_cluster, Qt.Key.Key_Return)
    assert board.names() == ["Aan de deur", "Op ooghoogte"]


def test_the_chosen_cluster_is_dissolved_and_its_notes_are_loose(at: At) -> None:
    board = at()
    board.click_line(1)
    board.press(Qt.Key.Key_Delete)
    assert board.names() == ["Op ooghoogte"]
    assert board.note("wachten").cluster_id is None
    board.press(Qt.Key.Key_Delete)
    board.press(Qt.Key.Key_Delete)
    assert board.names() in ([], ["Op ooghoogte"])
    assert len(board.board.notes()) == 5
    while board.practice.undoable and board.names() != ["Aan de deur", "Op ooghoogte"]:
        board.practice.undo()
    assert board.inside(1) == ["wachten", "groeten"]


def test_own_to_this_practice_is_a_word(at: At) -> None:
    board = at()
    board.click("wachten")
    board.press(Qt.Key.Key_S)
    index = board.pane.clusters.model().index(0, 0)
    words = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "eigen aan deze praktijk" in words


def test_names_that_look_alike_are_offered_once(at: At) -> None:
    def fill(workshop: Workshop) -> None:
        names = ("Niet overnemen", "niet over nemen", "Afscheid")
        workshop.board(BOARD_ID).add_all([NewNote(name, cluster=name) for name in names])

    board = at(fill)
    offer = board.pane.side.alike
    assert offer.isVisible()
    offer.leave.click()
    assert not offer.isVisible()
    board.pane.refresh()
    assert not offer.isVisible()
    board.screen.acts.rename(board.board.clusters()[2].id, "Afscheid nemen")
    assert not offer.isVisible()


def test_names_with_other_numbers_are_not_offered(at: At) -> None:
    names = [f"Cluster {number}" for number in (14, 15)]
    board = at(lambda workshop: workshop.board(BOARD_ID).add_all([NewNote(n, cluster=n) for n in names]))
    assert not board.pane.side.alike.isVisible()


def test_an_offer_that_is_taken_is_one_step(at: At) -> None:
    def fill(workshop: Workshop) -> None:
        names = ("Niet overnemen", "niet over nemen")
        workshop.board(BOARD_ID).add_all([NewNote(name, cluster=name) for name in names])

    board = at(fill)
    board.pane.side.alike.merge.click()
    assert board.names() == ["Niet overnemen"]
    board.practice.undo()
    assert len(board.names()) == 2


def test_a_new_note_comes_in_the_chosen_cluster_and_the_field_stays(at: At) -> None:
    board = at()
    board.click("zitten")
    board.press(Qt.Key.Key_N)
    field = board.pane.new_note
    assert field.hasFocus()
    assert field.placeholderText() == "Nieuwe post-it in cluster 2"
    type_in(field, "<b>bukken</b> & knielen")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert board.inside(2) == ["zitten", "<b>bukken</b> & knielen"]
    assert (field.hasFocus(), field.text()) == (True, "")
    assert board.last_work == "Post-it toegevoegd"
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert board.pane.columns.hasFocus()
    assert len(board.board.notes()) == 6


def test_search_marks_brings_into_view_goes_on_and_esc_forgets(at: At) -> None:
    board = at()
    board.press(Qt.Key.Key_F, _CTRL)
    field = board.pane.sought
    assert field.hasFocus()
    type_in(field, "LOS")
    assert board.pane.top.found.text() == "2 gevonden"
    assert board.pane.columns.current == board.note("los een").id
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert board.pane.columns.current == board.note("los twee").id
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert not board.pane.top.found.isVisible()
    assert board.pane.columns.hasFocus()
    type_in(field, "staat nergens")
    assert board.pane.top.found.text() == "0 gevonden"


def test_letters_in_a_field_are_letters(at: At) -> None:
    board = at()
    board.click("zitten")
    board.press(Qt.Key.Key_N)
    for key in (Qt.Key.Key_H, Qt.Key.Key_1, Qt.Key.Key_S):
        board.press(key)
    assert isinstance(board.window.focusWidget(), QLineEdit)
    assert board.pane.new_note.text() == "h1s"
    assert not board.note("zitten").private
    board.press(Qt.Key.Key_H, Qt.KeyboardModifier.AltModifier)
    assert board.pane.new_note.text() == "h1s"
    assert board.note("zitten").private


def test_words_are_changed_in_the_note(at: At) -> None:
    board = at()
    board.click("zitten")
    board.press(Qt.Key.Key_E)
    field = board.pane.in_place.over_note
    field.selectAll()
    type_in(field, "=1+1 zitten é")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "=1+1 zitten é" in board.texts()
    assert board.pane.columns.hasFocus()


def test_who_said_it_is_asked_over_the_note(at: At) -> None:
    board = at()
    board.practice.workshop.people.add_person("Zoë")
    board.click("zitten")
    board.press(Qt.Key.Key_W)
    over = board.window.focusWidget()
    assert over is not None
    type_in(over, "zo")
    QTest.keyClick(over, Qt.Key.Key_Return)
    who = board.note("zitten").who
    assert who is not None
    assert who.name == "Zoë"
    assert board.pane.columns.hasFocus()


def test_a_digit_in_the_list_goes_to_that_line(at: At) -> None:
    board = at()
    board.click_line(1)
    board.press(Qt.Key.Key_2)
    row = board.pane.clusters.current
    assert row is not None
    assert row.number == 2
    assert board.pane.chosen == ()


def test_enter_shows_the_cluster_of_the_chosen_note(at: At) -> None:
    board = at()
    shown: list[object] = []
    board.screen.shows.connect(shown.append)
    board.click("zitten")
    board.press(Qt.Key.Key_Return)
    assert shown == [BoardView(BoardShows.CLUSTER, board.board.clusters()[1].id)]


def test_colours_beside_each_other_and_back(at: At) -> None:
    board = at()
    board.press(Qt.Key.Key_K)
    assert board.pane.colours.isChecked()
    columns = board.pane.columns
    lefts = {columns.note_area(board.note(text).id).left() for text in ("wachten", "zitten", "los twee")}  # type: ignore[union-attr]
    assert len(lefts) == 1, "all of them are green"
    board.drag(columns.viewport(), board.spot("los twee"), board.spot("zitten"))
    assert board.inside(2) == ["zitten", "los twee"]
    board.press(Qt.Key.Key_K)
    assert not board.pane.colours.isChecked()


def test_a_cluster_folds_to_its_name_and_a_search_opens_it(at: At) -> None:
    board = at()
    board.click("wachten")
    board.press(Qt.Key.Key_X)
    assert board.pane.columns.note_area(board.note("groeten").id) is None
    board.pane.search("groeten")
    assert board.pane.columns.note_area(board.note("groeten").id) is not None


def test_a_double_click_on_a_name_folds_its_column(at: At) -> None:
    board = at()
    columns = board.pane.columns.viewport()
    spot = QPoint(board.spot("wachten").x(), 8)
    QTest.mouseDClick(columns, Qt.MouseButton.LeftButton, _NONE, spot)
    assert board.pane.columns.note_area(board.note("wachten").id) is None


def test_the_keys_beside_the_board_can_be_clicked(at: At) -> None:
    board = at()
    board.click("los een")
    caps = {cap.caption: cap for cap in board.screen.panel.findChildren(CapButton) if cap.isVisible()}
    caps["Ctrl K"].click()
    assert board.inside(3) == ["los een"]
    QTest.keyClick(board.pane.in_place.over_cluster, Qt.Key.Key_Return)
    caps = {cap.caption: cap for cap in board.screen.panel.findChildren(CapButton) if cap.isVisible()}
    caps["S"].click()
    assert board.board.clusters()[2].specific
    assert board.pane.clusters.hasFocus()


def test_a_note_is_hung_in_a_cluster_and_loose_again_with_clicks_alone(at: At) -> None:
    board = at()
    names = [f"{one.number} {one.name}" for one in board.board.clusters()]

    def offered() -> list[QAction]:
        caps = {cap.caption: cap for cap in board.screen.panel.findChildren(CapButton) if cap.isVisible()}
        QTest.mouseClick(caps[f"1 … {len(names)}"], Qt.MouseButton.LeftButton)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        menu.close()
        return menu.actions()

    board.click("los een")
    there = offered()
    assert [one.text() for one in there] == names
    there[1].trigger()
    assert "los een" in board.inside(2)
    back = offered()
    assert back[-1].text() == "0 Weer los"
    back[-1].trigger()
    assert "los een" not in board.inside(2)


def test_a_long_note_ends_in_read_on_and_opens(at: At) -> None:
    long = " ".join(["woord"] * 800)
    board = at(lambda workshop: workshop.board(BOARD_ID).add(long, "groen"))
    area = board.pane.columns.note_area(board.board.notes()[0].id)
    assert area is not None
    closed = area.height()
    board.press(Qt.Key.Key_O)
    area = board.pane.columns.note_area(board.board.notes()[0].id)
    assert area is not None
    assert area.height() > 5 * closed
    board.press(Qt.Key.Key_O)
    more = QPoint(40, closed + board.pane.columns.note_area(board.board.notes()[0].id).top() - 45)  # type: ignore[union-attr]
    QTest.mouseClick(board.pane.columns.viewport(), Qt.MouseButton.LeftButton, _NONE, more)
    area = board.pane.columns.note_area(board.board.notes()[0].id)
    assert area is not None
    assert area.height() > 5 * closed


def test_an_empty_board_says_what_to_do(at: At) -> None:
    board = at(lambda _workshop: None)
    board.go_to(Stage.CLUSTER)
    assert "Typ er hier een" in board.pane.empty.text()
    assert board.pane.new_note.hasFocus()
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Plus, Qt.Key.Key_1, Qt.Key.Key_E, Qt.Key.Key_V, Qt.Key.Key_A):
        QTest.keyClick(board.pane.columns, key)
        QTest.keyClick(board.pane.clusters, key)
    type_in(board.pane.new_note, "eerste")
    QTest.keyClick(board.pane.new_note, Qt.Key.Key_Return)
    assert "druk Ctrl K" in board.pane.empty.text()


def test_a_cluster_of_three_hundred_notes_scrolls_under_its_name(at: At) -> None:
    def fill(workshop: Workshop) -> None:
        notes = [NewNote(f"briefje {number}", "groen", cluster="Veel") for number in range(300)]
        workshop.board(BOARD_ID).add_all(notes)

    board = at(fill)
    board.click("briefje 0")
    for _time in range(20):
        board.press(Qt.Key.Key_Down)
    assert board.pane.columns.current == board.note("briefje 20").id
    assert board.pane.columns.verticalScrollBar().value() > 0
    columns = board.pane.columns.viewport()
    QTest.mouseClick(columns, Qt.MouseButton.LeftButton, _NONE, QPoint(20, 8))
    row = board.pane.clusters.current
    assert row is not None
    assert row.name == "Veel"
    assert board.pane.clusters.hasFocus()


def test_clusters_that_another_laptop_made_come_in(at: At, tmp_path: Path) -> None:
    board = at()
    board.click("zitten")
    mine = board.practice.workshop
    mine.file.publish_now()
    copy = tmp_path / "kopie.praktijk"
    shutil.copy(tmp_path / "Speelhuis.praktijk", copy)
    other = Workshop(open_practice_file(copy, Places(tmp_path / "elders")))
    other.board(BOARD_ID).add_all([NewNote("van elders", "roze", cluster="Elders")])
    other.board(BOARD_ID).dissolve(other.board(BOARD_ID).clusters()[0].id)
    other.file.publish_now()
    other.file.close()
    merge_from(mine, copy)
    assert [row.name for row in board.pane.clusters.rows] == ["Op ooghoogte", "Elders", "Nog los"]
    assert board.pane.columns.current == board.note("zitten").id


def test_everything_can_be_undone_to_the_beginning(at: At) -> None:
    board = at()
    before = (board.board.notes(), board.board.clusters())
    board.click("los een")
    keys = (Qt.Key.Key_1, Qt.Key.Key_Plus, Qt.Key.Key_H, Qt.Key.Key_R, Qt.Key.Key_S, Qt.Key.Key_Delete)
    for key in keys:
        board.press(key)
    for _key in keys:
        board.press(Qt.Key.Key_Z, _CTRL)
    assert (board.board.notes(), board.board.clusters()) == before


def test_the_first_cluster_gets_its_name_while_the_hint_goes_away(at: At) -> None:
    board = at(lambda workshop: workshop.board(BOARD_ID).add_all([NewNote("zitten", "groen")]))
    board.click("zitten")
    board.press(Qt.Key.Key_K, _CTRL)
    field = board.pane.in_place.over_cluster
    assert field.hasFocus()
    type_in(field, "Op ooghoogte")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert board.names() == ["Op ooghoogte"]


def test_one_line_of_the_list_is_marked_also_after_a_key_with_ctrl(at: At) -> None:
    board = at()
    board.click("los een")
    board.press(Qt.Key.Key_F, _CTRL)
    type_in(board.pane.sought, "zitten")
    QTest.keyClick(board.pane.sought, Qt.Key.Key_A, _CTRL)
    type_in(board.pane.sought, "groeten")
    assert len(board.pane.clusters.selectedIndexes()) == 1
