"""A day lands in a new file whole, on steps of the right kind, as one step of work; or not at all."""

from pathlib import Path

import pytest
from sqlalchemy import func, select

from app.exports.day_file import day_file_text
from app.exports.practice_to_day import day_of
from app.foundation.errors import KnownError
from app.guides.steps import (
    BoardStep,
    CardsStep,
    CheckStep,
    ExplainStep,
    OpenStep,
    ProfileStep,
    ScaleStep,
    Step,
)
from app.imports.day_file import parse_day_file
from app.imports.day_into_practice import bring_in, practice_from_day
from app.models import Cluster, Contribution, Kind, Note, Play, Practice, Vote
from app.store.practice_file import PracticeFile
from app.store.publishing import NotPublished
from app.store.trouble import Trouble
from app.workshop import day_file_parts as parts
from app.workshop.day_file import DayFile, GrondplanQuestion, Participant, Session
from app.workshop.day_file import Practice as PracticePart
from app.workshop.day_guides import BOARD_ID
from tests.practices import SAMPLE, empty_practice, places_in, practice_of, sample_day

STEP_OF = {
    Kind.ANSWER: OpenStep,
    Kind.NOTE: BoardStep,
    Kind.SCORE: ScaleStep,
    Kind.CHECK: CheckStep,
    Kind.PLAY: CardsStep,
}


def test_everything_that_was_said_hangs_on_a_step_of_its_kind() -> None:
    with practice_of(sample_day()) as workshop:
        rows = list(workshop.file.session.scalars(select(Contribution)))
        assert len(rows) == 208 + 28 + 7 + 82 + 23 + 30 + 14
        for row in rows:
            found = workshop.guides.find(row.step)
            assert found is not None, row.step
            assert isinstance(found[2], STEP_OF[Kind(row.kind)])


def test_the_guides_stand_in_the_order_of_the_day() -> None:
    with practice_of(sample_day()) as workshop:
        guides = list(workshop.guides)
        assert [guide.key for guide in guides] == [
            "woorden",
            "grondplan",
            "werkzame-elementen",
            "checklist",
            "netwerk",
            "plenair",
        ]
        kinds: list[type[Step]] = [type(step) for _section, step in guides[2].steps()]
        assert [kind for kind in kinds if kind is not ExplainStep] == [BoardStep, ProfileStep, CardsStep]
        assert [section.title for section in guides[3].sections][-1] == "Score van 0 tot 10"


def test_the_import_is_one_step_of_work_and_can_be_taken_back() -> None:
    with practice_of(parse_day_file(SAMPLE.read_text(encoding="utf-8"), SAMPLE.name)) as workshop:
        (work,) = workshop.file.history.works()
        assert work.label == "Dag ingelezen"
        undone = workshop.undo()
        assert undone is not None
        assert workshop.answers.counts() == {}
        assert list(workshop.guides) == []


def test_notes_clusters_votes_and_plays_are_tied_together() -> None:
    with practice_of(sample_day()) as workshop:
        session = workshop.file.session
        assert session.scalar(select(func.count()).select_from(Note)) == 82
        assert session.scalar(select(func.count()).select_from(Cluster)) == 13
        assert session.scalar(select(func.sum(Vote.count))) == 80
        plays = list(session.scalars(select(Play)))
        assert len(plays) == 23
        assert {play.use for play in plays} == {True, False}


def test_the_answer_of_a_table_is_that_of_the_table() -> None:
    with practice_of(sample_day()) as workshop:
        step = "grondplan/aanleiding.welke-vraag-of-welk-signaal-lag-aan-de"
        who = [answer.who.name if answer.who else None for answer in workshop.answers.of(step)]
        assert who == ["Wolfram", "Noëlla", "Madelief", "Szilvia", "Tafel 1 – Blokken", None]


def test_a_file_with_something_in_it_takes_no_day(tmp_path: Path) -> None:
    workshop = empty_practice(tmp_path)
    bring_in(sample_day(), workshop)
    with pytest.raises(KnownError, match="staat al iets"):
        bring_in(sample_day(), workshop)
    workshop.undo()
    with pytest.raises(KnownError, match="staat al iets"):
        bring_in(sample_day(), workshop)
    workshop.file.discard()


def test_somebody_unknown_leaves_nothing_behind(tmp_path: Path) -> None:
    wrong = DayFile(
        practice=PracticePart(title="x"),
        grondplan=(
            GrondplanQuestion(
                onderdeel="Doel", werkvraag="Wat?", answers=(parts.Answer(by="Niemand", text="a"),)
            ),
        ),
    )
    target = tmp_path / "Naam.praktijk"
    with pytest.raises(KeyError):
        practice_from_day(wrong, target, places_in(tmp_path))
    assert not target.exists()
    assert list((tmp_path / "data" / "werkkopie").iterdir()) == []
    assert [path.name for path in tmp_path.iterdir()] == ["data"]


