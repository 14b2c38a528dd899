"""A sentence is what a reader takes for one, and knows the answers behind it."""

import pytest
from hypothesis import given

from app.prose.blocks import Run, Runs, runs_text
from app.prose.sentences import Span, sentence_at, sentences
from tests.exports.samples import sample_answers
from tests.prose import awkward


def parts(text: str) -> list[str]:
    return [text[span.start : span.end] for span in sentences((Run(text),))]


@pytest.mark.parametrize(
    "expected",
    [
        ["Twee zinnen.", "Dit is de tweede."],
        ["We spelen bv. Memory of o.a. lotto, d.w.z. spelletjes.", "Klaar!"],
        ["Om 9.30 uur gaat de deur open.", "Om 11 uur dicht."],
        ["Ze heet A. Peeters.", "Hij heet J.P. De Smet."],
        ["Dr. Janssens en mevr. De Wit komen.", "Zie blz. 12 en art. 5."],
        ["Jassen, schoenen, enz.", "Daarna eten we."],
        ["We hebben kranen, enz. en gaan door."],
        ["Aan tafel A.", "Daarna aan tafel B."],
        ["Het OCMW.", "De VZW."],
        ['"Kom je?" vroeg Fien.', "“Ja!”", "(Dat was waar.)", "En toen?"],
        ["Ze wachten… nog even.", "Ze wachten…", "Dan niet."],
        ["We zien elkaar vrijdag.", "'s Morgens om 9 uur."],
        ["Het kost 12.", "3 kinderen betalen niets."],
        ["1. Eerst dit.", "Dan dat."],
        ["Zie https://x.be/een.twee?a=b. en verder."],
        ["Regel een", "Regel twee."],
        ["هل تلعب؟", "نعم."],
        ["Wat?!", "Echt waar?"],
    ],
)
def test_sentences_as_people_read_them(expected: list[str]) -> None:
    joiner = "\n" if expected == ["Regel een", "Regel twee."] else " "
    assert parts(joiner.join(expected)) == expected


def test_a_sentence_rests_on_all_answers_behind_its_parts() -> None:
    runs = (
        Run("Eerst. "),
        Run("Fien speelt", cites=("b", "a")),
        Run(" en "),
        Run("eet.", bold=True, cites=("a", "c")),
        Run(" ", cites=("d",)),
        Run("Klaar."),
    )
    assert sentences(runs) == (Span(0, 6), Span(7, 26, ("b", "a", "c")), Span(27, 33))


def test_the_sentence_of_a_place_between_two_is_the_one_before() -> None:
    spans = sentences((Run("  Een.  Twee."),))
    assert [sentence_at(spans, at) for at in (0, 3, 7, 8, 99)] == [
        spans[0],
        spans[0],
        spans[0],
        spans[1],
        spans[1],
    ]
    assert sentence_at((), 0) is None


@given(awkward.runs)
def test_all_letters_stand_in_one_sentence(runs: Runs) -> None:
    text = runs_text(runs)
    spans = sentences(runs)
    outside = list(text)
    for span in reversed(spans):
        del outside[span.start : span.end]
    assert not "".join(outside).strip()


@pytest.mark.parametrize("answer", sample_answers())
def test_a_sample_answer_is_whole(answer: str) -> None:
    assert "".join("".join(parts(answer)).split()) == "".join(answer.split())
