"""Hints to write at B1: only what a writer can do something about, and where it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.prose.readability import LONGEST, HintKind, hints, plain_words


def kinds(*lines: str) -> list[HintKind]:
    return [hint.kind for hint in hints(lines, plain_words())]


def advice(line: str) -> list[str]:
    return [hint.advice for hint in hints([line], plain_words())]


def test_a_sentence_that_is_too_long_says_how_long_it_is() -> None:
    long = " ".join(["woord"] * (LONGEST + 1))
    assert advice(f"{long}.") == [f"{LONGEST + 1} woorden: maak er twee zinnen van."]
    assert advice(" ".join(["woord"] * LONGEST) + ". Nog een zin.") == []


@pytest.mark.parametrize(
    "line",
    [
        "De ouders worden door een vrijwilliger ontvangen.",
        "Er wordt koffie gezet.",
        "Ouders die uitgenodigd worden, komen vaker.",
        "De kring werd door iedereen gekozen.",
    ],
)
def test_a_passive_sentence_asks_who_does_it(line: str) -> None:
    assert kinds(line) == [HintKind.PASSIVE]


@pytest.mark.parametrize(
    "line",
    [
        "Een vrijwilliger ontvangt de ouders.",
        "Kinderen worden groot.",
        "Gezinnen worden sterker met de jaren.",
        "Wij worden een ploeg met gezinnen.",
        "We hebben koffie gezet.",
    ],
)
def test_what_is_not_passive_is_left_alone(line: str) -> None:
    assert kinds(line) == []


def test_words_that_have_a_plainer_one_say_which() -> None:
    assert advice("Wij faciliteren dit ten  behoeve van ouders.") == [
        "Eenvoudiger: mogelijk maken.",
        "Eenvoudiger: voor.",
    ]
    assert advice("Een multidisciplinaire ploeg.") == ["Eenvoudiger: van mensen met een verschillend beroep."]
    assert advice("Het woord trajectbegeleider mag blijven.") == []


def test_an_abbreviation_is_asked_once_unless_it_is_explained_or_known() -> None:
    assert kinds("De BKO helpt. De BKO opent.", "En de BKO.") == [HintKind.ABBREVIATION]
    assert kinds("De buitenschoolse opvang (BKO) en het OCMW.") == []
    assert kinds("De BKO (buitenschoolse opvang) helpt.") == []


def test_every_place_counts_the_letters_of_all_lines() -> None:
    lines = ["Eerst dit.", "Wij hanteren een lijst."]
    (hint,) = hints(lines, plain_words())
    assert "\n".join(lines)[hint.start : hint.end] == hint.words == "hanteren"


@given(st.lists(st.text(max_size=120), max_size=4))
def test_no_text_stops_it_and_every_hint_stands_where_it_says(lines: list[str]) -> None:
    whole = "\n".join(lines)
    for hint in hints(lines, plain_words()):
        assert whole[hint.start : hint.end] == hint.words
