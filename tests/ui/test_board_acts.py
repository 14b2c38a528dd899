"""What keys do with notes and clusters: one act each, one step to take back, and a word on why not."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.store.opening import OpenMode, create_practice_file, open_practice_file
from app.store.places import Places
from app.ui.room_views import BoardShows, BoardView
from app.ui.state import OpenPractice
from app.ui.steps.board.acts import BoardActs
from app.ui.steps.board.keys import BoardKeys
from app.ui.steps.board.pane import BoardPane
from app.ui.theme.style import Theme
from app.workshop.board import Board
from app.workshop.board_values import NewNote
from app.workshop.day_guides import BOARD_ID
from app.workshop.methods import use
from app.workshop.workshop import Workshop

_NONE, _SHIFT, _CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


class PlainPane(BoardPane):
    """Nothing drawn: what keys choose and ask can be read off it."""

    def __init__(self, theme: Theme, practice: OpenPractice, step_id: str, parent: QWidget) -> None:
        super().__init__(theme, practice, step_id, parent)
        self.now: tuple[str, ...] = ()
        self.at: str | None = None
        self.asked: list[str] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def chosen(self) -> tuple[str, ...]:
        return self.now

    @property
    def chosen_cluster(self) -> str | None:
        note = self.board.note(self.now[-1]) if self.now else None
        return note.cluster_id if note is not None else self.at

    def choose(self, ids: Sequence[str]) -> None:
        self.now = tuple(ids)

    def choose_cluster(self, cluster_id: str | None) -> None:
        self.now, self.at = (), cluster_id

    def choose_all(self) -> None:
        self.now = tuple(note.id for note in self.board.notes())

    def let_go(self) -> bool:
        had, self.now = bool(self.now), ()
        return had

    def begin_rename(self, cluster_id: str) -> None:
        self.asked.append(f"rename {cluster_id}")

    def begin_edit(self, note_id: str) -> None:
        self.asked.append(f"edit {note_id}")

    def begin_note(self) -> None:
        self.asked.append("note")

    def begin_search(self) -> None:
        self.asked.append("search")

    def begin_sign(self) -> None:
        self.asked.append("sign")

    def begin_count(self) -> None:
        self.asked.append("count")

    def begin_merge(self) -> None:
        self.asked.append("merge")


class Hands:
    """A board, the pane over it, and what it says."""

    def __init__(self, theme: Theme, workshop: Workshop) -> None:
        self.practice = OpenPractice(workshop)
        self.window = QWidget()
        self.pane = PlainPane(theme, self.practice, BOARD_ID, self.window)
        self.acts = BoardActs(self.practice, BOARD_ID, self.pane)
        self.keys = BoardKeys.install(self.pane, self.acts, self.pane)
        self.said: list[str] = []
        self.shown: list[object] = []
        self.acts.said.connect(self.said.append)
        self.pane.shows.connect(self.shown.append)

    @property
    def board(self) -> Board:
        return self.pane.board

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = _NONE) -> None:
        QTest.keyClick(self.pane, key, held)

    def cluster_of(self, note_id: str) -> int | None:
        note = self.board.note(note_id)
        cluster = self.board.cluster(note.cluster_id) if note is not None and note.cluster_id else None
        return cluster.number if cluster is not None else None

    def ids(self) -> list[str]:
        return [note.id for note in self.board.notes()]


@pytest.fixture
def hands(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Hands]:
    """Four notes and thirteen clusters."""
    workshop = Workshop(create_practice_file(tmp_path / "Naam.praktijk", Places(tmp_path / "data")))
    workshop.start("Het Speelhuis")
    use(workshop, "werkzame-elementen", workshop.people.days()[0].id)
    board = workshop.board(BOARD_ID)
    board.add_all([NewNote(text) for text in ("een", "twee", "drie", "vier")])
    for number in range(1, 14):
        board.make_cluster(f"Cluster {number}")
    made = Hands(theme, workshop)
    qtbot.addWidget(made.window)
    made.window.show()
    made.pane.setFocus()
    yield made
    workshop.file.discard()


def test_a_digit_puts_the_chosen_notes_in_that_cluster_as_one_step(hands: Hands) -> None:
    one, two, *_others = hands.ids()
    hands.pane.choose([one, two])
    hands.press(Qt.Key.Key_4)
    assert (hands.cluster_of(one), hands.cluster_of(two)) == (4, 4)
    hands.practice.undo()
    assert (hands.cluster_of(one), hands.cluster_of(two)) == (None, None)


def test_a_second_digit_makes_a_number_of_two(hands: Hands) -> None:
    one = hands.ids()[0]
    hands.pane.choose([one])
    hands.press(Qt.Key.Key_1)
    assert hands.cluster_of(one) is None, "it may become 10 to 13"
    hands.press(Qt.Key.Key_3)
    assert hands.cluster_of(one) == 13


def test_enter_or_waiting_ends_a_number(hands: Hands, qtbot: QtBot) -> None:
    one, two, *_others = hands.ids()
    hands.pane.choose([one])
    hands.press(Qt.Key.Key_1)
    hands.press(Qt.Key.Key_Return)
    assert hands.cluster_of(one) == 1
    assert hands.shown == []
    hands.pane.choose([two])
    with qtbot.waitSignal(hands.practice.changed):
        hands.press(Qt.Key.Key_1)
    assert hands.cluster_of(two) == 1


def test_zero_hangs_loose_but_ends_a_ten(hands: Hands) -> None:
    one = hands.ids()[0]
    hands.pane.choose([one])
    hands.press(Qt.Key.Key_1)
    hands.press(Qt.Key.Key_0)
    assert hands.cluster_of(one) == 10
    hands.press(Qt.Key.Key_0)
    assert hands.cluster_of(one) is None


def test_another_key_ends_a_number_first_and_esc_takes_it_back(hands: Hands) -> None:
    one, two, *_others = hands.ids()
    hands.pane.choose([one])
    hands.press(Qt.Key.Key_1)
    hands.press(Qt.Key.Key_Shift)
    assert hands.cluster_of(one) is None
    hands.press(Qt.Key.Key_Down)
    assert hands.cluster_of(one) == 1
    hands.pane.choose([two])
    typed: list[str] = []
    hands.keys.number.typing.connect(typed.append)
    hands.press(Qt.Key.Key_1)
    hands.press(Qt.Key.Key_Escape)
    assert typed == ["1", ""]
    assert hands.cluster_of(two) is None
    assert hands.pane.chosen == (two,)


@pytest.mark.parametrize(("text", "number"), [("&", 1), ("é", 2), ('"', 3), ("'", 4), ("ç", 9)])
def test_a_belgian_keyboard_needs_no_shift_for_a_number(hands: Hands, text: str, number: int) -> None:
    one = hands.ids()[0]
    hands.pane.choose([one])
    pressed = QKeyEvent(QKeyEvent.Type.KeyPress, ord(text.upper()), _NONE, text)
    QApplication.sendEvent(hands.pane, pressed)
    hands.keys.number.finish()
    assert hands.cluster_of(one) == number


def test_a_number_that_no_cluster_has_is_told(hands: Hands) -> None:
    for cluster in hands.board.clusters()[3:]:
        hands.board.dissolve(cluster.id)
    hands.pane.choose(hands.ids()[:1])
    hands.press(Qt.Key.Key_8)
    assert hands.said[-1] == "Er is geen cluster 8."


def test_without_notes_a_digit_chooses_the_cluster(hands: Hands) -> None:
    hands.press(Qt.Key.Key_7)
    assert hands.pane.chosen_cluster == hands.board.clusters()[6].id
    hands.press(Qt.Key.Key_0)
    assert hands.pane.chosen_cluster is None


def test_plus_and_minus_stick_dots_on_notes_or_else_on_the_cluster(hands: Hands) -> None:
    one, two, *_others = hands.ids()
    hands.pane.choose([one])
    hands.press(Qt.Key.Key_Plus)
    hands.press(Qt.Key.Key_Plus, _SHIFT)
    hands.press(Qt.Key.Key_Minus)
    hands.pane.choose([one, two])
    hands.press(Qt.Key.Key_Plus)
    assert [note.votes for note in hands.board.notes()][:2] == [2, 1]
    hands.practice.undo()
    assert [note.votes for note in hands.board.notes()][:2] == [1, 0]
    hands.pane.choose_cluster(hands.board.clusters()[4].id)
    hands.press(Qt.Key.Key_Plus)
    assert hands.board.clusters()[4].own_votes == 1


def test_a_dot_that_is_not_there_is_told_and_nothing_happens(hands: Hands) -> None:
    hands.pane.choose(hands.ids()[:1])
    hands.press(Qt.Key.Key_Minus)
    assert "geen stipje" in hands.said[-1]
    zoe = hands.practice.workshop.people.add_person("Zoë")
    hands.acts.vote_as(zoe)
    hands.press(Qt.Key.Key_Minus)
    assert "Zoë" in hands.said[-1]
    hands.press(Qt.Key.Key_Plus)
    assert hands.board.votes_of(zoe) == {hands.ids()[0]: 1}
    hands.pane.choose_cluster(None)
    hands.press(Qt.Key.Key_Plus)
    assert hands.said[-1] == "Kies eerst waar het stipje op komt."


def test_a_new_cluster_takes_the_chosen_notes_and_asks_its_name(hands: Hands) -> None:
    one, two, *_others = hands.ids()
    hands.pane.choose([one, two])
    hands.press(Qt.Key.Key_K, _CTRL)
    made = hands.board.clusters()[-1]
    assert made.note_ids == (one, two)
    assert hands.pane.asked == [f"rename {made.id}"]
    hands.pane.choose([two])
    hands.press(Qt.Key.Key_K, _CTRL | _SHIFT)
    split = hands.board.clusters()[-1]
    assert (split.note_ids, split.name) == ((two,), "Cluster 15")
    last = hands.practice.workshop.file.history.undoable
    assert last is not None
    assert last.label == "Cluster gesplitst"
    hands.pane.choose([])
    hands.press(Qt.Key.Key_K, _CTRL | _SHIFT)
    assert hands.said[-1] == "Kies eerst de post-its die apart komen."


def test_clusters_are_renamed_merged_marked_and_dissolved_in_one_step_each(hands: Hands) -> None:
    first, second, third, *_others = hands.board.clusters()
    hands.acts.move(hands.ids()[:2], first.id)
    hands.acts.move(hands.ids()[2:], second.id)
    hands.acts.rename(first.id, "  Aan de deur ")
    hands.acts.rename(first.id, "   ")
    assert hands.board.clusters()[0].name == "Aan de deur"
    hands.pane.choose_cluster(first.id)
    assert hands.acts.merge_numbered(first.id, 2)
    assert len(hands.board.clusters()[0].note_ids) == 4
    hands.press(Qt.Key.Key_S)
    assert hands.board.clusters()[0].specific
    hands.press(Qt.Key.Key_Delete)
    assert first.id not in [one.id for one in hands.board.clusters()]
    for _act in range(3):
        hands.practice.undo()
    assert [one.name for one in hands.board.clusters()][:2] == ["Aan de deur", "Cluster 2"]
    hands.acts.merge([third.id, third.id])
    assert hands.said[-1] == "Kies twee clusters om samen te voegen."
    assert not hands.acts.merge_numbered(first.id, 1)
    assert "geen andere cluster" in hands.said[-1]


def test_two_names_are_two_steps(hands: Hands) -> None:
    first = hands.board.clusters()[0]
    hands.acts.rename(first.id, "A")
    hands.acts.rename(first.id, "B")
    hands.practice.undo()
    assert hands.board.clusters()[0].name == "A"


def test_letters_hide_recolour_and_tell_the_knowledge_of_all_that_is_chosen(hands: Hands) -> None:
    hands.pane.choose(hands.ids()[:2])
    hands.press(Qt.Key.Key_H)
    hands.press(Qt.Key.Key_R)
    hands.press(Qt.Key.Key_R)
    hands.press(Qt.Key.Key_K, _SHIFT)
    notes = hands.board.notes()
    assert [note.private for note in notes] == [True, True, False, False]
    assert [note.color for note in notes] == ["geel", "geel", None, None]
    kinds = [kind.key for kind in hands.board.step.knowledge]
    assert notes[1].knowledge == kinds[0]
    for _kind in kinds:
        hands.press(Qt.Key.Key_K, _SHIFT)
    assert hands.board.notes()[1].knowledge is None
    hands.press(Qt.Key.Key_H)
    assert not any(note.private for note in hands.board.notes())


def test_keys_that_need_words_ask_for_them(hands: Hands) -> None:
    one = hands.ids()[0]
    hands.pane.choose([one])
    for key in (Qt.Key.Key_N, Qt.Key.Key_E, Qt.Key.Key_W, Qt.Key.Key_A, Qt.Key.Key_V):
        hands.press(key)
    hands.press(Qt.Key.Key_F, _CTRL)
    assert hands.pane.asked == ["note", f"edit {one}", "sign", "count", "merge", "search"]


def test_del_bins_and_undo_brings_back(hands: Hands) -> None:
    hands.press(Qt.Key.Key_A, _CTRL)
    hands.press(Qt.Key.Key_Delete)
    assert hands.board.notes() == []
    hands.practice.undo()
    assert len(hands.board.notes()) == 4


def test_words_that_were_all_taken_away_bin_the_note(hands: Hands) -> None:
    one, two, *_others = hands.ids()
    hands.acts.edit(one, "=2+2")
    hands.acts.edit(two, "  ")
    assert [note.text for note in hands.board.notes()] == ["=2+2", "drie", "vier"]


def test_enter_shows_the_cluster_in_the_room(hands: Hands) -> None:
    cluster = hands.board.clusters()[2].id
    hands.pane.choose_cluster(cluster)
    hands.press(Qt.Key.Key_Return)
    hands.pane.choose_cluster(None)
    hands.press(Qt.Key.Key_Enter)
    assert hands.shown == [BoardView(BoardShows.CLUSTER, cluster), BoardView(BoardShows.CLUSTER, None)]


def test_what_another_opener_took_away_is_told(hands: Hands) -> None:
    one, two, *_others = hands.ids()
    gone = hands.board.clusters()[3].id
    hands.pane.choose([one, two])
    hands.board.bin(one)
    hands.board.dissolve(gone)
    hands.acts.move([one, two], gone)
    assert hands.said[-1] == "Die cluster is er niet meer."
    hands.press(Qt.Key.Key_2)
    assert hands.cluster_of(two) == 2


def test_a_file_to_look_at_is_only_looked_at(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    places = Places(tmp_path / "data")
    first = Workshop(create_practice_file(tmp_path / "Naam.praktijk", places))
    first.start("Het Speelhuis")
    use(first, "werkzame-elementen", first.people.days()[0].id)
    first.board(BOARD_ID).add("een")
    first.board(BOARD_ID).make_cluster("A")
    first.file.close()
    workshop = Workshop(open_practice_file(tmp_path / "Naam.praktijk", places, mode=OpenMode.READ))
    hands = Hands(theme, workshop)
    qtbot.addWidget(hands.window)
    hands.window.show()
    hands.pane.choose(hands.ids())
    for key in (Qt.Key.Key_1, Qt.Key.Key_Plus, Qt.Key.Key_H, Qt.Key.Key_E, Qt.Key.Key_N, Qt.Key.Key_Delete):
        hands.press(key)
    hands.press(Qt.Key.Key_K, _CTRL)
    assert "alleen kijken" in hands.said[-1]
    assert hands.pane.asked == []
    assert [(note.votes, note.private) for note in hands.board.notes()] == [(0, False)]
    hands.press(Qt.Key.Key_Return)
    assert hands.shown == [BoardView(BoardShows.CLUSTER, None)]
    workshop.file.discard()
