"""What changed is told in words that a reader recognises."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.prose.blocks import Blocks
from app.prose.difference import Kind, Passage, Piece, blocks_difference, difference
from app.prose.difference_lines import Shape, lines_of
from app.prose.markdown import parse
from tests.examples import examples
from tests.exports.samples import sample_drafts
from tests.prose import awkward

SAME, GONE, NEW, LOOK, MOVED, LEFT = Kind


def told(before: str, after: str) -> list[tuple[Kind, str]]:
    return [(piece.kind, piece.text) for piece in difference(before, after)]


def drafts_told(before: str, after: str) -> list[Passage]:
    return [one for one in blocks_difference(parse(before), parse(after)) if one.is_changed]


def only(kind: Kind, text: str, shape: Shape = Shape.PARAGRAPH, level: int = 0) -> Passage:
    return Passage(shape, level, (Piece(kind, text),))


def test_a_word_in_another_place() -> None:
    assert told("Fien speelt graag buiten.", "Fien speelt vaak buiten.") == [
        (SAME, "Fien speelt "), (GONE, "graag "), (NEW, "vaak "), (SAME, "buiten."),
    ]  # fmt: skip


def test_a_word_more_at_the_end_takes_its_space_along() -> None:
    assert told("We spelen.", "We spelen buiten.") == [(SAME, "We spelen"), (NEW, " buiten"), (SAME, ".")]
    assert told("We spelen buiten", "We spelen") == [(SAME, "We spelen"), (GONE, " buiten")]


def test_a_sentence_written_anew_is_no_confetti() -> None:
    before = "Wij lezen elke dag een boek met de kinderen in de hoek"
    after = "Er komt wekelijks een oma voorlezen uit de bibliotheek van Gent"
    assert told(before, after) == [(GONE, before), (NEW, after)]


def test_a_long_stretch_between_two_changes_stays() -> None:
    pieces = told("een twee drie vier vijf zes zeven", "EEN twee drie vier vijf zes ZEVEN")
    assert (SAME, "twee drie vier vijf zes ") in pieces


def test_white_space_alone_is_no_change() -> None:
    assert told("een  twee", "een twee") == [(SAME, "een twee")]


@examples(120)
@given(
    st.lists(st.sampled_from(["de ", "een ", "spel", ", ", "\n", "a", "é", " ", "."])).map("".join),
    st.lists(st.sampled_from(["de ", "een ", "spel", ", ", "\n", "a", "é", " ", "."])).map("".join),
)
def test_both_texts_can_be_read_from_the_pieces(before: str, after: str) -> None:
    pieces = difference(before, after)
    assert "".join(piece.text for piece in pieces if piece.kind is not GONE) == after
    assert "".join("".join(piece.text for piece in pieces if piece.kind is not NEW).split()) == "".join(
        before.split()
    )


@examples(30)
@given(awkward.blocks, awkward.blocks)
def test_every_line_of_both_drafts_is_told(before: Blocks, after: Blocks) -> None:
    passages = blocks_difference(before, after)
    new = [
        text
        for one in passages
        if (text := "".join(p.text for p in one.pieces if p.kind not in (GONE, LEFT))).strip()
    ]
    old = "".join(p.text for one in passages for p in one.pieces if p.kind not in (NEW, MOVED))
    assert new == [line.text for line in lines_of(after)]
    assert sorted("".join(old.split())) == sorted(
        "".join("".join(line.text for line in lines_of(before)).split())
    )


@pytest.mark.parametrize("draft", sample_drafts())
def test_a_draft_differs_in_nothing_from_itself(draft: str) -> None:
    assert drafts_told(draft, draft) == []


def test_a_paragraph_more_and_one_less() -> None:
    assert drafts_told("Eerste zin hier.\n\nTweede.", "Eerste zin hier.\n\nTweede.\n\n### Kop erbij") == [
        only(NEW, "Kop erbij", Shape.HEADING, 3)
    ]
    assert drafts_told("- een ding\n- nog iets anders", "- nog iets anders") == [
        only(GONE, "een ding", Shape.BULLET, 1)
    ]


def test_a_changed_item_stays_one_line() -> None:
    assert drafts_told("- de rode bal\n- het touw", "- de blauwe bal\n- het touw") == [
        Passage(
            Shape.BULLET,
            1,
            (Piece(SAME, "de "), Piece(GONE, "rode "), Piece(NEW, "blauwe "), Piece(SAME, "bal")),
        )
    ]


def test_a_paragraph_that_moved_is_told_where_it_stood_and_stands() -> None:
    before = "Dit verhuist naar onder.\n\nDit blijft waar het staat, heel lang.\n\nEn dit ook, nog langer."
    after = "Dit blijft waar het staat, heel lang.\n\nEn dit ook, nog langer.\n\nDit verhuist naar onder."
    assert drafts_told(before, after) == [
        only(LEFT, "Dit verhuist naar onder."),
        only(MOVED, "Dit verhuist naar onder."),
    ]


def test_a_change_of_look_is_no_change_of_words() -> None:
    assert drafts_told("een twee drie", "een **twee** drie") == [
        Passage(Shape.PARAGRAPH, 0, (Piece(SAME, "een "), Piece(LOOK, "twee "), Piece(SAME, "drie")))
    ]


def test_another_kind_of_line_is_told() -> None:
    assert drafts_told("- een ding", "1. een ding") == [
        Passage(Shape.NUMBER, 1, (Piece(SAME, "een ding"),), was=Shape.BULLET)
    ]


def test_what_a_passage_rests_on_is_no_difference() -> None:
    assert drafts_told("Fien speelt graag.", "[Fien speelt](bijdrage:7F3K) graag.") == []


def test_a_cell_that_changed_stays_in_its_row() -> None:
    (row,) = drafts_told("| a | b |\n|---|---|\n| 9 uur | zand |", "| a | b |\n|---|---|\n| 9 uur | water |")
    assert (row.shape, row.pieces) == (
        Shape.ROW,
        (Piece(SAME, "9 uur\t"), Piece(GONE, "zand"), Piece(NEW, "water")),
    )


def test_a_paragraph_of_a_hundred_thousand_words_is_compared_by_its_sentences() -> None:
    before = "Begin. " + "Dit is een zin van zeven woorden. " * 15_000 + "Einde."
    after = "Ander begin. " + "Dit is een zin van zeven woorden. " * 15_000 + "Slot."
    pieces = difference(before, after)
    assert [piece.kind for piece in pieces] == [GONE, NEW, SAME, GONE, NEW]
    assert pieces[0].text == "Begin. "
