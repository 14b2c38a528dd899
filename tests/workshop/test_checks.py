"""Weighing a checklist: per perspective, once a day, and what it comes to beside an earlier day."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.guides.check_status import CheckStatus
from app.guides.schema import Guide, Section
from app.guides.steps import CheckStep, Labelled, OpenStep
from app.workshop.answers import Mark, Marks
from app.workshop.audience import ROOM
from app.workshop.checklists import checklist_result
from app.workshop.weighed import ChecklistResult, result_of
from app.workshop.workshop import Workshop
from tests.practices import started_practice

JA, DEELS, NEE, NVT = CheckStatus
GUIDE = Guide(
    key="lijst",
    title="Lijst",
    source="test",
    version=1,
    intro="Lijst",
    sections=(
        Section(
            key="een",
            title="Blok een",
            steps=(
                CheckStep(key="een.kwestie", question="De kwestie is duidelijk"),
                CheckStep(
                    key="een.blikken",
                    question="Elke blik komt aan bod",
                    perspectives=(
                        Labelled(key="beleid", label="Beleid"),
                        Labelled(key="inwoners", label="Inwoners"),
                    ),
                ),
            ),
        ),
        Section(
            key="twee",
            title="Blok twee",
            steps=(OpenStep(key="twee.doel", question="Doel?", discussed=True),),
        ),
    ),
)
KWESTIE, BLIKKEN, DOEL = "lijst/een.kwestie", "lijst/een.blikken", "lijst/twee.doel"


@pytest.fixture
def workshop(tmp_path: Path) -> Iterator[Workshop]:
    with started_practice(tmp_path) as made:
        yield made


def result(workshop: Workshop, day_id: str | None = None, before: str | None = None) -> ChecklistResult:
    earlier = workshop.checks.on(before) if before else None
    return result_of(
        GUIDE,
        workshop.checks.on(day_id),
        earlier,
        lambda step_id: [answer.text for answer in workshop.answers.of(step_id)],
    )


def test_each_perspective_of_a_statement_is_weighed_by_itself(workshop: Workshop) -> None:
    workshop.checks.weigh(BLIKKEN, NEE, "inwoners")
    workshop.checks.remark(BLIKKEN, "niemand uitgenodigd", "inwoners")
    workshop.checks.weigh(BLIKKEN, JA, "beleid")
    found = {one.item.spoken: (one.status, one.weighed.remark) for one in result(workshop).blocks[0].stands}
    assert found == {
        "De kwestie is duidelijk": (None, ""),
        "Elke blik komt aan bod: Beleid": (JA, ""),
        "Elke blik komt aan bod: Inwoners": (NEE, "niemand uitgenodigd"),
    }


def test_weighing_again_changes_the_answer_and_undo_gives_it_back(workshop: Workshop) -> None:
    workshop.checks.weigh(KWESTIE, NEE)
    workshop.checks.weigh(KWESTIE, DEELS)
    assert result(workshop).blocks[0].count(DEELS) == 1
    workshop.undo()
    assert [one.item.words for one in result(workshop).not_yet] == ["De kwestie is duidelijk"]
    workshop.undo()
    assert result(workshop).not_yet == ()


def test_a_remark_stays_when_the_answer_is_taken_back(workshop: Workshop) -> None:
    workshop.checks.remark(KWESTIE, "nog uit te zoeken")
    workshop.checks.weigh(KWESTIE, JA)
    workshop.checks.weigh(KWESTIE, None)
    stand = result(workshop).blocks[0].stands[0]
    assert (stand.status, stand.weighed.remark) == (None, "nog uit te zoeken")


def test_what_does_not_stand_yet_begins_with_what_is_not_so(workshop: Workshop) -> None:
    workshop.checks.weigh(KWESTIE, DEELS)
    workshop.checks.weigh(BLIKKEN, NEE, "inwoners")
    workshop.checks.weigh(BLIKKEN, NVT, "beleid")
    found = result(workshop)
    assert [one.status for one in found.not_yet] == [NEE, DEELS]
    assert found.stands == ()
    assert [one.item.words for one in found.open] == ["Doel?"]


def test_a_question_counts_when_it_was_discussed_or_answered(workshop: Workshop) -> None:
    assert result(workshop).blocks[1].done == 0
    workshop.checks.set_discussed(DOEL, on=True)
    assert result(workshop).blocks[1].done == 1
    workshop.checks.set_discussed(DOEL, on=False)
    assert result(workshop).blocks[1].done == 0
    workshop.answers.enter(DOEL, "Gezinnen vinden elkaar")
    assert result(workshop).blocks[1].done == 1


def test_on_another_day_it_is_weighed_anew_and_laid_beside_the_first(workshop: Workshop) -> None:
    first, second = workshop.people.days()[0].id, workshop.people.add_day().id
    workshop.checks.weigh(KWESTIE, NEE, day_id=first)
    workshop.checks.weigh(BLIKKEN, JA, "beleid", day_id=first)
    assert result(workshop, second, first).stands == ()
    workshop.checks.weigh(KWESTIE, JA, day_id=second)
    workshop.checks.weigh(BLIKKEN, JA, "beleid", day_id=second)
    found = result(workshop, second, first)
    assert [(one.item.words, one.before, one.status) for one in found.changed] == [
        ("De kwestie is duidelijk", NEE, JA)
    ]
    assert workshop.checks.days([KWESTIE]) == [first, second]
    assert found.blocks[0].counts_before[list(CheckStatus).index(NEE)] == 1


def test_how_it_changed_is_told_without_what_does_not_apply(workshop: Workshop) -> None:
    first, second = workshop.people.days()[0].id, workshop.people.add_day().id
    for perspective, before, now in (("beleid", JA, DEELS), ("inwoners", JA, NVT)):
        workshop.checks.weigh(BLIKKEN, before, perspective, day_id=first)
        workshop.checks.weigh(BLIKKEN, now, perspective, day_id=second)
    workshop.checks.weigh(KWESTIE, NEE, day_id=first)
    workshop.checks.weigh(KWESTIE, JA, day_id=second)
    found = result(workshop, second, first)
    assert (found.better, found.worse, len(found.changed)) == (1, 1, 3)
    assert found.counts == (1, 1, 0, 1)
    assert (found.done, found.total) == (3, 4)


@pytest.mark.parametrize("mark", [Mark.PRIVATE, Mark.PARKED])
def test_an_earlier_day_that_the_room_may_not_know_is_none_to_it(workshop: Workshop, mark: Mark) -> None:
    workshop.guides.keep(GUIDE)
    first, second = workshop.people.days()[0].id, workshop.people.add_day().id
    workshop.checks.weigh(KWESTIE, NEE, day_id=first)
    workshop.answers.set_mark(mark, workshop.checks.on(first).get(KWESTIE).id, on=True)
    workshop.answers.enter(DOEL, "Onder ons", day_id=second, marks=Marks(private=True))
    assert checklist_result(workshop, GUIDE, second).has_before
    assert checklist_result(workshop, GUIDE, second).done == 1
    seen = checklist_result(workshop, GUIDE, second, ROOM.lets_through)
    assert (seen.has_before, seen.done) == (False, 0)


def test_both_copies_of_a_file_weigh_the_same_row(workshop: Workshop, tmp_path: Path) -> None:
    """So a merge can say that they differ, in the place of showing two answers."""
    (tmp_path / "ander").mkdir()
    with started_practice(tmp_path / "ander") as other:
        for one in (workshop, other):
            one.checks.weigh(KWESTIE, JA)
        ids = {one.checks.on(None).get(KWESTIE).id for one in (workshop, other)}
    assert len(ids) == 1
