"""Voting with dots: by hand, per person, per table, and as bare counts."""

import shutil
from pathlib import Path

import pytest

from app.store.opening import open_practice_file
from app.workshop.board import Board
from app.workshop.board_values import NewNote
from app.workshop.day_guides import BOARD_ID
from app.workshop.merging import merge_from
from app.workshop.methods import use
from app.workshop.workshop import Workshop
from tests.practices import empty_practice, places_in, practice_of, sample_day


@pytest.fixture
def board(workshop: Workshop) -> Board:
    use(workshop, "werkzame-elementen", workshop.people.days()[0].id)
    board = workshop.board(BOARD_ID)
    board.add_all([NewNote("een"), NewNote("twee")])
    return board


def test_eighty_dots_where_seventy_were_given_out_are_told_and_kept() -> None:
    with practice_of(sample_day()) as workshop:
        board = workshop.board(BOARD_ID)
        assert board.voters() == 14
        assert board.votes_given() == (80, 70)
        assert board.votes_given().over == 10
        board.vote(board.notes()[0].id)
        assert board.votes_given() == (81, 70)
        first = board.ranking()[0]
        assert (first.name, first.number, first.votes, first.share) == ("Aan de deur", 1, 16, 1.0)


def test_dots_are_of_somebody_of_a_table_or_of_nobody(workshop: Workshop, board: Board) -> None:
    day = workshop.people.days()[0].id
    table = workshop.people.add_table("Tafel 1", day)
    zoe = workshop.people.add_person("Zoë", day, table.id)
    one, two = (note.id for note in board.notes())
    cluster = board.make_cluster("A", [two])
    assert board.vote(one, voter=zoe) == 1
    assert board.vote(one, voter=zoe) == 2
    assert board.vote(one, voter=table) == 1
    board.vote(one, 3)
    board.vote(cluster, voter=zoe)
    assert board.votes_of(zoe) == {one: 2, cluster: 1}
    assert board.votes_of(table) == {one: 1}
    assert board.votes_of(None) == {one: 3}
    assert [note.votes for note in board.notes()] == [6, 0]
    assert board.votes_given(day) == (7, 5)


def test_taking_back_takes_ones_own_dots_and_stops_at_none(workshop: Workshop, board: Board) -> None:
    zoe = workshop.people.add_person("Zoë")
    one = board.notes()[0].id
    board.vote(one, 2, zoe)
    assert board.vote(one, -1) == 0, "nobody in particular gave none"
    assert board.vote(one, -1, zoe) == 1
    assert board.vote(one, -5, zoe) == 0
    assert board.votes_of(zoe) == {}
    assert board.vote(one, 1, zoe) == 1


def test_dots_that_two_laptops_counted_are_all_there_when_they_get_together(tmp_path: Path) -> None:
    mine = empty_practice(tmp_path)
    mine.start("Het Speelhuis")
    use(mine, "werkzame-elementen", mine.people.days()[0].id)
    note = mine.board(BOARD_ID).add("een")
    assert note is not None
    mine.board(BOARD_ID).vote(note, 2)
    mine.file.close()
    place, other = mine.file.place, tmp_path / "Kopie.praktijk"
    shutil.copyfile(place, other)
    theirs = Workshop(open_practice_file(other, places_in(tmp_path)))
    theirs.board(BOARD_ID).vote(note, 3)
    theirs.board(BOARD_ID).add("van hen")
    theirs.file.close()
    mine = Workshop(open_practice_file(place, places_in(tmp_path)))
    mine.board(BOARD_ID).vote(note, 4)
    merged = merge_from(mine, other)
    assert merged.choices == 0
    assert [(one.text, one.votes) for one in mine.board(BOARD_ID).notes()] == [("een", 9), ("van hen", 0)]
    assert mine.board(BOARD_ID).vote(note, -8) == 1
    mine.file.discard()


def test_a_bare_count_is_what_it_says(board: Board) -> None:
    one = board.notes()[0].id
    for count in (7, 3, 0, -4, 5):
        board.set_votes(one, count)
        assert board.notes()[0].votes == max(count, 0)


def test_more_than_ones_share_is_not_refused(workshop: Workshop, board: Board) -> None:
    day = workshop.people.days()[0].id
    zoe = workshop.people.add_person("Zoë", day)
    board.vote(board.notes()[0].id, 40, zoe)
    assert board.votes_per_person == 5
    assert board.votes_given() == (40, 5)


def test_dots_on_what_is_gone_do_not_count(board: Board) -> None:
    one, two = (note.id for note in board.notes())
    cluster = board.make_cluster("A", [two])
    board.vote(one, 2)
    board.vote(cluster, 3)
    board.bin(one)
    board.dissolve(cluster)
    assert board.votes_given().given == 0
    assert board.votes_of(None) == {}


def test_the_ranking_has_clusters_and_loose_notes_with_dots(board: Board) -> None:
    one, two = (note.id for note in board.notes())
    board.make_cluster("A", [two])
    board.make_cluster("B")
    board.vote(one, 4)
    board.vote(two, 1)
    assert [(each.name, each.number, each.votes, each.share) for each in board.ranking()] == [
        ("een", None, 4, 1.0),
        ("A", 1, 1, 0.25),
        ("B", 2, 0, 0.0),
    ]
