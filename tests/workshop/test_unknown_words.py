"""Words that none of ours has, of a later program or of a hand from outside: they are read, nothing falls."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.exports.grondplan_choice import usual_wishes
from app.exports.practice_to_day import day_of
from app.exports.writing import export_practice
from app.guides.check_status import CheckStatus
from app.guides.levels import Level
from app.guides.loader import bundled
from app.guides.steps import ExplainStep
from app.guides.way_points import WayPoint
from app.store.opening import open_practice_file
from app.store.seal import make_room, seal
from app.ui.submit.last_wishes import last_wishes
from app.workshop.chain_values import ChainPart
from app.workshop.day_file import Naming, PracticeKind
from app.workshop.explained import NAMING_STEP, explained
from app.workshop.level_history import levels_reached
from app.workshop.methods import use
from app.workshop.naming import DAY_SENTENCES, at_most
from app.workshop.variation import Spread
from app.workshop.workshop import Workshop
from tests.practices import places_in, sample_practice

VIEWS = "checklist/selecteren.perspectieven"
WORDS = (
    "practice.kind", "practice.level", "practice.goal", "day.naming", "person.naming", "contribution.via",
    "note.color", "check_mark.status", "draft.status", "variation.spread", "chain_item.part", "export.level",
    "remark.status", "remark.placed", "source.kind", "source.entry_type",
)  # fmt: skip


@pytest.fixture
def workshop(tmp_path: Path) -> Iterator[Workshop]:
    """The sample day with something in every place where a word is one of a few, and each word another."""
    made = sample_practice(tmp_path / "Speelhuis.praktijk", places_in(tmp_path))
    day = made.people.days()[0].id
    use(made, "checklist", day)
    made.checks.weigh(VIEWS, CheckStatus.NEE, "beleid", day_id=day)
    made.set_level(Level.AANGEMELD)
    made.chain.add(ChainPart.GOAL, "Spelen wordt gewoon")
    answer = next(one for said in made.answers.counts() for one in made.answers.of(said))
    made.variations.say(answer.id, Spread.ALL)
    export_practice(made, tmp_path / "plan.docx")
    made.file.close()
    with closing(sqlite3.connect(made.file.place)) as connection:
        for word in WORDS:
            table, column = word.split(".")
            assert connection.execute(f'UPDATE "{table}" SET "{column}" = \'van morgen\'').rowcount, word
        connection.commit()
        make_room(connection)
    seal(made.file.place)
    workshop = Workshop(open_practice_file(made.file.place, places_in(tmp_path)))
    yield workshop
    workshop.file.discard()


def test_all_that_stands_in_it_goes_out_in_a_day_file(workshop: Workshop, tmp_path: Path) -> None:
    day = day_of(workshop)
    assert (day.practice.kind, day.practice.level, day.practice.goal) == (PracticeKind.PRACTICE, None, None)
    assert [question.status for question in day.grondplan if question.draft] != []
    assert all(question.status is None for question in day.grondplan)
    export_practice(workshop, tmp_path / "dag.yaml")
    assert (tmp_path / "dag.yaml").stat().st_size


def test_no_name_goes_out_that_an_unknown_word_may_have_forbidden(workshop: Workshop) -> None:
    assert at_most("van morgen", None) is at_most(None, "van morgen") is Naming.NOBODY
    (day, *_others) = workshop.people.days()
    assert {seat.naming for seat in workshop.seats.of(day.id)} == {Naming.NOBODY}
    assert {one.naming for one in day_of(workshop).participants} == {Naming.NOBODY}
    key, _, step = NAMING_STEP.partition("/")
    found = bundled(key).find(step)
    assert found is not None
    assert isinstance(found[1], ExplainStep)
    assert DAY_SENTENCES[Naming.NOBODY] in explained(NAMING_STEP, found[1], day)


def test_levels_parts_and_versions_are_read(workshop: Workshop) -> None:
    assert workshop.level is Level.AANGEMELD
    workshop.describe("level", "van overmorgen")
    assert levels_reached(workshop) == {}
    assert workshop.chain.all() == []
    assert [one.spread for one in workshop.variations.all().values()] == [Spread.SOME]
    assert [one.detail for one in workshop.versions.all()] != []
    assert last_wishes(workshop) == usual_wishes(workshop)
    workshop.way.set_done(WayPoint.HAND_IN, done=True)
    assert workshop.practice.level == "van overmorgen"
