"""The board: hanging notes, clusters, and one step of work for every gesture."""

from collections.abc import Callable

import pytest

from app.models import Contribution, Person, Presence
from app.workshop.answer import Mark, Marks
from app.workshop.audience import FACILITATOR, ROOM
from app.workshop.board import Board, Boards
from app.workshop.board_values import NewNote
from app.workshop.day_file import Naming
from app.workshop.day_guides import BOARD_ID
from app.workshop.methods import use
from app.workshop.workshop import Workshop
from tests.practices import practice_of, sample_day


@pytest.fixture
def board(workshop: Workshop) -> Board:
    use(workshop, "werkzame-elementen", workshop.people.days()[0].id)
    return workshop.board(BOARD_ID)


def hang(board: Board, *texts: str) -> list[str]:
    return board.add_all([NewNote(text) for text in texts])


def names(board: Board) -> list[tuple[int, str, int]]:
    return [(one.number, one.name, len(one.note_ids)) for one in board.clusters()]


def test_a_note_hangs_as_it_was_said(workshop: Workshop, board: Board) -> None:
    day = workshop.people.days()[0].id
    zoe = workshop.people.add_person("Zoë", day, workshop.people.add_table("Tafel 1", day).id)
    made = board.add(
        "  =SOM(A1) 🙂\n", "geel", zoe, Marks(private=True), "wijsheid", day_id=day, at=(1.5, -2.0)
    )
    (note,) = board.notes()
    assert note.id == made
    assert (note.text, note.color, note.knowledge) == ("  =SOM(A1) 🙂\n", "geel", "wijsheid")
    assert note.who is not None
    assert (note.who.name, note.who.table) == ("Zoë", "Tafel 1")
    assert (note.private, note.x, note.y, note.day_id, note.votes) == (True, 1.5, -2.0, day, 0)
    assert note.at is not None


def test_an_empty_note_is_not_hung_and_a_long_one_is_whole(board: Board) -> None:
    assert board.add(" \n\t") is None
    assert hang(board, "", " ") == []
    long = "woord " * 900
    board.add(long)
    assert [note.text for note in board.notes()] == [long]


def test_what_is_being_typed_survives_and_becomes_the_note(workshop: Workshop, board: Board) -> None:
    board.type("Ik zeg d")
    board.type("Ik zeg dag")
    assert board.unfinished() == "Ik zeg dag"
    assert board.notes() == []
    hang(board, "van een lijst")
    assert board.unfinished() == "Ik zeg dag", "a list leaves it where it is"
    board.add("Ik zeg dag", "groen")
    assert board.unfinished() == ""
    workshop.undo()
    assert board.unfinished() == "Ik zeg dag"
    assert [note.text for note in board.notes()] == ["van een lijst"]


def test_who_asked_for_no_name_is_anonymous_on_a_note_too(workshop: Workshop, board: Board) -> None:
    who = workshop.people.add_person("Ilke")
    workshop.seats.set_naming(who.id, Naming.NOBODY)
    board.add("stil", who=who)
    board.add_all([NewNote("ook stil", who=who), NewNote("niemand")])
    assert [note.anonymous for note in board.notes()] == [True, True, False]


def test_a_list_makes_its_clusters_once(workshop: Workshop, board: Board) -> None:
    before = board.make_cluster("Afscheid")
    board.add_all(
        [
            NewNote("a", cluster="afscheid "),
            NewNote("b", cluster="Aan de deur"),
            NewNote("c", cluster="aan  de deur"),
            NewNote("d"),
        ]
    )
    assert names(board) == [(1, "Afscheid", 1), (2, "Aan de deur", 2)]
    assert board.notes()[0].cluster_id == before
    workshop.undo()
    assert names(board) == [(1, "Afscheid", 0)]
    assert board.notes() == []


Gesture = Callable[[Board, list[str], list[str]], object]


