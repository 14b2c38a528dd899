"""What the editor holds is written down as Markdown and read back the same."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.prose.blocks import (
    Alignment,
    Block,
    Blocks,
    BulletList,
    NumberedList,
    Paragraph,
    Run,
    Runs,
    SmallHeading,
    Table,
    plain_text,
)
from app.prose.markdown import parse
from app.prose.markdown_writing import normal, to_markdown
from tests.examples import examples
from tests.exports.samples import sample_answers, sample_drafts
from tests.prose import awkward


def paragraph(*runs: Run | str) -> Paragraph:
    return Paragraph(tuple(Run(run) if isinstance(run, str) else run for run in runs))


def written(*runs: Run | str) -> str:
    return to_markdown((paragraph(*runs),))


def bold(text: str) -> Run:
    return Run(text, bold=True)


def italic(text: str) -> Run:
    return Run(text, italic=True)


@examples(80)
@given(awkward.blocks)
def test_what_is_written_is_read_back(blocks: Blocks) -> None:
    assert parse(to_markdown(blocks)) == normal(blocks)


@examples(40)
@given(awkward.blocks)
def test_the_form_that_survives_is_steady(blocks: Blocks) -> None:
    assert normal(normal(blocks)) == normal(blocks)


@examples(40)
@given(awkward.blocks)
@example((paragraph(Run("![@metz2016]", cites=("7F3K",))),))
@example((paragraph("a!", Run("[@metz2016]", cites=("7F3K",))),))
def test_no_letter_is_lost(blocks: Blocks) -> None:
    before = plain_text(blocks).replace("\0", "")
    assert "".join(plain_text(parse(to_markdown(blocks))).split()) == "".join(before.split())


@examples(100)
@given(st.lists(st.sampled_from(awkward.PIECES), max_size=12).map("".join))
def test_writing_again_changes_nothing_that_is_read(markdown: str) -> None:
    assert parse(to_markdown(parse(markdown))) == normal(parse(markdown))


@pytest.mark.parametrize("draft", sample_drafts())
def test_a_sample_draft_is_the_same_after_reading_and_writing(draft: str) -> None:
    assert parse(to_markdown(parse(draft))) == parse(draft)


@pytest.mark.parametrize("answer", sample_answers())
def test_a_sample_answer_stands_in_a_cell_a_heading_and_an_item(answer: str) -> None:
    runs = (Run(answer, bold=True, cites=("7F3K",)),)
    blocks = (SmallHeading(3, runs), BulletList(((Paragraph(runs),),)), Table((runs,), ((runs,),)))
    words = plain_text(parse(to_markdown(blocks))).split()
    assert words == answer.replace("\0", "").split() * 4


LOOKS = st.sampled_from([(False, False), (True, False), (False, True), (True, True)])


@examples(100)
@given(st.lists(st.tuples(LOOKS, st.sampled_from(["spel", "een", "a", " en ", " ", "é"])), max_size=7))
def test_words_keep_their_look_wherever_it_begins(parts: list[tuple[tuple[bool, bool], str]]) -> None:
    runs = tuple(Run(text, *look) for look, text in parts)
    kept = [(char, run.bold, run.italic) for run in parsed_runs(runs) for char in run.text if char != " "]
    wanted = [(char, run.bold, run.italic) for run in runs for char in run.text if char != " "]
    assert [letter[0] for letter in kept] == [letter[0] for letter in wanted]
    assert kept == wanted or overlaps_in_a_word(parts)


def overlaps_in_a_word(parts: list[tuple[tuple[bool, bool], str]]) -> bool:
    looks: set[tuple[bool, bool]] = set()
    for look, text in parts:
        looks = looks if text == text.strip() else set()
        looks |= {look} & {(True, False), (False, True), (True, True)}
        if len(looks) > 1:
            return True
    return False


def parsed_runs(runs: Runs) -> Runs:
    blocks = parse(to_markdown((Paragraph(runs),)))
    return blocks[0].runs if blocks and isinstance(blocks[0], Paragraph) else ()


@pytest.mark.parametrize(
    ("runs", "markdown"),
    [
        (("een ", bold("vet"), " woord"), "een **vet** woord"),
        (("een ", bold("vet "), "woord"), "een **vet** woord"),
        ((bold("vet "), Run("en schuin", True, True), bold(" woord")), "**vet *en schuin* woord**"),
        (("on", bold("mis"), "baar"), "on**mis**baar"),
        ((bold("een"), italic("twee")), "**een***twee*"),
        (("zo", bold('"hier"'), "zo"), 'zo"**hier**"zo'),
        (("2 * 3 * 4 en snake_case",), r"2 \* 3 \* 4 en snake_case"),
        ((bold("1. x"),), "**1. x**"),
        (("1. x",), r"1\. x"),
        (("een\n- twee\n\ndrie",), "een\\\n\\- twee\\\n\\\ndrie"),
    ],
)  # fmt: skip
def test_marks_stand_where_a_person_would_put_them(runs: tuple[Run | str, ...], markdown: str) -> None:
    assert written(*runs) == markdown


def test_runs_that_rest_on_the_same_answers_stand_in_one_citation() -> None:
    cites = ("7F3K", "9QXA")
    runs = (Run("a ", cites=cites), Run("b", bold=True, cites=cites), Run(" c", cites=cites), Run("."))
    assert written(*runs) == "[a **b** c](bijdrage:7F3K,9QXA)."


def test_a_link_wins_from_a_citation() -> None:
    assert normal((paragraph(Run("daar", link="https://x.be", cites=("7F3K",))),)) == (
        paragraph(Run("daar", link="https://x.be")),
    )


@pytest.mark.parametrize(
    "address",
    [
        "https://x.be/(a)",
        "https://x.be/)(",
        "https://x.be/a|b",
        "https://x.be/a\\b",
        "https://x.be/?a&amp;b&copy;",
    ],
)
def test_a_link_keeps_its_address_and_its_brackets(address: str) -> None:
    run = Run("zie [daar](!", link=address)
    assert parse(written("Kijk!", run)) == (paragraph("Kijk!", run),)
    assert parse(to_markdown((Table(((run,),), (((run,),),)),))) == (
        Table(((run,),), (((run,),),), (Alignment.START,)),
    )


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "ergens", "https://a b"])
def test_another_address_is_no_link_but_its_text_stays(address: str) -> None:
    assert written(Run("daar", link=address)) == "daar"


def nested(depth: int) -> Block:
    inside: Block = BulletList(((paragraph("diep"),),))
    for level in range(depth - 1, 0, -1):
        inside = NumberedList(1, ((paragraph(f"laag {level}"), inside),))
    return inside


def test_a_list_nine_deep_is_one_line_an_item() -> None:
    markdown = to_markdown((nested(9),))
    assert markdown.splitlines()[:3] == ["1. laag 1", "   1. laag 2", "      1. laag 3"]
    assert len(markdown.splitlines()) == 9
    assert parse(markdown) == (nested(9),)


def test_a_list_deeper_than_any_format_keeps_its_words() -> None:
    assert plain_text(parse(to_markdown((nested(60),)))) == plain_text((nested(60),))


def test_items_of_several_blocks_stand_apart() -> None:
    table = Table(((Run("a"),), ()), (), (Alignment.START, Alignment.END))
    item = (paragraph("een"), paragraph("twee"), SmallHeading(4, (Run("kop"),)), table)
    block = NumberedList(9, (item, (), (paragraph("tien"),)))
    markdown = to_markdown((block,))
    assert markdown == ("9. een\n\n   twee\n\n   #### kop\n\n   | a |  |\n   |---|--:|\n\n10.\n\n11. tien")
    assert parse(markdown) == (block,)


def test_lists_that_touch_stay_two() -> None:
    lists = (
        BulletList(((paragraph("a"),),)),
        BulletList(((paragraph("b"),),)),
        NumberedList(1, ((paragraph("c"),),)),
        NumberedList(2, ((paragraph("d"),),)),
        NumberedList(1, ((paragraph("e"),),)),
    )
    assert to_markdown(lists) == "- a\n\n* b\n\n1. c\n\n2) d\n\n1. e"
    assert parse(to_markdown(lists)) == lists


def test_a_table_of_forty_columns_with_bars_breaks_and_empty_cells() -> None:
    header = ((Run("a|b"),), (), (Run("x\ny"),), *((Run(str(number)),) for number in range(37)))
    row = ((), (Run("\\|"),), *(() for _ in range(38)))
    (table,) = parse(to_markdown((Table(header, (row,)),)))
    assert isinstance(table, Table)
    assert table.header == ((Run("a|b"),), (), (Run("x y"),), *header[3:])
    assert table.rows == (row,)


def test_a_table_without_a_header_keeps_its_rows() -> None:
    table = Table(((), ()), (((Run("a"),), (Run("b"),)),), (Alignment.START,) * 2)
    assert to_markdown((table,)) == "|  |  |\n|---|---|\n| a | b |"
    assert parse(to_markdown((table,))) == (table,)


def test_a_heading_keeps_the_signs_at_its_end() -> None:
    assert (
        to_markdown((SmallHeading(3, (Run("C #"),)), SmallHeading(9, (Run("##"),))))
        == "### C \\#\n\n###### \\##"
    )


def test_italic_before_a_line_separator_shows_no_star() -> None:
    assert parsed_runs((italic("zo."), Run("\u2028-"))) == (Run("zo", italic=True), Run(".\u2028-"))
