"""A reader who wants to know what a sentence rests on, finds it in a comment on that sentence."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

from app.exports.document import Annex, Behind
from app.prose.markdown import parse
from tests.exports.plans import W, Written, plan_of, question, text_of, written

FIEN = Behind(1, "a", "Voor wie?", "Fien (Tafel 1)")
TABLE = Behind(3, "a", "Voor wie?", "tafel 3")
NOBODY = Behind(2, "a", "Voor wie?")
ELSEWHERE = Behind(4, "b", "Waarom?", "Joke")
KNOWN = {"c1": FIEN, "c2": NOBODY, "c3": TABLE, "c4": ELSEWHERE}


def commented(markdown: str, known: Mapping[str, Behind] = KNOWN) -> Written:
    plan = replace(plan_of(question("a", markdown)), provenance=known)
    return written(replace(plan, exported_at=datetime(2026, 3, 12, 14, 32, tzinfo=UTC)))


def comments(file: Written) -> list[tuple[str, str]]:
    """``(words that it is on, what it says)`` of each comment, in order of the text."""
    said = {str(one.get(W + "id")): text_of(one) for one in file.part("word/comments.xml")}
    found = []
    for start in file.body.iter(W + "commentRangeStart"):
        words = ""
        for part in start.itersiblings():
            if part.tag == W + "commentRangeEnd":
                break
            words += text_of(part)
        found.append((words, said[str(start.get(W + "id"))]))
    return found


def test_a_passage_tells_which_answers_it_rests_on_and_whose_they_are() -> None:
    file = commented("Voor. [Het is er warm.](bijdrage:c1,c3) Na.")
    assert comments(file) == [("Het is er warm.", "Steunt op antwoord 1 en 3 – Fien (Tafel 1), tafel 3")]


def test_a_comment_has_an_author_and_the_time_of_the_export() -> None:
    (comment,) = commented("[Warm](bijdrage:c1)").part("word/comments.xml")
    assert [comment.get(W + name) for name in ("author", "initials", "date")] == [
        "Praktijkdag", "PD", "2026-03-12T14:32:00Z",
    ]  # fmt: skip


def test_an_answer_without_a_name_gives_only_its_number() -> None:
    assert comments(commented("[Warm](bijdrage:c2)")) == [("Warm", "Steunt op antwoord 2")]


def test_one_name_of_two_says_that_the_other_has_none() -> None:
    assert comments(commented("[Warm](bijdrage:c1,c2)")) == [
        ("Warm", "Steunt op antwoord 1 en 2 – Fien (Tafel 1), zonder naam")
    ]


def test_an_answer_to_another_question_is_told_with_that_question() -> None:
    assert comments(commented("[Warm](bijdrage:c4,c1)")) == [
        ("Warm", "Steunt op antwoord 1 – Fien (Tafel 1); antwoord 4 bij ‘Waarom?’ – Joke")
    ]


def test_words_in_different_looks_that_rest_on_the_same_share_one_comment() -> None:
    file = commented("[Het is **er** warm](bijdrage:c1) [en droog](bijdrage:c3).")
    assert [words for words, _ in comments(file)] == ["Het is er warm", "en droog"]


def test_each_paragraph_item_and_cell_has_its_own_comment() -> None:
    file = commented(
        "[a](bijdrage:c1)\n\n[b](bijdrage:c1)\n\n- [c](bijdrage:c1)\n\n|d|\n|-|\n|[e](bijdrage:c1)|\n\n"
        "### [f](bijdrage:c1)"
    )
    assert [words for words, _ in comments(file)] == ["a", "b", "c", "e", "f"]


def test_an_annex_has_comments_too() -> None:
    annex = Annex("lokaal", "Lokaal", parse("[Warm](bijdrage:c1)"))
    file = written(replace(plan_of(), annexes=(annex,), provenance=KNOWN))
    assert comments(file) == [("Warm", "Steunt op antwoord 1 bij ‘Voor wie?’ – Fien (Tafel 1)")]


def test_without_provenance_nothing_is_left_of_it() -> None:
    for file in (commented("[Warm](bijdrage:c1)", {}), commented("[Warm](bijdrage:weg)")):
        assert b"comments" not in file.content
        assert not list(file.body.iter(W + "commentReference"))
        assert "bijdrage" not in text_of(file.body)