@pytest.mark.parametrize(
    "gesture",
    [
        lambda board, notes, _clusters: board.edit(notes[0], "anders"),
        lambda board, notes, _clusters: board.recolor(notes, "roze"),
        lambda board, notes, _clusters: board.set_knowledge(notes[:2], "praktisch"),
        lambda board, notes, _clusters: board.set_mark(notes, Mark.PRIVATE, on=True),
        lambda board, notes, _clusters: board.place({note: (3.0, 4.0) for note in notes}),
        lambda board, notes, _clusters: board.bin(notes[1:]),
        lambda board, notes, clusters: board.move(notes, clusters[1]),
        lambda board, notes, _clusters: board.move(notes, None),
        lambda board, notes, _clusters: board.split(notes[:2], "Nieuw"),
        lambda board, _notes, clusters: board.merge(clusters),
        lambda board, _notes, clusters: board.dissolve(clusters[0]),
        lambda board, _notes, clusters: board.rename(clusters[0], "Andere naam"),
        lambda board, _notes, clusters: board.set_specific(clusters[0]),
        lambda board, notes, _clusters: board.vote(notes[3]),
        lambda board, _notes, clusters: board.set_votes(clusters[1], 12),
        lambda board, notes, _clusters: board.vote(notes[0], -2),
    ],
)
def test_each_gesture_is_taken_back_whole_by_one_undo(
    workshop: Workshop, board: Board, gesture: Gesture
) -> None:
    notes = hang(board, "een", "twee", "drie", "vier")
    clusters = [board.make_cluster("Eerste", notes[:2]), board.make_cluster("Tweede", notes[2:3])]
    board.vote(notes[0], 3)
    board.vote(clusters[1], 2)
    before = board.notes(), board.clusters()
    gesture(board, notes, clusters)
    after = board.notes(), board.clusters()
    assert after != before
    workshop.undo()
    assert (board.notes(), board.clusters()) == before
    workshop.redo()
    assert (board.notes(), board.clusters()) == after


def test_merging_keeps_the_first_name_and_says_how_many_dots_there_are(
    workshop: Workshop, board: Board
) -> None:
    notes = hang(board, "een", "twee", "drie")
    one, two, three = (board.make_cluster(name, [note]) for name, note in zip("ABC", notes, strict=True))
    board.vote(two, 2)
    board.vote(three, 1)
    board.vote(notes[0], 20)
    board.set_specific(three)
    assert board.merge([two, one, three]) == two
    (left,) = board.clusters()
    assert (left.name, left.number, left.votes, left.own_votes, left.specific) == ("B", 1, 23, 3, True)
    assert set(left.note_ids) == set(notes)
    undoable = workshop.file.history.undoable
    assert undoable is not None
    assert undoable.label == "Clusters samengevoegd: samen 23 stipjes"


def test_merging_one_cluster_with_itself_changes_nothing(workshop: Workshop, board: Board) -> None:
    one = board.make_cluster("A")
    assert board.merge([one, one]) == one
    undoable = workshop.file.history.undoable
    assert undoable is not None
    assert undoable.label == "Cluster gemaakt"


def test_dissolving_gives_the_notes_back_loose_with_their_dots(board: Board) -> None:
    notes = hang(board, "een", "twee")
    one = board.make_cluster("A", notes)
    other = board.make_cluster("B")
    board.vote(notes[0], 2)
    board.dissolve(one)
    assert [(note.cluster_id, note.votes) for note in board.notes()] == [(None, 2), (None, 0)]
    assert [(left.id, left.number) for left in board.clusters()] == [(other, 1)]


def test_splitting_takes_notes_out_and_leaves_their_dots_on_them(board: Board) -> None:
    notes = hang(board, "een", "twee", "drie")
    board.make_cluster("A", notes)
    board.vote(notes[2], 4)
    board.split(notes[1:], "B")
    assert names(board) == [(1, "A", 1), (2, "B", 2)]
    assert [one.votes for one in board.clusters()] == [0, 4]


def test_a_note_out_of_the_bin_is_back_in_its_cluster(board: Board) -> None:
    notes = hang(board, "een", "twee")
    board.make_cluster("A", notes)
    board.bin(notes[0])
    assert names(board) == [(1, "A", 1)]
    board.restore(notes[0])
    assert names(board) == [(1, "A", 2)]


def test_a_note_whose_cluster_is_gone_hangs_loose(workshop: Workshop, board: Board) -> None:
    note, later = hang(board, "een", "twee")
    cluster = board.make_cluster("A", [note])
    board.bin(note)
    board.dissolve(cluster)
    board.restore(note)
    assert [one.cluster_id for one in board.notes()] == [None, None]
    assert board.note(later) is not None


def test_a_new_cluster_never_changes_the_numbers_of_the_others(board: Board) -> None:
    (note,) = hang(board, "een")
    board.make_cluster("A")
    board.make_cluster("B", note)
    board.vote(note, 9)
    board.make_cluster("C")
    assert [(number, name) for number, name, _notes in names(board)] == [(1, "A"), (2, "B"), (3, "C")]


