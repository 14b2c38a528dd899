"""Sticking dots: hands up, per person, per table, as bare counts; and the outcome read aloud."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.main_window import MainWindow
from app.ui.room_views import BoardShows, BoardView
from app.ui.steps.board.order import OrderPane
from app.ui.steps.board.screen import Stage
from app.ui.steps.board.votes_line import VotesLine
from app.ui.theme.style import Theme
from app.workshop.board_values import NewNote
from app.workshop.day_guides import BOARD_ID
from app.workshop.workshop import Workshop
from tests.ui.boards import AtBoard, session_at_board
from tests.ui.hands import type_in
from tests.ui.laid_over import settle

_CTRL = Qt.KeyboardModifier.ControlModifier
Vote = Callable[[], "Voting"]


class Voting(AtBoard):
    """A board while people vote."""

    @property
    def pane(self) -> OrderPane:
        return self.screen.order

    @property
    def line(self) -> VotesLine:
        return self.screen.votes

    def keys(self, *keys: Qt.Key) -> None:
        """One key after another."""
        for key in keys:
            self.press(key)

    def choose(self, text: str) -> None:
        self.pane.columns.setFocus()
        self.pane.choose([self.note(text).id])

    def vote_as(self, letters: str) -> None:
        """P, a few letters, Enter."""
        self.keys(Qt.Key.Key_P)
        field = self.line.voter.lineEdit()
        assert field is not None
        assert self.line.voter.hasFocus() or field.hasFocus()
        field.selectAll()
        type_in(field, letters)
        QTest.keyClick(field, Qt.Key.Key_Return)

    def votes(self) -> dict[str, int]:
        return {note.text: note.votes for note in self.board.notes() if note.votes}


def _fill(workshop: Workshop) -> None:
    day = workshop.people.days()[0].id
    table = workshop.people.add_table("Tafel 1", day)
    for name in ("Zoë", "Fien", "Ömra"):
        workshop.people.add_person(name, day, table.id)
    workshop.board(BOARD_ID).add_all(
        [
            NewNote("wachten", "groen", cluster="Aan de deur"),
            NewNote("groeten", "geel", cluster="Aan de deur"),
            NewNote("bellen", "geel", cluster="Aan de deur"),
            NewNote("zitten", "groen", cluster="Op ooghoogte"),
            NewNote("los een", "roze"),
        ],
        day_id=day,
    )


@pytest.fixture
def voting(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[Vote]:
    """Three people, five dots each; two clusters and a loose note."""
    opened: list[AbstractContextManager[tuple[MainWindow, AtBoard]]] = []

    def make() -> Voting:
        opened.append(session_at_board(qtbot, qapp, theme, tmp_path, _fill))
        window, board = opened[-1].__enter__()
        made = Voting(board.screen)
        made.window = window
        made.go_to(Stage.VOTE)
        qapp.processEvents()
        return made

    yield make
    for one in opened:
        one.__exit__(None, None, None)


def test_plus_and_minus_on_the_chosen_note_are_of_everybody_together(voting: Vote) -> None:
    board = voting()
    board.choose("zitten")
    board.keys(Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus)
    assert board.votes() == {"zitten": 1}
    assert board.board.votes_of(None) == {board.note("zitten").id: 1}
    assert board.pane.columns.current == board.note("zitten").id, "the columns changed places under it"


def test_most_dots_come_first_and_those_without_fold_away(voting: Vote) -> None:
    board = voting()
    board.choose("zitten")
    board.keys(Qt.Key.Key_Plus, Qt.Key.Key_Plus)
    board.choose("groeten")
    board.keys(Qt.Key.Key_Plus)
    assert [row.name for row in board.pane.clusters.rows] == ["Op ooghoogte", "Aan de deur", "Nog los"]
    assert board.pane.columns.note_area(board.note("wachten").id) is None
    board.keys(Qt.Key.Key_U)
    assert board.pane.columns.note_area(board.note("wachten").id) is not None
    board.keys(Qt.Key.Key_U)
    assert board.pane.columns.note_area(board.note("wachten").id) is None


def test_a_click_on_the_fold_opens_it(voting: Vote) -> None:
    board = voting()
    board.choose("groeten")
    board.keys(Qt.Key.Key_Plus)
    area = board.pane.columns.note_area(board.note("groeten").id)
    assert area is not None
    spot = area.bottomLeft() + type(area.bottomLeft())(20, 24)
    QTest.mouseClick(board.pane.columns.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert board.pane.columns.note_area(board.note("bellen").id) is not None


def test_the_one_who_votes_stays_chosen_and_hears_what_is_left(voting: Vote) -> None:
    board = voting()
    assert board.line.voter.currentText() == "Iedereen samen"
    board.choose("zitten")
    board.vote_as("zo")
    assert board.pane.columns.hasFocus()
    assert board.line.under.text() == "Zoë: nog 5 te plakken"
    board.keys(Qt.Key.Key_Plus, Qt.Key.Key_Plus)
    assert board.line.under.text() == "Zoë: nog 3 te plakken"
    assert not board.line.warns()
    board.keys(*[Qt.Key.Key_Plus] * 4)
    assert board.line.under.text() == "Zoë: 1 te veel"
    assert board.line.warns()
    assert board.votes() == {"zitten": 6}, "told, never refused"
    board.vote_as("Iedereen")
    assert board.screen.acts.voter is None


def test_a_table_votes_together(voting: Vote) -> None:
    board = voting()
    board.choose("zitten")
    board.vote_as("Tafel 1")
    board.keys(Qt.Key.Key_Plus)
    voter = board.screen.acts.voter
    assert voter is not None
    assert (voter.name, board.line.under.text()) == ("Tafel 1", "Tafel 1: 1 stipje")


def test_somebody_new_is_made_while_typing(voting: Vote) -> None:
    board = voting()
    board.choose("zitten")
    board.vote_as("Naïma")
    board.keys(Qt.Key.Key_Plus)
    voter = board.screen.acts.voter
    assert voter is not None
    assert board.board.votes_of(voter) == {board.note("zitten").id: 1}


def test_a_half_typed_name_sticks_no_dots_for_somebody_else(voting: Vote) -> None:
    board = voting()
    board.choose("zitten")
    board.vote_as("zo")
    board.keys(Qt.Key.Key_P)
    field = board.line.voter.lineEdit()
    assert field is not None
    field.selectAll()
    type_in(field, "Fi")
    voter = board.screen.acts.voter
    assert voter is not None
    assert voter.name == "Zoë", "not decided yet"
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert board.line.voter.currentText().startswith("Zoë")


def test_one_cannot_take_back_what_somebody_else_stuck(voting: Vote) -> None:
    board = voting()
    board.choose("zitten")
    board.keys(Qt.Key.Key_Plus)
    board.vote_as("zo")
    board.keys(Qt.Key.Key_Minus)
    assert board.votes() == {"zitten": 1}
    assert "geen stipje van Zoë" in board.screen.panel.said


def test_hands_up_are_counted_on_a_note_and_on_a_cluster(voting: Vote) -> None:
    board = voting()
    board.choose("zitten")
    board.keys(Qt.Key.Key_A)
    field = board.pane.in_place.over_note
    assert field.hasFocus()
    field.selectAll()
    type_in(field, "7")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert board.votes() == {"zitten": 7}
    board.keys(Qt.Key.Key_2)  # the note goes along: a digit is a cluster again
    board.pane.choose_cluster(board.board.clusters()[0].id)
    board.keys(Qt.Key.Key_A)
    field = board.pane.in_place.over_cluster
    field.selectAll()
    type_in(field, "12")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert board.board.clusters()[0].own_votes == 12
    board.practice.undo()
    assert board.board.clusters()[0].own_votes == 0


@pytest.mark.parametrize("typed", ["veel", "-3", "2,5", "", "99999"])
def test_what_is_no_count_changes_nothing(voting: Vote, typed: str) -> None:
    board = voting()
    board.choose("zitten")
    board.keys(Qt.Key.Key_A)
    field = board.pane.in_place.over_note
    field.selectAll()
    if typed:
        type_in(field, typed)
    else:
        QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert board.votes() == {}


def test_more_dots_than_given_out_are_told(voting: Vote) -> None:
    board = voting()
    assert board.line.words.text() == "0 stipjes geplakt, 15 verwacht"
    assert board.line.under.text() == "3 mensen met elk 5 stipjes"
    board.screen.acts.set_votes(board.note("zitten").id, 16)
    assert board.line.words.text() == "16 stipjes geplakt, 15 verwacht"
    assert board.line.warns()


def test_a_dot_on_a_line_of_the_list_is_on_the_cluster_itself(voting: Vote) -> None:
    board = voting()
    board.pane.choose_cluster(board.board.clusters()[1].id)
    board.keys(Qt.Key.Key_Plus)
    assert board.board.clusters()[1].own_votes == 1
    assert board.votes() == {}
    assert board.pane.clusters.hasFocus()


def test_the_outcome_is_read_from_the_top_and_shown_line_by_line(voting: Vote) -> None:
    board = voting()
    board.screen.acts.set_votes(board.note("zitten").id, 3)
    board.screen.acts.set_votes(board.note("los een").id, 2)
    board.screen.acts.toggle_specific(board.board.clusters()[1].id)
    shown: list[object] = []
    board.screen.shows.connect(shown.append)
    board.go_to(Stage.READ)
    ranking = board.screen.reading.ranking
    assert ranking.hasFocus()
    rows = [ranking.model().index(place, 0) for place in range(ranking.model().rowCount())]
    words = [index.data(Qt.ItemDataRole.AccessibleTextRole) for index in rows]
    assert words == [
        "Op ooghoogte, 3 stipjes, eigen aan deze praktijk",
        "los een, 2 stipjes",
        "Aan de deur, 0 stipjes",
    ]
    board.keys(Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Escape)
    first, second = (one.id for one in board.board.clusters())
    assert shown == [
        BoardView(BoardShows.RANKING),
        BoardView(BoardShows.CLUSTER, second),
        BoardView(BoardShows.CLUSTER, first),
        BoardView(BoardShows.RANKING),
    ]


def test_in_a_narrow_window_the_names_of_the_outcome_get_the_lines_they_need(voting: Vote) -> None:
    board = voting()
    cluster = board.board.clusters()[0]
    board.screen.acts.set_votes(cluster.id, 5)
    board.screen.acts.rename(cluster.id, "Elkaar aan de deur zien staan en dag zeggen")
    board.window.resize(1600, 900)
    board.go_to(Stage.READ)
    settle()
    ranking = board.screen.reading.ranking
    first, second = (ranking.model().index(row, 0) for row in range(2))
    high = ranking.visualRect(first).height()
    board.window.resize(960, 600)
    settle()
    assert ranking.visualRect(first).height() > high
    assert ranking.visualRect(second).top() > ranking.visualRect(first).bottom()


def test_every_dot_is_one_step_to_take_back(voting: Vote) -> None:
    board = voting()
    board.choose("zitten")
    board.keys(Qt.Key.Key_Plus, Qt.Key.Key_Plus)
    board.practice.undo()
    assert board.votes() == {"zitten": 1}
    assert "Stipje geplakt" in board.pane.saved.words
