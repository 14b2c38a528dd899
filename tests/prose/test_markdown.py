"""Drafts are read as people meant them, and nothing they typed gets lost."""

import re

import pytest

from app.prose.blocks import (
    Alignment,
    BulletList,
    NumberedList,
    Paragraph,
    Run,
    SmallHeading,
    Table,
    plain_text,
    word_count,
)
from app.prose.markdown import parse
from tests.exports.samples import sample_drafts


def only_paragraph(markdown: str) -> tuple[Run, ...]:
    (block,) = parse(markdown)
    assert isinstance(block, Paragraph)
    return block.runs


def test_bold_italic_and_both() -> None:
    assert only_paragraph("een **vet *en schuin* woord**") == (
        Run("een "),
        Run("vet ", bold=True),
        Run("en schuin", bold=True, italic=True),
        Run(" woord", bold=True),
    )


def test_a_line_end_is_a_space_and_a_hard_break_a_line() -> None:
    assert only_paragraph("een\ntwee\\\ndrie  \nvier") == (Run("een twee\ndrie\nvier"),)


def test_headings_keep_their_level() -> None:
    assert parse("### Wie\n#### Wat") == (SmallHeading(3, (Run("Wie"),)), SmallHeading(4, (Run("Wat"),)))


def test_a_list_after_a_paragraph_with_a_list_inside() -> None:
    blocks = parse("Drie dingen:\n- een\n- twee\n  1. a\n  2. b\n\n  nog bij twee\n- drie")
    assert blocks == (
        Paragraph((Run("Drie dingen:"),)),
        BulletList(
            (
                (Paragraph((Run("een"),)),),
                (
                    Paragraph((Run("twee"),)),
                    NumberedList(1, ((Paragraph((Run("a"),)),), (Paragraph((Run("b"),)),))),
                    Paragraph((Run("nog bij twee"),)),
                ),
                (Paragraph((Run("drie"),)),),
            )
        ),
    )


def test_a_numbered_list_keeps_its_first_number() -> None:
    (block,) = parse("4. vier\n5. vijf")
    assert isinstance(block, NumberedList)
    assert block.start == 4


def test_a_number_too_large_to_count_from_stays_text() -> None:
    assert plain_text(parse("471234567. is ons rekeningnummer")) == "471234567. is ons rekeningnummer"


def test_a_table_with_alignment() -> None:
    assert parse("| Uur | Wat |\n|---|:-:|\n| 8.30 | **hoeken** |\n| 9.00 |") == (
        Table(
            ((Run("Uur"),), (Run("Wat"),)),
            (((Run("8.30"),), (Run("hoeken", bold=True),)), ((Run("9.00"),), ())),
            (Alignment.START, Alignment.CENTER),
        ),
    )


def test_cells_beyond_the_last_column_are_kept() -> None:
    assert plain_text(parse("|a|b|\n|-|-|\n|1|2|3|**vier**|\n|5|6|")) == "a\tb\n1\t2 | 3 | vier\n5\t6"


@pytest.mark.parametrize("address", ["https://expoo.be/a?b=1&copy=2", "http://x.be", "mailto:a@b.be"])
def test_web_and_mail_addresses_are_links(address: str) -> None:
    assert only_paragraph(f"zie [daar]({address})") == (Run("zie "), Run("daar", link=address))


@pytest.mark.parametrize(
    "text",
    [
        "[x](javascript:alert(1))",
        "[x](file:///etc/passwd)",
        "[x](ergens)",
        "[x]()",
        "![x](https://x.be/y.png)",
        "![x](y)",
        "<b>vet</b> en <br> en <!-- weg? -->",
        "<div>\n\nblok\n\n</div>",
        "&nbsp;&copy; &#65;",
        "https://expoo.be en a@b.be",
        "<https://expoo.be>",
        "`code`",
        "> geciteerd",
        "***",
        "[openingsuur na te vragen: Fien]",
        "[ref]: https://x.be",
        "~~weg~~",
        '(c) -- "x" ...',
    ],
)
def test_what_is_not_our_markup_stays_as_typed(text: str) -> None:
    assert plain_text(parse(text)) == text
    assert not any(run.link for block in parse(text) if isinstance(block, Paragraph) for run in block.runs)


def test_code_is_a_plain_paragraph_with_all_its_letters() -> None:
    assert plain_text(parse("```py\nx = 1\n\n    y = 2\n```")) == "```py x = 1\n\ny = 2 ```"


def test_a_line_of_dashes_makes_no_heading() -> None:
    assert parse("Titel\n---") == (Paragraph((Run("Titel ---"),)),)


def test_a_citation_remembers_its_contribution_and_reads_as_text() -> None:
    runs = only_paragraph("Zo: [hij kan **stappen**](bijdrage:7F3K).")
    assert runs == (
        Run("Zo: "),
        Run("hij kan ", cites=("7F3K",)),
        Run("stappen", bold=True, cites=("7F3K",)),
        Run("."),
    )


def test_very_deep_lists_lose_nothing() -> None:
    assert plain_text(parse("- " * 400 + "diep")).endswith("diep")


def test_word_count_counts_words_and_not_marks() -> None:
    draft = "### Wie\n\n- **een** twee\n- [drie](https://x.be)\n\n| a | b |\n|---|---|\n| c | |"
    assert word_count(parse(draft)) == 7


@pytest.mark.parametrize("draft", sample_drafts())
def test_a_sample_draft_keeps_all_its_words(draft: str) -> None:
    marks = r"^\s*(?:[-*]|#+|\d+\.)\s|^\|[-|:]+\|$|\|"
    words = re.sub(marks, " ", draft, flags=re.MULTILINE).replace("*", "").split()
    assert plain_text(parse(draft)).split() == words