def test_the_room_sees_no_private_note_and_no_names(workshop: Workshop, board: Board) -> None:
    who = workshop.people.add_person("Ilke")
    board.add("voor iedereen", "groen", who)
    hidden = board.add("niet voor de zaal", "groen", who, Marks(private=True))
    assert hidden is not None
    board.make_cluster("A", [note.id for note in board.notes()])
    wall = board.wall(ROOM)
    assert [note.text for note in wall.notes] == ["voor iedereen"]
    assert hidden not in wall.clusters[0].note_ids
    assert "Ilke" not in repr(wall)
    assert "niet voor de zaal" not in repr(wall)
    assert len(board.wall(FACILITATOR).notes) == 2


def test_whoever_listens_sees_the_board_as_it_is_now(workshop: Workshop) -> None:
    seen: list[int] = []
    workshop.subscribe(lambda _committed: seen.append(len(workshop.board(BOARD_ID).notes())))
    workshop.board(BOARD_ID).add("een")
    workshop.board(BOARD_ID).add("twee")
    workshop.undo()
    assert seen == [1, 2, 1]


def test_many_changes_at_once_and_one_are_read_alike(workshop: Workshop, board: Board) -> None:
    notes = hang(board, *map(str, range(400)))
    board.notes()
    board.place({note: (float(number), 0.0) for number, note in enumerate(notes)})
    board.recolor(notes[7], "roze")
    anew = Boards(workshop.file, workshop.clock, workshop.guides).on(BOARD_ID)
    assert board.notes() == anew.notes()
    assert board.notes()[7].color == "roze"
    assert board.notes()[399].x == 399.0


def test_a_new_name_for_somebody_stands_on_their_notes(workshop: Workshop, board: Board) -> None:
    who = workshop.people.add_person("Ilke")
    board.add("een", who=who)
    assert board.notes()[0].who == who
    with workshop.file.work("Naam gewijzigd") as session:
        session.get_one(Person, who.id).name = "Ilse"
    named = board.notes()[0].who
    assert named is not None
    assert named.name == "Ilse"


def test_the_board_of_the_sample_day_is_whole() -> None:
    day = sample_day()
    assert day.board is not None
    with practice_of(day) as workshop:
        board = workshop.board(BOARD_ID)
        assert [note.text for note in board.notes()] == [note.text for note in day.board.notes]
        named = {one.id: one.name for one in board.clusters()}
        assert [named.get(note.cluster_id or "") for note in board.notes()] == [
            note.cluster for note in day.board.notes
        ]
        assert {note.color for note in board.notes()} == {color.key for color in board.step.colors}
        assert [(color.key, color.sign) for color in board.step.colors] == [
            ("groen", "●"),
            ("geel", "▲"),
            ("roze", "■"),
        ]


def test_a_change_elsewhere_in_the_file_is_no_news_for_the_board(workshop: Workshop, board: Board) -> None:
    hang(board, "een")
    held = board.notes()[0]
    workshop.answers.enter("grondplan/doel.verandering", "Rust")
    assert board.notes()[0] == held
    workshop.file.erase([("contribution", held.id)])
    assert board.notes() == []
    row = workshop.file.session.get_one(Contribution, held.id)
    assert row.presence == Presence.ERASED.value


def test_a_note_that_goes_to_another_cluster_hangs_with_the_others_there(board: Board) -> None:
    one, other = hang(board, "een", "twee")
    first = board.make_cluster("Aan de deur", [one])
    second = board.make_cluster("Afscheid", [other])
    board.place({one: (1.0, 2.0), other: (3.0, 4.0)})
    board.move(one, first)
    assert [(note.x, note.y) for note in board.notes()] == [(1.0, 2.0), (3.0, 4.0)]
    board.merge([first, second])
    assert [(note.x, note.y) for note in board.notes()] == [(1.0, 2.0), (None, None)]
    board.move(one, None)
    assert [note.x for note in board.notes()] == [None, None]


def test_hanging_a_note_in_a_cluster_is_one_step(workshop: Workshop, board: Board) -> None:
    (note,) = hang(board, "een")
    cluster = board.make_cluster("Aan de deur")
    before = (board.notes(), board.clusters())
    board.hang({note: (2.0, 3.0)}, [note], cluster)
    (found,) = board.notes()
    assert (found.cluster_id, found.x, found.y) == (cluster, 2.0, 3.0)
    workshop.file.undo()
    assert (board.notes(), board.clusters()) == before


def test_a_note_that_was_taken_back_to_change_a_word_hangs_again(workshop: Workshop, board: Board) -> None:
    board.type("vertrouwen opbouwen")
    board.add("vertrouwen opbouwen", "groen")
    workshop.undo()
    assert board.unfinished() == "vertrouwen opbouwen"
    board.type("ik zeg eerst dag")
    board.add("ik zeg eerst dag", "geel")
    assert [(note.text, note.color) for note in board.notes()] == [("ik zeg eerst dag", "geel")]
