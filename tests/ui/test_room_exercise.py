"""What the room gets of a board, a profile and a game, and what it never gets, whatever is done meanwhile."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.main_window import MainWindow
from app.ui.projector.feed import RoomFeed, RoomMode
from app.ui.projector.step_scene import Bars, CardScene, Legend, Parts, Tiles, WallScene
from app.ui.room_views import BoardShows, BoardView
from app.ui.steps.board.screen import BoardScreen, Stage
from app.ui.steps.screen import StepScreen
from app.ui.theme.style import Theme
from app.workshop.answer import Mark, Marks
from app.workshop.board import Board
from app.workshop.board_values import NewNote
from app.workshop.cards_values import TalkCard
from app.workshop.day_guides import BOARD_ID, CARDS_ID, PROFILE_ID
from app.workshop.profile_values import Cell
from app.workshop.workshop import Workshop
from tests.ui.boards import AtStep, session_at

SECRET, NAME = "geheim-briefje", "Zoraïa-Naam"


class InRoom(AtStep):
    """A window at a step, and what the room sees of it."""

    def __init__(self, window: MainWindow, screen: StepScreen) -> None:
        self.window = window
        self.screen = screen

    @property
    def board(self) -> Board:
        return self.practice.workshop.board(BOARD_ID)

    @property
    def feed(self) -> RoomFeed:
        assert self.window.opened is not None
        return self.window.opened.feed

    @property
    def shown(self) -> str:
        """Everything that is in the scene, as text."""
        return repr(self.feed.scene)

    def show(self, view: BoardView) -> None:
        """What the screen asks the room to look at."""
        self.screen.shows.emit(view)

    def note(self, text: str) -> str:
        return next(note.id for note in self.board.notes() if note.text == text)


Start = Callable[..., InRoom]


def _hang(workshop: Workshop) -> None:
    day = workshop.people.days()[0].id
    who = workshop.people.add_person(NAME, day)
    workshop.board(BOARD_ID).add_all(
        [
            NewNote("ik zeg dag", "groen", who, cluster="Aan de deur"),
            NewNote("ik wacht", "geel", who, cluster="Aan de deur"),
            NewNote("ik lach", "roze", who),
            NewNote(SECRET, "groen", who, Marks(private=True), cluster="Aan de deur"),
        ],
        day_id=day,
    )


@pytest.fixture
def at(qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path) -> Iterator[Start]:
    """A window at a step of the exercise, once something was put in the practice."""
    opened: list[AbstractContextManager[tuple[MainWindow, StepScreen]]] = []

    def make(step_id: str = BOARD_ID, fill: Callable[[Workshop], object] = _hang) -> InRoom:
        opened.append(session_at(qtbot, qapp, theme, tmp_path, step_id, fill))
        return InRoom(*opened[-1].__enter__())

    yield make
    for one in opened:
        one.__exit__(None, None, None)


@pytest.mark.parametrize("shows", list(BoardShows))
def test_no_view_of_a_board_has_a_private_note_or_a_name(at: Start, shows: BoardShows) -> None:
    room = at()
    cluster = room.board.clusters()[0].id
    room.show(BoardView(shows, cluster if shows is BoardShows.CLUSTER else None))
    assert SECRET not in room.shown
    assert NAME not in room.shown
    kinds = {
        BoardShows.INSTRUCTION: Legend, BoardShows.NOTES: Tiles, BoardShows.WALL: WallScene,
        BoardShows.CLUSTER: Tiles, BoardShows.RANKING: Bars,
    }  # fmt: skip
    assert isinstance(room.feed.scene, kinds[shows])


def test_a_note_that_is_made_private_while_it_is_shown_leaves_the_room_also_when_frozen(at: Start) -> None:
    room = at()
    room.show(BoardView(BoardShows.CLUSTER, room.board.clusters()[0].id))
    assert "ik wacht" in room.shown
    room.feed.set_mode(RoomMode.FREEZE)
    room.board.set_mark(room.note("ik wacht"), Mark.PRIVATE, on=True)
    assert "ik wacht" not in room.shown
    assert "ik zeg dag" in room.shown


def test_a_frozen_room_stays_as_it_was_while_the_facilitator_goes_on(at: Start) -> None:
    room = at()
    screen = room.screen
    assert isinstance(screen, BoardScreen)
    room.show(BoardView(BoardShows.CLUSTER, room.board.clusters()[0].id))
    before = room.shown
    room.feed.set_mode(RoomMode.FREEZE)
    screen.go_to(Stage.VOTE)
    room.board.add("iets nieuws", "groen", cluster_id=room.board.clusters()[0].id)
    room.practice.go_to(0)
    assert room.shown == before
    room.feed.set_mode(RoomMode.LIVE)
    assert room.shown != before


def test_what_is_binned_or_erased_is_not_in_the_room_and_undo_brings_it_back(at: Start) -> None:
    room = at()
    room.show(BoardView(BoardShows.NOTES))
    assert "ik lach" in room.shown
    room.practice.do(lambda: room.board.bin(room.note("ik lach")))
    assert "ik lach" not in room.shown
    room.practice.undo()
    assert "ik lach" in room.shown


def test_a_cluster_that_is_dissolved_while_shown_leaves_the_wall(at: Start) -> None:
    room = at()
    cluster = room.board.clusters()[0].id
    room.show(BoardView(BoardShows.CLUSTER, cluster))
    room.practice.do(lambda: room.board.dissolve(cluster))
    assert SECRET not in room.shown
    assert "Aan de deur" not in room.shown


def test_a_digit_in_the_room_opens_a_cluster_and_0_leads_back_to_the_wall(at: Start) -> None:
    room = at()
    desk = room.window.opened.desk if room.window.opened else None
    assert desk is not None
    desk.show()
    assert desk.window is not None
    room.show(BoardView(BoardShows.WALL))
    seen = []
    for key in (Qt.Key.Key_1, Qt.Key.Key_9, Qt.Key.Key_0):
        QTest.keyClick(desk.window, key)
        seen.append((type(room.feed.scene), "ik zeg dag" in room.shown, SECRET in room.shown))
    assert seen == [(Tiles, True, False), (Tiles, True, False), (WallScene, False, False)]
    desk.close()


def test_loose_notes_are_seen_to_be_loose(at: Start) -> None:
    room = at()
    room.show(BoardView(BoardShows.WALL))
    scene = room.feed.scene
    assert isinstance(scene, WallScene)
    assert [(row.number, len(row.colors)) for row in scene.rows] == [(1, 2), (0, 1)]


def test_dots_on_loose_notes_are_counted_without_their_words(at: Start) -> None:
    room = at()
    room.board.vote(room.note("ik lach"), 2)
    room.board.vote(room.note("ik wacht"), 3)
    room.show(BoardView(BoardShows.RANKING))
    scene = room.feed.scene
    assert isinstance(scene, Bars)
    assert [(row.name, row.count) for row in scene.rows] == [("1  Aan de deur", 3), ("Nog los", 2)]
    assert "ik lach" not in room.shown


def test_counts_in_the_room_leave_out_what_is_private(at: Start) -> None:
    room = at()
    room.show(BoardView(BoardShows.NOTES))
    scene = room.feed.scene
    assert isinstance(scene, Tiles)
    assert len(scene.tiles) == 3
    assert "4" not in scene.aside


def test_black_shows_nothing_of_the_board(at: Start) -> None:
    room = at()
    room.show(BoardView(BoardShows.NOTES))
    room.feed.set_mode(RoomMode.BLACK)
    room.board.add("tijdens het zwart", "groen")
    assert "ik lach" not in room.shown
    assert "tijdens het zwart" not in room.shown


def test_the_profile_never_takes_private_notes_or_names_to_the_room(at: Start) -> None:
    def fill(workshop: Workshop) -> None:
        _hang(workshop)
        workshop.profile.propose(BOARD_ID)

    room = at(PROFILE_ID, fill)
    (component,) = room.practice.workshop.profile.components()
    screen = room.screen
    screen.take_focus()
    for key in ("F8", "F8", "F8"):
        del key
        screen.ask_next()  # type: ignore[attr-defined]
        assert SECRET not in room.shown
        assert NAME not in room.shown
    assert SECRET not in component.activities[0].cells[Cell.EXPECTED]


def _play(workshop: Workshop) -> None:
    day = workshop.people.days()[0].id
    people = [workshop.people.add_person(name, day) for name in (NAME, "Staf")]
    casus = workshop.cards.add_casus("Norika")
    workshop.cards.edit_casus(casus, family="Norika is 26.", worker="Griet-Anna kijkt.")
    deck = workshop.cards.decks()[0].id
    workshop.cards.start(CARDS_ID, deck, casus, closed=True, turns=people, day_id=day)


def _card(room: InRoom) -> TalkCard:
    game = room.practice.workshop.cards.last_game(CARDS_ID)
    assert game is not None
    assert game.card is not None
    return game.card


def test_the_room_sees_the_card_that_is_drawn_and_no_other(at: Start) -> None:
    room = at(CARDS_ID, _play)
    scene = room.feed.scene
    assert isinstance(scene, CardScene)
    card = _card(room)
    assert (scene.title, scene.text) == (card.title, card.text)
    game = room.practice.workshop.cards.last_game(CARDS_ID)
    assert game is not None
    assert not [one for one in game.to_come if one.id != card.id and one.title in room.shown]


def test_a_private_reason_is_not_shown_when_the_others_are(at: Start) -> None:
    room = at(CARDS_ID, _play)
    cards = room.practice.workshop.cards
    game, card = cards.last_game(CARDS_ID), _card(room)
    assert game is not None
    cards.play(game.id, card.id, game.turns[0], use=True, why="voor de zaal")
    cards.play(game.id, card.id, game.turns[1], use=False, why=SECRET, marks=Marks(private=True))
    room.screen.play_pane.show_reason()  # type: ignore[attr-defined]
    assert "voor de zaal" in room.shown
    assert SECRET not in room.shown
    assert NAME not in room.shown


def test_a_casus_that_is_deleted_leaves_the_room(at: Start) -> None:
    room = at(CARDS_ID, _play)
    room.screen._toggle_casus()  # type: ignore[attr-defined]
    assert isinstance(room.feed.scene, Parts)
    assert "Norika is 26." in room.shown
    game = room.practice.workshop.cards.last_game(CARDS_ID)
    assert game is not None
    room.practice.do(lambda: room.practice.workshop.cards.bin_casus(game.casus_id or ""))
    assert "Griet-Anna" not in room.shown
