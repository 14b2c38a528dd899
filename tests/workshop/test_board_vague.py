"""The question back on a note that doesn't say yet what one does."""

from pathlib import Path

import pytest

from app.foundation.errors import KnownError
from app.workshop.vague import read_vague_words, vague_prompt, vague_words
from tests.practices import sample_day

VAGUE_ON_THE_DAY = {
    "Samenwerken",
    "gewoon uzelf zijn",
    "Aanwezigheid (in de filosofische zin, ik leg het straks wel uit)",
    "positief!!",
    "ouders empoweren",
}


def test_of_the_sample_day_only_the_vague_notes_get_a_question() -> None:
    board = sample_day().board
    assert board is not None
    asked = {note.text for note in board.notes if vague_prompt(note.text, vague_words())}
    assert asked == VAGUE_ON_THE_DAY


@pytest.mark.parametrize(
    "text",
    [
        "vertrouwen opbouwen",
        "Ik bouw vertrouwen op",
        "Ik geef aandacht",
        "RESPECTVOL zijn",
        "laagdrempelig werken",
        "vraaggericht",
        "ruimte geven",
        "verbinden",
        "ouders motiveren",
        "stimuleren & begeleiden",
        "ik sta open voor iedereen",
        "ze in hun kracht zetten",
        "Ge\u0301e\u0301n oordeel, onvoorwaardelijk",
    ],
)
def test_a_professional_word_without_anything_to_see_gets_a_question(text: str) -> None:
    asked = vague_prompt(text, vague_words())
    assert asked is not None
    assert asked.endswith("?")
    assert len(asked) < 60


@pytest.mark.parametrize(
    "text",
    [
        "",
        "🙂",
        "?!",
        "Vertrouwen: ik zeg ‘ik weet het ook niet’",
        'Aandacht geven: "en de tand?"',
        "3 minuten aandacht geven",
        "vertrouwen opbouwen met koffie aan de deur",
        "ik steun op mijn elleboog",
        "de juf vertrouwt op ons",
        "vertrouwen " * 40,
    ],
)
def test_something_concrete_or_nothing_at_all_is_left_alone(text: str) -> None:
    assert vague_prompt(text, vague_words()) is None


def test_an_own_list_is_read_and_a_wrong_one_says_where(tmp_path: Path) -> None:
    own = tmp_path / "eigen.yaml"
    own.write_text("most_words: 3\nprompts: [{ask: En dan?, words: [zorg* dragen]}]\nconcrete: [[pap]]\n")
    words = read_vague_words(own)
    assert vague_prompt("zorgzaam dragen", words) == "En dan?"
    assert vague_prompt("zorg dragen pap", words) is None
    assert vague_prompt("zorg dragen voor elkaar", words) is None
    own.write_text("most_words: drie\n")
    with pytest.raises(KnownError, match=r"eigen\.yaml"):
        read_vague_words(own)
