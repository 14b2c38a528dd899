"""Find and replace touches the letters that were sought, and no other."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.prose.blocks import Blocks, plain_text, runs_text, texts_of
from app.prose.letter_places import shown_texts
from app.prose.markdown import parse
from app.prose.markdown_writing import normal, to_markdown
from app.prose.replacing import find, replace
from tests.examples import examples
from tests.exports.samples import sample_drafts
from tests.prose import awkward
from tests.prose.test_keeping import sources


def shown(markdown: str) -> str:
    """The draft as the editor shows it."""
    return "\n".join(runs_text(runs) for runs in texts_of(parse(markdown)))


def replaced(
    markdown: str, wanted: str, new: str, *, whole_word: bool = False, match_case: bool = False
) -> str:
    return replace(markdown, find(markdown, wanted, whole_word=whole_word, match_case=match_case), new)


DRAFT = """### Het spel  ##

Een **spel** met [spelers](https://spel.be/spel)  \nen [een *spel*](bijdrage:spel).

*  spel
   1) Spel\\_regel
-  | spel | b |
   |---|:-:|
   | x \\| spel | spel|
"""


def test_only_what_people_read_is_replaced() -> None:
    expected = DRAFT.replace("spel", "ding").replace("Spel", "ding")
    expected = expected.replace("https://ding.be/ding", "https://spel.be/spel").replace(":ding)", ":spel)")
    assert replaced(DRAFT, "spel", "ding") == expected


def test_a_word_beyond_the_last_column_is_replaced_too() -> None:
    table = "| spel |\n|---|\n| a | spel |"
    assert shown(replaced(table, "spel", "ding")) == "ding\na | ding"


@pytest.mark.parametrize("draft", sample_drafts())
def test_hits_of_a_sample_draft_are_told_in_both_texts(draft: str) -> None:
    hits = find(draft, "de")
    text = shown(draft)
    assert [text[hit.start : hit.end].lower() for hit in hits] == ["de"] * text.lower().count("de")
    for hit in hits:
        assert hit.place is not None
        assert draft[slice(*hit.place)].lower() == "de"


@pytest.mark.parametrize(
    ("text", "wanted", "options", "found"),
    [
        ("Café cafe\u0301s CAFE", "cafe", {}, ["Café", "cafe\u0301", "CAFE"]),
        ("Café cafe", "café", {}, ["Café", "cafe"]),
        ("Café cafe\u0301 cafe", "café", {"match_case": True}, ["cafe\u0301"]),
        ("cafe\u0301 cafe", "cafe", {"match_case": True}, ["cafe"]),
        ("spel spelen woordspel spel.", "spel", {"whole_word": True}, ["spel", "spel"]),
        ("STRASSE straße", "strasse", {}, ["STRASSE", "straße"]),
        ("een\\\ntwee een\ntwee", "een twee", {}, ["een\ntwee", "een twee"]),
        ("aaaa", "aa", {}, ["aa", "aa"]),
        ("niets", "", {}, []),
        ("😅 سلام", "سلام", {"whole_word": True}, ["سلام"]),
    ],
)
def test_what_is_found(text: str, wanted: str, options: dict[str, bool], found: list[str]) -> None:
    whole_word, match_case = options.get("whole_word", False), options.get("match_case", False)
    hits = find(text, wanted, whole_word=whole_word, match_case=match_case)
    assert [shown(text)[hit.start : hit.end] for hit in hits] == found


@pytest.mark.parametrize(
    ("markdown", "wanted", "new", "result"),
    [
        ("x. een", "x", "1", r"1\. een"),
        ("een - twee", "een ", "", r"\- twee"),
        ("zo", "zo", "a*b|c", r"a\*b\|c"),
        ("een **twee** drie", "twee", "", "een  drie"),
        ("een ca**fé** drie", "café", "bar", "een bar drie"),
        ("a  \r\n\r\n*  zo  ", "zo", "ja", "a  \r\n\r\n*  ja  "),
        ("weg\n\nblijft", "weg", "", "\n\nblijft"),
        ("een\ntwee", "een twee", "x\ny", "x y"),
        ("471. zo", "zo", "ja", "471. ja"),
        ("471234567. is zo", "zo", "ja", "471234567. is ja"),
    ],
)
def test_what_would_become_a_mark_stays_text(markdown: str, wanted: str, new: str, result: str) -> None:
    assert replaced(markdown, wanted, new) == result


@examples(40)
@given(
    st.one_of(sources(), awkward.blocks.map(to_markdown)),
    st.sampled_from(["a", "een", "e", "-", "1", "*", " ", "wij", "|"]),
    st.sampled_from(["", "x", "*", "- ", "1.", "é", "|", "\\", "een twee"]),
)
def test_the_result_reads_as_the_replaced_text(markdown: str, wanted: str, new: str) -> None:
    hits = find(markdown, wanted)
    text = shown(markdown)
    for hit in reversed(hits):
        text = text[: hit.start] + new + text[hit.end :]
    result = plain_text(normal(parse(replace(markdown, hits, new))))
    assert "".join(result.split()) == "".join(text.split())


@examples(40)
@given(
    st.one_of(sources(), awkward.blocks.map(to_markdown)),
    st.sampled_from(["a", "een", "Fien", "twee", "ook"]),
)
def test_all_letters_but_the_hits_stay(markdown: str, wanted: str) -> None:
    hits = find(markdown, wanted)
    assume(hits and all(hit.place for hit in hits))
    result = replace(markdown, hits, "WOORD")
    expected, done = "", 0
    for start, end in (hit.place for hit in hits if hit.place):
        expected += markdown[done:start] + "WOORD"
        done = end
    assert result == expected + markdown[done:]


@examples(30)
@given(awkward.blocks)
def test_places_hold_the_letters_they_are_told_for(blocks: Blocks) -> None:
    markdown = to_markdown(blocks)
    for text in shown_texts(markdown):
        for letter, place in zip(text.text, text.places, strict=True):
            assert (
                place is None
                or markdown[slice(*place)].removeprefix("\\" * (place[1] - place[0] - 1)) == letter
            )


def test_almost_every_letter_has_a_place() -> None:
    for draft in sample_drafts():
        for text in shown_texts(draft):
            assert all(
                place for letter, place in zip(text.text, text.places, strict=True) if not letter.isspace()
            )