def test_a_full_disk_at_the_end_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "Naam.praktijk"
    real = PracticeFile.publish_now
    outcomes = iter([None, NotPublished(Trouble.FULL, "Geen plaats meer.")])
    monkeypatch.setattr(PracticeFile, "publish_now", lambda file: next(outcomes) or real(file))
    with pytest.raises(KnownError, match="Geen plaats"):
        practice_from_day(sample_day(), target, places_in(tmp_path))
    assert not target.exists()


def test_a_file_that_came_in_its_place_meanwhile_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "Naam.praktijk"

    def replaced(_file: PracticeFile, _label: str) -> None:
        target.write_text("van iemand anders")
        raise KeyboardInterrupt

    monkeypatch.setattr(PracticeFile, "work", replaced)
    with pytest.raises(KeyboardInterrupt):
        practice_from_day(sample_day(), target, places_in(tmp_path))
    assert target.read_text() == "van iemand anders"


def test_without_questions_the_file_asks_ours() -> None:
    with practice_of(DayFile(practice=PracticePart(title="Leeg"))) as workshop:
        assert [guide.key for guide in workshop.guides] == ["woorden", "grondplan", "plenair"]
        assert workshop.progress()[1] == 40
        assert workshop.file.session.scalars(select(Practice)).one().title == "Leeg"


def test_five_hundred_participants_and_five_thousand_answers_come_in() -> None:
    people = tuple(Participant(name=f"Deelnemer {number}") for number in range(500))
    answers = tuple(
        parts.Answer(by=people[number % 500].name, text=f"Antwoord {number} " * 8) for number in range(100)
    )
    day = DayFile(
        practice=PracticePart(title="Groot"),
        session=Session(),
        participants=people,
        grondplan=tuple(
            GrondplanQuestion(onderdeel="Doel", werkvraag=f"Vraag {number}?", answers=answers)
            for number in range(50)
        ),
    )
    with practice_of(day) as workshop:
        assert sum(workshop.answers.counts().values()) == 5000
        assert len(workshop.people.everyone()) == 500


@pytest.mark.parametrize(
    "text",
    [
        "x" * 1_000_000,
        "<b>vet</b> <img src='file:///etc/passwd'> &lt;",
        "\u202eomgekeerd \u0627\u0644",
        "👩🏾‍🍼" * 99,
    ],
    ids=["a million letters", "html", "right to left", "emoji"],
)
def test_any_text_comes_in_as_it_is(text: str) -> None:
    day = DayFile(
        practice=PracticePart(title=text[:50]),
        grondplan=(
            GrondplanQuestion(
                onderdeel="Doel", werkvraag="Wat?", answers=(parts.Answer(text=text),), draft=text
            ),
        ),
    )
    day = parse_day_file(day_file_text(day), "dag.yaml")
    with practice_of(day) as workshop:
        (question,) = day_of(workshop).grondplan
        assert question.answers[0].text == text
        assert question.draft == text


def test_blocks_that_asked_the_guides_of_before_ask_the_same_of_ours() -> None:
    text = """
practice: {title: Het Speelhuis}
session: {tables: []}
agenda:
  - {activity: Notes, guide: werkzaam, sections: [werkzaam]}
  - {activity: Cards, guide: kaarten}
board: {notes: [{color: groen, text: a}]}
"""
    with practice_of(parse_day_file(text, "dag.yaml")) as workshop:
        (day,) = workshop.people.days()
        asked = [(block.guide, block.sections) for block in workshop.agenda.blocks(day.id)]
        assert asked == [("werkzame-elementen", ("factoren", "aan-de-slag")), (None, ())]


def test_a_board_keeps_its_empty_and_own_clusters_its_places_and_the_dots_of_a_table() -> None:
    text = """
practice: {title: Het Speelhuis}
session: {tables: [Tafel 1]}
board:
  clusters: [{cluster: Leeg}, {cluster: Deur, specific: true}]
  notes:
    - {color: groen, text: a, cluster: Deur, votes: 3, voters: [{table: Tafel 1, count: 2}],
       knowledge: wijsheid, x: 1.5, y: 2}
"""
    with practice_of(parse_day_file(text, "dag.yaml")) as workshop:
        board = workshop.board(BOARD_ID)
        (note,) = board.notes()
        assert (note.knowledge, note.x, note.y, note.votes) == ("wijsheid", 1.5, 2.0, 3)
        assert [(one.name, one.specific, one.votes) for one in board.clusters()] == [
            ("Leeg", False, 0),
            ("Deur", True, 3),
        ]
        table = workshop.people.named("Tafel 1")
        assert board.votes_of(table) == {note.id: 2}
        assert board.votes_of(None) == {note.id: 1}
