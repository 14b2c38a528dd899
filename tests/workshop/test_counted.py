"""Numbers and lists as a Dutch sentence has them."""

import pytest

from app.workshop.counted import alone_at_start, at_start, counted, joined, listed, quoted


@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "nul vragen"), (1, "één vraag"), (2, "twee vragen"), (12, "twaalf vragen"), (13, "13 vragen")],
)
def test_small_numbers_are_words(number: int, words: str) -> None:
    assert counted(number, "vraag", "vragen") == words


def test_a_sentence_begins_with_a_capital_and_one_is_een_there() -> None:
    assert at_start("één vraag heeft nog geen tekst") == "Een vraag heeft nog geen tekst"
    assert at_start("twee vragen") == "Twee vragen"
    assert at_start("15 vragen") == "15 vragen"
    assert at_start("") == ""
    assert alone_at_start("één van Isaura") == "Eén van Isaura"
    assert alone_at_start("twee van Isaura") == "Twee van Isaura"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ([], ""),
        (["Fien"], "Fien"),
        (["Fien", "Staf"], "Fien en Staf"),
        (["a", "b", "c", "d"], "a, b, c en d"),
        (["a", "b", "c", "d", "e"], "a, b, c en nog twee andere"),
    ],
)
def test_a_list_ends_with_en_and_a_long_one_is_counted(words: list[str], sentence: str) -> None:
    assert listed(words) == sentence


def test_what_is_quoted_is_cut_between_words() -> None:
    assert quoted("Doel\n en  meer") == "‘Doel en meer’"
    assert quoted("een " * 40) == "‘" + "een " * 14 + "een …’"


def test_all_words_are_named_however_many() -> None:
    assert [joined(["1", "3", "4", "7", "9"][:most]) for most in (0, 1, 2, 5)] == [
        "",
        "1",
        "1 en 3",
        "1, 3, 4, 7 en 9",
    ]
