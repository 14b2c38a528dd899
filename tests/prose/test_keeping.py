"""Who changes one paragraph changes no other letter of the draft."""

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.prose.blocks import Blocks, BulletList, NumberedList, Paragraph, Run, SmallHeading
from app.prose.keeping import rewritten
from app.prose.markdown import parse
from app.prose.markdown_writing import normal, to_markdown
from tests.examples import examples
from tests.exports.samples import sample_drafts
from tests.prose import awkward

ODD_PIECES = (
    "Een  alinea  \r\nmet  eigen regels ",
    "## Kop ##",
    "#",
    "* een\n* twee",
    "+ een\n\n+ twee",
    "- een\n-  twee  ",
    "-",
    "- a\n\n  b\n- ",
    "1) a\n2) b",
    "1. a\n1. b",
    "32767. te hoog\n1. b",
    "|a|b|\n|-|-|\n|1|2|3|",
    "| lang  | b |\n|---|:-:|",
    "   ingesprongen",
    "      diep",
    "**vet**  en *dit*  ",
    "[x](bijdrage:7F3K)",
    "[](https://x.be)",
    "![x](y) [r]: z",
    "<br>",
    "\\",
    "Zin\n- lijst eronder\n- twee",
    "### Kop\nmeteen tekst",
    "\u00a0",
    "> citaat",
    "```\ncode\n\n    x\n```",
    "***",
    "- " * 5 + "x",
)
GAPS = ("\n\n", "\n", "\n\n\n", "\r\n\r\n", "\n \t\n", "\r")


@st.composite
def sources(draw: st.DrawFn) -> str:
    text = draw(st.sampled_from(("", "\n", "  \n\n")))
    for piece in draw(st.lists(st.sampled_from(ODD_PIECES), max_size=6)):
        text += piece + draw(st.sampled_from(GAPS))
    return text + draw(st.sampled_from(("", " ", "einde")))


@st.composite
def edited(draw: st.DrawFn, before: Blocks) -> Blocks:
    """Some blocks of ``before`` gone, others in, some in another order."""
    after = list(before)
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, len(after)))
        what = draw(st.sampled_from(("in", "out", "other", "move")))
        if what in ("out", "other", "move") and after:
            gone = after.pop(min(at, len(after) - 1))
            if what == "move":
                after.insert(draw(st.integers(0, len(after))), gone)
        if what in ("in", "other"):
            after.insert(min(at, len(after)), draw(awkward.block))
    return tuple(after)


@examples(100)
@given(sources())
def test_without_a_change_no_byte_changes(source: str) -> None:
    assert rewritten(source, parse(source), parse(source)) == source


@examples(80)
@given(st.data())
def test_what_comes_out_reads_as_what_was_edited(data: st.DataObject) -> None:
    source = data.draw(sources())
    after = data.draw(edited(parse(source)))
    assert normal(parse(rewritten(source, parse(source), after))) == normal(after)


@pytest.mark.parametrize("place", range(5))
@pytest.mark.parametrize("new", ["Nieuw.", "- nieuw", "", "#### Nieuw"])
def test_a_changed_block_leaves_all_others_alone(place: int, new: str) -> None:
    pieces = ["Een  alinea  \nvan twee regels", "##  Kop ##", "* a\n*   b ", "|a|\n|-|\n| 1|", "Slot**  "]
    source = "\r\n\r\n".join(pieces) + "\r\n"
    before = parse(source)
    after = (*before[:place], *parse(new), *before[place + 1 :])
    pieces[place : place + 1] = [new] if new else []
    assert rewritten(source, before, after) == "\r\n\r\n".join(pieces) + "\r\n"


@pytest.mark.parametrize("draft", sample_drafts())
def test_a_sample_draft_gets_a_paragraph_at_its_end(draft: str) -> None:
    after = (*parse(draft), Paragraph((Run("Nog iets."),)))
    assert rewritten(draft, parse(draft), after) == draft.rstrip(
        "\n"
    ) + "\n\nNog iets." + "\n" * draft.endswith("\n")


def test_lists_that_come_together_stay_two_lists() -> None:
    source = "* a\n\nertussen\n\n* b"
    before = parse(source)
    after = (before[0], before[2])
    assert rewritten(source, before, after) == "* a\n\n- b"
    assert parse(rewritten(source, before, after)) == after


def test_a_list_put_before_a_list_gets_another_sign() -> None:
    source = "tekst\n\n- b"
    before = parse(source)
    new = BulletList(((Paragraph((Run("a"),)),),))
    assert rewritten(source, before, (before[0], new, before[1])) == "tekst\n\n* a\n\n- b"


def test_a_heading_stays_right_above_its_text() -> None:
    source = "### Kop\nTekst."
    before = parse(source)
    after = (before[0], Paragraph((Run("Andere tekst."),)))
    assert rewritten(source, before, after) == "### Kop\nAndere tekst."


def test_an_indented_paragraph_does_not_slip_into_a_list_before_it() -> None:
    source = "weg\n\n  ingesprongen"
    before = parse(source)
    after = (NumberedList(1, ((Paragraph((Run("a"),)),),)), before[1])
    assert parse(rewritten(source, before, after)) == after


def test_lists_too_deep_to_be_lists_are_written_anew() -> None:
    source = "- " * 40 + "diep"
    after = (*parse(source), SmallHeading(3, (Run("Kop"),)))
    assert normal(parse(rewritten(source, parse(source), after))) == normal(after)


def test_an_emptied_draft_is_empty() -> None:
    assert rewritten("een\n\ntwee\n", parse("een\n\ntwee\n"), ()) == ""


def test_a_first_text_is_simply_written() -> None:
    after = (SmallHeading(3, (Run("Kop"),)), Paragraph((Run("Tekst"),)))
    assert rewritten("", (), after) == to_markdown(after)


def test_most_of_a_long_draft_stays_when_many_blocks_change() -> None:
    source = "\n\n".join(f"* alinea {number} met   spaties" for number in range(400)).replace("* ", "")
    before = parse(source)
    after = tuple(
        Paragraph((Run("nieuw"),)) if number % 7 == 0 else block
        for number, block in enumerate(before)
        if number % 5
    )
    kept = rewritten(source, before, after).split("\n\n")
    assert subsequence([line for line in kept if line != "nieuw"], source.split("\n\n"))


def subsequence(part: Sequence[str], whole: Sequence[str]) -> bool:
    places = [whole.index(line) for line in part]
    return all(a < b for a, b in pairwise(places))
