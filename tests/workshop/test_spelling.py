"""Dutch spelling on the real dictionary, and the word list of a practice."""

import sys
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.foundation.errors import KnownError
from app.models import Person
from app.workshop.spelling import KnownWords, Speller, is_known, load_dutch, words_in
from app.workshop.workshop import Workshop


@pytest.fixture(scope="module")
def dutch() -> Speller:
    return load_dutch()


def wrong(dutch: Speller, text: str) -> list[str]:
    return [word.text for word in words_in(text) if not dutch.is_right(word.text)]


@pytest.mark.parametrize(
    "text",
    [
        "'s Morgens gaan de baby's en zo'n vijf foto’s mee; 't is bv. goed (o.a. voor moeders).",
        "De opvoedingsondersteuning van het inloopteam, met kindje-op-schoot en e-mailadressen.",
        "Mail naar fien@huis.be of zie www.expoo.be/praktijken en https://x.be/foutt?q=1.",
        "Om 9u30, van 9.00–11.30, bij het OCMW, met [@metz2016; @nji2021, p. 12] en 3de graad.",
        "We hebben goesting; ge moogt binnenkomen.",
        "Eén moeder zei het, en Eén kind.",
    ],
)
def test_what_is_right_in_flanders_is_right(dutch: Speller, text: str) -> None:
    assert wrong(dutch, text) == []


def test_what_is_wrong_is_found_in_its_place(dutch: Speller) -> None:
    text = "We beginen met een kringg 👩‍👩‍👧 en **spellen**."
    assert wrong(dutch, text) == ["beginen", "kringg"]
    assert [text[word.start : word.end] for word in words_in(text)] == [word.text for word in words_in(text)]


def test_a_word_in_pieces_is_right_when_its_pieces_are(dutch: Speller) -> None:
    assert dutch.is_right("kind-ouder-spel")
    assert not dutch.is_right("kind-ouder-spell-x-fout")
    assert dutch.is_right("Eén-op-één-gesprek")
    assert not dutch.is_right("Een-op-één-gesprxk")


def test_what_was_perhaps_meant_comes_likeliest_first(dutch: Speller) -> None:
    assert "beginnen" in dutch.suggestions("beginen")
    assert dutch.suggestions("xqzwvkj") == ()


def test_names_of_people_and_organisations_are_right_by_themselves(workshop: Workshop) -> None:
    workshop.describe("title", "Het Speelhuis Wemelbeke")
    workshop.describe("partners", ["Inloopteam Wiegelied"])
    with workshop.file.work("Mensen") as session:
        session.add(Person(name="Zoraïa", organisation="Bizzebij"))
    right = KnownWords(workshop.file).right()
    for word in ("Wemelbeke", "Wiegelied", "Zoraïa", "Zoraïa's", "Zoraïas", "Bizzebij", "Wiegelied-Bizzebij"):
        assert is_known(word, right), word
    assert not is_known("Wemelbekke", right)


def test_a_word_is_added_to_the_list_and_taken_back(workshop: Workshop) -> None:
    words = KnownWords(workshop.file)
    words.add(" hoekenfiche’s ")
    words.add("babbelbank")
    assert words.all() == ["babbelbank", "hoekenfiche's"]
    assert is_known("Babbelbank", words.right())
    words.take_back("babbelbank")
    assert words.all() == ["hoekenfiche's"]
    workshop.undo()
    assert words.all() == ["babbelbank", "hoekenfiche's"]
    words.take_back("babbelbank")
    words.add("babbelbank")
    assert "babbelbank" in words.all()


@pytest.mark.parametrize("text", ["", "  ", "twee woorden", "12", "a@b.be"])
def test_only_a_word_goes_in_the_list(workshop: Workshop, text: str) -> None:
    with pytest.raises(KnownError, match="is geen woord"):
        KnownWords(workshop.file).add(text)


@given(st.text(max_size=200))
def test_no_text_stops_the_reader_of_words(text: str) -> None:
    words = list(words_in(text))
    assert [text[word.start : word.end] for word in words] == [word.text for word in words]
    assert all(one.end <= other.start for one, other in pairwise(words))


def test_where_hunspell_is_not_to_be_had_no_word_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "hunspell", None)
    speller = load_dutch.__wrapped__()
    assert speller.is_right("xqzzw")
    assert speller.suggestions("xqzzw") == ()
