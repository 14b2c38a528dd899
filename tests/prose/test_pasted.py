"""What is pasted keeps its words and its shape, and leaves the rest behind."""

from html import escape as html_escape
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.prose.blocks import BulletList, NumberedList, Paragraph, Run, Table, plain_text
from app.prose.markdown_writing import normal, to_markdown
from app.prose.pasted import LONGEST, blocks_from_html, blocks_from_plain
from tests.examples import examples
from tests.exports.samples import sample_answers

PAGES = sorted((Path(__file__).parent / "pasted").glob("*.html"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_real_page_becomes_what_a_person_would_have_typed(page: Path) -> None:
    expected = page.with_suffix(".md").read_text(encoding="utf-8").rstrip("\n")
    assert to_markdown(blocks_from_html(page.read_text(encoding="utf-8"))) == expected


@pytest.mark.parametrize("answer", sample_answers())
def test_a_sample_answer_comes_through_a_page_whole(answer: str) -> None:
    blocks = blocks_from_html(f"<p>{html_escape(answer)}</p>")
    assert "".join(plain_text(blocks).split()) == "".join(answer.replace("\u00ad", "").split()).lstrip("•")


def test_what_is_pasted_is_in_the_form_that_survives() -> None:
    for page in PAGES:
        blocks = blocks_from_html(page.read_text(encoding="utf-8"))
        assert normal(blocks) == blocks


TAGS = (
    "<p>",
    "</p>",
    "<b>",
    "</b>",
    "<ul>",
    "</ul>",
    "<ol start=x>",
    "</ol>",
    "<li>",
    "</li>",
    "<table>",
    "</table>",
    "<tr>",
    "<td colspan=3 rowspan=2>",
    "</td>",
    "<td rowspan=99999999>",
    "<h2>",
    "</h2>",
    "<br>",
    "<a href='x'>",
    "</a>",
    "<li data-aria-level=4>",
    "<!-- ",
    " -->",
    "<![if x]>",
    "<",
    "&",
    "&#0;",
    "<p style='mso-list:l0 level9 lfo1'>",
    "<span style='mso-list:Ignore'>3.</span>",
    "<script>",
    "</script>",
    "\0",
    "\ud83d",
    "<div style='display:none'>",
    "</div>",
)


@examples(120)
@given(
    st.lists(
        st.one_of(st.sampled_from(TAGS), st.sampled_from(("woord", " ", "é😅", "سلام"))), max_size=25
    ).map("".join)
)
def test_no_page_is_too_broken(page: str) -> None:
    blocks = blocks_from_html(page)
    assert normal(blocks) == blocks


INLINE = (
    "<b>",
    "</b>",
    "<i>",
    "</i>",
    "<p>",
    "</p>",
    "<ul><li>",
    "</li></ul>",
    "<table><tr><td>",
    "</td></tr></table>",
    "<br>",
)


@examples(80)
@given(st.lists(st.sampled_from((*INLINE, "a", "b", "c", "d")), max_size=20))
def test_every_letter_outside_of_tags_is_kept(parts: list[str]) -> None:
    letters = "".join(part for part in parts if len(part) == 1)
    kept = plain_text(blocks_from_html("<div>" + "".join(parts))).replace("–", "")
    assert sorted("".join(kept.split())) == sorted(letters)


def test_a_page_nested_deeper_than_any_reader_keeps_its_words() -> None:
    page = "<div>" * 20_000 + "diep <b>binnen</b><script>weg</script>" + "</div>" * 20_000 + "<p>na"
    assert plain_text(blocks_from_html(page)) == "diep binnen\n\nna"


def test_an_endless_page_is_cut() -> None:
    blocks = blocks_from_html("<p>" + "woord " * (LONGEST // 6 + 1000))
    assert 0 < len(plain_text(blocks)) <= LONGEST


def test_a_cell_over_a_million_columns_is_one_cell() -> None:
    page = "<table><tr><td colspan=1000000>a<td>b<tr><td rowspan=1000000>c<td>d<tr><td>e</table>"
    assert to_markdown(blocks_from_html(page)).splitlines() == [
        "| a |  | b |",
        "|---|---|---|",
        "| c | d |  |",
        "|  | e |  |",
    ]


def test_a_table_larger_than_any_page_is_taken_apart() -> None:
    page = "<table><tr>" + "<td>a" * 1000 + "<tr><td>b" * 1000 + "</table>"
    blocks = blocks_from_html(page)
    assert blocks[0] == Paragraph((Run("a"),))
    assert len(blocks) == 2000


def test_nothing_is_pasted_from_an_empty_page() -> None:
    assert (
        blocks_from_html("")
        == blocks_from_html("<p>&nbsp;</p><!-- x -->")
        == blocks_from_plain("\n \n")
        == ()
    )


def test_plain_lists_with_their_levels_and_numbers() -> None:
    text = "Vooraf:\n- een\n  - binnen\n- twee\n\n3. drie\r\n4. vier\n• los"
    assert (
        to_markdown(blocks_from_plain(text))
        == "Vooraf:\n\n- een\n  - binnen\n- twee\n\n3. drie\n4. vier\n\n- los"
    )


def test_plain_lists_as_word_gives_them() -> None:
    text = "•\teen\no\tbinnen\n▪\tnog dieper\n•\ttwee"
    assert to_markdown(blocks_from_plain(text)) == "- een\n  - binnen\n    - nog dieper\n- twee"


def test_lines_with_tabs_are_a_table() -> None:
    (table,) = blocks_from_plain("Uur\tWat\n9.00\thoeken\n\tniets\textra\n")
    assert isinstance(table, Table)
    assert table.header == ((Run("Uur"),), (Run("Wat"),), ())
    assert table.rows[1] == ((), (Run("niets"),), (Run("extra"),))


def test_an_empty_line_parts_paragraphs_and_a_line_end_stays() -> None:
    assert blocks_from_plain("een\ntwee\n \n\n\tdrie **niet vet**") == (
        Paragraph((Run("een\ntwee"),)),
        Paragraph((Run("drie **niet vet**"),)),
    )


@pytest.mark.parametrize("text", ["-5 graden", "2024. Een jaar", "1.5 liter", "o ja", "*ster", "– "])
def test_what_only_looks_like_an_item_stays_text(text: str) -> None:
    assert not any(isinstance(block, BulletList | NumberedList) for block in blocks_from_plain(text))


@examples(80)
@given(
    st.lists(
        st.sampled_from(("- ", "1. ", "\n", "\t", "  ", "a", "Fien", "*", "|", "# ", "\r", "\0")), max_size=20
    ).map("".join)
)
def test_plain_text_keeps_every_letter(text: str) -> None:
    kept = "".join(char for char in plain_text(blocks_from_plain(text)) if char.isalpha())
    assert kept == "".join(char for char in text if char.isalpha())
