"""The praktijkprofiel: a first proposal from the clusters, and everything that a group does to it."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.store.opening import open_practice_file
from app.workshop.answer import Mark
from app.workshop.board import Board
from app.workshop.board_values import NewNote
from app.workshop.day_guides import BOARD_ID
from app.workshop.fed_texts import fed_texts
from app.workshop.grounding import grounding
from app.workshop.guides import GRONDPLAN
from app.workshop.merging import merge_from
from app.workshop.methods import use
from app.workshop.profile_values import Cell, OpenQuestion
from app.workshop.workshop import Workshop
from tests.practices import empty_practice, places_in, practice_of, sample_day


@pytest.fixture
def board(workshop: Workshop) -> Board:
    use(workshop, "werkzame-elementen", workshop.people.days()[0].id)
    return workshop.board(BOARD_ID)


@pytest.fixture
def ids(board: Board) -> list[str]:
    """Two clusters: one mostly green, one yellow; and a note that stays loose."""
    made = board.add_all(
        [
            NewNote("dag zeggen op\nooghoogte", "groen", cluster="Aan de deur"),
            NewNote("deur open", "groen", cluster="Aan de deur"),
            NewNote("wil je eerst kijken?", "geel", cluster="Aan de deur"),
            NewNote("twee matten tonen", "geel", cluster="Kleine keuzes"),
            NewNote("koffie", "groen"),
        ]
    )
    return made


def shape(workshop: Workshop) -> list[tuple[str, list[str]]]:
    return [(one.name, [each.title for each in one.activities]) for one in workshop.profile.components()]


def texts_that_are_fed(workshop: Workshop) -> str:
    guide = workshop.guides.get(GRONDPLAN)
    assert guide is not None
    return "\n".join(fed_texts(guide, workshop.profile, grounding(workshop)).values())


def test_clusters_become_activities_under_the_colour_most_of_their_notes_carry(
    workshop: Workshop, board: Board, ids: list[str]
) -> None:
    board.set_specific(board.clusters()[0].id)
    board.vote(ids[0], 3)
    assert workshop.profile.propose(BOARD_ID) == 2
    assert shape(workshop) == [("Alliantie", ["Aan de deur"]), ("Samen beslissen", ["Kleine keuzes"])]
    first = workshop.profile.components()[0].activities[0]
    assert first.cells[Cell.EXPECTED] == "dag zeggen op ooghoogte\ndeur open\nwil je eerst kijken?"
    assert first.note_ids[Cell.EXPECTED] == tuple(ids[:3])
    # in the grondplan they stand on one line, and can still be told apart
    assert "dag zeggen op ooghoogte; deur open; wil je eerst kijken?" in texts_that_are_fed(workshop)
    assert (first.specific, first.votes) == (True, 3)
    assert first.cells[Cell.DEVELOPING] == "", "nothing is invented for the group"
    assert workshop.file.history.works()[0].label == "Profiel voorgesteld uit twee clusters"
    workshop.undo()
    assert workshop.profile.is_empty


def test_proposing_again_only_brings_what_is_new(workshop: Workshop, board: Board, ids: list[str]) -> None:
    workshop.profile.propose(BOARD_ID)
    component = workshop.profile.components()[0]
    workshop.profile.rename_component(component.id, "Warm onthaal")
    workshop.profile.write(component.activities[0].id, Cell.EXPECTED, "Onze eigen woorden.")
    assert workshop.profile.propose(BOARD_ID) == 0
    board.make_cluster("Koffie", [ids[4]])
    assert [one.name for one in workshop.profile.unproposed(BOARD_ID)] == ["Koffie"]
    assert workshop.profile.propose(BOARD_ID) == 1
    assert shape(workshop)[0] == ("Warm onthaal", ["Aan de deur", "Koffie"])
    assert workshop.profile.components()[0].activities[0].cells[Cell.EXPECTED] == "Onze eigen woorden."


def test_what_is_not_for_the_group_is_not_proposed(workshop: Workshop, board: Board) -> None:
    secret, parked = board.add_all([NewNote("enkel voor ons", "roze"), NewNote("later", "roze")])
    board.set_mark(secret, Mark.PRIVATE, on=True)
    board.set_mark(parked, Mark.PARKED, on=True)
    board.make_cluster("Geheim", [secret, parked])
    assert workshop.profile.propose(BOARD_ID) == 0
    board.move(board.add_all([NewNote("voor iedereen", "roze")]), board.clusters()[0].id)
    assert workshop.profile.propose(BOARD_ID) == 1
    (activity,) = workshop.profile.activities()
    assert activity.cells[Cell.EXPECTED] == "voor iedereen"


def test_two_copies_that_both_propose_have_the_same_after_a_merge(tmp_path: Path) -> None:
    mine = empty_practice(tmp_path)
    mine.start("Het Speelhuis")
    use(mine, "werkzame-elementen", mine.people.days()[0].id)
    mine.board(BOARD_ID).add_all([NewNote("dag zeggen", "groen", cluster="Deur"), NewNote("kiezen", "geel")])
    assert mine.file.close() is None
    place, copy = mine.file.place, tmp_path / "Kopie.praktijk"
    shutil.copyfile(place, copy)
    theirs = Workshop(open_practice_file(copy, places_in(tmp_path)))
    theirs.profile.propose(BOARD_ID)
    theirs.file.close()
    mine = Workshop(open_practice_file(place, places_in(tmp_path)))
    mine.profile.propose(BOARD_ID)
    before = shape(mine)
    merge_from(mine, copy)
    assert shape(mine) == before == [("Alliantie", ["Deur"])]
    assert len(mine.profile.notes_behind(next(mine.profile.activities()).id)) == 1
    assert not mine.file.conflicts()
    mine.file.discard()


def test_empty_cells_are_open_questions_in_reading_order(
    workshop: Workshop, board: Board, ids: list[str]
) -> None:
    workshop.profile.propose(BOARD_ID)
    component = workshop.profile.components()[0]
    activity = component.activities[0]
    questions = workshop.profile.open_questions()
    assert [(one.activity_id, one.cell) for one in questions[:3]] == [
        (None, None),
        (activity.id, Cell.DEVELOPING),
        (activity.id, Cell.UNDESIRED),
    ]
    assert isinstance(questions[0], OpenQuestion)
    assert (component.open_count, component.asked_count) == (3, 4)
    workshop.profile.set_rationale(component.id, "Hoe je binnenkomt, bepaalt of je terugkomt.")
    workshop.profile.write(activity.id, Cell.DEVELOPING, "Zegt dag van ver.")
    workshop.profile.write(activity.id, Cell.UNDESIRED, "  ")
    assert workshop.profile.components()[0].open_count == 1, "white space is no answer"
    workshop.profile.write(activity.id, Cell.WISDOM, "Niet bij wie haast heeft.")
    assert workshop.profile.components()[0].open_count == 1


def test_it_is_made_from_the_board_of_the_exercise(workshop: Workshop) -> None:
    assert workshop.profile.board_id is None
    use(workshop, "werkzame-elementen", workshop.people.days()[0].id)
    assert workshop.profile.board_id == BOARD_ID


def test_every_cell_knows_the_notes_behind_it(workshop: Workshop, board: Board, ids: list[str]) -> None:
    profile = workshop.profile
    profile.propose(BOARD_ID)
    first, second = (component.activities[0] for component in profile.components())
    assert profile.notes_beside(second.component_id) == ()
    profile.take_in(second.id, Cell.WISDOM, [ids[4], ids[0]])
    activity = profile.activity(second.id)
    assert activity is not None
    assert activity.cells[Cell.WISDOM] == "koffie\ndag zeggen op ooghoogte"
    assert [note.id for note in profile.notes_behind(second.id, Cell.WISDOM)] == [ids[0], ids[4]]
    profile.back(second.id, Cell.WISDOM, [ids[0]], on=False)
    assert [note.id for note in profile.notes_behind(second.id, Cell.WISDOM)] == [ids[4]]
    profile.back(second.id, Cell.WISDOM, [ids[0]], on=True)
    assert len(profile.notes_behind(second.id, Cell.WISDOM)) == 2
    profile.back(first.id, Cell.EXPECTED, [ids[1]], on=False)
    assert [note.id for note in profile.notes_beside(first.component_id)] == [ids[1]]
    board.bin(ids[4])
    assert [note.id for note in profile.notes_behind(second.id, Cell.WISDOM)] == [ids[0]]


def test_parts_are_made_moved_and_merged_and_each_is_one_step(workshop: Workshop, board: Board) -> None:
    profile = workshop.profile
    one = profile.add_component("Een")
    two = profile.add_component("Twee")
    nul = profile.add_component("Nul", at=0)
    a, b = profile.add_activity(one, "a"), profile.add_activity(one, "b")
    profile.add_activity(two, "c")
    profile.add_activity(one, "eerst", at=0)
    assert shape(workshop) == [("Nul", []), ("Een", ["eerst", "a", "b"]), ("Twee", ["c"])]
    steps: list[tuple[Callable[[], object], str]] = [
        (lambda: profile.move_activity(b, two, 0), "Nul: | Een: eerst a | Twee: b c"),
        (lambda: profile.move_activity(b, two, 9), "Nul: | Een: eerst a | Twee: c b"),
        (lambda: profile.move_component(nul, 2), "Een: eerst a | Twee: c b | Nul:"),
        (lambda: profile.move_component(nul, -9), "Nul: | Een: eerst a | Twee: c b"),
        (lambda: profile.merge_components([two, one]), "Nul: | Twee: c b eerst a"),
        (lambda: profile.merge_activities([a, b]), "Nul: | Twee: c eerst a"),
        (lambda: profile.bin_activity(a), "Nul: | Twee: c eerst"),
        (lambda: profile.bin_component(two), "Nul:"),
    ]
    seen = []
    for act, wanted in steps:
        seen.append(shape(workshop))
        act()
        told = [" ".join([f"{name}:", *titles]) for name, titles in shape(workshop)]
        assert " | ".join(told) == wanted
    for before in reversed(seen):
        workshop.undo()
        assert shape(workshop) == before


def test_merged_activities_keep_every_word_and_every_note(
    workshop: Workshop, board: Board, ids: list[str]
) -> None:
    profile = workshop.profile
    profile.propose(BOARD_ID)
    first, second = (component.activities[0] for component in profile.components())
    profile.write(first.id, Cell.WISDOM, "niet bij haast")
    profile.write(second.id, Cell.WISDOM, "niet bij drie kinderen")
    assert profile.merge_activities([first.id, second.id]) == first.id
    merged = profile.activity(first.id)
    assert merged is not None
    assert merged.cells[Cell.EXPECTED].endswith("wil je eerst kijken?\ntwee matten tonen")
    assert merged.cells[Cell.WISDOM] == "niet bij haast\nniet bij drie kinderen"
    assert merged.note_ids[Cell.EXPECTED] == tuple(ids[:4])
    assert profile.activity(second.id) is None


def test_an_activity_follows_its_cluster(workshop: Workshop, board: Board, ids: list[str]) -> None:
    profile = workshop.profile
    profile.propose(BOARD_ID)
    first, second = (component.activities[0] for component in profile.components())
    assert first.cluster_id is not None
    assert second.cluster_id is not None
    koffie = board.make_cluster("Koffie", [ids[4]])
    board.merge([koffie, first.cluster_id])
    moved = profile.activity(first.id)
    assert moved is not None
    assert moved.cluster_id == koffie
    board.merge([koffie, second.cluster_id])
    left = profile.activity(second.id)
    assert left is not None
    assert left.cluster_id is None, "the whole has an activity already; this one keeps its words"
    assert left.cells[Cell.EXPECTED] == "twee matten tonen"
    board.dissolve(koffie)
    loose = profile.activity(first.id)
    assert loose is not None
    assert loose.cluster_id is None
    assert loose.cells[Cell.EXPECTED]


def test_the_profile_of_the_sample_day_is_read_whole() -> None:
    with practice_of(sample_day()) as workshop:
        components = workshop.profile.components()
        assert [one.name for one in components][:2] == ["Warm onthaal", "Samen spelen"]
        assert sum(len(one.activities) for one in components) == 12
        assert len(workshop.profile.open_questions()) == sum(one.open_count for one in components)
