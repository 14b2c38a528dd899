"""What a draft rests on goes out with a day file and comes in again, under the new names of the answers."""

import pytest

from app.exports.day_file import day_file_text
from app.exports.practice_to_day import day_of
from app.imports.day_file import parse_day_file
from app.prose.markdown_escape import cite
from app.workshop.answers import Mark
from app.workshop.citation_text import cited_in, renamed, uncited
from app.workshop.workshop import Workshop
from tests.practices import practice_of

STEP, OTHER = "grondplan/doel.verandering", "grondplan/doel.subdoelen"


def test_a_draft_still_rests_on_its_answers_after_a_day_file(workshop: Workshop) -> None:
    first, second, third = workshop.answers.add(STEP, ["Rust", "Stilte", "Koffie"])
    workshop.contradictions.toggle(second, third)
    workshop.drafts.write(OTHER, f"{cite('Er is rust.', third, first)} {cite('Weg', 'nergens')}")
    workshop.answers.set_mark(Mark.NOT_NEEDED, second, on=True)
    day = day_of(workshop)
    told = next(question.draft for question in day.grondplan if question.draft)
    assert told == "[Er is rust.](bijdrage:3,1) [Weg](bijdrage:nergens)"
    with practice_of(parse_day_file(day_file_text(day), "dag.yaml")) as again:
        one, two, three = again.answers.of(STEP)
        assert again.citations.behind(OTHER) == (three.id, one.id, "nergens")
        assert again.contradictions.all() == [tuple(sorted((two.id, three.id)))]
        assert (two.not_needed, again.citations.unused(STEP)) == (True, [])
        assert day_of(again) == day


def test_an_answer_in_the_bin_stays_out_and_its_name_stays_in_the_text(workshop: Workshop) -> None:
    (one,) = workshop.answers.add(STEP, ["Rust"])
    workshop.drafts.write(STEP, cite("Rust", one))
    workshop.answers.bin(one)
    day = day_of(workshop)
    assert [question.draft for question in day.grondplan if question.draft] == [f"[Rust](bijdrage:{one})"]


def test_what_a_draft_rests_on_is_not_what_it_says(workshop: Workshop) -> None:
    (one,) = workshop.answers.add(STEP, ["Rust"])
    workshop.drafts.write(STEP, "Er is **rust**.")
    workshop.drafts.set_ready(STEP, True)
    workshop.read_backs.note(STEP, agreed=True, day_id=None)
    workshop.drafts.write(STEP, f"[Er is **rust**.](bijdrage:{one})")
    heard = workshop.read_backs.last(STEP)
    assert heard is not None
    assert not heard.changed_since
    assert not workshop.drafts.changed_since_ready(STEP)
    workshop.drafts.write(STEP, f"[Er is rust.](bijdrage:{one})")
    assert workshop.drafts.changed_since_ready(STEP)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("[a](bijdrage:x) b", "a b"),
        ("[a \\[b\\]](bijdrage:x,y)", "a \\[b\\]"),
        ("\\[a](bijdrage:x)", "\\[a](bijdrage:x)"),
        ("[a](https://x.be)", "[a](https://x.be)"),
        ("geen", "geen"),
    ],
)
def test_citations_are_read_over(draft: str, words: str) -> None:
    assert uncited(draft) == words


def test_only_known_names_change() -> None:
    assert renamed("[a](bijdrage:x,y) bijdrage:x", {"x": "1"}) == "[a](bijdrage:1,y) bijdrage:x"
    assert cited_in("[a](bijdrage:x,y) [b](bijdrage:z) bijdrage:q") == {"x", "y", "z"}
