"""What other sessions made goes out in a day file and comes in: checks, scores, choices and agreements."""

from pathlib import Path

import pytest

from app.exports.day_file import day_file_text
from app.exports.practice_to_day import day_of
from app.foundation.errors import KnownError
from app.guides.check_status import CheckStatus
from app.guides.loader import bundled
from app.guides.steps import ChoiceStep
from app.imports.day_file import parse_day_file
from app.workshop.checklists import checklist_result
from app.workshop.methods import use
from app.workshop.workshop import Workshop
from tests.practices import practice_of, started_practice

VIEWS = "checklist/selecteren.perspectieven"
SCORE = "checklist/vertaling.score"


def fill(workshop: Workshop) -> str:
    day = workshop.people.days()[0].id
    ann = workshop.people.add_person("Ann", day)
    for key in ("checklist", "netwerk", "praktijkervaringen"):
        use(workshop, key, day)
    workshop.checks.weigh(VIEWS, CheckStatus.NEE, "beleid", day_id=day)
    workshop.checks.remark(VIEWS, "trein gemist", "beleid", day_id=day)
    workshop.checks.set_discussed("checklist/veranderkracht.doel", on=True, day_id=day)
    workshop.answers.enter("checklist/veranderkracht.behoefte", "een plek", day_id=day, who=ann)
    workshop.scores.give(SCORE, 6.5, "half", ann, day_id=day)
    workshop.scores.add_point(SCORE, "sterk", "de deur staat open", day_id=day)
    step = next(step for _section, step in bundled("netwerk").steps() if isinstance(step, ChoiceStep))
    step_id = bundled("netwerk").step_id(step)
    workshop.choices.count(step_id, "doorbraak", 3, day_id=day)
    workshop.choices.decide(step_id, step, ["community-of-practice"], day_id=day)
    workshop.agreements.add("Beleid bellen", "Ann", day_id=day, step_id="checklist/morgen.afspraken")
    return step_id


def test_nothing_of_the_other_sessions_is_lost_in_a_day_file(tmp_path: Path) -> None:
    with started_practice(tmp_path) as workshop:
        step_id = fill(workshop)
        text = day_file_text(day_of(workshop))
    with practice_of(parse_day_file(text, "dag.yaml")) as read:
        day = read.people.days()[0].id
        assert {guide.key for guide in read.guides} >= {"checklist", "netwerk", "praktijkervaringen"}
        weighed = read.checks.on(day).get(VIEWS, "beleid")
        assert (weighed.status, weighed.remark) == (CheckStatus.NEE, "trein gemist")
        guide = read.guides.get("checklist")
        assert guide is not None
        assert [block.done for block in checklist_result(read, guide, day).blocks][:2] == [1, 2]
        (score,) = read.scores.of(SCORE, day)
        assert (score.value, score.why, score.who and score.who.name) == (6.5, "half", "Ann")
        assert [(one.list_key, one.text) for one in read.scores.points(SCORE, day)] == [
            ("sterk", "de deur staat open")
        ]
        assert [(one.option, one.count) for one in read.choices.of(step_id, day)] == [("doorbraak", 3)]
        decision = read.choices.decision(step_id)
        assert decision is not None
        assert decision.options == ("community-of-practice",)
        assert [one.step_id for one in read.agreements.of(day)] == ["checklist/morgen.afspraken"]
        assert day_file_text(day_of(read)) == text


def test_without_names_nobody_is_named_in_it(tmp_path: Path) -> None:
    with started_practice(tmp_path) as workshop:
        fill(workshop)
        text = day_file_text(day_of(workshop, anonymous=True))
    assert "Ann" not in text
    assert "trein gemist" in text


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("step: checklist/vertaling.score, kind: score, score: 11", "van 0 tot 10"),
        ("step: checklist/vertaling.score, kind: score, score: -1", "van 0 tot 10"),
        ("step: checklist/bestaat.niet, kind: weging", "bestaat niet in “checklist”"),
        ("step: netwerk/vorm.keuze, kind: keuze", "staat niet bij “werkvormen”"),
        ("step: checklist/morgen.afspraken, kind: keuze", "hoort een optie"),
    ],
)
def test_what_cannot_be_is_said_with_its_line(said: str, sentence: str) -> None:
    text = f"practice: {{title: Proef}}\nwerkvormen: [checklist]\ninbreng:\n  - {{{said}}}\n"
    with pytest.raises(KnownError, match=sentence) as caught:
        parse_day_file(text, "dag.yaml")
    assert "regel 4" in caught.value.sentence


def test_a_werkvorm_that_nobody_knows_is_said_with_what_is_meant() -> None:
    with pytest.raises(KnownError, match="bedoel je “checklist”"):
        parse_day_file("practice: {title: Proef}\nwerkvormen: [cheklist]\n", "dag.yaml")
